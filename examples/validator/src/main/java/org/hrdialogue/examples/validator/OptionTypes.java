package org.hrdialogue.examples.validator;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.hrdialogue.validation.Severity;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How the values of options are written. */
final class OptionTypes {
  private OptionTypes() {}

  /** A day of the calendar. */
  static final class Day implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String text) {
      try {
        if (text.length() == 10) {
          return LocalDate.parse(text);
        }
      } catch (DateTimeParseException noDay) {
        throw refused(text, "is not a day such as 2013-09-19");
      }
      throw refused(text, "is not a day such as 2013-09-19");
    }
  }

  /** A profile. */
  static final class OfProfile implements ITypeConverter<Profile> {
    @Override
    public Profile convert(String text) {
      return switch (text) {
        case "standard" -> Profile.STANDARD;
        case "structural" -> Profile.STRUCTURAL;
        case "strict" -> Profile.STRICT;
        default -> throw refused(text, "is none of 'standard', 'strict' and 'structural'");
      };
    }
  }

  /** What an input becomes. */
  static final class Form implements ITypeConverter<Kind> {
    @Override
    public Kind convert(String text) {
      return switch (text) {
        case "dossier" -> Kind.DOSSIER;
        case "ndjson" -> Kind.STREAM;
        default -> throw refused(text, "is neither 'dossier' nor 'ndjson'");
      };
    }
  }

  /** The least severity that makes a record fail. */
  static final class FailOn implements ITypeConverter<Severity> {
    @Override
    public Severity convert(String text) {
      return switch (text) {
        case "error" -> Severity.ERROR;
        case "warning" -> Severity.WARNING;
        default -> throw refused(text, "is neither 'error' nor 'warning'");
      };
    }
  }

  private static TypeConversionException refused(String text, String problem) {
    return new TypeConversionException("'" + text + "' " + problem);
  }
}
