package org.hrdialogue.validation;

import static org.hrdialogue.validation.Severity.WARNING;

import java.util.List;
import org.hrdialogue.model.Citation;
import org.hrdialogue.model.Sourced;
import org.hrdialogue.model.table.PathTarget;
import org.hrdialogue.model.table.Position;
import org.hrdialogue.model.table.Table;
import org.hrdialogue.value.PropertyPath;
import org.hrdialogue.vocabulary.UnspecifiedReason;

/** Rules on the paths by which sources and reasons name properties. */
final class PathRules {
  static final Rule PATH_UNKNOWN = Rule.onCiting(
          "path-unknown", WARNING, (at, table, object, found) -> {
            List<Citation> sources = object.sources();
            for (int i = 0; i < sources.size(); i++) {
              Citation citation = sources.get(i);
              cited(at, i, "/supports/", citation.supports(), table, object, found);
              cited(at, i, "/disputes/", citation.disputes(), table, object, found);
            }
            if (!object.unspecified().isEmpty()) {
              for (PropertyPath path : object.unspecified().keySet()) {
                if (PathTarget.of(table, object, path) == PathTarget.UNKNOWN) {
                  unknown(unspecified(at, path), path, table, found);
                }
              }
            }
          })
      .holds("A path in `supports`, `disputes` or `unspecified` names a property that the "
          + "object can have, and a cited one has a value.")
      .why("A citation that leads nowhere proves nothing, and a reason nobody finds "
          + "answers nothing.")
      .example("`\"supports\":[\"heldOn\"]`");

  static final Rule UNSPECIFIED_BUT_STATED = Rule.onCiting(
          "unspecified-but-stated", WARNING, (at, table, object, found) -> {
            if (!object.unspecified().isEmpty()) {
              object.unspecified().forEach((path, reason) -> {
                if (reason != UnspecifiedReason.INCOMPLETE
                    && PathTarget.of(table, object, path) == PathTarget.STATED) {
                  found
                      .at(unspecified(at, path))
                      .of(path.toString())
                      .says("is '" + reason + "' and yet has a value");
                }
              });
            }
          })
      .holds("What is said to be missing is missing; a list may be `incomplete`.")
      .why("Value and reason contradict each other.")
      .example("`\"held\":\"2013\",\"unspecified\":{\"held\":\"not-stated\"}`");

  static final List<Rule> ALL = List.of(PATH_UNKNOWN, UNSPECIFIED_BUT_STATED);

  private PathRules() {}

  private static void cited(
      Position at,
      int source,
      String list,
      List<PropertyPath> paths,
      Table<?, ?> table,
      Sourced object,
      Findings found) {
    for (int i = 0; i < paths.size(); i++) {
      PropertyPath path = paths.get(i);
      switch (PathTarget.of(table, object, path)) {
        case UNKNOWN -> unknown(at + "/sources/" + source + list + i, path, table, found);
        case ABSENT ->
          found
              .at(at + "/sources/" + source + list + i)
              .of(path.toString())
              .says("is cited and yet has no value");
        case DEFAULTED, STATED -> {}
      }
    }
  }

  private static void unknown(
      String pointer, PropertyPath path, Table<?, ?> table, Findings found) {
    found
        .at(pointer)
        .of(path.toString())
        .says("leads to no property of this object ("
            + table.name()
            + "); parts with their own sources are cited there");
  }

  private static String unspecified(Position at, PropertyPath path) {
    return at + "/unspecified/" + path.toString().replace("~", "~0").replace("/", "~1");
  }
}
