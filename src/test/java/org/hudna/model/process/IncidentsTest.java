package org.hudna.model.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.hudna.model.event.Breach;
import org.hudna.model.event.Harm;
import org.hudna.model.event.TargetClass;
import org.hudna.model.event.ViolenceEvent.BarredSortieFlown;
import org.hudna.model.event.ViolenceEvent.JointStrikeFlown;
import org.hudna.model.event.ViolenceEvent.OutsideStrikeFlown;
import org.hudna.model.event.ViolenceEvent.ViolationCommitted;
import org.hudna.model.world.World;
import org.hudna.scenario.Stance;
import org.hudna.scenario.ViolenceKind;
import org.junit.jupiter.api.Test;

class IncidentsTest {
  private static final Harm HARM = new Harm(true, false, 4, 1);
  private final World world = new TruceWorld().build();
  private final Incidents incidents = new Incidents();

  private Incident attack(String party, String target) {
    return incidents.of(world, Attacks.attack(world, 9, 3, 0, party, target, 2));
  }

  private JointStrikeFlown jointStrike(String hit, boolean misdirected) {
    return new JointStrikeFlown(
        3,
        9,
        "north",
        "z0",
        world.where(0, null),
        TruceWorld.ORANGES,
        hit,
        null,
        misdirected,
        HARM);
  }

  @Test
  void anAttackIsAmongSignatoriesOnlyIfBothAccepted() {
    assertThat(attack(TruceWorld.GREENS, TruceWorld.BLUES).amongSignatories()).isTrue();
    assertThat(attack(TruceWorld.GREENS, TruceWorld.ORANGES).amongSignatories()).isFalse();
    assertThat(attack(TruceWorld.GREENS, null).amongSignatories()).isFalse();
  }

  @Test
  void aGuarantorsStrikeOnASignatoryIsHeldAgainstItAndSeenOnTheSideItFliesFor() {
    Incident incident = incidents.of(world, jointStrike(TruceWorld.BLUES, true));
    assertThat(incident.accused()).isEqualTo("north");
    assertThat(incident.side()).isEqualTo(TruceWorld.GREENS);
    assertThat(incident.deaths()).isEqualTo(4);
    assertThat(incident.onSignatory()).isTrue();
    assertThat(incident.amongSignatories()).isFalse();
    assertThat(incident.what()).isEqualTo(Breach.MISDIRECTED_STRIKE);
  }

  @Test
  void strikesOnTheirTargetsAreNoIncidents() {
    assertThat(incidents.of(world, jointStrike(TruceWorld.ORANGES, false))).isNull();
  }

  @Test
  void aStrikeByItselfIsAnIncidentBeforeTheTruceToo() {
    var outside =
        new OutsideStrikeFlown(
            3,
            9,
            "south",
            world.where(2, null),
            TruceWorld.BROWNS,
            TruceWorld.GREENS,
            false,
            1,
            HARM);
    Incident incident = incidents.of(world, outside);
    assertThat(incident.accused()).isEqualTo("south");
    assertThat(incident.onSignatory()).isTrue();
    assertThat(incident.what().movesTrust()).isFalse();
  }

  private Incident barred(String target) {
    BarredSortieFlown sortie =
        new BarredSortieFlown(3, 9, "green-wings", TruceWorld.GREENS, "z0", world.where(0, null));
    assertThat(incidents.of(world, sortie)).isNull();
    return attack(TruceWorld.GREENS, target);
  }

  @Test
  void aBarredSortieAndWhatItHitsAreOneIncident() {
    Incident incident = barred(TruceWorld.BLUES);
    assertThat(incident.what()).isEqualTo(Breach.BARRED_SORTIE);
    assertThat(incident.amongSignatories()).isTrue();
    assertThat(incident.onSignatory()).isTrue();
    assertThat(attack(TruceWorld.GREENS, TruceWorld.BLUES).what()).isEqualTo(Breach.ATTACK);
  }

  @Test
  void aBarredSortieViolatesTheTermsWhomeverItHits() {
    Incident incident = barred(TruceWorld.ORANGES);
    assertThat(incident.amongSignatories()).isTrue();
    assertThat(incident.onSignatory()).isFalse();
    world.cast().party(TruceWorld.GREENS).stance(Stance.WITHDRAWN);
    assertThat(barred(TruceWorld.ORANGES).amongSignatories()).isFalse();
  }

  @Test
  void anAttackOnAConvoyIsToldFromObstruction() {
    assertThat(onAid(ViolenceKind.SHELLING)).isEqualTo(Breach.CONVOY_ATTACK);
    assertThat(onAid(ViolenceKind.AID_OBSTRUCTION)).isEqualTo(Breach.ATTACK);
  }

  private Breach onAid(ViolenceKind kind) {
    return incidents
        .of(
            world,
            new ViolationCommitted(
                3,
                9,
                "first",
                world.where(0, null),
                TruceWorld.GREENS,
                "greens-1",
                TruceWorld.BLUES,
                null,
                TargetClass.AID,
                kind,
                true,
                null,
                HARM))
        .what();
  }
}
