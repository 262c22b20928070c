package org.hrdialogue.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every Java block of the README stands in the quickstart, which the build compiles and runs. */
class ReadmeTest {
  private static final Path ROOT = Path.of("..", "..");
  private static final Path SOURCE =
      Path.of("src/main/java/org/hrdialogue/examples/quickstart/Quickstart.java");
  private static final Pattern CUT =
      Pattern.compile("// README: (?!end)[^\n]*\n(.*?)\n *// README: end", Pattern.DOTALL);

  @Test
  void javaBlocksAreTheQuickstartsOwn() throws IOException {
    List<String> cuts = new ArrayList<>();
    Matcher cut = CUT.matcher(Files.readString(SOURCE));
    while (cut.find()) {
      cuts.add(cut.group(1).stripIndent().strip());
    }
    assertThat(blocks("java")).isNotEmpty().isEqualTo(cuts);
  }

  @Test
  void theOnlyShellBlockIsTwoCommands() throws IOException {
    assertThat(blocks("sh")).containsExactly("""
            mvn -q -DskipTests package && java -jar examples/validator/target/hrdialogue-validator.jar validate examples/data/eu-tajikistan-2013.json
            mvn -B verify\
            """);
  }

  private static List<String> blocks(String language) throws IOException {
    Pattern fence =
        Pattern.compile("^```" + language + "\n(.*?)\n```$", Pattern.DOTALL | Pattern.MULTILINE);
    List<String> blocks = new ArrayList<>();
    Matcher block = fence.matcher(Files.readString(ROOT.resolve("README.md")));
    while (block.find()) {
      blocks.add(block.group(1));
    }
    return blocks;
  }
}
