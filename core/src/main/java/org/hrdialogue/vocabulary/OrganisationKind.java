package org.hrdialogue.vocabulary;

import java.util.List;
import org.hrdialogue.value.Vocabulary;

/** What an organisation is. An open list: a code that it does not know is kept as written. */
public record OrganisationKind(String code) {
  /** A state. */
  public static final OrganisationKind STATE = new OrganisationKind("state");

  /** A government as a whole. */
  public static final OrganisationKind GOVERNMENT = new OrganisationKind("government");

  /** A ministry or a public agency. */
  public static final OrganisationKind MINISTRY_OR_AGENCY =
      new OrganisationKind("ministry-or-agency");

  /** The office of a head of state. */
  public static final OrganisationKind HEAD_OF_STATE_OFFICE =
      new OrganisationKind("head-of-state-office");

  /** A parliament. */
  public static final OrganisationKind PARLIAMENT = new OrganisationKind("parliament");

  /** A court or the courts. */
  public static final OrganisationKind JUDICIARY = new OrganisationKind("judiciary");

  /** A local authority. */
  public static final OrganisationKind LOCAL_AUTHORITY = new OrganisationKind("local-authority");

  /** The European Union, or the Communities before it. */
  public static final OrganisationKind EU = new OrganisationKind("eu");

  /** An institution of the European Union. */
  public static final OrganisationKind EU_INSTITUTION = new OrganisationKind("eu-institution");

  /** A service of the European Union, such as the EEAS. */
  public static final OrganisationKind EU_SERVICE = new OrganisationKind("eu-service");

  /** A delegation of the European Union. */
  public static final OrganisationKind EU_DELEGATION = new OrganisationKind("eu-delegation");

  /** An agency of the European Union. */
  public static final OrganisationKind EU_AGENCY = new OrganisationKind("eu-agency");

  /** A special representative of the European Union. */
  public static final OrganisationKind EU_SPECIAL_REPRESENTATIVE =
      new OrganisationKind("eu-special-representative");

  /** An embassy or another mission. */
  public static final OrganisationKind DIPLOMATIC_MISSION =
      new OrganisationKind("diplomatic-mission");

  /** An intergovernmental organisation. */
  public static final OrganisationKind INTERGOVERNMENTAL =
      new OrganisationKind("intergovernmental");

  /** A human rights mechanism of the United Nations. */
  public static final OrganisationKind UN_MECHANISM = new OrganisationKind("un-mechanism");

  /** A national human rights institution, such as an ombudsman. */
  public static final OrganisationKind NHRI = new OrganisationKind("nhri");

  /** A national preventive mechanism under OPCAT. */
  public static final OrganisationKind NPM = new OrganisationKind("npm");

  /** A non-governmental organisation. */
  public static final OrganisationKind NGO = new OrganisationKind("ngo");

  /** A non-governmental organisation at work in several countries. */
  public static final OrganisationKind INTERNATIONAL_NGO =
      new OrganisationKind("international-ngo");

  /** A non-governmental organisation of the partner country. */
  public static final OrganisationKind NATIONAL_NGO = new OrganisationKind("national-ngo");

  /** A non-governmental organisation of another country. */
  public static final OrganisationKind FOREIGN_NGO = new OrganisationKind("foreign-ngo");

  /** A coalition of non-governmental organisations. */
  public static final OrganisationKind NGO_COALITION = new OrganisationKind("ngo-coalition");

  /** A university or another academic body. */
  public static final OrganisationKind ACADEMIC = new OrganisationKind("academic");

  /** A publisher or broadcaster. */
  public static final OrganisationKind MEDIA = new OrganisationKind("media");

  /** A company or an association of companies. */
  public static final OrganisationKind PRIVATE_SECTOR = new OrganisationKind("private-sector");

  /** A hotel, hall or other place that appears as a party. */
  public static final OrganisationKind VENUE = new OrganisationKind("venue");

  /** The list of the codes that the library knows. */
  public static final Vocabulary<OrganisationKind> VOCABULARY = Vocabulary.open(
      "organisation kind",
      List.of(
          STATE,
          GOVERNMENT,
          MINISTRY_OR_AGENCY,
          HEAD_OF_STATE_OFFICE,
          PARLIAMENT,
          JUDICIARY,
          LOCAL_AUTHORITY,
          EU,
          EU_INSTITUTION,
          EU_SERVICE,
          EU_DELEGATION,
          EU_AGENCY,
          EU_SPECIAL_REPRESENTATIVE,
          DIPLOMATIC_MISSION,
          INTERGOVERNMENTAL,
          UN_MECHANISM,
          NHRI,
          NPM,
          NGO,
          INTERNATIONAL_NGO,
          NATIONAL_NGO,
          FOREIGN_NGO,
          NGO_COALITION,
          ACADEMIC,
          MEDIA,
          PRIVATE_SECTOR,
          VENUE),
      OrganisationKind::code,
      OrganisationKind::new);

  /**
   * Holds a code in one of the forms that {@link Vocabulary} describes.
   *
   * @throws org.hrdialogue.value.InvalidValueException {@code code-malformed} if it is of neither form
   */
  public OrganisationKind {
    Vocabulary.requireForm(code);
  }

  /**
   * Returns the code that is written so, the constant if there is one.
   *
   * @throws org.hrdialogue.value.InvalidValueException {@code code-malformed} if it is of neither form
   */
  public static OrganisationKind parse(String code) {
    return VOCABULARY.parse(code);
  }

  /** Returns the code as it is written. */
  @Override
  public String toString() {
    return code;
  }
}
