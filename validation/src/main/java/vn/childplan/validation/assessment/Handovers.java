package vn.childplan.validation.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.Succession;
import vn.childplan.core.internal.text.CitedDocuments;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.TimeFormat;
import vn.childplan.validation.assessment.Explanation.Handover;
import vn.childplan.validation.obligation.Tenure;
import vn.childplan.validation.rule.Notes;
import vn.childplan.validation.rule.Status;

/** From whom an obligation came and to whom it went, by which decisions, for an explanation. */
final class Handovers {
    private final AgencyDirectory directory;
    private final Verdict verdict;
    private final Notes notes;
    private final Locale locale;

    Handovers(AgencyDirectory directory, Verdict verdict, Notes notes, Locale locale) {
        this.directory = directory;
        this.verdict = verdict;
        this.notes = notes;
        this.locale = locale;
    }

    List<Handover> all() {
        List<Handover> found = new ArrayList<>();
        Tenure tenure = verdict.obligation().tenure();
        LocalDate takenOver = tenure.takenOverOn();
        AgencyId bearer = verdict.obligation().bearer();
        if (takenOver != null && bearer != null && !tenure.predecessors().isEmpty()) {
            found.add(takenOver(bearer, takenOver, tenure.predecessors()));
        }
        LocalDate end = tenure.bearerEndsOn();
        if (end != null && bearer != null) {
            found.add(ended(bearer, end, tenure));
        }
        return found;
    }

    private Handover takenOver(AgencyId bearer, LocalDate on, List<AgencyId> from) {
        Set<String> decisions = new LinkedHashSet<>();
        Set<AgencyId> others = new LinkedHashSet<>();
        for (AgencyId predecessor : from) {
            for (Succession succession : directory.successorsOf(predecessor)) {
                if (succession.to().equals(bearer)) {
                    decisions.add(succession.basis());
                } else {
                    others.add(succession.to());
                }
            }
        }
        String alsoVi = others.isEmpty() ? "" : "; cùng tiếp nhận: " + names(others);
        String alsoEn = others.isEmpty() ? "" : "; who else took over: " + names(others);
        String text = Text.of(
                        "nhận từ " + names(from) + " từ ngày "
                                + TimeFormat.date(on).vi() + by(decisions, " theo ") + alsoVi,
                        "taken over from " + names(from) + " on "
                                + TimeFormat.date(on).en() + inEnglish(decisions) + alsoEn)
                .in(locale);
        return new Handover(Handover.Kind.TAKEN_OVER, on, from, List.copyOf(decisions), List.copyOf(others), text);
    }

    private Handover ended(AgencyId bearer, LocalDate on, Tenure tenure) {
        Set<String> decisions = new LinkedHashSet<>();
        directory.successorsOf(bearer).forEach(succession -> decisions.add(succession.basis()));
        List<AgencyId> successors = tenure.successors();
        boolean passesOn = tenure.passesOn() || verdict.status() == Status.TRANSFERRED || isMovedPast(tenure);
        String who = successors.isEmpty()
                ? Text.of("chưa ghi cơ quan tiếp nhận", "nobody is recorded who took over")
                        .in(locale)
                : names(successors);
        String text = passesOn
                ? Text.of(
                                notes.show(bearer) + " kết thúc hoạt động từ ngày "
                                        + TimeFormat.date(on).vi() + by(decisions, " theo ") + "; nghĩa vụ chuyển cho: "
                                        + who,
                                notes.show(bearer) + " ends on "
                                        + TimeFormat.date(on).en() + inEnglish(decisions)
                                        + "; the obligation passes to: "
                                        + who)
                        .in(locale)
                : Text.of(
                                notes.show(bearer) + " kết thúc hoạt động từ ngày "
                                        + TimeFormat.date(on).vi()
                                        + by(decisions, " theo ")
                                        + (tenure.mayPassOn() ? "; nghĩa vụ đã đến hạn trước đó nên" : "; nghĩa vụ")
                                        + " vẫn tính cho cơ quan cũ; cơ quan tiếp nhận: " + who,
                                notes.show(bearer) + " ends on "
                                        + TimeFormat.date(on).en() + inEnglish(decisions)
                                        + (tenure.mayPassOn()
                                                ? "; the obligation was due before and"
                                                : "; the obligation")
                                        + " stays with it; who took over: " + who)
                        .in(locale);
        return new Handover(
                passesOn ? Handover.Kind.PASSED_ON : Handover.Kind.STAYED,
                on,
                successors,
                List.copyOf(decisions),
                List.of(),
                text);
    }

    /** Whether decisions moved the deadline to the end of its bearer or past it, or left none. */
    private boolean isMovedPast(Tenure tenure) {
        boolean isLeftWithout = verdict.lastDay() == null && verdict.originalLastDay() != null;
        return tenure.passesOnWith(verdict.lastDay(), isLeftWithout);
    }

    private static String by(Set<String> decisions, String word) {
        return decisions.isEmpty() ? "" : word + String.join("; ", decisions);
    }

    private static String inEnglish(Set<String> decisions) {
        return by(
                decisions.stream()
                        .map(decision -> CitedDocuments.inEnglish(
                                decision, day -> TimeFormat.date(day).en()))
                        .collect(Collectors.toCollection(LinkedHashSet::new)),
                " by ");
    }

    private String names(Iterable<AgencyId> ids) {
        List<String> names = new ArrayList<>();
        ids.forEach(id -> names.add(notes.show(id)));
        return String.join(", ", names);
    }
}
