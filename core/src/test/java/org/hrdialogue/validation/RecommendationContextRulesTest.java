package org.hrdialogue.validation;

import static org.hrdialogue.validation.RecommendationContextRules.DISCUSSION_POINT_AS_RECOMMENDATION;
import static org.hrdialogue.validation.RecommendationContextRules.RECOMMENDATION_STATE_NOT_EVIDENCED;
import static org.hrdialogue.validation.RecommendationContextRules.TRANSMISSION_WRONG_DIALOGUE;
import static org.hrdialogue.validation.Rules.assertFound;
import static org.hrdialogue.validation.Rules.dossier;

import org.hrdialogue.model.Actor;
import org.hrdialogue.model.Dialogue;
import org.hrdialogue.model.DialogueBuilder;
import org.hrdialogue.model.Discussion;
import org.hrdialogue.model.Event;
import org.hrdialogue.model.Group;
import org.hrdialogue.model.Organisation;
import org.hrdialogue.model.Party;
import org.hrdialogue.model.Recommendation;
import org.hrdialogue.model.RecommendationBuilder;
import org.hrdialogue.model.RecommendationSet;
import org.hrdialogue.model.Ref;
import org.hrdialogue.model.Transmission;
import org.hrdialogue.value.CountryCode;
import org.hrdialogue.value.LocalizedText;
import org.hrdialogue.vocabulary.EventKind;
import org.hrdialogue.vocabulary.EventStatus;
import org.hrdialogue.vocabulary.OrganisationKind;
import org.hrdialogue.vocabulary.Origin;
import org.hrdialogue.vocabulary.Side;
import org.hrdialogue.vocabulary.TransmissionStatus;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecommendationContextRulesTest {
  private static RecommendationBuilder recommendation() {
    return Recommendation.builder().id("r").origin(Origin.CIVIL_SOCIETY_SEMINAR);
  }

  private static Event event(String id, EventStatus status, String dialogue) {
    return Event.builder()
        .id(id)
        .kind(EventKind.DIALOGUE_ROUND)
        .status(status)
        .dialogue(Ref.of(dialogue))
        .build();
  }

  @Nested
  class Discussions {
    private static final Discussion AT_THE_ROUND = Discussion.of(Ref.of("round"));

    @ParameterizedTest
    @EnumSource(
        value = EventStatus.class,
        names = {"HELD", "UNKNOWN"})
    void mayHaveBeenAtAnEventThatWasHeldOrMayHaveBeen(EventStatus status) {
      assertFound(
          RECOMMENDATION_STATE_NOT_EVIDENCED,
          dossier(
              recommendation().addDiscussion(AT_THE_ROUND).build(), event("round", status, "d")));
    }

    @ParameterizedTest
    @EnumSource(
        value = EventStatus.class,
        names = {"HELD", "UNKNOWN"},
        mode = EnumSource.Mode.EXCLUDE)
    void wereNotAtAnyOther(EventStatus status) {
      assertFound(
          RECOMMENDATION_STATE_NOT_EVIDENCED,
          dossier(
              RecommendationSet.builder().id("s").addDiscussion(AT_THE_ROUND).build(),
              event("round", status, "d"),
              recommendation().set(Ref.of("s")).build()),
          "WARNING /entries/0/discussions/0/event: 'round' is " + status
              + ", which is no evidence of a discussion there"
              + " [recommendation-state-not-evidenced]");
    }
  }

  @Nested
  class Transmissions {
    private static final String WRONG =
        "ERROR   /entries/0/transmissions/0/forDiscussionAt: 'round' is an event of 'other', and the"
            + " recommendations were made within 'own' [transmission-wrong-dialogue]";

    private static DialogueBuilder dialogue(String id, String country) {
      return Dialogue.builder()
          .id(id)
          .addParties(Party.builder()
              .country(CountryCode.parse(country))
              .side(Side.PARTNER)
              .build());
    }

    private static void assertFoundWith(
        DialogueBuilder own, DialogueBuilder other, String... lines) {
      RecommendationSet set = RecommendationSet.builder()
          .id("s")
          .adoptedAt(Ref.of("seminar"))
          .addTransmission(Transmission.builder()
              .status(TransmissionStatus.PLANNED)
              .forDiscussionAt(Ref.of("round"))
              .build())
          .build();
      assertFound(
          TRANSMISSION_WRONG_DIALOGUE,
          dossier(
              set,
              event("seminar", EventStatus.HELD, "own"),
              event("round", EventStatus.SCHEDULED, "other"),
              own.build(),
              other.build(),
              Organisation.builder()
                  .id("tj")
                  .kind(OrganisationKind.STATE)
                  .country(CountryCode.parse("TJ"))
                  .build(),
              Group.builder()
                  .id("region")
                  .description(LocalizedText.of("en", "states of the region"))
                  .addExample(Ref.<Actor>of("tj"))
                  .build()),
          lines);
    }

    @Test
    void stayWithTheSamePartner() {
      assertFoundWith(dialogue("own", "TJ"), dialogue("other", "KG"), WRONG);
      assertFoundWith(dialogue("own", "TJ"), dialogue("other", "TJ"));
    }

    @Test
    void knowAPartnerByItsOrganisation() {
      DialogueBuilder byActor = Dialogue.builder()
          .id("other")
          .addParties(
              Party.builder().actor(Ref.<Actor>of("tj")).side(Side.PARTNER).build());
      assertFoundWith(dialogue("own", "TJ"), byActor);
      assertFoundWith(dialogue("own", "KG"), byActor, WRONG);
    }

    @Test
    void knowTheMembersOfARegion() {
      DialogueBuilder withRegion = Dialogue.builder()
          .id("other")
          .addParties(
              Party.builder().actor(Ref.<Actor>of("region")).side(Side.PARTNER).build());
      assertFoundWith(dialogue("own", "TJ"), withRegion);
      assertFoundWith(dialogue("own", "KG"), withRegion, WRONG);
    }

    @Test
    void areNotJudgedWhereACountryMeetsAnActorOfNoKnownCountry() {
      DialogueBuilder byName = Dialogue.builder()
          .id("other")
          .addParties(Party.builder()
              .actor(Ref.<Actor>of("ministry"))
              .side(Side.PARTNER)
              .build());
      assertFoundWith(dialogue("own", "TJ"), byName);
      DialogueBuilder byAnotherName = Dialogue.builder()
          .id("own")
          .addParties(
              Party.builder().actor(Ref.<Actor>of("union")).side(Side.PARTNER).build());
      assertFoundWith(byAnotherName, byName, WRONG);
      assertFoundWith(dialogue("own", "TJ"), Dialogue.builder().id("other"), WRONG);
    }

    @Test
    void mayGoToTheWholeAndToWhatContinuesIt() {
      assertFoundWith(dialogue("own", "TJ").partOf(Ref.of("other")), dialogue("other", "KG"));
      assertFoundWith(dialogue("own", "TJ"), dialogue("other", "KG").addPredecessor(Ref.of("own")));
    }

    @Test
    void ofARecommendationTakeTheSeminarFromItsSet() {
      assertFound(
          TRANSMISSION_WRONG_DIALOGUE,
          dossier(
              recommendation()
                  .set(Ref.of("s"))
                  .addTransmission(Transmission.builder()
                      .status(TransmissionStatus.PLANNED)
                      .forDiscussionAt(Ref.of("round"))
                      .build())
                  .build(),
              RecommendationSet.builder().id("s").adoptedAt(Ref.of("seminar")).build(),
              event("seminar", EventStatus.HELD, "own"),
              event("round", EventStatus.SCHEDULED, "other"),
              dialogue("own", "TJ").build(),
              dialogue("other", "KG").build()),
          WRONG);
    }
  }

  @Nested
  class DiscussionPoints {
    private static RecommendationBuilder saying(String text) {
      return recommendation().text(LocalizedText.of("en", text));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Participants highlighted the need for monitoring.",
          "The participants also discussed access to lawyers.",
          "On detention: some speakers noted delays.",
          "Several panellists pointed out gaps."
        })
    void areToldByTheirWords(String text) {
      String words = text.replaceFirst("^(?:On detention: some |The |Several )", "")
          .replaceFirst(" (?:the need|access|delays|gaps).*", "");
      assertFound(
          DISCUSSION_POINT_AS_RECOMMENDATION,
          saying(text).build(),
          "INFO    /entries/0/text/en: '" + words
              + "' reports what was talked about, and nothing says"
              + " that it was adopted [discussion-point-as-recommendation]");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Ensure that participants discussed in the report are protected.",
          "Participants noted delays and recommended to shorten them.",
          "Participants urge the government to act.",
          "Invite speakers to schools."
        })
    void areNoneWhereSomethingIsAsked(String text) {
      assertFound(DISCUSSION_POINT_AS_RECOMMENDATION, saying(text).build());
    }

    @Test
    void areNoneWhereSomebodyAdoptedThem() {
      String text = "Participants highlighted the need for monitoring.";
      assertFound(
          DISCUSSION_POINT_AS_RECOMMENDATION,
          dossier(
              saying(text).set(Ref.of("s")).build(),
              RecommendationSet.builder()
                  .id("s")
                  .addAdoptedBy(Ref.<Actor>of("coalition"))
                  .build()));
      assertFound(
          DISCUSSION_POINT_AS_RECOMMENDATION,
          saying(text).adoptedAt(Ref.of("seminar")).build());
    }
  }
}
