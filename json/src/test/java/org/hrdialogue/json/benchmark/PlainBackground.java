package org.hrdialogue.json.benchmark;

import static org.hrdialogue.json.benchmark.Wire.COUNTRY;
import static org.hrdialogue.json.benchmark.Wire.DATE;
import static org.hrdialogue.json.benchmark.Wire.ID;
import static org.hrdialogue.json.benchmark.Wire.LANGUAGE;
import static org.hrdialogue.json.benchmark.Wire.OPEN_CODE;
import static org.hrdialogue.json.benchmark.Wire.PATH;
import static org.hrdialogue.json.benchmark.Wire.TEXT;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.hrdialogue.json.benchmark.PlainParts.Citation;
import org.hrdialogue.json.benchmark.PlainValues.Name;
import org.jspecify.annotations.Nullable;

/** What the entries of a dossier refer to, as plain records: the members that the workload has. */
public final class PlainBackground {
  private PlainBackground() {}

  /** Who asks, answers, pays or takes part. */
  public record Organisation(
      @NotNull @Pattern(regexp = "organisation") String type,
      @NotNull @Pattern(regexp = ID) String id,
      @Nullable List<@Valid @NotNull Name> names,
      @NotNull @Pattern(regexp = OPEN_CODE) String kind,
      @Pattern(regexp = COUNTRY) @Nullable String country,
      @Nullable List<@Valid @NotNull Citation> sources)
      implements PlainEntry {}

  /** What the others are known from. */
  public record SourceDocument(
      @NotNull @Pattern(regexp = "source-document") String type,
      @NotNull @Pattern(regexp = ID) String id,
      @Pattern(regexp = OPEN_CODE) @Nullable String kind,
      @Size(min = 1) @Nullable Map<@Pattern(regexp = LANGUAGE) String, @NotBlank String> title,
      @Nullable List<@Pattern(regexp = ID) @NotNull String> publishers,
      @Pattern(regexp = DATE) @Nullable String published,
      @Pattern(regexp = TEXT) @Nullable String language,
      @Nullable List<@Pattern(regexp = TEXT) @NotNull String> urls)
      implements PlainEntry {}

  /** What recommendations belong to. */
  public record RecommendationSet(
      @NotNull @Pattern(regexp = "recommendation-set") String type,
      @NotNull @Pattern(regexp = ID) String id,
      @Size(min = 1) @Nullable Map<@Pattern(regexp = LANGUAGE) String, @NotBlank String> title,
      @Pattern(regexp = OPEN_CODE) @Nullable String origin,
      @Pattern(regexp = ID) @Nullable String adoptedAt,
      @Nullable List<@Pattern(regexp = ID) @NotNull String> adoptedBy,
      @Pattern(regexp = DATE) @Nullable String adopted,
      @Nullable List<@Valid @NotNull Citation> sources,

      @Nullable
      Map<
              @Pattern(regexp = PATH) String,
              @Pattern(regexp = "unknown|not-stated|not-applicable|withheld|incomplete") String>
          unspecified)
      implements PlainEntry {}

  /** A party to a dialogue. */
  public record Party(
      @Pattern(regexp = ID) @Nullable String actor,
      @Pattern(regexp = COUNTRY) @Nullable String country,

      @NotNull @Pattern(regexp = "eu|partner|civil-society|international|member-state")
      String side,

      @Pattern(regexp = DATE) @Nullable String period) {}

  /** What events belong to. */
  public record Dialogue(
      @NotNull @Pattern(regexp = "dialogue") String type,
      @NotNull @Pattern(regexp = ID) String id,
      @Nullable List<@Valid @NotNull Name> names,
      @Nullable List<@Pattern(regexp = OPEN_CODE) @NotNull String> kinds,
      @Nullable List<@Valid @NotNull Party> parties,
      @Pattern(regexp = OPEN_CODE) @Nullable String periodicity,
      @Pattern(regexp = DATE) @Nullable String initiated,
      @Nullable List<@Valid @NotNull Citation> sources)
      implements PlainEntry {}
}
