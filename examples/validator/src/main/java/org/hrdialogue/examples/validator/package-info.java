/**
 * The command-line program {@code hrdialogue-validator}.
 *
 * <p>It uses the library as a stranger would: through exported packages only. What it prints for people
 * may change; exit status, report lines, quarantine and the JSON of a time line do not.
 */
@NullMarked
package org.hrdialogue.examples.validator;

import org.jspecify.annotations.NullMarked;
