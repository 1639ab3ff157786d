package vn.childplan.cli;

import java.util.List;
import picocli.CommandLine.Option;
import vn.childplan.core.text.Text;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.obligation.ObligationRegister;

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
