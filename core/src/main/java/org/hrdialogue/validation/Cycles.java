package org.hrdialogue.validation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds what leads back to itself among numbered things, in time linear in the steps that they take
 * (Tarjan's strongly connected components), and without recursion: chains may be long.
 */
final class Cycles {
  private final Map<Integer, int[]> steps;
  private final Map<Integer, Visit> visits = new HashMap<>();
  private final Deque<Visit> way = new ArrayDeque<>();
  private final Deque<Visit> open = new ArrayDeque<>();
  private final List<Set<Integer>> groups = new ArrayList<>();

  private Cycles(Map<Integer, int[]> steps) {
    this.steps = steps;
  }

  /**
   * Returns the groups of things in which each leads to every other, and to itself.
   *
   * @param steps where each thing leads in one step, without those that lead nowhere
   */
  static List<Set<Integer>> among(Map<Integer, int[]> steps) {
    Cycles search = new Cycles(steps);
    for (int start : steps.keySet()) {
      if (!search.visits.containsKey(start)) {
        search.enter(start);
        while (!search.way.isEmpty()) {
          search.go();
        }
      }
    }
    return search.groups;
  }

  /** Returns a shortest way from a thing through its group back to it, beginning with the thing. */
  static List<Integer> shortest(int start, Set<Integer> group, Map<Integer, int[]> steps) {
    Map<Integer, Integer> from = new HashMap<>();
    Deque<Integer> frontier = new ArrayDeque<>(List.of(start));
    while (!from.containsKey(start)) {
      int at = frontier.remove();
      for (int target : steps.getOrDefault(at, new int[0])) {
        if (group.contains(target) && from.putIfAbsent(target, at) == null) {
          frontier.add(target);
        }
      }
    }
    Deque<Integer> found = new ArrayDeque<>();
    int at = start;
    do {
      at = from.getOrDefault(at, start);
      found.addFirst(at);
    } while (at != start);
    return List.copyOf(found);
  }

  /** A thing that is being looked at, and the earliest one on the way that it leads back to. */
  private static final class Visit {
    private final int thing;
    private final int number;
    private int earliest;
    private int step;
    private boolean isOpen = true;

    Visit(int thing, int number) {
      this.thing = thing;
      this.number = number;
      this.earliest = number;
    }
  }

  private void enter(int thing) {
    Visit visit = new Visit(thing, visits.size());
    visits.put(thing, visit);
    way.push(visit);
    open.push(visit);
  }

  private void go() {
    Visit visit = way.element();
    int[] targets = steps.getOrDefault(visit.thing, new int[0]);
    if (visit.step == targets.length) {
      leave();
      return;
    }
    int target = targets[visit.step++];
    Visit seen = visits.get(target);
    if (seen == null) {
      enter(target);
    } else if (seen.isOpen) {
      visit.earliest = Math.min(visit.earliest, seen.number);
    }
  }

  private void leave() {
    Visit visit = way.pop();
    if (!way.isEmpty()) {
      way.element().earliest = Math.min(way.element().earliest, visit.earliest);
    }
    if (visit.earliest == visit.number) {
      Set<Integer> group = new HashSet<>();
      Visit member;
      do {
        member = open.pop();
        member.isOpen = false;
        group.add(member.thing);
      } while (member != visit);
      if (group.size() > 1 || leadsToItself(visit.thing)) {
        groups.add(group);
      }
    }
  }

  private boolean leadsToItself(int thing) {
    for (int target : steps.getOrDefault(thing, new int[0])) {
      if (target == thing) {
        return true;
      }
    }
    return false;
  }
}
