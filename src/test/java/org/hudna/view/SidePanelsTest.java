package org.hudna.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hudna.view.WatchedWindow.await;
import static org.hudna.view.WatchedWindow.onSwing;

import java.awt.Frame;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.swing.JTable;
import org.assertj.swing.core.BasicRobot;
import org.assertj.swing.core.Robot;
import org.assertj.swing.data.TableCell;
import org.assertj.swing.fixture.FrameFixture;
import org.hudna.io.ScenarioReader;
import org.hudna.view.SideTabs.Tab;
import org.hudna.view.map.Look;
import org.hudna.view.panel.Speed;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("window")
class SidePanelsTest {
  private static final Path MINI = Path.of("src/test/resources/scenarios/mini.yaml");

  private static void select(TruceFrame frame, Tab tab) throws Exception {
    onSwing(
        () -> {
          frame.side().select(tab);
          return null;
        });
  }

  @Test
  void chartsAndInspectorsThatAreWatchedChangeNothingInTheRun() throws Exception {
    WatchedWindow window = new WatchedWindow();
    select(window.frame(), Tab.CHARTS);
    window.fixture().comboBox("speed").selectItem(Speed.SIXTEEN.toString());
    window.click("player.play");
    await(() -> window.known() > 24 * 4);
    select(window.frame(), Tab.INSPECT);
    for (String kind : List.of("PARTY", "FORMATION", "OBSERVER", "PLACE")) {
      window
          .fixture()
          .comboBox("inspect.kind")
          .selectItem(java.util.regex.Pattern.compile("(?i).*" + kind + ".*"));
    }
    window.click("player.play");
    window.fixture().comboBox("speed").selectItem(Speed.FULL.toString());
    window.click("player.end");
    await(() -> window.known() >= window.playback().timeline().endHours());
    window.awaitPause();
    assertThat(window.fixture().label("inspect.total").text()).contains("Events so far");
    assertThat(window.events().hash()).isEqualTo(WatchedWindow.alone());
    window.close();
  }

  @Test
  void aParameterOutOfItsRangeIsRefusedAndAFittingOneStartsAnotherRun() throws Exception {
    List<Throwable> faults = new CopyOnWriteArrayList<>();
    Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> faults.add(fault));
    ShownModel model = ShownModel.of(new ScenarioReader().read(MINI), MiniScenario.SEED);
    Robot robot = BasicRobot.robotWithNewAwtHierarchy();
    TruceFrame first =
        onSwing(() -> TruceWindow.show(model, changes -> "hudna gui " + changes, Look.LIGHT));
    onSwing(
        () -> {
          first.playback().setSpeed(Speed.SIXTEEN);
          return null;
        });
    select(first, Tab.MODEL);
    FrameFixture fixture = new FrameFixture(robot, first.frame());
    fixture.textBox("model.search").enterText("durationDays");
    JTable table = fixture.table("parameters").target();
    int row = row(table, "durationDays");
    fixture.table("parameters").enterValue(TableCell.row(row).column(1), "9999");
    assertThat(fixture.textBox("model.status").text()).isEqualTo("0 changed, 1 refused");
    assertThat(fixture.button("model.restart").isEnabled()).isFalse();
    fixture.table("parameters").enterValue(TableCell.row(row).column(1), "3");
    fixture.button("model.restart").click();
    await(() -> !first.frame().isDisplayable());
    TruceFrame second = onSwing(() -> first.successor());
    assertThat(second.command()).contains("durationDays=3}");
    assertThat(onSwing(() -> second.playback().speed())).isEqualTo(Speed.SIXTEEN);
    onSwing(
        () -> {
          second.close();
          return null;
        });
    first.awaitClosing();
    robot.cleanUpWithoutDisposingWindows();
    assertThat(faults).isEmpty();
    assertThat(Arrays.stream(Frame.getFrames()).filter(Frame::isDisplayable)).isEmpty();
    assertThat(Thread.getAllStackTraces().keySet())
        .noneMatch(thread -> thread.getName().equals("hudna-run"));
  }

  private static int row(JTable table, String name) throws Exception {
    return onSwing(
        () -> {
          for (int row = 0; row < table.getRowCount(); row++) {
            if (name.equals(table.getValueAt(row, 0))) {
              return row;
            }
          }
          throw new AssertionError("no row " + name);
        });
  }
}
