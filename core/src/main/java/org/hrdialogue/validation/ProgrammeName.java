package org.hrdialogue.validation;

import java.util.HashSet;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hrdialogue.model.AssistanceProgramme;
import org.hrdialogue.value.Name;

/** The names of a programme without what says which phase of it is meant. */
final class ProgrammeName {
  private static final Pattern NUMBER = Pattern.compile("(?<![0-9])[0-9]{1,4}(?![0-9])");

  /** Words and numbers that tell phases of one programme apart; what is left is common to all. */
  private static final Pattern OF_PHASE = Pattern.compile(
      "\\b(?:the|phase|stage|part|фаза|этап|first|second|third|fourth|fifth|sixth|seventh|eighth"
          + "|ninth|tenth|eleventh|twelfth|[0-9]+(?:st|nd|rd|th)?|[ivx]+)\\b|[^\\p{L}\\p{N}]+",
      Pattern.UNICODE_CHARACTER_CLASS);

  private ProgrammeName() {}

  /** Returns what its names have in common with those of its other phases; never empty. */
  static Set<String> stems(AssistanceProgramme programme) {
    Set<String> stems = new HashSet<>();
    for (Name name : programme.names()) {
      name.text().asMap().values().forEach(text -> stems.add(stem(text)));
    }
    if (stems.isEmpty()) {
      stems.add("");
    }
    return stems;
  }

  static String stem(String name) {
    return OF_PHASE
        .matcher(name.toLowerCase(Locale.ROOT))
        .replaceAll(" ")
        .strip()
        .replaceAll(" +", " ");
  }

  /** Returns the number of a phase that is written in digits or, alone, as a Roman number. */
  static OptionalInt phase(String phase) {
    Matcher digits = NUMBER.matcher(phase);
    if (digits.find()) {
      return OptionalInt.of(Integer.parseInt(digits.group()));
    }
    String last = phase.substring(phase.lastIndexOf(' ') + 1);
    return last.matches("X{0,3}(?:IX|IV|V?I{0,3})") && !last.isEmpty()
        ? OptionalInt.of(roman(last))
        : OptionalInt.empty();
  }

  private static int roman(String letters) {
    int sum = 0;
    int next = 0;
    for (int i = letters.length() - 1; i >= 0; i--) {
      int value = letters.charAt(i) == 'X' ? 10 : letters.charAt(i) == 'V' ? 5 : 1;
      sum += value < next ? -value : value;
      next = value;
    }
    return sum;
  }
}
