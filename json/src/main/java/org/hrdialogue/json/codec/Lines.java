package org.hrdialogue.json.codec;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.hrdialogue.validation.Location;

/** Which line and column the offsets of a text are in. */
final class Lines {
  private Lines() {}

  /**
   * Returns the location of each offset. A line ends with CR LF, LF or CR; columns count UTF-16 units.
   */
  static Map<Integer, Location> of(Input input, Iterable<Integer> offsets) {
    TreeSet<Integer> sorted = new TreeSet<>();
    offsets.forEach(sorted::add);
    Map<Integer, Location> locations = new HashMap<>();
    byte[] bytes = input.bytes();
    Location first = input.first();
    long line = first.line();
    long column = first.column();
    int i = input.start();
    for (int offset : sorted) {
      int end = Math.min(offset, input.end());
      while (i < end) {
        if (i <= end - Long.BYTES && !EightBytes.hasLineEnd(EightBytes.at(bytes, i))) {
          column += EightBytes.units(EightBytes.at(bytes, i));
          i += Long.BYTES;
        } else {
          byte b = bytes[i++];
          boolean beforeLineFeed = i < input.end() && bytes[i] == '\n';
          boolean ends = b == '\n' || (b == '\r' && !beforeLineFeed);
          line += ends ? 1 : 0;
          column = ends ? 1 : column + units(b);
        }
      }
      locations.put(offset, new Location(line, column, first.offset() + offset));
    }
    return locations;
  }

  /** Returns how many UTF-16 units begin with a byte: none inside a character, two for a long one. */
  private static int units(byte b) {
    if ((b & 0xC0) == 0x80) {
      return 0;
    }
    return (b & 0xF8) == 0xF0 ? 2 : 1;
  }
}
