package org.hrdialogue.vocabulary;

import java.util.List;
import org.hrdialogue.value.Vocabulary;

/** What happened at a step of a history. A closed list. */
public enum HistoryKind {
  /** It was founded. */
  FOUNDED("founded"),

  /** It was planned. */
  PLANNED("planned"),

  /** It was opened. */
  OPENED("opened"),

  /** It was launched. */
  LAUNCHED("launched"),

  /** It was signed. */
  SIGNED("signed"),

  /** It was ratified. */
  RATIFIED("ratified"),

  /** It came into force. */
  ENTERED_INTO_FORCE("entered-into-force"),

  /** It was amended. */
  AMENDED("amended"),

  /** It was prolonged. */
  EXTENDED("extended"),

  /** It got another name. */
  RENAMED("renamed"),

  /** It was suspended. */
  SUSPENDED("suspended"),

  /** It went on after a suspension. */
  RESUMED("resumed"),

  /** It was put off. */
  POSTPONED("postponed"),

  /** It was not called together. */
  NOT_CONVENED("not-convened"),

  /** It was closed. */
  CLOSED("closed"),

  /** It ended. */
  ENDED("ended"),

  /** It was dissolved. */
  DISSOLVED("dissolved"),

  /** Something was due. */
  DEADLINE("deadline"),

  /** Somebody was detained. */
  DETAINED("detained"),

  /** Somebody was sentenced. */
  SENTENCED("sentenced"),

  /** A sentence was changed. */
  SENTENCE_CHANGED("sentence-changed"),

  /** Somebody was released. */
  RELEASED("released"),

  /** Somebody died. */
  DIED("died"),

  /** It was left open. */
  UNRESOLVED("unresolved");

  /** The list of its codes. */
  public static final Vocabulary<HistoryKind> VOCABULARY =
      Vocabulary.closed("history kind", List.of(values()), HistoryKind::code);

  private final String code;

  HistoryKind(String code) {
    this.code = code;
  }

  /**
   * Returns the constant that is written so.
   *
   * @throws org.hrdialogue.value.InvalidValueException {@code code-unknown} if there is none
   */
  public static HistoryKind parse(String code) {
    return VOCABULARY.parse(code);
  }

  /** Returns the code as it is written. */
  public String code() {
    return code;
  }

  /** Returns the code as it is written. */
  @Override
  public String toString() {
    return code;
  }
}
