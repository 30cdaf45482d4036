-- first page
SELECT * FROM dossier WHERE number >= 1 AND number <= 1099511627775 ORDER BY number DESC LIMIT 51;

-- page by a deep cursor
SELECT * FROM dossier WHERE number >= 1 AND number <= 5000000 ORDER BY number DESC LIMIT 51;

-- a time, already as numbers
SELECT * FROM dossier WHERE created_at >= '2020-03-01' AND created_at < '2020-03-02' AND number >= 1727960 AND number <= 1756820 ORDER BY number DESC LIMIT 51;

-- one step of the bisection of times
SELECT number, created_at FROM dossier WHERE number >= 5000000 ORDER BY number LIMIT 1;

-- blocks of one term
SELECT DISTINCT p.block FROM posting p WHERE p.term = 'duchess' AND p.block BETWEEN 9758 AND 9765 ORDER BY p.block DESC LIMIT 512;

-- blocks of two terms, both common, near the cursor
SELECT DISTINCT p.block FROM posting p WHERE p.term = 'duchess' AND p.block BETWEEN 9758 AND 9765 AND EXISTS (SELECT 1 FROM posting q WHERE q.term = 'the' AND q.block = p.block) ORDER BY p.block DESC LIMIT 512;

-- blocks of two terms, one rare, everywhere
SELECT DISTINCT p.block FROM posting p WHERE p.term = 'the' AND p.block BETWEEN 0 AND 9765 AND EXISTS (SELECT 1 FROM posting q WHERE q.term = 'rare' AND q.block = p.block) ORDER BY p.block DESC LIMIT 512;

-- places of two terms in some blocks
SELECT block, term, places FROM posting WHERE term IN ('duchess', 'the') AND block IN (9758, 9759, 9760, 9761, 9762, 9763, 9764, 9765);

-- the dossiers that a search has found
SELECT * FROM dossier WHERE number IN (9999999, 9999979, 9999959, 9999939) ORDER BY number DESC LIMIT 51;
