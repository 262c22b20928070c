package org.hrdialogue.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.model.Entry;
import org.hrdialogue.model.EntryType;
import org.hrdialogue.testing.Samples;
import org.hrdialogue.validation.Violation;

/** Several faults in a dossier, which neither hide nor cause one another. */
class PlantedFaultsPropertyTest {
  private static final int DOSSIERS_A_TRY = Trials.of(1, 50);

  @Property(tries = 1_000)
  void exactlyThoseComeBackThatWerePlanted(@ForAll long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < DOSSIERS_A_TRY; i++) {
      assertFound(Planted.inFullEntries(random));
    }
  }

  @Property(tries = 500)
  void exactlyThoseComeBackFromAnyEntries(
      @ForAll @Size(min = 1, max = 3) List<Entry> entries, @ForAll long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < DOSSIERS_A_TRY; i++) {
      assertFound(Planted.in(entries, random));
    }
  }

  private static void assertFound(Planted planted) {
    Decoded<Dossier> read = DossierJson.reader().dossier(planted.written.text());
    assertThat(read.value()).isEmpty();
    assertThat(read.report().violations().stream().map(LocalFaultTest::inShort))
        .containsExactlyInAnyOrderElementsOf(planted.expected);
    assertThat(read.partial().orElseThrow().entries()).hasSize(planted.whole);
  }

  @Property(tries = 20)
  void everyFaultSaysWhichEntryItIsIn(@ForAll long seed) {
    Planted planted = Planted.inFullEntries(new Random(seed));
    Decoded<Dossier> read = DossierJson.reader().dossier(planted.written.text());
    for (Violation violation : read.report().violations()) {
      String entry = violation.pointer().replaceFirst("^(/entries/[0-9]+)/.*", "$1");
      List<Violation> ofId = read.report().violations().stream()
          .filter(other -> other.pointer().startsWith(entry + "/id"))
          .toList();
      boolean hasId = ofId.stream()
          .allMatch(fault ->
              fault.code().equals("json-duplicate-key") || fault.pointer().endsWith("/idx"));
      assertThat(violation.entry())
          .isEqualTo(
              hasId
                  ? planted.dossier.at(entry + "/id").map(id -> id.toString().replace("\"", ""))
                  : Optional.empty());
    }
  }

  /** A dossier with one to eight faults, some of them in one entry. */
  private static final class Planted {
    private record Plant(int entry, LocalFault fault, Object blamed) {}

    private final Tree.Obj dossier =
        Tree.object("{\"format\":\"hrdialogue\",\"version\":\"1.0\",\"entries\":[]}");
    private final List<List<Spot>> spots = new ArrayList<>();
    private final List<Plant> plants = new ArrayList<>();
    private final Tree.Written written;
    private final List<String> expected = new ArrayList<>();
    private final int whole;

    static Planted inFullEntries(Random random) {
      List<EntryType> types = new ArrayList<>(List.of(EntryType.values()));
      Collections.shuffle(types, random);
      List<Entry> entries =
          types.subList(0, 1 + random.nextInt(4)).stream().map(Samples::full).toList();
      return in(entries, random);
    }

    static Planted in(List<Entry> entries, Random random) {
      return new Planted(entries, random);
    }

    private Planted(List<Entry> entries, Random random) {
      Tree.Arr list = (Tree.Arr) dossier.at("/entries").orElseThrow();
      for (Entry entry : entries) {
        Tree.Obj tree = Tree.object(DossierJson.writer().toString(entry));
        list.elements.add(tree);
        spots.add(Spot.of(entry.type(), tree));
      }
      int most = 1 + random.nextInt(8);
      for (int i = 0; i < most || plants.isEmpty(); i++) {
        plant(random.nextInt(entries.size()), random);
      }
      written = dossier.written();
      for (Plant plant : plants) {
        LocalFault fault = plant.fault;
        expected.add("ERROR " + fault.code() + " /entries/" + plant.entry + fault.pointer() + " "
            + written.place(plant.blamed));
      }
      whole =
          entries.size() - (int) plants.stream().map(Plant::entry).distinct().count();
    }

    private void plant(int entry, Random random) {
      Spot spot = any(spots.get(entry), random);
      LocalFault fault = any(LocalFault.of(spot), random);
      if (isFaultEverywhere(fault)
          && plants.stream()
              .noneMatch(plant -> plant.entry == entry && plant.fault.clashesWith(fault))) {
        Object blamed = fault.planting().apply(dossier.objectAt("/entries/" + entry));
        plants.add(new Plant(entry, fault, blamed));
      }
    }

    /** Returns whether a fault does not depend on the other members: nothing that only some require is missing. */
    private static boolean isFaultEverywhere(LocalFault fault) {
      var property = fault.spot().property();
      return !property.isConditional() || !fault.code().equals(property.missingCode());
    }

    private static <T> T any(List<T> list, Random random) {
      return list.get(random.nextInt(list.size()));
    }
  }
}
