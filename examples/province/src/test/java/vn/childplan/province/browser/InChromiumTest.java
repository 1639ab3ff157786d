package vn.childplan.province.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import vn.childplan.core.evidence.EvidenceKind;
import vn.childplan.province.RunningProvince;
import vn.childplan.province.account.Role;

/** The pages in a real browser. Pictures of all pages are in {@code target/pictures}. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class InChromiumTest {
    private static final String DUTY = "V:REPORT:so-noi-vu:2025-H1";
    private static final int NARROW = 360;
    private static final int WIDE = 1280;

    private static RunningProvince province;
    private static Chromium chromium;
    private static ChromeDriver browser;

    @BeforeAll
    static void start() throws IOException {
        chromium = Chromium.start();
        browser = chromium.driver();
        province = RunningProvince.start();
        width(WIDE);
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
        if (province != null) {
            province.close();
        }
    }

    private static void width(int pixels) {
        chromium.size(pixels, 900);
    }

    private static void open(String path) {
        browser.get(province.address() + path);
    }

    private static void logIn(String name, Role role, String agency) {
        String password = province.password(name, role, agency);
        browser.manage().deleteAllCookies();
        open("/login");
        chromium.press(name, Keys.TAB, password, Keys.ENTER);
        assertThat(browser.findElement(By.cssSelector(".who span")).getText()).isEqualTo(name);
    }

    @Test
    @Order(1)
    void an_officer_without_a_mouse_logs_in_hands_in_a_report_and_gets_a_receipt() {
        logIn("noi-vu", Role.AGENCY, "so-noi-vu");
        assertThat(browser.findElement(By.tagName("h1")).getText()).isEqualTo("Nhiệm vụ của Sở Nội vụ");
        open("/duty?id=" + DUTY);
        chromium.tabTo("a.skip");
        chromium.press(Keys.ENTER);
        chromium.tabTo("a.button");
        chromium.press(Keys.ENTER);
        chromium.tabTo("#document");
        chromium.press("45/BC-SNV");
        chromium.tabTo("main form button");
        chromium.press(Keys.ENTER);
        assertThat(browser.findElement(By.id("state")).getText()).isEqualTo("đã gửi, chờ tiếp nhận");
        open("/duty?id=" + DUTY);
        assertThat(browser.findElement(By.cssSelector(".status")).getText()).isEqualTo("hoàn thành đúng hạn");
    }

    @Test
    @Order(2)
    void the_board_changes_at_midnight() {
        logIn("office", Role.OFFICE, "so-y-te");
        province.timeIs("2025-05-14T23:59:55");
        open("/");
        List<WebElement> before = lateAgencies();
        assertThat(browser.findElement(By.id("now")).getText()).contains("23 giờ 59 phút");
        int count = before.size();
        province.timeIs("2025-05-15T00:00");
        browser.navigate().refresh();
        assertThat(browser.findElement(By.id("now")).getText()).contains("ngày 15/5/2025");
        assertThat(lateAgencies()).hasSizeGreaterThan(count);
        assertThat(browser.findElement(By.tagName("main")).getText())
                .contains("Sở Văn hóa, Thể thao và Du lịch")
                .doesNotContain("Sở Nội vụ");
    }

    private static List<WebElement> lateAgencies() {
        browser.manage().timeouts().implicitlyWait(Duration.ZERO);
        List<WebElement> late = browser.findElements(By.xpath("//td[@data-label='Quá hạn'][normalize-space()!='0']"));
        browser.manage().timeouts().implicitlyWait(Duration.ofSeconds(10));
        return late;
    }

    /** Each page on a wide screen and on a telephone: nothing sticks out, and axe has nothing to say. */
    @Test
    @Order(3)
    void every_page_fits_a_telephone_and_can_be_used_by_everybody() throws IOException {
        browser.manage().deleteAllCookies();
        see("login", "/login?refused");
        logIn("office", Role.OFFICE, "so-y-te");
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("board", "/");
        pages.put("duties", "/agencies/so-van-hoa-the-thao-va-du-lich");
        pages.put("duty", "/duty?id=V:REPORT:so-van-hoa-the-thao-va-du-lich:2025-H1");
        pages.put("entry-form", "/entries/new?what=REPORT&duty=" + DUTY);
        pages.put("decision-form", "/so-y-te/decisions/new?duty=" + DUTY);
        pages.put("log", "/log");
        pages.put("documents", "/documents");
        pages.put("exchange", "/so-y-te/exchange");
        pages.put("plans", "/so-y-te/plans");
        pages.put("what-if", "/so-y-te/what-if");
        pages.put("accounts", "/so-y-te/accounts");
        pages.put("password", "/password");
        pages.put("not-found", "/nowhere");
        for (Map.Entry<String, String> page : pages.entrySet()) {
            see(page.getKey(), page.getValue());
        }
        open("/log");
        String receipt = browser.findElement(
                        By.partialLinkText(EvidenceKind.SUBMISSION.noun().vi()))
                .getAttribute("href");
        see("entry", receipt.substring(province.address().length()));
    }

    private static void see(String name, String path) throws IOException {
        for (int pixels : new int[] {WIDE, NARROW}) {
            width(pixels);
            open(path);
            chromium.picture(name + "-" + pixels);
            chromium.assertFits(name, pixels);
            assertThat(chromium.axe("violations"))
                    .as("%s at %d pixels", name, pixels)
                    .isEmpty();
        }
        width(WIDE);
    }
}
