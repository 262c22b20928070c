package org.hrdialogue.examples.validator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TimelineFeedsTest {
  private static final String WAYS = """
      {"format":"hrdialogue","version":"1.0","entries":[
        {"type":"organisation","id":"eu","kind":"eu","names":[{"text":{"en":"European Union"}}]},
        {"type":"group","id":"ngos","description":{"en":"civil society organisations"}},
        {"type":"person","id":"person-1","names":[{"text":{"en":"Somebody"}}]},
        {"type":"dialogue","id":"d","names":[{"text":{"ru":"Диалог","en":"Dialogue"}}]},
        {"type":"event","id":"seminar","kind":"civil-society-seminar","dialogue":"d","status":"held","held":"2013-09-17","inputTo":"round","partOf":"forum"},
        {"type":"event","id":"round","formerIds":["round-old"],"kind":"dialogue-round","dialogue":"d","status":"held","held":"2014-06-17"},
        {"type":"event","id":"round-2","kind":"dialogue-round","dialogue":"d","status":"announced"},
        {"type":"recommendation-set","id":"set","title":{"en":"Recommendations of the seminar"},"adoptedAt":"seminar",
         "transmissions":[{"sender":"ngos","recipient":"eu","planned":"2013-10","made":"2013-11-05","status":"made","forDiscussionAt":"round-old"},
           {"sender":"person-1","recipient":"nobody","status":"not-made"},{"status":"unknown"}],
         "discussions":[{"event":"round","on":"2014-06-17"},{"event":"round-2"}]},
        {"type":"recommendation","id":"r1","set":"set","origin":"civil-society-seminar"},
        {"type":"recommendation","id":"r2","set":"set","origin":"civil-society-seminar"},
        {"type":"recommendation","id":"r3","set":"set","reference":"3.1","origin":"civil-society-seminar","discussions":[{"event":"round-2"}]},
        {"type":"recommendation","id":"r4","adoptedAt":"seminar","origin":"civil-society-seminar","transmissions":[{"status":"planned"},{"status":"made"}]}
      ]}
      """;

  @Test
  void leadsWhereTheyWent() {
    assertThat(ProgramRun.timeline(WAYS)).isEqualTo(new ProgramRun(0, """
          Dialogue (d)

            2013-09-17    held       civil society seminar (seminar)
                input to round: dialogue round, 2014-06-17, held
                part of forum
                adopted set: Recommendations of the seminar, 2 recommendations
                  transmission made 2013-11-05, planned for 2013-10, from civil society organisations, to
                    European Union, for discussion at round: dialogue round, 2014-06-17, held
                  transmission not made
                  transmission status unknown
                  discussed at round: dialogue round, 2014-06-17, held, on 2014-06-17
                  for discussion at round-2: dialogue round, date unknown, announced
                adopted r3: recommendation 3.1
                  transmission made 2013-11-05, planned for 2013-10, from civil society organisations, to
                    European Union, for discussion at round: dialogue round, 2014-06-17, held
                  transmission not made
                  transmission status unknown
                  for discussion at round-2: dialogue round, date unknown, announced
                adopted r4: recommendation
                  transmission planned
                  transmission made
            2014-06-17    held       dialogue round (round)
            date unknown  announced  dialogue round (round-2)
          """, ""));
  }

  @Test
  void leadsProgramsThere() {
    assertThat(ProgramRun.timeline(WAYS, "--format=json")).isEqualTo(new ProgramRun(0, """
          [
            {
              "id": "d",
              "name": "Dialogue",
              "events": [
                {
                  "id": "seminar",
                  "kind": "civil-society-seminar",
                  "status": "held",
                  "date": {
                    "edtf": "2013-09-17",
                    "words": "2013-09-17",
                    "planned": false
                  },
                  "feeds": [
                    {
                      "relation": "input-to",
                      "type": "event",
                      "id": "round"
                    },
                    {
                      "relation": "part-of",
                      "type": "event",
                      "id": "forum"
                    },
                    {
                      "relation": "adopted",
                      "type": "recommendation-set",
                      "id": "set",
                      "title": "Recommendations of the seminar",
                      "recommendations": [
                        "r1",
                        "r2"
                      ],
                      "transmissions": [
                        {
                          "status": "made",
                          "planned": {
                            "edtf": "2013-10",
                            "words": "2013-10"
                          },
                          "made": {
                            "edtf": "2013-11-05",
                            "words": "2013-11-05"
                          },
                          "sender": {
                            "id": "ngos",
                            "name": "civil society organisations"
                          },
                          "recipient": {
                            "id": "eu",
                            "name": "European Union"
                          },
                          "forDiscussionAt": "round"
                        },
                        {
                          "status": "not-made"
                        },
                        {
                          "status": "unknown"
                        }
                      ],
                      "discussions": [
                        {
                          "event": "round",
                          "status": "held",
                          "on": {
                            "edtf": "2014-06-17",
                            "words": "2014-06-17"
                          }
                        },
                        {
                          "event": "round-2",
                          "status": "announced"
                        }
                      ]
                    },
                    {
                      "relation": "adopted",
                      "type": "recommendation",
                      "id": "r3",
                      "reference": "3.1",
                      "transmissions": [
                        {
                          "status": "made",
                          "planned": {
                            "edtf": "2013-10",
                            "words": "2013-10"
                          },
                          "made": {
                            "edtf": "2013-11-05",
                            "words": "2013-11-05"
                          },
                          "sender": {
                            "id": "ngos",
                            "name": "civil society organisations"
                          },
                          "recipient": {
                            "id": "eu",
                            "name": "European Union"
                          },
                          "forDiscussionAt": "round"
                        },
                        {
                          "status": "not-made"
                        },
                        {
                          "status": "unknown"
                        }
                      ],
                      "discussions": [
                        {
                          "event": "round-2",
                          "status": "announced"
                        }
                      ]
                    },
                    {
                      "relation": "adopted",
                      "type": "recommendation",
                      "id": "r4",
                      "transmissions": [
                        {
                          "status": "planned"
                        },
                        {
                          "status": "made"
                        }
                      ]
                    }
                  ]
                },
                {
                  "id": "round",
                  "kind": "dialogue-round",
                  "status": "held",
                  "date": {
                    "edtf": "2014-06-17",
                    "words": "2014-06-17",
                    "planned": false
                  }
                },
                {
                  "id": "round-2",
                  "kind": "dialogue-round",
                  "status": "announced"
                }
              ]
            }
          ]
          """, ""));
  }
}
