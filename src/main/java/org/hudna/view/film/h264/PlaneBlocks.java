package org.hudna.view.film.h264;

import java.util.Arrays;
import org.hudna.view.film.h264.Prediction.Square;
import org.jcodec.codecs.h264.decode.CoeffTransformer;

/**
 * What one plane of a macroblock differs by from what is predicted: blocks of 4 by 4 in rows,
 * transformed and rounded as in Rec. ITU-T H.264, clauses 8.5.6 to 8.5.12. The means of the blocks
 * may stand apart and are transformed once more then.
 */
final class PlaneBlocks {
  private static final int BLOCK = 4;
  private final int side;
  private final int step;
  private final int[][] blocks;
  private final int[] means;

  /**
   * Blocks of nothing.
   *
   * @param side blocks beside each other: 4 of brightness, 2 of colour
   * @param apart whether the means stand apart
   * @param step the quantiser, from 0 to 51
   */
  PlaneBlocks(int side, boolean apart, int step) {
    this.side = side;
    this.step = step;
    this.blocks = new int[side * side][BLOCK * BLOCK];
    this.means = apart ? new int[side * side] : null;
  }

  /** Takes the difference between a square of a plane and its prediction. */
  void take(Square square, byte[] predicted) {
    byte[] pixels = square.pixels();
    for (int i = 0; i < predicted.length; i++) {
      int x = i % (side * BLOCK);
      int y = i / (side * BLOCK);
      block(x, y)[inBlock(x, y)] = pixels[i] - predicted[i];
    }
    for (int[] block : blocks) {
      CoeffTransformer.fdct4x4(block);
    }
    if (means != null) {
      takeMeans();
    }
    for (int[] block : blocks) {
      CoeffTransformer.quantizeAC(block, step);
    }
  }

  private void takeMeans() {
    for (int i = 0; i < means.length; i++) {
      means[i] = blocks[i][0];
      blocks[i][0] = 0;
    }
    if (side == BLOCK) {
      CoeffTransformer.fvdDC4x4(means);
      CoeffTransformer.quantizeDC4x4(means, step);
    } else {
      CoeffTransformer.fvdDC2x2(means);
      CoeffTransformer.quantizeDC2x2(means, step);
    }
  }

  /** Puts what a player will show into a plane; the blocks are used up by it. */
  void put(Square square, byte[] predicted) {
    if (means != null) {
      putMeans();
    }
    for (int i = 0; i < blocks.length; i++) {
      CoeffTransformer.dequantizeAC(blocks[i], step, null);
      if (means != null) {
        blocks[i][0] = means[i];
      }
      CoeffTransformer.idct4x4(blocks[i]);
    }
    for (int i = 0; i < predicted.length; i++) {
      int x = i % (side * BLOCK);
      int y = i / (side * BLOCK);
      int value = predicted[i] + block(x, y)[inBlock(x, y)];
      square.plane()[square.at() + y * square.stride() + x] =
          (byte) Math.max(Byte.MIN_VALUE, Math.min(Byte.MAX_VALUE, value));
    }
  }

  private void putMeans() {
    if (side == BLOCK) {
      CoeffTransformer.invDC4x4(means);
      CoeffTransformer.dequantizeDC4x4(means, step, null);
    } else {
      CoeffTransformer.invDC2x2(means);
      CoeffTransformer.dequantizeDC2x2(means, step, null);
    }
  }

  private int[] block(int x, int y) {
    return blocks[y / BLOCK * side + x / BLOCK];
  }

  private static int inBlock(int x, int y) {
    return y % BLOCK * BLOCK + x % BLOCK;
  }

  /** The rounded numbers of a block. */
  int[] block(int number) {
    return blocks[number];
  }

  /** The rounded means. */
  int[] means() {
    return means;
  }

  /** Whether a mean is not 0. */
  boolean hasMeans() {
    return any(means);
  }

  /** Whether a number of any block is not 0. */
  boolean hasDetails() {
    return Arrays.stream(blocks).anyMatch(PlaneBlocks::any);
  }

  /** Whether a number of a block is not 0. */
  boolean hasDetails(int number) {
    return any(blocks[number]);
  }

  private static boolean any(int[] values) {
    for (int value : values) {
      if (value != 0) {
        return true;
      }
    }
    return false;
  }
}
