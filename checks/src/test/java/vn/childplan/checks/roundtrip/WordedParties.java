package vn.childplan.checks.roundtrip;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.GroupId;
import vn.childplan.core.agency.Party;

/** Whom plans name, in their words; agencies and groups are those of the bundled directory. */
final class WordedParties {
    private static final List<Party> AGENCIES = List.of(
            agency("Sở Y tế", "so-y-te"),
            agency("Sở Giáo dục và Đào tạo", "so-giao-duc-va-dao-tao"),
            agency("Sở Văn hóa, Thể thao và Du lịch", "so-van-hoa-the-thao-va-du-lich"),
            agency("Sở Dân tộc và Tôn giáo", "so-dan-toc-va-ton-giao"),
            agency("Sở Tư pháp", "so-tu-phap"),
            agency("Sở Nội vụ", "so-noi-vu"),
            agency("Sở Tài chính", "so-tai-chinh"),
            agency("Công an tỉnh", "cong-an-tinh"),
            agency("Tỉnh đoàn", "tinh-doan"),
            agency("Tỉnh đoàn Quảng Ngãi", "tinh-doan"),
            agency("Hội Liên hiệp Phụ nữ tỉnh", "hoi-lien-hiep-phu-nu-tinh"),
            agency("Hội Nông dân tỉnh", "hoi-nong-dan-tinh"),
            agency("Liên đoàn Lao động tỉnh", "lien-doan-lao-dong-tinh"),
            agency("Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh", "mttq-tinh"),
            agency("Đài Phát thanh - Truyền hình tỉnh", "dai-pt-th-tinh"),
            agency("Báo Quảng Ngãi", "bao-quang-ngai"),
            new Party.One("Sở Y tế (Quỹ Bảo trợ trẻ em)", AgencyId.of("so-y-te"), AgencyId.of("quy-bao-tro-tre-em")));

    /** Of a province: in the plan of a commune "các Hội, đoàn thể" are the commune's. */
    private static final List<Party> GROUPS = List.of(
            group("các sở, ban, ngành", false, "cac-so", "ban-nganh"),
            group("Các sở, ban, ngành", false, "cac-so", "ban-nganh"),
            group("các Hội, đoàn thể tỉnh", false, "hoi", "doan-the"),
            group("các sở, ngành, hội đoàn thể liên quan", true, "cac-so", "ban-nganh", "hoi", "doan-the"),
            group("các tổ chức chính trị - xã hội tỉnh", false, "to-chuc-chinh-tri-xa-hoi"),
            group("UBND cấp huyện, cấp xã", false, "ubnd-cap-huyen", "ubnd-cap-xa"),
            group("UBND cấp huyện và cấp xã", false, "ubnd-cap-huyen", "ubnd-cap-xa"),
            group("UBND cấp huyện, xã", false, "ubnd-cap-huyen", "ubnd-cap-xa"),
            group("UBND các huyện, thị xã, thành phố", false, "ubnd-cap-huyen"),
            group("UBND cấp xã", false, "ubnd-cap-xa"),
            group("UBND các xã, phường, thị trấn", false, "ubnd-cap-xa"),
            group("Đoàn thanh niên các cấp", false, "doan-thanh-nien-cac-cap"));

    private WordedParties() {}

    /**
     * Parties as one stretch of words names them.
     *
     * @param words all of them
     * @param parties each in its own words
     */
    record Named(String words, List<Party> parties) {
        static final Named NOBODY = new Named("", List.of());

        /** Whether somebody is named in both. */
        boolean meets(Named others) {
            return parties.stream().anyMatch(party -> others.parties.stream().anyMatch(other -> same(party, other)));
        }

        private static boolean same(Party one, Party other) {
            return one.kind() == Party.Kind.GROUP
                    ? one.groups().equals(other.groups())
                    : one.agency() != null && one.agency().equals(other.agency());
        }
    }

    static Party agency(String wording, String id) {
        return new Party.One(wording, AgencyId.of(id), null);
    }

    static Party group(String wording, boolean concerned, String... ids) {
        return new Party.Group(wording, Arrays.stream(ids).map(GroupId::of).toList(), concerned);
    }

    /** One agency, with a name that can begin a sentence. */
    static Arbitrary<Named> one() {
        return Arbitraries.of(AGENCIES)
                .filter(party -> party.unit() == null)
                .map(party -> new Named(party.wording(), List.of(party)));
    }

    /** Agencies alone, joined by commas, semicolons or "và". */
    static Arbitrary<Named> agencies(int most) {
        return Combinators.combine(distinct(Arbitraries.of(AGENCIES), most), Arbitraries.of("; ", ", ", " và "))
                .as(WordedParties::listed);
    }

    /** Agencies and groups; where a group is among them, what is joined by a comma might be part of it. */
    static Arbitrary<Named> any(int most) {
        Arbitrary<Party> mixed = Arbitraries.oneOf(Arbitraries.of(AGENCIES), Arbitraries.of(GROUPS));
        return Arbitraries.oneOf(
                agencies(most), distinct(mixed, most).map(parties -> listed(parties, "; ")), departments());
    }

    /** "các Sở: Y tế, Tư pháp": the word is said once. */
    private static Arbitrary<Named> departments() {
        Arbitrary<Party> departments =
                Arbitraries.of(AGENCIES).filter(party -> party.wording().startsWith("Sở ") && party.unit() == null);
        return distinct(departments, 4).filter(parties -> parties.size() > 1).map(parties -> {
            List<Party> said = parties.stream()
                    .map(party -> agency(party.wording().substring(3), String.valueOf(party.agency())))
                    .toList();
            return new Named("Các Sở: " + listed(said, ", ").words(), said);
        });
    }

    /** Groups, as those who report. */
    static Arbitrary<Named> groups(int most) {
        return distinct(Arbitraries.of(GROUPS), most).map(parties -> listed(parties, "; "));
    }

    private static Arbitrary<List<Party>> distinct(Arbitrary<Party> parties, int most) {
        return parties.list().ofMinSize(1).ofMaxSize(most).uniqueElements(WordedParties::identity);
    }

    private static @Nullable Object identity(Party party) {
        return party.kind() == Party.Kind.GROUP ? party.groups() : party.agency();
    }

    private static Named listed(List<Party> parties, String separator) {
        if (parties.isEmpty()) {
            return Named.NOBODY;
        }
        List<String> words =
                new ArrayList<>(parties.stream().map(Party::wording).toList());
        if (!separator.equals(" và ") || words.size() == 1) {
            return new Named(String.join(separator, words), parties);
        }
        String last = words.remove(words.size() - 1);
        return new Named(String.join(", ", words) + " và " + last, parties);
    }

    /** Those whom a sentence begins with, joined as in running text; its first letter is a capital. */
    static Arbitrary<Named> actors() {
        Arbitrary<Named> several = Combinators.combine(
                        distinct(Arbitraries.of(AGENCIES).filter(party -> party.unit() == null), 3),
                        Arbitraries.of(", ", " và "))
                .as(WordedParties::listed);
        Arbitrary<Named> group = Arbitraries.of(GROUPS)
                .filter(party -> !party.concerned())
                .map(party -> reworded(party, capital(party.wording())))
                .map(party -> new Named(party.wording(), List.of(party)));
        return Arbitraries.oneOf(several, group, departments());
    }

    private static Party reworded(Party group, String wording) {
        return new Party.Group(wording, group.groups(), group.concerned());
    }

    static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
