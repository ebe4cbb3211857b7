#!/bin/sh
# pytest-lsp is the client, with the recorded capabilities of VS Code and others. PSS_PYTHON
# names a Python that has it.
. "${PSS_TOP:-$(cd "$(dirname "$0")/../.." && pwd)}/tests/cli/tap.sh"

python=${PSS_PYTHON:-python3}
if ! "$python" -c 'import pytest_lsp' 2>/dev/null; then
    skip "pytest-lsp as a client" "no pytest-lsp (pip install pytest-lsp)"
    finish
fi
export PSS_FIX PYTHONDONTWRITEBYTECODE=1
code=0
timeout 300 "$python" -m pytest -q -p no:cacheprovider -o asyncio_mode=auto -o asyncio_default_fixture_loop_scope=function \
    "$PSS_TOP/tests/lsp/test_clients.py" >out 2>err || code=$?
tail -n 40 out >err
ok "what VS Code, Emacs and neovim show, and what comes of their actions" exits 0
finish
