package org.hrdialogue.validation;

import static org.hrdialogue.validation.Severity.WARNING;

import java.util.List;
import java.util.Optional;
import org.hrdialogue.model.AssistanceProgramme;
import org.hrdialogue.model.Citation;
import org.hrdialogue.model.Entry;
import org.hrdialogue.model.Raising;
import org.hrdialogue.model.RecommendationSet;
import org.hrdialogue.model.Response;
import org.hrdialogue.model.Sourced;
import org.hrdialogue.value.Count;
import org.hrdialogue.value.CountPart;
import org.hrdialogue.value.CountUnit;
import org.hrdialogue.value.PropertyPath;
import org.hrdialogue.value.Qualifier;

/** Rules on counts wherever they stand. */
final class CountRules {
  /** More than any count, and little enough to add a count to it. */
  private static final long MOST = 1_000_000_000_000_000_000L;

  static final Rule COUNT_UNIT_MISSING = Rule.onEntry(
          "count-unit-missing",
          WARNING,
          Entry.class,
          (entry, found) -> CountPlaces.of(entry, (owner, list, index, member, count) -> {
            if (count.unit().isEmpty() && !countsOneThing(owner, member)) {
              found
                  .at(CountPlaces.pointer(list, index, member) + "/unit")
                  .says("nothing says what is counted");
            }
          }))
      .holds("A count says what is counted, unless it stands where only one thing can be.")
      .why("\"More than 70\" may be people or organisations; sources count both.")
      .example("`\"attendance\":{\"value\":70,\"qualifier\":\"more-than\"}`");

  static final Rule COUNT_FALSE_EXACT = Rule.onEntry(
          "count-false-exact",
          WARNING,
          Entry.class,
          (entry, found) -> CountPlaces.of(entry, (owner, list, index, member, count) -> {
            for (Citation citation : owner.sources()) {
              if (citation.printed().isPresent()
                  && checkExact(citation, member, count, found, list, index)) {
                return;
              }
            }
          }))
      .holds("A count is no more exact than the words that it is taken from.")
      .why("\"Over 50\" is not 50, and whoever adds or compares the number relies on it.")
      .example("`\"attendance\":{\"value\":50}` with `\"printed\":\"over 50 participants\"`");

  static final Rule COUNT_BREAKDOWN_EXCEEDS_TOTAL = Rule.onEntry(
          "count-breakdown-exceeds-total",
          WARNING,
          Entry.class,
          (entry, found) -> CountPlaces.of(entry, (owner, list, index, member, count) -> {
            if (!count.parts().isEmpty()) {
              checkParts(count, CountPlaces.pointer(list, index, member), found);
            }
          }))
      .holds("The parts of a count are, at the least, no more than it is at the most.")
      .why("Either a number was misread, or the parts overlap and are not to be added up.")
      .example("`\"value\":40` with `parts` of 31 and 21");

  static final List<Rule> ALL =
      List.of(COUNT_UNIT_MISSING, COUNT_FALSE_EXACT, COUNT_BREAKDOWN_EXCEEDS_TOTAL);

  private CountRules() {}

  /** Returns whether the property by itself says what it counts, or counts what has no unit. */
  private static boolean countsOneThing(Sourced owner, String member) {
    return owner instanceof RecommendationSet
        || owner instanceof Response
        || owner instanceof Raising
        || (owner instanceof AssistanceProgramme && member.equals("size"));
  }

  /** Reports the first count that the citation's words do not mean exactly, if there is one. */
  private static boolean checkExact(
      Citation citation, String member, Count count, Findings found, String list, int index) {
    for (PropertyPath path : citation.supports()) {
      String text = path.toString();
      if (text.startsWith(member)) {
        String rest = text.substring(member.length());
        Optional<Count> cited = cited(count, rest);
        Optional<Qualifier> meant = cited
            .filter(one -> one.qualifier() == Qualifier.EXACTLY)
            .flatMap(one -> Hedge.of(citation.printed().get(), one));
        if (meant.isPresent()) {
          found
              .at(CountPlaces.pointer(list, index, text.replaceFirst("/value$", "")))
              .of(cited.get().value().getAsLong())
              .expecting(meant.map(Qualifier::code))
              .says("is taken as exact, and the printed words are not");
          return true;
        }
      }
    }
    return false;
  }

  /** Returns the count that a path from a count leads to: itself, by its value too, or a part. */
  private static Optional<Count> cited(Count count, String path) {
    if (path.isEmpty() || path.equals("/value")) {
      return Optional.of(count);
    }
    for (int i = 0; i < count.parts().size(); i++) {
      String part = "/parts/" + i + "/count";
      if (path.equals(part) || path.startsWith(part + "/")) {
        return cited(count.parts().get(i).count(), path.substring(part.length()));
      }
    }
    return Optional.empty();
  }

  private static void checkParts(Count count, String pointer, Findings found) {
    Optional<CountUnit> unit = count.unit();
    long least = 0;
    for (int i = 0; i < count.parts().size(); i++) {
      CountPart part = count.parts().get(i);
      if (!part.count().parts().isEmpty()) {
        checkParts(part.count(), pointer + "/parts/" + i + "/count", found);
      }
      Optional<CountUnit> own = part.count().unit();
      unit = unit.or(() -> own);
      if (own.isEmpty() || own.equals(unit)) {
        least = Math.min(MOST, least + part.count().least().orElse(0));
      }
    }
    if (count.most().isPresent() && least > count.most().getAsLong()) {
      found
          .at(pointer + "/parts")
          .of(least)
          .says("is the least that the parts come to, and the whole is at most "
              + found.shown(pointer, count.most().getAsLong()));
    }
  }
}
