package org.hrdialogue.validation;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What HTML, Markdown and control characters leave behind in a text that was taken from them.
 *
 * <p>Asterisks are never meant: they mark footnotes, and those belong to what a source says.
 */
final class Residue {
  /** What Markdown puts a backslash before; without the backslash itself, as in paths of files. */
  private static final String ESCAPED = "_*[](){}#+-!|~`>";

  /** The names of characters in HTML 4 that converters write, but for letters with marks. */
  private static final Set<String> ENTITIES = Set.of(
      "amp", "lt", "gt", "quot", "apos", "nbsp", "shy", "ensp", "emsp", "thinsp", "zwnj", "zwj",
      "ndash", "mdash", "lsquo", "rsquo", "sbquo", "ldquo", "rdquo", "bdquo", "lsaquo", "rsaquo",
      "laquo", "raquo", "hellip", "bull", "middot", "dagger", "Dagger", "prime", "Prime", "euro",
      "pound", "yen", "cent", "sect", "para", "copy", "reg", "trade", "deg", "ordm", "ordf",
      "plusmn", "times", "divide", "minus", "frac12", "frac14", "frac34", "sup1", "sup2", "sup3",
      "micro", "iexcl", "iquest", "szlig", "AElig", "aelig", "OElig", "oelig", "ETH", "eth",
      "THORN", "thorn");

  /** The ends of the names of letters with marks, such as {@code eacute}. */
  private static final Set<String> MARKS =
      Set.of("acute", "grave", "circ", "tilde", "uml", "cedil", "ring", "slash", "caron");

  private static final Set<String> TAGS = Set.of(
      "a",
      "abbr",
      "b",
      "big",
      "blockquote",
      "body",
      "br",
      "center",
      "cite",
      "code",
      "div",
      "em",
      "font",
      "h1",
      "h2",
      "h3",
      "h4",
      "h5",
      "h6",
      "head",
      "hr",
      "html",
      "i",
      "iframe",
      "img",
      "li",
      "ol",
      "p",
      "pre",
      "script",
      "section",
      "small",
      "span",
      "strike",
      "strong",
      "style",
      "sub",
      "sup",
      "table",
      "tbody",
      "td",
      "th",
      "thead",
      "tr",
      "tt",
      "u",
      "ul");

  /** Characters that residue may begin with; none comes after them. */
  private static final boolean[] SUSPECTS = new boolean[0xA0];

  static {
    for (char c = 0; c < SUSPECTS.length; c++) {
      SUSPECTS[c] = isSuspect(c);
    }
  }

  private Residue() {}

  /** Returns the first residue in a text; null if there is none. */
  static @Nullable String in(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isSuspectAt(text, i)) {
        int end = end(text, i);
        if (end > i) {
          return text.substring(i, end);
        }
      }
    }
    return null;
  }

  /** Returns whether a text has a character that residue may begin with. */
  static boolean mayBeIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isSuspectAt(text, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSuspectAt(String text, int index) {
    char c = text.charAt(index);
    return c < SUSPECTS.length && SUSPECTS[c];
  }

  private static boolean isSuspect(char c) {
    return c == '&' || c == '<' || c == '\\' || c == ']' || isControl(c);
  }

  /** Returns whether a character is a control that is no white space of a text. */
  static boolean isControl(char c) {
    return c < ' ' ? c != '\t' && c != '\n' && c != '\r' : c >= 0x7F && c <= 0x9F;
  }

  /** Returns where the residue ends that begins at an index; the index itself if none does. */
  private static int end(String text, int start) {
    return switch (text.charAt(start)) {
      case '&' -> afterEntity(text, start);
      case '<' -> afterTag(text, start);
      case '\\' -> afterEscape(text, start);
      case ']' -> afterLink(text, start);
      default -> start + 1;
    };
  }

  private static int afterEntity(String text, int start) {
    int end = text.indexOf(';', start);
    return end > start && end - start <= 10 && isEntity(text.substring(start + 1, end))
        ? end + 1
        : start;
  }

  private static boolean isEntity(String name) {
    if (name.startsWith("#x") || name.startsWith("#X")) {
      return name.length() > 2 && name.chars().skip(2).allMatch(c -> Character.digit(c, 16) >= 0);
    }
    if (name.startsWith("#")) {
      return name.length() > 1 && name.chars().skip(1).allMatch(Ascii::isDigit);
    }
    return ENTITIES.contains(name)
        || (name.length() > 1
            && Ascii.isLetter(name.charAt(0))
            && MARKS.contains(name.substring(1)));
  }

  private static int afterTag(String text, int start) {
    if (text.startsWith("<!--", start)) {
      return start + 4;
    }
    int name = text.startsWith("/", start + 1) ? start + 2 : start + 1;
    int end = name;
    while (end < text.length() && Ascii.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    int close = text.indexOf('>', end);
    if (close < 0 || !TAGS.contains(text.substring(name, end).toLowerCase(Locale.ROOT))) {
      return start;
    }
    String rest = text.substring(end, close).strip();
    boolean attributes = Character.isWhitespace(text.charAt(end)) && rest.indexOf('=') > 0;
    return rest.isEmpty() || rest.equals("/") || attributes ? close + 1 : start;
  }

  private static int afterEscape(String text, int start) {
    int next = start + 1;
    return next < text.length() && ESCAPED.indexOf(text.charAt(next)) >= 0 ? next + 1 : start;
  }

  /** Returns the end of the second half of a Markdown link. */
  private static int afterLink(String text, int start) {
    boolean link = text.startsWith("](http", start) || text.startsWith("](mailto:", start);
    int end = link ? text.indexOf(')', start) : -1;
    return end > start ? end + 1 : start;
  }
}
