package org.hudna.study.baseline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The baselines that a model is held against, in a fixed order. */
public final class Baselines {

  private Baselines() {}

  /**
   * zero, last-value, mean-28, conflictology-28, conflictology-90, poisson, negative-binomial,
   * hawkes, earlier-truce (only if one is given) and statistical-truce.
   *
   * @param truce the one that is forecast, or {@link AnnouncedTruce#none()}
   * @param earlier a truce that may be replayed
   * @throws IllegalArgumentException if there is an earlier truce, but none that it stands for or
   *     one that begins no later
   */
  public static List<Baseline> standard(AnnouncedTruce truce, Optional<EarlierTruce> earlier) {
    List<Baseline> baselines =
        new ArrayList<>(
            List.of(
                new ZeroBaseline(),
                new LastValueBaseline(),
                new MeanBaseline(Windows.MONTH),
                new ConflictologyBaseline(Windows.MONTH),
                new ConflictologyBaseline(Windows.QUARTER),
                new PoissonBaseline(),
                new NegativeBinomialBaseline(),
                new HawkesBaseline()));
    earlier.ifPresent(replayed -> baselines.add(replay(replayed, truce)));
    baselines.add(new StatisticalTruceBaseline(truce));
    return List.copyOf(baselines);
  }

  private static Baseline replay(EarlierTruce earlier, AnnouncedTruce truce) {
    if (!truce.exists()) {
      throw new IllegalArgumentException(
          "expected a truce for which the one of %s is replayed, found none"
              .formatted(earlier.start()));
    }
    return new EarlierTruceBaseline(earlier, truce.start());
  }
}
