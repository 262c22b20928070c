package org.hrdialogue.examples.validator;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * Tells from its beginning what an input is.
 *
 * <p>An object with {@code entries} is a dossier, over however many lines. An object on the first line
 * that has a {@code type}, or a {@code format} and an end, begins a stream. If the first line does not
 * tell, the name does; but an input that is one JSON value, or none, is judged as a document whatever
 * its name.
 */
final class Detection {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final Beginning beginning;
  private final Kind named;

  private Detection(Beginning beginning, Kind named) {
    this.beginning = beginning;
    this.named = named;
  }

  /** Returns what an input is, having read as much of its beginning as that takes. */
  static Kind of(Beginning beginning, Source source) throws IOException {
    Kind named = source.isNamedStream() ? Kind.STREAM : Kind.DOSSIER;
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text(beginning))) {
      return new Detection(beginning, named).of(parser);
    } catch (JacksonIOException unreadable) {
      throw unreadable.getCause();
    } catch (JacksonException broken) {
      return named;
    }
  }

  /** Returns the text without byte order mark; a parser of bytes would take UTF-16 for text, too. */
  private static Reader text(InputStream beginning) throws IOException {
    PushbackReader text =
        new PushbackReader(new InputStreamReader(beginning, StandardCharsets.UTF_8), 1);
    int first = text.read();
    if (first >= 0 && first != '\uFEFF') {
      text.unread(first);
    }
    return text;
  }

  private Kind of(JsonParser parser) {
    JsonToken first = parser.nextToken();
    int line = parser.currentTokenLocation().getLineNr();
    if (first == JsonToken.START_OBJECT) {
      boolean hasFormat = false;
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = parser.currentName();
        if (name.equals("entries")) {
          return Kind.DOSSIER;
        }
        if (name.equals("type")) {
          return parser.currentTokenLocation().getLineNr() == line ? Kind.STREAM : named;
        }
        hasFormat |= name.equals("format");
        parser.nextToken();
        parser.skipChildren();
      }
      if (hasFormat && parser.currentTokenLocation().getLineNr() == line) {
        return Kind.STREAM;
      }
    } else if (first != null) {
      parser.skipChildren();
    }
    boolean isAll = parser.nextToken() == null && !beginning.isCut();
    return isAll ? Kind.DOSSIER : named;
  }
}
