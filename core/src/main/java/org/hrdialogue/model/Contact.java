package org.hrdialogue.model;

import java.util.List;
import java.util.Optional;
import org.hrdialogue.value.Edtf;
import org.hrdialogue.value.LocalizedText;
import org.hrdialogue.value.PostalAddress;
import org.hrdialogue.vocabulary.ContactPurpose;
import org.immutables.value.Value;

/** How to reach somebody. */
@Value.Immutable
public sealed interface Contact extends Sourced permits ContactBuilder.ImmutableContact {
  /** Returns who answers. */
  Optional<Ref<Person>> person();

  /** Returns the position or office that answers. */
  @Value.Redacted
  Optional<LocalizedText> title();

  /** Returns the postal address. */
  @Value.Redacted
  Optional<PostalAddress> address();

  /** Returns the telephone and fax numbers. */
  @Value.Redacted
  List<Phone> phones();

  /** Returns the e-mail addresses. */
  @Value.Redacted
  List<String> emails();

  /** Returns the web addresses. */
  @Value.Redacted
  List<String> urls();

  /** Returns what it is for. */
  Optional<ContactPurpose> purpose();

  /** Returns when the source gave it. */
  Optional<Edtf> asOf();

  /** Returns who may see it. */
  Optional<Disclosure> disclosure();

  @Override
  @Value.Redacted
  List<Citation> sources();

  /** Returns a builder with no attribute set. */
  static ContactBuilder builder() {
    return new ContactBuilder();
  }

  /** What its builder shares with those of other parts. */
  sealed interface Builder extends SourcedBuilder<ContactBuilder> permits ContactBuilder {}
}
