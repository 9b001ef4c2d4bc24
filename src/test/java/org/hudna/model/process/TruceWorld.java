package org.hudna.model.process;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hudna.model.agent.AirArm;
import org.hudna.model.agent.Formation;
import org.hudna.model.agent.Guarantor;
import org.hudna.model.agent.Mediator;
import org.hudna.model.agent.Observer;
import org.hudna.model.agent.Party;
import org.hudna.model.event.SimulationEvent;
import org.hudna.model.random.Keys;
import org.hudna.model.world.Cast;
import org.hudna.model.world.Front;
import org.hudna.model.world.FrontSide;
import org.hudna.model.world.Ground;
import org.hudna.model.world.Part;
import org.hudna.model.world.PlaceState;
import org.hudna.model.world.RoadNetwork;
import org.hudna.model.world.SectorNode;
import org.hudna.model.world.StrikeZone;
import org.hudna.model.world.World;
import org.hudna.scenario.Adoption;
import org.hudna.scenario.Agreement;
import org.hudna.scenario.AirArmTerms;
import org.hudna.scenario.Behaviour;
import org.hudna.scenario.Cessation;
import org.hudna.scenario.Defaults;
import org.hudna.scenario.GuarantorTerms;
import org.hudna.scenario.JointCentre;
import org.hudna.scenario.ObserverTerms;
import org.hudna.scenario.Outside;
import org.hudna.scenario.PartyTerms;
import org.hudna.scenario.Phase;
import org.hudna.scenario.Recording;
import org.hudna.scenario.Response;
import org.hudna.scenario.Scenario;
import org.hudna.scenario.ScriptedEvent;
import org.hudna.scenario.Sections;
import org.hudna.scenario.Separation;
import org.hudna.scenario.Stance;
import org.hudna.scenario.Theatre;
import org.hudna.scenario.Theatre.FormationSite;
import org.hudna.scenario.Theatre.Place;
import org.hudna.scenario.Theatre.Sector;
import org.hudna.scenario.TimeFrame;
import org.hudna.scenario.Truce;
import org.hudna.scenario.Zone;

/**
 * A made-up theatre of three sectors in a row. Greens and blues have accepted the truce; the
 * oranges, among whom the blues live, and the browns are designated. Sector 0 is in the zone.
 */
final class TruceWorld {
  static final LocalDateTime START = LocalDateTime.of(2030, 1, 1, 0, 0);
  static final String GREENS = "greens";
  static final String BLUES = "blues";
  static final String ORANGES = "oranges";
  static final String BROWNS = "browns";

  Separation separation = new Separation(0.5, 0.3, 0.2, 0.15, 3, 2, 2, 0.25, 0.05);
  JointCentre centre = centre(0.8, 0.3);
  double misattributedShare = 0;
  Outside outside = new Outside(0.5, 0.5, 90, 40, List.of(BROWNS));
  Response response = new Response(12, 5, 6, 36, 0.4, 3, 0.1, 0.3, 0.1, 0.4, 3, 48);
  Map<String, ObserverTerms> observers = new LinkedHashMap<>();
  Map<String, List<String>> believes = new LinkedHashMap<>();
  Map<String, List<String>> trusts = new LinkedHashMap<>();
  List<ScriptedEvent> script = new ArrayList<>();
  List<FormationSite> sites = new ArrayList<>();
  double trust = 0.5;
  double logSd = 0.8;
  int vetoPoints = 0;
  double leverage = 0.5;
  double solidarity = 0.2;
  Mediator mediator;
  Phase phase = Phase.PERSUASION;
  boolean zones = true;
  final List<SimulationEvent> events = new ArrayList<>();

  TruceWorld() {
    site("greens-1", GREENS, 0, 500, 0);
    site("blues-1", BLUES, 0, 200, 0.5);
    site("blues-2", BLUES, 1, 200, 0.5);
    site("blues-3", BLUES, 2, 200, 0.5);
    site("oranges-1", ORANGES, 0, 300, 0);
    site("greens-2", GREENS, 2, 500, 0);
    site("browns-1", BROWNS, 2, 300, 0);
    believes.put("north", List.of());
    believes.put("south", List.of());
  }

  static JointCentre centre(double accuracy, double compliance) {
    return new JointCentre(4, accuracy, 1, 4, 0.25, compliance, 0.3, 0.3, 30, Map.of());
  }

  static ObserverTerms observer(double coverage, Map<String, Double> attention, double latency) {
    return new ObserverTerms("", coverage, null, 1, 0.5, attention, 0, latency, false);
  }

  void site(String id, String party, int sector, double fighters, double entanglement) {
    sites.add(new FormationSite(id, party, "s" + sector, fighters, 1, entanglement));
  }

  World build() {
    Map<String, Party> parties = new LinkedHashMap<>();
    terms().forEach((id, t) -> parties.put(id, new Party(id, Keys.of(id), t, 1)));
    List<Formation> formations = new ArrayList<>();
    for (FormationSite site : sites) {
      int sector = Integer.parseInt(site.sector().substring(1));
      formations.add(new Formation(site, Keys.of(site.id()), parties.get(site.party()), sector));
    }
    parties.values().forEach(p -> p.formations(of(formations, p.id())));
    List<Guarantor> guarantors = guarantors();
    List<Observer> watchers = new ArrayList<>();
    observers.forEach((id, t) -> watchers.add(new Observer(id, Keys.of(id), t)));
    Cast cast =
        new Cast(
            List.copyOf(parties.values()),
            formations,
            guarantors,
            watchers,
            airArms(parties, guarantors),
            mediator);
    World world = new World(scenario(), theatre(), cast, ground(formations), events::add);
    world.agreement().enter(phase, 0);
    return world;
  }

  /** The six hours that start at a multiple of six. */
  static Part part(int index) {
    return new Part(index, index * 6.0, index * 6.0 + 6);
  }

  <T extends SimulationEvent> List<T> emitted(Class<T> type) {
    return events.stream().filter(type::isInstance).map(type::cast).toList();
  }

  private Map<String, PartyTerms> terms() {
    Map<String, PartyTerms> terms = new LinkedHashMap<>();
    terms.put(GREENS, party(GREENS, Stance.SIGNATORY));
    terms.put(BLUES, party(BLUES, Stance.SIGNATORY));
    terms.put(ORANGES, party(ORANGES, Stance.DESIGNATED));
    terms.put(BROWNS, party(BROWNS, Stance.DESIGNATED));
    return terms;
  }

  private PartyTerms party(String id, Stance stance) {
    Map<String, Double> on = Map.of("north", leverage, "south", leverage);
    List<String> observed = trusts.getOrDefault(id, List.of());
    return new PartyTerms(stance, false, Adoption.NONE, 0.5, 0.5, solidarity, on, null, observed);
  }

  private List<Guarantor> guarantors() {
    List<Guarantor> guarantors = new ArrayList<>();
    believes.forEach(
        (id, list) -> {
          var terms = new GuarantorTerms(id, 2, trust, 5, logSd, vetoPoints, 1, list);
          guarantors.add(new Guarantor(id, Keys.of(id), terms));
        });
    return guarantors;
  }

  private static List<AirArm> airArms(Map<String, Party> parties, List<Guarantor> guarantors) {
    List<AirArm> arms = new ArrayList<>();
    Party greens = parties.get(GREENS);
    AirArmTerms own = new AirArmTerms("", GREENS, "north", 0.5);
    arms.add(new AirArm("green-wings", Keys.of("green-wings"), own, greens, guarantors.get(0)));
    AirArmTerms free = new AirArmTerms("", GREENS, null, 0.5);
    arms.add(new AirArm("free-wings", Keys.of("free-wings"), free, greens, null));
    return arms;
  }

  private Scenario scenario() {
    Sections sections = new Sections(new Cessation(1, 1), response, null, separation, centre);
    Agreement agreement =
        new Agreement(
            START,
            new Truce(START, Truce.Order.WITH_PERSUASION),
            null,
            null,
            null,
            null,
            null,
            sections);
    TimeFrame time = new TimeFrame(START, START.plusDays(60), 6);
    return new Scenario(
        "",
        "",
        "",
        "",
        null,
        time,
        terms(),
        Map.of(),
        null,
        observers,
        Map.of(),
        agreement,
        Defaults.of(Behaviour.class, Map.of("outsideStrikes", outside, "recording", recording())),
        script,
        null);
  }

  private Recording recording() {
    return Defaults.of(Recording.class, Map.of("misattributedShare", misattributedShare));
  }

  private Theatre theatre() {
    Map<String, Theatre.Dyad> dyads = new LinkedHashMap<>();
    dyads.put("first", new Theatre.Dyad(List.of(GREENS), List.of(BLUES, ORANGES)));
    dyads.put("second", new Theatre.Dyad(List.of(GREENS), List.of(BROWNS)));
    return new Theatre(
        "made-up", "", "", Map.of(), dyads, List.of(), List.of(), List.of(), List.of(), List.of(),
        sites, List.of(), List.of());
  }

  private Ground ground(List<Formation> formations) {
    List<SectorNode> sectors = new ArrayList<>();
    List<PlaceState> places = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      int sector = i;
      List<Integer> beside = i == 1 ? List.of(0, 2) : List.of(1);
      List<String> names = beside.stream().map(n -> "s" + n).toList();
      Sector s = new Sector("s" + i, "", "g" + i / 2, "d" + i, 0, 0, 1, names);
      List<Formation> there = formations.stream().filter(f -> f.sector() == sector).toList();
      sectors.add(new SectorNode(i, s, i / 2, beside, List.of(i), there));
      places.add(new PlaceState(i, place(i), i / 2));
    }
    Map<String, Integer> index = Map.of("p0", 0, "p1", 1, "p2", 2);
    List<Place> all = places.stream().map(PlaceState::place).toList();
    List<StrikeZone> strikeZones = zones ? List.of(zone()) : List.of();
    return new Ground(
        sectors,
        fronts(formations),
        places,
        index,
        new RoadNetwork(all, List.of()),
        strikeZones,
        List.of());
  }

  private static Place place(int i) {
    return new Place(
        "p" + i, "", "town", "g" + i / 2, "d" + i, "s" + i, 0, 0, 100, 0, 0, BLUES, null);
  }

  private static StrikeZone zone() {
    BitSet held = new BitSet();
    held.set(0);
    Zone terms =
        new Zone("", List.of(), List.of("north", "south"), List.of("green-wings"), ORANGES);
    return new StrikeZone("z0", Keys.of("z0"), terms, held);
  }

  private static List<Front> fronts(List<Formation> formations) {
    List<Front> fronts = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      fronts.add(front(formations, i, "first", BLUES));
      fronts.add(front(formations, i, "first", ORANGES));
      fronts.add(front(formations, i, "second", BROWNS));
    }
    return fronts.stream().filter(f -> !f.b().formations().isEmpty()).toList();
  }

  private static Front front(List<Formation> formations, int sector, String dyad, String b) {
    String id = "s" + sector + "-" + b;
    return new Front(
        id,
        Keys.of(id),
        sector,
        dyad,
        !b.equals(BLUES),
        side(formations, sector, GREENS),
        side(formations, sector, b),
        null);
  }

  private static FrontSide side(List<Formation> formations, int sector, String party) {
    List<Formation> on = new ArrayList<>(of(formations, party));
    on.removeIf(f -> f.sector() != sector);
    return new FrontSide(on, 1, 0);
  }

  private static List<Formation> of(List<Formation> formations, String party) {
    return formations.stream().filter(f -> f.party().id().equals(party)).toList();
  }
}
