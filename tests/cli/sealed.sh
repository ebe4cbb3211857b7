#!/bin/sh
# Sealed files are judged and never edited, in any mode.
. "${PSS_TOP:=$(cd "$(dirname "$0")/../.." && pwd)}/tests/cli/tap.sh"

sops() {
    cat <<'END'
sops:
  lastmodified: "2026-02-03T04:05:06Z"
  mac: ENC[AES256_GCM,data:bWFj,iv:aXY=,tag:dGFn,type:str]
  encrypted_regex: ^(data)$
  version: 3.9.4
END
}

space() {
    printf 'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop\n'
}

# untouched ARG...: a run with --fix, or with what is given, leaves w.yaml as it was.
untouched() {
    cp w.yaml before
    run "$@" w.yaml
    cmp -s w.yaml before
}

{ bad_pod && sops; } >w.yaml
ok "--fix leaves a sealed pod, with the reason" \
    all 'untouched -w' 'exits 1' 'has out "sealed: the MAC of SOPS"'
ok "so do --repairs=all and --partial" untouched -w --repairs=all --partial
ok "--diff prints nothing" all 'untouched -d' 'is_empty out'
ok "--add-ignore writes no comment" \
    all 'untouched --add-ignore' 'exits 1' 'has out "sealed: the MAC of SOPS"'

{ space && echo --- && bad_pod && sops; } >w.yaml
ok "--label-namespaces sets no label in a sealed file" \
    all "untouched -w --label-namespaces=warn=restricted" 'exits 1' \
    'has out "it is left: sealed: the MAC of SOPS"'

{ space && sops | sed 's/(data)/(labels)/' && echo '  mac_only_encrypted: true'; } >w.yaml
ok "nor where SOPS encrypts labels" untouched -w --label-namespaces=warn=restricted
{ space && sops && echo '  mac_only_encrypted: true'; } >w.yaml
run -w --label-namespaces=warn=restricted w.yaml
ok "but where it encrypts others" has w.yaml 'pod-security.kubernetes.io/warn: restricted'

{ space && printf '  annotations:\n    cosign.sigstore.dev/signature: MEUCIQ==\n'; } >w.yaml
ok "nor in a Namespace that is signed" \
    all "untouched -w --label-namespaces=warn=restricted" 'exits 1' \
    'has out "cosign.sigstore.dev/signature signs this object"'

{ good_pod && echo '# pss-fix: ignore[privileged] no more' && sops; } >w.yaml
ok "a suppression about nothing stays" all 'untouched -w' 'has out "unused-ignore"'
sed '/^sops:/,$d' w.yaml >plain.yaml
run -w plain.yaml
ok "which goes from a file without a seal" all '! grep -q "pss-fix:" plain.yaml'

# In a function every item is a file of its own.
item() { sed -e '1s/^/- /' -e '1!s/^/  /'; }
{
    printf 'apiVersion: config.kubernetes.io/v1\nkind: ResourceList\nitems:\n'
    { host_pod && sops; } | item
    bad_pod | sed 's/name: .*/name: open/' | item
} >list.yaml
code=0
"$PSS_FIX" --krm <list.yaml >out 2>err || code=$?
sed -n '/^  sops:/q;p' list.yaml >head.in
sed -n '/^  sops:/q;p' out >head.out
ok "a function leaves the sealed item, and fixes the other" \
    all 'same head.in head.out' 'has out "runAsNonRoot: true"'
ok "and says why at each violation" \
    has out 'hostNetwork=true); left: sealed: the MAC of SOPS'

printf '\0GITCRYPT\0abc' >w.yaml
ok "a file of git-crypt is told as such" \
    all 'untouched' 'exits 2' 'has out "git-crypt unlock"'

finish
