/**
 * A dossier: entries that belong together, found by identifier and followed from one to the next.
 *
 * <p>The package asks no question about whether entries make sense; it answers from what they state.
 */
@NullMarked
package org.hrdialogue.dossier;

import org.jspecify.annotations.NullMarked;
