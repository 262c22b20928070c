package org.hrdialogue.json.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.hrdialogue.model.Ref;
import org.hrdialogue.validation.Location;
import org.hrdialogue.value.Vocabulary;
import org.hrdialogue.vocabulary.Theme;
import org.jspecify.annotations.Nullable;

/** What is found eight bytes at a time is what would be found one by one. */
class QuickWaysPropertyTest {
  private static final List<String> CODES = Theme.VOCABULARY.codes();
  private static final Codes<Theme> KNOWN = new Codes<>(Theme.VOCABULARY);

  @Example
  void findsEachCodeOfAList() {
    for (String code : CODES) {
      assertThat(found(code, "")).isEqualTo(Theme.VOCABULARY.parse(code));
      assertThat(found(code, "\",\"x\":1}")).isEqualTo(Theme.VOCABULARY.parse(code));
    }
    assertThat(new Codes<>(empty()).find(new byte[0], 0, 0)).isNull();
  }

  private static Vocabulary<String> empty() {
    return Vocabulary.open("any", List.of(), code -> code, code -> code);
  }

  @Property
  void findsNoOtherCode(@ForAll("nearCodes") String text) {
    assertThat(found(text, "\"}"))
        .isEqualTo(CODES.contains(text) ? Theme.VOCABULARY.parse(text) : null);
  }

  /** Codes with one character changed, added or left out, in the middle of long ones too. */
  @Provide
  Arbitrary<String> nearCodes() {
    return Arbitraries.of(CODES)
        .flatMap(code -> Arbitraries.integers()
            .between(0, code.length())
            .flatMap(at -> Arbitraries.of("", "-", "x", "e")
                .flatMap(put -> Arbitraries.integers()
                    .between(0, Math.min(1, code.length() - at))
                    .map(cut -> code.substring(0, at) + put + code.substring(at + cut)))));
  }

  private static @Nullable Theme found(String text, String rest) {
    byte[] bytes = ("{\"" + text + rest).getBytes(StandardCharsets.ISO_8859_1);
    return KNOWN.find(bytes, 2, text.length());
  }

  @Property
  void remembersReferences(
      @ForAll @CharRange(from = 'a', to = 'c') @StringLength(min = 1, max = 30) String id,
      @ForAll @CharRange(from = 'a', to = 'c') @StringLength(min = 1, max = 30) String other) {
    Refs refs = Refs.lasting();
    Ref<?> kept = refs.put(Ref.of(id));
    byte[] text = (other + id + other).getBytes(StandardCharsets.US_ASCII);
    assertThat(refs.find(text, other.length(), id.length())).isSameAs(kept);
    assertThat(refs.find(text, 0, other.length())).isSameAs(id.equals(other) ? kept : null);
  }

  @Property(tries = 10_000)
  void findsWhereAPlainStringEnds(
      @ForAll("texts") String text, @ForAll @IntRange(max = 9) int from) {
    byte[] bytes = (" ".repeat(from) + text).getBytes(StandardCharsets.UTF_8);
    int end = from;
    while (end < bytes.length && bytes[end] >= ' ' && bytes[end] != '"' && bytes[end] != '\\') {
      end++;
    }
    assertThat(Input.of(bytes).endOfPlain(from))
        .isEqualTo(end < bytes.length && bytes[end] == '"' ? end : -1);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withChars("ab!~ \"\\\u0001\u001f\u007f#[\u00e9\u0416\u20ac")
        .ofMaxLength(30);
  }

  @Property(tries = 10_000)
  void agreesWithTheJdkOnUtf8(@ForAll("bytes") byte[] bytes) {
    CharsetDecoder strict = StandardCharsets.UTF_8.newDecoder();
    int good = bytes.length;
    try {
      strict.decode(ByteBuffer.wrap(bytes));
      good = -1;
    } catch (CharacterCodingException malformed) {
      while (!isUtf8(bytes, good)) {
        good--;
      }
    }
    assertThat(Utf8.firstFault(bytes, 0, bytes.length)).isEqualTo(good);
  }

  private static boolean isUtf8(byte[] bytes, int length) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, length));
      return true;
    } catch (CharacterCodingException malformed) {
      return false;
    }
  }

  /** Mostly well-formed: pieces of all lengths, and now and then a byte of its own. */
  @Provide
  Arbitrary<byte[]> bytes() {
    Arbitrary<String> pieces = Arbitraries.of(
        "a",
        "abcdefgh",
        "\u00e9",
        "\u0416\u0416",
        "\u20ac",
        "\ud83d\ude00",
        "\u00ff",
        "\u00c3",
        "\u00e2\u0082",
        "\u00ed\u00a0\u0080",
        "\u00f0\u0080");
    return pieces.list().ofMaxSize(12).map(list -> {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      for (String piece : list) {
        boolean raw = piece.length() > 0
            && piece.charAt(0) >= 0xC3
            && piece.charAt(0) <= 0xFF
            && !piece.equals("\u00e9");
        out.writeBytes(piece.getBytes(raw ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8));
      }
      return out.toByteArray();
    });
  }

  @Property(tries = 10_000)
  void tellsLineAndColumn(
      @ForAll("lines") String text, @ForAll @IntRange(min = 1, max = 40) int step) {
    Map<Integer, Location> expected = new HashMap<>();
    int offset = 0;
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      if (i % step == 0 && !text.startsWith("\r\n", i - 1)) {
        String[] lines = text.substring(0, i).split("\r(?!\n)|\n", -1);
        int column = lines[lines.length - 1].length() + 1;
        expected.put(offset, new Location(lines.length, column, offset));
      }
      offset += Character.toString(text.codePointAt(i)).getBytes(StandardCharsets.UTF_8).length;
    }
    assertThat(Lines.of(Input.of(text.getBytes(StandardCharsets.UTF_8)), expected.keySet()))
        .isEqualTo(expected);
  }

  @Provide
  Arbitrary<String> lines() {
    return Arbitraries.of(
            "a", "abcdefghijkl", "\u00e9", "\u20ac", "\ud83d\ude00", "\n", "\r", "\r\n")
        .list()
        .ofMaxSize(15)
        .map(pieces -> String.join("", pieces));
  }
}
