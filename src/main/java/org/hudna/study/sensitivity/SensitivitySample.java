package org.hudna.study.sensitivity;

import java.util.List;
import org.hudna.experiment.design.Sampler;

/** The points at which a method needs the model, and what it makes of the results there. */
public sealed interface SensitivitySample extends Sampler permits MorrisSample, SaltelliSample {

  /** Whose points they are. */
  Method method();

  /** Number of points. */
  long points();

  /**
   * The index of each key, in the order of the keys.
   *
   * @param values metric by point and replicate; NaN where a run has no value. Runs of the same
   *     replicate share their luck.
   */
  List<? extends KeyIndex> indices(double[][] values);
}
