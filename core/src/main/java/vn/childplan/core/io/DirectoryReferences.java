package vn.childplan.core.io;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.Succession;
import vn.childplan.core.internal.graph.Circles;
import vn.childplan.core.internal.json.Json;
import vn.childplan.core.internal.json.Pointer;
import vn.childplan.core.internal.json.Position;
import vn.childplan.core.internal.json.RecordBinder;
import vn.childplan.core.internal.text.Excerpt;
import vn.childplan.core.internal.text.Nearest;
import vn.childplan.core.text.Text;

/**
 * What {@link AgencyDirectory#of} refuses, found in the file with its place and all at once. Ids are compared as
 * written, so that an agency with another mistake in it is still an agency that may be named.
 */
final class DirectoryReferences {
    private static final Text WRITE_ANOTHER_ID =
            Text.of("Đặt mã khác: mã không bao giờ dùng lại.", "Give another id: ids are never used again.");

    private static final int MOST_SHOWN = 10;

    private final Json.Obj tree;
    private final RecordBinder binder;
    private final Problems problems;
    private final Map<String, Json.Obj> agencies = new HashMap<>();

    DirectoryReferences(Json.Obj tree, RecordBinder binder, Problems problems) {
        this.tree = tree;
        this.binder = binder;
        this.problems = problems;
    }

    void check() {
        collectAgencies();
        checkParents();
        checkCircles();
        checkGroups();
        checkSuccessions();
    }

    private void collectAgencies() {
        forEach(
                "agencies",
                (agency, path) -> agency.text("id").ifPresent(id -> {
                    if (agencies.putIfAbsent(id, agency) != null) {
                        standsTwice(agency, path, "agency", "cơ quan", id);
                    }
                }));
    }

    private void checkParents() {
        forEach(
                "agencies",
                (agency, path) -> agency.get("parent").ifPresent(id -> requireKnown(id, path.to("parent"))));
    }

    /** An agency may not belong to itself by way of its parents; each circle is told once, at its first agency. */
    private void checkCircles() {
        Map<String, Integer> indices = new LinkedHashMap<>();
        List<Json> items = tree.items("agencies");
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof Json.Obj agency) {
                int index = i;
                agency.text("id").ifPresent(id -> indices.putIfAbsent(id, index));
            }
        }
        for (List<String> circle :
                Circles.among(indices.keySet(), id -> parentOf(id).orElse(null))) {
            String first = circle.stream()
                    .min(Comparator.comparingInt(id -> indices.getOrDefault(id, 0)))
                    .orElseThrow();
            List<String> turned = new ArrayList<>(circle);
            Collections.rotate(turned, -turned.indexOf(first));
            tellCircle(turned, items.get(indices.getOrDefault(first, 0)), indices.getOrDefault(first, 0));
        }
    }

    private void tellCircle(List<String> ids, Json agency, int index) {
        boolean all = ids.size() <= MOST_SHOWN;
        String circle = String.join(" > ", all ? ids : ids.subList(0, MOST_SHOWN)) + (all ? "" : " > …");
        problems.add(
                "directory.circle",
                agency.at().line(),
                agency.at().column(),
                Pointer.ROOT.to("agencies").to(index).toString(),
                Text.of(
                        "các cơ quan thuộc nhau thành vòng: " + circle,
                        "agencies belong to each other in a circle: " + circle),
                Text.of("Bỏ một 'parent'.", "Take one 'parent' away."));
    }

    private Optional<String> parentOf(String id) {
        return Optional.ofNullable(agencies.get(id)).flatMap(agency -> agency.text("parent"));
    }

    private void checkGroups() {
        Set<String> seen = new HashSet<>();
        forEach("groups", (group, path) -> {
            group.text("id").filter(id -> !seen.add(id)).ifPresent(id -> standsTwice(group, path, "group", "nhóm", id));
            List<Json> members = group.items("members");
            for (int i = 0; i < members.size(); i++) {
                requireKnown(members.get(i), path.to("members").to(i));
            }
        });
    }

    private void checkSuccessions() {
        forEach("successions", (item, path) -> {
            item.get("from").ifPresent(id -> requireKnown(id, path.to("from")));
            item.get("to").ifPresent(id -> requireKnown(id, path.to("to")));
            binder.madeOf(item, Succession.class).ifPresent(succession -> checkLives(succession, item, path));
        });
    }

    private void checkLives(Succession succession, Json item, Pointer path) {
        agency(succession.from().value())
                .filter(from -> !from.life().endedBy(succession.on()))
                .ifPresent(from -> problems.add(
                        "directory.predecessor-alive",
                        item.at().line(),
                        item.at().column(),
                        path.toString(),
                        Text.of(
                                from.id() + " vẫn còn vào ngày " + succession.on(),
                                from.id() + " still exists on " + succession.on()),
                        Text.of(
                                "Ghi 'life.to' của " + from.id() + " không muộn hơn 'on'.",
                                "Set 'life.to' of " + from.id() + " no later than 'on'.")));
        agency(succession.to().value())
                .filter(to -> !to.life().contains(succession.on()))
                .ifPresent(to -> problems.add(
                        "directory.successor-absent",
                        item.at().line(),
                        item.at().column(),
                        path.toString(),
                        Text.of(
                                to.id() + " không tồn tại vào ngày " + succession.on(),
                                to.id() + " does not exist on " + succession.on()),
                        Text.of(
                                "Sửa 'life' của " + to.id() + " hoặc 'on'.",
                                "Correct 'life' of " + to.id() + " or 'on'.")));
    }

    private Optional<Agency> agency(String id) {
        return Optional.ofNullable(agencies.get(id)).flatMap(json -> binder.madeOf(json, Agency.class));
    }

    private void requireKnown(Json reference, Pointer path) {
        binder.madeOf(reference, AgencyId.class)
                .map(AgencyId::value)
                .filter(id -> !agencies.containsKey(id))
                .ifPresent(id -> unknownAgency(id, reference.at(), path));
    }

    private void unknownAgency(String id, Position at, Pointer path) {
        String quoted = Excerpt.quote(id);
        Optional<String> nearest = problems.areMany() ? Optional.empty() : Nearest.to(id, agencies.keySet());
        Text remedy = nearest.map(near -> Text.of("Có phải là '" + near + "'?", "Did you mean '" + near + "'?"))
                .orElse(Text.of("Thêm cơ quan vào 'agencies'.", "Add the agency to 'agencies'."));
        problems.add(
                "directory.unknown-agency",
                at.line(),
                at.column(),
                path.toString(),
                Text.of(
                        "không có cơ quan " + quoted + " trong danh mục cơ quan",
                        "no agency " + quoted + " in the directory"),
                remedy);
    }

    private void standsTwice(Json item, Pointer path, String what, String whatVi, String id) {
        problems.add(
                "directory.duplicate-" + what,
                item.at().line(),
                item.at().column(),
                path.toString(),
                Text.of(
                        whatVi + " " + Excerpt.quote(id) + " có hai lần",
                        what + " " + Excerpt.quote(id) + " appears twice"),
                WRITE_ANOTHER_ID);
    }

    private interface Check {
        void on(Json.Obj item, Pointer path);
    }

    private void forEach(String list, Check check) {
        List<Json> items = tree.items(list);
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof Json.Obj item) {
                check.on(item, Pointer.ROOT.to(list).to(i));
            }
        }
    }
}
