package org.hrdialogue.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hrdialogue.model.AssistanceProgramme;
import org.hrdialogue.model.Dialogue;
import org.hrdialogue.model.Entry;
import org.hrdialogue.model.Event;
import org.hrdialogue.model.Recommendation;
import org.hrdialogue.model.RecommendationSet;
import org.hrdialogue.model.Ref;
import org.hrdialogue.value.CountryCode;
import org.hrdialogue.value.JsonText;
import org.hrdialogue.value.LocalizedText;
import org.immutables.value.Value;

/**
 * Entries that belong together, in an order that is kept.
 *
 * <p>A dossier holds entries as they are, even where they contradict each other or point at nothing;
 * a validator says so. Of several entries with the same identifier, the first is found.
 */
@Value.Immutable
public abstract sealed class Dossier permits DossierBuilder.ImmutableDossier {
  Dossier() {}

  /** Returns its identifier. */
  public abstract Optional<String> id();

  /** Returns its title. */
  public abstract Optional<LocalizedText> title();

  /** Returns the day for which it is meant to be right. */
  public abstract Optional<LocalDate> asOf();

  /** Returns members whose names start with {@code x-}, which are not the library's own. */
  public abstract Map<String, JsonText> extras();

  /** Returns its entries in order, accounts among them. */
  public abstract List<Entry> entries();

  /** Returns the entries of the document that could not be read, in order. */
  @Value.Auxiliary
  public abstract List<UnreadEntry> unread();

  /**
   * Returns whether the document broke off, so that entries may be missing; rules that need the whole
   * dossier do not run then.
   */
  @Value.Auxiliary
  @Value.Default
  public boolean isTruncated() {
    return false;
  }

  @Value.Lazy
  DossierIndex index() {
    return new DossierIndex(this);
  }

  @Value.Lazy
  Adoptions adoptions() {
    return new Adoptions(this);
  }

  /**
   * Returns the index that the n-th of {@link #entries()} has in the document, counting entries that
   * could not be read.
   */
  public int position(int entry) {
    return index().position(entry);
  }

  /** Returns whether an entry has, or an entry that could not be read had, this identifier. */
  public boolean knows(String id) {
    return index().knows(id);
  }

  /** Returns the entry with an identifier, present or former. */
  public Optional<Entry> find(String id) {
    return Optional.ofNullable(index().find(id));
  }

  /**
   * Returns the entry that a reference leads to; empty for an unknown identifier and for an entry of
   * another type.
   */
  public <T extends Entry> Optional<T> find(Ref<? extends Entry> ref, Class<T> type) {
    return find(ref.id()).filter(type::isInstance).map(type::cast);
  }

  /**
   * Returns the identifier that the target of a reference has now, where the reference may use a former
   * one; that of an unknown target as it is.
   */
  public String presentId(Ref<?> ref) {
    return index().present(ref.id());
  }

  /** Returns the entries of a type in order, without those that are accounts of others. */
  public <T extends Entry> List<T> all(Class<T> type) {
    List<T> found = new ArrayList<>();
    for (Entry entry : entries()) {
      if (type.isInstance(entry) && entry.accountOf().isEmpty()) {
        found.add(type.cast(entry));
      }
    }
    return List.copyOf(found);
  }

  /**
   * Returns the events in time order, without accounts: by when they were held, else by the latest
   * plan; undated ones last.
   */
  public List<Event> events() {
    return index().events();
  }

  /** Returns the events of a dialogue in time order, as {@link #events()} has it. */
  public List<Event> eventsOf(Ref<Dialogue> dialogue) {
    return index().eventsOf(presentId(dialogue));
  }

  /** Returns the sets of recommendations that were made or adopted at an event. */
  public List<RecommendationSet> setsAdoptedAt(Ref<Event> event) {
    return adoptions().setsAt(event);
  }

  /** Returns the recommendations that were made or adopted at an event, by themselves or in a set. */
  public List<Recommendation> recommendationsAdoptedAt(Ref<Event> event) {
    return adoptions().recommendationsAt(event);
  }

  /** Returns the assistance programmes that have a country among their recipients. */
  public List<AssistanceProgramme> programmesOf(CountryCode country) {
    return all(AssistanceProgramme.class).stream()
        .filter(programme -> programme.recipients().contains(country))
        .toList();
  }

  /**
   * Returns where a recommendation travelled. What it leaves out it takes from its set; what it states
   * wins. An account of another recommendation takes nothing.
   */
  public Journey journey(Recommendation recommendation) {
    Optional<RecommendationSet> set = recommendation.accountOf().isPresent()
        ? Optional.empty()
        : recommendation.set().flatMap(ref -> find(ref, RecommendationSet.class));
    return Journeys.of(this, recommendation, set);
  }

  /** Returns where a set of recommendations travelled. */
  public Journey journey(RecommendationSet set) {
    return Journeys.of(this, set);
  }

  /**
   * Returns what everybody may see of it: without entries that are not public, without contacts that do
   * not state that they are, without references to either, and without the words that are cited for
   * what is left out.
   *
   * <p>Where a reference or a contact was, {@code unspecified} says {@code withheld}; where a list keeps
   * others, {@code incomplete}. A part that is nothing without its reference, such as a discussion, is
   * left out as a whole, and paths lead to where things stand now. References that lead to no entry, or
   * to one that could not be read, are left out as well: nobody knows whether it is public. Texts stay
   * as they are, even if they repeat a name; the rule {@code disclosure-leak} finds those.
   */
  public Dossier publicView() {
    return PublicView.of(this);
  }

  /** Returns a builder with no attribute set. */
  public static DossierBuilder builder() {
    return new DossierBuilder();
  }
}
