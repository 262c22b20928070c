package org.hrdialogue.json;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a caller can see of a type, as text that does not depend on the JDK. */
final class ApiListing {
  private ApiListing() {}

  static String of(Class<?> type) {
    if (!Modifier.isPublic(type.getModifiers())) {
      return "";
    }
    StringBuilder listing = new StringBuilder(head(type)).append('\n');
    if (!isGeneratedBuilder(type)) {
      members(type).forEach(member -> listing.append("  ").append(member).append('\n'));
    }
    return listing.append('\n').toString();
  }

  /** Builders are generated from the types that they build, which are listed. */
  private static boolean isGeneratedBuilder(Class<?> type) {
    return type.getSimpleName().endsWith("Builder") && !type.isInterface();
  }

  private static String head(Class<?> type) {
    StringBuilder head = new StringBuilder();
    if (type.isSealed()) {
      head.append("sealed ");
    } else if (Modifier.isFinal(type.getModifiers()) && !type.isEnum() && !type.isRecord()) {
      head.append("final ");
    }
    head.append(
        type.isEnum()
            ? "enum "
            : type.isRecord() ? "record " : type.isInterface() ? "interface " : "class ");
    head.append(type.getName().substring(type.getPackageName().length() + 1));
    head.append(parameters(type.getTypeParameters()));
    List<String> above = new ArrayList<>();
    Type superclass = type.getGenericSuperclass();
    if (superclass != null && !type.isEnum() && !type.isRecord() && superclass != Object.class) {
      above.add(name(superclass));
    }
    Arrays.stream(type.getGenericInterfaces()).map(ApiListing::name).forEach(above::add);
    return head + (above.isEmpty() ? "" : " : " + String.join(", ", above));
  }

  private static List<String> members(Class<?> type) {
    List<String> members = new ArrayList<>();
    for (Field field : type.getDeclaredFields()) {
      if (isVisible(field.getModifiers(), field.isSynthetic())) {
        members.add(modifiers(field.getModifiers()) + name(field) + field.getName());
      }
    }
    for (Constructor<?> constructor : type.getDeclaredConstructors()) {
      if (isVisible(constructor.getModifiers(), constructor.isSynthetic())) {
        members.add("new" + arguments(constructor));
      }
    }
    for (Method method : type.getDeclaredMethods()) {
      if (isVisible(method.getModifiers(), method.isSynthetic())) {
        String parameters = parameters(method.getTypeParameters());
        members.add(modifiers(method.getModifiers())
            + (parameters.isEmpty() ? "" : parameters + " ")
            + name(method.getAnnotatedReturnType())
            + " "
            + method.getName()
            + arguments(method));
      }
    }
    Collections.sort(members);
    return members;
  }

  private static boolean isVisible(int modifiers, boolean synthetic) {
    return (Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers)) && !synthetic;
  }

  private static String modifiers(int modifiers) {
    return Modifier.isStatic(modifiers) ? "static " : "";
  }

  private static String arguments(Executable executable) {
    String arguments = Arrays.stream(executable.getAnnotatedParameterTypes())
        .map(ApiListing::name)
        .collect(Collectors.joining(", ", "(", ")"));
    List<String> thrown =
        Stream.of(executable.getGenericExceptionTypes()).map(ApiListing::name).toList();
    return arguments + (thrown.isEmpty() ? "" : " throws " + String.join(", ", thrown));
  }

  private static String parameters(TypeVariable<?>[] variables) {
    if (variables.length == 0) {
      return "";
    }
    return Arrays.stream(variables)
        .map(variable -> {
          String bounds = Arrays.stream(variable.getBounds())
              .filter(bound -> bound != Object.class)
              .map(ApiListing::name)
              .collect(Collectors.joining(" & "));
          return variable.getName() + (bounds.isEmpty() ? "" : " extends " + bounds);
        })
        .collect(Collectors.joining(", ", "<", ">"));
  }

  private static String name(Field field) {
    return name(field.getAnnotatedType()) + " ";
  }

  private static String name(AnnotatedType type) {
    AnnotatedElement annotated = type;
    return name(type.getType()) + (annotated.isAnnotationPresent(Nullable.class) ? "?" : "");
  }

  private static String name(Type type) {
    return type.getTypeName()
        .replaceAll("java\\.(lang|util|time|util\\.function)\\.(?=[A-Z])", "")
        .replaceAll("org\\.hrdialogue\\.[a-z]+\\.(?=[A-Z])", "");
  }
}
