package org.hudna.view.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.hudna.io.ScenarioReader;
import org.hudna.scenario.ScenarioFamily;
import org.hudna.view.scene.SubjectNames;
import org.junit.jupiter.api.Test;

class SliderTipTest {
  private final DrawnTimeline timeline = new DrawnTimeline();
  private final SliderScale scale = new SliderScale(800, timeline);
  private final SliderTip tip =
      new SliderTip(
          new Playback(timeline, RunHead.none(), List.of()),
          new DateWords(DrawnTimeline.TIME),
          new BookmarkWords(names()));

  private static SubjectNames names() {
    ScenarioFamily family =
        new ScenarioReader().read(Path.of("src/test/resources/scenarios/mini.yaml"));
    return new SubjectNames(family.draw(1), family.theatre());
  }

  @Test
  void tellsTheDateAndWhetherItIsKnown() {
    timeline.know(48);
    assertThat(tip.at(scale, scale.x(24))).contains("2 January 2030").doesNotContain("not known");
    assertThat(tip.at(scale, scale.x(100))).contains("5 January 2030").contains("not known");
  }

  @Test
  void tellsKeyEventsInWordsWithNames() {
    timeline.mark(24, "truce", null);
    timeline.mark(24, "phase", "implementation");
    timeline.mark(24, "reset", "no-calm-day");
    assertThat(tip.at(scale, scale.x(24)))
        .contains("2 Jan", "truce starts", "implementation", "no calm day");
  }

  @Test
  void manyKeyEventsAtOnePointAreCounted() {
    for (int i = 0; i < 11; i++) {
      timeline.mark(24, "joint-strike", "zone-1");
    }
    assertThat(tip.at(scale, scale.x(24))).contains("and 3 more");
    assertThat(tip.lines(scale, scale.x(24))).isEqualTo(9);
  }
}
