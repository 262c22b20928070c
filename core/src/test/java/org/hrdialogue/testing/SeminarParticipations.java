package org.hrdialogue.testing;

import static org.hrdialogue.testing.SeminarCitations.editorial;
import static org.hrdialogue.testing.SeminarCitations.paragraph;

import java.util.List;
import org.hrdialogue.model.Participation;
import org.hrdialogue.model.Ref;
import org.hrdialogue.vocabulary.Basis;
import org.hrdialogue.vocabulary.Role;
import org.hrdialogue.vocabulary.Side;
import org.hrdialogue.vocabulary.UnspecifiedReason;

/** Who took part in the seminar of 2013. */
final class SeminarParticipations {
  private SeminarParticipations() {}

  static List<Participation> all() {
    return List.of(
        delegation(),
        government(),
        civilSociety(),
        ombudsman(),
        receptionOffices(),
        internationalOrganisations(),
        diplomaticMissions(),
        expertNgos());
  }

  private static Participation delegation() {
    return Participation.builder()
        .actor(Ref.of("eu-delegation-tj"))
        .addRole(Role.ORGANISER)
        .side(Side.EU)
        .addSource(paragraph(2, "actor", "roles").printed("Organized by").build())
        .addSource(editorial("side").build())
        .build();
  }

  private static Participation government() {
    return Participation.builder()
        .actor(Ref.of("government-tj"))
        .addRole(Role.IN_COOPERATION_WITH)
        .side(Side.PARTNER)
        .addSource(paragraph(2, "actor", "roles").printed("in cooperation with").build())
        .addSource(editorial("side").build())
        .build();
  }

  private static Participation civilSociety() {
    return Participation.builder()
        .actor(Ref.of("civil-society-tj"))
        .addRole(Role.PARTICIPANT)
        .side(Side.CIVIL_SOCIETY)
        .asStated("representatives of the civil society")
        .addSource(paragraph(3, "actor", "roles", "asStated").build())
        .addSource(editorial("side").build())
        .build();
  }

  private static Participation ombudsman() {
    return Participation.builder()
        .actor(Ref.of("ombudsman-tj"))
        .addRole(Role.PARTICIPANT)
        .addSource(paragraph(3, "actor", "roles").build())
        .putUnspecified("side", UnspecifiedReason.NOT_STATED)
        .build();
  }

  private static Participation receptionOffices() {
    return Participation.builder()
        .actor(Ref.of("ombudsman-reception-offices-tj"))
        .addRole(Role.PARTICIPANT)
        .asStated("regional public reception offices")
        .addSource(paragraph(3, "actor", "roles", "asStated").build())
        .putUnspecified("side", UnspecifiedReason.NOT_STATED)
        .build();
  }

  private static Participation internationalOrganisations() {
    return Participation.builder()
        .actor(Ref.of("international-organisations"))
        .addRole(Role.PARTICIPANT)
        .side(Side.INTERNATIONAL)
        .asStated("international organizations")
        .addSource(paragraph(3, "actor", "roles", "asStated").build())
        .addSource(editorial("side").build())
        .build();
  }

  private static Participation diplomaticMissions() {
    return Participation.builder()
        .actor(Ref.of("diplomatic-missions"))
        .addRole(Role.PARTICIPANT)
        .asStated("diplomatic missions")
        .addSource(paragraph(3, "actor", "roles", "asStated").build())
        .putUnspecified("side", UnspecifiedReason.NOT_STATED)
        .build();
  }

  private static Participation expertNgos() {
    return Participation.builder()
        .actor(Ref.of("expert-ngos"))
        .addRole(Role.EXPERT)
        .side(Side.CIVIL_SOCIETY)
        .asStated("Experts of international NGOs")
        .addSource(paragraph(3, "actor", "roles")
            .basis(Basis.INFERRED)
            .note("the sentence has no verb; that they attended is implied")
            .build())
        .addSource(paragraph(3, "asStated").build())
        .addSource(editorial("side").build())
        .build();
  }
}
