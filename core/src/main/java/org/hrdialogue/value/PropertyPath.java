package org.hrdialogue.value;

import java.util.ArrayList;
import java.util.List;

/**
 * Where in an object something stands: a JSON Pointer (RFC 6901) without its first {@code /}, such as
 * {@code held}, {@code names/1} or {@code places/0/locality}.
 */
public final class PropertyPath {
  private final String text;

  private PropertyPath(String text) {
    this.text = text;
  }

  /**
   * Returns the path that is written so.
   *
   * @throws InvalidValueException {@code path-malformed} if it is blank, starts or ends with a slash,
   *     has an empty segment, or a {@code ~} that is not followed by 0 or 1
   */
  public static PropertyPath parse(String text) {
    PlainText.requireWritable(text);
    if (text.isBlank()) {
      throw malformed(text, "a name or an index was expected at character 1");
    }
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '/') {
        if (i == start) {
          throw malformed(text, "a name or an index was expected at character " + (i + 1));
        }
        start = i + 1;
      } else if (text.charAt(i) == '~'
          && (i + 1 == text.length() || "01".indexOf(text.charAt(i + 1)) < 0)) {
        throw malformed(text, "0 or 1 was expected after the tilde at character " + (i + 1));
      }
    }
    return new PropertyPath(text);
  }

  private static InvalidValueException malformed(String text, String reason) {
    return new InvalidValueException("path-malformed", text, "is not a path: " + reason);
  }

  /** Returns the names and indexes from the outermost to the innermost, unescaped; never empty. */
  public List<String> segments() {
    if (text.indexOf('/') < 0 && text.indexOf('~') < 0) {
      return List.of(text);
    }
    List<String> segments = new ArrayList<>(4);
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '/') {
        segments.add(text.substring(start, i).replace("~1", "/").replace("~0", "~"));
        start = i + 1;
      }
    }
    return List.copyOf(segments);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PropertyPath path && path.text.equals(text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** Returns the path as it was parsed. */
  @Override
  public String toString() {
    return text;
  }
}
