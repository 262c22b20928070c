/**
 * How JSON is read and written: everything here walks the tables of the core.
 *
 * <p>The package is not exported. Faults of a text are collected, never thrown.
 */
@NullMarked
package org.hrdialogue.json.codec;

import org.jspecify.annotations.NullMarked;
