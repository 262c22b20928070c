package org.hrdialogue.validation;

/**
 * Where in a text something stands.
 *
 * @param line the line, from 1
 * @param column the column, from 1, in UTF-16 units
 * @param offset the number of bytes of UTF-8 before it
 */
public record Location(long line, long column, long offset) {
  /** Returns line and column, as in {@code 42:17}. */
  @Override
  public String toString() {
    return line + ":" + column;
  }
}
