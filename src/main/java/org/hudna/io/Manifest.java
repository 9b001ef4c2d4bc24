package org.hudna.io;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hudna.metric.Metric;
import org.hudna.scenario.Theatre;
import org.hudna.study.sensitivity.MorrisSample;

/**
 * What a folder of results was made from and by: manifest.json.
 *
 * @param version version of the program
 * @param gitCommit commit that it was built from; "unknown" if the build did not say
 * @param java version of Java
 * @param kind what the folder holds; null in folders of older versions
 * @param command the command line
 * @param masterSeed all run seeds follow from it; null where a run seed was given
 * @param replicates planned runs of each scenario, the most if there are targets
 * @param until targets at which the batch may end with fewer replicates, as they were written
 * @param replicatesMade replicates of all scenarios when the batch ended; null before
 * @param events whether all events are kept
 * @param design what a sweep or sensitivity analysis varies; null and not written in all else
 * @param started instant in UTC, ISO 8601
 * @param ended null while the batch is under way
 * @param files SHA-256 of each file by its path in the folder
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Manifest(
    String version,
    String gitCommit,
    String java,
    Kind kind,
    String command,
    Long masterSeed,
    int replicates,
    List<String> until,
    Integer replicatesMade,
    boolean events,
    @JsonInclude(JsonInclude.Include.NON_NULL) Varied design,
    String started,
    String ended,
    Status status,
    List<Entry> scenarios,
    List<Failure> failures,
    Map<String, String> files) {
  /** Its name in the folder. */
  public static final String FILE_NAME = "manifest.json";

  /** Copies the collections. */
  public Manifest {
    until = until == null ? List.of() : List.copyOf(until);
    scenarios = scenarios == null ? List.of() : List.copyOf(scenarios);
    failures = failures == null ? List.of() : List.copyOf(failures);
    files = files == null ? Map.of() : new TreeMap<>(files);
  }

  /** What a folder of results can hold. */
  public enum Kind {
    /** Replicates of scenarios. */
    @JsonProperty("batch")
    BATCH,
    /** A single run. */
    @JsonProperty("run")
    RUN,
    /** Replicates of variants of a scenario. */
    @JsonProperty("sweep")
    SWEEP,
    /** Which open numbers of a scenario matter. */
    @JsonProperty("sensitivity")
    SENSITIVITY,
    /** Differences by mechanism. */
    @JsonProperty("study")
    STUDY,
    /** Scores against observations. */
    @JsonProperty("validation")
    VALIDATION,
    /** Parameters fitted to observed events, or a test of such a fit. */
    @JsonProperty("calibration")
    CALIBRATION
  }

  /**
   * What a sweep or a sensitivity analysis varies.
   *
   * @param kind grid, lhs or sobol; of an analysis its method, morris or sobol
   * @param points number of points
   * @param vary {@code KEY=VALUES} each, as they were written
   * @param levels levels of each key in trajectories; null and not written in all else
   * @param metrics columns of the metrics that an analysis is about; null and not written in sweeps
   */
  public record Varied(
      String kind,
      int points,
      List<String> vary,
      @JsonInclude(JsonInclude.Include.NON_NULL) Integer levels,
      @JsonInclude(JsonInclude.Include.NON_NULL) List<String> metrics) {
    /** Copies the lists. */
    public Varied {
      vary = List.copyOf(vary);
      metrics = metrics == null ? null : List.copyOf(metrics);
    }

    /** What a sweep varies. */
    static Varied of(Sweep sweep, List<String> vary) {
      SensitivityAim aim = sweep.aim();
      return new Varied(
          sweep.design().kind(),
          sweep.design().size(),
          vary,
          aim != null && aim.sample() instanceof MorrisSample morris ? morris.levels() : null,
          aim == null ? null : aim.metrics().stream().map(Metric::column).toList());
    }
  }

  /** How far the batch came. */
  public enum Status {
    /** It is under way, or was killed. */
    @JsonProperty("running")
    RUNNING,
    /** All planned runs were tried. */
    @JsonProperty("complete")
    COMPLETE,
    /** It was stopped before its end; what is there is whole. */
    @JsonProperty("interrupted")
    INTERRUPTED
  }

  /**
   * A scenario of the batch.
   *
   * @param file path as it was given
   * @param extendsId id of the scenario that it extends, or null
   * @param theatre id of its theatre
   * @param theatreHash SHA-256 over the theatre's files that it uses; null in older manifests
   * @param partyNames shown name of each party of the theatre by its id
   * @param hash SHA-256 of the resolved scenario
   * @param posterior the particles that the runs drew from; null and not written if they drew none
   * @param completed runs that came to their end
   * @param resolved the complete scenario with defaults, open numbers as their laws
   */
  public record Entry(
      String id,
      String title,
      String file,
      @JsonProperty("extends") String extendsId,
      String theatre,
      String theatreHash,
      Map<String, String> partyNames,
      String hash,
      @JsonInclude(JsonInclude.Include.NON_NULL) Particles posterior,
      long completed,
      long failed,
      JsonNode resolved) {

    /** Copies the names; absent ones become none. */
    public Entry {
      partyNames = partyNames == null ? Map.of() : new TreeMap<>(partyNames);
    }

    /** The entry of a scenario before its runs. */
    static Entry of(ResolvedScenario scenario) {
      return new Entry(
          scenario.id(),
          scenario.tree().path("title").asText(scenario.id()),
          scenario.file().toString(),
          scenario.extendsId(),
          scenario.theatre().id(),
          scenario.theatreHash(),
          partyNames(scenario.theatre()),
          scenario.hash(),
          Particles.of(scenario),
          0,
          0,
          scenario.tree());
    }

    private static Map<String, String> partyNames(Theatre theatre) {
      Map<String, String> names = new TreeMap<>();
      theatre.parties().forEach((id, party) -> names.put(id, party.name()));
      return names;
    }

    /** The entry when runs have been made. */
    Entry withRuns(long runsCompleted, long runsFailed) {
      return new Entry(
          id,
          title,
          file,
          extendsId,
          theatre,
          theatreHash,
          partyNames,
          hash,
          posterior,
          runsCompleted,
          runsFailed,
          resolved);
    }
  }

  /**
   * A file of particles.
   *
   * @param file path of the file
   * @param hash SHA-256 of its bytes
   */
  public record Particles(String file, String hash) {
    private static Particles of(ResolvedScenario scenario) {
      Posterior posterior = scenario.posterior();
      return posterior == null
          ? null
          : new Particles(posterior.file().toString(), posterior.hash());
    }
  }

  /**
   * A run that broke off.
   *
   * @param stage where it broke off: draw, simulate or measure
   * @param repeat command that repeats it
   */
  public record Failure(
      String scenario, int replicate, long seed, String stage, String error, String repeat) {}

  /** The manifest of what has not started and keeps no events. */
  public static Manifest starting(
      Provenance made,
      Kind kind,
      Long masterSeed,
      int replicates,
      List<ResolvedScenario> scenarios) {
    return new Manifest(
        made.version(),
        made.gitCommit(),
        made.java(),
        kind,
        made.command(),
        masterSeed,
        replicates,
        List.of(),
        null,
        false,
        null,
        made.started(),
        null,
        Status.RUNNING,
        scenarios.stream().map(Entry::of).toList(),
        List.of(),
        Map.of());
  }

  /**
   * By what and when results are made.
   *
   * @param started instant in UTC, ISO 8601
   */
  public record Provenance(
      String version, String gitCommit, String java, String command, String started) {}

  /** This manifest for a sweep. */
  Manifest varying(Varied varied) {
    return copy(until, events, varied, null, ended, status, scenarios, failures, files);
  }

  /** This manifest with a choice whether to keep events, and with targets; no run is made yet. */
  public Manifest with(boolean keepEvents, List<String> targets) {
    return copy(targets, keepEvents, design, null, ended, status, scenarios, failures, files);
  }

  /** This manifest as it was before any run. */
  Manifest restarted() {
    List<Entry> entries = scenarios.stream().map(entry -> entry.withRuns(0, 0)).toList();
    return copy(until, events, design, null, null, Status.RUNNING, entries, List.of(), Map.of());
  }

  /** This manifest at the end of the batch. */
  Manifest ended(
      String instant,
      Status end,
      List<Entry> entries,
      List<Failure> failed,
      Map<String, String> digests) {
    return copy(until, events, design, made(entries), instant, end, entries, failed, digests);
  }

  private Integer made(List<Entry> entries) {
    long least =
        entries.stream().mapToLong(entry -> entry.completed() + entry.failed()).min().orElse(0);
    return (int) (design == null ? least : least / design.points());
  }

  /** What stays the same with what changes between the start and the end. */
  private Manifest copy(
      List<String> targets,
      boolean keepEvents,
      Varied varied,
      Integer made,
      String instant,
      Status now,
      List<Entry> entries,
      List<Failure> failed,
      Map<String, String> digests) {
    return new Manifest(
        version,
        gitCommit,
        java,
        kind,
        command,
        masterSeed,
        replicates,
        targets,
        made,
        keepEvents,
        varied,
        started,
        instant,
        now,
        entries,
        failed,
        digests);
  }
}
