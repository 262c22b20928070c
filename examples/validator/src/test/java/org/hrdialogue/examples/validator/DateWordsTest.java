package org.hrdialogue.examples.validator;

import static org.assertj.core.api.Assertions.assertThat;

import org.hrdialogue.value.Edtf;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateWordsTest {
  private static String words(String edtf) {
    return DateWords.of(Edtf.parse(edtf));
  }

  @Nested
  class Words {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2011-21 | spring 2011
            2011-22 | summer 2011
            2011-23 | autumn 2011
            2011-24 | winter 2011
            2011-25 | spring 2011 (northern hemisphere)
            2011-26 | summer 2011 (northern hemisphere)
            2011-27 | autumn 2011 (northern hemisphere)
            2011-28 | winter 2011 (northern hemisphere)
            2011-29 | spring 2011 (southern hemisphere)
            2011-30 | summer 2011 (southern hemisphere)
            2011-31 | autumn 2011 (southern hemisphere)
            2011-32 | winter 2011 (southern hemisphere)
            2013-33 | 1st quarter of 2013
            2013-34 | 2nd quarter of 2013
            2013-35 | 3rd quarter of 2013
            2013-36 | 4th quarter of 2013
            2013-37 | 1st third of 2013
            2013-38 | 2nd third of 2013
            2013-39 | 3rd third of 2013
            2013-40 | 1st half of 2013
            2013-41 | 2nd half of 2013
            """)
    void areForPartsOfTheYear(String edtf, String words) {
      assertThat(words(edtf)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            XXXX-10-17 | 17 October, year unknown
            XXXX-02-09 | 9 February, year unknown
            XXXX-10    | October, year unknown
            XXXX-10-XX | October, day and year unknown
            XXXX-XX-22 | the 22nd, month and year unknown
            XXXX       | year unknown
            XXXX-XX    | month and year unknown
            XXXX-XX-XX | day, month and year unknown
            2013-XX    | 2013, month unknown
            2013-XX-XX | 2013, day and month unknown
            2013-10-XX | 2013-10, day unknown
            2013-XX-17 | the 17th of an unknown month of 2013
            201X       | 2010s
            000X       | 0000s
            20XX       | some year from 2000 to 2099
            2XXX       | some year from 2000 to 2999
            """)
    void areForUnspecifiedDigits(String edtf, String words) {
      assertThat(words(edtf)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1992/..       | since 1992
            2013-09/..    | since 2013-09
            2013-09-17/.. | since 2013-09-17
            1992/         | from 1992, end unknown
            ../2013       | until 2013
            ../2013-09-17 | until 2013-09-17
            /2013-09      | until 2013-09, start unknown
            """)
    void areForOpenAndUnknownEnds(String edtf, String words) {
      assertThat(words(edtf)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {2021-06-21,2021-06-23}  | 2021-06-21 and 2021-06-23
            {2013,2015-06,2016-01-02} | 2013, 2015-06 and 2016-01-02
            {2013}                   | 2013
            {2013..2015}             | every year from 2013 to 2015
            {2013-10..2013-12}       | every month from 2013-10 to 2013-12
            {2013-10-01..2013-10-04} | every day from 2013-10-01 to 2013-10-04
            {2013..}                 | every year from 2013 on
            {..2013-09}              | every month up to 2013-09
            [2012,2013]              | 2012 or 2013
            [2012,2013,2015]         | 2012, 2013 or 2015
            [2013-09-17]             | 2013-09-17
            [2013..2015]             | some year from 2013 to 2015
            [2013-10..2013-12]       | some month from 2013-10 to 2013-12
            [2013-09-17..2013-09-18] | some day from 2013-09-17 to 2013-09-18
            [2013-09-19..]           | 2013-09-19 or later
            [..2013]                 | 2013 or earlier
            """)
    void areForSets(String edtf, String words) {
      assertThat(words(edtf)).isEqualTo(words);
    }
  }

  @Nested
  class TheExpression {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "2013",
          "2013-09",
          "2013-09-17",
          "-0044",
          "-0044-03-15",
          "2013-09-17T09:00:00",
          "2013-09-17T09:00:00Z",
          "2013-09-17T09:00:00+05:00",
          "2007/2010",
          "2013-09/2013-12",
          "2013-09-17/2013-09-18",
          "2013/2013-09-17",
          "-0010/2013"
        })
    void staysWhereItIsPlain(String edtf) {
      assertThat(words(edtf)).isEqualTo(edtf);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "2013-12~",
          "2013?",
          "2013%",
          "?2013-09",
          "2013-~09-17",
          "2013-09-17%",
          "XXXX-10-17?",
          "201X~",
          "2013-XX?",
          "2013~/..",
          "../2013-12~",
          "2007?/2010~",
          "2013~/",
          "{2012?,2013}",
          "[2012,2013~]",
          "[2013~..]"
        })
    void staysWhereItIsQualified(String edtf) {
      assertThat(words(edtf)).isEqualTo(edtf);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "-0044-21",
          "-0044-33",
          "-XXXX",
          "-001X",
          "2X13",
          "X013",
          "2X1X",
          "201X-10",
          "201X-10-17",
          "20XX-XX",
          "2013-1X",
          "2013-X2",
          "2013-10-1X",
          "2013-10-X7",
          "2013-XX-1X",
          "XXXX-1X",
          "XXXX-10-1X",
          "../..",
          "/..",
          "../",
          "201X/..",
          "2013-XX/..",
          "../XXXX",
          "2013-XX/2014",
          "-0010/..",
          "[2012..2014,2016]",
          "[..2012,2014]",
          "[2012,2014..]",
          "{2012..2014,2016..2018}",
          "{201X,2013}",
          "[-0010,2013]",
          "[..2012..2014]",
          "Y17000",
          "Y-17000",
          "Y17E7",
          "Y-17E7",
          "Y171010000S3",
          "1950S2"
        })
    void staysWhereAFewWordsWouldNotSayIt(String edtf) {
      assertThat(words(edtf)).isEqualTo(edtf);
    }
  }
}
