#!/usr/bin/env bash
# Makes sure that the Debian packages of the benchmarks are there: the classic peer's and the load generator.
set -euo pipefail
exec "$(dirname "$0")/../scripts/packages" "The chain benchmark" \
    gunicorn nginx-light python3-flask python3-flask-sqlalchemy python3-pymysql python3-requests wrk
