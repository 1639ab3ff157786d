package vn.childplan.reporting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.plan.DocumentNumber;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.reporting.drafting.PlanProvenance;
import vn.childplan.reporting.drafting.Statuses;
import vn.childplan.reporting.model.Agenda;
import vn.childplan.reporting.model.Cell;
import vn.childplan.reporting.model.Chart;
import vn.childplan.reporting.model.Column;
import vn.childplan.reporting.model.Figures;
import vn.childplan.reporting.model.OfficialForm;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Provenance;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.ReportWriter;
import vn.childplan.reporting.model.Section;
import vn.childplan.reporting.model.Table;
import vn.childplan.reporting.model.Wording;
import vn.childplan.validation.change.DecisionRecord;
import vn.childplan.validation.rule.Status;

/** A report with every kind of block, cell and column, for the tests of the writers. */
public final class AllKinds {
    /** 14/5/2025 23:30 in Việt Nam, where it is still the 14th in New York and in UTC. */
    public static final Instant LATE_EVENING = VietnamTime.parse("2025-05-14T23:30");

    public static final LocalDate DAY = LocalDate.of(2025, 5, 14);

    /** One row; every value may be missing but the number. */
    public record Item(
            @Nullable String words,
            long number,
            @Nullable LocalDate day,
            @Nullable Instant moment,
            Cell.Share rate) {}

    private AllKinds() {}

    public static Provenance provenance() {
        return PlanProvenance.of(DocumentNumber.of("65/KH-UBND"), VietnamTime.parse("2025-12-26"), "standard/2025.1");
    }

    public static Report reportOf(Locale locale, vn.childplan.reporting.model.Block... blocks) {
        return Report.of("bao-cao", locale, "Báo cáo", provenance(), blocks);
    }

    public static Table<Item> table(Locale locale, List<Item> items) {
        return Table.of(
                "all-kinds",
                "Mọi kiểu ô",
                List.of(
                        Column.words("words", "Lời", 30, Item::words),
                        Column.count("number", "Số", Item::number),
                        Column.day("day", "Ngày", Item::day),
                        Column.moment("moment", "Lúc", Item::moment),
                        Column.share("rate", "Tỷ lệ", Item::rate),
                        Column.coded(
                                "status",
                                "Tình trạng",
                                20,
                                item -> item.words() == null
                                        ? Cell.BLANK
                                        : Statuses.cell(Status.OVERDUE, Wording.in(locale))),
                        Column.several(
                                "agencies",
                                "Cơ quan",
                                30,
                                item -> item.words() == null
                                        ? Cell.BLANK
                                        : Cell.several(List.of(
                                                new Cell.Coded("so-y-te", "Sở Y tế"),
                                                new Cell.Coded("so-noi-vu", "Sở Nội vụ"))))),
                items);
    }

    /** 16.051 of 16.274 due tasks done: 98,6297 %, published as 98,62 % (báo cáo 1270/BC-TCTTTg, 27/12/2017). */
    public static Item full() {
        return new Item("Sở Y tế, “Quỹ”", -1234, DAY, LATE_EVENING, Cell.share(16_051, 16_274));
    }

    public static Item blank() {
        return new Item(null, 0, null, null, Cell.share(0, 0));
    }

    public static Agenda agenda() {
        return new Agenda(
                "Lịch thời hạn",
                List.of(
                        Agenda.Entry.of(
                                        "65/KH-UBND:V:REPORT:so-y-te:2025-H1",
                                        DAY,
                                        "Báo cáo 6 tháng; khoản V, qua Sở Y tế",
                                        LATE_EVENING)
                                .withDescription("dòng 1\ndòng 2")
                                .withSequence(2)
                                .withReminders(List.of(7, 1)),
                        Agenda.Entry.of(
                                        "65/KH-UBND:V:REPORT:so-y-te:2025",
                                        LocalDate.of(2025, 12, 31),
                                        "Báo cáo năm",
                                        LATE_EVENING)
                                .withDescription("Được miễn")
                                .withSequence(1)
                                .withReminders(List.of(7))
                                .withCancelled(true)));
    }

    public static Chart chart() {
        return Chart.of(Chart.Shape.STACKED_BARS, "bars", "Theo khoản", "Khoản V có 3 nghĩa vụ hoàn thành, 1 quá hạn.")
                .withBars(
                        "Khoản",
                        List.of(new Cell.Coded("MET", "hoàn thành"), new Cell.Coded("OVERDUE", "quá hạn")),
                        List.of(new Chart.Bar("V", null, List.of(3L, 1L))));
    }

    public static Report report(Locale locale) {
        Wording words = Wording.in(locale);
        return reportOf(
                        locale,
                        Paragraph.note("Ghi chú về cách đếm."),
                        Section.of(
                                "Kết quả",
                                Paragraph.of("Đã hoàn thành."),
                                new Figures(List.of(
                                        Figures.Figure.of("done", "Đã xong", Cell.count(16_051)),
                                        new Figures.Figure(
                                                "rate",
                                                words.say("Tỷ lệ", "Rate"),
                                                Cell.share(16_051, 16_274),
                                                "trên số đến hạn"))),
                                Section.of("Chi tiết", table(locale, List.of(full(), blank())), chart())),
                        agenda(),
                        Paragraph.toWrite("Khó khăn, vướng mắc"))
                .withForm(OfficialForm.of(
                                "Sở Y tế",
                                "BC-SYT",
                                "Quảng Ngãi",
                                2025,
                                new OfficialForm.Title.Named("REPORT", "Báo cáo", "Kết quả công tác trẻ em"))
                        .withParent("UBND tỉnh Quảng Ngãi")
                        .withAddressees(List.of("UBND tỉnh"))
                        .withBases(List.of("Kế hoạch số 65/KH-UBND"))
                        .withRecipients(List.of("Như trên", "Lưu: VT"))
                        .withSigning(null, List.of("GIÁM ĐỐC")))
                .withDigests(PlanProvenance.digests(new DecisionRecord.Digests(
                        "a".repeat(64), "b".repeat(64), "c".repeat(64), "d".repeat(64), "e".repeat(64))))
                .withProvenanceSheet();
    }

    public static Report report() {
        return report(Text.VIETNAMESE);
    }

    public static byte[] bytes(ReportWriter writer, Report report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writer.write(report, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
