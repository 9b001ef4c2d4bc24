package org.hudna;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import org.hudna.model.event.SimulationEvent;
import org.junit.jupiter.api.Test;

/** What no class does: chance, clocks, state and streams where they do not belong. */
class HabitsTest {
  private static final String[] HEART = {
    "org.hudna.scenario..", "org.hudna.model..", "org.hudna.metric.."
  };
  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.hudna");

  private static DescribedPredicate<JavaAccess<?>> to(String owners, Set<String> names) {
    return DescribedPredicate.describe(
        "to " + names + " of " + owners,
        access ->
            access.getTargetOwner().getName().matches(owners) && names.contains(access.getName()));
  }

  @Test
  void onlyTheDrawsOfARunKnowGenerators() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "org.hudna.model.random",
            "org.hudna.model.process",
            "org.hudna.io",
            "org.hudna.experiment..",
            "org.hudna.study..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.commons.rng..")
        .because("chance that has no key cannot be shared between scenarios")
        .check(HOUSE);
  }

  @Test
  void generatorsAreMadeOnlyFromKeysAndForDrawsOfParameters() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.hudna.model.random", "org.hudna.io", "org.hudna.study..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.commons.rng.core..", "org.apache.commons.rng.simple..")
        .because("whoever makes a generator decides on a seed")
        .check(HOUSE);
  }

  @Test
  void nobodyUsesChanceWithoutASeed() {
    noClasses()
        .should()
        .accessTargetWhere(to("java\\.lang\\.(Strict)?Math", Set.of("random")))
        .orShould()
        .accessTargetWhere(to("java\\.util\\.UUID", Set.of("randomUUID")))
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.util.concurrent.ThreadLocalRandom")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.util.Random")
        .because("a run is found again by its seed")
        .check(HOUSE);
  }

  @Test
  void theModelNeverUsesTheGeneratorOfTheScheduler() {
    noClasses()
        .that()
        .resideInAPackage("org.hudna.model..")
        .should()
        .accessTargetWhere(to("sim\\.engine\\.SimState|org\\.hudna\\.model\\..*", Set.of("random")))
        .because("one shared stream would pass a change in one place on to every other")
        .check(HOUSE);
  }

  @Test
  void theHeartKnowsNoClock() {
    noClasses()
        .that(resideInAnyPackage(HEART))
        .should()
        .accessTargetWhere(to("java\\.time\\..*", Set.of("now", "systemUTC", "systemDefaultZone")))
        .orShould()
        .accessTargetWhere(to("java\\.lang\\.System", Set.of("currentTimeMillis", "nanoTime")))
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.util.Date")
        .because("the same run must come out tomorrow")
        .check(HOUSE);
  }

  @Test
  void scenariosAreRecordsEnumsAndAnnotations() {
    classes()
        .that()
        .resideInAPackage("org.hudna.scenario")
        .and()
        .arePublic()
        .should(
            be(
                DescribedPredicate.describe(
                    "a record, an enum or an interface", HabitsTest::holdsData)))
        .because("a situation does not change while it is simulated")
        .check(HOUSE);
  }

  @Test
  void eventsAreSealedAndRecords() {
    classes()
        .that(assignableTo(SimulationEvent.class))
        .should(
            be(
                DescribedPredicate.describe(
                    "a record or sealed", c -> c.isRecord() || c.reflect().isSealed())))
        .because("metrics must know every kind of event there is")
        .check(HOUSE);
  }

  private static boolean holdsData(JavaClass type) {
    return type.isRecord() || type.isEnum() || type.isInterface();
  }

  @Test
  void noStaticFieldChanges() {
    fields()
        .that()
        .areStatic()
        .and()
        .doNotHaveModifier(JavaModifier.SYNTHETIC)
        .should()
        .beFinal()
        .because("runs at the same time must not touch each other")
        .check(HOUSE);
  }

  @Test
  void onlyCommandsUseStandardStreamsAndEndTheProgram() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.hudna.cli..")
        .should()
        .accessTargetWhere(to("java\\.lang\\.System", Set.of("out", "err", "in", "exit")))
        .orShould()
        .accessTargetWhere(to("java\\.lang\\.Runtime", Set.of("halt", "exit")))
        .orShould()
        .accessTargetWhere(to(".*(Exception|Error|Throwable)", Set.of("printStackTrace")))
        .because("a library does not speak over its caller")
        .check(HOUSE);
  }

  @Test
  void namesSayWhatAClassDoes() {
    noClasses()
        .should()
        .haveSimpleNameContaining("Util")
        .orShould()
        .haveSimpleNameEndingWith("Helper")
        .orShould()
        .haveSimpleNameEndingWith("Manager")
        .orShould()
        .haveSimpleNameEndingWith("Common")
        .because("such a name says nothing")
        .check(HOUSE);
  }
}
