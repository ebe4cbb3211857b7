"""The server under the recorded capabilities of editors. pytest-lsp also checks that each
message is one of the specification, and that the client has announced what is used."""

import os
import pathlib
import subprocess

import pytest
import pytest_lsp
from lsprotocol import types

PROGRAM = os.environ["PSS_FIX"]
TEXT = """\
# 😀
apiVersion: v1
kind: Pod
metadata: {name: one}
spec: {containers: [{"name": "😀", image: "example.com/one:1", securityContext: {privileged: true}}]}
---
apiVersion: v1
kind: Pod
metadata: {name: two}
spec:
  hostNetwork: true
  containers:
  - name: c
    image: example.com/two:1
"""
CLIENTS = ["visual_studio_code", "emacs", "neovim@0.7.0", "neovim@0.11.0"]


@pytest_lsp.fixture(
    params=CLIENTS,
    config=pytest_lsp.ClientServerConfig(server_command=[PROGRAM, "--lsp", "--isolated"]),
)
async def client(request, lsp_client: pytest_lsp.LanguageClient):
    @lsp_client.feature(types.CLIENT_REGISTER_CAPABILITY)
    def register(params: types.RegistrationParams):
        assert lsp_client.announced.workspace.did_change_watched_files.dynamic_registration
        lsp_client.watches = [it.register_options for it in params.registrations]

    lsp_client.announced = pytest_lsp.client_capabilities(request.param)
    lsp_client.offered = await lsp_client.initialize_session(
        types.InitializeParams(capabilities=lsp_client.announced)
    )
    yield
    await lsp_client.shutdown_session()


async def found(client, uri):
    """What the editor shows: it asks, or it is told."""
    if client.offered.capabilities.diagnostic_provider:
        report = await client.text_document_diagnostic_async(
            types.DocumentDiagnosticParams(types.TextDocumentIdentifier(uri))
        )
        return report.items
    await client.wait_for_notification(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
    return client.diagnostics[uri]


async def open_text(client, path, text):
    path.write_text(text, encoding="utf-8")
    uri = path.as_uri()
    client.text_document_did_open(
        types.DidOpenTextDocumentParams(types.TextDocumentItem(uri, "yaml", 1, text))
    )
    return uri, await found(client, uri)


def offset(client, text, position):
    """In code points."""
    encoding = client.offered.capabilities.position_encoding or "utf-16"
    lines = text.splitlines(keepends=True)
    line = lines[position.line] if position.line < len(lines) else ""
    width = {"utf-8": ("utf-8", 1), "utf-16": ("utf-16-le", 2), "utf-32": ("utf-32-le", 4)}
    codec, unit = width[encoding]
    head = line.encode(codec)[: position.character * unit].decode(codec)
    return sum(map(len, lines[: position.line])) + len(head)


def edits_of(action, uri):
    if action.edit.document_changes:
        assert action.edit.document_changes[0].text_document.version == 1
        return action.edit.document_changes[0].edits
    return action.edit.changes[uri]


def applied(client, text, action, uri):
    for edit in reversed(edits_of(action, uri)):
        start = offset(client, text, edit.range.start)
        end = offset(client, text, edit.range.end)
        text = text[:start] + edit.new_text + text[end:]
    return text


async def actions(client, uri, first, last, only=None):
    result = await client.text_document_code_action_async(
        types.CodeActionParams(
            types.TextDocumentIdentifier(uri),
            types.Range(types.Position(first, 0), types.Position(last, 0)),
            types.CodeActionContext(diagnostics=[], only=only),
        )
    )
    # lsprotocol takes an action that also has a command for a command.
    return [it for it in result if isinstance(it, types.CodeAction)]


@pytest.mark.asyncio
async def test_shows_what_is_found(client, tmp_path: pathlib.Path):
    uri, diagnostics = await open_text(client, tmp_path / "web.yaml", TEXT)
    by_code = {}
    for it in diagnostics:
        assert it.source == "pss-fix"
        by_code.setdefault(it.code, []).append(
            TEXT[offset(client, TEXT, it.range.start) : offset(client, TEXT, it.range.end)]
        )
    assert by_code["privileged"] == ["true"]
    assert by_code["hostNamespaces"] == ["true"]
    can = client.announced.text_document.publish_diagnostics
    for it in diagnostics:
        if it.code_description:
            assert can.code_description_support
            assert it.code_description.href.endswith("/rules/" + it.code)
        assert not it.related_information or can.related_information


@pytest.mark.asyncio
async def test_fixes_a_pod_and_all(client, tmp_path: pathlib.Path):
    path = tmp_path / "web.yaml"
    uri, diagnostics = await open_text(client, path, TEXT)
    subprocess.run([PROGRAM, "--isolated", "-q", "-w", str(path)], check=False)
    fixed = path.read_text(encoding="utf-8")
    first = await actions(client, uri, 4, 4, ["quickfix"])
    pod = [it for it in first if it.is_preferred]
    assert [it.title for it in pod] == ["Make Pod/one restricted"]
    mine = [it for it in diagnostics if it.range.start.line == 4]
    assert [it.code for it in pod[0].diagnostics] == [it.code for it in mine]
    assert applied(client, TEXT, pod[0], uri) == fixed
    unsafe = await actions(client, uri, 10, 11, ["quickfix"])
    assert unsafe[0].title == "Make Pod/two restricted (unsafe: hostNamespaces)"
    assert not unsafe[0].is_preferred
    everything = await actions(client, uri, 0, 0, ["source.fixAll"])
    assert [it.kind for it in everything] == ["source.fixAll.pss-fix"]
    assert applied(client, TEXT, everything[0], uri) == fixed


@pytest.mark.asyncio
async def test_tells_the_rule_and_forgets_what_is_closed(client, tmp_path: pathlib.Path):
    uri, _ = await open_text(client, tmp_path / "web.yaml", TEXT)
    hover = await client.text_document_hover_async(
        types.HoverParams(types.TextDocumentIdentifier(uri), types.Position(10, 15))
    )
    told = subprocess.run([PROGRAM, "--explain=hostNamespaces"], capture_output=True, text=True)
    assert told.stdout in hover.contents.value
    client.text_document_did_close(
        types.DidCloseTextDocumentParams(types.TextDocumentIdentifier(uri))
    )
    if not client.offered.capabilities.diagnostic_provider:
        await client.wait_for_notification(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
        assert list(client.diagnostics[uri]) == []
