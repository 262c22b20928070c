package org.hrdialogue.examples.validator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hrdialogue.examples.validator.Feed.Adopted;
import org.hrdialogue.examples.validator.Feed.Sending;
import org.hrdialogue.examples.validator.Feed.Talk;
import org.hrdialogue.examples.validator.Feed.Tie;
import org.hrdialogue.examples.validator.PublicEntries.ActorMention;
import org.hrdialogue.model.Event;
import org.hrdialogue.model.Recommendation;
import org.hrdialogue.model.RecommendationSet;
import org.hrdialogue.model.Transmission;
import org.hrdialogue.vocabulary.EventStatus;

/** What an event fed into, in a few English words. */
final class FeedWords {
  private FeedWords() {}

  static String of(Feed feed) {
    if (feed instanceof Adopted adopted) {
      return "adopted " + adopted.entry().id() + ": " + what(adopted);
    }
    Tie tie = (Tie) feed;
    return EventWords.words(tie.relation().code()) + " " + EventWords.of(tie.event());
  }

  private static String what(Adopted adopted) {
    if (adopted.entry() instanceof RecommendationSet set) {
      int number = adopted.recommendations().size();
      return set.title().map(title -> title.text(Locale.ENGLISH)).orElse("recommendation set")
          + (number == 0
              ? ""
              : ", " + NumberWords.counted(number, "recommendation", "recommendations"));
    }
    return "recommendation"
        + Optional.of(adopted.entry())
            .map(Recommendation.class::cast)
            .flatMap(Recommendation::reference)
            .map(reference -> " " + reference)
            .orElse("");
  }

  /** Returns a line for each transmission and discussion, planned or made. */
  static List<String> travel(Feed feed) {
    List<String> steps = new ArrayList<>();
    if (feed instanceof Adopted adopted) {
      adopted.transmissions().forEach(each -> steps.add(sending(each)));
      adopted.discussions().forEach(each -> steps.add(talk(each)));
    }
    return steps;
  }

  private static String sending(Sending sending) {
    return "transmission "
        + status(sending.transmission())
        + sending.sender().map(actor -> ", from " + name(actor)).orElse("")
        + sending.recipient().map(actor -> ", to " + name(actor)).orElse("")
        + sending
            .at()
            .map(event -> ", for discussion at " + EventWords.of(event))
            .orElse("");
  }

  private static String status(Transmission transmission) {
    String planned =
        transmission.planned().map(day -> "planned for " + DateWords.of(day)).orElse("");
    String made = transmission.made().map(day -> "made " + DateWords.of(day)).orElse("");
    String status = switch (transmission.status()) {
      case PLANNED -> planned.isEmpty() ? "planned" : "";
      case MADE -> made.isEmpty() ? "made" : "";
      case NOT_MADE -> "not made";
      case UNKNOWN -> "status unknown";
    };
    return Stream.of(status, made, planned)
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String name(ActorMention actor) {
    return actor.name().orElse(actor.id());
  }

  private static String talk(Talk talk) {
    boolean held =
        talk.at().event().map(Event::status).filter(EventStatus.HELD::equals).isPresent();
    return (held ? "discussed at " : "for discussion at ")
        + EventWords.of(talk.at())
        + talk.discussion().on().map(day -> ", on " + DateWords.of(day)).orElse("");
  }
}
