package org.hrdialogue.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hrdialogue.vocabulary.Sector;

/**
 * A sector of the OECD DAC's creditor reporting system: a category of three digits ({@code dac3}) or
 * a purpose of five ({@code dac5}).
 *
 * <p>Codes, names and dates are those of the International Aid Transparency Initiative's replicated
 * code lists Sector and SectorCategory (non-embedded code lists, commit 7aeece7), names with their
 * blanks and capitals tidied. They are today's names: what was planned under a code years ago may
 * have been called otherwise. There is one instance of each sector.
 */
public final class DacSector {
  private static final int CATEGORY_DIGITS = 3;

  private final String code;
  private final String name;
  private final Span activity;

  DacSector(String code, String name, Span activity) {
    this.code = code;
    this.name = name;
    this.activity = activity;
  }

  /** Returns every sector, also those withdrawn: categories first, each list in order of codes. */
  public static List<DacSector> all() {
    return DacSectorTable.all();
  }

  /**
   * Returns the sector of a code.
   *
   * @param vocabulary {@code dac3} or {@code dac5}
   * @param code its digits, such as {@code 15135}
   * @return empty if that list does not have the code
   */
  public static Optional<DacSector> find(String vocabulary, String code) {
    return DacSectorTable.find(vocabulary + ":" + code);
  }

  /** Returns the sector that a code of assistance stands for; empty if it is no known DAC code. */
  public static Optional<DacSector> of(Sector sector) {
    return DacSectorTable.find(sector.code());
  }

  /** Returns the code as assistance programmes have it, such as {@code dac5:15135}. */
  public Sector sector() {
    return Sector.parse(toString());
  }

  /** Returns the list that it is in: {@code dac3} or {@code dac5}. */
  public String vocabulary() {
    return code.length() == CATEGORY_DIGITS ? "dac3" : "dac5";
  }

  /** Returns its three or five digits. */
  public String digits() {
    return code;
  }

  /** Returns its English name. */
  public String name() {
    return name;
  }

  /**
   * Returns the first day on which the code could be used; empty if the list does not say, which does
   * not mean that it is old: {@code dac5:12264}, COVID-19 control, has none either.
   */
  public Optional<LocalDate> activeFrom() {
    return activity.first();
  }

  /** Returns the last day on which the code could be used; empty if it is not withdrawn. */
  public Optional<LocalDate> withdrawn() {
    return activity.last();
  }

  /** Returns whether the code could be used on a day: no date that is known says otherwise. */
  public boolean isActiveOn(LocalDate day) {
    return activity.contains(day);
  }

  /** Returns the list and the digits, such as {@code dac5:15135}. */
  @Override
  public String toString() {
    return vocabulary() + ":" + code;
  }
}
