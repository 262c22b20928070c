package org.hrdialogue.value;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/**
 * The two-letter country codes, and for each whether it is withdrawn.
 *
 * <p>The table is the library's own, because what a Java runtime knows differs from one version to
 * the next, and a verdict on a record must not.
 */
final class CountryTable {
  /** ISO 3166-1, officially assigned. */
  private static final String ASSIGNED = """
      AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ
      BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM
      DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS
      GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN
      KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ
      MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM
      PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV
      SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI
      VN VU WF WS YE YT ZA ZM ZW
      """;

  /** ISO 3166-3, where the two letters were not assigned again. */
  private static final String WITHDRAWN =
      "AN BU CS CT DD DY FQ FX HV JT MI NH NQ NT PC PU PZ RH SU TP VD WK YD YU ZR";

  /** Left to users by ISO 3166-1, and in use for Kosovo. */
  private static final String USER_ASSIGNED = "XK";

  private static final int LONGEST_GUESS = 20;
  private static final int LETTERS = 26;
  private static final @Nullable CountryCode[] BY_LETTERS = new CountryCode[LETTERS * LETTERS];

  static {
    add(ASSIGNED, false);
    add(WITHDRAWN, true);
    add(USER_ASSIGNED, false);
  }

  private CountryTable() {}

  private static void add(String codes, boolean withdrawn) {
    for (String code : StringUtils.split(codes)) {
      BY_LETTERS[index(code)] = new CountryCode(code, withdrawn);
    }
  }

  private static int index(String code) {
    return (code.charAt(0) - 'A') * LETTERS + code.charAt(1) - 'A';
  }

  private static boolean isUpperCase(char c) {
    return c >= 'A' && c <= 'Z';
  }

  /** Returns all countries in the order of their codes. */
  static List<CountryCode> all() {
    return Arrays.stream(BY_LETTERS).flatMap(Stream::ofNullable).toList();
  }

  /** Returns the country that is written so, or null if there is none. */
  static @Nullable CountryCode find(String code) {
    return code.length() == 2 && isUpperCase(code.charAt(0)) && isUpperCase(code.charAt(1))
        ? BY_LETTERS[index(code)]
        : null;
  }

  /** Returns the code that was meant, where that is beyond doubt. */
  static Optional<String> meant(String text) {
    String code = text.length() > LONGEST_GUESS ? "" : text.strip().toUpperCase(Locale.ROOT);
    return switch (code) {
      case "UK" -> Optional.of("GB");
      case "EL" -> Optional.of("GR"); // as the EU's own style guide writes Greece
      default -> find(code) == null ? Optional.empty() : Optional.of(code);
    };
  }
}
