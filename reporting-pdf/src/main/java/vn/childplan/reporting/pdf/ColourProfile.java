package vn.childplan.reporting.pdf;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the colours of a file mean: sRGB (IEC 61966-2-1) as an ICC profile of version 4 (ISO 15076-1). PDF/A wants one in the
 * file; that of the JDK is another one in every version.
 */
final class ColourProfile {
    private static final int HEADER = 128;
    /** The white of D50, to which all profiles refer. */
    private static final double[] WHITE = {0.9642, 1, 0.8249};

    private ColourProfile() {}

    static byte[] sRgb() {
        try {
            Map<String, byte[]> tags = new LinkedHashMap<>();
            tags.put("desc", text("sRGB"));
            tags.put("cprt", text("No copyright, use freely"));
            tags.put("wtpt", numbers("XYZ ", WHITE));
            // From D65 to D50 (Bradford).
            tags.put(
                    "chad",
                    numbers(
                            "sf32", 1.04791, 0.02293, -0.05020, 0.02960, 0.99046, -0.01707, -0.00925, 0.01506,
                            0.75179));
            tags.put("rXYZ", numbers("XYZ ", 0.43607, 0.22249, 0.01392));
            tags.put("gXYZ", numbers("XYZ ", 0.38515, 0.71687, 0.09708));
            tags.put("bXYZ", numbers("XYZ ", 0.14307, 0.06061, 0.71410));
            for (String letter : List.of("r", "g", "b")) {
                tags.put(letter + "TRC", curve());
            }
            return file(tags);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] file(Map<String, byte[]> tags) throws IOException {
        List<Integer> offsets = new ArrayList<>();
        int end = HEADER + 4 + 12 * tags.size();
        for (byte[] content : tags.values()) {
            offsets.add(end);
            end += (content.length + 3) / 4 * 4;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        header(out, end);
        out.writeInt(tags.size());
        Iterator<Integer> places = offsets.iterator();
        for (Map.Entry<String, byte[]> tag : tags.entrySet()) {
            out.writeBytes(tag.getKey());
            out.writeInt(places.next());
            out.writeInt(tag.getValue().length);
        }
        for (byte[] content : tags.values()) {
            out.write(content);
            out.write(new byte[(4 - content.length % 4) % 4]);
        }
        return bytes.toByteArray();
    }

    private static void header(DataOutputStream out, int size) throws IOException {
        out.writeInt(size);
        out.writeInt(0);
        out.writeInt(0x04200000);
        out.writeBytes("mntrRGB XYZ ");
        // The day of the standard: IEC 61966-2-1, 18/10/1999.
        for (int part : new int[] {1999, 10, 18, 0, 0, 0}) {
            out.writeShort(part);
        }
        out.writeBytes("acsp");
        out.write(new byte[24]);
        out.writeInt(0);
        for (double part : WHITE) {
            out.writeInt(fixed(part));
        }
        out.write(new byte[HEADER - out.size()]);
    }

    private static byte[] text(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeBytes("mluc");
        out.writeInt(0);
        out.writeInt(1);
        out.writeInt(12);
        out.writeBytes("enUS");
        byte[] letters = text.getBytes(StandardCharsets.UTF_16BE);
        out.writeInt(letters.length);
        out.writeInt(28);
        out.write(letters);
        return bytes.toByteArray();
    }

    private static byte[] numbers(String type, double... numbers) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeBytes(type);
        out.writeInt(0);
        for (double number : numbers) {
            out.writeInt(fixed(number));
        }
        return bytes.toByteArray();
    }

    /** The curve of sRGB: a straight line near black, and a power of 2.4 above. */
    private static byte[] curve() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeBytes("para");
        out.writeInt(0);
        out.writeShort(3);
        out.writeShort(0);
        for (double part : new double[] {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045}) {
            out.writeInt(fixed(part));
        }
        return bytes.toByteArray();
    }

    private static int fixed(double number) {
        return (int) Math.round(number * 65_536);
    }
}
