package org.hudna.io;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.hudna.history.Crosswalk;
import org.hudna.history.DyadRules;
import org.hudna.history.ObservedEvent;
import org.hudna.history.ObservedEvents;

/**
 * Reads events in the columns of the UCDP Georeferenced Event Dataset: {@code id, date_start,
 * date_end, date_prec, type_of_violence, dyad_name, adm_1, adm_2, best, deaths_civilians}; more
 * columns are ignored. An event counts as of an exact day when {@code date_prec} is 1 and it ends
 * on the day it starts.
 *
 * <p>Source of the format: UCDP GED Codebook version 19.1 (Högbladh 2019).
 */
public final class GedEventReader {

  private static final String[] COLUMNS = {
    "id",
    "date_start",
    "date_end",
    "date_prec",
    "type_of_violence",
    "dyad_name",
    "adm_1",
    "adm_2",
    "best",
    "deaths_civilians"
  };
  private static final int EXACT_DAY = 1;

  private final Crosswalk crosswalk;
  private final DyadRules dyads;
  private final Set<LocalDate> missingDays;

  /**
   * A reader for one theatre.
   *
   * @param crosswalk codes of the places that the events name
   * @param dyads groups of the dyads
   * @param missingDays days on which the source failed
   */
  public GedEventReader(Crosswalk crosswalk, DyadRules dyads, Set<LocalDate> missingDays) {
    this.crosswalk = crosswalk;
    this.dyads = dyads;
    this.missingDays = missingDays;
  }

  /**
   * A reader with the tables of a theatre's folder: {@code crosswalk.csv}, {@code dyads.csv} and,
   * if it exists, {@code missing-days.csv}.
   *
   * @throws FaultyInputException if a table is missing or faulty
   */
  public static GedEventReader forTheatre(Path folder) {
    return new GedEventReader(
        CrosswalkReader.read(folder.resolve("crosswalk.csv")),
        DyadRulesReader.read(folder.resolve("dyads.csv")),
        MissingDaysReader.read(folder.resolve("missing-days.csv")));
  }

  /**
   * All events of a file, those without an exact day too.
   *
   * @throws FaultyInputException at the first row that cannot be read, or if no event has an exact
   *     day
   */
  public ObservedEvents read(Path file) {
    List<ObservedEvent> events = CsvTable.read(file, COLUMNS).stream().map(this::event).toList();
    if (events.stream().noneMatch(ObservedEvent::exactDay)) {
      throw FaultyInputException.of(file, "expected events with date_prec 1, found none");
    }
    return ObservedEvents.of(events, missingDays);
  }

  public Crosswalk crosswalk() {
    return crosswalk;
  }

  private ObservedEvent event(CsvRow row) {
    LocalDate start = row.date("date_start");
    LocalDate end = row.date("date_end");
    if (end.isBefore(start)) {
      throw row.fault("expected date_end from %s on, found %s".formatted(start, end));
    }
    int deaths = row.number("best", 0);
    int civilians = row.number("deaths_civilians", 0);
    if (civilians > deaths) {
      throw row.fault(
          "expected deaths_civilians up to best = %d, found %d".formatted(deaths, civilians));
    }
    boolean exactDay = row.number("date_prec", 1) == EXACT_DAY && start.equals(end);
    Crosswalk.Codes place = place(row);
    return new ObservedEvent(
        row.filled("id"),
        start,
        end,
        exactDay,
        dyad(row),
        place.governorate(),
        place.district(),
        deaths,
        civilians);
  }

  private String dyad(CsvRow row) {
    String type = row.filled("type_of_violence");
    String name = row.text("dyad_name");
    return dyads
        .group(type, name)
        .orElseThrow(
            () ->
                row.fault(
                    "expected a dyad_name that dyads.csv has for type_of_violence %s, found '%s'"
                        .formatted(type, name)));
  }

  private Crosswalk.Codes place(CsvRow row) {
    String governorate = row.text("adm_1");
    String district = row.text("adm_2");
    return crosswalk
        .codes(governorate, district)
        .orElseThrow(() -> unknownPlace(row, governorate, district));
  }

  private FaultyInputException unknownPlace(CsvRow row, String governorate, String district) {
    if (crosswalk.governorateNames().contains(governorate)) {
      return unknown(row, "adm_2", district, crosswalk.districtNames(governorate));
    }
    return unknown(row, "adm_1", governorate, crosswalk.governorateNames());
  }

  private static FaultyInputException unknown(
      CsvRow row, String column, String name, Collection<String> known) {
    JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
    String nearest =
        known.stream()
            .max(Comparator.comparingDouble(other -> similarity.apply(name, other)))
            .map(other -> " (nearest: '%s')".formatted(other))
            .orElse("");
    return row.fault(
        "expected a name in column %s that crosswalk.csv has, found '%s'%s"
            .formatted(column, name, nearest));
  }
}
