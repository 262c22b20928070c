package org.hrdialogue.validation;

import static org.hrdialogue.validation.Severity.WARNING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.model.Citation;
import org.hrdialogue.model.Organisation;
import org.hrdialogue.model.SourceDocument;
import org.hrdialogue.reference.EuMembership;
import org.hrdialogue.value.Count;
import org.hrdialogue.value.CountUnit;
import org.hrdialogue.value.CountryCode;
import org.hrdialogue.value.Edtf;
import org.hrdialogue.value.PropertyPath;
import org.hrdialogue.vocabulary.OrganisationKind;

/** Rules on how many states the European Union has. */
final class EuSizeRules {
  private static final PropertyPath SIZE = PropertyPath.parse("size");
  private static final PropertyPath VALUE = PropertyPath.parse("size/value");

  static final Rule EU_MEMBER_COUNT_MISMATCH = Rule.inContext(
          "eu-member-count-mismatch", WARNING, Organisation.class, EuSizeRules::checkSize)
      .holds("The European Union has as many states as were members when the document that says"
          + " so was published; without such a date, on the day to validate for.")
      .why("Standing phrases outlive the facts: 27 until 30 June 2013, 28 until 31 January 2020,"
          + " 27 since. Some of the days are not verified.")
      .example("`\"size\":{\"value\":28,\"unit\":\"state\"}` from a document"
          + " `\"published\":\"2013-06-19\"`");

  static final List<Rule> ALL = List.of(EU_MEMBER_COUNT_MISMATCH);

  private EuSizeRules() {}

  /** Looks at accounts, too: what each document says has its own date. */
  private static void checkSize(Organisation organisation, Dossier dossier, Findings here) {
    if (organisation.kind().equals(OrganisationKind.EU)
        && organisation.size().filter(EuSizeRules::isOfStates).isPresent()) {
      check(dossier, organisation, organisation.size().get(), here);
    }
  }

  private static boolean isOfStates(Count size) {
    return size.value().isPresent()
        && size.unit().filter(CountUnit.STATE::equals).isPresent();
  }

  /** Blames a number for a date that is cited for it; else only if it fits no date at all. */
  private static void check(Dossier dossier, Organisation union, Count size, Findings here) {
    List<Edtf> dates = dates(dossier, union, true);
    boolean cited = !dates.isEmpty();
    if (!cited) {
      dates = dates(dossier, union, false);
    }
    if (dates.isEmpty()) {
      dates = here.asOfIfGiven().map(Edtf::of).stream().toList();
    }
    List<Edtf> wrong = dates.stream().filter(date -> !fits(size, date)).toList();
    if (!wrong.isEmpty() && (cited || wrong.size() == dates.size())) {
      Edtf date = wrong.stream().max(Edtf.byBounds()).orElseThrow();
      here.at("/size/value")
          .of(size.value().getAsLong())
          .says("is not the number of Member States at the time, " + date + ": "
              + numbers(date).stream().map(String::valueOf).collect(Collectors.joining(" or ")));
    }
  }

  /** Returns when the documents were published that are cited for the size, or for the whole. */
  private static List<Edtf> dates(Dossier dossier, Organisation union, boolean forSize) {
    return union.sources().stream()
        .filter(citation -> forSize ? isOfSize(citation) : isOfWhole(citation))
        .flatMap(citation -> citation.source().stream())
        .flatMap(ref -> dossier.find(ref, SourceDocument.class).stream())
        .flatMap(document -> document.published().stream())
        .toList();
  }

  private static boolean isOfSize(Citation citation) {
    return citation.supports().contains(SIZE) || citation.supports().contains(VALUE);
  }

  private static boolean isOfWhole(Citation citation) {
    return citation.supports().isEmpty() && citation.disputes().isEmpty();
  }

  private static boolean fits(Count size, Edtf date) {
    SortedSet<Integer> numbers = numbers(date);
    return numbers.isEmpty()
        || numbers.stream()
            .anyMatch(number ->
                size.least().orElse(0) <= number && number <= size.most().orElse(Long.MAX_VALUE));
  }

  /** Returns how many members there were on the days of a date; none if that is not certain. */
  private static SortedSet<Integer> numbers(Edtf date) {
    SortedSet<Integer> numbers = new TreeSet<>();
    Optional<LocalDate> first = date.earliest();
    Optional<LocalDate> last = date.latest();
    if (first.isPresent() && last.isPresent() && !date.isApproximate() && !date.isUncertain()) {
      for (LocalDate day : turns(first.get(), last.get())) {
        int members = EuMembership.on(day).size();
        if (members == 0) {
          return new TreeSet<>();
        }
        numbers.add(members);
      }
    }
    return numbers;
  }

  /** Returns the first day and those until the last on which the number may have changed. */
  private static List<LocalDate> turns(LocalDate first, LocalDate last) {
    List<LocalDate> turns = new ArrayList<>(List.of(first));
    for (CountryCode country : CountryCode.all()) {
      Stream.concat(
              EuMembership.joined(country).stream(),
              EuMembership.left(country).map(left -> left.plusDays(1)).stream())
          .filter(day -> day.isAfter(first) && !day.isAfter(last))
          .forEach(turns::add);
    }
    return turns;
  }
}
