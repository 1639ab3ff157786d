package vn.childplan.importing.pdf;

/**
 * At which places of a page which letters stand already: a hash table of places with open addressing, since a page has
 * thousands of letters and each is looked for in its nine places.
 */
final class TakenPlaces {
    private static final int ROOM = 4;

    private final String[] letters;
    private final int[] columns;
    private final int[] rows;

    /**
     * Room for so many letters.
     *
     * @param most how many may be taken
     */
    TakenPlaces(int most) {
        int size = Integer.highestOneBit(Math.max(16, most * ROOM));
        letters = new String[size];
        columns = new int[size];
        rows = new int[size];
    }

    /** Takes a place for a letter; false if that letter has taken it, or one beside it, before. */
    boolean take(String letter, int column, int row) {
        for (int right = -1; right <= 1; right++) {
            for (int down = -1; down <= 1; down++) {
                if (letters[slot(letter, column + right, row + down)] != null) {
                    return false;
                }
            }
        }
        int slot = slot(letter, column, row);
        letters[slot] = letter;
        columns[slot] = column;
        rows[slot] = row;
        return true;
    }

    /** Where the letter stands for that place, or the free slot where it would. */
    private int slot(String letter, int column, int row) {
        int hash = (letter.hashCode() * 31 + column) * 0x9E3779B1 + row * 0x85EBCA6B;
        int slot = (hash ^ (hash >>> 15)) & (letters.length - 1);
        while (letters[slot] != null
                && !(columns[slot] == column && rows[slot] == row && letters[slot].equals(letter))) {
            slot = (slot + 1) & (letters.length - 1);
        }
        return slot;
    }
}
