package org.hudna.view;

/** What menus and keys can ask of a window besides moving its hour; on Swing's own thread. */
interface WindowDeeds {

  /** Zooms about the middle, in steps; negative steps go away from the ground. */
  void zoom(int steps);

  /** Shows the whole theatre. */
  void fit();

  /** Opens the list of the layers of the map. */
  void showLayers();

  /** Changes between bright and dark. */
  void toggleDark();

  /** Asks for a file, and writes what is seen into it. */
  void saveSnapshot();

  /** Puts the command line that opens the same window again into the clipboard. */
  void copyCommandLine();

  /** Goes to the field of the day that is shown. */
  void askForDate();

  /** Shows the keys, or takes them away. */
  void toggleHelp();

  /** Closes the window for good. */
  void close();
}
