package org.hrdialogue.examples.validator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.json.Decoded;
import org.hrdialogue.json.DossierJson;
import org.hrdialogue.model.Entry;
import org.hrdialogue.validation.Location;
import org.hrdialogue.validation.Violation;

/** A record stream whose lines are kept. */
final class StreamPart implements Part {
  private final Source source;
  private final Optional<Decoded<Dossier>> header;
  private final List<Decoded<Entry>> records;
  private final boolean whole;

  /**
   * Creates a part.
   *
   * @param records the lines, read with {@link Marks#BEGINNINGS}
   * @param whole whether the stream was read to its end
   */
  StreamPart(
      Source source,
      Optional<Decoded<Dossier>> header,
      List<Decoded<Entry>> records,
      boolean whole) {
    this.source = source;
    this.header = header;
    this.records = List.copyOf(records);
    this.whole = whole;
  }

  @Override
  public Kind kind() {
    return Kind.STREAM;
  }

  @Override
  public int size() {
    return records.size();
  }

  @Override
  public Optional<Dossier> head() {
    return header.flatMap(Decoded::partial);
  }

  @Override
  public boolean isWhole() {
    return whole;
  }

  @Override
  public Optional<Entry> entry(int record) {
    return records.get(record).value();
  }

  @Override
  public Optional<String> id(int record) {
    return record < 0 ? Optional.empty() : records.get(record).id();
  }

  @Override
  public List<Violation> found(int record) {
    return record < 0
        ? header.map(read -> read.report().violations()).orElse(List.of())
        : records.get(record).report().violations().stream()
            .filter(violation -> !Marks.isMark(violation))
            .toList();
  }

  @Override
  public Optional<Raw> raw(int record) {
    return record < 0
        ? header.map(read -> StreamLine.raw(read, source))
        : Optional.of(StreamLine.raw(records.get(record), source));
  }

  @Override
  public String pointer(int record, String inEntry) {
    return inEntry;
  }

  @Override
  public Map<Integer, List<Violation>> placed(Map<Integer, List<Violation>> violations) {
    Map<Integer, List<Violation>> placed = new HashMap<>();
    violations.forEach((record, found) ->
        placed.put(record, record < 0 ? found : placed(records.get(record), found)));
    return placed;
  }

  /** Returns violations with the line of the record, and the columns that the record alone gives. */
  private static List<Violation> placed(Decoded<Entry> record, List<Violation> found) {
    Optional<Location> line = Optional.ofNullable(Marks.places(record).get(""));
    Map<String, Location> places = Marks.places(DossierJson.reader()
        .validator(Marks.at(found.stream().map(Violation::pointer).toList()))
        .entry(record.raw()));
    return found.stream()
        .map(violation -> Marks.at(
            violation,
            line.map(begin -> Optional.ofNullable(places.get(violation.pointer()))
                .map(place ->
                    new Location(begin.line(), place.column(), begin.offset() + place.offset()))
                .orElse(begin))))
        .toList();
  }
}
