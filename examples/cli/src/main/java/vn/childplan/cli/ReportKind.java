package vn.childplan.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.childplan.core.text.Text;

/** The documents that the program writes. */
enum ReportKind {
    AGENCY_REPORT,
    CONSOLIDATED,
    REMINDERS,
    MATRIX,
    REGISTER,
    STATUS,
    CALENDAR,
    SCOREBOARD,
    REVIEW,
    PLAN,
    IMPACT,
    DECISION;

    /** Whether it says how things stand, and so needs evidence. */
    boolean needsEvidence() {
        return switch (this) {
            case MATRIX, REGISTER, REVIEW, PLAN -> false;
            case AGENCY_REPORT, CONSOLIDATED, REMINDERS, STATUS, CALENDAR, SCOREBOARD, IMPACT, DECISION -> true;
        };
    }

    /** As it is typed. */
    String typed() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static ReportKind parse(String text) {
        return Arrays.stream(values())
                .filter(kind -> kind.typed().equals(text))
                .findFirst()
                .orElseThrow(() -> BadInput.of(
                        "KIND",
                        Text.of("không có báo cáo '" + text + "'", "there is no report '" + text + "'"),
                        Text.of("Ghi một trong: " + all() + ".", "Write one of: " + all() + ".")));
    }

    private static String all() {
        return Arrays.stream(values()).map(ReportKind::typed).collect(Collectors.joining(", "));
    }
}
