package org.hrdialogue.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.json.codec.DossierDocument;
import org.hrdialogue.json.codec.EntryDocument;
import org.hrdialogue.json.codec.Input;
import org.hrdialogue.json.codec.Refs;
import org.hrdialogue.json.codec.Version;
import org.hrdialogue.model.Entry;
import org.hrdialogue.validation.Validator;
import org.hrdialogue.validation.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A reader that tells the rules what it has seen finds what the rules find by themselves. */
class NoticingTest {
  private static final Validator RULES = Validator.standard();
  private static final DossierReader READER = DossierJson.reader().validator(RULES);

  @Property(tries = 500)
  void finishesNoRuleTooSoon(@ForAll Entry entry) {
    assertFindsAll(DossierJson.writer().toString(entry));
  }

  @Test
  void inEntriesThatBreakARuleOrNearlyDo() throws IOException {
    for (Path folder : List.of(Corpus.VIOLATING, Corpus.SILENT, Corpus.ACCEPTED)) {
      for (Path file : Corpus.dossiers(folder)) {
        Dossier dossier = DossierJson.reader().dossier(file).partial().orElseThrow();
        dossier.entries().forEach(entry -> assertFindsAll(DossierJson.writer().toString(entry)));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"recommendations", "events", "programmes"})
  void passesOverPlainEntries(String records) throws IOException {
    lines(records).forEach(record -> {
      assertThat(assertFindsAll(record)).isEmpty();
      Input input = Input.of(record);
      assertThat(EntryDocument.read(input, Version.CURRENT, false, Refs.lasting(), true))
          .returns(true, EntryDocument::unremarkable);
      assertThat(EntryDocument.read(input, Version.CURRENT, false, Refs.lasting(), false))
          .returns(false, EntryDocument::unremarkable);
    });
  }

  @ParameterizedTest
  @CsvSource({
    "recommendations, '\"(?:en|ru|reference|locator)\":\"()', <b>",
    "recommendations, '\"themes\":\\[\"()', un",
    "recommendations, '\"themes\":\\[\"()', 'x:a,'",
    "events, '\"(?:en|ru|locator)\":\"()', &amp;",
    "events, '\"roles\":\\[\"()', un",
    "programmes, '\"(?:en|ru|code|locator)\":\"()', \\\\_",
    "programmes, '\"sector\":\"()', 'x:a,'",
    "programmes, '\"period\":\"([^\"]*)', ../.."
  })
  void seesTheOneValueThatIsRemarkable(String records, String place, String put)
      throws IOException {
    lines(records).limit(10).forEach(record -> {
      Matcher places = Pattern.compile(place).matcher(record);
      while (places.find()) {
        String changed =
            record.substring(0, places.start(1)) + put + record.substring(places.end(1));
        assertThat(assertFindsAll(changed)).isNotEmpty();
      }
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"0 a <b>", "0 <b> a", "<b> 0 a", "a 0 0 <b> a"})
  void knowsWhichEntriesOfADossierArePlain(String entries) {
    String json = Stream.of(entries.split(" "))
        .map(text -> text.equals("0") ? "0" : "\"" + text + "\"")
        .map(text ->
            "{\"type\":\"organisation\",\"id\":\"o\",\"kind\":\"ngo\",\"asStated\":" + text + "}")
        .collect(Collectors.joining(
            ",", "{\"format\":\"hrdialogue\",\"version\":\"1.0\",\"entries\":[", "]}"));
    BitSet unremarkable =
        DossierDocument.read(Input.of(json), false, Refs.lasting(), true).unremarkable();
    List<String> whole =
        Stream.of(entries.split(" ")).filter(text -> !text.equals("0")).toList();
    for (int i = 0; i < whole.size(); i++) {
      assertThat(unremarkable.get(i)).isEqualTo(whole.get(i).equals("a"));
    }
    Decoded<Dossier> read = READER.dossier(json);
    assertThat(read.report().violations())
        .filteredOn(found -> found.code().equals("text-markup-residue"))
        .singleElement()
        .extracting(Violation::pointer)
        .asString()
        .isEqualTo("/entries/" + List.of(entries.split(" ")).indexOf("<b>") + "/asStated");
  }

  private static Stream<String> lines(String records) throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/benchmark", records + ".ndjson"))
        .stream();
  }

  /** Asserts that rules find the same in an entry that is read and in one that is there; returns that. */
  private static List<String> assertFindsAll(String json) {
    Decoded<Entry> read = READER.entry(json);
    List<String> found = withoutLocation(read.report().violations());
    assertThat(found)
        .isEqualTo(withoutLocation(RULES.validate(read.value().orElseThrow()).violations()));
    return found;
  }

  private static List<String> withoutLocation(List<Violation> violations) {
    return violations.stream()
        .map(found ->
            Violation.builder().from(found).location(Optional.empty()).build().toString())
        .toList();
  }
}
