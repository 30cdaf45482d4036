-- What was one table becomes two: the rulebook itself, which people archive and restore, and its versions, which never
-- change. A person may go back to an older text, so the same hash can stand in several versions.
RENAME TABLE rulebook TO rulebook_version;

ALTER TABLE rulebook_version
    DROP KEY rulebook_hash,
    ADD KEY rulebook_hash (hash),
    ADD COLUMN created_by VARCHAR(100) NOT NULL DEFAULT 'dossier';

-- The default was for what is there already: until now all of them came with the product.
ALTER TABLE rulebook_version
    ALTER COLUMN created_by DROP DEFAULT;

-- One row for each name: who saves the next version locks it, and who generates finds the newest by primary keys alone.
CREATE TABLE rulebook (
    name        VARCHAR(63)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    newest_id   BIGINT       NOT NULL,
    archived_at DATETIME(6)  NULL,
    archived_by VARCHAR(100) NULL,
    CONSTRAINT rulebook_newest FOREIGN KEY (newest_id) REFERENCES rulebook_version (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

INSERT INTO rulebook (name, newest_id)
SELECT name, id
FROM rulebook_version v
WHERE version = (SELECT MAX(w.version) FROM rulebook_version w WHERE w.name = v.name);
