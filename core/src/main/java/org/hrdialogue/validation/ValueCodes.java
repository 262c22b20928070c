package org.hrdialogue.validation;

import static org.hrdialogue.validation.Severity.ERROR;

import java.util.List;

/** What values refuse by themselves, in Java and in JSON. */
final class ValueCodes {
  static final List<RuleDescription> ALL = List.of(
      described(
          "date-malformed",
          "A date is one of the Extended Date/Time Format, levels 0 to 2, and in the calendar.",
          "Library of Congress, EDTF Specification, 4 February 2019; ISO 8601-2:2019.",
          "`2013-06-31`, `2013-9-17`, `2013-36~`"),
      described(
          "period-reversed",
          "A period does not end before it begins.",
          "EDTF: the start of an interval is not later than its end.",
          "`2013/2011`"),
      described(
          "count-bounds-invalid",
          "A count has the bounds that its qualifier takes, and the upper is not below the lower.",
          "`between` takes two numbers, `unstated` none, every other qualifier one.",
          "`{\"value\":60,\"upTo\":50,\"qualifier\":\"between\"}`"),
      described(
          "money-malformed",
          "An amount is a plain decimal of at most 30 digits, with the bounds that its qualifier takes.",
          "An exponent or a grouping sign is read differently by different programs.",
          "`1E3`; `between` without `upTo`"),
      described(
          "money-currency-unknown",
          "A currency is one that ISO 4217 has or ever had.",
          "ISO 4217, lists one and three; XEU and TJR are in the latter.",
          "`EURO`"),
      described(
          "country-code-unknown",
          "A country code is one that ISO 3166-1 alpha-2 has or ever had, or `XK`.",
          "ISO 3166-1 and 3166-3; `XK` is left to users and in use for Kosovo.",
          "`TJK`"),
      described(
          "subdivision-malformed",
          "A subdivision code has the form of ISO 3166-2.",
          "ISO 3166-2: country, hyphen, one to three letters or digits.",
          "`Dushanbe`"),
      described(
          "external-id-malformed",
          "An identifier of somebody else has a scheme and is not blank.",
          "Without its scheme an identifier joins what does not belong together.",
          "`{\"scheme\":\"wikidata\"}`"),
      described(
          "path-malformed",
          "A path is a JSON Pointer without its first slash.",
          "RFC 6901.",
          "`/held`, `places//x~2`"),
      described(
          "id-malformed",
          "An identifier is 1 to 200 ASCII letters, digits, `.`, `_`, `-` and `:`, beginning with a letter or digit.",
          "Identifiers stand in file names, addresses and queries; IATI rule 1.3.13 forbids the rest for that reason.",
          "`eu/del tj`"),
      described(
          "code-malformed",
          "A code is kebab-case, or a prefix, a colon and 1 to 200 characters.",
          "Codes compare as they are written, so that there is one way to write them.",
          "`Ngo Coalition`"),
      described(
          "number-out-of-range",
          "A number is within the bounds of its place.",
          "Whole numbers have at most 15 digits, so that every JSON reader keeps them; percentages lie between 0 and 100.",
          "`\"share\":140`"),
      described(
          "text-blank",
          "A text has words.",
          "A text without words is an absent one, and absent means not stated.",
          "`{\"en\":\"  \"}`"),
      described(
          "text-malformed",
          "A text is Unicode: no lone surrogates and no U+0000.",
          "RFC 8259 leaves what readers do with a lone surrogate open; databases refuse U+0000.",
          "`\"\\ud83d\"`"),
      described(
          "text-language-malformed", "A language is a tag of BCP 47.", "RFC 5646.", "`english`"),
      described(
          "text-language-duplicate",
          "A text has one version in each language.",
          "Two tags that differ by case only are the same, and one version would be lost.",
          "`{\"en\":\"A\",\"EN\":\"B\"}`"));

  private ValueCodes() {}

  private static RuleDescription described(String code, String holds, String why, String example) {
    return new RuleDescription(code, ERROR, RuleScope.VALUE, new RuleText(holds, why, example));
  }
}
