package org.hudna.view;

import static org.hudna.view.WatchedWindow.await;
import static org.hudna.view.WatchedWindow.onSwing;

import java.awt.Image;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.imageio.ImageIO;
import javax.swing.JFrame;
import org.hudna.experiment.Seeds;
import org.hudna.io.ResolvedScenario;
import org.hudna.io.ScenarioReader;
import org.hudna.view.SideTabs.Tab;
import org.hudna.view.map.Look;
import org.hudna.view.panel.Playback;
import org.hudna.view.panel.Playback.State;

/** Pictures of windows on the reference, as a screen shows them. */
final class WindowPictures {
  static final Rectangle SIZE = new Rectangle(0, 0, 1400, 900);
  private static final long SEED = Seeds.from(1).of(1);
  private static final long SETTLING_MILLIS = 700;

  private WindowPictures() {}

  static ResolvedScenario reference() {
    return new ScenarioReader().read(Path.of("scenarios/geneva-2016.yaml"));
  }

  /** A window on the reference, whose run has reached its end. */
  static TruceFrame open(Look look) throws Exception {
    ShownModel model = ShownModel.of(reference(), SEED);
    TruceFrame frame = onSwing(() -> TruceWindow.show(model, changes -> null, look));
    onSwing(
        () -> {
          frame.frame().setBounds(SIZE);
          frame.frame().validate();
          return null;
        });
    finish(frame.playback());
    return frame;
  }

  /** Runs to the end. */
  static void finish(Playback playback) throws Exception {
    onSwing(
        () -> {
          playback.goTo(playback.timeline().endHours());
          return null;
        });
    await(
        () ->
            onSwing(
                () ->
                    playback.state() == State.PAUSED
                        && playback.hours() == playback.timeline().endHours()));
  }

  /** Shows an hour and a tab. */
  static void show(TruceFrame frame, double hours, Tab tab) throws Exception {
    onSwing(
        () -> {
          frame.playback().goTo(hours);
          frame.side().select(tab);
          return null;
        });
  }

  /** Hours from the start of the reference to an instant. */
  static double hours(String instant) {
    LocalDateTime start = reference().central().time().start();
    return ChronoUnit.HOURS.between(start, LocalDateTime.parse(instant));
  }

  /** What the screen shows of a window, with all of its pixels. */
  static BufferedImage picture(JFrame frame) throws Exception {
    Thread.sleep(SETTLING_MILLIS);
    Robot robot = new Robot();
    robot.waitForIdle();
    List<Image> variants =
        robot.createMultiResolutionScreenCapture(frame.getBounds()).getResolutionVariants();
    return (BufferedImage) variants.get(variants.size() - 1);
  }

  /** Writes pictures of all states into a folder. */
  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    TruceFrame frame = open(Look.LIGHT);
    for (Tab tab : Tab.values()) {
      show(frame, hours("2016-09-15T12:00"), tab);
      write(frame.frame(), folder, "day3-" + tab);
    }
    show(frame, 0, Tab.OVERVIEW);
    write(frame.frame(), folder, "start");
    show(frame, hours("2016-10-18T18:00"), Tab.OVERVIEW);
    write(frame.frame(), folder, "collapse");
    onSwing(
        () -> {
          frame.toggleDark();
          return null;
        });
    for (Tab tab : Tab.values()) {
      show(frame, hours("2016-09-15T12:00"), tab);
      write(frame.frame(), folder, "dark-" + tab);
    }
    onSwing(
        () -> {
          frame.close();
          return null;
        });
    compare(folder);
  }

  private static void compare(Path folder) throws Exception {
    ResolvedScenario other =
        new ScenarioReader().read(Path.of("scenarios/geneva-2016-no-strike-zones.yaml"));
    CompareWindow window = CompareWindow.open(reference(), other, SEED, null, Look.LIGHT);
    onSwing(
        () -> {
          window.frame().setBounds(SIZE);
          window.frame().validate();
          return null;
        });
    finish(window.playback());
    onSwing(
        () -> {
          window.playback().goTo(hours("2016-09-15T12:00"));
          return null;
        });
    write(window.frame(), folder, "compare");
    onSwing(
        () -> {
          window.close();
          return null;
        });
  }

  private static void write(JFrame frame, Path folder, String name) throws Exception {
    ImageIO.write(picture(frame), "png", folder.resolve(name + ".png").toFile());
  }
}
