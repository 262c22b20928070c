package org.hrdialogue.value;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/**
 * The currencies of ISO 4217, now and ever, with the months that are known.
 *
 * <p>The table is the library's own, because what a Java runtime knows differs from one version to
 * the next, and a verdict on a record must not.
 */
final class CurrencyTable {
  /** List one: in use, since a month that the table does not know. */
  private static final String IN_USE = """
      AED ALL AUD AWG BBD BDT BHD BIF BMD BND BOB BOV BSD BTN BWP BZD CAD CDF CHE CHF CHW CLF
      CLP CNY COP COU CRC CUP CVE DJF DKK DOP DZD EGP ETB FJD FKP GBP GIP GMD GNF GTQ GYD HKD
      HNL HTG HUF IDR INR IQD IRR ISK JMD JOD JPY KES KHR KMF KPW KRW KWD KYD LAK LBP LKR LRD
      LSL LYD MAD MGA MKD MMK MNT MOP MUR MVR MWK MXV MYR NGN NIO NOK NPR NZD OMR PAB PGK PHP
      PKR PYG QAR RSD RWF SAR SBD SCR SEK SGD SHP SLE SOS SVC SYP SZL THB TND TOP TTD TWD TZS
      USD USN UYI UYW VND VUV WST XAD XAF XAG XAU XBA XBB XBC XBD XCD XDR XOF XPD XPF XPT XSU
      XTS XUA XXX YER ZAR ZWG
      """;

  /**
   * Code, month of introduction ({@code -} if not known) and month of withdrawal (none if in use,
   * {@code ?} if not known). Withdrawals are those of list three, the last one where several
   * countries gave a currency up; a span of years counts as not known, and so does {@code ZWN},
   * where the list contradicts itself.
   */
  private static final String DATED = """
      ADP - 2003-07, AFA - 2003-01, AFN 2002-10, ALK - 1989-12,
      AMD 1993-11, ANG - 2025-03, AOA 1999-12, AOK - 1991-03,
      AON - 2000-02, AOR - 2000-02, ARA - 1992-01, ARP - 1985-07,
      ARS 1992-01, ARY - ?, ATS - 2002-03, AYM - 2005-10,
      AZM - 2005-12, AZN 2006-01, BAD - 1998-07, BAM 1998-06,
      BEC - 1990-03, BEF - 2002-03, BEL - 1990-03, BGJ - ?,
      BGK - ?, BGL - 2003-11, BGN 1999-07 2026-01, BOP - 1987-02,
      BRB - 1986-03, BRC - 1989-02, BRE - 1993-03, BRL 1994-07,
      BRN - 1990-03, BRR - 1994-07, BUK - 1990-02, BYB - 2001-01,
      BYN 2016-07, BYR 2000-01 2017-01, CHC - 2004-11, CNX - 1989-12,
      CSD - 2006-10, CSJ - ?, CSK - 1993-03, CUC - 2021-06,
      CYP - 2008-01, CZK 1993-02, DDM - ?, DEM - 2002-03,
      ECS - 2000-09, ECV - 2000-09, EEK 1992-06 2011-01, EQE - 1989-12,
      ERN 1997-11, ESA - ?, ESB - 1994-12, ESP - 2002-03,
      EUR 1999-01, FIM - 2002-03, FRF - 2002-03, GEK - 1995-10,
      GEL 1995-10, GHC - 2008-01, GHP - 2007-06, GHS 2007-07,
      GNE - 1989-12, GNS - 1986-02, GQE - 1986-06, GRD - 2002-03,
      GWE - ?, GWP - 1997-05, HRD 1991-12 1995-01, HRK 1994-05 2023-01,
      IEP - 2002-03, ILP - ?, ILR - ?, ILS 1985-09,
      ISJ - ?, ITL - 2002-03, KGS 1993-05, KZT 1993-11,
      LAJ - ?, LSM - 1985-05, LTL 1993-06 2014-12, LTT - 1993-07,
      LUC - 1990-03, LUF - 2002-03, LUL - 1990-03, LVL 1993-03 2014-01,
      LVR - 1994-12, MAF - 1989-12, MDL 1993-11, MGF - 2004-12,
      MLF - 1984-11, MRO - 2017-12, MRU 2018-01, MTL - 2008-01,
      MTP - 1983-06, MVQ - 1989-12, MXN 1993-01, MXP - 1993-01,
      MZE - ?, MZM - 2006-06, MZN 2006-07, NAD 1993-09,
      NIC - 1990-10, NLG - 2002-03, PEH - ?, PEI - 1991-07,
      PEN 1991-07, PES - 1986-02, PLN 1995-01, PLZ - 1997-01,
      PTE - 2002-03, RHD - ?, ROK - ?, ROL - 2005-06,
      RON 2005-07, RUB 1998-01, RUR - 2004-01, SDD - 2007-07,
      SDG 2007-01, SDP - 1998-06, SIT 1991-10 2007-01, SKK 1993-02 2009-01,
      SLL - 2023-12, SRD 2004-01, SRG - 2003-12, SSP 2011-07,
      STD - 2017-12, STN 2018-01, SUR - 1990-12, TJR 1995-05 2001-04,
      TJS 2000-10, TMM 1993-11 2009-01, TMT 2009-01, TPE - 2002-11,
      TRL - 2005-12, TRY 2005-01, UAH 1996-09, UAK - 1996-09,
      UGS - 1987-05, UGW - ?, UGX 1987-05, USS - 2014-03,
      UYN - 1989-12, UYP - 1993-03, UYU 1993-03, UZS 1994-07,
      VEB - 2008-01, VED 2021-10, VEF 2008-01 2018-08, VES 2018-08,
      VNC - ?, XCG 2025-03, XEU 1979-03 1999-01, XFO - 2006-10,
      XFU - 2013-11, XRE - 1999-11, YDD - 1991-09, YUD - 1990-01,
      YUM - 2003-07, YUN - 1995-11, ZAL - 1995-03, ZMK - 2012-12,
      ZMW 2013-01, ZRN - 1999-06, ZRZ - 1994-02, ZWC - 1989-12,
      ZWD - 2008-08, ZWL - 2024-09, ZWN - ?, ZWR - 2009-06
      """;

  private static final int LONGEST_GUESS = 20;
  private static final Map<String, CurrencyCode> BY_CODE = table();

  private CurrencyTable() {}

  private static Map<String, CurrencyCode> table() {
    Map<String, CurrencyCode> table = new HashMap<>();
    for (String code : StringUtils.split(IN_USE)) {
      table.put(code, new CurrencyCode(code, null, null, true));
    }
    for (String row : StringUtils.split(DATED, ",\n")) {
      String[] cells = StringUtils.split(row);
      boolean inUse = cells.length == 2;
      YearMonth withdrawn = inUse ? null : month(cells[2]);
      table.put(cells[0], new CurrencyCode(cells[0], month(cells[1]), withdrawn, inUse));
    }
    return table;
  }

  private static @Nullable YearMonth month(String cell) {
    return cell.length() == 1 ? null : YearMonth.parse(cell);
  }

  /** Returns all currencies in the order of their codes. */
  static List<CurrencyCode> all() {
    return BY_CODE.keySet().stream().sorted().map(BY_CODE::get).toList();
  }

  /** Returns the currency that is written so, or null if there is none. */
  static @Nullable CurrencyCode find(String code) {
    return BY_CODE.get(code);
  }

  /** Returns the code that was meant, where that is beyond doubt. */
  static Optional<String> meant(String text) {
    String code = text.length() > LONGEST_GUESS ? "" : text.strip().toUpperCase(Locale.ROOT);
    return switch (code) {
      case "€", "EURO", "EUROS" -> Optional.of("EUR");
      default -> BY_CODE.containsKey(code) ? Optional.of(code) : Optional.empty();
    };
  }
}
