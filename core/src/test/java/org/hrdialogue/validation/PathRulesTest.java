package org.hrdialogue.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hrdialogue.validation.Rules.assertFound;
import static org.hrdialogue.validation.Rules.found;

import org.hrdialogue.model.Citation;
import org.hrdialogue.model.Disclosure;
import org.hrdialogue.model.Event;
import org.hrdialogue.model.EventBuilder;
import org.hrdialogue.model.Participation;
import org.hrdialogue.model.Person;
import org.hrdialogue.testing.Samples;
import org.hrdialogue.value.Edtf;
import org.hrdialogue.value.PropertyPath;
import org.hrdialogue.vocabulary.Basis;
import org.hrdialogue.vocabulary.DisclosureLevel;
import org.hrdialogue.vocabulary.EventKind;
import org.hrdialogue.vocabulary.EventStatus;
import org.hrdialogue.vocabulary.Side;
import org.hrdialogue.vocabulary.UnspecifiedReason;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class PathRulesTest {
  private static EventBuilder event() {
    return Event.builder()
        .id("e")
        .kind(EventKind.SEMINAR)
        .status(EventStatus.HELD)
        .held(Edtf.parse("2013-09-17"));
  }

  private static Citation citing(String... paths) {
    return Citation.builder().basis(Basis.EDITORIAL).supporting(paths).build();
  }

  @Nested
  class PathUnknown {
    @Test
    void findsPathsThatLeadToNoProperty() {
      assertThat(found(
              PathRules.PATH_UNKNOWN, event().addSource(citing("held", "date")).build()))
          .containsExactly(Violation.builder()
              .code("path-unknown")
              .severity(Severity.WARNING)
              .pointer("/entries/0/sources/0/supports/1")
              .message("'date' leads to no property of this object (event); parts with their own"
                  + " sources are cited there")
              .entry("e")
              .found("date")
              .build());
    }

    @Test
    void findsPathsIntoPartsWithTheirOwnSources() {
      assertFound(
          PathRules.PATH_UNKNOWN,
          event()
              .addParticipation(Participation.builder()
                  .side(Side.EU)
                  .addSource(citing("side", "held"))
                  .build())
              .addSource(citing("participations/0", "participations/0/side"))
              .build(),
          "WARNING /entries/0/sources/0/supports/1: 'participations/0/side' leads to no property of"
              + " this object (event); parts with their own sources are cited there [path-unknown]",
          "WARNING /entries/0/participations/0/sources/0/supports/1: 'held' leads to no property of"
              + " this object (participation); parts with their own sources are cited there"
              + " [path-unknown]");
    }

    @Test
    void findsCitedPlacesWithoutValue() {
      Citation disputing = Citation.builder()
          .basis(Basis.EDITORIAL)
          .addDispute(PropertyPath.parse("held"))
          .addDispute(PropertyPath.parse("planned/0"))
          .build();
      assertFound(
          PathRules.PATH_UNKNOWN,
          event().addSource(citing("theme")).addSource(disputing).build(),
          "WARNING /entries/0/sources/0/supports/0: 'theme' is cited and yet has no value"
              + " [path-unknown]",
          "WARNING /entries/0/sources/1/disputes/1: 'planned/0' is cited and yet has no value"
              + " [path-unknown]");
    }

    @Test
    void findsReasonsForWhatNoObjectOfTheTypeHas() {
      assertFound(
          PathRules.PATH_UNKNOWN,
          event()
              .putUnspecified("theme", UnspecifiedReason.NOT_STATED)
              .putUnspecified("places/0/town", UnspecifiedReason.NOT_STATED)
              .putUnspecified("x~1y", UnspecifiedReason.NOT_STATED)
              .build(),
          "WARNING /entries/0/unspecified/places~10~1town: 'places/0/town' leads to no property of"
              + " this object (event); parts with their own sources are cited there [path-unknown]",
          "WARNING /entries/0/unspecified/x~01y: 'x~1y' leads to no property of this object (event);"
              + " parts with their own sources are cited there [path-unknown]");
    }

    @Test
    void isSilentOnWhatIsThere() {
      assertFound(
          PathRules.PATH_UNKNOWN,
          event().addSource(citing("type", "kind", "held")).addSource(citing()).build());
    }

    @Test
    void givesOnlyTheShapeInEntriesThatAreNotPublic() {
      assertFound(
          PathRules.PATH_UNKNOWN,
          Person.builder().id("p").addSource(citing("secret")).build(),
          "WARNING /entries/0/sources/0/supports/0: a text of 6 characters leads to no property of"
              + " this object (person); parts with their own sources are cited there"
              + " [path-unknown]");
    }

    @Test
    void findsNothingInTheSamples() {
      assertFound(PathRules.PATH_UNKNOWN, Samples.euTajikistan2013());
      assertFound(PathRules.PATH_UNKNOWN, Samples.full(Event.class));
    }
  }

  @Nested
  class UnspecifiedButStated {
    @Test
    void findsValuesThatAreSaidToBeMissing() {
      assertThat(found(
              PathRules.UNSPECIFIED_BUT_STATED,
              event().putUnspecified("held", UnspecifiedReason.UNKNOWN).build()))
          .containsExactly(Violation.builder()
              .code("unspecified-but-stated")
              .severity(Severity.WARNING)
              .pointer("/entries/0/unspecified/held")
              .message("'held' is 'unknown' and yet has a value")
              .entry("e")
              .found("held")
              .build());
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "INCOMPLETE")
    void holdsForEveryReasonButIncompleteness(UnspecifiedReason reason) {
      assertFound(
          PathRules.UNSPECIFIED_BUT_STATED,
          event()
              .addParticipation(Participation.builder()
                  .side(Side.EU)
                  .putUnspecified("side", reason)
                  .build())
              .build(),
          "WARNING /entries/0/participations/0/unspecified/side: 'side' is '" + reason
              + "' and yet has a value [unspecified-but-stated]");
    }

    @Test
    void isSilentOnIncompleteListsAndMissingValues() {
      assertFound(
          PathRules.UNSPECIFIED_BUT_STATED,
          event()
              .addPlan(Edtf.parse("2013"))
              .putUnspecified("planned", UnspecifiedReason.INCOMPLETE)
              .putUnspecified("theme", UnspecifiedReason.WITHHELD)
              .putUnspecified("no-such-property", UnspecifiedReason.UNKNOWN)
              .build());
    }

    @Test
    void quotesPathsOfProtectedEntriesNeither() {
      assertFound(
          PathRules.UNSPECIFIED_BUT_STATED,
          event()
              .disclosure(Disclosure.of(DisclosureLevel.RESTRICTED))
              .putUnspecified("held", UnspecifiedReason.UNKNOWN)
              .build(),
          "WARNING /entries/0/unspecified/held: a text of 4 characters is 'unknown' and yet has a"
              + " value [unspecified-but-stated]");
    }
  }
}
