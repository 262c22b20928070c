package org.hrdialogue.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hrdialogue.json.Reading.READER;
import static org.hrdialogue.json.Reading.assertFaults;
import static org.hrdialogue.json.Reading.dossierIn;

import org.hrdialogue.dossier.Dossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands around the entries of a dossier. */
class HeaderReadingTest {
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
