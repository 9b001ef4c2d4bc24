package org.hudna.view.film;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jcodec.common.Codec;
import org.jcodec.common.MuxerTrack;
import org.jcodec.common.VideoCodecMeta;
import org.jcodec.common.io.NIOUtils;
import org.jcodec.common.io.SeekableByteChannel;
import org.jcodec.common.model.ColorSpace;
import org.jcodec.common.model.Packet;
import org.jcodec.common.model.Picture;
import org.jcodec.common.model.Size;
import org.jcodec.containers.mp4.boxes.MovieBox;
import org.jcodec.containers.mp4.muxer.MP4Muxer;

/**
 * An MP4 film, H.264. Each second is coded by itself, several at a time; the file is the same on
 * any number of threads.
 */
final class Mp4Sink implements FrameSink {
  private static final int MOST_THREADS = 4;

  private final SeekableByteChannel channel;
  private final MP4Muxer muxer;
  private final int framesPerSecond;
  private final int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
  private final ExecutorService pool = Executors.newFixedThreadPool(threads, Mp4Sink::thread);
  private final Deque<Future<List<CodedFrame>>> coded = new ArrayDeque<>();
  private List<Picture> second = new ArrayList<>();
  private MuxerTrack track;
  private long written;

  /** A film that is written into a file. */
  Mp4Sink(Path file, int framesPerSecond) throws IOException {
    this.framesPerSecond = framesPerSecond;
    this.channel = NIOUtils.writableChannel(file.toFile());
    this.muxer = MP4Muxer.createMP4MuxerToChannel(channel);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "hudna-film");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public void add(BufferedImage frame) throws IOException {
    if (track == null) {
      Size size = new Size(frame.getWidth(), frame.getHeight());
      track =
          muxer.addVideoTrack(
              Codec.H264, VideoCodecMeta.createSimpleVideoCodecMeta(size, ColorSpace.YUV420J));
    }
    second.add(ColourPlanes.of(frame));
    if (second.size() == framesPerSecond) {
      code();
    }
  }

  @Override
  public void finish() throws IOException {
    if (!second.isEmpty()) {
      code();
    }
    while (!coded.isEmpty()) {
      write(coded.remove());
    }
    MovieBox movie = muxer.finalizeHeader();
    TimelessHeader.apply(movie);
    muxer.storeHeader(movie);
  }

  @Override
  public void close() throws IOException {
    pool.shutdownNow();
    channel.close();
  }

  private void code() throws IOException {
    List<Picture> frames = second;
    second = new ArrayList<>();
    coded.add(pool.submit(() -> FrameCoder.code(frames)));
    while (coded.size() > threads) {
      write(coded.remove());
    }
  }

  private void write(Future<List<CodedFrame>> frames) throws IOException {
    for (CodedFrame frame : finished(frames)) {
      Packet.FrameType type = frame.key() ? Packet.FrameType.KEY : Packet.FrameType.INTER;
      track.addFrame(
          Packet.createPacket(frame.buffer(), written, framesPerSecond, 1, written, type, null));
      written++;
    }
  }

  private static List<CodedFrame> finished(Future<List<CodedFrame>> frames) throws IOException {
    try {
      return frames.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while coding", e);
    } catch (ExecutionException | CancellationException e) {
      throw new IOException("a picture could not be coded: " + e.getMessage(), e);
    }
  }
}
