package org.hrdialogue.model;

import java.util.List;
import java.util.Optional;
import org.hrdialogue.value.Count;
import org.hrdialogue.value.Edtf;
import org.hrdialogue.vocabulary.InstrumentKind;
import org.immutables.value.Value;

/** A strategy, agreement, law or fund that dialogues and programmes rest on. */
@Value.Immutable
public sealed interface PolicyInstrument extends Entry, Named
    permits PolicyInstrumentBuilder.ImmutablePolicyInstrument {
  /** Returns what it is. */
  InstrumentKind kind();

  /** Returns who adopted it. */
  List<Ref<Actor>> adoptedBy();

  /** Returns when it was adopted. */
  Optional<Edtf> adopted();

  /** Returns from when until when it is in force. */
  Optional<Edtf> inForce();

  /** Returns the instruments that it replaces. */
  List<Ref<PolicyInstrument>> replaces();

  /** Returns the instruments that it amends. */
  List<Ref<PolicyInstrument>> amends();

  /** Returns how many parts, such as recommendations, it has. */
  Optional<Count> size();

  @Override
  default EntryType type() {
    return EntryType.POLICY_INSTRUMENT;
  }

  /** Returns a builder with no attribute set. */
  static PolicyInstrumentBuilder builder() {
    return new PolicyInstrumentBuilder();
  }

  /** What its builder shares with those of other entries. */
  sealed interface Builder extends EntryBuilder<PolicyInstrumentBuilder>
      permits PolicyInstrumentBuilder {}
}
