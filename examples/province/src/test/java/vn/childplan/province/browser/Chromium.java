package vn.childplan.province.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;

/**
 * A browser without a window. It needs Chromium and its driver: on Debian {@code apt-get install chromium chromium-driver}. Where
 * they are not there the test is skipped with a line that says so, unless the environment has
 * {@code CHILDPLAN_BROWSER=required}.
 */
final class Chromium implements AutoCloseable {
    private static final int MOST_TABS = 200;

    private final ChromeDriver browser;
    private final String axe;

    private Chromium(ChromeDriver browser, String axe) {
        this.browser = browser;
        this.axe = axe;
    }

    static Chromium start() throws IOException {
        Optional<Path> chromium = program("chromium");
        Optional<Path> driver = program("chromedriver");
        if (chromium.isEmpty() || driver.isEmpty()) {
            String missing = "no chromium and chromedriver on the PATH: apt-get install chromium chromium-driver";
            assertThat(System.getenv("CHILDPLAN_BROWSER")).as(missing).isNotEqualTo("required");
            System.out.println("The browser tests are skipped: " + missing);
            Assumptions.abort(missing);
        }
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.orElseThrow().toFile());
        options.addArguments("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--lang=vi");
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(driver.orElseThrow().toFile())
                .build();
        ChromeDriver browser = new ChromeDriver(service, options);
        browser.manage().timeouts().implicitlyWait(Duration.ofSeconds(10));
        // A page of thousands of texts, whose contrast is measured one by one, on a machine that does other things as
        // well.
        browser.manage().timeouts().scriptTimeout(Duration.ofMinutes(3));
        try (InputStream in = Chromium.class.getResourceAsStream("/axe.min.js")) {
            return new Chromium(browser, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static Optional<Path> program(String name) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    ChromeDriver driver() {
        return browser;
    }

    void size(int width, int height) {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    void scheme(String lightOrDark) {
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", lightOrDark))));
    }

    /** What somebody types who has no mouse. */
    void press(CharSequence... keys) {
        new Actions(browser).sendKeys(keys).perform();
    }

    /** Presses Tab until the focus is on an element, and sees that the focus can be seen. */
    void tabTo(String selector) {
        for (int i = 0; i < MOST_TABS; i++) {
            WebElement focused = browser.switchTo().activeElement();
            boolean isThere =
                    (boolean) browser.executeScript("return arguments[0].matches(arguments[1])", focused, selector);
            if (isThere) {
                assertThat(focused.getCssValue("outline-style")).as(selector).isNotEqualTo("none");
                return;
            }
            press(Keys.TAB);
        }
        throw new AssertionError("Tab does not lead to " + selector);
    }

    /** A picture in {@code target/pictures}. */
    void picture(String name) throws IOException {
        Files.createDirectories(Path.of("target/pictures"));
        Files.write(Path.of("target/pictures", name + ".png"), browser.getScreenshotAs(OutputType.BYTES));
    }

    /** Nothing has to be scrolled sideways. */
    void assertFits(String what, int width) {
        Number needed = (Number) browser.executeScript("return document.documentElement.scrollWidth");
        assertThat(needed.intValue()).as("%s at %d pixels", what, width).isLessThanOrEqualTo(width);
    }

    /**
     * What axe has to say.
     *
     * @param kinds {@code violations}, {@code incomplete}
     */
    List<?> axe(String... kinds) {
        browser.executeScript(axe);
        return (List<?>) browser.executeAsyncScript("""
            const [kinds, done] = arguments;
            axe.run(document, { resultTypes: kinds }).then(result => done(kinds.flatMap(kind =>
                result[kind].map(each => kind + ' ' + each.id + ': '
                    + each.nodes.slice(0, 3).map(node => node.html + ' ' + node.failureSummary).join(' ')))));
            """, List.of(kinds));
    }

    @Override
    public void close() {
        browser.quit();
    }
}
