/** Entries, dossiers and values inside a caller's own types, with Jackson 3's databind. */
@NullMarked
package org.hrdialogue.json.databind;

import org.jspecify.annotations.NullMarked;
