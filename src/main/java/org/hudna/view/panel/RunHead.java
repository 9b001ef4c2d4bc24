package org.hudna.view.panel;

/** What carries a run on, so that its timeline is known further. Called on Swing's own thread. */
public interface RunHead {

  /** Carries the run on, at least to an hour; returns at once. A later call takes its place. */
  void advanceTo(double hours);

  /** Carries the run no further. When this returns no step is being taken. */
  void halt();

  /** Whether no more will be known than is now. */
  boolean ended();

  /** That of a stored run, all of which is known. */
  static RunHead none() {
    return new RunHead() {
      @Override
      public void advanceTo(double hours) {
        // all is known
      }

      @Override
      public void halt() {
        // nothing goes on
      }

      @Override
      public boolean ended() {
        return true;
      }
    };
  }
}
