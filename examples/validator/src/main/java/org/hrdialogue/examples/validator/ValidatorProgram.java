package org.hrdialogue.examples.validator;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program: its commands, and what becomes of their failures. */
@Command(
    name = ValidatorProgram.NAME,
    description = "Checks and converts records of human rights dialogues.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    versionProvider = ValidatorProgram.Version.class)
public final class ValidatorProgram {
  static final String NAME = "hrdialogue-validator";

  /** The exit status of a program that could not do its work. */
  static final int CANNOT_WORK = 2;

  private ValidatorProgram() {}

  /** Runs the program and ends the Java virtual machine with its exit status. */
  public static void main(String[] args) {
    int status = run(
        args,
        System.in,
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err));
    System.exit(status);
  }

  /**
   * Runs the program.
   *
   * @return 0 if nothing is wrong, 1 if some record is, 2 if the program could not do its work
   */
  public static int run(String[] args, InputStream in, OutputStream out, OutputStream err) {
    Lines errors = new Lines(err);
    PrintWriter help =
        new PrintWriter(new BufferedOutputStream(out), false, StandardCharsets.UTF_8);
    Console console = new Console(in, out, errors);
    try {
      CommandLine program = new CommandLine(new ValidatorProgram())
          .addSubcommand(new TimelineCommand(console))
          .addSubcommand(new ValidateCommand(console))
          .addSubcommand(new ConvertCommand(console))
          .addSubcommand(new SchemaCommand(console))
          .addSubcommand(new RulesCommand(console))
          .setOut(help)
          .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
          .setUsageHelpWidth(100)
          .setExpandAtFiles(false)
          .setParameterExceptionHandler((refused, rest) -> say(errors, reason(refused)))
          .setExecutionExceptionHandler((failed, command, parsed) -> say(errors, reason(failed)));
      return program.execute(args);
    } catch (OutOfMemoryError exhausted) {
      return say(
          errors,
          "out of memory: dossiers, and all inputs that are taken together, are held whole");
    } finally {
      help.flush();
      errors.flush();
    }
  }

  private static int say(Lines errors, String reason) {
    errors.line(NAME + ": " + Printable.of(reason));
    return CANNOT_WORK;
  }

  private static String reason(Exception failed) {
    return failed instanceof CannotWork ? String.valueOf(failed.getMessage()) : failed.toString();
  }

  private static String reason(ParameterException refused) {
    String message = String.valueOf(refused.getMessage());
    if (refused instanceof UnmatchedArgumentException unmatched
        && !unmatched.getSuggestions().isEmpty()) {
      message += "; nearest is " + unmatched.getSuggestions().get(0);
    }
    String command = refused.getCommandLine().getCommandSpec().qualifiedName();
    return message + " (see '" + command + " --help')";
  }

  /** The version that the jar states. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = ValidatorProgram.class.getPackage().getImplementationVersion();
      return new String[] {NAME + (version == null ? "" : " " + version)};
    }
  }
}
