package org.hrdialogue.json.codec;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.dossier.DossierBuilder;
import org.hrdialogue.dossier.UnreadEntry;
import org.hrdialogue.model.Entry;
import org.hrdialogue.validation.Wording;
import org.hrdialogue.value.Id;
import org.hrdialogue.value.InvalidValueException;
import org.hrdialogue.value.JsonText;
import org.hrdialogue.value.LocalizedText;
import org.hrdialogue.value.Vocabulary;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** One reading of a dossier, entry by entry. */
final class DossierReading {
  private static final List<String> MEMBERS =
      List.of("format", "version", "id", "title", "asOf", "entries");

  private final Input input;
  private final boolean quoting;
  private final boolean withEntries;
  private final Refs refs;
  private final boolean noticing;
  private final DossierBuilder dossier = Dossier.builder();
  private final List<Read> entries = new ArrayList<>();
  private final Faults faults = new Faults();
  private @Nullable EntryReader current;
  private Version version = Version.CURRENT;

  DossierReading(Input input, boolean quoting, boolean withEntries, Refs refs, boolean noticing) {
    this.input = input;
    this.quoting = quoting;
    this.withEntries = withEntries;
    this.refs = refs;
    this.noticing = noticing;
  }

  /** An entry that has been read, as far as it could be. */
  private record Read(int offset, @Nullable Entry entry, EntryReader reader, boolean whole) {}

  DossierDocument document() {
    int bad = input.firstFault();
    boolean closed = false;
    boolean truncated = false;
    try (JsonParser parser = input.parser(input.start(), bad < 0 ? input.end() : bad)) {
      ObjectReader reader = new ObjectReader(input, parser, input.start(), refs, faults);
      try {
        if (parser.nextToken() == null) {
          faults.add(Breaks.empty(input, bad));
        } else if (parser.currentToken() == JsonToken.START_OBJECT) {
          members(reader);
          closed = true;
          Breaks.requireEnd(reader, bad);
        } else {
          other(reader, bad);
        }
      } catch (JacksonException broken) {
        if (input.mendNames()) {
          return new DossierReading(input, quoting, withEntries, refs, noticing).document();
        }
        // Text after the document takes nothing from it.
        truncated = !closed;
        faults.add(Breaks.of(broken, current != null ? current : reader, bad));
      }
    }
    return settle(truncated);
  }

  /** Reads what is no object; that it is none matters only if it is one JSON value. */
  private void other(ObjectReader reader, int bad) {
    int offset = reader.offset();
    reader.parser.skipChildren();
    Breaks.requireEnd(reader, bad);
    if (faults.size() == 0) {
      faults.add(
          Fault.clause("format-unknown", "", offset, "a dossier is an object, and this is none"));
    }
  }

  private void members(ObjectReader reader) {
    Names names = new Names();
    Set<String> given = new HashSet<>();
    reader.outside++;
    while (reader.nextMember()) {
      String name = reader.parser.currentName();
      if (reader.isFirst(name, names)) {
        if (Extras.isName(name)) {
          JsonText extra = Extras.read(reader);
          if (extra != null) {
            dossier.putExtra(name, extra);
          }
        } else if (!MEMBERS.contains(name) || (!withEntries && name.equals("entries"))) {
          unknown(reader, name);
        } else if (reader.parser.nextToken() != JsonToken.VALUE_NULL) {
          given.add(name);
          member(reader, name);
        }
      }
    }
    reader.outside--;
    require(reader, given, "format", "format-unknown");
    require(reader, given, "version", "dataset-version-missing");
    if (withEntries) {
      require(reader, given, "entries", "field-required");
    }
  }

  private static void require(ObjectReader reader, Set<String> given, String name, String code) {
    if (!given.contains(name)) {
      reader.missing(name, code, -1);
    }
  }

  private void unknown(ObjectReader reader, String name) {
    String nearest = Vocabulary.nearest(name, MEMBERS).orElse(null);
    faults.add(new Fault(
        "field-unknown",
        reader.pointer(),
        reader.offset(),
        name,
        "is no member of a dossier" + Cursor.hint(nearest),
        nearest,
        true));
    reader.skipMember();
  }

  private void member(ObjectReader reader, String name) {
    if (name.equals("entries")) {
      if (reader.opens(JsonToken.START_ARRAY, "a list")) {
        entries(reader);
      }
    } else if (name.equals("title")) {
      LocalizedText title = reader.localized();
      if (title != null) {
        dossier.title(title);
      }
    } else {
      String text = reader.string();
      if (text != null) {
        try {
          scalar(name, text);
        } catch (InvalidValueException refused) {
          faults.add(Fault.of(refused, reader.pointer(), reader.offset(), false));
        }
      }
    }
  }

  private void scalar(String name, String text) {
    switch (name) {
      case "format" -> {
        if (!text.equals("hrdialogue")) {
          throw new InvalidValueException(
              "format-unknown", text, "is another format than 'hrdialogue'", "hrdialogue");
        }
      }
      case "version" -> version = Version.parse(text);
      case "id" -> dossier.id(Id.require(text));
      default -> dossier.asOf(day(text));
    }
  }

  private static LocalDate day(String text) {
    try {
      if (text.length() == 10) {
        return LocalDate.parse(text);
      }
    } catch (DateTimeParseException noDay) {
      throw new InvalidValueException("date-malformed", text, "is not a day such as 2013-09-19");
    }
    throw new InvalidValueException("date-malformed", text, "is not a day such as 2013-09-19");
  }

  private void entries(ObjectReader outer) {
    outer.outside++;
    for (int i = 0; outer.nextElement(); i++) {
      EntryReader reader = new EntryReader(outer, i, noticing);
      current = reader;
      int offset = reader.offset();
      entries.add(new Read(offset, null, reader, false));
      Entry entry = reader.read();
      entries.set(i, new Read(offset, entry, reader, true));
      current = null;
    }
    outer.outside--;
  }

  private DossierDocument settle(boolean truncated) {
    List<Worded> worded = new ArrayList<>();
    List<Integer> offsets = new ArrayList<>(entries.size());
    BitSet unremarkable = new BitSet();
    int whole = 0;
    for (int i = 0; i < entries.size(); i++) {
      Read read = entries.get(i);
      EntryReader reader = read.reader();
      offsets.add(read.offset());
      boolean excused = version.isNewer() ? reader.faults.hard() == 0 : reader.faults.size() == 0;
      if (read.entry() != null && excused) {
        dossier.addEntry(read.entry());
        unremarkable.set(whole++, reader.unremarkable);
      } else {
        dossier.addUnread(new UnreadEntry(i, Optional.ofNullable(reader.id())));
      }
      if (reader.faults.size() > 0) {
        Wording wording = reader.wording(quoting, read.whole());
        for (Fault fault : reader.faults.all()) {
          worded.add(new Worded(fault, wording, reader.id()));
        }
      }
    }
    for (Fault fault : faults.all()) {
      worded.add(new Worded(fault, Wording.PUBLIC, null));
    }
    return new DossierDocument(
        dossier.isTruncated(truncated).build(),
        version,
        offsets,
        unremarkable,
        Worded.all(input, worded, version));
  }
}
