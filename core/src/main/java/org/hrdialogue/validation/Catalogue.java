package org.hrdialogue.validation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every code that a violation can have: those of values and of reading, and those of all rules. */
public final class Catalogue {
  /** The rules of the library, in the order in which they run. */
  static final List<Rule> STANDARD = Stream.of(
          CodeRules.ALL,
          TextRules.ALL,
          PathRules.ALL,
          PresenceRules.ALL,
          ProvenanceRule.ALL,
          DateRules.ALL,
          EventRules.ALL,
          RecommendationRules.ALL,
          AssessmentRules.ALL,
          NhriRules.ALL,
          NhriReviewRules.ALL,
          NpmRules.ALL,
          ContactRules.ALL,
          ExternalIdRules.ALL,
          DisclosureRules.ALL,
          NoteRules.ALL,
          CountRules.ALL,
          MoneyRules.ALL,
          AllocationRules.ALL,
          SectorRules.ALL,
          ProgrammeRules.ALL,
          PlaceRules.ALL,
          PlaceTimeRules.ALL,
          SectorTimeRules.ALL,
          IdentityRules.ALL,
          SharedIdRules.ALL,
          ActorDuplicateRules.ALL,
          ReferenceRules.ALL,
          EventContextRules.ALL,
          EventSourceRules.ALL,
          LifetimeRules.ALL,
          NameRules.ALL,
          EuPartyRules.ALL,
          EuNameRules.ALL,
          EuSizeRules.ALL,
          InstrumentRules.ALL,
          RoundRules.ALL,
          PeriodicityRules.ALL,
          RecommendationSetRules.ALL,
          RecommendationContextRules.ALL,
          RecommendationOrderRules.ALL,
          UprRules.ALL,
          LeakRule.ALL,
          FigureConflictRule.ALL,
          FigureSeriesRules.ALL,
          FigureRateRule.ALL,
          ProgrammePhaseRule.ALL)
      .flatMap(List::stream)
      .toList();

  private static final List<RuleDescription> ALL = Stream.of(
          ValueCodes.ALL.stream(),
          ReadingCodes.ALL.stream(),
          STANDARD.stream().map(Rule::described))
      .flatMap(descriptions -> descriptions)
      .toList();

  private Catalogue() {}

  /** Returns what stands behind each code, in the order in which violations are found. */
  public static List<RuleDescription> all() {
    return ALL;
  }

  /** Returns what stands behind a code; empty if the library has none such. */
  public static Optional<RuleDescription> find(String code) {
    return ALL.stream().filter(described -> described.code().equals(code)).findFirst();
  }
}
