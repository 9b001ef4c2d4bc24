package org.hudna.model.process;

import java.util.List;
import org.hudna.model.agent.AidConvoy;
import org.hudna.model.event.AidEvent.AidSuspended;
import org.hudna.model.event.AidEvent.State;
import org.hudna.model.random.Streams;
import org.hudna.model.world.Part;
import org.hudna.model.world.World;

/**
 * Humanitarian aid: plan, permit, corridor, road and delivery are separate hurdles of a convoy, and
 * each delay or refusal keeps its reason. An attack on one convoy stops all of them from the next
 * part on. Without an agreement the same hurdles stand at their rates of before.
 */
public final class AidProcess implements ModelProcess {
  private final Streams streams;
  private Relief relief;

  /** The process of one run. */
  public AidProcess(Streams streams) {
    this.streams = streams;
  }

  @Override
  public void act(World world, Part part) {
    if (relief == null || relief.world != world) {
      relief = new Relief(streams, world);
    }
    relief.act(part);
  }

  /** The rules of aid at work in one world. */
  private static final class Relief {
    private final Streams streams;
    private final World world;
    private final AidMap map;
    private final ConvoyLog log;
    private final CorridorWithdrawal corridors;
    private final AidPlan plan;
    private final PermitOffice office;
    private final RoadDanger danger;
    private final ConvoyJourney journey;
    private final ScriptedConvoyAttacks script;
    private final Supplies supplies;

    private Relief(Streams streams, World world) {
      this.streams = streams;
      this.world = world;
      this.map = new AidMap(world);
      this.log = new ConvoyLog(world, map);
      this.corridors = new CorridorWithdrawal(streams, world);
      this.plan = new AidPlan(streams, map);
      this.office = new PermitOffice(streams, log);
      this.danger = new RoadDanger(world.ground().sectors());
      this.journey = new ConvoyJourney(world, map, log, danger, streams);
      this.script =
          new ScriptedConvoyAttacks(world, map, log, new ConvoyViolence(world, danger, streams));
      this.supplies = new Supplies(world);
      supplies.lookAtAccess(world, map);
    }

    private void act(Part part) {
      if (part.opensDay()) {
        map.fronts().lookAtControl();
        supplies.lookAtAccess(world, map);
      }
      danger.count(world, part);
      corridors.act(part);
      if (part.fromHours() == 0) {
        new AidBacklog(streams, map, log, office).takeUp(world, plan);
      }
      suspend(script.act(part), "scripted");
      plan.due(world, part).forEach(convoy -> office.request(world, convoy));
      world.convoys().forEach(convoy -> advance(convoy, part));
      world.convoys().removeIf(convoy -> convoy.state().ended());
      suspend(journey.losses(), AidReason.ATTACK.key());
      supplies.consume(world, part.days());
    }

    private void advance(AidConvoy convoy, Part part) {
      double fromHours = part.fromHours();
      if (convoy.state() == State.PLANNED) {
        fromHours = Math.max(fromHours, convoy.readyHours());
        office.answer(world, convoy, part);
      }
      journey.travel(convoy, part, fromHours);
    }

    private void suspend(List<ConvoyJourney.Loss> losses, String cause) {
      double days = world.scenario().behaviour().aid().suspensionDays();
      if (days == 0) {
        return;
      }
      for (ConvoyJourney.Loss loss : losses) {
        double until = loss.hours() + days * 24;
        world.suspendAid(until);
        String convoy = loss.convoy() == null ? null : loss.convoy().id();
        world.emit(new AidSuspended(loss.hours(), convoy, until, cause));
      }
    }
  }
}
