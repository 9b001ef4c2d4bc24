package org.hudna.io;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hudna.study.calibration.Trial;
import org.hudna.study.calibration.TrialLog;

/**
 * The journal of a fit, {@value #FILE_NAME}: a first line that says what the fit is of, then one
 * line for each run, in order. It only grows, and it is locked while a process works with it. A fit
 * draws the same places from the same seed, so one that is resumed takes the results of the runs
 * that are here and makes the rest. What a killed process left half written is cut off.
 */
public final class TrialJournal implements TrialLog, Closeable {
  /** Its name in the folder. */
  public static final String FILE_NAME = "trials.jsonl";

  private final Path folder;
  private final FileChannel channel;
  private final List<TrialLine> known = new ArrayList<>();

  private TrialJournal(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  /**
   * The journal of a folder, new or as an earlier process left it, locked.
   *
   * @param fit what determines all runs
   * @throws UnusableFolderException if it is in use, cannot be written, or is of another fit; the
   *     message says what differs
   */
  public static TrialJournal open(Path folder, JsonNode fit) {
    StandardOpenOption[] how = {
      StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE
    };
    FileChannel channel = null;
    try {
      channel = FileChannel.open(folder.resolve(FILE_NAME), how);
      lock(folder, channel);
      TrialJournal journal = new TrialJournal(folder, channel);
      journal.start(fit);
      return journal;
    } catch (IOException e) {
      closeQuietly(channel);
      throw new UnusableFolderException(folder, "cannot be written: " + e.getMessage());
    } catch (UnusableFolderException e) {
      closeQuietly(channel);
      throw e;
    }
  }

  private static void lock(Path folder, FileChannel channel) throws IOException {
    try {
      if (channel.tryLock() != null) {
        return;
      }
    } catch (OverlappingFileLockException e) {
      // this process holds it itself, which is as good as another
    }
    throw new UnusableFolderException(folder, "is in use by another process");
  }

  private static void closeQuietly(FileChannel channel) {
    try {
      if (channel != null) {
        channel.close();
      }
    } catch (IOException e) {
      // the fault that led here is told
    }
  }

  private void start(JsonNode fit) throws IOException {
    BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(Channels.newInputStream(channel), StandardCharsets.UTF_8));
    long size = channel.size();
    String head = lines.readLine();
    TrialLine first = head == null ? null : whole(head, 0, size);
    if (first == null) {
      channel.truncate(0);
      write(new TrialLine(fit, null, null, null, null));
      return;
    }
    String wanted = new TrialLine(fit, null, null, null, null).text().stripTrailing();
    requireSame(first.fit(), TrialLine.parse(wanted).fit());
    long kept = readRuns(lines, length(head), size);
    channel.truncate(kept);
    channel.position(kept);
  }

  /** Reads runs up to the first that is torn or out of its place; returns where it would start. */
  private long readRuns(BufferedReader lines, long start, long size) throws IOException {
    long kept = start;
    for (String text = lines.readLine(); text != null; text = lines.readLine()) {
      TrialLine line = whole(text, kept, size);
      if (line == null || line.run() == null || line.run() != known.size()) {
        break;
      }
      known.add(line);
      kept += length(text);
    }
    return kept;
  }

  private static TrialLine whole(String text, long start, long size) {
    return start + length(text) > size ? null : TrialLine.parse(text);
  }

  private static long length(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length + 1L;
  }

  private void requireSame(JsonNode found, JsonNode wanted) {
    List<String> differences =
        found == null ? List.of("no fit is named") : ManifestDifference.trees(found, wanted);
    if (!differences.isEmpty()) {
      throw new UnusableFolderException(
          folder,
          "was made otherwise than this command asks, so it is not resumed and nothing is changed:"
              + "\n   "
              + String.join("\n   ", differences));
    }
  }

  /** Runs that an earlier process made. */
  public int knownRuns() {
    return known.size();
  }

  @Override
  public double[] find(int number, double[] z, long seed) {
    if (number >= known.size()) {
      return null;
    }
    TrialLine line = known.get(number);
    if (line.seed() != seed || !Arrays.equals(line.z(), z)) {
      throw new IllegalStateException(
          "run %d of %s is another than this fit would make".formatted(number, FILE_NAME));
    }
    return line.targets();
  }

  @Override
  public void add(int number, Trial trial, long seed) {
    try {
      write(TrialLine.of(number, seed, trial.z(), trial.targets()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(TrialLine line) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(line.text().getBytes(StandardCharsets.UTF_8));
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  /** Lets others work in the folder; the journal stays. */
  @Override
  public void close() throws IOException {
    channel.close();
  }
}
