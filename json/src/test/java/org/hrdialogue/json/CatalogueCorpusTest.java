package org.hrdialogue.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hrdialogue.validation.Catalogue;
import org.hrdialogue.validation.RuleDescription;
import org.hrdialogue.validation.RuleScope;
import org.junit.jupiter.api.Test;

/** Each code of the catalogue has its proof in a file: that it is found, and of a rule that it is not. */
class CatalogueCorpusTest {
  /** Codes without a file, and why. */
  private static final Map<String, String> ELSEWHERE = Map.of(
      "json-too-long",
      "takes a text of a megabyte; LocalFaultTest plants it at every member that can have one");

  /** The code of a rule on open lists, which reading uses of closed ones. */
  private static final String OF_BOTH = "code-unknown";

  @Test
  void everyCodeIsProved() {
    List<Path> missing = new ArrayList<>();
    for (RuleDescription code : Catalogue.all()) {
      for (Path proof : proofs(code)) {
        if (!Files.isRegularFile(proof)) {
          missing.add(proof);
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  private static List<Path> proofs(RuleDescription described) {
    String code = described.code();
    List<Path> proofs = new ArrayList<>();
    if (ofReading(described) && !ELSEWHERE.containsKey(code)) {
      proofs.add(Corpus.MALFORMED.resolve(code + ".json"));
      proofs.add(Corpus.MALFORMED.resolve(code + ".report.txt"));
    }
    if (ofRules(described)) {
      proofs.add(Corpus.VIOLATING.resolve(code + ".json"));
      proofs.add(Corpus.VIOLATING.resolve(code + ".report.txt"));
      proofs.add(Corpus.SILENT.resolve(code + ".json"));
    }
    return proofs;
  }

  private static boolean ofReading(RuleDescription described) {
    return !ofRules(described) || described.code().equals(OF_BOTH);
  }

  private static boolean ofRules(RuleDescription described) {
    return described.scope() == RuleScope.ENTRY || described.scope() == RuleScope.DOSSIER;
  }

  @Test
  void everyProofIsOfACode() throws IOException {
    Set<String> ofReading = new TreeSet<>();
    Set<String> ofRules = new TreeSet<>();
    for (RuleDescription code : Catalogue.all()) {
      if (ofReading(code)) {
        ofReading.add(code.code());
      }
      if (ofRules(code)) {
        ofRules.add(code.code());
      }
    }
    assertThat(Corpus.dossiers(Corpus.MALFORMED).stream().map(Corpus::name)).isSubsetOf(ofReading);
    assertThat(Corpus.dossiers(Corpus.VIOLATING).stream().map(Corpus::name)).isSubsetOf(ofRules);
    assertThat(Corpus.dossiers(Corpus.SILENT).stream().map(Corpus::name)).isSubsetOf(ofRules);
  }

  @Test
  void whatIsProvedElsewhereIsACodeWithoutFile() {
    assertThat(ELSEWHERE.keySet()).allSatisfy(code -> {
      assertThat(Catalogue.find(code)).isPresent();
      assertThat(Corpus.MALFORMED.resolve(code + ".json")).doesNotExist();
    });
  }
}
