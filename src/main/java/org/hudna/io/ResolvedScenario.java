package org.hudna.io;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hudna.scenario.Scenario;
import org.hudna.scenario.ScenarioFamily;
import org.hudna.scenario.Theatre;

/** A scenario as its files and the defaults say it, checked, with open numbers still open. */
public final class ResolvedScenario implements ScenarioFamily {
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

  private static final String POSTERIOR = "/posterior";

  private final String id;
  private final List<Path> files;
  private final WrittenTree tree;
  private final OpenNumbers numbers;
  private final Theatre theatre;
  private final String theatreHash;

  ResolvedScenario(
      List<Path> files,
      WrittenTree tree,
      OpenNumbers numbers,
      Theatre theatre,
      String theatreHash) {
    this.id = idOf(files.get(0));
    this.files = List.copyOf(files);
    this.tree = tree;
    this.numbers = numbers;
    this.theatre = theatre;
    this.theatreHash = theatreHash;
  }

  /** The name of a file without its ending. */
  static String idOf(Path file) {
    return file.getFileName().toString().replaceFirst("\\.(yaml|yml|json)$", "");
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Theatre theatre() {
    return theatre;
  }

  /** SHA-256 over the files of the theatre that it uses, in hexadecimal. */
  public String theatreHash() {
    return theatreHash;
  }

  /** The folder of its theatre. */
  public Path theatreFolder() {
    Origin named = tree.origin("/theatre");
    return TheatreFinder.find(named.file(), tree.at("/theatre").asText(), named);
  }

  /** The scenario file. */
  public Path file() {
    return files.get(0);
  }

  /** The scenario file, the one that it extends, and so on. */
  public List<Path> files() {
    return files;
  }

  /** The id of the scenario that this one extends; null when it extends none. */
  public String extendsId() {
    return files.size() > 1 ? idOf(files.get(1)) : null;
  }

  /** The complete scenario as JSON in one line, with distributions where numbers are open. */
  public String json() {
    try {
      return JSON.writeValueAsString(JSON.treeToValue(tree.root(), Map.class));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree cannot fail to be written", e);
    }
  }

  /**
   * SHA-256 of {@link #json()}, in hexadecimal; no comment, default or order of keys changes it.
   */
  public String hash() {
    return Sha256.of(json().getBytes(StandardCharsets.UTF_8));
  }

  /** A copy of the complete tree, in the order of the records. */
  public ObjectNode tree() {
    return tree.root().deepCopy();
  }

  /** The complete tree itself, to look at. */
  ObjectNode treeView() {
    return tree.root();
  }

  /** What each run draws anew. */
  OpenNumbers numbers() {
    return numbers;
  }

  /** The file of particles that the scenario names; null when it names none. */
  public Path posteriorFile() {
    JsonNode name = tree.at(POSTERIOR);
    return name.isTextual()
        ? tree.origin(POSTERIOR).file().resolveSibling(name.asText()).normalize()
        : null;
  }

  /** The particles that its runs draw from; null when they draw from none. */
  public Posterior posterior() {
    return numbers.posterior();
  }

  /**
   * The same scenario, each of whose runs draws a particle of the posterior that it names. What a
   * switched-off mechanism or a command sets stays as it is.
   *
   * @throws FaultyInputException if it names none, or with all faults of the file
   */
  public ResolvedScenario fromPosterior() {
    Path particles = posteriorFile();
    if (particles == null) {
      throw FaultyInputException.of(file(), "names no posterior");
    }
    return with(numbers.with(posteriorOf(particles)));
  }

  private Posterior posteriorOf(Path particles) {
    if (!Files.isRegularFile(particles)) {
      throw FaultyInputException.of(
          Diagnostic.of(DiagnosticCode.UNREADABLE_FILE, tree.origin(POSTERIOR), "no such posterior")
              .expecting("a file of particles, relative to this file", particles.toString()));
    }
    return PosteriorReader.read(particles, this);
  }

  /**
   * Checks the posterior that the scenario names, if it names one.
   *
   * @throws FaultyInputException with all faults
   */
  public void checkPosterior() {
    if (posteriorFile() != null) {
      posteriorOf(posteriorFile());
    }
  }

  /** The same scenario with other draws. */
  ResolvedScenario with(OpenNumbers others) {
    return new ResolvedScenario(files, tree, others, theatre, theatreHash);
  }

  /** Where each value comes from, by its path as a JSON pointer. */
  public Map<String, Origin> origins() {
    return Map.copyOf(tree.origins());
  }

  /** Where the value at a path comes from; null where none stands. */
  Origin originOf(String pointer) {
    return tree.origins().get(pointer);
  }

  /** Paths of the open numbers as JSON pointers, in the order of the records. */
  public List<String> openNumbers() {
    return numbers.draws().stream().map(draw -> draw.around() + "/" + draw.name()).toList();
  }

  @Override
  public Scenario central() {
    return numbers.central(tree.root());
  }

  @Override
  public Scenario draw(long runSeed) {
    return numbers.draw(tree.root(), runSeed);
  }

  @Override
  public String toString() {
    return id;
  }
}
