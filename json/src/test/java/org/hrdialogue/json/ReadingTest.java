package org.hrdialogue.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.dossier.UnreadEntry;
import org.hrdialogue.model.Entry;
import org.hrdialogue.model.EntryType;
import org.hrdialogue.model.Event;
import org.hrdialogue.model.Organisation;
import org.hrdialogue.validation.Rule;
import org.hrdialogue.validation.SkippedRule;
import org.hrdialogue.validation.Validator;
import org.hrdialogue.value.InvalidValueException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTest {
  private static final DossierReader READER = DossierJson.reader();
  private static final DossierReader STRICT =
      READER.validator(Validator.standard().without("provenance-missing"));

  private static final String NGO =
      "{\"type\":\"organisation\",\"id\":\"ngo\",\"kind\":\"national-ngo\","
          + "\"unspecified\":{\"names\":\"not-stated\"}}";

  private static String dossier(String... entries) {
    return dossierIn("1.0", entries);
  }

  private static String dossierIn(String version, String... entries) {
    return "{\"format\":\"hrdialogue\",\"version\":\"" + version + "\",\"entries\":["
        + String.join(",", entries) + "]}";
  }

  private static List<String> faults(Decoded<?> read) {
    return read.report().violations().stream().map(Object::toString).toList();
  }

  private static void assertFaults(Decoded<?> read, String... faults) {
    assertThat(faults(read)).containsExactly(faults);
    assertThat(read.value().isPresent())
        .isEqualTo(Stream.of(faults).noneMatch(fault -> fault.startsWith("ERROR")));
  }

  /** What stands around the entries. */
  @Nested
  class Header {
    @Test
    void needsFormatVersionAndEntries() {
      assertFaults(
          READER.dossier("{}"),
          "ERROR   /format (1:1): a required member is missing [format-unknown]",
          "ERROR   /version (1:1): a required member is missing [dataset-version-missing]",
          "ERROR   /entries (1:1): a required member is missing [field-required]");
    }

    @Test
    void isOfThisFormat() {
      assertFaults(
          READER.dossier("{\"format\":\"hrdialog\",\"version\":\"1.0\",\"entries\":[]}"),
          "ERROR   /format (1:11): 'hrdialog' is another format than 'hrdialogue' [format-unknown]");
      assertFaults(
          READER.dossier("{\"format\":1,\"version\":1.0,\"entries\":{}}"),
          "ERROR   /format (1:11): a string was expected, and a whole number found [field-type]",
          "ERROR   /version (1:23): a string was expected, and a number found [field-type]",
          "ERROR   /entries (1:37): a list was expected, and an object found [field-type]");
    }

    @Test
    void isAnObject() {
      assertFaults(
          READER.dossier("[1]"),
          "ERROR   / (1:1): a dossier is an object, and this is none [format-unknown]");
      assertFaults(
          READER.dossier("\n  \"hrdialogue\""),
          "ERROR   / (2:3): a dossier is an object, and this is none [format-unknown]");
    }

    @Test
    void mayHaveIdTitleDayAndForeignMembers() {
      Decoded<Dossier> read = READER.dossier(
          "{\"x-a\":{\"b\": 1.0},\"format\":\"hrdialogue\",\"version\":\"1.0\",\"id\":\"d\","
              + "\"title\":{\"en\":\"A\"},\"asOf\":\"2013-09-19\",\"entries\":[]}");
      assertFaults(read);
      assertThat(read.value().orElseThrow().extras()).hasToString("{x-a={\"b\":1.0}}");
      assertThat(read.id()).contains("d");
    }

    @Test
    void saysWhatIsWrongWithThem() {
      assertFaults(
          READER.dossier("""
              {"format":"hrdialogue","version":"1.0","id":"a b",
              "title":{"en":""},"asOf":"2013-09",
              "tilte":{},"id":"d","x-A":1,"entries":[]}"""),
          "ERROR   /id (1:45): 'a b' is not an id: a letter, a digit or one of . _ - : was expected"
              + " at character 2 [id-malformed]",
          "ERROR   /title/en (2:15): '' is blank [text-blank]",
          "ERROR   /asOf (2:26): '2013-09' is not a day such as 2013-09-19 [date-malformed]",
          "ERROR   /tilte (3:1): 'tilte' is no member of a dossier; nearest is 'title'"
              + " [field-unknown]",
          "ERROR   /id (3:12): 'id' stands more than once in this object; the first is kept"
              + " [json-duplicate-key]",
          "ERROR   /x-A (3:21): 'x-A' is no member of a dossier [field-unknown]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1.", "one", "1.0.0", "v1.0", "", "1.-1", " 1.0", "1,0"})
    void hasAVersionOfTwoNumbers(String version) {
      assertFaults(
          READER.dossier(dossierIn(version)),
          "ERROR   /version (1:34): '" + version + "' is not a version such as '1.0'"
              + " [dataset-version-unsupported]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.0", "0.9", "999.0"})
    void isOfAKnownMajorVersion(String version) {
      assertFaults(
          READER.dossier(dossierIn(version)),
          "ERROR   /version (1:34): '" + version + "' is a version that this library cannot read;"
              + " it reads 1.x [dataset-version-unsupported]");
    }
  }

  /** What a text of a newer minor version may say. */
  @Nested
  class NewerVersion {
    private static final String EVENT =
        "{\"type\":\"event\",\"id\":\"e\",\"kind\":\"seminar\",\"status\":\"held\"";

    @Test
    void mayHaveUnknownMembersWhichAreSkipped() {
      String json = dossierIn("1.1", NGO.replace("\"kind\"", "\"colour\":{\"a\":[1]},\"kind\""));
      Decoded<Dossier> read = READER.dossier(json);
      assertFaults(
          read,
          "WARNING /entries/0/colour (1:85): 'colour' is no member of this object (organisation)"
              + " [field-unknown]");
      assertThat(read.value().orElseThrow().entries())
          .containsExactly(READER.entry(NGO).value().orElseThrow());
    }

    @Test
    void mayHaveUnknownMembersInItsHeader() {
      assertFaults(
          READER.dossier(
              "{\"colour\":1,\"format\":\"hrdialogue\",\"version\":\"1.1\",\"entries\":[]}"),
          "WARNING /colour (1:2): 'colour' is no member of a dossier [field-unknown]");
    }

    @Test
    void mayStandAtTheEnd() {
      String entry = EVENT + ",\"mode\":\"by-letter\"}";
      for (String version : List.of("1.0", "1.1")) {
        Decoded<Dossier> read = READER.dossier("{\"format\":\"hrdialogue\",\"entries\":[" + entry
            + "],\"version\":\"" + version + "\"}");
        assertThat(read.value().isPresent()).isEqualTo(version.equals("1.1"));
      }
    }

    @Test
    void mayHaveUnknownCodesWhereAMemberIsOptional() {
      DossierReader newer = READER.version("1.7");
      Decoded<Entry> read = newer.entry(EVENT + ",\"mode\":\"by-letter\"}");
      assertFaults(read, "WARNING /mode (1:66): 'by-letter' is not in the list [code-unknown]");
      assertThat(((Event) read.value().orElseThrow()).mode()).isEmpty();
      assertFaults(
          newer.entry(EVENT.replace("held", "hled") + "}"),
          "ERROR   /status (1:52): 'hled' is not in the list; nearest is 'held' [code-unknown]");
    }

    @Test
    void neverMeansTheDefaultWithAnUnknownCode() {
      Decoded<Entry> read = READER
          .version("1.7")
          .entry(EVENT + ",\"attendance\":{\"value\":50,\"qualifier\":\"roughly\"}}");
      assertFaults(
          read,
          "WARNING /attendance/qualifier (1:96): 'roughly' is not in the list [code-unknown]");
      assertThat(((Event) read.value().orElseThrow()).attendance()).isEmpty();
    }

    @Test
    void doesNotExcuseAnythingElse() {
      assertFaults(
          READER.version("1.1").entry(EVENT + ",\"held\":\"2013-02-30\",\"mode\":1}"),
          "ERROR   /held (1:66): '2013-02-30' is not an EDTF date: character 9: the month has no such day"
              + " [date-malformed]",
          "ERROR   /mode (1:86): a string was expected, and a whole number found [field-type]");
    }

    @Test
    void isToldToTheReaderOfEntriesAndOfStreamsWithoutHeader() {
      String json = EVENT + ",\"colour\":1}";
      assertThat(READER.entry(json).value()).isEmpty();
      assertThat(READER.version("1.1").entry(json).value()).isPresent();
      try (EntryStream stream = READER.version("1.1").entries(json + "\n" + json)) {
        assertThat(stream.stream().map(read -> read.value().isPresent()))
            .containsExactly(true, true);
      }
    }

    @Test
    void isSaidByTheHeaderOfAStream() {
      String json = EVENT + ",\"colour\":1}";
      for (String version : List.of("1.0", "1.1")) {
        try (EntryStream stream = READER.entries(
            "{\"version\":\"" + version + "\",\"format\":\"hrdialogue\"}\n" + json)) {
          assertThat(stream.stream().map(read -> read.value().isPresent()))
              .containsExactly(version.equals("1.1"));
        }
      }
    }

    @Test
    void isRefusedWhereItIsNoneThatCanBeRead() {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> READER.version("2.0"))
          .withMessage("'2.0' is a version that this library cannot read; it reads 1.x");
    }
  }

  @Nested
  class TypeOfAnEntry {
    @Test
    void isRequired() {
      assertFaults(
          READER.entry(" {\"id\":\"e\"}"),
          "ERROR   /type (1:2): a required member is missing [field-required]");
      assertFaults(
          READER.entry("{\"id\":\"e\",\"type\":null}"),
          "ERROR   /type (1:18): a required member is missing [field-required]");
    }

    @Test
    void isAString() {
      assertFaults(
          READER.entry("{\"type\":5,\"id\":\"e\"}"),
          "ERROR   /type (1:9): a string was expected, and a whole number found [field-type]");
      assertFaults(
          READER.entry("{\"id\":\"e\",\"type\":{\"a\":[1]}}"),
          "ERROR   /type (1:18): a string was expected, and an object found [field-type]");
    }

    @Test
    void isInTheList() {
      Decoded<Entry> read = READER.entry("{\"id\":\"e\",\"type\":\"organization\",\"nmaes\":1}");
      assertFaults(
          read,
          "ERROR   /type (1:18): 'organization' is not in the list; nearest is 'organisation'"
              + " [record-type-unknown]");
      assertThat(read.report().violations().get(0).expected()).contains("organisation");
      assertThat(read.id()).contains("e");
      assertThat(read.type()).isEmpty();
    }

    @Test
    void standsOnce() {
      assertFaults(
          READER.entry(NGO.replace("}}", "},\"type\":\"person\"}")),
          "ERROR   /type (1:94): 'type' stands more than once in this object; the first is kept"
              + " [json-duplicate-key]");
    }

    @Test
    void mayBeSpelledWithEscapes() {
      assertFaults(READER.entry(NGO.replace("\"type\"", "\"t\\u0079pe\"")));
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

  /** A text that is no JSON any more from some place on. */
  @Nested
  class FatalFault {
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
      assertThat(read.report().ran())
          .contains("property-expected")
          .doesNotContain("ref-unresolved");
    }

    @Test
    void isSaidOnceWhereTheTypeOfAnEntryHasNotBeenReachedEither() {
      String json =
          dossier(NGO, "{\"id\":\"late\",\n\"kind\":\"national-ngo\",,\"type\":\"event\"}");
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
          READER.entry(
              "{\"type\":\"organisation\",\"id\":\"o\",\n\"asStated\":\"" + long21 + "\"}"),
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
        Decoded<?> read =
            json.startsWith("{\"format\"") ? READER.dossier(json) : READER.entry(json);
        assertThat(faults(read).get(faults(read).size() - 1))
            .endsWith("nests too deeply to be read on [json-too-deep]");
      }
    }
  }

  @Nested
  class Depth {
    private static String nested(int counts) {
      String count = "{\"value\":1}";
      for (int i = 0; i < counts; i++) {
        count = "{\"value\":1,\"parts\":[{\"label\":{\"en\":\"a\"},\"count\":" + count + "}]}";
      }
      return NGO.replace("}}", "},\"size\":" + count + "}");
    }

    @Test
    void isThirtyTwoLevelsFromTheEntry() {
      assertFaults(READER.entry(nested(10)));
      assertThat(faults(READER.entry(nested(11))))
          .containsExactly("ERROR   /size" + "/parts/0/count".repeat(10) + "/parts (1:"
              + (nested(11).lastIndexOf("\"parts\":") + 9)
              + "): lies deeper than 32 levels in its entry [json-too-deep]");
      assertFaults(READER.dossier(dossier(nested(10))));
    }

    @Test
    void isTheSameInForeignMembers() {
      assertFaults(
          READER.entry(NGO.replace("}}", "},\"x-a\":" + "[".repeat(31) + "]".repeat(31) + "}")));
      assertFaults(
          READER.entry(NGO.replace("}}", "},\"x-a\":" + "[".repeat(32) + "]".repeat(32) + "}")),
          "ERROR   /x-a (1:100): the value is nested deeper than 31 levels at character 32"
              + " [json-too-deep]");
    }
  }

  @Nested
  class ForeignMembers {
    @Test
    void areNamedInSmallLettersAfterXAndHyphen() {
      for (String name : List.of("x-a", "x-0", "x-" + "a".repeat(64), "x-a.b_c-d")) {
        assertFaults(READER.entry(NGO.replace("}}", "},\"" + name + "\":null}")));
      }
      for (String name : List.of("x-", "x-" + "a".repeat(65), "x-A", "x", "x-é", "X-a")) {
        assertThat(READER
                .entry(NGO.replace("}}", "},\"" + name + "\":1}"))
                .report()
                .violations())
            .extracting(violation -> violation.code() + " " + violation.pointer())
            .containsExactly("field-unknown /" + name);
      }
    }

    @Test
    void standOnEntriesOnly() {
      assertThat(READER
              .entry(NGO.replace("}}", "},\"seat\":{\"x-a\":1}}"))
              .report()
              .violations())
          .extracting(violation -> violation.code() + " " + violation.pointer())
          .containsExactly("field-unknown /seat/x-a");
    }

    @Test
    void saySoWhereTheyNameAMemberTwice() {
      assertFaults(
          READER.entry(NGO.replace("}}", "},\"x-a\":{\"b\":1,\"b\":2},\"x-a\":3}")),
          "ERROR   /x-a (1:100): the value names a member twice, again at character 8"
              + " [json-duplicate-key]",
          "ERROR   /x-a (1:114): 'x-a' stands more than once in this object; the first is kept"
              + " [json-duplicate-key]");
    }
  }

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
  }
}
