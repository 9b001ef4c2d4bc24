package org.hudna.model.process;

import org.apache.commons.rng.UniformRandomProvider;
import org.hudna.model.agent.Guarantor;
import org.hudna.model.event.AgreementEvent.ApprovalGiven;
import org.hudna.model.random.Decision;
import org.hudna.model.random.Draws;
import org.hudna.model.random.Keys;
import org.hudna.model.random.Streams;
import org.hudna.model.world.World;

/**
 * Joint acts wait for both capitals. A guarantor takes LogNormal(m, sigma) hours with m = median x
 * exp(a (1 - trust)) x (1 + veto points) / (1 + the envoy's help); a is its {@code distrustSlows}.
 */
public final class Approvals {
  private final Streams streams;

  /** Approvals of a run. */
  public Approvals(Streams streams) {
    this.streams = streams;
  }

  /**
   * Asks every guarantor for a joint act, and emits how long each will have taken.
   *
   * @param act what is to be approved, as results name it
   * @param key number of the act among those of its name
   * @param nowHours when it is asked for
   * @return the hour at which the last of them has approved
   */
  public double readyHours(World world, String act, long key, double nowHours) {
    double longest = 0;
    for (Guarantor guarantor : world.cast().guarantors()) {
      double wait = waitHours(world, guarantor, Keys.mix(Keys.of(act), key));
      world.emit(new ApprovalGiven(nowHours, guarantor.id(), act, wait));
      longest = Math.max(longest, wait);
    }
    return nowHours + longest;
  }

  private double waitHours(World world, Guarantor guarantor, long actKey) {
    UniformRandomProvider rng = streams.at(Decision.APPROVAL, Keys.mix(guarantor.key(), actKey));
    return Draws.logNormal(rng, medianHours(world, guarantor), guarantor.terms().approvalLogSd());
  }

  private static double medianHours(World world, Guarantor guarantor) {
    var terms = guarantor.terms();
    double slowed =
        terms.approvalMedianHours()
            * Math.exp(terms.distrustSlows() * (1 - guarantor.trust()))
            * (1 + terms.vetoPoints());
    double help = world.mediator() == null ? 0 : world.mediator().help();
    return slowed / (1 + help);
  }
}
