package org.hudna.view.film;

import java.nio.ByteBuffer;

/**
 * A picture as H.264.
 *
 * @param key whether it needs no other to be shown
 */
record CodedFrame(byte[] bytes, boolean key) {

  ByteBuffer buffer() {
    return ByteBuffer.wrap(bytes);
  }
}
