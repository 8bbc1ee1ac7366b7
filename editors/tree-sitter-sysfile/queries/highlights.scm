(comment) @comment
(directive) @comment
(directive_name) @keyword.directive
(directive_value) @string

(keyword) @keyword
(verb) @function
(flag_name) @variable.parameter
(stage_name) @type
(heredoc_name) @label
(heredoc_end) @label
(property_name) @property

; An image, unless a stage has that name: see locals.scm.
(rootfs_instruction source: (word) @none)

; What a stage may be named in, see locals.scm: else it is a part of a value.
(mount_value) @string

; A value's own variables and joined lines stand in it.
[
  (flag_value)
  (value)
  (json_string)
  (double_quoted_string)
  (single_quoted_string)
  (heredoc_body)
] @string
(escape_sequence) @string.escape

(variable) @variable
(variable_name) @variable
(operator) @operator

(flag "=" @operator)
(assignment "=" @operator)
(pair "=" @operator)
(heredoc_redirect ["<<" "\""] @operator)
"--" @operator
[
  "["
  "]"
] @punctuation.bracket
(json_array "," @punctuation.delimiter)
(line_continuation) @punctuation.special
