/** A first look at the library: a seminar built, written, read back, validated and queried. */
@NullMarked
package org.hrdialogue.examples.quickstart;

import org.jspecify.annotations.NullMarked;
