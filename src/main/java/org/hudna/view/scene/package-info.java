/** What is to be seen of a run at each instant, made from its events alone. */
package org.hudna.view.scene;
