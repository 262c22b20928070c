package org.hrdialogue.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.lang3.StringUtils;
import org.hrdialogue.model.Citation;
import org.hrdialogue.value.PropertyPath;
import org.hrdialogue.vocabulary.UnspecifiedReason;

/**
 * What is left out of one object with its own sources, by its paths: where it was, where what is left
 * has moved to, and what is said in its place.
 */
final class Losses {
  /** The place of an element that is left out of its list. */
  static final int GONE = -1;

  /** The members that speak about the others. */
  static final Set<String> APPARATUS = Set.of("sources", "unspecified");

  private final Map<String, int[]> thinned = new HashMap<>();
  private final Set<String> lost = new HashSet<>();
  private final NavigableSet<String> touched = new TreeSet<>();
  private final Map<PropertyPath, UnspecifiedReason> reasons = new LinkedHashMap<>();
  private boolean touchesWhole;

  /** Notes that a value is left out. */
  void lose(String from, String to) {
    lost.add(from);
    touched.add(from);
    reasons.put(PropertyPath.parse(to), UnspecifiedReason.WITHHELD);
  }

  /** Notes where the elements of a list have gone, and how many are left. */
  void thin(String from, String to, int[] places, int left) {
    if (left == places.length) {
      return;
    }
    thinned.put(from, places);
    for (int i = 0; i < places.length; i++) {
      if (places[i] == GONE) {
        touched.add(from + "/" + i);
      }
    }
    if (left == 0) {
      lose(from, to);
    } else {
      reasons.put(PropertyPath.parse(to), UnspecifiedReason.INCOMPLETE);
    }
  }

  /** Notes that something is left out of a part that has its own sources. */
  void touch(String part) {
    touched.add(part);
  }

  /** Notes that the object is through, so that citations for the whole of it can be judged. */
  void settle() {
    touchesWhole = !touched.isEmpty();
  }

  boolean areNone() {
    return touched.isEmpty();
  }

  /** Returns what is said in the place of what is left out, by where that would be now. */
  Map<PropertyPath, UnspecifiedReason> reasons() {
    return reasons;
  }

  /** Returns where a path leads now; empty if what it led to is left out. */
  Optional<PropertyPath> follow(PropertyPath path) {
    StringBuilder was = new StringBuilder();
    StringBuilder now = new StringBuilder();
    for (String step : StringUtils.split(path.toString(), '/')) {
      int[] places = was.isEmpty() ? null : thinned.get(was.toString());
      String moved = places == null ? step : moved(step, places);
      if (moved.isEmpty()) {
        return Optional.empty();
      }
      was.append(was.isEmpty() ? "" : "/").append(step);
      now.append(now.isEmpty() ? "" : "/").append(moved);
      if (lost.contains(was.toString())) {
        return Optional.empty();
      }
    }
    return Optional.of(PropertyPath.parse(now.toString()));
  }

  /** Returns the index that an element has now; blank if it is left out. */
  private static String moved(String step, int[] places) {
    if (step.length() > 9 || !StringUtils.isNumeric(step)) {
      return step;
    }
    int index = Integer.parseInt(step);
    if (index >= places.length || !step.equals(Integer.toString(index))) {
      return step;
    }
    return places[index] == GONE ? "" : Integer.toString(places[index]);
  }

  /**
   * Returns where the paths of a citation lead now. Those that lead to citations and reasons lead to
   * something else by now, and are left out with whatever was lost.
   */
  List<PropertyPath> followCited(List<PropertyPath> paths) {
    List<PropertyPath> now = new ArrayList<>();
    for (PropertyPath path : paths) {
      String first = StringUtils.substringBefore(path.toString(), "/");
      if (!touchesWhole || !APPARATUS.contains(first)) {
        follow(path).ifPresent(now::add);
      }
    }
    return now;
  }

  /** Returns whether a citation is, in whole or in part, for something that is left out. */
  boolean reach(Citation citation) {
    if (citation.supports().isEmpty() && citation.disputes().isEmpty()) {
      return touchesWhole;
    }
    return citation.supports().stream().anyMatch(this::touches)
        || citation.disputes().stream().anyMatch(this::touches);
  }

  /** Returns whether something is left out at a path, below it or around it. */
  private boolean touches(PropertyPath path) {
    String text = path.toString();
    String below = touched.ceiling(text + "/");
    if (below != null && below.startsWith(text + "/")) {
      return true;
    }
    for (int end = text.length(); end > 0; end = text.lastIndexOf('/', end - 1)) {
      if (touched.contains(text.substring(0, end))) {
        return true;
      }
    }
    return false;
  }
}
