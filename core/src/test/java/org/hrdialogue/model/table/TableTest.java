package org.hrdialogue.model.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.hrdialogue.testing.Together;
import org.hrdialogue.value.ExternalId;
import org.hrdialogue.value.ExternalIdBuilder;
import org.junit.jupiter.api.Test;

class TableTest {
  private static Table<ExternalId, ExternalIdBuilder> table(AtomicInteger made) {
    return Table.of(
        "sample", ExternalId.class, ExternalId::builder, ExternalIdBuilder::build, rows -> {
          made.incrementAndGet();
          rows.required(
              "value", ValueType.EXTERNAL, ExternalId::value, ExternalIdBuilder::value, "A value");
        });
  }

  @Test
  void makesItsRowsWhenTheyAreFirstAskedFor() {
    AtomicInteger made = new AtomicInteger();
    Table<ExternalId, ExternalIdBuilder> table = table(made);
    assertThat(table.name()).isEqualTo("sample");
    assertThat(made).hasValue(0);
    assertThat(table.indexOf("value")).isZero();
    assertThat(table.indexOf("scheme")).isEqualTo(-1);
    assertThat(table.properties()).hasSize(1);
    assertThat(made).hasValue(1);
  }

  @Test
  void hasTheSameRowsForAllThreads() {
    for (int i = 0; i < 100; i++) {
      Table<ExternalId, ExternalIdBuilder> table = table(new AtomicInteger());
      List<?> rows = Together.in(4, table::properties);
      assertThat(rows).hasSize(4).allMatch(some -> some == rows.get(0));
    }
  }
}
