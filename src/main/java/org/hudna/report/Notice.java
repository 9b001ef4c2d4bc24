package org.hudna.report;

/**
 * Something that a reader must know before trusting the page.
 *
 * @param loud whether it stands in large letters above everything else
 */
public record Notice(boolean loud, String title, String text) {}
