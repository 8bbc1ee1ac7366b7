" Made by `make editors` from the instruction table; edits here are lost.
if exists('b:did_ftplugin')
  finish
endif
let b:did_ftplugin = 1
setlocal comments=:# commentstring=#\ %s
setlocal formatoptions-=t formatoptions+=croql
setlocal formatexpr=sysfile#format()
setlocal iskeyword+=-
" gf, and completion from what is included.
setlocal include=\\c^\\s*INCLUDE\\s\\+ suffixesadd=.sysbuild,.sysfile
let b:undo_ftplugin = 'setlocal comments< commentstring< formatoptions< formatexpr< iskeyword< include< suffixesadd<'
if executable('sysbuild')
  compiler sysbuild
  let b:undo_ftplugin .= ' makeprg< errorformat<'
endif
