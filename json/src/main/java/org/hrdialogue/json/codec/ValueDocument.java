package org.hrdialogue.json.codec;

import java.util.List;
import org.hrdialogue.model.Contact;
import org.hrdialogue.model.EntryType;
import org.hrdialogue.model.table.ValueType;
import org.hrdialogue.validation.Violation;
import org.hrdialogue.validation.Wording;
import org.hrdialogue.vocabulary.DisclosureLevel;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/**
 * What the text of one value says that stands outside an entry.
 *
 * @param value the value; null if reading found an error
 * @param violations the faults of reading, their pointers from the value
 */
public record ValueDocument(@Nullable Object value, List<Violation> violations) {
  /** Reads the text of one value. */
  public static ValueDocument read(ValueType<?> type, Input input, boolean quoting) {
    Faults faults = new Faults();
    int bad = input.firstFault();
    Object value = null;
    try (JsonParser parser = input.parser(input.start(), bad < 0 ? input.end() : bad)) {
      ObjectReader reader = new ObjectReader(input, parser, input.start(), Refs.passing(), faults);
      try {
        if (parser.nextToken() == null) {
          faults.add(Breaks.empty(input, bad));
        } else {
          value = reader.value(Slot.of(type), false);
          Breaks.requireEnd(reader, bad);
        }
      } catch (JacksonException broken) {
        faults.add(Breaks.of(broken, reader, bad));
      }
    }
    Wording wording = wording(type, quoting);
    List<Worded> worded =
        faults.all().stream().map(fault -> new Worded(fault, wording, null)).toList();
    return new ValueDocument(
        faults.size() == 0 ? value : null, Worded.all(input, worded, Version.CURRENT));
  }

  /** Returns how messages may put what was found: of a contact, whose words are a person's, not. */
  private static Wording wording(ValueType<?> type, boolean quoting) {
    boolean personal =
        type instanceof ValueType.Part<?> part && part.table().type() == Contact.class;
    return personal
        ? Wording.of(EntryType.PERSON, DisclosureLevel.CONFIDENTIAL, quoting)
        : Wording.PUBLIC;
  }
}
