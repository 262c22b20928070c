package org.hrdialogue.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.hrdialogue.json.Reading.NGO;
import static org.hrdialogue.json.Reading.READER;
import static org.hrdialogue.json.Reading.STRICT;
import static org.hrdialogue.json.Reading.assertFaults;
import static org.hrdialogue.json.Reading.dossier;
import static org.hrdialogue.json.Reading.faults;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.dossier.UnreadEntry;
import org.hrdialogue.model.Entry;
import org.hrdialogue.model.EntryType;
import org.hrdialogue.model.Organisation;
import org.hrdialogue.validation.Rule;
import org.hrdialogue.validation.SkippedRule;
import org.hrdialogue.validation.Validator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What comes of reading. */
class DecodedTest {
  @Nested
  class Result {
    @Test
    void namesTheEntryThatNoRuleLookedAt() {
      Decoded<Entry> read =
          READER.validator(Validator.standard()).entry(NGO.replace("national-ngo", "No"));
      assertThat(read.report().ran()).isEmpty();
      assertThat(read.report().unchecked()).containsExactly("ngo");
      assertThat(read.report().skipped())
          .extracting(SkippedRule::code)
          .containsExactlyElementsOf(
              Validator.standard().rules().stream().map(Rule::code).toList());
    }

    @Test
    void keepsTypeAndIdOfAnEntryThatIsNotBuilt() {
      Decoded<Entry> read = READER.entry(NGO.replace("national-ngo", "No"));
      assertThat(read.type()).contains(EntryType.ORGANISATION);
      assertThat(read.id()).contains("ngo");
      assertThat(read.partial()).isEmpty();
    }

    @Test
    void putsFaultsOfReadingBeforeBrokenRules() {
      Decoded<Dossier> read = STRICT.dossier(dossier(
          NGO.replace("{\"names\":\"not-stated\"}", "{}"), NGO.replace("national-ngo", "No")));
      assertThat(read.report().violations())
          .extracting(violation -> violation.code() + " " + violation.pointer())
          .containsExactly("property-expected /entries/0/names", "code-malformed /entries/1/kind");
    }

    @Test
    void isOfTheClassThatTheTypeSays() {
      assertThat(READER.entry(NGO).value()).containsInstanceOf(Organisation.class);
    }

    @Test
    void hasALimitOfBytes() throws IOException {
      DossierReader small = STRICT.maxDocument(90);
      for (Decoded<?> read : List.of(
          small.entry(NGO),
          small.dossier(dossier(NGO)),
          small.entry(new ByteArrayInputStream(NGO.getBytes(UTF_8))))) {
        assertThat(faults(read)).hasSize(1);
        assertThat(faults(read).get(0))
            .matches("ERROR   / \\(1:1\\): an? (entry|dossier) of more than 90 bytes is over the"
                + " limit \\[json-too-long]");
        assertThat(read.isRawWhole()).isFalse();
        assertThat(read.value()).isEmpty();
      }
      assertThat(STRICT
              .maxDocument(Integer.MAX_VALUE)
              .entry(new ByteArrayInputStream(NGO.getBytes(UTF_8)))
              .value())
          .isPresent();
      assertThatExceptionOfType(IllegalArgumentException.class)
          .isThrownBy(() -> READER.maxDocument(0))
          .withMessage("a limit of 0 bytes leaves nothing to read");
    }

    @Test
    void hasALimitOfLevels() {
      String listOfTwo = NGO.replace("\"kind\"", "\"x-list\":[[]],\"kind\"");
      assertThat(faults(STRICT.maxDepth(3).entry(listOfTwo))).isEmpty();
      assertThat(faults(STRICT.maxDepth(2).entry(listOfTwo)))
          .singleElement(STRING)
          .startsWith("ERROR   /x-list (1:")
          .endsWith("): reaches deeper than level 2 of its entry [json-too-deep]");
      assertThat(faults(STRICT.maxDepth(1).dossier(dossier(NGO))))
          .singleElement(STRING)
          .startsWith("ERROR   /entries/0/unspecified (1:")
          .endsWith("): reaches deeper than level 1 of its entry [json-too-deep]");
      assertThat(READER.maxDepth(32).entry(listOfTwo).value()).isPresent();
    }

    @Test
    void hasNoLimitOfLevelsBeyondThatOfTheFormat() {
      for (int levels : List.of(0, 33)) {
        assertThatExceptionOfType(IllegalArgumentException.class)
            .isThrownBy(() -> READER.maxDepth(levels))
            .withMessage("a limit of " + levels + " levels is not from 1 to 32");
      }
    }
  }

  @Nested
  class References {
    private static final String MEMBER = "{\"type\":\"organisation\",\"id\":\"member\","
        + "\"kind\":\"national-ngo\",\"unspecified\":{\"names\":\"not-stated\"},"
        + "\"parent\":\"ngo\"}";

    @Test
    void toAnEntryThatCouldNotBeReadAreNotUnresolved() {
      Decoded<Dossier> read =
          STRICT.dossier(dossier(MEMBER, NGO.replace("national-ngo", "No Code")));
      assertFaults(
          read,
          "ERROR   /entries/1/kind (1:204): 'No Code' is not a code: lower-case letters and digits"
              + " joined by single hyphens, or another list's name, a colon and its code"
              + " [code-malformed]");
      assertThat(read.report().unchecked()).containsExactly("ngo");
      Dossier whole = read.partial().orElseThrow();
      assertThat(whole.entries()).extracting(Entry::id).containsExactly("member");
      assertThat(whole.unread()).containsExactly(new UnreadEntry(1, Optional.of("ngo")));
    }

    @Test
    void toAnEntryOfAnUnknownTypeAreNotUnresolved() {
      assertFaults(
          STRICT.dossier(dossier(MEMBER, NGO.replace("organisation", "organization"))),
          "ERROR   /entries/1/type (1:171): 'organization' is not in the list; nearest is"
              + " 'organisation' [record-type-unknown]");
    }

    @Test
    void toNothingAreUnresolved() {
      Decoded<Dossier> read = STRICT.dossier(dossier(MEMBER, NGO.replace("\"ngo\"", "\"ogn\"")));
      assertThat(faults(read))
          .containsExactly(
              "ERROR   /entries/0/parent (1:156): 'ngo' is the id of no entry [ref-unresolved]");
      assertThat(read.value()).isPresent();
    }

    @Test
    void countEntriesThatCouldNotBeReadWhereTheyPoint() {
      assertFaults(
          STRICT.dossier(dossier("7", NGO, NGO)),
          "ERROR   /entries/0 (1:51): an object was expected, and a whole number found"
              + " [field-type]",
          "ERROR   /entries/2/id (1:175): 'ngo' is the id of another entry, too [id-duplicate]");
    }
  }
}
