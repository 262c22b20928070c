package org.hrdialogue.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hrdialogue.json.Reading.NGO;
import static org.hrdialogue.json.Reading.READER;
import static org.hrdialogue.json.Reading.assertFaults;
import static org.hrdialogue.json.Reading.dossier;
import static org.hrdialogue.json.Reading.faults;

import java.util.List;
import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.model.Entry;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class EntryReadingTest {
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
              + "): reaches deeper than level 32 of its entry [json-too-deep]");
      assertFaults(READER.dossier(dossier(nested(10))));
    }

    @Test
    void isTheSameInForeignMembers() {
      assertFaults(
          READER.entry(NGO.replace("}}", "},\"x-a\":" + "[".repeat(31) + "]".repeat(31) + "}")));
      assertFaults(
          READER.entry(NGO.replace("}}", "},\"x-a\":" + "[".repeat(32) + "]".repeat(32) + "}")),
          "ERROR   /x-a (1:100): reaches deeper than level 32 of its entry [json-too-deep]");
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

  /** Half a surrogate pair is JSON, in names as elsewhere. */
  @Nested
  class NamesWithHalfPairs {
    @Test
    void areUnknown() {
      assertFaults(
          READER.entry(NGO.replace("}}", "},\"\\ud83d\":1,\"a\\uDE00b\":2,\"founded\":3}")),
          "ERROR   /\0 (1:94): '\\u0000' is no member of this object (organisation); nearest is 'id'"
              + " [field-unknown]",
          "ERROR   /a\0b (1:105): 'a\\u0000b' is no member of this object (organisation)"
              + " [field-unknown]",
          "ERROR   /founded (1:128): a string was expected, and a whole number found [field-type]");
    }

    @Test
    void areNoLanguagesAndNoPaths() {
      assertThat(READER
              .entry(NGO.replace(
                  "{\"names\":\"not-stated\"}",
                  "{\"names\\udc00\":\"unknown\"},\"seat\":{\"room\":{\"en\\ud83d\":\"a\"}}"))
              .report()
              .violations())
          .extracting(violation -> violation.code() + " " + violation.pointer())
          .containsExactly(
              "text-malformed /unspecified/names\0", "text-language-malformed /seat/room/en\0");
    }

    @Test
    void areKeptInForeignMembers() {
      String json =
          NGO.replace("}}", "},\"x-a\":{\"\\ud83d\":{\"\\ude00\\ud83d\\ude00\":\"\\ud83d\"}}}");
      assertFaults(READER.entry(json));
      assertThat(DossierJson.writer().toString(READER.entry(json).value().orElseThrow()))
          .contains("\"x-a\":{\"\\ud83d\":{\"\\ude00\\ud83d\\ude00\":\"\\ud83d\"}}");
    }

    @Test
    void standInTheWayOfNothing() {
      String header = "{\"x-a\":{\"\\ud83d\":1},\"format\":\"hrdialogue\",\"version\":\"1.0\"}\n";
      try (EntryStream stream = READER.entries(header + NGO)) {
        assertThat(stream.header().flatMap(Decoded::value)).isPresent();
        assertThat(stream.stream().map(Decoded::value)).hasSize(1);
      }
      String odd = NGO.replace("}}", "},\"x-a\":{\"\\ud83d\":1},\"id\":\"b\"}");
      Decoded<Dossier> read = READER.dossier(dossier(odd, "7"));
      assertThat(new String(read.rawEntry(0), UTF_8)).isEqualTo(odd);
      assertThat(faults(read)).hasSize(2);
    }
  }
}
