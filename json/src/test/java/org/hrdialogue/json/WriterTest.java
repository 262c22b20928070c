package org.hrdialogue.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.model.Allocation;
import org.hrdialogue.model.AssistanceProgramme;
import org.hrdialogue.model.AssistanceProgrammeBuilder;
import org.hrdialogue.model.Organisation;
import org.hrdialogue.model.SectorShare;
import org.hrdialogue.testing.Samples;
import org.hrdialogue.value.CurrencyCode;
import org.hrdialogue.value.JsonText;
import org.hrdialogue.value.Money;
import org.hrdialogue.value.Percentage;
import org.hrdialogue.vocabulary.Measure;
import org.hrdialogue.vocabulary.OrganisationKind;
import org.hrdialogue.vocabulary.ProgrammeScope;
import org.hrdialogue.vocabulary.Sector;
import org.junit.jupiter.api.Test;

class WriterTest {
  private static final DossierWriter WRITER = DossierJson.writer();

  private static final Organisation NGO =
      Organisation.builder().id("ngo").kind(OrganisationKind.NATIONAL_NGO).build();

  @Test
  void hasTypeAndIdFirstThenTheMembersOfTheTableThenForeignOnes() {
    Organisation organisation = Organisation.builder()
        .putExtra("x-b", JsonText.parse("1"))
        .putExtra("x-a", JsonText.parse("2"))
        .addFormerId("old")
        .asStated("NGO")
        .kind(OrganisationKind.NATIONAL_NGO)
        .id("ngo")
        .build();
    assertThat(WRITER.toString(organisation))
        .isEqualTo("{\"type\":\"organisation\",\"id\":\"ngo\",\"kind\":\"national-ngo\","
            + "\"asStated\":\"NGO\",\"formerIds\":[\"old\"],\"x-b\":1,\"x-a\":2}\n");
  }

  @Test
  void leavesOutDefaultsAndEmptyLists() {
    Allocation allocation = Allocation.builder()
        .measure(Measure.ENVELOPE)
        .amount(Money.of("EUR", 62_000_000))
        .build();
    assertThat(WRITER.toString(programme().addAllocation(allocation).build()))
        .isEqualTo("{\"type\":\"assistance-programme\",\"id\":\"p\",\"scope\":\"bilateral\","
            + "\"allocations\":[{\"measure\":\"envelope\",\"amount\":{\"amount\":62000000,"
            + "\"currency\":\"EUR\"}}]}\n");
  }

  @Test
  void hasNoTrailingZerosAndNoExponents() {
    Money money = Money.builder()
        .currency(CurrencyCode.parse("EUR"))
        .amount(new BigDecimal("6.60E+7"))
        .build();
    AssistanceProgramme programme = programme()
        .addAllocation(
            Allocation.builder().measure(Measure.ENVELOPE).amount(money).build())
        .addSector(SectorShare.builder()
            .sector(Sector.parse("dac3:160"))
            .share(Percentage.of(new BigDecimal("1E+1")))
            .build())
        .addSector(SectorShare.builder()
            .sector(Sector.parse("dac3:121"))
            .share(Percentage.parse("12.50"))
            .build())
        .build();
    assertThat(WRITER.toString(programme))
        .contains("\"share\":10}", "\"share\":12.5}", "\"amount\":66000000,");
  }

  @Test
  void isIndentedByTwoSpacesWherePretty() {
    assertThat(WRITER.pretty().toString(Dossier.builder().addEntry(NGO).build()))
        .isEqualTo("""
            {
              "format": "hrdialogue",
              "version": "1.0",
              "entries": [
                {
                  "type": "organisation",
                  "id": "ngo",
                  "kind": "national-ngo"
                }
              ]
            }
            """);
    assertThat(WRITER.pretty().toString(Dossier.builder().build())).isEqualTo("""
            {
              "format": "hrdialogue",
              "version": "1.0",
              "entries": []
            }
            """);
  }

  @Test
  void isTheSameEveryTime() {
    byte[] first = WRITER.toBytes(Samples.euTajikistan2013());
    for (int i = 0; i < 5; i++) {
      assertThat(WRITER.toBytes(Samples.euTajikistan2013())).isEqualTo(first);
    }
  }

  @Test
  void leavesStreamsOpen() throws IOException {
    class Target extends ByteArrayOutputStream {
      private boolean closed;

      @Override
      public void close() {
        closed = true;
      }
    }
    Target target = new Target();
    WRITER.write(Dossier.builder().build(), target);
    WRITER.writeStream(Dossier.builder().addEntry(NGO).build(), target);
    assertThat(target.closed).isFalse();
    assertThat(target.toString(UTF_8)).isEqualTo("""
            {"format":"hrdialogue","version":"1.0","entries":[]}
            {"format":"hrdialogue","version":"1.0"}
            {"type":"organisation","id":"ngo","kind":"national-ngo"}
            """);
  }

  private static AssistanceProgrammeBuilder programme() {
    return AssistanceProgramme.builder().id("p").scope(ProgrammeScope.BILATERAL);
  }
}
