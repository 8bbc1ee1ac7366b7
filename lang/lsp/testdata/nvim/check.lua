-- What a user of Neovim sees of the language server. Run by
-- nvim --headless -u NONE -c 'luafile check.lua' Sysfile, in a directory that
-- may be written; SERVER is the program.
local failed = 0

local function check(name, ok, detail)
  io.stdout:write((ok and 'ok   ' or 'FAIL ') .. name .. (ok and '' or ': ' .. vim.inspect(detail)) .. '\n')
  if not ok then failed = failed + 1 end
end

local buf = vim.api.nvim_get_current_buf()
local client = vim.lsp.start_client({
  name = 'sysbuild', cmd = { os.getenv('SERVER'), 'lsp', '--log', 'log' }, root_dir = vim.fn.getcwd(),
})
check('start', client ~= nil)
vim.lsp.buf_attach_client(buf, client)
vim.wait(10000, function() return vim.lsp.buf_is_attached(buf, client) and vim.lsp.get_client_by_id(client).initialized end, 10)

local function params(line, char) -- both from 0
  return { textDocument = vim.lsp.util.make_text_document_params(buf), position = { line = line, character = char } }
end

local function ask(method, p)
  local answers, err = vim.lsp.buf_request_sync(buf, method, p, 10000)
  if not answers or not answers[client] then return nil, err end
  return answers[client].result, answers[client].error
end

local function lines() return vim.api.nvim_buf_get_lines(buf, 0, -1, false) end

-- Diagnostics come by themselves, with their rule.
local function codes()
  local out = {}
  for _, d in ipairs(vim.diagnostic.get(buf)) do
    local code = d.code or (d.user_data and d.user_data.lsp and d.user_data.lsp.code) or '?'
    out[#out + 1] = (d.lnum + 1) .. ' ' .. code
  end
  table.sort(out)
  return table.concat(out, ', ')
end
vim.wait(10000, function() return #vim.diagnostic.get(buf) > 0 end, 10)
check('diagnostics', codes():find('8 UnknownVerb', 1, true) ~= nil, codes())

-- Hover says what a variable is.
local hover = ask('textDocument/hover', params(2, 22))
check('hover', hover and hover.contents.value:find('RELEASE', 1, true) ~= nil, hover)
hover = ask('textDocument/hover', params(8, 1))
check('hover of a keyword', hover and hover.contents.value:find('TARGET', 1, true) ~= nil, hover)

-- Completion through what a user has: the omnifunc.
local list = ask('textDocument/completion', params(5, 12))
local labels = {}
for _, i in ipairs(vim.lsp.util.extract_completion_items(list or {})) do labels[i.label] = true end
check('completion', labels.tools, labels)

-- Definition of a stage.
local def = ask('textDocument/definition', params(4, 14))
check('definition', def and def[1] and def[1].range.start.line == 1 and def[1].range.start.character == 18, def)

-- A quick fix is applied to the buffer, and the finding goes.
local actions = ask('textDocument/codeAction', vim.tbl_extend('force', params(7, 5), {
  range = { start = { line = 7, character = 5 }, ['end'] = { line = 7, character = 5 } }, context = { diagnostics = {} },
}))
check('code action', actions and actions[1] and actions[1].title == 'Change to install', actions)
if actions and actions[1] then
  vim.lsp.util.apply_workspace_edit(actions[1].edit, 'utf-16')
end
check('after the fix', lines()[8] == 'YUM install bash', lines()[8])
vim.wait(10000, function() return codes():find('UnknownVerb', 1, true) == nil end, 10)
check('the finding is gone', codes():find('UnknownVerb', 1, true) == nil, codes())

-- An edit of the user's reaches the server.
vim.api.nvim_buf_set_lines(buf, 5, 7, false, {})
vim.wait(10000, function() return codes():find('Syntax', 1, true) == nil end, 10)

-- Rename changes every place.
local edit, err = ask('textDocument/rename', vim.tbl_extend('force', params(1, 19), { newName = 'kit' }))
check('rename', edit ~= nil, err)
if edit then vim.lsp.util.apply_workspace_edit(edit, 'utf-16') end
check('after the rename', lines()[2] == 'ROOTFS scratch AS kit' and lines()[5] == 'COPY --from=kit /opt /opt', lines())
local part = vim.api.nvim_buf_get_lines(vim.fn.bufadd('parts/docs.sysbuild'), 0, -1, false)
check('after the rename, in the included file', part[2] == 'COPY --from=kit /usr/share/doc /usr/share/doc', part)
vim.cmd('wall')

-- Formatting gives the canonical form.
vim.api.nvim_buf_set_lines(buf, -1, -1, false, { 'label   a=b' })
vim.lsp.buf.formatting_sync(nil, 10000)
local text = table.concat(lines(), '\n')
check('formatting', text:find('\nLABEL a=b', 1, true) ~= nil and text:find('\n\nROOTFS scratch AS image', 1, true) ~= nil, text)

-- Symbols of the document.
local symbols = ask('textDocument/documentSymbol', { textDocument = vim.lsp.util.make_text_document_params(buf) })
check('symbols', symbols and #symbols == 3 and symbols[2].name == 'kit', symbols)

-- Highlights and references.
local row = 0
for n, line in ipairs(lines()) do
  if line == 'ROOTFS scratch AS kit' then row = n - 1 end
end
local refs = ask('textDocument/references', vim.tbl_extend('force', params(row, 19), { context = { includeDeclaration = true } }))
check('references, over files', refs and #refs == 3, refs)

-- Signature help.
local sig = ask('textDocument/signatureHelp', params(row, 8))
check('signature help', sig and #sig.signatures == 1 and sig.signatures[1].label:find('SOURCE', 1, true) ~= nil, sig)

vim.lsp.stop_client(client)
check('stop', vim.wait(10000, function() return vim.lsp.get_client_by_id(client) == nil end, 10))
io.stdout:write(failed == 0 and 'all passed\n' or (failed .. ' failed\n'))
vim.cmd(failed == 0 and 'qa!' or 'cq')
