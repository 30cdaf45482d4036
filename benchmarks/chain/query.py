"""Prints the first value that a query gives. Runs with Debian's Python; the password comes from the environment."""
import os
import sys

import pymysql

port, user, query = sys.argv[1:]
connection = pymysql.connect(host="127.0.0.1", port=int(port), user=user, password=os.environ["DATABASE_PASSWORD"])
with connection, connection.cursor() as cursor:
    cursor.execute(query)
    print(cursor.fetchone()[0])
