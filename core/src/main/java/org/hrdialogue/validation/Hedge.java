package org.hrdialogue.validation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hrdialogue.value.Count;
import org.hrdialogue.value.CountUnit;
import org.hrdialogue.value.Qualifier;

/** Words that say how a number is meant, such as "over 50", in English and Russian. */
final class Hedge {
  private static final String NUMBER =
      "([0-9]{1,3}(?:[ ,.\u00a0\u202f][0-9]{3})+|[0-9]{1,15})(?![0-9])";

  private static final Pattern BEFORE = Pattern.compile(
      "(?<![\\p{L}\\p{N}])(?:(over|more than|above|in excess of|свыше|более|больше)"
          + "|(at least|no fewer than|no less than|not less than|не менее|по меньшей мере)"
          + "|(nearly|almost|close to|почти)"
          + "|(up to|at most|no more than|not more than|не более|до)"
          + "|(fewer than|less than|under|менее)"
          + "|(about|around|approximately|approx\\.|some|roughly|circa|ca\\.|c\\.|an estimated"
          + "|около|примерно|приблизительно|порядка))\\s+"
          + NUMBER,
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern AFTER = Pattern.compile(
      "(?<![\\p{L}\\p{N}.,])" + NUMBER + "(?:(\\+)|\\s+or (?:so|(more)|(fewer|less))\\b)",
      Pattern.CASE_INSENSITIVE);

  private static final Qualifier[] OF_GROUPS = {
    Qualifier.MORE_THAN,
    Qualifier.AT_LEAST,
    Qualifier.NEARLY,
    Qualifier.AT_MOST,
    Qualifier.LESS_THAN,
    Qualifier.ABOUT
  };

  private Hedge() {}

  /** Returns how printed words mean the number of a count, where they do not mean it exactly. */
  static Optional<Qualifier> of(String printed, Count count) {
    long value = count.value().orElse(-1);
    if (!hasDigit(printed)) {
      return Optional.empty();
    }
    for (Matcher words = BEFORE.matcher(printed); words.find(); ) {
      if (isNumber(words.group(7), value)) {
        int group = 1;
        while (words.group(group) == null) {
          group++;
        }
        // "Over 3 days" is mostly said of what happens in the course of them.
        return group == 1 && isTime(count) && words.group(1).equalsIgnoreCase("over")
            ? Optional.empty()
            : Optional.of(OF_GROUPS[group - 1]);
      }
    }
    for (Matcher words = AFTER.matcher(printed); words.find(); ) {
      if (isNumber(words.group(1), value)) {
        boolean more = words.group(2) != null || words.group(3) != null;
        Qualifier otherwise = words.group(4) == null ? Qualifier.ABOUT : Qualifier.AT_MOST;
        return Optional.of(more ? Qualifier.AT_LEAST : otherwise);
      }
    }
    return Optional.empty();
  }

  private static boolean isTime(Count count) {
    return count
        .unit()
        .filter(unit -> unit.equals(CountUnit.YEAR)
            || unit.equals(CountUnit.MONTH)
            || unit.equals(CountUnit.DAY))
        .isPresent();
  }

  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  private static boolean isNumber(String digits, long value) {
    long number = 0;
    for (int i = 0; i < digits.length() && number < Long.MAX_VALUE / 100; i++) {
      char digit = digits.charAt(i);
      number = digit >= '0' && digit <= '9' ? number * 10 + (digit - '0') : number;
    }
    return number == value;
  }
}
