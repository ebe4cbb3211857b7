#!/bin/sh
# Makes ./configure after a clone. Tarballs carry it.
set -eu
cd "$(dirname "$0")"
exec autoreconf -fi
