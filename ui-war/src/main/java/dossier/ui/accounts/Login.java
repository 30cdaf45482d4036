package dossier.ui.accounts;

import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import dossier.ui.storage.Moment;

/** A browser that somebody has logged in with. */
@Entity
@Table(name = "login")
class Login {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long number;

    private String hash;

    @ManyToOne
    @JoinColumn(name = "account_number")
    private Account account;

    @Column(name = "begun_at")
    private LocalDateTime begunAt;

    @Column(name = "seen_at")
    private LocalDateTime seenAt;

    private String address;

    /** For JPA. */
    protected Login() {}

    /** A login that begins now. */
    Login(String hash, Account account, String address) {
        this.hash = hash;
        this.account = account;
        this.begunAt = Moment.now();
        this.seenAt = begunAt;
        this.address = address;
    }

    Account getAccount() {
        return account;
    }

    boolean isSeenAfter(LocalDateTime time) {
        return seenAt.isAfter(time);
    }

    boolean isBegunAfter(LocalDateTime time) {
        return begunAt.isAfter(time);
    }

    /** Notes that it is used. */
    void see(LocalDateTime now) {
        seenAt = Moment.lastUse(seenAt, now);
    }
}
