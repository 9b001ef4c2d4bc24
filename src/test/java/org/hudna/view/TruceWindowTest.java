package org.hudna.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hudna.view.WatchedWindow.await;
import static org.hudna.view.WatchedWindow.onSwing;

import java.awt.Toolkit;
import java.awt.datatransfer.DataFlavor;
import java.awt.event.KeyEvent;
import java.util.Locale;
import java.util.stream.IntStream;
import org.hudna.view.map.Layer;
import org.hudna.view.panel.Playback.State;
import org.hudna.view.panel.Speed;
import org.hudna.view.scene.Scene;
import org.jfree.chart.plot.XYPlot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import sim.display.Console;
import sim.portrayal.inspector.PropertyInspector;
import sim.portrayal.inspector.TimeSeriesChartingPropertyInspector;
import sim.util.Properties;

@Tag("window")
class TruceWindowTest {
  private WatchedWindow window;

  private WatchedWindow open() throws Exception {
    window = new WatchedWindow();
    return window;
  }

  @AfterEach
  void closeIt() throws Exception {
    window.close();
  }

  @Test
  void playedPausedSteppedAndScrubbedItHasTheEventsOfTheRunAlone() throws Exception {
    open();
    window.click("player.step.part");
    window.awaitPause();
    window.click("player.play");
    await(() -> window.hours() > 20);
    window.click("player.play");
    assertThat(window.playback().state()).isEqualTo(State.PAUSED);
    window.click("player.home");
    assertThat(window.hours()).isZero();
    window.fixture().comboBox("speed").selectItem(Speed.FULL.toString());
    window.click("player.step.day");
    window.awaitPause();
    onSwing(() -> window.playback().timeline().at(7).flashes().size());
    window.click("player.play");
    await(() -> window.known() >= window.playback().timeline().endHours());
    window.awaitPause();
    onSwing(
        () -> {
          window.playback().goTo(100);
          return null;
        });
    assertThat(window.events().hash()).isEqualTo(WatchedWindow.alone());
  }

  @Test
  void theConsoleOfMasonWorksTheSameRun() throws Exception {
    open();
    Console console = window.window().console();
    onSwing(
        () -> {
          console.setVisible(true);
          console.pressPlay();
          return null;
        });
    double first = window.known();
    assertThat(first).isPositive();
    await(() -> window.hours() == first);
    onSwing(
        () -> {
          console.pressPause();
          return null;
        });
    await(() -> console.getPlayState() == Console.PS_STOPPED);
    await(() -> window.hours() == window.playback().timeline().endHours());
    assertThat(window.events().hash()).isEqualTo(WatchedWindow.alone());
  }

  @Test
  void inspectorsOfMasonReadTheRunAndChangeNothing() throws Exception {
    open();
    Console console = window.window().console();
    assertThat(console.getModelInspector()).isNotNull();
    menu("player.console");
    assertThat(console.isVisible()).isTrue();
    onSwing(
        () -> {
          console.getTabPane().setSelectedIndex(console.getTabPane().getTabCount() - 1);
          console.setVisible(false);
          return null;
        });
    window.click("player.step.day");
    window.awaitPause();
    RunFigures figures = (RunFigures) window.window().getSimulationInspectedObject();
    assertThat(figures.getDay()).isEqualTo(1);
    window.click("player.end");
    await(() -> console.getPlayState() == Console.PS_STOPPED);
    assertThat(window.events().hash()).isEqualTo(WatchedWindow.alone());
  }

  @Test
  void chartsOfMasonDrawTheFiguresOfTheRun() throws Exception {
    open();
    TruceWindow gui = window.window();
    Properties figures = Properties.getProperties(gui.getSimulationInspectedObject());
    int deaths =
        IntStream.range(0, figures.numProperties())
            .filter(i -> figures.getName(i).equals("Deaths"))
            .findFirst()
            .orElseThrow();
    var chart =
        onSwing(
            () -> {
              var made =
                  (TimeSeriesChartingPropertyInspector)
                      PropertyInspector.makeInspector(
                          TimeSeriesChartingPropertyInspector.class,
                          figures,
                          deaths,
                          window.frame().frame(),
                          gui);
              var stop = gui.scheduleImmediateRepeat(true, made.getUpdateSteppable());
              made.setStopper(made.reviseStopper(stop));
              return made;
            });
    window.click("player.step.day");
    window.awaitPause();
    var points = (XYPlot) chart.getGenerator().getChart().getPlot();
    await(() -> onSwing(() -> points.getDataset().getItemCount(0) > 0));
  }

  @Test
  void aClickOnTheLineOfTimeRunsToThereAndBackWithoutARerun() throws Exception {
    open();
    var slider = window.fixture().panel("player").target().getComponent(0);
    window.robot().click(slider, new java.awt.Point(slider.getWidth() / 2, 26));
    await(() -> window.hours() > 24 * 10);
    window.awaitPause();
    int events = window.events().events();
    window.robot().click(slider, new java.awt.Point(slider.getWidth() / 4, 26));
    await(() -> window.hours() < 24 * 9);
    assertThat(window.events().events()).isEqualTo(events);
  }

  @Test
  void theSceneThatIsShownIsThatOfTheHour() throws Exception {
    open();
    window.click("player.end");
    await(() -> window.known() >= window.playback().timeline().endHours());
    window.awaitPause();
    Scene late = window.playback().timeline().at(400);
    window.fixture().textBox("date").setText("2030-01-12").pressAndReleaseKeys(KeyEvent.VK_ENTER);
    await(() -> window.hours() == 24 * 11);
    assertThat(window.fixture().label("day").text()).contains("12 January 2030");
    assertThat(window.playback().timeline().at(400)).isEqualTo(late);
  }

  @Test
  void aDateThatIsNoneOfTheRunIsRefusedWithThoseThatAre() throws Exception {
    open();
    window.fixture().textBox("date").setText("2031-01-12").pressAndReleaseKeys(KeyEvent.VK_ENTER);
    await(() -> window.fixture().label("status").text().contains("2030-01-01"));
    assertThat(window.hours()).isZero();
  }

  @Test
  void theCommandLineIsCopiedAsItStands() throws Exception {
    open();
    menu("player.copy");
    await(() -> window.fixture().label("status").text().contains("hudna gui"));
    assertThat(Toolkit.getDefaultToolkit().getSystemClipboard().getData(DataFlavor.stringFlavor))
        .isEqualTo(WatchedWindow.COMMAND);
  }

  @Test
  void startedAgainItHasTheSameEventsAgain() throws Exception {
    open();
    window.click("player.end");
    await(() -> window.known() >= window.playback().timeline().endHours());
    window.awaitPause();
    int once = window.events().events();
    menu("player.restart");
    await(() -> window.hours() == 0);
    assertThat(window.known()).isZero();
    window.click("player.end");
    await(() -> window.known() >= window.playback().timeline().endHours());
    window.awaitPause();
    assertThat(window.events().events()).isEqualTo(2 * once);
  }

  @Test
  void layersAreTakenOffTheMapAndPutBack() throws Exception {
    open();
    window.fixture().focus();
    for (Layer layer : Layer.values()) {
      window.press(KeyEvent.VK_L);
      String name = "layer." + layer.name().toLowerCase(Locale.ROOT);
      window.fixture().menuItem(name).click();
      await(() -> !onSwing(() -> window.frame().map().layers().contains(layer)));
    }
    assertThat(window.frame().map().layers()).isEmpty();
    for (Layer layer : Layer.values()) {
      window.press(KeyEvent.VK_L);
      window.fixture().menuItem("layer." + layer.name().toLowerCase(Locale.ROOT)).click();
      await(() -> onSwing(() -> window.frame().map().layers().contains(layer)));
    }
  }

  @Test
  void closedWhileItPlaysItLeavesNothing() throws Exception {
    open();
    window.click("player.play");
    await(() -> window.known() > 12);
  }

  @Test
  void theTitleHasScenarioAndSeed() throws Exception {
    open();
    assertThat(window.fixture().target().getTitle())
        .isEqualTo(MiniScenario.SCENARIO.title() + " (seed 11) – Hudna");
  }

  private void menu(String name) throws Exception {
    javax.swing.JMenuItem item =
        window
            .robot()
            .finder()
            .findByName(window.frame().frame(), name, javax.swing.JMenuItem.class, false);
    onSwing(
        () -> {
          item.doClick();
          return null;
        });
  }
}
