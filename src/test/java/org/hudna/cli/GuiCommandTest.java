package org.hudna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuiCommandTest {
  private static final String MINI = "src/test/resources/scenarios/mini.yaml";

  @TempDir private Path temp;
  private final StringWriter err = new StringWriter();

  @Test
  void withoutADisplayItSaysSoInOneLine() {
    assertThat(gui()).isEqualTo(2);
    assertThat(err.toString().lines())
        .singleElement()
        .asString()
        .contains("no display")
        .contains("--snapshot");
  }

  @Test
  void aSnapshotIsAPictureOfTheMap() throws Exception {
    Path file = temp.resolve("map.png");
    assertThat(gui("--snapshot", file.toString(), "--at", "2030-01-12", "--seed", "3")).isZero();
    BufferedImage picture = ImageIO.read(file.toFile());
    assertThat(picture.getWidth()).isGreaterThan(1000);
    assertThat(err.toString()).contains(file.toString());
  }

  @Test
  void aDateOutsideTheRunIsRefusedWithThoseInIt() {
    Path file = temp.resolve("map.png");
    assertThat(gui("--snapshot", file.toString(), "--at", "2030-03-01")).isEqualTo(2);
    assertThat(err.toString()).contains("2030-01-01").contains("2030-01-28");
    assertThat(file).doesNotExist();
  }

  @Test
  void aDateWithoutAPictureIsRefused() {
    assertThat(gui("--at", "2030-01-12")).isEqualTo(2);
    assertThat(err.toString()).contains("--snapshot");
  }

  @Test
  void scenariosWithoutAClockInCommonAreNotCompared() {
    assertThat(gui("--compare", "scenarios/geneva-2016.yaml")).isEqualTo(2);
    assertThat(err.toString()).contains("--compare").contains("no clock in common");
  }

  @Test
  void aScenarioIsNotComparedWithItselfNorInAPicture() {
    assertThat(gui("--compare", MINI)).isEqualTo(2);
    assertThat(err.toString()).contains("expected another scenario file");
    assertThat(gui("--compare", "scenarios/no-truce.yaml", "--snapshot", "map.png")).isEqualTo(2);
    assertThat(err.toString()).contains("expected no --snapshot");
  }

  @Test
  void aFolderIsNotAScenarioToLookAt() {
    assertThat(gui("--compare", "scenarios")).isEqualTo(2);
    assertThat(err.toString()).contains("expected one scenario file, found the folder scenarios");
  }

  private int gui(String... options) {
    List<String> words = new ArrayList<>(List.of("gui", MINI));
    words.addAll(List.of(options));
    return Main.commandLine()
        .setOut(new PrintWriter(new StringWriter()))
        .setErr(new PrintWriter(err, true))
        .execute(words.toArray(String[]::new));
  }
}
