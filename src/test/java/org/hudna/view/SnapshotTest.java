package org.hudna.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Set;
import javax.imageio.ImageIO;
import org.hudna.view.map.Look;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotTest {
  private static final LocalDateTime IN_THE_TRUCE = LocalDateTime.of(2030, 1, 10, 18, 0);

  @Test
  void thePictureShowsTheMapInItsLook() {
    assertThat(colours(at(IN_THE_TRUCE, Look.LIGHT)))
        .contains(Look.LIGHT.sea().getRGB(), Look.LIGHT.paper().getRGB());
    assertThat(colours(at(IN_THE_TRUCE, Look.DARK)))
        .contains(Look.DARK.sea().getRGB(), Look.DARK.paper().getRGB());
  }

  private static Set<Integer> colours(Snapshot snapshot) {
    BufferedImage picture = snapshot.picture();
    Set<Integer> colours = new HashSet<>();
    for (int x = 0; x < picture.getWidth(); x += 3) {
      for (int y = 0; y < picture.getHeight(); y += 3) {
        colours.add(picture.getRGB(x, y));
      }
    }
    return colours;
  }

  @Test
  void equalRunsGiveEqualFilesAndAnotherDateAnother(@TempDir Path folder) throws Exception {
    Path one = folder.resolve("pictures/one.png");
    Path two = folder.resolve("two.png");
    Path other = folder.resolve("other.png");
    at(IN_THE_TRUCE, Look.LIGHT).write(one);
    at(IN_THE_TRUCE, Look.LIGHT).write(two);
    at(IN_THE_TRUCE.plusDays(3), Look.LIGHT).write(other);
    assertThat(one).hasSameBinaryContentAs(two);
    assertThat(Files.mismatch(one, other)).isNotNegative();
    BufferedImage read = ImageIO.read(one.toFile());
    assertThat(read.getWidth()).isGreaterThan(1000);
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(3);
    }
  }

  @Test
  void instantsOutsideTheRunAreRefused() {
    assertThatThrownBy(() -> at(LocalDateTime.of(2031, 1, 1, 0, 0), Look.LIGHT))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2030-01-29");
  }

  private static Snapshot at(LocalDateTime instant, Look look) {
    return Snapshot.of(
        MiniScenario.SCENARIO, MiniScenario.THEATRE, MiniScenario.SEED, instant, look, "mini");
  }
}
