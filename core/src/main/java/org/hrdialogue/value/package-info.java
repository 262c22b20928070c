/**
 * Values that cannot be wrong: dates, counts, money, texts, places, codes and identifiers.
 *
 * <p>Everything here is immutable and checks itself: {@code of}, {@code parse} and {@code build}
 * refuse nonsense with an {@link org.hrdialogue.value.InvalidValueException}. A value that exists can
 * be written and read again. The package knows nothing of entries, rules or JSON documents.
 */
@NullMarked
package org.hrdialogue.value;

import org.jspecify.annotations.NullMarked;
