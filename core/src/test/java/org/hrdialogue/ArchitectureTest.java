package org.hrdialogue;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Modifier;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.hrdialogue.model.Entry;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {
  private static final String ROOT = "org.hrdialogue.";

  /** The packages in the order in which imports go: each may see those before it. */
  private static final List<String> ORDER =
      List.of("value", "vocabulary", "model", "model.table", "reference", "dossier", "validation");

  private static final Set<String> EXPORTED =
      Set.of("value", "vocabulary", "model", "reference", "dossier", "validation");

  private static final JavaClasses CORE = new ClassFileImporter()
      .importUrl(Entry.class.getProtectionDomain().getCodeSource().getLocation());

  private static Stream<Class<?>> types() {
    return CORE.stream().<Class<?>>map(JavaClass::reflect);
  }

  private static String packageOf(Class<?> type) {
    String name = type.getPackageName();
    return name.startsWith(ROOT) ? name.substring(ROOT.length()) : "";
  }

  @Nested
  class Imports {
    static List<String> packages() {
      return ORDER;
    }

    @ParameterizedTest
    @MethodSource("packages")
    void goOneWay(String name) {
      String[] later = ORDER.subList(ORDER.indexOf(name) + 1, ORDER.size()).stream()
          .map(ROOT::concat)
          .toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage(ROOT + name)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(later)
          .allowEmptyShould(true)
          .check(CORE);
    }

    @Test
    void ofReferenceDataAreValuesAndVocabularyOnly() {
      noClasses()
          .that()
          .resideInAPackage(ROOT + "reference")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(ROOT + "model", ROOT + "model.table")
          .check(CORE);
    }

    @Test
    void areInNoCycle() {
      slices().matching("org.hrdialogue.(**)").should().beFreeOfCycles().check(CORE);
    }

    @Test
    void knowOnlyPackagesThatAreInOrder() {
      assertThat(types().map(ArchitectureTest::packageOf))
          .allMatch(name -> name.isEmpty() || ORDER.contains(name));
    }

    @Test
    void leadToTheJdkAndCommonsLangOnly() {
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideOutsideOfPackages(
              "org.hrdialogue..",
              "java..",
              "org.apache.commons.lang3..",
              "org.jspecify.annotations",
              "org.immutables.value")
          .check(CORE);
    }
  }

  @Nested
  class Surroundings {
    @Test
    void areNotWrittenTo() {
      NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CORE);
      NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(CORE);
    }

    @Test
    void doNotDecideTheLanguage() {
      noClasses().should().callMethod(Locale.class, "getDefault").check(CORE);
      noClasses().should().callMethod(String.class, "toLowerCase").check(CORE);
      noClasses().should().callMethod(String.class, "toUpperCase").check(CORE);
    }

    @Test
    void doNotDecideTheTime() {
      noClasses()
          .should()
          .callMethodWhere(target(owner(resideInAPackage("java.time.."))).and(target(name("now"))))
          .check(CORE);
      noClasses()
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(java.time.Clock.class)
          .check(CORE);
      noClasses().should().callMethod(System.class, "currentTimeMillis").check(CORE);
      noClasses().should().callMethod(System.class, "nanoTime").check(CORE);
      noClasses().should().callConstructor(Date.class).check(CORE);
      noClasses().should().callMethod(ZoneId.class, "systemDefault").check(CORE);
      noClasses().should().callMethod(TimeZone.class, "getDefault").check(CORE);
    }
  }

  @Nested
  class Types {
    @Test
    void thatAreSealedHaveTheirFamilyInOnePackage() {
      List<Class<?>> sealed = types().filter(Class::isSealed).toList();
      assertThat(sealed)
          .isNotEmpty()
          .allSatisfy(type -> assertThat(type.getPermittedSubclasses())
              .allMatch(permitted -> permitted.getPackageName().equals(type.getPackageName())));
    }

    @Test
    void thatArePublicAreNotOpenForImplementation() {
      assertThat(types()
              .filter(type -> EXPORTED.contains(packageOf(type)))
              .filter(ArchitectureTest::isPublic))
          .isNotEmpty()
          .allMatch(type -> Modifier.isFinal(type.getModifiers())
              || type.isSealed()
              || type.isEnum()
              || type.isAnnotation());
    }

    @Test
    void thatOnlyOurModulesSeeMayAlsoBeFunctions() {
      assertThat(types()
              .filter(type -> packageOf(type).equals("model.table"))
              .filter(ArchitectureTest::isPublic))
          .isNotEmpty()
          .allMatch(type -> Modifier.isFinal(type.getModifiers())
              || type.isSealed()
              || type.isEnum()
              || type.isAnnotationPresent(FunctionalInterface.class));
    }
  }

  /** Returns whether the type and all types around it are public. */
  private static boolean isPublic(Class<?> type) {
    Class<?> around = type.getEnclosingClass();
    return Modifier.isPublic(type.getModifiers()) && (around == null || isPublic(around));
  }

  @Test
  void rulesLookAtSomething() {
    assertThat(ORDER).allMatch(name -> types().anyMatch(type -> packageOf(type).equals(name)));
  }
}
