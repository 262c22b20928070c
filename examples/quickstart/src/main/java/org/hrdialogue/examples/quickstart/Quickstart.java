package org.hrdialogue.examples.quickstart;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.json.Decoded;
import org.hrdialogue.json.DossierJson;
import org.hrdialogue.json.EntryStream;
import org.hrdialogue.model.Citation;
import org.hrdialogue.model.Entry;
import org.hrdialogue.model.Event;
import org.hrdialogue.model.Organisation;
import org.hrdialogue.model.Participation;
import org.hrdialogue.model.RecommendationSet;
import org.hrdialogue.model.Ref;
import org.hrdialogue.model.SourceDocument;
import org.hrdialogue.validation.Report;
import org.hrdialogue.validation.Rule;
import org.hrdialogue.validation.Severity;
import org.hrdialogue.validation.Validator;
import org.hrdialogue.value.Count;
import org.hrdialogue.value.CountUnit;
import org.hrdialogue.value.CountryCode;
import org.hrdialogue.value.Edtf;
import org.hrdialogue.value.LocalizedText;
import org.hrdialogue.value.Name;
import org.hrdialogue.vocabulary.DocumentKind;
import org.hrdialogue.vocabulary.EventKind;
import org.hrdialogue.vocabulary.EventStatus;
import org.hrdialogue.vocabulary.OrganisationKind;
import org.hrdialogue.vocabulary.Role;

/** The code of the README. */
public final class Quickstart {
  private Quickstart() {}

  /**
   * Shows the library at work on a file, or on the seminar that it builds itself.
   *
   * @throws IOException if the file cannot be read
   */
  public static void main(String[] files) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Dossier dossier = seminar();
    out.println(writeAndRead(dossier).equals(dossier));
    out.println(validate(dossier, LocalDate.of(2013, 9, 19)));
    for (String file : files) {
      validateFile(Path.of(file), out);
    }
  }

  /** Builds a seminar and those who organised it. */
  public static Dossier seminar() {
    // README: build
    SourceDocument release = SourceDocument.builder()
        .id("press-release-2013")
        .kind(DocumentKind.PRESS_RELEASE)
        .title(LocalizedText.of("en", "Cooperation of NHRIs with the civil society"))
        .addPublisher(Ref.of("eu-delegation-tj"))
        .published(Edtf.parse("2013-09-19"))
        .build();

    Organisation delegation = Organisation.builder()
        .id("eu-delegation-tj")
        .addName(Name.of("en", "EU Delegation to Tajikistan"))
        .kind(OrganisationKind.EU_DELEGATION)
        .country(CountryCode.parse("TJ"))
        .addSource(Citation.of(Ref.to(release)))
        .build();

    Event seminar = Event.builder()
        .id("seminar-2013")
        .kind(EventKind.CIVIL_SOCIETY_SEMINAR)
        .title(LocalizedText.of("en", "Civil Society Seminar EU - Tajikistan"))
        .status(EventStatus.HELD)
        .held(Edtf.parse("2013-09-17/2013-09-18"))
        .attendance(Count.moreThan(50).in(CountUnit.PERSON)) // "over 50" is not 51
        .addParticipation(Participation.of(Ref.to(delegation), Role.ORGANISER))
        .addSource(Citation.of(Ref.to(release), "held", "attendance"))
        .build();

    RecommendationSet recommendations = RecommendationSet.builder()
        .id("recommendations-2013")
        .adoptedAt(Ref.to(seminar))
        .size(Count.unstated().in(CountUnit.RECOMMENDATION)) // "a number of"
        .addSource(Citation.of(Ref.to(release)))
        .build();

    Dossier dossier = Dossier.builder()
        .addEntries(release, delegation, seminar, recommendations)
        .build();
    // README: end
    return dossier;
  }

  /** Writes a dossier and reads it again. */
  public static Dossier writeAndRead(Dossier dossier) {
    // README: write and read
    String json = DossierJson.writer().pretty().toString(dossier);
    Decoded<Dossier> read = DossierJson.reader().dossier(json);
    Dossier same = read.value().orElseThrow();
    // README: end
    return same;
  }

  /** Validates a dossier for a day. */
  public static Report validate(Dossier dossier, LocalDate day) {
    // README: validate
    Report report = Validator.standard().asOf(day).validate(dossier);
    report.isValid(); // no error; warnings do not count
    report.violations(); // code, severity, JSON Pointer and message of each
    report.skipped(); // rules that did not run, and why
    // README: end
    return report;
  }

  /**
   * Validates a record stream line by line.
   *
   * @throws IOException if the file cannot be opened
   */
  public static void validateFile(Path file, PrintStream out) throws IOException {
    // README: stream
    try (EntryStream stream =
        DossierJson.reader().validator(Validator.standard()).entries(file)) {
      for (Decoded<Entry> line : stream) {
        line.report().violations().forEach(out::println); // each with line and column
      }
    }
    // README: end
  }

  /** Asks a dossier what it knows. */
  public static String query(Dossier dossier) {
    // README: query
    Event seminar = dossier.find(Ref.of("seminar-2013"), Event.class).orElseThrow();
    RecommendationSet adopted = dossier.setsAdoptedAt(Ref.to(seminar)).get(0);
    String stage = dossier.journey(adopted).stage().map(Enum::name).orElse("not adopted");
    String host = dossier
        .find(Ref.of("eu-delegation-tj"), Organisation.class)
        .flatMap(organisation -> organisation.name(Locale.ENGLISH))
        .orElse("unknown");
    // README: end
    return stage + " at the seminar of " + host;
  }

  /** Returns a validator that also holds records to a house rule. */
  public static Validator houseRules() {
    // README: rules
    Validator house = Validator.standard()
        .severity("property-expected", Severity.ERROR)
        .with(Rule.onEntry(
            "house-event-has-theme", Severity.WARNING, Event.class, (event, found) -> {
              if (event.theme().isEmpty()) {
                found.at("/theme").says("the event has no theme");
              }
            }));
    // README: end
    return house;
  }
}
