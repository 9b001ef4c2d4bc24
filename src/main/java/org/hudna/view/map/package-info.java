/**
 * The map: a picture of a scene, drawn without a window, and the part of a window that shows it.
 */
package org.hudna.view.map;
