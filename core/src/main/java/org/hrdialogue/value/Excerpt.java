package org.hrdialogue.value;

/** How messages show a text that somebody else wrote: short, on one line, or only by its shape. */
public final class Excerpt {
  private static final int LONGEST = 80;

  private Excerpt() {}

  /**
   * Returns the text itself, cut to 80 characters, with controls and lone surrogates written as
   * {@code \}{@code uXXXX}.
   */
  public static String of(CharSequence text) {
    StringBuilder shown = new StringBuilder(Math.min(text.length(), LONGEST));
    for (int i = 0; i < text.length(); ) {
      int codePoint = Character.codePointAt(text, i);
      String piece =
          isPrintable(codePoint) ? Character.toString(codePoint) : "\\u%04X".formatted(codePoint);
      i += Character.charCount(codePoint);
      int room = i < text.length() ? LONGEST - 1 : LONGEST;
      if (shown.length() + piece.length() > room) {
        return shown.append('…').toString();
      }
      shown.append(piece);
    }
    return shown.toString();
  }

  /** Returns the excerpt between apostrophes. */
  public static String quoted(CharSequence text) {
    return "'" + of(text) + "'";
  }

  /** Returns what may be said of a protected text: how long it is. */
  public static String shape(CharSequence text) {
    int length = Character.codePointCount(text, 0, text.length());
    return length == 1 ? "a text of 1 character" : "a text of " + length + " characters";
  }

  private static boolean isPrintable(int codePoint) {
    return !Character.isISOControl(codePoint)
        && Character.getType(codePoint) != Character.SURROGATE
        && Character.getType(codePoint) != Character.FORMAT
        && Character.getType(codePoint) != Character.LINE_SEPARATOR
        && Character.getType(codePoint) != Character.PARAGRAPH_SEPARATOR;
  }
}
