/** What runs show together: paired comparisons, and the study of the model's mechanisms. */
package org.hudna.study;
