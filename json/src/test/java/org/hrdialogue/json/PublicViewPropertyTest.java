package org.hrdialogue.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.model.Entry;
import org.hrdialogue.testing.EntryArbitraries;
import org.hrdialogue.validation.Validator;
import org.hrdialogue.validation.Violation;
import org.hrdialogue.vocabulary.DisclosureLevel;

/**
 * A public view depends on nothing that is not public: whatever the identifiers and texts of withheld
 * entries and contacts are, it is the same, and has none of them.
 */
class PublicViewPropertyTest {
  @Provide
  Arbitrary<Dossier> loose() {
    return EntryArbitraries.dossiersWithLooseEnds();
  }

  @Property(tries = 150)
  void isTheSameWhateverIsWithheld(@ForAll Dossier dossier) {
    Dossier view = Marking.of(dossier, "zqz-one").publicView();
    assertThat(view).isEqualTo(Marking.of(dossier, "zqz-two").publicView());
    assertThat(DossierJson.writer().toString(view)).doesNotContain("zqz-one");
  }

  @Property(tries = 150)
  void hasTheEntriesThatArePublicAndNoLooseEnds(@ForAll("loose") Dossier dossier) {
    Dossier view = dossier.publicView();
    assertThat(view.entries().stream().map(Entry::id))
        .isEqualTo(dossier.entries().stream()
            .filter(entry -> entry.effectiveDisclosure() == DisclosureLevel.PUBLIC)
            .map(Entry::id)
            .toList());
    assertThat(count("ref-unresolved", view)).isEmpty();
    assertThat(view.publicView()).isEqualTo(view);
    assertThat(DossierJson.reader().dossier(DossierJson.writer().toBytes(view)).value())
        .contains(view);
  }

  @Property(tries = 150)
  void hasNoFaultyPathsOfItsOwn(@ForAll Dossier dossier) {
    for (String code : new String[] {"path-unknown", "unspecified-but-stated"}) {
      Map<String, Integer> before = count(code, dossier);
      count(code, dossier.publicView())
          .forEach(
              (id, found) -> assertThat(found).isLessThanOrEqualTo(before.getOrDefault(id, 0)));
    }
  }

  /** Returns how often a rule is broken, by the identifiers of the entries that break it. */
  private static Map<String, Integer> count(String code, Dossier dossier) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Violation violation : Validator.standard().validate(dossier).violations()) {
      if (violation.code().equals(code)) {
        counts.merge(violation.entry().orElse(""), 1, Integer::sum);
      }
    }
    return counts;
  }
}
