package org.hrdialogue.model.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hrdialogue.model.Entry;
import org.hrdialogue.model.EntryType;
import org.hrdialogue.model.Ref;
import org.hrdialogue.testing.Samples;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TablesTest {
  /** Returns the tables of all entries, and of all that stands in them. */
  static Set<Table<?, ?>> tables() {
    Set<Table<?, ?>> tables = new LinkedHashSet<>();
    for (EntryType type : EntryType.values()) {
      collect(EntryTables.of(type), tables);
    }
    return tables;
  }

  private static void collect(Table<?, ?> table, Set<Table<?, ?>> tables) {
    if (tables.add(table)) {
      for (Property<?, ?, ?> property : table.properties()) {
        if (property.type() instanceof ValueType.Part<?> part) {
          collect(part.table(), tables);
        }
      }
    }
  }

  @Nested
  class Listing {
    @Test
    void isTheDesign() throws IOException {
      String written =
          tables().stream().map(Listing::written).sorted().collect(Collectors.joining("\n\n"));
      assertThat(written).isEqualTo(design());
    }

    private static String design() throws IOException {
      try (InputStream file =
          Objects.requireNonNull(TablesTest.class.getResourceAsStream("tables.txt"))) {
        String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        return Arrays.stream(text.split("\n\n", -1))
            .skip(1)
            .map(String::strip)
            .sorted()
            .collect(Collectors.joining("\n\n"));
      }
    }

    private static String written(Table<?, ?> table) {
      StringBuilder written = new StringBuilder(table.name());
      for (Property<?, ?, ?> property : table.properties()) {
        written.append("\n  ").append(property.name()).append(mark(property)).append(' ');
        written.append(written(property.type()));
        property.defaultValue().ifPresent(value -> written.append(" = ").append(value));
      }
      return written.toString();
    }

    private static String mark(Property<?, ?, ?> property) {
      return property.presence() == Presence.REQUIRED ? "!" : property.isList() ? "[]" : "";
    }

    private static String written(ValueType<?> type) {
      if (type instanceof ValueType.Text<?> text) {
        return switch (text.form()) {
          case PLAIN -> "S";
          case EXTERNAL -> "S";
          case DATE -> "D";
          case COUNTRY -> "Y";
          case SUBDIVISION -> "ISO 3166-2";
          case CURRENCY -> "currency";
          case LANGUAGE -> "language tag";
          case ID -> "id";
          case PATH -> "path";
        };
      } else if (type instanceof ValueType.Decimal<?> decimal) {
        return decimal.kind() == ValueType.Decimal.Kind.AMOUNT ? "amount" : "%";
      } else if (type instanceof ValueType.Code<?> code) {
        return code.vocabulary().isOpen() ? "code*" : "code";
      } else if (type instanceof ValueType.Reference<?> reference) {
        return "→ " + targets(reference.targets());
      } else if (type instanceof ValueType.Part<?> part) {
        String name = part.table().name();
        return Map.of("count", "C", "sum of money", "M", "place", "P").getOrDefault(name, name);
      } else if (type instanceof ValueType.Whole) {
        return "N";
      } else if (type instanceof ValueType.Flag) {
        return "B";
      } else {
        return type instanceof ValueType.Localized ? "T" : "reasons";
      }
    }

    private static String targets(Set<EntryType> targets) {
      if (targets.size() == EntryType.values().length) {
        return "any";
      } else if (targets.equals(
          EnumSet.of(EntryType.ORGANISATION, EntryType.PERSON, EntryType.GROUP))) {
        return "actor";
      } else {
        return targets.stream().sorted().map(EntryType::code).collect(Collectors.joining(", "));
      }
    }
  }

  @Nested
  class Rows {
    static Set<Table<?, ?>> tables() {
      return TablesTest.tables();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void areTheAccessorsThatTheBuilderFills(Table<?, ?> table) {
      assertThat(table.properties().stream().map(Property::name))
          .doesNotHaveDuplicates()
          .containsExactlyInAnyOrderElementsOf(
              accessors(table).map(Method::getName).toList());
    }

    private static Stream<Method> accessors(Table<?, ?> table) {
      Class<?> builder = table.newBuilder().getClass();
      Set<String> filled = Arrays.stream(builder.getMethods())
          .filter(method -> method.getParameterCount() == 1)
          .map(Method::getName)
          .collect(Collectors.toSet());
      return Arrays.stream(table.type().getMethods())
          .filter(method -> method.getParameterCount() == 0)
          .filter(method -> method.getDeclaringClass() != Object.class)
          .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isBridge())
          .filter(method -> filled.contains(method.getName()))
          // They are not one property, but any number of members.
          .filter(method -> !method.getName().equals("extras"));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void stateTheirPresenceAsTheAccessorsDo(Table<?, ?> table) throws NoSuchMethodException {
      for (Property<?, ?, ?> property : table.properties()) {
        Class<?> type = table.type().getMethod(property.name()).getReturnType();
        boolean mayBeAbsent =
            type == Optional.class || type == OptionalLong.class || type == Map.class;
        assertThat(property.presence())
            .as(property.name())
            .isIn(
                type == List.class
                    ? Set.of(Presence.LIST)
                    : mayBeAbsent
                        ? Set.of(Presence.OPTIONAL)
                        : Set.of(Presence.REQUIRED, Presence.DEFAULTED));
        assertThat(property.defaultValue().isPresent())
            .isEqualTo(property.presence() == Presence.DEFAULTED);
      }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void referToTheTypesThatTheAccessorsSay(Table<?, ?> table) throws NoSuchMethodException {
      for (Property<?, ?, ?> property : table.properties()) {
        if (property.type() instanceof ValueType.Reference<?> reference) {
          Class<?> target = target(table.type().getMethod(property.name()).getGenericReturnType());
          Set<EntryType> fitting = Arrays.stream(EntryType.values())
              .filter(type -> target.isAssignableFrom(type.javaType()))
              .collect(Collectors.toSet());
          assertThat(fitting).as(property.name()).containsAll(reference.targets());
          assertThat(target == Entry.class || fitting.equals(reference.targets()))
              .as(property.name())
              .isTrue();
        }
      }
    }

    /** Returns the type argument of the reference, which may stand in an Optional or a List. */
    private static Class<?> target(java.lang.reflect.Type accessor) {
      ParameterizedType type = (ParameterizedType) accessor;
      java.lang.reflect.Type argument = type.getActualTypeArguments()[0];
      return type.getRawType() == Ref.class ? (Class<?>) argument : target(argument);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void haveTitles(Table<?, ?> table) {
      assertThat(table.properties().stream().map(Property::title))
          .allMatch(title -> title.matches("[A-Z].+") && !title.endsWith(" "));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void areFoundByName(Table<?, ?> table) {
      for (Property<?, ?, ?> property : table.properties()) {
        assertThat(table.property(property.name())).isSameAs(property);
      }
      assertThat(table.property("nothing")).isNull();
    }
  }

  @Nested
  class Values {
    static List<Entry> samples() {
      return Samples.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void areSetWhereTheyAreGot(Entry sample) {
      assertThat(Rebuilding.of(sample)).isEqualTo(sample);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void areStatedOnlyWhereTheyAreSet(Entry sample) {
      if (sample.id().startsWith("full")) {
        assertAlone(EntryTables.of(sample), sample);
      }
    }

    /** Sets one property at a time, beside what is required. */
    private static <T, B> void assertAlone(Table<T, B> table, T full) {
      for (Property<? super T, ? super B, ?> property : table.properties()) {
        if (table != ValueTables.COUNT && table != ValueTables.MONEY) {
          B builder = table.newBuilder();
          List<String> set = new ArrayList<>();
          for (Property<? super T, ? super B, ?> each : table.properties()) {
            if (each == property || each.presence() == Presence.REQUIRED) {
              Rebuilding.copy(each, full, builder);
              set.add(each.name());
            }
          }
          T built = table.build(builder);
          assertThat(table.properties().stream()
                  .filter(each -> each.stated(built) != null)
                  .map(Property::name))
              .containsExactlyElementsOf(set);
          assertThat(property.stated(built)).isEqualTo(property.stated(full));
        }
        assertAloneWithin(property, full);
      }
    }

    private static <T, V> void assertAloneWithin(Property<? super T, ?, V> property, T owner) {
      if (property.type() instanceof ValueType.Part<V> part) {
        Rebuilding.stated(property, owner).forEach(value -> assertAlone(part.table(), value));
      }
    }
  }
}
