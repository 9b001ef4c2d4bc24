/** Designs of runs, and the pool that carries them out and hands their results on in order. */
package org.hudna.experiment;
