package org.hudna.view.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.hudna.io.ScenarioReader;
import org.hudna.model.CeasefireSimulation;
import org.hudna.model.agent.AidConvoy;
import org.hudna.model.event.SimulationEvent;
import org.hudna.model.world.CorridorState;
import org.hudna.model.world.World;
import org.hudna.scenario.Scenario;
import org.hudna.scenario.ScenarioFamily;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A recording beside a run that goes on. */
class LiveRecordingTest {
  private static final Path MINI = Path.of("src/test/resources/scenarios/mini.yaml");
  private static final Path GENEVA = Path.of("scenarios/geneva-2016.yaml");
  private final List<Scene> seen = new ArrayList<>();

  @Test
  void eachSceneIsTheWorldAtTheEndOfAPart() {
    assertScenesAreTheWorld(MINI, 11);
  }

  @Test
  @Tag("slow")
  void eachSceneOfTheReferenceScenarioIsTheWorld() {
    assertScenesAreTheWorld(GENEVA, 3);
  }

  @Test
  void whatWasShownWhileTheRunWentOnIsShownAgainWhenItIsOver() {
    Recording recording = assertScenesAreTheWorld(MINI, 12);
    assertThat(seen).hasSizeGreaterThan(100);
    for (Scene scene : seen) {
      assertThat(recording.at(scene.hours())).isEqualTo(scene);
    }
  }

  @Test
  void sampledAndScrubbedFromAnotherThreadItLeavesEveryEventAsItIs() throws Exception {
    assertSameEvents(MINI, 13);
  }

  @Test
  @Tag("slow")
  void scrubbedWhileItRunsTheReferenceScenarioHasTheEventsOfTheRunAlone() throws Exception {
    assertSameEvents(GENEVA, 3);
  }

  private Recording assertScenesAreTheWorld(Path file, long seed) {
    ScenarioFamily family = new ScenarioReader().read(file);
    Scenario scenario = family.draw(seed);
    Recording recording = new Recording(scenario, family.theatre());
    CeasefireSimulation run = new CeasefireSimulation(scenario, family.theatre(), seed, recording);
    run.start();
    for (int part = 0; part < run.parts().size(); part++) {
      run.schedule.step(run);
      double hours = run.parts().get(part).toHours();
      recording.sample(run.world(), hours);
      assertThat(recording.knownHours()).isEqualTo(hours);
      Scene scene = recording.at(hours);
      assertEqual(scene, run.world());
      if (hours % 24 != 0 && run.world().agreement().inForce()) {
        assertThat(scene.calmDays()).isEqualTo(run.world().agreement().calmDays());
      }
      seen.add(recording.at(hours - 0.001));
    }
    return recording;
  }

  private static void assertEqual(Scene scene, World world) {
    assertThat(scene.phase()).isEqualTo(world.agreement().phase());
    assertThat(scene.collapseCause()).isEqualTo(world.agreement().collapseCause());
    for (int i = 0; i < scene.places().size(); i++) {
      var place = world.ground().places().get(i);
      assertThat(scene.places().get(i))
          .isEqualTo(new Scene.PlaceScene(place.controller(), place.besieger()));
    }
    for (int i = 0; i < scene.formations().size(); i++) {
      var formation = world.cast().formations().get(i);
      assertThat(scene.formations().get(i))
          .isEqualTo(
              new Scene.FormationScene(
                  formation.party().id(),
                  (float) formation.commitment(),
                  formation.entanglement(),
                  formation.moving()));
    }
    world
        .cast()
        .parties()
        .forEach(
            party ->
                assertThat(scene.parties().get(party.id()).stance()).isEqualTo(party.stance()));
    if (world.agreement().inForce()) {
      corridors(scene, world);
    }
    assertThat(
            scene.convoys().stream()
                .filter(
                    convoy ->
                        !List.of("refused", "delivered", "turned-back", "attacked")
                            .contains(convoy.state()))
                .map(
                    convoy -> words(convoy.id(), convoy.state(), convoy.reason(), convoy.people())))
        .containsExactlyInAnyOrderElementsOf(
            world.convoys().stream().map(LiveRecordingTest::words).toList());
  }

  private static void corridors(Scene scene, World world) {
    for (CorridorState corridor : world.ground().corridors()) {
      assertThat(scene.corridors().get(corridor.id()))
          .isEqualTo(
              new Scene.CorridorScene(
                  corridor.steps(true), corridor.steps(false), corridor.open()));
    }
  }

  private static String words(AidConvoy convoy) {
    return words(convoy.id(), convoy.state().key(), convoy.reason(), convoy.people());
  }

  /** Of a request that is not answered the model knows already what will be the reason. */
  private static String words(String id, String state, String reason, double people) {
    return id + " " + state + " " + (state.equals("planned") ? null : reason) + " " + people;
  }

  private static void assertSameEvents(Path file, long seed) throws Exception {
    ScenarioFamily family = new ScenarioReader().read(file);
    Scenario scenario = family.draw(seed);
    List<SimulationEvent> alone = new ArrayList<>();
    new CeasefireSimulation(scenario, family.theatre(), seed, alone::add).runToEnd();

    List<SimulationEvent> watched = new ArrayList<>();
    Recording recording = new Recording(scenario, family.theatre());
    AtomicBoolean over = new AtomicBoolean();
    AtomicInteger looks = new AtomicInteger();
    Thread person = new Thread(() -> scrub(recording, over, looks));
    person.start();
    RecordedRun.play(
        new CeasefireSimulation(scenario, family.theatre(), seed, recording.and(watched::add)),
        recording);
    while (looks.get() < 100) {
      Thread.onSpinWait();
    }
    over.set(true);
    person.join();
    assertThat(watched).isEqualTo(alone);
    assertThat(recording.knownHours()).isEqualTo(recording.endHours());
  }

  private static void scrub(Recording recording, AtomicBoolean over, AtomicInteger looks) {
    while (!over.get()) {
      double share = (looks.get() * 0.618034) % 1;
      Scene scene = recording.at(share * recording.knownHours());
      recording.days();
      recording.bookmarks();
      recording.events(scene.hours() - 5, scene.hours());
      looks.incrementAndGet();
    }
  }
}
