package vn.childplan.importing.plan;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.childplan.importing.text.PlacedText;
import vn.childplan.importing.text.Unmarked;

/** A task in one sentence: "Giao Sở X chủ trì, phối hợp với Y và Z tổ chức …, hoàn thành trước ngày …". */
final class ProseTask {
    private static final Pattern WITH = Pattern.compile("phoi hop (?:chat che )?(?:voi|cung voi|cung) ");
    private static final Pattern TIME = Pattern.compile(
            "[,;(.]? ?(?:(?:thoi gian|thoi han)[a-z ]{0,20}:? ?)?((?:hoan thanh |xong )?(?:truoc|cham nhat|muon nhat|den het|trong) (?:ngay |thang |quy |nam )[^,;()]{2,40}|thuong xuyen|hang (?:nam|quy|thang))[\\s.;)]*$");

    private ProseTask() {}

    static ReadTask of(String no, PlacedText text, Actors actors) {
        String plain = Unmarked.of(text);
        Matcher with = WITH.matcher(plain);
        List<String> helpers = List.of();
        if (with.find()) {
            helpers = Actors.of(text.from(with.end())).names();
        }
        PlacedText when = time(text, plain);
        PlacedText title = Ending.cut(text);
        return new ReadTask(
                no, title, actors.names(), helpers, null, null, when, when, null, null, ReadTask.Source.BODY);
    }

    private static @Nullable PlacedText time(PlacedText text, String plain) {
        for (Labelled part : Labelled.anywhere(text)) {
            if (part.label() == Label.TIME) {
                return part.value();
            }
        }
        Matcher time = TIME.matcher(plain);
        return time.find() ? Ending.cut(text.part(time.start(1), time.end(1))) : null;
    }
}
