#!/bin/sh
# Makes sure that the Debian packages of the chain benchmark are there: the classic peer's and the load generator.
set -eu

wanted="gunicorn nginx-light python3-flask python3-flask-sqlalchemy python3-pymysql python3-requests wrk"

installed() {
    [ "$(dpkg-query --show --showformat '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

if ! command -v dpkg-query >/dev/null; then
    echo "The chain benchmark is made for Debian: its peer runs from these Debian packages: $wanted" >&2
    exit 1
fi

missing=""
for package in $wanted; do
    installed "$package" || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

if [ "$(id -u)" != 0 ]; then
    echo "The chain benchmark needs these Debian packages:$missing" >&2
    echo "Install them with: sudo $0" >&2
    exit 1
fi

# nginx would start a site of its own on port 80: while this installs, no package may start a service.
policy=/usr/sbin/policy-rc.d
if [ ! -e "$policy" ]; then
    trap 'rm -f "$policy"' EXIT
    trap 'exit 1' INT TERM
    printf '#!/bin/sh\nexit 101\n' >"$policy"
    chmod 755 "$policy"
fi

echo "Installing Debian packages:$missing"
export DEBIAN_FRONTEND=noninteractive
apt-get update -qq
# shellcheck disable=SC2086 # a list of names
apt-get install -y -qq --no-install-recommends $missing
