package org.hrdialogue.vocabulary;

import java.util.List;
import org.hrdialogue.value.Vocabulary;

/** Whose rights are at stake. An open list: a code that it does not know is kept as written. */
public record AffectedGroup(String code) {
  /** Children. */
  public static final AffectedGroup CHILDREN = new AffectedGroup("children");

  /** Women and girls. */
  public static final AffectedGroup WOMEN_AND_GIRLS = new AffectedGroup("women-and-girls");

  /** Migrants. */
  public static final AffectedGroup MIGRANTS = new AffectedGroup("migrants");

  /** Migrant workers. */
  public static final AffectedGroup MIGRANT_WORKERS = new AffectedGroup("migrant-workers");

  /** Persons with disabilities. */
  public static final AffectedGroup PERSONS_WITH_DISABILITIES =
      new AffectedGroup("persons-with-disabilities");

  /** Minorities. */
  public static final AffectedGroup MINORITIES = new AffectedGroup("minorities");

  /** Indigenous peoples. */
  public static final AffectedGroup INDIGENOUS_PEOPLES = new AffectedGroup("indigenous-peoples");

  /** Refugees and asylum seekers. */
  public static final AffectedGroup REFUGEES_AND_ASYLUM_SEEKERS =
      new AffectedGroup("refugees-and-asylum-seekers");

  /** Internally displaced persons. */
  public static final AffectedGroup INTERNALLY_DISPLACED_PERSONS =
      new AffectedGroup("internally-displaced-persons");

  /** Human rights defenders. */
  public static final AffectedGroup HUMAN_RIGHTS_DEFENDERS =
      new AffectedGroup("human-rights-defenders");

  /** Persons deprived of liberty. */
  public static final AffectedGroup PERSONS_DEPRIVED_OF_LIBERTY =
      new AffectedGroup("persons-deprived-of-liberty");

  /** Journalists. */
  public static final AffectedGroup JOURNALISTS = new AffectedGroup("journalists");

  /** LGBTI persons. */
  public static final AffectedGroup LGBTI_PERSONS = new AffectedGroup("lgbti-persons");

  /** Vulnerable groups that the source does not name. */
  public static final AffectedGroup OTHER_VULNERABLE_GROUPS =
      new AffectedGroup("other-vulnerable-groups");

  /** The list of the codes that the library knows. */
  public static final Vocabulary<AffectedGroup> VOCABULARY = Vocabulary.open(
      "affected group",
      List.of(
          CHILDREN,
          WOMEN_AND_GIRLS,
          MIGRANTS,
          MIGRANT_WORKERS,
          PERSONS_WITH_DISABILITIES,
          MINORITIES,
          INDIGENOUS_PEOPLES,
          REFUGEES_AND_ASYLUM_SEEKERS,
          INTERNALLY_DISPLACED_PERSONS,
          HUMAN_RIGHTS_DEFENDERS,
          PERSONS_DEPRIVED_OF_LIBERTY,
          JOURNALISTS,
          LGBTI_PERSONS,
          OTHER_VULNERABLE_GROUPS),
      AffectedGroup::code,
      AffectedGroup::new);

  /**
   * Holds a code in one of the forms that {@link Vocabulary} describes.
   *
   * @throws org.hrdialogue.value.InvalidValueException {@code code-malformed} if it is of neither form
   */
  public AffectedGroup {
    Vocabulary.requireForm(code);
  }

  /**
   * Returns the code that is written so, the constant if there is one.
   *
   * @throws org.hrdialogue.value.InvalidValueException {@code code-malformed} if it is of neither form
   */
  public static AffectedGroup parse(String code) {
    return VOCABULARY.parse(code);
  }

  /** Returns the code as it is written. */
  @Override
  public String toString() {
    return code;
  }
}
