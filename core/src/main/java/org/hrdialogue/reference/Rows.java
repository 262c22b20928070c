package org.hrdialogue.reference;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.lang3.StringUtils;

/** The tables of this package, as they stand in its source: a row a line, its cells in order. */
final class Rows {
  private Rows() {}

  /** Returns the cells of each row without the blanks around them; an empty cell is an empty text. */
  static List<List<String>> of(String table, char separator) {
    return table
        .lines()
        .map(line -> Arrays.stream(StringUtils.splitPreserveAllTokens(line, separator))
            .map(String::strip)
            .toList())
        .toList();
  }

  /** Returns the parts of a cell that holds several, which semicolons part. */
  static List<String> parts(String cell) {
    return List.of(StringUtils.stripAll(StringUtils.split(cell, ';')));
  }
}
