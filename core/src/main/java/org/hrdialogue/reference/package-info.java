/**
 * Facts with dates: who was a member of the European Union on a day, which instrument was in force,
 * which session belongs to which cycle.
 *
 * <p>Every type says where its facts come from. What it calls <em>not verified</em> is common
 * knowledge for which no source was read: good enough for a warning, never for an error. A date that
 * is empty is one that the library does not know; it never means "since always" or "for ever". The
 * tables are the library's own and change only with its version, so that the same record draws the
 * same verdict on every machine. Nothing here reads a clock or a file outside its own jar.
 *
 * <p>The months in which currencies came and went are with {@link
 * org.hrdialogue.value.CurrencyCode}, whether a country code is withdrawn with {@link
 * org.hrdialogue.value.CountryCode}. The package sees values and vocabularies only; it knows nothing
 * of entries and rules.
 */
@NullMarked
package org.hrdialogue.reference;

import org.jspecify.annotations.NullMarked;
