package vn.childplan.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.plan.Role;
import vn.childplan.core.text.Text;
import vn.childplan.reporting.model.Report;
import vn.childplan.validation.review.PlanReview;
import vn.childplan.validation.rule.Status;

/** Codes are for programs: no document that people read shows one. */
final class NoCodesInDocumentsTest {
    /** Codes by what they are. */
    private record Code(String what, Pattern pattern) {
        static Code of(String what, String pattern) {
            return new Code(what, Pattern.compile(pattern));
        }

        /** Each of some names, where it stands by itself. */
        static Code ofNames(String what, Stream<String> names) {
            String any = String.join("|", names.map(Pattern::quote).toList());
            return of(what, "(?<![\\p{L}\\p{N}._-])(?:" + any + ")(?![\\p{L}\\p{N}_-])");
        }
    }

    private static final List<Code> CODES = List.of(
            Code.of("the short form of a period", "\\b20\\d\\d-(?:H[12]|Q[1-4]|\\dM)\\b"),
            Code.of("a date for programs", "\\b20\\d\\d-\\d\\d-\\d\\d\\b"),
            Code.of("a rule set", "standard/|\\bstandard\\+"),
            Code.of("the id of an obligation", "KH-UBND(?:@[\\d-]+)?:[IVX]"),
            Code.of("the UID of an event", "@childplan"),
            Code.ofNames("the id of a rule", ids()),
            Code.of(
                    "the code of a finding",
                    "\\b(?:evidence|plan|agency|obligation|rule|party|review)\\.[a-z]+(?:-[a-z]+)*\\b"),
            Code.ofNames("a status", Stream.of(Status.values()).map(Status::name)),
            Code.ofNames("a duty", Stream.of(DutyKind.values()).map(DutyKind::name)),
            Code.ofNames("a role", Stream.of(Role.values()).map(Role::name)),
            Code.ofNames(
                    "the id of an agency",
                    QuangNgai.directory().agencies().stream().map(Agency::id).map(id -> id.value())));

    private static Stream<String> ids() {
        Set<String> ids = new TreeSet<>();
        SampleReports.plan().rules().rules().forEach(rule -> ids.add(rule.id()));
        PlanReview.standard().rules().forEach(rule -> ids.add(rule.id()));
        return ids.stream();
    }

    static Stream<Arguments> documents() {
        return Stream.of(Text.VIETNAMESE, Locale.ENGLISH)
                .flatMap(locale -> EveryDocument.in(locale).stream())
                .flatMap(report -> ReadableText.FORMATS.stream().map(format -> Arguments.of(report, format)));
    }

    private static List<String> codesIn(String text) {
        List<String> found = new ArrayList<>();
        for (Code code : CODES) {
            Matcher matcher = code.pattern().matcher(text);
            if (matcher.find()) {
                String around =
                        text.substring(Math.max(0, matcher.start() - 60), Math.min(text.length(), matcher.end() + 30));
                found.add(code.what() + ": …" + around.replaceAll("\\s+", " ") + "…");
            }
        }
        return found;
    }

    @ParameterizedTest
    @MethodSource("documents")
    void a_document_shows_no_code(Report report, String format) {
        assertEquals(List.of(), codesIn(ReadableText.of(report, format)));
    }

    /** The test would find them: the JSON of a status list has all that is looked for in it. */
    @Test
    void codes_are_found_where_they_are() {
        assertTrue(codesIn("Kỳ 2025-H1, V, deadline.wording").size() == 2);
        assertEquals(1, codesIn("65/KH-UBND:V:X:2025").size());
        assertEquals(List.of(), codesIn("Sở Y tế báo cáo trước ngày 15/5/2025, Kế hoạch số 65/KH-UBND: Mục V"));
    }
}
