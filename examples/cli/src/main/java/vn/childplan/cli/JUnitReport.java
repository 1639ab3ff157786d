package vn.childplan.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.testkit.scenario.ScenarioCheck;
import vn.childplan.testkit.scenario.ScenarioRun;

/**
 * What came of scenarios as the XML that builds and their servers read: one suite a file, one case a statement; a file that
 * cannot be read is an error. Times are left out, so that the same scenarios give the same bytes.
 */
final class JUnitReport {
    private final Locale locale;

    JUnitReport(Locale locale) {
        this.locale = locale;
    }

    void write(Map<Path, ScenarioRun> runs, Map<Path, List<Finding>> unreadable, OutputStream out) throws IOException {
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.writeStartElement("testsuites");
            for (Map.Entry<Path, ScenarioRun> run : runs.entrySet()) {
                suite(xml, run.getKey(), run.getValue());
            }
            for (Map.Entry<Path, List<Finding>> file : unreadable.entrySet()) {
                unreadable(xml, file.getKey(), file.getValue());
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void suite(XMLStreamWriter xml, Path file, ScenarioRun run) throws XMLStreamException {
        long failures = run.checks().stream().filter(check -> !check.holds()).count();
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", clean(run.scenario().title()));
        xml.writeAttribute("tests", String.valueOf(run.checks().size()));
        xml.writeAttribute("failures", String.valueOf(failures));
        for (ScenarioCheck check : run.checks()) {
            test(xml, file, check);
        }
        xml.writeEndElement();
    }

    private void unreadable(XMLStreamWriter xml, Path file, List<Finding> problems) throws XMLStreamException {
        String name = clean(file.toString());
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", name);
        xml.writeAttribute("tests", "1");
        xml.writeAttribute("errors", "1");
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", name);
        xml.writeAttribute("name", Text.of("đọc được", "can be read").in(locale));
        xml.writeStartElement("error");
        xml.writeAttribute("message", clean(problems.get(0).line(locale)));
        xml.writeCharacters(
                problems.stream().map(problem -> clean(problem.line(locale))).collect(Collectors.joining("\n")));
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void test(XMLStreamWriter xml, Path file, ScenarioCheck check) throws XMLStreamException {
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", clean(file.toString()));
        xml.writeAttribute(
                "name",
                clean(VietnamTime.format(check.asOf()) + " " + check.statement().in(locale)));
        xml.writeAttribute("file", clean(file.toString()));
        if (check.line() > 0) {
            xml.writeAttribute("line", String.valueOf(check.line()));
        }
        if (!check.holds()) {
            xml.writeStartElement("failure");
            xml.writeAttribute("message", clean(check.where(file, locale)));
            xml.writeCharacters(Stream.concat(check.where(file, locale).lines(), check.shortReasons(locale).stream())
                    .map(JUnitReport::clean)
                    .collect(Collectors.joining("\n")));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    /** Without the control characters that no XML may have. */
    private static String clean(String text) {
        return DisplayText.clean(text);
    }
}
