package org.hudna.study.ensemble;

import java.util.List;
import org.hudna.history.Crosswalk;
import org.hudna.history.DateRange;
import org.hudna.history.IntensityEstimate;
import org.hudna.history.IntensityFit;
import org.hudna.history.ObservedEvents;
import org.hudna.history.SeverityFit;
import org.hudna.scenario.Scenario;
import org.hudna.scenario.ScenarioFamily;
import org.hudna.scenario.Theatre;
import org.hudna.scenario.Theatre.Intensity;
import org.hudna.scenario.Theatre.SeverityLaw;
import org.hudna.scenario.TimeFrame;

/**
 * A scenario placed at an origin: it starts there, ends after the days that are forecast, and its
 * rates and laws of deaths are those of the {@value #WINDOW_DAYS} days before, from events that
 * were known then.
 */
public final class OriginFamily implements ScenarioFamily {
  /** Days of the window whose intensity holds at the origin. */
  public static final int WINDOW_DAYS = 28;

  private final ScenarioFamily family;
  private final DateRange days;
  private final Theatre theatre;

  /**
   * A scenario at an origin.
   *
   * @param days the days that are forecast; the first is the origin
   * @param events a whole data set; nothing from the origin on is used
   */
  public OriginFamily(
      ScenarioFamily family, DateRange days, ObservedEvents events, Crosswalk crosswalk) {
    this.family = family;
    this.days = days;
    this.theatre = at(family.theatre(), days, events, crosswalk);
  }

  private OriginFamily(ScenarioFamily family, DateRange days, Theatre theatre) {
    this.family = family;
    this.days = days;
    this.theatre = theatre;
  }

  /** Another scenario of the same theatre at the same origin, with the same rates. */
  public OriginFamily around(ScenarioFamily other) {
    return new OriginFamily(other, days, theatre);
  }

  private static Theatre at(
      Theatre theatre, DateRange days, ObservedEvents events, Crosswalk crosswalk) {
    DateRange window = DateRange.endingOn(days.first().minusDays(1), WINDOW_DAYS);
    List<IntensityEstimate> rates = new IntensityFit(events, window, crosswalk).estimates();
    List<Intensity> intensities =
        rates.stream()
            .filter(rate -> theatre.dyads().containsKey(rate.dyad()))
            .map(rate -> new Intensity(rate.district(), rate.dyad(), rate.eventsPerDay()))
            .toList();
    List<SeverityLaw> severities =
        new SeverityFit(events, window)
            .estimates(rates).stream()
                .map(
                    law ->
                        new SeverityLaw(
                            law.governorate(),
                            law.dyad(),
                            law.mu(),
                            law.sigma(),
                            law.zeroShare(),
                            law.civilianShare()))
                .toList();
    return new Theatre(
        theatre.id(),
        theatre.title(),
        theatre.attribution(),
        theatre.parties(),
        theatre.dyads(),
        theatre.governorates(),
        theatre.districts(),
        theatre.sectors(),
        theatre.places(),
        theatre.roads(),
        theatre.formations(),
        intensities,
        severities);
  }

  @Override
  public String id() {
    return family.id();
  }

  @Override
  public Theatre theatre() {
    return theatre;
  }

  @Override
  public Scenario central() {
    return placed(family.central());
  }

  @Override
  public Scenario draw(long runSeed) {
    return placed(family.draw(runSeed));
  }

  private Scenario placed(Scenario scenario) {
    TimeFrame frame =
        new TimeFrame(
            days.first().atStartOfDay(),
            days.last().plusDays(1).atStartOfDay(),
            scenario.time().stepHours());
    return new Scenario(
        scenario.title(),
        scenario.question(),
        scenario.theatre(),
        scenario.intensity(),
        scenario.posterior(),
        frame,
        scenario.parties(),
        scenario.guarantors(),
        scenario.mediator(),
        scenario.observers(),
        scenario.airArms(),
        scenario.agreement(),
        scenario.behaviour(),
        scenario.script(),
        scenario.mechanisms());
  }
}
