package org.hudna.model.process;

import org.apache.commons.rng.UniformRandomProvider;
import org.hudna.model.agent.AidConvoy;
import org.hudna.model.event.AidEvent.State;
import org.hudna.model.random.Decision;
import org.hudna.model.random.Keys;
import org.hudna.model.random.Streams;
import org.hudna.model.world.World;
import org.hudna.scenario.Aid;

/**
 * The convoys that are under way when a run starts, so that aid does not build up from nothing: of
 * the month before, the requests that are still open, and the permitted convoys that still wait for
 * leave to cross a front. They are told of as planned at the first instant.
 */
final class AidBacklog {
  private static final int OPEN = 2;
  private final Streams streams;
  private final AidMap map;
  private final ConvoyLog log;
  private final PermitOffice office;

  AidBacklog(Streams streams, AidMap map, ConvoyLog log, PermitOffice office) {
    this.streams = streams;
    this.map = map;
    this.log = log;
    this.office = office;
  }

  /** Takes up what the month before has left. */
  void takeUp(World world, AidPlan plan) {
    for (AidConvoy convoy : plan.month(world, 0)) {
      double answerHours = office.answerHours(world, convoy);
      if (answerHours >= 0) {
        log.plan(convoy, 0, answerHours);
      } else if (waits(world, convoy, -answerHours)) {
        log.plan(convoy, 0, 0);
        log.goOn(convoy, State.PERMITTED, 0, 0);
        double patience = world.scenario().behaviour().aid().giveUpDays() * 24;
        log.hold(convoy, AidReason.NO_CORRIDOR, 0, patience + answerHours);
      }
    }
  }

  /** Whether a request answered some hours ago was permitted and has waited for leave since. */
  private boolean waits(World world, AidConvoy convoy, double agoHours) {
    Aid aid = world.scenario().behaviour().aid();
    boolean crosses = map.leaveRoad(convoy.destination(), false) >= 0;
    double noLeaveYet = Math.exp(-aid.crossingPerDay() * agoHours / 24);
    UniformRandomProvider rng = streams.at(Decision.PERMIT, Keys.mix(convoy.key(), OPEN));
    boolean permitted = rng.nextDouble() < aid.permitShare();
    boolean still = agoHours < aid.giveUpDays() * 24 && rng.nextDouble() < noLeaveYet;
    return crosses && permitted && still;
  }
}
