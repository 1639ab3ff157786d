package vn.childplan.benchmarks;

/** A program that does nothing: what every start costs. */
public final class NoVerdict {
    private NoVerdict() {}

    public static void main(String[] args) {
        System.out.println("nothing");
    }
}
