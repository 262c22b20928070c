package org.hrdialogue.model.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hrdialogue.model.Entry;
import org.hrdialogue.model.EntryType;
import org.hrdialogue.model.HistoryItem;
import org.hrdialogue.model.Organisation;
import org.hrdialogue.model.Recommendation;
import org.hrdialogue.model.Ref;
import org.hrdialogue.model.Transmission;
import org.hrdialogue.testing.Samples;
import org.hrdialogue.testing.Together;
import org.hrdialogue.value.Count;
import org.hrdialogue.value.CountPart;
import org.hrdialogue.value.CountUnit;
import org.hrdialogue.value.LocalizedText;
import org.hrdialogue.vocabulary.HistoryKind;
import org.hrdialogue.vocabulary.OrganisationKind;
import org.hrdialogue.vocabulary.Origin;
import org.hrdialogue.vocabulary.TransmissionStatus;
import org.junit.jupiter.api.Test;

class WalkTest {
  private static final Walk<ValueType<?>> REFERENCES =
      Walk.to(type -> type instanceof ValueType.Reference<?>);

  private static List<String> visited(Walk<ValueType<?>> walk, Entry entry) {
    List<String> visited = new ArrayList<>();
    walk.through(entry, (at, type, value) -> visited.add(at + " " + value));
    return visited;
  }

  @Test
  void visitsEveryValueInTheOrderInWhichItIsWritten() {
    Recommendation recommendation = Recommendation.builder()
        .id("r")
        .origin(Origin.UPR)
        .addHistory(
            HistoryItem.builder().kind(HistoryKind.CLOSED).addBy(Ref.of("b")).build())
        .addTransmission(Transmission.builder().status(TransmissionStatus.MADE).build())
        .addTransmission(Transmission.builder()
            .status(TransmissionStatus.MADE)
            .recipient(Ref.of("c"))
            .build())
        .addAddressee(Ref.of("d"))
        .addAddressee(Ref.of("e"))
        .build();
    assertThat(visited(REFERENCES, recommendation))
        .containsExactly(
            "/addressees/0 d",
            "/addressees/1 e",
            "/transmissions/1/recipient c",
            "/history/0/by/0 b");
  }

  @Test
  void entersPartsOfParts() {
    Organisation organisation = Organisation.builder()
        .id("o")
        .kind(OrganisationKind.NGO)
        .size(Count.builder()
            .value(3)
            .addPart(CountPart.of(
                LocalizedText.of("en", "staff"), Count.exactly(2).in(CountUnit.PERSON)))
            .build())
        .build();
    assertThat(visited(Walk.to(type -> type instanceof ValueType.Code<?>), organisation))
        .containsExactly("/kind ngo", "/size/parts/0/count/unit person");
  }

  @Test
  void findsNothingWhereNothingIsWanted() {
    assertThat(visited(Walk.to(type -> false), Samples.full(EntryType.EVENT))).isEmpty();
    assertThat(visited(REFERENCES, Samples.smallest(EntryType.EVENT))).isEmpty();
  }

  @Test
  void leavesOutOnlyWhatIsNotWanted() {
    Walk<ValueType<?>> everywhere = Walk.to(type -> true);
    Stream.of(
            ValueType.Code.class,
            ValueType.Decimal.class,
            ValueType.Flag.class,
            ValueType.Localized.class,
            ValueType.Part.class,
            ValueType.Reasons.class,
            ValueType.Reference.class,
            ValueType.Text.class,
            ValueType.Whole.class)
        .forEach(kind -> {
          Walk<ValueType<?>> walk = Walk.to(kind::isInstance);
          for (EntryType type : EntryType.values()) {
            Entry entry = Samples.full(type);
            List<String> wanted = new ArrayList<>();
            everywhere.through(entry, (at, itsType, value) -> {
              if (kind.isInstance(itsType)) {
                wanted.add(at + " " + value);
              }
            });
            assertThat(visited(walk, entry)).as(kind + " in " + type).isEqualTo(wanted);
          }
        });
  }

  @Test
  void isPlannedByWhicheverThreadComesFirst() {
    List<Entry> entries =
        Arrays.stream(EntryType.values()).<Entry>map(Samples::full).toList();
    List<List<String>> expected =
        entries.stream().map(entry -> visited(Walk.to(type -> true), entry)).toList();
    for (int i = 0; i < 20; i++) {
      Walk<ValueType<?>> walk = Walk.to(type -> true);
      assertThat(Together.in(
              4, () -> entries.stream().map(entry -> visited(walk, entry)).toList()))
          .hasSize(4)
          .containsOnly(expected);
    }
  }
}
