package org.hrdialogue.examples.validator;

import java.util.Locale;
import org.hrdialogue.examples.validator.PublicEntries.EventMention;
import org.hrdialogue.model.Event;

/** Events in a few English words. */
final class EventWords {
  private EventWords() {}

  /** Returns the date by which it stands in time. */
  static String date(Event event) {
    return EventDate.of(event).map(EventDate::words).orElse("date unknown");
  }

  /** Returns its title, else its kind. */
  static String what(Event event) {
    return event
        .title()
        .map(title -> title.text(Locale.ENGLISH))
        .orElse(words(event.kind().code()));
  }

  /** Returns what leads to it in the time line, and what it is. */
  static String of(EventMention mention) {
    return mention
        .event()
        .map(event -> mention.id()
            + ": "
            + String.join(", ", what(event), date(event), words(event.status().code())))
        .orElse(mention.id());
  }

  /** Returns a code of the library's own as words; one of another list stays as it is. */
  static String words(String code) {
    return code.indexOf(':') < 0 ? code.replace('-', ' ') : code;
  }
}
