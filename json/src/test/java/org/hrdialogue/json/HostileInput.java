package org.hrdialogue.json;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hrdialogue.model.Entry;
import org.hrdialogue.validation.Report;
import org.hrdialogue.validation.Violation;

/** Reads what nobody should write, in a JVM with little memory, and prints what was found. */
final class HostileInput {
  private static final String EVENT =
      "{\"type\":\"event\",\"id\":\"e\",\"kind\":\"seminar\",\"status\":\"held\"";
  private static final int LONG_LINE = 100_000_000;

  private HostileInput() {}

  public static void main(String[] which) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (which[0].equals("stream")) {
      stream(out);
    } else {
      entries()
          .forEach(
              (name, text) -> print(out, name, DossierJson.reader().entry(text).report()));
      dossiers()
          .forEach((name, text) ->
              print(out, name, DossierJson.reader().dossier(text).report()));
    }
  }

  private static Map<String, byte[]> entries() {
    Map<String, byte[]> texts = new LinkedHashMap<>();
    texts.put("empty", utf8(""));
    texts.put("truncated", utf8(EVENT + ",\"title\":{\"en\":\"a"));
    texts.put("brackets", utf8("[".repeat(100_000)));
    texts.put("long number", utf8(EVENT + ",\"durationDays\":" + "1".repeat(1_000_000) + "}"));
    texts.put("large exponent", utf8(EVENT + ",\"attendance\":{\"value\":1e999999999}}"));
    texts.put(
        "invalid UTF-8", (EVENT + ",\"x-a\":\"\u00ff\"}").getBytes(StandardCharsets.ISO_8859_1));
    texts.put("UTF-16", (EVENT + "}").getBytes(StandardCharsets.UTF_16BE));
    texts.put("UTF-16 with mark", (EVENT + "}").getBytes(StandardCharsets.UTF_16));
    texts.put("lone surrogate", utf8(EVENT + ",\"title\":{\"en\":\"a\\ud800\"}}"));
    texts.put("duplicate", utf8(EVENT + ",\"kind\":\"forum\"}"));
    texts.put("NaN", utf8(EVENT + ",\"durationDays\":NaN}"));
    texts.put("byte order mark", utf8("\ufeff" + EVENT + "}"));
    texts.put("CRLF", utf8(EVENT.replace(",", ",\r\n") + "\r\n}\r\n"));
    texts.put("trailing content", utf8(EVENT + "} {}"));
    texts.put(
        "nested counts",
        utf8(EVENT + ",\"attendance\":"
            + "{\"value\":1,\"parts\":[{\"label\":{\"en\":\"a\"},\"count\":".repeat(3_000) + "1"
            + "}]}".repeat(3_000) + "}"));
    texts.put(
        "nested objects",
        utf8(EVENT + ",\"x-a\":" + "{\"a\":".repeat(9_000) + "1" + "}".repeat(9_000) + "}"));
    texts.put("many names", utf8(EVENT + manyNames() + "}"));
    texts.put("zero", utf8(EVENT + ",\"title\":{\"en\":\"a\\u0000\"}}"));
    return texts;
  }

  private static String manyNames() {
    StringBuilder names = new StringBuilder(",\"x-a\":{\"a\":0");
    for (int i = 0; i < 100_000; i++) {
      names.append(",\"").append(i).append("\":0");
    }
    return names.append('}').toString();
  }

  private static Map<String, byte[]> dossiers() {
    Map<String, byte[]> texts = new LinkedHashMap<>();
    texts.put(
        "major version 2", utf8("{\"format\":\"hrdialogue\",\"version\":\"2.0\",\"entries\":[]}"));
    texts.put("brackets as dossier", utf8("[".repeat(100_000)));
    return texts;
  }

  private static void stream(PrintStream out) {
    for (Decoded<Entry> line : DossierJson.reader().entries(new LongLine())) {
      print(out, line.id().orElse("-") + " " + line.raw().length, line.report());
    }
  }

  private static void print(PrintStream out, String name, Report report) {
    out.println(name + ":");
    for (Violation found : report.violations()) {
      out.println("  " + found.location().orElseThrow() + " " + found.code());
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** A line of 100 MB, and an entry after it; made while it is read. */
  private static final class LongLine extends InputStream {
    private final byte[] last = utf8("\n" + EVENT + "}\n");
    private long position;

    @Override
    public int read() {
      long at = position++;
      if (at < LONG_LINE) {
        return at == 0 ? '"' : 'a';
      }
      return at - LONG_LINE < last.length ? last[(int) (at - LONG_LINE)] : -1;
    }

    @Override
    public int read(byte[] target, int from, int length) {
      int count = 0;
      for (int next; count < length && (next = read()) >= 0; count++) {
        target[from + count] = (byte) next;
      }
      return count == 0 ? -1 : count;
    }

    @Override
    public long transferTo(OutputStream target) {
      throw new UnsupportedOperationException("it would not fit into memory");
    }
  }
}
