package org.hrdialogue.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.validation.Validator;
import org.hrdialogue.validation.Violation;
import org.junit.jupiter.api.Test;

/** A dossier in which whatever is not public is called secret, and what everybody may see of it. */
class PublicViewTest {
  private static final Path FOLDER = Path.of("src/test/resources/public-view");
  private static final Set<String> CONSEQUENCES =
      Set.of("ref-unresolved", "path-unknown", "unspecified-but-stated");

  private final Dossier dossier = read("dossier.json");

  private static Dossier read(String file) {
    try {
      return DossierJson.reader().dossier(FOLDER.resolve(file)).value().orElseThrow();
    } catch (IOException unreadable) {
      return fail(unreadable);
    }
  }

  @Test
  void isWhatRemains() {
    assertThat(DossierJson.writer().pretty().toString(dossier.publicView()))
        .isEqualTo(DossierJson.writer().pretty().toString(read("view.json")));
  }

  @Test
  void tellsNothingThatIsSecret() {
    assertThat(DossierJson.writer().toString(dossier)).containsIgnoringCase("secret");
    assertThat(DossierJson.writer().toString(dossier.publicView()))
        .doesNotContainIgnoringCase("secret");
  }

  @Test
  void isItsOwnPublicView() {
    assertThat(dossier.publicView().publicView()).isEqualTo(dossier.publicView());
  }

  @Test
  void leadsToWhatIsThere() {
    List<Violation> violations =
        Validator.standard().validate(dossier.publicView()).violations();
    assertThat(violations).extracting(Violation::code).doesNotContainAnyElementsOf(CONSEQUENCES);
  }
}
