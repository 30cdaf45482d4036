-- Work on backups: one is made, verified or restored. Workers of any replica claim it by a lease, as they do with chunks; work
-- whose lease has run out is over, because half of it is in files that nobody can go on with.
CREATE TABLE backup_job (
    number        BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    kind          VARCHAR(7)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    backup_number BIGINT        NULL,
    source        VARCHAR(8)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    path          VARCHAR(1000) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    folder        VARCHAR(1000) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    target        VARCHAR(1000) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    replaces      BOOLEAN       NOT NULL,
    state         VARCHAR(9)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    archive       VARCHAR(255)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    archive_bytes BIGINT        NULL,
    sha256        CHAR(64)      CHARACTER SET ascii COLLATE ascii_bin NULL,
    files         BIGINT        NOT NULL,
    bytes         BIGINT        NOT NULL,
    skipped       INT           NOT NULL,
    trouble       VARCHAR(2000) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    sound         BOOLEAN       NULL,
    created_at    DATETIME(6)   NOT NULL,
    created_by    VARCHAR(100)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    finished_at   DATETIME(6)   NULL,
    claim         CHAR(36)      CHARACTER SET ascii COLLATE ascii_bin NULL,
    leased_until  DATETIME(6)   NULL,
    KEY backup_job_by_kind (kind, number),
    KEY backup_job_by_state (state, number),
    CONSTRAINT backup_job_of FOREIGN KEY (backup_number) REFERENCES backup_job (number) ON DELETE CASCADE
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- The times of the schedule that had their turn: whichever replica writes one down orders its backup.
CREATE TABLE backup_turn (
    entry  VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    due_at DATETIME(6)  NOT NULL,
    PRIMARY KEY (entry, due_at)
);
