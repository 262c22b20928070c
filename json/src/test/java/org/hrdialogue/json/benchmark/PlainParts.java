package org.hrdialogue.json.benchmark;

import static org.hrdialogue.json.benchmark.Wire.DATE;
import static org.hrdialogue.json.benchmark.Wire.ID;
import static org.hrdialogue.json.benchmark.Wire.LANGUAGE;
import static org.hrdialogue.json.benchmark.Wire.OPEN_CODE;
import static org.hrdialogue.json.benchmark.Wire.PATH;
import static org.hrdialogue.json.benchmark.Wire.TEXT;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.hrdialogue.json.benchmark.PlainValues.Count;
import org.hrdialogue.json.benchmark.PlainValues.Place;
import org.jspecify.annotations.Nullable;

/** Parts of entries as plain records. */
public final class PlainParts {
  private PlainParts() {}

  /** What a source says it. */
  public record Citation(
      @Pattern(regexp = ID) @Nullable String source,
      @Pattern(regexp = TEXT) @Nullable String locator,
      @Nullable List<@Pattern(regexp = PATH) @NotNull String> supports,
      @Nullable List<@Pattern(regexp = PATH) @NotNull String> disputes,
      @Pattern(regexp = TEXT) @Nullable String printed,

      @Pattern(regexp = "stated|inferred|derived|editorial") @Nullable
      String basis,

      @Pattern(regexp = ID) @Nullable String attributedTo,
      @Pattern(regexp = TEXT) @Nullable String note) {}

  /** A remark. */
  public record Note(
      @NotNull @Size(min = 1) Map<@Pattern(regexp = LANGUAGE) String, @NotBlank String> text,
      @Pattern(regexp = OPEN_CODE) @Nullable String kind,
      @Pattern(regexp = DATE) @Nullable String asOf,
      @Nullable List<@Valid @NotNull Citation> sources,

      @Nullable
      Map<
              @Pattern(regexp = PATH) String,
              @Pattern(regexp = "unknown|not-stated|not-applicable|withheld|incomplete") String>
          unspecified) {}

  /** A step in its history. */
  public record HistoryItem(
      @NotNull @Pattern(regexp = OPEN_CODE) String kind,
      @Pattern(regexp = DATE) @Nullable String on,
      @Nullable List<@Pattern(regexp = ID) @NotNull String> by,
      @Size(min = 1) @Nullable Map<@Pattern(regexp = LANGUAGE) String, @NotBlank String> text,
      @Size(min = 1) @Nullable Map<@Pattern(regexp = LANGUAGE) String, @NotBlank String> condition,
      @Valid @Nullable Count term,
      @Nullable List<@Valid @NotNull Citation> sources,

      @Nullable
      Map<
              @Pattern(regexp = PATH) String,
              @Pattern(regexp = "unknown|not-stated|not-applicable|withheld|incomplete") String>
          unspecified) {}

  /** Who may see it. */
  public record Disclosure(
      @NotNull @Pattern(regexp = "public|restricted|confidential")
      String level,

      @Pattern(regexp = "published-by-source|consent|public-office|none") @Nullable
      String basis,

      @Pattern(regexp = DATE) @Nullable String reviewOn) {}

  /** That it was passed on. */
  public record Transmission(
      @Pattern(regexp = ID) @Nullable String sender,
      @Pattern(regexp = ID) @Nullable String recipient,
      @Pattern(regexp = DATE) @Nullable String planned,
      @Pattern(regexp = DATE) @Nullable String made,
      @Pattern(regexp = ID) @Nullable String forDiscussionAt,

      @NotNull @Pattern(regexp = "planned|made|not-made|unknown")
      String status,

      @Nullable Boolean customary,
      @Nullable List<@Valid @NotNull Citation> sources,

      @Nullable
      Map<
              @Pattern(regexp = PATH) String,
              @Pattern(regexp = "unknown|not-stated|not-applicable|withheld|incomplete") String>
          unspecified) {}

  /** What was answered. */
  public record Response(
      @NotNull
      @Pattern(
          regexp = "supported|supported-in-part|noted|rejected|under-consideration"
              + "|already-implemented|none|voluntary-pledge")
      String value,

      @Pattern(regexp = TEXT) @Nullable String asStated,
      @Pattern(regexp = ID) @Nullable String by,
      @Pattern(regexp = DATE) @Nullable String on,
      @Valid @Nullable Count count,
      @Size(min = 1) @Nullable Map<@Pattern(regexp = LANGUAGE) String, @NotBlank String> comment,
      @Nullable List<@Valid @NotNull Citation> sources,

      @Nullable
      Map<
              @Pattern(regexp = PATH) String,
              @Pattern(regexp = "unknown|not-stated|not-applicable|withheld|incomplete") String>
          unspecified) {}

  /** That it was spoken of. */
  public record Discussion(
      @NotNull @Pattern(regexp = ID) String event,
      @Pattern(regexp = DATE) @Nullable String on,
      @Size(min = 1) @Nullable Map<@Pattern(regexp = LANGUAGE) String, @NotBlank String> outcome,
      @Nullable List<@Valid @NotNull Citation> sources,

      @Nullable
      Map<
              @Pattern(regexp = PATH) String,
              @Pattern(regexp = "unknown|not-stated|not-applicable|withheld|incomplete") String>
          unspecified) {}

  /** How far it was followed. */
  public record Assessment(
      @NotNull @Pattern(regexp = OPEN_CODE) String scale,
      @NotNull @Pattern(regexp = TEXT) String grade,
      @Pattern(regexp = TEXT) @Nullable String upTo,
      @Pattern(regexp = ID) @Nullable String by,
      @Pattern(regexp = DATE) @Nullable String on,
      @Pattern(regexp = TEXT) @Nullable String round,
      @Pattern(regexp = TEXT) @Nullable String asStated,
      @Size(min = 1) @Nullable Map<@Pattern(regexp = LANGUAGE) String, @NotBlank String> comment,
      @Nullable List<@Valid @NotNull Citation> sources,

      @Nullable
      Map<
              @Pattern(regexp = PATH) String,
              @Pattern(regexp = "unknown|not-stated|not-applicable|withheld|incomplete") String>
          unspecified) {}

  /** Who took part. */
  public record Participation(
      @Pattern(regexp = ID) @Nullable String actor,
      @Nullable List<@Pattern(regexp = OPEN_CODE) @NotNull String> roles,

      @Pattern(regexp = "eu|partner|civil-society|international|member-state") @Nullable
      String side,

      @Pattern(regexp = ID) @Nullable String onBehalfOf,
      @Size(min = 1) @Nullable Map<@Pattern(regexp = LANGUAGE) String, @NotBlank String> capacity,
      @Pattern(regexp = "in-person|online|hybrid") @Nullable String mode,
      @Valid @Nullable Place place,
      @Valid @Nullable Count count,
      @Pattern(regexp = TEXT) @Nullable String asStated,
      @Nullable List<@Valid @NotNull Citation> sources,

      @Nullable
      Map<
              @Pattern(regexp = PATH) String,
              @Pattern(regexp = "unknown|not-stated|not-applicable|withheld|incomplete") String>
          unspecified) {}

  /** What was spoken of. */
  public record AgendaItem(
      @NotNull @Pattern(regexp = OPEN_CODE) String kind,
      @NotNull @Size(min = 1) Map<@Pattern(regexp = LANGUAGE) String, @NotBlank String> text,
      @Nullable List<@Pattern(regexp = OPEN_CODE) @NotNull String> themes,
      @Nullable List<@Pattern(regexp = OPEN_CODE) @NotNull String> affectedGroups,
      @Nullable List<@Pattern(regexp = ID) @NotNull String> concerns,

      @Pattern(regexp = "eu|partner|civil-society|international|member-state") @Nullable
      String raisedBy,

      @Pattern(regexp = OPEN_CODE) @Nullable String stance,
      @Nullable List<@Valid @NotNull Place> places,
      @Pattern(regexp = DATE) @Nullable String period,
      @Size(min = 1) @Nullable Map<@Pattern(regexp = LANGUAGE) String, @NotBlank String> timeframe,
      @Nullable List<@Valid @NotNull Citation> sources,

      @Nullable
      Map<
              @Pattern(regexp = PATH) String,
              @Pattern(regexp = "unknown|not-stated|not-applicable|withheld|incomplete") String>
          unspecified) {}

  /** An event beside it. */
  public record RelatedEvent(
      @NotNull @Pattern(regexp = ID) String event,
      @NotNull @Pattern(regexp = OPEN_CODE) String relation) {}

  /** Which one it is. */
  public record Ordinal(
      @NotNull @Min(1) @Max(999_999_999_999_999L) Long number,
      @Pattern(regexp = TEXT) @Nullable String within,
      @Pattern(regexp = TEXT) @Nullable String asStated) {}
}
