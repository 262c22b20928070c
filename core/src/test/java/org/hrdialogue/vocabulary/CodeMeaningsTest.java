package org.hrdialogue.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hrdialogue.value.Vocabulary;
import org.junit.jupiter.api.Test;

/**
 * What the codes mean at run time is what their documentation says. {@code mvn test -Dcodes.renew}
 * writes the file anew.
 */
class CodeMeaningsTest {
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Path COMMITTED =
      Path.of("src/main/resources/org/hrdialogue/value/code-meanings.tsv");

  /** A documented constant of an enum or a value class, and the code that it is created with. */
  private static final Pattern CONSTANT = Pattern.compile(
      "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*"
          + "(?:public static final \\w+ \\w+ =\\s*new \\w+|[A-Z0-9_]+)\\(\\s*\"([^\"]+)\"",
      Pattern.DOTALL);

  @Test
  void areInTheWordsOfTheDocumentation()
      throws IOException, ReflectiveOperationException, URISyntaxException {
    StringBuilder listing = new StringBuilder();
    List<Class<?>> types = new ArrayList<>(VocabulariesTest.types());
    types.sort(Comparator.comparing(Class::getName));
    for (Class<?> type : types) {
      Map<String, String> documented = documented(type);
      if (type == MemberKind.class) {
        documented.putAll(documented(OrganisationKind.class));
      }
      for (String code : VocabulariesTest.vocabulary(type).codes()) {
        assertThat(documented).as(type.getSimpleName()).containsKey(code);
        listing
            .append(type.getName().replace("org.hrdialogue.", ""))
            .append('\t')
            .append(code)
            .append('\t')
            .append(documented.get(code))
            .append('\n');
      }
    }
    if (System.getProperty("codes.renew") != null) {
      Files.writeString(COMMITTED, listing);
    }
    assertThat(listing).hasToString(Files.readString(COMMITTED));
  }

  /** Returns what the source of a type says of each of its codes. */
  private static Map<String, String> documented(Class<?> type) throws IOException {
    Path source = SOURCES.resolve(type.getName().replace('.', '/') + ".java");
    Map<String, String> documented = new HashMap<>();
    Matcher matcher = CONSTANT.matcher(Files.readString(source));
    while (matcher.find()) {
      String words = matcher.group(1).replaceAll("\\s*\\n\\s*\\*", " ").strip();
      documented.put(matcher.group(2), words);
    }
    return documented;
  }

  @Test
  void areKnownToTheLists() {
    assertThat(EventStatus.VOCABULARY.meaning(EventStatus.HELD)).contains("It took place.");
    assertThat(MemberKind.VOCABULARY.meaning(MemberKind.parse("state"))).contains("A state.");
  }

  @Test
  void areEmptyForWhatIsNotKnown() {
    assertThat(EventKind.VOCABULARY.meaning(EventKind.parse("picnic"))).isEmpty();
    Vocabulary<String> own = Vocabulary.closed("colour", List.of("red"), String::toString);
    assertThat(own.meaning("red")).isEmpty();
  }
}
