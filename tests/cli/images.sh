#!/bin/sh
# What is known of images, and where it is from.
# shellcheck disable=SC2034
. "$(dirname "$0")/tap.sh"

# pod IMAGE [LINES]: a pod in pod.yaml.
pod() {
    cat >pod.yaml <<END
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: $1
END
}

# writes NUMBER ARG...: the run writes this user.
writes() {
    number=$1
    shift
    run --diff "$@" pod.yaml
    grep -q "^+ *runAsUser: $number\$" out
}

# starts WORD ARG...: what the report says of the start.
starts() {
    word=$1
    shift
    run --format=json "$@" pod.yaml
    grep -q "\"start\":\"$word\"" out
}

says() {
    grep -qF -- "$1" out err
}

# ---- the table ----
pod nginx:1.27
ok "a number of the table" writes 101
ok "it is likely to start" starts likely
ok "the table may be left out" writes 65532 --builtin-images=false
ok "then nothing is known" starts unknown --builtin-images=false
ok "a number of the user's own" writes 7 --run-as-user=7
run --list-images
ok "the table is listed" says "docker.io/library/redis	alpine	999	own"
ok "with sources" says "redis/docker-library-redis"

# ---- --image-config ----
pod example.com/app:1
printf '{"config":{"User":"1234:0"},"rootfs":{}}' >app.json
ok "a file for an image" writes 1234 --image-config=example.com/app:1=app.json
ok "it is sure to start" starts yes --image-config=example.com/app:1=app.json
ok "another tag is another image" writes 65532 --image-config=example.com/app:2=app.json
mkdir -p dir/example.com
cp app.json dir/example.com/app:1.json
ok "a directory of names" writes 1234 --image-config=dir
run --image-config=app.json pod.yaml
ok "a file must be for an image" says "write IMAGE=FILE"
ok "else the run ends" test "$code" = 2
run --image-config=missing.json pod.yaml
ok "a file that is missing" test "$code" = 2

# ---- the configuration ----
cat >.pss-fix <<'END'
images:
- match: example\.com/app:.*
  runAsUser: 4000
registries:
  hub.example.com/k8s: registry.k8s.io
END
ok "images of the configuration" writes 4000
ok "they win over evidence" writes 4000 --image-config=example.com/app:1=app.json
pod hub.example.com/k8s/kube-state-metrics/kube-state-metrics:v2.13.0
ok "a private mirror" writes 65534
pod example.com/app:1
mkdir -p build
printf 'FROM golang AS build\nUSER 9\nFROM scratch\nARG U=4711\nUSER $U\n' >build/Dockerfile
printf 'images: [{match: example.com/app:1, dockerfile: build/Dockerfile}]\n' >.pss-fix
ok "a Dockerfile that is named" writes 4711
printf 'images: [{match: example.com/app:1, dockerfile: build/Dockerfile, target: build}]\n' >.pss-fix
ok "and a stage of it" writes 9
printf 'images: [{match: example.com/app:1, dockerfile: ../Dockerfile}]\n' >.pss-fix
run pod.yaml
ok "not one outside of the tree" test "$code" = 2
printf 'images: [{match: example.com/app:1, runAsUser: image}]\n' >.pss-fix
run --diff pod.yaml
ok "the image's own user" sh -c 'grep -q "^+ *runAsNonRoot: true" out && ! grep -q runAsUser: out'
ok "which is a number" starts yes
printf 'images: [{match: example.com/app:1, needsRoot: true, reason: it mounts}]\n' >.pss-fix
run pod.yaml
ok "an image that needs root is left" says "needs root: it mounts"
for bad in '[{}]' '[{match: (}]' '[{match: a, runAsUser: 0}]' '[{match: a, user: 1}]' \
    '[{match: a, writes: x}]' '{a: b}' '[a]' '[{match: a, dockerfile: none}]'; do
    printf 'images: %s\n' "$bad" >.pss-fix
    run pod.yaml
    ok "refused: images: $bad" test "$code" = 2
done
printf 'registries: {a/: docker.io}\n' >.pss-fix
run pod.yaml
ok "refused: a mirror that is not one" test "$code" = 2
awk 'BEGIN { printf "images: [{match: a, writes: [/0"; for (i = 1; i <= 64; i++) printf ", /%d", i; print "]}]" }' >.pss-fix
run pod.yaml
ok "refused: 65 directories" all 'exits 2' 'says "at most 64"'
printf 'registries: {hub.example.com/k8s: registry.k8s.io}\n' >.pss-fix
pod hub.example.com/k8s/own:1
ok "evidence under the name of the mirror" writes 1234 --image-config=hub.example.com/k8s/own:1=app.json
ok "evidence under the name of its origin" writes 1234 --image-config=registry.k8s.io/own:1=app.json

# ---- patterns that nobody can wait for ----
hard=$(printf '%040d' 0 | tr 0 a)
printf 'images:\n- runAsUser: 7\n  match: docker.io/library/(a|a)*1\n' >.pss-fix
pod "${hard}1x"
cp pod.yaml before.yaml
run -w pod.yaml
ok "a pattern that takes too long is an error that names it" all 'exits 2' \
    "says '.pss-fix:3:10: images: it takes too long to tell whether the pattern '" \
    "says \"'docker.io/library/(a|a)*1' matches 'docker.io/library/aaaa\"" 'same pod.yaml before.yaml'
run --format=json pod.yaml
ok "in JSON, too" all 'exits 2' "says '.pss-fix:3:10: images: it takes too long'"
cat >krm.yaml <<END
apiVersion: config.kubernetes.io/v1
kind: ResourceList
functionConfig:
  apiVersion: pss-fix.dev/v1alpha1
  kind: PssFix
  spec:
    images:
    - match: docker.io/library/(a|a)*1
      runAsUser: 7
items:
- apiVersion: v1
  kind: Pod
  metadata: {name: app}
  spec: {containers: [{name: main, image: ${hard}1x}]}
END
code=0
"$PSS_FIX" --krm <krm.yaml >out 2>err || code=$?
ok "a function, too" all '[ "$code" -ne 0 ]' "says ':8:14: images: it takes too long'"
filter pod.yaml
ok "a filter prints nothing then" all 'exits 2' 'is_empty out'
pod nginx:1
ok "other images are judged" writes 101

# ---- Dockerfiles of any length ----
{ printf 'FROM a\n#'; head -c 3000000 /dev/zero | tr '\0' x; printf '\nUSER 5\n'; } >long
printf 'images:\n' >.pss-fix
for i in 1 2 3 4 5 6; do printf -- '- {match: b%s, dockerfile: long}\n' $i >>.pss-fix; done
run pod.yaml
ok "many long Dockerfiles are too much" all 'exits 2' 'says "all Dockerfiles are more than"'
rm long
pod example.com/app:1
recipe images >.pss-fix # recipe images
pod registry.example.com/shop/cart:1
ok "images as the page shows them" writes 1000
pod registry.example.com/build:7
ok "and a Dockerfile" writes 4711
rm .pss-fix
pod registry.example.com/shop/cart:1
mkdir bin
printf '#!/bin/sh\n[ "$3" = docker://registry.example.com/shop/cart:1 ] && printf "{\\"config\\":{\\"User\\":\\"4321\\"},\\"rootfs\\":{}}"\n' >bin/skopeo
printf '#!/bin/sh\nexec "%s" "$@"\n' "$PSS_FIX" >bin/pss-fix
chmod +x bin/skopeo bin/pss-fix
rm -rf known dir build app.json
recipe images-needed >loop.sh # recipe images-needed
PATH=$PWD/bin:$PATH sh loop.sh >out 2>err
ok "images that are needed, told by the loop of the page" has out "runAsUser: 4321"

# ---- a second run ----
for image in nginx:1.27 redis:7 python:3 example.com/x memcached grafana/loki:3 traefik/whoami; do
    pod "$image"
    run --format=json pod.yaml
    first=$(grep -o '"start":"[a-z]*"' out)
    run --fix pod.yaml
    run --format=json pod.yaml
    ok "$image starts as before" test "$first" = "$(grep -o '"start":"[a-z]*"' out)"
done

# ---- user namespaces ----
pod alpine:3
sed -i 's/^    image: .*/&\n    command: [chown, a, b]/' pod.yaml
ok "a pod that needs root is left" sh -c '! "$PSS_FIX" -d --repairs=all pod.yaml | grep -q hostUsers'
run -d --repairs=harden,replace,userns pod.yaml
ok "with userns it gets a namespace, and no number" all 'has out "+  hostUsers: false"' 'lacks out runAs'
run -d --policy-version=v1.34 --repairs=harden,replace,userns pod.yaml
ok "not before v1.35" all 'lacks out hostUsers' 'has err "needs-root"'
run -d --level=baseline --repairs=harden,replace,userns pod.yaml
ok "not where no user is asked for" lacks out hostUsers
run -d --run-as-user=7 --repairs=harden,replace,userns pod.yaml
ok "not beside a number of the user's own" lacks out hostUsers
run --ignore=runAsNonRoot -d --repairs=harden,replace,userns pod.yaml
ok "not where the check does not count" lacks out hostUsers
run --repairs=all,userns --explain=user-namespace
ok "it is explained" says "Kubernetes v1.35"
run --format=json --repairs=harden,replace,userns pod.yaml
first=$(grep -o '"start":"[a-z]*"' out)
run -w --repairs=harden,replace,userns pod.yaml
cp pod.yaml before.yaml
run -w --repairs=harden,replace,userns pod.yaml
run --format=json pod.yaml
ok "a second run changes nothing" all 'same pod.yaml before.yaml' 'has out "\"outcome\":\"compliant\""' \
    'test "$first" = "$(grep -o "\"start\":\"[a-z]*\"" out)"'

# ---- an image that was made ----
if umoci --version >/dev/null 2>&1 && skopeo --version >/dev/null 2>&1; then
    # made USER: what is known of an image with this USER, as a layout and as umoci prints it.
    made() {
        rm -rf evidence one.json
        umoci init --layout evidence >/dev/null 2>&1
        umoci new --image evidence:1 >/dev/null 2>&1
        [ "$1" = - ] || umoci config --image evidence:1 --config.user "$1" >/dev/null 2>&1
        skopeo inspect --config oci:evidence:1 >one.json 2>/dev/null
        run --format=json --image-config=example.com/app:1=evidence pod.yaml
        cp out by_layout
        rm -rf evidence
        mv one.json evidence
        run --format=json --image-config=example.com/app:1=evidence pod.yaml
    }
    pod example.com/app:1
    for pair in -=root-image =root-image 0=root-image root:root=root-image 1000=1000 \
        1000:50=1000 1000:app=1000 app=named-user app:50=named-user; do
        user=${pair%=*}
        made "$user"
        ok "umoci and skopeo agree about '$user'" all 'same out by_layout' \
            'has out "\"start\":"' 'lacks out unknown-image'
        case ${pair#*=} in
        1000) ok "'$user' is written" has out '"user":{"value":1000,"from":"image-config"' ;;
        *) ok "'$user': ${pair#*=}" has out "{\"name\":\"${pair#*=}\"" ;;
        esac
    done
else
    skip "an image that was made" "umoci or skopeo is not there"
fi

finish
