package org.hudna.view.map;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hudna.view.scene.Scene;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Time of one frame of the reference theatre (about 1,200 formations) with 200 attacks in view,
 * drawn into an image of 1400 x 900 pixels. The median is among the percentiles of the sample.
 *
 * <pre>
 * mvn -P jmh test-compile exec:exec -Djmh.args="MapPicture"
 * </pre>
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Djava.awt.headless=true")
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class MapPictureBenchmark {
  private static final Rectangle AREA = new Rectangle(1400, 900);
  private static final int FLASHES = 200;
  private static final int FRAMES = 24;

  /** Bright or dark. */
  @Param({"LIGHT", "DARK"})
  public Look look;

  private final List<Scene> scenes = new ArrayList<>();
  private Graphics2D graphics;
  private MapPicture picture;
  private MapView view;
  private int frame;

  /** Makes scenes that differ as those of consecutive moments do. */
  @Setup(Level.Trial)
  public void make() {
    Scenes geneva = Scenes.geneva();
    picture = geneva.picture(look);
    for (int i = 0; i < FRAMES; i++) {
      scenes.add(geneva.busy(FLASHES - i % 3));
    }
    graphics = new BufferedImage(1400, 900, BufferedImage.TYPE_INT_RGB).createGraphics();
    view = new MapView(4, 0.25, 0.3);
  }

  /** A frame while a run is played: the next scene in the same view. */
  @Benchmark
  public void play() {
    picture.paint(graphics, AREA, next(), MapView.WHOLE, Layer.all());
  }

  /** A frame while a person drags the map: the ground is shifted. */
  @Benchmark
  public void drag() {
    int way = frame / FRAMES % 2 == 0 ? 3 : -3;
    view = picture.moved(view, way, way, AREA, Layer.all());
    picture.paint(graphics, AREA, next(), view, Layer.all());
  }

  /** A frame while a person zooms: everything is drawn anew. */
  @Benchmark
  public void zoom() {
    MapView closer = new MapView(2 + 0.01 * (frame % FRAMES), 0.25, 0.3);
    picture.paint(graphics, AREA, next(), closer, Layer.all());
  }

  private Scene next() {
    return scenes.get(frame++ % FRAMES);
  }
}
