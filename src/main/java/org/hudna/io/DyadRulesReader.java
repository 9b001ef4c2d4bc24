package org.hudna.io;

import java.nio.file.Path;
import org.hudna.history.DyadRules;

/**
 * Reads a theatre's {@code dyads.csv}: columns {@code type_of_violence,dyad_name,dyad}. The first
 * row that fits an event gives it its group; {@code *} in a name stands for any characters.
 */
public final class DyadRulesReader {

  private DyadRulesReader() {}

  /**
   * The rules of a file, in its order.
   *
   * @throws FaultyInputException if the file is not such a table or a cell is empty
   */
  public static DyadRules read(Path file) {
    return new DyadRules(
        CsvTable.read(file, "type_of_violence", "dyad_name", "dyad").stream()
            .map(
                row ->
                    new DyadRules.Rule(
                        row.filled("type_of_violence"),
                        row.filled("dyad_name"),
                        row.filled("dyad")))
            .toList());
  }
}
