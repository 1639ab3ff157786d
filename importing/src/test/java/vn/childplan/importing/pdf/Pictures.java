package vn.childplan.importing.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Makes a page a picture and nothing else, as a scanner does: one grey dot, as large as the page. */
final class Pictures {
    private static final COSName PICTURE = COSName.getPDFName("Im0");

    private Pictures() {}

    static void on(PDDocument document, int page) throws IOException {
        COSStream picture = stream(document, new byte[] {(byte) 0x80});
        picture.setItem(COSName.TYPE, COSName.XOBJECT);
        picture.setItem(COSName.SUBTYPE, COSName.IMAGE);
        picture.setInt(COSName.WIDTH, 1);
        picture.setInt(COSName.HEIGHT, 1);
        picture.setInt(COSName.BITS_PER_COMPONENT, 8);
        picture.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
        COSDictionary named = new COSDictionary();
        named.setItem(PICTURE, picture);
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.XOBJECT, named);
        COSDictionary sheet = document.getPage(page).getCOSObject();
        sheet.setItem(COSName.RESOURCES, resources);
        String content = "q 595 0 0 842 0 0 cm /" + PICTURE.getName() + " Do Q";
        sheet.setItem(COSName.CONTENTS, stream(document, content.getBytes(StandardCharsets.US_ASCII)));
    }

    private static COSStream stream(PDDocument document, byte[] bytes) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream()) {
            out.write(bytes);
        }
        return stream;
    }
}
