package org.hrdialogue.examples.validator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Rows of cells, one below the other. A cell may have several lines; a column without text takes no
 * room.
 */
final class Columns {
  private static final String GAP = "  ";

  private final List<Integer> widths = new ArrayList<>();

  /**
   * Creates columns.
   *
   * @param rows all rows, which have the same number of cells
   * @param limits the greatest width of each column but the last
   * @param width the width of all, of which the last column takes what is left
   */
  Columns(List<List<String>> rows, List<Integer> limits, int width) {
    int left = width;
    for (int column = 0; column < limits.size(); column++) {
      int cell = column;
      int longest = rows.stream()
          .flatMap(row -> row.get(cell).lines())
          .mapToInt(Wrapped::length)
          .max()
          .orElse(0);
      int taken = Math.min(limits.get(column), longest);
      widths.add(taken);
      left -= taken == 0 ? 0 : taken + GAP.length();
    }
    widths.add(left);
  }

  /** Returns the lines of a row; a cell that is wider than its column goes on in the next line. */
  List<String> lines(List<String> row) {
    List<List<String>> cells = IntStream.range(0, row.size())
        .filter(column -> widths.get(column) > 0)
        .mapToObj(column -> wrapped(row.get(column), widths.get(column)))
        .toList();
    int height = cells.stream().map(List::size).max(Comparator.naturalOrder()).orElse(0);
    List<Integer> taken = widths.stream().filter(width -> width > 0).toList();
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < height; i++) {
      StringBuilder line = new StringBuilder();
      int end = 0;
      for (int column = 0; column < cells.size(); column++) {
        List<String> cell = cells.get(column);
        line.append(" ".repeat(end - Wrapped.length(line)))
            .append(i < cell.size() ? cell.get(i) : "");
        end += taken.get(column) + GAP.length();
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }

  private static List<String> wrapped(String cell, int width) {
    return cell.lines().flatMap(line -> Wrapped.lines(line, width).stream()).toList();
  }
}
