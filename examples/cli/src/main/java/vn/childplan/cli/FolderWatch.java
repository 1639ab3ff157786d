package vn.childplan.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Collection;
import java.util.concurrent.TimeUnit;
import vn.childplan.core.text.Text;

/** Waits until a file in one of some folders is made, changed or removed. */
final class FolderWatch implements Closeable {
    /** An editor writes a file in several steps: what follows that soon belongs to one change. */
    private static final int SETTLED_MILLIS = 100;

    private final WatchService changes;

    private FolderWatch(WatchService changes) {
        this.changes = changes;
    }

    static FolderWatch of(Collection<Path> folders) throws IOException {
        FolderWatch watch = new FolderWatch(FileSystems.getDefault().newWatchService());
        for (Path folder : folders) {
            try {
                folder.register(
                        watch.changes,
                        StandardWatchEventKinds.ENTRY_CREATE,
                        StandardWatchEventKinds.ENTRY_MODIFY,
                        StandardWatchEventKinds.ENTRY_DELETE);
            } catch (IOException e) {
                watch.close();
                throw BadInput.of(
                        "--watch",
                        Text.of("không theo dõi được '" + folder + "'", "cannot watch '" + folder + "'"),
                        Text.of("Kiểm tra thư mục và quyền đọc.", "Check the folder and the right to read it."));
            }
        }
        return watch;
    }

    /** Waits for the next change; false if the thread was told to end. */
    boolean awaitChange() {
        try {
            WatchKey changed = changes.take();
            while (changed != null) {
                changed.pollEvents();
                changed.reset();
                changed = changes.poll(SETTLED_MILLIS, TimeUnit.MILLISECONDS);
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        changes.close();
    }
}
