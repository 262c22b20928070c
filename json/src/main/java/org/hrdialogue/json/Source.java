package org.hrdialogue.json;

import java.util.List;
import org.hrdialogue.json.codec.Entries;
import org.hrdialogue.json.codec.Version;
import org.hrdialogue.model.EntryType;
import org.jspecify.annotations.Nullable;

/** Where a decoded value comes from: the bytes, and what can be said of them without a value. */
final class Source {
  private final byte[] bytes;
  private final boolean whole;
  private final @Nullable EntryType type;
  private final @Nullable String id;
  private final Version version;
  private final List<Integer> offsets;

  private Source(
      byte[] bytes,
      boolean whole,
      @Nullable EntryType type,
      @Nullable String id,
      Version version,
      List<Integer> offsets) {
    this.bytes = bytes;
    this.whole = whole;
    this.type = type;
    this.id = id;
    this.version = version;
    this.offsets = offsets;
  }

  static Source ofEntry(
      byte[] bytes, @Nullable EntryType type, @Nullable String id, Version version) {
    return new Source(bytes, true, type, id, version, List.of());
  }

  /** Returns the source of a dossier, whose entries begin at some offsets. */
  static Source ofDossier(
      byte[] bytes, @Nullable String id, Version version, List<Integer> offsets) {
    return new Source(bytes, true, null, id, version, offsets);
  }

  /** Returns the source of which only the beginning was read. */
  static Source ofBeginning(byte[] bytes, Version version) {
    return new Source(bytes, false, null, null, version, List.of());
  }

  byte[] bytes() {
    return bytes.clone();
  }

  boolean isWhole() {
    return whole;
  }

  @Nullable
  EntryType type() {
    return type;
  }

  @Nullable
  String id() {
    return id;
  }

  Version version() {
    return version;
  }

  byte[] entry(int position) {
    return Entries.bytes(bytes, offsets.get(position));
  }
}
