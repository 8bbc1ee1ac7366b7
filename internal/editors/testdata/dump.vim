" Writes the syntax group of every byte of each file that Vim was given into a
" file of $OUT, named by its number: a line for a line.
for s:n in range(argc())
  execute 'silent edit' fnameescape(argv(s:n))
  setlocal filetype=sysfile
  let s:out = []
  for s:line in range(1, line('$'))
    let s:row = []
    for s:column in range(1, len(getline(s:line)))
      call add(s:row, synIDattr(synID(s:line, s:column, 1), 'name'))
    endfor
    call add(s:out, join(s:row, ','))
  endfor
  call writefile(s:out, $OUT . '/' . s:n)
endfor
qa!
