package org.hrdialogue.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the press release of 2013 does not say, and a reader of the dossier must not come to believe.
 * Names under {@code unspecified} are paths, not properties, and are left out.
 */
class NothingInvented2013Test {
  private static final Tree.Obj TREE = withoutUnspecified();

  private static Tree.Obj withoutUnspecified() {
    Tree.Obj tree = Dossier2013Test.tree();
    tree.eachObject(object -> object.remove("unspecified"));
    return tree;
  }

  @Test
  void theRoundsHaveNoNumber() {
    assertThat(members()).doesNotContain("ordinals", "session", "cycle");
    assertThat(objects().filter(object -> object.get("number").isPresent()))
        .isNotEmpty()
        .allSatisfy(phone -> assertThat(names(phone)).contains("e164"));
    assertThat(names(entry("round-next")))
        .containsExactly("type", "id", "kind", "dialogue", "status", "planned", "sources");
    assertThat(reason("round-next", "ordinals")).isEqualTo("\"not-stated\"");
    assertThat(entries("event").map(NothingInvented2013Test::id))
        .containsExactlyInAnyOrder("\"seminar-2013\"", "\"round-next\"");
  }

  @Test
  void theRecommendationsHaveNeitherNumberNorText() {
    assertThat(entries("recommendation")).isEmpty();
    assertThat(entry("recommendations-2013").get("size"))
        .hasToString("Optional[{\"qualifier\":\"unstated\",\"unit\":\"recommendation\"}]");
    assertThat(names(entry("recommendations-2013"))).doesNotContain("title");
  }

  @Test
  void theRecommendationsWereNeitherSubmittedNorDiscussed() {
    List<Tree> transmissions = elements("transmissions");
    assertThat(transmissions).hasSize(1).allSatisfy(transmission -> {
      assertThat(((Tree.Obj) transmission).get("status")).hasToString("Optional[\"planned\"]");
      assertThat(((Tree.Obj) transmission).get("made")).isEmpty();
    });
    assertThat(members())
        .doesNotContain("discussions", "responses", "assessments", "closed", "history");
    assertThat(entry("round-next").get("status")).hasToString("Optional[\"scheduled\"]");
    assertThat(names(entry("round-next"))).doesNotContain("held", "attendance", "participations");
  }

  @Test
  void theInstitutionHasNoAccreditation() {
    assertThat(members()).doesNotContain("accreditations", "legalBasis", "established");
    assertThat(names((Tree.Obj) entry("ombudsman-tj").get("nhri").orElseThrow()))
        .containsExactly("model", "sources");
    assertThat(Dossier2013Test.tree().toString()).contains("\"accreditations\":\"not-stated\"");
  }

  @Test
  void thereIsNoPreventiveMechanism() {
    assertThat(members()).doesNotContain("npm");
    assertThat(
            entries("organisation").map(organisation -> organisation.get("kind").toString()))
        .doesNotContain("Optional[\"npm\"]");
    assertThat(objects().filter(object -> object.get("names").toString().contains("reventive")))
        .isEmpty();
    assertThat(objects().filter(object -> object.get("text").toString().contains("reventive")))
        .hasSize(1)
        .allSatisfy(item -> {
          assertThat(item.get("kind")).hasToString("Optional[\"review-of-practice\"]");
          assertThat(item.get("concerns")).isEmpty();
        });
  }

  @Test
  void noOfficialHasAName() {
    assertThat(entries("person").map(NothingInvented2013Test::id))
        .containsExactly("\"press-officer-eu-delegation-tj\"");
    assertThat(entry("press-officer-eu-delegation-tj").get("names"))
        .hasToString(
            "Optional[[{\"text\":{\"en\":\"Mahbuba Abdullaeva\"},\"kind\":\"as-printed\",\"family\":\"Abdullaeva\"}]]");
    assertThat(elements("positions"))
        .allSatisfy(position -> assertThat(((Tree.Obj) position).get("organisation"))
            .hasToString("Optional[\"eu-delegation-tj\"]"));
    assertThat(values("person")).containsOnly("\"press-officer-eu-delegation-tj\"");
    assertThat(elements("participations"))
        .allSatisfy(participation -> assertThat(((Tree.Obj) participation).get("actor"))
            .doesNotHaveToString("Optional[\"press-officer-eu-delegation-tj\"]"));
    assertThat(entries("individual-case")).isEmpty();
  }

  @Test
  void theCoalitionIsNotSaidToHaveCome() {
    assertThat(uses("coalition-against-torture-tj")).containsExactlyInAnyOrder("id", "concerns");
  }

  @Test
  void theStrategyHasAMonthAndNoDay() {
    assertThat(strings()).noneMatch(text -> text.matches(".*(2007-06-\\d\\d|\\d June 2007).*"));
    assertThat(entry("eu-central-asia-strategy-2007").get("adopted"))
        .hasToString("Optional[\"2007-06\"]");
    assertThat(entry("human-rights-dialogue-eu-tj").get("initiated"))
        .hasToString("Optional[\"[2007-06..]\"]");
  }

  @Test
  void theProgrammesHaveNoBudgets() {
    assertThat(entries("assistance-programme")
            .filter(programme -> programme.get("allocations").isPresent())
            .map(NothingInvented2013Test::id))
        .containsExactlyInAnyOrder("\"bilateral-assistance-tj\"", "\"development-assistance-tj\"");
    assertThat(elements("allocations")).hasSize(3);
    assertThat(values("measure")).doesNotContain("\"budget\"");
    assertThat(members()).doesNotContain("share", "added");
    assertThat(values("amount").stream().filter(value -> !value.startsWith("{")))
        .containsExactlyInAnyOrder("66000000", "62000000", "25000000");
  }

  @Test
  void nobodyIsSaidToHavePaidForTheSeminar() {
    assertThat(members()).doesNotContain("fundedBy");
    assertThat(reason("seminar-2013", "fundedBy")).isEqualTo("\"not-stated\"");
    assertThat(elements("roles").stream().map(Tree::toString)).doesNotContain("\"funder\"");
    assertThat(uses("eidhr")).containsExactly("id");
    assertThat(uses("eidhr-instrument")).containsExactlyInAnyOrder("id", "instruments");
  }

  private static Stream<Tree.Obj> objects() {
    List<Tree.Obj> objects = new ArrayList<>();
    TREE.eachObject(objects::add);
    return objects.stream();
  }

  private static Stream<Tree.Member> allMembers() {
    return objects().flatMap(object -> object.members.stream());
  }

  private static Set<String> members() {
    Set<String> names = new TreeSet<>();
    allMembers().forEach(member -> names.add(member.name));
    return names;
  }

  private static List<String> names(Tree.Obj object) {
    return object.members.stream().map(member -> member.name).toList();
  }

  private static Stream<Tree.Obj> entries(String type) {
    return ((Tree.Arr) TREE.get("entries").orElseThrow())
        .elements.stream()
            .map(Tree.Obj.class::cast)
            .filter(entry -> entry.get("type").orElseThrow().toString().equals(Tree.quote(type)));
  }

  private static Tree.Obj entry(String id) {
    return entryOf(TREE, id);
  }

  private static Tree.Obj entryOf(Tree.Obj dossier, String id) {
    return ((Tree.Arr) dossier.get("entries").orElseThrow())
        .elements.stream()
            .map(Tree.Obj.class::cast)
            .filter(entry -> id(entry).equals(Tree.quote(id)))
            .findFirst()
            .orElseThrow();
  }

  private static String id(Tree.Obj entry) {
    return entry.get("id").orElseThrow().toString();
  }

  private static String reason(String id, String path) {
    return entryOf(Dossier2013Test.tree(), id)
        .at("/unspecified/" + path)
        .orElseThrow()
        .toString();
  }

  /** Returns the elements of all lists of a name. */
  private static List<Tree> elements(String name) {
    return allMembers()
        .filter(member -> member.name.equals(name))
        .flatMap(member -> ((Tree.Arr) member.value).elements.stream())
        .toList();
  }

  private static List<String> values(String name) {
    return allMembers()
        .filter(member -> member.name.equals(name))
        .map(member -> member.value.toString())
        .toList();
  }

  /** Returns the name of the member for each time that a string stands in one. */
  private static List<String> uses(String text) {
    return allMembers()
        .flatMap(member ->
            scalars(member.value).filter(Tree.quote(text)::equals).map(value -> member.name))
        .toList();
  }

  private static Stream<String> strings() {
    return allMembers().flatMap(member -> scalars(member.value));
  }

  private static Stream<String> scalars(Tree value) {
    if (value instanceof Tree.Arr array) {
      return array.elements.stream().flatMap(NothingInvented2013Test::scalars);
    }
    return value instanceof Tree.Token ? Stream.of(value.toString()) : Stream.of();
  }
}
