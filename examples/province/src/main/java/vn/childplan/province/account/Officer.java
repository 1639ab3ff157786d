package vn.childplan.province.account;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;
import vn.childplan.core.agency.AgencyId;

/** Who is logged in. Every page and every post that is about an agency asks here whether it may be. */
public final class Officer implements UserDetails {
    private static final long serialVersionUID = 1L;

    private final String name;
    private final String passwordHash;
    private final Role role;
    private final @Nullable String agency;

    Officer(String name, String passwordHash, Role role, @Nullable String agency) {
        this.name = name;
        this.passwordHash = passwordHash;
        this.role = role;
        this.agency = agency;
    }

    public Role role() {
        return role;
    }

    /** The agency for which the officer acts; null for a reader. */
    public @Nullable AgencyId agency() {
        return agency == null ? null : AgencyId.of(agency);
    }

    /** Whether duties of that agency, and how they stand, are shown. */
    public boolean sees(@Nullable AgencyId whose) {
        return role != Role.AGENCY || isOwn(whose);
    }

    /** Whether entries of that agency and what is attached to them are shown, and new ones taken. */
    public boolean actsFor(@Nullable AgencyId whose) {
        return role == Role.OFFICE || role == Role.AGENCY && isOwn(whose);
    }

    public boolean isOffice() {
        return role == Role.OFFICE;
    }

    private boolean isOwn(@Nullable AgencyId whose) {
        return whose != null && Objects.equals(whose.value(), agency);
    }

    /** @throws AccessDeniedException unless {@link #sees} */
    public void mustSee(@Nullable AgencyId whose) {
        demand(sees(whose));
    }

    /** @throws AccessDeniedException unless {@link #actsFor} */
    public void mustActFor(@Nullable AgencyId whose) {
        demand(actsFor(whose));
    }

    private static void demand(boolean allowed) {
        if (!allowed) {
            throw new AccessDeniedException("not for this account");
        }
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority("ROLE_" + role));
    }

    @Override
    public String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return name;
    }
}
