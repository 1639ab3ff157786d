package vn.childplan.testkit.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Makes bad files of good ones: bytes changed, pieces left out, doubled, moved, put in. The same seed, the same files. */
final class Mutator {
    private static final int MOST_CHANGES = 4;
    private static final int LONGEST_PIECE = 40;
    /** What files have that break readers: signs of the formats, numbers at the edge, characters nobody sees. */
    private static final List<byte[]> PIECES = List.of(
                    "{",
                    "}",
                    "[",
                    "]",
                    "\"",
                    ",",
                    ":",
                    ";",
                    "\n",
                    "\r\n",
                    "\t",
                    " ",
                    "'",
                    "\\",
                    "//",
                    "/*",
                    "#",
                    "-",
                    "--",
                    "null",
                    "true",
                    "NaN",
                    "0",
                    "-1",
                    "1e999",
                    "2147483648",
                    "99999999999999999999",
                    "20250",
                    "1899",
                    "9999-12-31",
                    "0000-01-01",
                    "2025-02-30",
                    "9999-12-31T23:59:59-18:00",
                    "24:00",
                    "II.0",
                    "IIII",
                    "Ð.1",
                    "V",
                    "2025-H1",
                    "so-y-te",
                    "cac-so",
                    "sep=;",
                    "=1+1",
                    "\u200B",
                    "\u202E",
                    "\uFEFF",
                    "\u3164",
                    "\u00A0",
                    "\u0301\u0323",
                    "\u0000",
                    "\u2028",
                    "\\ud83d",
                    "\\u0000",
                    "😀",
                    "65/KH–UBND",
                    "&a",
                    "*a",
                    "? ",
                    "- ",
                    "|",
                    ">",
                    "!!x",
                    "%",
                    "@",
                    "`",
                    "---",
                    "...",
                    "<",
                    "&amp;")
            .stream()
            .map(piece -> piece.getBytes(StandardCharsets.UTF_8))
            .toList();

    private final List<byte[]> seeds;
    private final Random random;

    Mutator(List<byte[]> seeds, long seed) {
        this.seeds = seeds;
        this.random = new Random(seed);
    }

    byte[] next() {
        byte[] file = seeds.get(random.nextInt(seeds.size()));
        int changes = 1 + random.nextInt(MOST_CHANGES);
        for (int i = 0; i < changes; i++) {
            file = change(file);
        }
        return file;
    }

    private byte[] change(byte[] file) {
        int at = random.nextInt(file.length + 1);
        int end = Math.min(file.length, at + random.nextInt(LONGEST_PIECE));
        return switch (random.nextInt(8)) {
            case 0 -> replaced(file, at, end, new byte[0]);
            case 1 -> replaced(file, at, at, Arrays.copyOfRange(file, at, end));
            case 2 -> replaced(file, at, end, PIECES.get(random.nextInt(PIECES.size())));
            case 3 -> replaced(file, at, at, PIECES.get(random.nextInt(PIECES.size())));
            case 4 -> replaced(file, at, at, anotherPiece());
            case 5 -> replaced(file, at, Math.min(file.length, at + 1), new byte[] {(byte) random.nextInt(256)});
            case 6 -> replaced(file, at, end, anotherPiece());
            default -> replaced(file, at, file.length, new byte[0], random.nextInt(4) == 0);
        };
    }

    private byte[] anotherPiece() {
        byte[] other = seeds.get(random.nextInt(seeds.size()));
        int from = random.nextInt(other.length + 1);
        return Arrays.copyOfRange(other, from, Math.min(other.length, from + random.nextInt(LONGEST_PIECE)));
    }

    /** Cutting a file off leaves little to look at, so it is done seldom. */
    private static byte[] replaced(byte[] file, int from, int to, byte[] by, boolean really) {
        return really ? replaced(file, from, to, by) : file;
    }

    private static byte[] replaced(byte[] file, int from, int to, byte[] by) {
        byte[] changed = new byte[file.length - (to - from) + by.length];
        System.arraycopy(file, 0, changed, 0, from);
        System.arraycopy(by, 0, changed, from, by.length);
        System.arraycopy(file, to, changed, from + by.length, file.length - to);
        return changed;
    }
}
