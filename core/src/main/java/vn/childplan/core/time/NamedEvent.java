package vn.childplan.core.time;

import java.time.LocalDate;
import org.apiguardian.api.API;
import vn.childplan.core.text.Text;

/** An event that plans name instead of a date. */
@API(status = API.Status.MAINTAINED, since = "0.1")
public enum NamedEvent {
    /** Tháng hành động vì trẻ em, 1 to 30 June every year (Luật Trẻ em 102/2016/QH13 Đ.11). */
    MONTH_OF_ACTION("Tháng hành động vì trẻ em", "Month of Action for Children") {
        @Override
        public DateSpan in(int year) {
            return DateSpan.of(LocalDate.of(year, 6, 1), LocalDate.of(year, 6, 30));
        }
    },
    /** Tết Trung thu, 15/8 âm lịch. */
    MID_AUTUMN("tết Trung thu", "Mid-Autumn Festival") {
        @Override
        public DateSpan in(int year) {
            LocalDate day = LunarDate.midAutumn(year).toSolar();
            return DateSpan.of(day, day);
        }
    };

    private final Text label;

    NamedEvent(String vi, String en) {
        this.label = Text.of(vi, en);
    }

    /** Its name within a sentence, written as Nghị định số 30/2020/NĐ-CP has it. */
    public String vietnameseName() {
        return label.vi();
    }

    /** Its name within a sentence, in both languages. */
    public Text label() {
        return label;
    }

    /**
     * The days of the event in a solar year, both ends included.
     *
     * @throws IllegalArgumentException if the event is not {@linkplain #isKnownIn known} in that year
     */
    public abstract DateSpan in(int year);

    /** Whether it is known when the event falls in a year: a lunar one only as far as {@link LunarDate} reaches. */
    public boolean isKnownIn(int year) {
        return switch (this) {
            case MONTH_OF_ACTION -> true;
            case MID_AUTUMN -> LunarDate.isKnown(year);
        };
    }
}
