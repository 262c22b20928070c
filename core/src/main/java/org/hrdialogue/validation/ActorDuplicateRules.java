package org.hrdialogue.validation;

import static org.hrdialogue.validation.Severity.INFO;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.model.Entry;
import org.hrdialogue.model.Organisation;
import org.hrdialogue.model.Person;
import org.hrdialogue.value.CountryCode;
import org.hrdialogue.value.Edtf;
import org.hrdialogue.value.LanguageTag;
import org.hrdialogue.value.Name;
import org.hrdialogue.value.NameKind;
import org.hrdialogue.value.Place;

/** Rules on actors that may be one and the same. */
final class ActorDuplicateRules {
  /** Kinds of names that different actors of one kind and country easily have in common. */
  private static final Set<NameKind> VAGUE =
      Set.of(NameKind.SHORT, NameKind.ACRONYM, NameKind.LABEL);

  static final Rule ACTOR_POSSIBLE_DUPLICATE = Rule.inDossier(
          "actor-possible-duplicate", INFO, ActorDuplicateRules::checkNames)
      .holds("No two organisations of one kind and country, and no two persons of one"
          + " organisation, have the same name.")
      .why("Spellings differ between sources and one actor gets two entries. Names are compared"
          + " without case, accents and punctuation; short names, acronyms and labels are not."
          + " Organisations that are linked or did not exist together, and actors that both have"
          + " an identifier of the same scheme, are told apart already.")
      .example("two entries of kind `eu-delegation` with the name `EU Delegation to Tajikistan`");

  static final List<Rule> ALL = List.of(ACTOR_POSSIBLE_DUPLICATE);

  private ActorDuplicateRules() {}

  /** What actors that are possibly the same have in common. */
  private record Likeness(String setting, String country, String name) {}

  private interface Visitor {
    /** Returns whether to go on to further names of the same actor. */
    boolean visit(int index, String pointer, String name, Likeness likeness);
  }

  /** Of the actors that are alike, compares each with the one that has the least id. */
  private static void checkNames(Dossier dossier, Findings found) {
    List<Entry> entries = dossier.entries();
    Map<Likeness, Integer> least = new HashMap<>();
    each(entries, (index, pointer, name, likeness) -> {
      least.merge(
          likeness,
          index,
          (one, other) ->
              entries.get(one).id().compareTo(entries.get(other).id()) <= 0 ? one : other);
      return true;
    });
    Map<Integer, Set<String>> linked = new HashMap<>();
    each(entries, (index, pointer, name, likeness) -> {
      int first = least.getOrDefault(likeness, index);
      Entry other = entries.get(first);
      Entry entry = entries.get(index);
      if (other.id().equals(entry.id())
          || linked.computeIfAbsent(first, any -> links(dossier, other)).contains(entry.id())
          || areToldApart(dossier, entry, other)) {
        return true;
      }
      found
          .in(index)
          .at(pointer)
          .of(name)
          .related(found.pointer(first))
          .says("is a name of '" + other.id() + "', too; they may be the same");
      return false;
    });
  }

  private static void each(List<Entry> entries, Visitor visitor) {
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      if (entry.accountOf().isPresent()) {
        continue;
      }
      if (entry instanceof Organisation organisation) {
        String country = organisation
            .country()
            .or(() -> organisation.seat().flatMap(Place::country))
            .map(CountryCode::toString)
            .orElse("");
        eachName(i, organisation.names(), List.of(organisation.kind().code()), country, visitor);
      } else if (entry instanceof Person person) {
        List<String> organisations = person.positions().stream()
            .flatMap(position -> position.organisation().stream())
            .map(ref -> "person of " + ref.id())
            .distinct()
            .toList();
        eachName(i, person.names(), organisations, "", visitor);
      }
    }
  }

  private static void eachName(
      int index, List<Name> names, List<String> settings, String country, Visitor visitor) {
    for (int i = 0; i < names.size(); i++) {
      Name name = names.get(i);
      if (name.kind().isPresent() && VAGUE.contains(name.kind().get())) {
        continue;
      }
      for (Map.Entry<LanguageTag, String> text : name.text().asMap().entrySet()) {
        String folded = FoldedName.of(text.getValue());
        String pointer = "/names/" + i + "/text/" + text.getKey();
        for (String setting : settings) {
          Likeness likeness = new Likeness(setting, country, folded);
          if (!folded.isEmpty() && !visitor.visit(index, pointer, text.getValue(), likeness)) {
            return;
          }
        }
      }
    }
  }

  private static Set<String> links(Dossier dossier, Entry entry) {
    Set<String> links = new HashSet<>();
    if (entry instanceof Organisation organisation) {
      Stream.of(
              organisation.predecessors().stream(),
              organisation.successors().stream(),
              organisation.parent().stream())
          .flatMap(refs -> refs)
          .forEach(ref ->
              dossier.find(ref, Organisation.class).ifPresent(found -> links.add(found.id())));
    }
    return links;
  }

  private static boolean areToldApart(Dossier dossier, Entry entry, Entry other) {
    return links(dossier, entry).contains(other.id())
        || haveIdsOfOneScheme(entry, other)
        || wereApartInTime(entry, other);
  }

  private static boolean haveIdsOfOneScheme(Entry entry, Entry other) {
    return entry.externalIds().stream()
        .anyMatch(id ->
            other.externalIds().stream().anyMatch(known -> known.scheme().equals(id.scheme())));
  }

  private static boolean wereApartInTime(Entry entry, Entry other) {
    return entry instanceof Organisation one
        && other instanceof Organisation two
        && (endedBefore(one, two) || endedBefore(two, one));
  }

  private static boolean endedBefore(Organisation one, Organisation other) {
    Optional<Edtf> end = one.dissolved();
    return end.isPresent()
        && other.founded().isPresent()
        && end.get().definitelyBefore(other.founded().get());
  }
}
