package vn.childplan.validation.rollover;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.LookUp;
import vn.childplan.core.agency.Party;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.finding.Severity;
import vn.childplan.core.plan.Recipient;
import vn.childplan.core.plan.Responsibility;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.TimeFormat;

/**
 * Whom the words of a plan mean in a later year. The words stay. Where an agency has ended and another bears its name now, as a
 * commune that was formed anew under the old name, the name means that one.
 */
final class PartiesMoved {
    private static final Pattern TYPIST = Pattern.compile("^(Lưu\\s*:.*[^.\\s])\\s*\\.\\s*\\p{Ll}{1,4}\\d+\\.?$");

    private final AgencyDirectory directory;
    private final LocalDate on;
    private final Map<AgencyId, Agency> namesakes = new LinkedHashMap<>();

    PartiesMoved(AgencyDirectory directory, LocalDate on) {
        this.directory = directory;
        this.on = on;
    }

    AgencyId agency(AgencyId id) {
        Agency ended =
                directory.find(id).filter(agency -> !agency.life().contains(on)).orElse(null);
        if (ended != null
                && directory.lookUpExactly(ended.name(), on) instanceof LookUp.Found found
                && found.agency().life().contains(on)) {
            namesakes.put(id, found.agency());
            return found.agency().id();
        }
        return id;
    }

    @Nullable
    AgencyId agencyOrNobody(@Nullable AgencyId id) {
        return id == null ? null : agency(id);
    }

    List<Party> parties(List<? extends Party> parties) {
        return parties.stream().map(this::party).toList();
    }

    private Party party(Party party) {
        return switch (party.kind()) {
            case AGENCY -> {
                Party.One one = (Party.One) party;
                yield new Party.One(one.wording(), agency(one.agency()), agencyOrNobody(one.unit()));
            }
            case GROUP -> party;
        };
    }

    Responsibility responsibility(Responsibility responsibility) {
        return new Responsibility(responsibility.wording(), responsibility.role(), parties(responsibility.parties()));
    }

    Recipient recipient(Recipient recipient) {
        return new Recipient(filed(recipient.wording()), parties(recipient.parties()), recipient.purpose());
    }

    /** Where it is kept, without who typed the old text and in how many copies: "Lưu: VT, KGVX" of "Lưu: VT, KGVX.n204". */
    private static String filed(String wording) {
        return TYPIST.matcher(wording).replaceFirst("$1");
    }

    /** Each name that means another agency than before, once. */
    List<Finding> doubts() {
        return namesakes.values().stream().distinct().map(this::namesake).toList();
    }

    private Finding namesake(Agency agency) {
        Optional<Text> since = Optional.ofNullable(agency.life().from()).map(TimeFormat::date);
        return Finding.of(
                "roll-over.agency-of-that-name",
                Severity.INFO,
                Text.of(
                        "“" + agency.name() + "” nay là cơ quan khác, cùng tên"
                                + since.map(day -> ", hoạt động từ ngày " + day.vi())
                                        .orElse(""),
                        "“" + agency.name() + "” now is another agency of that name"
                                + since.map(day -> ", which began on " + day.en())
                                        .orElse("")),
                Text.of("Xem phần việc giao có còn phù hợp", "See whether what it is given still fits"));
    }
}
