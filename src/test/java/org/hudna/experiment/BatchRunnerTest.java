package org.hudna.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.hudna.experiment.RunOutcome.Failed;
import org.hudna.model.event.ActorEvent.StatementMade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BatchRunnerTest {
  private static final Simulator QUIET = (scenario, theatre, seed, sink) -> {};

  private final List<String> delivered = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8})
  void deliversInTheOrderOfThePlanWhateverTheThreads(int threads) throws IOException {
    Plan plan = plan(40);

    BatchReport report = new BatchRunner(plan, QUIET, this::record, threads).run(outcome -> {});

    assertThat(report).isEqualTo(new BatchReport(80, 80, 0));
    assertThat(delivered).hasSize(80);
    for (int i = 0; i < 80; i++) {
      assertThat(delivered.get(i)).startsWith(name(plan.run(i)));
    }
  }

  @Test
  void waitsForASlowRunRatherThanDeliverOutOfTurn() throws IOException {
    CountDownLatch othersDone = new CountDownLatch(1);
    Plan plan = plan(2);
    Simulator firstIsSlow =
        (scenario, theatre, seed, sink) -> {
          if (seed == plan.run(0).seed()) {
            await(othersDone);
          } else {
            othersDone.countDown();
          }
        };

    new BatchRunner(plan, firstIsSlow, this::record, 3).run(outcome -> {});

    assertThat(delivered).extracting(line -> line.substring(0, 2)).isSorted();
  }

  @Test
  void goesOnAfterARunThatFails() throws IOException {
    Plan plan = plan(3);
    Simulator secondFails =
        (scenario, theatre, seed, sink) -> {
          if (seed == plan.run(2).seed()) {
            throw new IllegalStateException("no\nluck");
          }
        };
    List<RunOutcome> outcomes = new ArrayList<>();

    BatchReport report = new BatchRunner(plan, secondFails, this::record, 2).run(outcomes::add);

    assertThat(report).isEqualTo(new BatchReport(6, 4, 2));
    assertThat(outcomes.get(2)).isInstanceOf(Failed.class);
    Failed failed = (Failed) outcomes.get(2);
    assertThat(failed.stage()).isEqualTo(RunOutcome.Stage.SIMULATE);
    assertThat(failed.error()).contains("no luck").contains("BatchRunnerTest");
  }

  @Test
  void stopsBetweenRunsAndDeliversThoseUnderWay() throws IOException {
    Plan plan = plan(1000);
    BatchRunner runner = new BatchRunner(plan, QUIET, this::record, 2);

    BatchReport report =
        runner.run(
            outcome -> {
              if (delivered.size() == 10) {
                runner.stop();
              }
            });

    assertThat(report.endedEarly()).isTrue();
    assertThat(report.completed()).isEqualTo(delivered.size()).isBetween(10L, 20L);
    assertThat(delivered.get(delivered.size() - 1))
        .startsWith(name(plan.run(delivered.size() - 1)));
  }

  @Test
  void keepsOnlyAFewFinishedRunsWaiting() throws IOException {
    AtomicInteger opened = new AtomicInteger();
    List<Integer> ahead = new ArrayList<>();
    RunOutput output =
        run -> {
          opened.incrementAndGet();
          return outcome ->
              () -> {
                delivered.add(name(run));
                ahead.add(opened.get() - delivered.size());
              };
        };

    new BatchRunner(plan(500), QUIET, output, 2).run(outcome -> {});

    assertThat(ahead).hasSize(1000).allMatch(waiting -> waiting <= 8);
  }

  @Test
  void givesTheRecorderEveryEvent() throws IOException {
    Simulator speaking =
        (scenario, theatre, seed, sink) -> sink.take(new StatementMade(1, "crown", 0.1));
    AtomicInteger heard = new AtomicInteger();
    RunOutput output =
        run ->
            new RunOutput.RunRecorder() {
              @Override
              public void take(org.hudna.model.event.SimulationEvent event) {
                heard.incrementAndGet();
              }

              @Override
              public RunOutput.Delivery close(RunOutcome outcome) {
                return () -> {};
              }
            };

    new BatchRunner(plan(2), speaking, output, 2).run(outcome -> {});

    assertThat(heard).hasValue(4);
  }

  @Test
  void endsWithTheFaultWhenResultsCannotBeDelivered() {
    RunOutput full =
        run ->
            outcome ->
                () -> {
                  throw new IOException("disk full");
                };

    assertThatThrownBy(() -> new BatchRunner(plan(5), QUIET, full, 2).run(outcome -> {}))
        .isInstanceOf(IOException.class)
        .hasMessage("disk full");
  }

  private RunOutput.RunRecorder record(RunId run) {
    return outcome -> () -> delivered.add(name(run));
  }

  private static String name(RunId run) {
    return run.replicate() + run.scenarioId();
  }

  private static Plan plan(int replicates) {
    return new Plan(List.of(new NamedFamily("a"), new NamedFamily("b")), replicates, Seeds.from(1));
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
