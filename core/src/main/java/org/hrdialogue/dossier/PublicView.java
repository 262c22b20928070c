package org.hrdialogue.dossier;

import java.util.List;
import org.hrdialogue.model.Entry;
import org.hrdialogue.vocabulary.DisclosureLevel;

/** What of a dossier everybody may see. */
final class PublicView {
  private PublicView() {}

  static Dossier of(Dossier dossier) {
    Withholding withholding =
        new Withholding(id -> dossier.find(id).filter(PublicView::isPublic).isPresent());
    List<Entry> entries = dossier.entries().stream()
        .filter(PublicView::isPublic)
        .<Entry>map(withholding::from)
        .toList();
    return Dossier.builder().from(dossier).entries(entries).unread(List.of()).build();
  }

  private static boolean isPublic(Entry entry) {
    return entry.effectiveDisclosure() == DisclosureLevel.PUBLIC;
  }
}
