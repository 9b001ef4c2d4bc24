package org.hudna.model.process;

import org.hudna.model.agent.Party;
import org.hudna.model.world.World;
import org.hudna.scenario.Humanitarian;

/**
 * What the truce does to the willingness to let aid pass: a factor F^C on odds and rates, with F
 * the permit factor of the humanitarian section and C the mean commitment of those who decide, each
 * times what its stance leaves of it. The factor is 1 without the section or a truce in force.
 */
final class Goodwill {
  private Goodwill() {}

  /** The factor when two parties decide; null stands for nobody. */
  static double factor(World world, String first, String second) {
    Humanitarian section = world.scenario().sections().humanitarian();
    if (section == null || !world.agreement().inForce()) {
      return 1;
    }
    int deciding = (first == null ? 0 : 1) + (second == null ? 0 : 1);
    double sum = commitment(world, first) + commitment(world, second);
    return deciding == 0 ? 1 : Math.pow(section.permitFactor(), sum / deciding);
  }

  /** Commitment of a leadership that has accepted the truce, halved when it suspended; else 0. */
  static double commitment(World world, String id) {
    Party party = id == null ? null : world.cast().party(id);
    return party == null ? 0 : party.commitment() * party.stance().coverage();
  }
}
