package vn.childplan.benchmarks;

/** A program that builds six rules of a rule engine and prints one conclusion. */
public final class FirstDroolsVerdict {
    private FirstDroolsVerdict() {}

    public static void main(String[] args) {
        System.out.println(new DroolsRules(Workload.of(Workload.TERMS)).judge(Workload.AS_OF)[0].getStatus());
    }
}
