/**
 * Rules, and the validator that applies them.
 *
 * <p>A rule never throws for data: it reports violations, each with a code that never changes, a
 * severity, a JSON Pointer and a message. A {@link org.hrdialogue.validation.Report} also says which
 * rules ran and which were skipped, and why. Nothing here reads a clock: rules that depend on a day are
 * told which.
 */
@NullMarked
package org.hrdialogue.validation;

import org.jspecify.annotations.NullMarked;
