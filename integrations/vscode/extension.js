// Starts `pss-fix --lsp`, and hands it the texts that may be manifests.
"use strict";

const vscode = require("vscode");
const { LanguageClient } = require("vscode-languageclient/node");

let client;

function make() {
  const settings = vscode.workspace.getConfiguration("pss-fix");
  const server = {
    command: settings.get("path", "pss-fix"),
    args: ["--lsp", ...settings.get("args", [])],
  };
  const languages = ["yaml", "json", "helm"];
  const schemes = ["file", "untitled"];
  const documentSelector = languages.flatMap((language) =>
    schemes.map((scheme) => ({ language, scheme })));
  return new LanguageClient("pss-fix", "pss-fix", server, { documentSelector });
}

async function start() {
  client = make();
  try {
    await client.start();
  } catch (error) {
    client = undefined;
    vscode.window.showErrorMessage(
      `pss-fix does not start: ${error.message}. Install it, or set pss-fix.path.`);
  }
}

async function stop() {
  const old = client;
  client = undefined;
  if (old)
    await old.stop();
}

async function activate(context) {
  context.subscriptions.push(
    vscode.commands.registerCommand("pss-fix.restart", async () => {
      await stop();
      await start();
    }),
    vscode.workspace.onDidChangeConfiguration(async (event) => {
      if (!event.affectsConfiguration("pss-fix"))
        return;
      await stop();
      await start();
    }));
  await start();
}

module.exports = { activate, deactivate: stop };
