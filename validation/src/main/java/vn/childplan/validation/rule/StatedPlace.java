package vn.childplan.validation.rule;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.internal.json.Word;
import vn.childplan.core.internal.text.RefusedText;
import vn.childplan.core.text.Text;

/**
 * Where a rule is asked, as a file states it: right before or right after another of its stage.
 *
 * @param rule the id of the rule
 * @param before the id of the rule before which it is asked, or null
 * @param after the id of the rule after which it is asked, or null
 */
record StatedPlace(
        @JsonProperty @Word String rule,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Word @Nullable
        String before,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Word @Nullable
        String after) {
    StatedPlace {
        Objects.requireNonNull(rule, "rule");
        if ((before == null) == (after == null)) {
            throw RefusedText.because("ghi một trong hai: before hoặc after", "say either before or after");
        }
    }

    /** The rule beside which it is asked. */
    String neighbour() {
        return before != null ? before : String.valueOf(after);
    }

    RuleSet takenOn(RuleSet rules) {
        return before != null ? rules.movedBefore(before, rule) : rules.movedAfter(neighbour(), rule);
    }

    /** Whether the rule is asked on that side of the other, be it right beside it or not. */
    boolean holdsIn(RuleSet rules) {
        List<String> ids = rules.rules().stream().map(Rule::id).toList();
        int distance = ids.indexOf(rule) - ids.indexOf(neighbour());
        return before != null ? distance < 0 : distance > 0;
    }

    /** As {@code deadline.rest-day sau deadline.extension}. */
    Text words() {
        return before != null
                ? Text.of(rule + " trước " + before, rule + " before " + before)
                : Text.of(rule + " sau " + after, rule + " after " + after);
    }

    /** What leads from the order of one set to that of another; only rules of both are looked at. */
    static List<StatedPlace> between(RuleSet from, RuleSet to) {
        List<StatedPlace> places = new ArrayList<>();
        List<Rule> wanted = to.rules().stream()
                .filter(rule -> from.rule(rule.id()).isPresent())
                .toList();
        RuleSet moved = from;
        for (int i = 0; i < wanted.size(); i++) {
            List<Rule> now = moved.rules().stream()
                    .filter(rule -> to.rule(rule.id()).isPresent())
                    .toList();
            Rule rule = wanted.get(i);
            if (!now.get(i).id().equals(rule.id())) {
                StatedPlace place = new StatedPlace(rule.id(), now.get(i).id(), null);
                places.add(place);
                moved = place.takenOn(moved);
            }
        }
        return places;
    }
}
