package org.hrdialogue.value;

import java.util.Optional;
import org.immutables.value.Value;

/** One name of something or somebody, in one or more languages. */
@Value.Immutable
public abstract sealed class Name permits NameBuilder.ImmutableName {
  Name() {}

  /** Returns the name. */
  public abstract LocalizedText text();

  /** Returns what sort of name it is; absent if it is simply the name. */
  public abstract Optional<NameKind> kind();

  /** Returns the part of a person's name that is the family name. */
  public abstract Optional<String> family();

  /** Returns when the name was in use. */
  public abstract Optional<Edtf> valid();

  /** Returns when the source used the name, where it does not say from when until when. */
  public abstract Optional<Edtf> asOf();

  @Value.Check
  void check() {
    family().ifPresent(PlainText::require);
  }

  /** Returns a name in one language, of no particular kind. */
  public static Name of(String language, String text) {
    return builder().text(LocalizedText.of(language, text)).build();
  }

  /** Returns a name in one language. */
  public static Name of(NameKind kind, String language, String text) {
    return builder().text(LocalizedText.of(language, text)).kind(kind).build();
  }

  /** Returns a builder with no attribute set. */
  public static NameBuilder builder() {
    return new NameBuilder();
  }
}
