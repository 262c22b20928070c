package org.hrdialogue.json.benchmark;

import com.fasterxml.classmate.TypeResolver;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Validation;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.lang3.StringUtils;
import org.hibernate.validator.HibernateValidator;
import org.hrdialogue.json.DossierJson;
import org.hrdialogue.model.Entry;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** Adds up what is to be shipped, found where the classes of this process come from. */
final class Sizes {
  private Sizes() {}

  /** Returns the sizes as Markdown. */
  static List<String> lines(Path target) throws IOException, URISyntaxException {
    List<String> lines = new ArrayList<>();
    lines.add("## Jars, kB");
    lines.add("");
    lines.add("| what | own | with all it needs |");
    lines.add("|---|---:|---:|");
    lines.add(
        row(target, "hrdialogue-core", List.of(Entry.class), StringUtils.class, Nullable.class));
    lines.add(row(
        target,
        "hrdialogue-core and -json",
        List.of(Entry.class, DossierJson.class),
        StringUtils.class,
        Nullable.class,
        JsonFactory.class));
    lines.add(row(
        target,
        "Jackson 3 databind",
        List.of(JsonMapper.class),
        JsonFactory.class,
        JsonInclude.class));
    lines.add(row(
        target,
        "Jackson 3 databind and Hibernate Validator",
        List.of(JsonMapper.class, HibernateValidator.class),
        JsonFactory.class,
        JsonInclude.class,
        Validation.class,
        Logger.class,
        TypeResolver.class));
    lines.add("");
    return lines;
  }

  private static String row(Path target, String what, List<Class<?>> own, Class<?>... needed)
      throws IOException, URISyntaxException {
    long size = 0;
    for (Class<?> type : own) {
      size += size(type, target);
    }
    long whole = size;
    for (Class<?> type : needed) {
      whole += size(type, target);
    }
    return String.format(Locale.ROOT, "| %s | %,d | %,d |", what, size / 1000, whole / 1000);
  }

  private static long size(Class<?> type, Path target) throws IOException, URISyntaxException {
    return Files.size(Jars.of(type, target));
  }
}
