package org.hudna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class DefaultFolderTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2020-02-03T04:05:06Z"), ZoneOffset.UTC);

  @Test
  void namesTheFirstInputAndTheTime() {
    assertThat(DefaultFolder.of(List.of(Path.of("a/some.yaml"), Path.of("b.yaml")), CLOCK))
        .isEqualTo(Path.of("results/some-20200203T040506Z"));
    assertThat(DefaultFolder.of(List.of(Path.of("scenarios/")), CLOCK))
        .isEqualTo(Path.of("results/scenarios-20200203T040506Z"));
  }
}
