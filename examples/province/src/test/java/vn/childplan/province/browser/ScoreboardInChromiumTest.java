package vn.childplan.province.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.AgencyKind;
import vn.childplan.core.agency.Succession;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.Validity;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.reporting.builder.Scoreboard;
import vn.childplan.reporting.html.HtmlWriter;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.rule.RuleSet;
import vn.childplan.validation.rule.Status;

/** The scoreboard as a file in a real browser: what is filtered by acts on every figure, and each figure is that of the assessment. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ScoreboardInChromiumTest {
    private static final PlanUnderRules PLAN = plan(QuangNgai.directory());
    private static final Assessment DECEMBER = PLAN.assess(QuangNgai.sampleEvidence(), VietnamTime.parse("2025-12-26"));
    private static final Assessment WEEK_BEFORE = DECEMBER.at(VietnamTime.parse("2025-12-19"));
    /** Which labels of the line of the year stand over each other, or over its ends. */
    private static final String OVERLAPS = """
            const plot = document.querySelector('.plot').getBoundingClientRect();
            const labels = Array.from(document.querySelectorAll('.plot .name:not([hidden])'),
                each => ({ text: each.textContent, box: each.getBoundingClientRect() }));
            return labels.flatMap((one, i) => labels.slice(i + 1)
                .filter(other => other.box.left < one.box.right && one.box.left < other.box.right
                    && other.box.top < one.box.bottom && one.box.top < other.box.bottom)
                .map(other => one.text + ' over ' + other.text))
                .concat(labels.filter(one => one.box.left < plot.left - 1 || one.box.right > plot.right + 1)
                    .map(one => one.text + ' over the end'));
            """;

    private static final int WIDE = 1200;
    private static final int HIGH = 800;
    private static final int NARROW = 360;
    private static final int MEGABYTE = 1_000_000;
    /** Agencies of plan 65 that are not there in reality, for a country's worth of communes. */
    private static final int MORE_COMMUNES = 2_944;

    @TempDir
    private static Path folder;

    private static Chromium chromium;
    private static ChromeDriver browser;

    @BeforeAll
    static void start() throws IOException {
        chromium = Chromium.start();
        browser = chromium.driver();
        write(Scoreboard.of(DECEMBER).since(WEEK_BEFORE).throughTheYear(), Text.VIETNAMESE, "december");
        write(Scoreboard.of(DECEMBER).since(WEEK_BEFORE), Locale.ENGLISH, "english");
        write(Scoreboard.of(PLAN.assess(EvidenceLog.of(), VietnamTime.parse("2025-04-01"))), Text.VIETNAMESE, "early");
        write(
                Scoreboard.of(PLAN.assess(EvidenceLog.of(), VietnamTime.parse("2025-12-31")))
                        .throughTheYear(),
                Text.VIETNAMESE,
                "late");
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void light() {
        chromium.size(WIDE, HIGH);
        chromium.scheme("light");
    }

    private static PlanUnderRules plan(AgencyDirectory directory) {
        return new PlanUnderRules(QuangNgai.plan65(), directory, VietNam.calendar(), RuleSet.standard());
    }

    private static Path write(Scoreboard board, Locale locale, String name) throws IOException {
        Path file = folder.resolve(name + ".html");
        try (OutputStream out = Files.newOutputStream(file)) {
            new HtmlWriter().write(board.in(locale), out);
        }
        return file;
    }

    /** Opens a page anew: another fragment alone would not load it. */
    private static void open(String name, String fragment) {
        browser.get("about:blank");
        browser.get(folder.resolve(name + ".html").toUri() + fragment);
    }

    private static int tile(String key) {
        return number(browser.findElement(By.cssSelector(".tile[data-key=" + key + "] strong"))
                .getText());
    }

    /** A dash stands where there is nothing to count. */
    private static int number(String text) {
        return text.equals("–") ? 0 : Integer.parseInt(text.replaceAll("[.,]", ""));
    }

    /** The last number of the lines of a group that are there. */
    private static int sumOf(String group, int column) {
        return texts(".by-" + group + " tbody tr td:nth-child(" + column + ")").stream()
                .mapToInt(ScoreboardInChromiumTest::number)
                .sum();
    }

    @SuppressWarnings("unchecked")
    private static List<String> texts(String selector) {
        return (List<String>) browser.executeScript(
                "return Array.from(document.querySelectorAll(arguments[0]), each => each.textContent)", selector);
    }

    private static String one(String selector) {
        return texts(selector).get(0);
    }

    private static int listed() {
        return number(one(".list .shown").split(" ")[0]);
    }

    private static void choose(String label, String value) {
        browser.findElement(By.xpath("//label[span='" + label + "']/select/option[.='" + value + "']"))
                .click();
    }

    private static void find(String words) throws InterruptedException {
        WebElement search = browser.findElement(By.cssSelector(".filters input"));
        search.clear();
        search.sendKeys(words);
        // The page waits a moment for the next key.
        Thread.sleep(400);
    }

    private static int count(Assessment assessment, Predicate<Verdict> which) {
        return (int) assessment.verdicts().stream().filter(which).count();
    }

    private static Predicate<Verdict> of(AgencyKind kind) {
        return verdict -> {
            AgencyId bearer = verdict.obligation().bearer();
            return bearer != null && QuangNgai.directory().get(bearer).kind() == kind;
        };
    }

    private static Predicate<Verdict> is(Status status) {
        return verdict -> verdict.status() == status;
    }

    @Test
    void the_first_screen_says_where_it_burns_and_whom_to_call() throws IOException {
        for (String page : List.of("december", "early", "late")) {
            open(page, "");
            chromium.picture("scoreboard-" + page + "-" + WIDE);
            for (String part : List.of(".tiles", ".calls table", ".plot")) {
                Number bottom = (Number) browser.executeScript(
                        "return document.querySelector(arguments[0]).getBoundingClientRect().bottom", part);
                assertThat(bottom.intValue()).as(page + " " + part).isLessThanOrEqualTo(HIGH);
            }
            chromium.assertFits(page, WIDE);
        }
        assertThat(texts(".calls tbody tr")).hasSize(10);
    }

    @Test
    void every_tile_has_the_figure_of_the_assessment_and_of_the_week_before() {
        open("december", "");
        assertThat(tile("overdue")).isEqualTo(count(DECEMBER, is(Status.OVERDUE)));
        assertThat(tile("dueSoon")).isEqualTo(count(DECEMBER, is(Status.DUE_SOON)));
        assertThat(tile("met")).isEqualTo(68);
        assertThat(one(".tile[data-key=overdue]"))
                .contains("ngày 19/12/2025: " + count(WEEK_BEFORE, is(Status.OVERDUE)));
        // II.9 of quarter IV, by 31/12; from 26/12 that is 5 days.
        assertThat(one(".tile[data-key=nextDeadline]")).contains("31/12/2025").contains("còn 5 ngày");
        // 68 of 95: 71,578… per cent.
        assertThat(one(".tile[data-key=met]")).contains("71,57%");
        // 14/5 to 26/12: 226 days.
        assertThat(one(".calls tbody tr"))
                .contains("Hội Cựu chiến binh tỉnh")
                .contains("6 tháng đầu năm 2025")
                .contains("226");
    }

    @Test
    void a_filter_acts_on_tiles_charts_and_tables_alike_and_stands_in_the_address() {
        open("december", "");
        choose("Loại cơ quan", "UBND cấp xã");
        Predicate<Verdict> communes = of(AgencyKind.COMMUNE_COMMITTEE);
        assertThat(tile("overdue")).isEqualTo(count(DECEMBER, communes.and(is(Status.OVERDUE))));
        assertThat(one(".tile[data-key=overdue]"))
                .contains("ngày 19/12/2025: " + count(WEEK_BEFORE, communes.and(is(Status.OVERDUE))));
        assertThat(sumOf("task", 2)).isEqualTo(tile("overdue"));
        assertThat(sumOf("area", 2)).isEqualTo(tile("overdue"));
        assertThat(texts(".by-kind tbody th a")).containsExactly("UBND cấp xã");
        assertThat(texts(".calls tbody th")).allMatch(name -> name.startsWith("UBND xã"));
        // Clause V until 14/11: 56 communes took over, of which two have another deadline by decision.
        int dated = count(
                DECEMBER, communes.and(verdict -> verdict.lastDay() != null && verdict.status() != Status.TRANSFERRED));
        assertThat(texts(".year details td:nth-child(3)").stream()
                        .mapToInt(ScoreboardInChromiumTest::number)
                        .sum())
                .isEqualTo(dated);
        assertThat(one(".course tbody tr:last-child")).startsWith("26/12/2025" + tile("overdue"));
        assertThat(sumOf("kind", 4)).isEqualTo(listed());
        assertThat(texts("#board-rows tbody th")).allMatch(name -> name.startsWith("UBND "));
        String address = browser.getCurrentUrl();
        assertThat(address).endsWith("#loai-co-quan=ubnd-cap-xa");
        int overdue = tile("overdue");
        open("december", address.substring(address.indexOf('#')));
        assertThat(tile("overdue")).isEqualTo(overdue);
        assertThat(one(".filters option:checked:not([value=''])")).isEqualTo("UBND cấp xã");
    }

    @Test
    void nobody_reads_a_code_not_even_in_the_address() {
        open("december", "");
        choose("Nhiệm vụ", "V. Báo cáo kết quả thực hiện công tác trẻ em");
        choose("Tình trạng", "hoàn thành quá hạn");
        assertThat(browser.getCurrentUrl())
                .endsWith("#nhiem-vu=v-bao-cao-ket-qua-thuc-hien-cong-tac-tre-em&tinh-trang=hoan-thanh-qua-han");
        assertThat(browser.findElement(By.tagName("body")).getText())
                .doesNotContain("MET_LATE", "REPORT", "COMMITTEE", "so-noi-vu", "2025-H1", "65/KH-UBND:")
                .contains("hoàn thành quá hạn");
    }

    @Test
    void an_address_that_means_nothing_is_the_whole_page_and_stays_text() {
        open("december", "#tinh-trang=%3Cb%3E&loai-co-quan=khong-co&x=%E0%A4%A");
        assertThat(listed()).isEqualTo(611);
        open("december", "#tim=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E");
        assertThat(listed()).isZero();
        assertThat(browser.findElement(By.cssSelector(".filters input")).getDomProperty("value"))
                .isEqualTo("<img src=x onerror=alert(1)>");
        assertThat(browser.findElements(By.cssSelector("img"))).isEmpty();
    }

    @Test
    void a_status_is_a_filter_like_others() {
        open("december", "");
        int met = tile("met");
        choose("Tình trạng", "quá hạn");
        assertThat(tile("overdue")).isEqualTo(10);
        assertThat(tile("met")).isZero();
        assertThat(one(".tile[data-key=met]")).contains("khi bỏ lọc tình trạng: " + met);
        assertThat(sumOf("task", 4)).isEqualTo(10);
        assertThat(listed()).isEqualTo(10);
        assertThat(texts(".bar span, .plot .stack span")).isNotEmpty();
        assertThat(browser.findElements(By.cssSelector(".bar span:not(.bad), .plot .stack span:not(.bad)")))
                .isEmpty();
    }

    @Test
    void words_are_found_without_marks_and_the_filter_is_taken_away() throws InterruptedException {
        open("december", "");
        int all = listed();
        find("so noi vu");
        assertThat(texts("#board-rows tbody th")).isNotEmpty().containsOnly("Sở Nội vụ");
        assertThat(tile("overdue")).isEqualTo(1);
        assertThat(browser.getCurrentUrl()).endsWith("#tim=so+noi+vu");
        find("không có cơ quan nào như vậy");
        assertThat(listed()).isZero();
        assertThat(one(".calls .body")).isEqualTo("Không có cơ quan nào quá hạn hoặc còn hạn phía trước.");
        browser.findElement(By.cssSelector(".filters button")).click();
        assertThat(listed()).isEqualTo(all);
        assertThat(browser.getCurrentUrl()).endsWith("#");
    }

    @Test
    void without_a_mouse_a_tile_leads_to_its_list_and_the_way_back_leads_back() {
        open("december", "");
        int all = listed();
        chromium.tabTo(".tile[data-key=overdue]");
        chromium.press(Keys.ENTER);
        assertThat(listed()).isEqualTo(10);
        assertThat(browser.switchTo().activeElement().getText()).isEqualTo("Danh sách nghĩa vụ");
        assertThat(browser.getCurrentUrl()).endsWith("#tinh-trang=qua-han");
        assertThat(texts("#board-rows tbody .badge")).containsOnly("quá hạn").hasSize(10);
        browser.navigate().back();
        assertThat(listed()).isEqualTo(all);
        chromium.tabTo(".by-area tbody a");
        chromium.press(Keys.ENTER);
        assertThat(browser.getCurrentUrl()).contains("dia-ban=huyen-ba-to");
        assertThat(listed()).isEqualTo(sumOf("area", 4));
    }

    @Test
    void on_an_early_day_nobody_is_there_who_takes_over_later() {
        open("early", "");
        assertThat(texts(".by-kind tbody th a")).contains("UBND cấp huyện");
        assertThat(texts("#board-rows tbody th"))
                .doesNotContain("UBND phường Cẩm Thành", "UBND đặc khu Lý Sơn")
                .contains("UBND huyện Ba Tơ");
        // 7 sở, Công an tỉnh, 5 tổ chức chính trị - xã hội, 13 huyện.
        assertThat(texts(".plot .name")).contains("14/11: 26");
        assertThat(browser.findElement(By.tagName("main")).getText()).doesNotContain("chuyển giao");
    }

    @Test
    void a_colour_means_the_same_on_every_day() {
        open("december", "");
        Map<String, String> december = legend();
        open("late", "");
        Map<String, String> late = legend();
        assertThat(late).hasSizeGreaterThan(2);
        december.forEach((status, colour) ->
                assertThat(late.getOrDefault(status, colour)).as(status).isEqualTo(colour));
        assertThat(december.values()).doesNotHaveDuplicates();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> legend() {
        return (Map<String, String>) browser.executeScript("""
            return Object.fromEntries(Array.from(document.querySelectorAll('.legend li'), item =>
                [item.textContent, getComputedStyle(item.firstElementChild).backgroundColor]));
            """);
    }

    @ParameterizedTest
    @CsvSource({
        "december, light, 1200",
        "december, dark, 1200",
        "december, light, 360",
        "december, dark, 360",
        "english, light, 360",
        "early, dark, 1200",
        "late, light, 1200"
    })
    void everybody_can_use_it_by_day_by_night_and_on_a_telephone(String page, String scheme, int width)
            throws IOException {
        chromium.scheme(scheme);
        chromium.size(width, HIGH);
        open(page, page.equals("late") ? "#tinh-trang=qua-han" : "");
        String what = "scoreboard-" + page + "-" + scheme + "-" + width;
        chromium.picture(what);
        chromium.assertFits(what, width);
        assertThat(chromium.axe("violations", "incomplete")).as(what).isEmpty();
    }

    /** II.1 has no date and cannot be late; V is due on 14/5. */
    @Test
    void where_nothing_has_a_date_nothing_is_counted_as_late() {
        open("early", "");
        assertThat(texts(".by-task tbody tr:first-child td")).startsWith("–", "–", "1");
        assertThat(texts(".by-task tbody tr:last-child td")).startsWith("0", "0", "78");
    }

    @Test
    void paper_says_what_is_filtered_by_and_what_is_left_out() {
        open("december", "");
        browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
        try {
            assertThat(browser.findElement(By.cssSelector(".filters")).isDisplayed())
                    .isFalse();
            assertThat(browser.findElement(By.cssSelector(".groups .on-paper")).getText())
                    .matches("In 25 dòng đầu trong số \\d+\\.");
            open("late", "");
            // Nothing is recorded on 31/12: 69 who report for the year and 13 districts for the first half are late.
            assertThat(browser.findElement(By.cssSelector(".calls .on-paper")).getText())
                    .isEqualTo("In 10 dòng đầu trong số 82.");
            open("december", "#tinh-trang=qua-han&tim=hoi");
            assertThat(browser.findElement(By.cssSelector(".filters")).getText())
                    .startsWith("Lọc theo Tình trạng: quá hạn; từ ngữ: “hoi”.");
        } finally {
            browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
        }
    }

    /** A browser tells a page how broad the paper is only after the page is printed; no window is as broad. */
    @ParameterizedTest
    @ValueSource(ints = {360, 800, 1200, 1900})
    @SuppressWarnings("unchecked")
    void on_paper_every_deadline_can_be_read(int width) {
        chromium.size(width, HIGH);
        open("december", "");
        browser.executeScript("window.addEventListener('resize', event => event.stopImmediatePropagation(), true)");
        browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
        try {
            // A4 across without 15 mm at either side, at 96 dots an inch.
            chromium.size((297 - 30) * 96 * 10 / 254, HIGH);
            List<String> overlaps = (List<String>) browser.executeScript(OVERLAPS);
            assertThat(overlaps).isEmpty();
            assertThat(texts(".plot .name:not([hidden])"))
                    .containsExactlyInAnyOrder(
                            "tính đến 26/12",
                            "14/5: 25",
                            "25/5: 1",
                            "30/6: 2",
                            "14/11: 67",
                            "31/12: 2",
                            "20/01: 1",
                            "31/01: 1");
        } finally {
            browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
        }
    }

    /** 25 and 67 obligations: the lower bar is 25/67 of the higher, whatever stands over them. */
    @Test
    void the_bars_of_the_year_are_as_high_as_their_numbers() {
        open("december", "");
        List<?> heights = (List<?>)
                browser.executeScript(
                        "return Array.from(document.querySelectorAll('.plot .stack'), each => each.getBoundingClientRect().height)");
        // 14/5, 25/5, 30/6, 14/11.
        double may = ((Number) heights.get(0)).doubleValue();
        double november = ((Number) heights.get(3)).doubleValue();
        assertThat(may / november).isBetween(0.36, 0.39);
    }

    @Test
    void for_an_agency_that_has_ended_those_are_urged_who_took_over() {
        open("december", "");
        assertThat(texts(".calls tbody th"))
                .contains("UBND xã Minh Long; UBND xã Sơn Mai (tiếp nhận từ UBND huyện Minh Long)");
    }

    @Test
    void paper_ends() throws IOException {
        open("december", "");
        Object pdf = browser.executeCdpCommand("Page.printToPDF", Map.of("printBackground", true))
                .get("data");
        byte[] bytes = Base64.getDecoder().decode(String.valueOf(pdf));
        Files.createDirectories(Path.of("target/pictures"));
        Files.write(Path.of("target/pictures/scoreboard.pdf"), bytes);
        long pages = Pattern.compile("/Type\\s*/Page\\b")
                .matcher(new String(bytes, StandardCharsets.ISO_8859_1))
                .results()
                .count();
        assertThat(pages).isBetween(4L, 20L);
    }

    /** 3,000 communes that took over from 13 districts. */
    @Test
    void of_3000_agencies_it_is_light_and_nothing_overlaps() throws IOException {
        List<Agency> agencies = new ArrayList<>(QuangNgai.directory().agencies());
        List<Succession> successions = new ArrayList<>(QuangNgai.directory().successions());
        List<AgencyId> districts = agencies.stream()
                .filter(agency -> agency.kind() == AgencyKind.DISTRICT_COMMITTEE)
                .map(Agency::id)
                .toList();
        for (int i = 0; i < MORE_COMMUNES; i++) {
            Agency commune = Agency.of("ubnd-xa-" + i, AgencyKind.COMMUNE_COMMITTEE, "UBND xã " + i)
                    .withLife(Validity.from(VietnamTime.dateOf(VietnamTime.parse("2025-07-01"))));
            agencies.add(commune);
            successions.add(new Succession(
                    districts.get(i % districts.size()),
                    commune.id(),
                    VietnamTime.dateOf(VietnamTime.parse("2025-07-01")),
                    "mẫu"));
        }
        AgencyDirectory directory =
                AgencyDirectory.of(agencies, QuangNgai.directory().groups(), successions);
        Assessment assessment = plan(directory).assess(QuangNgai.sampleEvidence(), VietnamTime.parse("2025-12-26"));
        long begin = System.nanoTime();
        Path file = write(
                Scoreboard.of(assessment)
                        .since(assessment.at(VietnamTime.parse("2025-12-19")))
                        .throughTheYear(),
                Text.VIETNAMESE,
                "3000");
        long made = (System.nanoTime() - begin) / MEGABYTE;
        open("3000", "");
        assertThat(listed()).isGreaterThan(27_000);
        assertThat(Files.size(file)).isLessThan(5 * MEGABYTE);
        Number drawn = (Number)
                browser.executeScript("return performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd");
        System.out.printf(
                Locale.ROOT,
                "3,000 agencies: %,d bytes, made in %d ms, drawn after %.0f ms%n",
                Files.size(file),
                made,
                drawn.doubleValue());
        assertThat(drawn.doubleValue()).isLessThan(5_000);
        chromium.picture("scoreboard-3000-" + WIDE);
        assertThat((List<?>) browser.executeScript(OVERLAPS)).isEmpty();
        chromium.size(NARROW, HIGH);
        chromium.assertFits("3,000 agencies", NARROW);
        assertThat(chromium.axe("violations", "incomplete")).isEmpty();
    }
}
