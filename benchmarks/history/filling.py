"""Makes a history of any size, by the server itself."""
import sys
from pathlib import Path

STATEMENTS = Path(__file__).with_name("load.sql")
PLANS = Path(__file__).with_name("plans.sql")
PART = 10_000


class History:
    """The tables of a Dossier that runs and has an empty history. Runs with Debian's Python, which has the driver."""

    def __init__(self, database):
        import pymysql

        self.connection = pymysql.connect(
            host="127.0.0.1", port=database.port, user=database.user, password=database.password, db="dossier",
            autocommit=True,
        )
        self.size = 0
        self.once, self.parts = (block.strip() for block in STATEMENTS.read_text().split("-- For each part"))
        self.run(self.once)

    def grow(self, size):
        """Adds dossiers until there are so many."""
        while self.size < size:
            self.run(self.parts, base=self.size, last=min(size, self.size + PART))
            self.size = min(size, self.size + PART)
            if self.size % 1_000_000 == 0:
                print(f"{self.size:,} dossiers", file=sys.stderr, flush=True)
        self.run("ANALYZE TABLE dossier, posting")

    def run(self, statements, **values):
        with self.connection.cursor() as cursor:
            for statement in statements.split(";\n"):
                if statement.strip(" ;\n"):
                    cursor.execute(statement.strip(" ;\n").format(**values))

    def plans(self):
        """How MariaDB answers each kind of query, as Markdown."""
        texts = []
        with self.connection.cursor() as cursor:
            for block in PLANS.read_text().split("\n\n"):
                title, query = block.strip().split("\n", 1)
                cursor.execute("EXPLAIN " + query.rstrip(";"))
                heads = [column[0] for column in cursor.description]
                rows = [dict(zip(heads, row)) for row in cursor.fetchall()]
                steps = "; ".join(
                    f"{row['table']}: {row['type']} by {row['key']}, {row['rows']} rows, {row['Extra'] or 'nothing else'}"
                    for row in rows
                )
                texts.append(f"- {title.removeprefix('-- ')}: {steps}\n")
        return "".join(texts)
