package org.hrdialogue.value;

import org.immutables.value.Value;

/** How somebody else identifies the same thing: a scheme and the identifier in it. */
@Value.Immutable
public abstract sealed class ExternalId permits ExternalIdBuilder.ImmutableExternalId {
  ExternalId() {}

  /** Returns the scheme, such as {@code wikidata}. */
  public abstract ExternalIdScheme scheme();

  /** Returns the identifier as the scheme writes it. */
  public abstract String value();

  @Value.Check
  void check() {
    requireValue(value());
  }

  /**
   * Returns the identifier as it is.
   *
   * @throws InvalidValueException {@code external-id-malformed} if it is blank, {@code
   *     text-malformed} if it is not text
   */
  public static String requireValue(String value) {
    PlainText.requireWritable(value);
    if (value.isBlank()) {
      throw new InvalidValueException("external-id-malformed", value, "is a blank identifier");
    }
    return value;
  }

  /** Returns an identifier in a scheme. */
  public static ExternalId of(ExternalIdScheme scheme, String value) {
    return builder().scheme(scheme).value(value).build();
  }

  /** Returns a builder with no attribute set. */
  public static ExternalIdBuilder builder() {
    return new ExternalIdBuilder();
  }
}
