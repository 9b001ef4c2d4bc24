package org.hudna.view.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageInputStream;
import org.hudna.view.film.h264.ColourPlanes;
import org.hudna.view.map.Look;
import org.hudna.view.scene.RecordedRun;
import org.jcodec.api.FrameGrab;
import org.jcodec.common.DemuxerTrackMeta;
import org.jcodec.common.io.NIOUtils;
import org.jcodec.common.model.Picture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilmMakerTest {
  private static final double TRUCE = 7 * 24 + 19;
  private static final String CONTROL = "GraphicControlExtension";
  private static final String PLACE = "ImageDescriptor";

  @TempDir private Path temp;
  private final RecordedRun run = RecordedRun.mini();

  @Test
  void anMp4HasThePicturesOfTheReelInTheirTimeAndOrder() throws Exception {
    Reel reel = new Reel(TRUCE - 24, TRUCE, 5, 30, 0);
    Path film = temp.resolve("truce.mp4");
    List<Integer> told = new ArrayList<>();
    assertThat(maker(reel).write(film, () -> false, told::add)).isTrue();
    assertThat(told).containsExactly(1, 2, 3, 4, 5);
    try (var channel = NIOUtils.readableChannel(film.toFile())) {
      FrameGrab grab = FrameGrab.createFrameGrab(channel);
      DemuxerTrackMeta meta = grab.getVideoTrack().getMeta();
      assertThat(meta.getTotalFrames()).isEqualTo(5).isEqualTo(reel.frames());
      assertThat(meta.getTotalDuration()).isCloseTo(reel.seconds(), within(1e-3));
      for (int i = 0; i < reel.frames(); i++) {
        double[] distances = distances(grab.getNativeFrame(), reel);
        assertThat(distances[i]).isLessThan(5).isEqualTo(Arrays.stream(distances).min().orElse(0));
      }
      assertThat(grab.getNativeFrame()).isNull();
    }
  }

  @Test
  void aGifShowsThePicturesOfTheReelInTheirTimeAndOrder() throws Exception {
    Reel reel = new Reel(TRUCE - 24, TRUCE, 3, 24, 0);
    Path film = temp.resolve("truce.gif");
    assertThat(maker(reel).write(film, () -> false, done -> {})).isTrue();
    ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
    try (ImageInputStream in = ImageIO.createImageInputStream(film.toFile())) {
      reader.setInput(in);
      assertThat(reader.getNumImages(true)).isEqualTo(4).isEqualTo(reel.frames());
      BufferedImage shown = FilmFrame.blank();
      int hundredths = 0;
      for (int i = 0; i < reel.frames(); i++) {
        hundredths += number(reader, i, CONTROL, "delayTime");
        Graphics2D graphics = shown.createGraphics();
        graphics.drawImage(
            reader.read(i),
            number(reader, i, PLACE, "imageLeftPosition"),
            number(reader, i, PLACE, "imageTopPosition"),
            null);
        graphics.dispose();
        assertThat(distance(shown, drawn(reel, i))).isLessThan(3);
      }
      assertThat(hundredths).isEqualTo(133);
    } finally {
      reader.dispose();
    }
  }

  @Test
  @Tag("slow")
  void theSameFilmHasTheSameBytes() throws Exception {
    Reel reel = new Reel(TRUCE, TRUCE + 24, 3, 12, 0);
    for (String ending : List.of("mp4", "gif")) {
      Path one = temp.resolve("one." + ending);
      Path two = temp.resolve("two." + ending);
      maker(reel).write(one, () -> false, done -> {});
      maker(reel).write(two, () -> false, done -> {});
      assertThat(one).hasSameBinaryContentAs(two);
    }
  }

  @Test
  void aFilmThatIsStoppedLeavesNothingAndTouchesNothing() throws Exception {
    Path film = temp.resolve("truce.mp4");
    Files.writeString(film, "an older film");
    AtomicInteger asked = new AtomicInteger();
    assertThat(
            maker(new Reel(0, 240, 5, 24, 0))
                .write(film, () -> asked.incrementAndGet() > 2, done -> {}))
        .isFalse();
    assertThat(film).hasContent("an older film");
    assertThat(files()).containsExactly("truce.mp4");
  }

  @Test
  void aFolderThatIsMissingIsAnErrorAndLeavesNothing() throws Exception {
    Path film = temp.resolve("nowhere/truce.gif");
    assertThatThrownBy(() -> maker(new Reel(0, 1, 5, 24, 0)).write(film, () -> false, done -> {}))
        .isInstanceOf(IOException.class);
    assertThat(files()).isEmpty();
  }

  @Test
  void onlyItsTwoEndingsAreFilms() {
    assertThat(FilmMaker.canWrite(Path.of("a/b.MP4"))).isTrue();
    assertThat(FilmMaker.canWrite(Path.of("b.gif"))).isTrue();
    assertThat(FilmMaker.canWrite(Path.of("b.avi"))).isFalse();
    assertThat(FilmMaker.canWrite(Path.of("/"))).isFalse();
  }

  private FilmMaker maker(Reel reel) {
    return new FilmMaker(pictures(reel));
  }

  private FilmFrame pictures(Reel reel) {
    return new FilmFrame(
        run.scenario(), run.theatre(), run.recording(), reel, Look.LIGHT, "seed 11");
  }

  private BufferedImage drawn(Reel reel, int frame) {
    BufferedImage picture = FilmFrame.blank();
    pictures(reel).paint(picture, frame);
    return picture;
  }

  private List<String> files() throws IOException {
    try (Stream<Path> entries = Files.list(temp)) {
      return entries.map(path -> path.getFileName().toString()).toList();
    }
  }

  /** Mean distance in brightness of a decoded picture from each that was drawn, of 256 steps. */
  private double[] distances(Picture decoded, Reel reel) {
    assertThat(decoded.getCroppedWidth()).isEqualTo(FilmFrame.WIDTH);
    assertThat(decoded.getCroppedHeight()).isEqualTo(FilmFrame.HEIGHT);
    byte[] found = decoded.getPlaneData(0);
    double[] distances = new double[reel.frames()];
    for (int frame = 0; frame < distances.length; frame++) {
      byte[] expected = ColourPlanes.of(drawn(reel, frame)).getPlaneData(0);
      for (int i = 0; i < expected.length; i++) {
        distances[frame] += (double) Math.abs(expected[i] - found[i]) / expected.length;
      }
    }
    return distances;
  }

  /** Mean distance of the colours, in steps of 256. */
  private static double distance(BufferedImage one, BufferedImage other) {
    double sum = 0;
    for (int y = 0; y < FilmFrame.HEIGHT; y++) {
      for (int x = 0; x < FilmFrame.WIDTH; x++) {
        int a = one.getRGB(x, y);
        int b = other.getRGB(x, y);
        for (int shift = 0; shift <= 16; shift += 8) {
          sum += Math.abs((a >> shift & 0xFF) - (b >> shift & 0xFF)) / 3.0;
        }
      }
    }
    return sum / FilmFrame.WIDTH / FilmFrame.HEIGHT;
  }

  private static int number(ImageReader reader, int image, String node, String attribute)
      throws IOException {
    IIOMetadataNode root =
        (IIOMetadataNode) reader.getImageMetadata(image).getAsTree("javax_imageio_gif_image_1.0");
    IIOMetadataNode found = (IIOMetadataNode) root.getElementsByTagName(node).item(0);
    return Integer.parseInt(found.getAttribute(attribute));
  }
}
