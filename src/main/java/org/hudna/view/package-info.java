/** The window on a run: map, legend and live chart; it reads the model and never changes it. */
package org.hudna.view;
