package org.hrdialogue.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hrdialogue.validation.Rules.assertFound;
import static org.hrdialogue.validation.Rules.dossier;

import java.time.LocalDate;
import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.model.Citation;
import org.hrdialogue.model.Organisation;
import org.hrdialogue.model.OrganisationBuilder;
import org.hrdialogue.model.Ref;
import org.hrdialogue.model.SourceDocument;
import org.hrdialogue.value.Count;
import org.hrdialogue.value.CountUnit;
import org.hrdialogue.value.Edtf;
import org.hrdialogue.vocabulary.OrganisationKind;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EuSizeRulesTest {
  @Nested
  class EuMemberCountMismatch {
    private static final Rule RULE = EuSizeRules.EU_MEMBER_COUNT_MISMATCH;

    private static OrganisationBuilder eu(Count size) {
      return Organisation.builder().id("eu").kind(OrganisationKind.EU).size(size);
    }

    private static OrganisationBuilder eu(long states) {
      return eu(Count.exactly(states).in(CountUnit.STATE));
    }

    private static SourceDocument document(String id, String published) {
      return SourceDocument.builder().id(id).published(Edtf.parse(published)).build();
    }

    private static Citation cite(String source, String... supports) {
      return Citation.of(Ref.of(source), supports);
    }

    private static String found(long states, String date, String right) {
      return "WARNING /entries/0/size/value: " + states + " is not the number of Member States at"
          + " the time, " + date + ": " + right + " [eu-member-count-mismatch]";
    }

    @ParameterizedTest
    @CsvSource({
      "28, 2013-06-19, 27",
      "27, 2013-09-19, 28",
      "28, 2020-02-01, 27",
      "12, 1957-12-31, ''",
      "26, 2013, 27 or 28",
      "28, 2013, ''",
      "27, 2013-06-30, ''",
      "28, 2020-01-31, ''",
      "27, 2013-09~, ''",
      "27, 2013-09-19/.., ''"
    })
    void comparesWithTheMembersAtTheTime(long states, String published, String right) {
      assertFound(
          RULE,
          dossier(eu(states).addSource(cite("d", "size")).build(), document("d", published)),
          right.isEmpty() ? new String[0] : new String[] {found(states, published, right)});
    }

    @Test
    void takesTheDocumentsOfTheSizeBeforeThoseOfTheWhole() {
      Organisation union =
          eu(28).addSource(cite("old")).addSource(cite("new", "size")).build();
      assertFound(RULE, dossier(union, document("old", "2012"), document("new", "2013-09-19")));
      Organisation wrong = eu(28)
          .addSource(cite("old", "size/value"))
          .addSource(cite("new", "size"))
          .build();
      assertFound(
          RULE,
          dossier(wrong, document("old", "2012"), document("new", "2013-09-19")),
          found(28, "2012", "27"));
    }

    @Test
    void isContentWithOneOfTheDocumentsOfTheWhole() {
      Organisation union = eu(28).addSource(cite("old")).addSource(cite("new")).build();
      assertFound(RULE, dossier(union, document("old", "2012"), document("new", "2013-09-19")));
    }

    @Test
    void fallsBackOnTheDayToValidateFor() {
      Dossier dated = Dossier.builder()
          .addEntry(eu(27).build())
          .asOf(LocalDate.of(2013, 9, 19))
          .build();
      assertFound(RULE, dated, found(27, "2013-09-19", "28"));
      assertFound(RULE, dossier(eu(27).build()));
      assertThat(Validator.empty().with(RULE).validate(dated).skipped()).isEmpty();
    }

    @Test
    void looksAtAccounts() {
      assertFound(
          RULE,
          dossier(
              eu(27).accountOf(Ref.of("x")).addSource(cite("d")).build(),
              document("d", "2013-09-19")),
          found(27, "2013-09-19", "28"));
    }

    @Test
    void respectsQualifiersAndUnits() {
      SourceDocument release = document("d", "2013-09-19");
      for (Count size : new Count[] {
        Count.moreThan(20).in(CountUnit.STATE),
        Count.between(25, 30).in(CountUnit.STATE),
        Count.exactly(7).in(CountUnit.ORGANISATION),
        Count.exactly(7),
        Count.unstated().in(CountUnit.STATE)
      }) {
        assertFound(RULE, dossier(eu(size).addSource(cite("d", "size")).build(), release));
      }
      assertFound(
          RULE,
          dossier(
              eu(Count.moreThan(28).in(CountUnit.STATE)).addSource(cite("d")).build(), release),
          found(28, "2013-09-19", "28"));
    }
  }
}
