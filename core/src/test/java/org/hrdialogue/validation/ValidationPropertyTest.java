package org.hrdialogue.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.model.Entry;
import org.hrdialogue.testing.EntryArbitraries;

class ValidationPropertyTest {
  private static final Validator STANDARD = Validator.standard().asOf(LocalDate.of(2026, 1, 1));

  @Provide
  Arbitrary<Dossier> looseEnds() {
    return EntryArbitraries.dossiersWithLooseEnds().map(ValidationPropertyTest::withoutClashes);
  }

  /** Leaves out entries whose identifiers another has: of those, the first is the one that counts. */
  private static Dossier withoutClashes(Dossier dossier) {
    Set<String> ids = new HashSet<>();
    List<Entry> entries = new ArrayList<>();
    for (Entry entry : dossier.entries()) {
      Set<String> own = new HashSet<>(entry.formerIds());
      own.add(entry.id());
      if (Collections.disjoint(ids, own)) {
        ids.addAll(own);
        entries.add(entry);
      }
    }
    return Dossier.builder().from(dossier).entries(entries).build();
  }

  @Property(tries = 60)
  void orderOfEntriesChangesNothingButPointers(
      @ForAll("looseEnds") Dossier dossier, @ForAll Random random) {
    List<Entry> shuffled = new ArrayList<>(dossier.entries());
    Collections.shuffle(shuffled, random);
    Dossier other = Dossier.builder().from(dossier).entries(shuffled).build();
    assertThat(withoutPlaces(STANDARD.validate(other)))
        .containsExactlyInAnyOrderElementsOf(withoutPlaces(STANDARD.validate(dossier)));
  }

  private static List<Violation> withoutPlaces(Report report) {
    return report.violations().stream()
        .map(violation -> Violation.builder()
            .from(violation)
            .pointer(violation.pointer().replaceFirst("/entries/[0-9]+", ""))
            .related(List.of())
            .build())
        .toList();
  }

  @Property(tries = 60)
  void rulesOnEntriesFindTheSameInADossierAsAlone(@ForAll("looseEnds") Dossier dossier) {
    List<String> onEntries = STANDARD.rules().stream()
        .filter(rule -> !rule.needsDossier())
        .map(Rule::code)
        .toList();
    List<Violation> alone = new ArrayList<>();
    for (int i = 0; i < dossier.entries().size(); i++) {
      String prefix = "/entries/" + i;
      STANDARD.validate(dossier.entries().get(i)).violations().stream()
          .map(violation -> Violation.builder()
              .from(violation)
              .pointer(prefix + violation.pointer())
              .related(violation.related().stream().map(prefix::concat).toList())
              .build())
          .forEach(alone::add);
    }
    assertThat(STANDARD.validate(dossier).violations())
        .filteredOn(violation -> onEntries.contains(violation.code()))
        .isEqualTo(alone);
  }

  @Property(tries = 60)
  void messagesAreOneClauseOnOneLineAndQuoteNoLongText(@ForAll("looseEnds") Dossier dossier) {
    assertThat(STANDARD.validate(dossier).violations())
        .allMatch(violation -> violation.message().matches("\\P{Cntrl}+[^.]"))
        .allMatch(violation -> violation.found().orElse("").length() <= 80);
  }
}
