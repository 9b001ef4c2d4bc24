package org.hudna.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class RunEngineTest {
  private static final int LAST = 10;
  private final AtomicInteger steps = new AtomicInteger();
  private final CountDownLatch over = new CountDownLatch(1);
  private final BlockingQueue<RuntimeException> faults = new LinkedBlockingQueue<>();
  private volatile boolean ready = true;
  private volatile boolean breaks;
  private final RunEngine engine =
      new RunEngine(this::step, () -> 6.0 * steps.get(), () -> ready, over::countDown, faults::add);

  private boolean step() {
    if (breaks) {
      throw new IllegalArgumentException("broken");
    }
    return steps.incrementAndGet() < LAST;
  }

  @AfterEach
  void close() {
    engine.close();
  }

  private void await(int count) throws InterruptedException {
    long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (steps.get() < count) {
      assertThat(System.nanoTime()).isLessThan(end);
      Thread.sleep(1);
    }
  }

  @Test
  void takesAsManyStepsAsAreNeededToKnowAnHourAndNoMore() throws Exception {
    engine.advanceTo(20);
    await(4);
    engine.halt();
    Thread.sleep(30);
    assertThat(steps).hasValue(4);
    assertThat(engine.ended()).isFalse();
  }

  @Test
  void tellsWhenTheRunIsOver() throws Exception {
    engine.advanceTo(1e9);
    assertThat(over.await(30, TimeUnit.SECONDS)).isTrue();
    assertThat(engine.ended()).isTrue();
    assertThat(steps).hasValue(LAST);
  }

  @Test
  void takesNoStepWhileSomebodyElseDoes() throws Exception {
    ready = false;
    engine.advanceTo(20);
    Thread.sleep(30);
    assertThat(steps).hasValue(0);
  }

  @Test
  void aFaultOfTheModelIsToldAndEndsTheRun() throws Exception {
    breaks = true;
    engine.advanceTo(6);
    assertThat(faults.poll(30, TimeUnit.SECONDS)).hasMessage("broken");
    assertThat(over.await(30, TimeUnit.SECONDS)).isTrue();
    assertThat(engine.ended()).isTrue();
  }

  @Test
  void goesOnAfterTheRunHasStartedAgain() throws Exception {
    engine.finish();
    engine.advanceTo(12);
    Thread.sleep(30);
    assertThat(steps).hasValue(0);
    engine.restart();
    engine.advanceTo(12);
    await(2);
  }

  @Test
  void closedItLeavesNoThread() {
    engine.close();
    assertThat(Thread.getAllStackTraces().keySet()).noneMatch(t -> t.getName().equals("hudna-run"));
  }
}
