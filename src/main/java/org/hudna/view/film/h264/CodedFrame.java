package org.hudna.view.film.h264;

import java.nio.ByteBuffer;

/**
 * A picture as H.264.
 *
 * @param key whether it needs no other to be shown
 */
public record CodedFrame(byte[] bytes, boolean key) {

  /** The bytes to read. */
  public ByteBuffer buffer() {
    return ByteBuffer.wrap(bytes);
  }
}
