package vn.childplan.core.io;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.Party;
import vn.childplan.core.internal.json.Json;
import vn.childplan.core.internal.json.JsonText;
import vn.childplan.core.internal.json.Pointer;
import vn.childplan.core.internal.json.RecordBinder;
import vn.childplan.core.internal.json.RecordWriter;
import vn.childplan.core.internal.text.Excerpt;
import vn.childplan.core.internal.text.Nearest;
import vn.childplan.core.plan.Clause;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.ConcernedAgencies;
import vn.childplan.core.plan.PartyMeaning;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.PlanId;
import vn.childplan.core.text.Text;
import vn.childplan.core.text.VietnameseText;

/**
 * The file beside a plan that names those "liên quan", as JSON, as {@link PublishedSchema#CONCERNED} describes it. The reader
 * tells all problems at once, each with what was probably meant: a plan that is another one, a clause that the plan does not have,
 * words that the clause does not have or that name somebody already, agencies that are not in the directory or do not live on that
 * day, words that are named twice.
 *
 * <pre>{@code
 * List<ConcernedAgencies> named = ConcernedJson.read(Path.of("concerned.json"), plan, directory).orThrow();
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class ConcernedJson {
    private ConcernedJson() {}

    /** What stands in the file. */
    record Document(@JsonProperty PlanId plan, @JsonProperty List<ConcernedAgencies> concerned) {
        Document {
            Objects.requireNonNull(plan, "plan");
            Objects.requireNonNull(concerned, "concerned");
        }
    }

    /**
     * Reads whom letters name; does not close {@code in}.
     *
     * @param source the name that problems give to what is read
     * @param plan the plan whose words they are, in every wording that it has ({@code AmendedPlan.everyWording()})
     * @param directory who there is
     */
    public static Reading<List<ConcernedAgencies>> read(
            InputStream in, String source, Plan plan, AgencyDirectory directory) {
        Problems problems = new Problems(source);
        RecordBinder binder = new RecordBinder(problems::add);
        Json json = JsonText.read(in, problems::add).orElse(null);
        Document document = json == null
                ? null
                : binder.bind(Document.class, json, Pointer.ROOT).orElse(null);
        if (json instanceof Json.Obj tree) {
            new Checks(tree, binder, problems, plan, directory).check();
        }
        return problems.orValue(document == null || !problems.isEmpty() ? null : document.concerned());
    }

    /** Reads the file of a plan. */
    public static Reading<List<ConcernedAgencies>> read(Path file, Plan plan, AgencyDirectory directory) {
        return Reading.ofFile(file, (in, source) -> read(in, source, plan, directory));
    }

    /** Writes whom letters name under a plan, the same bytes for the same values; does not close {@code out}. */
    public static void write(PlanId plan, List<ConcernedAgencies> concerned, OutputStream out) throws IOException {
        RecordWriter.write(new Document(plan, concerned), out);
    }

    private static final class Checks {
        private final Json.Obj tree;
        private final RecordBinder binder;
        private final Problems problems;
        private final Plan plan;
        private final AgencyDirectory directory;

        Checks(Json.Obj tree, RecordBinder binder, Problems problems, Plan plan, AgencyDirectory directory) {
            this.tree = tree;
            this.binder = binder;
            this.problems = problems;
            this.plan = plan;
            this.directory = directory;
        }

        void check() {
            tree.get("plan").ifPresent(this::checkPlan);
            List<Json> items = tree.items("concerned");
            Set<String> seen = new HashSet<>();
            for (int i = 0; i < items.size(); i++) {
                if (items.get(i) instanceof Json.Obj item) {
                    Pointer path = Pointer.ROOT.to("concerned").to(i);
                    checkWords(item, path);
                    ConcernedAgencies named =
                            binder.madeOf(item, ConcernedAgencies.class).orElse(null);
                    if (named != null) {
                        checkOnce(named, item, path, seen);
                        checkLives(named, item, path);
                    }
                }
            }
            new PlanChecks(tree, binder, problems).checkAgainst(directory);
        }

        private void checkPlan(Json at) {
            binder.madeOf(at, PlanId.class)
                    .filter(id -> !id.names(plan))
                    .ifPresent(id -> report(
                            "concerned.other-plan",
                            at,
                            Pointer.ROOT.to("plan"),
                            Text.of(
                                    "là của kế hoạch " + id + ", không phải " + plan.id(),
                                    "is of plan " + id + ", not of " + plan.id()),
                            Text.of(
                                    "Dùng tệp của kế hoạch đó, hoặc sửa số, ngày.",
                                    "Use the file of that plan, or" + " correct number and date.")));
        }

        private void checkWords(Json.Obj item, Pointer path) {
            Json at = item.get("clause").orElse(null);
            ClauseRef ref =
                    at == null ? null : binder.madeOf(at, ClauseRef.class).orElse(null);
            if (at == null || ref == null) {
                return;
            }
            List<Party> parties = plan.clauses().stream()
                    .filter(clause -> clause.ref().equals(ref))
                    .flatMap(clause -> PartyMeaning.parties(clause).stream())
                    .toList();
            if (plan.clause(ref).isEmpty()) {
                unknownClause(ref, at, path.to("clause"));
            } else if (item.get("words").orElse(null) instanceof Json.Str words) {
                checkWords(ref, parties, words, path.to("words"));
            }
        }

        private void unknownClause(ClauseRef ref, Json at, Pointer path) {
            List<String> open = plan.clauses().stream()
                    .filter(clause -> PartyMeaning.parties(clause).stream().anyMatch(Party::concerned))
                    .map(Clause::ref)
                    .map(ClauseRef::value)
                    .distinct()
                    .toList();
            String list = String.join(", ", open);
            report(
                    "concerned.unknown-clause",
                    at,
                    path,
                    Text.of("kế hoạch không có mục '" + ref + "'", "the plan has no clause '" + ref + "'"),
                    Nearest.to(ref.value(), open)
                            .map(near -> Text.of(
                                    "Có phải là '" + near + "'? Các mục có “liên quan”: " + list + ".",
                                    "Did you mean '" + near + "'? Clauses with those concerned: " + list + "."))
                            .orElse(Text.of(
                                    "Các mục có “liên quan”: " + list + ".",
                                    "Clauses with those concerned: " + list + ".")));
        }

        private void checkWords(ClauseRef ref, List<Party> parties, Json.Str words, Pointer path) {
            PartyMeaning meaning = new PartyMeaning(ref, words.value(), List.of());
            List<Party> meant = parties.stream().filter(meaning::isMeant).toList();
            String quoted = Excerpt.quote(words.value());
            if (meant.isEmpty()) {
                List<String> open = parties.stream()
                        .filter(Party::concerned)
                        .map(Party::wording)
                        .distinct()
                        .toList();
                report(
                        "concerned.unknown-words",
                        words,
                        path,
                        Text.of(
                                "mục " + ref + " không có lời văn " + quoted,
                                "clause " + ref + " has no party " + quoted),
                        open.isEmpty()
                                ? Text.of(
                                        "Mục này không có cơ quan “liên quan”; bỏ dòng này.",
                                        "The clause has none that are concerned; leave the entry out.")
                                : Text.of(
                                        "Ghi đúng lời văn: " + quoted(open) + ".",
                                        "Write its words: " + quoted(open) + "."));
            } else if (meant.stream().noneMatch(Party::concerned)) {
                report(
                        "concerned.named-already",
                        words,
                        path,
                        Text.of(
                                quoted + " tại mục " + ref + " đã xác định, không phải “liên quan”",
                                quoted + " of clause " + ref + " says who is meant, not those concerned"),
                        Text.of(
                                "Bỏ dòng này; muốn hiểu lời văn theo cách khác thì dùng bộ quy tắc.",
                                "Leave the entry out; to read the words otherwise use a rule set."));
            }
        }

        private static String quoted(List<String> words) {
            return words.stream().map(each -> "“" + each + "”").collect(Collectors.joining(", "));
        }

        private void checkOnce(ConcernedAgencies named, Json.Obj item, Pointer path, Set<String> seen) {
            String key = named.clause() + " " + named.effective() + " " + VietnameseText.matchKey(named.words());
            if (!seen.add(key)) {
                report(
                        "concerned.named-twice",
                        item,
                        path,
                        Text.of(
                                "“" + named.words() + "” tại mục " + named.clause()
                                        + " được nêu hai lần từ cùng một ngày",
                                "“" + named.words() + "” of clause " + named.clause()
                                        + " is named twice from the same day"),
                        Text.of("Gộp các cơ quan vào một dòng.", "Put the agencies into one entry."));
            }
        }

        private void checkLives(ConcernedAgencies named, Json.Obj item, Pointer path) {
            named.agencies().stream()
                    .flatMap(id -> directory.find(id).stream())
                    .filter(agency -> agency.life().endedBy(named.effective()))
                    .forEach(agency -> report(
                            "concerned.ended-agency",
                            item.get("agencies").orElse(item),
                            path.to("agencies"),
                            Text.of(
                                    agency.name() + " (" + agency.id() + ") đã kết thúc hoạt động trước ngày "
                                            + named.effective(),
                                    agency.name() + " (" + agency.id() + ") ended before " + named.effective()),
                            Text.of("Ghi cơ quan tiếp nhận.", "Name the agency that took over.")));
        }

        private void report(String code, Json at, Pointer path, Text message, Text remedy) {
            problems.add(code, at.at().line(), at.at().column(), path.toString(), message, remedy);
        }
    }
}
