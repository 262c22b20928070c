package org.hrdialogue.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The European Union, what it grew from, and those of its bodies that dialogues speak of, by their
 * English names.
 *
 * <p>Two spans are kept apart: when a body <em>existed</em>, and when the Publications Office used its
 * <em>code</em>. They differ: {@code EURUN} is in use since 1 December 2009 only, {@code EEAS} from a
 * day before there was a service. Codes and their dates are those of the Publications Office's
 * corporate bodies table (SKOS, copy of 2016).
 *
 * <p>Existence: the European Union took the European Community's place on 1 December 2009 (Treaty of
 * Lisbon), and delegations of the European Commission became delegations of the European Union that
 * day (EEAS, "Who we are", for the one in Dushanbe; for others not verified). The EEAS exists since
 * the decision of 26 July 2010, effective at once; it was launched on 1 January 2011 (EEAS,
 * "Establishing the organisation and functioning of the European External Action Service"). That the
 * Union exists since 1 November 1993 is not verified.
 *
 * <p>The European Council (heads of state or government) and the Council of the European Union
 * (ministers) are two bodies. The Council of Europe is no body of the Union and is not listed.
 *
 * <p>There is one instance of each body.
 */
public final class EuBody {
  /** Code, acronym, name, other names, existence from and to, code in use from and to, successor. */
  private static final String TABLE = """
      ECSC   | ECSC | European Coal and Steel Community | | | | 1951-04-18 | 2002-07-23 |
      EEC    | EEC  | European Economic Community       | | | | 1957-03-25 | 1993-10-31 |
      EC     | EC   | European Communities              | | | | 1965-04-08 | 2009-11-30 |
      EURCOM | EC   | European Community | | | 2009-11-30 | 1992-02-07 | 2009-11-30 | European Union
      EURUN  | EU   | European Union                    | | 1993-11-01 | | 2009-12-01 | |
      EURCOU |      | European Council                  | | | | 1975-10-03 | |
      CONSIL |      | Council of the European Union     | | | | 1992-02-07 | |
      COM    |      | European Commission               | | | | 2009-12-01 | |
      EEAS   | EEAS | European External Action Service  | | 2010-07-26 | | 2009-12-01 | |
      | | Delegation of the European Commission | European Commission Delegation; EC Delegation \
          | | 2009-11-30 | | | Delegation of the European Union
      | | Delegation of the European Union | European Union Delegation; EU Delegation \
          | 2009-12-01 | | | |
      """;

  private static final List<EuBody> ALL = read();
  private static final NameIndex<EuBody> BY_NAME = index();

  private final String code;
  private final String acronym;
  private final String name;
  private final List<String> otherNames;
  private final Span existence;
  private final Span codeUse;
  private final @Nullable EuBody successor;

  private EuBody(List<String> row, @Nullable EuBody successor) {
    this.code = row.get(0);
    this.acronym = row.get(1);
    this.name = row.get(2);
    this.otherNames = Rows.parts(row.get(3));
    this.existence = Span.parse(row.get(4), row.get(5));
    this.codeUse = Span.parse(row.get(6), row.get(7));
    this.successor = successor;
  }

  /** Reads the table from its end, since a successor stands below the body whose place it took. */
  private static List<EuBody> read() {
    List<List<String>> rows = new ArrayList<>(Rows.of(TABLE, '|'));
    Collections.reverse(rows);
    List<EuBody> bodies = new ArrayList<>();
    for (List<String> row : rows) {
      EuBody successor = bodies.stream()
          .filter(body -> body.name.equals(row.get(8)))
          .findFirst()
          .orElse(null);
      bodies.add(new EuBody(row, successor));
    }
    Collections.reverse(bodies);
    return List.copyOf(bodies);
  }

  private static NameIndex<EuBody> index() {
    NameIndex<EuBody> index = new NameIndex<>();
    for (EuBody body : ALL) {
      body.names().forEach(name -> index.add(name, body));
    }
    return index;
  }

  /** Returns every body, the Communities first and delegations last. */
  public static List<EuBody> all() {
    return ALL;
  }

  /**
   * Returns the body of a name.
   *
   * @param name an official English name or an acronym in full; case and blanks around it do not count
   * @return empty if no body is called so, or more than one is, as with {@code EC}
   */
  public static Optional<EuBody> named(String name) {
    return BY_NAME.only(name);
  }

  /** Returns the official English name. */
  public String name() {
    return name;
  }

  /** Returns the acronym, if it has one. */
  public Optional<String> acronym() {
    return acronym.isEmpty() ? Optional.empty() : Optional.of(acronym);
  }

  /** Returns every name that {@link #named} knows it by: official name, other names, acronym. */
  public List<String> names() {
    List<String> names = new ArrayList<>();
    names.add(name);
    names.addAll(otherNames);
    acronym().ifPresent(names::add);
    return List.copyOf(names);
  }

  /** Returns the first day of its existence; empty if not known. */
  public Optional<LocalDate> existsFrom() {
    return existence.first();
  }

  /** Returns the last day of its existence; empty if it exists, or if the day is not known. */
  public Optional<LocalDate> existsTo() {
    return existence.last();
  }

  /** Returns whether it may have existed on a day: no date that is known says otherwise. */
  public boolean existsOn(LocalDate day) {
    return existence.contains(day);
  }

  /** Returns the body that took its place, where that is known. */
  public Optional<EuBody> successor() {
    return Optional.ofNullable(successor);
  }

  /**
   * Returns its code in the Publications Office's corporate bodies table, as the scheme {@code
   * eu-corporate-body} of an {@link org.hrdialogue.value.ExternalId} has it; empty for delegations.
   */
  public Optional<String> code() {
    return code.isEmpty() ? Optional.empty() : Optional.of(code);
  }

  /** Returns the first day on which the code was in use; this says nothing of existence. */
  public Optional<LocalDate> codeUsedFrom() {
    return codeUse.first();
  }

  /** Returns the last day on which the code was in use; empty if it still is. */
  public Optional<LocalDate> codeUsedTo() {
    return codeUse.last();
  }

  /** Returns the name. */
  @Override
  public String toString() {
    return name;
  }
}
