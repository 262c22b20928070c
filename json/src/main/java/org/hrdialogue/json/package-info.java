/**
 * Reads and writes dossiers and record streams.
 *
 * <p>{@link org.hrdialogue.json.DossierJson} is the way in. A reader never throws for what a text says:
 * it returns what could be read together with every fault, each with its code and place. A writer's
 * output is deterministic, and what it writes reads back as an equal value.
 */
@NullMarked
package org.hrdialogue.json;

import org.jspecify.annotations.NullMarked;
