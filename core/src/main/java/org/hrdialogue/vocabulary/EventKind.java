package org.hrdialogue.vocabulary;

import java.util.List;
import org.hrdialogue.value.Vocabulary;

/** What an event is. An open list: a code that it does not know is kept as written. */
public record EventKind(String code) {
  /** A round of a dialogue. */
  public static final EventKind DIALOGUE_ROUND = new EventKind("dialogue-round");

  /** A civil society seminar of a dialogue. */
  public static final EventKind CIVIL_SOCIETY_SEMINAR = new EventKind("civil-society-seminar");

  /** Another seminar or workshop. */
  public static final EventKind SEMINAR = new EventKind("seminar");

  /** A meeting of ministers. */
  public static final EventKind MINISTERIAL_MEETING = new EventKind("ministerial-meeting");

  /** A consultation. */
  public static final EventKind CONSULTATION = new EventKind("consultation");

  /** A briefing beforehand. */
  public static final EventKind BRIEFING = new EventKind("briefing");

  /** A debriefing afterwards. */
  public static final EventKind DEBRIEFING = new EventKind("debriefing");

  /** A meeting of a committee. */
  public static final EventKind COMMITTEE = new EventKind("committee");

  /** A meeting of a subcommittee. */
  public static final EventKind SUBCOMMITTEE = new EventKind("subcommittee");

  /** A meeting of a working group. */
  public static final EventKind WORKING_GROUP = new EventKind("working-group");

  /** A meeting of heads of state or government. */
  public static final EventKind SUMMIT = new EventKind("summit");

  /** A conference. */
  public static final EventKind CONFERENCE = new EventKind("conference");

  /** A forum. */
  public static final EventKind FORUM = new EventKind("forum");

  /** A visit to a place. */
  public static final EventKind SITE_VISIT = new EventKind("site-visit");

  /** An event beside another one. */
  public static final EventKind SIDE_EVENT = new EventKind("side-event");

  /** The launch of something. */
  public static final EventKind LAUNCH = new EventKind("launch");

  /** A meeting of a steering committee. */
  public static final EventKind STEERING_COMMITTEE = new EventKind("steering-committee");

  /** The closing of something. */
  public static final EventKind CLOSING = new EventKind("closing");

  /** A session of a body. */
  public static final EventKind SESSION = new EventKind("session");

  /** A review of a state in the Universal Periodic Review. */
  public static final EventKind UPR_REVIEW = new EventKind("upr-review");

  /** The list of the codes that the library knows. */
  public static final Vocabulary<EventKind> VOCABULARY = Vocabulary.open(
      "event kind",
      List.of(
          DIALOGUE_ROUND,
          CIVIL_SOCIETY_SEMINAR,
          SEMINAR,
          MINISTERIAL_MEETING,
          CONSULTATION,
          BRIEFING,
          DEBRIEFING,
          COMMITTEE,
          SUBCOMMITTEE,
          WORKING_GROUP,
          SUMMIT,
          CONFERENCE,
          FORUM,
          SITE_VISIT,
          SIDE_EVENT,
          LAUNCH,
          STEERING_COMMITTEE,
          CLOSING,
          SESSION,
          UPR_REVIEW),
      EventKind::code,
      EventKind::new);

  /**
   * Holds a code in one of the forms that {@link Vocabulary} describes.
   *
   * @throws org.hrdialogue.value.InvalidValueException {@code code-malformed} if it is of neither form
   */
  public EventKind {
    Vocabulary.requireForm(code);
  }

  /**
   * Returns the code that is written so, the constant if there is one.
   *
   * @throws org.hrdialogue.value.InvalidValueException {@code code-malformed} if it is of neither form
   */
  public static EventKind parse(String code) {
    return VOCABULARY.parse(code);
  }

  /** Returns the code as it is written. */
  @Override
  public String toString() {
    return code;
  }
}
