package vn.childplan.cli;

import java.util.List;
import picocli.CommandLine.Option;
import vn.childplan.core.text.Text;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.obligation.ObligationRegister;
import vn.childplan.validation.obligation.SubsequentDocument;

/** Which obligation a command is about. */
@SuppressWarnings("NullAway.Init") // picocli sets it
final class ObligationOption {
    @Option(names = "--obligation", paramLabel = "${bundle:label.ID}", required = true)
    private String id;

    /** Its id in the register, or a problem that names the nearest ones. */
    String in(ObligationRegister register) {
        return named(id, register);
    }

    static String named(String typed, ObligationRegister register) {
        return register.find(typed).map(Obligation::id).orElseThrow(() -> unknown(typed, register));
    }

    private static BadInput unknown(String typed, ObligationRegister register) {
        return register.lapsed()
                .find(typed)
                .map(ended -> ended(typed, ended, register))
                .orElseGet(() -> notThere(typed, register));
    }

    /** It was owed until an amendment came. */
    private static BadInput ended(String typed, Obligation ended, ObligationRegister register) {
        List<SubsequentDocument> documents = ended.term().subsequent();
        SubsequentDocument by = documents.get(documents.size() - 1);
        Text how =
                SubsequentDocument.ended(register.plan().clause(ended.clause()).isEmpty(), by.from());
        return BadInput.of(
                "--obligation",
                Text.of(
                        "nghĩa vụ '" + typed + "' " + how.vi() + " theo "
                                + by.cited().vi(),
                        "obligation '" + typed + "' was " + how.en() + " by "
                                + by.cited().en()),
                Text.of(
                        "Xem trước ngày đó (--as-of), hoặc diễn biến: childplan timeline.",
                        "Look at it before that day (--as-of), or see: childplan timeline."));
    }

    private static BadInput notThere(String typed, ObligationRegister register) {
        List<String> near = register.nearest(typed).stream().map(Obligation::id).toList();
        return BadInput.of(
                "--obligation",
                Text.of("không có nghĩa vụ '" + typed + "'", "there is no obligation '" + typed + "'"),
                Text.of(
                        "Gần nhất: " + String.join(", ", near)
                                + ". Tất cả mã nghĩa vụ: childplan obligations --format csv.",
                        "Nearest: " + String.join(", ", near) + ". All ids: childplan obligations --format csv."));
    }
}
