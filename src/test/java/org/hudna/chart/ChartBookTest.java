package org.hudna.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.hudna.io.FaultyInputException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChartBookTest {
  private static final List<String> OF_A_SCENARIO =
      List.of(
          "violations",
          "violations-main-dyad",
          "governorates-violations",
          "governorates-people-reached",
          "map-violations",
          "map-deaths",
          "map-people-reached",
          "observers",
          "deaths",
          "people-reached",
          "besieged-places",
          "commitment",
          "trust",
          "phases",
          "survival");
  private static final List<String> OF_THE_BATCH =
      List.of(
          "survival",
          "people-reached",
          "map-violations",
          "map-violations-difference",
          "map-deaths",
          "map-deaths-difference",
          "map-people-reached",
          "map-people-reached-difference",
          "metric-violations-count",
          "metric-deaths-from-truce-persons",
          "metric-days-to-collapse-days");

  @TempDir private static Path folder;

  @BeforeAll
  static void drawOnce() throws IOException {
    SampleBatch.small(folder);
    new ChartBook().write(folder);
  }

  static Stream<Path> pictures() {
    return Stream.concat(
        OF_A_SCENARIO.stream().map(name -> folder.resolve("harbour-truce/charts").resolve(name)),
        OF_THE_BATCH.stream().map(name -> folder.resolve("charts").resolve(name)));
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void drawsAPngWithSomethingOnIt(Path picture) throws IOException {
    BufferedImage image =
        ImageIO.read(picture.resolveSibling(picture.getFileName() + ".png").toFile());
    int[] pixels =
        image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    assertThat(Arrays.stream(pixels).distinct().count()).isGreaterThan(20);
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void drawsAnSvgBesideIt(Path picture) throws IOException {
    String svg = Files.readString(picture.resolveSibling(picture.getFileName() + ".svg"));
    assertThat(svg).startsWith("<svg").contains("<title>").endsWith("</svg>\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"violations", "phases", "survival"})
  void marksTheTruceOnlyWhereThereIsOne(String name) throws IOException {
    assertThat(Files.readString(folder.resolve("harbour-truce/charts/" + name + ".svg")))
        .contains("Truce from 22 Aug, 19:00");
    assertThat(Files.readString(folder.resolve("no-truce/charts/" + name + ".svg")))
        .doesNotContain("Truce from");
  }

  @ParameterizedTest
  @ValueSource(strings = {"phases", "survival"})
  void saysThatAScenarioHasNoTruce(String name) throws IOException {
    assertThat(Files.readString(folder.resolve("no-truce/charts/" + name + ".svg")))
        .contains("This scenario has no truce");
  }

  @Test
  void comparesSurvivalOfScenariosWithATruceAlone() throws IOException {
    assertThat(Files.readString(folder.resolve("charts/survival.svg")))
        .contains("1 scenario with a truce, 6 runs of each")
        .doesNotContain(">no-truce<");
    assertThat(Files.readString(folder.resolve("charts/people-reached.svg")))
        .contains("2 scenarios, 6 runs of each")
        .contains(">no-truce<");
  }

  @Test
  void saysInHowManyRunsSomethingCameAbout() throws IOException {
    assertThat(Files.readString(folder.resolve("charts/metric-days-to-collapse-days.svg")))
        .contains(">no-truce<")
        .contains("0 of 6 runs");
  }

  @Test
  void namesObserversAsTheScenarioDoes() throws IOException {
    assertThat(Files.readString(folder.resolve("harbour-truce/charts/observers.svg")))
        .contains("Monitors &lt;north&gt; &amp; coast")
        .contains("South monitor");
  }

  @Test
  void drawsOnlyWhatIsWantedAndReadsNoOtherTables(@TempDir Path other) throws IOException {
    SampleBatch.small(other);
    Files.delete(other.resolve("harbour-truce/aid.csv"));
    List<ChartName> drawn =
        new ChartBook()
            .write(
                other,
                chart -> chart.scenario().equals("harbour-truce") && chart.name().equals("deaths"));
    assertThat(drawn).containsExactly(new ChartName("harbour-truce", "deaths"));
    assertThat(other.resolve("harbour-truce/charts/deaths.png")).exists();
    assertThat(other.resolve("charts")).doesNotExist();
  }

  @Test
  void givesElementsForAPageThatDoNotClash() throws IOException {
    List<SvgPicture> pictures =
        new ChartBook().svgs(folder, chart -> chart.name().equals("survival"));
    assertThat(pictures)
        .extracting(SvgPicture::chart)
        .containsExactly(
            new ChartName("harbour-truce", "survival"),
            new ChartName("no-truce", "survival"),
            ChartName.ofBatch("survival"));
    assertThat(pictures.get(0).svg()).contains("class='harbour-truce-survival-0'");
    assertThat(pictures.get(2).svg()).contains("class='batch-survival-0'");
    assertThat(pictures.get(0).title()).isEqualTo("Runs whose truce still holds");
  }

  @Test
  void drawsASingleRunOfASingleScenario(@TempDir Path other) throws IOException {
    new SampleBatch(other, 1, 30, 1).write(List.of("harbour-truce"));
    assertThat(new ChartBook().svgs(other, any -> true))
        .extracting(SvgPicture::chart)
        .contains(ChartName.ofBatch("metric-violations-count"), ChartName.ofBatch("survival"))
        .doesNotContain(ChartName.ofBatch("map-violations"), ChartName.ofBatch("differences"));
    assertThat(new ChartBook().svgs(other, any -> true))
        .allSatisfy(picture -> assertThat(picture.svg()).doesNotContain("NaN"));
  }

  @Test
  void drawsAWholeBatchWithoutATruce(@TempDir Path other) throws IOException {
    new SampleBatch(other, 3, 30, 2).write(List.of("no-truce", "no-truce-either"));
    assertThat(new ChartBook().svgs(other, any -> true))
        .extracting(SvgPicture::chart)
        .contains(ChartName.ofBatch("people-reached"), new ChartName("no-truce", "map-deaths"))
        .doesNotContain(ChartName.ofBatch("survival"));
  }

  @Test
  void drawsTheSameBytesTwice(@TempDir Path other) throws IOException {
    SampleBatch.small(other);
    assertThat(new ChartBook().svgs(other, any -> true))
        .isEqualTo(new ChartBook().svgs(other, any -> true));
  }

  @Test
  void leavesNoTemporaryFiles() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(files).noneMatch(file -> file.toString().endsWith(".part"));
    }
  }

  @Test
  void refusesAFolderThatIsNoBatch(@TempDir Path other) {
    assertThatThrownBy(() -> new ChartBook().write(other))
        .isInstanceOf(FaultyInputException.class)
        .hasMessageContaining("manifest.json");
    assertThatThrownBy(() -> new ChartBook().write(other.resolve("none")))
        .isInstanceOf(FaultyInputException.class)
        .hasMessageContaining("no such folder");
  }

  @Test
  void refusesABatchWithoutScenarios(@TempDir Path other) throws IOException {
    new SampleBatch(other, 1, 1, 1).write(List.of());
    assertThatThrownBy(() -> new ChartBook().write(other))
        .isInstanceOf(FaultyInputException.class)
        .hasMessageContaining("no complete run");
  }
}
