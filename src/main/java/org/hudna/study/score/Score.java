package org.hudna.study.score;

import java.util.List;
import java.util.Locale;
import org.hudna.history.Quantity;

/** Proper scores of forecasts: the smaller, the better. */
public enum Score {
  /** {@link Crps#plain}. */
  CRPS("Continuous ranked probability score"),
  /** {@link Crps#fair}. */
  FAIR_CRPS("Continuous ranked probability score, fair to small ensembles"),
  /** {@link Ignorance} in the bins of the challenge. */
  IGNORANCE("Ignorance score"),
  /** {@link CentralInterval#score}. */
  INTERVAL_50("Interval score, 50 %"),
  /** {@link CentralInterval#score}. */
  INTERVAL_80("Interval score, 80 %"),
  /** {@link CentralInterval#score}. */
  INTERVAL_95("Interval score, 95 %"),
  /** {@link EnergyScore#plain}, of all governorates together. */
  ENERGY("Energy score over governorates"),
  /** {@link EnergyScore#fair}, of all governorates together. */
  FAIR_ENERGY("Energy score over governorates, fair to small ensembles");

  private final String label;

  Score(String label) {
    this.label = label;
  }

  /** The spelling in files. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The name for readers. */
  public String label() {
    return label;
  }

  /** The unit of the score of a quantity's count per day. */
  public String unit(Quantity quantity) {
    return this == IGNORANCE ? "bits" : quantity.key();
  }

  /** True of every score here. */
  public boolean smallerIsBetter() {
    return true;
  }

  /** Whether it takes all governorates of a day together, so that no single area has it. */
  public boolean joint() {
    return this == ENERGY || this == FAIR_ENERGY;
  }

  /** Where it exists: a joint score has no value for the nation. */
  public List<Scope> scopes() {
    return joint() ? List.of(Scope.GOVERNORATES) : List.of(Scope.values());
  }

  /**
   * The score of one area and day.
   *
   * @throws IllegalArgumentException if the score is joint
   */
  public double of(SortedDraws draws, double observed) {
    return switch (this) {
      case CRPS -> Crps.of(draws, observed).plain();
      case FAIR_CRPS -> Crps.of(draws, observed).fair();
      case IGNORANCE -> Ignorance.ofChallenge().score(draws, observed);
      case INTERVAL_50 -> CentralInterval.of(draws, 50).score(observed);
      case INTERVAL_80 -> CentralInterval.of(draws, 80).score(observed);
      case INTERVAL_95 -> CentralInterval.of(draws, 95).score(observed);
      case ENERGY, FAIR_ENERGY ->
          throw new IllegalArgumentException(key() + " has no value for one area");
    };
  }
}
