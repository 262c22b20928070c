package org.hrdialogue.testing;

import org.hrdialogue.model.Citation;
import org.hrdialogue.model.CitationBuilder;
import org.hrdialogue.model.Ref;
import org.hrdialogue.value.LocalizedText;
import org.hrdialogue.vocabulary.Basis;

/** Short ways to cite the press release of 19 September 2013, place by place. */
final class SeminarCitations {
  private SeminarCitations() {}

  /** Starts a citation of the letterhead or the title. */
  static CitationBuilder heading(String... supports) {
    return release("heading", supports);
  }

  /** Starts a citation of the line with place and day. */
  static CitationBuilder dateline(String... supports) {
    return release("dateline", supports);
  }

  /** Starts a citation of a paragraph, counted from 1. */
  static CitationBuilder paragraph(int number, String... supports) {
    return release("paragraph " + number, supports);
  }

  /** Starts a citation of the lines that tell the press how to reach the Delegation. */
  static CitationBuilder contacts(String... supports) {
    return release("contacts", supports);
  }

  /** Starts a citation of nothing: an editor adds this without a source. */
  static CitationBuilder editorial(String... supports) {
    return Citation.builder().supporting(supports).basis(Basis.EDITORIAL);
  }

  /** Returns a text in English. */
  static LocalizedText en(String text) {
    return LocalizedText.of("en", text);
  }

  private static CitationBuilder release(String locator, String... supports) {
    return Citation.builder()
        .source(Ref.of("press-release-2013-09-19"))
        .locator(locator)
        .supporting(supports);
  }
}
