-- Which dossiers have a term: a word of the text, a value of the outcome, a rulebook, a version, a batch. A row holds the
-- places, two bytes each, of all dossiers that were stored together and stand in the same block of 1,024 numbers. The key
-- walks the blocks of a term in the order of the numbers, newest or oldest first, and nothing has to be sorted.
CREATE TABLE posting (
    term         VARCHAR(84)       CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    block        INT               NOT NULL,
    first_place  SMALLINT UNSIGNED NOT NULL,
    places       VARBINARY(2048)   NOT NULL,
    batch_number BIGINT            NULL,
    chunk_idx    BIGINT            NULL,
    PRIMARY KEY (term, block, first_place),
    KEY posting_of_chunk (batch_number, chunk_idx)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Dossiers that are there already become searchable. The statements group what Dossier itself writes from now on; words with
-- apostrophes are the only ones that they take apart in another way.
SET SESSION group_concat_max_len = 10000;

INSERT INTO posting (term, block, first_place, places)
SELECT word, number DIV 1024, MIN(number MOD 1024),
       UNHEX(GROUP_CONCAT(LPAD(HEX(number MOD 1024), 4, '0') ORDER BY number SEPARATOR ''))
FROM (SELECT DISTINCT w.word, number
      FROM dossier,
           JSON_TABLE(CONCAT('["', REGEXP_REPLACE(LOWER(text), '[^\\p{L}\\p{M}\\p{N}]+', '","'), '"]'),
                      '$[*]' COLUMNS (word VARCHAR(84) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin PATH '$')) w
      WHERE w.word <> '') found
GROUP BY word, number DIV 1024;

INSERT INTO posting (term, block, first_place, places)
SELECT term, number DIV 1024, MIN(number MOD 1024),
       UNHEX(GROUP_CONCAT(LPAD(HEX(number MOD 1024), 4, '0') ORDER BY number SEPARATOR ''))
FROM (SELECT number, CONVERT(term USING utf8mb4) COLLATE utf8mb4_bin AS term
      FROM (SELECT number,
                   CAST(CONCAT('_o', LEFT(SHA2(CONCAT(f.field, CHAR(0), JSON_VALUE(outcome, CONCAT('$."', f.field, '"'))),
                                               256), 16)) AS BINARY) AS term
            FROM dossier,
                 JSON_TABLE(JSON_KEYS(outcome),
                            '$[*]' COLUMNS (field VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin PATH '$')) f
            UNION ALL
            SELECT number, CAST(CONCAT('_r', rulebook_name) AS BINARY) FROM dossier
            UNION ALL
            SELECT d.number, CAST(CONCAT('_v', v.name, '/', v.version) AS BINARY)
            FROM dossier d JOIN rulebook_version v ON v.id = d.rulebook_id
            UNION ALL
            SELECT number, CAST(CONCAT('_b', batch_number) AS BINARY) FROM dossier WHERE batch_number IS NOT NULL) bytes) found
GROUP BY term, number DIV 1024;

-- Lists by rulebook walk the index of terms now.
ALTER TABLE dossier DROP KEY dossier_by_rulebook;
