package org.hudna.model;

import java.util.List;
import org.hudna.model.event.EventSink;
import org.hudna.model.process.ModelProcess;
import org.hudna.model.random.Streams;
import org.hudna.model.world.Part;
import org.hudna.model.world.RoadNetwork;
import org.hudna.model.world.World;
import org.hudna.scenario.Scenario;
import org.hudna.scenario.Theatre;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * One run on MASON's schedule. Each process is scheduled once, with its own ordering; time on the
 * schedule is the number of the part of a step, and {@link #part()} says which hours that is. The
 * generator of {@link SimState} is never used: all chance comes from {@link Streams}.
 */
public final class CeasefireSimulation extends SimState {
  private final transient Scenario scenario;
  private final transient Theatre theatre;
  private final transient RoadNetwork roads;
  private final long runSeed;
  private final transient Streams streams;
  private final transient EventSink sink;
  private final transient List<Part> parts;
  private transient World world;

  /**
   * A run that has not started.
   *
   * @param scenario the situation with every uncertain number drawn
   * @param runSeed seed of all chance in the run
   * @param sink takes the events; must not change the model
   */
  public CeasefireSimulation(Scenario scenario, Theatre theatre, long runSeed, EventSink sink) {
    this(scenario, theatre, new RoadNetwork(theatre.places(), theatre.roads()), runSeed, sink);
  }

  /** The same on roads of the theatre that runs may share, also from several threads. */
  public CeasefireSimulation(
      Scenario scenario, Theatre theatre, RoadNetwork roads, long runSeed, EventSink sink) {
    this(scenario, theatre, roads, runSeed, new Streams(runSeed), sink);
  }

  /** The same with streams that somebody listens to. */
  CeasefireSimulation(
      Scenario scenario,
      Theatre theatre,
      RoadNetwork roads,
      long runSeed,
      Streams streams,
      EventSink sink) {
    super(1);
    this.streams = streams;
    this.roads = roads;
    this.scenario = scenario;
    this.theatre = theatre;
    this.runSeed = runSeed;
    this.sink = sink;
    this.parts = Timeline.parts(scenario);
  }

  @Override
  public void start() {
    super.start();
    world = new WorldBuilder(scenario, theatre, streams).build(sink, roads);
    List<ModelProcess> processes = ProcessOrder.of(world, streams);
    for (int i = 0; i < processes.size(); i++) {
      ModelProcess process = processes.get(i);
      schedule.scheduleRepeating(0, i, (Steppable) state -> process.act(world, part()), 1);
    }
    schedule.scheduleRepeating(0, processes.size(), (Steppable) state -> endPart(), 1);
  }

  private void endPart() {
    world.endPart();
    if (part().index() == parts.size() - 1) {
      schedule.clear();
    }
  }

  /** Runs from the first instant to the last. */
  public void runToEnd() {
    start();
    while (schedule.step(this)) {
      // every step of the schedule is one part
    }
    finish();
  }

  /** The part that is being simulated, or the last one when all are over. */
  public Part part() {
    int index = (int) Math.max(0, schedule.getSteps());
    return parts.get(Math.min(index, parts.size() - 1));
  }

  /** All parts of the run, in order. */
  public List<Part> parts() {
    return parts;
  }

  /** The world; null before the start. */
  public World world() {
    return world;
  }

  /** The scenario of the run. */
  public Scenario scenario() {
    return scenario;
  }

  /** The theatre of the run. */
  public Theatre theatre() {
    return theatre;
  }

  /** The seed of the run. */
  public long runSeed() {
    return runSeed;
  }
}
