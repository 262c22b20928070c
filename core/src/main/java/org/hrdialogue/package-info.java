/** Nothing but the style of what is generated in the packages below. */
@ValueStyle
package org.hrdialogue;
