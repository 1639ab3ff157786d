package vn.childplan.importing.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.finding.Finding;

/** A message comes from outside: it is read or refused by name, and asks for nothing but its own size. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HostileMessageTest {
    private static final ExchangeReader READER = ExchangeReader.of(QuangNgai.plan65(), QuangNgai.directory())
            .with("H48", "ubnd-tinh")
            .with("H48.17", "so-y-te")
            .with("H48.12", "so-tu-phap");

    private static final byte[] ODD = {'<', '>', '&', '/', '"', '=', '!', '?', '[', ' ', 'a', '0', 0, (byte) 0xC3};

    private static List<String> problems(String xml) {
        return problems(Sample.stream(xml));
    }

    private static List<String> problems(InputStream in) {
        ExchangeReading read = READER.read(in, "m");
        assertEquals(0, read.log().size());
        return read.problems().stream().map(Finding::code).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            '' | exchange.not-edxml
            no XML at all | exchange.not-edxml
            <html><body/></html> | exchange.not-edxml
            <edXML><a></b></edXML> | exchange.broken
            <edXML> | exchange.broken
            <edXML/><edXML/> | exchange.broken
            <edXML>&unknown;</edXML> | exchange.broken
            <!DOCTYPE edXML SYSTEM "file:/nowhere/x.dtd"><edXML/> | exchange.doctype
            <!DOCTYPE edXML [<!ENTITY a SYSTEM "file:/nowhere/x">]><edXML>&a;</edXML> | exchange.doctype
            <!DOCTYPE edXML [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><edXML>&b;</edXML> | exchange.doctype
            <edXML><MessageHeader><Subject>a</Subject><Subject>b</Subject></MessageHeader></edXML> | exchange.twice
            """)
    void what_is_no_message_is_refused_by_name(String xml, String code) {
        assertEquals(List.of(code), problems(xml));
    }

    @Test
    void depth_number_and_length_of_elements_are_bounded() {
        assertEquals(
                List.of("exchange.too-much"), problems("<edXML>" + "<a>".repeat(32) + "</a>".repeat(32) + "</edXML>"));
        assertEquals(List.of("exchange.too-much"), problems("<edXML>" + "<a/>".repeat(100_000) + "</edXML>"));
        assertEquals(
                List.of("exchange.too-much"),
                problems(Sample.report().with("subject", "a".repeat(20_001)).xml()));
    }

    @Test
    void other_encodings_are_refused() {
        assertEquals(
                List.of("file.encoding"),
                problems(new ByteArrayInputStream(Sample.report().xml().getBytes(StandardCharsets.UTF_16))));
        assertEquals(
                List.of("file.encoding"),
                problems(new ByteArrayInputStream(new byte[] {'<', 'a', '>', (byte) 0xE1, '<'})));
    }

    /** 50 MB in base64 are 66.7 million letters. */
    @Test
    @Tag("slow")
    void an_attachment_passes_by_without_being_held_and_one_too_large_is_doubted() {
        assertEquals("[exchange.attachment]", ofAttachment((50L << 20) / 3 * 4 + 8));
        assertEquals("[]", ofAttachment(40L << 20));
    }

    private static String ofAttachment(long letters) {
        String[] around = Sample.report()
                .with("attachments", Sample.attached("HERE"))
                .xml()
                .split("HERE", -1);
        InputStream message = new LongStream(around[0], letters, around[1]);
        return READER.read(message, "m").doubts().stream()
                .map(Finding::code)
                .toList()
                .toString();
    }

    @Test
    @Tag("slow")
    void a_file_larger_than_the_exchange_takes_is_refused_while_it_is_read() {
        String[] around = Sample.report()
                .with("attachments", Sample.attached("HERE"))
                .xml()
                .split("HERE", -1);
        assertEquals(List.of("file.too-large"), problems(new LongStream(around[0], 128L << 20, around[1])));
    }

    /** The same changes in every build, more with -Dchildplan.fuzz; what is refused is refused by name. */
    @Test
    @Tag("slow")
    void a_message_changed_at_random_is_read_or_refused() {
        byte[] whole = Sample.report().xml().getBytes(StandardCharsets.UTF_8);
        Random random = new Random(Long.getLong("childplan.fuzz.seed", 65));
        for (int i = 0; i < Integer.getInteger("childplan.fuzz", 3_000); i++) {
            byte[] bytes = Arrays.copyOf(whole, i % 3 == 0 ? random.nextInt(whole.length) : whole.length);
            for (int change = 0; bytes.length > 0 && change <= i % 4; change++) {
                bytes[random.nextInt(bytes.length)] = ODD[random.nextInt(ODD.length)];
            }
            ExchangeReading read = READER.read(new ByteArrayInputStream(bytes), "m");
            assertTrue(read.log().size() <= 1);
            assertTrue(
                    read.log().size() == 1 || !read.findings().isEmpty(),
                    () -> new String(bytes, StandardCharsets.UTF_8));
        }
    }

    /** Letters between two texts, made while they are read. */
    private static final class LongStream extends InputStream {
        private final byte[] before;
        private final long letters;
        private final byte[] after;
        private long at;

        LongStream(String before, long letters, String after) {
            this.before = before.getBytes(StandardCharsets.UTF_8);
            this.letters = letters / 4 * 4;
            this.after = after.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public int read() {
            long place = at++;
            if (place < before.length) {
                return before[(int) place] & 0xFF;
            }
            if (place < before.length + letters) {
                return 'A';
            }
            long behind = place - before.length - letters;
            return behind < after.length ? after[(int) behind] & 0xFF : -1;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int count = 0;
            while (count < length) {
                int next = read();
                if (next < 0) {
                    break;
                }
                buffer[from + count++] = (byte) next;
            }
            return count == 0 && length > 0 ? -1 : count;
        }
    }
}
