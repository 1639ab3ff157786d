package vn.childplan.importing.pdf;

/** A transformation of the plane as PDF writes it: a point (x, y) goes to (ax + cy + e, bx + dy + f). */
record Affine(float a, float b, float c, float d, float e, float f) {
    static final Affine SAME = new Affine(1, 0, 0, 1, 0, 0);

    static Affine moved(float x, float y) {
        return new Affine(1, 0, 0, 1, x, y);
    }

    /** This transformation, and then the other. */
    Affine then(Affine next) {
        return new Affine(
                a * next.a + b * next.c,
                a * next.b + b * next.d,
                c * next.a + d * next.c,
                c * next.b + d * next.d,
                e * next.a + f * next.c + next.e,
                e * next.b + f * next.d + next.f);
    }

    float x(float x, float y) {
        return a * x + c * y + e;
    }

    float y(float x, float y) {
        return b * x + d * y + f;
    }

    /** How much it stretches what is level. */
    float alongX() {
        return length(a, b);
    }

    /** How much it stretches what is upright. */
    float alongY() {
        return length(c, d);
    }

    private static float length(float x, float y) {
        return x == 0 ? Math.abs(y) : y == 0 ? Math.abs(x) : (float) Math.hypot(x, y);
    }
}
