package org.hudna.view;

import java.util.List;
import org.hudna.view.panel.RunHead;

/** Carries runs on together. */
record ComparedHeads(List<ComparedRun> runs) implements RunHead {

  @Override
  public void advanceTo(double hours) {
    runs.forEach(run -> run.advanceTo(hours));
  }

  @Override
  public void halt() {
    runs.forEach(RunHead::halt);
  }

  /** Whether a run that is behind, or as far as the other, goes no further. */
  @Override
  public boolean ended() {
    double known =
        runs.stream().mapToDouble(run -> run.recording().knownHours()).min().orElseThrow();
    return runs.stream().anyMatch(run -> run.ended() && run.recording().knownHours() <= known);
  }
}
