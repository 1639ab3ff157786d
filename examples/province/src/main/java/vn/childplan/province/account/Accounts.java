package vn.childplan.province.account;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.codec.Hex;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import vn.childplan.core.time.VietnamTime;

/** The accounts. Of a password only its hash is kept. */
@Service
public class Accounts implements UserDetailsService {
    private static final int PASSWORD_BYTES = 9;

    private final JdbcClient database;
    private final PasswordEncoder encoder;
    private final Clock clock;

    Accounts(JdbcClient database, PasswordEncoder encoder, Clock clock) {
        this.database = database;
        this.encoder = encoder;
        this.clock = clock;
    }

    @Override
    public Officer loadUserByUsername(String name) {
        return find(name).orElseThrow(() -> new UsernameNotFoundException(name));
    }

    Optional<Officer> find(String name) {
        return database.sql("select * from account where name = ?")
                .param(name)
                .query((row, number) -> new Officer(
                        row.getString("name"),
                        row.getString("password_hash"),
                        Role.valueOf(row.getString("role")),
                        row.getString("agency")))
                .optional();
    }

    /** Whether the old password was right, and the new one holds. */
    boolean change(Officer officer, String old, String chosen) {
        boolean isRight =
                encoder.matches(old, loadUserByUsername(officer.getUsername()).getPassword());
        if (isRight) {
            database.sql("update account set password_hash = ? where name = ?")
                    .params(encoder.encode(chosen), officer.getUsername())
                    .update();
        }
        return isRight;
    }

    /** One line of the list. */
    public record Listed(String name, Role role, @Nullable String agency) {}

    public List<Listed> all() {
        return database.sql("select name, role, agency from account order by role desc, name")
                .query(Listed.class)
                .list();
    }

    public boolean isEmpty() {
        return all().isEmpty();
    }

    /**
     * Makes an account, and a password that nobody has chosen.
     *
     * @return the password, which can be read nowhere afterwards
     */
    public String add(String name, Role role, @Nullable String agency) {
        String password = newPassword();
        database.sql("insert into account (name, password_hash, role, agency, made_at) values (?, ?, ?, ?, ?)")
                .params(
                        name,
                        encoder.encode(password),
                        role.name(),
                        agency,
                        VietnamTime.wholeSecond(clock.instant()).atOffset(ZoneOffset.UTC))
                .update();
        return password;
    }

    private static String newPassword() {
        return new String(Hex.encode(KeyGenerators.secureRandom(PASSWORD_BYTES).generateKey()));
    }
}
