package vn.childplan.benchmarks;

/** Measures everything and writes the page on performance. */
public final class Suite {
    private Suite() {}

    public static void main(String[] args) throws Exception {
        org.openjdk.jmh.Main.main(args);
    }
}
