package org.hrdialogue.json.benchmark;

import java.util.List;

/** What made up records are made of: no body, meeting or programme of this world. */
final class Phrases {
  static final List<String> STATE_BODIES = List.of(
      "government",
      "ministry-of-justice",
      "ministry-of-interior",
      "ministry-of-labour",
      "supreme-court",
      "parliament",
      "ombudsman",
      "prosecution-service",
      "committee-for-women",
      "statistics-agency");
  static final List<String> SOCIETY = List.of(
      "coalition-against-torture",
      "lawyers-union",
      "centre-for-migrants",
      "journalists-forum",
      "women-for-equality",
      "house-of-disability-rights",
      "children-first",
      "institute-of-law",
      "rural-initiative",
      "legal-clinic-north");
  static final List<String> ABROAD =
      List.of("eu-delegation", "eu-external-service", "human-rights-office", "development-agency");

  static final List<String> ASKS = List.of(
      "Ensure that",
      "Guarantee in law and in practice that",
      "Take all measures needed so that",
      "Amend the code of procedure so that",
      "Adopt a plan with a budget so that",
      "Review every decision of the past five years so that",
      "Train judges and prosecutors so that");
  static final List<String> MATTERS = List.of(
      "persons who are held see a lawyer of their choice from the first hour",
      "visits to places of detention need no notice",
      "complaints of ill-treatment are examined by a body of its own",
      "associations register within ten days and without a fee",
      "families of migrant workers have access to schools and clinics",
      "journalists are not charged for what they publish",
      "children with disabilities learn together with others",
      "victims of violence at home find shelter in each district",
      "court rulings are published in full",
      "minorities use their own language in local administration");
  static final List<String> WAYS = List.of(
      "in close consultation with civil society",
      "and report on it each year",
      "with figures by sex, age and district",
      "as the committee asked in its last observations",
      "including in remote areas",
      "before the next round of the dialogue");
  static final List<String> RUSSIAN = List.of(
      "обеспечить доступ адвоката с первого часа",
      "допускать посещения без уведомления",
      "принять план действий",
      "публиковать решения судов",
      "обучать судей и прокуроров",
      "учитывать мнение общества",
      "защищать детей",
      "внести поправки в кодекс",
      "сообщать о ходе работы");
  static final List<String> ANSWERS = List.of(
      "A working group studies the question",
      "The draft law is before parliament",
      "Funds are set aside in the budget of next year",
      "The measure is part of the national plan",
      "Existing law answers the concern",
      "The ministry asks for time to consult the regions");
  static final List<String> TIMES =
      List.of("within two years", "by the end of the year", "without delay", "before the review");
  static final List<String> THEMES = List.of(
      "justice",
      "impunity",
      "detention",
      "torture-prevention",
      "civil-society",
      "freedom-of-expression",
      "media-freedom",
      "womens-rights",
      "rights-of-the-child",
      "disability",
      "minorities",
      "migrants",
      "labour",
      "education",
      "health");
  static final List<String> GROUPS = List.of(
      "children",
      "women-and-girls",
      "migrant-workers",
      "persons-with-disabilities",
      "minorities",
      "persons-deprived-of-liberty",
      "journalists",
      "human-rights-defenders");

  static final List<String> CAPACITIES = List.of(
      "Head of division",
      "Expert on procedure",
      "Chair of the board",
      "Deputy director",
      "Programme officer",
      "Judge in retirement",
      "Adviser on gender",
      "Trial monitor");
  static final List<String> CAPACITIES_RUSSIAN = List.of(
      "эксперт",
      "начальник",
      "советник",
      "директор",
      "адвокат",
      "судья",
      "председатель",
      "наблюдатель",
      "заместитель");
  static final List<String> SUBJECTS = List.of(
      "access to justice",
      "the rights of migrant workers",
      "media and elections",
      "prevention of torture",
      "schools for all",
      "women in public life",
      "freedom of association",
      "decent work",
      "the rights of children");
  static final List<String> SUBJECTS_RUSSIAN = List.of(
      "Доступ к правосудию",
      "Права мигрантов",
      "Школа для всех",
      "Женщины и общество",
      "Достойный труд",
      "Права ребёнка");
  static final List<String> TOWNS =
      List.of("Dushanbe", "Khujand", "Bokhtar", "Kulob", "Khorugh", "Hisor", "Isfara");
  static final List<String> REGIONS_RUSSIAN =
      List.of("Хатлон", "Согд", "Бадахшан", "Гиссар", "Рашт", "Душанбе", "Куляб", "Исфара");
  static final List<String> WORKS = List.of(
      "repair of schools",
      "training of judges",
      "drinking water",
      "rural clinics",
      "farm advice",
      "legal aid",
      "vocational training",
      "statistics");

  private Phrases() {}
}
