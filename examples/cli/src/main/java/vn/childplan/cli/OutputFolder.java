package vn.childplan.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import vn.childplan.core.text.Text;

/** A folder that files are written into: each appears under its name only when all of it is there. */
final class OutputFolder {
    private final Path folder;

    private OutputFolder(Path folder) {
        this.folder = folder;
    }

    /** The folder, made if it is not there. */
    static OutputFolder of(String option, String typed) {
        Path folder = InputFile.of(option, typed);
        for (Path path = folder; path != null; path = path.getParent()) {
            if (Files.exists(path) && !Files.isDirectory(path)) {
                throw BadInput.of(
                        option,
                        Text.of("'" + path + "' là một tệp", "'" + path + "' is a file"),
                        Text.of("Ghi tên một thư mục.", "Name a folder."));
            }
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw unwritable(option, folder, e);
        }
        return new OutputFolder(folder);
    }

    interface Content {
        void write(OutputStream out) throws IOException;
    }

    void write(String name, Content content) {
        Path file = folder.resolve(name);
        Path part = folder.resolve("." + name + "." + ProcessHandle.current().pid() + ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
                content.write(out);
            }
            move(part, file);
        } catch (IOException e) {
            throw unwritable(file.toString(), file, e);
        } finally {
            part.toFile().delete();
        }
    }

    private static void move(Path part, Path file) throws IOException {
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static BadInput unwritable(String where, Path path, IOException e) {
        Text why = e instanceof AccessDeniedException
                ? Text.of("không có quyền ghi", "no permission")
                : Text.of(String.valueOf(e.getMessage()), String.valueOf(e.getMessage()));
        return BadInput.of(
                where,
                Text.of(
                        "không ghi được '" + path + "' (" + why.vi() + ")",
                        "cannot write '" + path + "' (" + why.en() + ")"),
                Text.of(
                        "Chọn thư mục mà bạn có quyền ghi và còn chỗ trống.",
                        "Choose a folder that you may write to and that has room."));
    }
}
