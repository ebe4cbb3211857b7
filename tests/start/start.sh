#!/bin/sh
# Tries what the rules about the start of containers rest on: ports below 1024, file
# capabilities, empty directories, and directories that belong to root. A container is here
# a program under another user in namespaces of its own. What is missing is skipped.
# shellcheck disable=SC2034
. "${PSS_TOP:-$(cd "$(dirname "$0")/../.." && pwd)}/tests/cli/tap.sh"

for need in unshare setpriv; do
    command -v "$need" >/dev/null 2>&1 || {
        skip "the start of containers" "there is no $need"
        finish
        exit 0
    }
done
if [ "$(id -u)" -ne 0 ] || ! unshare -mnf true 2>/dev/null; then
    skip "the start of containers" "namespaces and other users take root"
    finish
    exit 0
fi
home=$(mktemp -d /tmp/start.XXXXXX)
trap 'rm -rf "$home"' EXIT
chmod 755 "$home"

# as USER COMMAND...: without capabilities, as the restricted level leaves a container.
as() {
    user=$1
    shift
    setpriv --reuid="$user" --regid="$user" --clear-groups --inh-caps=-all \
        --bounding-set="${keep:--all}" --no-new-privs "$@"
}

# ---- ports ----
if command -v perl >/dev/null 2>&1; then
    cat >"$home/listen.pl" <<'END'
use Socket;
socket(my $s, PF_INET, SOCK_STREAM, 0) or exit 2;
bind($s, sockaddr_in(80, INADDR_ANY)) or exit 1;
END
    # port FIRST: 0 if port 80 can be used where users may use ports from FIRST on.
    port() {
        unshare -n sh -c "echo $1 >/proc/sys/net/ipv4/ip_unprivileged_port_start || exit 9
            exec setpriv --reuid=65532 --regid=65532 --clear-groups --bounding-set=-all \
                --inh-caps=-all perl '$home/listen.pl'" 2>/dev/null
        echo $?
    }
    if [ "$(port 0)" = 9 ]; then
        skip "low ports" "the sysctl cannot be written"
    else
        ok "port 80 is refused where ports below 1024 are root's" test "$(port 1024)" = 1
        ok "the sysctl opens it" test "$(port 0)" = 0
    fi
else
    skip "low ports" "there is no perl"
fi

# ---- file capabilities ----
if command -v setcap >/dev/null 2>&1 && cp /bin/true "$home/bound" &&
    setcap cap_net_bind_service=+ep "$home/bound" 2>/dev/null; then
    ok "a program with a capability is not executed where all are dropped" \
        sh -c "! setpriv --reuid=65532 --regid=65532 --clear-groups --bounding-set=-all '$home/bound' 2>/dev/null"
    ok "it is where NET_BIND_SERVICE is kept" setpriv --reuid=65532 --regid=65532 \
        --clear-groups --bounding-set=-all,+net_bind_service "$home/bound"
else
    skip "file capabilities" "setcap is missing or does not work here"
fi

# ---- directories ----
mkdir "$home/of_root" "$home/empty"
chmod 755 "$home/of_root"
chmod 777 "$home/empty" # the mode of an emptyDir
ok "another user cannot write a directory of root" sh -c "! setpriv --reuid=65532 --regid=65532 --clear-groups touch '$home/of_root/x' 2>/dev/null"
ok "it can write an emptyDir" as 65532 touch "$home/empty/x"

if nginx -v >/dev/null 2>&1; then
    printf 'pid %s/run/nginx.pid; error_log stderr; events {} http { access_log off; client_body_temp_path %s/cache/body; proxy_temp_path %s/cache/proxy; fastcgi_temp_path %s/cache/fcgi; uwsgi_temp_path %s/cache/uwsgi; scgi_temp_path %s/cache/scgi; server { listen 127.0.0.1:18080; } }\n' \
        "$home" "$home" "$home" "$home" "$home" "$home" >"$home/nginx.conf"
    mkdir "$home/run" "$home/cache"
    for number in 65532 101; do
        chmod 755 "$home/run" "$home/cache"
        as "$number" nginx -t -q -c "$home/nginx.conf" 2>/dev/null
        closed=$?
        chmod 777 "$home/run" "$home/cache"
        rm -rf "$home/cache"/* "$home/run"/*
        as "$number" nginx -t -q -c "$home/nginx.conf" 2>/dev/null
        opened=$?
        rm -rf "$home/cache"/* "$home/run"/*
        ok "nginx as $number: not where its directories are root's" test "$closed" -ne 0
        ok "nginx as $number: it starts with two empty ones" test "$opened" = 0
    done
else
    skip "nginx" "it is not there"
fi
if redis-server --version >/dev/null 2>&1; then
    as 65532 timeout 2 redis-server --port 0 --unixsocket "$home/empty/s" --dir "$home/empty" --save '' >/dev/null 2>&1
    ok "redis runs under another number" test $? = 124
else
    skip "redis" "it is not there"
fi
finish
