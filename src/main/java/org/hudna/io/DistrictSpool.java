package org.hudna.io;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hudna.metric.DistrictSums;

/**
 * The sums by day and district of each run, exact and short, until the means of districts.csv are
 * made of them: adding them up in the order of the runs gives the same last digits after a break.
 */
final class DistrictSpool {
  static final String FILE_NAME = "districts.runs";
  private static final int EXACT = 1;
  private static final double LARGEST = 1L << 52;
  private static final int SEVEN_BITS = 0x7f;
  private static final int MORE = 0x80;

  private DistrictSpool() {}

  /** What the file begins with. */
  static byte[] header(DistrictSums sums) {
    return bytes(
        out -> {
          out.writeLong(sums.first().toEpochDay());
          out.writeInt(sums.days());
          out.writeInt(sums.districts().size());
          for (String district : sums.districts()) {
            out.writeUTF(district);
          }
        });
  }

  /** One run. */
  static byte[] run(DistrictSums sums) {
    List<double[]> cells = new ArrayList<>();
    sums.forEachCell((cell, a, b, c) -> cells.add(new double[] {cell, a, b, c}));
    return bytes(
        out -> {
          whole(out, cells.size());
          double last = 0;
          for (double[] cell : cells) {
            whole(out, (long) (cell[0] - last));
            last = cell[0];
            number(out, cell[1]);
            number(out, cell[2]);
            number(out, cell[3]);
          }
        });
  }

  /** The sums over all runs of a file; null if it is empty. */
  static DistrictSums fold(Path file) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
      if (Files.size(file) == 0) {
        return null;
      }
      DistrictSums sums = empty(in);
      in.mark(1);
      while (in.read() >= 0) {
        in.reset();
        add(in, sums);
        in.mark(1);
      }
      return sums;
    }
  }

  private static DistrictSums empty(DataInputStream in) throws IOException {
    LocalDate first = LocalDate.ofEpochDay(in.readLong());
    int days = in.readInt();
    List<String> districts = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      districts.add(in.readUTF());
    }
    return new DistrictSums(first, days, districts);
  }

  private static void add(DataInputStream in, DistrictSums sums) throws IOException {
    sums.countRun();
    int cell = 0;
    for (long left = whole(in); left > 0; left--) {
      cell += (int) whole(in);
      sums.add(cell, number(in), number(in), number(in));
    }
  }

  private static void number(DataOutputStream out, double value) throws IOException {
    if (value >= 0 && value < LARGEST && value == Math.rint(value)) {
      whole(out, (long) value << 1);
    } else {
      whole(out, EXACT);
      out.writeDouble(value);
    }
  }

  private static double number(DataInputStream in) throws IOException {
    long code = whole(in);
    return code == EXACT ? in.readDouble() : code >> 1;
  }

  /** Seven bits a byte, the lowest first. */
  private static void whole(DataOutputStream out, long value) throws IOException {
    long rest = value;
    while (rest > SEVEN_BITS) {
      out.writeByte((int) (rest & SEVEN_BITS) | MORE);
      rest >>>= 7;
    }
    out.writeByte((int) rest);
  }

  private static long whole(DataInputStream in) throws IOException {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      int next = in.readUnsignedByte();
      value |= (long) (next & SEVEN_BITS) << shift;
      if (next < MORE) {
        return value;
      }
    }
  }

  private static byte[] bytes(Writing writing) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      writing.to(new DataOutputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException("an array cannot fail to be written", e);
    }
    return bytes.toByteArray();
  }

  @FunctionalInterface
  private interface Writing {
    void to(DataOutputStream out) throws IOException;
  }
}
