/**
 * The entries of a dossier and their parts.
 *
 * <p>Everything here is immutable, has a builder, and holds what a source said, whether or not it makes
 * sense: a builder refuses only a missing required attribute, with an {@link
 * java.lang.IllegalStateException} that names it. Entries point at each other by identifier, through
 * {@link org.hrdialogue.model.Ref}. It is one package because it is one world: citations point at
 * documents, documents at actors, and actors carry citations.
 */
@NullMarked
package org.hrdialogue.model;

import org.jspecify.annotations.NullMarked;
