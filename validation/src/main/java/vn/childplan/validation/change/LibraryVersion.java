package vn.childplan.validation.change;

import java.lang.module.ModuleDescriptor;
import org.jspecify.annotations.Nullable;

/** Which version of the library judges. */
final class LibraryVersion {
    private LibraryVersion() {}

    /** That of the module, or of the jar where there are no modules; null if neither says one. */
    static @Nullable String ofThis() {
        ModuleDescriptor module = LibraryVersion.class.getModule().getDescriptor();
        return module == null
                ? LibraryVersion.class.getPackage().getImplementationVersion()
                : module.rawVersion().orElse(null);
    }
}
