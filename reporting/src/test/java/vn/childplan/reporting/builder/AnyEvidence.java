package vn.childplan.reporting.builder;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.io.EvidenceCsv;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.assessment.Assessment;

/** Any evidence that the plan of the sample may have. */
final class AnyEvidence {
    static final AgencyId SENDER = AgencyId.of("so-y-te");

    static final List<String> REPORTERS = List.of(
            "so-y-te",
            "so-tu-phap",
            "so-noi-vu",
            "so-tai-chinh",
            "cong-an-tinh",
            "tinh-doan",
            "hoi-nong-dan-tinh",
            "so-van-hoa-the-thao-va-du-lich",
            "so-giao-duc-va-dao-tao",
            "so-dan-toc-va-ton-giao",
            "hoi-cuu-chien-binh-tinh",
            "hoi-lien-hiep-phu-nu-tinh",
            "lien-doan-lao-dong-tinh",
            "ubnd-huyen-ba-to",
            "ubnd-huyen-minh-long",
            "ubnd-huyen-ly-son",
            "ubnd-huyen-son-ha",
            "ubnd-xa-minh-long",
            "ubnd-xa-ba-dinh",
            "ubnd-dac-khu-ly-son",
            "ubnd-phuong-sa-huynh");

    static final List<ReportingPeriod> PERIODS = List.of(ReportingPeriod.half(2025, 1), ReportingPeriod.year(2025));

    private AnyEvidence() {}

    static Arbitrary<LocalDate> days(LocalDate from, LocalDate to) {
        return Arbitraries.longs().between(from.toEpochDay(), to.toEpochDay()).map(LocalDate::ofEpochDay);
    }

    static Arbitrary<String> reports() {
        return Combinators.combine(
                        Arbitraries.of(REPORTERS),
                        Arbitraries.of(PERIODS),
                        days(LocalDate.of(2025, 4, 1), LocalDate.of(2025, 12, 31)))
                .as((agency, period, day) ->
                        "submission," + agency + ",V," + period + "," + day + ",1/BC (mẫu),so-y-te,,");
    }

    static Arbitrary<String> extensions() {
        return Combinators.combine(
                        Arbitraries.of(REPORTERS),
                        Arbitraries.of(PERIODS),
                        Arbitraries.integers().between(1, 60))
                .as((agency, period, days) -> {
                    LocalDate due =
                            period.equals(PERIODS.get(0)) ? LocalDate.of(2025, 5, 14) : LocalDate.of(2025, 11, 14);
                    return "extension," + agency + ",V," + period + "," + due.minusDays(3) + ",2/UBND (mẫu),,"
                            + due.plusDays(days) + ",";
                });
    }

    static Arbitrary<String> waivers() {
        return Combinators.combine(
                        Arbitraries.of(REPORTERS),
                        Arbitraries.of(PERIODS),
                        days(LocalDate.of(2025, 4, 1), LocalDate.of(2025, 11, 30)),
                        Arbitraries.of("waiver", "suspension"))
                .as((agency, period, day, kind) ->
                        kind + "," + agency + ",V," + period + "," + day + ",3/UBND (mẫu),," + day.plusDays(40) + ",");
    }

    static Arbitrary<String> activities() {
        return Combinators.combine(
                        Arbitraries.of(REPORTERS),
                        Arbitraries.integers().between(1, 13).filter(task -> task != 9),
                        days(LocalDate.of(2025, 4, 1), LocalDate.of(2025, 12, 31)))
                .as((agency, task, day) -> "progress," + agency + ",II." + task + ",2025," + day + ",,,,Đã làm");
    }

    /** What IV.4 and IV.5 with its dashes have others do. */
    static Arbitrary<String> assigned() {
        return Combinators.combine(
                        Arbitraries.of(REPORTERS),
                        Arbitraries.of("IV.5", "IV.5-1", "IV.5-2", "IV.5-3", "IV.5-4", "IV.5-5"),
                        days(LocalDate.of(2025, 4, 1), LocalDate.of(2025, 12, 31)))
                .as((agency, clause, day) -> agency.startsWith("ubnd-")
                        ? "progress," + agency + "," + clause + ",2025," + day + ",,,,Đã làm"
                        : "progress,mttq-tinh,IV.4,2025," + day + ",,,,Đã làm");
    }

    static Arbitrary<String> difficulties() {
        return Combinators.combine(
                        Arbitraries.of(REPORTERS), days(LocalDate.of(2025, 4, 1), LocalDate.of(2025, 12, 31)))
                .as((agency, day) -> "difficulty," + agency + ",V,," + day + ",,,,Thiếu người");
    }

    /** Lines of evidence as CSV. */
    static Arbitrary<List<String>> entries() {
        Arbitrary<String> entries = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(6, reports()),
                net.jqwik.api.Tuple.of(1, extensions()),
                net.jqwik.api.Tuple.of(1, waivers()),
                net.jqwik.api.Tuple.of(3, activities()),
                net.jqwik.api.Tuple.of(2, assigned()),
                net.jqwik.api.Tuple.of(1, difficulties()));
        return entries.list().ofMaxSize(60);
    }

    /** Assessed on any day from the day after the plan to a month after its year. */
    static Arbitrary<Assessment> assessments() {
        return Combinators.combine(entries(), days(LocalDate.of(2025, 4, 1), LocalDate.of(2026, 1, 31)))
                .as((lines, day) -> SampleYear.PLAN.assess(log(lines), VietnamTime.parse(day.toString())));
    }

    static EvidenceLog log(List<String> lines) {
        String csv = "kind,agency,clause,period,at,document,via,until,note\n" + String.join("\n", new TreeSet<>(lines));
        return EvidenceCsv.read(
                        new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)),
                        "generated",
                        QuangNgai.plan65(),
                        QuangNgai.directory())
                .orThrow();
    }
}
