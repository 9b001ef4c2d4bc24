package org.hudna.model.world;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hudna.model.agent.Formation;
import org.hudna.model.agent.Guarantor;
import org.hudna.model.agent.Observer;
import org.hudna.model.agent.Party;
import org.hudna.model.event.SimulationEvent;
import org.hudna.model.random.Keys;
import org.hudna.scenario.Agreement;
import org.hudna.scenario.Aid;
import org.hudna.scenario.Behaviour;
import org.hudna.scenario.Corridor;
import org.hudna.scenario.Defaults;
import org.hudna.scenario.GuarantorTerms;
import org.hudna.scenario.Humanitarian;
import org.hudna.scenario.ObserverTerms;
import org.hudna.scenario.PartyTerms;
import org.hudna.scenario.Phase;
import org.hudna.scenario.Scenario;
import org.hudna.scenario.ScriptedEvent;
import org.hudna.scenario.Sections;
import org.hudna.scenario.Stance;
import org.hudna.scenario.Theatre;
import org.hudna.scenario.TimeFrame;
import org.hudna.scenario.Truce;

/**
 * A made-up world of four sectors in a row, two parties and six places:
 *
 * <pre>
 * hub -- plain -- gate == town (blue, besieged by amber)
 *                  ||
 * border -- valley (blue)
 * </pre>
 *
 * Amber holds hub, plain and gate; double lines cross between the parties; the corridor opens the
 * road from gate to town. Every key has its default unless a test sets it.
 */
public final class SmallWorld {
  public static final String AMBER = "amber";
  public static final String BLUE = "blue";
  public static final String DYAD = "amber_vs_blue";
  public static final String MONITOR = "monitor";
  public static final String CORRIDOR = "gate-road";
  public static final int HUB = 0;
  public static final int PLAIN = 1;
  public static final int GATE = 2;
  public static final int TOWN = 3;
  public static final int BORDER = 4;
  public static final int VALLEY = 5;
  public static final LocalDateTime START = LocalDateTime.of(2001, 3, 1, 0, 0);
  public static final double TRUCE_HOURS = 9 * 24 + 19;

  private final Map<String, Object> aid = new LinkedHashMap<>();
  private final Map<String, Object> humanitarian = new LinkedHashMap<>();
  private final Map<String, Object> corridor = new LinkedHashMap<>();
  private final Map<String, Object> observer = new LinkedHashMap<>();
  private final Map<String, Object> sections = new LinkedHashMap<>();
  private final List<ScriptedEvent> script = new ArrayList<>();
  private final List<SimulationEvent> events = new ArrayList<>();
  private boolean humanitarianSection = true;
  private boolean agreement = true;

  /** Sets a key of behaviour.aid. */
  public SmallWorld aid(String key, Object value) {
    aid.put(key, value);
    return this;
  }

  /** Sets a key of section 3. */
  public SmallWorld humanitarian(String key, Object value) {
    humanitarian.put(key, value);
    return this;
  }

  /** Sets a key of the corridor. */
  public SmallWorld corridor(String key, Object value) {
    corridor.put(key, value);
    return this;
  }

  /** Sets a key of the observer. */
  public SmallWorld observer(String key, Object value) {
    observer.put(key, value);
    return this;
  }

  /** Sets another section of the agreement, by its name. */
  public SmallWorld section(String name, Object section) {
    sections.put(name, section);
    return this;
  }

  /** Removes section 3. */
  public SmallWorld withoutHumanitarianSection() {
    humanitarianSection = false;
    return this;
  }

  /** Removes the whole agreement. */
  public SmallWorld withoutAgreement() {
    agreement = false;
    return this;
  }

  /** Adds an outside event. */
  public SmallWorld script(ScriptedEvent event) {
    script.add(event);
    return this;
  }

  /** The events so far of the worlds that were built here. */
  public List<SimulationEvent> events() {
    return events;
  }

  /** Those of one type. */
  public <E> List<E> events(Class<E> type) {
    return events.stream().filter(type::isInstance).map(type::cast).toList();
  }

  /** The world at its first instant. */
  public World build() {
    Theatre theatre = SmallTheatre.theatre();
    Scenario scenario = scenario();
    Cast cast = cast(scenario, theatre);
    return new World(
        scenario, theatre, cast, SmallGround.ground(scenario, theatre, cast), events::add);
  }

  /** Lets the truce begin, with a commitment of both leaderships. */
  public static void startTruce(World world, double hours, double commitment) {
    world.agreement().enter(Phase.PERSUASION, hours);
    world.cast().parties().forEach(party -> party.adopt(commitment));
  }

  /** A part of a step. */
  public static Part part(int index, double fromHours, double toHours) {
    return new Part(index, fromHours, toHours);
  }

  private Scenario scenario() {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("title", "Small world");
    values.put("theatre", "small");
    values.put("intensity", "window");
    values.put("time", new TimeFrame(START, START.plusDays(90), 6));
    values.put("parties", Map.of(AMBER, partyTerms(), BLUE, partyTerms()));
    values.put("guarantors", Map.of("north", guarantorTerms(), "south", guarantorTerms()));
    values.put("observers", Map.of(MONITOR, observerTerms()));
    values.put("behaviour", Defaults.of(Behaviour.class, Map.of("aid", aidTerms())));
    values.put("agreement", agreement ? agreement() : null);
    values.put("script", script);
    return Defaults.of(Scenario.class, values);
  }

  private Aid aidTerms() {
    return Defaults.of(Aid.class, aid);
  }

  private ObserverTerms observerTerms() {
    Map<String, Object> values = new LinkedHashMap<>(observer);
    values.putIfAbsent("name", "Monitor");
    return Defaults.of(ObserverTerms.class, values);
  }

  private static PartyTerms partyTerms() {
    return Defaults.of(
        PartyTerms.class,
        Map.of(
            "stance",
            Stance.SIGNATORY,
            "principal",
            true,
            "leverage",
            Map.of("north", 0.5, "south", 0.5),
            "trusts",
            List.of(MONITOR)));
  }

  private static GuarantorTerms guarantorTerms() {
    return Defaults.of(GuarantorTerms.class, Map.of("believes", List.of(MONITOR)));
  }

  private Agreement agreement() {
    Map<String, Object> all = new LinkedHashMap<>(sections);
    if (humanitarianSection) {
      Map<String, Object> terms = new LinkedHashMap<>(humanitarian);
      terms.putIfAbsent("corridors", Map.of(CORRIDOR, corridorTerms()));
      all.put("humanitarian", Defaults.of(Humanitarian.class, terms));
    }
    return Defaults.of(
        Agreement.class,
        Map.of(
            "announced", START.plusDays(5),
            "truce", new Truce(START.plusHours((long) TRUCE_HOURS), Truce.Order.WITH_PERSUASION),
            "sections", Defaults.of(Sections.class, all)));
  }

  private Corridor corridorTerms() {
    Map<String, Object> values = new LinkedHashMap<>(corridor);
    values.putIfAbsent("name", "Gate road");
    values.putIfAbsent("roads", List.of("gate-town"));
    values.putIfAbsent("sideA", AMBER);
    values.putIfAbsent("sideB", BLUE);
    values.putIfAbsent("observer", MONITOR);
    return Defaults.of(Corridor.class, values);
  }

  private static Cast cast(Scenario scenario, Theatre theatre) {
    List<Party> parties = new ArrayList<>();
    List<Formation> formations = new ArrayList<>();
    for (String id : List.of(AMBER, BLUE)) {
      Party party = new Party(id, Keys.of(id), scenario.parties().get(id), 0.9);
      List<Formation> members =
          theatre.formations().stream()
              .filter(site -> site.party().equals(id))
              .map(s -> new Formation(s, Keys.of(s.id()), party, s.sector().charAt(1) - '1'))
              .toList();
      party.formations(new ArrayList<>(members));
      parties.add(party);
      formations.addAll(members);
    }
    List<Guarantor> guarantors =
        List.of("north", "south").stream()
            .map(id -> new Guarantor(id, Keys.of(id), scenario.guarantors().get(id)))
            .toList();
    List<Observer> observers =
        List.of(new Observer(MONITOR, Keys.of(MONITOR), scenario.observers().get(MONITOR)));
    return new Cast(parties, formations, guarantors, observers, List.of(), null);
  }
}
