package org.hudna.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.hudna.io.Manifest.Kind;

/** Makes a folder ready for results without harm to what is in it. */
public final class ResultsFolder {
  private static final List<String> MADE_FROM_RESULTS =
      List.of(
          "charts",
          "report.html",
          "mechanisms.csv",
          "mechanisms.md",
          "study.yaml",
          TrialJournal.FILE_NAME,
          SweepTables.DESIGN,
          SweepTables.RUNS,
          SweepTables.RUNS + ".part",
          SweepSummary.FILE_NAME,
          SweepSummary.FILE_NAME + ".part",
          SensitivityTable.FILE_NAME,
          SensitivityTable.FILE_NAME + ".part",
          SweepTables.GROWING + ".part",
          TheatreMapFile.FOLDER);

  private static final Set<Kind> RESUMABLE = EnumSet.of(Kind.BATCH, Kind.SWEEP, Kind.SENSITIVITY);

  private ResultsFolder() {}

  /**
   * Makes the folder if need be and sees that results can be written into it.
   *
   * @param kind what is to be written
   * @param overwrite whether results of this kind that are in it may be removed; what is not a
   *     folder of such results is never touched
   * @throws UnusableFolderException if it is not a folder, not empty, in use or not writable
   */
  public static void prepare(Path folder, Kind kind, boolean overwrite) {
    check(folder, kind, overwrite);
    try {
      Files.createDirectories(folder);
      if (!Files.isWritable(folder)) {
        throw new UnusableFolderException(folder, "cannot be written");
      }
      remove(folder);
    } catch (IOException | UncheckedIOException e) {
      throw new UnusableFolderException(folder, "cannot be written: " + reason(e));
    }
  }

  /**
   * Checks what {@link #prepare} would do, and changes nothing.
   *
   * @throws UnusableFolderException as {@link #prepare} does
   */
  public static void check(Path folder, Kind kind, boolean overwrite) {
    requireUnused(folder);
    if (isNew(folder)) {
      return;
    }
    if (!overwrite) {
      throw new UnusableFolderException(
          folder,
          (isUnfinished(folder, kind)
                  ? "holds an unfinished %s: go on with --resume, choose".formatted(name(kind))
                  : "is not empty; choose")
              + " another folder with --out, or replace it by --overwrite");
    }
    if (!Files.exists(folder.resolve(Manifest.FILE_NAME))) {
      throw new UnusableFolderException(
          folder, "is not a folder of results (no manifest.json): nothing was overwritten");
    }
    requireKind(folder, kind);
  }

  /** Whether a folder holds what the same command can go on with. */
  private static boolean isUnfinished(Path folder, Kind kind) {
    Path journal =
        kind == Kind.CALIBRATION
            ? folder.resolve(TrialJournal.FILE_NAME)
            : RESUMABLE.contains(kind) ? Journal.file(folder) : null;
    if (journal == null || !Files.exists(journal)) {
      return false;
    }
    try {
      Manifest manifest = ManifestFile.read(folder);
      boolean complete = manifest.status() == Manifest.Status.COMPLETE;
      return kind(folder, manifest) == kind && !(kind == Kind.CALIBRATION && complete);
    } catch (FaultyInputException e) {
      return false;
    }
  }

  /** Whether nothing is in a folder, but for a journal that was never written into. */
  static boolean isNew(Path folder) {
    if (!Files.exists(folder)) {
      return true;
    }
    if (!Files.isDirectory(folder)) {
      throw new UnusableFolderException(folder, "is a file, not a folder");
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.allMatch(ResultsFolder::isEmptyJournal);
    } catch (IOException | UncheckedIOException e) {
      throw new UnusableFolderException(folder, "cannot be read: " + reason(e));
    }
  }

  private static boolean isEmptyJournal(Path file) {
    try {
      return file.getFileName().toString().equals(Journal.FILE_NAME) && Files.size(file) == 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void requireUnused(Path folder) {
    if (Files.exists(Journal.file(folder))) {
      try {
        Journal.open(folder).close();
      } catch (IOException e) {
        throw new UnusableFolderException(folder, "cannot be read: " + reason(e));
      }
    }
  }

  private static void requireKind(Path folder, Kind kind) {
    Kind found;
    try {
      found = kind(folder, ManifestFile.read(folder));
    } catch (FaultyInputException e) {
      throw new UnusableFolderException(folder, "is not overwritten: " + e.getMessage());
    }
    if (found != kind) {
      throw new UnusableFolderException(
          folder,
          "holds a %s, not a %s: nothing was overwritten".formatted(name(found), name(kind)));
    }
  }

  static String name(Kind kind) {
    return switch (kind) {
      case RUN -> "single run";
      case SENSITIVITY -> "sensitivity analysis";
      default -> kind.name().toLowerCase(Locale.ROOT);
    };
  }

  /** What a folder holds; older versions did not say it. */
  static Kind kind(Path folder, Manifest manifest) {
    if (manifest.kind() != null) {
      return manifest.kind();
    }
    if (Files.exists(folder.resolve("study.yaml"))) {
      return Kind.STUDY;
    }
    return manifest.masterSeed() == null ? Kind.RUN : Kind.BATCH;
  }

  private static void remove(Path folder) throws IOException {
    Path file = folder.resolve(Manifest.FILE_NAME);
    if (Files.exists(file)) {
      Manifest manifest = ManifestFile.read(folder);
      for (Manifest.Entry entry : manifest.scenarios()) {
        removeScenario(inside(folder, entry.id()));
      }
      for (String name : manifest.files().keySet()) {
        removeAll(inside(folder, name));
      }
      for (Manifest.Entry entry : manifest.scenarios()) {
        removeIfEmpty(inside(folder, entry.id()));
      }
      MADE_FROM_RESULTS.forEach(name -> removeAll(folder.resolve(name)));
      Files.delete(file);
    }
    Files.deleteIfExists(Journal.file(folder));
  }

  private static void removeScenario(Path scenario) {
    for (ResultTable table : ResultTable.values()) {
      removeWithPart(scenario.resolve(table.fileName()));
    }
    removeWithPart(scenario.resolve(DistrictSpool.FILE_NAME));
    removeWithPart(scenario.resolve(ScenarioResults.SUMMARY));
    MADE_FROM_RESULTS.forEach(name -> removeAll(scenario.resolve(name)));
  }

  private static void removeIfEmpty(Path folder) throws IOException {
    if (Files.isDirectory(folder) && isNew(folder)) {
      Files.delete(folder);
    }
  }

  private static void removeWithPart(Path file) {
    removeAll(file);
    removeAll(ResultFile.temporary(file));
  }

  /** A path that a manifest names; never one outside its folder. */
  private static Path inside(Path folder, String name) {
    Path base = folder.toAbsolutePath().normalize();
    Path path = base.resolve(name).normalize();
    if (!path.startsWith(base) || path.equals(base)) {
      throw new UnusableFolderException(
          folder, "is not overwritten: its manifest names " + name + ", which is not in it");
    }
    return path;
  }

  private static void removeAll(Path path) {
    if (!Files.exists(path)) {
      return;
    }
    try (Stream<Path> below = Files.walk(path)) {
      for (Path each : below.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String reason(Exception e) {
    return e.getClass().getSimpleName() + (e.getMessage() == null ? "" : " " + e.getMessage());
  }
}
