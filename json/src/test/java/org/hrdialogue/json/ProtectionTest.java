package org.hrdialogue.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.hrdialogue.validation.Validator;
import org.hrdialogue.validation.Violation;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What messages repeat of entries that are about people, or not public. */
class ProtectionTest {
  private static final DossierReader READER =
      DossierJson.reader().validator(Validator.standard().without("provenance-missing"));

  private static final String PERSON =
      "{\"type\":\"person\",\"id\":\"witness-7\",\"honorific\":\"\\u0000Secret\"}";

  private static Violation only(Decoded<?> read) {
    List<Violation> found = read.report().violations();
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static Violation onlyIn(String json) {
    return only(READER.entry(json));
  }

  private static void assertShape(String json, String message) {
    Violation found = onlyIn(json);
    assertThat(found.message()).isEqualTo(message);
    assertThat(found.found()).isEmpty();
    assertThat(found.toString()).doesNotContain("Secret");
  }

  private static String organisation(String members) {
    return "{\"type\":\"organisation\",\"id\":\"o\",\"kind\":\"national-ngo\","
        + "\"unspecified\":{\"names\":\"withheld\"}," + members + "}";
  }

  @Nested
  class OfAPerson {
    @Test
    void isTheShapeOfATextOnly() {
      assertShape(PERSON, "a text of 7 characters contains the character U+0000");
    }

    @Test
    void staysTheShapeEvenWhereThePersonIsPublic() {
      assertShape(
          PERSON.replace("}", ",\"disclosure\":{\"level\":\"public\"}}"),
          "a text of 7 characters contains the character U+0000");
    }

    @Test
    void namesNoCodeThatIsNear() {
      Violation found = onlyIn("{\"type\":\"individual-case\",\"id\":\"c\",\"pseudonym\":\"S\","
          + "\"disclosure\":{\"level\":\"confidentail\"}}");
      assertThat(found.message()).isEqualTo("a text of 12 characters is not in the list");
      assertThat(found.expected()).isEmpty();
    }

    @Test
    void isTheShapeOfCodesDatesAndNames() {
      assertShape(
          "{\"type\":\"person\",\"id\":\"p\",\"protection\":[\"Secret code\"]}",
          "a text of 11 characters is not a code: lower-case letters and digits joined by single"
              + " hyphens, or another list's name, a colon and its code");
      assertShape(
          "{\"type\":\"person\",\"id\":\"p\",\"positions\":[{\"asOf\":\"Secret day\"}]}",
          "a text of 10 characters is not an EDTF date: character 1: a year of four digits was expected");
    }

    @Test
    void isTheShapeInWhatRulesSay() {
      Violation found = onlyIn("{\"type\":\"person\",\"id\":\"p\",\"protection\":[\"secret\"],"
          + "\"unspecified\":{\"names\":\"withheld\"}}");
      assertThat(found.code()).isEqualTo("code-unknown");
      assertThat(found.message()).isEqualTo("a text of 6 characters is not in the list");
      assertThat(found.found()).isEmpty();
    }

    @Test
    void isTheTextWhereTheCallerAsksForIt() {
      Violation found = only(READER.quoting().entry(PERSON));
      assertThat(found.message()).isEqualTo("'\\u0000Secret' contains the character U+0000");
      assertThat(found.found()).contains("\\u0000Secret");
    }
  }

  @Nested
  class OfACase {
    @Test
    void isTheShapeOnly() {
      assertShape(
          "{\"type\":\"individual-case\",\"id\":\"c\",\"subject\":\"Secret Name\"}",
          "a text of 11 characters is not an id: a letter, a digit or one of . _ - : was expected"
              + " at character 7");
    }
  }

  @Nested
  class OfAContact {
    @Test
    void isTheShapeOnlyInAnyEntry() {
      assertShape(
          organisation("\"contacts\":[{\"emails\":[\"Secret\\u0000\"]}]"),
          "a text of 7 characters contains the character U+0000");
      assertShape(
          organisation("\"contacts\":[{\"emails\":[\"a\"],\"Secret@mail\":1}]")
              .replace("Secret@mail", "emial"),
          "a text of 5 characters is no member of this object (contact); nearest is 'emails'");
    }

    @Test
    void leavesTheRestOfTheEntryReadable() {
      assertThat(onlyIn(organisation("\"contacts\":[{\"emails\":[\"a\"]}],\"country\":\"QQ\""))
              .message())
          .isEqualTo("'QQ' is not a country code: two upper-case letters of ISO 3166-1");
    }
  }

  @Nested
  class OfAnEntryThatIsNotPublic {
    private static final String WRONG = "\"country\":\"Secret\"";
    private static final String SHAPE =
        "a text of 6 characters is not a country code: two upper-case letters of ISO 3166-1";

    @Test
    void isTheShapeOnly() {
      for (String level : List.of("restricted", "confidential")) {
        String disclosure = "\"disclosure\":{\"level\":\"" + level + "\"}";
        assertShape(organisation(WRONG + "," + disclosure), SHAPE);
        assertShape(organisation(disclosure + "," + WRONG), SHAPE);
      }
    }

    @Test
    void isTheTextWhereItIsPublic() {
      for (String level :
          List.of("", ",\"disclosure\":{\"level\":\"public\"}", ",\"disclosure\":null")) {
        Violation found = onlyIn(organisation(WRONG + level));
        assertThat(found.found()).contains("Secret");
      }
    }

    @Test
    void isTheShapeWhereNobodyCanTell() {
      for (String disclosure : List.of("{}", "7", "{\"level\":\"pubic\"}", "{\"level\":null}")) {
        assertThat(READER
                .entry(organisation(WRONG + ",\"disclosure\":" + disclosure))
                .report()
                .violations())
            .hasSize(2)
            .extracting(Violation::found)
            .containsOnly(Optional.empty());
      }
      assertThat(READER
              .entry(organisation(WRONG + ",\"dislcosure\":{\"level\":\"restricted\"}"))
              .report()
              .violations())
          .extracting(Violation::found)
          .containsOnly(Optional.empty());
    }

    @Test
    void isTheShapeWhereTheTextBreaksOffBeforeItIsSaid() {
      String broken = organisation(WRONG);
      assertThat(READER.entry(broken.substring(0, broken.length() - 1)).report().violations())
          .extracting(Violation::message)
          .containsExactly(SHAPE, "the text ends before the value does");
    }

    @Test
    void isTheSameInADossier() {
      assertThat(READER
              .dossier("{\"format\":\"hrdialogue\",\"version\":\"1.0\",\"entries\":["
                  + PERSON + "," + organisation(WRONG) + ","
                  + organisation(WRONG + ",\"disclosure\":{\"level\":\"restricted\"}") + "]}")
              .report()
              .violations())
          .extracting(Violation::found)
          .containsExactly(Optional.empty(), Optional.of("Secret"), Optional.empty());
    }
  }
}
