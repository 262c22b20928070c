package org.hrdialogue.json.benchmark;

import static org.hrdialogue.json.benchmark.Wire.COUNTRY;
import static org.hrdialogue.json.benchmark.Wire.CURRENCY;
import static org.hrdialogue.json.benchmark.Wire.DATE;
import static org.hrdialogue.json.benchmark.Wire.LANGUAGE;
import static org.hrdialogue.json.benchmark.Wire.OPEN_CODE;
import static org.hrdialogue.json.benchmark.Wire.TEXT;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values as plain records; dates and codes stay text, which spares the peers their reading. */
public final class PlainValues {
  private PlainValues() {}

  /** A number as the source gives it. */
  public record Count(
      @Min(0) @Max(999_999_999_999_999L) @Nullable Long value,
      @Min(0) @Max(999_999_999_999_999L) @Nullable Long upTo,

      @Pattern(
          regexp = "exactly|about|nearly|at-least|more-than|at-most|less-than|between|unstated")
      @Nullable
      String qualifier,

      @Pattern(regexp = OPEN_CODE) @Nullable String unit,
      @Nullable List<@Valid @NotNull CountPart> parts) {}

  /** A part of a number. */
  public record CountPart(
      @NotNull @Size(min = 1) Map<@Pattern(regexp = LANGUAGE) String, @NotBlank String> label,
      @NotNull @Valid Count count) {}

  /** A sum. */
  public record Money(
      @Digits(integer = 30, fraction = 30) @Nullable BigDecimal amount,
      @Digits(integer = 30, fraction = 30) @Nullable BigDecimal upTo,
      @NotNull @Pattern(regexp = CURRENCY) String currency,

      @Pattern(
          regexp =
              "exactly|about|nearly|at-least|more-than|at-most|less-than|between|unstated|rounded")
      @Nullable
      String qualifier) {}

  /** Where it was. */
  public record Place(
      @Pattern(regexp = COUNTRY) @Nullable String country,
      @Pattern(regexp = TEXT) @Nullable String subdivision,
      @Size(min = 1) @Nullable Map<@Pattern(regexp = LANGUAGE) String, @NotBlank String> locality,
      @Size(min = 1) @Nullable Map<@Pattern(regexp = LANGUAGE) String, @NotBlank String> venue,
      @Size(min = 1) @Nullable Map<@Pattern(regexp = LANGUAGE) String, @NotBlank String> room,
      @Valid @Nullable Address address,
      @Pattern(regexp = TEXT) @Nullable String asStated) {}

  /** A postal address. */
  public record Address(
      @Nullable List<@Pattern(regexp = TEXT) @NotNull String> lines,
      @Pattern(regexp = TEXT) @Nullable String locality,
      @Pattern(regexp = TEXT) @Nullable String postalCode,
      @Pattern(regexp = COUNTRY) @Nullable String country) {}

  /** A name. */
  public record Name(
      @NotNull @Size(min = 1) Map<@Pattern(regexp = LANGUAGE) String, @NotBlank String> text,
      @Pattern(regexp = OPEN_CODE) @Nullable String kind,
      @Pattern(regexp = TEXT) @Nullable String family,
      @Pattern(regexp = DATE) @Nullable String valid,
      @Pattern(regexp = DATE) @Nullable String asOf) {}

  /** An identifier of others. */
  public record ExternalId(
      @NotNull @Pattern(regexp = OPEN_CODE) String scheme,
      @NotNull @Pattern(regexp = TEXT) String value) {}
}
