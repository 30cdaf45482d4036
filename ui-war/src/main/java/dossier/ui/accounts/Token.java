package dossier.ui.accounts;

import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import dossier.ui.access.Role;
import dossier.ui.storage.Moment;

/** A key for programs that act for somebody. */
@Entity
@Table(name = "token")
class Token {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long number;

    private String hash;

    @ManyToOne
    @JoinColumn(name = "account_number")
    private Account account;

    private String name;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "created_at")
    private LocalDateTime createdAt;

    @Column(name = "expires_at")
    private LocalDateTime expiresAt;

    @Column(name = "used_at")
    private LocalDateTime usedAt;

    /** For JPA. */
    protected Token() {}

    /** A token that is made now. */
    Token(String hash, Account account, TokenOrder order) {
        this.hash = hash;
        this.account = account;
        this.name = order.name();
        this.role = order.role();
        this.createdAt = Moment.now();
        this.expiresAt = order.expires() == null ? null : Moment.column(order.expires());
    }

    /** Notes that it is used. */
    void use() {
        usedAt = Moment.lastUse(usedAt, Moment.now());
    }

    boolean isGood() {
        return !account.isBlocked() && !account.mustChange() && (expiresAt == null || expiresAt.isAfter(Moment.now()));
    }

    Account getAccount() {
        return account;
    }

    Identity identity() {
        return new Identity(account.getName(), role.butAtMost(account.getRole()), false);
    }

    TokenView view() {
        return new TokenView(
                number,
                name,
                role.word(),
                Moment.instant(createdAt),
                Moment.instant(expiresAt),
                Moment.instant(usedAt));
    }
}
