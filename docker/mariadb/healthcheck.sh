#!/usr/bin/env bash
# Called as in the official image: healthcheck.sh --connect --innodb_initialized
set -euo pipefail
[ "$*" = "--connect --innodb_initialized" ] || { echo "Unknown checks: $*" >&2; exit 1; }
mariadb --host=127.0.0.1 --user=healthcheck --skip-column-names --execute 'SELECT 1' >/dev/null
