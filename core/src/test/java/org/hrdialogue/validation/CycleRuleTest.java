package org.hrdialogue.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hrdialogue.validation.Rules.assertFound;
import static org.hrdialogue.validation.Rules.dossier;
import static org.hrdialogue.validation.Rules.found;

import java.util.ArrayList;
import java.util.List;
import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.model.Entry;
import org.hrdialogue.model.Event;
import org.hrdialogue.model.EventBuilder;
import org.hrdialogue.model.Organisation;
import org.hrdialogue.model.OrganisationBuilder;
import org.hrdialogue.model.Person;
import org.hrdialogue.model.PolicyInstrument;
import org.hrdialogue.model.Ref;
import org.hrdialogue.model.SourceDocument;
import org.hrdialogue.vocabulary.EventKind;
import org.hrdialogue.vocabulary.EventStatus;
import org.hrdialogue.vocabulary.InstrumentKind;
import org.hrdialogue.vocabulary.OrganisationKind;
import org.junit.jupiter.api.Test;

class CycleRuleTest {
  private static OrganisationBuilder organisation(String id) {
    return Organisation.builder().id(id).kind(OrganisationKind.NGO);
  }

  private static Organisation below(String id, String parent) {
    return organisation(id).parent(Ref.of(parent)).build();
  }

  private static Organisation after(String id, String... predecessors) {
    OrganisationBuilder organisation = organisation(id);
    for (String predecessor : predecessors) {
      organisation.addPredecessor(Ref.of(predecessor));
    }
    return organisation.build();
  }

  @Test
  void findsWhatIsPartOfItself() {
    assertThat(found(CycleRule.REF_CYCLE, below("a", "a")))
        .containsExactly(Violation.builder()
            .code("ref-cycle")
            .severity(Severity.ERROR)
            .pointer("/entries/0/parent")
            .message("'a' leads back to itself")
            .entry("a")
            .found("a")
            .build());
  }

  @Test
  void findsLongerWaysWhereTheLeastIdentifierStands() {
    assertThat(found(CycleRule.REF_CYCLE, below("c", "b"), below("b", "a"), below("a", "c")))
        .containsExactly(Violation.builder()
            .code("ref-cycle")
            .severity(Severity.ERROR)
            .pointer("/entries/2/parent")
            .message("'a' leads back to itself through 'c', 'b'")
            .entry("a")
            .found("a")
            .addRelated("/entries/0/parent")
            .addRelated("/entries/1/parent")
            .build());
  }

  @Test
  void pointsAtTheElementOfAList() {
    assertFound(
        CycleRule.REF_CYCLE,
        dossier(after("a", "x", "b"), after("b", "a"), organisation("x").build()),
        "ERROR   /entries/0/predecessors/1: 'a' leads back to itself through 'b' [ref-cycle]");
  }

  @Test
  void followsEachPropertyByItself() {
    Organisation parent = organisation("a").parent(Ref.of("b")).build();
    Organisation successor = organisation("b").addSuccessor(Ref.of("a")).build();
    assertFound(CycleRule.REF_CYCLE, dossier(parent, successor));
  }

  @Test
  void followsAllPropertiesThatPutThingsInOrder() {
    Event first = event("e1").followsUp(Ref.of("e2")).inputTo(Ref.of("e2")).build();
    Event second = event("e2").followsUp(Ref.of("e1")).inputTo(Ref.of("e1")).build();
    SourceDocument copy = SourceDocument.builder()
        .id("s")
        .copyOf(Ref.of("s"))
        .addReplaces(Ref.of("s"))
        .build();
    Person account = Person.builder().id("p").accountOf(Ref.of("p")).build();
    PolicyInstrument instrument = PolicyInstrument.builder()
        .id("i")
        .kind(InstrumentKind.LAW)
        .addReplaces(Ref.of("i"))
        .addAmends(Ref.of("i"))
        .build();
    assertFound(
        CycleRule.REF_CYCLE,
        dossier(first, second, copy, account, instrument),
        "ERROR   /entries/0/inputTo: 'e1' leads back to itself through 'e2' [ref-cycle]",
        "ERROR   /entries/0/followsUp: 'e1' leads back to itself through 'e2' [ref-cycle]",
        "ERROR   /entries/2/copyOf: 's' leads back to itself [ref-cycle]",
        "ERROR   /entries/2/replaces/0: 's' leads back to itself [ref-cycle]",
        "ERROR   /entries/3/accountOf: a text of 1 character leads back to itself [ref-cycle]",
        "ERROR   /entries/4/replaces/0: 'i' leads back to itself [ref-cycle]");
  }

  private static EventBuilder event(String id) {
    return Event.builder().id(id).kind(EventKind.SEMINAR).status(EventStatus.HELD);
  }

  @Test
  void isSilentOnChainsAndForks() {
    assertFound(
        CycleRule.REF_CYCLE,
        dossier(
            below("a", "b"),
            below("b", "c"),
            below("c", "unknown"),
            after("d", "a", "b"),
            after("e", "d", "a")));
  }

  @Test
  void findsTwoRoundsThatDoNotMeet() {
    assertFound(
        CycleRule.REF_CYCLE,
        dossier(below("a", "b"), below("b", "a"), below("c", "d"), below("d", "c")),
        "ERROR   /entries/0/parent: 'a' leads back to itself through 'b' [ref-cycle]",
        "ERROR   /entries/2/parent: 'c' leads back to itself through 'd' [ref-cycle]");
  }

  @Test
  void reportsRoundsThatMeetOnceWhateverTheOrderOfEntries() {
    Organisation a = after("a", "b", "c");
    Organisation b = after("b", "a");
    Organisation c = after("c", "b", "a", "a");
    String message = "'a' leads back to itself through 'b' [ref-cycle]";
    assertFound(
        CycleRule.REF_CYCLE, dossier(a, b, c), "ERROR   /entries/0/predecessors/0: " + message);
    assertFound(
        CycleRule.REF_CYCLE, dossier(c, b, a), "ERROR   /entries/2/predecessors/0: " + message);
  }

  @Test
  void namesTheFirstOnALongWayAndPointsAtAll() {
    List<Entry> ring = new ArrayList<>();
    for (int i = 10; i < 20; i++) {
      ring.add(below("o" + i, "o" + (i == 19 ? 10 : i + 1)));
    }
    Violation violation = found(
            CycleRule.REF_CYCLE, Dossier.builder().addAllEntries(ring).build())
        .get(0);
    assertThat(violation.message())
        .isEqualTo(
            "'o10' leads back to itself through 'o11', 'o12', 'o13', 'o14', 'o15' and 4 more");
    assertThat(violation.related()).hasSize(9);
  }

  @Test
  void givesTheShapeOfPersonsIds() {
    Person one = Person.builder().id("one").accountOf(Ref.of("two")).build();
    Person two = Person.builder().id("two").accountOf(Ref.of("one")).build();
    assertFound(
        CycleRule.REF_CYCLE,
        dossier(one, two),
        "ERROR   /entries/0/accountOf: a text of 3 characters leads back to itself"
            + " through a text of 3 characters [ref-cycle]");
  }

  @Test
  void goesThroughLongChainsWithoutRecursion() {
    List<Entry> chain = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      chain.add(below("o" + i, "o" + (i + 1)));
    }
    Dossier dossier = Dossier.builder().addAllEntries(chain).build();
    assertThat(found(CycleRule.REF_CYCLE, dossier)).isEmpty();
  }
}
