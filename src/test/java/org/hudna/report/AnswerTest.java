package org.hudna.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import org.hudna.metric.Metric;
import org.hudna.report.Answer.Rank;
import org.hudna.study.comparison.Contrast;
import org.hudna.study.comparison.Estimate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswerTest {
  @TempDir private Path folder;

  private static Evidence evidence(Path batch) {
    return Evidence.of(Batch.read(batch, null));
  }

  private static Answer answer(Path batch) {
    Batch read = Batch.read(batch, null);
    return Answer.of(read, Evidence.of(read));
  }

  private static String all(Answer.Part part) {
    return part.large() + " " + String.join(" ", part.sentences());
  }

  @Test
  void namesTheDesignWithTheFewestCivilianDeathsAndIsSureOfAClearOne() throws IOException {
    Answer answer = answer(MadeUpBatch.clear(folder).write());
    assertThat(answer.fewest().large()).contains("better");
    assertThat(answer.sure().large()).isEqualTo("Clear: every other design has more");
    assertThat(all(answer.sure()))
        .contains(
            "Of 40 pairs of runs with the same luck, it had fewer",
            "in 40 (100\u00a0%) and more in 0.");
    assertThat(answer.ranking())
        .extracting(Rank::anchor)
        .containsExactly("design-better", "design-plain");
  }

  @Test
  void saysTheNumbersOfTheComparison() throws IOException {
    Path batch = MadeUpBatch.clear(folder).write();
    Contrast contrast = evidence(batch).key().of("better").get(0);
    Estimate difference = contrast.difference();
    assertThat(difference.mean()).isEqualTo(-10.5);
    Rounding rounding = Rounding.of(difference.low(), difference.high());
    assertThat(all(answer(batch).fewest()))
        .contains(
            rounding.size(-10.5)
                + " fewer (95\u00a0% interval: "
                + rounding.size(difference.low())
                + " fewer to "
                + rounding.size(difference.high())
                + " fewer)");
  }

  @Test
  void saysThatDesignsCannotBeToldApart() throws IOException {
    MadeUpBatch batch = new MadeUpBatch(folder, 40);
    batch.design("plain", null, MadeUpBatch.deaths(i -> 200 + i % 7));
    batch.design("other", "plain", MadeUpBatch.deaths(i -> 199 + i % 7 + 2 * (i % 2) + i % 3 - 1));
    Answer answer = answer(batch.write());
    assertThat(answer.sure().large()).startsWith("Not sure");
    assertThat(all(answer.sure())).contains("cannot be told apart");
  }

  @Test
  void countsTiesAndSharesPlacesWhereRoundingHidesTheOrder() throws IOException {
    MadeUpBatch batch = new MadeUpBatch(folder, 40);
    batch.design("plain", null, MadeUpBatch.deaths(i -> 200 + 10 * (i % 7)));
    batch.design("other", "plain", MadeUpBatch.deaths(i -> 200 + 10 * (i % 7) - (i == 3 ? 1 : 0)));
    batch.design("worse", "plain", MadeUpBatch.deaths(i -> 300 + 10 * (i % 7)));
    Answer answer = answer(batch.write());
    assertThat(all(answer.sure())).contains("in 1 (3\u00a0%) and more in 0; equal in 39.");
    assertThat(answer.ranking())
        .extracting(Rank::place)
        .containsExactly("1\u20132", "1\u20132", "3");
  }

  @Test
  void saysAgainstWhomADesignIsClearlyApart() throws IOException {
    MadeUpBatch batch = new MadeUpBatch(folder, 40);
    batch.design("plain", null, MadeUpBatch.deaths(i -> 200 + 10 * (i % 7)));
    batch.design("near", "plain", MadeUpBatch.deaths(i -> 201 + 10 * (i % 7) + i % 2));
    batch.design("best", "plain", MadeUpBatch.deaths(i -> 195 + 10 * (i * 3 % 7)));
    Answer answer = answer(batch.write());
    assertThat(answer.fewest().large()).contains("best");
    assertThat(answer.sure().large()).contains("told apart from this one");
    assertThat(all(answer.sure()))
        .contains("picture below compares with the baseline")
        .contains("can clearly be told apart: \u201cDesign \"near\" <i>\u201d");
  }

  @Test
  void saysThatZonesActOnlyFromImplementationOn() throws IOException {
    MadeUpBatch batch = new MadeUpBatch(folder, 40);
    Map<Metric, IntToDoubleFunction> metrics = MadeUpBatch.deaths(i -> 200 + i % 7);
    metrics.put(Metric.IMPLEMENTATION_REACHED, i -> i % 4 == 0 ? 1 : 0);
    batch.design("plain", null, metrics).withObject("/agreement/sections/jointCentre/zones/b");
    batch.design("zoned", null, metrics).withObject("/agreement/sections/jointCentre/zones/a");
    batch.design("longer", "plain", metrics);
    List<Rank> ranking = answer(batch.write()).ranking();
    assertThat(ranking)
        .extracting(Rank::late)
        .containsExactlyInAnyOrder(
            "", "zones act only from implementation on, reached in 25\u00a0% of runs", "");
  }

  @Test
  void saysOnceOverWhichDaysItCounts() throws IOException {
    assertThat(answer(MadeUpBatch.clear(folder).write()).counted())
        .contains("1 March 2001 to 30 March 2001 (30 days); 10 of them precede");
  }

  @Test
  void saysThatADesignIsTheSameInEveryRun() throws IOException {
    MadeUpBatch batch = new MadeUpBatch(folder, 40);
    batch.design("plain", null, MadeUpBatch.deaths(i -> 200 + i % 7));
    batch.design("same", "plain", MadeUpBatch.deaths(i -> 200 + i % 7));
    Rank same = answer(batch.write()).ranking().get(1);
    assertThat(same.difference().words()).isEqualTo("the same in every run");
    assertThat(same.aid().words()).isEqualTo("the same in every run");
  }

  @Test
  void keepsDesignsOfOtherDaysOutOfTheAnswer() throws IOException {
    MadeUpBatch batch = MadeUpBatch.clear(folder);
    batch
        .design("elsewhen", "plain", MadeUpBatch.deaths(i -> 1))
        .with("/time", "end", "2001-04-30T00:00");
    Path written = batch.write();
    assertThat(answer(written).fewest().large()).contains("better");
    assertThat(evidence(written).key().scenarios()).containsExactly("better");
    assertThat(Notices.of(Batch.read(written, null)))
        .extracting(Notice::title)
        .contains("Other days");
  }

  @Test
  void tellsHowManyPeopleAidReached() throws IOException {
    Answer answer = answer(MadeUpBatch.clear(folder).write());
    assertThat(answer.aid().large())
        .isEqualTo("52,000 people in the design with the fewest deaths, 52,000 in the baseline");
    assertThat(all(answer.aid())).contains("the same as in the baseline in every run");
  }

  @Test
  void namesTheBestOfThoseWithATruceWhenTheBestHasNone() throws IOException {
    MadeUpBatch batch = MadeUpBatch.clear(folder);
    batch
        .design("none", "plain", MadeUpBatch.deaths(i -> 100 + i % 3))
        .without("/agreement", "truce");
    Answer answer = answer(batch.write());
    assertThat(answer.fewest().large()).contains("none");
    assertThat(all(answer.fewest())).contains("has no truce at all").contains("better");
  }
}
