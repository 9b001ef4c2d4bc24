package org.hudna.view;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Consumer;
import javax.swing.JFileChooser;
import javax.swing.JFrame;
import javax.swing.JOptionPane;
import javax.swing.filechooser.FileNameExtensionFilter;
import org.hudna.io.IoReason;
import org.hudna.view.scene.Words;

/** Asks for a file and writes a picture of the map into it. */
final class SnapshotDialog {
  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmm", Locale.ROOT);
  private final JFrame owner;
  private final Consumer<String> remark;

  SnapshotDialog(JFrame owner, Consumer<String> remark) {
    this.owner = owner;
    this.remark = remark;
  }

  /**
   * Saves a picture, if a person wishes.
   *
   * @param name what the file is called unless something else is chosen, before the time
   * @param time that is shown
   */
  void save(BufferedImage picture, String name, LocalDateTime time) {
    JFileChooser chooser = new JFileChooser(new File("").getAbsoluteFile());
    chooser.setFileFilter(new FileNameExtensionFilter(Words.of("player.snapshot.kind"), "png"));
    chooser.setSelectedFile(new File(name + "-" + NAME.format(time) + ".png"));
    if (chooser.showSaveDialog(owner) == JFileChooser.APPROVE_OPTION) {
      Path chosen = chooser.getSelectedFile().toPath();
      String path = chosen.toString();
      Path file = path.toLowerCase(Locale.ROOT).endsWith(".png") ? chosen : Path.of(path + ".png");
      if (!Files.exists(file) || mayReplace(file)) {
        write(picture, file);
      }
    }
  }

  private boolean mayReplace(Path file) {
    String question = Words.of("player.snapshot.exists", file.getFileName());
    return JOptionPane.showConfirmDialog(
            owner, question, Words.of("player.snapshot"), JOptionPane.YES_NO_OPTION)
        == JOptionPane.YES_OPTION;
  }

  void write(BufferedImage picture, Path file) {
    try {
      PictureFile.write(picture, file);
      remark.accept(Words.of("player.snapshot.done", file));
    } catch (IOException e) {
      remark.accept(Words.of("player.snapshot.failed", file, IoReason.of(e)));
    }
  }
}
