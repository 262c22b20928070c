package org.hrdialogue.json;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * A JSON value that tests take apart, change and write: scalars keep their spelling, and a name may
 * stand twice in an object.
 */
abstract sealed class Tree {
  private static final JsonFactory FACTORY = JsonFactory.builder()
      .streamReadConstraints(
          StreamReadConstraints.builder().maxNumberLength(1_000_000).build())
      .build();

  /** Something between braces. */
  static final class Obj extends Tree {
    final List<Member> members = new ArrayList<>();

    /** Returns the first value of a name. */
    Optional<Tree> get(String name) {
      return members.stream()
          .filter(member -> member.name.equals(name))
          .map(member -> member.value)
          .findFirst();
    }

    /** Gives the first member of a name another value. */
    void set(String name, Tree value) {
      Member member = members.stream()
          .filter(candidate -> candidate.name.equals(name))
          .findFirst()
          .orElseGet(() -> add(name, value));
      member.value = value;
    }

    /** Adds a member at the end, whether or not the name is there already. */
    Member add(String name, Tree value) {
      Member member = new Member(name, value);
      members.add(member);
      return member;
    }

    void remove(String name) {
      members.removeIf(member -> member.name.equals(name));
    }
  }

  /** Something between brackets. */
  static final class Arr extends Tree {
    final List<Tree> elements = new ArrayList<>();
  }

  /** A string, a number, true, false or null as it is written, or any other text in their place. */
  static final class Token extends Tree {
    final String text;

    Token(String text) {
      this.text = text;
    }
  }

  /** A name with its value. */
  static final class Member {
    final String name;
    Tree value;

    Member(String name, Tree value) {
      this.name = name;
      this.value = value;
    }
  }

  /** Returns the value that a text is. */
  static Tree of(String json) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      parser.nextToken();
      return read(parser, json);
    }
  }

  static Obj object(String json) {
    return (Obj) of(json);
  }

  private static Tree read(JsonParser parser, String json) {
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      Obj object = new Obj();
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        object.add(name, read(parser, json));
      }
      return object;
    } else if (parser.currentToken() == JsonToken.START_ARRAY) {
      Arr array = new Arr();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        array.elements.add(read(parser, json));
      }
      return array;
    }
    int start = (int) parser.currentTokenLocation().getCharOffset();
    parser.finishToken();
    int end = (int) parser.currentLocation().getCharOffset();
    return new Token(json.substring(start, end).trim());
  }

  /** Returns the value that a JSON Pointer leads to; of a name that stands twice, the first. */
  Optional<Tree> at(String pointer) {
    Optional<Tree> found = Optional.of(this);
    for (String step : steps(pointer)) {
      found = found.flatMap(tree -> tree.child(step));
    }
    return found;
  }

  Obj objectAt(String pointer) {
    return (Obj) at(pointer).orElseThrow();
  }

  static List<String> steps(String pointer) {
    List<String> steps = new ArrayList<>();
    for (String step : pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1)) {
      steps.add(step.replace("~1", "/").replace("~0", "~"));
    }
    return steps;
  }

  private Optional<Tree> child(String step) {
    if (this instanceof Obj object) {
      return object.get(step);
    } else if (this instanceof Arr array && step.matches("0|[1-9][0-9]{0,6}")) {
      int index = Integer.parseInt(step);
      return index < array.elements.size()
          ? Optional.of(array.elements.get(index))
          : Optional.empty();
    }
    return Optional.empty();
  }

  /** Shows every object of this value, itself first. */
  void eachObject(Consumer<Obj> visitor) {
    if (this instanceof Obj object) {
      visitor.accept(object);
      List.copyOf(object.members).forEach(member -> member.value.eachObject(visitor));
    } else if (this instanceof Arr array) {
      array.elements.forEach(element -> element.eachObject(visitor));
    }
  }

  /**
   * A value as text.
   *
   * @param text the text
   * @param offsets where in it each value and each member's name begins
   */
  record Written(String text, IdentityHashMap<Object, Integer> offsets) {
    /** Returns line and column, from 1, of a value or of a member's name, as in {@code 42:17}. */
    String place(Object valueOrMember) {
      int offset = Optional.ofNullable(offsets.get(valueOrMember)).orElseThrow();
      int line = 1;
      int start = 0;
      for (int i = 0; i < offset; i++) {
        if (text.charAt(i) == '\n') {
          line++;
          start = i + 1;
        }
      }
      return line + ":" + (offset - start + 1);
    }
  }

  /** Returns this as text with a line for each member and element. */
  Written written() {
    StringBuilder text = new StringBuilder();
    IdentityHashMap<Object, Integer> offsets = new IdentityHashMap<>();
    write(text, offsets, "\n");
    return new Written(text.toString(), offsets);
  }

  /** Returns this as text without white space. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    write(text, new IdentityHashMap<>(), "");
    return text.toString();
  }

  private void write(StringBuilder text, IdentityHashMap<Object, Integer> offsets, String gap) {
    offsets.put(this, text.length());
    if (this instanceof Obj object) {
      text.append('{');
      String separator = gap;
      for (Member member : object.members) {
        text.append(separator);
        offsets.put(member, text.length());
        text.append(quote(member.name)).append(':');
        member.value.write(text, offsets, gap);
        separator = "," + gap;
      }
      text.append('}');
    } else if (this instanceof Arr array) {
      text.append('[');
      String separator = gap;
      for (Tree element : array.elements) {
        text.append(separator);
        element.write(text, offsets, gap);
        separator = "," + gap;
      }
      text.append(']');
    } else if (this instanceof Token token) {
      text.append(token.text);
    }
  }

  /** Returns a text as a JSON string. */
  static String quote(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints().forEach(c -> {
      if (c == '"' || c == '\\') {
        quoted.append('\\').append((char) c);
      } else if (c < ' ' || Character.getType(c) == Character.SURROGATE) {
        quoted.append("\\u%04x".formatted(c));
      } else {
        quoted.appendCodePoint(c);
      }
    });
    return quoted.append('"').toString();
  }
}
