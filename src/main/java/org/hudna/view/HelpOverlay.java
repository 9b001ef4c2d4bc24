package org.hudna.view;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.UIManager;
import org.hudna.view.scene.Words;

/** A sheet over the whole window that lists the keys; a click takes it away. */
final class HelpOverlay extends JComponent {
  private static final long serialVersionUID = 1L;
  private static final Color VEIL = new Color(0, 0, 0, 130);
  private static final int PAD = 24;
  private static final int LINE = 26;
  private static final int KEY_WIDTH = 120;
  private static final int COLUMN = 340;
  private final transient List<WindowCommand> commands;

  HelpOverlay(List<WindowCommand> commands) {
    this.commands = new ArrayList<>(commands);
    setName("help");
    addMouseListener(
        new MouseAdapter() {
          @Override
          public void mouseClicked(MouseEvent event) {
            setVisible(false);
          }
        });
  }

  /** Lists further keys. */
  void add(List<WindowCommand> further) {
    commands.addAll(further);
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D pen = (Graphics2D) graphics.create();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    pen.setColor(VEIL);
    pen.fillRect(0, 0, getWidth(), getHeight());
    int rows = (commands.size() + 1) / 2;
    int width = 2 * COLUMN + 2 * PAD;
    int height = (rows + 2) * LINE + 2 * PAD;
    pen.translate((getWidth() - width) / 2, (getHeight() - height) / 2);
    pen.setColor(UIManager.getColor("Panel.background"));
    pen.fillRoundRect(0, 0, width, height, 16, 16);
    write(pen, rows, height);
    pen.dispose();
  }

  private void write(Graphics2D pen, int rows, int height) {
    Font usual = UIManager.getFont("Label.font");
    pen.setColor(UIManager.getColor("Label.foreground"));
    pen.setFont(usual.deriveFont(Font.BOLD, usual.getSize2D() + 4));
    pen.drawString(Words.of("player.help"), PAD, PAD + 16);
    pen.setFont(usual);
    for (int i = 0; i < commands.size(); i++) {
      line(pen, commands.get(i), PAD + i / rows * COLUMN, PAD + LINE * (i % rows + 1) + 22);
    }
    pen.setColor(UIManager.getColor("Label.disabledForeground"));
    pen.drawString(Words.of("player.help.close"), PAD, height - PAD);
  }

  private static void line(Graphics2D pen, WindowCommand command, int x, int y) {
    FontMetrics letters = pen.getFontMetrics();
    String key = KeyWords.of(command.stroke());
    Color ink = pen.getColor();
    pen.setColor(UIManager.getColor("Component.borderColor"));
    pen.drawRoundRect(x, y - letters.getAscent() - 3, letters.stringWidth(key) + 14, 20, 6, 6);
    pen.setColor(ink);
    pen.drawString(key, x + 7, y);
    pen.drawString(command.title(), x + KEY_WIDTH, y);
  }
}
