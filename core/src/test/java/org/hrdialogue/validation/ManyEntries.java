package org.hrdialogue.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.model.Actor;
import org.hrdialogue.model.Allocation;
import org.hrdialogue.model.AssistanceProgramme;
import org.hrdialogue.model.Citation;
import org.hrdialogue.model.Dialogue;
import org.hrdialogue.model.Entry;
import org.hrdialogue.model.Event;
import org.hrdialogue.model.Ordinal;
import org.hrdialogue.model.Organisation;
import org.hrdialogue.model.Participation;
import org.hrdialogue.model.Party;
import org.hrdialogue.model.Person;
import org.hrdialogue.model.Position;
import org.hrdialogue.model.Recommendation;
import org.hrdialogue.model.RecommendationSet;
import org.hrdialogue.model.Ref;
import org.hrdialogue.model.Response;
import org.hrdialogue.model.SourceDocument;
import org.hrdialogue.value.Count;
import org.hrdialogue.value.CountUnit;
import org.hrdialogue.value.CountryCode;
import org.hrdialogue.value.Edtf;
import org.hrdialogue.value.LocalizedText;
import org.hrdialogue.value.Money;
import org.hrdialogue.value.Name;
import org.hrdialogue.vocabulary.DocumentKind;
import org.hrdialogue.vocabulary.EventKind;
import org.hrdialogue.vocabulary.EventStatus;
import org.hrdialogue.vocabulary.Measure;
import org.hrdialogue.vocabulary.OrganisationKind;
import org.hrdialogue.vocabulary.Origin;
import org.hrdialogue.vocabulary.ProgrammeScope;
import org.hrdialogue.vocabulary.ResponseValue;
import org.hrdialogue.vocabulary.Role;
import org.hrdialogue.vocabulary.Side;
import org.hrdialogue.vocabulary.Theme;

/**
 * Dossiers of any size: one dialogue with 1,000 rounds (or half of the entries, if fewer), and a mix of
 * other entries, a tenth of all of which refer to the same organisation.
 */
final class ManyEntries {
  private static final String HUB = "hub";
  private static final Citation RELEASE = Citation.of(Ref.of("release"));

  private final Random random = new Random(20130919);
  private final List<Entry> entries;
  private final int size;

  private ManyEntries(int size) {
    this.size = size;
    this.entries = new ArrayList<>(size);
  }

  static Dossier of(int size) {
    return new ManyEntries(size).dossier();
  }

  private Dossier dossier() {
    entries.add(Organisation.builder()
        .id(HUB)
        .kind(OrganisationKind.GOVERNMENT)
        .addName(Name.of("en", "Government"))
        .country(CountryCode.parse("TJ"))
        .addSource(RELEASE)
        .build());
    entries.add(SourceDocument.builder()
        .id("release")
        .kind(DocumentKind.PRESS_RELEASE)
        .title(LocalizedText.of("en", "Press release"))
        .addPublisher(Ref.<Actor>of(HUB))
        .published(Edtf.parse("2024-12-31"))
        .build());
    entries.add(Dialogue.builder()
        .id("dialogue")
        .addName(Name.of("en", "Human Rights Dialogue"))
        .addParties(Party.builder().side(Side.PARTNER).actor(Ref.of(HUB)).build())
        .addSource(RELEASE)
        .build());
    int rounds = Math.min(1_000, size / 2);
    for (int i = 1; i <= rounds; i++) {
      entries.add(round(i));
    }
    for (int i = 0; entries.size() < size; i++) {
      entries.add(entry(i));
    }
    return Dossier.builder().entries(entries).build();
  }

  private static Event round(int number) {
    return Event.builder()
        .id("round-" + number)
        .kind(EventKind.DIALOGUE_ROUND)
        .title(LocalizedText.of("en", "Round " + number))
        .dialogue(Ref.of("dialogue"))
        .addOrdinal(Ordinal.builder().number(number).build())
        .status(EventStatus.HELD)
        .held(Edtf.of(LocalDate.of(2000, 1, 1).plusDays(number)))
        .addSource(RELEASE)
        .build();
  }

  private Entry entry(int i) {
    return switch (i % 10) {
      case 0 -> organisation(i);
      case 1 -> person(i);
      case 2 -> seminar(i);
      case 3 -> programme(i);
      case 4 -> set(i);
      default -> recommendation(i);
    };
  }

  private Organisation organisation(int i) {
    return Organisation.builder()
        .id("e" + i)
        .kind(OrganisationKind.NATIONAL_NGO)
        .addName(Name.of("en", "Organisation " + Integer.toString(i, 36)))
        .country(CountryCode.parse("TJ"))
        .addSource(RELEASE)
        .build();
  }

  private Person person(int i) {
    return Person.builder()
        .id("e" + i)
        .addName(Name.of("en", "Person " + Integer.toString(i, 36)))
        .addPosition(Position.builder().organisation(Ref.of("e" + (i - 1))).build())
        .addSource(RELEASE)
        .build();
  }

  private Event seminar(int i) {
    return Event.builder()
        .id("e" + i)
        .kind(EventKind.CIVIL_SOCIETY_SEMINAR)
        .title(LocalizedText.of("en", "Seminar " + i))
        .status(EventStatus.HELD)
        .held(Edtf.parse(String.valueOf(2001 + random.nextInt(20))))
        .attendance(Count.moreThan(50).in(CountUnit.PERSON))
        .addParticipation(Participation.of(Ref.of(HUB), Role.ORGANISER))
        .addParticipation(Participation.of(Ref.of("e" + (i - 2)), Role.PARTICIPANT))
        .addSource(RELEASE)
        .build();
  }

  private AssistanceProgramme programme(int i) {
    int first = 2001 + random.nextInt(20);
    return AssistanceProgramme.builder()
        .id("e" + i)
        .addName(Name.of("en", "Programme " + Integer.toString(i, 36)))
        .scope(ProgrammeScope.BILATERAL)
        .addRecipient(CountryCode.parse("TJ"))
        .addDonor(Ref.of("e" + (i - 3)))
        .addAllocation(Allocation.builder()
            .measure(Measure.ENVELOPE)
            .amount(Money.of("EUR", 1_000_000L * (1 + random.nextInt(90))))
            .period(Edtf.parse(first + "/" + (first + 3)))
            .addSource(RELEASE)
            .build())
        .addSource(RELEASE)
        .build();
  }

  private RecommendationSet set(int i) {
    return RecommendationSet.builder()
        .id("e" + i)
        .origin(Origin.CIVIL_SOCIETY_SEMINAR)
        .adoptedAt(Ref.of("e" + (i - 2)))
        .addAdoptedBy(Ref.of("e" + (i - 4)))
        .size(Count.unstated().in(CountUnit.RECOMMENDATION))
        .addSource(RELEASE)
        .build();
  }

  private Recommendation recommendation(int i) {
    return Recommendation.builder()
        .id("e" + i)
        .set(Ref.of("e" + (i / 10 * 10 + 4)))
        .reference("12." + i % 10)
        .text(LocalizedText.of("en", "Establish independent monitoring of places of detention."))
        .origin(Origin.CIVIL_SOCIETY_SEMINAR)
        .addTheme(Theme.TORTURE_PREVENTION)
        .addResponse(Response.of(ResponseValue.SUPPORTED))
        .addSource(RELEASE)
        .build();
  }
}
