package vn.childplan.validation.rollover;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.finding.Severity;
import vn.childplan.core.plan.LegalBasis;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.TimeFormat;

/** What the head of a plan leaves open for a later year: what its issue gives, and on what it will rest. */
final class PreambleDoubts {
    private PreambleDoubts() {}

    static List<Finding> of(Plan plan, int year) {
        List<Finding> doubts = new ArrayList<>();
        doubts.add(Finding.of(
                "roll-over.to-be-issued",
                Severity.INFO,
                Text.of(
                        "Số, ngày ban hành và người ký của kế hoạch năm " + plan.year() + " không lấy sang năm " + year,
                        "Number, date and signature of the plan for " + plan.year() + " are not taken over to " + year),
                Text.of("Điền khi ban hành", "Fill them in when it is issued")));
        plan.preamble().bases().stream()
                .filter(basis -> isOfTheYear(basis, plan.year()))
                .map(basis -> yearly(basis, year))
                .forEach(doubts::add);
        return doubts;
    }

    /** A document that guides one year: that is its role, or its words name the year. */
    private static boolean isOfTheYear(LegalBasis basis, int year) {
        return basis.role() == LegalBasis.Role.GUIDANCE
                || Pattern.compile("năm\\s+" + year + "(?!\\d)")
                        .matcher(basis.wording())
                        .find();
    }

    private static Finding yearly(LegalBasis basis, int year) {
        String cited = basis.number() + " ngày " + TimeFormat.date(basis.date()).vi();
        return Finding.of(
                "roll-over.basis-of-the-year",
                Severity.WARNING,
                Text.of(
                        "Căn cứ " + cited + " hướng dẫn cho năm " + basis.date().getYear(),
                        basis.number() + " of " + TimeFormat.date(basis.date()).en() + " guides the year "
                                + basis.date().getYear()),
                Text.of(
                        "Thay bằng văn bản hướng dẫn năm " + year + ", khi có",
                        "Put the document that guides " + year + " in its place, once there is one"));
    }
}
