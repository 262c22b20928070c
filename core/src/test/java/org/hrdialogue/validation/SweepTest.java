package org.hrdialogue.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.hrdialogue.model.Organisation;
import org.hrdialogue.vocabulary.OrganisationKind;
import org.junit.jupiter.api.Test;

class SweepTest {
  @Test
  void leavesOutARuleThatNeedsADayWhereNoneIsGiven() {
    Organisation odd = Organisation.builder()
        .id("odd")
        .kind(OrganisationKind.parse("ngo-colition"))
        .build();
    Validator undated = Validator.empty().with(CodeRules.CODE_UNKNOWN.needingDay());
    SkippedRule skipped = new SkippedRule("code-unknown", "it needs a day to validate for");
    Report none = Report.builder().addSkipped(skipped).build();
    assertThat(undated.validate(odd)).isEqualTo(none);
    assertThat(undated.validate(Rules.dossier(odd))).isEqualTo(none);
    assertThat(undated.asOf(LocalDate.of(2013, 6, 13)).validate(odd).violations())
        .hasSize(1);
  }
}
