package vn.childplan.cli;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A file that is replaced whole or not at all: its content goes into a part file of a random name beside it, which takes
 * its place when all of it has reached the disk.
 *
 * <p>A part file is locked while somebody writes it. So one that is not locked was left by a run that was killed, and the
 * next run removes it.
 *
 * <p>Mode, group and owner of what is replaced are kept, owner and group where the system lets us: only root may give files
 * away, and others may give them only to groups of theirs. Where the group cannot be kept, it gets no more than everybody.
 * Access control lists, extended attributes and other names of the file (hard links) are not kept.
 */
final class WholeFile {
    private static final String PART = ".childplan-";
    private static final String PARTS = PART + "*.part";
    private static final int MOST_LINKS = 40;
    private static final int MOST_ATTEMPTS = 100;
    private static final List<PosixFilePermission> OWNERS =
            List.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);
    private static final List<PosixFilePermission> GROUPS =
            List.of(PosixFilePermission.GROUP_READ, PosixFilePermission.GROUP_WRITE, PosixFilePermission.GROUP_EXECUTE);
    private static final List<PosixFilePermission> OTHERS = List.of(
            PosixFilePermission.OTHERS_READ, PosixFilePermission.OTHERS_WRITE, PosixFilePermission.OTHERS_EXECUTE);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path file;
    private final Path folder;

    private WholeFile(Path file, Path folder) {
        this.file = file;
        this.folder = folder;
    }

    /** The file of that path; where a link stands there, the file that it leads to, be it there or not. */
    static WholeFile at(Path path) throws IOException {
        Path file = path.toAbsolutePath();
        for (int links = 0; Files.isSymbolicLink(file); links++) {
            if (links == MOST_LINKS) {
                throw new FileSystemLoopException(path.toString());
            }
            file = file.resolveSibling(Files.readSymbolicLink(file));
        }
        Path folder = file.getParent();
        if (folder == null) {
            throw new NotDirectoryException(path.toString());
        }
        return new WholeFile(file, folder);
    }

    boolean isThere() {
        return Files.exists(file);
    }

    /** Whether there is something that cannot be replaced: a folder, a device, a pipe. */
    boolean isNoFile() {
        return isThere() && !Files.isRegularFile(file);
    }

    /** Whether both are one file, by whatever names or links. */
    boolean is(Path other) throws IOException {
        return isThere() && Files.exists(other) && Files.isSameFile(file, other);
    }

    interface Content {
        void write(OutputStream out) throws IOException;
    }

    /** Replaces it, or leaves it as it is and throws. */
    void replace(Content content) throws IOException {
        removeLeftovers();
        Part part = newPart();
        try (FileChannel channel = part.channel()) {
            // The channel stays open, and with it the lock, until the part has become the file.
            OutputStream out = new BufferedOutputStream(new LeftOpen(Channels.newOutputStream(channel)));
            content.write(out);
            out.flush();
            channel.force(true);
            Files.move(part.path(), file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part.path());
        }
    }

    private record Part(Path path, FileChannel channel) {}

    private Part newPart() throws IOException {
        for (int attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
            byte[] random = new byte[8];
            RANDOM.nextBytes(random);
            // A short name of its own: one made from the file's could be too long.
            Path path = folder.resolve(PART + HexFormat.of().formatHex(random) + ".part");
            FileChannel channel = FileChannel.open(
                    path, Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW), permissions());
            try {
                if (keepsAttributes(path) && isOurs(channel, path)) {
                    return new Part(path, channel);
                }
            } catch (IOException e) {
                channel.close();
                Files.deleteIfExists(path);
                throw e;
            }
            channel.close();
        }
        throw new FileSystemException(folder.toString(), null, "part files are removed while they are written");
    }

    /**
     * Gives a part owner, group and mode of the file, as far as the system lets us; false if another run took it for a leftover
     * first. This comes before the lock: to set a mode the JDK opens the part once more and closes it, and with that POSIX takes
     * every lock from the process that has one on it (fcntl).
     */
    private boolean keepsAttributes(Path part) throws IOException {
        try {
            keepAttributes(part);
            return true;
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    /** Locks a part; false if another run took it for a leftover first. */
    private static boolean isOurs(FileChannel channel, Path path) {
        try {
            return channel.tryLock() != null && Files.exists(path, LinkOption.NOFOLLOW_LINKS);
        } catch (OverlappingFileLockException e) {
            // Another thread of this program took it for a leftover.
            return false;
        } catch (IOException e) {
            // A file system without locks. Nobody else can lock it there either, so nobody removes it.
            return true;
        }
    }

    private FileAttribute<?>[] permissions() throws IOException {
        PosixFileAttributes kept = attributesToKeep();
        if (kept == null) {
            return new FileAttribute<?>[0];
        }
        // Never wider than the file was, not for a moment: until the group is set, its rights would be another group's.
        Set<PosixFilePermission> mode = EnumSet.noneOf(PosixFilePermission.class);
        mode.addAll(kept.permissions());
        mode.retainAll(OWNERS);
        return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(mode)};
    }

    private void keepAttributes(Path part) throws IOException {
        PosixFileAttributes kept = attributesToKeep();
        if (kept == null) {
            return;
        }
        PosixFileAttributeView view =
                Files.getFileAttributeView(part, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        PosixFileAttributes ours = view.readAttributes();
        // The group first: whoever has given a file away may set nothing of it.
        boolean sameGroup = ours.group().equals(kept.group()) || isLetBy(() -> view.setGroup(kept.group()));
        if (!ours.owner().equals(kept.owner())) {
            isLetBy(() -> view.setOwner(kept.owner()));
        }
        view.setPermissions(mode(kept.permissions(), sameGroup));
    }

    /** The mode for a part: rights that were one group's are not given to another. */
    static Set<PosixFilePermission> mode(Set<PosixFilePermission> kept, boolean sameGroup) {
        Set<PosixFilePermission> mode = EnumSet.noneOf(PosixFilePermission.class);
        mode.addAll(kept);
        if (!sameGroup) {
            mode.removeAll(GROUPS);
            for (int i = 0; i < OTHERS.size(); i++) {
                if (kept.contains(OTHERS.get(i)) && kept.contains(GROUPS.get(i))) {
                    mode.add(GROUPS.get(i));
                }
            }
        }
        return mode;
    }

    private interface Step {
        void run() throws IOException;
    }

    private static boolean isLetBy(Step step) {
        try {
            step.run();
            return true;
        } catch (IOException e) {
            // Only root may give files away, and a group takes them from its members only.
            return false;
        }
    }

    private @Nullable PosixFileAttributes attributesToKeep() throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        return view == null || !isThere() ? null : view.readAttributes();
    }

    private void removeLeftovers() {
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, PARTS)) {
            for (Path part : parts) {
                removeIfLeft(part);
            }
        } catch (IOException | DirectoryIteratorException e) {
            // A folder to drop files into, which shows them to nobody: it is no reason not to write.
        }
    }

    private static void removeIfLeft(Path part) {
        if (!Files.isRegularFile(part, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
                FileLock lock = channel.tryLock()) {
            if (lock != null) {
                Files.deleteIfExists(part);
            }
        } catch (IOException | OverlappingFileLockException e) {
            // Somebody else's, or in use: it is not ours to remove.
        }
    }

    private static final class LeftOpen extends FilterOutputStream {
        LeftOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
