-- A saved version of a rulebook never changes; a dossier points at the version that made it.
CREATE TABLE rulebook (
    id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    name       VARCHAR(63)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    version    INT          NOT NULL,
    hash       CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    title      VARCHAR(200) NOT NULL,
    document   MEDIUMTEXT   NOT NULL,
    created_at DATETIME(6)  NOT NULL,
    UNIQUE KEY rulebook_version (name, version),
    UNIQUE KEY rulebook_hash (hash)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- Numbers rise in the order of storing, so paging newest first walks the primary key. The name of the rulebook stands here
-- too, so that paging with a filter walks one key over all versions instead of sorting what a join finds.
CREATE TABLE dossier (
    number        BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    rulebook_id   BIGINT       NOT NULL,
    rulebook_name VARCHAR(63)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    seed          VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    idx           BIGINT       NOT NULL,
    draws_one     JSON         NOT NULL,
    draws_two     JSON         NOT NULL,
    outcome       JSON         NOT NULL,
    text          TEXT         NOT NULL,
    created_at    DATETIME(6)  NOT NULL,
    KEY dossier_by_rulebook (rulebook_name, number),
    CONSTRAINT dossier_rulebook FOREIGN KEY (rulebook_id) REFERENCES rulebook (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
