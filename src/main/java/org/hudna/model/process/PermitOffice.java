package org.hudna.model.process;

import org.apache.commons.rng.UniformRandomProvider;
import org.hudna.model.agent.AidConvoy;
import org.hudna.model.event.AidEvent.State;
import org.hudna.model.random.Decision;
import org.hudna.model.random.Draws;
import org.hudna.model.random.Keys;
import org.hudna.model.random.Streams;
import org.hudna.model.world.Part;
import org.hudna.model.world.PlaceState;
import org.hudna.model.world.World;
import org.hudna.scenario.Aid;

/**
 * Answers requests. The answer takes an exponential time. It is yes with the odds of the permit
 * share, times {@link Goodwill} of the controller and the besieger of the destination. A request
 * without a permit is answered with no, or never: then it lapses; one of the two stands against it.
 * Some permitted convoys are held because of fighting.
 */
final class PermitOffice {
  private static final int OUTCOME = 1;
  private final Streams streams;
  private final ConvoyLog log;

  PermitOffice(Streams streams, ConvoyLog log) {
    this.streams = streams;
    this.log = log;
  }

  /** Asks for a convoy. */
  void request(World world, AidConvoy convoy) {
    log.plan(convoy, convoy.plannedHours(), answerHours(world, convoy));
  }

  /** The hour at which a request is answered. */
  double answerHours(World world, AidConvoy convoy) {
    double mean = world.scenario().behaviour().aid().permitHours();
    UniformRandomProvider rng = streams.at(Decision.PERMIT, convoy.key());
    return convoy.plannedHours() + Draws.exponential(rng, mean);
  }

  /** Answers a request that is due in a part, or lets it lapse. */
  void answer(World world, AidConvoy convoy, Part part) {
    if (convoy.readyHours() >= part.toHours()) {
      return;
    }
    double hours = Math.max(convoy.readyHours(), part.fromHours());
    if (convoy.reason() != null) {
      log.end(convoy, State.REFUSED, hours, convoy.reason());
      return;
    }
    Aid aid = world.scenario().behaviour().aid();
    UniformRandomProvider rng = streams.at(Decision.PERMIT, Keys.mix(convoy.key(), OUTCOME));
    if (rng.nextDouble() < chance(world, convoy)) {
      permit(aid, convoy, hours, rng.nextDouble() < aid.insecureShare());
      return;
    }
    boolean answered = rng.nextDouble() >= aid.unansweredShare();
    convoy.refusedBy(refuser(world, convoy, rng.nextDouble()));
    if (answered) {
      log.end(convoy, State.REFUSED, hours, AidReason.REFUSED.key());
    } else {
      double lapse = convoy.plannedHours() + aid.giveUpDays() * 24;
      convoy.enter(State.PLANNED, Math.max(lapse, hours), AidReason.UNANSWERED.key());
    }
  }

  /**
   * Who of the controller and the besieger stands against it: each in proportion to 1 over what the
   * truce does to its own willingness, so alike without one. Null if nobody decides.
   */
  private static String refuser(World world, AidConvoy convoy, double draw) {
    PlaceState place = world.ground().places().get(convoy.destination());
    String first = place.controller();
    String second = place.besieger();
    if (first == null || second == null) {
      return first == null ? second : first;
    }
    double ofFirst = 1 / Goodwill.factor(world, first, null);
    double ofSecond = 1 / Goodwill.factor(world, second, null);
    return draw * (ofFirst + ofSecond) < ofFirst ? first : second;
  }

  private void permit(Aid aid, AidConvoy convoy, double hours, boolean held) {
    log.goOn(convoy, State.PERMITTED, hours, hours);
    if (held) {
      log.hold(convoy, AidReason.INSECURE, hours, hours + aid.giveUpDays() * 24);
    }
  }

  /** The chance that a request is permitted now. */
  static double chance(World world, AidConvoy convoy) {
    PlaceState place = world.ground().places().get(convoy.destination());
    double share = world.scenario().behaviour().aid().permitShare();
    double factor = Goodwill.factor(world, place.controller(), place.besieger());
    return share * factor / (1 - share + share * factor);
  }
}
