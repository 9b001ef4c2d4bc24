package org.hudna.view.film.h264;

import java.nio.ByteBuffer;
import org.hudna.view.film.h264.Macroblock.Difference;
import org.jcodec.codecs.h264.H264Const;
import org.jcodec.codecs.h264.decode.CoeffTransformer;
import org.jcodec.codecs.h264.io.CAVLC;
import org.jcodec.codecs.h264.io.model.MBType;
import org.jcodec.codecs.h264.io.model.SliceHeader;
import org.jcodec.codecs.h264.io.write.CAVLCWriter;
import org.jcodec.codecs.h264.io.write.SliceHeaderWriter;
import org.jcodec.common.io.BitWriter;

/**
 * Writes the macroblocks of a picture in the form of Rec. ITU-T H.264, clause 7.3.5. They must come
 * in rows, from above.
 */
final class SliceWriter {
  private static final int IMPORTANCE = 2;
  private static final int FIRST_ALONE = 1;
  private static final int ALL_LUMA = 12;
  private static final int[] IN_TURN = {0, 1, 2, 3};
  private final BitWriter out;
  private final CAVLC luma;
  private final CAVLC blue;
  private final CAVLC red;
  private int skipped;

  /** A writer that has written the head of the picture. */
  SliceWriter(ByteBuffer room, SliceHeader head, boolean key) {
    this.out = new BitWriter(room);
    this.luma = new CAVLC(head.sps, head.pps, 2, 2);
    this.blue = new CAVLC(head.sps, head.pps, 1, 1);
    this.red = new CAVLC(head.sps, head.pps, 1, 1);
    SliceHeaderWriter.write(head, key, IMPORTANCE, out);
  }

  /** A macroblock of a key picture, predicted from its neighbours. */
  void alone(int column, int row, Prediction light, Prediction colour, Difference difference) {
    boolean details = difference.luma().hasDetails();
    int pattern = difference.chromaPattern();
    int type = FIRST_ALONE + light.lumaMode() + 4 * pattern + (details ? ALL_LUMA : 0);
    CAVLCWriter.writeUE(out, type);
    CAVLCWriter.writeUE(out, colour.chromaMode());
    CAVLCWriter.writeSE(out, 0);
    luma.writeLumaDCBlock(
        out,
        4 * column,
        4 * row,
        MBType.I_16x16,
        MBType.I_16x16,
        difference.luma().means(),
        H264Const.totalZeros16,
        0,
        16,
        CoeffTransformer.zigzag4x4);
    for (int i = 0; i < 16; i++) {
      block(luma, difference.luma(), i, 4 * column + x(i), 4 * row + y(i), 1, details);
    }
    chroma(column, row, difference, pattern);
  }

  /** A macroblock that differs from the picture before. */
  void changed(int column, int row, Difference difference) {
    int pattern = 16 * difference.chromaPattern();
    for (int i = 0; i < 16; i++) {
      pattern |= difference.luma().hasDetails(4 * y(i) + x(i)) ? 1 << i / 4 : 0;
    }
    if (pattern == 0) {
      same(column, row);
      return;
    }
    run();
    CAVLCWriter.writeUE(out, 0);
    CAVLCWriter.writeSE(out, 0);
    CAVLCWriter.writeSE(out, 0);
    CAVLCWriter.writeUE(out, H264Const.CODED_BLOCK_PATTERN_INTER_COLOR_INV[pattern]);
    CAVLCWriter.writeSE(out, 0);
    for (int i = 0; i < 16; i++) {
      boolean coded = (pattern >> i / 4 & 1) == 1;
      block(luma, difference.luma(), i, 4 * column + x(i), 4 * row + y(i), 0, coded);
    }
    chroma(column, row, difference, pattern / 16);
  }

  /** A macroblock that is as in the picture before. */
  void same(int column, int row) {
    skipped++;
    for (int i = 0; i < 16; i++) {
      luma.setZeroCoeff(4 * column + x(i), 4 * row + y(i));
    }
    for (int i = 0; i < 4; i++) {
      blue.setZeroCoeff(2 * column + i % 2, 2 * row + i / 2);
      red.setZeroCoeff(2 * column + i % 2, 2 * row + i / 2);
    }
  }

  /** Ends the picture. */
  void end() {
    if (skipped > 0) {
      run();
    }
    CAVLCWriter.writeTrailingBits(out);
  }

  private void run() {
    CAVLCWriter.writeUE(out, skipped);
    skipped = 0;
  }

  private void chroma(int column, int row, Difference difference, int pattern) {
    if (pattern > 0) {
      int[] means = difference.blue().means();
      blue.writeChrDCBlock(out, means, H264Const.totalZeros4, 0, means.length, IN_TURN);
      red.writeChrDCBlock(
          out, difference.red().means(), H264Const.totalZeros4, 0, means.length, IN_TURN);
    }
    for (int i = 0; i < 4; i++) {
      block(blue, difference.blue(), i, 2 * column + i % 2, 2 * row + i / 2, 1, pattern == 2);
    }
    for (int i = 0; i < 4; i++) {
      block(red, difference.red(), i, 2 * column + i % 2, 2 * row + i / 2, 1, pattern == 2);
    }
  }

  /** A block, or that it has none; those of brightness come in quarters. */
  private void block(
      CAVLC coder, PlaneBlocks plane, int turn, int x, int y, int first, boolean coded) {
    if (!coded) {
      coder.setZeroCoeff(x, y);
      return;
    }
    int number = coder == luma ? 4 * y(turn) + x(turn) : turn;
    coder.writeACBlock(
        out,
        x,
        y,
        MBType.I_16x16,
        MBType.I_16x16,
        plane.block(number),
        H264Const.totalZeros16,
        first,
        16 - first,
        CoeffTransformer.zigzag4x4);
  }

  private static int x(int turn) {
    return turn / 4 % 2 * 2 + turn % 2;
  }

  private static int y(int turn) {
    return turn / 8 * 2 + turn / 2 % 2;
  }
}
