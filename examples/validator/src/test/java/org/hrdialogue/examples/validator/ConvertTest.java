package org.hrdialogue.examples.validator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hrdialogue.examples.validator.Inputs.GROUP;
import static org.hrdialogue.examples.validator.Inputs.ODD_KIND;
import static org.hrdialogue.examples.validator.Inputs.stream;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ConvertTest {
  private static final Path SEMINAR = Path.of("../data/eu-tajikistan-2013.json");

  private static final String BARE_HEADER = "{\"format\":\"hrdialogue\",\"version\":\"1.0\"}";

  private static final String EMPTY = """
      {
        "format": "hrdialogue",
        "version": "1.0",
        "entries": []
      }
      """;

  private static final String FULL_HEADER =
      "{\"format\":\"hrdialogue\",\"version\":\"1.0\",\"id\":\"d\",\"title\":{\"en\":\"Title\"},"
          + "\"asOf\":\"2013-09-19\",\"x-b\":{\"a\":[1.0,\"\\u00e9\"]},\"x-a\":null}";

  private static final String OWN_MEMBERS = "{\"type\":\"group\",\"id\":\"o\","
      + "\"description\":{\"en\":\"é\"},\"x-2\":{\"n\":1e2,\"t\":\"a\\/b\"},\"x-1\":[]}";

  private static final String FULL_DOSSIER = """
      {
        "format": "hrdialogue",
        "version": "1.0",
        "id": "d",
        "title": {
          "en": "Title"
        },
        "asOf": "2013-09-19",
        "entries": [
          {
            "type": "group",
            "id": "o",
            "description": {
              "en": "é"
            },
            "x-2": {"n":1e2,"t":"a\\/b"},
            "x-1": []
          },
          {
            "type": "group",
            "id": "g",
            "description": {
              "en": "lawyers"
            },
            "sources": [
              {
                "basis": "editorial"
              }
            ]
          }
        ],
        "x-b": {"a":[1.0,"\\u00e9"]},
        "x-a": null
      }
      """;

  private static ProgramRun to(String form, String input) {
    return ProgramRun.withInput(input, "convert", "--to", form, "-");
  }

  private static ProgramRun clean(String output) {
    return new ProgramRun(0, output, "");
  }

  @Nested
  class TheSeminarOf2013 {
    @Test
    void comesBackByteForByte() throws IOException {
      String dossier = Files.readString(SEMINAR);
      ProgramRun there = ProgramRun.of("convert", "--to", "ndjson", SEMINAR.toString());
      assertThat(there.status()).isZero();
      assertThat(there.err()).isEmpty();
      assertThat(to("dossier", there.out())).isEqualTo(clean(dossier));
      assertThat(to("ndjson", to("dossier", there.out()).out())).isEqualTo(there);
    }

    @Test
    void isInNormalForm() throws IOException {
      String dossier = Files.readString(SEMINAR);
      assertThat(to("dossier", dossier)).isEqualTo(clean(dossier));
      String stream = to("ndjson", dossier).out();
      assertThat(to("ndjson", stream)).isEqualTo(clean(stream));
    }

    @Test
    void mayBeCompressed() throws IOException {
      String dossier = Files.readString(SEMINAR);
      String stream = to("ndjson", dossier).out();
      String[] toDossier = {"convert", "--to", "dossier", "-"};
      assertThat(ProgramRun.withInput(ProgramRun.gzip(stream), toDossier))
          .isEqualTo(clean(dossier));
      assertThat(ProgramRun.withInput(ProgramRun.gzip(dossier), toDossier))
          .isEqualTo(clean(dossier));
    }
  }

  @Nested
  class ADossier {
    @Test
    void becomesAHeaderAndALineForEachEntry() {
      assertThat(to("ndjson", FULL_DOSSIER))
          .isEqualTo(clean(stream(FULL_HEADER, OWN_MEMBERS, GROUP)));
    }

    @Test
    void becomesNormalWhateverItsMembersOrderAndSpaces() {
      String odd = "\uFEFF{ \"x-b\" : { \"a\":[ 1.0,\"\\u00e9\" ] },\r\n\"entries\":[{\"x-2\" :"
          + "{\"n\":1e2,\n\"t\":\"a\\/b\"},\"description\":{\"en\":\"\\u00e9\"},\"x-1\":[\t],"
          + "\"id\":\"o\",\"examples\":[],\"type\":\"group\",\"country\":null},"
          + GROUP
          + "],\"x-a\":null,\"asOf\":\"2013-09-19\",\"version\":\"1.0\",\"title\":{\"en\":\"Title\"},"
          + "\"id\":\"d\",\"format\":\"hrdialogue\"}";
      String known = odd.replace(",\"country\":null", "");
      assertThat(to("dossier", known)).isEqualTo(clean(FULL_DOSSIER));
      assertThat(to("ndjson", known)).isEqualTo(clean(stream(FULL_HEADER, OWN_MEMBERS, GROUP)));
    }

    @Test
    void withoutEntriesBecomesAHeader() {
      String empty = BARE_HEADER.replace("}", ",\"entries\":[]}");
      assertThat(to("ndjson", empty)).isEqualTo(clean(stream(BARE_HEADER)));
      assertThat(to("dossier", empty)).isEqualTo(clean(EMPTY));
    }
  }

  @Nested
  class AStream {
    @Test
    void becomesADossierWithWhatItsHeaderSays() {
      assertThat(to("dossier", stream(FULL_HEADER, OWN_MEMBERS, GROUP)))
          .isEqualTo(clean(FULL_DOSSIER));
    }

    @Test
    void becomesNormalWithoutBlankLines() {
      assertThat(to(
              "ndjson", "\uFEFF\n" + FULL_HEADER + "\r\n\r\n \t\n" + OWN_MEMBERS + "\n\n" + GROUP))
          .isEqualTo(clean(stream(FULL_HEADER, OWN_MEMBERS, GROUP)));
    }

    @Test
    void withoutHeaderGetsOne() {
      assertThat(to("ndjson", stream(GROUP))).isEqualTo(clean(stream(BARE_HEADER, GROUP)));
      String dossier = to("dossier", stream(GROUP)).out();
      assertThat(to("ndjson", dossier)).isEqualTo(clean(stream(BARE_HEADER, GROUP)));
    }

    @Test
    void ofAHeaderAloneBecomesADossierWithoutEntries() {
      assertThat(to("dossier", BARE_HEADER)).isEqualTo(clean(EMPTY));
      assertThat(to("ndjson", BARE_HEADER)).isEqualTo(clean(stream(BARE_HEADER)));
    }
  }

  @Nested
  class AnEntry {
    @Test
    void isConvertedWhateverRulesItBreaks() {
      String lost = "{\"type\":\"group\",\"id\":\"g\",\"description\":{\"en\":\"é\"},"
          + "\"examples\":[\"nobody\"]}";
      String stream = stream(BARE_HEADER, GROUP, GROUP, lost, ODD_KIND);
      String dossier = to("dossier", stream).out();
      assertThat(to("ndjson", dossier)).isEqualTo(clean(stream));
    }

    @Test
    void thatIsLongerThanALineMayUsuallyBeComesBack() {
      String text = "é".repeat(700_000);
      String stream = stream(BARE_HEADER, GROUP.replace("lawyers", text), GROUP);
      String dossier = to("dossier", stream).out();
      assertThat(dossier).contains(text);
      assertThat(to("ndjson", dossier).equals(clean(stream))).isTrue();
    }
  }
}
