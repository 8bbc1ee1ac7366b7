" What a user of Vim has without a language server. Run in a writable copy of the
" project, with editors/vim on the runtimepath and sysbuild on PATH.
set nocompatible shortmess+=F
filetype plugin on
syntax on

for s:name in ['Sysfile', 'x/Sysfile', 'Sysfile.el9', 'a.sysbuild', 'b.sysfile']
  execute 'new' s:name
  call assert_equal('sysfile', &filetype, s:name)
  bwipeout!
endfor
new mysysbuild
call assert_equal('', &filetype)
bwipeout!

edit Sysfile
call assert_equal('# %s', &commentstring)
call assert_equal('sysbuild', b:current_compiler)

" :make fills the list, and goes to the first mistake.
silent make
let s:found = map(getqflist(), {_, f -> join([bufname(f.bufnr), f.lnum, f.col, f.type, f.text], ' ')})
call assert_equal(1, len(filter(copy(s:found), {_, f -> f =~# '^Sysfile 8 5 e \[UnknownVerb\]: YUM has no verb "instal"$'})), string(s:found))
call assert_equal(1, len(filter(copy(s:found), {_, f -> f =~# '^Sysfile \d\+ \d\+ w \['})), string(s:found))
call assert_equal(len(s:found), len(filter(copy(s:found), {_, f -> f =~# '^\(parts/docs.sysbuild\|Sysfile\) \d\+ \d\+ [ew]\? \['})), string(s:found))
crewind
call assert_equal(getqflist()[0].lnum, line('.'))

" gf goes to what is included, and its findings are its own.
call search('docs')
normal gf
call assert_equal('docs.sysbuild', expand('%:t'))
edit! Sysfile

" gq of all writes the canonical form; a mistake leaves everything as it is.
call append('$', 'label   a=b')
let s:before = getline(1, '$')
silent normal gggqG
call assert_equal(s:before, getline(1, '$'))
6,7delete
%s/instal /install /
silent normal gggqG
call assert_equal(11, search('^LABEL a=b$'), string(getline(1, '$')))
call assert_equal('', getline(2), string(getline(1, '$')))
call assert_true(line('$') < 20)

" A comment is filled as in every file.
call append(0, '# ' . repeat('word ', 30))
normal gggqq
call assert_equal('# word', getline(2)[:5])

call writefile(empty(v:errors) ? ['all passed'] : v:errors, 'said')
execute empty(v:errors) ? 'qall!' : 'cquit!'
