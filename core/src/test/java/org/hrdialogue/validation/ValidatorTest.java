package org.hrdialogue.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hrdialogue.validation.Rules.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.dossier.UnreadEntry;
import org.hrdialogue.model.Entry;
import org.hrdialogue.model.EntryType;
import org.hrdialogue.model.Event;
import org.hrdialogue.model.Organisation;
import org.hrdialogue.model.Person;
import org.hrdialogue.testing.Samples;
import org.hrdialogue.vocabulary.OrganisationKind;
import org.hrdialogue.vocabulary.Protection;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ValidatorTest {
  private static final LocalDate JUNE_13 = LocalDate.of(2013, 6, 13);
  private static final LocalDate JUNE_14 = LocalDate.of(2013, 6, 14);

  private static final Rule SEEN = Rule.onEntry(
      "seen",
      Severity.WARNING,
      Organisation.class,
      (entry, found) -> found.at("/kind").of(entry.kind()).says("is seen"));

  private static final Rule COUNTED = Rule.inDossier(
      "counted",
      Severity.ERROR,
      (dossier, found) -> found.at("").says("there are " + dossier.entries().size() + " entries"));

  private static final Rule DATED = Rule.onEntry(
          "dated",
          Severity.INFO,
          Entry.class,
          (entry, found) -> found.at("/id").of(found.asOf()).says("is the day"))
      .needingDay();

  private static final Organisation NGO =
      Organisation.builder().id("ngo").kind(OrganisationKind.NGO).build();

  private static final Validator ALL =
      Validator.empty().with(SEEN).with(COUNTED).with(DATED);

  @Nested
  class Validate {
    @Test
    void findsNothingWithoutRules() {
      assertThat(Validator.empty().validate(NGO)).isEqualTo(Report.builder().build());
    }

    @Test
    void reportsInTheOrderOfEntriesThenOfRules() {
      Report report =
          ALL.asOf(JUNE_13).validate(dossier(NGO, Samples.smallest(EntryType.GROUP), NGO));
      assertThat(report).hasToString("""
              ERROR   /: there are 3 entries [counted]
              WARNING /entries/0/kind: ngo is seen [seen]
              INFO    /entries/0/id: 2013-06-13 is the day [dated]
              INFO    /entries/1/id: 2013-06-13 is the day [dated]
              WARNING /entries/2/kind: ngo is seen [seen]
              INFO    /entries/2/id: 2013-06-13 is the day [dated]""");
      assertThat(report.ran()).isEqualTo(List.of("seen", "counted", "dated"));
      assertThat(report.skipped()).isEmpty();
    }

    @Test
    void givesPointersFromASingleEntry() {
      Report report = ALL.asOf(JUNE_13).validate(NGO);
      assertThat(report)
          .hasToString(
              "WARNING /kind: ngo is seen [seen]\nINFO    /id: 2013-06-13 is the day [dated]");
      assertThat(report.ran()).isEqualTo(List.of("seen", "dated"));
      assertThat(report.skipped())
          .isEqualTo(List.of(new SkippedRule("counted", "it needs a whole dossier")));
    }

    @Test
    void pointsPastEntriesThatCouldNotBeRead() {
      Dossier partial = Dossier.builder()
          .addEntry(NGO)
          .addUnread(
              new UnreadEntry(0, Optional.of("broken")), new UnreadEntry(2, Optional.empty()))
          .build();
      Report report = Validator.empty().with(SEEN).validate(partial);
      assertThat(report).hasToString("WARNING /entries/1/kind: ngo is seen [seen]");
      assertThat(report.unchecked()).isEqualTo(List.of("broken", "/entries/2"));
    }
  }

  @Nested
  class AsOf {
    @Test
    void isTheDayOfTheValidatorElseThatOfTheDossier() {
      Validator dated = Validator.empty().with(DATED);
      Dossier dossier = Dossier.builder().addEntry(NGO).asOf(JUNE_14).build();
      assertThat(dated.validate(dossier))
          .hasToString("INFO    /entries/0/id: 2013-06-14 is the day [dated]");
      assertThat(dated.asOf(JUNE_13).validate(dossier))
          .hasToString("INFO    /entries/0/id: 2013-06-13 is the day [dated]");
    }

    @Test
    void isNeverToday() {
      SkippedRule skipped = new SkippedRule("dated", "it needs a day to validate for");
      assertThat(Validator.empty().with(DATED).validate(dossier(NGO)))
          .isEqualTo(Report.builder().addSkipped(skipped).build());
      assertThat(Validator.empty().with(DATED).validate(NGO))
          .isEqualTo(Report.builder().addSkipped(skipped).build());
    }

    @Test
    void isDeclaredByTheRulesThatNeedIt() {
      Rule undeclared = Rule.onEntry(
          "undeclared",
          Severity.INFO,
          Entry.class,
          (entry, found) -> found.at("").says("it is " + found.asOf()));
      assertThatThrownBy(() -> Validator.empty().with(undeclared).validate(NGO))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("undeclared is not declared to need a day");
    }
  }

  @Nested
  class Choice {
    @Test
    void isAnotherValidatorEachTime() {
      assertThat(ALL.without("dated", "counted").rules()).isEqualTo(List.of(SEEN));
      assertThat(ALL.rules()).isEqualTo(List.of(SEEN, COUNTED, DATED));
      assertThat(Validator.standard().rules()).isEqualTo(Catalogue.STANDARD);
    }

    @Test
    void changesSeverities() {
      Report report = ALL.severity("seen", Severity.ERROR).without("dated").validate(NGO);
      assertThat(report).hasToString("ERROR   /kind: ngo is seen [seen]");
      assertThat(report.isValid()).isFalse();
      assertThat(ALL.validate(NGO).isValid()).isTrue();
      assertThat(ALL.severity("counted", Severity.INFO).validate(dossier()))
          .hasToString("INFO    /: there are 0 entries [counted]");
    }

    @Test
    void refusesARuleTwice() {
      assertThatThrownBy(() -> ALL.with(SEEN))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("there is a rule seen already");
    }

    @Test
    void refusesRulesThatItDoesNotHave() {
      assertThatThrownBy(() -> Validator.standard().without("id-duplicated"))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("there is no rule 'id-duplicated'; nearest is id-duplicate");
      assertThatThrownBy(() -> ALL.severity("xyzxyz", Severity.INFO))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("there is no rule 'xyzxyz'");
    }
  }

  @Nested
  class Require {
    @Test
    void returnsWhatHasNoError() {
      assertThat(ALL.without("counted").require(NGO)).isSameAs(NGO);
      Dossier dossier = Samples.euTajikistan2013();
      assertThat(Validator.standard().require(dossier)).isSameAs(dossier);
    }

    @Test
    void throwsWithTheReportElse() {
      Validator strict = ALL.severity("seen", Severity.ERROR).without("dated", "counted");
      ValidationException thrown =
          catchThrowableOfType(ValidationException.class, () -> strict.require(NGO));
      assertThat(thrown).isNotNull().hasMessage("ERROR   /kind: ngo is seen [seen]");
      assertThat(thrown.report()).isEqualTo(strict.validate(NGO));
      assertThatThrownBy(() -> ALL.require(dossier(NGO))).isInstanceOf(ValidationException.class);
    }
  }

  @Nested
  class Quoting {
    private final Person person =
        Person.builder().id("p").addProtection(Protection.parse("victm")).build();

    private final Validator codes = Validator.empty().with(CodeRules.CODE_UNKNOWN);

    @Test
    void isAskedFor() {
      assertThat(codes.isQuoting()).isFalse();
      assertThat(codes.quoting().isQuoting()).isTrue();
      assertThat(codes.quoting().asOf(JUNE_13).with(SEEN).without("seen").isQuoting())
          .isTrue();
    }

    @Test
    void repeatsTheWordsOfProtectedEntries() {
      Violation found = codes.quoting().validate(person).violations().get(0);
      assertThat(found.message()).startsWith("'victm' is not in the list");
      assertThat(found.found()).hasValue("victm");
    }

    @Test
    void doesNotRepeatThemElse() {
      Violation found = codes.validate(person).violations().get(0);
      assertThat(found.message()).startsWith("a text of 5 characters is not in the list");
      assertThat(found.found()).isEmpty();
    }
  }

  @Nested
  class Standard {
    @Test
    void hasRulesWithCodesOfTheirOwn() {
      assertThat(Validator.standard().rules())
          .extracting(Rule::code)
          .doesNotHaveDuplicates()
          .allMatch(code -> code.matches("[a-z]+(-[a-z0-9]+)*"))
          .contains(
              "id-duplicate",
              "id-alias-conflict",
              "ref-unresolved",
              "ref-wrong-type",
              "ref-superseded",
              "ref-cycle",
              "path-unknown",
              "unspecified-but-stated",
              "code-unknown",
              "property-expected");
    }

    @Test
    void findsNothingButAdviceForTheDossierOf2013() {
      assertThat(Validator.standard().validate(Samples.euTajikistan2013()).violations())
          .extracting(Violation::code)
          .containsExactlyInAnyOrder("money-currency-inferred", "eu-union-before-1993");
    }

    @Test
    void findsNothingInTheSamplesButWhatTheSmallestLack() {
      Dossier samples = Dossier.builder().addAllEntries(Samples.all()).build();
      Report report = Validator.standard().validate(samples);
      assertThat(report.isValid()).isTrue();
      assertThat(report.violations())
          .filteredOn(violation -> !violation.entry().orElseThrow().startsWith("smallest-"))
          .isEmpty();
    }
  }

  @Nested
  class OfRules {
    @Test
    void doNotSeeEntriesOfOtherTypes() {
      assertThat(
              Validator.empty().with(SEEN).validate(Samples.full(Event.class)).violations())
          .isEmpty();
    }

    @Test
    void chooseAnEntryOnlyWhereTheySeeThemAll() {
      Rule choosing = Rule.onEntry(
          "choosing",
          Severity.INFO,
          Entry.class,
          (entry, found) -> found.in(0).at("").says("x"));
      assertThatThrownBy(() -> Validator.empty().with(choosing).validate(NGO))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("only a rule on dossiers chooses an entry");
    }

    @Test
    void sayWhatTheyNeed() {
      assertThat(SEEN.needsDay()).isFalse();
      assertThat(SEEN.needsDossier()).isFalse();
      assertThat(DATED.needsDay()).isTrue();
      assertThat(COUNTED.needsDossier()).isTrue();
      assertThat(COUNTED).hasToString("counted");
      assertThat(COUNTED.severity()).isEqualTo(Severity.ERROR);
    }
  }
}
