package org.hrdialogue.validation;

import static org.hrdialogue.validation.Severity.INFO;

import java.util.List;
import org.hrdialogue.model.Entry;
import org.hrdialogue.model.Note;
import org.hrdialogue.value.PropertyPath;
import org.hrdialogue.vocabulary.NoteKind;

/** Rules on remarks. */
final class NoteRules {
  private static final PropertyPath AS_OF = PropertyPath.parse("asOf");

  static final Rule STATEMENT_SUPERLATIVE_UNDATED = Rule.onEntry(
          "statement-superlative-undated", INFO, Entry.class, (entry, found) -> {
            List<Note> notes = entry.notes();
            for (int i = 0; i < notes.size(); i++) {
              Note note = notes.get(i);
              NoteKind kind = note.kind().orElse(NoteKind.REMARK);
              if ((kind.equals(NoteKind.SUPERLATIVE) || kind.equals(NoteKind.RANKING))
                  && note.asOf().isEmpty()
                  && !note.unspecified().containsKey(AS_OF)) {
                found
                    .at("/notes/" + i + "/asOf")
                    .says("the " + kind + " does not say for what time it is meant");
              }
            }
          })
      .holds("A superlative or a ranking says for what time it is meant.")
      .why("The first or the greatest of one year is not that of another.")
      .example("`{\"text\":{\"en\":\"the world's biggest aid donor\"},\"kind\":\"superlative\"}`");

  static final List<Rule> ALL = List.of(STATEMENT_SUPERLATIVE_UNDATED);

  private NoteRules() {}
}
