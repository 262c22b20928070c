package org.hrdialogue.validation;

import java.util.List;
import org.hrdialogue.model.Allocation;
import org.hrdialogue.model.AssistanceProgramme;
import org.hrdialogue.model.Extension;
import org.hrdialogue.model.Sourced;
import org.hrdialogue.value.Money;

/** The sums of a programme, each with where it stands. */
final class MoneyPlaces {
  private MoneyPlaces() {}

  /** What is told of each sum. */
  @FunctionalInterface
  interface Visitor {
    /**
     * Is called for each sum.
     *
     * @param owner the object that has it, with the sources for it
     * @param list the list of the programme that the object stands in
     * @param index where in the list
     * @param path the path from the object to the sum
     */
    void visit(Sourced owner, String list, int index, String path, Money money);
  }

  static void of(AssistanceProgramme programme, Visitor visitor) {
    List<Extension> extensions = programme.extensions();
    for (int i = 0; i < extensions.size(); i++) {
      Extension extension = extensions.get(i);
      if (extension.added().isPresent()) {
        visitor.visit(extension, "extensions", i, "added", extension.added().get());
      }
    }
    for (int i = 0; i < programme.allocations().size(); i++) {
      of(programme.allocations().get(i), i, visitor);
    }
  }

  static void of(Allocation allocation, int index, Visitor visitor) {
    if (allocation.amount().isPresent()) {
      visitor.visit(
          allocation, "allocations", index, "amount", allocation.amount().get());
    }
    for (int i = 0; i < allocation.parts().size(); i++) {
      Money part = allocation.parts().get(i).amount();
      visitor.visit(allocation, "allocations", index, "parts/" + i + "/amount", part);
    }
  }
}
