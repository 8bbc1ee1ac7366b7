; A command is what is left without its joined lines, comments and heredocs' words.
((shell_command) @injection.content
  (#set! injection.language "bash"))

; A script is the shell's, unless its first line names another interpreter or it is
; handed to one.
((run_instruction
  (shell_command) @_command
  (heredoc (shell_script) @injection.content))
  (#not-match? @_command "^python")
  (#not-match? @injection.content "^#!")
  (#set! injection.language "bash"))

((shell_script) @injection.content
  (#match? @injection.content "^#!.*sh")
  (#set! injection.language "bash"))

((run_instruction
  (shell_command) @_command
  (heredoc (shell_script) @injection.content))
  (#match? @_command "^python")
  (#not-match? @injection.content "^#!")
  (#set! injection.language "python"))

((shell_script) @injection.content
  (#match? @injection.content "^#!.*python")
  (#set! injection.language "python"))

((shell_script) @injection.content
  (#match? @injection.content "^#!.*perl")
  (#set! injection.language "perl"))

((shell_script) @injection.content
  (#match? @injection.content "^#!.*node")
  (#set! injection.language "javascript"))

((json_array) @injection.content
  (#set! injection.language "json")
  (#set! injection.include-children))

((yum_instruction
  verb: (verb) @_verb
  (heredoc (heredoc_body) @injection.content))
  (#eq? @_verb "repo")
  (#set! injection.language "ini")
  (#set! injection.include-children))

((export_instruction
  verb: (verb) @_verb
  (heredoc (heredoc_body) @injection.content))
  (#eq? @_verb "service")
  (#set! injection.language "ini")
  (#set! injection.include-children))

((export_instruction
  verb: (verb) @_verb
  (heredoc (heredoc_body) @injection.content))
  (#eq? @_verb "config")
  (#set! injection.language "json")
  (#set! injection.include-children))

((comment) @injection.content
  (#set! injection.language "comment"))
