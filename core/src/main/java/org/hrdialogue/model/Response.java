package org.hrdialogue.model;

import java.util.Optional;
import org.hrdialogue.value.Count;
import org.hrdialogue.value.Edtf;
import org.hrdialogue.value.LocalizedText;
import org.hrdialogue.vocabulary.ResponseValue;
import org.immutables.value.Value;

/** What an addressee answered. */
@Value.Immutable
public sealed interface Response extends Sourced permits ResponseBuilder.ImmutableResponse {
  /** Returns the answer. */
  ResponseValue value();

  /** Returns the source's own word for it. */
  Optional<String> asStated();

  /** Returns who answered. */
  Optional<Ref<Actor>> by();

  /** Returns when. */
  Optional<Edtf> on();

  /** Returns to how many recommendations of a set the answer was given. */
  Optional<Count> count();

  /** Returns what was said with it. */
  Optional<LocalizedText> comment();

  /** Returns a response with nothing but value. */
  static Response of(ResponseValue value) {
    return builder().value(value).build();
  }

  /** Returns a builder with no attribute set. */
  static ResponseBuilder builder() {
    return new ResponseBuilder();
  }

  /** What its builder shares with those of other parts. */
  sealed interface Builder extends SourcedBuilder<ResponseBuilder> permits ResponseBuilder {}
}
