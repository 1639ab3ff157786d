package vn.childplan.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.text.Text;

/** What to tell where not the data or the program is at fault but the machine has too little of something. */
final class MachineGaveOut {
    private static final long MEGABYTE = 1 << 20;

    private MachineGaveOut() {}

    /** The sentence, if that is what lies under an error. */
    static Optional<Text> in(Throwable thrown) {
        // Some libraries and the loading of classes wrap what ended them.
        for (@Nullable Throwable each = thrown; each != null; each = each.getCause()) {
            if (each instanceof VirtualMachineError error) {
                return Optional.of(sentence(error));
            }
        }
        return Optional.empty();
    }

    private static Text sentence(VirtualMachineError error) {
        if (error instanceof OutOfMemoryError) {
            long most = Runtime.getRuntime().maxMemory() / MEGABYTE;
            return Text.of(
                    "Không đủ bộ nhớ cho dữ liệu này (chương trình được dùng " + most
                            + " MB). Cho thêm, như java -Xmx4g -jar childplan.jar.",
                    "There is not enough memory for these data (the program may use " + most
                            + " MB). Allow more, as in java -Xmx4g -jar childplan.jar.");
        }
        if (error instanceof StackOverflowError) {
            return Text.of(
                    "Dữ liệu lồng nhau quá sâu cho ngăn xếp của chương trình. Cho thêm, như java -Xss16m -jar"
                            + " childplan.jar.",
                    "The data are nested too deeply for the stack of the program. Allow more, as in java -Xss16m -jar"
                            + " childplan.jar.");
        }
        return Text.of("Máy ảo Java đã dừng: " + error + ".", "The Java machine has stopped: " + error + ".");
    }
}
