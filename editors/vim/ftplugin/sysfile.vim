" Made by `make editors` from the instruction table; edits here are lost.
if exists('b:did_ftplugin')
  finish
endif
let b:did_ftplugin = 1
setlocal comments=:# commentstring=#\ %s
setlocal formatoptions-=t formatoptions+=croql
setlocal iskeyword+=-
let b:undo_ftplugin = 'setlocal comments< commentstring< formatoptions< iskeyword<'
if executable('sysbuild')
  compiler sysbuild
  let b:undo_ftplugin .= ' makeprg< errorformat<'
endif
