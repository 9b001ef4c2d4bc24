package org.hudna.view.film;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.jcodec.common.io.NIOUtils;
import org.jcodec.common.io.SeekableByteChannel;
import org.jcodec.containers.mp4.MP4Util;
import org.jcodec.containers.mp4.MP4Util.Atom;
import org.jcodec.containers.mp4.boxes.ChunkOffsets64Box;
import org.jcodec.containers.mp4.boxes.MovieBox;
import org.jcodec.containers.mp4.boxes.NodeBox;

/** Moves the index of an MP4 file from its end to its beginning. */
final class IndexFirst {
  private static final int PIECE = 1 << 20;

  private static final String[] PLACES = {"trak", "mdia", "minf", "stbl", "co64"};

  /** Writes some of the bytes that remain, and says how many. */
  interface Part {
    int write(ByteBuffer bytes, long at) throws IOException;
  }

  private IndexFirst() {}

  /**
   * Moves the index of a complete film to just behind the box that tells its kind.
   *
   * @param index as it stands at the end of the file; where it says that the pictures are is
   *     changed
   * @throws IOException if the file cannot be read or written; it is of no use then
   */
  static void arrange(Path file, MovieBox index) throws IOException {
    Atom kind;
    Atom last;
    try (SeekableByteChannel in = NIOUtils.readableChannel(file.toFile())) {
      kind = MP4Util.findFirstAtom("ftyp", in);
      last = MP4Util.findFirstAtom("moov", in);
    }
    long size = last.getHeader().getSize();
    shift(index, size);
    ByteBuffer bytes = MP4Util.writeBox(index, (int) size);
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      moveUp(channel, kind.getHeader().getSize(), last.getOffset(), size);
      write(channel::write, bytes, kind.getHeader().getSize());
    }
  }

  private static void shift(MovieBox film, long by) {
    for (ChunkOffsets64Box box : NodeBox.findAllPath(film, ChunkOffsets64Box.class, PLACES)) {
      box.setChunkOffsets(Arrays.stream(box.getChunkOffsets()).map(at -> at + by).toArray());
    }
  }

  /** Moves a part of a file towards its end, the last piece first. */
  private static void moveUp(FileChannel channel, long from, long to, long by) throws IOException {
    ByteBuffer piece = ByteBuffer.allocate(PIECE);
    for (long end = to; end > from; end -= PIECE) {
      long start = Math.max(from, end - PIECE);
      piece.clear().limit((int) (end - start));
      while (piece.hasRemaining() && channel.read(piece, start + piece.position()) >= 0) {}
      piece.flip();
      write(channel::write, piece, start + by);
    }
  }

  /** Writes all that remains of some bytes; a channel may take them in parts. */
  static void write(Part channel, ByteBuffer bytes, long at) throws IOException {
    long place = at;
    while (bytes.hasRemaining()) {
      place += channel.write(bytes, place);
    }
  }
}
