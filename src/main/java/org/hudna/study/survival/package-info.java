/** How long truces last: curves, medians and means of their times, with runs that ended first. */
package org.hudna.study.survival;
