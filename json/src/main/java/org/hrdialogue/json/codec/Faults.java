package org.hrdialogue.json.codec;

import java.util.ArrayList;
import java.util.List;

/** The faults that a reading has come upon, in order. */
final class Faults {
  private final List<Fault> found = new ArrayList<>(0);
  private int hard;

  void add(Fault fault) {
    found.add(fault);
    if (!fault.versioned()) {
      hard++;
    }
  }

  /** Returns how many there are. */
  int size() {
    return found.size();
  }

  /** Returns how many there are that no version of the text can excuse. */
  int hard() {
    return hard;
  }

  List<Fault> all() {
    return found;
  }
}
