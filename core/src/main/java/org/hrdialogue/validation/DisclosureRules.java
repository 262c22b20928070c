package org.hrdialogue.validation;

import static org.hrdialogue.validation.Severity.ERROR;

import java.util.List;
import java.util.Optional;
import org.hrdialogue.model.Disclosure;
import org.hrdialogue.model.Entry;
import org.hrdialogue.model.IndividualCase;
import org.hrdialogue.model.Person;
import org.hrdialogue.vocabulary.DisclosureBasis;
import org.hrdialogue.vocabulary.DisclosureLevel;

/** Rules on what may be made public about people. */
final class DisclosureRules {
  static final Rule PERSON_PROTECTED_PUBLIC = Rule.onEntry(
          "person-protected-public", ERROR, Person.class, (person, found) -> {
            if (!person.protection().isEmpty() && isBaseless(person)) {
              found
                  .at("/disclosure/basis")
                  .says(
                      "a person who needs protection is public, and nothing is given that allows it");
            }
          })
      .holds("A person who needs protection is public only on a basis.")
      .why("Naming a detainee, witness or minor may harm them; a record has to say what allows it.")
      .example("`\"protection\":[\"detainee\"],\"disclosure\":{\"level\":\"public\"}`");

  static final Rule CASE_PUBLIC_WITHOUT_BASIS = Rule.onEntry(
          "case-public-without-basis", ERROR, IndividualCase.class, (individual, found) -> {
            if (isBaseless(individual)) {
              found
                  .at("/disclosure/basis")
                  .says("the case is public, and nothing is given that allows it");
            }
          })
      .holds("An individual case is public only on a basis.")
      .why("Cases are raised in confidence; a record has to say what allows it to be told.")
      .example("`\"disclosure\":{\"level\":\"public\",\"basis\":\"none\"}`");

  static final List<Rule> ALL = List.of(PERSON_PROTECTED_PUBLIC, CASE_PUBLIC_WITHOUT_BASIS);

  private DisclosureRules() {}

  /** Returns whether an entry is public without a reason. */
  private static boolean isBaseless(Entry entry) {
    Optional<Disclosure> disclosure = entry.disclosure();
    return disclosure.isPresent()
        && disclosure.get().level() == DisclosureLevel.PUBLIC
        && disclosure
            .get()
            .basis()
            .filter(basis -> basis != DisclosureBasis.NONE)
            .isEmpty();
  }
}
