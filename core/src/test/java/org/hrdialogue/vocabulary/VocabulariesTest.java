package org.hrdialogue.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.hrdialogue.model.EntryType;
import org.hrdialogue.value.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VocabulariesTest {
  /** Returns every type of the library that has a list of its codes. */
  static List<Class<?>> types()
      throws IOException, ReflectiveOperationException, URISyntaxException {
    List<Class<?>> types = new ArrayList<>();
    for (Class<?> neighbour : List.of(Vocabulary.class, Role.class, EntryType.class)) {
      Path folder = Path.of(
          Objects.requireNonNull(neighbour.getResource(neighbour.getSimpleName() + ".class"))
              .toURI()
              .resolve("."));
      try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.class")) {
        for (Path file : files) {
          String name = file.getFileName().toString().replace(".class", "");
          Class<?> type = Class.forName(neighbour.getPackageName() + "." + name);
          if (Arrays.stream(type.getFields())
              .anyMatch(field -> field.getName().equals("VOCABULARY"))) {
            types.add(type);
          }
        }
      }
    }
    return types;
  }

  static Vocabulary<?> vocabulary(Class<?> type) throws ReflectiveOperationException {
    return (Vocabulary<?>) Objects.requireNonNull(type.getField("VOCABULARY").get(null));
  }

  @ParameterizedTest
  @MethodSource("types")
  void hasEveryConstantInOrder(Class<?> type) throws ReflectiveOperationException {
    List<Object> constants = new ArrayList<>();
    for (Field field : type.getFields()) {
      if (Modifier.isStatic(field.getModifiers()) && field.getType() == type) {
        constants.add(field.get(null));
        assertThat(vocabulary(type).codes())
            .contains(field.getName().toLowerCase(Locale.ROOT).replace('_', '-'));
      }
    }
    if (type == MemberKind.class) {
      // The kinds of organisations are members of the list without being constants of the type.
      constants.addAll(
          0, OrganisationKind.VOCABULARY.codes().stream().map(MemberKind::parse).toList());
    }
    assertThat(vocabulary(type).values()).isEqualTo(constants);
    assertThat(vocabulary(type).isOpen()).isEqualTo(type.isRecord());
  }

  @ParameterizedTest
  @MethodSource("types")
  void readsWhatItWrites(Class<?> type) throws ReflectiveOperationException {
    Vocabulary<?> vocabulary = vocabulary(type);
    for (Object value : vocabulary.values()) {
      assertThat(type.getMethod("parse", String.class).invoke(null, value.toString()))
          .isSameAs(value);
      assertThat(type.getMethod("code").invoke(value)).hasToString(value.toString());
      assertThat(Vocabulary.requireForm(value.toString())).isEqualTo(value.toString());
    }
    assertThat(vocabulary.codes())
        .isEqualTo(vocabulary.values().stream().map(Object::toString).toList());
  }

  @ParameterizedTest
  @MethodSource("types")
  void keepsUnknownCodesExactlyWhereItIsOpen(Class<?> type) throws ReflectiveOperationException {
    Vocabulary<?> vocabulary = vocabulary(type);
    if (vocabulary.isOpen()) {
      for (String code : List.of("not-yet-known", "other:Its own Spelling")) {
        assertThat(vocabulary.parse(code)).hasToString(code).isEqualTo(vocabulary.parse(code));
      }
    } else {
      assertThat(List.<Object>of(type.getEnumConstants())).containsAll(vocabulary.values());
    }
  }

  @Test
  void areTheDesign() throws ReflectiveOperationException, IOException, URISyntaxException {
    Map<String, List<String>> codes = new TreeMap<>();
    for (Class<?> type : types()) {
      if (type != EntryType.class) {
        Vocabulary<?> list = vocabulary(type);
        codes.put(list.name() + (list.isOpen() ? "*" : ""), list.codes());
      }
    }
    assertThat(codes).isEqualTo(design());
  }

  private static Map<String, List<String>> design() throws IOException {
    Map<String, List<String>> lists = new TreeMap<>();
    try (InputStream file =
        Objects.requireNonNull(VocabulariesTest.class.getResourceAsStream("lists.txt"))) {
      String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      for (String list : text.split("\n\n", -1)) {
        List<String> lines = list.lines().toList();
        if (!lines.get(0).startsWith("#")) {
          String codes = String.join(" ", lines.subList(1, lines.size())).strip();
          lists.put(lines.get(0), codes.isEmpty() ? List.of() : List.of(codes.split(" +", -1)));
        }
      }
    }
    return lists;
  }

  @Test
  void ofMembersOfAGroupTakesKindsOfOrganisations() {
    assertThat(MemberKind.of(OrganisationKind.NHRI)).isSameAs(MemberKind.parse("nhri"));
  }

  @Test
  void ofSectorsTakesThoseOfTheDac() {
    assertThat(Sector.dac(160)).isEqualTo(Sector.parse("dac3:160"));
    assertThat(Sector.dac(15160)).isEqualTo(Sector.parse("dac5:15160"));
  }
}
