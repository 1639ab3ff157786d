package vn.childplan.core.constraint;

import org.apiguardian.api.API;

/**
 * The group of the constraints that need an agency directory. The records of the library carry {@link KnownAgency} in
 * this group only, so that they can be checked without a directory too.
 *
 * @since 0.1
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public interface AgainstDirectory {}
