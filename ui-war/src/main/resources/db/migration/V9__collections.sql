-- A named list of words. One that is deleted keeps its row, so a name and a version mean the same words for ever.
CREATE TABLE collection (
    id          BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    name        VARCHAR(63)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    description VARCHAR(1000) NOT NULL,
    duplicates  VARCHAR(6)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    longest     INT           NOT NULL,
    most        INT           NOT NULL,
    version     INT           NOT NULL,
    size        INT           NOT NULL,
    created_at  DATETIME(6)   NOT NULL,
    created_by  VARCHAR(100)  NOT NULL,
    deleted_at  DATETIME(6)   NULL,
    UNIQUE KEY collection_name (name)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- An entry is in all versions from added_in on, up to but without removed_in, which is 2147483647 as long as it stays. The key
-- keeps a word from being there twice at once.
CREATE TABLE collection_entry (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    collection_id BIGINT       NOT NULL,
    text          VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL,
    weight        INT          NOT NULL,
    tags          VARCHAR(410) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    added_in      INT          NOT NULL,
    removed_in    INT          NOT NULL,
    UNIQUE KEY entry_once (collection_id, text, removed_in),
    KEY entry_in_order (collection_id, id),
    CONSTRAINT entry_collection FOREIGN KEY (collection_id) REFERENCES collection (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- An order to put entries into a collection.
CREATE TABLE feed (
    number          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    collection_id   BIGINT       NOT NULL,
    received        INT          NOT NULL,
    created_at      DATETIME(6)  NOT NULL,
    created_by      VARCHAR(100) NOT NULL,
    idempotency_key VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    fingerprint     CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    UNIQUE KEY feed_idempotency (created_by, idempotency_key),
    KEY feed_of_collection (collection_id, number),
    CONSTRAINT feed_collection FOREIGN KEY (collection_id) REFERENCES collection (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- A part of a feed, applied by one worker in one transaction; claimed like chunks of batches.
CREATE TABLE feed_part (
    feed_number  BIGINT      NOT NULL,
    first_line   INT         NOT NULL,
    size         INT         NOT NULL,
    content      MEDIUMTEXT  NOT NULL,
    stored       INT         NOT NULL DEFAULT 0,
    duplicates   INT         NOT NULL DEFAULT 0,
    refused      INT         NOT NULL DEFAULT 0,
    refusals     MEDIUMTEXT  NULL,
    done_at      DATETIME(6) NULL,
    claim        CHAR(36)    CHARACTER SET ascii COLLATE ascii_bin NULL,
    claimed_at   DATETIME(6) NULL,
    leased_until DATETIME(6) NULL,
    tries        INT         NOT NULL DEFAULT 0,
    trouble      VARCHAR(2000) NULL,
    PRIMARY KEY (feed_number, first_line),
    KEY part_open (done_at, feed_number, first_line),
    CONSTRAINT part_feed FOREIGN KEY (feed_number) REFERENCES feed (number)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- One row, locked while somebody feeds or makes a collection, so that limits hold and one idempotency key makes one feed.
CREATE TABLE feed_counter (
    id TINYINT NOT NULL PRIMARY KEY
);
INSERT INTO feed_counter VALUES (1);

-- The versions of the collections that a dossier was drawn from and those of a batch are drawn from, by name; null for none.
ALTER TABLE dossier
    ADD COLUMN collections VARCHAR(2000) CHARACTER SET ascii COLLATE ascii_bin NULL;
ALTER TABLE batch
    ADD COLUMN collections VARCHAR(2000) CHARACTER SET ascii COLLATE ascii_bin NULL;
