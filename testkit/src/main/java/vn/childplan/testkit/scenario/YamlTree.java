package vn.childplan.testkit.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import vn.childplan.core.internal.text.SourceException;
import vn.childplan.core.internal.text.Utf8Reader;
import vn.childplan.core.text.Text;

/** Reads YAML of any origin into nodes that know their place; what is too large, too deep or no YAML is a problem. */
final class YamlTree {
    /** Bytes; what a parser takes by default. */
    private static final int LARGEST = 3 << 20;

    private static final int DEEPEST = 64;

    private YamlTree() {}

    /** The node of the one document; null after a problem. */
    static @Nullable Node of(InputStream in, String source, YamlProblems problems) {
        String text = "";
        try {
            text = text(in);
            LoadSettings settings = LoadSettings.builder().setLabel(source).build();
            if (isTooDeep(parser(settings, text), problems)) {
                return null;
            }
            Optional<Node> root = new Composer(settings, parser(settings, text))
                    .getSingleNode()
                    .filter(node -> !Tag.NULL.equals(node.getTag()));
            if (root.isEmpty()) {
                problems.addEmpty();
            }
            return root.orElse(null);
        } catch (SourceException e) {
            problems.add(e);
        } catch (IOException e) {
            problems.add(SourceException.unreadable(e));
        } catch (MarkedYamlEngineException e) {
            problems.add(e.getProblemMark().orElse(null), BrokenYaml.words(e.getContext() + " " + e.getProblem()));
        } catch (ReaderException e) {
            problems.addCharacter(text, e.getPosition(), e.getCodePoint());
        } catch (YamlEngineException e) {
            problems.add(placeOfRefusal(source, text), BrokenYaml.words(String.valueOf(e.getMessage())));
        }
        return null;
    }

    private static String text(InputStream in) throws IOException {
        StringWriter text = new StringWriter();
        new Utf8Reader(in, LARGEST).transferTo(text);
        return text.toString();
    }

    private static ParserImpl parser(LoadSettings settings, String text) {
        return new ParserImpl(settings, new StreamReader(settings, text));
    }

    /**
     * Where what the parser refuses without a place begins: at the first alias (*name) where these stand for each other too often,
     * and else at the last part that it can read.
     */
    private static @Nullable Mark placeOfRefusal(String source, String text) {
        ParserImpl events = parser(LoadSettings.builder().setLabel(source).build(), text);
        Mark last = null;
        try {
            while (events.hasNext()) {
                Event event = events.next();
                last = event.getStartMark().orElse(last);
                if (event instanceof AliasEvent) {
                    return last;
                }
            }
        } catch (YamlEngineException e) {
            return last;
        }
        return null;
    }

    /** Whether collections stand in each other too deep: what makes nodes of them calls itself for each level. */
    private static boolean isTooDeep(ParserImpl events, YamlProblems problems) {
        int depth = 0;
        while (events.hasNext()) {
            Event event = events.next();
            if (event instanceof CollectionStartEvent) {
                depth++;
            } else if (event instanceof CollectionEndEvent) {
                depth--;
            }
            if (depth > DEEPEST) {
                problems.add(
                        event.getStartMark().orElse(null),
                        Text.of("lồng nhau quá " + DEEPEST + " tầng", "nested more than " + DEEPEST + " deep"));
                return true;
            }
        }
        return false;
    }
}
