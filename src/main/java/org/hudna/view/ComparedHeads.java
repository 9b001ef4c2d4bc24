package org.hudna.view;

import java.util.List;
import org.hudna.view.panel.RunHead;

/** Carries runs on together. */
record ComparedHeads(List<? extends RunHead> runs) implements RunHead {

  @Override
  public void advanceTo(double hours) {
    runs.forEach(run -> run.advanceTo(hours));
  }

  @Override
  public void halt() {
    runs.forEach(RunHead::halt);
  }

  @Override
  public boolean ended() {
    return runs.stream().allMatch(RunHead::ended);
  }
}
