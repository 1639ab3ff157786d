package vn.childplan.reporting.model;

import java.util.List;

/** Takes a reader through blocks on one level. */
final class BlockWalk<X extends Exception> implements Block.Writer<X> {
    private final Report report;
    private final BlockReader<X> reader;
    private final int level;
    private int sections;

    BlockWalk(Report report, BlockReader<X> reader, int level) {
        this.report = report;
        this.reader = reader;
        this.level = level;
    }

    /** An administrative document, in the order of its pages. */
    void through(OfficialForm form) throws X {
        SignedText text = SignedText.of(report);
        through(text.notices());
        reader.head(form);
        through(text.text());
        reader.foot(form);
        List<Section> annexes = report.annexes();
        for (int place = 1; place <= annexes.size(); place++) {
            Section annex = annexes.get(place - 1);
            reader.heading(level, "", OfficialForm.annexLine(report.annexNumber(place)));
            reader.paragraph(Paragraph.of(String.valueOf(annex.annex())));
            reader.paragraph(Paragraph.of(form.attachedTo()));
            new BlockWalk<>(report, reader, level).through(annex.blocks());
        }
    }

    void through(List<Block> blocks) throws X {
        for (Block block : blocks) {
            block.writeTo(this);
        }
    }

    @Override
    public void section(Section section) throws X {
        String number = section.printedNumber(report.form() != null, level, ++sections);
        reader.heading(level, number, section.heading());
        new BlockWalk<>(report, reader, level + 1).through(section.blocks());
    }

    @Override
    public void paragraph(Paragraph paragraph) throws X {
        reader.paragraph(paragraph.marked());
    }

    @Override
    public void figures(Figures figures) throws X {
        reader.figures(figures);
    }

    @Override
    public void table(Table<?> table) throws X {
        reader.table(table);
    }

    @Override
    public void chart(Chart chart) throws X {
        reader.table(chart.counts());
        reader.paragraph(Paragraph.note(chart.alternative()));
    }

    @Override
    public void agenda(Agenda agenda) throws X {
        reader.table(agenda.days(report.words()));
    }
}
