package org.hrdialogue.examples.validator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TimelineDisclosureTest {
  private static final String CLOSED = """
      {"format":"hrdialogue","version":"1.0","entries":[
        {"type":"person","id":"person-1","names":[{"text":{"en":"Somebody"}}],"disclosure":{"level":"public"}},
        {"type":"dialogue","id":"open","names":[{"text":{"en":"An open dialogue"}}],"parties":[{"actor":"person-1","side":"civil-society"}]},
        {"type":"dialogue","id":"closed","formerIds":["closed-1"],"names":[{"text":{"en":"A closed dialogue"}}],"parties":[{"country":"TJ","side":"partner"}],"disclosure":{"level":"restricted"}},
        {"type":"event","id":"secret","kind":"consultation","title":{"en":"A secret meeting"},"dialogue":"open","status":"held","held":"2013-05-05","inputTo":"known","disclosure":{"level":"confidential"}},
        {"type":"event","id":"known","kind":"dialogue-round","dialogue":"open","status":"held","held":"2013-06-06","followsUp":"secret","inputTo":"person-1"},
        {"type":"event","id":"also-known","kind":"dialogue-round","dialogue":"closed","status":"held","held":"2014-06-06","partOf":"elsewhere"},
        {"type":"event","id":"alone","kind":"briefing","status":"held","held":"2014","disclosure":{"level":"restricted"}},
        {"type":"recommendation-set","id":"closed-set","title":{"en":"Secret"},"adoptedAt":"known","transmissions":[{"status":"made"}],"disclosure":{"level":"restricted"}},
        {"type":"recommendation","id":"through-closed-set","set":"closed-set","origin":"upr"},
        {"type":"recommendation","id":"by-itself","set":"closed-set","adoptedAt":"known","origin":"upr","discussions":[{"event":"secret"}]},
        {"type":"recommendation","id":"closed-one","adoptedAt":"known","origin":"upr","disclosure":{"level":"restricted"}}
      ]}
      """;

  @Test
  void saysHowManyEventsItLeavesOut() {
    assertThat(ProgramRun.timeline(CLOSED)).isEqualTo(new ProgramRun(0, """
          An open dialogue (open)
          civil society

            2013-06-06  held  dialogue round (known)
                adopted by-itself: recommendation
            1 event that is not public: left out

          A dialogue that is not public

            2014-06-06  held  dialogue round (also-known)
                part of elsewhere

          Events without a dialogue

            1 event that is not public: left out
          """, ""));
  }

  @Test
  void tellsProgramsNoMore() {
    assertThat(ProgramRun.timeline(CLOSED, "--format=json")).isEqualTo(new ProgramRun(0, """
          [
            {
              "id": "open",
              "name": "An open dialogue",
              "parties": [
                {
                  "side": "civil-society"
                }
              ],
              "events": [
                {
                  "id": "known",
                  "kind": "dialogue-round",
                  "status": "held",
                  "date": {
                    "edtf": "2013-06-06",
                    "words": "2013-06-06",
                    "planned": false
                  },
                  "feeds": [
                    {
                      "relation": "adopted",
                      "type": "recommendation",
                      "id": "by-itself"
                    }
                  ]
                }
              ],
              "leftOut": 1
            },
            {
              "public": false,
              "events": [
                {
                  "id": "also-known",
                  "kind": "dialogue-round",
                  "status": "held",
                  "date": {
                    "edtf": "2014-06-06",
                    "words": "2014-06-06",
                    "planned": false
                  },
                  "feeds": [
                    {
                      "relation": "part-of",
                      "type": "event",
                      "id": "elsewhere"
                    }
                  ]
                }
              ]
            },
            {
              "events": [],
              "leftOut": 1
            }
          ]
          """, ""));
  }

  @Test
  void isFoundByThoseWhoKnowTheIdOnly() {
    assertThat(ProgramRun.timeline(CLOSED, "--dialogue", "closed-1"))
        .isEqualTo(new ProgramRun(0, """
          A dialogue that is not public

            2014-06-06  held  dialogue round (also-known)
                part of elsewhere
          """, ""));
    assertThat(ProgramRun.timeline(CLOSED, "--dialogue", "closed2"))
        .isEqualTo(new ProgramRun(
            2, "", "hrdialogue-validator: 'closed2' is the id of no dialogue in standard input\n"));
  }
}
