package org.hrdialogue.vocabulary;

import java.util.List;
import org.hrdialogue.value.Vocabulary;

/** What a document is. An open list: a code that it does not know is kept as written. */
public record DocumentKind(String code) {
  /** A press release. */
  public static final DocumentKind PRESS_RELEASE = new DocumentKind("press-release");

  /** A statement of both sides. */
  public static final DocumentKind JOINT_STATEMENT = new DocumentKind("joint-statement");

  /** A communique. */
  public static final DocumentKind COMMUNIQUE = new DocumentKind("communique");

  /** A report. */
  public static final DocumentKind REPORT = new DocumentKind("report");

  /** A law or decree. */
  public static final DocumentKind LAW = new DocumentKind("law");

  /** An agreement. */
  public static final DocumentKind AGREEMENT = new DocumentKind("agreement");

  /** A strategy. */
  public static final DocumentKind STRATEGY = new DocumentKind("strategy");

  /** Guidelines. */
  public static final DocumentKind GUIDELINES = new DocumentKind("guidelines");

  /** A news item. */
  public static final DocumentKind NEWS = new DocumentKind("news");

  /** A page on the web. */
  public static final DocumentKind WEB_PAGE = new DocumentKind("web-page");

  /** A data set. */
  public static final DocumentKind DATASET = new DocumentKind("dataset");

  /** A briefing paper. */
  public static final DocumentKind BRIEFING_PAPER = new DocumentKind("briefing-paper");

  /** A submission to a body. */
  public static final DocumentKind SUBMISSION = new DocumentKind("submission");

  /** A resolution. */
  public static final DocumentKind RESOLUTION = new DocumentKind("resolution");

  /** A call for proposals. */
  public static final DocumentKind CALL_FOR_PROPOSALS = new DocumentKind("call-for-proposals");

  /** A list of individual cases. */
  public static final DocumentKind LIST_OF_CASES = new DocumentKind("list-of-cases");

  /** Concluding observations of a treaty body. */
  public static final DocumentKind CONCLUDING_OBSERVATIONS =
      new DocumentKind("concluding-observations");

  /** A statement of one side. */
  public static final DocumentKind STATEMENT = new DocumentKind("statement");

  /** A speech. */
  public static final DocumentKind SPEECH = new DocumentKind("speech");

  /** The list of the codes that the library knows. */
  public static final Vocabulary<DocumentKind> VOCABULARY = Vocabulary.open(
      "document kind",
      List.of(
          PRESS_RELEASE,
          JOINT_STATEMENT,
          COMMUNIQUE,
          REPORT,
          LAW,
          AGREEMENT,
          STRATEGY,
          GUIDELINES,
          NEWS,
          WEB_PAGE,
          DATASET,
          BRIEFING_PAPER,
          SUBMISSION,
          RESOLUTION,
          CALL_FOR_PROPOSALS,
          LIST_OF_CASES,
          CONCLUDING_OBSERVATIONS,
          STATEMENT,
          SPEECH),
      DocumentKind::code,
      DocumentKind::new);

  /**
   * Holds a code in one of the forms that {@link Vocabulary} describes.
   *
   * @throws org.hrdialogue.value.InvalidValueException {@code code-malformed} if it is of neither form
   */
  public DocumentKind {
    Vocabulary.requireForm(code);
  }

  /**
   * Returns the code that is written so, the constant if there is one.
   *
   * @throws org.hrdialogue.value.InvalidValueException {@code code-malformed} if it is of neither form
   */
  public static DocumentKind parse(String code) {
    return VOCABULARY.parse(code);
  }

  /** Returns the code as it is written. */
  @Override
  public String toString() {
    return code;
  }
}
