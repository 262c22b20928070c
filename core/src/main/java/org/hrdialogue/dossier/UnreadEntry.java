package org.hrdialogue.dossier;

import java.util.Optional;

/**
 * An entry that could not be read, and so is not in the dossier.
 *
 * @param position its index among the entries of the document, from 0
 * @param id its identifier, where that could be read; references to it are not unresolved
 */
public record UnreadEntry(int position, Optional<String> id) {}
