package org.hrdialogue.model;

import java.util.List;
import java.util.Optional;
import org.hrdialogue.value.PropertyPath;
import org.hrdialogue.vocabulary.Basis;
import org.immutables.value.Value;

/** Which document says which property of an object, and how. */
@Value.Immutable
public sealed interface Citation permits CitationBuilder.ImmutableCitation {
  /** Returns the document; absent only where the basis is editorial or derived. */
  Optional<Ref<SourceDocument>> source();

  /** Returns where in the document, such as a paragraph or page. */
  Optional<String> locator();

  /**
   * Returns the properties that the document supports, relative to the object that is cited for;
   * none means the whole object.
   */
  List<PropertyPath> supports();

  /** Returns the properties that the document contradicts. */
  List<PropertyPath> disputes();

  /** Returns the document's own words or spelling, where their form matters. */
  Optional<String> printed();

  /** Returns on what the statement rests; {@code stated} unless it says otherwise. */
  @Value.Default
  default Basis basis() {
    return Basis.STATED;
  }

  /** Returns whose account the document gives. */
  Optional<Ref<Actor>> attributedTo();

  /** Returns what an editor has to say about it. */
  Optional<String> note();

  /**
   * Returns a citation of a document for some properties of the object that carries it.
   *
   * @param supports the paths of the properties; none means the whole object
   * @throws org.hrdialogue.value.InvalidValueException {@code path-malformed} if one is no path
   */
  static Citation of(Ref<SourceDocument> source, String... supports) {
    return builder().source(source).supporting(supports).build();
  }

  /** Returns a builder with no attribute set. */
  static CitationBuilder builder() {
    return new CitationBuilder();
  }

  /** What its builder has beside the attributes. */
  sealed interface Builder permits CitationBuilder {
    /** Adds a property to {@link Citation#supports()}. */
    CitationBuilder addSupport(PropertyPath path);

    /**
     * Adds properties to {@link Citation#supports()}.
     *
     * @throws org.hrdialogue.value.InvalidValueException {@code path-malformed} if one is no path
     */
    default CitationBuilder supporting(String... paths) {
      for (String path : paths) {
        addSupport(PropertyPath.parse(path));
      }
      return (CitationBuilder) this;
    }
  }
}
