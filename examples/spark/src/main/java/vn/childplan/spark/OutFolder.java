package vn.childplan.spark;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * A folder that is replaced whole: everything is written into a new one beside it, which takes its place at the end. Until then
 * whoever reads it finds what the last run left; a run that breaks leaves it as it was.
 */
final class OutFolder implements AutoCloseable {
    private final FileSystem files;
    private final Path folder;
    private final Path written;

    /**
     * A folder to be replaced.
     *
     * @param inputs the folders that are read
     * @throws BadInputException if it is one of them, within one, or around one: nothing is written over an input
     */
    OutFolder(String folder, List<String> inputs, Configuration configuration) throws IOException {
        this.files = new Path(folder).getFileSystem(configuration);
        this.folder = files.makeQualified(new Path(folder));
        for (String input : inputs) {
            Path read = new Path(input).getFileSystem(configuration).makeQualified(new Path(input));
            if (isWithin(this.folder, read) || isWithin(read, this.folder)) {
                throw new BadInputException("--out " + folder + ": " + input
                        + " is read, and would be written over. Give a folder beside it.");
            }
        }
        this.written = beside("part");
    }

    private static boolean isWithin(Path inner, Path outer) {
        for (Path each = inner; each != null; each = each.getParent()) {
            if (each.equals(outer)) {
                return true;
            }
        }
        return false;
    }

    private Path beside(String ending) {
        return new Path(folder.getParent(), "." + folder.getName() + "." + UUID.randomUUID() + "." + ending);
    }

    /** Where to write a part of it. */
    String path(String name) {
        return new Path(written, name).toString();
    }

    void write(String name, String text) throws IOException {
        try (OutputStream out = files.create(new Path(written, name), false)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Puts what was written in the place of what was there. */
    void replace() throws IOException {
        Path old = beside("old");
        boolean existed = files.exists(folder);
        if (existed && !files.rename(folder, old)) {
            throw new IOException("cannot move " + folder + " aside");
        }
        if (!files.rename(written, folder)) {
            if (existed) {
                files.rename(old, folder);
            }
            throw new IOException("cannot move " + written + " to " + folder);
        }
        if (existed) {
            files.delete(old, true);
        }
    }

    /** Removes what was written and did not take its place. */
    @Override
    public void close() throws IOException {
        files.delete(written, true);
    }
}
