package org.hrdialogue.examples.validator;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hrdialogue.value.Edtf;

/**
 * Dates in English words, as precise as they are and no more.
 *
 * <p>Plain years, months and days, with {@code /} between them too, stay as they are. Words are given to
 * parts of the year, unspecified digits, open ends and sets, where a few words say it; whatever else there
 * is, every qualified date first of all, stays the expression that it was.
 */
final class DateWords {
  private static final int FIRST_SEASON = 21;
  private static final int FIRST_QUARTER = 33;
  private static final int FIRST_THIRD = 37;
  private static final int FIRST_HALF = 40;

  private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");
  private static final List<String> PLACES =
      List.of("", " (northern hemisphere)", " (southern hemisphere)");

  private static final String PLAIN = "\\d{4}(?:-\\d\\d){0,2}";
  private static final Pattern PART_OF_YEAR = Pattern.compile("(\\d{4})-(2[1-9]|3\\d|4[01])");
  private static final Pattern MASKED =
      Pattern.compile("(\\d{4}|XXXX)(?:-(\\d\\d|XX)(?:-(\\d\\d|XX))?)?");
  private static final Pattern DECADE = Pattern.compile("(\\d{3})X");
  private static final Pattern CENTURIES = Pattern.compile("(\\d{1,2})(X{2,3})");
  private static final Pattern OPEN_END = Pattern.compile("(" + PLAIN + ")/(\\.\\.)?");
  private static final Pattern OPEN_START = Pattern.compile("(\\.\\.)?/(" + PLAIN + ")");
  private static final Pattern RANGE = Pattern.compile("(" + PLAIN + ")\\.\\.(" + PLAIN + ")");
  private static final Pattern FROM = Pattern.compile("(" + PLAIN + ")\\.\\.");
  private static final Pattern UP_TO = Pattern.compile("\\.\\.(" + PLAIN + ")");
  private static final Pattern MEMBERS = Pattern.compile(PLAIN + "(?:," + PLAIN + ")*");

  private DateWords() {}

  /** Returns the words for a date; the expression itself where there are none. */
  static String of(Edtf date) {
    String text = date.toString();
    if (date.isApproximate() || date.isUncertain()) {
      return text;
    }
    if (date.isSet()) {
      return set(text, text.substring(1, text.length() - 1), text.charAt(0) == '{');
    }
    if (date.isInterval()) {
      return interval(text);
    }
    Matcher part = PART_OF_YEAR.matcher(text);
    return part.matches()
        ? partOfYear(part.group(1), Integer.parseInt(part.group(2)))
        : unspecified(text);
  }

  private static String partOfYear(String year, int code) {
    if (code < FIRST_QUARTER) {
      int season = code - FIRST_SEASON;
      return SEASONS.get(season % 4) + " " + year + PLACES.get(season / 4);
    }
    if (code < FIRST_THIRD) {
      return NumberWords.ordinal(code - FIRST_QUARTER + 1) + " quarter of " + year;
    }
    return code < FIRST_HALF
        ? NumberWords.ordinal(code - FIRST_THIRD + 1) + " third of " + year
        : NumberWords.ordinal(code - FIRST_HALF + 1) + " half of " + year;
  }

  private static String unspecified(String text) {
    Matcher decade = DECADE.matcher(text);
    if (decade.matches()) {
      return decade.group(1) + "0s";
    }
    Matcher centuries = CENTURIES.matcher(text);
    if (text.length() == 4 && centuries.matches()) {
      return "some year from " + text.replace('X', '0') + " to " + text.replace('X', '9');
    }
    Matcher date = MASKED.matcher(text);
    if (text.indexOf('X') < 0 || !date.matches()) {
      return text;
    }
    String year = date.group(1);
    String month = date.group(2) == null ? "" : date.group(2);
    String day = date.group(3) == null ? "" : date.group(3);
    return year.equals("XXXX") ? inNoYear(month, day) : inYear(year, month, day);
  }

  private static String inNoYear(String month, String day) {
    if (month.isEmpty()) {
      return "year unknown";
    }
    if (month.equals("XX")) {
      return switch (day) {
        case "" -> "month and year unknown";
        case "XX" -> "day, month and year unknown";
        default -> "the " + ordinal(day) + ", month and year unknown";
      };
    }
    String name = Month.of(Integer.parseInt(month)).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    return switch (day) {
      case "" -> name + ", year unknown";
      case "XX" -> name + ", day and year unknown";
      default -> Integer.parseInt(day) + " " + name + ", year unknown";
    };
  }

  private static String inYear(String year, String month, String day) {
    if (!month.equals("XX")) {
      return year + "-" + month + ", day unknown";
    }
    return switch (day) {
      case "" -> year + ", month unknown";
      case "XX" -> year + ", day and month unknown";
      default -> "the " + ordinal(day) + " of an unknown month of " + year;
    };
  }

  private static String ordinal(String day) {
    return NumberWords.ordinal(Integer.parseInt(day));
  }

  private static String interval(String text) {
    Matcher openEnd = OPEN_END.matcher(text);
    if (openEnd.matches()) {
      return openEnd.group(2) == null
          ? "from " + openEnd.group(1) + ", end unknown"
          : "since " + openEnd.group(1);
    }
    Matcher openStart = OPEN_START.matcher(text);
    if (openStart.matches()) {
      String until = "until " + openStart.group(2);
      return openStart.group(1) == null ? until + ", start unknown" : until;
    }
    return text;
  }

  private static String set(String text, String content, boolean all) {
    if (MEMBERS.matcher(content).matches()) {
      List<String> members = List.of(content.split(","));
      String last = members.get(members.size() - 1);
      return members.size() == 1
          ? last
          : String.join(", ", members.subList(0, members.size() - 1))
              + (all ? " and " : " or ")
              + last;
    }
    String each = all ? "every " : "some ";
    Matcher range = RANGE.matcher(content);
    if (range.matches()) {
      return each + unit(range.group(1)) + " from " + range.group(1) + " to " + range.group(2);
    }
    Matcher from = FROM.matcher(content);
    if (from.matches()) {
      return all
          ? each + unit(from.group(1)) + " from " + from.group(1) + " on"
          : from.group(1) + " or later";
    }
    Matcher upTo = UP_TO.matcher(content);
    if (upTo.matches()) {
      return all
          ? each + unit(upTo.group(1)) + " up to " + upTo.group(1)
          : upTo.group(1) + " or earlier";
    }
    return text;
  }

  private static String unit(String plain) {
    return switch (plain.length()) {
      case 4 -> "year";
      case 7 -> "month";
      default -> "day";
    };
  }
}
