package org.hrdialogue.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.model.Entry;
import org.jspecify.annotations.Nullable;

/** One validation: what is looked at, for which day, and what has been found so far. */
final class Run {
  final @Nullable LocalDate day;
  final boolean quoting;
  private final @Nullable Dossier dossier;
  private final List<Violation> found = new ArrayList<>(0);
  private @Nullable EntriesByType byType;

  private Run(@Nullable Dossier dossier, @Nullable LocalDate day, boolean quoting) {
    this.dossier = dossier;
    this.day = day;
    this.quoting = quoting;
  }

  static Run ofEntry(@Nullable LocalDate day, boolean quoting) {
    return new Run(null, day, quoting);
  }

  static Run ofDossier(Dossier dossier, @Nullable LocalDate day, boolean quoting) {
    return new Run(dossier, day, quoting);
  }

  EntriesByType byType() {
    if (byType == null) {
      byType = new EntriesByType(dossier().entries());
    }
    return byType;
  }

  Entry entry(int index) {
    return dossier().entries().get(index);
  }

  /** Returns the dossier that is validated. */
  Dossier dossier() {
    if (dossier == null) {
      throw new IllegalStateException("an entry by itself has no others beside it");
    }
    return dossier;
  }

  /** Returns the pointer of the n-th entry; of one that is validated by itself, the empty one. */
  String pointer(int index) {
    return dossier == null || index < 0 ? "" : "/entries/" + dossier.position(index);
  }

  void add(Violation violation) {
    found.add(violation);
  }

  List<Violation> found() {
    return found;
  }
}
