package org.hrdialogue.json.benchmark;

/** What texts of the wire format look like, as far as a regular expression can tell. */
final class Wire {
  static final String ID = "[A-Za-z0-9][A-Za-z0-9._:-]{0,199}";
  static final String TEXT = "(?s)\\s*+\\S.*";
  static final String LANGUAGE = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*+";
  static final String OPEN_CODE =
      "[a-z0-9]++(-[a-z0-9]++)*+|[a-z0-9]++(-[a-z0-9]++)*+:\\s*+\\S.{0,199}";
  static final String COUNTRY = "[A-Z]{2}";
  static final String CURRENCY = "[A-Z]{3}";
  static final String PATH = "[^/]++(/[^/]++)*+";

  private static final String DAY = "-?[0-9X]{4}(-[0-9X]{2}(-[0-9X]{2})?+)?+[?~%]?+";

  /** Days and periods in full; sets and exponents by their first character only. */
  static final String DATE = "(" + DAY + "|\\.\\.)?+(/(" + DAY + "|\\.\\.)?+)?+|[\\[{Y].{1,198}";

  private Wire() {}
}
