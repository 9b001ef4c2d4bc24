package org.hudna.view.scene;

/** An event of a subject in words. */
public record Happening(double hours, String text) {}
