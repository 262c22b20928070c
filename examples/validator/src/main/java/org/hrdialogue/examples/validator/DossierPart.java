package org.hrdialogue.examples.validator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.dossier.UnreadEntry;
import org.hrdialogue.json.Decoded;
import org.hrdialogue.json.DossierJson;
import org.hrdialogue.model.Entry;
import org.hrdialogue.validation.Location;
import org.hrdialogue.validation.Severity;
import org.hrdialogue.validation.Violation;

/** A dossier that was read from one document. */
final class DossierPart implements Part {
  private static final String ENTRIES = "/entries/";

  private final Decoded<Dossier> decoded;
  private final Map<Integer, Entry> entries = new HashMap<>();
  private final Map<Integer, String> ids = new HashMap<>();
  private final Map<Integer, List<Violation>> found = new HashMap<>();
  private final int size;

  DossierPart(Decoded<Dossier> decoded) {
    this.decoded = decoded;
    Dossier dossier = decoded.partial().orElseGet(() -> Dossier.builder().build());
    for (int i = 0; i < dossier.entries().size(); i++) {
      Entry entry = dossier.entries().get(i);
      entries.put(dossier.position(i), entry);
      ids.put(dossier.position(i), entry.id());
    }
    for (UnreadEntry unread : dossier.unread()) {
      unread.id().ifPresent(id -> ids.put(unread.position(), id));
    }
    size = dossier.entries().size() + dossier.unread().size();
    for (Violation violation : decoded.report().violations()) {
      found
          .computeIfAbsent(record(violation.pointer()), none -> new ArrayList<>())
          .add(violation);
    }
  }

  private int record(String pointer) {
    if (!pointer.startsWith(ENTRIES)) {
      return -1;
    }
    int end = pointer.indexOf('/', ENTRIES.length());
    int record = Integer.parseInt(pointer, ENTRIES.length(), end < 0 ? pointer.length() : end, 10);
    return record < size ? record : -1;
  }

  @Override
  public Kind kind() {
    return Kind.DOSSIER;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public Optional<Dossier> head() {
    return decoded.partial();
  }

  @Override
  public boolean isWhole() {
    boolean nothing =
        size == 0 && found(-1).stream().anyMatch(fault -> fault.severity() == Severity.ERROR);
    return !nothing && decoded.partial().filter(Dossier::isTruncated).isEmpty();
  }

  @Override
  public Optional<Entry> entry(int record) {
    return Optional.ofNullable(entries.get(record));
  }

  @Override
  public Optional<String> id(int record) {
    return Optional.ofNullable(ids.get(record));
  }

  @Override
  public List<Violation> found(int record) {
    return found.getOrDefault(record, List.of());
  }

  @Override
  public Optional<Raw> raw(int record) {
    return record < 0
        ? Optional.empty()
        : Optional.of(target -> Raw.onOneLine(decoded.rawEntry(record)).writeTo(target));
  }

  @Override
  public String pointer(int record, String inEntry) {
    return record < 0 ? inEntry : ENTRIES + record + inEntry;
  }

  @Override
  public Map<Integer, List<Violation>> placed(Map<Integer, List<Violation>> violations) {
    if (violations.isEmpty()) {
      return violations;
    }
    List<String> pointers = violations.values().stream()
        .flatMap(List::stream)
        .map(Violation::pointer)
        .toList();
    Map<String, Location> places =
        Marks.places(DossierJson.reader().validator(Marks.at(pointers)).dossier(decoded.raw()));
    Map<Integer, List<Violation>> placed = new HashMap<>();
    violations.forEach((record, found) -> placed.put(
        record,
        found.stream()
            .map(violation ->
                Marks.at(violation, Optional.ofNullable(places.get(violation.pointer()))))
            .toList()));
    return placed;
  }
}
