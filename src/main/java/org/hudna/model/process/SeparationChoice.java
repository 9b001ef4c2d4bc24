package org.hudna.model.process;

import java.util.List;
import org.hudna.model.agent.Formation;
import org.hudna.model.agent.Guarantor;
import org.hudna.model.agent.Party;
import org.hudna.model.world.World;
import org.hudna.scenario.Separation;

/**
 * Whether a formation wants to leave the designated party: push x mean leverage of the guarantors +
 * protection > cost under fire x attacks a day + solidarity of its party x entanglement.
 */
final class SeparationChoice {

  /** Whether it wants to, under some attacks a day on its party in its sector. */
  boolean wantsToLeave(World world, Separation terms, Formation formation, double attacksPerDay) {
    double gain = terms.push() * meanLeverage(world, formation.party()) + terms.protection();
    double cost =
        terms.costUnderFire() * attacksPerDay
            + formation.party().solidarity() * formation.entanglement();
    return gain > cost;
  }

  private static double meanLeverage(World world, Party party) {
    List<Guarantor> guarantors = world.cast().guarantors();
    double sum = 0;
    for (Guarantor guarantor : guarantors) {
      sum += party.terms().leverage().getOrDefault(guarantor.id(), 0.0);
    }
    return guarantors.isEmpty() ? 0 : sum / guarantors.size();
  }
}
