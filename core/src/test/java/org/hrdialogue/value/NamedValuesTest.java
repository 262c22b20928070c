package org.hrdialogue.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hrdialogue.value.Refusals.assertRefused;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The values that are a few texts each. */
class NamedValuesTest {
  @Nested
  class Names {
    @Test
    void haveAKindOnlyWhereOneIsGiven() {
      assertThat(Name.of("en", "European Union"))
          .isEqualTo(
              Name.builder().text(LocalizedText.of("en", "European Union")).build());
      assertThat(Name.of(NameKind.ACRONYM, "en", "EU"))
          .isEqualTo(Name.builder()
              .text(LocalizedText.of("en", "EU"))
              .kind(NameKind.ACRONYM)
              .build());
    }

    @Test
    void keepWhenTheyWereInUse() {
      Name name = Name.builder()
          .text(LocalizedText.of("en", "Example"))
          .family("Example")
          .valid(Edtf.parse("1994/2006"))
          .asOf(Edtf.parse("2005"))
          .build();
      assertThat(List.of(name.valid().orElseThrow(), name.asOf().orElseThrow()))
          .hasToString("[1994/2006, 2005]");
      assertThat(name.family()).hasValue("Example");
    }

    @Test
    void haveNoBlankFamilyName() {
      assertRefused(
          () ->
              Name.builder().text(LocalizedText.of("en", "Example")).family(" ").build(),
          "text-blank",
          "' ' is blank");
    }
  }

  @Nested
  class Places {
    @Test
    void mayBeACountryAndATown() {
      LocalizedText dushanbe = LocalizedText.of("en", "Dushanbe").and("tg", "Душанбе");
      CountryCode tajikistan = CountryCode.parse("TJ");
      assertThat(Place.of(tajikistan, dushanbe))
          .isEqualTo(Place.builder().country(tajikistan).locality(dushanbe).build());
    }

    @Test
    void mayBeOnlyTheWordsOfTheSource() {
      assertThat(Place.builder().asStated(" all regions ").build().asStated())
          .hasValue(" all regions ");
    }

    @Test
    void haveNoBlankWords() {
      assertRefused(
          () -> Place.builder().asStated("\t").build(), "text-blank", "'\\u0009' is blank");
    }
  }

  @Nested
  class PostalAddresses {
    @Test
    void keepTheirLinesInOrder() {
      PostalAddress address =
          PostalAddress.builder().addLines("Room 4", "1 Example Street").build();
      assertThat(address.lines()).containsExactly("Room 4", "1 Example Street");
    }

    @Test
    void haveNothingBlankInThem() {
      assertRefused(() -> PostalAddress.builder().addLine("").build(), "text-blank", "'' is blank");
      assertRefused(
          () -> PostalAddress.builder().locality(" ").build(), "text-blank", "' ' is blank");
      assertRefused(
          () -> PostalAddress.builder().postalCode("\u0000").build(),
          "text-malformed",
          "'\\u0000' contains the character U+0000");
    }
  }

  @Nested
  class ExternalIds {
    @Test
    void keepTheSpellingOfTheScheme() {
      ExternalId id = ExternalId.of(ExternalIdScheme.UN_SYMBOL, "A/HRC/19/3 ");
      assertThat(id.value()).isEqualTo("A/HRC/19/3 ");
      assertThat(id).isEqualTo(ExternalId.of(ExternalIdScheme.parse("un-symbol"), "A/HRC/19/3 "));
    }

    @Test
    void areNotBlank() {
      assertRefused(
          () -> ExternalId.of(ExternalIdScheme.OWN, " "),
          "external-id-malformed",
          "' ' is a blank identifier");
    }

    @Test
    void areText() {
      assertRefused(
          () -> ExternalId.requireValue("Q\ud83d"),
          "text-malformed",
          "'Q\\uD83D' contains half of a surrogate pair");
    }
  }
}
