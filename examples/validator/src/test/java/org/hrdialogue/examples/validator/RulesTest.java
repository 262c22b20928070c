package org.hrdialogue.examples.validator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hrdialogue.validation.Catalogue;
import org.hrdialogue.validation.RuleDescription;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

class RulesTest {
  /** {@code mvn test -Drules.renew} writes the page anew. */
  @Test
  void thePageIsWhatTheCommandPrints() throws IOException {
    Path page = Path.of("../../core/RULES.md");
    ProgramRun run = ProgramRun.of("rules", "--format", "markdown");
    if (System.getProperty("rules.renew") != null) {
      Files.writeString(page, run.out());
    }
    assertThat(run).isEqualTo(new ProgramRun(0, Files.readString(page), ""));
  }

  @Test
  void jsonHasEveryCodeWithItsSixMembers() {
    ProgramRun run = ProgramRun.of("rules", "--format", "json");
    List<String> expected = new ArrayList<>();
    for (RuleDescription rule : Catalogue.all()) {
      expected.addAll(List.of(
          "code=" + rule.code(),
          "severity=" + rule.severity().code(),
          "scope=" + rule.scope(),
          "holds=" + rule.holds(),
          "why=" + rule.why(),
          "example=" + rule.example()));
    }
    assertThat(members(run.out())).isEqualTo(expected);
  }

  private static List<String> members(String json) {
    List<String> members = new ArrayList<>();
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
      assertThat(parser.nextToken()).isEqualTo(JsonToken.START_ARRAY);
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.VALUE_STRING) {
          members.add(parser.currentName() + "=" + parser.getString());
        }
      }
    }
    return members;
  }

  @Test
  void textTellsARuleInAFewLines() {
    ProgramRun run = ProgramRun.of("rules");
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("""
            event-held-without-date (warning, entry)
              An event that was held says when, or why not.
              A report of an event all but always dates it, if only to the year.
              Breaks it: `"status":"held"` without `held`
            """);
    assertThat(run.outLines()).allMatch(line -> line.length() <= 100);
  }
}
