package vn.childplan.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.childplan.core.time.Day.day;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyKind;
import vn.childplan.core.agency.LookUp;
import vn.childplan.core.plan.DocumentNumber;
import vn.childplan.core.text.VietnameseText;

/**
 * The same answers on any machine. Each test runs under default locales that bite (Turkish lower-cases I to ı; Arabic
 * and Thai write other digits and years) and zones at both ends of the world. What a class keeps from the moment it is
 * loaded does not see these defaults: for that, the build runs every test in a JVM that starts in Turkish and far from
 * Viet Nam.
 */
@ResourceLock(Resources.LOCALE)
@ResourceLock(Resources.TIME_ZONE)
class AnyMachineTest {
    private Locale locale = Locale.ROOT;
    private TimeZone zone = TimeZone.getTimeZone("UTC");

    @BeforeEach
    void rememberTheMachine() {
        locale = Locale.getDefault();
        zone = TimeZone.getDefault();
    }

    @AfterEach
    void restoreTheMachine() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    /** Etc/GMT-14 is UTC+14, Etc/GMT+12 is UTC-12: the day of Viet Nam is never theirs all day long. */
    static Stream<Arguments> machines() {
        return Stream.of("vi-VN", "tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "en-US")
                .flatMap(tag -> Stream.of("Etc/GMT-14", "Etc/GMT+12", "Asia/Ho_Chi_Minh")
                        .map(id -> Arguments.of(tag, id)));
    }

    private static void become(String languageTag, String zoneId) {
        Locale.setDefault(Locale.forLanguageTag(languageTag));
        TimeZone.setDefault(TimeZone.getTimeZone(zoneId));
        assertEquals(ZoneId.of(zoneId).getRules(), ZoneId.systemDefault().getRules(), "the machine has changed");
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("machines")
    void days_and_instants_are_those_of_Viet_Nam(String languageTag, String zoneId) {
        become(languageTag, zoneId);
        assertEquals(Instant.parse("2025-05-14T16:59:59Z"), VietnamTime.parse("2025-05-14"));
        assertEquals(Instant.parse("2025-05-14T17:00:00Z"), VietnamTime.parse("2025-05-15T00:00"));
        assertEquals("2025-05-15T00:00:00+07:00", VietnamTime.format(Instant.parse("2025-05-14T17:00:00Z")));
        assertEquals(day("Thu 15/5/2025"), VietnamTime.dateOf(Instant.parse("2025-05-14T17:00:00Z")));
        assertEquals(day("Wed 14/5/2025"), VietnamTime.dateOf(Instant.parse("2025-05-14T16:59:59Z")));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("machines")
    void calendars_and_periods_are_those_of_Viet_Nam(String languageTag, String zoneId) {
        become(languageTag, zoneId);
        assertEquals(LocalDate.of(2030, 2, 2), LunarDate.newYear(2030).toSolar());
        assertEquals(LocalDate.of(2025, 10, 6), LunarDate.midAutumn(2025).toSolar());
        assertTrue(TestCalendar.OF_2025_AND_2026.isWorkingDay(day("Sat 26/4/2025")));
        assertEquals("2025-05", ReportingPeriod.month(2025, 5).toString());
        assertEquals(ReportingPeriod.half(2025, 1), ReportingPeriod.parse("2025-H1"));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("machines")
    void names_are_matched_sorted_and_made_into_ids_as_Vietnamese(String languageTag, String zoneId) {
        become(languageTag, zoneId);
        assertEquals("tinh-doan-quang-ngai", VietnameseText.slug("TỈNH ĐOÀN QUẢNG NGÃI"));
        assertEquals("hoi-lien-hiep-phu-nu", VietnameseText.slug("HỘI LIÊN HIỆP PHỤ NỮ"));
        assertEquals(VietnameseText.matchKey("Hội Nông dân"), VietnameseText.matchKey("HỘI NÔNG DÂN"));
        Agency police = Agency.of("cong-an-tinh", AgencyKind.SECTOR_BODY, "Công an tỉnh");
        AgencyDirectory directory = AgencyDirectory.of(List.of(police), List.of(), List.of());
        assertEquals(new LookUp.Found(police), directory.lookUp("CÔNG AN TỈNH", day("Thu 15/5/2025")));
        List<String> names = new ArrayList<>(List.of("Ít", "In", "I", "Đa", "Da", "Ăn", "An"));
        names.sort(VietnameseText.order());
        assertEquals(List.of("An", "Ăn", "Da", "Đa", "I", "In", "Ít"), names);
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("machines")
    void document_numbers_keep_their_digits(String languageTag, String zoneId) {
        become(languageTag, zoneId);
        DocumentNumber number = DocumentNumber.of("1677/NQ-UBTVQH15");
        assertEquals(1677, number.number());
        assertEquals("1677/NQ-UBTVQH15", number.toString());
    }
}
