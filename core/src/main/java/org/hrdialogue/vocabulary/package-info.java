/**
 * The lists of codes: what kinds, roles, themes and states there are.
 *
 * <p>Lists that the library's own logic depends on are enums; lists that practice extends are records
 * with constants, and keep a code that they do not know as it was written. Each type has its {@link
 * org.hrdialogue.value.Vocabulary}. Codes are part of the wire format: they are never renamed.
 */
@NullMarked
package org.hrdialogue.vocabulary;

import org.jspecify.annotations.NullMarked;
