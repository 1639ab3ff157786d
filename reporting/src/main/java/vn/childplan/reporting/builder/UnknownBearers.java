package vn.childplan.reporting.builder;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.childplan.core.text.VietnameseText;
import vn.childplan.validation.obligation.Obligation;

/**
 * The plan's words for those who bear something and are not known. Words that differ in capitals and marks alone, "các cơ quan
 * liên quan" and "Các cơ quan liên quan", mean the same and stand as they were first written.
 */
final class UnknownBearers {
    private final Map<String, String> words = new LinkedHashMap<>();

    private UnknownBearers() {}

    /** Of some obligations, in their order; those with a bearer are left out. */
    static UnknownBearers of(Collection<Obligation> obligations) {
        UnknownBearers unknown = new UnknownBearers();
        for (Obligation each : obligations) {
            if (each.bearer() == null) {
                unknown.words.putIfAbsent(key(each), each.term().party().wording());
            }
        }
        return unknown;
    }

    /** What is the same for those who are. */
    static String key(Obligation obligation) {
        return VietnameseText.slug(obligation.term().party().wording());
    }

    /** The words for one of them. */
    String words(Obligation obligation) {
        return words.getOrDefault(key(obligation), obligation.term().party().wording());
    }

    /** All, each once and in quotation marks: “UBND các xã, phường”, “các cơ quan liên quan”; empty where there are none. */
    String quoted() {
        return words.isEmpty() ? "" : "“" + String.join("”, “", words.values()) + "”";
    }
}
