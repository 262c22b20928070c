package org.hrdialogue.validation;

import static org.hrdialogue.validation.Severity.ERROR;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hrdialogue.model.AssistanceProgramme;
import org.hrdialogue.model.SectorShare;
import org.hrdialogue.value.Percentage;
import org.hrdialogue.value.PropertyPath;
import org.hrdialogue.vocabulary.UnspecifiedReason;

/** Rules on the sectors of a programme. */
final class SectorRules {
  private static final PropertyPath SECTORS = PropertyPath.parse("sectors");
  private static final PropertyPath SHARE = PropertyPath.parse("share");
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
  private static final BigDecimal TOLERANCE = new BigDecimal("0.01");

  static final Rule SECTOR_SHARES_SUM = Rule.onEntry(
          "sector-shares-sum", ERROR, AssistanceProgramme.class, SectorRules::checkShares)
      .holds(
          "In each list of sectors, all shares of a programme are given or none, and they come to"
              + " 100 %, unless the sectors or a share are said to be incomplete or not stated.")
      .why("IATI 2.03, rules on sectors and their percentages; the tolerance is 0.01.")
      .example("`dac3:160` with share 60 and `dac3:121` with share 30");

  static final Rule SECTOR_LEVEL_MISMATCH = Rule.onEntry(
          "sector-level-mismatch", ERROR, AssistanceProgramme.class, (programme, found) -> {
            for (int i = 0; i < programme.sectors().size(); i++) {
              String code = programme.sectors().get(i).sector().code();
              int wanted = code.startsWith("dac3:") ? 3 : code.startsWith("dac5:") ? 5 : 0;
              if (wanted > 0 && !isOfDigits(code, wanted)) {
                found
                    .at("/sectors/" + i + "/sector")
                    .of(code)
                    .expecting(meant(code))
                    .says("is no code of " + wanted + " digits");
              }
            }
          })
      .holds("A sector of the list `dac3` has three digits, one of `dac5` five.")
      .why("The OECD DAC lists categories with three digits and purposes with five.")
      .example("`dac5:160`");

  static final List<Rule> ALL = List.of(SECTOR_LEVEL_MISMATCH, SECTOR_SHARES_SUM);

  private SectorRules() {}

  private static boolean isOfDigits(String code, int digits) {
    int start = "dac3:".length();
    for (int i = start; i < code.length(); i++) {
      if (code.charAt(i) < '0' || code.charAt(i) > '9') {
        return false;
      }
    }
    return code.length() == start + digits;
  }

  private static Optional<String> meant(String code) {
    String digits = code.substring("dac3:".length());
    if (isOfDigits(code, 3)) {
      return Optional.of("dac3:" + digits);
    }
    return isOfDigits(code, 5) ? Optional.of("dac5:" + digits) : Optional.empty();
  }

  /** What the sectors of one list say of their shares. */
  private static final class Shares {
    private BigDecimal sum = BigDecimal.ZERO;
    private int given;
    private int missing;
    private int explained;

    private void add(SectorShare sector) {
      Optional<Percentage> share = sector.share();
      if (share.isPresent()) {
        given++;
        sum = sum.add(share.get().value());
      } else if (sector.unspecified().containsKey(SHARE)) {
        explained++;
      } else {
        missing++;
      }
    }
  }

  private static void checkShares(AssistanceProgramme programme, Findings found) {
    if (programme.sectors().stream().noneMatch(sector -> sector.share().isPresent())) {
      return;
    }
    boolean incomplete = programme.unspecified().get(SECTORS) == UnspecifiedReason.INCOMPLETE;
    Map<String, Shares> lists = new LinkedHashMap<>();
    for (SectorShare sector : programme.sectors()) {
      String code = sector.sector().code();
      String list = code.substring(0, Math.max(0, code.indexOf(':')));
      lists.computeIfAbsent(list, key -> new Shares()).add(sector);
    }
    lists.forEach((list, shares) -> {
      String name = list.isEmpty() ? "sectors of no list" : "sectors of the list '" + list + "'";
      BigDecimal over = shares.sum.subtract(WHOLE);
      if (over.compareTo(TOLERANCE) > 0) {
        sumIs(shares, name, found);
      } else if (shares.given > 0 && shares.missing > 0 && !incomplete) {
        found
            .at("/sectors")
            .says("some of the " + name + " have shares, and others neither a share nor a reason");
      } else if (shares.given > 0
          && shares.explained == 0
          && !incomplete
          && over.negate().compareTo(TOLERANCE) > 0) {
        sumIs(shares, name, found);
      }
    });
  }

  private static void sumIs(Shares shares, String name, Findings found) {
    found
        .at("/sectors")
        .of(shares.sum)
        .says("is the sum of the shares of the " + name + ", and not 100");
  }
}
