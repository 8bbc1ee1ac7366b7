" Writes the syntax group of every byte of the buffer, a line for a line.
let s:out = []
for s:line in range(1, line('$'))
  let s:row = []
  for s:column in range(1, len(getline(s:line)))
    call add(s:row, synIDattr(synID(s:line, s:column, 1), 'name'))
  endfor
  call add(s:out, join(s:row, ','))
endfor
call writefile(s:out, $OUT)
qa!
