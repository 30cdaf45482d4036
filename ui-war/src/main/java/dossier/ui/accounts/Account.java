package dossier.ui.accounts;

import java.time.Instant;
import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import dossier.ui.access.Role;
import dossier.ui.storage.Moment;

/** Somebody who may log in. */
@Entity
@Table(name = "account")
class Account {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long number;

    private String name;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String password;

    @Column(name = "must_change")
    private boolean mustChange;

    private boolean blocked;

    @Column(name = "created_at")
    private LocalDateTime createdAt;

    @Column(name = "created_by")
    private String createdBy;

    /** For JPA. */
    protected Account() {}

    /** An account that is made now. */
    Account(String name, Role role, String hash, boolean mustChange, String who) {
        this.name = name;
        this.role = role;
        this.password = hash;
        this.mustChange = mustChange;
        this.createdAt = Moment.now();
        this.createdBy = who;
    }

    long getNumber() {
        return number;
    }

    String getName() {
        return name;
    }

    Role getRole() {
        return role;
    }

    void setRole(Role role) {
        this.role = role;
    }

    /** Hash of the password. */
    String getPassword() {
        return password;
    }

    /**
     * Gives it another password.
     *
     * @param mustChange whether somebody else knows it, so that it is good only for choosing the next one
     */
    void setPassword(String hash, boolean mustChange) {
        this.password = hash;
        this.mustChange = mustChange;
    }

    /** Whether nothing but choosing a password is possible until that is done. */
    boolean mustChange() {
        return mustChange;
    }

    boolean isBlocked() {
        return blocked;
    }

    void setBlocked(boolean blocked) {
        this.blocked = blocked;
    }

    Instant getCreatedAt() {
        return Moment.instant(createdAt);
    }

    String getCreatedBy() {
        return createdBy;
    }
}
