package vn.childplan.checks.roundtrip;

import static vn.childplan.checks.roundtrip.WordedTimes.date;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;
import vn.childplan.checks.roundtrip.WordedParties.Named;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.GroupId;
import vn.childplan.core.agency.Party;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.ReportingDuty;
import vn.childplan.core.plan.ReportingDuty.Escalation;
import vn.childplan.core.plan.ReportingDuty.PeriodicReport;
import vn.childplan.core.time.DayUnit;
import vn.childplan.core.time.Deadline;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.Schedule.DueDay;
import vn.childplan.core.time.Schedule.DueDay.Boundary;

/** The regimes of reports, in the words of plans, with the reports that the words ask for. */
final class WordedReports {
    private static final List<String> HEADINGS = List.of("CHẾ ĐỘ BÁO CÁO", "CHẾ ĐỘ THÔNG TIN, BÁO CÁO");
    private static final List<Named> REPORTERS = List.of(
            named("Các sở, ban, ngành", WordedParties.group("Các sở, ban, ngành", false, "cac-so", "ban-nganh")),
            named(
                    "Các sở, ban ngành, đoàn thể, địa phương",
                    WordedParties.group("Các sở, ban ngành", false, "cac-so", "ban-nganh"),
                    WordedParties.group("đoàn thể", false, "doan-the"),
                    WordedParties.group("địa phương", false, "dia-phuong")),
            named(
                    "Các sở, ban, ngành, UBND cấp huyện, cấp xã",
                    WordedParties.group("Các sở, ban, ngành", false, "cac-so", "ban-nganh"),
                    WordedParties.group("UBND cấp huyện, cấp xã", false, "ubnd-cap-huyen", "ubnd-cap-xa")),
            named(
                    "Sở Giáo dục và Đào tạo, Công an tỉnh và UBND các xã, phường, thị trấn",
                    WordedParties.agency("Sở Giáo dục và Đào tạo", "so-giao-duc-va-dao-tao"),
                    WordedParties.agency("Công an tỉnh", "cong-an-tinh"),
                    WordedParties.group("UBND các xã, phường, thị trấn", false, "ubnd-cap-xa")));

    private static final List<Party> CHANNELS =
            List.of(WordedParties.agency("Sở Y tế", "so-y-te"), WordedParties.agency("Sở Nội vụ", "so-noi-vu"));

    private WordedReports() {}

    private static Named named(String words, Party... parties) {
        return new Named(words, List.of(parties));
    }

    /**
     * What is asked for, and until when.
     *
     * @param before words in front of who reports; may be empty
     * @param behind words behind "báo cáo UBND tỉnh (qua …)"
     */
    private record Asked(String before, String behind, List<PeriodicReport> reports) {}

    /** One regime with its heading. */
    static Arbitrary<Function<ClauseRef, ReportingDuty>> in(int year) {
        Arbitrary<Asked> asked = Arbitraries.oneOf(
                halfAndYear(year),
                once(year),
                yearly(year),
                nineMonths(year),
                everyMonth(year),
                everyQuarter(year),
                afterEvent(year),
                open());
        return Combinators.combine(
                        Arbitraries.of(HEADINGS),
                        Arbitraries.of(REPORTERS),
                        asked,
                        Arbitraries.of(CHANNELS).injectNull(0.3),
                        Arbitraries.of(true, false))
                .as(WordedReports::regime);
    }

    /** What recurs begins with the plan: a month or a quarter that was over is not asked for, a day of every year is the next one. */
    static ReportingDuty since(LocalDate issued, ReportingDuty duty) {
        List<PeriodicReport> since = new ArrayList<>();
        for (PeriodicReport report : duty.reports()) {
            boolean over = report.deadline()
                    .lastDay()
                    .filter(day -> day.isBefore(issued))
                    .isPresent();
            if (over && report.wording().endsWith("hằng năm")) {
                LocalDate next =
                        report.deadline().lastDay().orElseThrow().plusDays(1).plusYears(1);
                since.add(report(report.wording(), ReportingPeriod.year(next.getYear()), Deadline.before(next)));
            } else if (!over || !report.wording().matches(".*(?:hằng tháng|tháng cuối quý)")) {
                since.add(report);
            }
        }
        ReportingDuty begun =
                ReportingDuty.of(duty.ref(), duty.heading(), duty.wording(), duty.reporters(), since, duty.addressee());
        begun = duty.channel() == null ? begun : begun.withChannel(duty.channel());
        return duty.escalation() == null ? begun : begun.withEscalation(duty.escalation());
    }

    private static Function<ClauseRef, ReportingDuty> regime(
            String heading, Named who, Asked asked, @Nullable Party channel, boolean difficulties) {
        String through = channel == null ? "" : " (qua " + channel.wording() + ")";
        String reports = asked.before().isEmpty()
                ? who.words() + " báo cáo UBND tỉnh" + through + asked.behind() + "."
                : asked.before() + small(who.words()) + " báo cáo UBND tỉnh" + through + asked.behind() + ".";
        List<Party> reporters = asked.before().isEmpty() ? who.parties() : small(who.parties());
        String escalates =
                "Trường hợp phát sinh khó khăn, vướng mắc vượt thẩm quyền, các cơ quan, đơn vị kịp thời báo cáo"
                        + " UBND tỉnh" + through + " để xem xét, giải quyết";
        return ref -> {
            ReportingDuty duty = ReportingDuty.of(
                    ref,
                    heading,
                    difficulties
                            ? reports + " " + escalates + "./."
                            : reports.substring(0, reports.length() - 1) + "./.",
                    reporters,
                    asked.reports(),
                    AgencyId.of("ubnd-tinh"));
            duty = channel == null || channel.agency() == null ? duty : duty.withChannel(channel.agency());
            return difficulties ? duty.withEscalation(new Escalation(escalates, everybody(reporters))) : duty;
        };
    }

    /** "các cơ quan, đơn vị" are the groups that report. */
    private static List<Party> everybody(List<Party> reporters) {
        List<GroupId> groups = new ArrayList<>();
        reporters.forEach(party -> groups.addAll(party.groups()));
        return List.of(new Party.Group("các cơ quan, đơn vị", groups, false));
    }

    private static String small(String words) {
        return words.startsWith("Các ") ? "c" + words.substring(1) : words;
    }

    private static List<Party> small(List<Party> parties) {
        return parties.stream()
                .map(party -> party.wording().startsWith("Các ")
                        ? new Party.Group(small(party.wording()), party.groups(), party.concerned())
                        : party)
                .toList();
    }

    private static Arbitrary<Asked> halfAndYear(int year) {
        return Combinators.combine(days(year, 5, 7), days(year, 10, 12))
                .as((half, end) -> new Asked(
                        "",
                        " kết quả thực hiện 6 tháng đầu năm và cả năm " + year + " trước ngày " + date(half)
                                + " và trước ngày " + date(end),
                        List.of(
                                report(
                                        "trước ngày " + date(half),
                                        ReportingPeriod.half(year, 1),
                                        Deadline.before(half)),
                                report("trước ngày " + date(end), ReportingPeriod.year(year), Deadline.before(end)))));
    }

    /** Without a word on the period, what is due by the middle of July is read as of the half-year. */
    private static Arbitrary<Asked> once(int year) {
        return days(year, 6, 12)
                .filter(day -> day.getMonth() != Month.JULY || day.getDayOfMonth() > 15)
                .map(day -> new Asked(
                        "",
                        " kết quả thực hiện chậm nhất ngày " + date(day),
                        List.of(report(
                                "chậm nhất ngày " + date(day),
                                ReportingPeriod.year(year),
                                Deadline.notLaterThan(day)))));
    }

    private static Arbitrary<Asked> yearly(int year) {
        return days(year, 6, 12).map(day -> {
            String words = "trước ngày " + date(day).substring(0, date(day).lastIndexOf('/')) + " hằng năm";
            return new Asked(
                    "Định kỳ " + words + ", ",
                    " kết quả thực hiện",
                    List.of(report(words, ReportingPeriod.year(year), Deadline.before(day))));
        });
    }

    private static Arbitrary<Asked> nineMonths(int year) {
        return days(year, 9, 10)
                .map(day -> new Asked(
                        "",
                        " kết quả thực hiện 9 tháng năm " + year + " trước ngày " + date(day),
                        List.of(report(
                                "trước ngày " + date(day), ReportingPeriod.nineMonths(year), Deadline.before(day)))));
    }

    private static Arbitrary<Asked> everyMonth(int year) {
        return Arbitraries.integers().between(1, 31).map(day -> {
            String words = "trước ngày " + (day < 10 ? "0" : "") + day + " hằng tháng";
            DueDay due = new DueDay(Boundary.BEFORE, day, 0);
            List<PeriodicReport> reports = new ArrayList<>();
            for (int month = 1; month <= 12; month++) {
                ReportingPeriod period = ReportingPeriod.month(year, month);
                reports.add(report(words, period, due.of(period)));
            }
            return new Asked("", " kết quả thực hiện " + words, reports);
        });
    }

    private static Arbitrary<Asked> everyQuarter(int year) {
        return Arbitraries.integers().between(1, 31).map(day -> {
            String words = "chậm nhất ngày " + (day < 10 ? "0" : "") + day + " của tháng cuối quý";
            DueDay due = new DueDay(Boundary.NOT_LATER_THAN, day, 0);
            List<PeriodicReport> reports = new ArrayList<>();
            for (int quarter = 1; quarter <= 4; quarter++) {
                ReportingPeriod period = ReportingPeriod.quarter(year, quarter);
                reports.add(report(words, period, due.of(period)));
            }
            return new Asked("", " kết quả thực hiện hằng quý " + words, reports);
        });
    }

    private static Arbitrary<Asked> afterEvent(int year) {
        return Combinators.combine(Arbitraries.integers().between(1, 30), Arbitraries.of(DayUnit.values()))
                .as((count, unit) -> {
                    String words = "chậm nhất " + count + (unit == DayUnit.WORKING_DAYS ? " ngày làm việc" : " ngày")
                            + " sau khi kết thúc Diễn đàn trẻ em";
                    return new Asked(
                            "",
                            " kết quả Diễn đàn trẻ em " + words,
                            List.of(report(
                                    words,
                                    ReportingPeriod.year(year),
                                    new Deadline.AfterEvent(count, unit, "kết thúc Diễn đàn trẻ em"))));
                });
    }

    private static Arbitrary<Asked> open() {
        return Arbitraries.just(new Asked("", " kết quả thực hiện theo quy định", List.of()));
    }

    private static PeriodicReport report(String words, ReportingPeriod period, Deadline deadline) {
        return new PeriodicReport(words, period, deadline);
    }

    private static Arbitrary<LocalDate> days(int year, int first, int last) {
        return Combinators.combine(
                        Arbitraries.integers().between(first, last),
                        Arbitraries.integers().between(1, 28))
                .as((month, day) -> LocalDate.of(year, month, day));
    }
}
