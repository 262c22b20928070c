package org.hrdialogue.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hrdialogue.testing.Samples;
import org.hrdialogue.value.JsonText;
import org.hrdialogue.value.LocalizedText;
import org.hrdialogue.value.Name;
import org.hrdialogue.value.PropertyPath;
import org.hrdialogue.vocabulary.DisclosureLevel;
import org.hrdialogue.vocabulary.OrganisationKind;
import org.hrdialogue.vocabulary.Role;
import org.hrdialogue.vocabulary.UnspecifiedReason;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EntryTest {
  @Nested
  class Type {
    @ParameterizedTest
    @EnumSource
    void isThatOfItsInterface(EntryType type) {
      assertThat(Samples.smallest(type).type()).isEqualTo(type);
      assertThat(Samples.smallest(type)).isInstanceOf(type.javaType());
      assertThat(EntryType.parse(type.code())).isEqualTo(type).hasToString(type.code());
    }

    @Test
    void isOneOfEleven() {
      assertThat(Arrays.stream(EntryType.values()).map(EntryType::javaType))
          .doesNotHaveDuplicates()
          .hasSize(11);
    }
  }

  @Nested
  class Build {
    @Test
    void namesWhatIsMissing() {
      assertThatThrownBy(() -> Organisation.builder().id("nhri-tj").build())
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("kind");
    }

    @Test
    void needsNothingElse() {
      Organisation organisation =
          Organisation.builder().id("nhri-tj").kind(OrganisationKind.NHRI).build();
      assertThat(organisation)
          .isEqualTo(Organisation.builder().from(organisation).build());
      assertThat(organisation.names()).isEmpty();
      assertThat(organisation.country()).isEmpty();
    }

    @Test
    void keepsMembersOfOthersInOrder() {
      Organisation organisation = Organisation.builder()
          .id("nhri-tj")
          .kind(OrganisationKind.NHRI)
          .putExtra("x-b", JsonText.parse("1"))
          .putExtra("x-a", JsonText.parse("2"))
          .putUnspecified("names", UnspecifiedReason.UNKNOWN)
          .build();
      assertThat(organisation.extras().keySet()).containsExactly("x-b", "x-a");
      assertThat(organisation.unspecified())
          .containsExactly(Map.entry(PropertyPath.parse("names"), UnspecifiedReason.UNKNOWN));
    }
  }

  @Nested
  class PreferredName {
    private final Organisation organisation = Organisation.builder()
        .id("eu-delegation-tj")
        .kind(OrganisationKind.EU_DELEGATION)
        .addName(Name.builder()
            .text(LocalizedText.of("en", "Delegation").and("tg", "Намояндагӣ"))
            .build())
        .addName(Name.of("ru", "Представительство"))
        .build();

    @Test
    void isThePreferredOneInTheFirstLanguageThatItHas() {
      assertThat(organisation.name(Locale.FRENCH, Locale.forLanguageTag("tg-TJ")))
          .hasValue("Намояндагӣ");
    }

    @Test
    void isInItsFirstLanguageElse() {
      assertThat(organisation.name()).hasValue("Delegation");
      assertThat(organisation.name(Locale.forLanguageTag("ru"))).hasValue("Delegation");
    }

    @Test
    void isAbsentWhereThereIsNone() {
      assertThat(((Named) Samples.smallest(EntryType.DIALOGUE)).name(Locale.ENGLISH))
          .isEmpty();
    }
  }

  @Nested
  class EffectiveDisclosure {
    @ParameterizedTest
    @EnumSource
    void protectsPeopleUnlessTheySayOtherwise(EntryType type) {
      DisclosureLevel expected = switch (type) {
        case PERSON -> DisclosureLevel.RESTRICTED;
        case INDIVIDUAL_CASE -> DisclosureLevel.CONFIDENTIAL;
        default -> DisclosureLevel.PUBLIC;
      };
      assertThat(Samples.smallest(type).effectiveDisclosure()).isEqualTo(expected);
    }

    @Test
    void isWhatIsStated() {
      assertThat(Samples.full(Person.class).effectiveDisclosure())
          .isEqualTo(DisclosureLevel.PUBLIC);
      assertThat(Organisation.builder()
              .from(Samples.full(Organisation.class))
              .disclosure(Disclosure.of(DisclosureLevel.CONFIDENTIAL))
              .build()
              .effectiveDisclosure())
          .isEqualTo(DisclosureLevel.CONFIDENTIAL);
    }
  }

  @Nested
  class Parts {
    @Test
    void areMadeInAWordWhereOneWordIsEnough() {
      Ref<Actor> somebody = Ref.of("somebody");
      assertThat(Participation.of(somebody, Role.CHAIR, Role.HOST))
          .isEqualTo(Participation.builder()
              .actor(Ref.of("somebody"))
              .addRole(Role.CHAIR)
              .addRole(Role.HOST)
              .build());
      assertThat(Citation.of(Ref.of("report"), "held", "places/0"))
          .isEqualTo(Citation.builder()
              .source(Ref.of("report"))
              .supports(List.of(PropertyPath.parse("held"), PropertyPath.parse("places/0")))
              .build());
    }
  }
}
