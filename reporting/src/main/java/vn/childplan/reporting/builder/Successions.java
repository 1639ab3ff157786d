package vn.childplan.reporting.builder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.text.VietnameseText;
import vn.childplan.reporting.drafting.Agencies;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.Column;
import vn.childplan.reporting.model.Table;
import vn.childplan.reporting.model.Wording;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.obligation.Tenure;

/** From whom the agencies of a list took over, and who took over from them: each agency once, not with each of its obligations. */
final class Successions {
    private final Agencies agencies;
    private final Wording words;

    private Successions(AgencyDirectory directory, Wording words) {
        this.agencies = new Agencies(directory);
        this.words = words;
    }

    /** The tables; none if nobody took over, or if the columns of the list were chosen. */
    static List<Block> of(
            AgencyDirectory directory, Wording words, List<Obligation> listed, ColumnChoice<Obligation> choice) {
        if (!choice.keys().isEmpty()) {
            return List.of();
        }
        Successions successions = new Successions(directory, words);
        List<Block> tables = new ArrayList<>();
        successions.add(
                "taken-over",
                words.say("Nhận nhiệm vụ của cơ quan khác", "Duties taken over"),
                successions.once(
                        listed,
                        owed -> !owed.tenure().predecessors().isEmpty(),
                        owed -> owed.tenure().predecessors()),
                List.of(
                        successions.several(
                                "takenOverFrom", words.say("Nhận từ", "Taken over from"), Tenure::predecessors),
                        Column.day(
                                "takenOverOn",
                                words.say("Nhận ngày", "Taken over on"),
                                owed -> owed.tenure().takenOverOn())),
                tables);
        successions.add(
                "ended",
                words.say("Cơ quan kết thúc hoạt động", "Agencies that end"),
                successions.once(
                        listed,
                        owed -> owed.tenure().bearerEndsOn() != null,
                        owed -> owed.tenure().successors()),
                List.of(
                        Column.day(
                                "bearerEndsOn",
                                words.say("Kết thúc hoạt động ngày", "Agency ends on"),
                                owed -> owed.tenure().bearerEndsOn()),
                        successions.several(
                                "successors", words.say("Cơ quan tiếp nhận", "Successors"), Tenure::successors)),
                tables);
        return tables;
    }

    private void add(
            String id, String caption, List<Obligation> rows, List<Column<Obligation>> columns, List<Block> tables) {
        if (rows.isEmpty()) {
            return;
        }
        List<Column<Obligation>> all = new ArrayList<>();
        all.add(Column.coded("bearer", words.say("Cơ quan", "Agency"), 30, agencies::bearer));
        all.addAll(columns);
        tables.add(Table.of(id, caption, all, rows).numbered().explaining());
    }

    private Column<Obligation> several(String key, String heading, Function<Tenure, List<AgencyId>> ids) {
        return Column.several(key, heading, 60, owed -> agencies.cell(ids.apply(owed.tenure())));
    }

    /** Of those obligations the first of each bearer with the same others. */
    private List<Obligation> once(
            List<Obligation> listed, Predicate<Obligation> which, Function<Obligation, Object> others) {
        Set<List<Object>> seen = new HashSet<>();
        return listed.stream()
                .filter(which)
                .filter(owed -> seen.add(List.of(agencies.name(owed), others.apply(owed))))
                .sorted(Comparator.comparing(agencies::name, VietnameseText.order()))
                .toList();
    }
}
