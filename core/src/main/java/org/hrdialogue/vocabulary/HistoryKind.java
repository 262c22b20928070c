package org.hrdialogue.vocabulary;

import java.util.List;
import org.hrdialogue.value.Vocabulary;

/**
 * What happened at a step of a history. An open list: a code that it does not know is kept as
 * written.
 */
public record HistoryKind(String code) {
  /** It was founded. */
  public static final HistoryKind FOUNDED = new HistoryKind("founded");

  /** It was planned. */
  public static final HistoryKind PLANNED = new HistoryKind("planned");

  /** It was opened. */
  public static final HistoryKind OPENED = new HistoryKind("opened");

  /** It was launched. */
  public static final HistoryKind LAUNCHED = new HistoryKind("launched");

  /** It was signed. */
  public static final HistoryKind SIGNED = new HistoryKind("signed");

  /** It was ratified. */
  public static final HistoryKind RATIFIED = new HistoryKind("ratified");

  /** It came into force. */
  public static final HistoryKind ENTERED_INTO_FORCE = new HistoryKind("entered-into-force");

  /** It was amended. */
  public static final HistoryKind AMENDED = new HistoryKind("amended");

  /** It was prolonged. */
  public static final HistoryKind EXTENDED = new HistoryKind("extended");

  /** It got another name. */
  public static final HistoryKind RENAMED = new HistoryKind("renamed");

  /** It was suspended. */
  public static final HistoryKind SUSPENDED = new HistoryKind("suspended");

  /** It went on after a suspension. */
  public static final HistoryKind RESUMED = new HistoryKind("resumed");

  /** It was put off. */
  public static final HistoryKind POSTPONED = new HistoryKind("postponed");

  /** It was not called together. */
  public static final HistoryKind NOT_CONVENED = new HistoryKind("not-convened");

  /** It was closed. */
  public static final HistoryKind CLOSED = new HistoryKind("closed");

  /** It ended. */
  public static final HistoryKind ENDED = new HistoryKind("ended");

  /** It was dissolved. */
  public static final HistoryKind DISSOLVED = new HistoryKind("dissolved");

  /** Something was due. */
  public static final HistoryKind DEADLINE = new HistoryKind("deadline");

  /** Somebody was detained. */
  public static final HistoryKind DETAINED = new HistoryKind("detained");

  /** Somebody was sentenced. */
  public static final HistoryKind SENTENCED = new HistoryKind("sentenced");

  /** A sentence was changed. */
  public static final HistoryKind SENTENCE_CHANGED = new HistoryKind("sentence-changed");

  /** Somebody was released. */
  public static final HistoryKind RELEASED = new HistoryKind("released");

  /** Somebody died. */
  public static final HistoryKind DIED = new HistoryKind("died");

  /** It was left open. */
  public static final HistoryKind UNRESOLVED = new HistoryKind("unresolved");

  /** The list of the codes that the library knows. */
  public static final Vocabulary<HistoryKind> VOCABULARY = Vocabulary.open(
      "history kind",
      List.of(
          FOUNDED,
          PLANNED,
          OPENED,
          LAUNCHED,
          SIGNED,
          RATIFIED,
          ENTERED_INTO_FORCE,
          AMENDED,
          EXTENDED,
          RENAMED,
          SUSPENDED,
          RESUMED,
          POSTPONED,
          NOT_CONVENED,
          CLOSED,
          ENDED,
          DISSOLVED,
          DEADLINE,
          DETAINED,
          SENTENCED,
          SENTENCE_CHANGED,
          RELEASED,
          DIED,
          UNRESOLVED),
      HistoryKind::code,
      HistoryKind::new);

  /**
   * Holds a code in one of the forms that {@link Vocabulary} describes.
   *
   * @throws org.hrdialogue.value.InvalidValueException {@code code-malformed} if it is of neither form
   */
  public HistoryKind {
    Vocabulary.requireForm(code);
  }

  /**
   * Returns the code that is written so, the constant if there is one.
   *
   * @throws org.hrdialogue.value.InvalidValueException {@code code-malformed} if it is of neither form
   */
  public static HistoryKind parse(String code) {
    return VOCABULARY.parse(code);
  }

  /** Returns the code as it is written. */
  @Override
  public String toString() {
    return code;
  }
}
