package org.hudna.model.process;

import java.util.List;
import java.util.Map;
import org.hudna.model.agent.AidConvoy;
import org.hudna.model.event.AidEvent.ConvoyAdvanced;
import org.hudna.model.event.AidEvent.State;
import org.hudna.model.event.Harm;
import org.hudna.model.event.TargetClass;
import org.hudna.model.event.ViolenceEvent.ViolationCommitted;
import org.hudna.model.random.Keys;
import org.hudna.model.random.Streams;
import org.hudna.model.world.Part;
import org.hudna.model.world.SmallWorld;
import org.hudna.model.world.World;
import org.hudna.scenario.ViolenceKind;

/** Convoys and the rules of aid at work in a {@link SmallWorld}, for tests. */
final class Convoys {
  final World world;
  final AidMap map;
  final ConvoyLog log;
  final RoadDanger danger;
  final Streams streams;
  private final SmallWorld small;

  Convoys(SmallWorld small, long seed) {
    this.small = small;
    this.world = small.build();
    this.streams = new Streams(seed);
    this.map = new AidMap(world);
    this.log = new ConvoyLog(world, map);
    this.danger = new RoadDanger(world.ground().sectors());
  }

  /** Aid that nothing holds up but what a test asks for. */
  static SmallWorld smooth() {
    SmallWorld small = new SmallWorld();
    Map<String, Double> keys =
        Map.of(
            "plannedShare", 1.0,
            "permitShare", 1.0,
            "insecureShare", 0.0,
            "checkpointHours", 0.0,
            "turnedBackShare", 0.0,
            "medicalRemoval", 0.0,
            "attackPerDay", 0.0);
    keys.forEach(small::aid);
    return small;
  }

  /** A convoy on its way from origin to place by the quickest roads. */
  AidConvoy convoy(int place, double hours) {
    String id = "convoy-" + place + "-" + hours;
    AidConvoy convoy = new AidConvoy(id, Keys.of(id), map.origin(place), place, 20_000, hours);
    convoy.take(map.origin(place), map.route(place));
    return convoy;
  }

  /** The same with its permit in hand. */
  AidConvoy permitted(int place, double hours) {
    AidConvoy convoy = convoy(place, hours);
    log.plan(convoy, hours, hours);
    log.goOn(convoy, State.PERMITTED, hours, hours);
    return convoy;
  }

  /** Lets a convoy travel through equal parts from an hour to another. */
  ConvoyJourney travel(AidConvoy convoy, double fromHours, double toHours, double step) {
    ConvoyJourney journey = new ConvoyJourney(world, map, log, danger, streams);
    int index = 0;
    for (double at = fromHours; at < toHours && !convoy.state().ended(); at += step) {
      journey.travel(convoy, new Part(index++, at, at + step), at);
    }
    return journey;
  }

  /** An attack in the sector with an index. */
  void attack(int sector, double hours) {
    world.emit(
        new ViolationCommitted(
            hours,
            1,
            SmallWorld.DYAD,
            world.where(sector, null),
            SmallWorld.AMBER,
            "amber-1",
            SmallWorld.BLUE,
            "blue-1",
            TargetClass.FIGHTERS,
            ViolenceKind.SHELLING,
            false,
            null,
            Harm.NONE));
  }

  /** What has been told of convoys so far. */
  List<ConvoyAdvanced> told() {
    return small.events(ConvoyAdvanced.class);
  }

  /** The last that was told. */
  ConvoyAdvanced last() {
    return told().get(told().size() - 1);
  }
}
