-- neovim as a client: it opens web.yaml in the working directory, writes what it shows into
-- shown, applies the fix of the pod "one", writes web.yaml, applies all fixes and writes
-- all.yaml. Then it does both again, and writes again.yaml.
local program = vim.env.PSS_FIX
local function fail(message)
  io.stderr:write(message .. "\n")
  vim.cmd("cquit 1")
end

-- The choice that a person would make.
local wanted
vim.ui.select = function(items, options, choose)
  for _, item in ipairs(items) do
    local title = options.format_item and options.format_item(item) or item
    if title:find(wanted, 1, true) then
      choose(item)
      return
    end
  end
  fail("nothing is called " .. wanted)
end

local function text()
  return table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), "\n")
end

local function act(title, line)
  local before = text()
  wanted = title
  vim.api.nvim_win_set_cursor(0, { line, 0 })
  vim.lsp.buf.code_action()
  if not vim.wait(20000, function() return text() ~= before end, 10) then
    fail("nothing came of " .. title)
  end
end

local function shown()
  return vim.diagnostic.get(0)
end

vim.cmd("edit web.yaml")
local id = vim.lsp.start_client({ cmd = { program, "--lsp", "--isolated" }, root_dir = vim.fn.getcwd() })
if not id then
  fail("the server does not start")
end
vim.lsp.buf_attach_client(0, id)
if not vim.wait(20000, function() return #shown() > 0 end, 10) then
  fail("nothing is shown")
end
local lines = {}
for _, it in ipairs(shown()) do
  local line = vim.api.nvim_buf_get_lines(0, it.lnum, it.lnum + 1, false)[1]
  table.insert(lines, string.format("%d:%d: %s: %s", it.lnum + 1, it.col + 1,
    it.code or (it.user_data and it.user_data.lsp and it.user_data.lsp.code) or "?",
    line:sub(it.col + 1, it.end_col)))
end
vim.fn.writefile(lines, "shown")

act("Make Pod/one restricted", 5)
vim.cmd("write")
act("Fix all that pss-fix can fix", 1)
vim.cmd("write! all.yaml")
if not vim.wait(20000, function() return #shown() == 0 end, 10) then
  fail("something is still shown")
end
-- All of it is taken back, and done in one step.
vim.cmd("silent undo")
vim.cmd("silent undo")
if not vim.wait(20000, function() return #shown() == #lines end, 10) then
  fail("what was taken back is not shown")
end
act("Fix all that pss-fix can fix", 1)
vim.cmd("write! again.yaml")
vim.lsp.stop_client(id)
vim.wait(5000, function() return vim.lsp.get_client_by_id(id) == nil end, 10)
vim.cmd("qall!")
