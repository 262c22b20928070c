package org.hrdialogue.model;

import java.util.List;
import java.util.Optional;
import org.hrdialogue.value.Count;
import org.hrdialogue.value.CountryCode;
import org.hrdialogue.value.Edtf;
import org.hrdialogue.value.LocalizedText;
import org.hrdialogue.vocabulary.ProgrammeScope;
import org.immutables.value.Value;

/** Assistance under a name or for a purpose: from whom, to whom, how much and for what. */
@Value.Immutable
public sealed interface AssistanceProgramme extends Entry, Named
    permits AssistanceProgrammeBuilder.ImmutableAssistanceProgramme {
  /** Returns its number at the donor. */
  Optional<String> code();

  /** Returns how far it reaches. */
  ProgrammeScope scope();

  /** Returns who pays. */
  List<Ref<Actor>> donors();

  /** Returns the countries that receive it. */
  List<CountryCode> recipients();

  /** Returns the region that receives it. */
  Optional<LocalizedText> region();

  /** Returns the instruments that it is paid from. */
  List<Ref<PolicyInstrument>> instruments();

  /** Returns what it is for. */
  List<SectorShare> sectors();

  /** Returns in what form it is given. */
  List<ModalityShare> modalities();

  /** Returns from when until when it runs. */
  Optional<Edtf> period();

  /** Returns its prolongations, oldest first. */
  List<Extension> extensions();

  /** Returns the programme that it is part of. */
  Optional<Ref<AssistanceProgramme>> partOf();

  /** Returns which phase it is, as the source counts. */
  Optional<String> phase();

  /** Returns the programmes that it continues. */
  List<Ref<AssistanceProgramme>> predecessors();

  /** Returns who carries it out. */
  List<Implementer> implementers();

  /** Returns how many projects or parts it has. */
  Optional<Count> size();

  /** Returns how long it runs, in years, months or days. */
  Optional<Count> duration();

  /** Returns how many it reaches. */
  Optional<Count> beneficiaries();

  /** Returns the sums of assistance. */
  List<Allocation> allocations();

  @Override
  default EntryType type() {
    return EntryType.ASSISTANCE_PROGRAMME;
  }

  /** Returns a builder with no attribute set. */
  static AssistanceProgrammeBuilder builder() {
    return new AssistanceProgrammeBuilder();
  }

  /** What its builder shares with those of other entries. */
  sealed interface Builder extends EntryBuilder<AssistanceProgrammeBuilder>
      permits AssistanceProgrammeBuilder {}
}
