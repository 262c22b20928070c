package org.hrdialogue.examples.validator;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.json.DossierJson;
import org.hrdialogue.testing.EntryArbitraries;

class ConvertPropertyTest {
  @Provide
  Arbitrary<Dossier> loose() {
    return EntryArbitraries.dossiersWithLooseEnds();
  }

  private static String to(String form, String input) {
    ProgramRun run = ProgramRun.withInput(input, "convert", "--to", form, "-");
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    return run.out();
  }

  @Property(tries = 50)
  void everyDossierComesBackFromAStream(@ForAll("loose") Dossier dossier) {
    String stream = to("ndjson", DossierJson.writer().toString(dossier));
    String back = to("dossier", stream);
    assertThat(DossierJson.reader().dossier(back).value()).contains(dossier);
    assertThat(back).isEqualTo(DossierJson.writer().pretty().toString(dossier));
    assertThat(to("ndjson", back)).isEqualTo(stream);
    assertThat(to("ndjson", stream)).isEqualTo(stream);
  }
}
