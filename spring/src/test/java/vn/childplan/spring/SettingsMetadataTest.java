package vn.childplan.spring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** What editors know of the settings, written by hand, is what the record binds. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SettingsMetadataTest {
    @Test
    void the_metadata_list_the_settings_with_their_types_and_defaults() throws IOException {
        List<String> bound = new ArrayList<>();
        bind("childplan", ChildplanProperties.class, bound);
        assertThat(listed()).containsExactlyInAnyOrderElementsOf(bound).hasSize(6);
    }

    private static void bind(String prefix, Class<?> type, List<String> bound) {
        // An annotation whose target is a parameter stands there alone.
        for (Parameter part : type.getDeclaredConstructors()[0].getParameters()) {
            String name = prefix + "." + part.getName();
            if (part.getType().isRecord()) {
                bind(name, part.getType(), bound);
            } else {
                DefaultValue value = part.getAnnotation(DefaultValue.class);
                bound.add(name + " " + part.getType().getName() + " " + (value == null ? null : value.value()[0]));
            }
        }
    }

    /** Each property: its name, type and default. */
    private static List<String> listed() throws IOException {
        List<String> properties = new ArrayList<>();
        try (InputStream in =
                        ChildplanProperties.class.getResourceAsStream("/META-INF/spring-configuration-metadata.json");
                JsonParser json = new JsonFactory().createParser(in)) {
            Map<String, String> fields = new HashMap<>();
            boolean inside = false;
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                inside |= "properties".equals(json.currentName());
                if (token == JsonToken.VALUE_STRING) {
                    fields.put(json.currentName(), json.getText());
                } else if (token == JsonToken.END_OBJECT && inside && !fields.isEmpty()) {
                    assertThat(fields.get("description")).isNotBlank();
                    properties.add(fields.get("name") + " " + fields.get("type") + " " + fields.get("defaultValue"));
                }
                if (token == JsonToken.END_OBJECT) {
                    fields.clear();
                }
            }
        }
        return properties;
    }
}
