#!/bin/sh
# Stands in for the unit tests where cmocka is not installed.
echo "1..0 # SKIP cmocka is not installed: the unit tests were not built"
