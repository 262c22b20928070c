package org.hrdialogue.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.json.codec.DossierDocument;
import org.hrdialogue.json.codec.EntryDocument;
import org.hrdialogue.json.codec.Input;
import org.hrdialogue.json.codec.Placing;
import org.hrdialogue.json.codec.Refs;
import org.hrdialogue.json.codec.Version;
import org.hrdialogue.model.Entry;
import org.hrdialogue.validation.Report;
import org.hrdialogue.validation.Rule;
import org.hrdialogue.validation.Severity;
import org.hrdialogue.validation.SkippedRule;
import org.hrdialogue.validation.Validator;
import org.hrdialogue.validation.Violation;
import org.hrdialogue.value.InvalidValueException;

/**
 * Reads dossiers, entries and record streams. An immutable value, for any number of threads; best made
 * once and kept, since it remembers references that it met of late and need not make them anew.
 *
 * <p>Text is UTF-8 (RFC 8259), with or without a byte order mark. Whatever it says, reading returns: a
 * member that is wrong is reported and skipped, and reading goes on; where the text is no JSON, what was
 * read before stands. Only the source itself can fail, with an {@link IOException}.
 */
public final class DossierReader {
  private static final Report NOTHING_CHECKED = Report.builder().build();

  private final Optional<Validator> validator;
  private final boolean quoting;
  private final Limits limits;
  private final Version version;
  private final Refs refs;

  /** Creates a reader without rules. */
  DossierReader() {
    this(Optional.empty(), false, Limits.STANDARD, Version.CURRENT, Refs.lasting());
  }

  private DossierReader(
      Optional<Validator> validator, boolean quoting, Limits limits, Version version, Refs refs) {
    this.validator = validator;
    this.quoting = quoting;
    this.limits = limits;
    this.version = version;
    this.refs = refs;
  }

  /** Returns this reader with the rules of a validator applied to what could be read. */
  public DossierReader validator(Validator rules) {
    return new DossierReader(Optional.of(rules), quoting, limits, version, refs);
  }

  /** Returns this reader with messages that quote values of entries that are not public. */
  public DossierReader quoting() {
    return new DossierReader(validator.map(Validator::quoting), true, limits, version, refs);
  }

  /**
   * Returns this reader with another limit for a line of a stream, in bytes; 1 MiB unless it is set.
   *
   * @throws IllegalArgumentException if the limit is not positive
   */
  public DossierReader maxLine(int bytes) {
    return new DossierReader(validator, quoting, limits.maxLine(bytes), version, refs);
  }

  /**
   * Returns this reader with another limit for a dossier, in bytes; 256 MiB unless it is set. More is
   * for a stream.
   *
   * @throws IllegalArgumentException if the limit is not positive
   */
  public DossierReader maxDocument(int bytes) {
    return new DossierReader(validator, quoting, limits.maxDocument(bytes), version, refs);
  }

  /**
   * Returns this reader with a lower limit for how deep objects and lists may lie in one another in an
   * entry, itself among them: {@code json-too-deep} is what lies deeper. It is 32 unless it is set, the
   * most that the wire format allows.
   *
   * @throws IllegalArgumentException if the limit is not from 1 to 32
   */
  public DossierReader maxDepth(int levels) {
    return new DossierReader(validator, quoting, limits.maxDepth(levels), version, refs);
  }

  /**
   * Returns this reader for single entries, and for streams without header, that are in a version of
   * the wire format; 1.0 unless it is set.
   *
   * @throws InvalidValueException {@code dataset-version-unsupported} if this library cannot read it
   */
  public DossierReader version(String written) {
    return new DossierReader(validator, quoting, limits, Version.parse(written), refs);
  }

  Version version() {
    return version;
  }

  /** Returns this reader with a day to validate for, unless its validator has one. */
  DossierReader unlessDated(LocalDate day) {
    return validator
        .filter(rules -> rules.asOf().isEmpty())
        .map(rules -> validator(rules.asOf(day)))
        .orElse(this);
  }

  /** Reads an entry from bytes. */
  public Decoded<Entry> entry(byte[] json) {
    return entry(Input.of(json.clone()), version);
  }

  /** Reads an entry from a text. */
  public Decoded<Entry> entry(String json) {
    return entry(Input.of(json), version);
  }

  /**
   * Reads an entry from a stream to its end.
   *
   * @throws IOException if the stream cannot be read
   */
  public Decoded<Entry> entry(InputStream json) throws IOException {
    return entry(Input.of(upToLimit(json)), version);
  }

  /**
   * Reads an entry from a file.
   *
   * @throws IOException if the file cannot be read
   */
  public Decoded<Entry> entry(Path json) throws IOException {
    try (InputStream in = Files.newInputStream(json)) {
      return entry(in);
    }
  }

  /** Returns what there is, and of what is over the limit one byte more. */
  private byte[] upToLimit(InputStream json) throws IOException {
    return json.readNBytes((int) Math.min(limits.document() + 1L, Integer.MAX_VALUE));
  }

  Decoded<Entry> entry(Input input, Version written) {
    if (input.bytes().length > limits.document()) {
      return tooLong(input, "an entry", limits.document());
    }
    EntryDocument read = EntryDocument.read(
        input.maxDepth(limits.depth()), written, quoting, refs, validator.isPresent());
    Entry entry = read.entry();
    Report rules = entry == null ? unchecked(read) : check(entry, read.unremarkable());
    Report report = rules.violations().isEmpty()
        ? rules
        : Report.builder()
            .from(rules)
            .violations(Placing.of(input, rules.violations()))
            .build();
    return new Decoded<>(
        entry,
        entry,
        report.withReading(read.violations()),
        Source.ofEntry(input.bytes(), read.type(), read.id(), written));
  }

  private Report check(Entry entry, boolean unremarkable) {
    return validator.isPresent() ? validator.get().validate(entry, unremarkable) : NOTHING_CHECKED;
  }

  private Report unchecked(EntryDocument read) {
    return Report.builder()
        .skipped(skipped("the entry could not be read"))
        .addUnchecked(read.id() == null ? "/" : read.id())
        .build();
  }

  private List<SkippedRule> skipped(String reason) {
    return validator.stream()
        .flatMap(rules -> rules.rules().stream())
        .map(Rule::code)
        .map(code -> new SkippedRule(code, reason))
        .toList();
  }

  /** Reads a dossier from bytes. */
  public Decoded<Dossier> dossier(byte[] json) {
    return dossier(Input.of(json.clone()));
  }

  /** Reads a dossier from a text. */
  public Decoded<Dossier> dossier(String json) {
    return dossier(Input.of(json));
  }

  /**
   * Reads a dossier from a stream to its end.
   *
   * @throws IOException if the stream cannot be read
   */
  public Decoded<Dossier> dossier(InputStream json) throws IOException {
    return dossier(Input.of(upToLimit(json)));
  }

  /**
   * Reads a dossier from a file.
   *
   * @throws IOException if the file cannot be read
   */
  public Decoded<Dossier> dossier(Path json) throws IOException {
    try (InputStream in = Files.newInputStream(json)) {
      return dossier(in);
    }
  }

  private Decoded<Dossier> dossier(Input input) {
    if (input.bytes().length > limits.document()) {
      return tooLong(input, "a dossier", limits.document());
    }
    DossierDocument read =
        DossierDocument.read(input.maxDepth(limits.depth()), quoting, refs, validator.isPresent());
    Dossier dossier = read.dossier();
    Report rules = validator
        .map(applied -> applied.validate(dossier, read.unremarkable()::get))
        .orElse(Report.builder().build());
    Report report = Report.builder()
        .from(rules)
        .violations(Placing.of(input, rules.violations()))
        .build();
    return new Decoded<>(
        read.isReadable() ? dossier : null,
        dossier,
        report.withReading(read.violations()),
        Source.ofDossier(input.bytes(), dossier.id().orElse(null), read.version(), read.offsets()));
  }

  /**
   * Opens a record stream, plain or compressed with gzip. Nothing is read before it is asked for; close
   * it when done.
   */
  public EntryStream entries(InputStream ndjson) {
    return new EntryStream(this, ndjson, limits.line());
  }

  /**
   * Opens a record stream in a file, plain or compressed with gzip; close it when done.
   *
   * @throws IOException if the file cannot be opened
   */
  public EntryStream entries(Path ndjson) throws IOException {
    return entries(Files.newInputStream(ndjson));
  }

  /** Opens a record stream in bytes, plain or compressed with gzip. */
  public EntryStream entries(byte[] ndjson) {
    return entries(new ByteArrayInputStream(ndjson.clone()));
  }

  /** Opens a record stream in a text. */
  public EntryStream entries(String ndjson) {
    return entries(new ByteArrayInputStream(Input.of(ndjson).bytes()));
  }

  Decoded<Dossier> header(Input line) {
    DossierDocument read = DossierDocument.readHeader(line.maxDepth(limits.depth()), quoting);
    return new Decoded<>(
        read.isReadable() ? read.dossier() : null,
        read.dossier(),
        Report.builder().addAllViolations(read.violations()).build(),
        Source.ofDossier(
            line.bytes(), read.dossier().id().orElse(null), read.version(), List.of()));
  }

  <T> Decoded<T> tooLong(Input input, String what, int limit) {
    Violation violation = Violation.builder()
        .code("json-too-long")
        .severity(Severity.ERROR)
        .pointer("")
        .message(what + " of more than " + limit + " bytes is over the limit")
        .location(Placing.start(input))
        .build();
    Report report = Report.builder()
        .addViolation(violation)
        .skipped(skipped("the text could not be read"))
        .addUnchecked("/")
        .build();
    return new Decoded<>(null, null, report, Source.ofBeginning(input.bytes(), version));
  }
}
