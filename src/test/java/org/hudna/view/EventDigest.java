package org.hudna.view;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.hudna.model.event.EventSink;
import org.hudna.model.event.SimulationEvent;

/** A hash of all events of a run in their order. */
final class EventDigest implements EventSink {
  private final MessageDigest digest;
  private int events;

  EventDigest() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public synchronized void take(SimulationEvent event) {
    digest.update(event.toString().getBytes(StandardCharsets.UTF_8));
    events++;
  }

  synchronized int events() {
    return events;
  }

  synchronized String hash() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
