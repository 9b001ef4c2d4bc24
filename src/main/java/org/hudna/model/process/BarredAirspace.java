package org.hudna.model.process;

import org.apache.commons.rng.UniformRandomProvider;
import org.hudna.model.agent.AirArm;
import org.hudna.model.random.Decision;
import org.hudna.model.random.Keys;
import org.hudna.model.random.Streams;
import org.hudna.model.world.StrikeZone;
import org.hudna.model.world.World;
import org.hudna.scenario.JointCentre;

/**
 * Whether an air arm flies where it is barred. It stands down with probability compliance x
 * leverage of its guarantor on its party; of the sorties stood down a share is flown elsewhere, a
 * share becomes shelling, and the rest is grounded.
 */
public final class BarredAirspace {
  private final Streams streams;

  /** What becomes of a sortie. */
  public enum Outcome {
    /** It is not barred there and then. */
    FLIES,
    /** It is barred and flown all the same. */
    FLIES_BARRED,
    ELSEWHERE,
    SHELLING,
    GROUNDED
  }

  /** The rule of one run. */
  public BarredAirspace(Streams streams) {
    this.streams = streams;
  }

  /**
   * Judges a sortie over a sector.
   *
   * @param violationKey number of the attack that it would fly
   * @param hours when
   */
  public Outcome judge(World world, AirArm arm, int sector, long violationKey, double hours) {
    JointCentre terms = world.scenario().sections().jointCentre();
    if (terms == null || !barred(world, arm, sector)) {
      return Outcome.FLIES;
    }
    long second = Math.round(hours * 3600);
    UniformRandomProvider rng =
        streams.at(Decision.SORTIES, Keys.mix(arm.key(), violationKey), second);
    if (rng.nextDouble() >= terms.compliance() * leverage(arm)) {
      return Outcome.FLIES_BARRED;
    }
    double instead = rng.nextDouble();
    if (instead < terms.flownElsewhere()) {
      return Outcome.ELSEWHERE;
    }
    return instead < terms.flownElsewhere() + terms.becomeShelling()
        ? Outcome.SHELLING
        : Outcome.GROUNDED;
  }

  /** Whether an arm is barred over a sector there and then. */
  static boolean barred(World world, AirArm arm, int sector) {
    if (!world.agreement().phase().jointCentreWorks()) {
      return false;
    }
    StrikeZone zone = world.ground().zoneOf(sector);
    return zone != null && zone.terms().barred().contains(arm.id());
  }

  private static double leverage(AirArm arm) {
    return arm.guarantor() == null
        ? 0
        : arm.party().terms().leverage().getOrDefault(arm.guarantor().id(), 0.0);
  }
}
