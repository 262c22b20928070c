package org.hrdialogue.model;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class EntryPropertyTest {
  @Property(tries = 150)
  void isEqualToWhatItsOwnBuilderMakesOfIt(@ForAll Entry entry) {
    assertThat(copy(entry)).isEqualTo(entry).hasSameHashCodeAs(entry).isNotSameAs(entry);
    assertThat(copy(entry)).hasToString(entry.toString());
  }

  private static Entry copy(Entry entry) {
    return switch (entry.type()) {
      case ORGANISATION -> Organisation.builder().from((Organisation) entry).build();
      case PERSON -> Person.builder().from((Person) entry).build();
      case GROUP -> Group.builder().from((Group) entry).build();
      case SOURCE_DOCUMENT ->
        SourceDocument.builder().from((SourceDocument) entry).build();
      case POLICY_INSTRUMENT ->
        PolicyInstrument.builder().from((PolicyInstrument) entry).build();
      case DIALOGUE -> Dialogue.builder().from((Dialogue) entry).build();
      case EVENT -> Event.builder().from((Event) entry).build();
      case INDIVIDUAL_CASE ->
        IndividualCase.builder().from((IndividualCase) entry).build();
      case RECOMMENDATION_SET ->
        RecommendationSet.builder().from((RecommendationSet) entry).build();
      case RECOMMENDATION ->
        Recommendation.builder().from((Recommendation) entry).build();
      case ASSISTANCE_PROGRAMME ->
        AssistanceProgramme.builder().from((AssistanceProgramme) entry).build();
    };
  }

  @Property(tries = 50)
  void differsFromAllOthersByItsIdentifier(@ForAll Recommendation recommendation) {
    Recommendation other = Recommendation.builder()
        .from(recommendation)
        .id(recommendation.id() + "2")
        .build();
    assertThat(other).isNotEqualTo(recommendation);
  }
}
