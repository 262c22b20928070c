/** What the benchmarks read and write. */
@NullMarked
package org.hrdialogue.json.benchmark;

import org.jspecify.annotations.NullMarked;
