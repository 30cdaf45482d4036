-- Who did what, and what came of it. Walked newest first along one of the keys; number decides between entries of one
-- millisecond. The kind is its word, not a number or an enumeration: a replica of an older release must be able to show what
-- one of a newer release wrote.
CREATE TABLE action (
    number      BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    happened_at DATETIME(3)   NOT NULL,
    who         VARCHAR(100)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    kind        VARCHAR(40)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    parameter   VARCHAR(1000) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    status      VARCHAR(7)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    reason      VARCHAR(2000) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    request_id  VARCHAR(64)   CHARACTER SET ascii COLLATE ascii_bin NULL,
    KEY action_by_time (happened_at, number),
    KEY action_by_who (who, happened_at, number),
    KEY action_by_kind (kind, happened_at, number),
    KEY action_by_status (status, happened_at, number)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
