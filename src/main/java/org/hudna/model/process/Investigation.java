package org.hudna.model.process;

import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.hudna.model.agent.Guarantor;
import org.hudna.model.agent.Observer;
import org.hudna.model.agent.Party;
import org.hudna.model.event.ObservationEvent.ReportPublished;
import org.hudna.model.random.Decision;
import org.hudna.model.random.Draws;
import org.hudna.model.random.Streams;
import org.hudna.model.world.World;
import org.hudna.scenario.Response;

/**
 * Which reports are alleged as serious violations, and how long it takes to ask the accused and to
 * establish circumstances (both exponential). A guarantor must believe the report to bring it up,
 * and late reports of the fighting before the truce are left aside.
 */
final class Investigation {
  private static final long STAGE = 1;
  private final Streams streams;

  Investigation(Streams streams) {
    this.streams = streams;
  }

  /** Whether a report opens an allegation. */
  boolean isSerious(World world, Response terms, ReportPublished report) {
    Party accused = world.cast().party(report.accused());
    return report.amongSignatories()
        && report.deaths() >= terms.seriousDeaths()
        && report.happenedHours() >= world.agreement().truceStartHours() - 1e-9
        && accused != null
        && accused.stance().inTruce()
        && world.cast().guarantors().stream().anyMatch(g -> g.believes(report.observer()));
  }

  /** Opens an allegation. */
  Allegation open(World world, Response terms, ReportPublished report) {
    UniformRandomProvider rng = streams.at(Decision.RESPONSE, report.violation(), STAGE);
    boolean monitored = monitored(world, report.where().governorate());
    double answered = Draws.exponential(rng, terms.informationHours());
    double looked =
        Draws.exponential(rng, monitored ? terms.monitoredHours() : terms.unmonitoredHours());
    return new Allegation(
        report,
        monitored,
        report.hours() + answered + looked,
        report.hours() + terms.undeterminedHours());
  }

  private static boolean monitored(World world, String governorate) {
    List<Guarantor> guarantors = world.cast().guarantors();
    for (Observer observer : world.cast().observers()) {
      if (observer.terms().onTheGround()
          && observer.terms().coverageIn(governorate) > 0
          && guarantors.stream().allMatch(g -> g.believes(observer.id()))) {
        return true;
      }
    }
    return false;
  }
}
