package org.hudna.view.film;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

class IndexFirstTest {

  @Test
  void bytesThatAChannelTakesInPartsAreAllWrittenInTheirPlaces() throws Exception {
    byte[] file = new byte[12];
    IndexFirst.write(
        (bytes, at) -> {
          int taken = Math.min(3, bytes.remaining());
          bytes.get(file, (int) at, taken);
          return taken;
        },
        ByteBuffer.wrap(new byte[] {1, 2, 3, 4, 5, 6, 7, 8}),
        2);
    assertThat(file).containsExactly(0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 0, 0);
  }
}
