/**
 * The simulation itself: the seam to MASON, the visible order of the processes, the builder of
 * worlds.
 */
package org.hudna.model;
