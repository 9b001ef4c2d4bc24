package org.hudna.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.hudna.history.DateRange;
import org.hudna.scenario.Mechanism;
import org.hudna.scenario.Scenario;
import org.hudna.study.validation.TruceFacts;
import org.hudna.study.validation.ValidationCase;
import org.hudna.study.validation.ValidationPlan;
import org.hudna.study.validation.Window;
import org.hudna.study.validation.WindowBaselines;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValidationReaderTest {
  private static final Path FOLDER = Path.of("src/test/resources/studies");
  private static final Path SHIPPED = Path.of("scenarios/studies/rolling-origin.yaml");
  private static final String HEAD = "title: Small\nobserved: events.csv\n";
  private static final String CASE =
      HEAD + "cases:\n  - {scenario: mini.yaml, from: 2030-01-09, to: 2030-01-16%s}\n";
  private static final String ROLLING =
      HEAD + "rolling:\n  - {scenario: %s, from: %s, to: %s, horizonDays: 5, everyDays: 5}\n";

  @TempDir Path folder;
  private MadeUpHistory made;

  @BeforeEach
  void history() throws IOException {
    made = MadeUpHistory.in(folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"bad-validation", "bad-validation-content", "empty-validation"})
  void faultsAreToldAllAtOnceWithTheirPlace(String name) throws IOException {
    Path file = FOLDER.resolve(name + ".yaml");
    FaultyInputException faulty =
        catchThrowableOfType(FaultyInputException.class, () -> new ValidationReader(file));
    assertThat(faulty).isNotNull();
    GoldenFile.of(FOLDER.resolve(name + ".txt"))
        .assertEqualTo(DiagnosticText.of(faulty.diagnostics()).replace('\\', '/'));
  }

  @Test
  void whatIsLeftOutHasItsDefault() throws IOException {
    ValidationPlan plan = plan(CASE.formatted(""));
    assertThat(plan.dyad()).isEqualTo("gov_vs_opposition");
    assertThat(plan.replicates()).isEqualTo(200);
    assertThat(plan.seed()).isEqualTo(1);
    assertThat(plan.baselines()).isEqualTo(WindowBaselines.ids());
    assertThat(plan.ablations()).isEmpty();
    assertThat(only(plan).knownTo()).isEqualTo("2030-01-08");
  }

  @Test
  void theTruceIsThatOfTheScenarioUnlessTheCaseSaysOtherwise() throws IOException {
    assertThat(only(plan(CASE.formatted(""))).truce())
        .isEqualTo(new TruceFacts(LocalDateTime.parse("2030-01-08T19:00"), 7, null));
    String other = ", truceStart: 2030-01-07, termDays: 14";
    assertThat(only(plan(CASE.formatted(other) + "earlierTruce: 2029-12-01\n")).truce())
        .isEqualTo(
            new TruceFacts(
                LocalDateTime.parse("2030-01-07T00:00"), 14, LocalDate.parse("2029-12-01")));
  }

  @Test
  void keysByPathReachTheScenarioAndItsAblations() throws IOException {
    String with = ", with: {agreement.persuasion.durationDays: 3}";
    Window window = only(plan(CASE.formatted(with) + "ablations: all\n"));
    assertThat(window.family().central().agreement().persuasion().durationDays()).isEqualTo(3);
    assertThat(window.without()).containsOnlyKeys(Mechanism.values());
    Scenario without = window.without().get(Mechanism.PERSUASION).central();
    assertThat(without.agreement().persuasion().durationDays()).isEqualTo(3);
    assertThat(without.guarantors().get("east").effortPerDay()).isZero();
  }

  @Test
  void rollingWindowsFollowEachOtherAndStartAtTheirOrigin() throws IOException {
    ValidationCase rolling =
        plan(ROLLING.formatted("quiet.yaml", "2029-12-20", "2029-12-31")).cases().get(0);
    assertThat(rolling.windows())
        .extracting(Window::days)
        .containsExactly(
            new DateRange(LocalDate.parse("2029-12-20"), LocalDate.parse("2029-12-24")),
            new DateRange(LocalDate.parse("2029-12-25"), LocalDate.parse("2029-12-29")),
            new DateRange(LocalDate.parse("2029-12-30"), LocalDate.parse("2029-12-31")));
    Window second = rolling.windows().get(1);
    assertThat(second.knownTo()).isEqualTo("2029-12-24");
    assertThat(second.family().central().time().start()).isEqualTo("2029-12-25T00:00");
    assertThat(second.family().central().time().end()).isEqualTo("2029-12-30T00:00");
  }

  @Test
  void aRollingWindowWithoutAnObservedDayIsLeftOut() throws IOException {
    Path gap = folder.resolve("theatres/mini/missing-days.csv");
    Files.writeString(gap, "from,to\n2029-12-24,2029-12-31\n");
    ValidationCase rolling =
        plan(ROLLING.formatted("quiet.yaml", "2029-12-20", "2029-12-31")).cases().get(0);
    assertThat(rolling.windows()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "quiet.yaml|2029-12-17|2029-12-31|too little data before the first origin",
        "quiet.yaml|2029-12-20|2030-02-01|days outside the data",
        "quiet.yaml|2029-12-20|2029-12-19|the days end before they begin",
        "quiet.yaml|2030-01-12|2030-01-13|nothing was observed on any of the days",
        "mini.yaml|2029-12-20|2029-12-31|windows that follow each other are placed outside truces",
      })
  void rollingWindowsThatCannotBeAreFaults(
      String scenario, String from, String to, String message) {
    assertThatThrownBy(() -> plan(ROLLING.formatted(scenario, from, to)))
        .isInstanceOf(FaultyInputException.class)
        .hasMessageContaining("study.yaml:4:")
        .hasMessageContaining(message);
  }

  @Test
  void theSameDaysTwiceAreAFault() {
    String twice =
        CASE.formatted("") + "  - {scenario: mini.yaml, from: 2030-01-09, to: 2030-01-16}\n";
    assertThatThrownBy(() -> plan(twice)).hasMessageContaining("two cases score the same");
  }

  @Test
  void aCrosswalkThatLeadsOutOfTheTheatreIsAFault() throws IOException {
    Path crosswalk = folder.resolve("theatres/mini/crosswalk.csv");
    Files.writeString(crosswalk, Files.readString(crosswalk).replace("MN2,MN201", "MN9,MN901"));
    assertThatThrownBy(() -> plan(CASE.formatted("")))
        .hasMessageContaining("events.csv")
        .hasMessageContaining("expected one of MN1, MN2, found MN9");
  }

  @Test
  void aStudyIsToldFromAScenario() throws IOException {
    assertThat(ValidationReader.isStudy(made.mini())).isFalse();
    assertThat(ValidationReader.isStudy(folder.resolve("quiet.yaml"))).isFalse();
    assertThat(ValidationReader.isStudy(made.study(HEAD))).isTrue();
  }

  @Test
  void theShippedStudyScoresAtLeast120DaysOutsideTheTruce() {
    ValidationPlan plan = new ValidationReader(SHIPPED).plan();
    List<LocalDate> days =
        plan.cases().stream()
            .flatMap(each -> each.windows().stream())
            .flatMap(window -> window.scoredDays(plan.series()).stream())
            .toList();
    assertThat(days).hasSizeGreaterThanOrEqualTo(120).doesNotHaveDuplicates();
    DateRange truce = new DateRange(LocalDate.parse("2016-02-27"), LocalDate.parse("2016-04-22"));
    assertThat(days).noneMatch(truce::contains);
    assertThat(days).doesNotContain(LocalDate.parse("2016-05-05"), LocalDate.parse("2016-05-26"));
  }

  private ValidationPlan plan(String text) throws IOException {
    return new ValidationReader(made.study(text)).plan();
  }

  private static Window only(ValidationPlan plan) {
    return plan.cases().get(0).windows().get(0);
  }
}
