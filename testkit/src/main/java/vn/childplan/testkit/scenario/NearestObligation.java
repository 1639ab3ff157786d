package vn.childplan.testkit.scenario;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.childplan.core.internal.text.Excerpt;
import vn.childplan.core.internal.text.Nearest;
import vn.childplan.core.text.Text;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.obligation.ObligationRegister;

/** What was probably meant by the id of an obligation that there is not: the first of its parts that fits nothing, and what would. */
final class NearestObligation {
    /** {@code clause:duty:bearer:period}. */
    private static final int PARTS = 4;

    private static final int MOST_KNOWN = 12;

    private final ObligationRegister register;

    NearestObligation(ObligationRegister register) {
        this.register = register;
    }

    /** A part of an id: how it is called, and how an obligation has it. */
    private record Part(Text name, Function<Obligation, String> of) {}

    private static final List<Part> CLAUSE_DUTY_BEARER_PERIOD = List.of(
            new Part(Text.of("khoản", "clause"), part(0)),
            new Part(Text.of("loại nghĩa vụ", "duty"), part(1)),
            new Part(Text.of("cơ quan", "agency"), part(2)),
            new Part(Text.of("kỳ", "period"), part(3)));

    private static Function<Obligation, String> part(int place) {
        return obligation -> obligation.shortId().split(":", -1)[place];
    }

    /** A remedy in a sentence. */
    Text remedy(String id) {
        String[] typed = id.split(":", -1);
        // A plan is named by its number, 65/KH-UBND; no clause has a slash.
        int parts = typed[0].contains("/") ? typed.length - 1 : typed.length;
        if (parts < PARTS) {
            return nearestWhole(id);
        }
        Collection<Obligation> fitting = register.obligations();
        // Of the parts the agency is looked at last: who reports under a clause is the longest list of all.
        for (int place : new int[] {0, 1, 3, 2}) {
            Part part = CLAUSE_DUTY_BEARER_PERIOD.get(place);
            String value = typed[typed.length - PARTS + place];
            List<Obligation> narrowed = fitting.stream()
                    .filter(each -> part.of().apply(each).equals(value))
                    .toList();
            if (narrowed.isEmpty()) {
                return unknown(part, value, fitting);
            }
            fitting = narrowed;
        }
        return nearestWhole(id);
    }

    private Text unknown(Part part, String value, Collection<Obligation> fitting) {
        Set<String> known = fitting.stream().map(part.of()).collect(Collectors.toCollection(TreeSet::new));
        String quoted = Excerpt.quote(value);
        Text what = Text.of(
                "Không có " + part.name().vi() + " " + quoted + " ở đây. ",
                "No " + part.name().en() + " " + quoted + " fits here. ");
        return Nearest.to(value, known)
                .map(near -> Text.of(what.vi() + "Gần nhất: " + near + ".", what.en() + "Nearest: " + near + "."))
                .orElseGet(() -> {
                    Set<String> some =
                            new LinkedHashSet<>(known.stream().limit(MOST_KNOWN).toList());
                    String list = String.join(", ", some) + (some.size() < known.size() ? ", …" : "");
                    return Text.of(what.vi() + "Có: " + list + ".", what.en() + "There is: " + list + ".");
                });
    }

    private Text nearestWhole(String id) {
        String nearest = register.nearest(id).stream().map(Obligation::id).collect(Collectors.joining(", "));
        return Text.of("Gần nhất: " + nearest + ".", "Nearest: " + nearest + ".");
    }
}
