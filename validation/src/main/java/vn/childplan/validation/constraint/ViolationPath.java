package vn.childplan.validation.constraint;

import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.childplan.core.internal.json.Pointer;

/** The path of a violation as steps of a JSON pointer: names, and indexes from 0. */
record ViolationPath(List<Object> steps) implements Comparable<ViolationPath> {
    private static final Comparator<Object> STEP = Comparator.comparing(
                    (Object step) -> step instanceof Integer index ? index : -1)
            .thenComparing(Object::toString);

    /** {@code clauses[3].wording} is {@code /clauses/3/wording}. */
    static ViolationPath of(Path path) {
        List<Object> steps = new ArrayList<>();
        for (Path.Node node : path) {
            if (node.isInIterable()) {
                steps.add(node.getIndex() != null ? node.getIndex() : String.valueOf(node.getKey()));
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                steps.add(node.getName());
            }
        }
        return new ViolationPath(List.copyOf(steps));
    }

    /** As a JSON pointer, from where {@code root} points. */
    String under(Pointer root) {
        Pointer pointer = root;
        for (Object step : steps) {
            pointer = step instanceof Integer index ? pointer.to(index) : pointer.to(step.toString());
        }
        return pointer.toString();
    }

    /** In the order of the lists, and of the names beside each other. */
    @Override
    public int compareTo(ViolationPath other) {
        for (int i = 0; i < Math.min(steps.size(), other.steps.size()); i++) {
            int order = STEP.compare(steps.get(i), other.steps.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(steps.size(), other.steps.size());
    }
}
