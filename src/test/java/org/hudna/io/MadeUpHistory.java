package org.hudna.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder with the scenario "mini", the same without an agreement, and a made-up history of the
 * weeks around it: 20 November 2029 to 28 January 2030, of which 12 and 13 January are missing.
 */
public final class MadeUpHistory {
  /** First day of the data. */
  public static final LocalDate FIRST = LocalDate.parse("2029-11-20");

  /** Last day of the data. */
  public static final LocalDate LAST = LocalDate.parse("2030-01-28");

  private static final Path RESOURCES = Path.of("src/test/resources");
  private final Path folder;

  private MadeUpHistory(Path folder) {
    this.folder = folder;
  }

  /** Writes all files into a folder. */
  public static MadeUpHistory in(Path folder) throws IOException {
    Path theatre = Files.createDirectories(folder.resolve("theatres/mini"));
    try (Stream<Path> files = Files.list(RESOURCES.resolve("theatres/mini"))) {
      for (Path file : files.toList()) {
        Files.copy(file, theatre.resolve(file.getFileName()));
      }
    }
    Files.copy(RESOURCES.resolve("scenarios/mini.yaml"), folder.resolve("mini.yaml"));
    Files.writeString(
        folder.resolve("quiet.yaml"), "extends: mini.yaml\nagreement: null\nscript: null\n");
    Files.writeString(
        theatre.resolve("crosswalk.csv"),
        """
        adm_1,adm_2,adm1_pcode,adm2_pcode,note
        ,,,,not coded
        North,,MN1,,
        North,Riverside,MN1,MN101,
        North,Eastmark,MN1,MN102,
        South,Plain,MN2,MN201,
        """);
    Files.writeString(
        theatre.resolve("dyads.csv"),
        """
        type_of_violence,dyad_name,dyad
        1,Crown - League,gov_vs_opposition
        2,*,intra_opposition
        """);
    Files.writeString(theatre.resolve("missing-days.csv"), "from,to\n2030-01-12,2030-01-13\n");
    MadeUpHistory made = new MadeUpHistory(folder);
    Files.writeString(made.events(), rows());
    return made;
  }

  /** The file of events. */
  public Path events() {
    return folder.resolve("events.csv");
  }

  /** The scenario with a truce from 8 January 2030. */
  public Path mini() {
    return folder.resolve("mini.yaml");
  }

  /** Writes the file of a study. */
  public Path study(String text) throws IOException {
    return Files.writeString(folder.resolve("study.yaml"), text);
  }

  private static String rows() {
    StringBuilder text =
        new StringBuilder(
            "id,date_start,date_end,date_prec,type_of_violence,dyad_name,adm_1,adm_2,best,"
                + "deaths_civilians\n");
    int id = 0;
    for (LocalDate day : FIRST.datesUntil(LAST.plusDays(1)).toList()) {
      int number = (int) (day.toEpochDay() - FIRST.toEpochDay());
      for (int e = 0; e < 1 + number * number % 7; e++) {
        String place = List.of("North,Riverside", "North,Eastmark", "South,Plain", ",").get(e % 4);
        int deaths = (number + 3 * e) % 5;
        text.append(
            "%d,%s,%s,1,1,Crown - League,%s,%d,0\n".formatted(++id, day, day, place, deaths));
      }
      text.append("%d,%s,%s,1,2,A - B,North,Eastmark,1,0\n".formatted(++id, day, day));
    }
    return text.toString();
  }
}
