package org.hrdialogue.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.io.IOException;
import org.hrdialogue.model.Entry;
import org.hrdialogue.model.Ref;
import org.junit.jupiter.api.Test;

class Jackson2EntriesTest {
  private static final ObjectMapper MAPPER =
      new ObjectMapper().registerModule(Jackson2Entries.module());

  /** What an application may have of its own. */
  record Sheet(String remark, Entry entry) {}

  @Test
  void standInAnApplicationsOwnTypes() throws IOException {
    Entry seminar =
        Quickstart.seminar().find(Ref.of("seminar-2013"), Entry.class).orElseThrow();
    Sheet sheet = new Sheet("to do", seminar);
    String json = MAPPER.writeValueAsString(sheet);
    assertThat(json).startsWith("{\"remark\":\"to do\",\"entry\":{\"type\":\"event\",");
    assertThat(MAPPER.readValue(json, Sheet.class)).isEqualTo(sheet);
  }

  @Test
  void areRefusedWithAllThatIsWrongWithThem() {
    assertThatThrownBy(() -> MAPPER.readValue(
            "{\"remark\":\"\",\"entry\":{\"type\":\"group\",\"id\":\"a b\"}}", Sheet.class))
        .isInstanceOf(MismatchedInputException.class)
        .hasMessageContaining("id-malformed")
        .hasMessageContaining("field-required");
  }
}
