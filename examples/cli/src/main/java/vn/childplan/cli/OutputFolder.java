package vn.childplan.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.childplan.core.text.Text;

/** A folder that files are written into, none of them over a file that the same run reads. */
final class OutputFolder {
    private final String option;
    private final Path folder;
    private final List<Path> inputs;

    private OutputFolder(String option, Path folder, List<Path> inputs) {
        this.option = option;
        this.folder = folder;
        this.inputs = inputs;
    }

    /**
     * The folder, made if it is not there.
     *
     * @param inputs the files that this run reads
     */
    static OutputFolder of(String option, String typed, List<Path> inputs) {
        Path folder = InputFile.of(option, typed);
        for (Path path = folder; path != null; path = path.getParent()) {
            if (Files.isSymbolicLink(path) && !Files.exists(path)) {
                throw BadInput.of(
                        option,
                        Text.of(
                                "'" + path + "' là liên kết không dẫn tới đâu",
                                "'" + path + "' is a link that leads nowhere"),
                        Text.of("Ghi tên một thư mục.", "Name a folder."));
            }
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
        return new OutputFolder(option, folder, List.copyOf(inputs));
    }

    /** The path of a file to write, with a name and a folder. */
    static Path file(String option, String typed) {
        Path file = InputFile.of(option, typed).toAbsolutePath();
        if (file.getFileName() == null || file.getParent() == null) {
            throw BadInput.of(
                    option,
                    Text.of("'" + typed + "' không phải là tên tệp", "'" + typed + "' is not a valid file name"),
                    Text.of("Ghi như bao-cao.docx.", "Write it as report.docx."));
        }
        return file;
    }

    /** Writes a file whole or not at all. */
    void write(String name, WholeFile.Content content) {
        Path path = folder.resolve(name);
        try {
            WholeFile file = WholeFile.at(path);
            refuseOverInput(file, path);
            if (file.isNoFile()) {
                throw BadInput.of(
                        option,
                        Text.of(
                                "'" + path + "' là thư mục hoặc thiết bị, không phải tệp",
                                "'" + path + "' is a folder or a device, not a file"),
                        Text.of("Ghi tên một tệp.", "Name a file."));
            }
            file.replace(content);
        } catch (IOException e) {
            throw unwritable(path.toString(), path, e);
        }
    }

    /** The names of other files there that begin so, in order. */
    List<String> others(String begin, List<String> written) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.startsWith(begin) && !written.contains(name))
                    .sorted()
                    .toList();
        }
    }

    private void refuseOverInput(WholeFile file, Path path) throws IOException {
        for (Path input : inputs) {
            if (file.is(input)) {
                throw BadInput.of(
                        option,
                        Text.of(
                                "'" + path + "' chính là tệp đầu vào '" + input + "'",
                                "'" + path + "' is the input file '" + input + "'"),
                        Text.of("Ghi vào một tệp khác.", "Write to another file."));
            }
        }
    }

    private static BadInput unwritable(String where, Path path, IOException e) {
        Text why = reason(e);
        return BadInput.of(
                where,
                Text.of(
                        "không ghi được '" + path + "' (" + why.vi() + ")",
                        "cannot write '" + path + "' (" + why.en() + ")"),
                Text.of(
                        "Chọn thư mục có quyền ghi và còn chỗ trống.",
                        "Choose a folder with write permission and free space."));
    }

    /** Why, in both languages where the system's words are known. */
    private static Text reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return Text.of("không có quyền ghi", "no permission");
        }
        if (e instanceof NoSuchFileException) {
            return Text.of("ở đó không tạo được tệp", "no file can be made there");
        }
        if (e instanceof FileSystemLoopException) {
            return Text.of("liên kết trỏ vòng", "links lead in a circle");
        }
        String given = e instanceof FileSystemException of ? of.getReason() : e.getMessage();
        String words = given == null || given.isBlank() ? e.getClass().getSimpleName() : given;
        String known = words.toLowerCase(Locale.ROOT);
        if (known.contains("no space left")) {
            return Text.of("hết chỗ trống", words);
        }
        if (known.contains("name too long")) {
            return Text.of("tên tệp quá dài", words);
        }
        if (known.contains("read-only")) {
            return Text.of("thư mục chỉ cho đọc", words);
        }
        if (known.contains("file too large")) {
            return Text.of("tệp lớn hơn hạn mức cho phép", words);
        }
        if (known.contains("quota")) {
            return Text.of("hết hạn mức dung lượng", words);
        }
        if (known.contains("busy")) {
            return Text.of("tệp đang bị giữ, không thay được", words);
        }
        return Text.of(words, words);
    }
}
