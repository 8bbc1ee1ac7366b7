" Made by `make editors` from the instruction table; edits here are lost.

" For 'formatexpr': gggqG writes the buffer in the canonical form. A part of it,
" and what is typed, is formatted as in every file.
function! sysfile#format() abort
  if mode() =~# '[iR]' || v:lnum != 1 || v:count < line('$') || !executable('sysbuild')
    return 1
  endif
  let l:out = systemlist('sysbuild fmt -', getline(1, '$'))
  if v:shell_error
    echohl ErrorMsg
    echomsg get(l:out, 0, 'sysbuild fmt ends with an error')
    echohl None
    return 0
  endif
  let l:view = winsaveview()
  if len(l:out) < line('$')
    silent execute (len(l:out) + 1) . ',$delete _'
  endif
  call setline(1, l:out)
  call winrestview(l:view)
  return 0
endfunction
