package org.hudna.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.hudna.metric.Metric;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoppingTest {
  private static final Simulator QUIET = (scenario, theatre, seed, sink) -> {};

  private final AtomicInteger opened = new AtomicInteger();
  private final List<Integer> looks = new ArrayList<>();
  private final List<Integer> openedAtLooks = new ArrayList<>();

  @Test
  void endsAtTheLookThatFindsEnoughAndBeginsNoRunBeyondIt() throws IOException {
    BatchReport report = runner(100).until(every(5, 15), this::none).run(outcome -> {});

    assertThat(report).isEqualTo(new BatchReport(30, 30, 0));
    assertThat(report.endedEarly()).isFalse();
    assertThat(looks).containsExactly(5, 10, 15);
    assertThat(openedAtLooks).containsExactly(10, 20, 30);
    assertThat(opened).hasValue(30);
  }

  @Test
  void doesNotLookAfterTheLastReplicateOfThePlan() throws IOException {
    BatchReport report = runner(10).until(every(5, 10), this::none).run(outcome -> {});

    assertThat(report).isEqualTo(new BatchReport(20, 20, 0));
    assertThat(looks).containsExactly(5);
  }

  @ParameterizedTest(name = "after {0} runs it looks first at {1}")
  @CsvSource({"0, 5", "9, 5", "10, 5", "11, 10", "19, 10", "20, 10", "21, 15", "30, 15"})
  void looksAgainWhereAnEarlierProcessMayHaveBeenKilled(long earlier, int firstLook)
      throws IOException {
    BatchReport report =
        runner(100).until(every(5, 15), this::none).after(earlier, 0).run(outcome -> {});

    assertThat(report).isEqualTo(new BatchReport(30, 30, 0));
    assertThat(looks.get(0)).isEqualTo(firstLook);
    assertThat(opened).hasValue((int) (30 - earlier));
  }

  @Test
  void saysThatItEndedEarlyWhenItIsStoppedBeforeALook() throws IOException {
    BatchRunner runner = runner(100).until(every(50, 50), this::none);

    BatchReport report = runner.run(outcome -> runner.stop());

    assertThat(report.endedEarly()).isTrue();
    assertThat(looks).isEmpty();
  }

  private Stopping every(int step, int enough) {
    return new Stopping() {
      @Override
      public int nextLook(int replicates) {
        return (replicates / step + 1) * step;
      }

      @Override
      public boolean enough(int replicates, Values values) {
        looks.add(replicates);
        openedAtLooks.add(opened.get());
        return replicates >= enough;
      }
    };
  }

  private double[] none(int scenario, Metric metric) {
    return new double[0];
  }

  private BatchRunner runner(int replicates) {
    Plan plan =
        new Plan(List.of(new NamedFamily("a"), new NamedFamily("b")), replicates, Seeds.from(1));
    RunOutput output =
        run -> {
          opened.incrementAndGet();
          return outcome -> () -> {};
        };
    return new BatchRunner(plan, QUIET, output, 3);
  }
}
