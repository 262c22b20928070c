package org.hrdialogue.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number with a word such as "million", as a document prints it.
 *
 * <p>A single separator with three digits behind it can be a decimal point or part thousands off: "5.187
 * million" is a little more than five million or more than five thousand million.
 *
 * @param decimal the sum if a single separator is a decimal point
 * @param grouped the sum if separators part thousands; the same where only one reading is possible
 * @param word the word
 */
record PrintedSum(BigDecimal decimal, BigDecimal grouped, Word word) {
  /** A word that multiplies the number before it. */
  enum Word {
    THOUSAND(3),
    MILLION(6),
    BILLION(9);

    private final int zeros;

    Word(int zeros) {
      this.zeros = zeros;
    }

    private static Word of(String printed) {
      String lower = printed.toLowerCase(Locale.ROOT);
      if (lower.startsWith("bn") || lower.startsWith("bil") || lower.startsWith("миллиард")) {
        return BILLION;
      }
      if (lower.startsWith("mrd") || lower.startsWith("mld") || lower.startsWith("млрд")) {
        return BILLION;
      }
      return lower.startsWith("th") || lower.startsWith("ty") || lower.startsWith("тыс")
          ? THOUSAND
          : MILLION;
    }
  }

  private static final String NUMBER =
      "([0-9]{1,15}(?:[.,\u00a0\u202f ][0-9]{3})*(?:[.,][0-9]{1,15})?)";

  private static final Pattern SUM = Pattern.compile(
      "(?<![0-9.,])" + NUMBER
          + "[\\s\u00a0\u202f]?(?:(million|mln|mio|meur|bn|billion|mrd|mld|thousand"
          + "|миллионов|миллиона|миллион|миллиардов|миллиарда|миллиард|млн|млрд|тыс|m)"
          + "(?![\\p{L}]))|\\bmeur\\s?" + NUMBER,
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Returns the sums with such a word in a text, in order. */
  static List<PrintedSum> in(String text) {
    List<PrintedSum> sums = new ArrayList<>(1);
    for (Matcher matcher = SUM.matcher(text); matcher.find(); ) {
      sums.add(
          matcher.group(1) == null
              ? of(matcher.group(3), Word.MILLION)
              : of(matcher.group(1), Word.of(matcher.group(2))));
    }
    return sums;
  }

  private static PrintedSum of(String number, Word word) {
    String digits = number.replaceAll("[^0-9]", "");
    String separators = number.replaceAll("[0-9]", "");
    int last = number.length();
    for (int i = 0; i < number.length(); i++) {
      last = Character.isDigit(number.charAt(i)) ? last : i;
    }
    int behind = Math.max(0, number.length() - last - 1);
    boolean point = separators.endsWith(".") || separators.endsWith(",");
    boolean grouping = separators.length() > 1
        && separators.charAt(0) == separators.charAt(separators.length() - 1);
    BigDecimal whole = new BigDecimal(digits).scaleByPowerOfTen(word.zeros);
    BigDecimal decimal = point && !grouping ? whole.movePointLeft(behind) : whole;
    boolean either = separators.length() == 1 && behind == 3;
    return new PrintedSum(decimal, either ? whole : decimal, word);
  }

  /** Returns whether a single separator leaves open which of two sums is meant. */
  boolean isAmbiguous() {
    return decimal.compareTo(grouped) != 0;
  }

  /** Returns whether an amount is what the words say in one reading. */
  boolean is(BigDecimal amount) {
    return decimal.compareTo(amount) == 0 || grouped.compareTo(amount) == 0;
  }

  /** Returns whether an amount has the same digits and is off by thousands or millions. */
  boolean isMisplaced(BigDecimal amount) {
    for (int zeros = -9; zeros <= 9; zeros += 3) {
      if (zeros != 0 && decimal.scaleByPowerOfTen(zeros).compareTo(amount) == 0) {
        return true;
      }
    }
    return false;
  }
}
