package org.hudna.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hudna.model.agent.AirArm;
import org.hudna.model.agent.Formation;
import org.hudna.model.agent.Guarantor;
import org.hudna.model.agent.Mediator;
import org.hudna.model.agent.Observer;
import org.hudna.model.agent.Party;
import org.hudna.model.event.EventSink;
import org.hudna.model.process.AdoptionPlan;
import org.hudna.model.random.Keys;
import org.hudna.model.random.Streams;
import org.hudna.model.world.Cast;
import org.hudna.model.world.RoadNetwork;
import org.hudna.model.world.World;
import org.hudna.scenario.Agreement;
import org.hudna.scenario.PartyTerms;
import org.hudna.scenario.Scenario;
import org.hudna.scenario.Theatre;
import org.hudna.scenario.Theatre.FormationSite;

/** Makes the world of one run from a scenario and its theatre. */
final class WorldBuilder {
  private final Scenario scenario;
  private final Theatre theatre;
  private final Streams streams;

  WorldBuilder(Scenario scenario, Theatre theatre, Streams streams) {
    this.scenario = scenario;
    this.theatre = theatre;
    this.streams = streams;
  }

  World build(EventSink sink, RoadNetwork roads) {
    Cast cast = cast();
    World world =
        new World(
            scenario,
            theatre,
            cast,
            new GroundBuilder(scenario, theatre, cast, roads).build(),
            sink);
    new AdoptionPlan(streams).assign(world);
    return world;
  }

  private Cast cast() {
    Map<String, Party> parties = new LinkedHashMap<>();
    scenario.parties().forEach((id, terms) -> parties.put(id, party(id, terms)));
    List<Formation> formations = formations(parties);
    Map<String, Guarantor> guarantors = new LinkedHashMap<>();
    scenario
        .guarantors()
        .forEach((id, terms) -> guarantors.put(id, new Guarantor(id, Keys.of(id), terms)));
    List<Observer> observers = new ArrayList<>();
    scenario
        .observers()
        .forEach((id, terms) -> observers.add(new Observer(id, Keys.of(id), terms)));
    List<AirArm> arms = new ArrayList<>();
    scenario
        .airArms()
        .forEach(
            (id, terms) ->
                arms.add(
                    new AirArm(
                        id,
                        Keys.of(id),
                        terms,
                        parties.get(terms.party()),
                        guarantors.get(terms.guarantor()))));
    Mediator mediator = scenario.mediator() == null ? null : new Mediator(scenario.mediator());
    return new Cast(
        new ArrayList<>(parties.values()),
        formations,
        new ArrayList<>(guarantors.values()),
        observers,
        arms,
        mediator);
  }

  private Party party(String id, PartyTerms terms) {
    return new Party(id, Keys.of(id), terms, maximalCommitment(terms));
  }

  /** C_max = 1 - transition gap - flexibility (an opt-out clause, a fixed term of one's own). */
  private double maximalCommitment(PartyTerms terms) {
    Agreement agreement = scenario.agreement();
    if (agreement == null) {
      return 1;
    }
    double optOut = agreement.politics().optOut() ? agreement.politics().optOutPenalty() : 0;
    double term = terms.announcedTermDays() != null ? agreement.politics().fixedTermPenalty() : 0;
    return Math.max(0, 1 - agreement.politics().transitionGap() - optOut - term);
  }

  private List<Formation> formations(Map<String, Party> parties) {
    Map<String, Integer> sectors = new HashMap<>();
    for (int i = 0; i < theatre.sectors().size(); i++) {
      sectors.put(theatre.sectors().get(i).id(), i);
    }
    List<Formation> all = new ArrayList<>();
    Map<Party, List<Formation>> members = new HashMap<>();
    for (FormationSite site : theatre.formations()) {
      Party party = parties.get(site.party());
      Formation formation =
          new Formation(site, Keys.of(site.id()), party, sectors.get(site.sector()));
      all.add(formation);
      members.computeIfAbsent(party, key -> new ArrayList<>()).add(formation);
    }
    parties.values().forEach(p -> p.formations(members.getOrDefault(p, new ArrayList<>())));
    return all;
  }
}
