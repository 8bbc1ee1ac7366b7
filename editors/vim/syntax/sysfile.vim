" Syntax of Sysfiles, and of Dockerfiles, which they are a superset of.
" Made by `make editors` from the instruction table; edits here are lost.
if exists('b:current_syntax')
  finish
endif
let s:cpo = &cpo
set cpo&vim
syn case match
syn sync fromstart

" Comments, and directives at the head of the file.
syn match sysfileComment /^\s*#.*$/
syn region sysfileHead start=/\%^\s*#/ end=/^\%(\s*#\s*\c\%(sysfile\|syntax\|escape\|check\)\s*=\)\@!/me=s-1 contains=sysfileHeadLine,sysfileComment keepend
syn match sysfileHeadLine /^\s*#\s*\c\%(sysfile\|syntax\|escape\|check\)\s*=.*$/ contained contains=sysfileDirective,sysfileDirectiveValue
syn match sysfileDirective /\c\%(^\s*#\s*\)\@<=\%(sysfile\|syntax\|escape\|check\)/ contained
syn match sysfileDirectiveValue /=\s*\zs\S.\{-}\ze\s*$/ contained

" What keeps an instruction open over the end of a line.
syn match sysfileJoin /\\\s*\n\%(\s*\n\)*/ contained
syn match sysfileInnerComment /^\s*#.*\n\%(\s*\n\)*/ contained
syn cluster sysfileJoins contains=sysfileJoin,sysfileInnerComment

" Words, lists and pairs.
syn match sysfileVariable /\$\%(\h\w*\|[0-9@*#?$!-]\)\|\${[^}]*}/ contained
syn match sysfileEscape /\\[^ \t]/ contained
syn region sysfileSingle start=/'\ze\%([^'\\]\|\\\_.\)*'/ end=/'/ contained contains=sysfileJoin
syn region sysfileDouble start=/"\ze\%([^"\\]\|\\\_.\)*"/ end=/"/ contained contains=sysfileJoin,sysfileStringEscape,sysfileVariable
syn match sysfileStringEscape /\\[^ \t]/ contained
syn region sysfileList matchgroup=sysfileOperator start=/\s\@<=\[\ze\s*\%(\]\|"\%([^\\]\|\\\_.\)\{-}\]\)/ end=/\]/ contained contains=@sysfileJoins,sysfileListString,sysfileComma
syn match sysfileListString /"\%([^"\\]\|\\.\)*"/ contained
syn match sysfileComma /,/ contained
syn cluster sysfileWords contains=@sysfileJoins,sysfileEscape,sysfileSingle,sysfileDouble,sysfileVariable,sysfileList
syn match sysfileAs /\s\@<=\cas\ze\s\+\S/ contained skipwhite nextgroup=sysfileStage
syn match sysfileStage /[A-Za-z][A-Za-z0-9_.-]*/ contained
syn cluster sysfileStageWords contains=@sysfileJoins,sysfileVariable,sysfileAs
syn match sysfileIs /=/ contained nextgroup=sysfileValue
syn match sysfileValue /\%("\%([^"\\]\|\\\_.\)*"\|'[^']*'\|\\\_.\|[^ \t"'\\]\)\+/ contained contains=sysfileJoin,sysfileSingle,sysfileDouble,sysfileVariable,sysfileStringEscape
syn match sysfileVariableName /\S\@<!\%(\h\|\/\)\%([A-Za-z0-9_.:-]\|\/\)*\ze\%(=\|\_s\)/ contained nextgroup=sysfileIs
syn match sysfilePropertyName /\S\@<!\%(\h\|\/\)\%([A-Za-z0-9_.:-]\|\/\)*\ze\%(=\|\_s\)/ contained nextgroup=sysfileIs
syn cluster sysfileVariableWords contains=@sysfileJoins,sysfileSingle,sysfileDouble,sysfileVariable,sysfileVariableName
syn cluster sysfilePropertyWords contains=@sysfileJoins,sysfileSingle,sysfileDouble,sysfileVariable,sysfilePropertyName

" The value of a flag.
syn match sysfileFlagIs /=/ contained nextgroup=sysfileFlagValue
syn match sysfileFlagValue /\%("[^"]*"\|'[^']*'\|[^ \t"']\)\+/ contained contains=sysfileSingle,sysfileVariable,sysfileStringEscape
syn match sysfileFromIs /=/ contained nextgroup=sysfileFromStage,sysfileFlagValue
syn match sysfileFromStage /[A-Za-z][A-Za-z0-9_.-]*\ze\s/ contained
hi def link sysfileFromIs Operator
hi def link sysfileFromStage Type

" The shell, in a command and in a script. A program in a string is no part of
" the string.
syn match sysfileProgram /\%([;&|(]\|[;&|(] \|do \|then \|else \)\@<=[A-Za-z0-9_.\/+-]\+\ze\%(\_s\|[;&|)]\)/ contained
syn match sysfileShellEscape /\\[^ \t]/ contained
syn match sysfileShellWord /[^ \t;&|(]\@<!\%(if\|then\|elif\|else\|fi\|case\|in\|esac\|for\|while\|until\|do\|done\)\ze\%(\_s\|[;)]\)/ contained
syn match sysfileShellFlag /\S\@<!-[^ \t;|&<>()$"'`\\]*\ze\%(\_s\|[;|&<>)]\)/ contained
syn match sysfileShellVariable /\%([;&|(]\|[;&|(] \|do \|then \|else \)\@<=\h\w*\ze+\?=/ contained
syn match sysfileShellVariable /^\s*\zs\h\w*\ze+\?=/ contained
syn match sysfileShellOperator /&&\|||\?\|<<\?\|>>\?&\?/ contained
syn match sysfileShellComment /[^ \t;]\@<!#.*$/ contained
syn region sysfileShellSingle start=/'/ end=/'/ contained contains=sysfileJoin
syn region sysfileShellDouble start=/"/ end=/"/ contained contains=sysfileStringEscape,sysfileVariable,sysfileScriptSub
syn region sysfileCommandDouble start=/"\ze\%([^"\\]\|\\\_.\)*"/ end=/"/ contained contains=sysfileJoin,sysfileStringEscape,sysfileVariable,sysfileCommandSub
syn region sysfileScriptSub start=/\$(/ end=/)/ contained contains=@sysfileScript,sysfileProgram
syn region sysfileCommandSub start=/\$(\ze\%([^)\\]\|\\\_.\)*)/ end=/)/ contained contains=@sysfileCommandWords,sysfileProgram
syn cluster sysfileShell contains=sysfileShellEscape,sysfileShellWord,sysfileShellFlag,sysfileShellVariable,sysfileShellOperator,sysfileShellComment,sysfileVariable
syn cluster sysfileScript contains=@sysfileShell,sysfileShellSingle,sysfileShellDouble,sysfileScriptSub
syn cluster sysfileCommandWords contains=@sysfileJoins,@sysfileShell,sysfileSingle,sysfileCommandDouble,sysfileCommandSub,sysfileHereShell
syn region sysfileCommand start=/[^ \t\\]/rs=s,hs=s,me=s-1 end=/$/ contained contains=@sysfileCommandWords
syn match sysfileShellVariable /\%(\c\<RUN\s\+\)\@<=\h\w*\ze+\?=/ contained

syn region sysfileListOnly matchgroup=sysfileOperator start=/\[\ze\s*\%(\]\|"\%([^\\]\|\\\_.\)\{-}\]\)/ end=/\]/ contained contains=@sysfileJoins,sysfileListString,sysfileComma

" The texts of heredocs.
syn match sysfileDollar /\$\$/ contained
syn match sysfileVariableText /^.*$/ contained contains=sysfileVariable,sysfileDollar,sysfileStringEscape
syn match sysfilePlainText /^.*$/ contained
syn match sysfileHereQuote /\%(<<-\?\|<<-\?["']\h\w*\)\@<=["']/ contained
syn match sysfileLabel /\%(<<-\?["']\?\)\@<=\h\w*/ contained
syn cluster sysfileHereBegin contains=sysfileHereQuote,sysfileLabel
syn region sysfileHereShell matchgroup=sysfileOperator start=/\S\@<!\d*<<-\?\ze\(["']\?\)\z(\h\w*\)\1\_s/ matchgroup=sysfileLabel end=/^\t*\z1\ze\n/ contained contains=@sysfileScript,@sysfileHereBegin
syn region sysfileHereTemplate matchgroup=sysfileOperator start=/\S\@<!\d*<<-\?\ze\(["']\?\)\z(\h\w*\)\1\_s/ matchgroup=sysfileLabel end=/^\t*\z1\ze\n/ contained contains=sysfileSingle,sysfileDouble,sysfileVariableText,@sysfileHereBegin
syn region sysfileHereText matchgroup=sysfileOperator start=/\S\@<!\d*<<-\?\ze\z(\h\w*\)\_s/ matchgroup=sysfileLabel end=/^\t*\z1\ze\n/ contained contains=sysfileSingle,sysfileDouble,sysfileVariable,sysfileVariableText,@sysfileHereBegin
syn region sysfileHereText matchgroup=sysfileOperator start=/\S\@<!\d*<<-\?\ze\(["']\)\z(\h\w*\)\1\_s/ matchgroup=sysfileLabel end=/^\t*\z1\ze\n/ contained contains=sysfileSingle,sysfileDouble,sysfileVariable,sysfilePlainText,@sysfileHereBegin

" The instructions: a keyword leads to what may follow it, a joined line or a
" flag leads there again. No region lies in another one that ends with it, for
" Vim would end only the inner one.
syn match sysfileKeyword_rootfs /^\s*\zs\cROOTFS\ze\_s/ skipwhite nextgroup=sysfileJoin_rootfs,sysfileBody_rootfs
syn match sysfileInner_rootfs /\cROOTFS\ze\_s/ contained skipwhite nextgroup=sysfileJoin_rootfs,sysfileBody_rootfs
syn cluster sysfileOnbuild add=sysfileInner_rootfs
hi def link sysfileInner_rootfs Statement
hi def link sysfileKeyword_rootfs Statement
syn match sysfileJoin_rootfs /\\\s*\n\%(\s*\%(#.*\)\?\n\)*/ contained contains=sysfileComment skipwhite nextgroup=sysfileJoin_rootfs,sysfileBody_rootfs
syn match sysfileFlag_rootfs /\S\@<!--\%(checksum\|platform\)\ze\%(=\|\_s\)/ contained nextgroup=sysfileFlagIs
hi def link sysfileFlag_rootfs Identifier
syn region sysfileBody_rootfs start=/[^ \t\\]/rs=s,hs=s,me=s-1 end=/$/ contained contains=@sysfileStageWords,sysfileFlag_rootfs
syn match sysfileKeyword_from /^\s*\zs\cFROM\ze\_s/ skipwhite nextgroup=sysfileJoin_from,sysfileBody_from
syn match sysfileInner_from /\cFROM\ze\_s/ contained skipwhite nextgroup=sysfileJoin_from,sysfileBody_from
syn cluster sysfileOnbuild add=sysfileInner_from
hi def link sysfileInner_from Statement
hi def link sysfileKeyword_from Statement
syn match sysfileJoin_from /\\\s*\n\%(\s*\%(#.*\)\?\n\)*/ contained contains=sysfileComment skipwhite nextgroup=sysfileJoin_from,sysfileBody_from
syn match sysfileFlag_from /\S\@<!--\%(checksum\|platform\)\ze\%(=\|\_s\)/ contained nextgroup=sysfileFlagIs
hi def link sysfileFlag_from Identifier
syn region sysfileBody_from start=/[^ \t\\]/rs=s,hs=s,me=s-1 end=/$/ contained contains=@sysfileStageWords,sysfileFlag_from
syn match sysfileKeyword_arg /^\s*\zs\cARG\ze\_s/ skipwhite nextgroup=sysfileJoin_arg,sysfileBody_arg
syn match sysfileInner_arg /\cARG\ze\_s/ contained skipwhite nextgroup=sysfileJoin_arg,sysfileBody_arg
syn cluster sysfileOnbuild add=sysfileInner_arg
hi def link sysfileInner_arg Statement
hi def link sysfileKeyword_arg Statement
syn match sysfileJoin_arg /\\\s*\n\%(\s*\%(#.*\)\?\n\)*/ contained contains=sysfileComment skipwhite nextgroup=sysfileJoin_arg,sysfileBody_arg
syn region sysfileBody_arg start=/[^ \t\\]/rs=s,hs=s,me=s-1 end=/$/ contained contains=@sysfileVariableWords
syn match sysfileKeyword_env /^\s*\zs\cENV\ze\_s/ skipwhite nextgroup=sysfileJoin_env,sysfileBody_env
syn match sysfileInner_env /\cENV\ze\_s/ contained skipwhite nextgroup=sysfileJoin_env,sysfileBody_env
syn cluster sysfileOnbuild add=sysfileInner_env
hi def link sysfileInner_env Statement
hi def link sysfileKeyword_env Statement
syn match sysfileJoin_env /\\\s*\n\%(\s*\%(#.*\)\?\n\)*/ contained contains=sysfileComment skipwhite nextgroup=sysfileJoin_env,sysfileBody_env
syn region sysfileBody_env start=/[^ \t\\]/rs=s,hs=s,me=s-1 end=/$/ contained contains=@sysfileVariableWords
syn match sysfileKeyword_yum /^\s*\zs\cYUM\ze\_s/ skipwhite nextgroup=sysfileJoin_yum,sysfileVerb_yum_repo,sysfileVerb_yum_key,sysfileVerb_yum_set,sysfileVerb_yum_var,sysfileVerb_yum_install,sysfileVerb_yum_remove,sysfileVerb_yum_upgrade,sysfileVerb_yum_downgrade,sysfileVerb_yum_module,sysfileVerb_yum_snapshot
syn match sysfileInner_yum /\cYUM\ze\_s/ contained skipwhite nextgroup=sysfileJoin_yum,sysfileVerb_yum_repo,sysfileVerb_yum_key,sysfileVerb_yum_set,sysfileVerb_yum_var,sysfileVerb_yum_install,sysfileVerb_yum_remove,sysfileVerb_yum_upgrade,sysfileVerb_yum_downgrade,sysfileVerb_yum_module,sysfileVerb_yum_snapshot
syn cluster sysfileOnbuild add=sysfileInner_yum
hi def link sysfileInner_yum Statement
hi def link sysfileKeyword_yum Statement
syn match sysfileJoin_yum /\\\s*\n\%(\s*\%(#.*\)\?\n\)*/ contained contains=sysfileComment skipwhite nextgroup=sysfileJoin_yum,sysfileVerb_yum_repo,sysfileVerb_yum_key,sysfileVerb_yum_set,sysfileVerb_yum_var,sysfileVerb_yum_install,sysfileVerb_yum_remove,sysfileVerb_yum_upgrade,sysfileVerb_yum_downgrade,sysfileVerb_yum_module,sysfileVerb_yum_snapshot
syn match sysfileVerb_yum_repo /repo\ze\_s/ contained skipwhite nextgroup=sysfileJoin_yum_repo,sysfileBody_yum_repo
hi def link sysfileVerb_yum_repo Function
syn match sysfileJoin_yum_repo /\\\s*\n\%(\s*\%(#.*\)\?\n\)*/ contained contains=sysfileComment skipwhite nextgroup=sysfileJoin_yum_repo,sysfileBody_yum_repo
syn match sysfileFlag_yum_repo /\S\@<!--\%(module-hotfixes\|repo-gpgcheck\|sslclientcert\|sslclientkey\|includepkgs\|mirrorlist\|nogpgcheck\|sslcacert\|metalink\|password\|priority\|username\|baseurl\|exclude\|gpgkey\|proxy\|cost\|keep\)\ze\%(=\|\_s\)/ contained nextgroup=sysfileFlagIs
hi def link sysfileFlag_yum_repo Identifier
syn region sysfileBody_yum_repo start=/[^ \t\\]/rs=s,hs=s,me=s-1 end=/$/ contained contains=@sysfileWords,sysfileFlag_yum_repo,sysfileHereText
syn match sysfileVerb_yum_key /key\ze\_s/ contained skipwhite nextgroup=sysfileJoin_yum_key,sysfileBody_yum_key
hi def link sysfileVerb_yum_key Function
syn match sysfileJoin_yum_key /\\\s*\n\%(\s*\%(#.*\)\?\n\)*/ contained contains=sysfileComment skipwhite nextgroup=sysfileJoin_yum_key,sysfileBody_yum_key
syn region sysfileBody_yum_key start=/[^ \t\\]/rs=s,hs=s,me=s-1 end=/$/ contained contains=@sysfileWords
syn match sysfileVerb_yum_set /set\ze\_s/ contained skipwhite nextgroup=sysfileJoin_yum_set,sysfileBody_yum_set
hi def link sysfileVerb_yum_set Function
syn match sysfileJoin_yum_set /\\\s*\n\%(\s*\%(#.*\)\?\n\)*/ contained contains=sysfileComment skipwhite nextgroup=sysfileJoin_yum_set,sysfileBody_yum_set
syn region sysfileBody_yum_set start=/[^ \t\\]/rs=s,hs=s,me=s-1 end=/$/ contained contains=@sysfilePropertyWords
syn match sysfileVerb_yum_var /var\ze\_s/ contained skipwhite nextgroup=sysfileJoin_yum_var,sysfileBody_yum_var
hi def link sysfileVerb_yum_var Function
syn match sysfileJoin_yum_var /\\\s*\n\%(\s*\%(#.*\)\?\n\)*/ contained contains=sysfileComment skipwhite nextgroup=sysfileJoin_yum_var,sysfileBody_yum_var
syn match sysfileFlag_yum_var /\S\@<!--\%(keep\)\ze\%(=\|\_s\)/ contained nextgroup=sysfileFlagIs
hi def link sysfileFlag_yum_var Identifier
syn region sysfileBody_yum_var start=/[^ \t\\]/rs=s,hs=s,me=s-1 end=/$/ contained contains=@sysfilePropertyWords,sysfileFlag_yum_var
syn match sysfileVerb_yum_install /install\ze\_s/ contained skipwhite nextgroup=sysfileJoin_yum_install,sysfileBody_yum_install
hi def link sysfileVerb_yum_install Function
syn match sysfileJoin_yum_install /\\\s*\n\%(\s*\%(#.*\)\?\n\)*/ contained contains=sysfileComment skipwhite nextgroup=sysfileJoin_yum_install,sysfileBody_yum_install
syn match sysfileFlag_yum_install /\S\@<!--\%(disableexcludes\|allowerasing\|no-weak-deps\|disablerepo\|skip-broken\|enablerepo\|nogpgcheck\|noscripts\|exclude\|nobest\|nodocs\|xattrs\|langs\)\ze\%(=\|\_s\)/ contained nextgroup=sysfileFlagIs
hi def link sysfileFlag_yum_install Identifier
syn region sysfileBody_yum_install start=/[^ \t\\]/rs=s,hs=s,me=s-1 end=/$/ contained contains=@sysfileWords,sysfileFlag_yum_install
syn match sysfileVerb_yum_remove /remove\ze\_s/ contained skipwhite nextgroup=sysfileJoin_yum_remove,sysfileBody_yum_remove
hi def link sysfileVerb_yum_remove Function
syn match sysfileJoin_yum_remove /\\\s*\n\%(\s*\%(#.*\)\?\n\)*/ contained contains=sysfileComment skipwhite nextgroup=sysfileJoin_yum_remove,sysfileBody_yum_remove
syn match sysfileFlag_yum_remove /\S\@<!--\%(noscripts\)\ze\%(=\|\_s\)/ contained nextgroup=sysfileFlagIs
hi def link sysfileFlag_yum_remove Identifier
syn region sysfileBody_yum_remove start=/[^ \t\\]/rs=s,hs=s,me=s-1 end=/$/ contained contains=@sysfileWords,sysfileFlag_yum_remove
syn match sysfileVerb_yum_upgrade /upgrade\ze\_s/ contained skipwhite nextgroup=sysfileJoin_yum_upgrade,sysfileBody_yum_upgrade
hi def link sysfileVerb_yum_upgrade Function
syn match sysfileJoin_yum_upgrade /\\\s*\n\%(\s*\%(#.*\)\?\n\)*/ contained contains=sysfileComment skipwhite nextgroup=sysfileJoin_yum_upgrade,sysfileBody_yum_upgrade
syn match sysfileFlag_yum_upgrade /\S\@<!--\%(disableexcludes\|allowerasing\|no-weak-deps\|disablerepo\|skip-broken\|enablerepo\|nogpgcheck\|noscripts\|exclude\|nobest\|nodocs\|xattrs\|langs\)\ze\%(=\|\_s\)/ contained nextgroup=sysfileFlagIs
hi def link sysfileFlag_yum_upgrade Identifier
syn region sysfileBody_yum_upgrade start=/[^ \t\\]/rs=s,hs=s,me=s-1 end=/$/ contained contains=@sysfileWords,sysfileFlag_yum_upgrade
syn match sysfileVerb_yum_downgrade /downgrade\ze\_s/ contained skipwhite nextgroup=sysfileJoin_yum_downgrade,sysfileBody_yum_downgrade
hi def link sysfileVerb_yum_downgrade Function
syn match sysfileJoin_yum_downgrade /\\\s*\n\%(\s*\%(#.*\)\?\n\)*/ contained contains=sysfileComment skipwhite nextgroup=sysfileJoin_yum_downgrade,sysfileBody_yum_downgrade
syn match sysfileFlag_yum_downgrade /\S\@<!--\%(disableexcludes\|allowerasing\|no-weak-deps\|disablerepo\|skip-broken\|enablerepo\|nogpgcheck\|noscripts\|exclude\|nobest\|nodocs\|xattrs\|langs\)\ze\%(=\|\_s\)/ contained nextgroup=sysfileFlagIs
hi def link sysfileFlag_yum_downgrade Identifier
syn region sysfileBody_yum_downgrade start=/[^ \t\\]/rs=s,hs=s,me=s-1 end=/$/ contained contains=@sysfileWords,sysfileFlag_yum_downgrade
syn match sysfileVerb_yum_module /module\ze\_s/ contained skipwhite nextgroup=sysfileJoin_yum_module,sysfileBody_yum_module
hi def link sysfileVerb_yum_module Function
syn match sysfileJoin_yum_module /\\\s*\n\%(\s*\%(#.*\)\?\n\)*/ contained contains=sysfileComment skipwhite nextgroup=sysfileJoin_yum_module,sysfileBody_yum_module
syn region sysfileBody_yum_module start=/[^ \t\\]/rs=s,hs=s,me=s-1 end=/$/ contained contains=@sysfileWords
syn match sysfileVerb_yum_snapshot /snapshot\ze\_s/ contained skipwhite nextgroup=sysfileJoin_yum_snapshot,sysfileBody_yum_snapshot
hi def link sysfileVerb_yum_snapshot Function
syn match sysfileJoin_yum_snapshot /\\\s*\n\%(\s*\%(#.*\)\?\n\)*/ contained contains=sysfileComment skipwhite nextgroup=sysfileJoin_yum_snapshot,sysfileBody_yum_snapshot
syn region sysfileBody_yum_snapshot start=/[^ \t\\]/rs=s,hs=s,me=s-1 end=/$/ contained contains=@sysfileWords
syn match sysfileKeyword_run /^\s*\zs\cRUN\ze\_s/ skipwhite nextgroup=sysfileJoin_run,sysfileFlag_run,sysfileListOnly,sysfileCommand
syn match sysfileInner_run /\cRUN\ze\_s/ contained skipwhite nextgroup=sysfileJoin_run,sysfileFlag_run,sysfileListOnly,sysfileCommand
syn cluster sysfileOnbuild add=sysfileInner_run
hi def link sysfileInner_run Statement
hi def link sysfileKeyword_run Statement
syn match sysfileJoin_run /\\\s*\n\%(\s*\%(#.*\)\?\n\)*/ contained contains=sysfileComment skipwhite nextgroup=sysfileJoin_run,sysfileFlag_run,sysfileListOnly,sysfileCommand
syn match sysfileFlag_run /--\%(security\|network\|device\|mount\)=\S*/ contained contains=sysfileFlagName_run skipwhite nextgroup=sysfileJoin_run,sysfileFlag_run,sysfileListOnly,sysfileCommand
syn match sysfileFlagName_run /--\%(security\|network\|device\|mount\)\ze=/ contained nextgroup=sysfileFlagIs
hi def link sysfileFlagName_run Identifier
syn match sysfileKeyword_copy /^\s*\zs\cCOPY\ze\_s/ skipwhite nextgroup=sysfileJoin_copy,sysfileBody_copy
syn match sysfileInner_copy /\cCOPY\ze\_s/ contained skipwhite nextgroup=sysfileJoin_copy,sysfileBody_copy
syn cluster sysfileOnbuild add=sysfileInner_copy
hi def link sysfileInner_copy Statement
hi def link sysfileKeyword_copy Statement
syn match sysfileJoin_copy /\\\s*\n\%(\s*\%(#.*\)\?\n\)*/ contained contains=sysfileComment skipwhite nextgroup=sysfileJoin_copy,sysfileBody_copy
syn match sysfileFlag_copy /\S\@<!--\%(exclude\|parents\|chmod\|chown\|from\|link\)\ze\%(=\|\_s\)/ contained nextgroup=sysfileFlagIs
syn match sysfileFlag_copy /\S\@<!--from\ze=/ contained nextgroup=sysfileFromIs
hi def link sysfileFlag_copy Identifier
syn region sysfileBody_copy start=/[^ \t\\]/rs=s,hs=s,me=s-1 end=/$/ contained contains=@sysfileWords,sysfileFlag_copy,sysfileHereText
syn match sysfileKeyword_add /^\s*\zs\cADD\ze\_s/ skipwhite nextgroup=sysfileJoin_add,sysfileBody_add
syn match sysfileInner_add /\cADD\ze\_s/ contained skipwhite nextgroup=sysfileJoin_add,sysfileBody_add
syn cluster sysfileOnbuild add=sysfileInner_add
hi def link sysfileInner_add Statement
hi def link sysfileKeyword_add Statement
syn match sysfileJoin_add /\\\s*\n\%(\s*\%(#.*\)\?\n\)*/ contained contains=sysfileComment skipwhite nextgroup=sysfileJoin_add,sysfileBody_add
syn match sysfileFlag_add /\S\@<!--\%(keep-git-dir\|checksum\|exclude\|unpack\|chmod\|chown\|link\)\ze\%(=\|\_s\)/ contained nextgroup=sysfileFlagIs
hi def link sysfileFlag_add Identifier
syn region sysfileBody_add start=/[^ \t\\]/rs=s,hs=s,me=s-1 end=/$/ contained contains=@sysfileWords,sysfileFlag_add,sysfileHereText
syn match sysfileKeyword_workdir /^\s*\zs\cWORKDIR\ze\_s/ skipwhite nextgroup=sysfileJoin_workdir,sysfileBody_workdir
syn match sysfileInner_workdir /\cWORKDIR\ze\_s/ contained skipwhite nextgroup=sysfileJoin_workdir,sysfileBody_workdir
syn cluster sysfileOnbuild add=sysfileInner_workdir
hi def link sysfileInner_workdir Statement
hi def link sysfileKeyword_workdir Statement
syn match sysfileJoin_workdir /\\\s*\n\%(\s*\%(#.*\)\?\n\)*/ contained contains=sysfileComment skipwhite nextgroup=sysfileJoin_workdir,sysfileBody_workdir
syn region sysfileBody_workdir start=/[^ \t\\]/rs=s,hs=s,me=s-1 end=/$/ contained contains=@sysfileWords
syn match sysfileKeyword_user /^\s*\zs\cUSER\ze\_s/ skipwhite nextgroup=sysfileJoin_user,sysfileBody_user
syn match sysfileInner_user /\cUSER\ze\_s/ contained skipwhite nextgroup=sysfileJoin_user,sysfileBody_user
syn cluster sysfileOnbuild add=sysfileInner_user
hi def link sysfileInner_user Statement
hi def link sysfileKeyword_user Statement
syn match sysfileJoin_user /\\\s*\n\%(\s*\%(#.*\)\?\n\)*/ contained contains=sysfileComment skipwhite nextgroup=sysfileJoin_user,sysfileBody_user
syn region sysfileBody_user start=/[^ \t\\]/rs=s,hs=s,me=s-1 end=/$/ contained contains=@sysfileWords
syn match sysfileKeyword_shell /^\s*\zs\cSHELL\ze\_s/ skipwhite nextgroup=sysfileJoin_shell,sysfileBody_shell
syn match sysfileInner_shell /\cSHELL\ze\_s/ contained skipwhite nextgroup=sysfileJoin_shell,sysfileBody_shell
syn cluster sysfileOnbuild add=sysfileInner_shell
hi def link sysfileInner_shell Statement
hi def link sysfileKeyword_shell Statement
syn match sysfileJoin_shell /\\\s*\n\%(\s*\%(#.*\)\?\n\)*/ contained contains=sysfileComment skipwhite nextgroup=sysfileJoin_shell,sysfileBody_shell
syn region sysfileBody_shell start=/[^ \t\\]/rs=s,hs=s,me=s-1 end=/$/ contained contains=@sysfileWords
syn match sysfileKeyword_cmd /^\s*\zs\cCMD\ze\_s/ skipwhite nextgroup=sysfileJoin_cmd,sysfileListOnly,sysfileCommand
syn match sysfileInner_cmd /\cCMD\ze\_s/ contained skipwhite nextgroup=sysfileJoin_cmd,sysfileListOnly,sysfileCommand
syn cluster sysfileOnbuild add=sysfileInner_cmd
hi def link sysfileInner_cmd Statement
hi def link sysfileKeyword_cmd Statement
syn match sysfileJoin_cmd /\\\s*\n\%(\s*\%(#.*\)\?\n\)*/ contained contains=sysfileComment skipwhite nextgroup=sysfileJoin_cmd,sysfileListOnly,sysfileCommand
syn match sysfileKeyword_entrypoint /^\s*\zs\cENTRYPOINT\ze\_s/ skipwhite nextgroup=sysfileJoin_entrypoint,sysfileListOnly,sysfileCommand
syn match sysfileInner_entrypoint /\cENTRYPOINT\ze\_s/ contained skipwhite nextgroup=sysfileJoin_entrypoint,sysfileListOnly,sysfileCommand
syn cluster sysfileOnbuild add=sysfileInner_entrypoint
hi def link sysfileInner_entrypoint Statement
hi def link sysfileKeyword_entrypoint Statement
syn match sysfileJoin_entrypoint /\\\s*\n\%(\s*\%(#.*\)\?\n\)*/ contained contains=sysfileComment skipwhite nextgroup=sysfileJoin_entrypoint,sysfileListOnly,sysfileCommand
syn match sysfileKeyword_label /^\s*\zs\cLABEL\ze\_s/ skipwhite nextgroup=sysfileJoin_label,sysfileBody_label
syn match sysfileInner_label /\cLABEL\ze\_s/ contained skipwhite nextgroup=sysfileJoin_label,sysfileBody_label
syn cluster sysfileOnbuild add=sysfileInner_label
hi def link sysfileInner_label Statement
hi def link sysfileKeyword_label Statement
syn match sysfileJoin_label /\\\s*\n\%(\s*\%(#.*\)\?\n\)*/ contained contains=sysfileComment skipwhite nextgroup=sysfileJoin_label,sysfileBody_label
syn region sysfileBody_label start=/[^ \t\\]/rs=s,hs=s,me=s-1 end=/$/ contained contains=@sysfilePropertyWords
syn match sysfileKeyword_expose /^\s*\zs\cEXPOSE\ze\_s/ skipwhite nextgroup=sysfileJoin_expose,sysfileBody_expose
syn match sysfileInner_expose /\cEXPOSE\ze\_s/ contained skipwhite nextgroup=sysfileJoin_expose,sysfileBody_expose
syn cluster sysfileOnbuild add=sysfileInner_expose
hi def link sysfileInner_expose Statement
hi def link sysfileKeyword_expose Statement
syn match sysfileJoin_expose /\\\s*\n\%(\s*\%(#.*\)\?\n\)*/ contained contains=sysfileComment skipwhite nextgroup=sysfileJoin_expose,sysfileBody_expose
syn region sysfileBody_expose start=/[^ \t\\]/rs=s,hs=s,me=s-1 end=/$/ contained contains=@sysfileWords
syn match sysfileKeyword_volume /^\s*\zs\cVOLUME\ze\_s/ skipwhite nextgroup=sysfileJoin_volume,sysfileBody_volume
syn match sysfileInner_volume /\cVOLUME\ze\_s/ contained skipwhite nextgroup=sysfileJoin_volume,sysfileBody_volume
syn cluster sysfileOnbuild add=sysfileInner_volume
hi def link sysfileInner_volume Statement
hi def link sysfileKeyword_volume Statement
syn match sysfileJoin_volume /\\\s*\n\%(\s*\%(#.*\)\?\n\)*/ contained contains=sysfileComment skipwhite nextgroup=sysfileJoin_volume,sysfileBody_volume
syn region sysfileBody_volume start=/[^ \t\\]/rs=s,hs=s,me=s-1 end=/$/ contained contains=@sysfileWords
syn match sysfileKeyword_stopsignal /^\s*\zs\cSTOPSIGNAL\ze\_s/ skipwhite nextgroup=sysfileJoin_stopsignal,sysfileBody_stopsignal
syn match sysfileInner_stopsignal /\cSTOPSIGNAL\ze\_s/ contained skipwhite nextgroup=sysfileJoin_stopsignal,sysfileBody_stopsignal
syn cluster sysfileOnbuild add=sysfileInner_stopsignal
hi def link sysfileInner_stopsignal Statement
hi def link sysfileKeyword_stopsignal Statement
syn match sysfileJoin_stopsignal /\\\s*\n\%(\s*\%(#.*\)\?\n\)*/ contained contains=sysfileComment skipwhite nextgroup=sysfileJoin_stopsignal,sysfileBody_stopsignal
syn region sysfileBody_stopsignal start=/[^ \t\\]/rs=s,hs=s,me=s-1 end=/$/ contained contains=@sysfileWords
syn match sysfileKeyword_maintainer /^\s*\zs\cMAINTAINER\ze\_s/ skipwhite nextgroup=sysfileJoin_maintainer,sysfileBody_maintainer
syn match sysfileInner_maintainer /\cMAINTAINER\ze\_s/ contained skipwhite nextgroup=sysfileJoin_maintainer,sysfileBody_maintainer
syn cluster sysfileOnbuild add=sysfileInner_maintainer
hi def link sysfileInner_maintainer Statement
hi def link sysfileKeyword_maintainer Statement
syn match sysfileJoin_maintainer /\\\s*\n\%(\s*\%(#.*\)\?\n\)*/ contained contains=sysfileComment skipwhite nextgroup=sysfileJoin_maintainer,sysfileBody_maintainer
syn region sysfileBody_maintainer start=/[^ \t\\]/rs=s,hs=s,me=s-1 end=/$/ contained contains=@sysfileWords
syn match sysfileKeyword_healthcheck /^\s*\zs\cHEALTHCHECK\ze\_s/ skipwhite nextgroup=sysfileJoin_healthcheck,sysfileVerb_healthcheck_cmd,sysfileVerb_healthcheck_none,sysfileFlag_healthcheck
syn match sysfileInner_healthcheck /\cHEALTHCHECK\ze\_s/ contained skipwhite nextgroup=sysfileJoin_healthcheck,sysfileVerb_healthcheck_cmd,sysfileVerb_healthcheck_none,sysfileFlag_healthcheck
syn cluster sysfileOnbuild add=sysfileInner_healthcheck
hi def link sysfileInner_healthcheck Statement
hi def link sysfileKeyword_healthcheck Statement
syn match sysfileJoin_healthcheck /\\\s*\n\%(\s*\%(#.*\)\?\n\)*/ contained contains=sysfileComment skipwhite nextgroup=sysfileJoin_healthcheck,sysfileVerb_healthcheck_cmd,sysfileVerb_healthcheck_none,sysfileFlag_healthcheck
syn match sysfileFlag_healthcheck /--\%(start-interval\|start-period\|interval\|retries\|timeout\)=\S*/ contained contains=sysfileFlagName_healthcheck skipwhite nextgroup=sysfileJoin_healthcheck,sysfileVerb_healthcheck_cmd,sysfileVerb_healthcheck_none,sysfileFlag_healthcheck
syn match sysfileFlagName_healthcheck /--\%(start-interval\|start-period\|interval\|retries\|timeout\)\ze=/ contained nextgroup=sysfileFlagIs
hi def link sysfileFlagName_healthcheck Identifier
syn match sysfileVerb_healthcheck_cmd /\cCMD\ze\_s/ contained skipwhite nextgroup=sysfileJoin_healthcheck_cmd,sysfileFlag_healthcheck_cmd,sysfileListOnly,sysfileCommand
hi def link sysfileVerb_healthcheck_cmd Function
syn match sysfileJoin_healthcheck_cmd /\\\s*\n\%(\s*\%(#.*\)\?\n\)*/ contained contains=sysfileComment skipwhite nextgroup=sysfileJoin_healthcheck_cmd,sysfileFlag_healthcheck_cmd,sysfileListOnly,sysfileCommand
syn match sysfileFlag_healthcheck_cmd /--\%(start-interval\|start-period\|interval\|retries\|timeout\)=\S*/ contained contains=sysfileFlagName_healthcheck_cmd skipwhite nextgroup=sysfileJoin_healthcheck_cmd,sysfileFlag_healthcheck_cmd,sysfileListOnly,sysfileCommand
syn match sysfileFlagName_healthcheck_cmd /--\%(start-interval\|start-period\|interval\|retries\|timeout\)\ze=/ contained nextgroup=sysfileFlagIs
hi def link sysfileFlagName_healthcheck_cmd Identifier
syn match sysfileVerb_healthcheck_none /\cNONE\ze\_s/ contained skipwhite nextgroup=sysfileJoin_healthcheck_none,sysfileBody_healthcheck_none
hi def link sysfileVerb_healthcheck_none Function
syn match sysfileJoin_healthcheck_none /\\\s*\n\%(\s*\%(#.*\)\?\n\)*/ contained contains=sysfileComment skipwhite nextgroup=sysfileJoin_healthcheck_none,sysfileBody_healthcheck_none
syn match sysfileFlag_healthcheck_none /\S\@<!--\%(start-interval\|start-period\|interval\|retries\|timeout\)\ze\%(=\|\_s\)/ contained nextgroup=sysfileFlagIs
hi def link sysfileFlag_healthcheck_none Identifier
syn region sysfileBody_healthcheck_none start=/[^ \t\\]/rs=s,hs=s,me=s-1 end=/$/ contained contains=@sysfileWords,sysfileFlag_healthcheck_none
syn match sysfileKeyword_onbuild /^\s*\zs\cONBUILD\ze\_s/ skipwhite nextgroup=sysfileJoin_onbuild,@sysfileOnbuild
hi def link sysfileKeyword_onbuild Statement
syn match sysfileJoin_onbuild /\\\s*\n\%(\s*\%(#.*\)\?\n\)*/ contained contains=sysfileComment skipwhite nextgroup=sysfileJoin_onbuild,@sysfileOnbuild
syn match sysfileKeyword_export /^\s*\zs\cEXPORT\ze\_s/ skipwhite nextgroup=sysfileJoin_export,sysfileVerb_export_file,sysfileVerb_export_dir,sysfileVerb_export_symlink,sysfileVerb_export_service,sysfileVerb_export_config,sysfileVerb_export_tmpfiles,sysfileVerb_export_default,sysfileVerb_export_rename
syn match sysfileInner_export /\cEXPORT\ze\_s/ contained skipwhite nextgroup=sysfileJoin_export,sysfileVerb_export_file,sysfileVerb_export_dir,sysfileVerb_export_symlink,sysfileVerb_export_service,sysfileVerb_export_config,sysfileVerb_export_tmpfiles,sysfileVerb_export_default,sysfileVerb_export_rename
syn cluster sysfileOnbuild add=sysfileInner_export
hi def link sysfileInner_export Statement
hi def link sysfileKeyword_export Statement
syn match sysfileJoin_export /\\\s*\n\%(\s*\%(#.*\)\?\n\)*/ contained contains=sysfileComment skipwhite nextgroup=sysfileJoin_export,sysfileVerb_export_file,sysfileVerb_export_dir,sysfileVerb_export_symlink,sysfileVerb_export_service,sysfileVerb_export_config,sysfileVerb_export_tmpfiles,sysfileVerb_export_default,sysfileVerb_export_rename
syn match sysfileVerb_export_file /file\ze\_s/ contained skipwhite nextgroup=sysfileJoin_export_file,sysfileBody_export_file
hi def link sysfileVerb_export_file Function
syn match sysfileJoin_export_file /\\\s*\n\%(\s*\%(#.*\)\?\n\)*/ contained contains=sysfileComment skipwhite nextgroup=sysfileJoin_export_file,sysfileBody_export_file
syn match sysfileFlag_export_file /\S\@<!--\%(template\|chmod\|chown\|from\)\ze\%(=\|\_s\)/ contained nextgroup=sysfileFlagIs
syn match sysfileFlag_export_file /\S\@<!--from\ze=/ contained nextgroup=sysfileFromIs
hi def link sysfileFlag_export_file Identifier
syn region sysfileBody_export_file start=/[^ \t\\]/rs=s,hs=s,me=s-1 end=/$/ contained contains=@sysfileWords,sysfileFlag_export_file,sysfileHereTemplate
syn match sysfileVerb_export_dir /dir\ze\_s/ contained skipwhite nextgroup=sysfileJoin_export_dir,sysfileBody_export_dir
hi def link sysfileVerb_export_dir Function
syn match sysfileJoin_export_dir /\\\s*\n\%(\s*\%(#.*\)\?\n\)*/ contained contains=sysfileComment skipwhite nextgroup=sysfileJoin_export_dir,sysfileBody_export_dir
syn match sysfileFlag_export_dir /\S\@<!--\%(chmod\)\ze\%(=\|\_s\)/ contained nextgroup=sysfileFlagIs
hi def link sysfileFlag_export_dir Identifier
syn region sysfileBody_export_dir start=/[^ \t\\]/rs=s,hs=s,me=s-1 end=/$/ contained contains=@sysfileWords,sysfileFlag_export_dir
syn match sysfileVerb_export_symlink /symlink\ze\_s/ contained skipwhite nextgroup=sysfileJoin_export_symlink,sysfileBody_export_symlink
hi def link sysfileVerb_export_symlink Function
syn match sysfileJoin_export_symlink /\\\s*\n\%(\s*\%(#.*\)\?\n\)*/ contained contains=sysfileComment skipwhite nextgroup=sysfileJoin_export_symlink,sysfileBody_export_symlink
syn region sysfileBody_export_symlink start=/[^ \t\\]/rs=s,hs=s,me=s-1 end=/$/ contained contains=@sysfileWords
syn match sysfileVerb_export_service /service\ze\_s/ contained skipwhite nextgroup=sysfileJoin_export_service,sysfileBody_export_service
hi def link sysfileVerb_export_service Function
syn match sysfileJoin_export_service /\\\s*\n\%(\s*\%(#.*\)\?\n\)*/ contained contains=sysfileComment skipwhite nextgroup=sysfileJoin_export_service,sysfileBody_export_service
syn region sysfileBody_export_service start=/[^ \t\\]/rs=s,hs=s,me=s-1 end=/$/ contained contains=@sysfileWords,sysfileHereTemplate
syn match sysfileVerb_export_config /config\ze\_s/ contained skipwhite nextgroup=sysfileJoin_export_config,sysfileBody_export_config
hi def link sysfileVerb_export_config Function
syn match sysfileJoin_export_config /\\\s*\n\%(\s*\%(#.*\)\?\n\)*/ contained contains=sysfileComment skipwhite nextgroup=sysfileJoin_export_config,sysfileBody_export_config
syn match sysfileFlag_export_config /\S\@<!--\%(rootfs-propagation\|no-new-privileges\|oom-score-adj\|selinux-label\|annotation\|apparmor\|cap-drop\|hostname\|terminal\|cap-add\|network\|cgroup\|device\|rlimit\|sysctl\|mount\|cwd\|env\|ipc\|pid\|uts\)\ze\%(=\|\_s\)/ contained nextgroup=sysfileFlagIs
hi def link sysfileFlag_export_config Identifier
syn region sysfileBody_export_config start=/[^ \t\\]/rs=s,hs=s,me=s-1 end=/$/ contained contains=@sysfileWords,sysfileFlag_export_config,sysfileHereTemplate
syn match sysfileVerb_export_tmpfiles /tmpfiles\ze\_s/ contained skipwhite nextgroup=sysfileJoin_export_tmpfiles,sysfileBody_export_tmpfiles
hi def link sysfileVerb_export_tmpfiles Function
syn match sysfileJoin_export_tmpfiles /\\\s*\n\%(\s*\%(#.*\)\?\n\)*/ contained contains=sysfileComment skipwhite nextgroup=sysfileJoin_export_tmpfiles,sysfileBody_export_tmpfiles
syn region sysfileBody_export_tmpfiles start=/[^ \t\\]/rs=s,hs=s,me=s-1 end=/$/ contained contains=@sysfileWords,sysfileHereTemplate
syn match sysfileVerb_export_default /default\ze\_s/ contained skipwhite nextgroup=sysfileJoin_export_default,sysfileBody_export_default
hi def link sysfileVerb_export_default Function
syn match sysfileJoin_export_default /\\\s*\n\%(\s*\%(#.*\)\?\n\)*/ contained contains=sysfileComment skipwhite nextgroup=sysfileJoin_export_default,sysfileBody_export_default
syn region sysfileBody_export_default start=/[^ \t\\]/rs=s,hs=s,me=s-1 end=/$/ contained contains=@sysfileVariableWords
syn match sysfileVerb_export_rename /rename\ze\_s/ contained skipwhite nextgroup=sysfileJoin_export_rename,sysfileBody_export_rename
hi def link sysfileVerb_export_rename Function
syn match sysfileJoin_export_rename /\\\s*\n\%(\s*\%(#.*\)\?\n\)*/ contained contains=sysfileComment skipwhite nextgroup=sysfileJoin_export_rename,sysfileBody_export_rename
syn region sysfileBody_export_rename start=/[^ \t\\]/rs=s,hs=s,me=s-1 end=/$/ contained contains=@sysfilePropertyWords
syn match sysfileKeyword_include /^\s*\zs\cINCLUDE\ze\_s/ skipwhite nextgroup=sysfileJoin_include,sysfileBody_include
syn match sysfileInner_include /\cINCLUDE\ze\_s/ contained skipwhite nextgroup=sysfileJoin_include,sysfileBody_include
syn cluster sysfileOnbuild add=sysfileInner_include
hi def link sysfileInner_include Statement
hi def link sysfileKeyword_include Statement
syn match sysfileJoin_include /\\\s*\n\%(\s*\%(#.*\)\?\n\)*/ contained contains=sysfileComment skipwhite nextgroup=sysfileJoin_include,sysfileBody_include
syn region sysfileBody_include start=/[^ \t\\]/rs=s,hs=s,me=s-1 end=/$/ contained contains=@sysfileWords
syn match sysfileKeyword_target /^\s*\zs\cTARGET\ze\_s/ skipwhite nextgroup=sysfileJoin_target,sysfileVerb_target_oci,sysfileVerb_target_tar,sysfileVerb_target_aci,sysfileVerb_target_system
syn match sysfileInner_target /\cTARGET\ze\_s/ contained skipwhite nextgroup=sysfileJoin_target,sysfileVerb_target_oci,sysfileVerb_target_tar,sysfileVerb_target_aci,sysfileVerb_target_system
syn cluster sysfileOnbuild add=sysfileInner_target
hi def link sysfileInner_target Statement
hi def link sysfileKeyword_target Statement
syn match sysfileJoin_target /\\\s*\n\%(\s*\%(#.*\)\?\n\)*/ contained contains=sysfileComment skipwhite nextgroup=sysfileJoin_target,sysfileVerb_target_oci,sysfileVerb_target_tar,sysfileVerb_target_aci,sysfileVerb_target_system
syn match sysfileVerb_target_oci /oci\ze\_s/ contained skipwhite nextgroup=sysfileJoin_target_oci,sysfileBody_target_oci
hi def link sysfileVerb_target_oci Function
syn match sysfileJoin_target_oci /\\\s*\n\%(\s*\%(#.*\)\?\n\)*/ contained contains=sysfileComment skipwhite nextgroup=sysfileJoin_target_oci,sysfileBody_target_oci
syn match sysfileFlag_target_oci /\S\@<!--\%(compression\|layers\)\ze\%(=\|\_s\)/ contained nextgroup=sysfileFlagIs
hi def link sysfileFlag_target_oci Identifier
syn region sysfileBody_target_oci start=/[^ \t\\]/rs=s,hs=s,me=s-1 end=/$/ contained contains=@sysfileWords,sysfileFlag_target_oci
syn match sysfileVerb_target_tar /tar\ze\_s/ contained skipwhite nextgroup=sysfileJoin_target_tar,sysfileBody_target_tar
hi def link sysfileVerb_target_tar Function
syn match sysfileJoin_target_tar /\\\s*\n\%(\s*\%(#.*\)\?\n\)*/ contained contains=sysfileComment skipwhite nextgroup=sysfileJoin_target_tar,sysfileBody_target_tar
syn match sysfileFlag_target_tar /\S\@<!--\%(compression\)\ze\%(=\|\_s\)/ contained nextgroup=sysfileFlagIs
hi def link sysfileFlag_target_tar Identifier
syn region sysfileBody_target_tar start=/[^ \t\\]/rs=s,hs=s,me=s-1 end=/$/ contained contains=@sysfileWords,sysfileFlag_target_tar
syn match sysfileVerb_target_aci /aci\ze\_s/ contained skipwhite nextgroup=sysfileJoin_target_aci,sysfileBody_target_aci
hi def link sysfileVerb_target_aci Function
syn match sysfileJoin_target_aci /\\\s*\n\%(\s*\%(#.*\)\?\n\)*/ contained contains=sysfileComment skipwhite nextgroup=sysfileJoin_target_aci,sysfileBody_target_aci
syn match sysfileFlag_target_aci /\S\@<!--\%(supplementary-gid\|path-whitelist\|event-handler\|compression\|annotation\|dependency\|isolator\|manifest\)\ze\%(=\|\_s\)/ contained nextgroup=sysfileFlagIs
hi def link sysfileFlag_target_aci Identifier
syn region sysfileBody_target_aci start=/[^ \t\\]/rs=s,hs=s,me=s-1 end=/$/ contained contains=@sysfileWords,sysfileFlag_target_aci
syn match sysfileVerb_target_system /system\ze\_s/ contained skipwhite nextgroup=sysfileJoin_target_system,sysfileBody_target_system
hi def link sysfileVerb_target_system Function
syn match sysfileJoin_target_system /\\\s*\n\%(\s*\%(#.*\)\?\n\)*/ contained contains=sysfileComment skipwhite nextgroup=sysfileJoin_target_system,sysfileBody_target_system
syn match sysfileFlag_target_system /\S\@<!--\%(compression\|no-service\|no-links\|layers\)\ze\%(=\|\_s\)/ contained nextgroup=sysfileFlagIs
hi def link sysfileFlag_target_system Identifier
syn region sysfileBody_target_system start=/[^ \t\\]/rs=s,hs=s,me=s-1 end=/$/ contained contains=@sysfileWords,sysfileFlag_target_system

hi def link sysfileComment Comment
hi def link sysfileInnerComment Comment
hi def link sysfileShellComment Comment
hi def link sysfileHeadLine Comment
hi def link sysfileDirective PreProc
hi def link sysfileDirectiveValue String
hi def link sysfileAs Statement
hi def link sysfileOperator Operator
hi def link sysfileFlagIs Operator
hi def link sysfileIs Operator
hi def link sysfileComma Operator
hi def link sysfileShellOperator Operator
hi def link sysfileVariable PreProc
hi def link sysfileVariableName PreProc
hi def link sysfileShellVariable PreProc
hi def link sysfilePropertyName Identifier
hi def link sysfileStage Type
hi def link sysfileLabel Label
hi def link sysfileShellWord Conditional
hi def link sysfileShellFlag Identifier
hi def link sysfileSingle String
hi def link sysfileDouble String
hi def link sysfileStringEscape String
hi def link sysfileShellSingle String
hi def link sysfileShellDouble String
hi def link sysfileCommandDouble String
hi def link sysfileCommandSub String
hi def link sysfileScriptSub String
hi def link sysfileListString String
hi def link sysfileValue String
hi def link sysfileFlagValue String
hi def link sysfileVariableText String
hi def link sysfileDollar String
hi def link sysfilePlainText String

let b:current_syntax = 'sysfile'
let &cpo = s:cpo
unlet s:cpo
