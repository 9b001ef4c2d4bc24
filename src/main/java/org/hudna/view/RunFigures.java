package org.hudna.view;

import org.hudna.view.scene.Headline;
import org.hudna.view.scene.Scene;
import org.hudna.view.scene.Timeline;

/**
 * The figures of a run at the hour that it has reached, as MASON's inspectors and their charts read
 * them: by the names of the methods.
 */
public final class RunFigures {
  private final Timeline timeline;

  /** Figures of a run. */
  RunFigures(Timeline timeline) {
    this.timeline = timeline;
  }

  private Scene now() {
    return timeline.at(timeline.knownHours());
  }

  /** Days since the start of the scenario. */
  public double getDay() {
    return timeline.knownHours() / 24;
  }

  /** Phase of the agreement. */
  public String getPhase() {
    return now().phase().key();
  }

  /** Consecutive calm days. */
  public int getCalmDays() {
    return now().calmDays();
  }

  /** Day of the truce, from 1; 0 before it and after its end. */
  public int getTruceDay() {
    return now().truceDay();
  }

  /** Attacks, strikes and sorties of the last 24 hours. */
  public int getAttacksInLastDay() {
    return now().flashes().size();
  }

  /** Those of the last 24 hours that the truce forbade. */
  public int getViolationsInLastDay() {
    return (int) Headline.lately(now());
  }

  /** People killed since the start. */
  public long getDeaths() {
    return now().deaths();
  }

  /** People reached by aid since the start. */
  public double getPeopleReached() {
    return now().peopleReached();
  }

  /** Mean commitment of the parties to the truce, in [0, 1]. */
  public double getMeanCommitment() {
    return now().parties().values().stream()
        .mapToDouble(Scene.PartyScene::commitment)
        .average()
        .orElse(0);
  }
}
