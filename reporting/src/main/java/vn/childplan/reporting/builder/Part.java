package vn.childplan.reporting.builder;

import vn.childplan.reporting.model.Wording;
import vn.childplan.validation.obligation.Obligation;

/** The part that an agency has in a clause, as a letter in a matrix. */
enum Part {
    LEAD,
    COORDINATE,
    REPORT,
    CARRY_OUT;

    static Part of(Obligation obligation) {
        return switch (obligation.role()) {
            case LEAD -> LEAD;
            case COORDINATING -> COORDINATE;
            case BEARER ->
                switch (obligation.duty()) {
                    case REPORT, CONSOLIDATE, ESCALATE -> REPORT;
                    case CARRY_OUT, COORDINATE, ISSUE_PLAN, APPRAISE_FUNDING, GUIDE, COMMUNICATE, SUPERVISE ->
                        CARRY_OUT;
                };
        };
    }

    String letter(Wording words) {
        return switch (this) {
            case LEAD -> words.say("C", "L");
            case COORDINATE -> words.say("P", "C");
            case REPORT -> words.say("B", "R");
            case CARRY_OUT -> words.say("T", "D");
        };
    }

    String label(Wording words) {
        return switch (this) {
            case LEAD -> words.say("chủ trì", "leads");
            case COORDINATE -> words.say("phối hợp", "coordinates");
            case REPORT -> words.say("báo cáo, tổng hợp báo cáo", "reports, or consolidates reports");
            case CARRY_OUT -> words.say("thực hiện", "carries out");
        };
    }
}
