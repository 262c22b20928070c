package org.hrdialogue.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An instrument or thematic programme from which the European Union pays for assistance, and when it
 * was in force.
 *
 * <p>What follows under the same name on a new legal basis is another instrument: {@code DCI} is two,
 * and {@code EIDHR} was an initiative before it was an instrument. {@link #allNamed} gives all that a
 * short name may mean. Projects run on after their instrument has ended.
 *
 * <p>Sources: Regulation (EC) No 1905/2006 and its entries in EUR-Lex and CORDIS (DCI, its years,
 * what replaced it, and the instruments beside it); EuropeAid, "Asia: overview" (TACIS was replaced
 * by the DCI in January 2007; thematic programmes); COM(2006) 354 and COM(2006) 19 (EIDHR, NSA-LA);
 * articles on the ENI, on the adoption of NDICI–Global Europe and on the launch of its human rights
 * programme. Not verified: the regulation of the IfS, the last days of the second DCI and of the
 * EIDHR, all that is said of IPA II, the acronym ICI, the full name of TACIS. NDICI is dated by its
 * entry into force; that its rules apply to the whole of 2021 is not verified. There is one instance
 * of each instrument.
 */
public final class FundingInstrument {
  /** Key, acronym, name, other names, legal basis, in force from and to, keys of successors. */
  private static final String TABLE = """
      TACIS | TACIS | Technical Assistance to the Commonwealth of Independent States \
          | | | | 2006-12-31 | DCI
      EIDHR1 | EIDHR | European Initiative for Democracy and Human Rights \
          | | | | 2006-12-31 | EIDHR2
      DCI | DCI | Development Cooperation Instrument \
          | | Regulation (EC) No 1905/2006 | 2007-01-01 | 2013-12-31 | DCI2
      EIDHR2 | EIDHR | European Instrument for Democracy and Human Rights \
          | | | 2007-01-01 | 2020-12-31 | HRD
      NSA | NSA-LA | Non-State Actors and Local Authorities in Development \
          | NSA; NSA/LA | Regulation (EC) No 1905/2006 | 2007-01-01 | 2013-12-31 |
      IPA | IPA | Instrument for Pre-Accession Assistance \
          | | Regulation (EC) No 1085/2006 | 2007-01-01 | 2013-12-31 | IPA2
      ENPI | ENPI | European Neighbourhood and Partnership Instrument \
          | | Regulation (EC) No 1638/2006 | 2007-01-01 | 2013-12-31 | ENI
      ICI | ICI | Instrument for Cooperation with Industrialised Countries \
          | | Regulation (EC) No 1934/2006 | 2007-01-01 | 2013-12-31 |
      IFS | IfS | Instrument for Stability \
          | | Regulation (EC) No 1717/2006 | 2007-01-01 | 2013-12-31 |
      DCI2 | DCI | Development Cooperation Instrument \
          | | Regulation (EU) No 233/2014 | 2014-01-01 | 2020-12-31 |
      ENI | ENI | European Neighbourhood Instrument | | | 2014-01-01 | 2020-12-31 |
      IPA2 | IPA II | Instrument for Pre-Accession Assistance | IPA | | 2014-01-01 | |
      HRD | HR&D | Human Rights and Democracy thematic programme \
          | Human Rights and Democracy | | 2021-01-01 | 2027-12-31 |
      NDICI | NDICI | Neighbourhood, Development and International Cooperation Instrument \
          | NDICI–Global Europe; Global Europe | | 2021-06-14 | |
      """;

  private static final List<FundingInstrument> ALL = read();
  private static final NameIndex<FundingInstrument> BY_NAME = index();

  private final String acronym;
  private final String name;
  private final List<String> otherNames;
  private final String legalBasis;
  private final Span force;
  private final List<FundingInstrument> successors;

  private FundingInstrument(List<String> row, List<FundingInstrument> successors) {
    this.acronym = row.get(1);
    this.name = row.get(2);
    this.otherNames = Rows.parts(row.get(3));
    this.legalBasis = row.get(4);
    this.force = Span.parse(row.get(5), row.get(6));
    this.successors = successors;
  }

  /** Reads the table from its end, since successors stand below what they succeed. */
  private static List<FundingInstrument> read() {
    List<List<String>> rows = Rows.of(TABLE, '|');
    List<FundingInstrument> instruments = new ArrayList<>();
    Map<String, FundingInstrument> byKey = new HashMap<>();
    for (int i = rows.size() - 1; i >= 0; i--) {
      List<String> row = rows.get(i);
      List<FundingInstrument> successors =
          Rows.parts(row.get(7)).stream().map(byKey::get).toList();
      FundingInstrument instrument = new FundingInstrument(row, successors);
      byKey.put(row.get(0), instrument);
      instruments.add(0, instrument);
    }
    return List.copyOf(instruments);
  }

  private static NameIndex<FundingInstrument> index() {
    NameIndex<FundingInstrument> index = new NameIndex<>();
    for (FundingInstrument instrument : ALL) {
      index.add(instrument.acronym, instrument);
      index.add(instrument.name, instrument);
      instrument.otherNames.forEach(name -> index.add(name, instrument));
    }
    return index;
  }

  /** Returns every instrument in the order in which they came into force, as far as that is known. */
  public static List<FundingInstrument> all() {
    return ALL;
  }

  /**
   * Returns the instrument of a name that only one bears.
   *
   * @param name an acronym or a name in full; case and blanks around it do not count
   * @return empty if none is called so, or several are: {@link #allNamed} gives those
   */
  public static Optional<FundingInstrument> named(String name) {
    return BY_NAME.only(name);
  }

  /**
   * Returns all instruments of a name, the oldest first.
   *
   * @param name an acronym or a name in full; case and blanks around it do not count
   */
  public static List<FundingInstrument> allNamed(String name) {
    return BY_NAME.all(name);
  }

  /** Returns its name. */
  public String name() {
    return name;
  }

  /** Returns its acronym. */
  public String acronym() {
    return acronym;
  }

  /** Returns the act that it rests on, such as {@code Regulation (EC) No 1905/2006}, if known. */
  public Optional<String> legalBasis() {
    return legalBasis.isEmpty() ? Optional.empty() : Optional.of(legalBasis);
  }

  /** Returns the first day on which it was in force; empty if not known. */
  public Optional<LocalDate> inForceFrom() {
    return force.first();
  }

  /** Returns the last day on which it was in force; empty if it is, or if the day is not known. */
  public Optional<LocalDate> inForceTo() {
    return force.last();
  }

  /** Returns whether it may have been in force on a day: no date that is known says otherwise. */
  public boolean isInForceOn(LocalDate day) {
    return force.contains(day);
  }

  /** Returns what took its place, where that is known. */
  public List<FundingInstrument> successors() {
    return successors;
  }

  /** Returns name and acronym. */
  @Override
  public String toString() {
    return name + " (" + acronym + ")";
  }
}
