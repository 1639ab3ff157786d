package vn.childplan.testkit.scenario;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.childplan.core.internal.text.Nearest;
import vn.childplan.core.text.Text;
import vn.childplan.core.text.VietnameseText;
import vn.childplan.validation.rule.Status;

/** What was probably meant by words that are no status: the status of the nearest code, or of the nearest label. */
final class NearestStatus {
    private static final Pattern WITH_DAYS = Pattern.compile("(.*?)[\\s_]+(\\d{1,5})(?:\\s.*)?");

    private NearestStatus() {}

    /** A remedy in a sentence, the days late with it if they were written. */
    static Text remedy(String text) {
        Matcher days = WITH_DAYS.matcher(text);
        String words = days.matches() ? days.group(1) : text;
        String behind = days.matches() ? " " + days.group(2) : "";
        return to(words)
                .map(status -> Text.of(
                        "Gần nhất: " + status + behind + " (" + status.label().vi() + ").",
                        "Nearest: " + status + behind + " (" + status.label().en() + ")."))
                .orElseGet(NearestStatus::all);
    }

    /** The remedy of a change of status: the nearest change, or how one is written. */
    static Text remedyOfChange(List<String> sides) {
        List<String> near = sides.stream()
                .flatMap(side -> side.equals("-") ? Stream.of(side) : to(side).map(Status::name).stream())
                .toList();
        return near.size() == 2 && !near.get(0).equals(near.get(1))
                ? Text.of("Gần nhất: " + String.join(">", near) + ".", "Nearest: " + String.join(">", near) + ".")
                : Text.of("Ghi như MET_LATE>MET.", "Write it as MET_LATE>MET.");
    }

    private static Optional<Status> to(String text) {
        String words = VietnameseText.slug(text);
        Map<String, Status> known = new LinkedHashMap<>();
        for (Status status : Status.values()) {
            known.put(VietnameseText.slug(status.label().vi()), status);
            known.put(VietnameseText.slug(status.label().en()), status);
            known.put(status.name().toLowerCase(Locale.ROOT).replace('_', '-'), status);
        }
        return Nearest.to(words, known.keySet()).map(known::get).or(() -> containing(words));
    }

    /** The one status of whose code the words are a part: "late" of MET_LATE. */
    private static Optional<Status> containing(String words) {
        List<Status> found = Arrays.stream(Status.values())
                .filter(status -> List.of(status.name().toLowerCase(Locale.ROOT).split("_"))
                        .contains(words))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static Text all() {
        List<String> all = Arrays.stream(Status.values()).map(Status::name).toList();
        String codes = String.join(", ", all);
        return Text.of(
                "Ghi một trong: " + codes + "; có thể thêm số ngày quá hạn.",
                "Write one of: " + codes + "; with the days late behind it if they matter.");
    }
}
