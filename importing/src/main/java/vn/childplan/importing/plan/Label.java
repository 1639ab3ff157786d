package vn.childplan.importing.plan;

import java.util.regex.Pattern;

/** What a labelled line of a task says: "Cơ quan chủ trì: …". Told by the words without marks, in all spellings met. */
enum Label {
    /** Who leads. */
    LEAD(
            Subject.ANY + "chu tri(?:[ ,]+(?:tham muu|thuc hien|chinh|to chuc|trien khai|va|theo doi))*"
                    + "|" + Subject.SOME
                    + "(?:thuc hien|dau moi|tham muu|chiu trach nhiem|trien khai)(?:[ ,]+(?:chinh|thuc hien|tham muu))*"
                    + "|(?:phan cong|to chuc|trach nhiem|bo phan) (?:thuc hien|chu tri)|phan cong nhiem vu|thuc hien|don vi|co quan"),
    /** Who helps. */
    COORDINATING(Subject.ANY + "phoi hop(?: (?:thuc hien|to chuc|trien khai|cung|chinh))*|" + Subject.SOME
            + "tham gia|(?:cung )?tham gia"),
    /** When. */
    TIME(
            "(?:du kien )?(?:thoi gian|thoi han|thoi diem|tien do|han|ky han|lo trinh)"
                    + "(?:[ ,/]+(?:va|thuc hien|hoan thanh|to chuc|trien khai|ban hanh|trinh|bat dau|ket thuc|tien hanh|cuoi|du kien|xong|dia diem|gui|han|tien do|nhiem vu|cong viec))*|hoan thanh"),
    /** What comes of it. */
    PRODUCT(
            "(?:ket qua|san pham|dau ra)(?:[ ,/]+(?:dau ra|thuc hien|can dat|hoan thanh|dat duoc|du kien|cong viec|ket qua|san pham|chinh|chu yeu|va|phai))*"),
    /** What is to be done. */
    CONTENT(
            "(?:ten )?(?:noi dung|nhiem vu|cong viec)(?:[ ,]+(?:thuc hien|cong viec|nhiem vu|cu the|chinh|hoat dong|trien khai|va|giai phap|noi dung|chu yeu|trong tam))*"),
    /** What it costs. */
    FUNDS("(?:nguon |du toan )?kinh phi(?: (?:thuc hien|du kien|to chuc))?"),
    /** Who of the leadership answers for it. */
    PERSON("(?:lanh dao|nguoi|can bo|chuyen vien)(?: [a-z]+){0,3} (?:phu trach|chi dao|theo doi)(?: [a-z]+){0,3}"),
    /** What plans say beside that. */
    OTHER("dia diem|doi tuong|thanh phan|hinh thuc|so luong|quy mo|ghi chu|dieu kien|phuong phap|dia ban|chi tieu");

    private final Pattern form;

    Label(String form) {
        this.form = Pattern.compile(form);
    }

    /** Whether the words, without marks and in lower case, are this label. */
    boolean is(String plain) {
        return form.matcher(plain).matches();
    }

    /** The nouns that stand in front: "Cơ quan, đơn vị", "Sở, ban, ngành". */
    private static final class Subject {
        private static final String NOUN =
                "(?:cac |cap )?(?:co quan|don vi|dia phuong|to chuc|so|ban|nganh|phong|bo phan|chuyen mon|ca nhan|bo)(?:[,/;] ?| va | - | )";
        static final String SOME = "(?:" + NOUN + ")+";
        static final String ANY = "(?:" + NOUN + ")*";
    }
}
