package org.hudna.view.film.h264;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jcodec.codecs.h264.H264Utils;
import org.jcodec.codecs.h264.io.model.NALUnit;
import org.jcodec.codecs.h264.io.model.NALUnitType;
import org.jcodec.codecs.h264.io.model.PictureParameterSet;
import org.jcodec.codecs.h264.io.model.RefPicMarkingIDR;
import org.jcodec.codecs.h264.io.model.SeqParameterSet;
import org.jcodec.codecs.h264.io.model.SliceHeader;
import org.jcodec.codecs.h264.io.model.SliceType;
import org.jcodec.common.model.ColorSpace;
import org.jcodec.common.model.Picture;

/**
 * Codes pictures as H.264 in the baseline profile: key pictures by themselves, the others by the
 * macroblocks that differ from the picture before. A map stands still, so no motion is searched
 * for; and nothing is smoothed, so that letters stay sharp. Players show what {@link #shown()}
 * holds.
 */
public final class FrameCoder {
  private static final int IMPORTANCE = 3;
  private static final int FIRST_STEP = 26;

  /** Edges are smoothed from a step of 16 on (clause 8.7.2.2), which this puts off by 12. */
  private static final int LEAST_SMOOTHING = -6;

  private static final int LEAST_STEP = 4;
  private static final int MOST_STEP = 27;

  private static final int START = 1;

  private final SeqParameterSet sequence;
  private final PictureParameterSet parameters;
  private final int step;
  private final int keyInterval;
  private final Picture source;
  private final Picture shown;
  private final int[] before;
  private final ByteBuffer room;
  private final ByteBuffer unit;
  private int sinceKey;
  private int keys;

  /**
   * A coder of one film.
   *
   * @param step the quantiser, from 4 (finest) to 27
   * @param keyInterval pictures from one key picture to the next, from 1 to {@link
   *     StreamHeads#MOST_TO_KEY}
   * @throws IllegalArgumentException if the size is not in whole macroblocks of 16 pixels, or a
   *     number out of range
   */
  public FrameCoder(int width, int height, int step, int keyInterval) {
    if (step < LEAST_STEP || step > MOST_STEP) {
      throw new IllegalArgumentException("step out of range: " + step);
    }
    if (keyInterval < 1 || keyInterval > StreamHeads.MOST_TO_KEY) {
      throw new IllegalArgumentException("interval out of range: " + keyInterval);
    }
    if (width % Macroblock.SIDE != 0 || height % Macroblock.SIDE != 0) {
      throw new IllegalArgumentException(
          "expected sides in steps of 16, found " + width + " by " + height);
    }
    this.sequence = StreamHeads.sequence(width, height);
    this.parameters = StreamHeads.parameters();
    this.step = step;
    this.keyInterval = keyInterval;
    this.source = Picture.create(width, height, ColorSpace.YUV420J);
    this.shown = Picture.create(width, height, ColorSpace.YUV420J);
    this.before = new int[width * height];
    this.room = ByteBuffer.allocate(8 * width * height);
    this.unit = ByteBuffer.allocate(8 * width * height);
  }

  /**
   * The next picture.
   *
   * @param image of type RGB in whole numbers
   */
  public CodedFrame code(BufferedImage image) {
    int[] rgb = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    boolean key = sinceKey == 0;
    unit.clear();
    room.clear();
    if (key) {
      keys++;
      head();
    }
    slice(rgb, key);
    System.arraycopy(rgb, 0, before, 0, rgb.length);
    sinceKey = (sinceKey + 1) % keyInterval;
    unit.flip();
    return new CodedFrame(Arrays.copyOf(unit.array(), unit.limit()), key);
  }

  /** What players show of the last picture. */
  Picture shown() {
    return shown;
  }

  private void head() {
    begin(NALUnitType.SPS);
    sequence.write(room);
    end();
    begin(NALUnitType.PPS);
    parameters.write(room);
    end();
  }

  private void begin(NALUnitType type) {
    unit.putInt(START);
    new NALUnit(type, IMPORTANCE).write(unit);
  }

  private void end() {
    room.flip();
    H264Utils.escapeNAL(room, unit);
    room.clear();
  }

  private void slice(int[] rgb, boolean key) {
    begin(key ? NALUnitType.IDR_SLICE : NALUnitType.NON_IDR_SLICE);
    SliceWriter writer = new SliceWriter(room, header(key), key);
    int columns = source.getWidth() / Macroblock.SIDE;
    int count = columns * (source.getHeight() / Macroblock.SIDE);
    for (int i = 0; i < count; i++) {
      Macroblock block = new Macroblock(source, shown, i % columns, i / columns, step);
      if (key) {
        ColourPlanes.fill(source, rgb, block.area());
        alone(writer, block);
      } else if (changed(rgb, block.area())) {
        ColourPlanes.fill(source, rgb, block.area());
        block.code(difference -> writer.changed(block.column(), block.row(), difference));
      } else {
        writer.same(block.column(), block.row());
      }
    }
    writer.end();
    end();
  }

  private static void alone(SliceWriter writer, Macroblock block) {
    Prediction light = block.nearestLuma();
    Prediction colour = block.nearestChroma();
    block.code(
        light,
        colour,
        difference -> writer.alone(block.column(), block.row(), light, colour, difference));
  }

  private boolean changed(int[] rgb, Rectangle area) {
    int width = source.getWidth();
    for (int y = area.y; y < area.y + area.height; y++) {
      int from = y * width + area.x;
      if (!Arrays.equals(rgb, from, from + area.width, before, from, from + area.width)) {
        return true;
      }
    }
    return false;
  }

  private SliceHeader header(boolean key) {
    SliceHeader header = new SliceHeader();
    header.sps = sequence;
    header.pps = parameters;
    header.sliceType = key ? SliceType.I : SliceType.P;
    header.frameNum = sinceKey;
    header.picOrderCntLsb = 2 * sinceKey;
    header.sliceQpDelta = step - FIRST_STEP;
    header.sliceAlphaC0OffsetDiv2 = LEAST_SMOOTHING;
    header.sliceBetaOffsetDiv2 = LEAST_SMOOTHING;
    header.idrPicId = keys % 2;
    header.refPicMarkingIDR = key ? new RefPicMarkingIDR(false, false) : null;
    return header;
  }
}
