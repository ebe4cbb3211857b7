#!/bin/sh
# The blocks of docs/editors.md, as far as the editor or something that reads its
# configuration is here; and the extension of VS Code, with stand-ins for what it loads.
. "${PSS_TOP:-$(cd "$(dirname "$0")/../.." && pwd)}/tests/cli/tap.sh"
mkdir bin
ln -s "$PSS_FIX" bin/pss-fix
PATH=$scratch/bin:$PATH
HOME=$scratch
export PATH HOME

# ---- neovim ----

bad_pod >web.yaml
if command -v nvim >/dev/null 2>&1; then
    recipe neovim >init.lua
    cat >wait.lua <<'EOS'
local is_shown = vim.wait(20000, function() return #vim.diagnostic.get(0) > 0 end, 10)
vim.fn.writefile({ tostring(#vim.diagnostic.get(0)) }, "shown")
vim.cmd(is_shown and "qall!" or "cquit 1")
EOS
    code=0
    timeout 60 nvim --headless --clean -u init.lua -c 'filetype on' -c 'edit web.yaml' -c 'luafile wait.lua' \
        >out 2>err </dev/null || code=$?
    ok "neovim" all 'exits 0' 'has shown 4'
else
    skip "neovim" "no nvim"
fi

# ---- configurations ----

if python3 -c 'import tomllib' 2>/dev/null; then
    recipe helix >helix.toml
    python3 -c 'import tomllib
it = tomllib.load(open("helix.toml", "rb"))
server = it["language-server"]["pss-fix"]
print([server["command"], *server["args"]] == ["pss-fix", "--lsp"],
      "pss-fix" in it["language"][0]["language-servers"])' >out 2>err
    ok "helix" has out "True True"
else
    skip "helix" "no tomllib of Python"
fi
if command -v python3 >/dev/null; then
    recipe kate | python3 -c 'import json, sys
print(json.load(sys.stdin)["servers"]["yaml"]["command"] == ["pss-fix", "--lsp"])' >out 2>err
    ok "kate" has out True
    recipe vscode-settings | python3 -c 'import json, sys
print(list(json.load(sys.stdin)["[yaml]"]["editor.codeActionsOnSave"]))' >out 2>err
    ok "vscode-settings" has out "source.fixAll.pss-fix"
else
    skip "kate" "no Python"
    skip "vscode-settings" "no Python"
fi

# ---- VS Code ----

recipe vscode >lines
ok "vscode: the folder is there" [ -f "$PSS_TOP/$(sed -n 's/^cd //p' lines)/package.json" ]
if command -v node >/dev/null 2>&1; then
    mkdir -p extension/node_modules/vscode extension/node_modules/vscode-languageclient
    cp "$PSS_TOP/integrations/vscode/"* extension/
    cat >extension/node_modules/vscode/index.js <<'EOS'
exports.workspace = {
  getConfiguration: () => ({ get: (name, otherwise) => name === "args" ? ["--level=baseline"] : otherwise }),
  onDidChangeConfiguration: () => ({}),
};
exports.commands = { registerCommand: (name) => ({ name }) };
exports.window = { showErrorMessage: (message) => console.log("shown: " + message) };
EOS
    cat >extension/node_modules/vscode-languageclient/node.js <<'EOS'
exports.LanguageClient = class {
  constructor(id, name, server, options) { this.server = server; this.options = options; }
  async start() {
    if (process.env.FAILS) throw new Error("not there");
    console.log([this.server.command, ...this.server.args].join(" "));
    console.log(JSON.stringify(this.options.documentSelector));
  }
  async stop() { console.log("stopped"); }
};
EOS
    cat >drive.js <<'EOS'
const it = require("./extension/" + require("./extension/package.json").main);
const context = { subscriptions: [] };
it.activate(context).then(() => it.deactivate()).then(() => console.log(context.subscriptions.length));
EOS
    code=0
    node drive.js >out 2>err || code=$?
    ok "the extension starts the server, and stops it" \
        all 'exits 0' 'is_empty err' 'has out "pss-fix --lsp --level=baseline"' 'has out stopped' \
        'has out "{\"language\":\"yaml\",\"scheme\":\"file\"}"'
    FAILS=1 node drive.js >out 2>err
    ok "and says what is missing" has out "shown: pss-fix does not start: not there."
else
    skip "the extension of VS Code" "no node"
fi
ok "a workspace cannot name the program" \
    [ "$(grep -c '"scope": "machine"' "$PSS_TOP/integrations/vscode/package.json")" -eq 2 ]

# ---- on save ----

cp web.yaml saved.yaml
cp web.yaml fixed.yaml
"$PSS_FIX" -q -w fixed.yaml
FILE=saved.yaml
export FILE
recipe on-save >lines
sed -n 2p lines | sh >out 2>err
ok "on-save: the text through a filter" same out fixed.yaml
sed -n 1p lines | sh >out 2>err
ok "on-save: the file" all 'is_empty out' 'same saved.yaml fixed.yaml'
finish
