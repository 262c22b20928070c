package org.hrdialogue.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.IntStream;
import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.model.Entry;
import org.hrdialogue.model.Organisation;
import org.hrdialogue.value.InvalidValueException;
import org.hrdialogue.value.JsonText;
import org.hrdialogue.vocabulary.OrganisationKind;
import org.junit.jupiter.api.Test;

/** Writing a dossier whose entries come one at a time. */
class EntryByEntryTest {
  private static final DossierWriter WRITER = DossierJson.writer();

  private static final Organisation NGO =
      Organisation.builder().id("ngo").kind(OrganisationKind.NATIONAL_NGO).build();

  private static final Dossier HEADER =
      Dossier.builder().id("d").putExtra("x-a", JsonText.parse("[1]")).build();

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @Test
  void comeAfterTheDossiersOwnInTheSameForm() throws IOException {
    Organisation other = Organisation.builder().from(NGO).id("other").build();
    for (DossierWriter writer : List.of(WRITER, WRITER.pretty())) {
      out.reset();
      writer.write(
          Dossier.builder().from(HEADER).addEntry(NGO).build(), List.of(other, other), out);
      assertThat(out.toString(UTF_8))
          .isEqualTo(writer.toString(Dossier.builder()
              .from(HEADER)
              .addEntry(NGO)
              .addEntry(other)
              .addEntry(other)
              .build()));
    }
  }

  @Test
  void mayBeNone() throws IOException {
    WRITER.write(HEADER, List.of(), out);
    assertThat(out.toString(UTF_8)).isEqualTo(WRITER.toString(HEADER));
  }

  @Test
  void areWrittenAsTheyCome() throws IOException {
    int entries = 1_000;
    int[] behind = new int[1];
    WRITER.write(
        HEADER,
        () -> IntStream.range(0, entries)
            .<Entry>mapToObj(i -> {
              int given = i * WRITER.toBytes(NGO).length;
              behind[0] = Math.max(behind[0], given - out.size());
              return NGO;
            })
            .iterator(),
        out);
    assertThat(out.size()).isGreaterThan(50_000);
    assertThat(behind[0]).isLessThan(10_000);
  }

  @Test
  void thatFailLeaveTheTextBrokenOff() {
    Organisation blank = Organisation.builder().from(NGO).asStated("").build();
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> WRITER.write(HEADER, List.of(NGO, blank), out))
        .withMessage("'' is blank at /entries/1/asStated");
    assertThat(DossierJson.reader().dossier(out.toByteArray()).partial())
        .get()
        .returns(true, Dossier::isTruncated)
        .returns(List.of(NGO), Dossier::entries);
  }

  @Test
  void endWhereTheStreamCannotBeWrittenTo() {
    IOException full = new IOException("disk full");
    OutputStream target = new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw full;
      }
    };
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> WRITER.write(HEADER, List.of(NGO), target))
        .isSameAs(full);
  }
}
