package org.hrdialogue.validation;

import static org.hrdialogue.validation.Rules.assertFound;

import org.hrdialogue.model.Organisation;
import org.hrdialogue.model.Person;
import org.hrdialogue.value.ExternalId;
import org.hrdialogue.value.ExternalIdScheme;
import org.hrdialogue.vocabulary.OrganisationKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExternalIdRulesTest {
  private static final String LEI_FORM =
      "which is 18 capital letters and digits and 2 check digits";

  private static Organisation with(String scheme, String value) {
    return Organisation.builder()
        .id("o")
        .kind(OrganisationKind.NGO)
        .addExternalId(ExternalId.of(ExternalIdScheme.parse(scheme), value))
        .build();
  }

  private static void assertInvalid(String scheme, String value, String form) {
    assertFound(
        ExternalIdRules.EXTERNAL_ID_INVALID,
        with(scheme, value),
        "ERROR   /entries/0/externalIds/0/value: '%s' is not in the form of '%s', %s [external-id-invalid]"
            .formatted(value, scheme, form));
  }

  @ParameterizedTest
  @CsvSource({
    "wikidata, Q458",
    "wikidata, Q1",
    "lei, 529900T8BM49AURSDO55",
    "org-id, GB-COH-09506232",
    "org-id, CA-CRA_ACR-118814144-RR0001",
    "eu-corporate-body, EURCOU",
    "eu-corporate-body, http://publications.europa.eu/resource/authority/corporate-body/EURCOU",
    "celex, 32006R1905",
    "celex, 52006DC0019",
    "celex, 12012E/TXT",
    "celex, 62005CJ0402",
    "celex, 02006R1905-20090101",
    "celex, 32006R1905R(01)",
    "celex, C/2023/90",
    "eli, reg/2006/1905/oj",
    "eu-council, 10113/07",
    "eu-council, ST 10113 2007 INIT",
    "un-symbol, A/HRC/19/3",
    "un-symbol, A/HRC/WG.6/25/TJK/1",
    "un-symbol, A/RES/217 A (III)",
    "un-symbol, S/RES/1325 (2000)",
    "un-symbol, CCPR/C/TJK/CO/2",
    "iati, XM-DAC-42001",
    "opensanctions, NK-abc123",
    "upr-info, 1234 / 5",
    "contract, EIDHR/2013/123-456",
    "own, any thing & more",
    "tj:register, 0 | 1",
  })
  void takesWhatSchemesWrite(String scheme, String value) {
    assertFound(ExternalIdRules.EXTERNAL_ID_INVALID, with(scheme, value));
  }

  @ParameterizedTest
  @CsvSource({
    "wikidata, 458, which is Q and a number",
    "wikidata, Q, which is Q and a number",
    "wikidata, Q0458, which is Q and a number",
    "wikidata, q458, which is Q and a number",
    "wikidata, P31, which is Q and a number",
    "lei, 529900T8BM49AURSDO5, " + LEI_FORM,
    "lei, 529900T8BM49AURSDO555, " + LEI_FORM,
    "lei, 529900t8bm49aursdo55, " + LEI_FORM,
    "lei, 529900T8BM49AURSDOXX, " + LEI_FORM,
    "lei, 529900T8BM49AURSDO56, in which the check digits agree with the rest",
    "lei, 529900T8BM49AUSRDO55, in which the check digits agree with the rest",
    "org-id, 09506232, 'which is the code of a list, such as GB-COH, a hyphen and more'",
    "org-id, GB-COH, 'which is the code of a list, such as GB-COH, a hyphen and more'",
    "eu-corporate-body, European Council, which has no spaces",
    "celex, 1905/2006, 'which is a sector, four digits of a year, a letter or two, and more'",
    "celex, 32006R, 'which is a sector, four digits of a year, a letter or two, and more'",
    "un-symbol, A-HRC-19-3, 'which begins with capital letters and has more parts, with slashes between them'",
    "un-symbol, a/hrc/19/3, 'which begins with capital letters and has more parts, with slashes between them'",
    "un-symbol, A//19, 'which begins with capital letters and has more parts, with slashes between them'",
    "iati, XM-DAC/42001, which has no spaces around it and none of / & | ?",
  })
  void findsWhatTheyDoNot(String scheme, String value, String form) {
    assertInvalid(scheme, value, form);
  }

  @Test
  void findsSpacesAroundIdentifiers() {
    assertInvalid("wikidata", "Q458 ", "which is Q and a number");
    assertInvalid("opensanctions", " NK-1", "which has no spaces");
    assertInvalid(
        "iati", "XM-DAC-42001\u2003", "which has no spaces around it and none of / & | ?");
  }

  @Test
  void repeatsNoIdentifiersOfPersons() {
    assertFound(
        ExternalIdRules.EXTERNAL_ID_INVALID,
        Person.builder()
            .id("p")
            .addExternalId(ExternalId.of(ExternalIdScheme.WIKIDATA, "458"))
            .build(),
        "ERROR   /entries/0/externalIds/0/value: a text of 3 characters is not in the form of 'wikidata',"
            + " which is Q and a number [external-id-invalid]");
  }
}
