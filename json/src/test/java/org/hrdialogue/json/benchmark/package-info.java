/**
 * Measures the library beside others: {@code mvn -Pbenchmark -pl core,json process-test-classes}.
 *
 * <p>In the test tree, so that it is compiled and checked with each build and shipped with none.
 */
@NullMarked
package org.hrdialogue.json.benchmark;

import org.jspecify.annotations.NullMarked;
