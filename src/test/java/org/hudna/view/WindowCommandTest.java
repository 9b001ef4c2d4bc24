package org.hudna.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hudna.view.WatchedWindow.await;
import static org.hudna.view.WatchedWindow.onSwing;

import java.awt.event.KeyEvent;
import javax.swing.MenuSelectionManager;
import org.hudna.view.panel.Playback.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the keys of the window do, and when they belong to something else. */
@Tag("window")
class WindowCommandTest {
  private WatchedWindow window;

  @BeforeEach
  void open() throws Exception {
    window = new WatchedWindow();
  }

  @AfterEach
  void close() throws Exception {
    window.close();
  }

  @Test
  void keysDoWhatTheHelpSays() throws Exception {
    window.fixture().focus();
    window.press(KeyEvent.VK_RIGHT);
    await(() -> window.hours() > 0);
    window.press(KeyEvent.VK_HOME);
    await(() -> window.hours() == 0);
    window.press(KeyEvent.VK_SPACE);
    await(() -> onSwing(() -> window.playback().state() == State.PLAYING));
    window.press(KeyEvent.VK_SPACE);
    window.awaitPause();
    window.press(KeyEvent.VK_D);
    await(() -> onSwing(com.formdev.flatlaf.FlatLaf::isLafDark));
    window.press(KeyEvent.VK_D);
    await(() -> !onSwing(com.formdev.flatlaf.FlatLaf::isLafDark));
    window.robot().type('?');
    await(() -> window.frame().frame().getGlassPane().isVisible());
    window.press(KeyEvent.VK_ESCAPE);
    await(() -> !window.frame().frame().getGlassPane().isVisible());
  }

  @Test
  void lettersThatAreWrittenIntoAFieldAreNoKeys() throws Exception {
    window.fixture().textBox("date").setText("").enterText("d");
    assertThat(window.fixture().textBox("date").text()).isEqualTo("d");
    assertThat(onSwing(com.formdev.flatlaf.FlatLaf::isLafDark)).isFalse();
  }

  @Test
  void escapeLeavesTheFieldOfTheDateAsItWas() throws Exception {
    window.fixture().focus();
    window.robot().moveMouse(window.fixture().label("day").target());
    window.press(KeyEvent.VK_G);
    await(() -> window.fixture().textBox("date").target().isFocusOwner());
    window.robot().enterText("hello");
    window.press(KeyEvent.VK_ENTER);
    await(() -> window.fixture().label("status").text().contains("found: hello"));
    window.press(KeyEvent.VK_ESCAPE);
    await(() -> window.fixture().textBox("date").text().equals("2030-01-01"));
    window.press(KeyEvent.VK_D);
    await(() -> onSwing(com.formdev.flatlaf.FlatLaf::isLafDark));
    window.press(KeyEvent.VK_D);
    await(() -> !onSwing(com.formdev.flatlaf.FlatLaf::isLafDark));
  }

  @Test
  void aPressOnTheMapGivesTheKeysBack() throws Exception {
    window.fixture().textBox("date").click();
    window.robot().click(window.frame().map());
    window.press(KeyEvent.VK_RIGHT);
    await(() -> window.hours() > 0);
  }

  @Test
  void whileTheListOfLayersIsOpenKeysWaitAndEscapeClosesIt() throws Exception {
    window.fixture().focus();
    window.press(KeyEvent.VK_L);
    await(() -> onSwing(WindowCommandTest::menuIsOpen));
    window.press(KeyEvent.VK_F);
    window.press(KeyEvent.VK_D);
    assertThat(onSwing(com.formdev.flatlaf.FlatLaf::isLafDark)).isFalse();
    window.press(KeyEvent.VK_ESCAPE);
    await(() -> !onSwing(WindowCommandTest::menuIsOpen));
  }

  @Test
  void keysZoomTheMapAndFitItAgain() throws Exception {
    window.fixture().focus();
    window.robot().type('+');
    await(() -> onSwing(() -> window.frame().map().view().zoom() > 1));
    window.press(KeyEvent.VK_F);
    await(() -> onSwing(() -> window.frame().map().view().zoom() == 1));
  }

  private static boolean menuIsOpen() {
    return MenuSelectionManager.defaultManager().getSelectedPath().length > 0;
  }
}
