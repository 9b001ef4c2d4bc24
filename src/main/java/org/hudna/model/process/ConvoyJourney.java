package org.hudna.model.process;

import java.util.List;
import org.hudna.model.agent.AidConvoy;
import org.hudna.model.event.AidEvent.State;
import org.hudna.model.random.Streams;
import org.hudna.model.world.Part;
import org.hudna.model.world.World;
import org.hudna.scenario.Theatre.Road;

/**
 * Takes a permitted convoy road by road to its destination, at its own times within the part. It
 * waits where a corridor is closed, aid is suspended, fighting goes on or nobody lets it cross a
 * front line, and is given up when it has waited too long. It can be attacked on the way, at a rate
 * that rises with the attacks in the sector that it heads for.
 */
final class ConvoyJourney {
  private static final double NOT_IN_THIS_PART = Double.POSITIVE_INFINITY;
  private final World world;
  private final AidMap map;
  private final ConvoyLog log;
  private final FrontPassage passage;
  private final CheckpointWait checkpoints;
  private final RoadDanger danger;
  private final ConvoyRisk risk;
  private Part part;

  /** A convoy that was attacked, and when. */
  record Loss(AidConvoy convoy, double hours) {}

  ConvoyJourney(World world, AidMap map, ConvoyLog log, RoadDanger danger, Streams streams) {
    this.world = world;
    this.map = map;
    this.log = log;
    this.danger = danger;
    this.risk = new ConvoyRisk(world, map, log, danger, streams);
    this.passage = new FrontPassage(streams, world, map);
    this.checkpoints = new CheckpointWait(streams);
  }

  /** The convoys attacked since this was asked last. */
  List<Loss> losses() {
    return risk.losses();
  }

  /** Moves a convoy from an hour of a part to the part's end. */
  void travel(AidConvoy convoy, Part now, double fromHours) {
    part = now;
    double hours = fromHours;
    while (hours < part.toHours()) {
      hours =
          switch (convoy.state()) {
            case PERMITTED, WAITING -> depart(convoy, hours);
            case MOVING -> drive(convoy, hours);
            case AT_CHECKPOINT -> inspect(convoy, hours);
            default -> NOT_IN_THIS_PART;
          };
    }
  }

  private double depart(AidConvoy convoy, double hours) {
    AidReason obstacle = obstacle(convoy, hours);
    if (obstacle == null) {
      return enterRoad(convoy, hours);
    }
    hold(convoy, obstacle, hours);
    double deadline = convoy.readyHours();
    double freeHours = leave(convoy, obstacle, hours);
    if (freeHours < Math.min(deadline, part.toHours())) {
      return enterRoad(convoy, freeHours);
    }
    if (deadline < part.toHours()) {
      log.end(convoy, State.TURNED_BACK, Math.max(deadline, hours), convoy.reason());
    }
    return NOT_IN_THIS_PART;
  }

  private AidReason obstacle(AidConvoy convoy, double hours) {
    if (AidReason.INSECURE.key().equals(convoy.reason()) && fighting(convoy, hours)) {
      return AidReason.INSECURE;
    }
    AidReason front = front(convoy);
    boolean suspended = hours < world.aidSuspendedUntilHours();
    return suspended && front != AidReason.CORRIDOR ? AidReason.SUSPENDED : front;
  }

  private AidReason front(AidConvoy convoy) {
    if (convoy.leg() == 0) {
      return passage.choose(convoy);
    }
    return passage.closedAhead(convoy) ? AidReason.CORRIDOR : null;
  }

  /** Whether there was an attack around the destination in the day before. */
  private boolean fighting(AidConvoy convoy, double hours) {
    return danger.lastAttackHours(map.sector(convoy.destination())) > hours - 24;
  }

  /** When a convoy that waits before a front is let across, if it is to be by leave. */
  private double leave(AidConvoy convoy, AidReason obstacle, double hours) {
    boolean front = obstacle == AidReason.CORRIDOR || obstacle == AidReason.NO_CORRIDOR;
    boolean asks = front && convoy.leg() == 0 && hours >= world.aidSuspendedUntilHours();
    return asks ? passage.leaveHours(convoy, part, hours) : NOT_IN_THIS_PART;
  }

  private void hold(AidConvoy convoy, AidReason reason, double hours) {
    boolean waits = convoy.state() == State.WAITING;
    if (!waits || !reason.key().equals(convoy.reason())) {
      double patience = world.scenario().behaviour().aid().giveUpDays() * 24;
      log.hold(convoy, reason, hours, waits ? convoy.readyHours() : hours + patience);
    }
  }

  private double enterRoad(AidConvoy convoy, double hours) {
    double arrives = hours + road(convoy).travelHours();
    if (convoy.state() == State.MOVING) {
      convoy.enter(State.MOVING, arrives, null);
    } else {
      log.goOn(convoy, State.MOVING, hours, arrives);
    }
    return hours;
  }

  private Road road(AidConvoy convoy) {
    return world.ground().roads().roads().get(convoy.route().get(convoy.leg()));
  }

  private double drive(AidConvoy convoy, double hours) {
    double arrives = convoy.readyHours();
    if (risk.attacked(convoy, hours, Math.min(arrives, part.toHours()))
        || arrives >= part.toHours()) {
      return NOT_IN_THIS_PART;
    }
    if (road(convoy).checkpoints() == 0) {
      return pass(convoy, arrives);
    }
    double wait =
        checkpoints.hours(world, convoy, road(convoy), passage.throughOpenCorridor(convoy));
    if (wait == 0 && !stopped(convoy)) {
      return pass(convoy, arrives);
    }
    log.goOn(convoy, State.AT_CHECKPOINT, arrives, arrives + wait);
    return arrives;
  }

  /** Whether the checkpoints of its road do more than to hold it. */
  private boolean stopped(AidConvoy convoy) {
    boolean sealed = passage.throughOpenCorridor(convoy);
    return checkpoints.turnsBack(world, convoy, road(convoy))
        || checkpoints.takesMedicine(world, convoy, road(convoy), sealed);
  }

  private double inspect(AidConvoy convoy, double hours) {
    double done = convoy.readyHours();
    if (risk.attacked(convoy, hours, Math.min(done, part.toHours())) || done >= part.toHours()) {
      return NOT_IN_THIS_PART;
    }
    if (checkpoints.turnsBack(world, convoy, road(convoy))) {
      log.end(convoy, State.TURNED_BACK, done, AidReason.CHECKPOINT.key());
      return NOT_IN_THIS_PART;
    }
    boolean sealed = passage.throughOpenCorridor(convoy);
    if (checkpoints.takesMedicine(world, convoy, road(convoy), sealed)) {
      log.takeMedicine(convoy, world.scenario().behaviour().aid().medicalShare(), done);
    }
    return pass(convoy, done);
  }

  private double pass(AidConvoy convoy, double hours) {
    convoy.nextLeg();
    if (convoy.leg() < convoy.route().size()) {
      return depart(convoy, hours);
    }
    log.end(convoy, State.DELIVERED, hours, null);
    Supplies.receive(world.ground().places().get(convoy.destination()), convoy.people());
    return NOT_IN_THIS_PART;
  }
}
