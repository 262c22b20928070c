package org.hrdialogue.json.benchmark;

import static org.hrdialogue.json.benchmark.Wire.COUNTRY;
import static org.hrdialogue.json.benchmark.Wire.DATE;
import static org.hrdialogue.json.benchmark.Wire.ID;
import static org.hrdialogue.json.benchmark.Wire.LANGUAGE;
import static org.hrdialogue.json.benchmark.Wire.OPEN_CODE;
import static org.hrdialogue.json.benchmark.Wire.PATH;
import static org.hrdialogue.json.benchmark.Wire.TEXT;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.hrdialogue.json.benchmark.PlainParts.Citation;
import org.hrdialogue.json.benchmark.PlainValues.Money;
import org.jspecify.annotations.Nullable;

/** What assistance consists of, as plain records. */
public final class PlainAssistance {
  private PlainAssistance() {}

  /** What it is for. */
  public record SectorShare(
      @NotNull @Pattern(regexp = OPEN_CODE) String sector,
      @Pattern(regexp = "focal|supporting|other") @Nullable String role,

      @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 4) @Nullable
      BigDecimal share,

      @Pattern(regexp = TEXT) @Nullable String asStated,
      @Nullable List<@Valid @NotNull Citation> sources,

      @Nullable
      Map<
              @Pattern(regexp = PATH) String,
              @Pattern(regexp = "unknown|not-stated|not-applicable|withheld|incomplete") String>
          unspecified) {}

  /** In what form it is given. */
  public record ModalityShare(
      @NotNull @Pattern(regexp = OPEN_CODE) String modality,

      @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 4) @Nullable
      BigDecimal share,

      @Pattern(regexp = TEXT) @Nullable String asStated,
      @Nullable List<@Valid @NotNull Citation> sources,

      @Nullable
      Map<
              @Pattern(regexp = PATH) String,
              @Pattern(regexp = "unknown|not-stated|not-applicable|withheld|incomplete") String>
          unspecified) {}

  /** A prolongation. */
  public record Extension(
      @NotNull @Pattern(regexp = DATE) String to,
      @Valid @Nullable Money added,
      @Nullable List<@Valid @NotNull Citation> sources,

      @Nullable
      Map<
              @Pattern(regexp = PATH) String,
              @Pattern(regexp = "unknown|not-stated|not-applicable|withheld|incomplete") String>
          unspecified) {}

  /** Who carries it out. */
  public record Implementer(
      @NotNull @Pattern(regexp = ID) String actor,
      @Pattern(regexp = OPEN_CODE) @Nullable String role,
      @Nullable List<@Valid @NotNull Citation> sources,

      @Nullable
      Map<
              @Pattern(regexp = PATH) String,
              @Pattern(regexp = "unknown|not-stated|not-applicable|withheld|incomplete") String>
          unspecified) {}

  /** A sum of assistance. */
  public record Allocation(
      @NotNull
      @Pattern(regexp = "envelope|pledge|budget|commitment|disbursement|expenditure|unspecified")
      String measure,

      @Pattern(regexp = "total|year|grant|tranche") @Nullable
      String per,

      @Valid @Nullable Money amount,
      @Pattern(regexp = DATE) @Nullable String period,
      @Pattern(regexp = ID) @Nullable String donor,
      @Pattern(regexp = COUNTRY) @Nullable String recipient,
      @Size(min = 1) @Nullable Map<@Pattern(regexp = LANGUAGE) String, @NotBlank String> region,

      @Pattern(regexp = "planned|conditional|done") @Nullable
      String status,

      @Size(min = 1) @Nullable Map<@Pattern(regexp = LANGUAGE) String, @NotBlank String> condition,

      @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 4) @Nullable
      BigDecimal share,

      @Nullable List<@Valid @NotNull AllocationPart> parts,
      @Pattern(regexp = DATE) @Nullable String asOf,
      @Nullable List<@Valid @NotNull Citation> sources,

      @Nullable
      Map<
              @Pattern(regexp = PATH) String,
              @Pattern(regexp = "unknown|not-stated|not-applicable|withheld|incomplete") String>
          unspecified) {}

  /** A part of it. */
  public record AllocationPart(
      @NotNull @Size(min = 1) Map<@Pattern(regexp = LANGUAGE) String, @NotBlank String> label,
      @NotNull @Valid Money amount) {}
}
