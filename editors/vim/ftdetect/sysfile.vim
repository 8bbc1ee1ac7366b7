" Made by `make editors` from the instruction table; edits here are lost.
autocmd BufNewFile,BufRead Sysfile,Sysfile.*,*.sysbuild,*.sysfile setfiletype sysfile
