package vn.childplan.importing.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.io.Reading;

/** How much of a file is read, and where in the file a finding says that something stands. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MessageFileTest {
    private static Reading<Message> read(String xml) {
        return EdXml.read(Sample.stream(xml), "m");
    }

    private static List<String> codes(Reading<Message> reading) {
        return reading.problems().stream().map(Finding::code).toList();
    }

    @Test
    void before_the_XML_may_stand_4096_characters() {
        String xml = Sample.report().xml();
        Message message = read("x".repeat(4_096) + xml).orThrow();
        assertEquals("45", message.text(Part.NUMBER));
        assertEquals(List.of("exchange.not-edxml"), codes(read("x".repeat(4_097) + xml)));
    }

    /** Gateways are met that send a zero byte first. */
    @Test
    void a_zero_character_before_the_XML_is_left_out_too() {
        assertEquals("45", read("junk\0" + Sample.report().xml()).orThrow().text(Part.NUMBER));
    }

    @Test
    void a_message_has_at_most_100000_elements() {
        assertEquals(List.of(), codes(read("<edXML>" + "<a/>".repeat(99_999) + "</edXML>")));
        assertEquals(List.of("exchange.too-much"), codes(read("<edXML>" + "<a/>".repeat(100_000) + "</edXML>")));
    }

    @Test
    void elements_stand_at_most_32_deep() {
        assertEquals(List.of(), codes(read("<edXML>" + "<a>".repeat(31) + "</a>".repeat(31) + "</edXML>")));
        assertEquals(
                List.of("exchange.too-much"),
                codes(read("<edXML>" + "<a>".repeat(32) + "</a>".repeat(32) + "</edXML>")));
    }

    @Test
    void a_text_has_at_most_20000_characters() {
        Sample sample = Sample.report();
        String longest = "a".repeat(20_000);
        assertEquals(
                longest, read(sample.with("subject", longest).xml()).orThrow().text(Part.SUBJECT));
        assertEquals(
                List.of("exchange.too-much"),
                codes(read(sample.with("subject", longest + "a").xml())));
    }

    /** The parser reads ahead: what is wrong far behind comes to it as an error of its own. */
    @Test
    void a_byte_that_is_no_character_is_named_wherever_it_stands() {
        byte[] bytes = ("<edXML>" + " ".repeat(200_000) + "?</edXML>").getBytes(StandardCharsets.UTF_8);
        bytes[200_007] = (byte) 0xC3;
        assertEquals(List.of("file.encoding"), codes(EdXml.read(new ByteArrayInputStream(bytes), "m")));
    }

    @Test
    void a_file_that_breaks_off_while_it_is_read_is_a_problem() throws IOException {
        InputStream broken = InputStream.nullInputStream();
        broken.close();
        assertEquals(List.of("file.unreadable"), codes(EdXml.read(broken, "m")));
    }

    /** Behind the root element in its line: 7 characters and what stands before it. */
    @ParameterizedTest(name = "{0}: {1}:{2}")
    @CsvSource({"'', 1, 8", "abc, 1, 11", "'abc\n', 2, 8", "'abc\ndefg', 2, 12", "'\n\n', 3, 8"})
    void a_place_is_that_in_the_file_whatever_stands_before_the_XML(String junk, int line, int column) {
        Finding problem = read(junk + "<html/>").problems().get(0);
        assertTrue(
                problem.line(Locale.ENGLISH).startsWith("m:" + line + ":" + column + ": "),
                problem.line(Locale.ENGLISH));
    }

    @Test
    void what_is_said_twice_in_two_ways_is_named() {
        Finding problem = read("<edXML><MessageHeader><Subject>a</Subject><Subject>b</Subject></MessageHeader></edXML>")
                .problems()
                .get(0);
        assertTrue(
                problem.line(Locale.ENGLISH).contains("MessageHeader/Subject appears twice"),
                problem.line(Locale.ENGLISH));
    }
}
