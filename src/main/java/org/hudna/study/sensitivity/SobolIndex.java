package org.hudna.study.sensitivity;

/**
 * The part of a metric's variance that a key makes. Estimates of small indices can lie below 0.
 *
 * @param used rows of the design without a missing value
 * @param first the part that the key makes alone
 * @param total the part that it makes alone or together with others
 */
public record SobolIndex(int used, IndexEstimate first, IndexEstimate total) implements KeyIndex {

  @Override
  public IndexEstimate importance() {
    return total;
  }
}
