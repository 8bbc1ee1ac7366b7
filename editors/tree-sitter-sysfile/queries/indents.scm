; Made by `make editors` from the instruction table; edits here are lost.

; Joined lines stand deeper than the instruction's first; texts stand as they are.
[
  (rootfs_instruction)
  (arg_instruction)
  (env_instruction)
  (yum_instruction)
  (run_instruction)
  (copy_instruction)
  (add_instruction)
  (workdir_instruction)
  (user_instruction)
  (shell_instruction)
  (cmd_instruction)
  (entrypoint_instruction)
  (label_instruction)
  (expose_instruction)
  (volume_instruction)
  (stopsignal_instruction)
  (maintainer_instruction)
  (healthcheck_instruction)
  (onbuild_instruction)
  (export_instruction)
  (include_instruction)
  (target_instruction)
] @indent.begin @indent

(heredoc) @indent.ignore
