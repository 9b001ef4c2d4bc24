package org.hudna.view.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.SwingUtilities;
import org.hudna.view.scene.Chronicle;
import org.hudna.view.scene.RecordedRun;
import org.hudna.view.scene.Scene;
import org.hudna.view.scene.Subject;
import org.hudna.view.scene.Subject.Kind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InspectPanelTest {
  private static RecordedRun run;
  private final double end = run.recording().endHours();
  private Chronicle chronicle;
  private InspectPanel panel;

  @BeforeAll
  static void play() {
    run = RecordedRun.mini();
  }

  @BeforeEach
  void open() throws Exception {
    chronicle = new Chronicle(run::recording, run.scenario(), run.theatre());
    SwingUtilities.invokeAndWait(
        () -> panel = new InspectPanel(run.scenario(), run.theatre(), run.recording(), chronicle));
  }

  private void show(Subject subject, double hours) throws Exception {
    SwingUtilities.invokeAndWait(
        () -> {
          panel.show(run.recording().at(hours));
          panel.select(subject);
          panel.refresh();
        });
  }

  private Stream<Subject> subjects(Kind kind) {
    return kind == Kind.CONVOY
        ? Stream.iterate(0.0, hours -> hours <= end, hours -> hours + 24)
            .flatMap(hours -> run.recording().at(hours).convoys().stream())
            .map(convoy -> Subject.of(Kind.CONVOY, convoy.id()))
            .distinct()
        : chronicle.names().all(kind).stream();
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void eachKindOfSubjectShowsItsStateItsDaysAndItsEvents(Kind kind) throws Exception {
    List<Subject> subjects = subjects(kind).limit(5).toList();
    assertThat(subjects).isNotEmpty();
    for (Subject subject : subjects) {
      show(subject, end);
      assertThat(panel.subject()).isEqualTo(subject);
      assertThat(panel.shown()).isNotEmpty();
      assertThat(panel.shown().values()).allSatisfy(value -> assertThat(value).isNotNull());
      assertThat(panel.chart().chart().data(0).getItemCount())
          .isEqualTo(run.scenario().time().days());
      assertThat(panel.events().shown()).isEqualTo(chronicle.last(subject, end, 60));
    }
  }

  @Test
  void theStateIsThatOfTheHourThatIsShown() throws Exception {
    Subject party = chronicle.names().all(Kind.PARTY).get(0);
    for (double hours : new double[] {6, end / 2, end}) {
      show(party, hours);
      Scene.PartyScene now = run.recording().at(hours).parties().get(party.id());
      assertThat(panel.shown())
          .containsEntry(
              "Commitment (0 to 1)", AmountTicks.format("#,##0.##").format(now.commitment()));
    }
  }

  @Test
  void anEventThatIsClickedGoesToItsHour() throws Exception {
    Subject party = chronicle.names().all(Kind.PARTY).get(0);
    List<Double> hours = new ArrayList<>();
    panel.onHour(hours::add);
    show(party, end);
    SwingUtilities.invokeAndWait(
        () -> {
          panel.events().setSize(300, 2000);
          panel.events().doLayout();
          java.awt.Rectangle first = panel.events().getCellBounds(0, 0);
          panel
              .events()
              .dispatchEvent(
                  new java.awt.event.MouseEvent(
                      panel.events(),
                      java.awt.event.MouseEvent.MOUSE_CLICKED,
                      0,
                      0,
                      first.x + 5,
                      first.y + 3,
                      1,
                      false,
                      java.awt.event.MouseEvent.BUTTON1));
        });
    assertThat(hours).containsExactly(panel.events().shown().get(0).hours());
  }

  @Test
  void aPlannedConvoyTellsWhenItAskedAndAWaitingOneSinceWhen() throws Exception {
    List<String> states = new ArrayList<>();
    for (double hours = 6; hours <= end; hours += 6) {
      for (Scene.ConvoyScene convoy : run.recording().at(hours).convoys()) {
        boolean asks = convoy.state().equals("planned") && convoy.sinceHours() > 0;
        if ((asks || convoy.state().equals("waiting")) && !states.contains(convoy.state())) {
          show(Subject.of(Kind.CONVOY, convoy.id()), hours);
          String row = panel.shown().get(asks ? "Permission asked" : "Since");
          assertThat(row).matches("(\\d+ \\w+, [\\d.]+ (minutes?|hours?|days?) ago|before .+)");
          states.add(convoy.state());
        }
      }
    }
    assertThat(states).contains("planned");
  }

  @Test
  void aCorridorTellsItsSidesByTheirNames() throws Exception {
    Subject corridor = chronicle.names().all(Kind.CORRIDOR).get(0);
    show(corridor, end);
    var terms = run.scenario().sections().humanitarian().corridors().get(corridor.id());
    List<String> lines = panel.chart().chart().lines().stream().map(DaySeries::name).toList();
    assertThat(lines)
        .containsExactly(
            run.theatre().parties().get(terms.sideA()).name(),
            run.theatre().parties().get(terms.sideB()).name());
  }
}
