package org.hrdialogue.validation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.model.Entry;
import org.hrdialogue.model.IndividualCase;
import org.hrdialogue.model.Person;
import org.hrdialogue.value.Name;
import org.hrdialogue.value.NameKind;
import org.hrdialogue.vocabulary.DisclosureLevel;
import org.jspecify.annotations.Nullable;

/**
 * The names of the persons and cases of a dossier that are not public, word by word, so that a text is
 * looked through in one pass however many there are.
 *
 * <p>A name that a public person bears as well is nobody's secret, and a label is no name.
 */
final class WithheldNames {
  private static final int FEWEST_LETTERS = 4;

  private final Node root = new Node();

  /** What may follow some words of names. */
  private static final class Node {
    private final Map<String, Node> next = new HashMap<>();
    private @Nullable Entry bearer;
    /** The name as it is written, if it is of one word. */
    private @Nullable String single;
  }

  WithheldNames(Dossier dossier) {
    Set<List<String>> common = new HashSet<>();
    for (Entry entry : dossier.entries()) {
      if (entry instanceof Person person && isPublic(person)) {
        for (Name name : person.names()) {
          name.text().asMap().values().forEach(text -> common.add(folded(Words.of(text))));
        }
      }
    }
    for (Entry entry : dossier.entries()) {
      if (!isPublic(entry)) {
        if (entry instanceof Person person) {
          for (Name name : person.names()) {
            if (name.kind().filter(NameKind.LABEL::equals).isEmpty()) {
              name.text().asMap().values().forEach(text -> add(text, person, common));
            }
          }
        } else if (entry instanceof IndividualCase individual) {
          individual.pseudonym().ifPresent(text -> add(text, individual, common));
        }
      }
    }
  }

  private static boolean isPublic(Entry entry) {
    return entry.effectiveDisclosure() == DisclosureLevel.PUBLIC;
  }

  private static List<String> folded(List<Words.Word> words) {
    return words.stream().map(Words.Word::folded).toList();
  }

  private void add(String name, Entry bearer, Set<List<String>> common) {
    List<Words.Word> words = Words.of(name);
    int letters = words.stream().mapToInt(word -> word.written().length()).sum();
    if (letters < FEWEST_LETTERS || common.contains(folded(words))) {
      return;
    }
    Node node = root;
    for (Words.Word word : words) {
      node = node.next.computeIfAbsent(word.folded(), any -> new Node());
    }
    // Of several bearers of one name the same is named whatever their order.
    if (node.bearer == null || bearer.id().compareTo(node.bearer.id()) < 0) {
      node.bearer = bearer;
    }
    if (words.size() == 1) {
      node.single = words.get(0).written();
    }
  }

  boolean isEmpty() {
    return root.next.isEmpty();
  }

  /** Returns whose names a text repeats, in the order of the text. */
  Set<Entry> in(String text) {
    Set<Entry> bearers = new LinkedHashSet<>();
    List<Words.Word> words = Words.of(text);
    for (int i = 0; i < words.size(); i++) {
      Node node = root;
      Entry longest = null;
      int last = i;
      for (int j = i; j < words.size(); j++) {
        node = node.next.get(words.get(j).folded());
        if (node == null) {
          break;
        }
        // A single word may be a common one, unless it is written like the name.
        if (node.bearer != null && (j > i || words.get(j).written().equals(node.single))) {
          longest = node.bearer;
          last = j;
        }
      }
      if (longest != null) {
        bearers.add(longest);
        i = last;
      }
    }
    return bearers;
  }
}
