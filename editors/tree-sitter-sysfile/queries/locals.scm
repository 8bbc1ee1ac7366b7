; Names of stages; those of variables look alike wherever they stand.
(source_file) @local.scope

(rootfs_instruction
  name: (stage_name) @local.definition)

(rootfs_instruction
  source: (word) @local.reference)

((flag
  name: (flag_name) @_name
  value: (flag_value) @local.reference)
  (#eq? @_name "--from"))
