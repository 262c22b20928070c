package org.hrdialogue.model;

import java.util.List;
import java.util.Optional;
import org.hrdialogue.value.Edtf;
import org.hrdialogue.value.LanguageTag;
import org.hrdialogue.value.LocalizedText;
import org.hrdialogue.value.Place;
import org.hrdialogue.vocabulary.DocumentKind;
import org.hrdialogue.vocabulary.Reliability;
import org.immutables.value.Value;

/** A document that says something. */
@Value.Immutable
public sealed interface SourceDocument extends Entry
    permits SourceDocumentBuilder.ImmutableSourceDocument {
  /** Returns what it is. */
  Optional<DocumentKind> kind();

  /** Returns its title. */
  Optional<LocalizedText> title();

  /** Returns who published it. */
  List<Ref<Actor>> publishers();

  /** Returns who wrote it. */
  List<Ref<Actor>> authors();

  /** Returns the date that it bears. */
  Optional<Edtf> published();

  /** Returns where it was issued. */
  List<Place> places();

  /** Returns the language that it is written in. */
  Optional<LanguageTag> language();

  /** Returns where it can be read. */
  List<String> urls();

  /** Returns when it was last seen there. */
  Optional<Edtf> retrieved();

  /** Returns the document that it repeats. */
  Optional<Ref<SourceDocument>> copyOf();

  /** Returns the documents that it replaces. */
  List<Ref<SourceDocument>> replaces();

  /** Returns which version it is. */
  Optional<String> version();

  /** Returns the mark that restricts its use, as printed. */
  Optional<String> marking();

  /** Returns how far an editor trusts it. */
  Optional<Reliability> reliability();

  /** Returns what it is about. */
  List<Ref<Entry>> about();

  /** Returns to whom it was handed over. */
  List<Transmission> transmissions();

  @Override
  default EntryType type() {
    return EntryType.SOURCE_DOCUMENT;
  }

  /** Returns a builder with no attribute set. */
  static SourceDocumentBuilder builder() {
    return new SourceDocumentBuilder();
  }

  /** What its builder shares with those of other entries. */
  sealed interface Builder extends EntryBuilder<SourceDocumentBuilder>
      permits SourceDocumentBuilder {}
}
