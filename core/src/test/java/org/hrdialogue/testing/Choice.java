package org.hrdialogue.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;
import org.jspecify.annotations.Nullable;

/**
 * One of several arbitraries, each as often as its weight says; what the others make shrinks to what
 * the first makes.
 *
 * <p>It does what {@link Arbitraries#frequencyOf} does, which takes many times longer on arbitraries of
 * many parts: there, each choice computes the hash codes of all of them. It has no edge cases, as so
 * many choices would have more than a property has tries.
 */
final class Choice<T> implements Arbitrary<T> {
  /** For how many tries collections and numbers are sized; what jqwik takes unless told otherwise. */
  private static final int TRIES = 1000;

  private final List<Arbitrary<? extends T>> arbitraries;
  private final int[] bounds;
  private volatile @Nullable RandomGenerator<T> generator;

  private Choice(List<Arbitrary<? extends T>> arbitraries, int[] bounds) {
    this.arbitraries = arbitraries;
    this.bounds = bounds;
  }

  static <T> Choice<T> of(int weight, Arbitrary<? extends T> arbitrary) {
    return new Choice<>(List.of(arbitrary), new int[] {weight});
  }

  Choice<T> or(int weight, Arbitrary<? extends T> arbitrary) {
    List<Arbitrary<? extends T>> more = new ArrayList<>(arbitraries);
    more.add(arbitrary);
    int[] moreBounds = Arrays.copyOf(bounds, more.size());
    moreBounds[bounds.length] = bounds[bounds.length - 1] + weight;
    return new Choice<>(more, moreBounds);
  }

  @Override
  public RandomGenerator<T> generator(int genSize) {
    RandomGenerator<T> made = generator;
    if (made == null) {
      made = new Generator();
      generator = made;
    }
    return made;
  }

  @Override
  public EdgeCases<T> edgeCases(int maxEdgeCases) {
    return EdgeCases.none();
  }

  private final class Generator implements RandomGenerator<T> {
    private final List<RandomGenerator<? extends T>> generators = new ArrayList<>();

    Generator() {
      arbitraries.forEach(arbitrary -> generators.add(arbitrary.generator(TRIES)));
    }

    @Override
    public Shrinkable<T> next(Random random) {
      int drawn = random.nextInt(bounds[bounds.length - 1]);
      int chosen = 0;
      while (drawn >= bounds[chosen]) {
        chosen++;
      }
      if (chosen == 0) {
        return next(0, random);
      }
      long seed = random.nextLong();
      return new Odd<>(next(chosen, random), () -> next(0, new Random(seed)));
    }

    private Shrinkable<T> next(int chosen, Random random) {
      return generators.get(chosen).next(random).map(value -> value);
    }
  }

  private record Odd<T>(Shrinkable<T> made, Supplier<Shrinkable<T>> simple)
      implements Shrinkable<T> {
    @Override
    public T value() {
      return made.value();
    }

    @Override
    public Stream<Shrinkable<T>> shrink() {
      return Stream.concat(
          Stream.of(simple.get()), made.shrink().map(less -> new Odd<>(less, simple)));
    }

    @Override
    public ShrinkingDistance distance() {
      return made.distance().append(ShrinkingDistance.of(1));
    }
  }
}
