package vn.childplan.reporting.drafting;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.internal.json.JsonText;
import vn.childplan.core.internal.json.Pointer;
import vn.childplan.core.internal.json.RecordBinder;
import vn.childplan.core.io.Problems;
import vn.childplan.core.io.Reading;
import vn.childplan.reporting.model.Masthead;

/**
 * What an office says of its own letterhead, number and signing block: in a file beside the data, for all its documents. What
 * is left out stays as the directory tells it. As JSON: {@code {"drafter": "NVY", "signer": "Nguyễn Văn A"}}.
 *
 * @param masthead what heads its documents; null if the directory tells
 * @param parent the agency above it; empty for one that stands alone, null if the directory tells
 * @param name its name as the letterhead prints it; null if the directory tells
 * @param abbreviation how its numbers name it; null if the directory tells
 * @param place địa danh; null if the directory and the plan tell
 * @param signing the lines over the signature; empty if the directory tells
 * @param signer who signs; null if it is left open
 * @param drafter the unit that drafts; null if it is left open
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record OfficeSettings(
        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        Masthead masthead,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        String parent,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        String name,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        String abbreviation,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        String place,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<String> signing,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        String signer,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        String drafter) {
    /** An office of which nothing is said. */
    public static final OfficeSettings NONE = new OfficeSettings(null, null, null, null, null, List.of(), null, null);

    public OfficeSettings {
        signing = signing == null ? List.of() : List.copyOf(signing);
    }

    /**
     * Reads the settings of a file; does not close {@code in}.
     *
     * @param source the name that problems give to what is read
     */
    public static Reading<OfficeSettings> read(InputStream in, String source) {
        Problems problems = new Problems(source);
        OfficeSettings settings = JsonText.read(in, problems::add)
                .flatMap(json -> new RecordBinder(problems::add).bind(OfficeSettings.class, json, Pointer.ROOT))
                .orElse(null);
        return problems.orValue(settings);
    }

    /** Reads the settings of a file. */
    public static Reading<OfficeSettings> read(Path file) {
        return Reading.ofFile(file, OfficeSettings::read);
    }

    /** The JSON Schema (draft 2020-12) of the file. */
    public static String schema() {
        try (InputStream in = OfficeSettings.class.getResourceAsStream("office.schema.json")) {
            if (in == null) {
                throw new IllegalStateException("office.schema.json is missing from the library");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** These, and those where these say nothing. */
    public OfficeSettings orElse(OfficeSettings others) {
        return new OfficeSettings(
                masthead == null ? others.masthead : masthead,
                parent == null ? others.parent : parent,
                name == null ? others.name : name,
                abbreviation == null ? others.abbreviation : abbreviation,
                place == null ? others.place : place,
                signing.isEmpty() ? others.signing : signing,
                signer == null ? others.signer : signer,
                drafter == null ? others.drafter : drafter);
    }

    /** An office with what these say of it. */
    public IssuingOffice of(IssuingOffice known) {
        return new IssuingOffice(
                masthead == null ? known.masthead() : masthead,
                parent == null ? known.parent() : parent.isBlank() ? null : parent,
                name == null ? known.name() : name,
                abbreviation == null ? known.abbreviation() : abbreviation,
                place == null ? known.place() : place,
                signing.isEmpty() ? known.signing() : signing,
                signer == null ? known.signer() : signer,
                drafter == null ? known.drafter() : drafter);
    }
}
