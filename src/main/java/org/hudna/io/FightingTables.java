package org.hudna.io;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.hudna.scenario.Theatre.FormationSite;
import org.hudna.scenario.Theatre.Intensity;
import org.hudna.scenario.Theatre.SeverityLaw;

/** The tables of formations, intensities and severities. */
final class FightingTables {
  private static final double MUCH = 1e9;

  private final TheatreKeys keys;

  FightingTables(TheatreKeys keys) {
    this.keys = keys;
  }

  List<FormationSite> formations(Path file, Set<String> sectors) {
    List<CsvRow> rows =
        CsvTable.read(file, "id", "party", "sector", "fighters", "temper", "entanglement");
    keys.ids(rows);
    return keys.read(rows, cells -> formation(cells, sectors));
  }

  private FormationSite formation(CellReader cells, Set<String> sectors) {
    return new FormationSite(
        cells.text("id"),
        cells.known("party", "party", keys.parties()),
        cells.known("sector", "sector", sectors),
        cells.number("fighters", 0, MUCH),
        cells.number("temper", 0, 10),
        cells.number("entanglement", 0, 1));
  }

  List<Intensity> intensities(Path file) {
    List<CsvRow> rows = CsvTable.read(file, "adm1_pcode", "adm2_pcode", "dyad", "events_per_day");
    return keys.read(
        rows,
        cells -> {
          keys.governorate(cells);
          return new Intensity(
              keys.district(cells),
              cells.known("dyad", "dyad", keys.dyads()),
              cells.number("events_per_day", 0, 10_000));
        });
  }

  List<SeverityLaw> severities(Path file) {
    List<CsvRow> rows =
        CsvTable.read(file, "adm1_pcode", "dyad", "mu", "sigma", "zero_share", "civilian_share");
    return keys.read(
        rows,
        cells ->
            new SeverityLaw(
                keys.governorate(cells),
                cells.known("dyad", "dyad", keys.dyads()),
                cells.number("mu", -10, 10),
                cells.number("sigma", 0, 10),
                cells.number("zero_share", 0, 1),
                cells.number("civilian_share", 0, 1)));
  }
}
