package org.hrdialogue.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.model.EntryType;
import org.hrdialogue.validation.Violation;

/** Several faults in a dossier, which neither hide nor cause one another. */
class PlantedFaultsPropertyTest {
  private static final Map<EntryType, List<LocalFault>> FAULTS = new HashMap<>();

  private static List<LocalFault> faults(EntryType type) {
    return FAULTS.computeIfAbsent(
        type,
        any ->
            Spot.of(type).stream().flatMap(spot -> LocalFault.of(spot).stream()).toList());
  }

  @Property(tries = 1_000)
  void exactlyThoseComeBackThatWerePlanted(@ForAll long seed) {
    Planted planted = new Planted(new Random(seed));
    Decoded<Dossier> read = DossierJson.reader().dossier(planted.written.text());
    assertThat(read.value()).isEmpty();
    assertThat(read.report().violations().stream().map(LocalFaultTest::inShort))
        .containsExactlyInAnyOrderElementsOf(planted.expected);
    assertThat(read.partial().orElseThrow().entries()).hasSize(planted.whole);
  }

  @Property(tries = 20)
  void everyFaultSaysWhichEntryItIsIn(@ForAll long seed) {
    Planted planted = new Planted(new Random(seed));
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

  /** A dossier of full entries with one to eight faults, some of them in one entry. */
  private static final class Planted {
    private record Plant(int entry, LocalFault fault, Object blamed) {}

    private final Tree.Obj dossier =
        Tree.object("{\"format\":\"hrdialogue\",\"version\":\"1.0\",\"entries\":[]}");
    private final List<Plant> plants = new ArrayList<>();
    private final Tree.Written written;
    private final List<String> expected = new ArrayList<>();
    private final int whole;

    Planted(Random random) {
      List<EntryType> types = new ArrayList<>(List.of(EntryType.values()));
      Collections.shuffle(types, random);
      int entries = 1 + random.nextInt(4);
      Tree.Arr list = (Tree.Arr) dossier.at("/entries").orElseThrow();
      types.subList(0, entries).forEach(type -> list.elements.add(Spot.full(type)));
      int faults = 1 + random.nextInt(8);
      for (int i = 0; i < faults; i++) {
        int entry = random.nextInt(entries);
        plant(entry, faults(types.get(entry)), random);
      }
      written = dossier.written();
      for (Plant plant : plants) {
        LocalFault fault = plant.fault;
        expected.add("ERROR " + fault.code() + " /entries/" + plant.entry + fault.pointer() + " "
            + written.place(plant.blamed));
      }
      whole = entries - (int) plants.stream().map(Plant::entry).distinct().count();
    }

    private void plant(int entry, List<LocalFault> faults, Random random) {
      LocalFault fault = faults.get(random.nextInt(faults.size()));
      if (plants.stream()
          .noneMatch(plant -> plant.entry == entry && plant.fault.clashesWith(fault))) {
        Object blamed = fault.planting().apply(dossier.objectAt("/entries/" + entry));
        plants.add(new Plant(entry, fault, blamed));
      }
    }
  }
}
