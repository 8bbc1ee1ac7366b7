; A command is what is left without its joined lines, comments and heredocs' words.
((shell_command) @injection.content
  (#set! injection.language "bash"))

((shell_script) @injection.content
  (#set! injection.language "bash"))

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
