package vn.childplan.validation.constraint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.childplan.core.constraint.ComposedText;
import vn.childplan.core.constraint.ValidClauseRef;
import vn.childplan.core.constraint.ValidDocumentNumber;
import vn.childplan.core.constraint.ValidReportingPeriod;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DocumentNumber;
import vn.childplan.core.text.VietnameseText;
import vn.childplan.core.time.ReportingPeriod;

/** What a value type reads the constraint accepts, and the other way round. */
class ConstraintsAgreeWithValueTypesTest {
    record Numbered(@ValidDocumentNumber String text) {}

    record Clause(@ValidClauseRef String text) {}

    record Period(@ValidReportingPeriod String text) {}

    record Cleaned(@ComposedText String text) {}

    private static void assertAgree(Object bean, Function<String, ?> parse, String text) {
        boolean parses;
        try {
            parses = parse.apply(text) != null;
        } catch (IllegalArgumentException e) {
            parses = false;
        }
        assertEquals(parses, Checked.vi(bean).isEmpty(), () -> "'" + text + "'");
    }

    @Property
    void document_numbers(@ForAll("numbers") String text) {
        assertAgree(new Numbered(text), DocumentNumber::of, text);
    }

    @Property
    void clauses(@ForAll("clauses") String text) {
        assertAgree(new Clause(text), ClauseRef::of, text);
    }

    @Property
    void periods(@ForAll("periods") String text) {
        assertAgree(new Period(text), ReportingPeriod::parse, text);
    }

    @Property
    void cleaned_text_is_composed_text(@ForAll("printable") String text) {
        assertEquals(true, Checked.vi(new Cleaned(VietnameseText.clean(text))).isEmpty());
    }

    /** Well-formed numbers with one character changed now and then, and any text at all. */
    @Provide
    Arbitrary<String> numbers() {
        Arbitrary<String> digits = Arbitraries.integers().between(1, 99_999).map(String::valueOf);
        Arbitrary<String> symbol =
                Arbitraries.of("KH-UBND", "BYT-BMTE", "NĐ-CP", "QH13", "BNV-CTTN&BĐG", "TTr-SYT", "x");
        Arbitrary<String> plain = Combinators.combine(digits, symbol).as((d, s) -> d + "/" + s);
        Arbitrary<String> normative = Combinators.combine(
                        digits, Arbitraries.integers().between(1, 12_000), symbol)
                .as((d, y, s) -> d + "/" + y + "/" + s);
        Arbitrary<String> party = Combinators.combine(digits, Arbitraries.of("CT", "KH", "kh", "ĐA"), symbol)
                .as((d, t, s) -> d + "-" + t + "/" + s);
        return mutated(Arbitraries.oneOf(plain, normative, party));
    }

    @Provide
    Arbitrary<String> clauses() {
        return mutated(Arbitraries.strings()
                .withChars("IVXLabcđe0123456789.-")
                .ofMinLength(0)
                .ofMaxLength(12));
    }

    @Provide
    Arbitrary<String> periods() {
        return mutated(Combinators.combine(
                        Arbitraries.integers().between(1, 12_000),
                        Arbitraries.of("", "-H1", "-H2", "-H3", "-Q1", "-Q4", "-Q5", "-01", "-12", "-13", "-9M", "-8M"))
                .as((year, part) -> year + part));
    }

    @Provide
    Arbitrary<String> printable() {
        return Arbitraries.strings()
                .withChars("aAăâđĐ\u00D0\u00F0eêoôơuưyỵ\u0300\u0323 \u00A0\t\n-0")
                .ofMaxLength(20);
    }

    private static Arbitrary<String> mutated(Arbitrary<String> texts) {
        Arbitrary<String> changed = Combinators.combine(
                        texts,
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.of(" ", "\u00A0", "-", "/", "Đ", "?", ""))
                .as((text, at, put) -> text.substring(0, Math.min(at, text.length()))
                        + put
                        + text.substring(Math.min(at + 1, text.length())));
        Arbitrary<String> decomposed = texts.map(text -> Normalizer.normalize(text, Normalizer.Form.NFD));
        return Arbitraries.oneOf(
                texts, changed, decomposed, Arbitraries.strings().ofMaxLength(15));
    }
}
