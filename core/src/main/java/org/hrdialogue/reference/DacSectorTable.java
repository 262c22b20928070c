package org.hrdialogue.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The sectors, read from the jar when the first one is asked for: few programs ask for one. */
final class DacSectorTable {
  /** Code, name, first day of use and last, parted by tabs; a day that is not known is empty. */
  private static final String RESOURCE = "dac-sectors.tsv";

  private static final Map<String, DacSector> BY_CODE = read();

  private DacSectorTable() {}

  private static Map<String, DacSector> read() {
    Map<String, DacSector> sectors = new LinkedHashMap<>();
    for (List<String> row : Rows.of(text(), '\t')) {
      DacSector sector = new DacSector(row.get(0), row.get(1), Span.parse(row.get(2), row.get(3)));
      sectors.put(sector.toString(), sector);
    }
    return sectors;
  }

  private static String text() {
    try (InputStream in = DacSectorTable.class.getResourceAsStream(RESOURCE)) {
      byte[] bytes = Objects.requireNonNull(in, RESOURCE).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns all sectors in the order of the table. */
  static List<DacSector> all() {
    return List.copyOf(BY_CODE.values());
  }

  /** Returns the sector that is written so, such as {@code dac5:15135}. */
  static Optional<DacSector> find(String code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }
}
