package org.hudna.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hudna.view.WatchedWindow.onSwing;

import java.awt.Component;
import java.awt.Container;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.swing.AbstractButton;
import javax.swing.JLabel;
import javax.swing.JTextArea;
import org.hudna.view.SideTabs.Tab;
import org.hudna.view.map.Look;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * No text of the window is cut at the size of its picture. With {@code -Dgolden.update=true} it
 * takes the picture of the README anew.
 */
@Tag("window")
class WindowPictureTest {
  private static final Path PICTURE = Path.of("results/reference/window.png");

  @Test
  void noTextIsCutOnTheThirdDayOfTheTruceOrAfterItsCollapse() throws Exception {
    TruceFrame frame = WindowPictures.open(Look.LIGHT);
    for (Tab tab : Tab.values()) {
      for (String instant : List.of("2016-08-15T00:00", "2016-10-18T18:00", "2016-09-15T12:00")) {
        WindowPictures.show(frame, WindowPictures.hours(instant), tab);
        BufferedImage picture = WindowPictures.picture(frame.frame());
        assertThat(onSwing(() -> cut(frame.frame()))).as(tab + " at " + instant).isEmpty();
        if (tab == Tab.CHARTS && Boolean.getBoolean("golden.update")) {
          ImageIO.write(picture, "png", PICTURE.toFile());
        }
      }
    }
    onSwing(
        () -> {
          frame.close();
          return null;
        });
    frame.awaitClosing();
  }

  /** Texts that are seen and have less room than they need. */
  private static List<String> cut(Container container) {
    List<String> cut = new ArrayList<>();
    for (Component part : container.getComponents()) {
      boolean label = part instanceof JLabel || part instanceof AbstractButton;
      boolean narrow = label && part.getWidth() < part.getPreferredSize().width;
      boolean text = part instanceof JTextArea area && area.getLineWrap() && area.isVisible();
      if (part.isShowing()
          && (narrow || text && part.getHeight() < part.getPreferredSize().height)) {
        cut.add(part.toString());
      }
      if (part instanceof Container inner) {
        cut.addAll(cut(inner));
      }
    }
    return cut;
  }
}
