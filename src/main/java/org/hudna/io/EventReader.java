package org.hudna.io;

import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.hudna.model.event.SimulationEvent;

/**
 * Reads events.csv.gz back, one run after another: the events equal those of the live run and stand
 * in the same order. Memory holds one run at a time. All methods throw {@link FaultyInputException}
 * where the file is missing or broken.
 */
public final class EventReader implements Closeable {
  private static final CsvMapper CSV =
      CsvMapper.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build();
  private static final int BUFFER = 1 << 16;

  private final Path file;
  private final EventTypes types = new EventTypes();
  private final Map<String, Integer> columns = new HashMap<>();
  private MappingIterator<String[]> lines;
  private int line;
  private StoredRow ahead;

  /** Opens a file and reads its header. */
  public EventReader(Path file) {
    this.file = file;
    if (!Files.isRegularFile(file)) {
      throw FaultyInputException.of(file, "expected a table of events, found no such file");
    }
    try {
      Reader text =
          new InputStreamReader(
              new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file)), BUFFER),
              StandardCharsets.UTF_8);
      lines = CSV.readerFor(String[].class).readValues(text);
    } catch (IOException e) {
      throw broken(e);
    }
    header();
    ahead = row();
  }

  /** The next run; empty after the last. */
  public Optional<StoredRun> next() {
    if (ahead == null) {
      return Optional.empty();
    }
    String scenario = ahead.id("scenario");
    int replicate = ahead.whole("replicate");
    List<Numbered> events = new ArrayList<>();
    StoredRow last = ahead;
    while (ahead != null
        && ahead.id("scenario").equals(scenario)
        && ahead.whole("replicate") == replicate) {
      events.add(new Numbered(ahead.whole("sequence"), types.read(ahead)));
      last = ahead;
      ahead = row();
    }
    return Optional.of(new StoredRun(scenario, replicate, inOrder(events, last)));
  }

  /** The run with a number; those before it are skipped. Empty if none that is left has it. */
  public Optional<StoredRun> find(int replicate) {
    while (ahead != null && ahead.whole("replicate") != replicate) {
      ahead = row();
    }
    return next();
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }

  private void header() {
    String[] names = cells();
    if (names == null) {
      throw FaultyInputException.at(file, 1, "expected a header, found an empty file");
    }
    for (int i = 0; i < names.length; i++) {
      columns.put(names[i], i);
    }
    for (String column : ResultTable.EVENTS.columns()) {
      if (!columns.containsKey(column)) {
        throw FaultyInputException.at(
            file, 1, "expected a column %s, found %s".formatted(column, String.join(",", names)));
      }
    }
  }

  private StoredRow row() {
    String[] cells = cells();
    if (cells != null && cells.length != columns.size()) {
      throw FaultyInputException.at(
          file, line, "expected %d cells, found %d".formatted(columns.size(), cells.length));
    }
    return cells == null ? null : new StoredRow(file, line, columns, cells);
  }

  private String[] cells() {
    line++;
    try {
      return lines.hasNextValue() ? lines.nextValue() : null;
    } catch (IOException e) {
      throw broken(e);
    }
  }

  private FaultyInputException broken(IOException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof EOFException) {
        return noGzip(line == 0 ? "an empty file" : "one cut off after line " + (line - 1));
      } else if (cause instanceof ZipException) {
        return noGzip(line == 0 ? "another kind of file" : "damage after line " + (line - 1));
      } else if (cause instanceof StreamReadException faulty) {
        return FaultyInputException.at(
            file,
            line,
            "expected cells between commas, found a fault in the row: "
                + faulty.getOriginalMessage().toLowerCase(Locale.ROOT));
      }
    }
    return FaultyInputException.of(file, "cannot be read: " + e.getMessage());
  }

  private FaultyInputException noGzip(String found) {
    return FaultyInputException.of(file, "expected a complete gzip file of events, found " + found);
  }

  private List<SimulationEvent> inOrder(List<Numbered> events, StoredRow last) {
    SimulationEvent[] ordered = new SimulationEvent[events.size()];
    for (Numbered numbered : events) {
      int at = numbered.sequence - 1;
      if (at < 0 || at >= ordered.length || ordered[at] != null) {
        throw last.expected(
            "each number from 1 to " + ordered.length + " once in the run that ends here",
            "sequence",
            Integer.toString(numbered.sequence));
      }
      ordered[at] = numbered.event;
    }
    return List.of(ordered);
  }

  private record Numbered(int sequence, SimulationEvent event) {}
}
