package org.hudna.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hudna.experiment.Seeds;
import org.hudna.io.IoReason;
import org.hudna.io.ResolvedScenario;
import org.hudna.scenario.Scenario;
import org.hudna.scenario.TimeFrame;
import org.hudna.view.RunRecorder;
import org.hudna.view.film.FilmFrame;
import org.hudna.view.film.FilmMaker;
import org.hudna.view.film.Reel;
import org.hudna.view.map.Look;
import org.hudna.view.scene.Words;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hudna film}: a run as a film; needs no display. */
@Command(
    name = "film",
    mixinStandardHelpOptions = true,
    description = {
      "Make a film of a run, 1280 by 720, MP4 or animated GIF; needs no display.",
      "Of a scenario file a run is made; of a folder of results a stored run is taken."
    })
public final class FilmCommand implements Callable<Integer> {
  private static final int INTERRUPTED = 130;
  private static final int GIF_FRAMES_PER_SECOND = 10;
  private static final int MP4_FRAMES_PER_SECOND = 25;
  private static final double LAST_PICTURE_SECONDS = 2;
  private static final double HOURS_A_DAY = 24;

  @Parameters(
      paramLabel = "FILE|RESULT_DIR",
      description = "Scenario file, or folder of results made with --events all.")
  private Path source;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = {
        "Seed of the run of a scenario file, as in the column seed of runs.csv",
        "(default: that of the first replicate of a batch)."
      })
  private Long seed;

  @Option(
      names = "--replicate",
      paramLabel = "N",
      description = "Number of the stored run, from 1 (default: 1).")
  private Integer replicate;

  @Option(
      names = "--scenario",
      paramLabel = "ID",
      description = "Which scenario, if the folder holds more than one.")
  private String scenario;

  @Option(
      names = "--out",
      paramLabel = "FILM",
      required = true,
      description = "File to write; its ending, .mp4 or .gif, says what.")
  private Path out;

  @Option(
      names = "--from",
      paramLabel = "DATE",
      description = "First day that is shown (default: that of the scenario).")
  private LocalDate from;

  @Option(
      names = "--to",
      paramLabel = "DATE",
      description = "Last day that is shown (default: that of the scenario).")
  private LocalDate to;

  @Option(
      names = "--fps",
      paramLabel = "N",
      description = "Pictures in a second, 1 to 50 (default: 25, of a GIF 10).")
  private Integer fps;

  @Option(
      names = "--hours-per-second",
      paramLabel = "H",
      description = "Hours of the run in a second of the film (default: 24).")
  private double hoursPerSecond = 24;

  @Option(names = "--overwrite", description = "Replace the film that is there.")
  private boolean overwrite;

  @Option(names = "--dark", description = "Light letters on dark ground.")
  private boolean dark;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    System.setProperty("java.awt.headless", "true");
    checkOut();
    checkNew();
    checkNumbers();
    AtomicBoolean stop = new AtomicBoolean();
    try (Interruption interruption = new Interruption(() -> stop.set(true))) {
      return film(stop);
    }
  }

  private int film(AtomicBoolean stop) throws IOException {
    ReplayedRun run = Files.isDirectory(source) ? stored() : made();
    Reel reel = reel(run.scenario().time());
    FilmFrame pictures =
        new FilmFrame(
            run.scenario(),
            run.theatre(),
            run.recording(),
            reel,
            dark ? Look.DARK : Look.LIGHT,
            subtitle(run));
    return write(new FilmMaker(pictures), reel, stop);
  }

  private void checkOut() {
    if (!FilmMaker.canWrite(out)) {
      throw fault("--out: expected the name of an .mp4 or .gif file, found " + out);
    }
    Path folder = out.toAbsolutePath().getParent();
    if (!Files.isDirectory(folder)) {
      throw fault("--out: expected a folder that exists, found none: " + folder);
    }
    if (Files.isDirectory(out) || !Files.isWritable(folder)) {
      throw fault("--out: cannot write " + out);
    }
  }

  private void checkNew() {
    if (!overwrite && Files.exists(out)) {
      throw fault(out + " exists; choose another file with --out, or replace it by --overwrite");
    }
  }

  private void checkNumbers() {
    if (fps != null && (fps < 1 || fps > Reel.MOST_FRAMES_PER_SECOND)) {
      throw fault("--fps: expected 1 to " + Reel.MOST_FRAMES_PER_SECOND + ", found " + fps);
    }
    if (!(hoursPerSecond > 0 && hoursPerSecond <= 24 * 366)) {
      throw fault("--hours-per-second: expected above 0 and at most 8784, found " + hoursPerSecond);
    }
    boolean both = from != null && to != null && !to.isBefore(from);
    checkLength(both ? HOURS_A_DAY * (ChronoUnit.DAYS.between(from, to) + 1) : HOURS_A_DAY);
  }

  /** Refuses a film of hours of a run that would be too long. */
  private void checkLength(double hours) {
    double seconds = hours / hoursPerSecond + LAST_PICTURE_SECONDS;
    if (!(seconds <= Reel.MOST_SECONDS)) {
      throw fault(
          String.format(
              Locale.ROOT,
              "--hours-per-second: expected a film of at most %d s, found one of %.0f s or more;"
                  + " show more hours in a second, or fewer days with --from and --to",
              Reel.MOST_SECONDS,
              seconds));
    }
  }

  private ReplayedRun stored() throws IOException {
    if (seed != null) {
      throw fault("--seed is of a scenario file: expected --replicate for a folder of results");
    }
    return new StoredRuns(spec, source).read(scenario, replicate == null ? 1 : replicate);
  }

  private ReplayedRun made() {
    if (replicate != null || scenario != null) {
      throw fault(
          (replicate != null ? "--replicate" : "--scenario")
              + " is of a folder of results: expected --seed for a scenario file");
    }
    ResolvedScenario family = new ScenarioChoice(spec).readFiles(List.of(source)).get(0);
    long runSeed = seed != null ? seed : Seeds.from(1).of(1);
    Scenario drawn = family.draw(runSeed);
    // Days and a length that cannot be are told before the run is made.
    reel(drawn.time());
    return new ReplayedRun(
        drawn,
        family.theatre(),
        family.id(),
        0,
        runSeed,
        RunRecorder.record(drawn, family.theatre(), runSeed));
  }

  private Reel reel(TimeFrame time) {
    LocalDate first = time.start().toLocalDate();
    LocalDate last = time.end().toLocalDate().minusDays(1);
    LocalDate begin = day("--from", from == null ? first : from, first, last);
    LocalDate end = day("--to", to == null ? last : to, begin, last);
    double beginHours = time.hoursTo(begin.atStartOfDay());
    double endHours = time.hoursTo(end.plusDays(1).atStartOfDay());
    checkLength(endHours - beginHours);
    boolean gif = out.toString().toLowerCase(Locale.ROOT).endsWith(".gif");
    int usual = gif ? GIF_FRAMES_PER_SECOND : MP4_FRAMES_PER_SECOND;
    return new Reel(
        beginHours, endHours, fps == null ? usual : fps, hoursPerSecond, LAST_PICTURE_SECONDS);
  }

  private LocalDate day(String option, LocalDate day, LocalDate first, LocalDate last) {
    if (day.isBefore(first) || day.isAfter(last)) {
      throw fault(option + ": expected a day from " + first + " to " + last + ", found " + day);
    }
    return day;
  }

  private static String subtitle(ReplayedRun run) {
    String number = Long.toString(run.seed());
    return run.replicate() == 0
        ? Words.of("film.seed", number)
        : Words.of("film.replicate", run.replicate(), number);
  }

  private int write(FilmMaker maker, Reel reel, AtomicBoolean stop) {
    PrintWriter err = spec.commandLine().getErr();
    try {
      if (!maker.write(out, stop::get, new FilmProgress(reel.frames(), err))) {
        err.println("interrupted: nothing was written");
        return INTERRUPTED;
      }
      err.printf(
          Locale.ROOT, "film: %s (%d pictures, %.1f s)%n", out, reel.frames(), reel.seconds());
      return CommandLine.ExitCode.OK;
    } catch (IOException e) {
      throw fault("--out: cannot write " + out + " (" + IoReason.of(e) + ")");
    }
  }

  private ParameterException fault(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
