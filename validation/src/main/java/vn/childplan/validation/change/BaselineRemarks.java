package vn.childplan.validation.change;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.finding.Severity;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.TimeFormat;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.obligation.ObligationRegister;

/** What is to be said of the entries of a baseline. */
final class BaselineRemarks {
    private static final Text CORRECT_OR_ACCEPT_AGAIN =
            Text.of("Khắc phục, hoặc chấp nhận thêm một thời gian", "Correct it, or accept it for longer");
    private static final Text TAKE_OUT = Text.of("Bỏ khỏi danh sách chấp nhận", "Take it out of the baseline");

    private static final int NAMED = 3;

    private BaselineRemarks() {}

    static Finding expired(AcceptedFinding known, Finding found) {
        return expired(name(known, found.message()), known.accepted()).withClause(known.clause());
    }

    /** Verdicts that were accepted together are told together, the first few by name. */
    static Finding expired(List<AcceptedVerdict> alike, Accepted accepted) {
        String names = alike.stream()
                .limit(NAMED)
                .map(known -> known.obligation() + " " + known.status())
                .collect(Collectors.joining(", "));
        int more = alike.size() - NAMED;
        return expired(
                more <= 0
                        ? Text.of(names, names)
                        : Text.of(names + " và " + more + " kết luận khác", names + " and " + more + " more"),
                accepted);
    }

    private static Finding expired(Text what, Accepted accepted) {
        LocalDate until = accepted.until();
        return Finding.of(
                "baseline.expired",
                Severity.WARNING,
                Text.of(
                        "hết thời gian chấp nhận " + what.vi() + " (" + accepted.owner() + ", đến hết ngày "
                                + TimeFormat.date(until).vi() + ")",
                        "accepted no longer: " + what.en() + " (" + accepted.owner() + ", until "
                                + TimeFormat.date(until).en() + ")"),
                CORRECT_OR_ACCEPT_AGAIN);
    }

    static Finding notFound(AcceptedFinding known) {
        return notFound(name(known, known.quoted())).withClause(known.clause());
    }

    static Finding notFound(AcceptedVerdict known) {
        return notFound(name(known));
    }

    private static Finding notFound(Text what) {
        return Finding.of(
                "baseline.not-found",
                Severity.INFO,
                Text.of("không còn " + what.vi(), what.en() + " is there no more"),
                TAKE_OUT);
    }

    static Finding unknownRule(AcceptedFinding known) {
        return Finding.of(
                        "baseline.unknown-code",
                        Severity.WARNING,
                        Text.of("không có quy tắc " + known.code(), "there is no rule " + known.code()),
                        Text.of(
                                "Sửa mã, hoặc bỏ khỏi danh sách chấp nhận",
                                "Correct the code, or take it out of the baseline"))
                .withClause(known.clause());
    }

    static Finding unknownObligation(AcceptedVerdict known, ObligationRegister register) {
        String near = register.nearest(known.obligation()).stream()
                .map(Obligation::shortId)
                .collect(Collectors.joining(", "));
        return Finding.of(
                "baseline.unknown-obligation",
                Severity.WARNING,
                Text.of(
                        "không có nghĩa vụ '" + known.obligation() + "'",
                        "there is no obligation '" + known.obligation() + "'"),
                near.isEmpty() ? TAKE_OUT : Text.of("Gần nhất: " + near, "Nearest: " + near));
    }

    private static Text name(AcceptedFinding known, Text message) {
        return Text.of(known.code() + " “" + message.vi() + "”", known.code() + " “" + message.en() + "”");
    }

    private static Text name(AcceptedVerdict known) {
        String name = known.obligation() + " " + known.status();
        return Text.of(name, name);
    }
}
