package org.hrdialogue.model;

import java.util.List;
import java.util.Optional;
import org.hrdialogue.value.Count;
import org.hrdialogue.value.CountryCode;
import org.hrdialogue.value.Edtf;
import org.hrdialogue.value.Place;
import org.hrdialogue.vocabulary.OrganisationKind;
import org.immutables.value.Value;

/**
 * A body that acts under a name: a government, an institution, a delegation, an NGO, a coalition.
 */
@Value.Immutable
public sealed interface Organisation extends Actor, Named
    permits OrganisationBuilder.ImmutableOrganisation {
  /** Returns what it is. */
  OrganisationKind kind();

  /** Returns the source's own word for what it is. */
  Optional<String> asStated();

  /** Returns the country that it belongs to or works for. */
  Optional<CountryCode> country();

  /** Returns where it sits. */
  Optional<Place> seat();

  /** Returns the organisation that it is part of. */
  Optional<Ref<Organisation>> parent();

  /** Returns its members. */
  List<Ref<Actor>> members();

  /** Returns when it was founded. */
  Optional<Edtf> founded();

  /** Returns when it was dissolved. */
  Optional<Edtf> dissolved();

  /** Returns the organisations that it continues. */
  List<Ref<Organisation>> predecessors();

  /** Returns the organisations that continue it. */
  List<Ref<Organisation>> successors();

  /** Returns how many members, staff or units it has. */
  Optional<Count> size();

  /** Returns how to reach it. */
  List<Contact> contacts();

  /** Returns what makes it a national human rights institution. */
  Optional<NhriProfile> nhri();

  /** Returns what makes it a national preventive mechanism. */
  Optional<NpmProfile> npm();

  @Override
  default EntryType type() {
    return EntryType.ORGANISATION;
  }

  /** Returns a builder with no attribute set. */
  static OrganisationBuilder builder() {
    return new OrganisationBuilder();
  }

  /** What its builder shares with those of other entries. */
  sealed interface Builder extends EntryBuilder<OrganisationBuilder> permits OrganisationBuilder {}
}
