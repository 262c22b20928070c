package org.hrdialogue.examples.validator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TimelineTest {
  private static final String DOSSIER_OF_2013 = "../data/eu-tajikistan-2013.json";

  @Test
  void isPrintedForPeople() {
    assertThat(ProgramRun.of("timeline", DOSSIER_OF_2013)).isEqualTo(new ProgramRun(0, """
                EU - Tajikistan Dialogue on Human Rights (human-rights-dialogue-eu-tj)
                European Union; Government of the Republic of Tajikistan

                  2013-09-17/2013-09-18  held       Civil Society Seminar EU - Tajikistan (seminar-2013)
                      input to round-next: dialogue round, 2013-12~ (planned), scheduled
                      adopted recommendations-2013: recommendation set
                        transmission planned for 2013-09-19 or later, from Delegation of the European Union to the
                          Republic of Tajikistan, to Government of the Republic of Tajikistan, for discussion at
                          round-next: dialogue round, 2013-12~ (planned), scheduled
                  2013-12~ (planned)     scheduled  dialogue round (round-next)
                """, ""));
  }

  @Test
  void isPrintedForPrograms() {
    assertThat(ProgramRun.of("timeline", "--format", "json", DOSSIER_OF_2013))
        .isEqualTo(new ProgramRun(0, """
                [
                  {
                    "id": "human-rights-dialogue-eu-tj",
                    "name": "EU - Tajikistan Dialogue on Human Rights",
                    "parties": [
                      {
                        "id": "eu",
                        "name": "European Union",
                        "side": "eu"
                      },
                      {
                        "id": "government-tj",
                        "name": "Government of the Republic of Tajikistan",
                        "country": "TJ",
                        "side": "partner"
                      }
                    ],
                    "events": [
                      {
                        "id": "seminar-2013",
                        "kind": "civil-society-seminar",
                        "title": "Civil Society Seminar EU - Tajikistan",
                        "status": "held",
                        "date": {
                          "edtf": "2013-09-17/2013-09-18",
                          "words": "2013-09-17/2013-09-18",
                          "planned": false
                        },
                        "feeds": [
                          {
                            "relation": "input-to",
                            "type": "event",
                            "id": "round-next"
                          },
                          {
                            "relation": "adopted",
                            "type": "recommendation-set",
                            "id": "recommendations-2013",
                            "transmissions": [
                              {
                                "status": "planned",
                                "planned": {
                                  "edtf": "[2013-09-19..]",
                                  "words": "2013-09-19 or later"
                                },
                                "sender": {
                                  "id": "eu-delegation-tj",
                                  "name": "Delegation of the European Union to the Republic of Tajikistan"
                                },
                                "recipient": {
                                  "id": "government-tj",
                                  "name": "Government of the Republic of Tajikistan"
                                },
                                "forDiscussionAt": "round-next"
                              }
                            ]
                          }
                        ]
                      },
                      {
                        "id": "round-next",
                        "kind": "dialogue-round",
                        "status": "scheduled",
                        "date": {
                          "edtf": "2013-12~",
                          "words": "2013-12~",
                          "planned": true
                        }
                      }
                    ]
                  }
                ]
                """, ""));
  }
}
