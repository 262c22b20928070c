package org.hrdialogue.json;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.hrdialogue.model.table.Presence;
import org.hrdialogue.model.table.Property;

/**
 * Something wrong with one member of an entry, and what a reader says of it, known before it reads.
 *
 * @param spot the member
 * @param kind what is wrong, in words
 * @param code the code of the violation
 * @param pointer the pointer of the violation, from the entry
 * @param planting plants the fault in an entry, and returns the value, object or member that is to blame
 */
record LocalFault(
    Spot spot, String kind, String code, String pointer, Function<Tree.Obj, Object> planting) {
  /** Returns every fault that a member can have. */
  static List<LocalFault> of(Spot spot) {
    List<LocalFault> faults = new ArrayList<>();
    Property<?, ?, ?> property = spot.property();
    String name = property.name();
    faults.add(unknown(spot, "unknown", name + "x"));
    faults.add(unknown(spot, "unknown by an odd name", name + "/~\u00e4"));
    faults.add(duplicate(spot));
    if (property.presence() == Presence.REQUIRED || property.isConditional()) {
      faults.add(missing(spot));
      faults.add(value(spot, new BadValue("null", property.missingCode())));
    }
    if (property.isList()) {
      BadValue.ofNoList(property).forEach(bad -> faults.add(value(spot, bad)));
      BadValue.of(property.type()).forEach(bad -> faults.add(element(spot, bad)));
      faults.add(element(spot, new BadValue("null", "field-type")));
      faults.add(secondElement(spot));
    } else {
      BadValue.of(property.type()).forEach(bad -> faults.add(value(spot, bad)));
      int level = Tree.steps(spot.pointer()).size() + 1;
      BadValue.tooDeep(property.type(), level).ifPresent(bad -> faults.add(value(spot, bad)));
    }
    return faults;
  }

  private static LocalFault unknown(Spot spot, String kind, String name) {
    return new LocalFault(
        spot,
        kind,
        "field-unknown",
        spot.owner() + "/" + name.replace("~", "~0").replace("/", "~1"),
        entry -> entry.objectAt(spot.owner()).add(name, Tree.of("1")));
  }

  private static LocalFault duplicate(Spot spot) {
    return new LocalFault(
        spot,
        "duplicate",
        "json-duplicate-key",
        spot.pointer(),
        entry -> entry
            .objectAt(spot.owner())
            .add(spot.property().name(), entry.at(spot.pointer()).orElseThrow()));
  }

  private static LocalFault missing(Spot spot) {
    return new LocalFault(spot, "missing", spot.property().missingCode(), spot.pointer(), entry -> {
      Tree.Obj owner = entry.objectAt(spot.owner());
      owner.remove(spot.property().name());
      return owner;
    });
  }

  private static LocalFault value(Spot spot, BadValue bad) {
    return new LocalFault(
        spot, bad.toString(), bad.code(), spot.pointer() + bad.within(), entry -> {
          Tree value = bad.value();
          entry.objectAt(spot.owner()).set(spot.property().name(), value);
          return bad.place(value);
        });
  }

  private static LocalFault element(Spot spot, BadValue bad) {
    return new LocalFault(
        spot, "[" + bad + "]", bad.code(), spot.pointer() + "/0" + bad.within(), entry -> {
          Tree value = bad.value();
          ((Tree.Arr) entry.at(spot.pointer()).orElseThrow()).elements.set(0, value);
          return bad.place(value);
        });
  }

  private static LocalFault secondElement(Spot spot) {
    return new LocalFault(spot, "[…, null]", "field-type", spot.pointer() + "/1", entry -> {
      Tree second = new Tree.Token("null");
      ((Tree.Arr) entry.at(spot.pointer()).orElseThrow()).elements.add(1, second);
      return second;
    });
  }

  /** Returns whether a newer minor version may say so. */
  boolean isVersioned() {
    return code.equals("field-unknown")
        || (code.equals("code-unknown") && spot.property().presence() != Presence.REQUIRED);
  }

  /** Returns whether planting this leaves nothing of the other member, or nothing that it decides. */
  boolean clashesWith(LocalFault other) {
    String one = spot.pointer() + "/";
    String two = other.spot.pointer() + "/";
    return one.startsWith(two)
        || two.startsWith(one)
        || (spot.owner().equals(other.spot.owner())
            && (decidesFor(other) || other.decidesFor(this)));
  }

  /** Returns whether the other member is required or not depending on this one. */
  private boolean decidesFor(LocalFault other) {
    return other.spot.property().isConditional() && spot.property().name().equals("basis");
  }

  @Override
  public String toString() {
    return spot + " " + kind;
  }
}
