package org.hrdialogue.model.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.hrdialogue.model.Entry;
import org.hrdialogue.value.PropertyPath;

class TablesPropertyTest {
  @Property(tries = 150)
  void entriesAreMadeOfWhatTheirTablesState(@ForAll Entry entry) {
    assertThat(Rebuilding.of(entry)).isEqualTo(entry);
  }

  @Property(tries = 150)
  void placesThatAWalkPassesAreStated(@ForAll Entry entry) {
    List<String> pointers = new ArrayList<>();
    Walk.to(type -> true).through(entry, (at, type, value) -> pointers.add(at.pointer()));
    assertThat(pointers).doesNotHaveDuplicates().contains("/id").allMatch(pointer -> {
      PathTarget target =
          PathTarget.of(EntryTables.of(entry), entry, PropertyPath.parse(pointer.substring(1)));
      // Parts with their own sources are cited there, and not from outside.
      return target == PathTarget.STATED || target == PathTarget.UNKNOWN;
    });
  }
}
