package org.hrdialogue.json.codec;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Where in a text pointers lead to: found by walking the text once more, only where there is something
 * to report. A pointer to an absent member leads to the object that would have it.
 */
final class Places {
  private final JsonParser parser;
  private final int start;
  private final Map<String, Integer> offsets;

  private Places(JsonParser parser, int start, Map<String, Integer> offsets) {
    this.parser = parser;
    this.start = start;
    this.offsets = offsets;
  }

  /** Returns the offset of the value, or of the nearest object around it, that each pointer leads to. */
  static Map<String, Integer> of(Input input, Collection<String> pointers) {
    Map<String, Integer> offsets = new HashMap<>();
    Node root = new Node();
    for (String pointer : pointers) {
      Node node = root;
      for (String step :
          pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1)) {
        String name = step.replace("~1", "/").replace("~0", "~");
        node = node.children.computeIfAbsent(name, any -> new Node());
      }
      node.pointer = pointer;
    }
    try (JsonParser parser = input.parser(input.start(), input.end())) {
      parser.nextToken();
      new Places(parser, input.start(), offsets).visit(root);
    } catch (JacksonException brokenOff) {
      // What comes after the break has no place; the fault itself was found where it is.
    }
    pointers.forEach(pointer -> offsets.putIfAbsent(pointer, input.start()));
    return offsets;
  }

  private void visit(Node node) {
    int offset = offset();
    node.placeAll(offset, offsets);
    if (node.children.isEmpty()) {
      parser.skipChildren();
    } else if (parser.currentToken() == JsonToken.START_OBJECT) {
      Map<String, Node> open = new HashMap<>(node.children);
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        Node child = open.remove(parser.currentName());
        parser.nextToken();
        into(child);
      }
    } else if (parser.currentToken() == JsonToken.START_ARRAY) {
      for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
        into(node.children.get(Integer.toString(i)));
      }
    }
  }

  private void into(@Nullable Node child) {
    if (child == null) {
      parser.skipChildren();
    } else {
      visit(child);
    }
  }

  private int offset() {
    return start + (int) parser.currentTokenLocation().getByteOffset();
  }

  /** A step that some pointer takes. */
  private static final class Node {
    private final Map<String, Node> children = new HashMap<>();
    private @Nullable String pointer;

    /** Places this and all below it here, until they are found further down. */
    private void placeAll(int offset, Map<String, Integer> offsets) {
      if (pointer != null) {
        offsets.put(pointer, offset);
      }
      children.values().forEach(child -> child.placeAll(offset, offsets));
    }
  }
}
