package org.hrdialogue.json.codec;

import java.util.Set;
import org.hrdialogue.model.Disclosure;
import org.hrdialogue.model.Entry;
import org.hrdialogue.model.EntryBuilder;
import org.hrdialogue.model.EntryType;
import org.hrdialogue.model.table.EntryTables;
import org.hrdialogue.model.table.Position;
import org.hrdialogue.model.table.Property;
import org.hrdialogue.model.table.Table;
import org.hrdialogue.validation.Wording;
import org.hrdialogue.value.InvalidValueException;
import org.hrdialogue.value.JsonText;
import org.hrdialogue.vocabulary.DisclosureLevel;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads one entry. Its type decides the table, and may stand anywhere in it. */
final class EntryReader extends ObjectReader {
  private static final String DISCLOSURE = "disclosure";

  private final String pointer;
  private @Nullable EntryType type;
  private @Nullable String id;
  private @Nullable DisclosureLevel level;

  EntryReader(Input input, JsonParser parser, int start, Position at, Faults faults) {
    super(input, parser, start, at, faults);
    this.pointer = at.pointer();
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
    try {
      type = Glance.type(input, entryOffset);
    } catch (InvalidValueException refused) {
      refuseType(refused);
    } catch (JacksonException brokenAhead) {
      // This reader's own parser comes to the same place, and knows where that is in the whole
      // text.
      id = Glance.id(input, entryOffset);
      parser.skipChildren();
      throw brokenAhead;
    }
    if (type == null && faults.size() == 0) {
      missing("type", "field-required");
    }
    if (type == null) {
      id = Glance.id(input, entryOffset);
      parser.skipChildren();
      return null;
    }
    return object(EntryTables.of(type));
  }

  private void refuseType(InvalidValueException refused) {
    at.push("type");
    boolean unknown = refused.code().equals("code-unknown");
    faults.add(new Fault(
        unknown ? "record-type-unknown" : refused.code(),
        at.pointer(),
        -1,
        unknown ? refused.found() : null,
        refused.problem() + refused.hint(),
        refused.expected().orElse(null),
        false));
    at.pop();
  }

  /** Returns whether what may be disclosed cannot be told, for instance from a misspelled name. */
  private boolean hasFaultInDisclosure() {
    return faults.all().stream()
        .anyMatch(fault -> fault.pointer().startsWith(pointer + "/" + DISCLOSURE)
            || DISCLOSURE.equals(fault.expected()));
  }

  @Override
  void stated(Property<?, ?, ?> property, Object value) {
    if (depth == 1 && value instanceof Disclosure disclosure) {
      level = disclosure.level();
    } else if (depth == 1 && property.name().equals("id")) {
      id = (String) value;
    }
  }

  @Override
  void other(Table<?, ?> table, Object builder, String name, Set<String> others) {
    if (depth == 1 && name.equals("type")) {
      if (isFirst(name, others)) {
        skipMember();
      }
    } else if (depth == 1 && Extras.isName(name)) {
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
