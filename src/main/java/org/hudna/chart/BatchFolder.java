package org.hudna.chart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hudna.io.FaultyInputException;
import org.hudna.io.Manifest;
import org.hudna.io.ResultsReader;
import org.hudna.io.TheatreMap;
import org.hudna.io.TheatreMapFile;

/**
 * A batch on disk.
 *
 * @param scenarios those with complete runs; first those that others extend, else as in the
 *     manifest
 */
record BatchFolder(Path path, List<ScenarioNotes> scenarios) {

  BatchFolder {
    scenarios = List.copyOf(scenarios);
  }

  /**
   * Looks into a folder.
   *
   * @throws FaultyInputException if it is no batch folder, or none of its runs is complete
   */
  static BatchFolder open(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      throw FaultyInputException.of(path, "expected a batch folder, found no such folder");
    }
    Path manifest = path.resolve(Manifest.FILE_NAME);
    if (!Files.isRegularFile(manifest)) {
      throw FaultyInputException.of(path, "expected a batch folder, found no manifest.json in it");
    }
    List<ScenarioNotes> scenarios = scenarios(ResultsReader.ofScenarios(path).manifest());
    if (scenarios.isEmpty()) {
      throw FaultyInputException.of(path, "expected results of scenarios, found no complete run");
    }
    return new BatchFolder(path, scenarios);
  }

  Path folder(ScenarioNotes notes) {
    return path.resolve(notes.id());
  }

  /** The maps of its scenarios, as far as it holds borders and districts. */
  MapCharts maps() throws IOException {
    List<DistrictMeans> means = new ArrayList<>();
    Map<String, TheatreMap> theatres = new TreeMap<>();
    for (ScenarioNotes notes : scenarios) {
      Optional<TheatreMap> borders = TheatreMapFile.read(path, notes.theatre());
      if (borders.isPresent()) {
        theatres.put(notes.theatre(), borders.get());
        means.add(DistrictMeans.read(folder(notes), ScenarioResults.open(folder(notes), notes)));
      }
    }
    return new MapCharts(means, theatres);
  }

  private static List<ScenarioNotes> scenarios(Manifest manifest) {
    Set<String> extended =
        manifest.scenarios().stream()
            .map(entry -> "" + entry.extendsId())
            .collect(Collectors.toSet());
    return manifest.scenarios().stream()
        .filter(entry -> entry.completed() > 0)
        .sorted(Comparator.comparing(entry -> !extended.contains(entry.id())))
        .map(ScenarioNotes::of)
        .toList();
  }
}
