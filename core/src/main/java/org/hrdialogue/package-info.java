/**
 * Nothing but the style that the generated implementations of every package below follow.
 *
 * <p>{@code jdk9Collections} stays off because it would let set and map order vary from run to run;
 * {@code allowedClasspathAnnotations} keeps generated code free of what happens to lie on the class
 * path, so that consumers compile it without warnings.
 */
@Value.Style(
    visibility = ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    implementationNestedInBuilder = true,
    typeBuilder = "*Builder",
    jdkOnly = true,
    deferCollectionAllocation = true,
    toBuilder = "toBuilder",
    depluralize = true,
    depluralizeDictionary = {
      "amends:amends",
      "basis:bases",
      "plan:planned",
      "raising:raised",
      "repeats:repeats",
      "replaces:replaces"
    },
    jacksonIntegration = false,
    redactedMask = "***",
    allowedClasspathAnnotations = Override.class,
    defaults = @Value.Immutable(copy = false))
package org.hrdialogue;

import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;
