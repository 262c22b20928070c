/**
 * One declarative table per type: for each property its name, value type, presence, getter, setter and
 * title.
 *
 * <p>Codec, schema, reference rules, paths and generators walk these tables, so that a property is
 * described once. The package knows no JSON, and is exported to the library's own modules only.
 */
@NullMarked
package org.hrdialogue.model.table;

import org.jspecify.annotations.NullMarked;
