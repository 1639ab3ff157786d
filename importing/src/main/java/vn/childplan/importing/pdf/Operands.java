package vn.childplan.importing.pdf;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/** What stands before an operator; a number that is missing is 0, anything else nothing. */
record Operands(List<COSBase> all) {
    private @Nullable COSBase at(int index) {
        return index < all.size() ? all.get(index) : null;
    }

    float number(int index) {
        return at(index) instanceof COSNumber number ? number.floatValue() : 0;
    }

    @Nullable
    COSName name(int index) {
        return at(index) instanceof COSName name ? name : null;
    }

    byte[] string(int index) {
        return at(index) instanceof COSString string ? string.getBytes() : new byte[0];
    }

    @Nullable
    COSArray array(int index) {
        return at(index) instanceof COSArray array ? array : null;
    }

    @Nullable
    COSDictionary dictionary(int index) {
        return at(index) instanceof COSDictionary dictionary ? dictionary : null;
    }

    Affine affine() {
        return new Affine(number(0), number(1), number(2), number(3), number(4), number(5));
    }

    /** A transformation that an array of six numbers says; none if it does not. */
    static Affine affine(COSArray six) {
        float[] numbers = six.toFloatArray();
        return numbers.length == 6
                ? new Affine(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5])
                : Affine.SAME;
    }
}
