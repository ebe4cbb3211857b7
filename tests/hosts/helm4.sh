#!/bin/sh
# Helm 4: pss-fix as a post-renderer plugin.
. "$(dirname "$0")/host.sh"
need helm4 helm
cp -R "$hosts/chart" shop
ln -s "$PSS_TOP/integrations" integrations

host helm template shop ./shop
ok "the chart as it is: four workloads are refused" refused out 4
follow helm4
ok "the recipe ends well" exits 0
ok "everything is admitted, hooks and test pods too" admitted shop.yaml 4
ok "comments stay" all 'has shop.yaml "# the one behind the service"' \
    'has shop.yaml "# was needed once"'
ok "Helm's note of the file is gone" lacks shop.yaml postrender-filename

host helm template shop ./shop --set socket=true --post-renderer pss-fix \
    --post-renderer-args --report=text:pss-fix.txt
ok "what cannot be fixed ends the build" all '[ "$code" -ne 0 ]' 'is_empty out'
ok "and the report says what and where" all 'has pss-fix.txt hostPath' 'has pss-fix.txt Deployment/shop-web'
host helm template shop ./shop --set socket=true --post-renderer pss-fix \
    --post-renderer-args --exit-zero
ok "arguments reach it: --exit-zero lets it pass" all 'exits 0' 'has out "containerd.sock"'

host helm create fresh
host helm template fresh ./fresh --post-renderer pss-fix
ok "a chart of helm create is admitted, with its test" all 'exits 0' 'admitted out 2'
finish
