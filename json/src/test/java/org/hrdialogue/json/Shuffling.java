package org.hrdialogue.json;

import java.util.Collections;
import java.util.Random;
import org.hrdialogue.model.Entry;
import org.hrdialogue.model.table.EntryTables;
import org.hrdialogue.model.table.Property;
import org.hrdialogue.model.table.Table;
import org.hrdialogue.model.table.ValueType;

/** Entries as text, with their members in another order. */
final class Shuffling {
  private final Random random;

  private Shuffling(Random random) {
    this.random = random;
  }

  /**
   * Returns an entry as text whose members stand in any order. Texts by language keep theirs, which
   * means something, and so do members that are not the library's own.
   */
  static String of(Entry entry, Random random) {
    Tree.Obj tree = Tree.object(DossierJson.writer().toString(entry));
    entry.extras().forEach((name, value) -> tree.set(name, new Tree.Token(value.toString())));
    new Shuffling(random).shuffle(EntryTables.of(entry), tree);
    return tree.toString();
  }

  private void shuffle(Table<?, ?> table, Tree tree) {
    if (tree instanceof Tree.Arr array) {
      array.elements.forEach(element -> shuffle(table, element));
    } else if (tree instanceof Tree.Obj object) {
      Collections.shuffle(object.members, random);
      for (Tree.Member member : object.members) {
        Property<?, ?, ?> property = table.property(member.name);
        if (property != null && property.type() instanceof ValueType.Part<?> part) {
          shuffle(part.table(), member.value);
        }
      }
    }
  }
}
