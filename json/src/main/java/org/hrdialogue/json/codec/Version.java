package org.hrdialogue.json.codec;

import org.hrdialogue.value.InvalidValueException;

/**
 * The version of the wire format that a text is in.
 *
 * @param major changes when an older reader would misunderstand
 * @param minor changes when an older reader would miss something
 */
public record Version(int major, int minor) {
  /** The version that this library writes. */
  public static final Version CURRENT = new Version(1, 0);

  /**
   * Returns the version that is written so.
   *
   * @throws InvalidValueException {@code dataset-version-unsupported} if it is not two numbers joined
   *     by a full stop, or of a major version that this library does not know
   */
  public static Version parse(String text) {
    int stop = text.indexOf('.');
    if (stop < 0 || !isNumber(text.substring(0, stop)) || !isNumber(text.substring(stop + 1))) {
      throw new InvalidValueException(
          "dataset-version-unsupported", text, "is not a version such as '1.0'", "1.0");
    }
    Version version = new Version(
        Integer.parseInt(text.substring(0, stop)), Integer.parseInt(text.substring(stop + 1)));
    if (version.major != CURRENT.major) {
      throw new InvalidValueException(
          "dataset-version-unsupported",
          text,
          "is a version that this library cannot read; it reads 1.x",
          "1.0");
    }
    return version;
  }

  private static boolean isNumber(String digits) {
    return !digits.isEmpty()
        && digits.length() <= 6
        && digits.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** Returns whether a text of this version may have members and codes that are not known yet. */
  public boolean isNewer() {
    return minor > CURRENT.minor;
  }

  @Override
  public String toString() {
    return major + "." + minor;
  }
}
