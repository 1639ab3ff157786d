package vn.childplan.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyKind;
import vn.childplan.core.agency.LookUp;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.finding.Place;
import vn.childplan.core.io.DirectoryJson;
import vn.childplan.core.io.PlanJson;
import vn.childplan.core.io.Reading;
import vn.childplan.core.text.Text;
import vn.childplan.core.text.VietnameseText;
import vn.childplan.importing.plan.Doubt;
import vn.childplan.importing.plan.PlanImporter;
import vn.childplan.importing.plan.PlanReading;
import vn.childplan.importing.plan.PlanReadingJson;

/** A plan as it was sent, read into a plan of the program, with every doubt. */
@Command(name = "import")
@SuppressWarnings("NullAway.Init") // picocli sets the options
final class ImportCommand implements Callable<Integer> {
    private static final int DOUBTFUL = 1;
    /** Names of provinces are those of before the mergers as well. */
    private static final LocalDate NAMED_SINCE = LocalDate.of(2025, 6, 30);

    @ParentCommand
    private ChildplanCommand program;

    @Parameters(paramLabel = "${bundle:label.FILE}", descriptionKey = "FILE")
    private String file;

    @Option(names = "--directory", paramLabel = "${bundle:label.FILE}")
    private @Nullable String directoryFile;

    @Option(names = "--province", paramLabel = "${bundle:label.PROVINCE}")
    private @Nullable String province;

    @Option(names = "--out", paramLabel = "${bundle:label.FILE}")
    private @Nullable String planFile;

    @Option(names = "--directory-out", paramLabel = "${bundle:label.FILE}")
    private @Nullable String newDirectoryFile;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
    private String format;

    @Option(names = "--fail-on", paramLabel = "doubt")
    private @Nullable String failOn;

    @Override
    public Integer call() throws IOException {
        Locale locale = program.locale();
        Format wanted = Format.parse(format).butNot(Format.CSV, "import");
        boolean failing = failsOnDoubt();
        Path source = InputFile.of("FILE", file);
        requireTwoFiles();
        PlanReading reading = read(source);
        write("--out", planFile, out -> PlanJson.write(reading.draft(), out));
        write("--directory-out", newDirectoryFile, out -> DirectoryJson.write(reading.directory(), out));
        if (wanted == Format.JSON) {
            PlanReadingJson.write(reading, file, locale, program.terminal().out());
        } else {
            Page page = page(reading);
            written(page, !reading.draft().lacking().isEmpty());
            program.print(page);
        }
        return failing && !reading.doubts().isEmpty() ? DOUBTFUL : 0;
    }

    /** One written over the other would be lost. */
    private void requireTwoFiles() {
        if (planFile != null
                && newDirectoryFile != null
                && InputFile.of("--out", planFile)
                        .toAbsolutePath()
                        .normalize()
                        .equals(InputFile.of("--directory-out", newDirectoryFile)
                                .toAbsolutePath()
                                .normalize())) {
            throw BadInput.of(
                    "--directory-out",
                    Text.of("trùng với tệp của --out", "it is the file of --out"),
                    Text.of("Ghi hai tệp khác nhau.", "Name two files."));
        }
    }

    private boolean failsOnDoubt() {
        if (failOn != null && !failOn.equals("doubt")) {
            throw BadInput.of(
                    "--fail-on",
                    Text.of("không có mức '" + failOn + "'", "there is no '" + failOn + "' to fail on"),
                    Text.of("Ghi doubt.", "Write doubt."));
        }
        return failOn != null;
    }

    private PlanReading read(Path source) {
        Reading<PlanReading> reading = importer().read(source);
        return reading.value().orElseThrow(() -> BadInput.of(reading.problems()));
    }

    /** Who knows the agencies of the file, of the province named, or of the one whose plan it is. */
    private PlanImporter importer() {
        if (directoryFile != null && province != null) {
            throw BadInput.of(
                    "--province",
                    Text.of("không dùng cùng --directory", "it does not go with --directory"),
                    Text.of("Bỏ một trong hai.", "Leave one of them out."));
        }
        if (directoryFile != null) {
            Reading<AgencyDirectory> directory = DirectoryJson.read(InputFile.of("--directory", directoryFile));
            return PlanImporter.of(directory.value().orElseThrow(() -> BadInput.of(directory.problems())));
        }
        return province == null ? PlanImporter.byProvince() : PlanImporter.ofProvince(code(province));
    }

    /** The code of a province by its code or its name. */
    private static String code(String province) {
        if (VietNam.provinces().containsKey(province)) {
            return province;
        }
        return VietNam.provinceCode(province, NAMED_SINCE).orElseThrow(() -> {
            String nearest = nearest(province);
            return BadInput.of(
                    "--province",
                    Text.of("không có tỉnh '" + province + "'", "there is no province '" + province + "'"),
                    nearest.isEmpty()
                            ? Text.of(
                                    "Ghi tên có dấu (Bắc Ninh) hoặc mã (24).",
                                    "Write its name with its marks (Bắc Ninh) or its code (24).")
                            : Text.of("Gần nhất: " + nearest + ".", "Nearest: " + nearest + "."));
        });
    }

    /** The provinces whose names are nearest, with their codes: those that a forgotten mark makes another. */
    private static String nearest(String province) {
        List<Agency> names = VietNam.provinces().entrySet().stream()
                .map(each -> Agency.of(
                        "p" + each.getKey(),
                        AgencyKind.PROVINCIAL_COMMITTEE,
                        each.getValue().replaceFirst("^(?:tỉnh|thành phố) ", "")))
                .toList();
        String name = province.replaceFirst("(?iu)^(?:tỉnh|thành phố|tinh|thanh pho|tp\\.?) ", "");
        String plain = VietnameseText.slug(name);
        String same = names.stream()
                .filter(each -> VietnameseText.slug(each.name()).equals(plain))
                .map(ImportCommand::withCode)
                .collect(Collectors.joining(", "));
        if (!same.isEmpty()) {
            return same;
        }
        LookUp found = AgencyDirectory.of(names, List.of(), List.of()).lookUp(name, NAMED_SINCE);
        return found instanceof LookUp.Unknown unknown
                ? unknown.nearest().stream().map(ImportCommand::withCode).collect(Collectors.joining(", "))
                : "";
    }

    private static String withCode(Agency province) {
        return province.name() + " (" + province.id().value().substring(1) + ")";
    }

    private void write(String option, @Nullable String typed, WholeFile.Content content) {
        if (typed == null) {
            return;
        }
        List<Path> inputs = new ArrayList<>(List.of(InputFile.of("FILE", file)));
        if (directoryFile != null) {
            inputs.add(InputFile.of("--directory", directoryFile));
        }
        Path path = InputFile.of(option, typed).toAbsolutePath();
        OutputFolder.of(option, String.valueOf(path.getParent()), inputs)
                .write(String.valueOf(path.getFileName()), content);
    }

    /** Which files were written, and what to do with them next. */
    private void written(Page page, boolean draft) {
        if (planFile == null && newDirectoryFile == null) {
            return;
        }
        page.section(page.say("ĐÃ LƯU", "WRITTEN"));
        if (planFile != null) {
            page.item(
                    draft
                            ? page.say(
                                            "bản dự thảo, các lệnh khác chưa nhận: ",
                                            "a draft, which other commands refuse: ")
                                    + planFile
                            : page.say("kế hoạch: ", "the plan: ") + planFile);
        }
        if (newDirectoryFile != null) {
            page.item(page.say("danh mục cơ quan: ", "the directory: ") + newDirectoryFile);
        }
    }

    private Page page(PlanReading reading) {
        Page page = program.page();
        PlanReading.Header header = reading.header();
        page.title(page.say("ĐỌC KẾ HOẠCH ", "PLAN READ ")
                + (header.number() == null ? page.say("chưa có số", "without a number") : header.number()));
        page.line(reading.title());
        page.line(page.say("Cơ quan ban hành: ", "Issued by: ") + said(page, header.issuer()));
        page.line(page.say("Ngày ban hành: ", "Date of issue: ")
                + (header.date() == null
                        ? page.say("chưa có", "none")
                        : page.words().date(header.date())));
        page.line(counts(page, reading));
        List<Text> lacking = reading.draft().lacking();
        if (!lacking.isEmpty()) {
            page.line(page.say("Bản dự thảo, còn thiếu: ", "A draft, it lacks: ")
                    + String.join(
                            ", ",
                            lacking.stream().map(what -> what.in(page.locale())).toList()));
        }
        page.section(page.say("NHIỆM VỤ (", "TASKS (") + reading.tasks().size() + ")");
        for (PlanReading.Task task : reading.tasks()) {
            page.item(task.clause() + " " + task.title());
            page.line(
                    "    ",
                    "      ",
                    page.say("chủ trì: ", "lead: ")
                            + said(page, String.join("; ", task.leads()))
                            + page.say(" · thời gian: ", " · time: ")
                            + said(page, task.timeRaw()));
        }
        page.section(page.say("BÁO CÁO (", "REPORTS (") + reading.reporting().size() + ")");
        for (PlanReading.Report report : reading.reporting()) {
            page.item(report.no() + " " + said(page, report.from()) + " → " + said(page, report.to())
                    + (report.via() == null ? "" : page.say(" (qua ", " (through ") + report.via() + ")")
                    + (report.deadlineRaw() == null ? "" : ", " + report.deadlineRaw()));
        }
        page.section(page.say("ĐIỀU CHƯA RÕ (", "DOUBTS (") + reading.doubts().size() + ")");
        for (Doubt doubt : reading.doubts()) {
            describe(page, doubt);
        }
        return page;
    }

    private static String counts(Page page, PlanReading reading) {
        return page.say("Mục: ", "Sections: ")
                + reading.sections().size()
                + page.say(" · căn cứ: ", " · bases: ")
                + reading.bases().size()
                + page.say(" · khoản: ", " · clauses: ")
                + reading.draft().clauses().size()
                + page.say(" · nơi nhận: ", " · recipients: ")
                + reading.recipients().size();
    }

    private static String said(Page page, @Nullable String words) {
        return words == null || words.isEmpty() ? page.say("(không ghi)", "(not said)") : words;
    }

    private static String where(Page page, Place place) {
        if (place.line() == 0) {
            return "";
        }
        return switch (place.path()) {
            case "page" ->
                page.say("trang ", "page ") + place.line() + page.say(", dòng ", ", line ") + place.column() + ": ";
            case "paragraph" -> page.say("đoạn ", "paragraph ") + place.line() + ": ";
            default -> page.say("dòng ", "line ") + place.line() + ": ";
        };
    }

    private static void describe(Page page, Doubt doubt) {
        String where = where(page, doubt.place());
        page.item(where + (doubt.no() == null ? "" : doubt.no() + ": ")
                + doubt.message().in(page.locale()) + " [" + doubt.code().code() + "]");
        page.line(
                "    → ",
                "      ",
                doubt.assumed().in(page.locale())
                        + (doubt.alternatives().isEmpty()
                                ? ""
                                : page.say("; có thể là: ", "; it could be: ")
                                        + String.join(", ", doubt.alternatives())));
    }
}
