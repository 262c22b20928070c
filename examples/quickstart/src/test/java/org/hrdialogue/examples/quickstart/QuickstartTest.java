package org.hrdialogue.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.json.DossierJson;
import org.hrdialogue.model.Event;
import org.hrdialogue.model.Ref;
import org.hrdialogue.validation.Violation;
import org.hrdialogue.value.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuickstartTest {
  private final Dossier dossier = Quickstart.seminar();

  @Test
  void whatIsWrittenReadsBackEqual() {
    assertThat(Quickstart.writeAndRead(dossier)).isEqualTo(dossier);
  }

  @Test
  void theSeminarLacksOnlyWhatASourceWouldSay() {
    assertThat(Quickstart.validate(dossier, LocalDate.of(2013, 9, 19)).toString())
        .isEqualTo(
            "WARNING /entries/3/adoptedBy: neither a value nor a reason for its absence is given"
                + " [property-expected]");
  }

  @Test
  void queriesFollowReferences() {
    assertThat(Quickstart.query(dossier))
        .isEqualTo("ADOPTED at the seminar of EU Delegation to Tajikistan");
  }

  @Test
  void houseRulesRunBesideTheLibrarysOwn() {
    assertThat(Quickstart.houseRules().validate(dossier).violations())
        .extracting(Violation::code)
        .containsExactly("house-event-has-theme", "property-expected");
  }

  @Test
  void aHouseRuleIsSilentWhereItHolds() {
    Event themed = Event.builder()
        .from(dossier.find(Ref.of("seminar-2013"), Event.class).orElseThrow())
        .theme(LocalizedText.of("en", "Cooperation"))
        .build();
    assertThat(Quickstart.houseRules().validate(themed).violations()).isEmpty();
  }

  @Test
  void theProgramShowsItAll(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("records.ndjson");
    DossierJson.writer().writeStream(dossier, file);
    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      Quickstart.main(new String[] {file.toString()});
    } finally {
      System.setOut(before);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8).lines())
        .hasSize(3)
        .first()
        .isEqualTo("true");
  }

  @Test
  void aStreamIsReportedLineByLine(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("records.ndjson");
    try (var stream = Files.newOutputStream(file)) {
      DossierJson.writer().writeStream(dossier, stream);
      stream.write("{\"type\":\"event\"}\n".getBytes(StandardCharsets.UTF_8));
    }
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    Quickstart.validateFile(file, new PrintStream(printed, true, StandardCharsets.UTF_8));
    assertThat(printed.toString(StandardCharsets.UTF_8).lines())
        .containsExactly(
            "WARNING /adoptedBy (5:1): neither a value nor a reason for its absence is given"
                + " [property-expected]",
            "ERROR   /id (6:1): a required member is missing [field-required]",
            "ERROR   /kind (6:1): a required member is missing [field-required]",
            "ERROR   /status (6:1): a required member is missing [field-required]");
  }
}
