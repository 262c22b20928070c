package org.hrdialogue.validation;

import org.hrdialogue.value.ExternalId;
import org.hrdialogue.value.ExternalIdScheme;
import org.jspecify.annotations.Nullable;

/**
 * How the schemes of external identifiers write theirs. Schemes without a form of their own (contracts,
 * document numbers of the Council, recommendations of UPR Info, one's own) take anything.
 */
final class ExternalIdForm {
  private static final int LEI_LENGTH = 20;

  private ExternalIdForm() {}

  /**
   * Returns how the scheme writes identifiers, as a relative clause, if this one is not written so;
   * null if it is or may be.
   */
  static @Nullable String missed(ExternalId id) {
    ExternalIdScheme scheme = id.scheme();
    String value = id.value();
    if (scheme.equals(ExternalIdScheme.WIKIDATA)) {
      return isWikidata(value) ? null : "which is Q and a number";
    } else if (scheme.equals(ExternalIdScheme.LEI)) {
      return lei(value);
    } else if (scheme.equals(ExternalIdScheme.CELEX)) {
      return isCelex(value)
          ? null
          : "which is a sector, four digits of a year, a letter or two, and more";
    } else if (scheme.equals(ExternalIdScheme.UN_SYMBOL)) {
      return isUnSymbol(value)
          ? null
          : "which begins with capital letters and has more parts, with slashes between them";
    } else if (scheme.equals(ExternalIdScheme.ORG_ID)) {
      return isOrgId(value)
          ? null
          : "which is the code of a list, such as GB-COH, a hyphen and more";
    } else if (scheme.equals(ExternalIdScheme.IATI)) {
      return hasNone(value, "/&|?") ? null : "which has no spaces around it and none of / & | ?";
    } else if (isOneWord(scheme)) {
      return hasNone(value, " \t\n\r\u00A0") ? null : "which has no spaces";
    }
    return null;
  }

  private static boolean isOneWord(ExternalIdScheme scheme) {
    return scheme.equals(ExternalIdScheme.EU_CORPORATE_BODY)
        || scheme.equals(ExternalIdScheme.ELI)
        || scheme.equals(ExternalIdScheme.OPENSANCTIONS);
  }

  private static boolean hasNone(String value, String characters) {
    for (int i = 0; i < value.length(); i++) {
      if (characters.indexOf(value.charAt(i)) >= 0) {
        return false;
      }
    }
    return value.strip().length() == value.length();
  }

  private static boolean isWikidata(String value) {
    return value.startsWith("Q")
        && !value.startsWith("Q0")
        && Ascii.areDigits(value, 1, value.length());
  }

  private static @Nullable String lei(String value) {
    boolean form = value.length() == LEI_LENGTH && Ascii.areDigits(value, 18, LEI_LENGTH);
    int remainder = 0;
    for (int i = 0; form && i < value.length(); i++) {
      char c = value.charAt(i);
      form = Ascii.isDigit(c) || Ascii.isUpper(c);
      // ISO 7064, MOD 97-10: a letter stands for a number of two digits, from A for 10.
      remainder = Ascii.isDigit(c)
          ? (remainder * 10 + c - '0') % 97
          : (remainder * 100 + c - 'A' + 10) % 97;
    }
    if (!form) {
      return "which is 18 capital letters and digits and 2 check digits";
    }
    return remainder == 1 ? null : "in which the check digits agree with the rest";
  }

  /** Sectors C and E are numbered in other ways too. */
  private static boolean isCelex(String value) {
    if (!hasNone(value, " \t\n\r\u00A0")) {
      return false;
    }
    char sector = value.charAt(0);
    return sector == 'C'
        || sector == 'E'
        || (value.length() > 6 && Ascii.areDigits(value, 0, 5) && Ascii.isUpper(value.charAt(5)));
  }

  private static boolean isUnSymbol(String value) {
    int slash = value.indexOf('/');
    return slash > 0
        && Ascii.isUpper(value.charAt(0))
        && hasNone(value, "")
        && !value.endsWith("/")
        && !value.contains("//");
  }

  private static boolean isOrgId(String value) {
    int first = value.indexOf('-');
    int second = value.indexOf('-', first + 1);
    return first == 2
        && Ascii.isLetter(value.charAt(0))
        && Ascii.isLetter(value.charAt(1))
        && second > first + 1
        && second < value.length() - 1
        && hasNone(value, "");
  }
}
