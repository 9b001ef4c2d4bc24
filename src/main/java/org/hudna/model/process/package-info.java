/** The processes of one step, one class each, in the order of the model. */
package org.hudna.model.process;
