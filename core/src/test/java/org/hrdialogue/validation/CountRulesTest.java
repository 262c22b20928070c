package org.hrdialogue.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hrdialogue.validation.Programmes.printed;
import static org.hrdialogue.validation.Rules.assertFound;

import java.util.Optional;
import org.hrdialogue.model.AssistanceProgramme;
import org.hrdialogue.model.Event;
import org.hrdialogue.model.EventBuilder;
import org.hrdialogue.model.IndividualCase;
import org.hrdialogue.model.Participation;
import org.hrdialogue.model.Raising;
import org.hrdialogue.model.RecommendationSet;
import org.hrdialogue.value.Count;
import org.hrdialogue.value.CountPart;
import org.hrdialogue.value.CountUnit;
import org.hrdialogue.value.LocalizedText;
import org.hrdialogue.value.Qualifier;
import org.hrdialogue.vocabulary.EventKind;
import org.hrdialogue.vocabulary.EventStatus;
import org.hrdialogue.vocabulary.ProgrammeScope;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountRulesTest {
  private static EventBuilder event() {
    return Event.builder().id("e").kind(EventKind.SEMINAR).status(EventStatus.HELD);
  }

  private static CountPart part(Count count) {
    return CountPart.of(LocalizedText.of("en", "Part"), count);
  }

  @Nested
  class CountUnitMissing {
    @Test
    void looksWhereSeveralThingsAreCounted() {
      assertFound(
          CountRules.COUNT_UNIT_MISSING,
          event()
              .attendance(Count.moreThan(70))
              .addParticipation(Participation.builder().count(Count.unstated()).build())
              .addParticipation(Participation.builder()
                  .count(Count.about(3).in(CountUnit.PERSON))
                  .build())
              .build(),
          "WARNING /entries/0/attendance/unit: nothing says what is counted [count-unit-missing]",
          "WARNING /entries/0/participations/0/count/unit: nothing says what is counted"
              + " [count-unit-missing]");
      assertFound(
          CountRules.COUNT_UNIT_MISSING,
          AssistanceProgramme.builder()
              .id("p")
              .scope(ProgrammeScope.GLOBAL)
              .size(Count.exactly(3))
              .duration(Count.exactly(54))
              .beneficiaries(Count.exactly(5).in(CountUnit.PERSON))
              .build(),
          "WARNING /entries/0/duration/unit: nothing says what is counted [count-unit-missing]");
    }

    @Test
    void leavesWhatIsCountedByOnePropertyOnly() {
      assertFound(
          CountRules.COUNT_UNIT_MISSING,
          RecommendationSet.builder().id("s").size(Count.exactly(12)).build());
      assertFound(
          CountRules.COUNT_UNIT_MISSING,
          IndividualCase.builder()
              .id("c")
              .addRaising(Raising.builder().count(Count.exactly(2)).build())
              .build());
    }
  }

  @Nested
  class CountFalseExact {
    @ParameterizedTest
    @CsvSource({
      "over 50 participants, more-than",
      "Более 50 участников, more-than",
      "nearly 50, nearly",
      "some 50 participants, about",
      "ca. 50, about",
      "at least 50 people, at-least",
      "50+ participants, at-least",
      "50 or more, at-least",
      "50 or so, about",
      "no more than 50, at-most",
      "fewer than 50, less-than"
    })
    void readsHowANumberIsMeant(String words, String qualifier) {
      assertThat(Hedge.of(words, Count.exactly(50))).contains(Qualifier.parse(qualifier));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "50 participants, over 20 of them women",
          "participants, over 150",
          "over 500",
          "over fifty participants",
          "fifty",
          "handover 50",
          "50"
        })
    void leavesOtherNumbersAlone(String words) {
      assertThat(Hedge.of(words, Count.exactly(50))).isEqualTo(Optional.empty());
    }

    @Test
    void readsGroupsOfDigitsAndKnowsSpansOfTime() {
      assertThat(Hedge.of("over 1,200 people", Count.exactly(1200))).isPresent();
      assertThat(Hedge.of("over 1 200 people", Count.exactly(1200))).isPresent();
      assertThat(Hedge.of("over 3 days", Count.exactly(3).in(CountUnit.DAY))).isEmpty();
      assertThat(Hedge.of("more than 3 days", Count.exactly(3).in(CountUnit.DAY)))
          .isPresent();
    }

    @Test
    void looksAtTheCountThatIsCited() {
      Count count = Count.builder().value(50).addPart(part(Count.exactly(20))).build();
      assertFound(
          CountRules.COUNT_FALSE_EXACT,
          event()
              .attendance(count)
              .addSource(printed("over 50", "held"))
              .addSource(printed("over 20 women", "attendance/parts/0/count/value"))
              .addSource(printed("over 50", "attendance"))
              .build(),
          "WARNING /entries/0/attendance/parts/0/count: 20 is taken as exact, and the printed words"
              + " are not [count-false-exact]");
      assertFound(
          CountRules.COUNT_FALSE_EXACT,
          event()
              .attendance(Count.moreThan(50))
              .addSource(printed("over 50", "attendance"))
              .build());
    }
  }

  @Nested
  class CountBreakdownExceedsTotal {
    private void assertReported(Count count, String... lines) {
      assertFound(
          CountRules.COUNT_BREAKDOWN_EXCEEDS_TOTAL, event().attendance(count).build(), lines);
    }

    @Test
    void addsUpTheLeastThatEachPartIs() {
      assertReported(
          Count.builder()
              .value(40)
              .addPart(part(Count.moreThan(20)))
              .addPart(part(Count.between(20, 30)))
              .addPart(part(Count.about(9)))
              .build(),
          "WARNING /entries/0/attendance/parts: 41 is the least that the parts come to, and the"
              + " whole is at most 40 [count-breakdown-exceeds-total]");
      assertReported(Count.builder()
          .value(40)
          .addPart(part(Count.atLeast(20)))
          .addPart(part(Count.between(20, 30)))
          .build());
    }

    @Test
    void leavesOtherUnitsAndOpenTotalsAlone() {
      assertReported(Count.builder()
          .value(40)
          .unit(CountUnit.ORGANISATION)
          .addPart(part(Count.exactly(70).in(CountUnit.PERSON)))
          .build());
      assertReported(Count.builder()
          .value(40)
          .qualifier(Qualifier.MORE_THAN)
          .addPart(part(Count.exactly(70)))
          .build());
    }

    @Test
    void looksIntoPartsAndCannotOverflow() {
      long most = 999_999_999_999_999L;
      Count inner =
          Count.builder().value(most - 1).addPart(part(Count.exactly(most))).build();
      assertReported(
          Count.builder().value(most).addPart(part(inner)).build(),
          "WARNING /entries/0/attendance/parts/0/count/parts: 999999999999999 is the least that the"
              + " parts come to, and the whole is at most 999999999999998"
              + " [count-breakdown-exceeds-total]");
    }
  }
}
