package vn.childplan.core.internal.json;

import java.util.List;
import java.util.Optional;
import vn.childplan.core.text.Text;

/** A value of a JSON document that knows where it stands. */
public sealed interface Json {
    /** Where it begins. */
    Position at();

    /** What it is, for a message. */
    Text noun();

    /**
     * An object.
     *
     * @param members its members in the order of the document; of those of one name only the first
     */
    record Obj(Position at, List<Member> members) implements Json {
        public Optional<Json> get(String name) {
            for (Member member : members) {
                if (member.name().equals(name)) {
                    return Optional.of(member.value());
                }
            }
            return Optional.empty();
        }

        /** The items of the array of that name; none if there is no such array. */
        public List<Json> items(String name) {
            return get(name).orElse(null) instanceof Arr array ? array.items() : List.of();
        }

        /** The text of that name, if it is one. */
        public Optional<String> text(String name) {
            return get(name).orElse(null) instanceof Str text ? Optional.of(text.value()) : Optional.empty();
        }

        @Override
        public Text noun() {
            return Text.of("một đối tượng {…}", "an object {…}");
        }
    }

    /**
     * A member of an object.
     *
     * @param name its name
     * @param at where the name stands
     */
    record Member(String name, Position at, Json value) {}

    /** An array. */
    record Arr(Position at, List<Json> items) implements Json {
        @Override
        public Text noun() {
            return Text.of("một danh sách […]", "a list […]");
        }
    }

    /** A string, composed. */
    record Str(Position at, String value) implements Json {
        @Override
        public Text noun() {
            return Text.of("một chuỗi ký tự", "a text");
        }
    }

    /**
     * A number.
     *
     * @param digits as written
     */
    record Num(Position at, String digits) implements Json {
        @Override
        public Text noun() {
            return Text.of("một số", "a number");
        }
    }

    /** True or false. */
    record Bool(Position at, boolean value) implements Json {
        @Override
        public Text noun() {
            return Text.of("true hoặc false", "true or false");
        }
    }

    /** Null. */
    record Null(Position at) implements Json {
        @Override
        public Text noun() {
            return Text.of("null", "null");
        }
    }
}
