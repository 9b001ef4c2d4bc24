package org.hudna.model.process;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.hudna.scenario.DeathLaw;
import org.hudna.scenario.Severity;
import org.hudna.scenario.Theatre.SeverityLaw;

/**
 * Deaths of a lethal event: none with a small probability, else a zero-truncated discretised
 * lognormal, {@code k = round(exp(mu + sigma z))} given that it is at least 1. A truce that
 * restrains lowers mu by the logarithm of its ratio and raises the share of zeros.
 */
final class DeathToll {
  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
  private static final int MOST_DEATHS = 2000;
  private final SeverityLaw elsewhere;
  private final double truceShift;
  private final double truceZeroShare;

  DeathToll(Severity terms) {
    DeathLaw law = terms.elsewhere();
    this.elsewhere =
        new SeverityLaw("", "", law.mu(), law.sigma(), law.zeroShare(), law.civilianShare());
    this.truceShift = Math.log(terms.truceRatio());
    this.truceZeroShare = terms.truceZeroShare();
  }

  /** Deaths of one lethal event. */
  int draw(SeverityLaw given, boolean restrained, UniformRandomProvider rng) {
    SeverityLaw law = given == null ? elsewhere : given;
    double zero = restrained ? Math.max(truceZeroShare, law.zeroShare()) : law.zeroShare();
    double first = rng.nextDouble();
    double second = rng.nextDouble();
    if (first < zero) {
      return 0;
    }
    double mu = law.mu() + (restrained ? truceShift : 0);
    double below = NORMAL.cumulativeProbability((Math.log(0.5) - mu) / law.sigma());
    double z = NORMAL.inverseCumulativeProbability(below + (1 - below) * second);
    return (int) Math.max(1, Math.min(MOST_DEATHS, Math.round(Math.exp(mu + law.sigma() * z))));
  }

  /** Share of deaths that are civilians. */
  double civilianShare(SeverityLaw given) {
    return given == null ? elsewhere.civilianShare() : given.civilianShare();
  }
}
