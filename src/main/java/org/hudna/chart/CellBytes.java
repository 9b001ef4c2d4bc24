package org.hudna.chart;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Cuts a CSV file into rows and cells where they lie in the buffer: no object is made for a cell.
 * Lines end with a line feed; cells may stand in quotes and hold no line feed.
 */
final class CellBytes implements Closeable {
  private static final int BLOCK = 1 << 18;

  private final InputStream in;
  private byte[] bytes = new byte[BLOCK];
  private int at;
  private int end;
  private int lines;
  private boolean over;
  private int[] starts = new int[32];
  private int[] ends = new int[32];
  private int cells;

  CellBytes(Path file) throws IOException {
    this.in = Files.newInputStream(file);
  }

  /** Goes to the next row; false after the last. */
  boolean next() throws IOException {
    if (at >= lines && !fill()) {
      return false;
    }
    cells = 0;
    int position = at;
    while (true) {
      position = bytes[position] == '"' ? quoted(position) : plain(position);
      if (bytes[position] == '\n') {
        at = position + 1;
        return true;
      }
      position++;
    }
  }

  /** How many cells the present row has. */
  int cells() {
    return cells;
  }

  /** The buffer; what it holds changes with the next row. */
  byte[] bytes() {
    return bytes;
  }

  /** Where a cell of the present row starts. */
  int start(int cell) {
    return starts[cell];
  }

  /** The place after the last byte of a cell. */
  int end(int cell) {
    return ends[cell];
  }

  private int plain(int from) {
    byte[] row = bytes;
    int position = from;
    byte b = row[position];
    while (b != ',' && b != '\n') {
      b = row[++position];
    }
    cell(from, position > from && row[position - 1] == '\r' ? position - 1 : position);
    return position;
  }

  /** Takes the quotes off a cell, in its place; a doubled quote stands for one. */
  private int quoted(int from) {
    int to = from;
    int position = from + 1;
    while (bytes[position] != '\n' && (bytes[position] != '"' || bytes[position + 1] == '"')) {
      if (bytes[position] == '"') {
        position++;
      }
      bytes[to++] = bytes[position++];
    }
    cell(from, to);
    while (bytes[position] != ',' && bytes[position] != '\n') {
      position++;
    }
    return position;
  }

  private void cell(int start, int stop) {
    if (cells == starts.length) {
      starts = Arrays.copyOf(starts, 2 * cells);
      ends = Arrays.copyOf(ends, 2 * cells);
    }
    starts[cells] = start;
    ends[cells++] = stop;
  }

  /** Moves what is left to the front and reads on until the buffer holds a whole line. */
  private boolean fill() throws IOException {
    System.arraycopy(bytes, at, bytes, 0, end - at);
    end -= at;
    at = 0;
    lines = 0;
    while (lines == 0 && !over) {
      if (end + 1 >= bytes.length) {
        bytes = Arrays.copyOf(bytes, 2 * bytes.length);
      }
      int read = in.read(bytes, end, bytes.length - end - 1);
      over = read < 0;
      end += Math.max(0, read);
      if (over && end > 0 && bytes[end - 1] != '\n') {
        bytes[end++] = '\n';
      }
      lines = end;
      while (lines > 0 && bytes[lines - 1] != '\n') {
        lines--;
      }
    }
    return lines > 0;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
