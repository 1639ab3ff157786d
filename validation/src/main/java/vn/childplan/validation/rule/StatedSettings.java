package vn.childplan.validation.rule;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.childplan.core.internal.json.Json;
import vn.childplan.core.internal.json.Pointer;
import vn.childplan.core.io.Problems;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.Validity;

/** The settings of one file in its order: no line may undo another, or leave open which of two holds. */
final class StatedSettings {
    private record Stated(int ordinal, Setting setting, Json at, Pointer path) {
        int line() {
            return at.at().line();
        }

        /** Where it stands, for one who reads another line. */
        Text seenFrom(Stated other) {
            return line() == other.line()
                    ? Text.of(path.toString(), path.toString())
                    : Text.of("dòng " + line(), "line " + line());
        }

        boolean isForAllFacts() {
            return setting.validity().equals(Validity.ALWAYS);
        }

        /** Whether its days are over when those of another begin. */
        boolean endsBefore(Stated other) {
            LocalDate first = other.setting.from();
            return first != null && setting.validity().endedBy(first);
        }
    }

    private final Problems problems;
    private final List<Stated> all = new ArrayList<>();
    private final Map<List<String>, List<Stated>> byParameter = new LinkedHashMap<>();

    StatedSettings(Problems problems) {
        this.problems = problems;
    }

    void add(Setting setting, Json at, Pointer path) {
        Stated stated = new Stated(all.size(), setting, at, path);
        all.add(stated);
        byParameter
                .computeIfAbsent(List.of(setting.rule(), setting.parameter()), parameter -> new ArrayList<>())
                .add(stated);
    }

    /** All of them; what stands against another, or against what the set has by now, is a problem at its place. */
    List<Setting> checked(RuleSet rules) {
        byParameter.forEach((parameter, stated) -> {
            String what = String.join(" ", parameter);
            List<Stated> once = statedOnce(what, stated);
            undone(what, once);
            crossing(what, once);
            if (once.stream().noneMatch(Stated::isForAllFacts)) {
                once.forEach(each -> crossing(what, each, rules));
            }
        });
        return all.stream().map(Stated::setting).toList();
    }

    private List<Stated> statedOnce(String what, List<Stated> stated) {
        Map<Validity, Stated> first = new HashMap<>();
        List<Stated> once = new ArrayList<>();
        for (Stated each : stated) {
            Stated before = first.putIfAbsent(each.setting().validity(), each);
            if (before == null) {
                once.add(each);
            } else {
                problem(
                        "rules.set-twice",
                        each,
                        Text.of(
                                what + " đã được đặt ở " + before.seenFrom(each).vi(),
                                what + " is set in " + before.seenFrom(each).en() + " already"),
                        Text.of("Chỉ giữ lại một.", "Keep one of them."));
            }
        }
        return once;
    }

    private void undone(String what, List<Stated> stated) {
        stated.stream().skip(1).filter(Stated::isForAllFacts).forEach(each -> {
            Text first = stated.get(0).seenFrom(each);
            problem(
                    "rules.undone",
                    each,
                    Text.of(
                            what + " đặt cho mọi ngày làm mất tác dụng của " + first.vi(),
                            what + " for all days undoes " + first.en()),
                    Text.of(
                            "Ghi dòng không có ngày trước các dòng có ngày.",
                            "Write the line without days before those with days."));
        });
    }

    /** Of those that have begun and not ended, the last one begun must not end before one that begins now. */
    private void crossing(String what, List<Stated> stated) {
        Deque<Stated> open = new ArrayDeque<>();
        stated.stream()
                .sorted(Comparator.comparing(Stated::setting, Setting.GENERAL_FIRST))
                .forEach(each -> {
                    while (!open.isEmpty() && open.peek().endsBefore(each)) {
                        open.pop();
                    }
                    if (!open.isEmpty() && open.peek().setting().crosses(each.setting())) {
                        crossing(what, open.peek(), each);
                    }
                    open.push(each);
                });
    }

    private void crossing(String what, Stated one, Stated other) {
        boolean inOrder = one.ordinal() < other.ordinal();
        Stated later = inOrder ? other : one;
        Text earlier = (inOrder ? one : other).seenFrom(later);
        problem(
                "rules.days-cross",
                later,
                Text.of(
                        what + ": một phần số ngày trùng với " + earlier.vi() + ", không rõ giá trị nào được áp dụng",
                        what + ": some of its days are those of " + earlier.en() + ", which value holds is open"),
                Text.of(
                        "Cho một dòng kết thúc (until) trước khi dòng kia bắt đầu, hoặc nằm trọn trong dòng kia.",
                        "Let the one end (until) before the other begins, or lie within it."));
    }

    private void crossing(String what, Stated stated, RuleSet rules) {
        rules.crossing(stated.setting()).ifPresent(other -> {
            Text held = other.words();
            problem(
                    "rules.days-cross",
                    stated,
                    Text.of(
                            what + ": một phần số ngày trùng với giá trị của base, " + held.vi()
                                    + ", không rõ giá trị nào được áp dụng",
                            what + ": some of its days are those of what base sets, " + held.en()
                                    + ", which value holds is open"),
                    Text.of(
                            "Cho các ngày nằm trọn trong số ngày đó, hoặc bao trọn, hoặc tách hẳn; hoặc ghi một dòng"
                                    + " không có ngày trước dòng này.",
                            "Let its days lie within those, contain them, or be apart from them; or write a line"
                                    + " without days before this one."));
        });
    }

    private void problem(String code, Stated stated, Text message, Text remedy) {
        problems.add(
                code, stated.line(), stated.at().at().column(), stated.path().toString(), message, remedy);
    }
}
