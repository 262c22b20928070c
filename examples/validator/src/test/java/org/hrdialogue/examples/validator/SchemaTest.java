package org.hrdialogue.examples.validator;

import static org.assertj.core.api.Assertions.assertThat;

import org.hrdialogue.json.DossierSchema;
import org.junit.jupiter.api.Test;

class SchemaTest {
  @Test
  void isThatOfADossierOrOfALine() {
    assertThat(ProgramRun.of("schema")).isEqualTo(new ProgramRun(0, DossierSchema.dossier(), ""));
    assertThat(ProgramRun.of("schema", "--ndjson"))
        .isEqualTo(new ProgramRun(0, DossierSchema.entry(), ""));
  }
}
