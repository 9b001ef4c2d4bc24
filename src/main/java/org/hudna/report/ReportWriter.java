package org.hudna.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.hudna.io.CompleteFiles;

/** Writes {@code report.html}; the same results give the same bytes. */
public final class ReportWriter {
  /** Name of the page in the folder of a batch. */
  public static final String FILE_NAME = "report.html";

  /**
   * Writes the page of a batch, whole or not at all, over one that is there.
   *
   * @param folder the one with manifest.json
   * @param baseline id of the scenario that the others are held against; null for the one that most
   *     others extend
   * @throws org.hudna.io.FaultyInputException if the folder cannot be used or has no such scenario
   * @throws IOException if the page cannot be written
   */
  public void write(Path folder, String baseline, Path file) throws IOException {
    String html = new ReportTemplate().html(Page.of(Batch.read(folder, baseline)));
    CompleteFiles.write(Map.of(file, html));
  }
}
