" Made by `make editors` from the instruction table; edits here are lost.
" :make checks the file of the buffer; its findings are in the quickfix list.
if exists('current_compiler')
  finish
endif
let current_compiler = 'sysbuild'
CompilerSet makeprg=sysbuild\ check\ %:S
CompilerSet errorformat=%f:%l:%c:\ %trror%m,%f:%l:%c:\ %tarning%m,%f:%l:%c:\ advice%m,%-G%.%#
