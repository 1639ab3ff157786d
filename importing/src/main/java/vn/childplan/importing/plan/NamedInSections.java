package vn.childplan.importing.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.Party;
import vn.childplan.core.plan.Assignment;
import vn.childplan.core.plan.Clause;
import vn.childplan.core.plan.PlanTask;
import vn.childplan.core.plan.ReportingDuty;

/** Whom a recipient means that is named by a section: "- Mục IV;", "- Như Mục II, IV;" are those to whom it gives something to do. */
final class NamedInSections {
    private static final Pattern SECTIONS = Pattern.compile(
            "(?:nhu |(?:cac )?co quan(?:, don vi(?:, dia phuong)?)?(?: neu| co ten)?(?: tai| o)? )?(?:muc|phan) "
                    + "([ivx]{1,5}(?:(?:,| va|, muc| va muc) [ivx]{1,5})*)[ ;.,]*");

    private final List<Clause> clauses;
    private final @Nullable AgencyId issuer;

    NamedInSections(List<Clause> clauses, @Nullable AgencyId issuer) {
        this.clauses = clauses;
        this.issuer = issuer;
    }

    /** Those of the sections of a line without marks, in the order of the plan; none where it names no section. */
    List<Party> by(String plain) {
        Matcher named = SECTIONS.matcher(plain);
        if (!named.matches()) {
            return List.of();
        }
        Set<Party> parties = new LinkedHashSet<>();
        for (String section : named.group(1).toUpperCase(Locale.ROOT).split("[^IVX]+", -1)) {
            clauses.stream()
                    .filter(clause -> isIn(clause, section))
                    .flatMap(clause -> bearers(clause).stream())
                    .filter(party ->
                            !(party instanceof Party.One one && one.agency().equals(issuer)))
                    .forEach(parties::add);
        }
        return List.copyOf(parties);
    }

    private static boolean isIn(Clause clause, String section) {
        String ref = clause.ref().value();
        return ref.equals(section) || ref.startsWith(section + ".") || ref.startsWith(section + "-");
    }

    private static List<Party> bearers(Clause clause) {
        List<Party> bearers = new ArrayList<>();
        if (clause instanceof PlanTask task) {
            bearers.addAll(task.leads().parties());
            bearers.addAll(task.coordinating().parties());
        } else if (clause instanceof Assignment assignment) {
            assignment.duties().forEach(duty -> bearers.addAll(duty.bearers()));
        } else if (clause instanceof ReportingDuty regime) {
            bearers.addAll(regime.reporters());
        }
        return bearers;
    }
}
