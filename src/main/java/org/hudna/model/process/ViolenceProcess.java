package org.hudna.model.process;

import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.hudna.model.random.Decision;
import org.hudna.model.random.Draws;
import org.hudna.model.random.Keys;
import org.hudna.model.random.Streams;
import org.hudna.model.world.Front;
import org.hudna.model.world.FrontSide;
import org.hudna.model.world.Part;
import org.hudna.model.world.World;
import org.hudna.scenario.Violence;

/**
 * Attacks on every front. The attacks of side i in a part are Poisson with mean {@code (mu_i g D +
 * E_i m) a r_i}: background mu with its regime, its rhythm and what follows a collapse, excitation
 * E with the exact mass {@code m = (1 - 2^(-dt/h)) h / ln 2} of its kernel over the part, a the
 * dyad's activity on the day and r the mean restraint of the side's formations. Each attack adds
 * {@code n ln 2 / (h a)} per day to the other side's excitation, so that active days leave the mean
 * of the days after them as it is (Lewis et al. 2012 for self-excitation of conflict; the discrete
 * mass keeps the branching ratio n at any length of step).
 */
public final class ViolenceProcess implements ModelProcess {
  private static final long SIDE_A = 0x41L;
  private static final long SIDE_B = 0x42L;
  private final Streams streams;
  private final Violence terms;
  private final Regime regime;
  private final DayFactor dayFactor;
  private final DayActivity activity;
  private final DayRhythm rhythm;
  private final FrontRestraint restraint;
  private final SpoilerRule spoilers;
  private final AttackDetail detail;
  private Kernel kernel;

  /** A process with the law of restraint of its world. */
  public ViolenceProcess(World world, Streams streams, RestraintLaw law) {
    this.streams = streams;
    this.terms = world.scenario().behaviour().violence();
    this.regime = new Regime(streams, terms, world.theatre().governorates());
    this.dayFactor = new DayFactor(streams, world.scenario().behaviour().recording());
    this.activity = new DayActivity(streams, terms);
    this.rhythm = new DayRhythm(terms.nightShare(), terms.dawnHour(), terms.duskHour());
    this.restraint = new FrontRestraint(world, law);
    this.spoilers = new SpoilerRule(terms, restraint);
    this.detail = new AttackDetail(world, streams, law, restraint);
  }

  @Override
  public void act(World world, Part part) {
    regime.advance(part);
    restraint.refresh(world);
    kernel = Kernel.over(part, terms.excitationHalfLifeDays());
    detail.recordedChance(dayFactor.recorded(part.day()));
    activity.advance(part.day());
    double days = rhythm.days(part) * afterCollapse(world, part);
    List<Front> fronts = world.ground().fronts();
    for (int i = 0; i < fronts.size(); i++) {
      actOn(world, part, fronts.get(i), days);
    }
  }

  private void actOn(World world, Part part, Front front, double days) {
    double drift = regime.factor(world.ground().sectors().get(front.sector()).governorate());
    int byA = attacks(world, part, front, true, days * drift);
    int byB = attacks(world, part, front, false, days * drift);
    double active = activity.factor(front.dyad());
    excite(front.a(), byB / active);
    excite(front.b(), byA / active);
  }

  private int attacks(World world, Part part, Front front, boolean sideA, double days) {
    FrontSide side = front.side(sideA);
    double unrestrained = side.background() * days + side.excitation() * kernel.massDays();
    if (unrestrained <= 0 || side.formations().isEmpty()) {
      return 0;
    }
    double mean =
        unrestrained
            * activity.factor(front.dyad())
            * restraint.factor(world, part, front, sideA)
            * spoilers.factor(world, front, sideA);
    long key = Keys.mix(front.key(), sideA ? SIDE_A : SIDE_B);
    UniformRandomProvider rng = streams.at(Decision.GROUND_ATTACKS, key, part.second());
    int count = Draws.poisson(rng, mean);
    int made = 0;
    for (int n = 0; n < count; n++) {
      long id = Keys.mix(Keys.mix(key, part.second()), n) >>> 1;
      Front hit = detail.commit(world, part, front, sideA, id);
      made += hit == front ? 1 : 0;
      if (hit != null && hit != front) {
        retaliate(hit.side(!sideA), activity.factor(front.dyad()));
      }
    }
    return made;
  }

  private void excite(FrontSide side, double attacksByOther) {
    double added = attacksByOther * terms.branchingRatio() * kernel.densityPerDay();
    side.excitation(side.excitation() * kernel.decay() + added);
  }

  /** A strike flown over another front excites those whom it hits there. */
  private void retaliate(FrontSide side, double active) {
    side.excitation(side.excitation() + terms.branchingRatio() * kernel.densityPerDay() / active);
  }

  private double afterCollapse(World world, Part part) {
    double collapsed = world.agreement().collapsedHours();
    if (Double.isNaN(collapsed)) {
      return 1;
    }
    double days = (part.fromHours() - collapsed) / 24;
    double decay = Math.pow(2, -Math.max(0, days) / terms.afterCollapseHalfLifeDays());
    return Math.pow(terms.afterCollapse(), decay);
  }
}
