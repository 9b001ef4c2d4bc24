package org.hudna.view.film;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jcodec.codecs.h264.H264Encoder;
import org.jcodec.codecs.h264.io.model.SeqParameterSet;
import org.jcodec.codecs.h264.io.model.VUIParameters;
import org.jcodec.common.VideoEncoder.EncodedFrame;
import org.jcodec.common.model.Picture;
import org.jcodec.common.model.Size;

/**
 * Codes pictures as H.264, the first by itself, the others by what differs from the one before. A
 * map does not move, so no motion is searched for. All coders of a film write the same parameters,
 * of which a file keeps one set; so the interval of key pictures is fixed and never reached.
 */
final class FrameCoder extends H264Encoder {
  /** QP of H.264, from 0 to 51: small letters stay sharp. */
  private static final int QUANTISER = 22;

  private static final int BT_709 = 1;

  private FrameCoder() {
    super(new EvenQuality(QUANTISER));
    setKeyInterval(Reel.MOST_FRAMES_PER_SECOND);
    setMotionSearchRange(0);
  }

  /** The pictures in their order. */
  static List<CodedFrame> code(List<Picture> pictures) {
    FrameCoder coder = new FrameCoder();
    ByteBuffer room = ByteBuffer.allocate(coder.estimateBufferSize(pictures.get(0)));
    List<CodedFrame> coded = new ArrayList<>();
    for (Picture picture : pictures) {
      room.clear();
      EncodedFrame frame = coder.encodeFrame(picture, room);
      ByteBuffer data = frame.getData().duplicate();
      byte[] bytes = new byte[data.remaining()];
      data.get(bytes);
      coded.add(new CodedFrame(bytes, frame.isKeyFrame()));
    }
    return coded;
  }

  /** Says which colours the numbers stand for: those of BT.709, from 16 to 235. */
  @Override
  public SeqParameterSet initSPS(Size size) {
    SeqParameterSet set = super.initSPS(size);
    VUIParameters colours = new VUIParameters();
    colours.videoSignalTypePresentFlag = true;
    colours.videoFormat = 5;
    colours.videoFullRangeFlag = false;
    colours.colourDescriptionPresentFlag = true;
    colours.colourPrimaries = BT_709;
    colours.transferCharacteristics = BT_709;
    colours.matrixCoefficients = BT_709;
    set.vuiParams = colours;
    return set;
  }
}
