package org.hrdialogue.validation;

import static org.hrdialogue.validation.Severity.ERROR;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.model.Entry;
import org.hrdialogue.model.EntryType;
import org.hrdialogue.model.Ref;
import org.hrdialogue.model.table.EntryTables;
import org.hrdialogue.model.table.Property;

/** The rule that nothing is part, successor, copy or account of itself, however many steps away. */
final class CycleRule {
  /** Names of properties by which an entry stands below or after others of its type. */
  private static final Set<String> NAMES = Set.of(
      "parent",
      "partOf",
      "predecessors",
      "successors",
      "copyOf",
      "replaces",
      "accountOf",
      "followsUp",
      "inputTo");

  static final Rule REF_CYCLE = Rule.inDossier("ref-cycle", ERROR, CycleRule::check)
      .holds("Nothing is part, parent, successor, copy, input or account of itself, however "
          + "many steps away.")
      .why("Programs that follow such references would never end.")
      .example("`a` is part of `b`, and `b` of `a`");

  /** So many of the entries between are named; all are pointed at. */
  private static final int NAMED = 5;

  private CycleRule() {}

  /** Returns the properties by which entries of a type stand below or after others. */
  private static List<Property<?, ?, ?>> ordering(EntryType type) {
    return EntryTables.of(type).properties().stream()
        .filter(property -> NAMES.contains(property.name()))
        .<Property<?, ?, ?>>map(property -> property)
        .toList();
  }

  /** Goes through the entries once: a large dossier is costly to fetch for each property anew. */
  private static void check(Dossier dossier, Findings found) {
    List<Entry> entries = dossier.entries();
    Map<EntryType, List<Property<?, ?, ?>>> ordering = new EnumMap<>(EntryType.class);
    Map<Property<?, ?, ?>, Map<Integer, int[]>> steps = new LinkedHashMap<>();
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      for (Property<?, ?, ?> property :
          ordering.computeIfAbsent(entry.type(), CycleRule::ordering)) {
        List<Ref<?>> references = references(property, entry);
        if (!references.isEmpty() && places.isEmpty()) {
          addPlaces(entries, places);
        }
        int[] targets = targets(entries, references, entry.type(), places);
        if (targets.length > 0) {
          steps.computeIfAbsent(property, any -> new LinkedHashMap<>()).put(i, targets);
        }
      }
    }
    steps.forEach((property, taken) ->
        Cycles.among(taken).forEach(group -> report(entries, group, taken, property, found)));
  }

  private static void addPlaces(List<Entry> entries, Map<String, Integer> places) {
    for (int i = 0; i < entries.size(); i++) {
      places.putIfAbsent(entries.get(i).id(), i);
    }
  }

  private static int[] targets(
      List<Entry> entries, List<Ref<?>> references, EntryType type, Map<String, Integer> live) {
    return references.stream()
        .mapToInt(ref -> live.getOrDefault(ref.id(), -1))
        .filter(target -> target >= 0 && entries.get(target).type() == type)
        .toArray();
  }

  /**
   * Reports a group in which each leads to each once, at its least identifier, so that the order of
   * entries is no matter.
   */
  private static void report(
      List<Entry> entries,
      Set<Integer> group,
      Map<Integer, int[]> steps,
      Property<?, ?, ?> property,
      Findings found) {
    int start = group.stream()
        .min(Comparator.comparing((Integer index) -> entries.get(index).id())
            .thenComparing(Comparator.naturalOrder()))
        .orElseThrow();
    List<Integer> way = Cycles.shortest(start, group, steps);
    List<Integer> between = way.subList(1, way.size());
    String next = entries.get(between.isEmpty() ? start : between.get(0)).id();
    Findings here = found.in(start);
    String pointer = "/" + property.name();
    Findings.Finding finding = here.at(
            property.isList()
                ? pointer + "/" + stepTo(entries.get(start), property, next)
                : pointer)
        .of(entries.get(start).id());
    between.forEach(other -> finding.related(found.pointer(other) + pointer));
    String named = between.stream()
        .limit(NAMED)
        .map(other -> here.quoted(entries.get(other).id()))
        .collect(Collectors.joining(", "));
    int more = between.size() - NAMED;
    finding.says("leads back to itself"
        + (named.isEmpty() ? "" : " through " + named)
        + (more > 0 ? " and " + more + " more" : ""));
  }

  private static int stepTo(Entry from, Property<?, ?, ?> property, String id) {
    List<String> ids = references(property, from).stream().<String>map(Ref::id).toList();
    return ids.indexOf(id);
  }

  @SuppressWarnings("unchecked") // the entry is of the type whose table the property is in
  private static List<Ref<?>> references(Property<?, ?, ?> property, Entry entry) {
    Object stated = ((Property<Object, ?, ?>) property).stated(entry);
    if (stated == null) {
      return List.of();
    }
    return stated instanceof List<?> list ? (List<Ref<?>>) list : List.of((Ref<?>) stated);
  }
}
