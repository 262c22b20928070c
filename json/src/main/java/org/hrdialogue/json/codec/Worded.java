package org.hrdialogue.json.codec;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hrdialogue.validation.Location;
import org.hrdialogue.validation.Severity;
import org.hrdialogue.validation.Violation;
import org.hrdialogue.validation.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A fault with what must be known to put it into words.
 *
 * @param fault the fault
 * @param wording what messages about its entry may repeat
 * @param entry the identifier of the entry, where it is known
 */
record Worded(Fault fault, Wording wording, @Nullable String entry) {
  private Violation violation(Version version, @Nullable Location location) {
    String pointer = fault.pointer();
    String subject = fault.subject();
    boolean hides = !fault.hint().isEmpty() && !wording.mayRepeat(pointer);
    String clause = fault.problem() + (hides ? "" : fault.hint());
    String message = subject == null ? clause : wording.quoted(pointer, subject) + " " + clause;
    boolean excused = fault.versioned() && version.isNewer();
    return Violation.builder()
        .code(fault.code())
        .severity(excused ? Severity.WARNING : Severity.ERROR)
        .pointer(pointer)
        .message(message)
        .entry(Optional.ofNullable(entry))
        .found(Optional.ofNullable(subject).flatMap(text -> wording.found(pointer, text)))
        .expected(hides ? Optional.empty() : Optional.ofNullable(fault.expected()))
        .location(Optional.ofNullable(location))
        .build();
  }

  /** Puts faults into words, each with its place in the text. */
  static List<Violation> all(Input input, List<Worded> faults, Version version) {
    if (faults.isEmpty()) {
      return List.of();
    }
    Set<String> unplaced = new HashSet<>();
    for (Worded worded : faults) {
      if (worded.fault.offset() < 0) {
        unplaced.add(worded.fault.pointer());
      }
    }
    Map<String, Integer> places = unplaced.isEmpty() ? Map.of() : Places.of(input, unplaced);
    List<Integer> offsets = new ArrayList<>(faults.size());
    for (Worded worded : faults) {
      int offset = worded.fault.offset();
      offsets.add(offset < 0 ? places.get(worded.fault.pointer()) : Integer.valueOf(offset));
    }
    Map<Integer, Location> locations = Lines.of(input, offsets);
    List<Violation> violations = new ArrayList<>(faults.size());
    for (int i = 0; i < faults.size(); i++) {
      violations.add(faults.get(i).violation(version, locations.get(offsets.get(i))));
    }
    return violations;
  }

  /** Gives violations of rules their places in the text. */
  static List<Violation> placed(Input input, List<Violation> violations) {
    if (violations.isEmpty()) {
      return violations;
    }
    Set<String> pointers = new HashSet<>();
    violations.forEach(violation -> pointers.add(violation.pointer()));
    Map<String, Integer> offsets = Places.of(input, pointers);
    Map<Integer, Location> locations = Lines.of(input, new HashMap<>(offsets).values());
    return violations.stream()
        .map(violation -> Violation.builder()
            .from(violation)
            .location(Optional.ofNullable(locations.get(offsets.get(violation.pointer()))))
            .build())
        .toList();
  }
}
