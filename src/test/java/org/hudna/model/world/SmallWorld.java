package org.hudna.model.world;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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
    Theatre theatre = theatre();
    Scenario scenario = scenario();
    Cast cast = cast(scenario, theatre);
    return new World(scenario, theatre, cast, ground(scenario, theatre, cast), events::add);
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

  private static Theatre theatre() {
    List<Theatre.FormationSite> sites = new ArrayList<>();
    for (String party : List.of(AMBER, BLUE)) {
      for (int s = 1; s <= 4; s++) {
        sites.add(new Theatre.FormationSite(party + "-" + s, party, "s" + s, 250, 1, 0));
      }
    }
    return new Theatre(
        "small",
        "Small world",
        Map.of(
            AMBER, new Theatre.PartyIdentity("Amber", "#ddaa33"),
            BLUE, new Theatre.PartyIdentity("Blue", "#332288")),
        Map.of(DYAD, new Theatre.Dyad(List.of(AMBER), List.of(BLUE))),
        List.of(
            new Theatre.Governorate("g1", "West", List.of()),
            new Theatre.Governorate("g2", "East", List.of())),
        IntStream.rangeClosed(1, 4)
            .mapToObj(s -> new Theatre.District("d" + s, "D" + s, governorate(s), List.of()))
            .toList(),
        IntStream.rangeClosed(1, 4).mapToObj(SmallWorld::sector).toList(),
        List.of(
            place("hub", "hub", 1, 0, AMBER, null),
            place("plain", "town", 1, 10_000, AMBER, null),
            place("gate", "road", 2, 0, AMBER, null),
            place("town", "town", 2, 20_000, BLUE, AMBER),
            place("border", "crossing", 4, 0, BLUE, null),
            place("valley", "town", 3, 40_000, BLUE, null)),
        List.of(
            new Theatre.Road("hub-plain", "", "hub", "plain", 40, 1, 0, false),
            new Theatre.Road("plain-gate", "", "plain", "gate", 40, 1, 1, false),
            new Theatre.Road("gate-town", "Gate road", "gate", "town", 20, 0.5, 2, true),
            new Theatre.Road("border-valley", "", "border", "valley", 40, 1, 1, false),
            new Theatre.Road("gate-valley", "", "gate", "valley", 120, 3, 2, false)),
        sites,
        IntStream.rangeClosed(1, 4)
            .mapToObj(s -> new Theatre.Intensity("d" + s, DYAD, 0.5))
            .toList(),
        List.of(
            new Theatre.SeverityLaw("g1", DYAD, 0.5, 1.2, 0.01, 0.3),
            new Theatre.SeverityLaw("g2", DYAD, 0.5, 1.2, 0.01, 0.3)));
  }

  private static String governorate(int sector) {
    return sector <= 2 ? "g1" : "g2";
  }

  private static Theatre.Sector sector(int s) {
    List<String> neighbours =
        IntStream.of(s - 1, s + 1).filter(n -> n >= 1 && n <= 4).mapToObj(n -> "s" + n).toList();
    return new Theatre.Sector(
        "s" + s, "S" + s, governorate(s), "d" + s, 35, 36 + s * 0.5, 1, neighbours);
  }

  private static Theatre.Place place(
      String id, String kind, int sector, double inNeed, String controller, String besieger) {
    double population = inNeed * 1.25;
    double longitude = 36 + sector * 0.5 + (inNeed > 0 ? 0.1 : 0);
    return new Theatre.Place(
        id,
        id,
        kind,
        governorate(sector),
        "d" + sector,
        "s" + sector,
        35,
        longitude,
        population,
        inNeed,
        inNeed > 0 ? 10 : 0,
        controller,
        besieger);
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

  private static Ground ground(Scenario scenario, Theatre theatre, Cast cast) {
    List<PlaceState> places = new ArrayList<>();
    Map<String, Integer> index = new LinkedHashMap<>();
    for (Theatre.Place place : theatre.places()) {
      index.put(place.id(), places.size());
      places.add(new PlaceState(places.size(), place, place.governorate().equals("g1") ? 0 : 1));
    }
    List<SectorNode> sectors = new ArrayList<>();
    List<Front> fronts = new ArrayList<>();
    for (Theatre.Sector sector : theatre.sectors()) {
      SectorNode node = sectorNode(sectors.size(), sector, places, cast);
      sectors.add(node);
      fronts.add(front(node, theatre));
    }
    Humanitarian section = scenario.sections().humanitarian();
    List<CorridorState> corridors =
        section == null
            ? List.of()
            : section.corridors().entrySet().stream()
                .map(e -> new CorridorState(e.getKey(), Keys.of(e.getKey()), e.getValue()))
                .toList();
    RoadNetwork roads = new RoadNetwork(theatre.places(), theatre.roads());
    return new Ground(sectors, fronts, places, index, roads, List.of(), corridors);
  }

  private static SectorNode sectorNode(
      int index, Theatre.Sector sector, List<PlaceState> places, Cast cast) {
    List<Integer> inSector =
        places.stream()
            .filter(place -> place.place().sector().equals(sector.id()))
            .map(PlaceState::index)
            .toList();
    List<Integer> neighbours = sector.neighbours().stream().map(id -> id.charAt(1) - '1').toList();
    List<Formation> formations =
        cast.formations().stream().filter(f -> f.sector() == index).toList();
    return new SectorNode(index, sector, index < 2 ? 0 : 1, neighbours, inSector, formations);
  }

  private static Front front(SectorNode node, Theatre theatre) {
    String id = node.sector().id() + "|" + DYAD;
    return new Front(
        id,
        Keys.of(id),
        node.index(),
        DYAD,
        false,
        side(node, AMBER),
        side(node, BLUE),
        theatre.severities().get(node.governorate()));
  }

  private static FrontSide side(SectorNode node, String party) {
    return new FrontSide(
        node.formations().stream().filter(f -> f.party().id().equals(party)).toList(), 1, 0);
  }
}
