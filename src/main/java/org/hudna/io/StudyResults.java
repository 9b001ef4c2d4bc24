package org.hudna.io;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hudna.study.Effect;

/** Writes the folder of a study: manifest first, the tables and the study itself at its end. */
public final class StudyResults {
  private final Path folder;
  private final Manifest manifest;

  /**
   * Writes the manifest.
   *
   * @param folder a folder that {@link ResultsFolder#prepare} made ready
   * @param manifest what is known at the start
   */
  public StudyResults(Path folder, Manifest manifest) throws IOException {
    this.folder = folder;
    this.manifest = manifest;
    ManifestFile.write(folder, manifest);
  }

  /**
   * Writes the tables and completes the manifest.
   *
   * @param study file of the study
   * @param at the present instant
   */
  public void complete(Path study, List<Effect> effects, Instant at) throws IOException {
    List<List<String>> rows = StudyTable.rows(effects);
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put(StudyTable.FILE_NAME, CsvText.of(StudyTable.COLUMNS, rows));
    texts.put(StudyPage.FILE_NAME, StudyPage.of(rows));
    texts.put("study.yaml", TextFile.read(study));
    Map<String, String> digests = new TreeMap<>();
    Map<Path, String> files = new LinkedHashMap<>();
    texts.forEach(
        (name, text) -> {
          digests.put(name, Sha256.of(text.getBytes(StandardCharsets.UTF_8)));
          files.put(folder.resolve(name), text);
        });
    CompleteFiles.write(files);
    end(Manifest.Status.COMPLETE, digests, at);
  }

  /** Says in the manifest that the study was stopped; there are no tables then. */
  public void interrupted(Instant at) throws IOException {
    end(Manifest.Status.INTERRUPTED, Map.of(), at);
  }

  private void end(Manifest.Status status, Map<String, String> digests, Instant at)
      throws IOException {
    String ended = at.truncatedTo(ChronoUnit.SECONDS).toString();
    ManifestFile.write(
        folder, manifest.ended(ended, status, manifest.scenarios(), List.of(), digests));
  }
}
