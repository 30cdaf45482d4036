-- An order for many dossiers. Numbers rise in the order of ordering, so paging newest first walks the primary key.
CREATE TABLE batch (
    number          BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    rulebook_id     BIGINT        NOT NULL,
    seed            VARCHAR(200)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    size            INT           NOT NULL,
    state           VARCHAR(9)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    created_at      DATETIME(6)   NOT NULL,
    created_by      VARCHAR(100)  NOT NULL,
    finished_at     DATETIME(6)   NULL,
    idempotency_key VARCHAR(200)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    fingerprint     CHAR(64)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    KEY batch_by_state (state, number),
    UNIQUE KEY batch_idempotency (created_by, idempotency_key),
    CONSTRAINT batch_rulebook FOREIGN KEY (rulebook_id) REFERENCES rulebook_version (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- A part of a batch, worked off by one worker in one transaction. Workers claim chunks by a lease; one without a claim and
-- with a lease waits until then for its next try.
CREATE TABLE chunk (
    batch_number BIGINT      NOT NULL,
    first_idx    INT         NOT NULL,
    size         INT         NOT NULL,
    done_at      DATETIME(6) NULL,
    claim        CHAR(36)    CHARACTER SET ascii COLLATE ascii_bin NULL,
    claimed_at   DATETIME(6) NULL,
    leased_until DATETIME(6) NULL,
    tries        INT         NOT NULL DEFAULT 0,
    trouble      VARCHAR(2000) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci NULL,
    PRIMARY KEY (batch_number, first_idx),
    KEY chunk_open (batch_number, done_at, first_idx),
    KEY chunk_turn (batch_number, claimed_at),
    CONSTRAINT chunk_batch FOREIGN KEY (batch_number) REFERENCES batch (number)
) CHARACTER SET ascii COLLATE ascii_bin;

-- One row, locked while somebody orders, so that limits hold and one idempotency key makes one batch.
CREATE TABLE batch_counter (
    id TINYINT NOT NULL PRIMARY KEY
);
INSERT INTO batch_counter VALUES (1);

-- The key makes a dossier of a batch unique whatever happens to workers. No foreign key: each inserted row would lock the row
-- of the batch, and workers would wait for each other.
ALTER TABLE dossier
    ADD COLUMN batch_number BIGINT NULL AFTER idx,
    ADD UNIQUE KEY dossier_in_batch (batch_number, idx);
