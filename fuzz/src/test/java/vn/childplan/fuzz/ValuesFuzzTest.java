package vn.childplan.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.GroupId;
import vn.childplan.core.evidence.EvidenceKind;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DocumentNumber;
import vn.childplan.core.plan.DocumentType;
import vn.childplan.core.plan.DutyRef;
import vn.childplan.core.plan.PlanId;
import vn.childplan.core.text.VietnameseText;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.UnreadableTimeException;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.core.time.WrittenTime;
import vn.childplan.validation.portfolio.PortfolioAgency;

/**
 * What reads a value from a text: the text is refused with the exception that the Javadoc names and no other, or the value's own
 * text is read as the same value.
 */
class ValuesFuzzTest {
    @FuzzTest
    void agencyId(byte[] text) {
        isRefusedOrReadBack(text, AgencyId::of, AgencyId::value);
    }

    @FuzzTest
    void groupId(byte[] text) {
        isRefusedOrReadBack(text, GroupId::of, GroupId::value);
    }

    @FuzzTest
    void portfolioAgency(byte[] text) {
        isRefusedOrReadBack(text, PortfolioAgency::of, PortfolioAgency::value);
    }

    @FuzzTest
    void clauseRef(byte[] text) {
        isRefusedOrReadBack(text, ClauseRef::of, ClauseRef::toString);
    }

    @FuzzTest
    void documentNumber(byte[] text) {
        isRefusedOrReadBack(text, DocumentNumber::of, DocumentNumber::toString);
    }

    @FuzzTest
    void planId(byte[] text) {
        isRefusedOrReadBack(text, PlanId::of, PlanId::toString);
    }

    @FuzzTest
    void dutyRef(byte[] text) {
        isRefusedOrReadBack(text, DutyRef::of, DutyRef::toString);
    }

    @FuzzTest
    void period(byte[] text) {
        isRefusedOrReadBack(text, ReportingPeriod::of, ReportingPeriod::toString);
        isRefusedOrReadBack(text, ReportingPeriod::parse, ReportingPeriod::toString);
    }

    @FuzzTest
    void instant(byte[] text) {
        Instant read = timeOrRefused(text(text), VietnamTime::parse);
        if (read != null) {
            assertEquals(read, read.truncatedTo(ChronoUnit.SECONDS));
            assertEquals(read, VietnamTime.parse(VietnamTime.format(read)));
        }
    }

    @FuzzTest
    void writtenTime(byte[] text) {
        WrittenTime read = timeOrRefused(text(text), WrittenTime::parse);
        if (read != null) {
            assertFalse(read.begins().isAfter(read.occurred()), "a day begins before it ends");
            assertEquals(read.day(), VietnamTime.dateOf(read.begins()));
            assertEquals(read.day(), VietnamTime.dateOf(read.occurred()));
        }
    }

    @FuzzTest
    void date(byte[] text) {
        LocalDate read = timeOrRefused(text(text), WrittenTime::parseDate);
        if (read != null) {
            assertEquals(read, WrittenTime.parseDate(read.toString()));
        }
    }

    @FuzzTest
    void codes(byte[] text) {
        String code = text(text);
        Optional<EvidenceKind> kind = EvidenceKind.ofCode(code);
        kind.ifPresent(read -> assertEquals(code, read.code()));
        Optional<DocumentType> type = DocumentType.ofAbbreviation(code);
        type.ifPresent(read -> assertEquals(type, DocumentType.ofAbbreviation(read.abbreviation())));
    }

    /** Text has one form on the way in: brought there once, it stays. */
    @FuzzTest
    void vietnameseText(byte[] text) {
        String any = text(text);
        for (Function<String, String> form : List.<Function<String, String>>of(
                VietnameseText::clean,
                VietnameseText::composed,
                VietnameseText::withVietnameseD,
                VietnameseText::slug)) {
            String once = form.apply(any);
            assertEquals(once, form.apply(once));
        }
        assertTrue(VietnameseText.isComposed(VietnameseText.composed(any)));
        String key = VietnameseText.matchKey(any);
        assertEquals(key, VietnameseText.matchKey(VietnameseText.clean(any)), "white space is left out");
        assertEquals(key, VietnameseText.matchKey(Normalizer.normalize(any, Normalizer.Form.NFD)), "so is composition");
        String slug = VietnameseText.slug(any);
        if (!slug.isEmpty()) {
            assertEquals(slug, AgencyId.of(slug).value(), "a slug is an id");
        }
    }

    private static <T> void isRefusedOrReadBack(byte[] bytes, Function<String, T> parser, Function<T, String> form) {
        String text = text(bytes);
        T value;
        try {
            value = parser.apply(text);
        } catch (IllegalArgumentException refusal) {
            isMeant(refusal);
            return;
        }
        assertEquals(value, parser.apply(form.apply(value)));
    }

    private static <T> T timeOrRefused(String text, Function<String, T> parser) {
        try {
            return parser.apply(text);
        } catch (UnreadableTimeException refusal) {
            isMeant(refusal);
            return null;
        }
    }

    /** Of this library or plain, not one of the JDK's below it, as of a number that is none; and with words. */
    private static void isMeant(RuntimeException refusal) {
        boolean plain = refusal.getClass() == IllegalArgumentException.class;
        if (!plain && !refusal.getClass().getName().startsWith("vn.childplan.")) {
            throw refusal;
        }
        assertFalse(refusal.getMessage().isBlank());
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
