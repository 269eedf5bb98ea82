-- Runs in a headless Neovim: opens a document with the server attached, asks for everything, and prints the answers.
local cli, node, file = vim.env.SUPPORTMATRIX, vim.env.NODE, vim.env.DOCUMENT
vim.cmd('edit ' .. file)
vim.bo.filetype = 'markdown'
local options = { name = 'supportmatrix', cmd = { node, cli, 'lsp' }, root_dir = vim.fn.fnamemodify(file, ':h') }
if vim.lsp.start then
  vim.lsp.start(options)
else
  vim.lsp.buf_attach_client(0, vim.lsp.start_client(options))
end

local function waitFor(condition)
  if not vim.wait(20000, condition, 20) then error('The server does not answer.') end
end

local function ask(method, params)
  params.textDocument = vim.lsp.util.make_text_document_params()
  for _, answer in pairs(vim.lsp.buf_request_sync(0, method, params, 20000) or {}) do
    if answer.err then return { error = answer.err.message } end
    return answer.result
  end
end

local function textOf()
  return table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n') .. '\n'
end

local function messages()
  return vim.tbl_map(function(one) return one.message end, vim.diagnostic.get(0))
end

local result = {}
waitFor(function() return #vim.diagnostic.get(0) > 0 end)
result.diagnostics = vim.tbl_map(function(one)
  return { line = one.lnum + 1, column = one.col + 1, message = one.message, code = one.code, severity = one.severity }
end, vim.diagnostic.get(0))

local first = vim.diagnostic.get(0)[1]
local line = vim.fn.getline(first.lnum + 1)
local position = { line = first.lnum, character = select(2, vim.str_utfindex(line, first.col)) }
result.hover = ask('textDocument/hover', { position = position }).contents.value
result.definition = ask('textDocument/definition', { position = position })
result.references = ask('textDocument/references', { position = position, context = { includeDeclaration = true } })
result.symbols = ask('textDocument/documentSymbol', {})
result.completion = ask('textDocument/completion', { position = position })

-- The first quick fix, as Neovim applies it.
local actions = ask('textDocument/codeAction', {
  range = { start = position, ['end'] = position },
  context = { diagnostics = {} },
})
result.actions = vim.tbl_map(function(one) return one.title end, actions)
local client = vim.lsp.get_active_clients()[1]
local fix = actions[1]
if not fix.edit then
  fix = client.request_sync('codeAction/resolve', fix, 20000, 0).result
end
vim.lsp.util.apply_workspace_edit(fix.edit, client.offset_encoding)
result.fixed = textOf()
waitFor(function() return #vim.diagnostic.get(0) == 0 end)
result.left = messages()

-- A new name through all claims.
local renamed = ask('textDocument/rename', { position = { line = 4, character = 30 }, newName = 'Gamma' })
vim.lsp.util.apply_workspace_edit(renamed, client.offset_encoding)
result.renamed = textOf()

io.stdout:write(vim.fn.json_encode(result))
vim.cmd('qall!')
