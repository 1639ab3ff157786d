package vn.childplan.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.UnknownAgencyException;
import vn.childplan.core.text.Text;

/** One run of the program: arguments in, exit code out. */
final class CommandLineRun {
    private static final int WIDTH = 100;
    static final int BAD_INPUT = 2;
    private static final int MACHINE_GAVE_OUT = 3;
    /** EX_SOFTWARE: a mistake of ours, never to be taken for a finding or for bad input. */
    private static final int OUR_MISTAKE = 70;

    private final Terminal terminal;

    CommandLineRun(Terminal terminal) {
        this.terminal = terminal;
    }

    int run(String... args) {
        Locale locale = Language.wanted(args).locale();
        PrintStream err = terminal.err();
        CommandLine program = new CommandLine(new ChildplanCommand(terminal));
        Subcommands.addTo(program, args);
        program.setResourceBundle(help(locale))
                .setExpandAtFiles(false)
                .setUsageHelpWidth(WIDTH)
                .setColorScheme(Help.defaultColorScheme(terminal.colour() ? Help.Ansi.ON : Help.Ansi.OFF))
                .setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler((wrong, ignored) -> refuse(wrong, locale))
                .setExecutionExceptionHandler((thrown, command, ignored) -> fail(thrown, locale));
        try {
            return program.execute(args);
        } catch (RuntimeException | Error e) {
            return fail(e, locale);
        }
    }

    /** The help texts of a language; never those of the machine's. */
    static ResourceBundle help(Locale locale) {
        String file = "help_" + locale.getLanguage() + ".properties";
        try (InputStream in = CommandLineRun.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing from the program");
            }
            return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int fail(Throwable thrown, Locale locale) {
        if (thrown instanceof BadInput bad) {
            bad.lines().forEach(line -> terminal.problem(line.in(locale)));
            return BAD_INPUT;
        }
        if (thrown instanceof UnknownAgencyException unknown) {
            return fail(lacking(unknown.agency()), locale);
        }
        Optional<Text> limit = MachineGaveOut.in(thrown);
        if (limit.isPresent()) {
            terminal.problem(limit.get().in(locale));
            return MACHINE_GAVE_OUT;
        }
        terminal.err()
                .println(Text.of(
                                "Lỗi của chương trình, không phải của dữ liệu. Xin báo lại kèm các dòng dưới đây.",
                                "A mistake of the program, not of your data. Please report it with the lines below.")
                        .in(locale));
        thrown.printStackTrace(terminal.err());
        return OUR_MISTAKE;
    }

    /** A plan can name an agency that the directory has not; a review says so, and a document cannot do without it. */
    private static BadInput lacking(AgencyId agency) {
        return BadInput.of(
                "--directory",
                Text.of(
                        "danh mục không có cơ quan '" + agency + "' mà kế hoạch cần",
                        "the directory lacks the agency '" + agency + "', which the plan needs"),
                Text.of(
                        "Bổ sung cơ quan đó vào danh mục, hoặc sửa tên trong kế hoạch.",
                        "Add the agency to the directory, or correct its name in the plan."));
    }

    private int refuse(ParameterException wrong, Locale locale) {
        CommandLine command = wrong.getCommandLine();
        terminal.problem(reason(wrong).in(locale));
        String name = command.getCommandSpec().qualifiedName();
        terminal.err()
                .println(Text.of("Xem: " + name + " --help.", "See: " + name + " --help.")
                        .in(locale));
        return BAD_INPUT;
    }

    private static Text reason(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (wrong instanceof MissingParameterException missing) {
            String options =
                    missing.getMissing().stream().map(CommandLineRun::name).collect(Collectors.joining(", "));
            if (String.valueOf(wrong.getMessage()).startsWith("Missing required parameter for")) {
                return Text.of(
                        "Thiếu giá trị của tùy chọn: " + options + ".",
                        "The value of an option is missing: " + options + ".");
            }
            return Text.of(
                    "Thiếu tùy chọn bắt buộc: " + options + ".", "A required option is missing: " + options + ".");
        }
        if (wrong instanceof OverwrittenOptionException twice) {
            String option = name(twice.getOverwritten());
            return Text.of("Chỉ ghi một lần: " + option + ".", "Give it only once: " + option + ".");
        }
        ArgSpec refused = wrong.getArgSpec();
        String value = wrong.getValue();
        if (refused != null && value != null) {
            return Text.of(
                    "Tùy chọn " + name(refused) + " không nhận giá trị '" + value + "'.",
                    "The option " + name(refused) + " cannot be '" + value + "'.");
        }
        String said = String.valueOf(wrong.getMessage());
        return Text.of("Tùy chọn không đúng: " + said, said);
    }

    private static Text unmatched(UnmatchedArgumentException unmatched) {
        String given = unmatched.getUnmatched().get(0);
        List<String> near = unmatched.getSuggestions();
        String vi = near.isEmpty() ? "" : " Có phải là: " + String.join(", ", near) + "?";
        String en = near.isEmpty() ? "" : " Did you mean: " + String.join(", ", near) + "?";
        return unmatched.isUnknownOption()
                ? Text.of("Không có tùy chọn '" + given + "'." + vi, "There is no option '" + given + "'." + en)
                : Text.of("Không hiểu '" + given + "'." + vi, "'" + given + "' is not understood." + en);
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + "=" + option.paramLabel()
                : argument.paramLabel();
    }
}
