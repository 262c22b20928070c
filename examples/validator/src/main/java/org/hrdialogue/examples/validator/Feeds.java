package org.hrdialogue.examples.validator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.dossier.Journey;
import org.hrdialogue.examples.validator.Feed.Adopted;
import org.hrdialogue.examples.validator.Feed.Relation;
import org.hrdialogue.examples.validator.Feed.Sending;
import org.hrdialogue.examples.validator.Feed.Talk;
import org.hrdialogue.examples.validator.Feed.Tie;
import org.hrdialogue.model.Entry;
import org.hrdialogue.model.Event;
import org.hrdialogue.model.Recommendation;
import org.hrdialogue.model.RecommendationSet;
import org.hrdialogue.model.Ref;

/** What the events of a dossier fed into, as far as it is public. */
final class Feeds {
  private final Dossier dossier;
  private final PublicEntries entries;

  Feeds(Dossier dossier, PublicEntries entries) {
    this.dossier = dossier;
    this.entries = entries;
  }

  List<Feed> of(Event event) {
    List<Feed> feeds = new ArrayList<>();
    tie(Relation.INPUT_TO, event.inputTo()).ifPresent(feeds::add);
    tie(Relation.PART_OF, event.partOf()).ifPresent(feeds::add);
    tie(Relation.FOLLOWS_UP, event.followsUp()).ifPresent(feeds::add);
    feeds.addAll(adoptedAt(Ref.to(event)));
    return List.copyOf(feeds);
  }

  private Optional<Feed> tie(Relation relation, Optional<Ref<Event>> other) {
    return other.flatMap(entries::event).map(event -> new Tie(relation, event));
  }

  private List<Feed> adoptedAt(Ref<Event> event) {
    Map<String, List<Recommendation>> withSet = new LinkedHashMap<>();
    List<RecommendationSet> sets = PublicEntries.of(dossier.setsAdoptedAt(event));
    sets.forEach(set -> withSet.put(set.id(), new ArrayList<>()));
    List<Feed> alone = new ArrayList<>();
    for (Recommendation each : PublicEntries.of(dossier.recommendationsAdoptedAt(event))) {
      List<Recommendation> companions = setItTravelsWith(each).map(withSet::get).orElse(null);
      Journey journey = entries.journey(each);
      if (companions != null) {
        companions.add(each);
      } else if (journey.adoptedAt().isPresent()) {
        alone.add(adopted(each, List.of(), journey));
      }
    }
    List<Feed> adopted = new ArrayList<>();
    for (RecommendationSet set : sets) {
      adopted.add(adopted(set, withSet.getOrDefault(set.id(), List.of()), dossier.journey(set)));
    }
    adopted.addAll(alone);
    return adopted;
  }

  /** Returns the set of a recommendation that has no way of its own. */
  private Optional<String> setItTravelsWith(Recommendation recommendation) {
    boolean hasOwnWay = !recommendation.transmissions().isEmpty()
        || !recommendation.discussions().isEmpty();
    return recommendation
        .set()
        .filter(any -> !hasOwnWay)
        .flatMap(ref -> dossier.find(ref, RecommendationSet.class))
        .map(Entry::id);
  }

  private Adopted adopted(Entry entry, List<Recommendation> within, Journey journey) {
    return new Adopted(
        entry,
        within.stream().map(Entry::id).toList(),
        journey.transmissions().stream()
            .map(each -> new Sending(
                each,
                each.sender().flatMap(entries::actor),
                each.recipient().flatMap(entries::actor),
                each.forDiscussionAt().flatMap(entries::event)))
            .toList(),
        journey.discussions().stream()
            .flatMap(each -> entries.event(each.event()).map(at -> new Talk(each, at)).stream())
            .toList());
  }
}
