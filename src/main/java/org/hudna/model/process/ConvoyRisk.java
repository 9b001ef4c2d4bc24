package org.hudna.model.process;

import java.util.ArrayList;
import java.util.List;
import org.hudna.model.agent.AidConvoy;
import org.hudna.model.event.AidEvent.State;
import org.hudna.model.process.ConvoyJourney.Loss;
import org.hudna.model.random.Decision;
import org.hudna.model.random.Draws;
import org.hudna.model.random.Streams;
import org.hudna.model.world.World;

/**
 * The risk of attack on a convoy on the road: a hazard of attackPerDay times the attacks per day in
 * the sector that it heads for. A convoy's luck is the integrated hazard that it survives, so the
 * length of parts does not change it.
 */
final class ConvoyRisk {
  private final World world;
  private final AidMap map;
  private final ConvoyLog log;
  private final RoadDanger danger;
  private final ConvoyViolence violence;
  private final Streams streams;
  private final List<Loss> losses = new ArrayList<>();

  ConvoyRisk(World world, AidMap map, ConvoyLog log, RoadDanger danger, Streams streams) {
    this.world = world;
    this.map = map;
    this.log = log;
    this.danger = danger;
    this.streams = streams;
    this.violence = new ConvoyViolence(world, danger, streams);
  }

  /** The convoys attacked since this was asked last. */
  List<Loss> losses() {
    List<Loss> taken = List.copyOf(losses);
    losses.clear();
    return taken;
  }

  /** Whether a convoy is attacked between two hours of a part; then it has ended. */
  boolean attacked(AidConvoy convoy, double fromHours, double toHours) {
    int ahead = map.heading(convoy);
    int sector = map.sector(ahead);
    double perHour =
        world.scenario().behaviour().aid().attackPerDay() * danger.attacksPerDay(sector) / 24;
    if (perHour <= 0) {
      return false;
    }
    if (Double.isNaN(convoy.untilAttack())) {
      convoy.untilAttack(Draws.exponential(streams.at(Decision.CONVOY_ATTACK, convoy.key()), 1));
    }
    double left = convoy.untilAttack();
    double risk = perHour * (toHours - fromHours);
    convoy.untilAttack(left - risk);
    if (left > risk) {
      return false;
    }
    double hours = fromHours + left / perHour;
    log.end(convoy, State.ATTACKED, hours, AidReason.ATTACK.key());
    violence.attack(convoy.key(), sector, map.where(ahead), hours);
    losses.add(new Loss(convoy, hours));
    return true;
  }
}
