package org.hudna.view.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hudna.model.event.ActorEvent.StanceChanged;
import org.hudna.model.event.AgreementEvent.ApprovalGiven;
import org.hudna.model.event.AgreementEvent.ClockReset;
import org.hudna.model.event.AgreementEvent.CorridorChanged;
import org.hudna.model.event.AgreementEvent.PhaseChanged;
import org.hudna.model.event.SimulationEvent;
import org.hudna.model.process.AidReason;
import org.junit.jupiter.api.Test;

/** What the model calls by a key has words of its own in the window. */
class ModelWordsTest {
  private static final Path REFERENCE = Path.of("scenarios/geneva-2016.yaml");

  @Test
  void everyReasonOfConvoysHasWords() {
    for (AidReason reason : AidReason.values()) {
      assertThat(Words.has("map.reason." + reason.key())).as(reason.key()).isTrue();
    }
  }

  @Test
  void everyCauseInRunsOfTheReferenceHasWords() {
    Set<String> keys = new TreeSet<>();
    for (long seed = 1; seed <= 3; seed++) {
      RecordedRun.of(REFERENCE, seed).events().stream()
          .flatMap(ModelWordsTest::keys)
          .map(key -> key.replace(' ', '-'))
          .forEach(keys::add);
    }
    assertThat(keys).isNotEmpty().allMatch(Words::has);
  }

  private static Stream<String> keys(SimulationEvent event) {
    if (event instanceof ApprovalGiven e) {
      return Stream.of("event.act." + e.act());
    }
    String cause =
        event instanceof PhaseChanged e
            ? e.cause()
            : event instanceof StanceChanged e
                ? e.cause()
                : event instanceof CorridorChanged e
                    ? e.cause()
                    : event instanceof ClockReset e ? e.cause() : null;
    return Stream.ofNullable(cause).map(key -> "cause." + key);
  }
}
