package org.hrdialogue.json.codec;

import org.hrdialogue.model.EntryType;
import org.hrdialogue.value.Id;
import org.hrdialogue.value.InvalidValueException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * A look ahead in an entry for a member that decides how the rest is read. Text that is not JSON is the
 * parser's exception, as it is for every reader.
 */
public final class Glance {
  private Glance() {}

  /**
   * Returns the type of the entry that begins at an offset; null if it states none.
   *
   * @throws InvalidValueException {@code code-unknown} if there is no such type, {@code field-type} if
   *     it is no string
   */
  static @Nullable EntryType type(Input input, int offset) {
    String text = member(input, offset, "type");
    return text == null ? null : EntryType.parse(text);
  }

  /** Returns whether a line is the header of a stream: an object with a format and without a type. */
  public static boolean isHeader(Input line) {
    if (line.firstFault() >= 0) {
      return false;
    }
    boolean hasFormat = false;
    try (JsonParser ahead = line.parser(line.start(), line.end())) {
      ahead.nextToken();
      while (ahead.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = ahead.currentName();
        if (name.equals("type")) {
          return false;
        }
        hasFormat |= name.equals("format");
        ahead.nextToken();
        ahead.skipChildren();
      }
    } catch (JacksonException brokenOff) {
      return line.mendNames() ? isHeader(line) : hasFormat;
    }
    return hasFormat;
  }

  /** Returns the identifier of the entry that begins at an offset; null if it states none. */
  static @Nullable String id(Input input, int offset) {
    try {
      String text = member(input, offset, "id");
      return text == null ? null : Id.require(text);
    } catch (InvalidValueException | JacksonException noId) {
      return null;
    }
  }

  private static @Nullable String member(Input input, int offset, String name) {
    try (JsonParser ahead = input.parser(offset, input.end())) {
      ahead.nextToken();
      while (ahead.nextToken() == JsonToken.PROPERTY_NAME) {
        boolean wanted = ahead.currentName().equals(name);
        JsonToken value = ahead.nextToken();
        if (wanted && value != JsonToken.VALUE_NULL) {
          if (value != JsonToken.VALUE_STRING) {
            throw new InvalidValueException(
                "field-type", "", Cursor.wrongType("a string", value), "a string");
          }
          return ahead.getString();
        }
        ahead.skipChildren();
      }
    }
    return null;
  }
}
