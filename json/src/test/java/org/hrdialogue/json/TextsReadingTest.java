package org.hrdialogue.json;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.hrdialogue.model.Entry;
import org.hrdialogue.model.Recommendation;
import org.hrdialogue.validation.Validator;
import org.hrdialogue.validation.Violation;
import org.junit.jupiter.api.Test;

/** Reads what records have more of than usual, or again and again. */
class TextsReadingTest {
  private static String withText(String members) {
    return """
        {"type":"recommendation","id":"r","origin":"upr","issuers":["a","b"],\
        "addressees":["b"],"text":{%s}}""".formatted(members);
  }

  private static String languages(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "\"en-x-%d\":\"text %d\"".formatted(i, i))
        .collect(joining(","));
  }

  private static List<String> faults(String json) {
    return DossierJson.reader().entry(json).report().violations().stream()
        .map(Violation::toString)
        .map(line -> line.replaceFirst(" \\(1:[0-9]+\\)", ""))
        .toList();
  }

  @Test
  void readsATextInManyLanguagesInOrder() {
    for (int count : List.of(1, 2, 7, 8, 9, 20, 5_000)) {
      String json = withText(languages(count));
      Entry entry = DossierJson.reader().entry(json).value().orElseThrow();
      assertThat(((Recommendation) entry).text().orElseThrow().languages()).hasSize(count);
      assertThat(DossierJson.writer().toString(entry)).contains(languages(count));
    }
  }

  @Test
  void looksUpPathsToManyLanguages() {
    String paths = IntStream.range(0, 5_000)
        .mapToObj(i -> "\"text/en-x-%d\"".formatted(i))
        .collect(joining(","));
    String json = withText(languages(5_000))
        .replace("\"id\"", "\"sources\":[{\"source\":\"s\",\"supports\":[" + paths + "]}],\"id\"");
    assertThat(DossierJson.reader()
            .validator(Validator.standard())
            .entry(json)
            .report()
            .violations())
        .isEmpty();
  }

  @Test
  void findsALanguageTwiceHoweverManyThereAre() {
    for (int count : List.of(1, 7, 8, 20)) {
      assertThat(faults(withText(languages(count) + ",\"en-x-0\":\"again\"")))
          .containsExactly("ERROR   /text/en-x-0: 'en-x-0' stands more than once in this object;"
              + " the first is kept [json-duplicate-key]");
      assertThat(faults(withText(languages(count) + ",\"EN-x-0\":\"again\"")))
          .containsExactly("ERROR   /text/EN-x-0: 'EN-x-0' is the same language as 'en-x-0' before"
              + " it [text-language-duplicate]");
    }
  }

  @Test
  void findsAnUnknownMemberTwiceHoweverManyThereAre() {
    String unknown = IntStream.range(0, 12)
        .mapToObj(i -> "\"unheard-of-%d\":%d,".formatted(i, i))
        .collect(joining());
    String json =
        withText("\"en\":\"x\"").replace("\"id\"", unknown + "\"unheard-of-11\":0,\"id\"");
    assertThat(faults(json)).hasSize(13);
    assertThat(faults(json)).last().asString().contains("json-duplicate-key");
  }

  @Test
  void readsAReferenceOfLateAsTheSameObject() {
    DossierReader reader = DossierJson.reader();
    Recommendation one =
        (Recommendation) reader.entry(withText("\"en\":\"one\"")).value().orElseThrow();
    Recommendation two =
        (Recommendation) reader.entry(withText("\"en\":\"two\"")).value().orElseThrow();
    assertThat(one.issuers().get(1)).isSameAs(one.addressees().get(0));
    assertThat(two.issuers().get(1)).isSameAs(one.issuers().get(1));
    assertThat(two.issuers().get(0).id()).isEqualTo("a");
  }
}
