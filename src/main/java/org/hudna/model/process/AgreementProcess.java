package org.hudna.model.process;

import org.hudna.model.event.AgreementEvent.PhaseChanged;
import org.hudna.model.random.Keys;
import org.hudna.model.random.Streams;
import org.hudna.model.world.AgreementState;
import org.hudna.model.world.Part;
import org.hudna.model.world.World;
import org.hudna.scenario.Agreement;
import org.hudna.scenario.Clock;
import org.hudna.scenario.Phase;

/**
 * The agreement's clocks: announcement, truce, calm days, the approvals that open implementation,
 * renewals, the political process.
 */
public final class AgreementProcess implements ModelProcess {
  private static final long OPENING = Keys.of("open implementation");
  private final Approvals approvals;
  private final RenewalRule renewals;
  private double implementationReadyHours = Double.NaN;

  /** Clocks whose chance comes from a run's streams. */
  public AgreementProcess(Streams streams) {
    this.approvals = new Approvals(streams);
    this.renewals = new RenewalRule(streams);
  }

  @Override
  public void act(World world, Part part) {
    if (world.scenario().agreement() == null) {
      return;
    }
    AgreementState state = world.agreement();
    if (part.opensDay() && state.inForce()) {
      countCalmDay(world, part.fromHours());
    }
    switch (state.phase()) {
      case NEGOTIATION -> announce(world, part);
      case ANNOUNCED -> startTruce(world, part);
      case PERSUASION -> openImplementation(world, part);
      case IMPLEMENTATION -> openPoliticalProcess(world, part);
      default -> {
        // nothing is due in the last phases
      }
    }
    if (state.inForce()) {
      renewals.act(world, part);
    }
  }

  private static void countCalmDay(World world, double midnightHours) {
    boolean calm = CalmRule.calm(world, midnightHours);
    world.agreement().lastDayCalm(calm);
    world.agreement().calmDays(calm ? world.agreement().calmDays() + 1 : 0);
  }

  private void announce(World world, Part part) {
    Agreement agreement = world.scenario().agreement();
    boolean stands = world.agreement().talksAgreed() || world.scenario().announcedBefore();
    if (stands
        && part.fromHours() >= due(world, world.scenario().time().hoursTo(agreement.announced()))) {
      enter(world, part, Phase.ANNOUNCED, "announcement");
      startTruce(world, part);
    }
  }

  private void startTruce(World world, Part part) {
    Agreement agreement = world.scenario().agreement();
    double start = world.scenario().time().hoursTo(agreement.truceStart());
    if (part.fromHours() >= due(world, start)) {
      enter(world, part, agreement.clock().startsIn(), "truce");
      if (world.agreement().phase() == Phase.PERSUASION) {
        openImplementation(world, part);
      }
    }
  }

  private static double due(World world, double plannedHours) {
    return plannedHours + world.agreement().delayHours() - 1e-9;
  }

  private void openImplementation(World world, Part part) {
    Clock clock = world.scenario().agreement().clock();
    AgreementState state = world.agreement();
    if (state.calmDays() < clock.calmDaysRequired()) {
      implementationReadyHours = Double.NaN;
      return;
    }
    if (Double.isNaN(implementationReadyHours)) {
      implementationReadyHours =
          approvals.readyHours(
              world, "open implementation", Keys.mix(OPENING, part.day()), part.fromHours());
    }
    if (part.fromHours() >= implementationReadyHours - 1e-9) {
      enter(world, part, Phase.IMPLEMENTATION, "calm days");
    }
  }

  private void openPoliticalProcess(World world, Part part) {
    double days = (part.fromHours() - world.agreement().phaseSinceHours()) / 24;
    if (days >= world.scenario().agreement().clock().politicalProcessAfterDays()) {
      enter(world, part, Phase.POLITICAL_PROCESS, "implementation held");
    }
  }

  private static void enter(World world, Part part, Phase next, String cause) {
    Phase before = world.agreement().phase();
    if (next.inForce() && !before.inForce()) {
      world.beliefs().restart();
    }
    world.agreement().enter(next, part.fromHours());
    world.emit(new PhaseChanged(part.fromHours(), before, next, cause));
  }
}
