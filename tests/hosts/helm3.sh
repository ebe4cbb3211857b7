#!/bin/sh
# Helm 3: pss-fix as a post-renderer, and behind `helm template`.
. "$(dirname "$0")/host.sh"
need helm3 helm
cp -R "$hosts/chart" shop

host helm template shop ./shop
ok "the chart as it is: four workloads are refused" refused out 4
follow helm3
ok "the recipe ends well, and says nothing" all 'exits 0' 'is_empty err'
# Hooks do not pass through a post-renderer: Helm puts them behind its output.
sed '/^# Source: .*\(migrate\|ping\)/,$d' shop.yaml >rendered.yaml
ok "what is not a hook is admitted" admitted rendered.yaml 2
ok "the hook and the test pod did not pass through it" refused shop.yaml 2
ok "comments stay" all 'has shop.yaml "# The shop window."' \
    'has shop.yaml "- name: web  # the one behind the service"' \
    'has shop.yaml "# was needed once"'
ok "# Source: lines stay" has shop.yaml "# Source: shop/templates/web.yaml"
follow helm3-all
ok "the second recipe sees the hook and the test pod" all 'exits 0' 'admitted all.yaml 4'

host helm template shop ./shop --post-renderer pss-fix --post-renderer-args - --show-only \
    templates/tidy.yaml
ok "--show-only still finds its file" all 'exits 0' 'admitted out 1'

host helm template shop ./shop --set socket=true --post-renderer pss-fix --post-renderer-args -
ok "what cannot be fixed ends the build" all '[ "$code" -ne 0 ]' 'is_empty out'
ok "and the message says what and where" all 'has err "hostPath"' 'has err "socket"'
host helm template shop ./shop --set socket=true --post-renderer pss-fix \
    --post-renderer-args - --post-renderer-args --exit-zero
ok "--exit-zero lets it pass" all 'exits 0' 'has out "containerd.sock"'
host helm template shop ./shop --set image='a: b"' --post-renderer pss-fix \
    --post-renderer-args - --post-renderer-args --level=nonsense
ok "a wrong option is told, and ends the build" \
    all '[ "$code" -ne 0 ]' 'is_empty out' 'has err "unknown level"'

host helm create fresh
host helm template fresh ./fresh --post-renderer pss-fix --post-renderer-args -
sed '/^# Source: .*test-connection/,$d' out >rendered.yaml
ok "a chart of helm create is admitted" all 'exits 0' 'admitted rendered.yaml 1'
finish
