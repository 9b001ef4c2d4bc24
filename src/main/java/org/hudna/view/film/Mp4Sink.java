package org.hudna.view.film;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import org.hudna.view.film.h264.CodedFrame;
import org.hudna.view.film.h264.FrameCoder;
import org.jcodec.common.Codec;
import org.jcodec.common.MuxerTrack;
import org.jcodec.common.VideoCodecMeta;
import org.jcodec.common.io.NIOUtils;
import org.jcodec.common.io.SeekableByteChannel;
import org.jcodec.common.model.ColorSpace;
import org.jcodec.common.model.Packet;
import org.jcodec.common.model.Size;
import org.jcodec.containers.mp4.boxes.MovieBox;
import org.jcodec.containers.mp4.muxer.MP4Muxer;

/**
 * An MP4 film, H.264. One can go to every tenth second of it; its index comes first, so that a
 * browser begins before it has the whole.
 */
final class Mp4Sink implements FrameSink {
  /** QP of H.264: small letters stay sharp. */
  private static final int STEP = 22;

  private static final int SECONDS_TO_KEY = 10;

  private final Path file;
  private final SeekableByteChannel channel;
  private final MP4Muxer muxer;
  private final int framesPerSecond;
  private FrameCoder coder;
  private MuxerTrack track;
  private long written;

  /** A film that is written into a file. */
  Mp4Sink(Path file, int framesPerSecond) throws IOException {
    this.file = file;
    this.framesPerSecond = framesPerSecond;
    this.channel = NIOUtils.writableChannel(file.toFile());
    this.muxer = MP4Muxer.createMP4MuxerToChannel(channel);
  }

  @Override
  public void add(BufferedImage frame) throws IOException {
    if (track == null) {
      begin(frame.getWidth(), frame.getHeight());
    }
    CodedFrame coded = coder.code(frame);
    Packet.FrameType type = coded.key() ? Packet.FrameType.KEY : Packet.FrameType.INTER;
    track.addFrame(
        Packet.createPacket(coded.buffer(), written, framesPerSecond, 1, written, type, null));
    written++;
  }

  private void begin(int width, int height) {
    coder = new FrameCoder(width, height, STEP, SECONDS_TO_KEY * framesPerSecond);
    track =
        muxer.addVideoTrack(
            Codec.H264,
            VideoCodecMeta.createSimpleVideoCodecMeta(new Size(width, height), ColorSpace.YUV420J));
  }

  @Override
  public void finish() throws IOException {
    MovieBox movie = muxer.finalizeHeader();
    TimelessHeader.apply(movie);
    muxer.storeHeader(movie);
    channel.close();
    IndexFirst.arrange(file, movie);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
