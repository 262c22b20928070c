package org.hrdialogue;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;

/**
 * The style that the generated implementations of all packages follow.
 *
 * <p>{@code jdk9Collections} stays off because it would let set and map order vary from run to run;
 * {@code allowedClasspathAnnotations} keeps generated code free of what happens to lie on the class
 * path, and the retention keeps the style out of class files, so that consumers compile without
 * warnings.
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
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.PACKAGE)
@interface ValueStyle {}
