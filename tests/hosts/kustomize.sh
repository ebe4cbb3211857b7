#!/bin/sh
# kustomize: pss-fix as a transformer of a build, and of the files by `fn run`.
. "$(dirname "$0")/host.sh"
need kustomize
build() { host kustomize build --enable-alpha-plugins --enable-exec "$@"; }

host kustomize build "$hosts/app"
ok "the app as it is: two workloads are refused" refused out 2
cp -R "$hosts/app" shop && cd shop || exit 99
recipe kustomize-config >pss.yaml
follow kustomize
ok "the recipe ends well, and says nothing" all 'exits 0' 'is_empty err'
ok "everything is admitted" admitted shop.yaml 2
ok "what else kustomize does is done" all 'has shop.yaml "name: shop-web"' 'has shop.yaml "kind: Service"'

sed 's/^spec:/spec: {runAsUser: 1234, level: restricted}/; /^  level:/d' pss.yaml >new && mv new pss.yaml
build .
ok "its options reach us" all 'exits 0' 'has out "runAsUser: 1234"'
sed 's/level:/levle:/' pss.yaml >new && mv new pss.yaml
build .
ok "a wrong one ends the build" all '[ "$code" -ne 0 ]' 'is_empty out' 'has err levle' 'has err level'

recipe kustomize-config >pss.yaml
tied_pod >tied.yaml
kustomize edit add resource tied.yaml
build .
ok "what cannot be fixed ends the build" all '[ "$code" -ne 0 ]' 'is_empty out'
ok "and the message says what and where" all 'has err hostPath' 'has err shop-tied'
echo '  exitZero: true' >>pss.yaml
build .
ok "exitZero lets it pass" all 'exits 0' 'refused out 1' 'has out "name: shop-tied"'

# The files themselves.
cp -R "$hosts/app" "$scratch/files" && cd "$scratch/files" || exit 99
tap_files=$(ls)
follow kustomize-fn
ok "fn run: the recipe ends well" exits 0
cat web.yaml >all
echo --- >>all
cat tidy.yaml >>all
ok "fn run: the files are admitted" admitted all 2
ok "fn run: comments stay" all 'has web.yaml "# The shop window."' \
    'has web.yaml "# the one behind the service"' 'has web.yaml "# was needed once"' \
    'has tidy.yaml "# once a night"'
ok "fn run: nothing of it is left in the files" all \
    'lacks web.yaml config.kubernetes.io' 'lacks tidy.yaml config.kubernetes.io'
cp web.yaml before.txt
tied_pod >tied.yaml
cp tied.yaml tied.txt
mkdir ../results
host kustomize fn run . --enable-exec --exec-path "$scratch/bin/pss-fix-krm" --results-dir ../results
ok "fn run: what cannot be fixed fails, with a message" \
    all '[ "$code" -ne 0 ]' 'has err hostPath'
ok "fn run: and no file is written" all 'same web.yaml before.txt' 'same tied.yaml tied.txt'
ok "fn run: the results say so" grep -rq 'severity: error' ../results
host kustomize fn run . --enable-exec --exec-path "$scratch/bin/pss-fix-krm" -- repairs=nonsense
ok "fn run: a wrong option fails" all '[ "$code" -ne 0 ]' 'has err nonsense'
finish
