package org.hudna.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class IoReasonTest {
  @Test
  void aReasonDoesNotRepeatThePath() {
    assertThat(IoReason.of(new AccessDeniedException("/a/b"))).isEqualTo("access denied");
    assertThat(IoReason.of(new NoSuchFileException("/a/b"))).isEqualTo("no such file or folder");
    assertThat(IoReason.of(new FileSystemException("/a/b", null, "No space left on device")))
        .isEqualTo("no space left on device");
  }

  @Test
  void otherFaultsTellTheirMessageOrTheirKind() {
    assertThat(IoReason.of(new IOException("broken pipe"))).isEqualTo("broken pipe");
    assertThat(IoReason.of(new IOException())).isEqualTo("IOException");
  }
}
