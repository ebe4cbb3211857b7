#!/bin/sh
# The images: who runs what, and that it runs, in a root that has nothing else.
. "$(dirname "$0")/package.sh"
plain=$PSS_DIST/pss-fix-$version-image-$here.tar
ci=$PSS_DIST/pss-fix-$version-image-$here-ci.tar
need_package "$plain"
need_package "$ci"

# open_image FILE DIR: its configuration as DIR.json, its files in DIR.
open_image() {
    mkdir "$2.oci" "$2" && tar -xf "$1" -C "$2.oci" || return 1
    blob() { echo "$2.oci/blobs/sha256/$1"; }
    digest() { grep -oE "\"$2\":\{[^}]*\"digest\":\"sha256:[0-9a-f]{64}" "$1" | sed 's/.*://'; }
    manifest=$2.oci/blobs/sha256/$(grep -oE '"digest":"sha256:[0-9a-f]{64}' "$2.oci/index.json" | sed 's/.*://')
    cp "$2.oci/blobs/sha256/$(digest "$manifest" config)" "$2.json"
    sed 's/.*"layers"//' "$manifest" | grep -oE '"digest":"sha256:[0-9a-f]{64}' | sed 's/.*://' |
        while read -r layer; do
            tar -xzf "$2.oci/blobs/sha256/$layer" -C "$2" --no-same-owner 2>/dev/null ||
                tar -xf "$2.oci/blobs/sha256/$layer" -C "$2" --no-same-owner || return 1
        done
}
# inside DIR COMMAND...: as the image's user, in its root. Only root can do so.
inside() {
    root=$1
    shift
    code=0
    chroot --userspec=65532:65532 "$root" "$@" >out 2>err <"${input:-/dev/null}" || code=$?
}

ok "the image opens" open_image "$plain" plain
ok "the function is its entry point, for user 65532" \
    all 'has plain.json "\"Entrypoint\":[\"/usr/bin/pss-fix-krm\"]"' 'has plain.json "\"User\":\"65532:65532\""' \
    'has plain.json "\"org.opencontainers.image.version\":\"$version\""'
find plain \( -type f -o -type l \) -perm -100 -printf '%P\n' | sort >programs
printf '%s\n' usr/bin/pss-fix usr/bin/pss-fix-krm >wanted
ok "it holds no other program, so no shell" same programs wanted
ok "the image for CI opens" open_image "$ci" ci
ok "it starts a shell, for user 65532" \
    all 'has ci.json "\"Cmd\":[\"/bin/sh\"]"' 'lacks ci.json Entrypoint' 'has ci.json "\"User\":\"65532:65532\""'

cat >list.yaml <<'END'
apiVersion: config.kubernetes.io/v1
kind: ResourceList
items:
- apiVersion: v1
  kind: Pod
  metadata:
    name: web
  spec:
    containers:
    - name: web
      image: registry.example.com/web:7.4
END
if [ "$(id -u)" -eq 0 ] && chroot / true 2>/dev/null; then
    # The page starts it by podman. This one runs the entry point, as podman does.
    mkdir bin
    cat >bin/podman <<END
#!/bin/sh
[ "\$*" = "run -i --rm ghcr.io/pss-fix/pss-fix:$version" ] || exit 99
exec chroot --userspec=65532:65532 "$scratch/plain" /usr/bin/pss-fix-krm
END
    chmod +x bin/podman
    recipe image-function | sed "s/0\.1\.0/$version/g" >recipe.sh
    code=0
    PATH=$scratch/bin:$PATH sh -e recipe.sh >out 2>err || code=$?
    ok "the function runs in an empty root" \
        all 'exits 0' 'has fixed.yaml "runAsNonRoot: true"' 'has fixed.yaml "results:"'
    recipe image-ci | sed -n 's/^  - pss-fix/pss-fix/p' >job
    echo 'apiVersion: v1' >ci/tmp/a.yaml
    [ -s job ] && inside ci /bin/sh -c "cd /tmp && $(cat job) && ls"
    ok "a job of the page runs in it" all 'exits 0' 'has out gl-code-quality-report.json'
    inside ci /bin/sh -c 'cd /tmp && id -u && command -v pss-fix && pss-fix --version'
    ok "the shell finds the program" all 'exits 0' 'has out 65532' 'has out /usr/bin/pss-fix' 'has out "$version"'
else
    skip "the images run" "only root can change the root"
fi
finish
