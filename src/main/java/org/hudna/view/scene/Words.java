package org.hudna.view.scene;

import java.text.MessageFormat;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.TreeMap;

/**
 * The words that people read in the window and in films, by key. They come from the message files
 * beside this package's parent; a translation is a file with the ending of its language, such as
 * {@code messages_ar.properties}.
 */
public final class Words {
  static final String FOLDER = "org.hudna.view.";
  static final List<String> FILES =
      List.of("messages", "messages-map", "messages-player", "messages-panels", "messages-film");

  private static final Words SHOWN = new Words(Locale.getDefault(Locale.Category.DISPLAY));

  private final Map<String, String> texts = new TreeMap<>();
  private final Locale locale;

  Words(Locale locale) {
    this.locale = locale;
    FILES.forEach(this::add);
  }

  /**
   * The text of a key in the language of the display.
   *
   * @param values put in place of {@code {0}}, {@code {1}} and so on, as {@link MessageFormat}
   *     does; without any the text is taken as it stands
   * @throws MissingResourceException if no file holds the key
   */
  public static String of(String key, Object... values) {
    return SHOWN.text(key, values);
  }

  /** Whether a text stands under the key. */
  public static boolean has(String key) {
    return SHOWN.texts.containsKey(key);
  }

  /**
   * A key of the model in words. Spaces in it count as dashes.
   *
   * @param prefix of such keys in the message files
   * @return the text under prefix and key; the key without dashes where there is none
   */
  public static String orKey(String prefix, String key) {
    String text = SHOWN.texts.get(prefix + key.replace(' ', '-'));
    return text != null ? text : key.replace('-', ' ');
  }

  /** A text that begins a line: its first letter is a capital. */
  public static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  String text(String key, Object... values) {
    String text = texts.get(key);
    if (text == null) {
      throw new MissingResourceException("no text for '" + key + "'", FOLDER + FILES.get(0), key);
    }
    Locale numbers = locale.getLanguage().equals("en") ? Locale.ROOT : locale;
    return values.length == 0 ? text : new MessageFormat(text, numbers).format(values);
  }

  private void add(String file) {
    Control control = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    try {
      ResourceBundle bundle = ResourceBundle.getBundle(FOLDER + file, locale, control);
      Collections.list(bundle.getKeys()).forEach(key -> put(key, bundle.getString(key)));
    } catch (MissingResourceException e) {
      // A part of the window without words of its own has no file.
    }
  }

  private void put(String key, String text) {
    if (texts.put(key, text) != null) {
      throw new IllegalStateException("two message files hold the key '" + key + "'");
    }
  }
}
