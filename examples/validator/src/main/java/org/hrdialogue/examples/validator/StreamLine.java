package org.hrdialogue.examples.validator;

import org.hrdialogue.json.Decoded;
import org.hrdialogue.validation.Location;

/** A line of a stream as it was written. */
final class StreamLine {
  private StreamLine() {}

  /** Returns the line; one that was too long to be kept is read once more. */
  static Raw raw(Decoded<?> line, Source source) {
    if (line.isRawWhole()) {
      return target -> target.write(line.raw());
    }
    long offset = line.report().violations().stream()
        .flatMap(violation -> violation.location().stream())
        .mapToLong(Location::offset)
        .findFirst()
        .orElseThrow();
    return target -> source.copyLine(offset, target);
  }
}
