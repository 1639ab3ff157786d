package vn.childplan.importing.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.childplan.importing.text.PlacedText;

/**
 * A task as its plan words it.
 *
 * @param no its number: "II.3", "III.4#2" for the second block of labels under one number, "PL.II.1" in an appendix
 * @param title what is to be done
 * @param leads who leads
 * @param coordinating who helps
 * @param leadLine the line of who leads, or null
 * @param coordinatingLine the line of who helps, or null
 * @param time the words of its time, or null
 * @param timeLine the line they stand in, or null
 * @param product what comes of it, or null
 * @param productLine the line it stands in, or null
 * @param source where it stands
 */
record ReadTask(
        String no,
        PlacedText title,
        List<String> leads,
        List<String> coordinating,
        @Nullable PlacedText leadLine,
        @Nullable PlacedText coordinatingLine,
        @Nullable PlacedText time,
        @Nullable PlacedText timeLine,
        @Nullable PlacedText product,
        @Nullable PlacedText productLine,
        Source source) {
    /** Where a task stands. */
    enum Source {
        /** In a section, with labels or in prose. */
        BODY,
        /** In a table of a section. */
        TABLE,
        /** In an appendix. */
        APPENDIX
    }

    ReadTask {
        leads = List.copyOf(leads);
        coordinating = List.copyOf(coordinating);
    }

    /** The same, led by whom these words name. */
    ReadTask withLeadLine(@Nullable PlacedText line) {
        return new ReadTask(
                no, title, leads, coordinating, line, coordinatingLine, time, timeLine, product, productLine, source);
    }
}
