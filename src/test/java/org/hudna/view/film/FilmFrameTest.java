package org.hudna.view.film;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import org.hudna.view.map.Look;
import org.hudna.view.scene.RecordedRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilmFrameTest {
  private static final double TRUCE = 7 * 24 + 19;

  /** The column of marks of the legend, below the clock. */
  private static final Rectangle MARKS =
      new Rectangle(FilmFrame.WIDTH - FilmFrame.SHEET + 6, 150, 22, 560);

  /** The whole legend. */
  private static final Rectangle LEGEND =
      new Rectangle(MARKS.x, MARKS.y, FilmFrame.SHEET - 6, MARKS.height);

  private static final Rectangle BAR = new Rectangle(18, 626, 860, 18);
  private final RecordedRun run = RecordedRun.mini();
  private final Reel reel = new Reel(0, 21 * 24, 1, 24, 2);

  @Test
  void theLegendStandsStillFromTheFirstPictureOn() {
    FilmFrame pictures = pictures();
    int[] first = part(drawn(pictures, 0), MARKS);
    assertThat(Arrays.stream(first).distinct().count()).isGreaterThan(50);
    for (int frame = 1; frame < reel.frames(); frame++) {
      assertThat(part(drawn(pictures, frame), MARKS)).as("picture " + frame).isEqualTo(first);
    }
  }

  /** Days of the reference scenario on which something is under way for less than three hours. */
  @ParameterizedTest
  @ValueSource(ints = {9, 20})
  void theLegendOfAOneDayFilmExplainsWhatLastsShortlyFromTheStart(int day) {
    RecordedRun geneva = RecordedRun.geneva();
    Reel oneDay = new Reel(24 * day, 24 * day + 24, 25, 24, 0);
    FilmFrame pictures =
        new FilmFrame(
            geneva.scenario(), geneva.theatre(), geneva.recording(), oneDay, Look.LIGHT, "seed 3");
    int[] first = part(drawn(pictures, 0), LEGEND);
    for (int frame = 1; frame < oneDay.frames(); frame++) {
      assertThat(part(drawn(pictures, frame), LEGEND)).as("picture " + frame).isEqualTo(first);
    }
  }

  @Test
  void theBarGrowsAndTheLastPictureStays() {
    FilmFrame pictures = pictures();
    int last = reel.frames() - 1;
    assertThat(part(drawn(pictures, 3), BAR)).isNotEqualTo(part(drawn(pictures, 4), BAR));
    assertThat(part(drawn(pictures, last - 1), BAR)).isEqualTo(part(drawn(pictures, last), BAR));
  }

  @Test
  void aPictureDependsOnItsNumberAlone() {
    FilmFrame used = pictures();
    drawn(used, 2);
    drawn(used, 15);
    Rectangle all = new Rectangle(FilmFrame.WIDTH, FilmFrame.HEIGHT);
    int truce = (int) Math.ceil(TRUCE / 24);
    assertThat(part(drawn(used, truce), all)).isEqualTo(part(drawn(pictures(), truce), all));
  }

  private FilmFrame pictures() {
    return new FilmFrame(
        run.scenario(), run.theatre(), run.recording(), reel, Look.LIGHT, "seed 11");
  }

  private static BufferedImage drawn(FilmFrame pictures, int frame) {
    BufferedImage picture = FilmFrame.blank();
    pictures.paint(picture, frame);
    return picture;
  }

  private static int[] part(BufferedImage picture, Rectangle part) {
    return picture.getRGB(part.x, part.y, part.width, part.height, null, 0, part.width);
  }
}
