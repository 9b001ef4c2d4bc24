package org.hudna.io;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hudna.io.TheatreMap.Area;
import org.hudna.scenario.Theatre;
import org.hudna.scenario.Theatre.District;

/**
 * {@code theatres/<id>.geojson} of a results folder: what maps need of a theatre, so that they can
 * be drawn where the theatre's own folder is not.
 */
public final class TheatreMapFile {
  /** The folder within the results folder. */
  public static final String FOLDER = "theatres";

  private TheatreMapFile() {}

  /**
   * Writes one file for each theatre that has borders; of theatres with one id the first counts.
   *
   * @param folder a results folder
   */
  public static void write(Path folder, Collection<Theatre> theatres) throws IOException {
    Map<Path, String> texts = new LinkedHashMap<>();
    for (Theatre theatre : theatres) {
      Path file = file(folder, theatre.id());
      if (!texts.containsKey(file)
          && theatre.districts().stream().anyMatch(TheatreMapFile::drawn)) {
        texts.put(file, TheatreMapText.of(theatre));
      }
    }
    CompleteFiles.write(texts);
  }

  /** SHA-256 of each file that is there, in hexadecimal, by its path in the results folder. */
  public static Map<String, String> digests(Path folder) throws IOException {
    Map<String, String> digests = new TreeMap<>();
    Path maps = folder.resolve(FOLDER);
    if (Files.isDirectory(maps)) {
      try (Stream<Path> files = Files.list(maps)) {
        for (Path file : files.filter(each -> each.toString().endsWith(".geojson")).toList()) {
          digests.put(FOLDER + "/" + file.getFileName(), digest(Files.readAllBytes(file)));
        }
      }
    }
    return digests;
  }

  /**
   * Reads the borders of a theatre; empty if the folder does not hold them.
   *
   * @throws FaultyInputException if the file is not JSON
   */
  public static Optional<TheatreMap> read(Path folder, String theatre) throws IOException {
    if (theatre == null || !Files.isRegularFile(file(folder, theatre))) {
      return Optional.empty();
    }
    Path file = file(folder, theatre);
    JsonNode root = JsonFile.parse(file, Files.readString(file));
    List<Area> governorates = new ArrayList<>();
    List<Area> districts = new ArrayList<>();
    for (JsonNode feature : root.path("features")) {
      boolean district = feature.at("/properties/level").asText().equals("district");
      (district ? districts : governorates).add(area(feature));
    }
    return Optional.of(
        new TheatreMap(
            theatre,
            root.path("title").asText(),
            root.path("attribution").asText(),
            governorates,
            districts));
  }

  private static Path file(Path folder, String theatre) {
    return folder.resolve(FOLDER).resolve(theatre + ".geojson");
  }

  private static boolean drawn(District district) {
    return !district.rings().isEmpty();
  }

  private static Area area(JsonNode feature) {
    List<double[][]> rings = new ArrayList<>();
    for (JsonNode polygon : feature.at("/geometry/coordinates")) {
      for (JsonNode corners : polygon) {
        double[][] ring = new double[corners.size()][];
        for (int i = 0; i < ring.length; i++) {
          JsonNode corner = corners.get(i);
          ring[i] = new double[] {corner.path(0).asDouble(), corner.path(1).asDouble()};
        }
        rings.add(ring);
      }
    }
    JsonNode properties = feature.path("properties");
    return new Area(
        properties.path("pcode").asText(),
        properties.path("name").asText(),
        properties.path("governorate").asText(),
        rings);
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
