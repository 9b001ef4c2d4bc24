package org.hudna.model.process;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.hudna.model.agent.Observer;
import org.hudna.model.event.Breach;
import org.hudna.model.random.Decision;
import org.hudna.model.random.Draws;
import org.hudna.model.random.Keys;
import org.hudna.model.random.Streams;
import org.hudna.model.world.Part;
import org.hudna.model.world.World;
import org.hudna.scenario.ViolenceKind;

/**
 * What observers report that did not happen: a Poisson number, any kind of attack, on a front among
 * signatories. An air strike by a party with an air arm that is barred there is reported as a
 * barred sortie. Deaths are geometric with mean 1 (assumption).
 */
final class FalseReports {
  private static final double DEATHS_STOP = 0.5;
  private final Streams streams;
  private Accusations accusations;

  FalseReports(Streams streams) {
    this.streams = streams;
  }

  /** Incidents that an observer makes up in a part of a step; their numbers are below 0. */
  List<Incident> of(World world, Observer observer, Part part) {
    double mean = observer.terms().falseReportsPerDay() * part.days();
    if (mean <= 0) {
      return List.of();
    }
    UniformRandomProvider rng = streams.at(Decision.FALSE_REPORTS, observer.key(), part.second());
    int count = Draws.poisson(rng, mean);
    List<Incident> made = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      Incident incident = makeUp(world, observer, part, i);
      if (incident != null) {
        made.add(incident);
      }
    }
    return made;
  }

  private Incident makeUp(World world, Observer observer, Part part, int number) {
    long key = Keys.mix(observer.key(), number);
    UniformRandomProvider rng = streams.at(Decision.FALSE_REPORTS, key, part.second());
    if (accusations == null) {
      accusations = new Accusations(world);
    }
    Accusations.Accusation chosen = accusations.choose(world, observer.terms(), rng);
    if (chosen == null) {
      return null;
    }
    int deaths = deaths(rng);
    double hours = Draws.between(rng, part.fromHours(), part.toHours());
    ViolenceKind kind = ViolenceKind.of(rng.nextInt(ViolenceKind.count()));
    return new Incident(
        Keys.mix(key, part.second()) | Long.MIN_VALUE,
        hours,
        chosen.accused().id(),
        chosen.accused().id(),
        chosen.victim().id(),
        kind,
        Spots.in(world, chosen.sector(), rng),
        deaths,
        deaths > 0,
        true,
        true,
        breach(world, kind, chosen));
  }

  private static Breach breach(World world, ViolenceKind kind, Accusations.Accusation chosen) {
    boolean barred =
        kind == ViolenceKind.AIR_STRIKE
            && world.cast().airArms().stream()
                .filter(arm -> arm.party() == chosen.accused())
                .anyMatch(arm -> BarredAirspace.barred(world, arm, chosen.sector()));
    return barred ? Breach.BARRED_SORTIE : Breach.ATTACK;
  }

  private static int deaths(UniformRandomProvider rng) {
    int deaths = 0;
    while (rng.nextDouble() >= DEATHS_STOP) {
      deaths++;
    }
    return deaths;
  }
}
