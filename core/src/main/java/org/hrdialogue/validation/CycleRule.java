package org.hrdialogue.validation;

import static org.hrdialogue.validation.Severity.ERROR;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.model.Entry;
import org.hrdialogue.model.EntryType;
import org.hrdialogue.model.Ref;
import org.hrdialogue.model.table.EntryTables;
import org.hrdialogue.model.table.Property;
import org.jspecify.annotations.Nullable;

/** The rule that nothing is part, successor, copy or account of itself, however many steps away. */
final class CycleRule {
  /** Properties by which an entry stands below or after others of its type. */
  private static final Set<String> ORDERING = Set.of(
      "parent",
      "partOf",
      "predecessors",
      "successors",
      "copyOf",
      "replaces",
      "accountOf",
      "followsUp",
      "inputTo");

  /** No chain of such references comes back to where it started. */
  static final Rule REF_CYCLE = Rule.inDossier("ref-cycle", ERROR, CycleRule::check);

  private CycleRule() {}

  private static void check(Dossier dossier, Findings found) {
    Map<String, Integer> live = new HashMap<>();
    List<Entry> entries = dossier.entries();
    for (int i = 0; i < entries.size(); i++) {
      live.putIfAbsent(entries.get(i).id(), i);
    }
    for (EntryType type : EntryType.values()) {
      for (Property<?, ?, ?> property : EntryTables.of(type).properties()) {
        if (ORDERING.contains(property.name())) {
          new Search(dossier, live, type, property, found).run();
        }
      }
    }
  }

  /**
   * A depth-first search along one property of one type, without recursion: chains may be long. White
   * entries have not been seen, grey ones are on the way, black ones are done.
   */
  private static final class Search {
    private final Dossier dossier;
    private final Map<String, Integer> live;
    private final EntryType type;
    private final Property<?, ?, ?> property;
    private final Findings found;
    private final Map<Integer, Boolean> done = new HashMap<>();
    private final List<Integer> way = new ArrayList<>();
    private final List<Integer> nextStep = new ArrayList<>();

    Search(
        Dossier dossier,
        Map<String, Integer> live,
        EntryType type,
        Property<?, ?, ?> property,
        Findings found) {
      this.dossier = dossier;
      this.live = live;
      this.type = type;
      this.property = property;
      this.found = found;
    }

    void run() {
      for (int i = 0; i < dossier.entries().size(); i++) {
        if (dossier.entries().get(i).type() == type && !done.containsKey(i)) {
          enter(i);
          while (!way.isEmpty()) {
            step();
          }
        }
      }
    }

    private void enter(int index) {
      done.put(index, false);
      way.add(index);
      nextStep.add(0);
    }

    private void step() {
      int last = way.size() - 1;
      int index = way.get(last);
      List<Ref<?>> targets = targets(dossier.entries().get(index));
      int next = nextStep.get(last);
      if (next == targets.size()) {
        done.put(index, true);
        way.remove(/* index */ last);
        nextStep.remove(/* index */ last);
        return;
      }
      nextStep.set(last, next + 1);
      Integer target = live.get(targets.get(next).id());
      if (target == null || dossier.entries().get(target).type() != type) {
        return;
      }
      Boolean state = done.get(target);
      if (state == null) {
        enter(target);
      } else if (!state) {
        report(way.subList(way.indexOf(target), way.size()));
      }
    }

    /** Reports a cycle where its least identifier stands, so that the order of entries is no matter. */
    private void report(List<Integer> cycle) {
      int least = 0;
      for (int i = 1; i < cycle.size(); i++) {
        if (id(cycle.get(i)).compareTo(id(cycle.get(least))) < 0) {
          least = i;
        }
      }
      List<Integer> turned = new ArrayList<>(cycle.subList(least, cycle.size()));
      turned.addAll(cycle.subList(0, least));
      int start = turned.get(0);
      int step = stepTo(start, id(turned.get(turned.size() > 1 ? 1 : 0)));
      String pointer = "/" + property.name() + (property.isList() ? "/" + step : "");
      Findings.Finding finding = found.in(start).at(pointer).of(id(start));
      StringBuilder through = new StringBuilder();
      for (int other : turned.subList(1, turned.size())) {
        finding.related(found.pointer(other) + "/" + property.name());
        through.append(through.length() == 0 ? " through '" : "', '").append(id(other));
      }
      finding.says("leads back to itself" + (through.length() == 0 ? "" : through + "'"));
    }

    private int stepTo(int from, String id) {
      List<Ref<?>> targets = targets(dossier.entries().get(from));
      for (int i = 0; i < targets.size(); i++) {
        if (targets.get(i).id().equals(id)) {
          return i;
        }
      }
      throw new IllegalStateException("a cycle has a step that no entry takes");
    }

    private String id(int index) {
      return dossier.entries().get(index).id();
    }

    private List<Ref<?>> targets(Entry entry) {
      Object stated = stated(property, entry);
      if (stated == null) {
        return List.of();
      }
      List<?> values = property.isList() ? (List<?>) stated : List.of(stated);
      return values.stream().<Ref<?>>map(value -> (Ref<?>) value).toList();
    }
  }

  @SuppressWarnings("unchecked") // the entry is of the type whose table the property is in
  private static @Nullable Object stated(Property<?, ?, ?> property, Entry entry) {
    return ((Property<Object, ?, ?>) property).stated(entry);
  }
}
