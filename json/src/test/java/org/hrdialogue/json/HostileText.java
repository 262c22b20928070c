package org.hrdialogue.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.model.EntryType;
import org.hrdialogue.testing.Samples;

/** What somebody might send to a reader; each number makes its own. */
final class HostileText {
  private static final int LONGEST = 300;
  private static final int MOST_CHANGES = 6;

  private static final byte[] NOTHING = {};
  private static final byte[] MARK = utf8("\ufeff");

  private static final byte[] ALPHABET =
      "{}{}[]\"\"::,,\\/ \n\r\ttruefalsn0123456789-+.eEuU'#".getBytes(UTF_8);

  /** What is no JSON, or is so only just. */
  private static final List<byte[]> STRAYS = List.of(
      utf8("NaN"),
      utf8("Infinity"),
      utf8("-Infinity"),
      utf8("True"),
      utf8("nul"),
      utf8("undefined"),
      utf8("// a"),
      utf8("/* a */"),
      utf8("# a"),
      utf8("'a'"),
      utf8("01"),
      utf8("+1"),
      utf8("1."),
      utf8(".5"),
      utf8("1e"),
      utf8("-"),
      utf8("0x1F"),
      utf8("1_000"),
      utf8(",,"),
      utf8("{}"),
      utf8("[]"),
      utf8("\"\""),
      utf8("\\u12"),
      utf8("\\x41"),
      utf8("\\ud800"),
      utf8("\\u0000"),
      utf8("\u0000"),
      utf8("\u001f"),
      utf8("\f"),
      utf8("\u000b"),
      utf8("\u00a0"),
      utf8("\u2028"),
      utf8("\u007f"),
      utf8("\ufeff"),
      utf8("\n\ufeff"),
      utf8("\ud83d\ude00"),
      utf8("9".repeat(400)),
      utf8("}{"),
      bytes(0xC0, 0x80),
      bytes(0xED, 0xA0, 0x80),
      bytes(0xF4, 0x90, 0x80, 0x80),
      bytes(0xE2, 0x82),
      bytes(0x80),
      bytes(0xFF, 0xFE),
      bytes(0xFE, 0xFF),
      bytes(0xF0, 0x82, 0x82, 0xAC));

  private static final List<byte[]> VALID = valid();

  private HostileText() {}

  private static List<byte[]> valid() {
    List<byte[]> valid = new ArrayList<>();
    for (EntryType type : EntryType.values()) {
      valid.add(DossierJson.writer().toBytes(Samples.smallest(type)));
      valid.add(DossierJson.writer().toBytes(Samples.full(type)));
    }
    Dossier small = Dossier.builder()
        .addEntries(Samples.smallest(EntryType.EVENT), Samples.smallest(EntryType.PERSON))
        .build();
    valid.add(DossierJson.writer().toBytes(small));
    valid.add(DossierJson.writer().pretty().toBytes(small));
    return valid;
  }

  /** Returns the text of a number. */
  static byte[] of(long number) {
    Random random = new Random(number);
    return switch (random.nextInt(10)) {
      case 0 -> noise(random);
      case 1 -> almost(random);
      case 2, 3, 4 -> RandomJson.of(random).getBytes(UTF_8);
      case 5 -> changed(RandomJson.of(random).getBytes(UTF_8), random);
      default -> changed(VALID.get(random.nextInt(VALID.size())), random);
    };
  }

  private static byte[] noise(Random random) {
    byte[] noise = new byte[random.nextInt(LONGEST)];
    random.nextBytes(noise);
    return noise;
  }

  /** Returns bytes that stand in JSON, in no order. */
  private static byte[] almost(Random random) {
    byte[] almost = new byte[random.nextInt(LONGEST / 10)];
    for (int i = 0; i < almost.length; i++) {
      almost[i] = ALPHABET[random.nextInt(ALPHABET.length)];
    }
    return almost;
  }

  private static byte[] changed(byte[] text, Random random) {
    byte[] changed = text;
    for (int i = 1 + random.nextInt(MOST_CHANGES); i > 0; i--) {
      changed = change(changed, random);
    }
    return changed;
  }

  private static byte[] change(byte[] text, Random random) {
    int from = random.nextInt(text.length + 1);
    int to = Math.min(text.length, from + random.nextInt(20));
    int target = random.nextInt(text.length + 1);
    byte[] stray = STRAYS.get(random.nextInt(STRAYS.size()));
    byte[] letter = {ALPHABET[random.nextInt(ALPHABET.length)]};
    return switch (random.nextInt(20)) {
      case 0 -> replaced(text, 0, 0, MARK);
      case 1 -> replaced(text, from, text.length, NOTHING);
      case 2, 3 -> replaced(text, from, to, NOTHING);
      case 4, 5, 6 -> replaced(text, from, from, stray);
      case 7, 8, 9 -> replaced(text, from, to, stray);
      case 10, 11 -> replaced(text, target, target, Arrays.copyOfRange(text, from, to));
      case 12, 13 -> replaced(text, from, from, new byte[] {(byte) random.nextInt(256)});
      default -> replaced(text, from, Math.min(text.length, from + 1), letter);
    };
  }

  private static byte[] replaced(byte[] text, int from, int to, byte[] piece) {
    ByteArrayOutputStream changed = new ByteArrayOutputStream();
    changed.write(text, 0, from);
    changed.writeBytes(piece);
    changed.write(text, to, text.length - to);
    return changed.toByteArray();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(UTF_8);
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }
}
