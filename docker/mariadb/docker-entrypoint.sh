#!/usr/bin/env bash
# The entry of the official image, as far as Dossier needs it: makes database and user at the first start, then runs MariaDB
# as its own user.
set -euo pipefail

if [ "$(id -u)" = 0 ]; then
    chown mysql:mysql /var/lib/mysql /run/mysqld
    exec setpriv --reuid=mysql --regid=mysql --init-groups "${BASH_SOURCE[0]}" "$@"
fi

secret() { # the value of a variable, or of the file that VARIABLE_FILE names
    local file=${1}_FILE
    if [ -n "${!file:-}" ]; then cat "${!file}"; else printf %s "${!1:-}"; fi
}

quoted() { printf "'%s'" "$(sed "s/['\\\\]/\\\\&/g")"; }

first_sql() {
    local root password user=${MARIADB_USER:?} database=${MARIADB_DATABASE:?}
    root=$(secret MARIADB_ROOT_PASSWORD)
    [ -n "$root" ] || [ -z "${MARIADB_RANDOM_ROOT_PASSWORD:-}" ] || root=$(head -c 24 /dev/urandom | base64)
    [ -n "$root" ] || { echo "Set MARIADB_ROOT_PASSWORD, _FILE, or MARIADB_RANDOM_ROOT_PASSWORD." >&2; exit 1; }
    password=$(secret MARIADB_PASSWORD)
    cat <<SQL
DELETE FROM mysql.global_priv WHERE User IN ('', 'root') AND Host <> 'localhost';
DELETE FROM mysql.proxies_priv;
FLUSH PRIVILEGES;
ALTER USER root@localhost IDENTIFIED BY $(quoted <<<"$root");
CREATE DATABASE \`$database\`;
CREATE USER '$user'@'%' IDENTIFIED BY $(quoted <<<"$password");
GRANT ALL ON \`$database\`.* TO '$user'@'%';
CREATE USER healthcheck@'127.0.0.1';
SQL
}

if [ ! -d /var/lib/mysql/mysql ]; then
    # Built aside: a first start that is interrupted leaves no half database.
    new=/var/lib/mysql/.new
    rm -rf "$new"
    mariadb-install-db --datadir="$new" --skip-test-db --auth-root-authentication-method=normal >/dev/null
    first_sql | mariadbd --bootstrap --datadir="$new"
    mv "$new"/* /var/lib/mysql
    rmdir "$new"
fi
exec "$@"
