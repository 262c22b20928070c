package org.hrdialogue.json.benchmark;

import static org.hrdialogue.json.benchmark.Wire.COUNTRY;
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
import org.hrdialogue.json.benchmark.PlainAssistance.Allocation;
import org.hrdialogue.json.benchmark.PlainAssistance.Extension;
import org.hrdialogue.json.benchmark.PlainAssistance.Implementer;
import org.hrdialogue.json.benchmark.PlainAssistance.ModalityShare;
import org.hrdialogue.json.benchmark.PlainAssistance.SectorShare;
import org.hrdialogue.json.benchmark.PlainParts.AgendaItem;
import org.hrdialogue.json.benchmark.PlainParts.Assessment;
import org.hrdialogue.json.benchmark.PlainParts.Citation;
import org.hrdialogue.json.benchmark.PlainParts.Disclosure;
import org.hrdialogue.json.benchmark.PlainParts.Discussion;
import org.hrdialogue.json.benchmark.PlainParts.HistoryItem;
import org.hrdialogue.json.benchmark.PlainParts.Note;
import org.hrdialogue.json.benchmark.PlainParts.Ordinal;
import org.hrdialogue.json.benchmark.PlainParts.Participation;
import org.hrdialogue.json.benchmark.PlainParts.RelatedEvent;
import org.hrdialogue.json.benchmark.PlainParts.Response;
import org.hrdialogue.json.benchmark.PlainParts.Transmission;
import org.hrdialogue.json.benchmark.PlainValues.Count;
import org.hrdialogue.json.benchmark.PlainValues.ExternalId;
import org.hrdialogue.json.benchmark.PlainValues.Name;
import org.hrdialogue.json.benchmark.PlainValues.Place;
import org.jspecify.annotations.Nullable;

/**
 * Entries as plain records, for those that we are measured beside: each member that the wire format
 * lists, with the constraints that it states where an annotation can state them. Dates and codes stay
 * text, and nothing is normalised: all this is in the peers' favour. Public, since fastjson2 makes
 * readers for public types only.
 */
public interface PlainEntry {
  /** Returns its identifier. */
  String id();

  /** What one party asks of another. */
  record Recommendation(
      @NotNull @Pattern(regexp = "recommendation") String type,
      @NotNull @Pattern(regexp = ID) String id,
      @Pattern(regexp = ID) @Nullable String set,
      @Pattern(regexp = TEXT) @Nullable String reference,
      @Size(min = 1) @Nullable Map<@Pattern(regexp = LANGUAGE) String, @NotBlank String> text,
      @NotNull @Pattern(regexp = OPEN_CODE) String origin,
      @Nullable List<@Pattern(regexp = ID) @NotNull String> issuers,
      @Nullable List<@Pattern(regexp = ID) @NotNull String> addressees,
      @Nullable List<@Pattern(regexp = ID) @NotNull String> concerns,
      @Nullable List<@Pattern(regexp = OPEN_CODE) @NotNull String> themes,
      @Nullable List<@Pattern(regexp = OPEN_CODE) @NotNull String> affectedGroups,
      @Nullable List<@Pattern(regexp = ID) @NotNull String> instruments,
      @Min(1) @Max(999_999_999_999_999L) @Nullable Long actionCategory,
      @Size(min = 1) @Nullable Map<@Pattern(regexp = LANGUAGE) String, @NotBlank String> timeframe,
      @Nullable List<@Pattern(regexp = ID) @NotNull String> repeats,
      @Pattern(regexp = ID) @Nullable String adoptedAt,
      @Pattern(regexp = DATE) @Nullable String adopted,
      @Nullable List<@Valid @NotNull Transmission> transmissions,
      @Nullable List<@Valid @NotNull Discussion> discussions,
      @Nullable List<@Valid @NotNull Response> responses,
      @Nullable List<@Valid @NotNull Assessment> assessments,
      @Pattern(regexp = DATE) @Nullable String closed,
      @Nullable List<@Valid @NotNull ExternalId> externalIds,
      @Nullable List<@Pattern(regexp = ID) @NotNull String> formerIds,
      @Pattern(regexp = ID) @Nullable String accountOf,
      @Nullable List<@Valid @NotNull Citation> sources,

      @Nullable
      Map<
              @Pattern(regexp = PATH) String,
              @Pattern(regexp = "unknown|not-stated|not-applicable|withheld|incomplete") String>
          unspecified,

      @Nullable List<@Valid @NotNull Note> notes,
      @Nullable List<@Valid @NotNull HistoryItem> history,
      @Valid @Nullable Disclosure disclosure)
      implements PlainEntry {}

  /** A meeting. */
  record Event(
      @NotNull @Pattern(regexp = "event") String type,
      @NotNull @Pattern(regexp = ID) String id,
      @NotNull @Pattern(regexp = OPEN_CODE) String kind,
      @Size(min = 1) @Nullable Map<@Pattern(regexp = LANGUAGE) String, @NotBlank String> title,

      @Nullable
      List<@Size(min = 1) Map<@Pattern(regexp = LANGUAGE) String, @NotBlank String>> alsoCalled,

      @Pattern(regexp = ID) @Nullable String dialogue,
      @Pattern(regexp = ID) @Nullable String partOf,
      @Pattern(regexp = ID) @Nullable String inputTo,
      @Pattern(regexp = ID) @Nullable String followsUp,
      @Nullable List<@Valid @NotNull RelatedEvent> related,
      @Nullable List<@Valid @NotNull Ordinal> ordinals,

      @NotNull
      @Pattern(regexp = "proposed|announced|scheduled|held|postponed|cancelled|not-held|unknown")
      String status,

      @Nullable List<@Pattern(regexp = DATE) @NotNull String> planned,
      @Pattern(regexp = DATE) @Nullable String held,
      @Min(1) @Max(999_999_999_999_999L) @Nullable Long durationDays,
      @Nullable List<@Valid @NotNull Place> places,
      @Pattern(regexp = "in-person|online|hybrid") @Nullable String mode,
      @Size(min = 1) @Nullable Map<@Pattern(regexp = LANGUAGE) String, @NotBlank String> theme,
      @Nullable List<@Pattern(regexp = ID) @NotNull String> concerns,
      @Nullable List<@Pattern(regexp = ID) @NotNull String> fundedBy,
      @Nullable List<@Pattern(regexp = ID) @NotNull String> documents,
      @Nullable List<@Valid @NotNull Participation> participations,
      @Valid @Nullable Count attendance,
      @Nullable List<@Valid @NotNull AgendaItem> agenda,
      @Nullable List<@Valid @NotNull ExternalId> externalIds,
      @Nullable List<@Pattern(regexp = ID) @NotNull String> formerIds,
      @Pattern(regexp = ID) @Nullable String accountOf,
      @Nullable List<@Valid @NotNull Citation> sources,

      @Nullable
      Map<
              @Pattern(regexp = PATH) String,
              @Pattern(regexp = "unknown|not-stated|not-applicable|withheld|incomplete") String>
          unspecified,

      @Nullable List<@Valid @NotNull Note> notes,
      @Nullable List<@Valid @NotNull HistoryItem> history,
      @Valid @Nullable Disclosure disclosure)
      implements PlainEntry {}

  /** Assistance. */
  record Programme(
      @NotNull @Pattern(regexp = "assistance-programme") String type,
      @NotNull @Pattern(regexp = ID) String id,
      @Nullable List<@Valid @NotNull Name> names,
      @Pattern(regexp = TEXT) @Nullable String code,

      @NotNull @Pattern(regexp = "bilateral|regional|thematic|global|unspecified")
      String scope,

      @Nullable List<@Pattern(regexp = ID) @NotNull String> donors,
      @Nullable List<@Pattern(regexp = COUNTRY) @NotNull String> recipients,
      @Size(min = 1) @Nullable Map<@Pattern(regexp = LANGUAGE) String, @NotBlank String> region,
      @Nullable List<@Pattern(regexp = ID) @NotNull String> instruments,
      @Nullable List<@Valid @NotNull SectorShare> sectors,
      @Nullable List<@Valid @NotNull ModalityShare> modalities,
      @Pattern(regexp = DATE) @Nullable String period,
      @Nullable List<@Valid @NotNull Extension> extensions,
      @Pattern(regexp = ID) @Nullable String partOf,
      @Pattern(regexp = TEXT) @Nullable String phase,
      @Nullable List<@Pattern(regexp = ID) @NotNull String> predecessors,
      @Nullable List<@Valid @NotNull Implementer> implementers,
      @Valid @Nullable Count size,
      @Valid @Nullable Count duration,
      @Valid @Nullable Count beneficiaries,
      @Nullable List<@Valid @NotNull Allocation> allocations,
      @Nullable List<@Valid @NotNull ExternalId> externalIds,
      @Nullable List<@Pattern(regexp = ID) @NotNull String> formerIds,
      @Pattern(regexp = ID) @Nullable String accountOf,
      @Nullable List<@Valid @NotNull Citation> sources,

      @Nullable
      Map<
              @Pattern(regexp = PATH) String,
              @Pattern(regexp = "unknown|not-stated|not-applicable|withheld|incomplete") String>
          unspecified,

      @Nullable List<@Valid @NotNull Note> notes,
      @Nullable List<@Valid @NotNull HistoryItem> history,
      @Valid @Nullable Disclosure disclosure)
      implements PlainEntry {}

  /** A dossier. */
  record Dossier(
      @NotNull @Pattern(regexp = "hrdialogue") String format,
      @NotNull @Pattern(regexp = TEXT) String version,
      @Pattern(regexp = ID) @Nullable String id,
      @Size(min = 1) @Nullable Map<@Pattern(regexp = LANGUAGE) String, @NotBlank String> title,
      @Pattern(regexp = DATE) @Nullable String asOf,
      @Nullable List<@Valid @NotNull PlainEntry> entries) {}
}
