package org.hudna.io;

import java.nio.file.Path;
import org.hudna.history.Crosswalk;

/**
 * Reads a theatre's {@code crosswalk.csv}: columns {@code adm_1,adm_2} (spellings of the event
 * data) and {@code adm1_pcode,adm2_pcode} (codes of the theatre). The row with two empty names is
 * allowed and says nothing.
 */
public final class CrosswalkReader {

  private CrosswalkReader() {}

  /**
   * The crosswalk of a file.
   *
   * @throws FaultyInputException if the file is not such a table or names a place without its code
   */
  public static Crosswalk read(Path file) {
    Crosswalk crosswalk = new Crosswalk();
    for (CsvRow row : CsvTable.read(file, "adm_1", "adm_2", "adm1_pcode", "adm2_pcode")) {
      if (!row.text("adm_1").isEmpty()) {
        crosswalk.add(row.text("adm_1"), row.text("adm_2"), codes(row));
      } else if (!row.text("adm_2").isEmpty()) {
        throw row.fault("expected a governorate in column adm_1 beside a district, found none");
      }
    }
    return crosswalk;
  }

  private static Crosswalk.Codes codes(CsvRow row) {
    boolean governorateOnly = row.text("adm_2").isEmpty();
    String district = governorateOnly ? "" : row.filled("adm2_pcode");
    return new Crosswalk.Codes(row.filled("adm1_pcode"), district);
  }
}
