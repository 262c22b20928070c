/**
 * What tests of records need: samples of every type, and arbitraries for jqwik.
 *
 * <p>Everything here is valid by construction. {@link org.hrdialogue.testing.Samples} needs no
 * library; the arbitraries need jqwik 1.9, and are found by it without further ado where this jar is on
 * the class path.
 */
@NullMarked
package org.hrdialogue.testing;

import org.jspecify.annotations.NullMarked;
