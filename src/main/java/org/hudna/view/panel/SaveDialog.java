package org.hudna.view.panel;

import java.awt.Component;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.swing.JFileChooser;
import javax.swing.JOptionPane;
import javax.swing.filechooser.FileNameExtensionFilter;
import org.hudna.view.scene.Words;

/** Asks for the file of a changed scenario, and whether a file that is there may be replaced. */
final class SaveDialog {
  private SaveDialog() {}

  /** The file that a person chose, with its ending; empty if none. */
  static Optional<Path> ask(Component over, Path base) {
    JFileChooser chooser = new JFileChooser(base.toAbsolutePath().toFile().getParentFile());
    chooser.setDialogTitle(Words.of("panels.model.save"));
    chooser.setFileFilter(new FileNameExtensionFilter("YAML", "yaml", "yml"));
    if (chooser.showSaveDialog(over) != JFileChooser.APPROVE_OPTION) {
      return Optional.empty();
    }
    Path file = ended(chooser.getSelectedFile().toPath());
    return Files.exists(file) && !mayReplace(over, file) ? Optional.empty() : Optional.of(file);
  }

  /** A name without one of the endings gets {@code .yaml}. */
  static Path ended(Path file) {
    String name = file.toFile().getName();
    return name.matches(".+\\.ya?ml") ? file : file.resolveSibling(name + ".yaml");
  }

  private static boolean mayReplace(Component over, Path file) {
    int answer =
        JOptionPane.showConfirmDialog(
            over,
            Words.of("panels.model.replace", file.getFileName()),
            Words.of("panels.model.save"),
            JOptionPane.OK_CANCEL_OPTION);
    return answer == JOptionPane.OK_OPTION;
  }
}
