package org.hudna.model.process;

import org.hudna.model.agent.Observer;
import org.hudna.model.event.AgreementEvent.CorridorStepTaken;
import org.hudna.model.random.Decision;
import org.hudna.model.random.Keys;
import org.hudna.model.random.Streams;
import org.hudna.model.world.CorridorState;
import org.hudna.model.world.World;

/**
 * Whether a missed step of a withdrawal comes to be known: the corridor's observer sees it with the
 * probability of its coverage there.
 */
final class StepWatch {
  private final Streams streams;

  StepWatch(Streams streams) {
    this.streams = streams;
  }

  /** The observer that sees a step; null if nobody does. */
  Observer seenBy(World world, CorridorStepTaken step) {
    for (CorridorState corridor : world.ground().corridors()) {
      if (corridor.id().equals(step.corridor())) {
        Observer observer = observer(world, corridor);
        return observer != null && sees(world, observer, corridor, step) ? observer : null;
      }
    }
    return null;
  }

  private static Observer observer(World world, CorridorState corridor) {
    return world.cast().observers().stream()
        .filter(observer -> observer.id().equals(corridor.terms().observer()))
        .findFirst()
        .orElse(null);
  }

  private boolean sees(
      World world, Observer observer, CorridorState corridor, CorridorStepTaken step) {
    String governorate = CorridorWithdrawal.governorate(world, corridor.terms());
    long key = Keys.mix(observer.key(), Keys.mix(corridor.key(), Keys.of(step.side())));
    long second = Math.round(step.hours() * 3600);
    double draw = streams.at(Decision.STEP_WATCH, key, second).nextDouble();
    return draw < observer.terms().coverageIn(governorate);
  }
}
