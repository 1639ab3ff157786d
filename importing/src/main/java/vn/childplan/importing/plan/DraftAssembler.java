package vn.childplan.importing.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.Party;
import vn.childplan.core.plan.Clause;
import vn.childplan.core.plan.DocumentNumber;
import vn.childplan.core.plan.DocumentType;
import vn.childplan.core.plan.PlanDraft;
import vn.childplan.core.plan.Preamble;
import vn.childplan.core.plan.Recipient;
import vn.childplan.core.plan.Signature;
import vn.childplan.core.text.Text;
import vn.childplan.importing.plan.PlanReading.Basis;
import vn.childplan.importing.plan.PlanReading.Duty;
import vn.childplan.importing.plan.PlanReading.Report;
import vn.childplan.importing.plan.PlanReading.Section;
import vn.childplan.importing.plan.PlanReading.Signer;
import vn.childplan.importing.plan.PlanReading.Task;
import vn.childplan.importing.text.PlacedText;
import vn.childplan.importing.text.Unmarked;

/** Makes the reading of what was read: the parts in the plan's words, and the draft of their values. */
final class DraftAssembler {
    private static final Pattern ARCHIVE = Pattern.compile("luu\\s*[:;]?\\s*(.*)");
    private static final Pattern PURPOSE = Pattern.compile(
            "\\(((?:de )?(?:b/c|bao cao|biet|p/h|phoi hop|thuc hien|theo doi|kiem tra|ph|bc)[^)]*)\\)\\s*$");
    private static final Pattern ISSUES = Pattern.compile(
            "((?:ubnd|uy ban nhan dan) (?:tinh|thanh pho|xa|phuong|dac khu)|so [a-z, ]{3,40}?|uy ban mttq[a-z ]{0,30}?) (?:ban hanh|xay dung|dieu chinh|trien khai)");
    private final AgencyDirectory directory;
    private final LocalDate on;
    private final Doubts doubts;

    DraftAssembler(AgencyDirectory directory, LocalDate on, Doubts doubts) {
        this.directory = directory;
        this.on = on;
        this.doubts = doubts;
    }

    PlanReading reading(PlanReader.Parts parts) {
        int year = parts.year().year();
        Parties parties = new Parties(directory, on, doubts);
        AgencyId issuer = issuer(parts, parties);
        List<Citations.Cited> cited = cited(parts);
        Preamble preamble =
                new Preamble(parts.preamble().toString(), new Bases(parties, doubts).of(parts.preamble(), cited));
        AskedReports reports = new AskedReports(parts.reports(), year);
        PeriodsOfReports periods = new PeriodsOfReports(reports, parts.year(), doubts);
        Clauses clauses = new Clauses(
                parties,
                new DutyReader(parties, reports, new DutyTimes(parts.year(), periods, doubts)),
                new Regimes(parties, reports, parts.year(), periods),
                doubts,
                parts.year(),
                parts.tasks());
        List<Clause> all = clauses.of(parts.outline());
        List<Recipient> recipients = recipients(parts.closing(), parties, new NamedInSections(all, issuer));
        Signer signer = signer(parts);
        PlanDraft draft = new PlanDraft(
                parts.header().number() == null
                        ? null
                        : DocumentNumber.of(parts.header().number()),
                Objects.requireNonNullElse(parts.header().place(), ""),
                parts.header().date(),
                issuer,
                parts.type() == null ? DocumentType.PLAN : parts.type().type(),
                parts.title().spacedOnce().toString(),
                year,
                preamble,
                all,
                keptByAll(recipients, parts, parties),
                signature(signer),
                parts.amends() == null ? null : DocumentNumber.of(parts.amends()));
        parties.tellOfUsualOnes();
        parties.tellOfPersons();
        parties.tellOfCutNames();
        new Inspection(doubts, parts, reports).look();
        new SeveralYears(parts, doubts).tell();
        LeftOut.tell(parts.blocks(), draft, beside(parts), doubts);
        return new PlanReading(
                parts.type() == null ? "" : parts.type().name(),
                parts.header(),
                parts.title().spacedOnce().toString(),
                parts.amends(),
                cited.stream()
                        .map(each -> new Basis(each.symbol(), each.date()))
                        .toList(),
                sections(parts),
                parts.tasks().stream()
                        .map(found -> task(found.task(), parts.year()))
                        .toList(),
                funding(parts.outline()),
                duties(parts),
                parts.reports().stream().map(DraftAssembler::report).toList(),
                parts.closing().recipients().stream().map(PlacedText::toString).toList(),
                archive(parts.closing()),
                signer,
                doubts.inOrder(),
                draft,
                parties.directory());
    }

    /** What the reading holds beside the draft: header and type, of which the draft has the values. */
    private static List<CharSequence> beside(PlanReader.Parts parts) {
        List<CharSequence> held = new ArrayList<>(parts.head().issuers());
        HeaderBlock head = parts.head();
        for (CharSequence words : new CharSequence[] {
            head.number(),
            head.date(),
            head.draft(),
            parts.type() == null ? null : parts.type().name()
        }) {
            if (words != null) {
                held.add(words);
            }
        }
        return held;
    }

    private @Nullable AgencyId issuer(PlanReader.Parts parts, Parties parties) {
        String named = parts.header().issuers().isEmpty()
                ? parts.header().issuer()
                : parts.header().issuers().get(0);
        if (named != null) {
            return parties.issuer(named, parts.header().parent());
        }
        Matcher issues = ISSUES.matcher(Unmarked.of(parts.preamble()));
        if (issues.find()) {
            PlacedText words = parts.preamble().part(issues.start(1), issues.end(1));
            doubts.add(
                    DoubtCode.ISSUER_MISSING,
                    null,
                    words,
                    Text.of(
                            "lấy theo câu ban hành: " + words,
                            "taken from the sentence that issues the plan: " + words));
            return parties.issuer(words.toString());
        }
        doubts.open(DoubtCode.ISSUER_MISSING, null, null);
        return null;
    }

    private static List<Citations.Cited> cited(PlanReader.Parts parts) {
        return Citations.in(parts.preamble()).stream()
                .filter(each -> !each.symbol().equals(parts.amends()))
                .toList();
    }

    private List<Section> sections(PlanReader.Parts parts) {
        if (parts.amends() != null) {
            return List.of();
        }
        List<Section> sections = new ArrayList<>();
        for (Node node : parts.outline().sections()) {
            Marker marker = node.marker();
            sections.add(new Section(
                    marker == null ? "" : marker.label(),
                    Ending.cut(node.heading()).toString(),
                    doubts.place(node.heading()).line()));
        }
        return sections;
    }

    private Task task(ReadTask task, PlanReader.PlanYear year) {
        TimeWording time =
                TimeWording.of(task.time() == null ? null : task.time().toString(), year.year(), year.single());
        return new Task(
                task.no(),
                ClauseList.cited(task.no()),
                task.title().toString(),
                task.leads(),
                task.coordinating(),
                task.time() == null ? null : task.time().toString(),
                time.kind().word(),
                time.start(),
                time.end(),
                time.inclusive(),
                task.product() == null ? null : task.product().toString(),
                task.source().name().toLowerCase(Locale.ROOT),
                doubts.place(task.title()).line());
    }

    private static @Nullable String funding(Outline outline) {
        return outline.root().all().stream()
                .filter(node -> node.kind() == SectionKind.FUNDING && node.parent() != null)
                .map(Node::no)
                .findFirst()
                .orElse(null);
    }

    private static List<Duty> duties(PlanReader.Parts parts) {
        List<Duty> duties = new ArrayList<>();
        for (Node node : parts.outline().root().all()) {
            if (node.kind() != SectionKind.ORGANISATION || node.isBullet() || node.parent() == null) {
                continue;
            }
            Actors actors = Actors.of(node.heading());
            for (Item item : node.items()) {
                if (actors.isNobody()
                        && item instanceof Words words
                        && node.numbered().isEmpty()) {
                    actors = Actors.of(words.text());
                }
            }
            if (!actors.isNobody()) {
                duties.add(new Duty(node.no(), actors.names(), actors.requested()));
            }
        }
        return duties;
    }

    private static Report report(ReadReport report) {
        return new Report(
                report.from(),
                report.to(),
                report.via(),
                report.deadline() == null ? null : report.deadline().toString(),
                report.recurrence().word(),
                report.dates(),
                report.what().toString(),
                ClauseList.cited(report.node().no()));
    }

    private static List<Recipient> recipients(ClosingBlock closing, Parties parties, NamedInSections sections) {
        List<Recipient> recipients = new ArrayList<>();
        for (PlacedText line : closing.recipients()) {
            String plain = Unmarked.of(line);
            Matcher purpose = PURPOSE.matcher(plain);
            String words = line.toString();
            String why = null;
            String who = words;
            if (purpose.find()) {
                why = words.substring(purpose.start(1), purpose.end(1));
                who = words.substring(0, purpose.start()).strip();
            }
            boolean nobody = plain.startsWith("luu") || plain.startsWith("nhu ") || plain.startsWith("muc ");
            List<Party> named = sections.by(plain);
            if (named.isEmpty() && !nobody) {
                named = named(RecipientNames.of(who), line, parties);
            }
            recipients.add(new Recipient(words, named, why));
        }
        return recipients;
    }

    private static List<Party> named(List<RecipientNames.Named> names, PlacedText line, Parties parties) {
        List<Party> all = new ArrayList<>();
        for (RecipientNames.Named each : names) {
            if (Persons.are(each.name())) {
                continue;
            }
            boolean whole = each.name().equals(each.wording());
            all.addAll(whole ? parties.of(List.of(each.name()), line) : parties.of(each.name(), each.wording(), line));
        }
        return all;
    }

    /** A joint document is kept by each of its issuers: "Lưu: VT SGDĐT, CAT, TĐ". */
    private static List<Recipient> keptByAll(List<Recipient> recipients, PlanReader.Parts parts, Parties parties) {
        List<String> issuers = parts.header().issuers();
        if (issuers.size() < 2) {
            return recipients;
        }
        List<Party> all = parties.of(issuers, null);
        return recipients.stream()
                .map(each -> ARCHIVE.matcher(Unmarked.of(each.wording())).matches()
                        ? new Recipient(each.wording(), all, each.purpose())
                        : each)
                .toList();
    }

    private static @Nullable String archive(ClosingBlock closing) {
        for (PlacedText line : closing.recipients()) {
            Matcher archive = ARCHIVE.matcher(Unmarked.of(line));
            if (archive.matches()) {
                return line.toString().substring(archive.start(1)).strip();
            }
        }
        return null;
    }

    private @Nullable Signer signer(PlanReader.Parts parts) {
        List<ClosingBlock.Signer> signers = parts.closing().signers();
        if (signers.isEmpty()) {
            return null;
        }
        ClosingBlock.Signer signer = signers.get(0);
        if (!parts.header().issuers().isEmpty()) {
            String first = Unmarked.of(parts.header().issuers().get(0));
            for (ClosingBlock.Signer each : signers) {
                if (each.organisation() != null
                        && Unmarked.of(each.organisation()).equals(first)) {
                    signer = each;
                }
            }
        }
        if (signers.size() > 1) {
            doubts.add(
                    DoubtCode.SEVERAL_SIGNERS,
                    null,
                    signer.name(),
                    Text.of("lấy người ký của cơ quan ghi đầu tiên", "the signer of the first issuer is taken"),
                    others(signers, signer));
        }
        return new Signer(
                signer.authority().stream().map(PlacedText::toString).toList(),
                signer.position() == null ? null : signer.position().toString(),
                signer.name() == null ? null : ClosingBlock.nameAlone(signer.name()));
    }

    private static String[] others(List<ClosingBlock.Signer> signers, ClosingBlock.Signer taken) {
        return signers.stream()
                .filter(each -> !each.equals(taken))
                .map(each -> {
                    List<PlacedText> lines = new ArrayList<>();
                    addIfThere(each.organisation(), lines);
                    lines.addAll(each.authority());
                    addIfThere(each.position(), lines);
                    addIfThere(each.name(), lines);
                    return PlacedText.join(lines, " ").toString();
                })
                .toArray(String[]::new);
    }

    private static void addIfThere(@Nullable PlacedText words, List<PlacedText> lines) {
        if (words != null) {
            lines.add(words);
        }
    }

    private static @Nullable Signature signature(@Nullable Signer signer) {
        if (signer == null || signer.name() == null || signer.position() == null) {
            return null;
        }
        List<String> authority = signer.authority();
        String last = authority.isEmpty() ? "" : authority.get(authority.size() - 1);
        String plain = Unmarked.of(last);
        String behalf = last.replaceFirst("^\\S{1,4}\\.?\\s+", "");
        if (plain.isEmpty() && signer.position().startsWith("Q.")) {
            return new Signature(
                    Signature.Form.ACTING, null, signer.position().substring(2).strip(), signer.name());
        }
        if (plain.isEmpty() || behalf.isBlank()) {
            return new Signature(Signature.Form.HEAD, null, signer.position(), signer.name());
        }
        Signature.Form form = plain.startsWith("tuq")
                ? Signature.Form.AUTHORISED
                : plain.startsWith("k")
                        ? Signature.Form.DEPUTY
                        : plain.startsWith("tm") || plain.startsWith("t/m")
                                ? Signature.Form.FOR_COLLECTIVE
                                : plain.startsWith("q") ? Signature.Form.ACTING : Signature.Form.BY_ORDER;
        String[] above = authority.subList(0, authority.size() - 1).toArray(String[]::new);
        return new Signature(form, form == Signature.Form.ACTING ? null : behalf, signer.position(), signer.name())
                .under(above);
    }
}
