package vn.childplan.checks.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.reporting.builder.ConsolidatedReport;
import vn.childplan.reporting.builder.RegisterList;
import vn.childplan.reporting.builder.ReminderLetter;
import vn.childplan.reporting.builder.ReportBuilder;
import vn.childplan.reporting.builder.ResponsibilityMatrix;
import vn.childplan.reporting.builder.Scoreboard;
import vn.childplan.reporting.builder.StatusList;
import vn.childplan.reporting.model.ReportWriters;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.rule.RuleSet;

/**
 * What the documents of a plan with 3,000 agencies weigh, held against {@code docs/documents.md}: each row of its table says how
 * many bytes a document may have. Bytes are the same on every machine, seconds are not.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DocumentSizesTest {
    private static final Path PAGE = Path.of("../docs/documents.md");
    private static final int KB = 1024;

    /** "| status | html | 1,105 | 5,000 |" */
    private static final Pattern ROW = Pattern.compile("\\| (\\w+) \\| (\\w+) \\| ([\\d,]+) \\| ([\\d,]+) \\|");

    private static final PlanUnderRules PLAN =
            new PlanUnderRules(QuangNgai.plan65(), agencies(), VietNam.calendar(), RuleSet.standard());

    private static final Assessment ASSESSMENT =
            PLAN.assess(QuangNgai.sampleEvidence(), VietnamTime.parse("2025-12-26"));

    /** The directory of plan 65 with as many more communes as Ba Xa as make 3,000. */
    private static AgencyDirectory agencies() {
        AgencyDirectory directory = QuangNgai.directory();
        Agency commune = directory.get(AgencyId.of("ubnd-xa-ba-xa"));
        List<Agency> agencies = new ArrayList<>(directory.agencies());
        for (int number = 1; agencies.size() < 3_000; number++) {
            agencies.add(new Agency(
                    AgencyId.of("ubnd-xa-moi-" + number),
                    commune.kind(),
                    "UBND xã Mới " + number,
                    List.of(),
                    null,
                    commune.life(),
                    commune.parent()));
        }
        return AgencyDirectory.of(agencies, directory.groups(), directory.successions());
    }

    /** A row of the page. */
    record Weight(String document, String format, long most) {
        @Override
        public String toString() {
            return document + "." + format + " has at most " + most + " KB";
        }
    }

    static Stream<Weight> weights() throws IOException {
        Matcher rows = ROW.matcher(Files.readString(PAGE));
        return rows
                .results()
                .map(row -> new Weight(row.group(1), row.group(2), number(row.group(4))))
                .toList()
                .stream();
    }

    private static long number(String digits) {
        return Long.parseLong(digits.replace(",", ""));
    }

    private static ReportBuilder document(String name) {
        return switch (name) {
            case "status" -> StatusList.of(ASSESSMENT);
            case "register" -> RegisterList.of(PLAN);
            case "matrix" -> ResponsibilityMatrix.of(PLAN, LocalDate.of(2025, 8, 1));
            case "scoreboard" -> Scoreboard.of(ASSESSMENT);
            case "consolidated" -> ConsolidatedReport.of(ASSESSMENT, ReportingPeriod.year(2025));
            case "reminders" -> ReminderLetter.toAll(ASSESSMENT).orElseThrow();
            default -> throw new IllegalArgumentException(name);
        };
    }

    @ParameterizedTest
    @MethodSource("weights")
    void a_document_of_three_thousand_agencies_is_no_larger_than_the_page_says(Weight weight) throws IOException {
        Counted counted = new Counted();
        ReportWriters.installed()
                .forFormat(weight.format())
                .write(document(weight.document()).in(Text.VIETNAMESE), counted);
        String row = String.format(
                Locale.ROOT,
                "| %s | %s | %,d | %,d |",
                weight.document(),
                weight.format(),
                (counted.bytes + KB - 1) / KB,
                weight.most());
        System.out.println(row);
        assertTrue(counted.bytes <= weight.most() * KB, row);
    }

    @Test
    void the_page_has_the_documents_of_every_format_that_people_open() throws IOException {
        List<Weight> weights = weights().toList();
        for (String format : List.of("html", "docx", "xlsx", "pdf", "md")) {
            assertTrue(weights.stream().anyMatch(weight -> weight.format().equals(format)), format);
        }
        assertEquals(3_000, PLAN.directory().agencies().size());
        assertTrue(
                ASSESSMENT.verdicts().size() > 60_000,
                "verdicts: " + ASSESSMENT.verdicts().size());
        assertTrue(
                weights.stream()
                        .anyMatch(weight -> weight.document().equals("status")
                                && weight.format().equals("html")
                                && weight.most() <= 5_000),
                "HTML of 3,000 agencies under 5 MB");
    }

    /** Where a document goes whose length alone is asked. */
    private static final class Counted extends OutputStream {
        private long bytes;

        @Override
        public void write(int one) {
            bytes++;
        }

        @Override
        public void write(byte[] some, int from, int length) {
            bytes += length;
        }
    }
}
