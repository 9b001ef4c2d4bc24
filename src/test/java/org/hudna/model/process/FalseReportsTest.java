package org.hudna.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hudna.model.agent.Observer;
import org.hudna.model.event.Breach;
import org.hudna.model.random.Keys;
import org.hudna.model.random.Streams;
import org.hudna.model.world.Part;
import org.hudna.model.world.World;
import org.hudna.scenario.ObserverTerms;
import org.hudna.scenario.Phase;
import org.hudna.scenario.Stance;
import org.hudna.scenario.ViolenceKind;
import org.junit.jupiter.api.Test;

class FalseReportsTest {
  private final TruceWorld truce = new TruceWorld();
  private World world = truce.build();

  private List<Incident> over(int parts, double partHours, double perDay) {
    ObserverTerms terms = new ObserverTerms("", 1, null, 1, 1, Map.of(), perDay, 5, false);
    Observer observer = new Observer("watch", Keys.of("watch"), terms);
    FalseReports reports = new FalseReports(new Streams(4));
    List<Incident> made = new ArrayList<>();
    for (int i = 0; i < parts; i++) {
      Part part = new Part(i, i * partHours, (i + 1) * partHours);
      for (Incident incident : reports.of(world, observer, part)) {
        assertThat(part.contains(incident.hours())).isTrue();
        made.add(incident);
      }
    }
    return made;
  }

  @Test
  void theirNumberFollowsTheRateWhateverTheParts() {
    assertThat(over(2_000, 6, 2).size() / 500.0).isCloseTo(2, within(0.26));
    assertThat(over(6_000, 2, 2).size() / 500.0).isCloseTo(2, within(0.26));
  }

  @Test
  void theirNumbersAreUniqueAndNoIncidentHasThem() {
    List<Incident> made = over(400, 6, 2);
    assertThat(made).extracting(Incident::id).doesNotHaveDuplicates().allMatch(id -> id < 0);
    assertThat(made.stream().mapToInt(Incident::deaths).average().orElseThrow())
        .isCloseTo(1, within(0.4));
  }

  @Test
  void anObserverThatInventsNothingReportsNothing() {
    assertThat(over(400, 6, 0)).isEmpty();
  }

  @Test
  void whatIsMadeUpIsLethalIfAnybodyDied() {
    List<Incident> made = over(400, 6, 2);
    assertThat(made).allMatch(incident -> incident.lethal() == incident.deaths() > 0);
    assertThat(made).anyMatch(Incident::lethal).anyMatch(incident -> !incident.lethal());
  }

  @Test
  void whereNobodyCanBeAccusedNothingIsMadeUp() {
    world.cast().party(TruceWorld.BLUES).stance(Stance.WITHDRAWN);
    assertThat(over(400, 6, 2)).isEmpty();
  }

  @Test
  void anAirStrikeWhereTheAccusedMayNotFlyIsABarredSortie() {
    assertThat(over(2_000, 6, 2)).allMatch(incident -> incident.what() == Breach.ATTACK);
    truce.phase = Phase.IMPLEMENTATION;
    world = truce.build();
    List<Incident> made = over(2_000, 6, 2);
    assertThat(made).anyMatch(incident -> incident.what() == Breach.BARRED_SORTIE);
    assertThat(made)
        .allMatch(
            incident ->
                (incident.what() == Breach.BARRED_SORTIE)
                    == (incident.kind() == ViolenceKind.AIR_STRIKE
                        && incident.accused().equals(TruceWorld.GREENS)
                        && incident.where().sector().equals("s0")));
  }
}
