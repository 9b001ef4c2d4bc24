package org.hudna;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may use whom: data walks through the house in one direction. */
class ArchitectureTest {
  private static final int LEAST_CLASSES = 400;
  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.hudna");

  /** A package, and the others of the house that it may use; rooms of the model by their names. */
  @ParameterizedTest
  @CsvSource({
    "scenario, ''",
    "model.random, ''",
    "model.event, scenario",
    "model.agent, scenario event",
    "model.world, scenario agent event",
    "model.process, scenario agent event world random",
    "model, scenario agent event world random process",
    "metric, scenario event",
    "history, scenario",
    "experiment, scenario metric model agent event world random process",
    "experiment.design, random",
    "study, scenario metric history experiment",
    "study.score, history",
    "study.baseline, history random study.score",
    "study.ensemble, scenario metric history experiment study.score",
    "study.validation, scenario metric history experiment random study.score study.baseline study.ensemble",
    "study.calibration, scenario metric history experiment random study.score study.ensemble",
    "study.sensitivity, scenario metric experiment experiment.design random",
    "study.adaptive, scenario metric experiment",
    "study.comparison, metric",
    "study.survival, metric study.comparison",
    "io, scenario metric history experiment experiment.design study study.adaptive study.comparison study.survival study.score study.baseline study.ensemble study.validation study.calibration study.sensitivity event random",
    "chart, scenario metric history study study.comparison study.survival study.score study.validation study.calibration study.sensitivity io",
    "report, scenario metric study study.comparison study.survival io chart",
    "view.scene, scenario metric model agent event world io",
    "view.map, scenario metric view.scene",
    "view.panel, scenario metric view.scene view.map io",
    "view.film, scenario view.scene view.map view.film.h264",
    "view.film.h264, ''",
    "view, scenario metric model agent event world random process io chart view.scene view.map view.panel view.film",
    "cluster, experiment io",
  })
  void aPackageUsesOnlyWhatTheTableAllows(String name, String allowed) {
    List<String> rooms = List.of("agent", "event", "world", "random", "process");
    String[] others =
        Stream.concat(Stream.of(name), Stream.of(allowed.split(" ")))
            .filter(word -> !word.isEmpty())
            .map(word -> rooms.contains(word) ? "org.hudna.model." + word : "org.hudna." + word)
            .toArray(String[]::new);
    noClasses()
        .that(resideInAPackage("org.hudna." + name))
        .should()
        .dependOnClassesThat(resideInAPackage("org.hudna..").and(not(resideInAnyPackage(others))))
        .because("the table of packages says who may use whom")
        .allowEmptyShould(true)
        .check(HOUSE);
  }

  @Test
  void everyClassIsInAPackageOfTheTable() {
    classes()
        .should()
        .resideInAnyPackage(
            "org.hudna.scenario",
            "org.hudna.model",
            "org.hudna.model.random",
            "org.hudna.model.event",
            "org.hudna.model.agent",
            "org.hudna.model.world",
            "org.hudna.model.process",
            "org.hudna.metric",
            "org.hudna.history",
            "org.hudna.experiment",
            "org.hudna.experiment.design",
            "org.hudna.study",
            "org.hudna.study.adaptive",
            "org.hudna.study.comparison",
            "org.hudna.study.survival",
            "org.hudna.study.score",
            "org.hudna.study.baseline",
            "org.hudna.study.ensemble",
            "org.hudna.study.validation",
            "org.hudna.study.calibration",
            "org.hudna.study.sensitivity",
            "org.hudna.io",
            "org.hudna.chart",
            "org.hudna.report",
            "org.hudna.view",
            "org.hudna.view.scene",
            "org.hudna.view.map",
            "org.hudna.view.panel",
            "org.hudna.view.film",
            "org.hudna.view.film.h264",
            "org.hudna.cluster",
            "org.hudna.cli")
        .because("a package that the table does not know has no rule")
        .check(HOUSE);
  }

  @Test
  void packagesFormNoCycle() {
    slices()
        .matching("org.hudna.(*)..")
        .should()
        .beFreeOfCycles()
        .because("no arrow returns")
        .check(HOUSE);
  }

  @Test
  void roomsOfTheModelFormNoCycle() {
    slices()
        .matching("org.hudna.model.(*)")
        .should()
        .beFreeOfCycles()
        .because("processes act on the world, and the world holds agents")
        .check(HOUSE);
  }

  /** Libraries by package: Java's own everywhere, these beside them. */
  @ParameterizedTest
  @CsvSource({
    "scenario, ''",
    "model.random, org.apache.commons.rng..",
    "model.event, ''",
    "model.agent, ''",
    "model.world, org.locationtech.jts.. org.jgrapht..",
    "model.process, org.apache.commons.rng.. org.apache.commons.statistics.. org.apache.commons.math3..",
    "model, org.locationtech.jts.. sim.engine",
    "metric, org.apache.commons.math3.. org.apache.commons.statistics..",
    "history, org.apache.commons.math3.. org.apache.commons.statistics..",
  })
  void theHeartUsesOnlyTheseLibraries(String name, String libraries) {
    String[] allowed = ("java.. org.hudna.. " + libraries).trim().split(" ");
    classes()
        .that()
        .resideInAPackage("org.hudna." + name)
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(allowed))
        .because("what the model knows must not hang on a file format or a window")
        .check(HOUSE);
  }

  @Test
  void theHeartKnowsNoWindowAndNoFile() {
    noClasses()
        .that()
        .resideInAnyPackage("org.hudna.scenario..", "org.hudna.model..", "org.hudna.metric..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "java.awt..",
            "javax.swing..",
            "javax.imageio..",
            "java.io..",
            "java.nio.file..",
            "sim.display..",
            "sim.portrayal..",
            "org.jfree..",
            "picocli..",
            "com.fasterxml..",
            "org.yaml..")
        .because("a run must be the same on a server, in a window and in a test")
        .check(HOUSE);
  }

  @Test
  void onlyTheSeamAndTheWindowKnowTheScheduler() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.hudna.model", "org.hudna.view..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("sim..")
        .because("processes must not know what schedules them")
        .check(HOUSE);
  }

  /** A rule over no classes would hold: this many must have been seen. */
  @Test
  void theRulesSawTheWholeHouse() {
    assertThat(HOUSE).hasSizeGreaterThan(LEAST_CLASSES);
  }
}
