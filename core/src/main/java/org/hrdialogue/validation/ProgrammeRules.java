package org.hrdialogue.validation;

import static org.hrdialogue.validation.Severity.INFO;
import static org.hrdialogue.validation.Severity.WARNING;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.model.Actor;
import org.hrdialogue.model.Allocation;
import org.hrdialogue.model.AssistanceProgramme;
import org.hrdialogue.model.Organisation;
import org.hrdialogue.model.Ref;
import org.hrdialogue.vocabulary.ProgrammeScope;

/** Rules on programmes beside what is known of them and of who pays for them. */
final class ProgrammeRules {
  private static final Set<String> OF_THE_UNION = Set.of("EUR", "XEU", "XXX");

  static final Rule CURRENCY_NOT_OF_DONOR_CONVENTION = Rule.inContext(
          "currency-not-of-donor-convention",
          INFO,
          AssistanceProgramme.class,
          ProgrammeRules::checkCurrencies)
      .exceptAccounts()
      .holds("Sums from the European Union alone are in euro, or in ECU before it.")
      .why(
          "The Union's budget is drawn up in euro (Article 320 of the Treaty on its functioning); a"
              + " sum in another currency was converted by somebody.")
      .example("an envelope in `USD` from an organisation of kind `eu`");

  static final Rule PROGRAMME_SCOPE_MISMATCH = Rule.onEntry(
          "programme-scope-mismatch", WARNING, AssistanceProgramme.class, (programme, found) -> {
            if (programme.scope() != ProgrammeScope.UNSPECIFIED
                && KnownProgrammes.mayHaveName(programme)) {
              for (String name : ProgrammeName.stems(programme)) {
                Set<ProgrammeScope> known = KnownProgrammes.scopes(name);
                if (!known.isEmpty() && !known.contains(programme.scope())) {
                  String scope = known.iterator().next().code();
                  found
                      .at("/scope")
                      .of(programme.scope())
                      .expecting(Optional.of(scope))
                      .says("is not the scope of the programme of this name, which is " + scope);
                  return;
                }
              }
            }
          })
      .holds("A programme known by its name keeps its scope: BOMCA is regional, EIDHR thematic.")
      .why(
          "EuropeAid's pages on regional cooperation in Central Asia and the thematic programmes of"
              + " Regulation (EC) 1905/2006; that of Central Asia Invest is general knowledge.")
      .example("`BOMCA` with scope `bilateral`");

  static final List<Rule> ALL = List.of(PROGRAMME_SCOPE_MISMATCH, CURRENCY_NOT_OF_DONOR_CONVENTION);

  private ProgrammeRules() {}

  private static void checkCurrencies(
      AssistanceProgramme programme, Dossier dossier, Findings here) {
    for (int i = 0; i < programme.allocations().size(); i++) {
      Allocation allocation = programme.allocations().get(i);
      List<Ref<Actor>> donors = allocation.donor().map(List::of).orElse(programme.donors());
      if (allocation.amount().isPresent()
          && !OF_THE_UNION.contains(allocation.amount().get().currency().toString())
          && !donors.isEmpty()
          && donors.stream().allMatch(donor -> isOfTheUnion(dossier, donor))) {
        here.at("/allocations/" + i + "/amount/currency")
            .of(allocation.amount().get().currency())
            .expecting(Optional.of("EUR"))
            .says("is not the currency in which the European Union pays");
      }
    }
  }

  private static boolean isOfTheUnion(Dossier dossier, Ref<Actor> donor) {
    return dossier
        .find(donor, Organisation.class)
        .map(organisation -> organisation.kind().code())
        .filter(kind -> kind.equals("eu") || kind.startsWith("eu-"))
        .isPresent();
  }
}
