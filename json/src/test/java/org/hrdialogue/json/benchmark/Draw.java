package org.hrdialogue.json.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Draws for made up records, the same for the same seed. */
final class Draw {
  private final Random random;

  Draw(long seed) {
    this.random = new Random(seed);
  }

  /** Returns a number from one to another, both possible. */
  int number(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  /** Returns whether something that so many in a hundred have is the case. */
  boolean percent(int share) {
    return random.nextInt(100) < share;
  }

  /** Returns one of some. */
  <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  /** Returns different ones of some, in any order. */
  <T> List<T> some(int least, int most, List<T> all) {
    List<T> drawn = new ArrayList<>(all);
    Collections.shuffle(drawn, random);
    return drawn.subList(0, number(least, most));
  }

  /** Returns the elements of a JSON array of different ones of some. */
  String list(int least, int most, List<String> all) {
    return quoted(some(least, most, all));
  }

  /** Returns a day that comes so many days after another. */
  LocalDate after(LocalDate day, int least, int most) {
    return day.plusDays(number(least, most));
  }

  /** Returns phrases that together have about so many bytes in UTF-8. */
  String phrases(int bytes, List<String> all) {
    StringBuilder text = new StringBuilder(one(all));
    List<String> more = some(all.size(), all.size(), all);
    for (String phrase : more) {
      if (2 * (text.length() + phrase.length() / 2) > bytes) {
        break;
      }
      if (text.indexOf(phrase) < 0) {
        text.append(", ").append(phrase);
      }
    }
    return text.toString();
  }

  static String quoted(List<String> texts) {
    return texts.stream().map(text -> '"' + text + '"').collect(Collectors.joining(","));
  }
}
