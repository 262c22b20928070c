package org.hrdialogue.json;

/** How much tests try: little in the ordinary build, much with {@code -Dtests.large}. */
final class Trials {
  private static final boolean LARGE = System.getProperty("tests.large") != null;

  private Trials() {}

  static int of(int ordinary, int large) {
    return LARGE ? large : ordinary;
  }
}
