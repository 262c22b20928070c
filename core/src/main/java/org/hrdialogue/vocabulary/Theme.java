package org.hrdialogue.vocabulary;

import java.util.List;
import org.hrdialogue.value.Vocabulary;

/**
 * What a recommendation or an agenda item is about. An open list: a code that it does not know is
 * kept as written.
 */
public record Theme(String code) {
  /** International instruments. */
  public static final Theme INTERNATIONAL_INSTRUMENTS = new Theme("international-instruments");

  /** Treaty bodies. */
  public static final Theme TREATY_BODIES = new Theme("treaty-bodies");

  /** Special procedures. */
  public static final Theme SPECIAL_PROCEDURES = new Theme("special-procedures");

  /** The Universal Periodic Review itself. */
  public static final Theme UPR_PROCESS = new Theme("upr-process");

  /** National human rights institutions. */
  public static final Theme NATIONAL_HUMAN_RIGHTS_INSTITUTIONS =
      new Theme("national-human-rights-institutions");

  /** National plans of action. */
  public static final Theme NATIONAL_PLANS_OF_ACTION = new Theme("national-plans-of-action");

  /** Human rights education and training. */
  public static final Theme HUMAN_RIGHTS_EDUCATION = new Theme("human-rights-education");

  /** Public awareness. */
  public static final Theme PUBLIC_AWARENESS = new Theme("public-awareness");

  /** The drafting of laws. */
  public static final Theme LEGISLATIVE_DRAFTING = new Theme("legislative-drafting");

  /** The rule of law. */
  public static final Theme RULE_OF_LAW = new Theme("rule-of-law");

  /** Justice and fair trial. */
  public static final Theme JUSTICE = new Theme("justice");

  /** Impunity. */
  public static final Theme IMPUNITY = new Theme("impunity");

  /** Detention. */
  public static final Theme DETENTION = new Theme("detention");

  /** Torture and its prevention. */
  public static final Theme TORTURE_PREVENTION = new Theme("torture-prevention");

  /** The death penalty. */
  public static final Theme DEATH_PENALTY = new Theme("death-penalty");

  /** Enforced disappearances. */
  public static final Theme ENFORCED_DISAPPEARANCES = new Theme("enforced-disappearances");

  /** Extrajudicial executions. */
  public static final Theme EXTRAJUDICIAL_EXECUTIONS = new Theme("extrajudicial-executions");

  /** Counter-terrorism. */
  public static final Theme COUNTER_TERRORISM = new Theme("counter-terrorism");

  /** Public security. */
  public static final Theme PUBLIC_SECURITY = new Theme("public-security");

  /** International humanitarian law. */
  public static final Theme INTERNATIONAL_HUMANITARIAN_LAW =
      new Theme("international-humanitarian-law");

  /** International justice. */
  public static final Theme INTERNATIONAL_JUSTICE = new Theme("international-justice");

  /** Conflict prevention. */
  public static final Theme CONFLICT_PREVENTION = new Theme("conflict-prevention");

  /** Democracy. */
  public static final Theme DEMOCRACY = new Theme("democracy");

  /** Elections. */
  public static final Theme ELECTIONS = new Theme("elections");

  /** Corruption. */
  public static final Theme CORRUPTION = new Theme("corruption");

  /** Civil society. */
  public static final Theme CIVIL_SOCIETY = new Theme("civil-society");

  /** Human rights defenders. */
  public static final Theme HUMAN_RIGHTS_DEFENDERS = new Theme("human-rights-defenders");

  /** Freedom of opinion and expression. */
  public static final Theme FREEDOM_OF_EXPRESSION = new Theme("freedom-of-expression");

  /** Freedom of the media. */
  public static final Theme MEDIA_FREEDOM = new Theme("media-freedom");

  /** Freedom of association and peaceful assembly. */
  public static final Theme FREEDOM_OF_ASSOCIATION_AND_ASSEMBLY =
      new Theme("freedom-of-association-and-assembly");

  /** Freedom of religion or belief. */
  public static final Theme FREEDOM_OF_RELIGION_OR_BELIEF =
      new Theme("freedom-of-religion-or-belief");

  /** Freedom of movement. */
  public static final Theme FREEDOM_OF_MOVEMENT = new Theme("freedom-of-movement");

  /** Non-discrimination. */
  public static final Theme NON_DISCRIMINATION = new Theme("non-discrimination");

  /** Racial discrimination. */
  public static final Theme RACIAL_DISCRIMINATION = new Theme("racial-discrimination");

  /** Women's rights. */
  public static final Theme WOMENS_RIGHTS = new Theme("womens-rights");

  /** The rights of the child. */
  public static final Theme RIGHTS_OF_THE_CHILD = new Theme("rights-of-the-child");

  /** The rights of persons with disabilities. */
  public static final Theme DISABILITY = new Theme("disability");

  /** Sexual orientation and gender identity. */
  public static final Theme SEXUAL_ORIENTATION_AND_GENDER_IDENTITY =
      new Theme("sexual-orientation-and-gender-identity");

  /** Minorities. */
  public static final Theme MINORITIES = new Theme("minorities");

  /** Indigenous peoples. */
  public static final Theme INDIGENOUS_PEOPLES = new Theme("indigenous-peoples");

  /** Migrants. */
  public static final Theme MIGRANTS = new Theme("migrants");

  /** Asylum and refugees. */
  public static final Theme ASYLUM_AND_REFUGEES = new Theme("asylum-and-refugees");

  /** Internally displaced persons. */
  public static final Theme INTERNALLY_DISPLACED_PERSONS =
      new Theme("internally-displaced-persons");

  /** Statelessness. */
  public static final Theme STATELESSNESS = new Theme("statelessness");

  /** Trafficking in persons. */
  public static final Theme TRAFFICKING = new Theme("trafficking");

  /** Labour. */
  public static final Theme LABOUR = new Theme("labour");

  /** The right to education. */
  public static final Theme EDUCATION = new Theme("education");

  /** The right to health. */
  public static final Theme HEALTH = new Theme("health");

  /** The right to food. */
  public static final Theme FOOD = new Theme("food");

  /** The right to housing. */
  public static final Theme HOUSING = new Theme("housing");

  /** The right to water. */
  public static final Theme WATER = new Theme("water");

  /** The right to land. */
  public static final Theme LAND = new Theme("land");

  /** Poverty. */
  public static final Theme POVERTY = new Theme("poverty");

  /** Development. */
  public static final Theme DEVELOPMENT = new Theme("development");

  /** The environment. */
  public static final Theme ENVIRONMENT = new Theme("environment");

  /** Technical assistance and cooperation. */
  public static final Theme TECHNICAL_COOPERATION = new Theme("technical-cooperation");

  /** The list of the codes that the library knows. */
  public static final Vocabulary<Theme> VOCABULARY = Vocabulary.open(
      "theme",
      List.of(
          INTERNATIONAL_INSTRUMENTS,
          TREATY_BODIES,
          SPECIAL_PROCEDURES,
          UPR_PROCESS,
          NATIONAL_HUMAN_RIGHTS_INSTITUTIONS,
          NATIONAL_PLANS_OF_ACTION,
          HUMAN_RIGHTS_EDUCATION,
          PUBLIC_AWARENESS,
          LEGISLATIVE_DRAFTING,
          RULE_OF_LAW,
          JUSTICE,
          IMPUNITY,
          DETENTION,
          TORTURE_PREVENTION,
          DEATH_PENALTY,
          ENFORCED_DISAPPEARANCES,
          EXTRAJUDICIAL_EXECUTIONS,
          COUNTER_TERRORISM,
          PUBLIC_SECURITY,
          INTERNATIONAL_HUMANITARIAN_LAW,
          INTERNATIONAL_JUSTICE,
          CONFLICT_PREVENTION,
          DEMOCRACY,
          ELECTIONS,
          CORRUPTION,
          CIVIL_SOCIETY,
          HUMAN_RIGHTS_DEFENDERS,
          FREEDOM_OF_EXPRESSION,
          MEDIA_FREEDOM,
          FREEDOM_OF_ASSOCIATION_AND_ASSEMBLY,
          FREEDOM_OF_RELIGION_OR_BELIEF,
          FREEDOM_OF_MOVEMENT,
          NON_DISCRIMINATION,
          RACIAL_DISCRIMINATION,
          WOMENS_RIGHTS,
          RIGHTS_OF_THE_CHILD,
          DISABILITY,
          SEXUAL_ORIENTATION_AND_GENDER_IDENTITY,
          MINORITIES,
          INDIGENOUS_PEOPLES,
          MIGRANTS,
          ASYLUM_AND_REFUGEES,
          INTERNALLY_DISPLACED_PERSONS,
          STATELESSNESS,
          TRAFFICKING,
          LABOUR,
          EDUCATION,
          HEALTH,
          FOOD,
          HOUSING,
          WATER,
          LAND,
          POVERTY,
          DEVELOPMENT,
          ENVIRONMENT,
          TECHNICAL_COOPERATION),
      Theme::code,
      Theme::new);

  /**
   * Holds a code in one of the forms that {@link Vocabulary} describes.
   *
   * @throws org.hrdialogue.value.InvalidValueException {@code code-malformed} if it is of neither form
   */
  public Theme {
    Vocabulary.requireForm(code);
  }

  /**
   * Returns the code that is written so, the constant if there is one.
   *
   * @throws org.hrdialogue.value.InvalidValueException {@code code-malformed} if it is of neither form
   */
  public static Theme parse(String code) {
    return VOCABULARY.parse(code);
  }

  /** Returns the code as it is written. */
  @Override
  public String toString() {
    return code;
  }
}
