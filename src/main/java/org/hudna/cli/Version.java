package org.hudna.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into {@code version.properties}. */
public final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {"hudna " + number()};
  }

  /** The bare version, for instance {@code 0.1.0}. */
  public static String number() {
    return property("version");
  }

  /** The commit that was built; "unknown" if the build did not say. */
  static String commit() {
    return property("commit");
  }

  private static String property(String name) {
    Properties properties = new Properties();
    try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
      properties.load(in);
      return properties.getProperty(name);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
