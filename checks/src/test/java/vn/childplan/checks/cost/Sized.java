package vn.childplan.checks.cost;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyKind;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.evidence.Submission;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DocumentNumber;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.PlanTask;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.rule.RuleSet;

/** Inputs of any size. */
final class Sized {
    static final Instant AS_OF = VietnamTime.parse("2025-06-10");

    private Sized() {}

    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    static byte[] bytes(Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    static InputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    static InputStream stream(String text) {
        return stream(text.getBytes(StandardCharsets.UTF_8));
    }

    static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n"));
    }

    /** The bundled plan with so many more tasks, each that of clause II.1 in words of its own, under VI. */
    static Plan plan(int tasks) {
        PlanTask task =
                (PlanTask) QuangNgai.plan65().clause(ClauseRef.of("II.1")).orElseThrow();
        Plan.Builder builder = QuangNgai.plan65().toBuilder();
        for (int i = 1; i <= tasks; i++) {
            builder.add(new PlanTask(
                    ClauseRef.of("VI." + i),
                    task.wording() + " lần " + i,
                    task.leads(),
                    task.coordinating(),
                    task.time(),
                    task.events(),
                    task.product(),
                    task.title() + " lần " + i));
        }
        return builder.build();
    }

    static PlanUnderRules under(Plan plan) {
        return new PlanUnderRules(plan, QuangNgai.directory(), VietNam.calendar(), RuleSet.standard());
    }

    static PlanUnderRules under(int tasks) {
        return under(plan(tasks));
    }

    /** The bundled plan under another number. */
    static PlanUnderRules numbered(int number) {
        Plan plan = QuangNgai.plan65();
        Plan.Builder builder = Plan.builder(DocumentNumber.of(number + "/KH-UBND"), plan.issuer(), plan.date())
                .place(plan.place())
                .type(plan.type())
                .title(plan.title())
                .year(plan.year())
                .preamble(plan.preamble())
                .signature(plan.signature());
        plan.clauses().forEach(builder::add);
        plan.recipients().forEach(builder::addRecipient);
        return under(builder.build());
    }

    /** One report after the other, each a second later. */
    static EvidenceLog log(int entries) {
        List<Evidence> log = new ArrayList<>();
        for (int i = 0; i < entries; i++) {
            log.add(Submission.of(
                            i % 2 == 0 ? "so-tu-phap" : "so-noi-vu",
                            "V",
                            "2025-H1",
                            VietnamTime.format(
                                    VietnamTime.parse("2025-05-01T00:00:00").plusSeconds(i)))
                    .withVia("so-y-te"));
        }
        return EvidenceLog.of(log.toArray(new Evidence[0]));
    }

    static AgencyDirectory directory(int agencies) {
        List<Agency> all = new ArrayList<>();
        for (int i = 0; i < agencies; i++) {
            all.add(Agency.of("so-" + i, AgencyKind.DEPARTMENT, "Sở thứ " + i));
        }
        return AgencyDirectory.of(all, List.of(), List.of());
    }
}
