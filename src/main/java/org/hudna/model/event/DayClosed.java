package org.hudna.model.event;

import java.time.LocalDate;
import java.util.List;
import org.hudna.scenario.Phase;
import org.hudna.scenario.Stance;

/**
 * The state at the end of a day.
 *
 * @param hours the midnight that ends the day
 * @param calmDays consecutive calm days so far
 * @param verified verified violations among signatories that count for the clock, that day
 * @param withoutSupplies people whose supplies have run out, in the order of the theatre's
 *     governorates
 */
public record DayClosed(
    double hours,
    LocalDate date,
    Phase phase,
    int calmDays,
    boolean calm,
    double verified,
    List<PartyState> parties,
    List<GuarantorState> guarantors,
    List<Double> withoutSupplies,
    double shareSeparated)
    implements SimulationEvent {

  /** Copies the lists. */
  public DayClosed {
    parties = List.copyOf(parties);
    guarantors = List.copyOf(guarantors);
    withoutSupplies = List.copyOf(withoutSupplies);
  }

  /** A party at the end of a day. {@code commitment} is the fighter-weighted mean of formations. */
  public record PartyState(
      String party, Stance stance, double leadership, double commitment, double solidarity) {}

  /** A guarantor at the end of a day. */
  public record GuarantorState(String guarantor, double trust) {}
}
