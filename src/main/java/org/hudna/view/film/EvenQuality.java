package org.hudna.view.film;

import org.jcodec.codecs.h264.encode.RateControl;
import org.jcodec.codecs.h264.io.model.SliceType;
import org.jcodec.common.model.Size;

/** Codes every part of every picture as finely, however many bits that takes. */
record EvenQuality(int step) implements RateControl {

  @Override
  public int startPicture(Size size, int most, SliceType type) {
    return step;
  }

  @Override
  public int initialQpDelta() {
    return 0;
  }

  @Override
  public int accept(int bits) {
    return 0;
  }
}
