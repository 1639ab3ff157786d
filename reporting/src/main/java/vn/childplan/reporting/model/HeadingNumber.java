package vn.childplan.reporting.model;

/**
 * The numbers of the sections of an administrative document: I., II. on the first level, 1., 2. on the second, a), b) on
 * the third (Nghị định 30/2020/NĐ-CP, Phụ lục I), in the letters of the Vietnamese alphabet.
 */
final class HeadingNumber {
    private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";
    private static final int[] VALUES = {100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] NUMERALS = {"C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    private HeadingNumber() {}

    /**
     * The number with its closing mark; empty from the fourth level on, and for more letters than there are.
     *
     * @param level from 1
     * @param place from 1
     */
    static String of(int level, int place) {
        return switch (level) {
            case 1 -> roman(place) + ".";
            case 2 -> place + ".";
            case 3 -> place <= LETTERS.length() ? LETTERS.charAt(place - 1) + ")" : "";
            default -> "";
        };
    }

    private static String roman(int place) {
        StringBuilder numeral = new StringBuilder();
        int rest = place;
        for (int i = 0; i < VALUES.length; i++) {
            while (rest >= VALUES[i]) {
                numeral.append(NUMERALS[i]);
                rest -= VALUES[i];
            }
        }
        return numeral.toString();
    }
}
