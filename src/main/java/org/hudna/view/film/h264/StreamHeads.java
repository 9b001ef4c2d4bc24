package org.hudna.view.film.h264;

import org.jcodec.codecs.h264.io.model.PictureParameterSet;
import org.jcodec.codecs.h264.io.model.SeqParameterSet;
import org.jcodec.codecs.h264.io.model.VUIParameters;
import org.jcodec.common.model.ColorSpace;

/** What a film of H.264 says of all its pictures: Rec. ITU-T H.264, clauses 7.4.2.1 and 7.4.2.2. */
final class StreamHeads {
  /** The most pictures from one key picture to the next that can be numbered. */
  static final int MOST_TO_KEY = 512;

  private static final int BASELINE = 66;
  private static final int LEVEL_4 = 40;
  private static final int NUMBER_BITS = 9;
  private static final int BT_709 = 1;

  private StreamHeads() {}

  /** Size, profile and colours, which are those of BT.709, from 16 to 235. */
  static SeqParameterSet sequence(int width, int height) {
    SeqParameterSet set = new SeqParameterSet();
    set.profileIdc = BASELINE;
    set.levelIdc = LEVEL_4;
    set.chromaFormatIdc = ColorSpace.YUV420J;
    set.picWidthInMbsMinus1 = width / Macroblock.SIDE - 1;
    set.picHeightInMapUnitsMinus1 = height / Macroblock.SIDE - 1;
    set.frameMbsOnlyFlag = true;
    set.numRefFrames = 1;
    set.log2MaxFrameNumMinus4 = NUMBER_BITS - 4;
    set.log2MaxPicOrderCntLsbMinus4 = NUMBER_BITS + 1 - 4;
    set.vuiParams = colours();
    return set;
  }

  private static VUIParameters colours() {
    VUIParameters colours = new VUIParameters();
    colours.videoSignalTypePresentFlag = true;
    colours.videoFormat = 5;
    colours.videoFullRangeFlag = false;
    colours.colourDescriptionPresentFlag = true;
    colours.colourPrimaries = BT_709;
    colours.transferCharacteristics = BT_709;
    colours.matrixCoefficients = BT_709;
    return colours;
  }

  /** Each picture says how edges are smoothed. */
  static PictureParameterSet parameters() {
    PictureParameterSet set = new PictureParameterSet();
    set.deblockingFilterControlPresentFlag = true;
    return set;
  }
}
