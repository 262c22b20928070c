package org.hrdialogue.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.model.Entry;
import org.hrdialogue.value.Excerpt;
import org.jspecify.annotations.Nullable;

/**
 * What a rule reports to.
 *
 * <p>A rule on an entry gives pointers from the entry. A rule on a dossier first says {@linkplain
 * #in(int) in which entry}, and gives pointers from there. Values of entries that are not public
 * appear in messages by their shape only, unless the caller of the validator asked for the words.
 */
public final class Findings {
  private final Run run;
  private final @Nullable Entry entry;
  private final int index;
  private @Nullable Rule rule;
  private @Nullable List<LooseReference> loose;

  /** Makes findings in an entry, or in the dossier as a whole. */
  Findings(Run run, @Nullable Entry entry, int index) {
    this.run = run;
    this.entry = entry;
    this.index = index;
  }

  /** Returns these findings as those of a rule; the one before has said all that it had to. */
  Findings by(@Nullable Rule next) {
    rule = next;
    return this;
  }

  /** Returns findings in the n-th entry of the dossier, for a rule that looks at dossiers. */
  public Findings in(int nth) {
    requireDossier();
    return new Findings(run, run.entry(nth), nth).by(rule);
  }

  /** Returns the dossier that the entry stands in. */
  Dossier dossier() {
    return run.dossier();
  }

  /** Returns where the entries of each type stand in the dossier. */
  EntriesByType entriesByType() {
    requireDossier();
    return run.byType();
  }

  /** Returns the references of the entry that something is wrong with. */
  List<LooseReference> looseReferences(Dossier dossier) {
    if (loose == null) {
      loose = LooseReference.in(Objects.requireNonNull(entry), dossier);
    }
    return loose;
  }

  private void requireDossier() {
    if (entry != null) {
      throw new IllegalStateException("only a rule on dossiers chooses an entry");
    }
  }

  /** Returns the pointer of the n-th entry of the dossier. */
  public String pointer(int nth) {
    return run.pointer(nth);
  }

  /** Returns a pointer from the entry as a pointer from what is validated. */
  public String pointerTo(String inEntry) {
    return run.pointer(index) + inEntry;
  }

  /**
   * Returns the day for which the records are validated.
   *
   * @throws IllegalStateException if the rule did not say that it needs one
   */
  public LocalDate asOf() {
    if (run.day == null) {
      throw new IllegalStateException(rule + " is not declared to need a day");
    }
    return run.day;
  }

  /** Returns a value of the entry for the middle of a message: as it is written, or its shape. */
  String shown(String pointer, Object value) {
    return wording().plain(pointer, value.toString());
  }

  /** Returns the day for which the records are validated, for a rule that can do without one. */
  Optional<LocalDate> asOfIfGiven() {
    return Optional.ofNullable(run.day);
  }

  /** Starts a violation at a pointer, from the entry if there is one. */
  public Finding at(String pointer) {
    return new Finding(pointer);
  }

  /** Returns another text of the entry, or its shape, as a message may show it. */
  String quoted(String text) {
    return wording().quoted("", text);
  }

  private Wording wording() {
    return entry == null
        ? Wording.PUBLIC
        : Wording.of(entry.type(), entry.effectiveDisclosure(), run.quoting);
  }

  /** A violation that is being put into words. */
  public final class Finding {
    private final String pointer;
    private final List<String> related = new ArrayList<>();
    private @Nullable String value;
    private String subject = "";
    private @Nullable String expected;
    private String hint = "";

    private Finding(String pointer) {
      this.pointer = pointer;
    }

    /** Names the offending text, which the message begins with in quotation marks. */
    public Finding of(String text) {
      return of(text, wording().quoted(pointer, text));
    }

    /** Names the offending value, which the message begins with as it is written. */
    public Finding of(Object offending) {
      String text = offending.toString();
      return of(text, wording().plain(pointer, text));
    }

    private Finding of(String text, String shown) {
      value = wording().found(pointer, text).orElse(null);
      subject = shown + " ";
      return this;
    }

    /** Says what was probably meant, or what the place takes. */
    public Finding expecting(Optional<String> meant) {
      expected = meant.orElse(null);
      return this;
    }

    /**
     * Names the nearest valid text, which the message ends with; neither says so where words are
     * protected.
     */
    public Finding near(Optional<String> nearest) {
      if (nearest.isPresent() && wording().mayRepeat(pointer)) {
        expected = nearest.get();
        hint = "; nearest is " + Excerpt.quoted(expected);
      }
      return this;
    }

    /** Points at another place that has to do with it, by its pointer from the document. */
    public Finding related(String other) {
      related.add(other);
      return this;
    }

    /** Reports the violation: a predicate if a value was named, else a clause. */
    public void says(String problem) {
      Rule broken = Objects.requireNonNull(rule);
      run.add(Violation.builder()
          .code(broken.code())
          .severity(broken.severity())
          .pointer(pointerTo(pointer))
          .message(subject + problem + hint)
          .entry(Optional.ofNullable(entry).map(Entry::id))
          .found(Optional.ofNullable(value))
          .expected(Optional.ofNullable(expected))
          .addAllRelated(related)
          .build());
    }
  }
}
