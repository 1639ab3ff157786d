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
    /** A plan that is of no single year; the year of its day of issue is not the year that it is for. */
    private static final Text EARLIER = Text.of("kế hoạch trước", "the earlier plan");

    private PreambleDoubts() {}

    static List<Finding> of(Plan plan, int year) {
        boolean ofOneYear = YearInWords.isOfOneYear(plan);
        List<Finding> doubts = new ArrayList<>();
        doubts.add(toBeIssued(ofOneYear ? earlier(plan.year()) : EARLIER, year));
        for (LegalBasis basis : plan.preamble().bases()) {
            if (basis.role() == LegalBasis.Role.PROPOSAL) {
                doubts.add(proposal(basis, year));
            } else if (isOfTheYear(basis, plan.year())) {
                doubts.add(yearly(basis, plan.year(), year));
            }
        }
        if (!ofOneYear) {
            doubts.add(notOfOneYear(plan, year));
        }
        return doubts;
    }

    private static Finding toBeIssued(Text earlier, int year) {
        return Finding.of(
                "roll-over.to-be-issued",
                Severity.INFO,
                Text.of(
                        "Số, ngày ban hành và người ký của " + earlier.vi() + " không lấy sang năm " + year,
                        "Number, date and signature of " + earlier.en() + " are not taken over to " + year),
                Text.of("Điền khi ban hành", "Fill them in when it is issued"));
    }

    private static Text earlier(int year) {
        return Text.of("kế hoạch năm " + year, "the plan for " + year);
    }

    /** A document whose title names the year. One of that year that guides until further notice, as a law does, is none. */
    private static boolean isOfTheYear(LegalBasis basis, int year) {
        return Pattern.compile("(?<!tháng \\d{1,2} )(?<!đến )(?<!hết )năm\\s+" + year + "(?!\\d)")
                .matcher(basis.wording())
                .find();
    }

    private static Finding yearly(LegalBasis basis, int planYear, int year) {
        boolean guides = basis.role() == LegalBasis.Role.GUIDANCE;
        return Finding.of(
                "roll-over.basis-of-the-year",
                Severity.WARNING,
                Text.of(
                        "Căn cứ " + cited(basis).vi() + (guides ? " hướng dẫn cho năm " : " là văn bản của năm ")
                                + planYear,
                        cited(basis).en() + (guides ? " guides the year " : " is a document of ") + planYear),
                Text.of(
                        "Thay bằng văn bản " + (guides ? "hướng dẫn năm " : "của năm ") + year + ", khi có",
                        "Put the document " + (guides ? "that guides " : "of ") + year
                                + " in its place, once there is one"));
    }

    private static Finding notOfOneYear(Plan plan, int year) {
        return Finding.of(
                "roll-over.not-of-one-year",
                Severity.WARNING,
                Text.of(
                        "Trích yếu không ghi đây là kế hoạch năm " + plan.year()
                                + ": thời gian, thời hạn có ghi năm được giữ nguyên",
                        "The title does not say that this is a plan for " + plan.year()
                                + ": times and deadlines that name a year are left as they stand"),
                Text.of(
                        "Xem có cần kế hoạch riêng cho năm " + year
                                + "; nếu có, ghi năm vào trích yếu và sửa từng thời hạn",
                        "See whether " + year
                                + " needs a plan of its own; if it does, put the year in the title and set each deadline"));
    }

    private static Finding proposal(LegalBasis basis, int year) {
        return Finding.of(
                "roll-over.proposal",
                Severity.WARNING,
                Text.of(
                        cited(basis).vi() + " đề nghị ban hành kế hoạch trước, không phải kế hoạch năm " + year,
                        cited(basis).en() + " proposed the plan before, not the one for " + year),
                Text.of(
                        "Thay bằng văn bản đề nghị ban hành kế hoạch năm " + year + ", khi có",
                        "Put the proposal of the plan for " + year + " in its place, once there is one"));
    }

    private static Text cited(LegalBasis basis) {
        Text date = TimeFormat.date(basis.date());
        return Text.of("“" + basis.number() + "” ngày " + date.vi(), "“" + basis.number() + "” of " + date.en());
    }
}
