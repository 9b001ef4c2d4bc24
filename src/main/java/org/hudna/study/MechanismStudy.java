package org.hudna.study;

import java.util.List;
import org.hudna.scenario.Parameter;

/** A study of mechanisms as its file says it. */
public record MechanismStudy(
    @Parameter(description = "One line that names the study") String title,
    @Parameter(description = "What is compared, each with a sign that is expected", optional = true)
        List<Direction> directions,
    @Parameter(description = "Mechanisms that are switched off one by one", optional = true)
        List<Ablation> ablations) {

  /** Copies the lists; absent ones become empty. */
  public MechanismStudy {
    directions = directions == null ? List.of() : List.copyOf(directions);
    ablations = ablations == null ? List.of() : List.copyOf(ablations);
  }
}
