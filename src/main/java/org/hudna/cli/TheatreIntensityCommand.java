package org.hudna.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.hudna.history.DateRange;
import org.hudna.history.IntensityEstimate;
import org.hudna.history.IntensityFit;
import org.hudna.history.ObservedEvents;
import org.hudna.history.SeverityEstimate;
import org.hudna.history.SeverityFit;
import org.hudna.io.CompleteFiles;
import org.hudna.io.FaultyInputException;
import org.hudna.io.GedEventReader;
import org.hudna.io.IntensityTable;
import org.hudna.io.SeverityTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code hudna theatre intensity}: rates and severities of a window of days, from observed events.
 */
@Command(
    name = "intensity",
    mixinStandardHelpOptions = true,
    description = {
      "Compute events per day by district and dyad, and deaths per event, from event data.",
      "Writes two tables: the intensities and, beside them, the severities."
    })
public final class TheatreIntensityCommand implements Callable<Integer> {

  private static final String INTENSITY = "intensity";

  @Option(
      names = "--events",
      required = true,
      paramLabel = "FILE",
      description = "Event data (CSV, columns of UCDP GED).")
  private Path events;

  @Option(
      names = "--theatre",
      required = true,
      paramLabel = "DIR",
      description = "Theatre folder: crosswalk.csv, dyads.csv, missing-days.csv (optional).")
  private Path theatre;

  @Option(
      names = "--from",
      required = true,
      paramLabel = "DATE",
      description = "First day of the window, as 2016-08-04.")
  private LocalDate from;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "DATE",
      description = "Last day of the window, included.")
  private LocalDate to;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = {
        "Table of intensities (default: DIR/intensity-YEAR-MONTH.csv, by the last day).",
        "The severities go beside it, with 'severity' in place of 'intensity'."
      })
  private Path out;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    try {
      write();
      return 0;
    } catch (FaultyInputException e) {
      return fail(e.getMessage());
    } catch (IOException e) {
      return fail("cannot write: " + e);
    }
  }

  private int fail(String message) {
    spec.commandLine().getErr().println(message);
    return 2;
  }

  private void write() throws IOException {
    GedEventReader reader = GedEventReader.forTheatre(theatre);
    ObservedEvents observed = reader.read(events);
    DateRange window = window(observed);
    List<IntensityEstimate> intensities =
        new IntensityFit(observed, window, reader.crosswalk()).estimates();
    Path intensityFile = out != null ? out : theatre.resolve("intensity-%.7s.csv".formatted(to));
    Map<Path, String> texts = new LinkedHashMap<>();
    texts.put(intensityFile, IntensityTable.text(intensities));
    texts.put(
        severityFile(intensityFile), SeverityTable.text(severities(observed, window, intensities)));
    CompleteFiles.write(texts);
    summarise(observed.exactDay().within(window), intensities, texts);
  }

  private DateRange window(ObservedEvents observed) {
    if (to.isBefore(from)) {
      throw FaultyInputException.of(
          events, "expected --from no later than --to, found %s and %s".formatted(from, to));
    }
    DateRange window = new DateRange(from, to);
    if (!observed.period().contains(window)) {
      throw FaultyInputException.of(
          events,
          "expected a window within the data (%s), found %s".formatted(observed.period(), window));
    }
    return window;
  }

  private List<SeverityEstimate> severities(
      ObservedEvents observed, DateRange window, List<IntensityEstimate> intensities) {
    try {
      return new SeverityFit(observed, window).estimates(intensities);
    } catch (IllegalArgumentException e) {
      throw FaultyInputException.of(events, e.getMessage());
    }
  }

  private static Path severityFile(Path intensityFile) {
    String name = intensityFile.getFileName().toString();
    String severity =
        name.contains(INTENSITY) ? name.replace(INTENSITY, "severity") : "severity-" + name;
    return intensityFile.resolveSibling(severity);
  }

  private void summarise(
      ObservedEvents window, List<IntensityEstimate> intensities, Map<Path, String> texts) {
    PrintWriter terminal = spec.commandLine().getOut();
    Map<String, Integer> counts = window.countBy(event -> event.dyad());
    Map<String, Double> rates = new TreeMap<>();
    intensities.forEach(row -> rates.merge(row.dyad(), row.eventsPerDay(), Double::sum));
    terminal.println("dyad: events per day, and as counted in the window");
    rates.forEach(
        (dyad, rate) ->
            terminal.printf(
                Locale.ROOT,
                "  %s: %.2f, %.2f%n",
                dyad,
                rate,
                counts.getOrDefault(dyad, 0) / (double) Math.max(1, window.observedDays())));
    texts.keySet().forEach(file -> terminal.println("wrote " + file));
  }
}
