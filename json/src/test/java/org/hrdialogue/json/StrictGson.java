package org.hrdialogue.json;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;

/** Another parser's opinion on what is JSON. */
final class StrictGson {
  private StrictGson() {}

  /** Returns whether a text is one JSON value, by RFC 8259 and a byte order mark allowed. */
  static boolean isJson(String text) {
    JsonReader reader = new JsonReader(new StringReader(text));
    reader.setStrictness(Strictness.STRICT);
    reader.setNestingLimit(Integer.MAX_VALUE);
    try {
      JsonElement value = new Gson().getAdapter(JsonElement.class).read(reader);
      return value != null && reader.peek() == JsonToken.END_DOCUMENT;
    } catch (IOException | JsonParseException | NumberFormatException refused) {
      return false;
    }
  }
}
