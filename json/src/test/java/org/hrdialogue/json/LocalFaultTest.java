package org.hrdialogue.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hrdialogue.model.Entry;
import org.hrdialogue.model.EntryType;
import org.hrdialogue.model.table.EntryTables;
import org.hrdialogue.model.table.Property;
import org.hrdialogue.model.table.Table;
import org.hrdialogue.model.table.ValueType;
import org.hrdialogue.validation.Catalogue;
import org.hrdialogue.validation.RuleScope;
import org.hrdialogue.validation.Violation;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every fault that a member can have, in every row of every table. */
class LocalFaultTest {
  private static final List<Spot> SPOTS = Spot.ofEachRow();

  /** Returns severity, code, pointer and place of a violation. */
  static String inShort(Violation violation) {
    return violation.severity() + " " + violation.code() + " " + violation.pointer() + " "
        + violation.location().map(Object::toString).orElse("nowhere");
  }

  private static List<String> inShort(Decoded<?> read) {
    List<String> found = new ArrayList<>();
    read.report().violations().forEach(violation -> found.add(inShort(violation)));
    found.add(read.value().isPresent() ? "a value" : "no value");
    return found;
  }

  @TestFactory
  Stream<DynamicTest> isFoundWhereItIsAndNothingElseIs() {
    return SPOTS.stream()
        .map(spot -> DynamicTest.dynamicTest(spot.toString(), () -> {
          List<String> wrong = new ArrayList<>();
          LocalFault.of(spot).forEach(fault -> check(fault, wrong));
          assertThat(wrong).isEmpty();
        }));
  }

  private static void check(LocalFault fault, List<String> wrong) {
    Tree.Obj entry = fault.spot().entry();
    Object blamed = fault.planting().apply(entry);
    Tree.Written written = entry.written();
    String found = fault.code() + " " + fault.pointer() + " " + written.place(blamed);
    Decoded<Entry> read = DossierJson.reader().entry(written.text());
    expect(List.of("ERROR " + found, "no value"), read, fault, wrong);
    if (fault.kind().equals("unknown")
        && !read.report()
            .violations()
            .get(0)
            .expected()
            .equals(Optional.of(fault.spot().property().name()))) {
      wrong.add(fault + ": " + read.report());
    }
    if (!isLong(written.text())) {
      expect(
          fault.isVersioned()
              ? List.of("WARNING " + found, "a value")
              : List.of("ERROR " + found, "no value"),
          DossierJson.reader().version("1.1").entry(written.text()),
          fault,
          wrong);
    }
  }

  /** Returns whether reading a text a second time would only take time. */
  private static boolean isLong(String text) {
    return text.length() > 1_000_000;
  }

  private static void expect(
      List<String> expected, Decoded<Entry> read, LocalFault fault, List<String> wrong) {
    if (!inShort(read).equals(expected)) {
      wrong.add(fault + "\n  expected " + expected + "\n  found    " + inShort(read));
    }
  }

  @Nested
  class TheFaults {
    @Test
    void areInEveryRowOfEveryTable() {
      Set<String> rows = new TreeSet<>();
      Arrays.stream(EntryType.values()).forEach(type -> addRows(EntryTables.of(type), rows));
      assertThat(SPOTS.stream().map(spot -> spot.table().name() + " " + spot.property()))
          .containsExactlyInAnyOrderElementsOf(rows);
    }

    @Test
    void areOfEveryCodeThatAMemberCanHave() {
      Set<String> ofDocuments = Set.of(
          "json-malformed",
          "format-unknown",
          "dataset-version-missing",
          "dataset-version-unsupported",
          "record-type-unknown");
      Set<String> codes = new TreeSet<>();
      Catalogue.all().stream()
          .filter(code -> code.scope() == RuleScope.READING || code.scope() == RuleScope.VALUE)
          .forEach(code -> codes.add(code.code()));
      codes.removeAll(ofDocuments);
      codes.add("code-unknown"); // of a closed list; of an open one it is a rule's
      Set<String> planted = new TreeSet<>();
      SPOTS.forEach(spot -> LocalFault.of(spot).forEach(fault -> planted.add(fault.code())));
      assertThat(planted).isEqualTo(codes);
    }

    @Test
    void areThousands() {
      assertThat(SPOTS.stream().mapToInt(spot -> LocalFault.of(spot).size()).sum())
          .isGreaterThan(5_000);
    }

    private static void addRows(Table<?, ?> table, Set<String> rows) {
      for (Property<?, ?, ?> property : table.properties()) {
        if (rows.add(table.name() + " " + property)
            && property.type() instanceof ValueType.Part<?> part) {
          addRows(part.table(), rows);
        }
      }
    }
  }
}
