package org.hudna.view.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.hudna.model.event.AgreementEvent.ApprovalGiven;
import org.hudna.model.event.AgreementEvent.CorridorStepTaken;
import org.hudna.model.event.AidEvent.ConvoyAdvanced;
import org.hudna.model.event.AidEvent.State;
import org.hudna.model.event.Harm;
import org.hudna.model.event.ObservationEvent.ReportPublished;
import org.hudna.model.event.TargetClass;
import org.hudna.model.event.ViolenceEvent.ViolationCommitted;
import org.hudna.model.event.Where;
import org.hudna.scenario.ViolenceKind;
import org.junit.jupiter.api.Test;

class EventTextTest {
  private static final RecordedRun RUN = RecordedRun.mini();
  private final SubjectNames names = new SubjectNames(RUN.scenario(), RUN.theatre());
  private final EventText text = new EventText(names);
  private final List<String> parties = List.copyOf(RUN.scenario().parties().keySet());
  private final Where where =
      new Where(RUN.theatre().sectors().get(0).id(), "d", "g", RUN.theatre().places().get(0).id());
  private final String place = RUN.theatre().places().get(0).name();

  private String attack(ViolenceKind kind, Harm harm) {
    return text.of(
        new ViolationCommitted(
            1,
            1,
            "x",
            where,
            parties.get(0),
            null,
            parties.get(1),
            null,
            TargetClass.values()[0],
            kind,
            true,
            null,
            harm));
  }

  @Test
  void anArrestIsNoAttackAndNobodyKilledIsNotMentioned() {
    assertThat(attack(ViolenceKind.ARREST, Harm.NONE))
        .isEqualTo(
            names.actor(parties.get(0))
                + " arrested people near "
                + place
                + "; the truce forbids it");
    assertThat(attack(ViolenceKind.AID_OBSTRUCTION, Harm.NONE)).contains("obstructed aid near");
    assertThat(attack(ViolenceKind.SHELLING, Harm.NONE))
        .contains(" attacked ", ": shelling; the truce")
        .doesNotContain("killed");
  }

  @Test
  void reportsTellOfAnAttackByWhomTheyAccuse() {
    String observer = RUN.scenario().observers().keySet().iterator().next();
    ReportPublished report =
        new ReportPublished(
            1,
            1,
            observer,
            1,
            parties.get(0),
            parties.get(1),
            ViolenceKind.SMALL_ARMS,
            where,
            2,
            true,
            false);
    assertThat(text.of(report))
        .contains("reported an attack by " + names.actor(parties.get(0)))
        .endsWith(": small arms, 2 killed");
  }

  @Test
  void aRefusedConvoyTellsItsNameAndWhoRefusedItOnce() {
    String id = RUN.theatre().places().get(0).id() + "-0-2";
    String told =
        text.of(
            new ConvoyAdvanced(
                1, id, where, State.PLANNED, State.REFUSED, "refused", parties.get(0), 10, false));
    assertThat(told)
        .isEqualTo(
            "Convoy to %s, from before, no. 2: refused (%s refused its request)"
                .formatted(place, names.actor(parties.get(0))));
  }

  @Test
  void timesAndStepsAreInWords() {
    String guarantor = RUN.scenario().guarantors().keySet().iterator().next();
    assertThat(text.of(new ApprovalGiven(1, guarantor, "determine-violation", 1.428)))
        .endsWith("after 1.4 hours");
    String corridor =
        RUN.scenario().sections().humanitarian().corridors().keySet().iterator().next();
    CorridorStepTaken back = new CorridorStepTaken(1, corridor, parties.get(0), 0, true);
    assertThat(text.of(back)).contains("came back").doesNotContain("0 m");
  }

  @Test
  void noIdAndNoLongNumberIsInTheEventsOfARun() {
    RecordedRun run = RecordedRun.geneva();
    SubjectNames shown = new SubjectNames(run.scenario(), run.theatre());
    EventText words = new EventText(shown);
    Pattern number = Pattern.compile("\\d\\.\\d{3}");
    Pattern id = Pattern.compile("[a-z]+-(\\d+-\\d+|\\d{3})\\b");
    Set<String> faults = new TreeSet<>();
    run.events().stream()
        .filter(event -> !EventSubjects.of(event).isEmpty())
        .map(words::of)
        .filter(line -> number.matcher(line).find() || id.matcher(line).find())
        .forEach(faults::add);
    assertThat(faults).isEmpty();
  }
}
