package org.hudna.view;

import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;
import java.awt.Font;
import java.util.Map;
import javax.swing.UIManager;
import org.hudna.view.map.Look;

/** The look of all frames. */
final class Theme {
  private static final String ARABIC = "هدنة";
  private static final String ACCENT = "#2F6FB3";
  private static final String BRIGHT = "#F5F6F8";
  private static final String DARK = "#1F252C";

  private Theme() {}

  /** Takes on a look, for frames that are open too; on Swing's own thread. */
  static void apply(Look look) {
    String ground = look == Look.DARK ? DARK : BRIGHT;
    FlatLaf.setGlobalExtraDefaults(Map.of("@accentColor", ACCENT, "@background", ground));
    if (look == Look.DARK) {
      FlatDarkLaf.setup();
    } else {
      FlatLightLaf.setup();
    }
    Font font = UIManager.getFont("defaultFont");
    if (font != null && font.canDisplayUpTo(ARABIC) >= 0) {
      UIManager.put("defaultFont", new Font(Font.DIALOG, Font.PLAIN, font.getSize()));
    }
    UIManager.put("Component.arc", 6);
    UIManager.put("Button.arc", 6);
    FlatLaf.updateUI();
  }
}
