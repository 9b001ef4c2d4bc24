/** Parts of the window around the map: they show a timeline and know no model. */
package org.hudna.view.panel;
