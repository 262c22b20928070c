package org.hrdialogue.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.hrdialogue.model.EntryType;
import org.hrdialogue.vocabulary.DisclosureLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
  @ParameterizedTest
  @CsvSource({
    "EVENT,PUBLIC,PUBLIC",
    "EVENT,RESTRICTED,PROTECTED",
    "EVENT,CONFIDENTIAL,PROTECTED",
    "PERSON,PUBLIC,PROTECTED",
    "INDIVIDUAL_CASE,PUBLIC,PROTECTED"
  })
  void dependsOnTypeAndDisclosure(EntryType type, DisclosureLevel level, Wording expected) {
    assertThat(Wording.of(type, level, false)).isEqualTo(expected);
    assertThat(Wording.of(type, level, true)).isEqualTo(Wording.QUOTING);
  }

  @Test
  void repeatsPublicWordsButForThoseOfContacts() {
    assertThat(Wording.PUBLIC.quoted("/kind", "it is")).isEqualTo("'it is'");
    assertThat(Wording.PUBLIC.plain("/held", "2013")).isEqualTo("2013");
    assertThat(Wording.PUBLIC.found("/kind", "it is")).hasValue("it is");
    assertThat(Wording.PUBLIC.quoted("/contacts/0/emails/0", "a@b"))
        .isEqualTo("a text of 3 characters");
    assertThat(Wording.PUBLIC.found("/contacts/0", "a@b")).isEmpty();
  }

  @Test
  void repeatsEverythingOnDemand() {
    assertThat(Wording.QUOTING.quoted("/contacts/0/emails/0", "a@b")).isEqualTo("'a@b'");
    assertThat(Wording.QUOTING.found("/contacts/0/emails/0", "a@b")).hasValue("a@b");
  }

  @Test
  void repeatsNothingThatIsProtected() {
    assertThat(Wording.PROTECTED.quoted("/kind", "word")).isEqualTo("a text of 4 characters");
    assertThat(Wording.PROTECTED.plain("/kind", "word")).isEqualTo("a text of 4 characters");
    assertThat(Wording.PROTECTED.found("/kind", "word")).isEmpty();
  }
}
