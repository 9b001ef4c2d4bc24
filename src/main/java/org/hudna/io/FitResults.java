package org.hudna.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes the folder of a calibration: manifest first, all else at its end, whole or not at all. */
public final class FitResults {
  private final Path folder;
  private final Manifest manifest;

  /**
   * Writes the manifest.
   *
   * @param folder a folder that {@link ResultsFolder#prepare} made ready, or that is gone on with
   * @param manifest what is known at the start
   */
  public FitResults(Path folder, Manifest manifest) throws IOException {
    this.folder = folder;
    this.manifest = manifest;
    Files.createDirectories(folder);
    ManifestFile.write(folder, manifest);
  }

  /**
   * Writes the tables and completes the manifest.
   *
   * @param texts by file name
   * @param study file of the study, which is copied
   * @param made runs that came to their end
   * @param failed runs that broke off
   * @param at the present instant
   */
  public void complete(Map<String, String> texts, Path study, int made, int failed, Instant at)
      throws IOException {
    Map<String, String> all = new LinkedHashMap<>(texts);
    all.put("study.yaml", TextFile.read(study));
    Map<String, String> digests = new TreeMap<>();
    Map<Path, String> files = new LinkedHashMap<>();
    all.forEach(
        (name, text) -> {
          digests.put(name, Sha256.of(text.getBytes(StandardCharsets.UTF_8)));
          files.put(folder.resolve(name), text);
        });
    digests.put(TrialJournal.FILE_NAME, digest(folder.resolve(TrialJournal.FILE_NAME)));
    CompleteFiles.write(files);
    end(Manifest.Status.COMPLETE, made, failed, digests, at);
  }

  /** Says in the manifest that the fit was stopped; there are no tables then. */
  public void interrupted(Instant at) throws IOException {
    end(Manifest.Status.INTERRUPTED, 0, 0, Map.of(), at);
  }

  private void end(
      Manifest.Status status, int made, int failed, Map<String, String> digests, Instant at)
      throws IOException {
    String ended = at.truncatedTo(ChronoUnit.SECONDS).toString();
    List<Manifest.Entry> entries =
        manifest.scenarios().stream().map(entry -> entry.withRuns(made, failed)).toList();
    ManifestFile.write(folder, manifest.ended(ended, status, entries, List.of(), digests));
  }

  private static String digest(Path file) throws IOException {
    MessageDigest digest = Sha256.digest();
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      in.transferTo(java.io.OutputStream.nullOutputStream());
    }
    return Sha256.text(digest);
  }
}
