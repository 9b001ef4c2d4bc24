/** Which values of which keys a sweep runs: grids, Latin hypercubes and Sobol sequences. */
package org.hudna.experiment.design;
