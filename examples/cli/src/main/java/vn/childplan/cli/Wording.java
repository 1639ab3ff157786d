package vn.childplan.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyKind;
import vn.childplan.core.time.Deadline;
import vn.childplan.core.time.TimeFormat;
import vn.childplan.reporting.drafting.Statuses;
import vn.childplan.validation.assessment.Rate;
import vn.childplan.validation.obligation.DutyTerm;
import vn.childplan.validation.rule.Status;
import vn.childplan.validation.rule.StatusWording;

/** Dates, numbers and labels as a page of a terminal shows them, in one language: those of documents, and shorter ones. */
final class Wording {
    private static final int LONGEST_WORDING = 34;

    private final vn.childplan.reporting.model.Wording words;

    Wording(Locale locale) {
        this.words = vn.childplan.reporting.model.Wording.in(locale);
    }

    private String say(String vi, String en) {
        return words.say(vi, en);
    }

    /** 14/5/2025, or a dash. */
    String date(@Nullable LocalDate date) {
        return date == null ? "–" : words.date(date);
    }

    /** An instant in Viet Nam; the last one of a day is "the end of" that day. */
    String instant(Instant instant) {
        return words.instant(instant);
    }

    /** 3 days. */
    String days(long count) {
        return words.days(count);
    }

    /** 1.635 in Vietnamese, 1,635 in English. */
    String number(long number) {
        return words.number(number);
    }

    /** A number, or a dot where there is nothing to count, so that a table shows where something is. */
    String count(long number) {
        return number == 0 ? "·" : number(number);
    }

    /** Per cent with two decimals, the rest cut off: a rate of 100 means that really all were. */
    String percent(Rate rate) {
        return words.percent(Statuses.share(rate));
    }

    /** As 12/1.016: so many of so many. */
    String share(Rate rate) {
        return number(rate.numerator()) + "/" + number(rate.denominator());
    }

    /** A status as a narrow heading. */
    String statusHeading(Status status) {
        return statusHeading(StatusWording.valueOf(status.name()));
    }

    /** A status as it reads, as a narrow heading: a table of all of them has to fit the screen. */
    String statusHeading(StatusWording wording) {
        return switch (wording) {
            case NOT_OPEN -> say("chưa\nđến kỳ", "not\nopen");
            case NOT_ARISEN -> say("chưa\nphát\nsinh", "not\narisen");
            case DONE -> say("đã\nhoàn\nthành", "\ndone");
            case REPORTED -> say("đã\nbáo\ncáo", "re-\nported");
            case UNREPORTED, LEFT_UNREPORTED -> say("chưa\nbáo\ncáo", "not\nre-\nported");
            case ACTIVITY_RECORDED -> say("đã có\nhoạt động", "activity\nrecorded");
            case IN_TIME -> say("trong\nhạn", "in\ntime");
            case DUE_SOON -> say("sắp\nđến hạn", "due\nsoon");
            case OVERDUE -> say("quá\nhạn", "over-\ndue");
            case MET -> say("xong\nđúng\nhạn", "met\nin\ntime");
            case MET_LATE -> say("xong\nquá hạn", "met\nlate");
            case NO_DEADLINE -> say("không\nhạn", "no\ndead-\nline");
            case SUSPENDED -> say("tạm\nhoãn", "sus-\npended");
            case WAIVED -> say("được\nmiễn", "\nwaived");
            case TRANSFERRED -> say("đã\nchuyển", "trans-\nferred");
            case UNDETERMINED -> say("chưa\nxác định", "undeter-\nmined");
            case NOTHING_RECORDED -> say("chưa có\nthông tin", "nothing\nrecorded");
        };
    }

    /** Until when, and the events that it is for. */
    String deadline(DutyTerm term) {
        String until = deadline(term.deadline());
        return term.eventsInWords()
                .map(events -> until + " (" + words.of(events) + ")")
                .orElse(until);
    }

    /** Until when; of a long wording without a date the beginning. */
    String deadline(Deadline deadline) {
        return switch (deadline.kind()) {
            case UNSPECIFIED -> {
                String wording = ((Deadline.Unspecified) deadline).wording();
                yield wording.isEmpty() ? words.of(TimeFormat.deadline(deadline)) : "“" + beginning(wording) + "”";
            }
            case BEFORE, NOT_LATER_THAN, WITHIN, AFTER_EVENT, CONTINUOUS -> words.of(TimeFormat.deadline(deadline));
        };
    }

    /** The first words of a long wording. */
    private static String beginning(String wording) {
        String first = DisplayText.lines(wording, LONGEST_WORDING).get(0);
        return first.length() == wording.length() ? wording : first + " …";
    }

    /** So many agencies of a kind. */
    String counted(AgencyKind kind, long count) {
        return say(number(count) + " " + kind(kind), kind(kind) + ": " + number(count));
    }

    /** What an agency is, as a noun to count. */
    String kind(AgencyKind kind) {
        return switch (kind) {
            case CENTRAL_BODY -> say("cơ quan trung ương", "central bodies");
            case PARTY_BODY -> say("cơ quan của Đảng", "Party bodies");
            case PEOPLES_COUNCIL -> say("HĐND", "people's councils");
            case PROVINCIAL_COMMITTEE -> say("UBND tỉnh", "provincial committee");
            case PROVINCIAL_OFFICE -> say("Văn phòng UBND tỉnh", "provincial office");
            case DEPARTMENT -> say("sở", "departments");
            case SECTOR_BODY -> say("ban, ngành", "other provincial agencies");
            case FATHERLAND_FRONT -> say("Mặt trận Tổ quốc", "Fatherland Front");
            case SOCIO_POLITICAL_ORGANISATION -> say("tổ chức chính trị - xã hội", "socio-political organisations");
            case ASSOCIATION -> say("hội", "associations");
            case PRESS -> say("báo, đài", "press");
            case UNIT -> say("đơn vị trực thuộc", "units");
            case DISTRICT_COMMITTEE -> say("UBND cấp huyện", "district committees");
            case COMMUNE_COMMITTEE -> say("UBND cấp xã", "commune committees");
        };
    }
}
