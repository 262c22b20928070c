package org.hrdialogue.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hrdialogue.validation.ProvenanceRule.PROVENANCE_MISSING;

import java.util.List;
import org.hrdialogue.model.Allocation;
import org.hrdialogue.model.AllocationBuilder;
import org.hrdialogue.model.AssistanceProgramme;
import org.hrdialogue.model.Citation;
import org.hrdialogue.model.Entry;
import org.hrdialogue.model.EntryType;
import org.hrdialogue.model.Ref;
import org.hrdialogue.model.SourceDocument;
import org.hrdialogue.testing.Samples;
import org.hrdialogue.vocabulary.Basis;
import org.hrdialogue.vocabulary.Measure;
import org.hrdialogue.vocabulary.ProgrammeScope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProvenanceRuleTest {
  private static final Citation OF_A_DOCUMENT = Citation.of(Ref.of("report"));
  private static final Citation EDITORIAL =
      Citation.builder().basis(Basis.EDITORIAL).build();

  private static String found(Entry entry) {
    return Validator.empty().with(PROVENANCE_MISSING).validate(entry).toString();
  }

  @ParameterizedTest
  @EnumSource(EntryType.class)
  void everyEntryButADocumentNeedsACitation(EntryType type) {
    Entry bare = Samples.smallest(type);
    assertThat(found(bare))
        .isEqualTo(
            bare instanceof SourceDocument
                ? ""
                : "WARNING /sources: nothing is cited for the entry [provenance-missing]");
  }

  @Test
  void aSumIsNotCoveredByWhatItsProgrammeCites() {
    AssistanceProgramme programme = AssistanceProgramme.builder()
        .id("justice")
        .scope(ProgrammeScope.BILATERAL)
        .addSource(OF_A_DOCUMENT)
        .addAllocation(sum().addSource(EDITORIAL).build())
        .addAllocation(sum().build())
        .build();
    assertThat(found(programme))
        .isEqualTo("WARNING /allocations/1/sources: nothing is cited for the sum"
            + " [provenance-missing]");
  }

  private static AllocationBuilder sum() {
    return Allocation.builder().measure(Measure.BUDGET);
  }

  @Test
  void theStrictProfileIsTheStandardOneWithThisAsAnError() {
    Entry ngo = Samples.smallest(EntryType.ORGANISATION);
    assertThat(Validator.strict().rules())
        .extracting(Rule::code)
        .isEqualTo(Validator.standard().rules().stream().map(Rule::code).toList());
    assertThat(severities(Validator.standard(), ngo))
        .containsExactly("property-expected WARNING", "provenance-missing WARNING");
    assertThat(severities(Validator.strict(), ngo))
        .containsExactly("property-expected WARNING", "provenance-missing ERROR");
  }

  private static List<String> severities(Validator validator, Entry entry) {
    return validator.validate(entry).violations().stream()
        .map(found -> found.code() + " " + found.severity())
        .toList();
  }
}
