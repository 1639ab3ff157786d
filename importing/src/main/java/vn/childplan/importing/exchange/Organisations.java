package vn.childplan.importing.exchange;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.LookUp;
import vn.childplan.core.internal.text.Excerpt;
import vn.childplan.core.text.Text;
import vn.childplan.importing.exchange.Message.Value;

/** Agencies by their codes on the exchange. A code means an agency only on a day, since codes are used again. */
final class Organisations {
    private final AgencyDirectory directory;
    private final Map<OrganisationCode, Set<AgencyId>> byCode;

    private Organisations(AgencyDirectory directory, Map<OrganisationCode, Set<AgencyId>> byCode) {
        this.directory = directory;
        this.byCode = byCode;
    }

    /** By the codes that the directory itself has, in either direction. */
    static Organisations of(AgencyDirectory directory) {
        Map<OrganisationCode, Set<AgencyId>> byCode = new HashMap<>();
        for (Agency agency : directory.agencies()) {
            List<OrganisationCode> readings =
                    agency.code() == null ? List.of() : OrganisationCode.readingsOf(agency.code());
            if (readings.size() == 1) {
                byCode.computeIfAbsent(readings.get(0), code -> new LinkedHashSet<>())
                        .add(agency.id());
            }
        }
        return new Organisations(directory, byCode);
    }

    Organisations with(OrganisationCode code, AgencyId agency) {
        Map<OrganisationCode, Set<AgencyId>> more = new HashMap<>(byCode);
        Set<AgencyId> ids = new LinkedHashSet<>(more.getOrDefault(code, Set.of()));
        ids.add(directory.get(agency).id());
        more.put(code, ids);
        return new Organisations(directory, more);
    }

    /** Who bears a code on a day; empty if nobody does, if several do, or if it may be read in two ways. */
    Set<AgencyId> on(String code, LocalDate day) {
        List<OrganisationCode> readings = OrganisationCode.readingsOf(code);
        if (readings.size() != 1) {
            return Set.of();
        }
        return byCode.getOrDefault(readings.get(0), Set.of()).stream()
                .filter(id -> directory.get(id).life().contains(day))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Says why a code means nobody in particular, and what would mend it; the name is a hint, never an answer. */
    void doubt(Value code, String name, LocalDate day, Remarks remarks) {
        List<OrganisationCode> readings = OrganisationCode.readingsOf(code.text());
        String quoted = Excerpt.quote(code.text());
        if (readings.size() > 1) {
            remarks.doubt(
                    "exchange.ambiguous-code",
                    code.place(),
                    Text.of(
                            "mã " + quoted + " đọc được theo hai chiều: " + readings.get(0) + ", " + readings.get(1),
                            "the code " + quoted + " can be read in two directions: " + readings.get(0) + ", "
                                    + readings.get(1)),
                    Text.of("Hỏi nơi gửi rồi ghi tay.", "Ask the sender, then record it by hand."));
            return;
        }
        Set<AgencyId> bearers = on(code.text(), day);
        if (bearers.size() > 1) {
            String all = bearers.stream().map(AgencyId::value).collect(Collectors.joining(", "));
            remarks.doubt(
                    "exchange.ambiguous-code",
                    code.place(),
                    Text.of(
                            "mã " + quoted + " là của nhiều cơ quan: " + all,
                            "the code " + quoted + " is that of several agencies: " + all),
                    Text.of("Sửa mã trong danh mục cơ quan.", "Correct the codes in the directory."));
            return;
        }
        remarks.doubt(
                "exchange.unknown-sender",
                code.place(),
                Text.of(
                        "không có cơ quan nào mang mã " + quoted + " ngày " + day,
                        "no agency bears the code " + quoted + " on " + day),
                remedy(name, day));
    }

    private Text remedy(String name, LocalDate day) {
        LookUp named = name.isEmpty() ? new LookUp.Unknown(List.of()) : directory.lookUpExactly(name, day);
        if (named.kind() != LookUp.Kind.FOUND) {
            return Text.of(
                    "Ghi mã này cho cơ quan trong danh mục, hoặc ghi tay.",
                    "Give the agency this code in the directory, or record it by hand.");
        }
        Agency agency = ((LookUp.Found) named).agency();
        return Text.of(
                "Nếu là " + agency.name() + " (" + agency.id() + "), ghi mã này cho cơ quan đó trong danh mục.",
                "If it is " + agency.name() + " (" + agency.id() + "), give it this code in the directory.");
    }
}
