package org.hrdialogue.validation;

import static org.hrdialogue.validation.Severity.INFO;
import static org.hrdialogue.validation.Severity.WARNING;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.model.AssistanceProgramme;
import org.hrdialogue.model.Dialogue;
import org.hrdialogue.model.Named;
import org.hrdialogue.model.Organisation;
import org.hrdialogue.model.Party;
import org.hrdialogue.model.PolicyInstrument;
import org.hrdialogue.model.Ref;
import org.hrdialogue.reference.EuBody;
import org.hrdialogue.reference.EuMembership;
import org.hrdialogue.value.Edtf;
import org.hrdialogue.value.ExternalIdScheme;
import org.hrdialogue.value.NameKind;
import org.hrdialogue.value.Precision;
import org.hrdialogue.vocabulary.InstrumentKind;
import org.hrdialogue.vocabulary.OrganisationKind;
import org.hrdialogue.vocabulary.Side;

/** Rules on what goes by the name of the European Union, and on its councils. */
final class EuNameRules {
  private static final String COUNCIL_OF_EUROPE = "council of europe";

  /** The three councils by their names, folded, and the form that is shown. */
  private static final Map<String, String> COUNCILS = Map.of(
      COUNCIL_OF_EUROPE,
      "the Council of Europe",
      "european council",
      "the European Council",
      "council of the european union",
      "the Council of the European Union",
      "council of the eu",
      "the Council of the European Union");

  /** Codes of what was before the Union, in the Publications Office's table. */
  private static final Set<String> COMMUNITIES = Set.of("ECSC", "EEC", "EC", "EURCOM");

  static final Rule EU_UNION_BEFORE_1993 = Rule.inContext(
          "eu-union-before-1993", INFO, AssistanceProgramme.class, EuNameRules::checkPeriod)
      .and(Dialogue.class, EuNameRules::checkBeginning)
      .exceptAccounts()
      .holds("The European Union does nothing before 1 November 1993, when it came into being.")
      .why("Before, it was the European Communities. Texts often call them the Union in"
          + " retrospect, and so this is only worth a remark. The day is not verified.")
      .example("`\"period\":\"1992/..\"` of a programme of the European Union");

  static final Rule EU_COUNCILS_CONFUSED = Rule.inContext(
          "eu-councils-confused",
          WARNING,
          Organisation.class,
          (organisation, dossier, here) -> checkNames(organisation, here))
      .and(PolicyInstrument.class, EuNameRules::checkAdopters)
      .exceptAccounts()
      .holds("The European Council, the Council of the European Union and the Council of Europe"
          + " are three organisations; the last is no body of the Union and adopts none of its"
          + " policies.")
      .why("Their names differ by little: the Union's Council itself explains the difference in"
          + " its answers to frequent questions. Names as printed are left out, since sources"
          + " mix them up.")
      .example("a strategy of the EU `\"adoptedBy\":[\"council-of-europe\"]`");

  static final List<Rule> ALL = List.of(EU_UNION_BEFORE_1993, EU_COUNCILS_CONFUSED);

  private EuNameRules() {}

  private static void checkPeriod(AssistanceProgramme programme, Dossier dossier, Findings here) {
    if (isTooEarly(programme.period())
        && programme.donors().stream()
            .flatMap(ref -> dossier.find(ref, Organisation.class).stream())
            .anyMatch(EuNameRules::isUnion)) {
      report(here.at("/period"), programme.period().get());
    }
  }

  private static void checkBeginning(Dialogue dialogue, Dossier dossier, Findings here) {
    if (isTooEarly(dialogue.initiated())
        && dialogue.parties().stream().anyMatch(party -> isUnion(dossier, party))) {
      report(here.at("/initiated"), dialogue.initiated().get());
    }
  }

  private static void report(Findings.Finding finding, Edtf date) {
    finding
        .of(date)
        .says("begins before " + EuMembership.UNION_SINCE + ", when the European Union did");
  }

  /** Returns whether a date begins before the Union; of one in 1993, only if it names the month. */
  private static boolean isTooEarly(Optional<Edtf> date) {
    LocalDate since = EuMembership.UNION_SINCE;
    Optional<LocalDate> day =
        date.flatMap(when -> when.isInterval() ? when.earliest() : when.latest());
    return day.isPresent()
        && day.get().isBefore(since)
        && (day.get().getYear() < since.getYear()
            || date.get().precision().compareTo(Precision.MONTH) <= 0);
  }

  private static boolean isUnion(Dossier dossier, Party party) {
    return party.side() == Side.EU
        && party
            .actor()
            .flatMap(ref -> dossier.find(ref, Organisation.class))
            .map(EuNameRules::isNoCommunity)
            .orElse(true);
  }

  private static boolean isUnion(Organisation organisation) {
    return organisation.kind().equals(OrganisationKind.EU) && isNoCommunity(organisation);
  }

  private static boolean isNoCommunity(Organisation organisation) {
    return organisation.names().stream()
        .flatMap(name -> name.text().asMap().values().stream())
        .flatMap(text -> EuBody.named(text).flatMap(EuBody::code).stream())
        .noneMatch(COMMUNITIES::contains);
  }

  private static void checkAdopters(PolicyInstrument instrument, Dossier dossier, Findings here) {
    for (int i = 0; i < instrument.adoptedBy().size(); i++) {
      Optional<Organisation> adopter =
          dossier.find(instrument.adoptedBy().get(i), Organisation.class);
      if (adopter.isPresent()
          && names(adopter.get()).anyMatch(COUNCIL_OF_EUROPE::equals)
          && isOfUnion(instrument)
          && instrument.adoptedBy().stream().noneMatch(ref -> isOfUnion(dossier, ref))) {
        here.at("/adoptedBy/" + i)
            .of(adopter.get().id())
            .says("is the Council of Europe, which adopts no policy of the European Union");
      }
    }
  }

  private static void checkNames(Organisation organisation, Findings here) {
    List<String> councils = names(organisation)
        .filter(COUNCILS::containsKey)
        .map(COUNCILS::get)
        .distinct()
        .sorted()
        .toList();
    if (councils.size() > 1) {
      here.at("/names")
          .says("one organisation has the names of " + String.join(" and of ", councils));
    } else if (councils.contains(COUNCILS.get(COUNCIL_OF_EUROPE))
        && isOfUnion(organisation.kind())) {
      here.at("/kind")
          .of(organisation.kind().code())
          .says("is said of the Council of Europe, which is no body of the European Union");
    }
  }

  /** Returns the folded names of something that its editor chose: all but those as printed. */
  private static Stream<String> names(Named named) {
    return named.names().stream()
        .filter(name -> name.kind().filter(NameKind.AS_PRINTED::equals).isEmpty())
        .flatMap(name -> name.text().asMap().values().stream())
        .map(FoldedName::of);
  }

  private static boolean isOfUnion(OrganisationKind kind) {
    return kind.equals(OrganisationKind.EU) || kind.code().startsWith("eu-");
  }

  private static boolean isOfUnion(Dossier dossier, Ref<?> adopter) {
    return dossier
        .find(adopter, Organisation.class)
        .filter(organisation -> isOfUnion(organisation.kind()))
        .isPresent();
  }

  /** Returns whether an instrument has a number of the Union's law, or names it and not the other. */
  private static boolean isOfUnion(PolicyInstrument instrument) {
    List<String> names = named(instrument);
    return instrument.externalIds().stream()
            .anyMatch(id -> id.scheme().equals(ExternalIdScheme.CELEX)
                || id.scheme().equals(ExternalIdScheme.EU_COUNCIL))
        || (!instrument.kind().equals(InstrumentKind.CONVENTION)
            && names.stream()
                .anyMatch(name -> name.contains(" eu ") || name.contains(" european union "))
            && names.stream().noneMatch(name -> name.contains(COUNCIL_OF_EUROPE)));
  }

  /** Returns the folded names of an instrument, with a space before and after. */
  private static List<String> named(PolicyInstrument instrument) {
    return instrument.names().stream()
        .flatMap(name -> name.text().asMap().values().stream())
        .map(text -> " " + FoldedName.of(text) + " ")
        .toList();
  }
}
