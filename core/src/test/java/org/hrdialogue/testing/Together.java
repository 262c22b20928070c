package org.hrdialogue.testing;

import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Several threads that do the same at the same time. */
public final class Together {
  private Together() {}

  /** Returns what each of the threads got; they begin when all are ready. */
  public static <T> List<T> in(int threads, Supplier<T> task) {
    CyclicBarrier ready = new CyclicBarrier(threads);
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      return Stream.generate(() -> pool.submit(() -> {
            ready.await();
            return task.get();
          }))
          .limit(threads)
          .toList()
          .stream()
          .map(Together::result)
          .toList();
    } finally {
      pool.shutdown();
    }
  }

  private static <T> T result(Future<T> future) {
    try {
      return future.get();
    } catch (InterruptedException | ExecutionException failed) {
      throw new AssertionError(failed);
    }
  }
}
