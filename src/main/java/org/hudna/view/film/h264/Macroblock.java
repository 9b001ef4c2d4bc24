package org.hudna.view.film.h264;

import java.awt.Rectangle;
import java.util.List;
import org.hudna.view.film.h264.Prediction.Square;
import org.jcodec.codecs.h264.H264Const;
import org.jcodec.common.model.Picture;

/**
 * A macroblock of a picture: 16 by 16 pixels of brightness and 8 by 8 of each of two colours.
 *
 * @param source the picture that is coded
 * @param shown what a player shows: before its macroblock is put, that of the picture before
 * @param column number from the left
 * @param row number from above
 * @param step the quantiser, from 0 to 51
 */
record Macroblock(Picture source, Picture shown, int column, int row, int step) {
  static final int SIDE = 16;

  /** How a macroblock differs from what is predicted: the planes' blocks. */
  record Difference(PlaneBlocks luma, PlaneBlocks blue, PlaneBlocks red) {

    /** 0 if no colour differs, 1 if only means do, 2 otherwise. */
    int chromaPattern() {
      if (blue.hasDetails() || red.hasDetails()) {
        return 2;
      }
      return blue.hasMeans() || red.hasMeans() ? 1 : 0;
    }
  }

  /** What is done with a difference before it is put into what is shown. */
  interface Coding {
    /** Writes it. */
    void write(Difference difference);
  }

  /** Its pixels. */
  Rectangle area() {
    return new Rectangle(column * SIDE, row * SIDE, SIDE, SIDE);
  }

  /** The prediction of its brightness from its neighbours. */
  Prediction nearestLuma() {
    return Prediction.nearest(List.of(square(source, 0)), List.of(square(shown, 0)));
  }

  /** The prediction of its colours from its neighbours. */
  Prediction nearestChroma() {
    return Prediction.nearest(
        List.of(square(source, 1), square(source, 2)), List.of(square(shown, 1), square(shown, 2)));
  }

  /** Codes what differs from what its neighbours predict. */
  void code(Prediction luma, Prediction chroma, Coding coding) {
    code(
        new byte[][] {
          luma.of(square(shown, 0)), chroma.of(square(shown, 1)), chroma.of(square(shown, 2))
        },
        true,
        coding);
  }

  /** Codes what differs from the picture before. */
  void code(Coding coding) {
    code(
        new byte[][] {
          square(shown, 0).pixels(), square(shown, 1).pixels(), square(shown, 2).pixels()
        },
        false,
        coding);
  }

  private void code(byte[][] predicted, boolean alone, Coding coding) {
    int chromaStep = H264Const.QP_SCALE_CR[step];
    PlaneBlocks[] planes = {
      new PlaneBlocks(4, alone, step),
      new PlaneBlocks(2, true, chromaStep),
      new PlaneBlocks(2, true, chromaStep)
    };
    for (int i = 0; i < planes.length; i++) {
      planes[i].take(square(source, i), predicted[i]);
    }
    coding.write(new Difference(planes[0], planes[1], planes[2]));
    for (int i = 0; i < planes.length; i++) {
      planes[i].put(square(shown, i), predicted[i]);
    }
  }

  private Square square(Picture picture, int plane) {
    int side = plane == 0 ? SIDE : SIDE / 2;
    return new Square(
        picture.getPlaneData(plane), picture.getPlaneWidth(plane), column * side, row * side, side);
  }
}
