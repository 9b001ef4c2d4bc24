package org.hudna.model.process;

import org.hudna.model.agent.Guarantor;
import org.hudna.model.agent.Mediator;
import org.hudna.model.event.AgreementEvent.MeetingHeld;
import org.hudna.model.event.AgreementEvent.TalksRoundHeld;
import org.hudna.model.random.Decision;
import org.hudna.model.random.Streams;
import org.hudna.model.world.Part;
import org.hudna.model.world.World;
import org.hudna.scenario.Agreement;
import org.hudna.scenario.Phase;
import org.hudna.scenario.Talks;

/**
 * The rounds of talks that end with the announcement, and the mediator's separate meetings. The
 * last round agrees if the scenario says so, else with odds {@code agreementOdds x (0.5 + mean
 * trust) x (1 + the mediator's help)}; talks that fail resume later and put everything off. Talks
 * that end at or before the first instant are over: the agreement stands.
 */
public final class TalksProcess implements ModelProcess {
  private final Streams streams;
  private int roundsHeld;

  /** Talks whose chance comes from a run's streams. */
  public TalksProcess(Streams streams) {
    this.streams = streams;
  }

  @Override
  public void act(World world, Part part) {
    Agreement agreement = world.scenario().agreement();
    if (agreement == null) {
      return;
    }
    meet(world, part, agreement);
    if (world.agreement().talksAgreed()) {
      return;
    }
    Talks talks = agreement.talks();
    if (talks.rounds() == 0 || world.scenario().announcedBefore()) {
      world.agreement().talksAgreed(true);
      return;
    }
    while (roundsHeld < talks.rounds() && endOfRound(world, agreement) <= part.toHours() + 1e-9) {
      hold(world, agreement, endOfRound(world, agreement));
    }
  }

  private double endOfRound(World world, Agreement agreement) {
    double announced = world.scenario().time().hoursTo(agreement.announced());
    int left = agreement.talks().rounds() - roundsHeld - 1;
    return announced + world.agreement().delayHours() - left * agreement.talks().roundHours();
  }

  private void hold(World world, Agreement agreement, double ends) {
    Talks talks = agreement.talks();
    roundsHeld++;
    boolean last = roundsHeld == talks.rounds();
    boolean agreed = last && (talks.scripted() || agrees(world, talks, ends));
    double hours = Math.max(0, ends);
    world.emit(new TalksRoundHeld(hours, roundsHeld, talks.roundHours(), agreed));
    world.agreement().talksAgreed(agreed);
    if (last && !agreed) {
      world.agreement().delay(talks.resumeAfterDays() * 24);
      roundsHeld = 0;
    }
  }

  private boolean agrees(World world, Talks talks, double ends) {
    double trust =
        world.cast().guarantors().stream().mapToDouble(Guarantor::trust).average().orElse(0.5);
    Mediator mediator = world.mediator();
    double help = mediator == null ? 0 : mediator.help();
    double odds = talks.agreementOdds() * (0.5 + trust) * (1 + help);
    double chance = odds / (1 + odds);
    return streams.at(Decision.TALKS, roundsHeld, Math.round(ends * 3600)).nextDouble() < chance;
  }

  private void meet(World world, Part part, Agreement agreement) {
    Mediator mediator = world.mediator();
    if (mediator == null || !part.opensDay() || world.cast().guarantors().isEmpty()) {
      return;
    }
    double announced = world.scenario().time().hoursTo(agreement.announced());
    boolean tooEarly = part.fromHours() < announced - mediator.terms().shuttleDaysBefore() * 24;
    if (tooEarly || world.agreement().phase() == Phase.COLLAPSED) {
      return;
    }
    int before = (int) Math.floor(mediator.terms().meetingsPerDay() * part.day());
    int after = (int) Math.floor(mediator.terms().meetingsPerDay() * (part.day() + 1));
    for (int meeting = before; meeting < after; meeting++) {
      int turn = meeting % world.cast().guarantors().size();
      world.emit(new MeetingHeld(part.fromHours(), world.cast().guarantors().get(turn).id()));
    }
  }
}
