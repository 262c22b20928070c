package org.hrdialogue.model;

import java.util.Arrays;
import org.hrdialogue.value.Vocabulary;

/** The types of entries. A closed list. */
public enum EntryType {
  /**
   * A body that acts under a name: a government, an institution, a delegation, an NGO, a coalition.
   */
  ORGANISATION("organisation", Organisation.class),

  /** A person, restricted unless the entry says otherwise. */
  PERSON("person", Person.class),

  /** A collective without a roster, such as the experts at a seminar. */
  GROUP("group", Group.class),

  /** A document that says something. */
  SOURCE_DOCUMENT("source-document", SourceDocument.class),

  /** A strategy, agreement, law or fund that dialogues and programmes rest on. */
  POLICY_INSTRUMENT("policy-instrument", PolicyInstrument.class),

  /** A standing format between parties; its rounds and seminars are events. */
  DIALOGUE("dialogue", Dialogue.class),

  /** Something that takes place: a dialogue round, a civil society seminar, a meeting. */
  EVENT("event", Event.class),

  /** A case of one person, group or organisation, confidential unless the entry says otherwise. */
  INDIVIDUAL_CASE("individual-case", IndividualCase.class),

  /** Recommendations that were made together, whether or not they are recorded one by one. */
  RECOMMENDATION_SET("recommendation-set", RecommendationSet.class),

  /** One ask that one party put to another, and what came of it. */
  RECOMMENDATION("recommendation", Recommendation.class),

  /** Assistance under a name or for a purpose: from whom, to whom, how much and for what. */
  ASSISTANCE_PROGRAMME("assistance-programme", AssistanceProgramme.class);

  /** The list of its codes. */
  public static final Vocabulary<EntryType> VOCABULARY =
      Vocabulary.closed("entry type", Arrays.asList(values()), EntryType::code);

  private final String code;
  private final Class<? extends Entry> javaType;

  EntryType(String code, Class<? extends Entry> javaType) {
    this.code = code;
    this.javaType = javaType;
  }

  /**
   * Returns the constant that is written so.
   *
   * @throws org.hrdialogue.value.InvalidValueException {@code code-unknown} if there is none
   */
  public static EntryType parse(String code) {
    return VOCABULARY.parse(code);
  }

  /** Returns the code as it is written. */
  public String code() {
    return code;
  }

  /** Returns the interface of entries of this type. */
  public Class<? extends Entry> javaType() {
    return javaType;
  }

  /** Returns the code as it is written. */
  @Override
  public String toString() {
    return code;
  }
}
