package org.hudna.view.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.hudna.scenario.Phase;
import org.hudna.scenario.Stance;
import org.hudna.scenario.ViolenceKind;
import org.hudna.view.scene.Words;
import org.junit.jupiter.api.Test;

/** Everything that the map may have to name has a word. */
class MapWordsTest {
  @Test
  void everyStancePhaseAndLayerHasAWord() {
    for (Stance stance : Stance.values()) {
      assertThat(Words.has("map.stance." + stance.key())).as(stance.key()).isTrue();
    }
    for (Phase phase : Phase.values()) {
      assertThat(Words.has("phase." + phase.key())).as(phase.key()).isTrue();
    }
    assertThat(Layer.values()).extracting(Layer::title).doesNotHaveDuplicates();
  }

  @Test
  void everyKindOfViolenceHasAMarkOfItsOwn() {
    for (ViolenceKind kind : ViolenceKind.values()) {
      assertThat(ViolenceMark.of(kind.key()).key()).isEqualTo(kind.key());
    }
    assertThat(ViolenceMark.values()).extracting(ViolenceMark::label).doesNotHaveDuplicates();
  }

  @Test
  void everyConvoyStateHasAMarkOfItsOwn() {
    Arrays.stream(org.hudna.model.event.AidEvent.State.values())
        .forEach(state -> assertThat(ConvoyMark.of(state.key()).key()).isEqualTo(state.key()));
    assertThat(ConvoyMark.values()).extracting(ConvoyMark::label).doesNotHaveDuplicates();
  }
}
