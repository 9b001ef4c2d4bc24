/**
 * The command line: commands, their options and exit codes; the only place that wires everything.
 */
package org.hudna.cli;
