package org.hudna.view.scene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a person waits for, and what the reference run takes of memory. */
@Tag("slow")
class RecordingSpeedTest {
  private static final long MEGABYTE = 1 << 20;

  @Test
  void anyHourOfTheReferenceRunIsThereWithin300Milliseconds() {
    Recording recording = RecordedRun.geneva().recording();
    long worst = 0;
    for (int i = 0; i < 200; i++) {
      long start = System.nanoTime();
      Scene scene = recording.at((i * 0.618034) % 1 * recording.endHours());
      worst = Math.max(worst, System.nanoTime() - start);
      assertThat(scene.places()).isNotEmpty();
    }
    assertThat(worst / 1_000_000).isLessThan(300);
  }

  @Test
  void theReferenceRunTakesFarLessThan300Megabytes() {
    long before = used();
    RecordedRun run = RecordedRun.geneva();
    long taken = used() - before;
    assertThat(run.recording().days()).isNotEmpty();
    assertThat(taken / MEGABYTE).isLessThan(100);
  }

  private static long used() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
