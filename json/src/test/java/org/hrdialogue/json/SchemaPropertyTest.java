package org.hrdialogue.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.hrdialogue.model.Entry;
import org.hrdialogue.model.EntryType;

/**
 * Reader and schema agree on generated entries. {@code mvn test -Dtest=SchemaPropertyTest
 * -Dschema.tries=20000} tries as many.
 */
class SchemaPropertyTest {
  private static final List<EntryType> TYPES = List.of(EntryType.values());
  private static final int TRIES = Integer.getInteger("schema.tries", 2_000);

  @Property(tries = 200)
  void whatIsWrittenIsAccepted(@ForAll Entry entry) {
    assertThat(DossierSchemaTest.acceptsEntry(DossierJson.writer().toString(entry)))
        .isTrue();
  }

  @Property(tries = 1)
  void whatTheSchemaRefusesTheReaderDoesToo(@ForAll long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < TRIES; i++) {
      EntryType type = TYPES.get(random.nextInt(TYPES.size()));
      Tree.Obj entry = Spot.full(type);
      List<Spot> spots = Spot.of(type);
      int faults = random.nextInt(3);
      for (int j = 0; j < faults; j++) {
        plant(spots.get(random.nextInt(spots.size())), entry, random);
      }
      String json = entry.toString();
      boolean read = DossierJson.reader().entry(json).value().isPresent();
      boolean accepted = DossierSchemaTest.acceptsEntry(json);
      assertThat(accepted || !read).as(json).isTrue();
      assertThat(faults > 0 || accepted).as(json).isTrue();
    }
  }

  /** Plants a fault, unless one before took away what it needs. */
  private static void plant(Spot spot, Tree.Obj entry, Random random) {
    List<LocalFault> faults = LocalFault.of(spot).stream()
        .filter(fault -> !fault.code().equals("json-too-long") && fault.kind().length() < 60)
        .toList();
    if (entry.at(spot.pointer()).isPresent() && entry.at(spot.owner()).get() instanceof Tree.Obj) {
      LocalFault fault = faults.get(random.nextInt(faults.size()));
      if (!fault.kind().startsWith("[") || entry.at(spot.pointer() + "/0").isPresent()) {
        assertThat(fault.planting().apply(entry)).isNotNull();
      }
    }
  }
}
