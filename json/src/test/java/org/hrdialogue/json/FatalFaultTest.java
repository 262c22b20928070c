package org.hrdialogue.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hrdialogue.json.Reading.NGO;
import static org.hrdialogue.json.Reading.READER;
import static org.hrdialogue.json.Reading.STRICT;
import static org.hrdialogue.json.Reading.assertFaults;
import static org.hrdialogue.json.Reading.dossier;
import static org.hrdialogue.json.Reading.faults;

import java.util.List;
import java.util.Optional;
import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.dossier.UnreadEntry;
import org.hrdialogue.model.Entry;
import org.hrdialogue.validation.Rule;
import org.hrdialogue.validation.SkippedRule;
import org.hrdialogue.validation.Validator;
import org.junit.jupiter.api.Test;

/** A text that is no JSON any more from some place on. */
class FatalFaultTest {
  @Test
  void leavesWhatWasReadBefore() {
    String other = NGO.replace("\"ngo\"", "\"other\"");
    Decoded<Dossier> read = STRICT.dossier(dossier(NGO, "{\"type\":\"event\" \"id\"", other));
    assertFaults(
        read,
        "ERROR   /entries/1 (1:161): the text is not JSON here; nothing after it is read"
            + " [json-malformed]");
    Dossier before = read.partial().orElseThrow();
    assertThat(before.entries()).extracting(Entry::id).containsExactly("ngo");
    assertThat(before.isTruncated()).isTrue();
  }

  @Test
  void skipsTheRulesOnTheWholeDossier() {
    Decoded<Dossier> read = STRICT.dossier(dossier(
        NGO.replace("}}", "},\"parent\":\"nobody\"}").replace("{\"names\":\"not-stated\"}", "{}"),
        "{"));
    assertThat(faults(read))
        .containsExactly(
            "WARNING /entries/0/names (1:51): neither a value nor a reason for its absence is"
                + " given [property-expected]",
            "ERROR   /entries/1 (1:144): the text is not JSON here; nothing after it is read"
                + " [json-malformed]");
    assertThat(read.report().skipped())
        .containsAll(Validator.standard().rules().stream()
            .filter(Rule::needsDossier)
            .map(rule -> new SkippedRule(
                rule.code(), "the document broke off, and it needs a whole dossier"))
            .toList());
    assertThat(read.report().ran()).contains("property-expected").doesNotContain("ref-unresolved");
  }

  @Test
  void takesNothingFromADossierThatIsCompleteBeforeIt() {
    Decoded<Dossier> read = STRICT.dossier(dossier(NGO, NGO) + "]");
    assertThat(faults(read))
        .hasSize(2)
        .anyMatch(fault -> fault.endsWith("[json-malformed]"))
        .anyMatch(fault -> fault.endsWith("[id-duplicate]"));
    assertThat(read.value()).isEmpty();
    assertThat(read.partial().orElseThrow().isTruncated()).isFalse();
  }

  @Test
  void isSaidOnceWhereTheTypeOfAnEntryHasNotBeenReachedEither() {
    String json = dossier(NGO, "{\"id\":\"late\",\n\"kind\":\"national-ngo\",,\"type\":\"event\"}");
    Decoded<Dossier> read = READER.dossier(json);
    assertFaults(
        read,
        "ERROR   /entries/1 (2:23): the text is not JSON here; nothing after it is read"
            + " [json-malformed]");
    assertThat(read.partial().orElseThrow().unread())
        .containsExactly(new UnreadEntry(1, Optional.of("late")));
    Decoded<Entry> entry = READER.entry("{\"id\":\"late\",\n\"kind\":\"national-ngo\",,");
    assertFaults(
        entry,
        "ERROR   / (2:23): the text is not JSON here; nothing after it is read [json-malformed]");
    assertThat(entry.id()).contains("late");
  }

  @Test
  void doesNotHideLocalFaultsBeforeIt() {
    assertFaults(
        READER.entry(
            NGO.replace("\"unspecified\"", "\"founded\":7,\"unspecified\"").replace("}}", "}")),
        "ERROR   /founded (1:67): a string was expected, and a whole number found [field-type]",
        "ERROR   / (1:105): the text ends before the value does [json-malformed]");
  }

  @Test
  void mayBeATokenThatIsTooLong() {
    String long21 = "a".repeat(21_000_000);
    assertFaults(
        READER.entry("{\"type\":\"organisation\",\"id\":\"o\",\n\"asStated\":\"" + long21 + "\"}"),
        "ERROR   /asStated (2:12): a token is too long to be read; nothing after it is read"
            + " [json-too-long]");
    assertFaults(
        READER.entry("{\"asStated\":\"" + long21 + "\",\"type\":\"organisation\"}"),
        "ERROR   /asStated (1:13): a token is too long to be read; nothing after it is read"
            + " [json-too-long]");
  }

  @Test
  void mayBeTextThatNestsTooDeeply() {
    String deep = "[".repeat(11_000);
    for (String json : List.of(
        "{\"type\":\"event\",\"a\":" + deep,
        "{\"id\":\"e\",\"a\":" + deep,
        dossier("{\"type\":\"event\",\"a\":" + deep),
        dossier("{\"a\":" + deep))) {
      Decoded<?> read = json.startsWith("{\"format\"") ? READER.dossier(json) : READER.entry(json);
      assertThat(faults(read).get(faults(read).size() - 1))
          .endsWith("nests too deeply to be read on [json-too-deep]");
    }
  }
}
