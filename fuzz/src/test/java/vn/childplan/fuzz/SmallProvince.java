package vn.childplan.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.io.DirectoryJson;
import vn.childplan.core.io.PlanJson;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.rule.RuleSet;

/** A province of seven agencies and a plan of three clauses: little to judge, so that much can be tried. */
final class SmallProvince {
    static final AgencyDirectory DIRECTORY =
            DirectoryJson.read(resource("directory.json"), "directory.json").orThrow();

    static final Plan PLAN =
            PlanJson.read(resource("plan.json"), "plan.json", DIRECTORY).orThrow();

    static final PlanUnderRules UNDER_RULES =
            new PlanUnderRules(PLAN, DIRECTORY, VietNam.calendar(), RuleSet.standard());

    /** After the first report is due and before the second. */
    static final Instant AS_OF = VietnamTime.parse("2025-06-10");

    private SmallProvince() {}

    /** A file beside this class. */
    static byte[] bytes(String name) {
        try (InputStream in = resource(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) {
        InputStream in = SmallProvince.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("no " + name);
        }
        return in;
    }
}
