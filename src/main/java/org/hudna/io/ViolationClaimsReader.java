package org.hudna.io;

import java.nio.file.Path;
import java.util.List;
import org.hudna.history.ViolationClaims;

/**
 * Reads claims of violations: columns {@code date, observer, accused_side, count}, with {@code a}
 * or {@code b} for the accused side; more columns are for readers.
 */
public final class ViolationClaimsReader {
  private static final List<String> SIDES = List.of("a", "b");

  private ViolationClaimsReader() {}

  /**
   * The claims of each observer over all rows, in the order of the file.
   *
   * @throws FaultyInputException with all faults
   */
  public static List<ViolationClaims> read(Path file) {
    Faults faults = new Faults();
    List<CsvRow> rows = CsvTable.read(file, "date", "observer", "accused_side", "count");
    List<ViolationClaims> counts =
        rows.stream().map(row -> counts(row, faults)).filter(row -> row != null).toList();
    faults.throwIfAny();
    if (counts.isEmpty()) {
      throw FaultyInputException.of(file, "expected claims of violations, found no row");
    }
    return ViolationClaims.byObserver(counts);
  }

  /** One row, or null with a fault. */
  private static ViolationClaims counts(CsvRow row, Faults faults) {
    CellReader cells = new CellReader(row, faults);
    String observer = cells.filled("observer");
    String side = cells.known("accused_side", "accused_side", SIDES);
    try {
      row.date("date");
      int count = row.number("count", 1);
      if (observer.isEmpty() || !SIDES.contains(side)) {
        return null;
      }
      return new ViolationClaims(
          observer, 1, side.equals("a") ? count : 0, side.equals("b") ? count : 0);
    } catch (FaultyInputException e) {
      faults.addAll(e);
      return null;
    }
  }
}
