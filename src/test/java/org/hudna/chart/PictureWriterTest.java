package org.hudna.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

class PictureWriterTest {
  @TempDir private Path folder;

  private static Picture picture() {
    TruceMarks marks =
        new TruceMarks(
            SampleBatch.FIRST.plusDays(8).atTime(19, 0),
            SampleBatch.FIRST.plusDays(8).atTime(19, 0),
            7);
    ScenarioDays when = new ScenarioDays(new DayRange(SampleBatch.FIRST, 30), marks);
    ReplicateDays table = new ReplicateDays(3, 30);
    for (int day = 0; day < 30; day++) {
      for (int run = 0; run < 3; run++) {
        table.add(run, day, (7 * day + 5 * run) % 11);
      }
    }
    Caption caption = new Caption("deaths", "Deaths & <wounded>", "A made-up case");
    return BandChart.amounts(caption, when, "Deaths per day", DailyBands.of(table));
  }

  @Test
  void writesAPngAtTwiceTheLogicalSize() throws IOException {
    PictureWriter.write(picture(), folder, "x");
    var image = ImageIO.read(folder.resolve("deaths.png").toFile());
    assertThat(image.getWidth()).isEqualTo(2 * Picture.WIDTH);
    assertThat(image.getHeight()).isEqualTo(2 * Picture.HEIGHT);
  }

  @Test
  void writesAnSvgWithItsTitleAndIdsOfItsOwn() throws Exception {
    String svg = SvgText.ofFile(picture(), "case");
    Element root =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)))
            .getDocumentElement();
    assertThat(root.getTagName()).isEqualTo("svg");
    assertThat(root.getElementsByTagName("title").item(0).getTextContent())
        .isEqualTo("Deaths & <wounded>");
    assertThat(svg).contains("id='case-deaths-").contains(">22 Aug<").contains(">Deaths per day<");
  }

  @Test
  void writesTheSameBytesInAnyLanguageAndTimeZone() throws IOException {
    PictureWriter.write(picture(), folder.resolve("here"), "x");
    Locale language = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-SY-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Damascus"));
      PictureWriter.write(picture(), folder.resolve("there"), "x");
    } finally {
      Locale.setDefault(language);
      TimeZone.setDefault(zone);
    }
    for (String name : List.of("deaths.png", "deaths.svg")) {
      assertThat(Files.readAllBytes(folder.resolve("there").resolve(name)))
          .as(name)
          .isEqualTo(Files.readAllBytes(folder.resolve("here").resolve(name)));
    }
  }
}
