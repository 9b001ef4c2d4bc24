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
import org.hudna.study.validation.Validation;

/** Writes the folder of a validation: manifest first, all tables together at its end. */
public final class ValidationResults {
  private static final String STUDY = "study.yaml";

  private final Path folder;
  private final Manifest manifest;

  /**
   * Writes the manifest.
   *
   * @param folder a folder that {@link ResultsFolder#prepare} made ready
   * @param manifest what is known at the start
   */
  public ValidationResults(Path folder, Manifest manifest) throws IOException {
    this.folder = folder;
    this.manifest = manifest;
    ManifestFile.write(folder, manifest);
  }

  /**
   * Writes the tables and completes the manifest.
   *
   * @param study file of the study, which is copied; null if there is none
   * @param at the present instant
   */
  public void complete(Path study, Validation validation, Instant at) throws IOException {
    Map<String, String> texts = new ValidationTables(validation).texts();
    texts.put(ValidationJson.FILE_NAME, ValidationJson.of(validation));
    if (study != null) {
      texts.put(STUDY, TextFile.read(study));
    }
    Map<String, String> digests = new TreeMap<>();
    Map<Path, String> files = new LinkedHashMap<>();
    texts.forEach(
        (name, text) -> {
          digests.put(name, Sha256.of(text.getBytes(StandardCharsets.UTF_8)));
          files.put(folder.resolve(name), text);
        });
    CompleteFiles.write(files);
    end(Manifest.Status.COMPLETE, List.of(), digests, at);
  }

  /** Says in the manifest which runs broke off; there are no tables then. */
  public void failed(List<Manifest.Failure> failures, Instant at) throws IOException {
    end(Manifest.Status.INTERRUPTED, failures, Map.of(), at);
  }

  /** Says in the manifest that the validation was stopped; there are no tables then. */
  public void interrupted(Instant at) throws IOException {
    end(Manifest.Status.INTERRUPTED, List.of(), Map.of(), at);
  }

  private void end(
      Manifest.Status status,
      List<Manifest.Failure> failures,
      Map<String, String> digests,
      Instant at)
      throws IOException {
    String ended = at.truncatedTo(ChronoUnit.SECONDS).toString();
    ManifestFile.write(
        folder, manifest.ended(ended, status, manifest.scenarios(), failures, digests));
  }
}
