package org.hudna.model.process;

import org.hudna.model.world.Part;

/**
 * The exponential kernel of excitation over one part.
 *
 * @param massDays (1 - 2^(-dt/h)) h / ln 2: what an excitation of 1/day at the start brings
 * @param decay 2^(-dt/h): what is left of it at the end
 * @param densityPerDay ln 2 / h: excitation that an attack adds at a branching ratio of 1
 */
record Kernel(double massDays, double decay, double densityPerDay) {

  /** The kernel with a half-life in days over a part. */
  static Kernel over(Part part, double halfLifeDays) {
    double decay = Math.pow(2, -part.days() / halfLifeDays);
    double density = Math.log(2) / halfLifeDays;
    return new Kernel((1 - decay) / density, decay, density);
  }
}
