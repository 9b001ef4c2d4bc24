package org.hudna.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Makes a folder ready for results without harm to what is in it. */
public final class ResultsFolder {
  private static final List<String> MADE_FROM_RESULTS =
      List.of(
          "charts",
          "report.html",
          "mechanisms.csv",
          "mechanisms.md",
          "study.yaml",
          TheatreMapFile.FOLDER);

  private ResultsFolder() {}

  /**
   * Makes the folder if need be and sees that results can be written into it.
   *
   * @param overwrite whether results that are in it may be removed; what is not a folder of results
   *     is never touched
   * @throws UnusableFolderException if it is not a folder, not empty or not writable
   */
  public static void prepare(Path folder, boolean overwrite) {
    check(folder, overwrite);
    try {
      Files.createDirectories(folder);
      Files.delete(Files.createTempFile(folder, ".hudna", ".tmp"));
      if (Files.exists(folder.resolve(Manifest.FILE_NAME))) {
        remove(folder);
      }
    } catch (IOException e) {
      throw new UnusableFolderException(folder, "cannot be written: " + reason(e));
    }
  }

  /**
   * Checks what {@link #prepare} would do, and changes nothing.
   *
   * @throws UnusableFolderException as {@link #prepare} does
   */
  public static void check(Path folder, boolean overwrite) {
    if (!Files.exists(folder) || empty(folder)) {
      return;
    }
    if (!overwrite) {
      throw new UnusableFolderException(
          folder, "is not empty; choose another folder with --out, or replace it by --overwrite");
    }
    if (!Files.exists(folder.resolve(Manifest.FILE_NAME))) {
      throw new UnusableFolderException(
          folder, "is not a folder of results (no manifest.json): nothing was overwritten");
    }
    try {
      ManifestFile.read(folder);
    } catch (FaultyInputException e) {
      throw new UnusableFolderException(folder, "is not overwritten: " + e.getMessage());
    }
  }

  private static boolean empty(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new UnusableFolderException(folder, "is a file, not a folder");
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.findAny().isEmpty();
    } catch (IOException e) {
      throw new UnusableFolderException(folder, "cannot be read: " + reason(e));
    }
  }

  private static void remove(Path folder) throws IOException {
    for (Manifest.Entry entry : ManifestFile.read(folder).scenarios()) {
      Path scenario = folder.resolve(entry.id());
      for (ResultTable table : ResultTable.values()) {
        removeAll(scenario.resolve(table.fileName()));
        removeAll(scenario.resolve(table.fileName() + ".part"));
      }
      removeAll(scenario.resolve("summary.json"));
      MADE_FROM_RESULTS.forEach(name -> removeAll(scenario.resolve(name)));
    }
    MADE_FROM_RESULTS.forEach(name -> removeAll(folder.resolve(name)));
    Files.delete(folder.resolve(Manifest.FILE_NAME));
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

  private static String reason(IOException e) {
    return e.getClass().getSimpleName() + (e.getMessage() == null ? "" : " " + e.getMessage());
  }
}
