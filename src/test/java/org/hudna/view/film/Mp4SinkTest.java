package org.hudna.view.film;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import org.hudna.view.film.h264.ColourPlanes;
import org.jcodec.api.FrameGrab;
import org.jcodec.common.io.NIOUtils;
import org.jcodec.common.model.Picture;
import org.jcodec.containers.mp4.MP4Util;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Mp4SinkTest {
  private static final Color[] COLOURS = {Color.WHITE, Color.RED, Color.BLUE, Color.BLACK};

  @TempDir private Path temp;

  @Test
  void theIndexComesFirstAndLeadsToThePictures() throws Exception {
    Path film = temp.resolve("film.mp4");
    try (Mp4Sink sink = new Mp4Sink(film, 4)) {
      for (Color colour : COLOURS) {
        sink.add(filled(colour));
      }
      sink.finish();
    }
    try (var channel = NIOUtils.readableChannel(film.toFile())) {
      assertThat(MP4Util.getRootAtoms(channel))
          .extracting(box -> box.getHeader().getFourcc())
          .containsExactly("ftyp", "moov", "wide", "mdat");
    }
    try (var channel = NIOUtils.readableChannel(film.toFile())) {
      FrameGrab grab = FrameGrab.createFrameGrab(channel);
      for (Color colour : COLOURS) {
        Picture wanted = ColourPlanes.of(filled(colour));
        Picture shown = grab.getNativeFrame();
        for (int plane = 0; plane < 3; plane++) {
          int found = shown.getPlaneData(plane)[40];
          assertThat(found - wanted.getPlaneData(plane)[40]).isBetween(-1, 1);
        }
      }
    }
  }

  private static BufferedImage filled(Color colour) {
    BufferedImage image = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setPaint(colour);
    pen.fillRect(0, 0, 64, 48);
    pen.dispose();
    return image;
  }
}
