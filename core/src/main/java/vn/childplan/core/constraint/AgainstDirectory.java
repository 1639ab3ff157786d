package vn.childplan.core.constraint;

/**
 * The group of the constraints that need an agency directory. The records of the library carry {@link KnownAgency} in
 * this group only, so that they can be checked without a directory too.
 *
 * @since 0.1
 */
public interface AgainstDirectory {}
