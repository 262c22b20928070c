package org.hrdialogue.validation;

import static org.hrdialogue.validation.Severity.WARNING;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.model.Citation;
import org.hrdialogue.model.Entry;
import org.hrdialogue.model.SourceDocument;
import org.hrdialogue.model.table.PathTarget;
import org.hrdialogue.model.table.ValueType;
import org.hrdialogue.value.Edtf;
import org.hrdialogue.value.Precision;
import org.hrdialogue.value.PropertyPath;

/** Rules on dates wherever they stand. */
final class DateRules {
  private static final String MONTHS =
      "(?:january|february|march|april|may|june|july|august|september|october|november|december)";

  /** A month and a year, or a year alone, and nothing that could be the number of a day. */
  private static final Pattern NO_DAY =
      Pattern.compile("[^0-9]*(?:" + MONTHS + ",? +)?[0-9]{4}[^0-9]*", Pattern.CASE_INSENSITIVE);

  /** Words whose meaning depends on when they were written. */
  private static final Pattern RELATIVE = Pattern.compile(
      "\\b(?:today|yesterday|tomorrow|tonight|ago|recently|currently|upcoming"
          + "|(?:this|last|next|current|previous|coming|past) (?:day|week|month|quarter|spring"
          + "|summer|autumn|winter|year|decade|century|"
          + MONTHS
          + "|monday|tuesday|wednesday|thursday|friday|saturday|sunday))\\b",
      Pattern.CASE_INSENSITIVE);

  static final Rule PERIOD_UNBOUNDED = Rule.onValues(
          "period-unbounded", WARNING, ValueType.DATE::equals, (at, type, value, found) -> {
            if (isUnbounded((Edtf) value)) {
              found.at(at.pointer()).of(value).says("has neither a beginning nor an end");
            }
          })
      .holds("A period has a beginning or an end.")
      .why("A period without either says nothing.")
      .example("`\"period\":\"../..\"`");

  static final Rule DATE_FALSE_PRECISION = Rule.onCiting(
          "date-false-precision", WARNING, (at, table, object, found) -> {
            List<Citation> sources = object.sources();
            for (int i = 0; i < sources.size(); i++) {
              Citation citation = sources.get(i);
              if (citation.printed().isPresent()
                  && NO_DAY.matcher(citation.printed().get()).matches()) {
                for (PropertyPath path : citation.supports()) {
                  if (PathTarget.valueOf(table, object, path) instanceof Edtf date
                      && date.precision() == Precision.DAY
                      && !date.isSet()) {
                    found
                        .at(at + "/" + path)
                        .of(date)
                        .says("names a day, and the printed words name none");
                  }
                }
              }
            }
          })
      .holds("A date names no day where the printed words that support it name none.")
      .why("Forcing imprecise dates to a day is the commonest fault of records of events.")
      .example("`2007-06-01` for the printed \"June 2007\"");

  static final Rule DATE_RELATIVE_WITHOUT_ANCHOR = Rule.inContext(
          "date-relative-without-anchor", WARNING, Entry.class, DateRules::checkAnchors)
      .holds("Words such as \"this year\" are cited from a document that has a date of "
          + "publication.")
      .why("Without it nobody can tell which year is meant.")
      .example("printed \"at the end of this year\", and no `published`");

  static final Rule SOURCE_RETRIEVED_BEFORE_PUBLISHED = Rule.onEntry(
          "source-retrieved-before-published", WARNING, SourceDocument.class, (document, found) -> {
            if (document.retrieved().isPresent()
                && document.published().isPresent()
                && document
                    .retrieved()
                    .get()
                    .definitelyBefore(document.published().get())) {
              found
                  .at("/retrieved")
                  .of(document.retrieved().get())
                  .says("is before " + document.published().get() + ", when it was published");
            }
          })
      .holds("A document was not retrieved before it was published.")
      .why("One of the two dates was misread, or the page was replaced.")
      .example("`\"published\":\"2013\",\"retrieved\":\"2012\"`");

  static final List<Rule> ALL = List.of(
      PERIOD_UNBOUNDED,
      DATE_FALSE_PRECISION,
      DATE_RELATIVE_WITHOUT_ANCHOR,
      SOURCE_RETRIEVED_BEFORE_PUBLISHED);

  private DateRules() {}

  /** Returns whether a date is a period that has neither a beginning nor an end. */
  static boolean isUnbounded(Edtf date) {
    String text = date.toString();
    return text.length() <= 5 && (text.equals("../..") || text.equals("../") || text.equals("/.."));
  }

  private static void checkAnchors(Entry entry, Dossier dossier, Findings here) {
    SourcedObjects.of(entry, (at, table, object) -> {
      for (int j = 0; j < object.sources().size(); j++) {
        Citation citation = object.sources().get(j);
        if (citation.printed().isEmpty()) {
          continue;
        }
        String printed = citation.printed().get();
        Optional<SourceDocument> source =
            citation.source().flatMap(ref -> dossier.find(ref, SourceDocument.class));
        if (source.isPresent()
            && source.get().published().isEmpty()
            && RELATIVE.matcher(printed).find()) {
          here.at(at + "/sources/" + j + "/printed")
              .of(printed)
              .says("depends on when it was written, and '"
                  + source.get().id()
                  + "' has no date of publication");
        }
      }
    });
  }
}
