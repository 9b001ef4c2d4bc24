package org.hudna.invariant;

import org.hudna.model.event.ActorEvent.EntanglementChanged;
import org.hudna.model.event.ActorEvent.StatementMade;
import org.hudna.model.event.AgreementEvent.ApprovalGiven;
import org.hudna.model.event.AgreementEvent.EffortSpent;
import org.hudna.model.event.AgreementEvent.TruceAdopted;
import org.hudna.model.event.DayClosed;
import org.hudna.model.event.Harm;
import org.hudna.model.event.ObservationEvent.ReportPublished;
import org.hudna.model.event.ObservationEvent.ViolationDetermined;
import org.hudna.model.event.SimulationEvent;
import org.hudna.model.event.ViolenceEvent.JointStrikeFlown;
import org.hudna.model.event.ViolenceEvent.OutsideStrikeFlown;
import org.hudna.model.event.ViolenceEvent.ViolationCommitted;

/** Shares lie in [0, 1], and what is counted is not negative. */
final class Bounds implements Invariant {
  private final Setting setting;

  Bounds(Setting setting) {
    this.setting = setting;
  }

  @Override
  public String statement() {
    return "shares lie in [0, 1] and no count or amount is negative";
  }

  @Override
  public void look(SimulationEvent event, Faults faults) {
    if (event instanceof ViolationCommitted e) {
      harm(e.harm(), e, faults);
    } else if (event instanceof JointStrikeFlown e) {
      harm(e.harm(), e, faults);
    } else if (event instanceof OutsideStrikeFlown e) {
      harm(e.harm(), e, faults);
      faults.unless(e.lastedHours() >= 0, "negative time", e);
    } else if (event instanceof DayClosed e) {
      day(e, faults);
    } else if (event instanceof EntanglementChanged e) {
      faults.unless(share(e.now()), "entanglement", e);
      faults.unless(share(e.now() - e.change()), "entanglement before", e);
    } else if (event instanceof TruceAdopted e) {
      faults.unless(share(e.commitment()), "commitment", e);
    } else if (event instanceof StatementMade e) {
      faults.unless(share(Math.abs(e.strength())), "strength", e);
    } else if (event instanceof EffortSpent e) {
      faults.unless(e.effort() >= 0, "negative effort", e);
    } else if (event instanceof ApprovalGiven e) {
      faults.unless(e.waitedHours() >= 0, "negative wait", e);
    } else if (event instanceof ViolationDetermined e) {
      faults.unless(e.waitedHours() >= 0, "negative wait", e);
    } else if (event instanceof ReportPublished e) {
      faults.unless(e.deaths() >= 0, "negative deaths", e);
    }
  }

  private static void harm(Harm harm, SimulationEvent event, Faults faults) {
    boolean counted = harm.civilianDeaths() >= 0 && harm.civilianDeaths() <= harm.deaths();
    faults.unless(counted, "civilians among the dead", event);
    faults.unless(harm.lethal() || harm.deaths() == 0, "deaths without a lethal attack", event);
    faults.unless(harm.lethal() || !harm.recorded(), "recorded but not lethal", event);
  }

  private void day(DayClosed e, Faults faults) {
    faults.unless(share(e.shareSeparated()), "share separated", e);
    faults.unless(e.verified() >= 0 && e.calmDays() >= 0, "negative count", e);
    for (DayClosed.PartyState p : e.parties()) {
      faults.unless(share(p.leadership()), "commitment of a leadership", p);
      faults.unless(share(p.commitment()), "commitment of formations", p);
      faults.unless(share(p.solidarity()), "solidarity", p);
    }
    for (DayClosed.GuarantorState g : e.guarantors()) {
      faults.unless(share(g.trust()), "trust", g);
    }
    for (int i = 0; i < e.withoutSupplies().size(); i++) {
      String governorate = setting.theatre.governorates().get(i).pcode();
      double people = setting.peopleIn.getOrDefault(governorate, 0.0);
      double without = e.withoutSupplies().get(i);
      faults.unless(without >= 0 && without <= people + 1e-6, "people in", governorate, without);
    }
  }

  static boolean share(double value) {
    return value >= 0 && value <= 1;
  }
}
