package org.hudna.model;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hudna.model.event.EventSink;
import org.hudna.model.event.SimulationEvent;
import org.hudna.model.world.World;
import org.hudna.scenario.Adoption;
import org.hudna.scenario.Agreement;
import org.hudna.scenario.Behaviour;
import org.hudna.scenario.Cessation;
import org.hudna.scenario.Clock;
import org.hudna.scenario.Commitment;
import org.hudna.scenario.Defaults;
import org.hudna.scenario.Fragmentation;
import org.hudna.scenario.GuarantorTerms;
import org.hudna.scenario.MediatorTerms;
import org.hudna.scenario.PartyTerms;
import org.hudna.scenario.Persuasion;
import org.hudna.scenario.Politics;
import org.hudna.scenario.Recording;
import org.hudna.scenario.Renewal;
import org.hudna.scenario.Restraint;
import org.hudna.scenario.Scenario;
import org.hudna.scenario.ScriptedEvent;
import org.hudna.scenario.Sections;
import org.hudna.scenario.Severity;
import org.hudna.scenario.Stance;
import org.hudna.scenario.Talks;
import org.hudna.scenario.Theatre;
import org.hudna.scenario.TimeFrame;
import org.hudna.scenario.Truce;
import org.hudna.scenario.Trust;
import org.hudna.scenario.Violence;

/**
 * A made-up situation: amber on one side, blue and the designated grey on the other, in a row of
 * sectors with a district each, two to a governorate. Every key has its declared default unless a
 * test sets it; before the truce each district has the same rate of recorded fatal events.
 */
public final class TwoSides {
  public static final String AMBER = "amber";
  public static final String BLUE = "blue";
  public static final String GREY = "grey";
  public static final String DYAD = "amber_vs_others";
  public static final LocalDateTime START = LocalDateTime.of(2030, 5, 1, 0, 0);
  public static final double ANNOUNCED_HOURS = 9 * 24;
  public static final double TRUCE_HOURS = 10 * 24 + 19;

  private final Map<String, Map<String, Object>> keys = new HashMap<>();
  private final List<Theatre.FormationSite> more = new ArrayList<>();
  private final List<ScriptedEvent> script = new ArrayList<>();
  private int days = 30;
  private int sectors = 4;
  private double eventsPerDay = 8;
  private boolean agreed = true;
  private boolean persuasion = true;
  private boolean mediator;

  /** A situation in which amber and blue have accepted the truce. */
  public TwoSides() {
    for (String id : List.of(AMBER, BLUE)) {
      set(id + ".stance", Stance.SIGNATORY).set(id + ".principal", true);
      set(id + ".leverage", Map.of("north", 0.5, "south", 0.25));
    }
    set(GREY + ".stance", Stance.DESIGNATED);
  }

  /** Sets a key: a record or party, a dot, a component. */
  public TwoSides set(String path, Object value) {
    String[] names = path.split("\\.");
    keys.computeIfAbsent(names[0], name -> new LinkedHashMap<>()).put(names[1], value);
    return this;
  }

  /** No drift, no common factor of a day, no rhythm of the day, nobody designated fighting. */
  public TwoSides steady() {
    set("violence.regimeNationalSd", 0).set("violence.regimeGovernorateSd", 0);
    set("violence.nightShare", 0.5).set("recording.dayFactorCv2", 0);
    set("violence.dayActivityCv2", 0);
    return set("restraint.uncoveredShare", 0);
  }

  /** Sets the length of the scenario. */
  public TwoSides days(int number) {
    days = number;
    return this;
  }

  /** Sets the recorded fatal events per day of the whole theatre. */
  public TwoSides eventsPerDay(double rate) {
    eventsPerDay = rate;
    return this;
  }

  /** Sets the number of sectors. */
  public TwoSides sectors(int number) {
    sectors = number;
    return this;
  }

  /** Adds a formation to a sector, from 0. */
  public TwoSides formation(String id, String party, int sector, double fighters) {
    return site(new Theatre.FormationSite(id, party, "s" + sector, fighters, 1, 0));
  }

  /** Adds a formation. */
  public TwoSides site(Theatre.FormationSite formation) {
    more.add(formation);
    return this;
  }

  /** Removes the agreement. */
  public TwoSides withoutAgreement() {
    agreed = false;
    return this;
  }

  /** Removes the persuasion. */
  public TwoSides withoutPersuasion() {
    persuasion = false;
    return this;
  }

  /** Adds the envoy. */
  public TwoSides withMediator() {
    mediator = true;
    return this;
  }

  /** Adds an outside event. */
  public TwoSides script(ScriptedEvent event) {
    script.add(event);
    return this;
  }

  /** A run that has not started. */
  public CeasefireSimulation simulation(long seed, EventSink sink) {
    return new CeasefireSimulation(scenario(), theatre(), seed, sink);
  }

  /** The world of a run at its first instant. */
  public World world(long seed, EventSink sink) {
    CeasefireSimulation simulation = simulation(seed, sink);
    simulation.start();
    return simulation.world();
  }

  /** The world of a run at its first instant; nobody listens. */
  public World world(long seed) {
    return world(seed, event -> {});
  }

  /** The events of a whole run. */
  public List<SimulationEvent> run(long seed) {
    List<SimulationEvent> events = new ArrayList<>();
    simulation(seed, events::add).runToEnd();
    return events;
  }

  /** The scenario. */
  public Scenario scenario() {
    Map<String, Object> values = given("scenario");
    values.put("title", "Two sides");
    values.put("theatre", "made-up");
    values.put("intensity", "window");
    values.put("time", of(TimeFrame.class, "time", "start", START, "end", START.plusDays(days)));
    Map<String, PartyTerms> parties = new LinkedHashMap<>();
    List.of(AMBER, BLUE, GREY).forEach(id -> parties.put(id, party(id)));
    values.put("parties", parties);
    Map<String, GuarantorTerms> guarantors = new LinkedHashMap<>();
    List.of("north", "south")
        .forEach(id -> guarantors.put(id, of(GuarantorTerms.class, "guarantor")));
    values.put("guarantors", guarantors);
    values.put("mediator", mediator ? of(MediatorTerms.class, "mediator") : null);
    values.put("agreement", agreed ? agreement() : null);
    values.put("behaviour", behaviour());
    values.put("script", script);
    return Defaults.of(Scenario.class, values);
  }

  private PartyTerms party(String id) {
    Object adoption = of(Adoption.class, "adoption");
    return of(PartyTerms.class, id, "adoption", id.equals(GREY) ? Adoption.NONE : adoption);
  }

  private Agreement agreement() {
    Map<String, Object> values = given("agreement");
    LocalDateTime start = START.plusHours((long) TRUCE_HOURS);
    values.putIfAbsent("announced", START.plusHours((long) ANNOUNCED_HOURS));
    values.putIfAbsent("truce", new Truce(start, Truce.Order.WITH_PERSUASION));
    values.put("persuasion", persuasion ? of(Persuasion.class, "persuasion") : null);
    values.put("clock", of(Clock.class, "clock"));
    values.put("renewal", of(Renewal.class, "renewal"));
    values.put("talks", of(Talks.class, "talks"));
    values.put("politics", of(Politics.class, "politics"));
    values.put(
        "sections", of(Sections.class, "sections", "cessation", of(Cessation.class, "cessation")));
    return Defaults.of(Agreement.class, values);
  }

  private Behaviour behaviour() {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("violence", of(Violence.class, "violence"));
    values.put("restraint", of(Restraint.class, "restraint"));
    values.put("recording", of(Recording.class, "recording"));
    values.put("severity", of(Severity.class, "severity"));
    values.put("commitment", of(Commitment.class, "commitment"));
    values.put("fragmentation", of(Fragmentation.class, "fragmentation"));
    values.put("trust", of(Trust.class, "trust"));
    return Defaults.of(Behaviour.class, values);
  }

  private <R> R of(Class<R> type, String name, Object... fixed) {
    Map<String, Object> values = given(name);
    for (int i = 0; i < fixed.length; i += 2) {
      values.putIfAbsent((String) fixed[i], fixed[i + 1]);
    }
    return Defaults.of(type, values);
  }

  private Map<String, Object> given(String name) {
    return new LinkedHashMap<>(keys.getOrDefault(name, Map.of()));
  }

  /** The theatre. */
  public Theatre theatre() {
    return MadeUpRow.theatre(sectors, eventsPerDay, more);
  }
}
