package org.hudna.io;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.hudna.scenario.Theatre;
import org.hudna.scenario.Theatre.District;
import org.hudna.scenario.Theatre.Governorate;
import org.hudna.scenario.Theatre.Intensity;
import org.hudna.scenario.Theatre.Place;
import org.hudna.scenario.Theatre.Sector;

/**
 * Reads a theatre folder: theatre.yaml, governorates.geojson, districts.geojson, sectors.csv,
 * places.csv, roads.csv, forces.csv and the tables intensity-WINDOW.csv and severity-WINDOW.csv. A
 * reader gives the same theatre again for the same folder, window and start.
 */
public final class TheatreReader {
  private final Map<Key, Theatre> known = new HashMap<>();
  private final Map<String, String> hashes = new HashMap<>();

  private record Key(Path folder, String window, LocalDateTime start) {}

  /**
   * The theatre of a folder.
   *
   * @param window the part of the tables' names after {@code intensity-}
   * @param start a siege that ended before it is none; null means that every siege is one
   * @throws FaultyInputException with the faults of all its files
   */
  public Theatre read(Path folder, String window, LocalDateTime start) {
    Key key = new Key(folder.toAbsolutePath().normalize(), window, start);
    Theatre theatre = known.get(key);
    if (theatre == null) {
      theatre = new Reading(folder, window, start).theatre();
      known.put(key, theatre);
    }
    return theatre;
  }

  /**
   * SHA-256 over the names and bytes of the files that {@link #read} reads, in hexadecimal.
   *
   * @throws FaultyInputException if one cannot be read
   */
  String hash(Path folder, String window) {
    return hashes.computeIfAbsent(
        folder.toAbsolutePath().normalize() + " " + window,
        key -> {
          MessageDigest digest = Sha256.digest();
          for (String name : files(window)) {
            Path file = folder.resolve(name);
            digest.update((name + " ").getBytes(StandardCharsets.UTF_8));
            digest.update(Sha256.of(TextFile.bytes(file)).getBytes(StandardCharsets.UTF_8));
          }
          return Sha256.text(digest);
        });
  }

  private static List<String> files(String window) {
    return List.of(
        "theatre.yaml",
        "governorates.geojson",
        "districts.geojson",
        "sectors.csv",
        "places.csv",
        "roads.csv",
        "forces.csv",
        "intensity-" + window + ".csv",
        "severity-" + window + ".csv");
  }

  /** One reading, which collects the faults of all files. */
  private static final class Reading {
    private final Path folder;
    private final String window;
    private final LocalDateTime start;
    private final Faults faults = new Faults();

    Reading(Path folder, String window, LocalDateTime start) {
      this.folder = folder;
      this.window = window;
      this.start = start;
    }

    Theatre theatre() {
      TheatreHead head = orElse(() -> TheatreHead.read(at("theatre.yaml")), TheatreHead.NONE);
      List<Governorate> governorates = orElse(this::governorates, List.of());
      List<District> districts = orElse(this::districts, List.of());
      faults.throwIfAny();
      TheatreKeys keys = new TheatreKeys(head, governorates, districts, faults);
      GroundTables ground = new GroundTables(keys);
      FightingTables fighting = new FightingTables(keys);
      List<Sector> sectors = orElse(() -> ground.sectors(at("sectors.csv")), List.of());
      throwIfNothing(sectors);
      List<Place> places = orElse(() -> ground.places(at("places.csv"), start), List.of());
      throwIfNothing(places);
      Theatre theatre =
          new Theatre(
              folder.toAbsolutePath().normalize().getFileName().toString(),
              head.title(),
              head.attribution(),
              head.parties(),
              head.dyads(),
              governorates,
              districts,
              sectors,
              places,
              orElse(() -> ground.roads(at("roads.csv")), List.of()),
              orElse(() -> fighting.formations(at("forces.csv"), ground.sectorIds()), List.of()),
              orElse(() -> fighting.intensities(at("intensity-" + window + ".csv")), List.of()),
              orElse(() -> fighting.severities(at("severity-" + window + ".csv")), List.of()));
      faults.throwIfAny();
      everyRateHasItsDeaths(theatre);
      faults.throwIfAny();
      return theatre;
    }

    /** What stands on a table that could not be read would only bury the cause. */
    private void throwIfNothing(List<?> rows) {
      if (rows.isEmpty()) {
        faults.throwIfAny();
      }
    }

    /** Each governorate and dyad with a rate of events needs a law of their deaths. */
    private void everyRateHasItsDeaths(Theatre theatre) {
      Map<String, String> governorates = new HashMap<>();
      theatre.districts().forEach(d -> governorates.put(d.pcode(), d.governorate()));
      Set<String> laws = new HashSet<>();
      theatre.severities().forEach(law -> laws.add(law.governorate() + "," + law.dyad()));
      for (Intensity rate : theatre.intensities()) {
        String row = governorates.get(rate.district()) + "," + rate.dyad();
        if (laws.add(row)) {
          Origin table = Origin.of(at("severity-" + window + ".csv"));
          String message = "no law of deaths for the events of a governorate and dyad";
          faults.add(DiagnosticCode.BAD_TABLE, table, message, "a row " + row + ",...", "none");
        }
      }
    }

    private Path at(String file) {
      return folder.resolve(file);
    }

    private List<Governorate> governorates() {
      return AreaReader.read(at("governorates.geojson")).stream()
          .map(area -> new Governorate(area.pcode(), area.name(), area.rings()))
          .toList();
    }

    private List<District> districts() {
      return AreaReader.read(at("districts.geojson")).stream()
          .map(area -> new District(area.pcode(), area.name(), area.within(), area.rings()))
          .toList();
    }

    private <T> T orElse(Supplier<T> reading, T otherwise) {
      try {
        return reading.get();
      } catch (FaultyInputException e) {
        faults.addAll(e);
        return otherwise;
      }
    }
  }
}
