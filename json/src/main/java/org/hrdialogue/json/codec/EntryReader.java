package org.hrdialogue.json.codec;

import java.util.List;
import java.util.Objects;
import org.hrdialogue.model.Disclosure;
import org.hrdialogue.model.Entry;
import org.hrdialogue.model.EntryBuilder;
import org.hrdialogue.model.EntryType;
import org.hrdialogue.model.table.Table;
import org.hrdialogue.validation.Wording;
import org.hrdialogue.value.InvalidValueException;
import org.hrdialogue.value.JsonText;
import org.hrdialogue.vocabulary.DisclosureLevel;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/** Reads one entry. Its type decides the table, and may stand anywhere in it. */
final class EntryReader extends ObjectReader {
  private static final String DISCLOSURE = "disclosure";
  private static final PropertyNameMatcher TYPE =
      Input.FACTORY.constructNameMatcher(List.of(Named.fromString("type")), false);

  private final int index;
  private @Nullable EntryType type;
  private @Nullable String id;
  private @Nullable DisclosureLevel level;

  /** Creates a reader of the entry that a text is, which may be asked whether it is remarkable. */
  EntryReader(Input input, JsonParser parser, int start, Refs refs, boolean noticing) {
    super(input, parser, start, refs, new Faults());
    this.index = -1;
    this.unremarkable = noticing;
  }

  /** Creates a reader of the n-th entry of a dossier, which may be asked likewise. */
  EntryReader(ObjectReader outer, int index, boolean noticing) {
    super(outer, new Faults());
    this.index = index;
    this.unremarkable = noticing;
  }

  /** Returns the type, where it could be read. */
  @Nullable
  EntryType type() {
    return type;
  }

  /** Returns the identifier, where it could be read. */
  @Nullable
  String id() {
    return id;
  }

  /**
   * Returns how messages may put what was found. What may be disclosed is not known for certain before
   * the whole entry has been read.
   */
  Wording wording(boolean quoting, boolean whole) {
    if (type == null) {
      return quoting ? Wording.QUOTING : Wording.PUBLIC;
    }
    DisclosureLevel known = level;
    if (known == null) {
      known =
          whole && !hasFaultInDisclosure() ? DisclosureLevel.PUBLIC : DisclosureLevel.CONFIDENTIAL;
    }
    return Wording.of(type, known, quoting);
  }

  /** Reads the entry that begins at the parser's token; null if anything in it is wrong. */
  @Nullable
  Entry read() {
    if (!opens(JsonToken.START_OBJECT, "an object")) {
      return null;
    }
    int entryOffset = offset();
    boolean typeFirst = parser.nextNameMatch(TYPE) == 0;
    if (typeFirst && parser.nextToken() == JsonToken.VALUE_STRING) {
      type = EntryType.VOCABULARY.find(Objects.requireNonNull(string())).orElse(null);
    }
    if (type == null && !lookAhead(entryOffset)) {
      return null;
    }
    Shape<? extends Entry, ?> shape = Shape.of(Objects.requireNonNull(type));
    return typeFirst
        ? object(shape, entryOffset, parser.nextNameMatch(shape.names), 1L << shape.size)
        : object(shape, entryOffset, parser.currentNameMatch(shape.names), 0);
  }

  /**
   * Finds a type that is not the first member, as it is when written, or none that is known. Returns
   * whether there is one; if not, says so and skips the entry.
   */
  private boolean lookAhead(int entryOffset) {
    try {
      type = Glance.type(input, entryOffset);
      if (type == null) {
        missing("type", "field-required", -1);
      }
    } catch (InvalidValueException refused) {
      refuseType(refused);
    } catch (JacksonException brokenAhead) {
      // This reader's own parser comes to the same place, and knows where that is in the whole
      // text.
      id = Glance.id(input, entryOffset);
      skipRest();
      throw brokenAhead;
    }
    if (type == null) {
      id = Glance.id(input, entryOffset);
      skipRest();
    }
    return type != null;
  }

  /** Skips what is left of the entry's object. */
  private void skipRest() {
    JsonToken token = parser.currentToken();
    while (token != JsonToken.END_OBJECT) {
      parser.skipChildren();
      token = parser.nextToken();
    }
  }

  private void refuseType(InvalidValueException refused) {
    boolean unknown = refused.code().equals("code-unknown");
    faults.add(new Fault(
        unknown ? "record-type-unknown" : refused.code(),
        pointer() + "/type",
        -1,
        unknown ? refused.found() : null,
        refused.problem() + refused.hint(),
        refused.expected().orElse(null),
        false));
  }

  /** Returns whether what may be disclosed cannot be told, for instance from a misspelled name. */
  private boolean hasFaultInDisclosure() {
    String disclosure = (index < 0 ? "/" : "/entries/" + index + "/") + DISCLOSURE;
    return faults.all().stream()
        .anyMatch(
            fault -> fault.pointer().startsWith(disclosure) || DISCLOSURE.equals(fault.expected()));
  }

  @Override
  void told(String name, Object value) {
    if (value instanceof Disclosure disclosure) {
      level = disclosure.level();
    } else {
      id = (String) value;
    }
  }

  @Override
  void other(Table<?, ?> table, Object builder, String name, Names others) {
    if (depth == 1 && Extras.isName(name)) {
      if (isFirst(name, others)) {
        JsonText extra = Extras.read(this);
        if (extra != null) {
          ((EntryBuilder<?>) builder).putExtra(name, extra);
        }
      }
    } else {
      super.other(table, builder, name, others);
    }
  }
}
