package org.hudna.view.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.hudna.io.ScenarioReader;
import org.hudna.scenario.Scenario;
import org.hudna.scenario.ScenarioFamily;
import org.hudna.scenario.Theatre;
import org.hudna.view.scene.SubjectNames;
import org.hudna.view.scene.Timeline.Bookmark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BookmarkWordsTest {
  private static final ScenarioFamily FAMILY =
      new ScenarioReader().read(Path.of("src/test/resources/scenarios/mini.yaml"));
  private static final Scenario SCENARIO = FAMILY.draw(1);
  private static final Theatre THEATRE = FAMILY.theatre();
  private final BookmarkWords words = new BookmarkWords(new SubjectNames(SCENARIO, THEATRE));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "truce",
        "adopted",
        "phase",
        "reset",
        "renewal",
        "joint-strike",
        "convoy-attack",
        "suspension",
        "withdrawal",
        "control",
        "collapse"
      })
  void everyKindHasWordsWithADetailAndNoPlaceholderIsLeft(String kind) {
    assertThat(words.of(new Bookmark(1, kind, "some-thing"))).isNotBlank().doesNotContain("{");
  }

  @ParameterizedTest
  @ValueSource(strings = {"truce", "renewal", "reset", "control", "collapse"})
  void kindsThatMayLackADetailHaveWordsWithoutIt(String kind) {
    assertThat(words.of(new Bookmark(1, kind, null))).isNotBlank().doesNotContain("{");
  }

  @Test
  void idsAreToldByTheirNames() {
    String id = THEATRE.parties().keySet().iterator().next();
    assertThat(words.of(new Bookmark(1, "adopted", id))).contains(THEATRE.parties().get(id).name());
  }

  @Test
  void zonesConvoysAndGuarantorsAreToldByTheirNames() {
    var zone = SCENARIO.sections().jointCentre().zones().entrySet().iterator().next();
    assertThat(words.of(new Bookmark(1, "joint-strike", zone.getKey())))
        .contains(zone.getValue().name());
    var guarantor = SCENARIO.guarantors().entrySet().iterator().next();
    assertThat(words.of(new Bookmark(1, "renewal", guarantor.getKey())))
        .contains(guarantor.getValue().name());
    Theatre.Place place = THEATRE.places().get(0);
    assertThat(words.of(new Bookmark(1, "convoy-attack", place.id() + "-1-2")))
        .contains("Convoy to " + place.name() + ", month 1, no. 2");
  }
}
