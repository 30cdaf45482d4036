"""Inserts the rows of a batch once more, a thousand in a statement and a transaction, and prints the seconds it took.

Runs with Debian's Python; the password comes from the environment. The statements are made before the clock starts.
"""
import os
import sys
import time

import pymysql

COLUMNS = "rulebook_id, seed, idx, draws_one, draws_two, outcome, text, created_at"
ROWS = 1_000

port, user, batch = sys.argv[1:]
copy = int(batch) + 1_000_000_000
connection = pymysql.connect(
    host="127.0.0.1", port=int(port), user=user, password=os.environ["DATABASE_PASSWORD"], database="dossier"
)
with connection, connection.cursor() as cursor:

    def statement(first):
        cursor.execute(
            f"SELECT {COLUMNS} FROM dossier WHERE batch_number = %s AND idx >= %s AND idx < %s ORDER BY idx",
            (batch, first, first + ROWS),
        )
        rows = cursor.fetchall()
        values = ",".join(f"({copy},{','.join(map(connection.literal, row))})" for row in rows)
        return f"INSERT INTO dossier (batch_number, {COLUMNS}) VALUES {values}" if rows else None

    statements = []
    while insert := statement(len(statements) * ROWS):
        statements.append(insert)
    connection.commit()

    began = time.monotonic()
    for insert in statements:
        cursor.execute(insert)
        connection.commit()
    print(time.monotonic() - began)

    while cursor.execute("DELETE FROM dossier WHERE batch_number = %s LIMIT 10000", (copy,)):
        connection.commit()
