package org.hudna.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotTest {
  private static final LocalDateTime IN_THE_TRUCE = LocalDateTime.of(2030, 1, 10, 18, 0);

  @Test
  void thePictureShowsTheMapAndTheColoursOfAllParties() {
    Set<Integer> colours = Pixels.of(at(IN_THE_TRUCE).picture());
    MapStyle style = new MapStyle(MiniScenario.THEATRE);
    for (String party : MiniScenario.THEATRE.parties().keySet()) {
      assertThat(colours).contains(style.party(party).getRGB());
    }
    assertThat(colours).contains(MapStyle.LAND.getRGB(), MapStyle.INK.getRGB());
  }

  @Test
  void equalRunsGiveEqualFilesAndAnotherDateAnother(@TempDir Path folder) throws Exception {
    Path one = folder.resolve("pictures/one.png");
    Path two = folder.resolve("two.png");
    Path other = folder.resolve("other.png");
    at(IN_THE_TRUCE).write(one);
    at(IN_THE_TRUCE).write(two);
    at(IN_THE_TRUCE.plusDays(3)).write(other);
    assertThat(one).hasSameBinaryContentAs(two);
    assertThat(Files.mismatch(one, other)).isNotNegative();
    BufferedImage read = ImageIO.read(one.toFile());
    assertThat(read.getWidth()).isGreaterThan(1000);
  }

  @Test
  void instantsOutsideTheRunAreRefused() {
    assertThatThrownBy(() -> at(LocalDateTime.of(2031, 1, 1, 0, 0)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2030-01-29");
  }

  private static Snapshot at(LocalDateTime instant) {
    return Snapshot.of(MiniScenario.SCENARIO, MiniScenario.THEATRE, MiniScenario.SEED, instant);
  }
}
