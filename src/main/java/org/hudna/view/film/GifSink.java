package org.hudna.view.film;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.FileImageOutputStream;
import javax.imageio.stream.ImageOutputStream;

/**
 * An animated GIF that begins again at its end. Of each picture but the first only the pixels are
 * stored that differ from the one before; a GIF counts time in hundredths of a second.
 */
final class GifSink implements FrameSink {
  private static final String FORMAT = "javax_imageio_gif_image_1.0";
  private static final int OPAQUE = 0xFF000000;
  private final ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
  private final ImageOutputStream out;
  private final int framesPerSecond;
  private BufferedImage before;
  private int frames;

  /** A film that is written into a file. */
  GifSink(Path file, int framesPerSecond) throws IOException {
    this.framesPerSecond = framesPerSecond;
    this.out = new FileImageOutputStream(file.toFile());
    writer.setOutput(out);
    writer.prepareWriteSequence(null);
  }

  @Override
  public void add(BufferedImage frame) throws IOException {
    Rectangle part = before == null ? bounds(frame) : difference(before, frame);
    BufferedImage piece = before == null ? copy(frame) : changed(frame, part);
    IIOMetadata data =
        writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(piece), null);
    data.setFromTree(FORMAT, describe((IIOMetadataNode) data.getAsTree(FORMAT), part));
    writer.writeToSequence(new IIOImage(piece, null, data), null);
    before = copy(frame);
    frames++;
  }

  @Override
  public void finish() throws IOException {
    writer.endWriteSequence();
    out.flush();
  }

  @Override
  public void close() throws IOException {
    writer.dispose();
    out.close();
  }

  /** Where a picture lies, how long it stays, and that the film goes round. */
  private IIOMetadataNode describe(IIOMetadataNode root, Rectangle part) {
    IIOMetadataNode descriptor = child(root, "ImageDescriptor");
    descriptor.setAttribute("imageLeftPosition", Integer.toString(part.x));
    descriptor.setAttribute("imageTopPosition", Integer.toString(part.y));
    IIOMetadataNode control = child(root, "GraphicControlExtension");
    control.setAttribute("disposalMethod", "doNotDispose");
    control.setAttribute("userInputFlag", "FALSE");
    control.setAttribute("delayTime", Long.toString(end(frames + 1) - end(frames)));
    IIOMetadataNode loop = new IIOMetadataNode("ApplicationExtension");
    loop.setAttribute("applicationID", "NETSCAPE");
    loop.setAttribute("authenticationCode", "2.0");
    loop.setUserObject(new byte[] {1, 0, 0});
    child(root, "ApplicationExtensions").appendChild(loop);
    return root;
  }

  /** When a picture ends, in hundredths of a second. */
  private long end(int frame) {
    return Math.round(100.0 * frame / framesPerSecond);
  }

  private static IIOMetadataNode child(IIOMetadataNode root, String name) {
    for (int i = 0; i < root.getLength(); i++) {
      if (root.item(i).getNodeName().equals(name)) {
        return (IIOMetadataNode) root.item(i);
      }
    }
    IIOMetadataNode node = new IIOMetadataNode(name);
    root.appendChild(node);
    return node;
  }

  /** The smallest rectangle that holds all pixels that differ; one pixel where none does. */
  static Rectangle difference(BufferedImage one, BufferedImage other) {
    int[] a = pixels(one);
    int[] b = pixels(other);
    int width = one.getWidth();
    int left = width;
    int right = -1;
    int top = -1;
    int bottom = -1;
    for (int i = 0; i < a.length; i++) {
      if (a[i] != b[i]) {
        left = Math.min(left, i % width);
        right = Math.max(right, i % width);
        top = top < 0 ? i / width : top;
        bottom = i / width;
      }
    }
    return right < 0
        ? new Rectangle(0, 0, 1, 1)
        : new Rectangle(left, top, right - left + 1, bottom - top + 1);
  }

  /** A part of a picture, transparent where nothing has changed. */
  private BufferedImage changed(BufferedImage frame, Rectangle part) {
    int[] old = pixels(before);
    int[] now = pixels(frame);
    BufferedImage piece = new BufferedImage(part.width, part.height, BufferedImage.TYPE_INT_ARGB);
    int[] out = pixels(piece);
    for (int i = 0; i < out.length; i++) {
      int at = (part.y + i / part.width) * frame.getWidth() + part.x + i % part.width;
      out[i] = now[at] == old[at] ? 0 : OPAQUE | now[at];
    }
    return piece;
  }

  private static int[] pixels(BufferedImage image) {
    return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
  }

  private static Rectangle bounds(BufferedImage image) {
    return new Rectangle(image.getWidth(), image.getHeight());
  }

  private static BufferedImage copy(BufferedImage image) {
    BufferedImage copy =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
    copy.setData(image.getRaster());
    return copy;
  }
}
