package org.hrdialogue.examples.validator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.dossier.DossierBuilder;
import org.hrdialogue.dossier.UnreadEntry;
import org.hrdialogue.json.Decoded;
import org.hrdialogue.json.DossierJson;
import org.hrdialogue.json.EntryStream;
import org.hrdialogue.model.Entry;
import org.hrdialogue.validation.Report;
import org.hrdialogue.validation.Validator;
import org.hrdialogue.validation.Violation;

/** Judges all inputs as one dossier. */
final class Together {
  private static final String ENTRIES = "/entries/";

  private final Map<Tally, Part> parts = new LinkedHashMap<>();
  private final NavigableMap<Integer, Part> byFirstEntry = new TreeMap<>();
  private final DossierBuilder dossier = Dossier.builder();
  private int size;
  private boolean isWhole = true;

  /** Adds an input; what keeps it from being read to its end is noted in the tally. */
  void add(Tally tally) {
    try (Opened input = Opened.of(tally.source())) {
      tally.is(input.kind());
      Part part = input.kind() == Kind.DOSSIER
          ? new DossierPart(DossierJson.reader().dossier(input.text()))
          : stream(input, tally);
      parts.put(tally, part);
      isWhole &= part.isWhole();
      addEntries(part);
    } catch (IOException unreadable) {
      isWhole = false;
      tally.trouble(Source.why(unreadable));
    }
  }

  private static Part stream(Opened input, Tally tally) {
    List<Decoded<Entry>> records = new ArrayList<>();
    EntryStream stream = DossierJson.reader().validator(Marks.BEGINNINGS).entries(input.text());
    try {
      stream.forEach(records::add);
    } catch (UncheckedIOException unreadable) {
      tally.trouble(Source.why(unreadable));
      return new StreamPart(tally.source(), stream.header(), records, false);
    }
    return new StreamPart(tally.source(), stream.header(), records, true);
  }

  private void addEntries(Part part) {
    if (part.size() > 0) {
      byFirstEntry.put(size, part);
    }
    for (int record = 0; record < part.size(); record++) {
      Optional<Entry> entry = part.entry(record);
      if (entry.isPresent()) {
        dossier.addEntry(entry.get());
      } else {
        dossier.addUnread(new UnreadEntry(size + record, part.id(record)));
      }
    }
    size += part.size();
  }

  /**
   * Judges what was added.
   *
   * @return what ran on the whole
   */
  Report judge(Optional<Validator> validator, Output output) {
    Report report = validator
        .map(rules -> rules.validate(whole()))
        .orElseGet(() -> Report.builder().build());
    Map<Part, Map<Integer, List<Violation>>> rules = new HashMap<>();
    report.violations().forEach(violation -> assign(violation, rules));
    parts.forEach((tally, part) ->
        report(tally, part, part.placed(rules.getOrDefault(part, Map.of())), output));
    return report;
  }

  private Dossier whole() {
    dossier.id(first(Dossier::id)).title(first(Dossier::title)).asOf(first(Dossier::asOf));
    return dossier.isTruncated(!isWhole).build();
  }

  private <T> Optional<T> first(Function<Dossier, Optional<T>> member) {
    return parts.values().stream()
        .flatMap(part -> part.head().stream())
        .flatMap(head -> member.apply(head).stream())
        .findFirst();
  }

  /** Gives a violation to the part and record that it is in; one in no entry, to the first part. */
  private void assign(Violation violation, Map<Part, Map<Integer, List<Violation>>> rules) {
    String pointer = violation.pointer();
    if (!pointer.startsWith(ENTRIES)) {
      parts.values().stream().findFirst().ifPresent(part -> add(rules, part, -1, violation));
      return;
    }
    int end = pointer.indexOf('/', ENTRIES.length());
    int entryEnd = end < 0 ? pointer.length() : end;
    int entry = Integer.parseInt(pointer, ENTRIES.length(), entryEnd, 10);
    Map.Entry<Integer, Part> first = byFirstEntry.floorEntry(entry);
    Part part = first.getValue();
    int record = entry - first.getKey();
    String own = part.pointer(record, pointer.substring(entryEnd));
    add(rules, part, record, Violation.builder().from(violation).pointer(own).build());
  }

  private static void add(
      Map<Part, Map<Integer, List<Violation>>> rules, Part part, int record, Violation found) {
    rules
        .computeIfAbsent(part, none -> new HashMap<>())
        .computeIfAbsent(record, none -> new ArrayList<>())
        .add(found);
  }

  private static void report(
      Tally tally, Part part, Map<Integer, List<Violation>> rules, Output output) {
    for (int record = -1; record < part.size(); record++) {
      List<Violation> found = new ArrayList<>(part.found(record));
      found.addAll(rules.getOrDefault(record, List.of()));
      if (record >= 0 && part.entry(record).isEmpty()) {
        tally.unchecked(part.id(record).orElse("record " + record));
      }
      output.judged(tally, part.kind(), record, part.id(record), found, part.raw(record));
    }
  }
}
