-- Reads files by tree-sitter in Neovim and writes what the queries see in them:
--   PARSER   the parser, a shared library
--   QUERIES  their directory
--   FILES    the files, a line each
--   OUT      gets a JSON list of files: each a list of [capture, first byte, last
--            byte], commands and scripts among them as "embedded"
--   EDITS    how many changes are made to each file; behind each of them the tree
--            must be that of the text read anew
local function lines(text) return vim.split(text, '\n', { trimempty = true }) end

-- query reads one; more is what it asks besides.
local function query(name, more)
  local text = table.concat(vim.fn.readfile(vim.env.QUERIES .. '/' .. name .. '.scm'), '\n') .. (more or '')
  return vim.treesitter.parse_query('sysfile', text)
end

local function captures(root, colours)
  local out = {}
  for id, node in colours:iter_captures(root, 0, 0, -1) do
    local _, _, from = node:start()
    local _, _, to = node:end_()
    table.insert(out, { colours.captures[id], from, to })
  end
  return out
end

local pieces = { '\\', '"', "'", '$', '${A}', '[', ']', '=', '#', '<<E', '\n', '\nE\n', '\\\n', ' ', 'RUN', 'x', '' }

-- change replaces a few characters of the buffer by a piece.
local function change()
  local row = math.random(vim.api.nvim_buf_line_count(0)) - 1
  local line = vim.api.nvim_buf_get_lines(0, row, row + 1, true)[1]
  local from = math.random(0, #line)
  local to = math.min(#line, from + math.random(0, 3))
  local piece = vim.split(pieces[math.random(#pieces)], '\n')
  vim.api.nvim_buf_set_text(0, row, from, row, to, piece)
end

local function root_of(parser) return parser:parse()[1]:root() end

-- edit changes the buffer, again and again, each time from the file as it is. Of
-- two texts that are not read without a mistake the trees may differ.
local function edit(file, parser)
  local text = vim.api.nvim_buf_get_lines(0, 0, -1, true)
  for n = 1, tonumber(vim.env.EDITS) do
    if n % 8 == 0 then
      vim.api.nvim_buf_set_lines(0, 0, -1, true, text)
    end
    change()
    local now = table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, true), '\n') .. '\n'
    local then_, anew = root_of(parser), root_of(vim.treesitter.get_string_parser(now, 'sysfile'))
    if not anew:has_error() then
      assert(then_:sexpr() == anew:sexpr(), file .. ': change ' .. n .. ': the tree is another than that of the text read anew:\n' .. now .. then_:sexpr() .. '\n\n' .. anew:sexpr())
    end
  end
end

local function read(file, colours)
  vim.cmd('noswapfile edit! ' .. vim.fn.fnameescape(file))
  local parser = vim.treesitter.get_parser(0, 'sysfile')
  local root = root_of(parser)
  assert(not root:has_error(), file .. ': it is not read without a mistake')
  local found = captures(root, colours)
  vim.treesitter.highlighter.new(parser)
  vim.cmd('redraw!')
  edit(file, parser)
  return found
end

-- languages are those that stand in a text, in order.
local function languages(text)
  local out, root = {}, root_of(vim.treesitter.get_string_parser(text, 'sysfile'))
  for _, _, data in query('injections'):iter_matches(root, text, 0, -1) do
    table.insert(out, data['injection.language'])
  end
  return table.concat(out, ' ')
end

-- texts have a command's language first, and then the script's.
local texts = {
  { 'RUN a', 'bash' },
  { 'RUN <<E\na\nE', 'bash bash' },
  { 'RUN <<E\n#!/bin/bash -e\na\nE', 'bash bash' },
  { 'ONBUILD RUN <<E\n#!/usr/bin/env python3\na\nE', 'bash python' },
  { 'RUN python3 - x <<E\na\nE', 'bash python' },
  { 'RUN cat <<E | sh\na\nE', 'bash bash' },
  { 'CMD ["a"]', 'json' },
  { 'HEALTHCHECK CMD a', 'bash' },
  { 'YUM repo <<E\na\nE', 'ini' },
  { 'EXPORT service <<E\na\nE', 'ini' },
  { 'EXPORT config <<E\na\nE', 'json' },
  { 'COPY <<E /x\na\nE', '' },
}

local ok, wrong = pcall(function()
  math.randomseed(1)
  vim.treesitter.require_language('sysfile', vim.env.PARSER)
  vim.opt.runtimepath:prepend(vim.fn.fnamemodify(vim.env.PARSER, ':h'))
  for _, case in ipairs(texts) do
    local found = languages(case[1] .. '\n')
    assert(found == case[2], case[1] .. ': holds ' .. case[2] .. ', and it is read as ' .. found)
  end
  for _, name in ipairs({ 'folds', 'indents', 'injections', 'locals', 'tags' }) do query(name) end
  local colours, out = query('highlights', '[(shell_command) (shell_script)] @embedded'), {}
  for _, file in ipairs(lines(vim.env.FILES)) do table.insert(out, read(file, colours)) end
  vim.fn.writefile({ vim.fn.json_encode(out) }, vim.env.OUT)
end)
if not ok then
  io.stderr:write(tostring(wrong) .. '\n')
  vim.cmd('cquit')
end
vim.cmd('qa!')
