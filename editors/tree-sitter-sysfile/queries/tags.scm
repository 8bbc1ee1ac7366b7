(rootfs_instruction
  name: (stage_name) @name) @definition.module

(arg_instruction
  (assignment
    name: (variable_name) @name)) @definition.constant

(arg_instruction
  (variable_name) @name) @definition.constant

(env_instruction
  (assignment
    name: (variable_name) @name)) @definition.constant

(target_instruction
  (word) @name .) @definition.function

(rootfs_instruction
  source: (word) @name) @reference.module
