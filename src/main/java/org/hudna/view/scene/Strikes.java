package org.hudna.view.scene;

import java.util.Map;
import org.hudna.model.event.Harm;
import org.hudna.model.event.SimulationEvent;
import org.hudna.model.event.ViolenceEvent.BarredSortieFlown;
import org.hudna.model.event.ViolenceEvent.JointStrikeFlown;
import org.hudna.model.event.ViolenceEvent.OutsideStrikeFlown;
import org.hudna.model.event.ViolenceEvent.SortieStoodDown;
import org.hudna.model.event.ViolenceEvent.ViolationCommitted;
import org.hudna.model.event.Where;
import org.hudna.scenario.AirArmTerms;
import org.hudna.view.scene.Scene.Strike;

/** Which events flash on the map. */
final class Strikes {
  private final Map<String, AirArmTerms> airArms;

  Strikes(Map<String, AirArmTerms> airArms) {
    this.airArms = airArms;
  }

  /** The flash of an event; null if it has none. */
  Strike of(SimulationEvent event) {
    if (event instanceof ViolationCommitted e) {
      return strike(
          e.hours(),
          e.id(),
          e.kind().key(),
          e.where(),
          e.party(),
          e.airArm(),
          e.covered(),
          e.harm());
    } else if (event instanceof JointStrikeFlown e) {
      return strike(
          e.hours(), e.id(), "joint-strike", e.where(), e.guarantor(), null, false, e.harm());
    } else if (event instanceof OutsideStrikeFlown e) {
      return strike(
          e.hours(),
          e.id(),
          "outside-strike",
          e.where(),
          e.guarantor(),
          null,
          e.onSignatory(),
          e.harm());
    } else if (event instanceof BarredSortieFlown e) {
      return strike(
          e.hours(), e.id(), "barred-sortie", e.where(), e.party(), e.airArm(), true, Harm.NONE);
    } else if (event instanceof SortieStoodDown e) {
      return stoodDown(e);
    }
    return null;
  }

  /** A sortie that was not flown has no number: the second, below 0, stands for it. */
  private Strike stoodDown(SortieStoodDown e) {
    AirArmTerms terms = airArms.get(e.airArm());
    return strike(
        e.hours(),
        -1 - Math.round(e.hours() * 3600),
        "stood-down",
        e.where(),
        terms == null ? null : terms.party(),
        e.airArm(),
        false,
        Harm.NONE);
  }

  private static Strike strike(
      double hours,
      long id,
      String kind,
      Where where,
      String party,
      String airArm,
      boolean covered,
      Harm harm) {
    return new Strike(
        hours,
        id,
        kind,
        where.sector(),
        where.place(),
        party,
        airArm,
        covered,
        harm.deaths(),
        harm.civilianDeaths());
  }
}
