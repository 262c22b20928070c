package org.hrdialogue.json.databind;

import java.util.List;
import java.util.stream.Collectors;
import org.hrdialogue.validation.Violation;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.exc.MismatchedInputException;

/**
 * Says what is wrong with a record or value that databind was to read: all of it, and not only the first
 * fault. Its location is where the value begins; the path is the caller's, down to the value.
 */
public final class InvalidRecordException extends MismatchedInputException {
  private static final long serialVersionUID = 1;
  private static final int SHOWN = 5;

  /** Not serialized: the message tells what matters of them. */
  private final transient List<Violation> violations;

  InvalidRecordException(JsonParser parser, Class<?> type, List<Violation> violations) {
    super(parser, message(type, violations), type);
    this.violations = violations;
  }

  private static String message(Class<?> type, List<Violation> violations) {
    String shown = violations.stream()
        .limit(SHOWN)
        .map(found -> (found.pointer().isEmpty() ? "" : found.pointer() + " ") + found.message()
            + " [" + found.code() + "]")
        .collect(Collectors.joining("; "));
    int more = violations.size() - SHOWN;
    return "no valid " + type.getSimpleName() + ": " + shown
        + (more > 0 ? "; and " + more + " more" : "");
  }

  /** Returns the faults, with pointers from the value; empty once the exception was serialized. */
  public List<Violation> violations() {
    return violations == null ? List.of() : violations;
  }
}
