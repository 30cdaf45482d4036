-- What was counted, so that no statistics ever read the history. One row for each cell and slot: who counts picks any slot, so
-- that dossiers that are stored at once seldom wait for the same row; who reads adds the slots up. Field 0 is the hour of storing
-- (value: hours since 1970), fields from 1 are the outputs in the order of the odds (value: place in the stored odds, -1 for
-- what they do not list). No foreign key: its check would be paid with each dossier.
CREATE TABLE tally (
    rulebook_id BIGINT   NOT NULL,
    field       SMALLINT NOT NULL,
    value       INT      NOT NULL,
    slot        TINYINT  NOT NULL,
    n           BIGINT   NOT NULL,
    PRIMARY KEY (rulebook_id, field, value, slot)
);

-- The odds of a version as they were when its first dossier was counted. They give the places their meaning, so they are
-- written once and stay.
CREATE TABLE expectation (
    rulebook_id BIGINT      NOT NULL PRIMARY KEY,
    odds        JSON        NOT NULL,
    asked_at    DATETIME(6) NOT NULL,
    CONSTRAINT expectation_rulebook FOREIGN KEY (rulebook_id) REFERENCES rulebook_version (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- Of dossiers that are there already only the hour can be counted: nobody asked for the odds when they were made.
INSERT INTO tally (rulebook_id, field, value, slot, n)
SELECT rulebook_id, 0, TIMESTAMPDIFF(HOUR, '1970-01-01', created_at), 0, COUNT(*)
FROM dossier
GROUP BY rulebook_id, TIMESTAMPDIFF(HOUR, '1970-01-01', created_at);
