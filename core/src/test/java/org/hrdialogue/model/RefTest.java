package org.hrdialogue.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.jqno.equalsverifier.EqualsVerifier;
import org.hrdialogue.testing.Samples;
import org.hrdialogue.value.InvalidValueException;
import org.junit.jupiter.api.Test;

class RefTest {
  @Test
  void isEqualByItsIdentifier() {
    EqualsVerifier.forClass(Ref.class).withNonnullFields("id").verify();
  }

  @Test
  void takesItsTypeFromWhereItStands() {
    Ref<Actor> toAnyActor = Ref.of("smallest-person");
    Ref<Actor> toThisActor = Ref.to(Samples.full(Person.class));
    assertThat(toAnyActor.id()).isEqualTo("smallest-person");
    assertThat(toThisActor).isEqualTo(Ref.<Person>of("full-person")).hasToString("full-person");
  }

  @Test
  void isAnIdentifier() {
    assertThatThrownBy(() -> Ref.of("a b"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("'a b' is not an id: a letter, a digit or one of . _ - : was expected at"
            + " character 2");
  }
}
