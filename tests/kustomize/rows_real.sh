#!/bin/sh
# The rows of rows.sh with the real kustomize, where it is installed.
PSS_ROWS=real
. "${PSS_TOP:=$(cd "$(dirname "$0")/../.." && pwd)}/tests/kustomize/rows.sh"
