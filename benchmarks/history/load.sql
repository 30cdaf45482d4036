-- A history of any size, made by the server itself: eleven kinds of words from in every text to in ten of ten million, five
-- rulebooks, a dossier every three seconds, nine of ten in batches of a hundred thousand. Index and dossiers are what Dossier
-- writes: the terms are joined in SQL as the migration V5 does it.
SET SESSION group_concat_max_len = 10000;

-- Waiting for Dossier to answer has made some.
DELETE FROM posting;
DELETE FROM dossier;

INSERT IGNORE INTO rulebook_version (name, version, hash, title, document, created_at, created_by)
SELECT CONCAT('bench-', seq), 1, SHA2(seq, 256), CONCAT('Bench ', seq), 'rulebook: bench', UTC_TIMESTAMP(6), 'bench' FROM seq_1_to_5;
INSERT IGNORE INTO rulebook (name, newest_id)
SELECT name, id FROM rulebook_version WHERE name LIKE 'bench-%';

-- For each part
DROP TEMPORARY TABLE IF EXISTS bench_part;
CREATE TEMPORARY TABLE bench_part ENGINE = MEMORY AS
SELECT {base} + seq AS n,
       1 + ({base} + seq) % 5 AS book,
       ELT(1 + ({base} + seq) % 4, 'Follow', 'Steal the DB_URI from', 'Meet with', 'Collect information about') AS task,
       ELT(1 + ({base} + seq) DIV 4 % 5, 'the Duchess', 'the dictator', 'the double agent', 'the Flask developer',
           'the head of Odin') AS target,
       TRIM(CONCAT(IF(({base} + seq) % 100 = 3, 'medium ', ''),
                   IF(({base} + seq) % 1000 = 7, 'uncommon ', ''),
                   IF(({base} + seq) % 10000 = 9, 'seldom ', ''),
                   IF(({base} + seq) % 1000000 = 11, 'rare ', ''))) AS extra
FROM seq_1_to_10000 WHERE {base} + seq <= {last};

INSERT INTO dossier (number, rulebook_id, seed, idx, batch_number, draws_one, draws_two, outcome, text, created_at)
SELECT n, v.id, 'seed of the bench', n, IF(n % 10 = 0, NULL, 1 + n DIV 100000),
       JSON_OBJECT('numbers', JSON_ARRAY('14', '2', '0', '6', '12', '19')), JSON_OBJECT('letters', JSON_ARRAY('s', 'z', 'u', 'a', 'n', 'i')),
       JSON_OBJECT('target', target, 'task', task), TRIM(CONCAT(task, ' ', target, ' ', extra)),
       '2020-01-01' + INTERVAL 3 * n SECOND
FROM bench_part JOIN rulebook_version v ON v.name = CONCAT('bench-', book);

INSERT INTO posting (term, block, first_place, places)
SELECT term, n DIV 1024, MIN(n MOD 1024), UNHEX(GROUP_CONCAT(LPAD(HEX(n MOD 1024), 4, '0') ORDER BY n SEPARATOR ''))
FROM (SELECT w.word AS term, n
      FROM bench_part,
           JSON_TABLE(CONCAT('["', REGEXP_REPLACE(LOWER(CONCAT_WS(' ', task, SUBSTRING(target, 5), extra)), '[^a-z]+', '","'), '"]'),
                      '$[*]' COLUMNS (word VARCHAR(84) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin PATH '$')) w
      WHERE w.word NOT IN ('', 'the')
      UNION ALL SELECT CONVERT('the' USING utf8mb4) COLLATE utf8mb4_bin, n FROM bench_part
      UNION ALL SELECT CONVERT(CONCAT('_o', LEFT(SHA2(CONCAT('target', CHAR(0), target), 256), 16)) USING utf8mb4), n FROM bench_part
      UNION ALL SELECT CONVERT(CONCAT('_o', LEFT(SHA2(CONCAT('task', CHAR(0), task), 256), 16)) USING utf8mb4), n FROM bench_part
      UNION ALL SELECT CONCAT('_rbench-', book), n FROM bench_part
      UNION ALL SELECT CONCAT('_vbench-', book, '/1'), n FROM bench_part
      UNION ALL SELECT CONCAT('_b', 1 + n DIV 100000), n FROM bench_part WHERE n % 10 <> 0) found
GROUP BY term, n DIV 1024;
