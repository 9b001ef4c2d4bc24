/** Films of runs, drawn and coded without a display. */
package org.hudna.view.film;
