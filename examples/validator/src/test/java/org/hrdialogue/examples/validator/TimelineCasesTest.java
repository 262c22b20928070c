package org.hrdialogue.examples.validator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Series of meetings as public sources tell of them. */
class TimelineCasesTest {
  private static void assertTimeline(String dossier, String text) {
    assertThat(ProgramRun.withInput(dossier, "timeline", "-"))
        .isEqualTo(new ProgramRun(0, text, ""));
  }

  @Test
  void aRoundKnownFromItsPreviewStandsWhereTheLatestPlanHasIt() {
    assertTimeline("""
            {"format":"hrdialogue","version":"1.0","entries":[
              {"type":"dialogue","id":"hrd-tj","names":[{"text":{"en":"Human Rights Dialogue EU - Tajikistan"}}],
               "parties":[{"side":"eu"},{"country":"TJ","side":"partner"}]},
              {"type":"event","id":"tj-2014","kind":"dialogue-round","dialogue":"hrd-tj","status":"scheduled",
               "planned":["2013-12~","2014-06-17"],"followsUp":"tj-seminar-2011"},
              {"type":"event","id":"tj-seminar-2011","kind":"civil-society-seminar","dialogue":"hrd-tj","status":"held","held":"2011-23"}
            ]}
            """, """
            Human Rights Dialogue EU - Tajikistan (hrd-tj)
            EU; TJ

              autumn 2011           held       civil society seminar (tj-seminar-2011)
              2014-06-17 (planned)  scheduled  dialogue round (tj-2014)
                  first planned for 2013-12~
                  follows up tj-seminar-2011: civil society seminar, autumn 2011, held
            """);
  }

  @Test
  void aMeetingOnTwoDaysApartIsNotHeldBetweenThem() {
    assertTimeline("""
            {"format":"hrdialogue","version":"1.0","entries":[
              {"type":"dialogue","id":"sub-uz","formerIds":["subcommittee-uz"],
               "names":[{"text":{"en":"Subcommittee on Justice and Home Affairs, Human Rights and related issues EU - Uzbekistan"}}]},
              {"type":"event","id":"sub-uz-20","kind":"subcommittee","dialogue":"sub-uz","status":"held","held":"2024-06-21","ordinals":[{"number":20}]},
              {"type":"event","id":"sub-uz-17","kind":"subcommittee","dialogue":"sub-uz","status":"held","held":"{2021-06-21,2021-06-23}","ordinals":[{"number":17}]},
              {"type":"event","id":"sub-uz-15","kind":"subcommittee","dialogue":"subcommittee-uz","status":"held","held":"2019-06-24","ordinals":[{"number":15}]}
            ]}
            """, """
            Subcommittee on Justice and Home Affairs, Human Rights and related issues EU - Uzbekistan (sub-uz)

              2019-06-24                 held  15th  subcommittee (sub-uz-15)
              2021-06-21 and 2021-06-23  held  17th  subcommittee (sub-uz-17)
              2024-06-21                 held  20th  subcommittee (sub-uz-20)
            """);
  }

  @Test
  void aPostponedRoundKeepsItsPlannedDate() {
    assertTimeline("""
            {"format":"hrdialogue","version":"1.0","entries":[
              {"type":"dialogue","id":"hrd-ge"},
              {"type":"event","id":"ge-2025","kind":"dialogue-round","dialogue":"hrd-ge","status":"postponed","planned":["2025-11-21"]},
              {"type":"event","id":"ge-next","kind":"dialogue-round","dialogue":"hrd-ge","status":"unknown"},
              {"type":"event","id":"ge-14","kind":"dialogue-round","title":{"en":"14th round of the annual Human Rights Dialogue between the European Union and Georgia"},
               "dialogue":"hrd-ge","status":"held","held":"2021-07-06","planned":["2021-07-06"],"ordinals":[{"number":14}]}
            ]}
            """, """
            hrd-ge

              2021-07-06            held       14th  14th round of the annual Human Rights Dialogue between the
                                                     European Union and Georgia (ge-14)
                  planned for 2021-07-06
              2025-11-21 (planned)  postponed        dialogue round (ge-2025)
              date unknown          unknown          dialogue round (ge-next)
            """);
  }

  @Test
  void aRoundMayHaveTwoNumbersAndAnotherNoYear() {
    assertTimeline("""
            {"format":"hrdialogue","version":"1.0","entries":[
              {"type":"event","id":"ua-undated","kind":"dialogue-round","dialogue":"hrd-ua","status":"held","held":"XXXX-06-13"},
              {"type":"event","id":"ua-2018","kind":"dialogue-round","dialogue":"hrd-ua","status":"held","held":"2018-05-31",
               "ordinals":[{"number":4,"within":"since signature"},{"number":1,"within":"since entry into force"}]},
              {"type":"event","id":"ua-2016","kind":"dialogue-round","dialogue":"hrd-ua","status":"held","held":"2016-07-20",
               "ordinals":[{"number":2,"within":"as a full-day event"}]}
            ]}
            """, """
            hrd-ua

              2016-07-20             held  2nd (as a full-day event)     dialogue round (ua-2016)
              2018-05-31             held  4th (since signature),        dialogue round (ua-2018)
                                           1st (since entry into force)
              13 June, year unknown  held                                dialogue round (ua-undated)
            """);
  }

  @Test
  void eventsWithoutADialogueHaveAHeadingOfTheirOwn() {
    assertTimeline("""
            {"format":"hrdialogue","version":"1.0","entries":[
              {"type":"event","id":"conference","kind":"own:round table","status":"cancelled","planned":["2013-33","2013-36"]}
            ]}
            """, """
            Events without a dialogue

              4th quarter of 2013 (planned)  cancelled  own:round table (conference)
                  first planned for 1st quarter of 2013
            """);
  }

  private static final String ALONE = """
      {"format":"hrdialogue","version":"1.0","entries":[
        {"type":"event","id":"e","kind":"seminar","title":{"tg":"Семинар","en":"Seminar"},"status":"postponed","planned":["2013-36","2014-24"],"ordinals":[{"number":2,"within":"since 2011"},{"number":4}],"followsUp":"unknown-event"},
        {"type":"event","id":"e-next","kind":"upr:pre session","status":"proposed"}
      ]}
      """;

  @Test
  void plansNumbersAndTiesArePrintedForPeople() {
    assertThat(ProgramRun.timeline(ALONE, "--format=text")).isEqualTo(new ProgramRun(0, """
          Events without a dialogue

            winter 2014 (planned)  postponed  2nd (since 2011),  Seminar (e)
                                              4th
                first planned for 4th quarter of 2013
                follows up unknown-event
            date unknown           proposed                      upr:pre session (e-next)
          """, ""));
  }

  @Test
  void plansNumbersAndTiesArePrintedForPrograms() {
    assertThat(ProgramRun.timeline(ALONE, "--format=json")).isEqualTo(new ProgramRun(0, """
          [
            {
              "events": [
                {
                  "id": "e",
                  "kind": "seminar",
                  "title": "Seminar",
                  "status": "postponed",
                  "date": {
                    "edtf": "2014-24",
                    "words": "winter 2014",
                    "planned": true
                  },
                  "earlierPlans": [
                    {
                      "edtf": "2013-36",
                      "words": "4th quarter of 2013"
                    }
                  ],
                  "numbers": [
                    {
                      "number": 2,
                      "within": "since 2011"
                    },
                    {
                      "number": 4
                    }
                  ],
                  "feeds": [
                    {
                      "relation": "follows-up",
                      "type": "event",
                      "id": "unknown-event"
                    }
                  ]
                },
                {
                  "id": "e-next",
                  "kind": "upr:pre session",
                  "status": "proposed"
                }
              ]
            }
          ]
          """, ""));
  }
}
