; Names of stages; those of variables look alike wherever they stand.
(source_file) @local.scope

(rootfs_instruction
  name: (stage_name) @local.definition)

(rootfs_instruction
  source: (word) @local.reference)

; Of names that are looked at, tags allow only this one.
((flag
  name: (flag_name) @name
  value: (flag_value) @local.reference)
  (#eq? @name "--from"))

((mount_option
  name: (mount_key) @name
  value: (mount_value) @local.reference)
  (#eq? @name "from"))
