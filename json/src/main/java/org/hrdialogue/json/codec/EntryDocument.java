package org.hrdialogue.json.codec;

import java.util.List;
import org.hrdialogue.model.Entry;
import org.hrdialogue.model.EntryType;
import org.hrdialogue.validation.Violation;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/**
 * What the text of one entry says.
 *
 * @param entry the entry; null if reading found an error
 * @param type its type, where it could be read
 * @param id its identifier, where it could be read
 * @param unremarkable whether it is known that no value in it is remarkable
 * @param violations the faults of reading
 */
public record EntryDocument(
    @Nullable Entry entry,
    @Nullable EntryType type,
    @Nullable String id,
    boolean unremarkable,
    List<Violation> violations) {
  /**
   * Reads the text of one entry in a version of the wire format.
   *
   * @param quoting whether messages may quote an entry that is not public
   * @param noticing whether it matters if any value in it is remarkable
   */
  public static EntryDocument read(
      Input input, Version version, boolean quoting, Refs refs, boolean noticing) {
    int bad = input.firstFault();
    int end = bad < 0 ? input.end() : bad;
    Entry entry = null;
    boolean whole = false;
    try (JsonParser parser = input.parser(input.start(), end)) {
      EntryReader reader = new EntryReader(input, parser, input.start(), refs, noticing);
      Faults faults = reader.faults;
      try {
        if (parser.nextToken() == null) {
          faults.add(Breaks.empty(input, bad));
        } else {
          entry = reader.read();
          whole = true;
          Breaks.requireEnd(reader, bad);
        }
      } catch (JacksonException broken) {
        if (input.mendNames()) {
          return read(input, version, quoting, refs, noticing);
        }
        faults.add(Breaks.of(broken, reader, bad));
      }
      if (faults.size() == 0) {
        return new EntryDocument(entry, reader.type(), reader.id(), reader.unremarkable, List.of());
      }
      boolean finished = whole;
      List<Worded> worded = faults.all().stream()
          .map(fault -> new Worded(fault, reader.wording(quoting, finished), reader.id()))
          .toList();
      boolean valid = version.isNewer() && faults.hard() == 0;
      return new EntryDocument(
          valid ? entry : null,
          reader.type(),
          reader.id(),
          reader.unremarkable,
          Worded.all(input, worded, version));
    }
  }
}
