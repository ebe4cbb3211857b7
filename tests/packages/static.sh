#!/bin/sh
# The archives with a static binary: what is in them, and that it does what the other binary
# does, byte for byte.
. "$(dirname "$0")/package.sh"
need_package "$PSS_DIST/pss-fix-$version-linux-$here.tar.gz"

# unpack ARCH: as the pages say, in a directory of that name.
unpack() {
    mkdir "$1" && tar -xzf "$PSS_DIST/pss-fix-$version-linux-$1.tar.gz" -C "$1" --strip-components=1
}
# is_whole ARCH: the archive has all that `make install` has, and what the licences ask.
is_whole() {
    unpack "$1"
    for file in bin/pss-fix bin/pss-fix-krm bin/kubectl-pss_fix share/man/man1/pss-fix.1 \
        share/man/man5/pss-fix.5 share/bash-completion/completions/pss-fix \
        share/doc/pss-fix/LICENSE share/doc/pss-fix/licences/libfyaml \
        share/doc/pss-fix/licences/pcre2 share/doc/pss-fix/licences/jansson \
        share/doc/pss-fix/licences/glibc; do
        [ -s "$1/$file" ] || {
            echo "# no $file"
            return 1
        }
    done
    [ -z "$(find "$1" ! -perm -444 ! -type l)" ]
}
is_static() { ! readelf -d "$1" | grep -q NEEDED && readelf -h "$1" | grep -q 'DYN'; }
is_small() { [ "$(wc -c <"$1")" -le 6000000 ]; }

ok "the archive is whole" is_whole "$here"
ok "its binary needs no library and lies at no fixed address" is_static "$here/bin/pss-fix"
ok "its binary has at most 6 MB" is_small "$here/bin/pss-fix"
with env -i "$here/bin/pss-fix" --version
ok "it says its version" all 'exits 0' 'has out "$version"'

# same_bytes NAME DIR ARG...: both programs say the same about all files below DIR.
same_bytes() {
    name=$1 dir=$2
    shift 2
    for program in "$PSS_FIX" "$scratch/$binary"; do
        code=0
        (cd "$dir" && exec "$program" "$@" .) >out 2>err </dev/null || code=$?
        echo "exit code $code" >>out
        [ "$program" = "$PSS_FIX" ] && mv out other.out && mv err other.err
    done
    ok "$name" all 'cmp out other.out' 'cmp err other.err' '[ "$(wc -c <out)" -gt 10000 ]'
}
# all_ways WHAT DIR
all_ways() {
    same_bytes "$1: the same JSON" "$2" --format=json
    same_bytes "$1: the same diffs" "$2" --diff
    same_bytes "$1: the same diffs with all repairs" "$2" --diff --repairs=all --fs-group=auto
}
binary=$here/bin/pss-fix
all_ways fixtures "$PSS_TOP/fixtures"
corpus=${PSS_CORPUS:-$PSS_TOP/../shared/corpus}
if [ -d "$corpus" ]; then
    all_ways corpus "$corpus"
else
    skip "corpus" "there is no $corpus"
fi

# What it costs to start, beside the smallest program that there is. It is told, not judged.
if command -v valgrind >/dev/null 2>&1; then
    instructions() {
        valgrind --tool=callgrind --callgrind-out-file=/dev/null "$@" 2>&1 >/dev/null |
            sed -n 's/.*Collected : //p'
    }
    smallest=$(instructions /bin/true)
    for program in "$PSS_FIX" "$binary"; do
        echo "# start: $program: $(instructions "$program" --version) instructions," \
            "/bin/true: $smallest"
    done
fi

if [ "$here" != arm64 ] && [ -f "$PSS_DIST/pss-fix-$version-linux-arm64.tar.gz" ]; then
    ok "arm64: the archive is whole" is_whole arm64
    ok "arm64: its binary needs no library" is_static arm64/bin/pss-fix
    ok "arm64: its binary has at most 6 MB" is_small arm64/bin/pss-fix
    if command -v qemu-aarch64-static >/dev/null 2>&1; then
        cat >emulated <<END
#!/bin/sh
exec qemu-aarch64-static "$scratch/arm64/bin/pss-fix" "\$@"
END
        chmod +x emulated && mkdir bin && mv emulated bin/pss-fix
        binary=bin/pss-fix
        same_bytes "arm64: the same JSON" "$PSS_TOP/fixtures" --format=json
        same_bytes "arm64: the same diffs" "$PSS_TOP/fixtures" --diff --repairs=all
    else
        skip "arm64: it does the same" "no qemu-aarch64-static"
    fi
else
    skip "arm64" "it was not made here"
fi

sbom=$PSS_DIST/pss-fix-$version-linux-$here.cdx.json
if [ -f "$sbom" ]; then
    ok "the SBOM names the binary" has "$sbom" "$(sha256sum "$here/bin/pss-fix" | sed 's/ .*//')"
    for part in libfyaml pcre2 jansson glibc; do
        grep -A 1 "\"name\": \"$part\"" "$sbom" | grep -q '"version": "[0-9]' || echo "# no $part" >>missing
    done
    ok "the SBOM has the version of each part" [ ! -s missing ]
else
    skip "the SBOM" "it was not made here"
fi
if [ -f "$PSS_DIST/SHA256SUMS" ]; then
    ok "SHA256SUMS fits" sh -c "cd '$PSS_DIST' && sha256sum -c --quiet SHA256SUMS >&2"
fi
finish
