package org.hrdialogue.validation;

import java.util.ArrayList;
import java.util.List;
import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.model.Entry;
import org.hrdialogue.model.Ref;
import org.hrdialogue.model.table.ValueType;
import org.hrdialogue.model.table.Walk;
import org.jspecify.annotations.Nullable;

/**
 * A reference that something is wrong with.
 *
 * @param pointer where in the entry
 * @param target where it leads; null if to no entry
 */
record LooseReference(
    String pointer,
    Ref<?> ref,
    ValueType.Reference<?> type,
    @Nullable Entry target) {
  private static final Walk<ValueType<?>> REFERENCES =
      Walk.to(type -> type instanceof ValueType.Reference<?>);

  /** Returns those of an entry: few, so that one look at its references serves every rule on them. */
  static List<LooseReference> in(Entry entry, Dossier dossier) {
    List<LooseReference> loose = new ArrayList<>(0);
    REFERENCES.through(entry, (at, type, value) -> {
      Ref<?> ref = (Ref<?>) value;
      ValueType.Reference<?> expected = (ValueType.Reference<?>) type;
      Entry target = dossier.find(ref.id()).orElse(null);
      if (target == null
          || !target.id().equals(ref.id())
          || !expected.targets().contains(target.type())) {
        loose.add(new LooseReference(at.pointer(), ref, expected, target));
      }
    });
    return loose;
  }

  boolean isOfWrongType() {
    return target != null && !type.targets().contains(target.type());
  }
}
