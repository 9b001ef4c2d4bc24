package org.hudna.model.process;

import java.util.Map;
import org.hudna.scenario.Behaviour;
import org.hudna.scenario.Mix;
import org.hudna.scenario.ViolenceKind;

/**
 * What commitment does to each kind of attack: {@code exp(-k_m c T)} with k for light weapons and
 * {@code heavyRatio k} for heavy ones.
 */
public final class RestraintLaw {
  private final double light;
  private final double heavyRatio;
  private final double[] mix = new double[ViolenceKind.count()];
  private final boolean[] heavy = new boolean[ViolenceKind.count()];
  private final double[] lethal = new double[ViolenceKind.count()];
  private final double heavyShare;

  /**
   * The law of a scenario.
   *
   * @param light k, without unit, at least 0
   */
  public RestraintLaw(Behaviour behaviour, double light) {
    this.light = light;
    this.heavyRatio = behaviour.restraint().heavyRatio();
    double share = readMix(behaviour.restraint().kinds());
    this.heavyShare = share;
    scaleLethality(behaviour.recording().lethalShare());
  }

  private double readMix(Map<String, Mix> kinds) {
    double sum = 0;
    for (ViolenceKind kind : ViolenceKind.values()) {
      Mix entry = kinds.isEmpty() ? new Mix(1, false, 1) : kinds.get(kind.key());
      if (entry != null) {
        mix[kind.ordinal()] = entry.share();
        heavy[kind.ordinal()] = entry.heavy();
        lethal[kind.ordinal()] = entry.lethality();
        sum += entry.share();
      }
    }
    double heavySum = 0;
    for (int m = 0; m < mix.length; m++) {
      mix[m] /= sum;
      heavySum += heavy[m] ? mix[m] : 0;
    }
    return heavySum;
  }

  /**
   * Scales lethality to the wanted mean over kinds. A kind that would be more than always lethal is
   * so always, and the others make up for it as far as they can.
   */
  private void scaleLethality(double lethalShare) {
    boolean[] always = new boolean[mix.length];
    boolean again = true;
    while (again) {
      double left = lethalShare;
      double mean = 0;
      for (int m = 0; m < mix.length; m++) {
        left -= always[m] ? mix[m] : 0;
        mean += always[m] ? 0 : mix[m] * lethal[m];
      }
      again = false;
      for (int m = 0; m < mix.length; m++) {
        if (!always[m]) {
          lethal[m] = mean == 0 ? 0 : lethal[m] * Math.max(0, left) / mean;
          again |= always[m] = lethal[m] >= 1;
        }
        lethal[m] = Math.min(1, lethal[m]);
      }
    }
  }

  /** k of light weapons. */
  public double light() {
    return light;
  }

  /** q_m: share of a kind among unrestrained attacks; the shares sum to 1. */
  public double mix(int kind) {
    return mix[kind];
  }

  /** Chance that an attack of a kind is lethal, in [0, 1]. */
  public double lethal(int kind) {
    return lethal[kind];
  }

  /** exp(-k_m x) for a kind, with x = commitment x temper x coverage. */
  public double factor(int kind, double x) {
    return Math.exp(-light * (heavy[kind] ? heavyRatio : 1) * x);
  }

  /** The sum over kinds of q_m exp(-k_m x): 1 without restraint. */
  public double meanFactor(double x) {
    if (x <= 0) {
      return 1;
    }
    return (1 - heavyShare) * Math.exp(-light * x) + heavyShare * Math.exp(-light * heavyRatio * x);
  }

  /**
   * The same sum weighted by lethality: how lethal attacks fall, with heavy and light as they are.
   */
  public double meanLethalFactor(double x) {
    double sum = 0;
    double base = 0;
    for (int m = 0; m < mix.length; m++) {
      sum += mix[m] * lethal[m] * factor(m, x);
      base += mix[m] * lethal[m];
    }
    return base == 0 ? 1 : sum / base;
  }
}
