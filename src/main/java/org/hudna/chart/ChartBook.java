package org.hudna.chart;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hudna.io.FaultyInputException;

/**
 * Draws all pictures of a batch: those of each scenario into {@code <scenario>/charts/}, those that
 * compare scenarios into {@code charts/}, each as PNG and SVG. The same tables give the same bytes.
 */
public final class ChartBook {
  private static final int MOST_THREADS = 2;

  /**
   * Writes the pictures of a batch folder over those that are there.
   *
   * @throws FaultyInputException if the folder is no batch or one of its tables cannot be used
   * @throws IOException if a picture cannot be written
   */
  public void write(Path batchFolder) throws IOException {
    BatchFolder batch = BatchFolder.open(batchFolder);
    List<ScenarioSummary> summaries =
        inParallel(
            batch.scenarios().stream()
                .<Callable<ScenarioSummary>>map(notes -> () -> scenario(batch.folder(notes), notes))
                .toList());
    Path comparisons = batchFolder.resolve("charts");
    inParallel(
        new ComparisonCharts(summaries)
            .pictures().stream()
                .<Callable<Path>>map(
                    picture -> () -> PictureWriter.write(picture, comparisons, "batch"))
                .toList());
  }

  private static ScenarioSummary scenario(Path folder, ScenarioNotes notes) throws IOException {
    ScenarioResults results = ScenarioResults.read(folder, notes);
    for (Picture picture : new ScenarioCharts(results).pictures()) {
      PictureWriter.write(picture, folder.resolve("charts"), notes.id());
    }
    return ScenarioSummary.of(results);
  }

  /** Results in the order of the tasks, whichever ends first. */
  private static <T> List<T> inParallel(List<Callable<T>> tasks) throws IOException {
    int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<T> results = new ArrayList<>();
      for (Future<T> task : pool.invokeAll(tasks)) {
        results.add(task.get());
      }
      return results;
    } catch (ExecutionException e) {
      throw cause(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while drawing", e);
    } finally {
      pool.shutdownNow();
    }
  }

  private static IOException cause(ExecutionException e) {
    if (e.getCause() instanceof RuntimeException failure) {
      throw failure;
    }
    return e.getCause() instanceof IOException failure
        ? failure
        : new IOException("cannot draw", e.getCause());
  }
}
