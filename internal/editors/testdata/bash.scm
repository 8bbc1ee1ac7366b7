; What the parser of Bash saw, in the language server's words: its own query for
; colours has others. A program has none.
(comment) @comment
[(string) (raw_string) (ansi_c_string)] @string
[(simple_expansion) (expansion)] @variable
(variable_assignment name: (variable_name) @variable)
((command argument: (word) @variable.parameter) (#match? @variable.parameter "^-"))
(test_operator) @variable.parameter
(command_name) @operator
["&&" "||" "|" "|&" ">" ">>" "<" ">&" "<&" "&>"] @operator
["if" "then" "elif" "else" "fi" "case" "in" "esac" "for" "while" "until" "do" "done"] @keyword
