package vn.childplan.reporting.builder;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.childplan.reporting.model.Column;
import vn.childplan.reporting.model.Section;
import vn.childplan.reporting.model.Table;
import vn.childplan.reporting.model.Wording;
import vn.childplan.validation.rule.Basis;
import vn.childplan.validation.rule.Citation;
import vn.childplan.validation.rule.Law;
import vn.childplan.validation.rule.Rule;

/** The laws that rules cite: what each is about, what it is for here, and where it was seen. */
record CitedLaws(List<Law> laws) {
    CitedLaws {
        laws = List.copyOf(laws);
    }

    /** In the order in which rules cite them; empty if they cite none. */
    static Optional<CitedLaws> of(List<Rule> rules) {
        Set<Law> laws = new LinkedHashSet<>();
        for (Rule rule : rules) {
            for (Basis basis : rule.about().bases()) {
                basis.laws().stream().map(Citation::law).forEach(laws::add);
            }
        }
        return laws.isEmpty() ? Optional.empty() : Optional.of(new CitedLaws(new ArrayList<>(laws)));
    }

    Section in(Wording words) {
        Locale locale = words.locale();
        return Section.of(
                words.say("Văn bản được viện dẫn", "Laws that are cited"),
                Table.of(
                        "laws",
                        words.say("Văn bản được viện dẫn", "Laws that are cited"),
                        List.of(
                                Column.words(
                                        "name",
                                        words.say("Văn bản", "Law"),
                                        32,
                                        law -> law.name().in(locale)),
                                Column.words(
                                        "title",
                                        words.say("Nội dung", "About"),
                                        48,
                                        law -> law.title().in(locale)),
                                Column.words(
                                        "use",
                                        words.say("Dùng cho", "Used for"),
                                        40,
                                        law -> law.use().in(locale)),
                                Column.words(
                                        "source", words.say("Nguồn đã xem", "Seen at"), 40, law -> source(law, words))),
                        laws));
    }

    private static String source(Law law, Wording words) {
        return law.certainty() == Law.Certainty.SEEN ? law.source() : words.say("chưa đối chiếu", "not checked");
    }
}
