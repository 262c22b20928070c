package org.hrdialogue.reference;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A cycle of the Universal Periodic Review: the sessions of its working group in which every state is
 * reviewed once.
 *
 * <p>That session 26 ended the second cycle and session 27 opened the third is from UPR Info, "UPR
 * recommendations received to date"; that session 40 ended the third, from an announcement of that
 * session. That session 12 ended the first is computed from UPR Info's export of the recommendations
 * of sessions 1 to 20, and agrees with Tajikistan's reviews in sessions 12 and 25. The fourth cycle,
 * from session 41 on, is not verified. There is one instance of each cycle.
 */
public final class UprCycle {
  private static final List<UprCycle> ALL = List.of(
      new UprCycle(1, 1, OptionalLong.of(12), true),
      new UprCycle(2, 13, OptionalLong.of(26), true),
      new UprCycle(3, 27, OptionalLong.of(40), true),
      new UprCycle(4, 41, OptionalLong.empty(), false));

  private final long number;
  private final long firstSession;
  private final OptionalLong lastSession;
  private final boolean verified;

  private UprCycle(long number, long firstSession, OptionalLong lastSession, boolean verified) {
    this.number = number;
    this.firstSession = firstSession;
    this.lastSession = lastSession;
    this.verified = verified;
  }

  /** Returns every cycle that the library knows, the first one first, without gaps. */
  public static List<UprCycle> all() {
    return ALL;
  }

  /** Returns the cycle of a session; empty below session 1. A late session may be of a later cycle. */
  public static Optional<UprCycle> ofSession(long session) {
    return ALL.stream().filter(cycle -> cycle.contains(session)).findFirst();
  }

  private boolean contains(long session) {
    return session >= firstSession && session <= lastSession.orElse(Long.MAX_VALUE);
  }

  /** Returns its number, from 1. */
  public long number() {
    return number;
  }

  /** Returns its first session. */
  public long firstSession() {
    return firstSession;
  }

  /** Returns its last session; empty if it is not known. */
  public OptionalLong lastSession() {
    return lastSession;
  }

  /** Returns whether its sessions rest on a source that was read, and may ground an error. */
  public boolean isVerified() {
    return verified;
  }

  /** Returns words such as {@code cycle 3 of the UPR}. */
  @Override
  public String toString() {
    return "cycle " + number + " of the UPR";
  }
}
