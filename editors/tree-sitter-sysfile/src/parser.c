#include "tree_sitter/parser.h"

#if defined(__GNUC__) || defined(__clang__)
#pragma GCC diagnostic ignored "-Wmissing-field-initializers"
#endif

#ifdef _MSC_VER
#pragma optimize("", off)
#elif defined(__clang__)
#pragma clang optimize off
#elif defined(__GNUC__)
#pragma GCC optimize ("O0")
#endif

#define LANGUAGE_VERSION 14
#define STATE_COUNT 994
#define LARGE_STATE_COUNT 2
#define SYMBOL_COUNT 200
#define ALIAS_COUNT 2
#define TOKEN_COUNT 98
#define EXTERNAL_TOKEN_COUNT 35
#define FIELD_COUNT 4
#define MAX_ALIAS_SEQUENCE_LENGTH 6
#define PRODUCTION_ID_COUNT 22

enum ts_symbol_identifiers {
  anon_sym_EQ = 1,
  sym_directive_name = 2,
  sym_directive_value = 3,
  aux_sym_rootfs_instruction_token1 = 4,
  aux_sym_rootfs_instruction_token2 = 5,
  aux_sym_arg_instruction_token1 = 6,
  aux_sym_env_instruction_token1 = 7,
  aux_sym_yum_instruction_token1 = 8,
  anon_sym_repo = 9,
  anon_sym_key = 10,
  anon_sym_install = 11,
  anon_sym_remove = 12,
  anon_sym_upgrade = 13,
  anon_sym_downgrade = 14,
  anon_sym_module = 15,
  anon_sym_snapshot = 16,
  anon_sym_set = 17,
  anon_sym_var = 18,
  aux_sym_run_instruction_token1 = 19,
  aux_sym_copy_instruction_token1 = 20,
  aux_sym_add_instruction_token1 = 21,
  aux_sym_workdir_instruction_token1 = 22,
  aux_sym_user_instruction_token1 = 23,
  aux_sym_shell_instruction_token1 = 24,
  aux_sym_cmd_instruction_token1 = 25,
  aux_sym_entrypoint_instruction_token1 = 26,
  aux_sym_label_instruction_token1 = 27,
  aux_sym_expose_instruction_token1 = 28,
  aux_sym_volume_instruction_token1 = 29,
  aux_sym_stopsignal_instruction_token1 = 30,
  aux_sym_maintainer_instruction_token1 = 31,
  aux_sym_healthcheck_instruction_token1 = 32,
  aux_sym_healthcheck_instruction_token2 = 33,
  aux_sym_onbuild_instruction_token1 = 34,
  aux_sym_export_instruction_token1 = 35,
  anon_sym_file = 36,
  anon_sym_service = 37,
  anon_sym_tmpfiles = 38,
  anon_sym_dir = 39,
  anon_sym_symlink = 40,
  anon_sym_config = 41,
  anon_sym_default = 42,
  anon_sym_rename = 43,
  aux_sym_include_instruction_token1 = 44,
  aux_sym_target_instruction_token1 = 45,
  anon_sym_oci = 46,
  anon_sym_tar = 47,
  anon_sym_aci = 48,
  anon_sym_system = 49,
  anon_sym_DASH_DASH = 50,
  anon_sym_DQUOTE = 51,
  anon_sym_SQUOTE = 52,
  aux_sym_variable_token1 = 53,
  anon_sym_LBRACE = 54,
  aux_sym_variable_token2 = 55,
  anon_sym_RBRACE = 56,
  anon_sym_COMMA = 57,
  anon_sym_RBRACK = 58,
  anon_sym_DQUOTE2 = 59,
  aux_sym_json_string_token1 = 60,
  sym_escape_sequence = 61,
  sym_unknown_keyword = 62,
  sym_unknown_verb = 63,
  sym_line_continuation = 64,
  sym_comment = 65,
  sym__gap = 66,
  sym__line_end = 67,
  sym__blank_line = 68,
  sym__directive_start = 69,
  sym__concat = 70,
  sym__equals = 71,
  sym_flag_name = 72,
  sym__mount_name = 73,
  sym__mount_key = 74,
  sym__mount_text = 75,
  sym__mount_comma = 76,
  sym__as = 77,
  sym__plain_text = 78,
  sym__quoted_text = 79,
  sym__shell_text = 80,
  sym__pair_name = 81,
  sym__bare_name = 82,
  sym__variable_start = 83,
  sym__expansion_text = 84,
  sym__double_start = 85,
  sym__double_text = 86,
  sym__single_start = 87,
  sym__single_text = 88,
  sym__list_start = 89,
  sym__heredoc_arrow = 90,
  sym_heredoc_name = 91,
  sym__heredoc_quote = 92,
  sym__heredoc_line_end = 93,
  sym__heredoc_text = 94,
  sym__template_text = 95,
  sym_heredoc_end = 96,
  sym__error_sentinel = 97,
  sym_source_file = 98,
  sym_directive = 99,
  sym__instruction = 100,
  sym_rootfs_instruction = 101,
  sym_arg_instruction = 102,
  sym_env_instruction = 103,
  sym_yum_instruction = 104,
  sym_run_instruction = 105,
  sym_copy_instruction = 106,
  sym_add_instruction = 107,
  sym_workdir_instruction = 108,
  sym_user_instruction = 109,
  sym_shell_instruction = 110,
  sym_cmd_instruction = 111,
  sym_entrypoint_instruction = 112,
  sym_label_instruction = 113,
  sym_expose_instruction = 114,
  sym_volume_instruction = 115,
  sym_stopsignal_instruction = 116,
  sym_maintainer_instruction = 117,
  sym_healthcheck_instruction = 118,
  sym_onbuild_instruction = 119,
  sym_export_instruction = 120,
  sym_include_instruction = 121,
  sym_target_instruction = 122,
  sym__stage = 123,
  sym__names_variables = 124,
  sym__pairs_variables = 125,
  sym__quoted_anywhere_text = 126,
  sym__quoted_anywhere = 127,
  sym__pairs_anywhere = 128,
  sym__command_mounts_shell = 129,
  sym__list_text = 130,
  sym__text = 131,
  sym__exec = 132,
  sym__command = 133,
  sym__pairs = 134,
  sym__words = 135,
  sym__list = 136,
  sym__inner = 137,
  sym__quoted_anywhere_template = 138,
  sym__quoted_anywhere_mounts_template = 139,
  sym__pairs_variables_anywhere = 140,
  sym_unknown_instruction = 141,
  sym_flag = 142,
  sym__mount_flag = 143,
  sym_flag_value = 144,
  sym_mount = 145,
  sym_mount_option = 146,
  sym_mount_value = 147,
  sym_word = 148,
  sym_stage_name = 149,
  sym_quoted_word = 150,
  sym_text = 151,
  sym__quoted_part = 152,
  sym_double_quoted_string = 153,
  sym_single_quoted_string = 154,
  sym_variable = 155,
  sym_assignment = 156,
  sym_pair = 157,
  sym__value = 158,
  sym_value = 159,
  sym_json_array = 160,
  sym_json_string = 161,
  sym_shell_command = 162,
  aux_sym__plain_command = 163,
  sym_heredoc_redirect = 164,
  sym__shell_heredoc = 165,
  sym__text_heredoc = 166,
  sym__template_heredoc = 167,
  sym_shell_script = 168,
  aux_sym__text_body = 169,
  aux_sym__template_body = 170,
  aux_sym_source_file_repeat1 = 171,
  aux_sym_rootfs_instruction_repeat1 = 172,
  aux_sym_run_instruction_repeat1 = 173,
  aux_sym__stage_repeat1 = 174,
  aux_sym__names_variables_repeat1 = 175,
  aux_sym__quoted_anywhere_text_repeat1 = 176,
  aux_sym__quoted_anywhere_text_repeat2 = 177,
  aux_sym__quoted_anywhere_text_repeat3 = 178,
  aux_sym__quoted_anywhere_repeat1 = 179,
  aux_sym__quoted_anywhere_repeat2 = 180,
  aux_sym__pairs_anywhere_repeat1 = 181,
  aux_sym__pairs_anywhere_repeat2 = 182,
  aux_sym__command_mounts_shell_repeat1 = 183,
  aux_sym__list_text_repeat1 = 184,
  aux_sym__quoted_anywhere_template_repeat1 = 185,
  aux_sym__quoted_anywhere_mounts_template_repeat1 = 186,
  aux_sym__pairs_variables_anywhere_repeat1 = 187,
  aux_sym_flag_value_repeat1 = 188,
  aux_sym_mount_repeat1 = 189,
  aux_sym_mount_value_repeat1 = 190,
  aux_sym_word_repeat1 = 191,
  aux_sym_text_repeat1 = 192,
  aux_sym_double_quoted_string_repeat1 = 193,
  aux_sym_single_quoted_string_repeat1 = 194,
  aux_sym_variable_repeat1 = 195,
  aux_sym_json_array_repeat1 = 196,
  aux_sym_json_string_repeat1 = 197,
  aux_sym_shell_command_repeat1 = 198,
  aux_sym_shell_script_repeat1 = 199,
  alias_sym_heredoc_body = 200,
  alias_sym_property_name = 201,
};

static const char * const ts_symbol_names[] = {
  [ts_builtin_sym_end] = "end",
  [anon_sym_EQ] = "=",
  [sym_directive_name] = "directive_name",
  [sym_directive_value] = "directive_value",
  [aux_sym_rootfs_instruction_token1] = "keyword",
  [aux_sym_rootfs_instruction_token2] = "keyword",
  [aux_sym_arg_instruction_token1] = "keyword",
  [aux_sym_env_instruction_token1] = "keyword",
  [aux_sym_yum_instruction_token1] = "keyword",
  [anon_sym_repo] = "verb",
  [anon_sym_key] = "verb",
  [anon_sym_install] = "verb",
  [anon_sym_remove] = "verb",
  [anon_sym_upgrade] = "verb",
  [anon_sym_downgrade] = "verb",
  [anon_sym_module] = "verb",
  [anon_sym_snapshot] = "verb",
  [anon_sym_set] = "verb",
  [anon_sym_var] = "verb",
  [aux_sym_run_instruction_token1] = "keyword",
  [aux_sym_copy_instruction_token1] = "keyword",
  [aux_sym_add_instruction_token1] = "keyword",
  [aux_sym_workdir_instruction_token1] = "keyword",
  [aux_sym_user_instruction_token1] = "keyword",
  [aux_sym_shell_instruction_token1] = "keyword",
  [aux_sym_cmd_instruction_token1] = "keyword",
  [aux_sym_entrypoint_instruction_token1] = "keyword",
  [aux_sym_label_instruction_token1] = "keyword",
  [aux_sym_expose_instruction_token1] = "keyword",
  [aux_sym_volume_instruction_token1] = "keyword",
  [aux_sym_stopsignal_instruction_token1] = "keyword",
  [aux_sym_maintainer_instruction_token1] = "keyword",
  [aux_sym_healthcheck_instruction_token1] = "keyword",
  [aux_sym_healthcheck_instruction_token2] = "verb",
  [aux_sym_onbuild_instruction_token1] = "keyword",
  [aux_sym_export_instruction_token1] = "keyword",
  [anon_sym_file] = "verb",
  [anon_sym_service] = "verb",
  [anon_sym_tmpfiles] = "verb",
  [anon_sym_dir] = "verb",
  [anon_sym_symlink] = "verb",
  [anon_sym_config] = "verb",
  [anon_sym_default] = "verb",
  [anon_sym_rename] = "verb",
  [aux_sym_include_instruction_token1] = "keyword",
  [aux_sym_target_instruction_token1] = "keyword",
  [anon_sym_oci] = "verb",
  [anon_sym_tar] = "verb",
  [anon_sym_aci] = "verb",
  [anon_sym_system] = "verb",
  [anon_sym_DASH_DASH] = "--",
  [anon_sym_DQUOTE] = "\"",
  [anon_sym_SQUOTE] = "'",
  [aux_sym_variable_token1] = "variable_name",
  [anon_sym_LBRACE] = "{",
  [aux_sym_variable_token2] = "operator",
  [anon_sym_RBRACE] = "}",
  [anon_sym_COMMA] = ",",
  [anon_sym_RBRACK] = "]",
  [anon_sym_DQUOTE2] = "\"",
  [aux_sym_json_string_token1] = "json_string_token1",
  [sym_escape_sequence] = "escape_sequence",
  [sym_unknown_keyword] = "unknown_keyword",
  [sym_unknown_verb] = "unknown_verb",
  [sym_line_continuation] = "line_continuation",
  [sym_comment] = "comment",
  [sym__gap] = "_gap",
  [sym__line_end] = "_line_end",
  [sym__blank_line] = "_blank_line",
  [sym__directive_start] = "#",
  [sym__concat] = "_concat",
  [sym__equals] = "=",
  [sym_flag_name] = "flag_name",
  [sym__mount_name] = "flag_name",
  [sym__mount_key] = "mount_key",
  [sym__mount_text] = "_mount_text",
  [sym__mount_comma] = ",",
  [sym__as] = "keyword",
  [sym__plain_text] = "_plain_text",
  [sym__quoted_text] = "_quoted_text",
  [sym__shell_text] = "_shell_text",
  [sym__pair_name] = "variable_name",
  [sym__bare_name] = "variable_name",
  [sym__variable_start] = "$",
  [sym__expansion_text] = "_expansion_text",
  [sym__double_start] = "\"",
  [sym__double_text] = "_double_text",
  [sym__single_start] = "'",
  [sym__single_text] = "_single_text",
  [sym__list_start] = "[",
  [sym__heredoc_arrow] = "<<",
  [sym_heredoc_name] = "heredoc_name",
  [sym__heredoc_quote] = "\"",
  [sym__heredoc_line_end] = "_heredoc_line_end",
  [sym__heredoc_text] = "_heredoc_text",
  [sym__template_text] = "_template_text",
  [sym_heredoc_end] = "heredoc_end",
  [sym__error_sentinel] = "_error_sentinel",
  [sym_source_file] = "source_file",
  [sym_directive] = "directive",
  [sym__instruction] = "_instruction",
  [sym_rootfs_instruction] = "rootfs_instruction",
  [sym_arg_instruction] = "arg_instruction",
  [sym_env_instruction] = "env_instruction",
  [sym_yum_instruction] = "yum_instruction",
  [sym_run_instruction] = "run_instruction",
  [sym_copy_instruction] = "copy_instruction",
  [sym_add_instruction] = "add_instruction",
  [sym_workdir_instruction] = "workdir_instruction",
  [sym_user_instruction] = "user_instruction",
  [sym_shell_instruction] = "shell_instruction",
  [sym_cmd_instruction] = "cmd_instruction",
  [sym_entrypoint_instruction] = "entrypoint_instruction",
  [sym_label_instruction] = "label_instruction",
  [sym_expose_instruction] = "expose_instruction",
  [sym_volume_instruction] = "volume_instruction",
  [sym_stopsignal_instruction] = "stopsignal_instruction",
  [sym_maintainer_instruction] = "maintainer_instruction",
  [sym_healthcheck_instruction] = "healthcheck_instruction",
  [sym_onbuild_instruction] = "onbuild_instruction",
  [sym_export_instruction] = "export_instruction",
  [sym_include_instruction] = "include_instruction",
  [sym_target_instruction] = "target_instruction",
  [sym__stage] = "_stage",
  [sym__names_variables] = "_names_variables",
  [sym__pairs_variables] = "_pairs_variables",
  [sym__quoted_anywhere_text] = "_quoted_anywhere_text",
  [sym__quoted_anywhere] = "_quoted_anywhere",
  [sym__pairs_anywhere] = "_pairs_anywhere",
  [sym__command_mounts_shell] = "_command_mounts_shell",
  [sym__list_text] = "_list_text",
  [sym__text] = "_text",
  [sym__exec] = "_exec",
  [sym__command] = "_command",
  [sym__pairs] = "_pairs",
  [sym__words] = "_words",
  [sym__list] = "_list",
  [sym__inner] = "_inner",
  [sym__quoted_anywhere_template] = "_quoted_anywhere_template",
  [sym__quoted_anywhere_mounts_template] = "_quoted_anywhere_mounts_template",
  [sym__pairs_variables_anywhere] = "_pairs_variables_anywhere",
  [sym_unknown_instruction] = "unknown_instruction",
  [sym_flag] = "flag",
  [sym__mount_flag] = "flag",
  [sym_flag_value] = "flag_value",
  [sym_mount] = "flag_value",
  [sym_mount_option] = "mount_option",
  [sym_mount_value] = "mount_value",
  [sym_word] = "word",
  [sym_stage_name] = "stage_name",
  [sym_quoted_word] = "word",
  [sym_text] = "text",
  [sym__quoted_part] = "_quoted_part",
  [sym_double_quoted_string] = "double_quoted_string",
  [sym_single_quoted_string] = "single_quoted_string",
  [sym_variable] = "variable",
  [sym_assignment] = "assignment",
  [sym_pair] = "pair",
  [sym__value] = "_value",
  [sym_value] = "value",
  [sym_json_array] = "json_array",
  [sym_json_string] = "json_string",
  [sym_shell_command] = "shell_command",
  [aux_sym__plain_command] = "_plain_command",
  [sym_heredoc_redirect] = "heredoc_redirect",
  [sym__shell_heredoc] = "heredoc",
  [sym__text_heredoc] = "heredoc",
  [sym__template_heredoc] = "heredoc",
  [sym_shell_script] = "shell_script",
  [aux_sym__text_body] = "_text_body",
  [aux_sym__template_body] = "_template_body",
  [aux_sym_source_file_repeat1] = "source_file_repeat1",
  [aux_sym_rootfs_instruction_repeat1] = "rootfs_instruction_repeat1",
  [aux_sym_run_instruction_repeat1] = "run_instruction_repeat1",
  [aux_sym__stage_repeat1] = "_stage_repeat1",
  [aux_sym__names_variables_repeat1] = "_names_variables_repeat1",
  [aux_sym__quoted_anywhere_text_repeat1] = "_quoted_anywhere_text_repeat1",
  [aux_sym__quoted_anywhere_text_repeat2] = "_quoted_anywhere_text_repeat2",
  [aux_sym__quoted_anywhere_text_repeat3] = "_quoted_anywhere_text_repeat3",
  [aux_sym__quoted_anywhere_repeat1] = "_quoted_anywhere_repeat1",
  [aux_sym__quoted_anywhere_repeat2] = "_quoted_anywhere_repeat2",
  [aux_sym__pairs_anywhere_repeat1] = "_pairs_anywhere_repeat1",
  [aux_sym__pairs_anywhere_repeat2] = "_pairs_anywhere_repeat2",
  [aux_sym__command_mounts_shell_repeat1] = "_command_mounts_shell_repeat1",
  [aux_sym__list_text_repeat1] = "_list_text_repeat1",
  [aux_sym__quoted_anywhere_template_repeat1] = "_quoted_anywhere_template_repeat1",
  [aux_sym__quoted_anywhere_mounts_template_repeat1] = "_quoted_anywhere_mounts_template_repeat1",
  [aux_sym__pairs_variables_anywhere_repeat1] = "_pairs_variables_anywhere_repeat1",
  [aux_sym_flag_value_repeat1] = "flag_value_repeat1",
  [aux_sym_mount_repeat1] = "mount_repeat1",
  [aux_sym_mount_value_repeat1] = "mount_value_repeat1",
  [aux_sym_word_repeat1] = "word_repeat1",
  [aux_sym_text_repeat1] = "text_repeat1",
  [aux_sym_double_quoted_string_repeat1] = "double_quoted_string_repeat1",
  [aux_sym_single_quoted_string_repeat1] = "single_quoted_string_repeat1",
  [aux_sym_variable_repeat1] = "variable_repeat1",
  [aux_sym_json_array_repeat1] = "json_array_repeat1",
  [aux_sym_json_string_repeat1] = "json_string_repeat1",
  [aux_sym_shell_command_repeat1] = "shell_command_repeat1",
  [aux_sym_shell_script_repeat1] = "shell_script_repeat1",
  [alias_sym_heredoc_body] = "heredoc_body",
  [alias_sym_property_name] = "property_name",
};

static const TSSymbol ts_symbol_map[] = {
  [ts_builtin_sym_end] = ts_builtin_sym_end,
  [anon_sym_EQ] = anon_sym_EQ,
  [sym_directive_name] = sym_directive_name,
  [sym_directive_value] = sym_directive_value,
  [aux_sym_rootfs_instruction_token1] = sym__as,
  [aux_sym_rootfs_instruction_token2] = sym__as,
  [aux_sym_arg_instruction_token1] = sym__as,
  [aux_sym_env_instruction_token1] = sym__as,
  [aux_sym_yum_instruction_token1] = sym__as,
  [anon_sym_repo] = anon_sym_repo,
  [anon_sym_key] = anon_sym_repo,
  [anon_sym_install] = anon_sym_repo,
  [anon_sym_remove] = anon_sym_repo,
  [anon_sym_upgrade] = anon_sym_repo,
  [anon_sym_downgrade] = anon_sym_repo,
  [anon_sym_module] = anon_sym_repo,
  [anon_sym_snapshot] = anon_sym_repo,
  [anon_sym_set] = anon_sym_repo,
  [anon_sym_var] = anon_sym_repo,
  [aux_sym_run_instruction_token1] = sym__as,
  [aux_sym_copy_instruction_token1] = sym__as,
  [aux_sym_add_instruction_token1] = sym__as,
  [aux_sym_workdir_instruction_token1] = sym__as,
  [aux_sym_user_instruction_token1] = sym__as,
  [aux_sym_shell_instruction_token1] = sym__as,
  [aux_sym_cmd_instruction_token1] = sym__as,
  [aux_sym_entrypoint_instruction_token1] = sym__as,
  [aux_sym_label_instruction_token1] = sym__as,
  [aux_sym_expose_instruction_token1] = sym__as,
  [aux_sym_volume_instruction_token1] = sym__as,
  [aux_sym_stopsignal_instruction_token1] = sym__as,
  [aux_sym_maintainer_instruction_token1] = sym__as,
  [aux_sym_healthcheck_instruction_token1] = sym__as,
  [aux_sym_healthcheck_instruction_token2] = anon_sym_repo,
  [aux_sym_onbuild_instruction_token1] = sym__as,
  [aux_sym_export_instruction_token1] = sym__as,
  [anon_sym_file] = anon_sym_repo,
  [anon_sym_service] = anon_sym_repo,
  [anon_sym_tmpfiles] = anon_sym_repo,
  [anon_sym_dir] = anon_sym_repo,
  [anon_sym_symlink] = anon_sym_repo,
  [anon_sym_config] = anon_sym_repo,
  [anon_sym_default] = anon_sym_repo,
  [anon_sym_rename] = anon_sym_repo,
  [aux_sym_include_instruction_token1] = sym__as,
  [aux_sym_target_instruction_token1] = sym__as,
  [anon_sym_oci] = anon_sym_repo,
  [anon_sym_tar] = anon_sym_repo,
  [anon_sym_aci] = anon_sym_repo,
  [anon_sym_system] = anon_sym_repo,
  [anon_sym_DASH_DASH] = anon_sym_DASH_DASH,
  [anon_sym_DQUOTE] = anon_sym_DQUOTE,
  [anon_sym_SQUOTE] = anon_sym_SQUOTE,
  [aux_sym_variable_token1] = sym__pair_name,
  [anon_sym_LBRACE] = anon_sym_LBRACE,
  [aux_sym_variable_token2] = aux_sym_variable_token2,
  [anon_sym_RBRACE] = anon_sym_RBRACE,
  [anon_sym_COMMA] = anon_sym_COMMA,
  [anon_sym_RBRACK] = anon_sym_RBRACK,
  [anon_sym_DQUOTE2] = anon_sym_DQUOTE,
  [aux_sym_json_string_token1] = aux_sym_json_string_token1,
  [sym_escape_sequence] = sym_escape_sequence,
  [sym_unknown_keyword] = sym_unknown_keyword,
  [sym_unknown_verb] = sym_unknown_verb,
  [sym_line_continuation] = sym_line_continuation,
  [sym_comment] = sym_comment,
  [sym__gap] = sym__gap,
  [sym__line_end] = sym__line_end,
  [sym__blank_line] = sym__blank_line,
  [sym__directive_start] = sym__directive_start,
  [sym__concat] = sym__concat,
  [sym__equals] = anon_sym_EQ,
  [sym_flag_name] = sym_flag_name,
  [sym__mount_name] = sym_flag_name,
  [sym__mount_key] = sym__mount_key,
  [sym__mount_text] = sym__mount_text,
  [sym__mount_comma] = anon_sym_COMMA,
  [sym__as] = sym__as,
  [sym__plain_text] = sym__plain_text,
  [sym__quoted_text] = sym__quoted_text,
  [sym__shell_text] = sym__shell_text,
  [sym__pair_name] = sym__pair_name,
  [sym__bare_name] = sym__pair_name,
  [sym__variable_start] = sym__variable_start,
  [sym__expansion_text] = sym__expansion_text,
  [sym__double_start] = anon_sym_DQUOTE,
  [sym__double_text] = sym__double_text,
  [sym__single_start] = anon_sym_SQUOTE,
  [sym__single_text] = sym__single_text,
  [sym__list_start] = sym__list_start,
  [sym__heredoc_arrow] = sym__heredoc_arrow,
  [sym_heredoc_name] = sym_heredoc_name,
  [sym__heredoc_quote] = anon_sym_DQUOTE,
  [sym__heredoc_line_end] = sym__heredoc_line_end,
  [sym__heredoc_text] = sym__heredoc_text,
  [sym__template_text] = sym__template_text,
  [sym_heredoc_end] = sym_heredoc_end,
  [sym__error_sentinel] = sym__error_sentinel,
  [sym_source_file] = sym_source_file,
  [sym_directive] = sym_directive,
  [sym__instruction] = sym__instruction,
  [sym_rootfs_instruction] = sym_rootfs_instruction,
  [sym_arg_instruction] = sym_arg_instruction,
  [sym_env_instruction] = sym_env_instruction,
  [sym_yum_instruction] = sym_yum_instruction,
  [sym_run_instruction] = sym_run_instruction,
  [sym_copy_instruction] = sym_copy_instruction,
  [sym_add_instruction] = sym_add_instruction,
  [sym_workdir_instruction] = sym_workdir_instruction,
  [sym_user_instruction] = sym_user_instruction,
  [sym_shell_instruction] = sym_shell_instruction,
  [sym_cmd_instruction] = sym_cmd_instruction,
  [sym_entrypoint_instruction] = sym_entrypoint_instruction,
  [sym_label_instruction] = sym_label_instruction,
  [sym_expose_instruction] = sym_expose_instruction,
  [sym_volume_instruction] = sym_volume_instruction,
  [sym_stopsignal_instruction] = sym_stopsignal_instruction,
  [sym_maintainer_instruction] = sym_maintainer_instruction,
  [sym_healthcheck_instruction] = sym_healthcheck_instruction,
  [sym_onbuild_instruction] = sym_onbuild_instruction,
  [sym_export_instruction] = sym_export_instruction,
  [sym_include_instruction] = sym_include_instruction,
  [sym_target_instruction] = sym_target_instruction,
  [sym__stage] = sym__stage,
  [sym__names_variables] = sym__names_variables,
  [sym__pairs_variables] = sym__pairs_variables,
  [sym__quoted_anywhere_text] = sym__quoted_anywhere_text,
  [sym__quoted_anywhere] = sym__quoted_anywhere,
  [sym__pairs_anywhere] = sym__pairs_anywhere,
  [sym__command_mounts_shell] = sym__command_mounts_shell,
  [sym__list_text] = sym__list_text,
  [sym__text] = sym__text,
  [sym__exec] = sym__exec,
  [sym__command] = sym__command,
  [sym__pairs] = sym__pairs,
  [sym__words] = sym__words,
  [sym__list] = sym__list,
  [sym__inner] = sym__inner,
  [sym__quoted_anywhere_template] = sym__quoted_anywhere_template,
  [sym__quoted_anywhere_mounts_template] = sym__quoted_anywhere_mounts_template,
  [sym__pairs_variables_anywhere] = sym__pairs_variables_anywhere,
  [sym_unknown_instruction] = sym_unknown_instruction,
  [sym_flag] = sym_flag,
  [sym__mount_flag] = sym_flag,
  [sym_flag_value] = sym_flag_value,
  [sym_mount] = sym_flag_value,
  [sym_mount_option] = sym_mount_option,
  [sym_mount_value] = sym_mount_value,
  [sym_word] = sym_word,
  [sym_stage_name] = sym_stage_name,
  [sym_quoted_word] = sym_word,
  [sym_text] = sym_text,
  [sym__quoted_part] = sym__quoted_part,
  [sym_double_quoted_string] = sym_double_quoted_string,
  [sym_single_quoted_string] = sym_single_quoted_string,
  [sym_variable] = sym_variable,
  [sym_assignment] = sym_assignment,
  [sym_pair] = sym_pair,
  [sym__value] = sym__value,
  [sym_value] = sym_value,
  [sym_json_array] = sym_json_array,
  [sym_json_string] = sym_json_string,
  [sym_shell_command] = sym_shell_command,
  [aux_sym__plain_command] = aux_sym__plain_command,
  [sym_heredoc_redirect] = sym_heredoc_redirect,
  [sym__shell_heredoc] = sym__shell_heredoc,
  [sym__text_heredoc] = sym__shell_heredoc,
  [sym__template_heredoc] = sym__shell_heredoc,
  [sym_shell_script] = sym_shell_script,
  [aux_sym__text_body] = aux_sym__text_body,
  [aux_sym__template_body] = aux_sym__template_body,
  [aux_sym_source_file_repeat1] = aux_sym_source_file_repeat1,
  [aux_sym_rootfs_instruction_repeat1] = aux_sym_rootfs_instruction_repeat1,
  [aux_sym_run_instruction_repeat1] = aux_sym_run_instruction_repeat1,
  [aux_sym__stage_repeat1] = aux_sym__stage_repeat1,
  [aux_sym__names_variables_repeat1] = aux_sym__names_variables_repeat1,
  [aux_sym__quoted_anywhere_text_repeat1] = aux_sym__quoted_anywhere_text_repeat1,
  [aux_sym__quoted_anywhere_text_repeat2] = aux_sym__quoted_anywhere_text_repeat2,
  [aux_sym__quoted_anywhere_text_repeat3] = aux_sym__quoted_anywhere_text_repeat3,
  [aux_sym__quoted_anywhere_repeat1] = aux_sym__quoted_anywhere_repeat1,
  [aux_sym__quoted_anywhere_repeat2] = aux_sym__quoted_anywhere_repeat2,
  [aux_sym__pairs_anywhere_repeat1] = aux_sym__pairs_anywhere_repeat1,
  [aux_sym__pairs_anywhere_repeat2] = aux_sym__pairs_anywhere_repeat2,
  [aux_sym__command_mounts_shell_repeat1] = aux_sym__command_mounts_shell_repeat1,
  [aux_sym__list_text_repeat1] = aux_sym__list_text_repeat1,
  [aux_sym__quoted_anywhere_template_repeat1] = aux_sym__quoted_anywhere_template_repeat1,
  [aux_sym__quoted_anywhere_mounts_template_repeat1] = aux_sym__quoted_anywhere_mounts_template_repeat1,
  [aux_sym__pairs_variables_anywhere_repeat1] = aux_sym__pairs_variables_anywhere_repeat1,
  [aux_sym_flag_value_repeat1] = aux_sym_flag_value_repeat1,
  [aux_sym_mount_repeat1] = aux_sym_mount_repeat1,
  [aux_sym_mount_value_repeat1] = aux_sym_mount_value_repeat1,
  [aux_sym_word_repeat1] = aux_sym_word_repeat1,
  [aux_sym_text_repeat1] = aux_sym_text_repeat1,
  [aux_sym_double_quoted_string_repeat1] = aux_sym_double_quoted_string_repeat1,
  [aux_sym_single_quoted_string_repeat1] = aux_sym_single_quoted_string_repeat1,
  [aux_sym_variable_repeat1] = aux_sym_variable_repeat1,
  [aux_sym_json_array_repeat1] = aux_sym_json_array_repeat1,
  [aux_sym_json_string_repeat1] = aux_sym_json_string_repeat1,
  [aux_sym_shell_command_repeat1] = aux_sym_shell_command_repeat1,
  [aux_sym_shell_script_repeat1] = aux_sym_shell_script_repeat1,
  [alias_sym_heredoc_body] = alias_sym_heredoc_body,
  [alias_sym_property_name] = alias_sym_property_name,
};

static const TSSymbolMetadata ts_symbol_metadata[] = {
  [ts_builtin_sym_end] = {
    .visible = false,
    .named = true,
  },
  [anon_sym_EQ] = {
    .visible = true,
    .named = false,
  },
  [sym_directive_name] = {
    .visible = true,
    .named = true,
  },
  [sym_directive_value] = {
    .visible = true,
    .named = true,
  },
  [aux_sym_rootfs_instruction_token1] = {
    .visible = true,
    .named = true,
  },
  [aux_sym_rootfs_instruction_token2] = {
    .visible = true,
    .named = true,
  },
  [aux_sym_arg_instruction_token1] = {
    .visible = true,
    .named = true,
  },
  [aux_sym_env_instruction_token1] = {
    .visible = true,
    .named = true,
  },
  [aux_sym_yum_instruction_token1] = {
    .visible = true,
    .named = true,
  },
  [anon_sym_repo] = {
    .visible = true,
    .named = true,
  },
  [anon_sym_key] = {
    .visible = true,
    .named = true,
  },
  [anon_sym_install] = {
    .visible = true,
    .named = true,
  },
  [anon_sym_remove] = {
    .visible = true,
    .named = true,
  },
  [anon_sym_upgrade] = {
    .visible = true,
    .named = true,
  },
  [anon_sym_downgrade] = {
    .visible = true,
    .named = true,
  },
  [anon_sym_module] = {
    .visible = true,
    .named = true,
  },
  [anon_sym_snapshot] = {
    .visible = true,
    .named = true,
  },
  [anon_sym_set] = {
    .visible = true,
    .named = true,
  },
  [anon_sym_var] = {
    .visible = true,
    .named = true,
  },
  [aux_sym_run_instruction_token1] = {
    .visible = true,
    .named = true,
  },
  [aux_sym_copy_instruction_token1] = {
    .visible = true,
    .named = true,
  },
  [aux_sym_add_instruction_token1] = {
    .visible = true,
    .named = true,
  },
  [aux_sym_workdir_instruction_token1] = {
    .visible = true,
    .named = true,
  },
  [aux_sym_user_instruction_token1] = {
    .visible = true,
    .named = true,
  },
  [aux_sym_shell_instruction_token1] = {
    .visible = true,
    .named = true,
  },
  [aux_sym_cmd_instruction_token1] = {
    .visible = true,
    .named = true,
  },
  [aux_sym_entrypoint_instruction_token1] = {
    .visible = true,
    .named = true,
  },
  [aux_sym_label_instruction_token1] = {
    .visible = true,
    .named = true,
  },
  [aux_sym_expose_instruction_token1] = {
    .visible = true,
    .named = true,
  },
  [aux_sym_volume_instruction_token1] = {
    .visible = true,
    .named = true,
  },
  [aux_sym_stopsignal_instruction_token1] = {
    .visible = true,
    .named = true,
  },
  [aux_sym_maintainer_instruction_token1] = {
    .visible = true,
    .named = true,
  },
  [aux_sym_healthcheck_instruction_token1] = {
    .visible = true,
    .named = true,
  },
  [aux_sym_healthcheck_instruction_token2] = {
    .visible = true,
    .named = true,
  },
  [aux_sym_onbuild_instruction_token1] = {
    .visible = true,
    .named = true,
  },
  [aux_sym_export_instruction_token1] = {
    .visible = true,
    .named = true,
  },
  [anon_sym_file] = {
    .visible = true,
    .named = true,
  },
  [anon_sym_service] = {
    .visible = true,
    .named = true,
  },
  [anon_sym_tmpfiles] = {
    .visible = true,
    .named = true,
  },
  [anon_sym_dir] = {
    .visible = true,
    .named = true,
  },
  [anon_sym_symlink] = {
    .visible = true,
    .named = true,
  },
  [anon_sym_config] = {
    .visible = true,
    .named = true,
  },
  [anon_sym_default] = {
    .visible = true,
    .named = true,
  },
  [anon_sym_rename] = {
    .visible = true,
    .named = true,
  },
  [aux_sym_include_instruction_token1] = {
    .visible = true,
    .named = true,
  },
  [aux_sym_target_instruction_token1] = {
    .visible = true,
    .named = true,
  },
  [anon_sym_oci] = {
    .visible = true,
    .named = true,
  },
  [anon_sym_tar] = {
    .visible = true,
    .named = true,
  },
  [anon_sym_aci] = {
    .visible = true,
    .named = true,
  },
  [anon_sym_system] = {
    .visible = true,
    .named = true,
  },
  [anon_sym_DASH_DASH] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_DQUOTE] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_SQUOTE] = {
    .visible = true,
    .named = false,
  },
  [aux_sym_variable_token1] = {
    .visible = true,
    .named = true,
  },
  [anon_sym_LBRACE] = {
    .visible = true,
    .named = false,
  },
  [aux_sym_variable_token2] = {
    .visible = true,
    .named = true,
  },
  [anon_sym_RBRACE] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_COMMA] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_RBRACK] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_DQUOTE2] = {
    .visible = true,
    .named = false,
  },
  [aux_sym_json_string_token1] = {
    .visible = false,
    .named = false,
  },
  [sym_escape_sequence] = {
    .visible = true,
    .named = true,
  },
  [sym_unknown_keyword] = {
    .visible = true,
    .named = true,
  },
  [sym_unknown_verb] = {
    .visible = true,
    .named = true,
  },
  [sym_line_continuation] = {
    .visible = true,
    .named = true,
  },
  [sym_comment] = {
    .visible = true,
    .named = true,
  },
  [sym__gap] = {
    .visible = false,
    .named = true,
  },
  [sym__line_end] = {
    .visible = false,
    .named = true,
  },
  [sym__blank_line] = {
    .visible = false,
    .named = true,
  },
  [sym__directive_start] = {
    .visible = true,
    .named = false,
  },
  [sym__concat] = {
    .visible = false,
    .named = true,
  },
  [sym__equals] = {
    .visible = true,
    .named = false,
  },
  [sym_flag_name] = {
    .visible = true,
    .named = true,
  },
  [sym__mount_name] = {
    .visible = true,
    .named = true,
  },
  [sym__mount_key] = {
    .visible = true,
    .named = true,
  },
  [sym__mount_text] = {
    .visible = false,
    .named = true,
  },
  [sym__mount_comma] = {
    .visible = true,
    .named = false,
  },
  [sym__as] = {
    .visible = true,
    .named = true,
  },
  [sym__plain_text] = {
    .visible = false,
    .named = true,
  },
  [sym__quoted_text] = {
    .visible = false,
    .named = true,
  },
  [sym__shell_text] = {
    .visible = false,
    .named = true,
  },
  [sym__pair_name] = {
    .visible = true,
    .named = true,
  },
  [sym__bare_name] = {
    .visible = true,
    .named = true,
  },
  [sym__variable_start] = {
    .visible = true,
    .named = false,
  },
  [sym__expansion_text] = {
    .visible = false,
    .named = true,
  },
  [sym__double_start] = {
    .visible = true,
    .named = false,
  },
  [sym__double_text] = {
    .visible = false,
    .named = true,
  },
  [sym__single_start] = {
    .visible = true,
    .named = false,
  },
  [sym__single_text] = {
    .visible = false,
    .named = true,
  },
  [sym__list_start] = {
    .visible = true,
    .named = false,
  },
  [sym__heredoc_arrow] = {
    .visible = true,
    .named = false,
  },
  [sym_heredoc_name] = {
    .visible = true,
    .named = true,
  },
  [sym__heredoc_quote] = {
    .visible = true,
    .named = false,
  },
  [sym__heredoc_line_end] = {
    .visible = false,
    .named = true,
  },
  [sym__heredoc_text] = {
    .visible = false,
    .named = true,
  },
  [sym__template_text] = {
    .visible = false,
    .named = true,
  },
  [sym_heredoc_end] = {
    .visible = true,
    .named = true,
  },
  [sym__error_sentinel] = {
    .visible = false,
    .named = true,
  },
  [sym_source_file] = {
    .visible = true,
    .named = true,
  },
  [sym_directive] = {
    .visible = true,
    .named = true,
  },
  [sym__instruction] = {
    .visible = false,
    .named = true,
    .supertype = true,
  },
  [sym_rootfs_instruction] = {
    .visible = true,
    .named = true,
  },
  [sym_arg_instruction] = {
    .visible = true,
    .named = true,
  },
  [sym_env_instruction] = {
    .visible = true,
    .named = true,
  },
  [sym_yum_instruction] = {
    .visible = true,
    .named = true,
  },
  [sym_run_instruction] = {
    .visible = true,
    .named = true,
  },
  [sym_copy_instruction] = {
    .visible = true,
    .named = true,
  },
  [sym_add_instruction] = {
    .visible = true,
    .named = true,
  },
  [sym_workdir_instruction] = {
    .visible = true,
    .named = true,
  },
  [sym_user_instruction] = {
    .visible = true,
    .named = true,
  },
  [sym_shell_instruction] = {
    .visible = true,
    .named = true,
  },
  [sym_cmd_instruction] = {
    .visible = true,
    .named = true,
  },
  [sym_entrypoint_instruction] = {
    .visible = true,
    .named = true,
  },
  [sym_label_instruction] = {
    .visible = true,
    .named = true,
  },
  [sym_expose_instruction] = {
    .visible = true,
    .named = true,
  },
  [sym_volume_instruction] = {
    .visible = true,
    .named = true,
  },
  [sym_stopsignal_instruction] = {
    .visible = true,
    .named = true,
  },
  [sym_maintainer_instruction] = {
    .visible = true,
    .named = true,
  },
  [sym_healthcheck_instruction] = {
    .visible = true,
    .named = true,
  },
  [sym_onbuild_instruction] = {
    .visible = true,
    .named = true,
  },
  [sym_export_instruction] = {
    .visible = true,
    .named = true,
  },
  [sym_include_instruction] = {
    .visible = true,
    .named = true,
  },
  [sym_target_instruction] = {
    .visible = true,
    .named = true,
  },
  [sym__stage] = {
    .visible = false,
    .named = true,
  },
  [sym__names_variables] = {
    .visible = false,
    .named = true,
  },
  [sym__pairs_variables] = {
    .visible = false,
    .named = true,
  },
  [sym__quoted_anywhere_text] = {
    .visible = false,
    .named = true,
  },
  [sym__quoted_anywhere] = {
    .visible = false,
    .named = true,
  },
  [sym__pairs_anywhere] = {
    .visible = false,
    .named = true,
  },
  [sym__command_mounts_shell] = {
    .visible = false,
    .named = true,
  },
  [sym__list_text] = {
    .visible = false,
    .named = true,
  },
  [sym__text] = {
    .visible = false,
    .named = true,
  },
  [sym__exec] = {
    .visible = false,
    .named = true,
  },
  [sym__command] = {
    .visible = false,
    .named = true,
  },
  [sym__pairs] = {
    .visible = false,
    .named = true,
  },
  [sym__words] = {
    .visible = false,
    .named = true,
  },
  [sym__list] = {
    .visible = false,
    .named = true,
  },
  [sym__inner] = {
    .visible = false,
    .named = true,
  },
  [sym__quoted_anywhere_template] = {
    .visible = false,
    .named = true,
  },
  [sym__quoted_anywhere_mounts_template] = {
    .visible = false,
    .named = true,
  },
  [sym__pairs_variables_anywhere] = {
    .visible = false,
    .named = true,
  },
  [sym_unknown_instruction] = {
    .visible = true,
    .named = true,
  },
  [sym_flag] = {
    .visible = true,
    .named = true,
  },
  [sym__mount_flag] = {
    .visible = true,
    .named = true,
  },
  [sym_flag_value] = {
    .visible = true,
    .named = true,
  },
  [sym_mount] = {
    .visible = true,
    .named = true,
  },
  [sym_mount_option] = {
    .visible = true,
    .named = true,
  },
  [sym_mount_value] = {
    .visible = true,
    .named = true,
  },
  [sym_word] = {
    .visible = true,
    .named = true,
  },
  [sym_stage_name] = {
    .visible = true,
    .named = true,
  },
  [sym_quoted_word] = {
    .visible = true,
    .named = true,
  },
  [sym_text] = {
    .visible = true,
    .named = true,
  },
  [sym__quoted_part] = {
    .visible = false,
    .named = true,
  },
  [sym_double_quoted_string] = {
    .visible = true,
    .named = true,
  },
  [sym_single_quoted_string] = {
    .visible = true,
    .named = true,
  },
  [sym_variable] = {
    .visible = true,
    .named = true,
  },
  [sym_assignment] = {
    .visible = true,
    .named = true,
  },
  [sym_pair] = {
    .visible = true,
    .named = true,
  },
  [sym__value] = {
    .visible = false,
    .named = true,
  },
  [sym_value] = {
    .visible = true,
    .named = true,
  },
  [sym_json_array] = {
    .visible = true,
    .named = true,
  },
  [sym_json_string] = {
    .visible = true,
    .named = true,
  },
  [sym_shell_command] = {
    .visible = true,
    .named = true,
  },
  [aux_sym__plain_command] = {
    .visible = false,
    .named = false,
  },
  [sym_heredoc_redirect] = {
    .visible = true,
    .named = true,
  },
  [sym__shell_heredoc] = {
    .visible = true,
    .named = true,
  },
  [sym__text_heredoc] = {
    .visible = true,
    .named = true,
  },
  [sym__template_heredoc] = {
    .visible = true,
    .named = true,
  },
  [sym_shell_script] = {
    .visible = true,
    .named = true,
  },
  [aux_sym__text_body] = {
    .visible = false,
    .named = false,
  },
  [aux_sym__template_body] = {
    .visible = false,
    .named = false,
  },
  [aux_sym_source_file_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym_rootfs_instruction_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym_run_instruction_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym__stage_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym__names_variables_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym__quoted_anywhere_text_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym__quoted_anywhere_text_repeat2] = {
    .visible = false,
    .named = false,
  },
  [aux_sym__quoted_anywhere_text_repeat3] = {
    .visible = false,
    .named = false,
  },
  [aux_sym__quoted_anywhere_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym__quoted_anywhere_repeat2] = {
    .visible = false,
    .named = false,
  },
  [aux_sym__pairs_anywhere_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym__pairs_anywhere_repeat2] = {
    .visible = false,
    .named = false,
  },
  [aux_sym__command_mounts_shell_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym__list_text_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym__quoted_anywhere_template_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym__quoted_anywhere_mounts_template_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym__pairs_variables_anywhere_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym_flag_value_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym_mount_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym_mount_value_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym_word_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym_text_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym_double_quoted_string_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym_single_quoted_string_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym_variable_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym_json_array_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym_json_string_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym_shell_command_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym_shell_script_repeat1] = {
    .visible = false,
    .named = false,
  },
  [alias_sym_heredoc_body] = {
    .visible = true,
    .named = true,
  },
  [alias_sym_property_name] = {
    .visible = true,
    .named = true,
  },
};

enum ts_field_identifiers {
  field_name = 1,
  field_source = 2,
  field_value = 3,
  field_verb = 4,
};

static const char * const ts_field_names[] = {
  [0] = NULL,
  [field_name] = "name",
  [field_source] = "source",
  [field_value] = "value",
  [field_verb] = "verb",
};

static const TSFieldMapSlice ts_field_map_slices[PRODUCTION_ID_COUNT] = {
  [1] = {.index = 0, .length = 1},
  [2] = {.index = 1, .length = 2},
  [3] = {.index = 3, .length = 1},
  [4] = {.index = 4, .length = 1},
  [5] = {.index = 5, .length = 2},
  [8] = {.index = 4, .length = 1},
  [9] = {.index = 7, .length = 2},
  [10] = {.index = 9, .length = 2},
  [12] = {.index = 11, .length = 1},
  [13] = {.index = 9, .length = 2},
  [15] = {.index = 11, .length = 1},
  [16] = {.index = 12, .length = 2},
  [17] = {.index = 14, .length = 2},
  [19] = {.index = 16, .length = 2},
  [20] = {.index = 18, .length = 1},
  [21] = {.index = 19, .length = 1},
};

static const TSFieldMapEntry ts_field_map_entries[] = {
  [0] =
    {field_name, 0},
  [1] =
    {field_name, 1, .inherited = true},
    {field_source, 1, .inherited = true},
  [3] =
    {field_source, 0},
  [4] =
    {field_verb, 1},
  [5] =
    {field_name, 0, .inherited = true},
    {field_value, 0, .inherited = true},
  [7] =
    {field_name, 2, .inherited = true},
    {field_source, 2, .inherited = true},
  [9] =
    {field_name, 0},
    {field_value, 1, .inherited = true},
  [11] =
    {field_verb, 2},
  [12] =
    {field_name, 1},
    {field_value, 3},
  [14] =
    {field_name, 2},
    {field_source, 0},
  [16] =
    {field_name, 0},
    {field_value, 3},
  [18] =
    {field_value, 2},
  [19] =
    {field_value, 0},
};

static const TSSymbol ts_alias_sequences[PRODUCTION_ID_COUNT][MAX_ALIAS_SEQUENCE_LENGTH] = {
  [0] = {0},
  [6] = {
    [0] = sym_shell_command,
  },
  [7] = {
    [0] = alias_sym_property_name,
  },
  [8] = {
    [1] = anon_sym_repo,
  },
  [11] = {
    [1] = sym_value,
  },
  [13] = {
    [0] = alias_sym_property_name,
  },
  [14] = {
    [0] = alias_sym_property_name,
    [1] = sym_value,
  },
  [15] = {
    [2] = anon_sym_repo,
  },
  [18] = {
    [0] = alias_sym_heredoc_body,
  },
};

static const uint16_t ts_non_terminal_alias_map[] = {
  sym_text, 2,
    sym_text,
    sym_value,
  aux_sym__plain_command, 2,
    aux_sym__plain_command,
    sym_shell_command,
  aux_sym__text_body, 2,
    aux_sym__text_body,
    alias_sym_heredoc_body,
  aux_sym__template_body, 2,
    aux_sym__template_body,
    alias_sym_heredoc_body,
  0,
};

static const TSStateId ts_primary_state_ids[STATE_COUNT] = {
  [0] = 0,
  [1] = 1,
  [2] = 2,
  [3] = 3,
  [4] = 4,
  [5] = 5,
  [6] = 6,
  [7] = 7,
  [8] = 8,
  [9] = 9,
  [10] = 10,
  [11] = 11,
  [12] = 12,
  [13] = 13,
  [14] = 14,
  [15] = 15,
  [16] = 16,
  [17] = 17,
  [18] = 18,
  [19] = 19,
  [20] = 20,
  [21] = 21,
  [22] = 22,
  [23] = 23,
  [24] = 24,
  [25] = 25,
  [26] = 26,
  [27] = 27,
  [28] = 28,
  [29] = 29,
  [30] = 30,
  [31] = 31,
  [32] = 32,
  [33] = 33,
  [34] = 34,
  [35] = 35,
  [36] = 36,
  [37] = 37,
  [38] = 38,
  [39] = 39,
  [40] = 40,
  [41] = 41,
  [42] = 42,
  [43] = 43,
  [44] = 44,
  [45] = 45,
  [46] = 46,
  [47] = 47,
  [48] = 48,
  [49] = 49,
  [50] = 8,
  [51] = 9,
  [52] = 52,
  [53] = 6,
  [54] = 54,
  [55] = 55,
  [56] = 56,
  [57] = 57,
  [58] = 58,
  [59] = 59,
  [60] = 60,
  [61] = 61,
  [62] = 62,
  [63] = 63,
  [64] = 64,
  [65] = 65,
  [66] = 66,
  [67] = 67,
  [68] = 68,
  [69] = 10,
  [70] = 11,
  [71] = 13,
  [72] = 72,
  [73] = 73,
  [74] = 74,
  [75] = 75,
  [76] = 19,
  [77] = 20,
  [78] = 21,
  [79] = 79,
  [80] = 80,
  [81] = 14,
  [82] = 82,
  [83] = 83,
  [84] = 12,
  [85] = 85,
  [86] = 16,
  [87] = 17,
  [88] = 15,
  [89] = 18,
  [90] = 90,
  [91] = 91,
  [92] = 8,
  [93] = 9,
  [94] = 10,
  [95] = 22,
  [96] = 96,
  [97] = 97,
  [98] = 98,
  [99] = 6,
  [100] = 100,
  [101] = 91,
  [102] = 102,
  [103] = 12,
  [104] = 6,
  [105] = 9,
  [106] = 13,
  [107] = 107,
  [108] = 10,
  [109] = 14,
  [110] = 110,
  [111] = 111,
  [112] = 112,
  [113] = 113,
  [114] = 114,
  [115] = 16,
  [116] = 17,
  [117] = 15,
  [118] = 18,
  [119] = 16,
  [120] = 17,
  [121] = 15,
  [122] = 18,
  [123] = 123,
  [124] = 124,
  [125] = 125,
  [126] = 126,
  [127] = 19,
  [128] = 20,
  [129] = 21,
  [130] = 11,
  [131] = 19,
  [132] = 20,
  [133] = 21,
  [134] = 11,
  [135] = 135,
  [136] = 136,
  [137] = 126,
  [138] = 138,
  [139] = 139,
  [140] = 140,
  [141] = 141,
  [142] = 142,
  [143] = 143,
  [144] = 144,
  [145] = 14,
  [146] = 16,
  [147] = 17,
  [148] = 15,
  [149] = 18,
  [150] = 19,
  [151] = 151,
  [152] = 21,
  [153] = 11,
  [154] = 154,
  [155] = 155,
  [156] = 156,
  [157] = 157,
  [158] = 123,
  [159] = 22,
  [160] = 160,
  [161] = 161,
  [162] = 9,
  [163] = 10,
  [164] = 164,
  [165] = 12,
  [166] = 13,
  [167] = 167,
  [168] = 168,
  [169] = 6,
  [170] = 170,
  [171] = 171,
  [172] = 172,
  [173] = 20,
  [174] = 11,
  [175] = 15,
  [176] = 21,
  [177] = 12,
  [178] = 13,
  [179] = 17,
  [180] = 180,
  [181] = 18,
  [182] = 182,
  [183] = 183,
  [184] = 22,
  [185] = 185,
  [186] = 186,
  [187] = 187,
  [188] = 14,
  [189] = 189,
  [190] = 135,
  [191] = 191,
  [192] = 192,
  [193] = 191,
  [194] = 19,
  [195] = 20,
  [196] = 16,
  [197] = 10,
  [198] = 8,
  [199] = 9,
  [200] = 10,
  [201] = 189,
  [202] = 202,
  [203] = 203,
  [204] = 204,
  [205] = 205,
  [206] = 206,
  [207] = 6,
  [208] = 208,
  [209] = 209,
  [210] = 210,
  [211] = 211,
  [212] = 212,
  [213] = 8,
  [214] = 126,
  [215] = 9,
  [216] = 6,
  [217] = 10,
  [218] = 218,
  [219] = 123,
  [220] = 22,
  [221] = 221,
  [222] = 9,
  [223] = 223,
  [224] = 224,
  [225] = 208,
  [226] = 226,
  [227] = 227,
  [228] = 228,
  [229] = 123,
  [230] = 230,
  [231] = 6,
  [232] = 98,
  [233] = 233,
  [234] = 100,
  [235] = 90,
  [236] = 126,
  [237] = 208,
  [238] = 209,
  [239] = 239,
  [240] = 208,
  [241] = 208,
  [242] = 208,
  [243] = 208,
  [244] = 208,
  [245] = 208,
  [246] = 208,
  [247] = 208,
  [248] = 208,
  [249] = 208,
  [250] = 208,
  [251] = 208,
  [252] = 208,
  [253] = 208,
  [254] = 6,
  [255] = 135,
  [256] = 13,
  [257] = 14,
  [258] = 16,
  [259] = 17,
  [260] = 15,
  [261] = 18,
  [262] = 9,
  [263] = 263,
  [264] = 264,
  [265] = 6,
  [266] = 266,
  [267] = 9,
  [268] = 14,
  [269] = 19,
  [270] = 20,
  [271] = 10,
  [272] = 20,
  [273] = 10,
  [274] = 15,
  [275] = 275,
  [276] = 21,
  [277] = 11,
  [278] = 18,
  [279] = 279,
  [280] = 8,
  [281] = 281,
  [282] = 16,
  [283] = 6,
  [284] = 14,
  [285] = 8,
  [286] = 19,
  [287] = 17,
  [288] = 15,
  [289] = 21,
  [290] = 111,
  [291] = 20,
  [292] = 21,
  [293] = 11,
  [294] = 16,
  [295] = 17,
  [296] = 15,
  [297] = 18,
  [298] = 112,
  [299] = 113,
  [300] = 18,
  [301] = 19,
  [302] = 114,
  [303] = 20,
  [304] = 9,
  [305] = 124,
  [306] = 125,
  [307] = 19,
  [308] = 102,
  [309] = 16,
  [310] = 19,
  [311] = 20,
  [312] = 21,
  [313] = 11,
  [314] = 16,
  [315] = 17,
  [316] = 10,
  [317] = 17,
  [318] = 15,
  [319] = 18,
  [320] = 281,
  [321] = 321,
  [322] = 322,
  [323] = 281,
  [324] = 6,
  [325] = 281,
  [326] = 326,
  [327] = 281,
  [328] = 12,
  [329] = 281,
  [330] = 13,
  [331] = 281,
  [332] = 11,
  [333] = 281,
  [334] = 14,
  [335] = 281,
  [336] = 336,
  [337] = 281,
  [338] = 21,
  [339] = 281,
  [340] = 11,
  [341] = 281,
  [342] = 342,
  [343] = 281,
  [344] = 12,
  [345] = 281,
  [346] = 346,
  [347] = 281,
  [348] = 13,
  [349] = 281,
  [350] = 12,
  [351] = 281,
  [352] = 281,
  [353] = 281,
  [354] = 281,
  [355] = 336,
  [356] = 10,
  [357] = 357,
  [358] = 358,
  [359] = 359,
  [360] = 12,
  [361] = 151,
  [362] = 362,
  [363] = 12,
  [364] = 13,
  [365] = 126,
  [366] = 366,
  [367] = 123,
  [368] = 189,
  [369] = 6,
  [370] = 12,
  [371] = 13,
  [372] = 22,
  [373] = 8,
  [374] = 374,
  [375] = 172,
  [376] = 376,
  [377] = 8,
  [378] = 9,
  [379] = 9,
  [380] = 14,
  [381] = 10,
  [382] = 16,
  [383] = 17,
  [384] = 15,
  [385] = 18,
  [386] = 14,
  [387] = 387,
  [388] = 14,
  [389] = 16,
  [390] = 17,
  [391] = 15,
  [392] = 18,
  [393] = 22,
  [394] = 16,
  [395] = 17,
  [396] = 15,
  [397] = 18,
  [398] = 398,
  [399] = 22,
  [400] = 6,
  [401] = 19,
  [402] = 9,
  [403] = 20,
  [404] = 6,
  [405] = 10,
  [406] = 21,
  [407] = 11,
  [408] = 19,
  [409] = 20,
  [410] = 21,
  [411] = 11,
  [412] = 19,
  [413] = 138,
  [414] = 20,
  [415] = 21,
  [416] = 11,
  [417] = 6,
  [418] = 418,
  [419] = 419,
  [420] = 420,
  [421] = 421,
  [422] = 420,
  [423] = 141,
  [424] = 142,
  [425] = 425,
  [426] = 426,
  [427] = 427,
  [428] = 13,
  [429] = 425,
  [430] = 9,
  [431] = 431,
  [432] = 10,
  [433] = 6,
  [434] = 22,
  [435] = 9,
  [436] = 14,
  [437] = 12,
  [438] = 438,
  [439] = 12,
  [440] = 13,
  [441] = 13,
  [442] = 442,
  [443] = 14,
  [444] = 14,
  [445] = 21,
  [446] = 446,
  [447] = 12,
  [448] = 13,
  [449] = 16,
  [450] = 17,
  [451] = 15,
  [452] = 18,
  [453] = 426,
  [454] = 19,
  [455] = 16,
  [456] = 17,
  [457] = 15,
  [458] = 18,
  [459] = 459,
  [460] = 460,
  [461] = 20,
  [462] = 11,
  [463] = 185,
  [464] = 464,
  [465] = 465,
  [466] = 21,
  [467] = 11,
  [468] = 10,
  [469] = 22,
  [470] = 16,
  [471] = 17,
  [472] = 15,
  [473] = 19,
  [474] = 16,
  [475] = 17,
  [476] = 15,
  [477] = 18,
  [478] = 20,
  [479] = 21,
  [480] = 11,
  [481] = 19,
  [482] = 8,
  [483] = 20,
  [484] = 21,
  [485] = 11,
  [486] = 10,
  [487] = 18,
  [488] = 19,
  [489] = 20,
  [490] = 21,
  [491] = 11,
  [492] = 22,
  [493] = 6,
  [494] = 494,
  [495] = 427,
  [496] = 8,
  [497] = 497,
  [498] = 19,
  [499] = 8,
  [500] = 500,
  [501] = 135,
  [502] = 502,
  [503] = 6,
  [504] = 9,
  [505] = 20,
  [506] = 506,
  [507] = 14,
  [508] = 508,
  [509] = 509,
  [510] = 21,
  [511] = 509,
  [512] = 6,
  [513] = 11,
  [514] = 20,
  [515] = 515,
  [516] = 135,
  [517] = 12,
  [518] = 16,
  [519] = 17,
  [520] = 15,
  [521] = 18,
  [522] = 22,
  [523] = 425,
  [524] = 22,
  [525] = 16,
  [526] = 357,
  [527] = 426,
  [528] = 19,
  [529] = 529,
  [530] = 13,
  [531] = 531,
  [532] = 532,
  [533] = 533,
  [534] = 22,
  [535] = 14,
  [536] = 536,
  [537] = 17,
  [538] = 19,
  [539] = 502,
  [540] = 540,
  [541] = 541,
  [542] = 542,
  [543] = 19,
  [544] = 16,
  [545] = 17,
  [546] = 15,
  [547] = 18,
  [548] = 548,
  [549] = 20,
  [550] = 550,
  [551] = 19,
  [552] = 21,
  [553] = 20,
  [554] = 21,
  [555] = 11,
  [556] = 11,
  [557] = 557,
  [558] = 19,
  [559] = 559,
  [560] = 14,
  [561] = 15,
  [562] = 20,
  [563] = 427,
  [564] = 564,
  [565] = 18,
  [566] = 21,
  [567] = 11,
  [568] = 568,
  [569] = 569,
  [570] = 19,
  [571] = 21,
  [572] = 508,
  [573] = 358,
  [574] = 574,
  [575] = 19,
  [576] = 20,
  [577] = 21,
  [578] = 11,
  [579] = 579,
  [580] = 12,
  [581] = 13,
  [582] = 20,
  [583] = 583,
  [584] = 20,
  [585] = 529,
  [586] = 536,
  [587] = 11,
  [588] = 588,
  [589] = 589,
  [590] = 509,
  [591] = 508,
  [592] = 21,
  [593] = 529,
  [594] = 536,
  [595] = 11,
  [596] = 509,
  [597] = 508,
  [598] = 529,
  [599] = 536,
  [600] = 12,
  [601] = 509,
  [602] = 508,
  [603] = 529,
  [604] = 536,
  [605] = 16,
  [606] = 509,
  [607] = 508,
  [608] = 529,
  [609] = 536,
  [610] = 13,
  [611] = 17,
  [612] = 612,
  [613] = 508,
  [614] = 529,
  [615] = 536,
  [616] = 15,
  [617] = 18,
  [618] = 509,
  [619] = 508,
  [620] = 529,
  [621] = 536,
  [622] = 622,
  [623] = 509,
  [624] = 508,
  [625] = 529,
  [626] = 536,
  [627] = 509,
  [628] = 508,
  [629] = 529,
  [630] = 536,
  [631] = 509,
  [632] = 508,
  [633] = 529,
  [634] = 536,
  [635] = 509,
  [636] = 508,
  [637] = 529,
  [638] = 536,
  [639] = 639,
  [640] = 14,
  [641] = 509,
  [642] = 508,
  [643] = 529,
  [644] = 536,
  [645] = 645,
  [646] = 646,
  [647] = 509,
  [648] = 508,
  [649] = 529,
  [650] = 536,
  [651] = 189,
  [652] = 509,
  [653] = 508,
  [654] = 529,
  [655] = 536,
  [656] = 656,
  [657] = 657,
  [658] = 509,
  [659] = 508,
  [660] = 529,
  [661] = 536,
  [662] = 509,
  [663] = 508,
  [664] = 529,
  [665] = 536,
  [666] = 666,
  [667] = 509,
  [668] = 508,
  [669] = 529,
  [670] = 536,
  [671] = 671,
  [672] = 509,
  [673] = 508,
  [674] = 529,
  [675] = 536,
  [676] = 509,
  [677] = 508,
  [678] = 529,
  [679] = 536,
  [680] = 509,
  [681] = 508,
  [682] = 529,
  [683] = 536,
  [684] = 509,
  [685] = 508,
  [686] = 529,
  [687] = 536,
  [688] = 509,
  [689] = 508,
  [690] = 529,
  [691] = 536,
  [692] = 509,
  [693] = 508,
  [694] = 509,
  [695] = 508,
  [696] = 509,
  [697] = 508,
  [698] = 509,
  [699] = 508,
  [700] = 509,
  [701] = 508,
  [702] = 509,
  [703] = 508,
  [704] = 509,
  [705] = 508,
  [706] = 509,
  [707] = 22,
  [708] = 11,
  [709] = 20,
  [710] = 19,
  [711] = 711,
  [712] = 20,
  [713] = 21,
  [714] = 500,
  [715] = 15,
  [716] = 189,
  [717] = 22,
  [718] = 18,
  [719] = 502,
  [720] = 14,
  [721] = 721,
  [722] = 722,
  [723] = 22,
  [724] = 21,
  [725] = 19,
  [726] = 11,
  [727] = 16,
  [728] = 17,
  [729] = 729,
  [730] = 730,
  [731] = 21,
  [732] = 732,
  [733] = 11,
  [734] = 734,
  [735] = 732,
  [736] = 732,
  [737] = 734,
  [738] = 639,
  [739] = 739,
  [740] = 740,
  [741] = 732,
  [742] = 734,
  [743] = 743,
  [744] = 729,
  [745] = 745,
  [746] = 732,
  [747] = 734,
  [748] = 748,
  [749] = 732,
  [750] = 750,
  [751] = 734,
  [752] = 752,
  [753] = 753,
  [754] = 732,
  [755] = 734,
  [756] = 756,
  [757] = 757,
  [758] = 732,
  [759] = 734,
  [760] = 732,
  [761] = 734,
  [762] = 762,
  [763] = 732,
  [764] = 734,
  [765] = 732,
  [766] = 734,
  [767] = 767,
  [768] = 732,
  [769] = 769,
  [770] = 734,
  [771] = 771,
  [772] = 772,
  [773] = 732,
  [774] = 734,
  [775] = 775,
  [776] = 776,
  [777] = 732,
  [778] = 734,
  [779] = 734,
  [780] = 780,
  [781] = 781,
  [782] = 732,
  [783] = 734,
  [784] = 732,
  [785] = 734,
  [786] = 786,
  [787] = 787,
  [788] = 732,
  [789] = 19,
  [790] = 734,
  [791] = 622,
  [792] = 732,
  [793] = 734,
  [794] = 19,
  [795] = 20,
  [796] = 21,
  [797] = 732,
  [798] = 11,
  [799] = 734,
  [800] = 732,
  [801] = 734,
  [802] = 802,
  [803] = 803,
  [804] = 732,
  [805] = 805,
  [806] = 734,
  [807] = 772,
  [808] = 732,
  [809] = 734,
  [810] = 732,
  [811] = 729,
  [812] = 750,
  [813] = 734,
  [814] = 20,
  [815] = 730,
  [816] = 671,
  [817] = 817,
  [818] = 818,
  [819] = 817,
  [820] = 817,
  [821] = 818,
  [822] = 822,
  [823] = 823,
  [824] = 817,
  [825] = 817,
  [826] = 826,
  [827] = 827,
  [828] = 818,
  [829] = 818,
  [830] = 817,
  [831] = 831,
  [832] = 818,
  [833] = 817,
  [834] = 817,
  [835] = 835,
  [836] = 818,
  [837] = 818,
  [838] = 818,
  [839] = 817,
  [840] = 818,
  [841] = 817,
  [842] = 818,
  [843] = 817,
  [844] = 817,
  [845] = 818,
  [846] = 817,
  [847] = 817,
  [848] = 848,
  [849] = 818,
  [850] = 818,
  [851] = 817,
  [852] = 852,
  [853] = 818,
  [854] = 817,
  [855] = 817,
  [856] = 856,
  [857] = 857,
  [858] = 818,
  [859] = 859,
  [860] = 817,
  [861] = 861,
  [862] = 818,
  [863] = 863,
  [864] = 817,
  [865] = 865,
  [866] = 817,
  [867] = 818,
  [868] = 817,
  [869] = 827,
  [870] = 817,
  [871] = 871,
  [872] = 818,
  [873] = 818,
  [874] = 874,
  [875] = 817,
  [876] = 818,
  [877] = 848,
  [878] = 818,
  [879] = 817,
  [880] = 818,
  [881] = 881,
  [882] = 818,
  [883] = 817,
  [884] = 818,
  [885] = 885,
  [886] = 817,
  [887] = 818,
  [888] = 818,
  [889] = 889,
  [890] = 817,
  [891] = 818,
  [892] = 817,
  [893] = 818,
  [894] = 817,
  [895] = 817,
  [896] = 818,
  [897] = 818,
  [898] = 898,
  [899] = 899,
  [900] = 900,
  [901] = 901,
  [902] = 902,
  [903] = 903,
  [904] = 904,
  [905] = 905,
  [906] = 906,
  [907] = 907,
  [908] = 908,
  [909] = 909,
  [910] = 910,
  [911] = 911,
  [912] = 912,
  [913] = 913,
  [914] = 914,
  [915] = 915,
  [916] = 916,
  [917] = 917,
  [918] = 918,
  [919] = 919,
  [920] = 920,
  [921] = 921,
  [922] = 922,
  [923] = 923,
  [924] = 924,
  [925] = 925,
  [926] = 898,
  [927] = 927,
  [928] = 928,
  [929] = 929,
  [930] = 930,
  [931] = 907,
  [932] = 932,
  [933] = 933,
  [934] = 934,
  [935] = 865,
  [936] = 936,
  [937] = 937,
  [938] = 938,
  [939] = 939,
  [940] = 940,
  [941] = 941,
  [942] = 942,
  [943] = 943,
  [944] = 944,
  [945] = 907,
  [946] = 946,
  [947] = 907,
  [948] = 881,
  [949] = 907,
  [950] = 950,
  [951] = 885,
  [952] = 952,
  [953] = 953,
  [954] = 954,
  [955] = 955,
  [956] = 956,
  [957] = 957,
  [958] = 958,
  [959] = 959,
  [960] = 960,
  [961] = 961,
  [962] = 917,
  [963] = 963,
  [964] = 898,
  [965] = 898,
  [966] = 898,
  [967] = 898,
  [968] = 898,
  [969] = 898,
  [970] = 898,
  [971] = 898,
  [972] = 898,
  [973] = 898,
  [974] = 898,
  [975] = 898,
  [976] = 898,
  [977] = 898,
  [978] = 978,
  [979] = 898,
  [980] = 898,
  [981] = 898,
  [982] = 898,
  [983] = 898,
  [984] = 898,
  [985] = 898,
  [986] = 898,
  [987] = 898,
  [988] = 898,
  [989] = 898,
  [990] = 898,
  [991] = 898,
  [992] = 898,
  [993] = 993,
};

static bool ts_lex(TSLexer *lexer, TSStateId state) {
  START_LEXER();
  eof = lexer->eof(lexer);
  switch (state) {
    case 0:
      if (eof) ADVANCE(19);
      ADVANCE_MAP(
        '"', 287,
        '\'', 288,
        ',', 471,
        '=', 20,
        'A', 386,
        'C', 418,
        'F', 446,
        'I', 421,
        'M', 374,
        'O', 422,
        'R', 436,
        'S', 400,
        'T', 375,
        'U', 449,
        'V', 429,
        '\\', 16,
        ']', 472,
        '_', 464,
        'a', 301,
        'c', 292,
        'd', 307,
        'f', 327,
        'i', 291,
        'k', 308,
        'm', 349,
        'o', 302,
        'r', 309,
        's', 310,
        't', 290,
        'u', 353,
        'v', 295,
        '{', 465,
        '}', 470,
        'E', 423,
        'e', 423,
        'H', 393,
        'h', 393,
        'L', 376,
        'l', 376,
        'N', 435,
        'n', 435,
        'W', 433,
        'w', 433,
        'Y', 456,
        'y', 456,
      );
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') SKIP(17);
      if (('!' <= lookahead && lookahead <= '$') ||
          lookahead == '*' ||
          lookahead == '-' ||
          lookahead == '?' ||
          lookahead == '@') ADVANCE(289);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(462);
      if (('B' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 1:
      if (lookahead == '"') ADVANCE(287);
      if (lookahead == '-') ADVANCE(7);
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') SKIP(6);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 2:
      if (lookahead == '"') ADVANCE(287);
      if (lookahead == '\\') ADVANCE(16);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(474);
      END_STATE();
    case 3:
      if (lookahead == '"') ADVANCE(473);
      if (lookahead == ']') ADVANCE(472);
      if (lookahead == '{') ADVANCE(465);
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') SKIP(4);
      if (('!' <= lookahead && lookahead <= '$') ||
          lookahead == '*' ||
          lookahead == '-' ||
          lookahead == '?' ||
          lookahead == '@') ADVANCE(289);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(462);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(464);
      END_STATE();
    case 4:
      if (lookahead == '"') ADVANCE(473);
      if (lookahead == ']') ADVANCE(472);
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') SKIP(4);
      END_STATE();
    case 5:
      ADVANCE_MAP(
        '#', 467,
        '%', 468,
        '/', 469,
        ':', 13,
        '}', 470,
        '+', 466,
        '-', 466,
        '?', 466,
      );
      END_STATE();
    case 6:
      if (lookahead == '-') ADVANCE(7);
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') SKIP(6);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 7:
      if (lookahead == '-') ADVANCE(286);
      END_STATE();
    case 8:
      if (lookahead == 'a') ADVANCE(583);
      if (lookahead == 'o') ADVANCE(584);
      if (lookahead == 's') ADVANCE(666);
      if (lookahead == 't') ADVANCE(580);
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') SKIP(8);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != '\\' &&
          lookahead != '`' &&
          lookahead != 'a') ADVANCE(672);
      END_STATE();
    case 9:
      if (lookahead == 'c') ADVANCE(640);
      if (lookahead == 'd') ADVANCE(596);
      if (lookahead == 'f') ADVANCE(616);
      if (lookahead == 'r') ADVANCE(601);
      if (lookahead == 's') ADVANCE(602);
      if (lookahead == 't') ADVANCE(628);
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') SKIP(9);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 10:
      ADVANCE_MAP(
        'd', 636,
        'i', 631,
        'k', 589,
        'm', 637,
        'r', 590,
        's', 591,
        'u', 642,
        'v', 575,
      );
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') SKIP(10);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 11:
      ADVANCE_MAP(
        'A', 487,
        'a', 487,
        'C', 528,
        'c', 528,
        'E', 530,
        'e', 530,
        'F', 556,
        'f', 556,
        'H', 497,
        'h', 497,
        'I', 531,
        'i', 531,
        'L', 476,
        'l', 476,
        'M', 477,
        'm', 477,
        'R', 544,
        'r', 544,
        'S', 507,
        's', 507,
        'T', 478,
        't', 478,
        'U', 559,
        'u', 559,
        'V', 538,
        'v', 538,
        'W', 542,
        'w', 542,
        'Y', 568,
        'y', 568,
      );
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') SKIP(11);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != '#' &&
          lookahead != '\\' &&
          lookahead != '`' &&
          lookahead != 'a') ADVANCE(574);
      END_STATE();
    case 12:
      if (lookahead == 'C' ||
          lookahead == 'c') ADVANCE(669);
      if (lookahead == 'N' ||
          lookahead == 'n') ADVANCE(671);
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') SKIP(12);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 13:
      if (lookahead == '+' ||
          lookahead == '-' ||
          lookahead == '?') ADVANCE(466);
      END_STATE();
    case 14:
      if (lookahead == '\t' ||
          lookahead == 0x0b ||
          lookahead == '\f' ||
          lookahead == ' ') ADVANCE(14);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(194);
      END_STATE();
    case 15:
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') SKIP(15);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(194);
      END_STATE();
    case 16:
      if (lookahead != 0 &&
          lookahead != '\n') ADVANCE(475);
      END_STATE();
    case 17:
      if (eof) ADVANCE(19);
      ADVANCE_MAP(
        '"', 473,
        ',', 471,
        '=', 20,
        'A', 117,
        'C', 149,
        'F', 177,
        'I', 152,
        'M', 105,
        'O', 153,
        'R', 167,
        'S', 131,
        'T', 106,
        'U', 180,
        'V', 160,
        ']', 472,
        'a', 32,
        'c', 23,
        'd', 38,
        'f', 58,
        'i', 22,
        'k', 39,
        'm', 80,
        'o', 33,
        'r', 40,
        's', 41,
        't', 21,
        'u', 84,
        'v', 26,
        'E', 154,
        'e', 154,
        'H', 124,
        'h', 124,
        'L', 107,
        'l', 107,
        'N', 166,
        'n', 166,
        'W', 164,
        'w', 164,
        'Y', 187,
        'y', 187,
      );
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') SKIP(17);
      if (('B' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 18:
      if (eof) ADVANCE(19);
      ADVANCE_MAP(
        'A', 487,
        'a', 487,
        'C', 528,
        'c', 528,
        'E', 530,
        'e', 530,
        'F', 556,
        'f', 556,
        'H', 497,
        'h', 497,
        'I', 531,
        'i', 531,
        'L', 476,
        'l', 476,
        'M', 477,
        'm', 477,
        'O', 533,
        'o', 533,
        'R', 544,
        'r', 544,
        'S', 507,
        's', 507,
        'T', 478,
        't', 478,
        'U', 559,
        'u', 559,
        'V', 538,
        'v', 538,
        'W', 542,
        'w', 542,
        'Y', 568,
        'y', 568,
      );
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') SKIP(18);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != '#' &&
          lookahead != '\\' &&
          lookahead != '`' &&
          lookahead != 'a') ADVANCE(574);
      END_STATE();
    case 19:
      ACCEPT_TOKEN(ts_builtin_sym_end);
      END_STATE();
    case 20:
      ACCEPT_TOKEN(anon_sym_EQ);
      END_STATE();
    case 21:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'A') ADVANCE(175);
      if (lookahead == 'a') ADVANCE(24);
      if (lookahead == 'm') ADVANCE(86);
      if (('B' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 22:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'N') ADVANCE(113);
      if (lookahead == 'n') ADVANCE(92);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 23:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'O') ADVANCE(169);
      if (lookahead == 'o') ADVANCE(78);
      if (lookahead == 'M' ||
          lookahead == 'm') ADVANCE(116);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 24:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'R') ADVANCE(129);
      if (lookahead == 'r') ADVANCE(278);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 25:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'a') ADVANCE(76);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 26:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'a') ADVANCE(89);
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(147);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 27:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'a') ADVANCE(36);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 28:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'a') ADVANCE(85);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 29:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'a') ADVANCE(99);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 30:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'a') ADVANCE(71);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 31:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'a') ADVANCE(37);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 32:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'c') ADVANCE(59);
      if (lookahead == 'D' ||
          lookahead == 'd') ADVANCE(116);
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(128);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 33:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'c') ADVANCE(60);
      if (lookahead == 'N' ||
          lookahead == 'n') ADVANCE(111);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 34:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'c') ADVANCE(46);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 35:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'd') ADVANCE(100);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 36:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'd') ADVANCE(47);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 37:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'd') ADVANCE(48);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 38:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'e') ADVANCE(51);
      if (lookahead == 'i') ADVANCE(87);
      if (lookahead == 'o') ADVANCE(103);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 39:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'e') ADVANCE(104);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 40:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'e') ADVANCE(73);
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(162);
      if (lookahead == 'U' ||
          lookahead == 'u') ADVANCE(151);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 41:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'e') ADVANCE(88);
      if (lookahead == 'n') ADVANCE(28);
      if (lookahead == 'y') ADVANCE(75);
      if (lookahead == 'H' ||
          lookahead == 'h') ADVANCE(122);
      if (lookahead == 'T' ||
          lookahead == 't') ADVANCE(165);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 42:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'e') ADVANCE(249);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 43:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'e') ADVANCE(219);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 44:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'e') ADVANCE(210);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 45:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'e') ADVANCE(270);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 46:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'e') ADVANCE(252);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 47:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'e') ADVANCE(213);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 48:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'e') ADVANCE(216);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 49:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'e') ADVANCE(74);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 50:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'e') ADVANCE(94);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 51:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'f') ADVANCE(29);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 52:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'f') ADVANCE(62);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 53:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'f') ADVANCE(64);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 54:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'g') ADVANCE(264);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 55:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'g') ADVANCE(90);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 56:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'g') ADVANCE(91);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 57:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'h') ADVANCE(83);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 58:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'i') ADVANCE(67);
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(161);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 59:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'i') ADVANCE(281);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 60:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'i') ADVANCE(275);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 61:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'i') ADVANCE(34);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 62:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'i') ADVANCE(54);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 63:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'i') ADVANCE(77);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 64:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'i') ADVANCE(72);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 65:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'k') ADVANCE(261);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 66:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'l') ADVANCE(207);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 67:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'l') ADVANCE(42);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 68:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'l') ADVANCE(95);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 69:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'l') ADVANCE(43);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 70:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'l') ADVANCE(63);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 71:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'l') ADVANCE(66);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 72:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'l') ADVANCE(50);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 73:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'm') ADVANCE(82);
      if (lookahead == 'n') ADVANCE(25);
      if (lookahead == 'p') ADVANCE(81);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 74:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'm') ADVANCE(284);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 75:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'm') ADVANCE(70);
      if (lookahead == 's') ADVANCE(97);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 76:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'm') ADVANCE(45);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 77:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'n') ADVANCE(65);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 78:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'n') ADVANCE(52);
      if (lookahead == 'P' ||
          lookahead == 'p') ADVANCE(191);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 79:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'n') ADVANCE(56);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 80:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'o') ADVANCE(35);
      if (lookahead == 'A' ||
          lookahead == 'a') ADVANCE(136);
      if (('B' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 81:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'o') ADVANCE(201);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 82:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'o') ADVANCE(102);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 83:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'o') ADVANCE(96);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 84:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'p') ADVANCE(55);
      if (lookahead == 'S' ||
          lookahead == 's') ADVANCE(123);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 85:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'p') ADVANCE(93);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 86:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'p') ADVANCE(53);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 87:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'r') ADVANCE(258);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 88:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'r') ADVANCE(101);
      if (lookahead == 't') ADVANCE(225);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 89:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'r') ADVANCE(228);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 90:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'r') ADVANCE(27);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 91:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'r') ADVANCE(31);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 92:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 's') ADVANCE(98);
      if (lookahead == 'C' ||
          lookahead == 'c') ADVANCE(144);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 93:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 's') ADVANCE(57);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 94:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 's') ADVANCE(255);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 95:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 't') ADVANCE(267);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 96:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 't') ADVANCE(222);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 97:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 't') ADVANCE(49);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 98:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 't') ADVANCE(30);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 99:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'u') ADVANCE(68);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 100:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'u') ADVANCE(69);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 101:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'v') ADVANCE(61);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 102:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'v') ADVANCE(44);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 103:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'w') ADVANCE(79);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 104:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'y') ADVANCE(204);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 105:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'A' ||
          lookahead == 'a') ADVANCE(136);
      if (('B' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 106:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'A' ||
          lookahead == 'a') ADVANCE(175);
      if (('B' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 107:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'A' ||
          lookahead == 'a') ADVANCE(112);
      if (('B' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 108:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'A' ||
          lookahead == 'a') ADVANCE(145);
      if (('B' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 109:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'A' ||
          lookahead == 'a') ADVANCE(142);
      if (('B' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 110:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'A' ||
          lookahead == 'a') ADVANCE(137);
      if (('B' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 111:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'B' ||
          lookahead == 'b') ADVANCE(188);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 112:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'B' ||
          lookahead == 'b') ADVANCE(126);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 113:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'C' ||
          lookahead == 'c') ADVANCE(144);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 114:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'C' ||
          lookahead == 'c') ADVANCE(140);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 115:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'C' ||
          lookahead == 'c') ADVANCE(133);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 116:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'D' ||
          lookahead == 'd') ADVANCE(193);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 117:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'D' ||
          lookahead == 'd') ADVANCE(116);
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(128);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 118:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'D' ||
          lookahead == 'd') ADVANCE(120);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 119:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'D' ||
          lookahead == 'd') ADVANCE(135);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 120:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(193);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 121:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(114);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 122:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(146);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 123:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(173);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 124:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(108);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 125:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(182);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 126:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(142);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 127:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'F' ||
          lookahead == 'f') ADVANCE(179);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 128:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'G' ||
          lookahead == 'g') ADVANCE(193);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 129:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'G' ||
          lookahead == 'g') ADVANCE(125);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 130:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'G' ||
          lookahead == 'g') ADVANCE(159);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 131:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'H' ||
          lookahead == 'h') ADVANCE(122);
      if (lookahead == 'T' ||
          lookahead == 't') ADVANCE(165);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 132:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'H' ||
          lookahead == 'h') ADVANCE(115);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 133:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'H' ||
          lookahead == 'h') ADVANCE(121);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 134:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'I' ||
          lookahead == 'i') ADVANCE(130);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 135:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'I' ||
          lookahead == 'i') ADVANCE(173);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 136:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'I' ||
          lookahead == 'i') ADVANCE(155);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 137:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'I' ||
          lookahead == 'i') ADVANCE(156);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 138:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'I' ||
          lookahead == 'i') ADVANCE(143);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 139:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'I' ||
          lookahead == 'i') ADVANCE(158);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 140:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'K' ||
          lookahead == 'k') ADVANCE(193);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 141:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'K' ||
          lookahead == 'k') ADVANCE(119);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 142:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'L' ||
          lookahead == 'l') ADVANCE(193);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 143:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'L' ||
          lookahead == 'l') ADVANCE(116);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 144:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'L' ||
          lookahead == 'l') ADVANCE(190);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 145:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'L' ||
          lookahead == 'l') ADVANCE(184);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 146:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'L' ||
          lookahead == 'l') ADVANCE(142);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 147:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'L' ||
          lookahead == 'l') ADVANCE(189);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 148:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'M' ||
          lookahead == 'm') ADVANCE(193);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 149:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'M' ||
          lookahead == 'm') ADVANCE(116);
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(169);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 150:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'M' ||
          lookahead == 'm') ADVANCE(120);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 151:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'N' ||
          lookahead == 'n') ADVANCE(193);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 152:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'N' ||
          lookahead == 'n') ADVANCE(113);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 153:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'N' ||
          lookahead == 'n') ADVANCE(111);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 154:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'N' ||
          lookahead == 'n') ADVANCE(185);
      if (lookahead == 'X' ||
          lookahead == 'x') ADVANCE(171);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 155:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'N' ||
          lookahead == 'n') ADVANCE(186);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 156:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'N' ||
          lookahead == 'n') ADVANCE(123);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 157:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'N' ||
          lookahead == 'n') ADVANCE(120);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 158:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'N' ||
          lookahead == 'n') ADVANCE(182);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 159:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'N' ||
          lookahead == 'n') ADVANCE(109);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 160:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(147);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 161:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(148);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 162:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(183);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 163:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(178);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 164:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(174);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 165:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(170);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 166:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(157);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 167:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(162);
      if (lookahead == 'U' ||
          lookahead == 'u') ADVANCE(151);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 168:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(139);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 169:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'P' ||
          lookahead == 'p') ADVANCE(191);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 170:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'P' ||
          lookahead == 'p') ADVANCE(181);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 171:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'P' ||
          lookahead == 'p') ADVANCE(163);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 172:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'P' ||
          lookahead == 'p') ADVANCE(168);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 173:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(193);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 174:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(141);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 175:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(129);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 176:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(192);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 177:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(161);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 178:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(182);
      if (lookahead == 'S' ||
          lookahead == 's') ADVANCE(120);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 179:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'S' ||
          lookahead == 's') ADVANCE(193);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 180:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'S' ||
          lookahead == 's') ADVANCE(123);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 181:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'S' ||
          lookahead == 's') ADVANCE(134);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 182:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'T' ||
          lookahead == 't') ADVANCE(193);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 183:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'T' ||
          lookahead == 't') ADVANCE(127);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 184:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'T' ||
          lookahead == 't') ADVANCE(132);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 185:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'T' ||
          lookahead == 't') ADVANCE(176);
      if (lookahead == 'V' ||
          lookahead == 'v') ADVANCE(193);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 186:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'T' ||
          lookahead == 't') ADVANCE(110);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 187:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'U' ||
          lookahead == 'u') ADVANCE(148);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 188:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'U' ||
          lookahead == 'u') ADVANCE(138);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 189:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'U' ||
          lookahead == 'u') ADVANCE(150);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 190:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'U' ||
          lookahead == 'u') ADVANCE(118);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 191:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'Y' ||
          lookahead == 'y') ADVANCE(193);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 192:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'Y' ||
          lookahead == 'y') ADVANCE(172);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 193:
      ACCEPT_TOKEN(sym_directive_name);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 194:
      ACCEPT_TOKEN(sym_directive_value);
      if (lookahead == '\t' ||
          lookahead == 0x0b ||
          lookahead == '\f' ||
          lookahead == ' ') ADVANCE(14);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(194);
      END_STATE();
    case 195:
      ACCEPT_TOKEN(aux_sym_rootfs_instruction_token1);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 196:
      ACCEPT_TOKEN(aux_sym_rootfs_instruction_token2);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 197:
      ACCEPT_TOKEN(aux_sym_arg_instruction_token1);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 198:
      ACCEPT_TOKEN(aux_sym_env_instruction_token1);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 199:
      ACCEPT_TOKEN(aux_sym_yum_instruction_token1);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 200:
      ACCEPT_TOKEN(anon_sym_repo);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 201:
      ACCEPT_TOKEN(anon_sym_repo);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 202:
      ACCEPT_TOKEN(anon_sym_repo);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 203:
      ACCEPT_TOKEN(anon_sym_key);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 204:
      ACCEPT_TOKEN(anon_sym_key);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 205:
      ACCEPT_TOKEN(anon_sym_key);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 206:
      ACCEPT_TOKEN(anon_sym_install);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 207:
      ACCEPT_TOKEN(anon_sym_install);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 208:
      ACCEPT_TOKEN(anon_sym_install);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 209:
      ACCEPT_TOKEN(anon_sym_remove);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 210:
      ACCEPT_TOKEN(anon_sym_remove);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 211:
      ACCEPT_TOKEN(anon_sym_remove);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 212:
      ACCEPT_TOKEN(anon_sym_upgrade);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 213:
      ACCEPT_TOKEN(anon_sym_upgrade);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 214:
      ACCEPT_TOKEN(anon_sym_upgrade);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 215:
      ACCEPT_TOKEN(anon_sym_downgrade);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 216:
      ACCEPT_TOKEN(anon_sym_downgrade);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 217:
      ACCEPT_TOKEN(anon_sym_downgrade);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 218:
      ACCEPT_TOKEN(anon_sym_module);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 219:
      ACCEPT_TOKEN(anon_sym_module);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 220:
      ACCEPT_TOKEN(anon_sym_module);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 221:
      ACCEPT_TOKEN(anon_sym_snapshot);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 222:
      ACCEPT_TOKEN(anon_sym_snapshot);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 223:
      ACCEPT_TOKEN(anon_sym_snapshot);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 224:
      ACCEPT_TOKEN(anon_sym_set);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 225:
      ACCEPT_TOKEN(anon_sym_set);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 226:
      ACCEPT_TOKEN(anon_sym_set);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 227:
      ACCEPT_TOKEN(anon_sym_var);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 228:
      ACCEPT_TOKEN(anon_sym_var);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 229:
      ACCEPT_TOKEN(anon_sym_var);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 230:
      ACCEPT_TOKEN(aux_sym_run_instruction_token1);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 231:
      ACCEPT_TOKEN(aux_sym_copy_instruction_token1);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 232:
      ACCEPT_TOKEN(aux_sym_add_instruction_token1);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 233:
      ACCEPT_TOKEN(aux_sym_workdir_instruction_token1);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 234:
      ACCEPT_TOKEN(aux_sym_user_instruction_token1);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 235:
      ACCEPT_TOKEN(aux_sym_shell_instruction_token1);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 236:
      ACCEPT_TOKEN(aux_sym_cmd_instruction_token1);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 237:
      ACCEPT_TOKEN(aux_sym_cmd_instruction_token1);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 238:
      ACCEPT_TOKEN(aux_sym_entrypoint_instruction_token1);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 239:
      ACCEPT_TOKEN(aux_sym_label_instruction_token1);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 240:
      ACCEPT_TOKEN(aux_sym_expose_instruction_token1);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 241:
      ACCEPT_TOKEN(aux_sym_volume_instruction_token1);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 242:
      ACCEPT_TOKEN(aux_sym_stopsignal_instruction_token1);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 243:
      ACCEPT_TOKEN(aux_sym_maintainer_instruction_token1);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 244:
      ACCEPT_TOKEN(aux_sym_healthcheck_instruction_token1);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 245:
      ACCEPT_TOKEN(aux_sym_healthcheck_instruction_token2);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 246:
      ACCEPT_TOKEN(aux_sym_onbuild_instruction_token1);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 247:
      ACCEPT_TOKEN(aux_sym_export_instruction_token1);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 248:
      ACCEPT_TOKEN(anon_sym_file);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 249:
      ACCEPT_TOKEN(anon_sym_file);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 250:
      ACCEPT_TOKEN(anon_sym_file);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 251:
      ACCEPT_TOKEN(anon_sym_service);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 252:
      ACCEPT_TOKEN(anon_sym_service);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 253:
      ACCEPT_TOKEN(anon_sym_service);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 254:
      ACCEPT_TOKEN(anon_sym_tmpfiles);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 255:
      ACCEPT_TOKEN(anon_sym_tmpfiles);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 256:
      ACCEPT_TOKEN(anon_sym_tmpfiles);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 257:
      ACCEPT_TOKEN(anon_sym_dir);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 258:
      ACCEPT_TOKEN(anon_sym_dir);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 259:
      ACCEPT_TOKEN(anon_sym_dir);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 260:
      ACCEPT_TOKEN(anon_sym_symlink);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 261:
      ACCEPT_TOKEN(anon_sym_symlink);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 262:
      ACCEPT_TOKEN(anon_sym_symlink);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 263:
      ACCEPT_TOKEN(anon_sym_config);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 264:
      ACCEPT_TOKEN(anon_sym_config);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 265:
      ACCEPT_TOKEN(anon_sym_config);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 266:
      ACCEPT_TOKEN(anon_sym_default);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 267:
      ACCEPT_TOKEN(anon_sym_default);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 268:
      ACCEPT_TOKEN(anon_sym_default);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 269:
      ACCEPT_TOKEN(anon_sym_rename);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 270:
      ACCEPT_TOKEN(anon_sym_rename);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 271:
      ACCEPT_TOKEN(anon_sym_rename);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 272:
      ACCEPT_TOKEN(aux_sym_include_instruction_token1);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 273:
      ACCEPT_TOKEN(aux_sym_target_instruction_token1);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 274:
      ACCEPT_TOKEN(anon_sym_oci);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 275:
      ACCEPT_TOKEN(anon_sym_oci);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 276:
      ACCEPT_TOKEN(anon_sym_oci);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 277:
      ACCEPT_TOKEN(anon_sym_tar);
      if (lookahead == 'G' ||
          lookahead == 'g') ADVANCE(394);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 278:
      ACCEPT_TOKEN(anon_sym_tar);
      if (lookahead == 'G' ||
          lookahead == 'g') ADVANCE(125);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 279:
      ACCEPT_TOKEN(anon_sym_tar);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 280:
      ACCEPT_TOKEN(anon_sym_aci);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 281:
      ACCEPT_TOKEN(anon_sym_aci);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 282:
      ACCEPT_TOKEN(anon_sym_aci);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 283:
      ACCEPT_TOKEN(anon_sym_system);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 284:
      ACCEPT_TOKEN(anon_sym_system);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 285:
      ACCEPT_TOKEN(anon_sym_system);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 286:
      ACCEPT_TOKEN(anon_sym_DASH_DASH);
      END_STATE();
    case 287:
      ACCEPT_TOKEN(anon_sym_DQUOTE);
      END_STATE();
    case 288:
      ACCEPT_TOKEN(anon_sym_SQUOTE);
      END_STATE();
    case 289:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      END_STATE();
    case 290:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'A') ADVANCE(444);
      if (lookahead == 'a') ADVANCE(293);
      if (lookahead == 'm') ADVANCE(355);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('B' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 291:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'N') ADVANCE(382);
      if (lookahead == 'n') ADVANCE(361);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 292:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'O') ADVANCE(438);
      if (lookahead == 'o') ADVANCE(347);
      if (lookahead == 'M' ||
          lookahead == 'm') ADVANCE(385);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 293:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'R') ADVANCE(398);
      if (lookahead == 'r') ADVANCE(277);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 294:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'a') ADVANCE(345);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 295:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'a') ADVANCE(358);
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(416);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 296:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'a') ADVANCE(305);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 297:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'a') ADVANCE(354);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 298:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'a') ADVANCE(368);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 299:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'a') ADVANCE(340);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 300:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'a') ADVANCE(306);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 301:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'c') ADVANCE(328);
      if (lookahead == 'D' ||
          lookahead == 'd') ADVANCE(385);
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(397);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 302:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'c') ADVANCE(329);
      if (lookahead == 'N' ||
          lookahead == 'n') ADVANCE(380);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 303:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'c') ADVANCE(315);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 304:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'd') ADVANCE(369);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 305:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'd') ADVANCE(316);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 306:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'd') ADVANCE(317);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 307:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'e') ADVANCE(320);
      if (lookahead == 'i') ADVANCE(356);
      if (lookahead == 'o') ADVANCE(372);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 308:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'e') ADVANCE(373);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 309:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'e') ADVANCE(342);
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(431);
      if (lookahead == 'U' ||
          lookahead == 'u') ADVANCE(420);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 310:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'e') ADVANCE(357);
      if (lookahead == 'n') ADVANCE(297);
      if (lookahead == 'y') ADVANCE(344);
      if (lookahead == 'H' ||
          lookahead == 'h') ADVANCE(391);
      if (lookahead == 'T' ||
          lookahead == 't') ADVANCE(434);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 311:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'e') ADVANCE(248);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 312:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'e') ADVANCE(218);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 313:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'e') ADVANCE(209);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 314:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'e') ADVANCE(269);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 315:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'e') ADVANCE(251);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 316:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'e') ADVANCE(212);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 317:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'e') ADVANCE(215);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 318:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'e') ADVANCE(343);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 319:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'e') ADVANCE(363);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 320:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'f') ADVANCE(298);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 321:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'f') ADVANCE(331);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 322:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'f') ADVANCE(333);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 323:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'g') ADVANCE(263);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 324:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'g') ADVANCE(359);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 325:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'g') ADVANCE(360);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 326:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'h') ADVANCE(352);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 327:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'i') ADVANCE(336);
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(430);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 328:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'i') ADVANCE(280);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 329:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'i') ADVANCE(274);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 330:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'i') ADVANCE(303);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 331:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'i') ADVANCE(323);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 332:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'i') ADVANCE(346);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 333:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'i') ADVANCE(341);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 334:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'k') ADVANCE(260);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 335:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'l') ADVANCE(206);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 336:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'l') ADVANCE(311);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 337:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'l') ADVANCE(364);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 338:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'l') ADVANCE(312);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 339:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'l') ADVANCE(332);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 340:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'l') ADVANCE(335);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 341:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'l') ADVANCE(319);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 342:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'm') ADVANCE(351);
      if (lookahead == 'n') ADVANCE(294);
      if (lookahead == 'p') ADVANCE(350);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 343:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'm') ADVANCE(283);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 344:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'm') ADVANCE(339);
      if (lookahead == 's') ADVANCE(366);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 345:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'm') ADVANCE(314);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 346:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'n') ADVANCE(334);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 347:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'n') ADVANCE(321);
      if (lookahead == 'P' ||
          lookahead == 'p') ADVANCE(460);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 348:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'n') ADVANCE(325);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 349:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'o') ADVANCE(304);
      if (lookahead == 'A' ||
          lookahead == 'a') ADVANCE(405);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('B' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 350:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'o') ADVANCE(200);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 351:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'o') ADVANCE(371);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 352:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'o') ADVANCE(365);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 353:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'p') ADVANCE(324);
      if (lookahead == 'S' ||
          lookahead == 's') ADVANCE(392);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 354:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'p') ADVANCE(362);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 355:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'p') ADVANCE(322);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 356:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'r') ADVANCE(257);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 357:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'r') ADVANCE(370);
      if (lookahead == 't') ADVANCE(224);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 358:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'r') ADVANCE(227);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 359:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'r') ADVANCE(296);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 360:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'r') ADVANCE(300);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 361:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 's') ADVANCE(367);
      if (lookahead == 'C' ||
          lookahead == 'c') ADVANCE(413);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 362:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 's') ADVANCE(326);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 363:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 's') ADVANCE(254);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 364:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 't') ADVANCE(266);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 365:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 't') ADVANCE(221);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 366:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 't') ADVANCE(318);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 367:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 't') ADVANCE(299);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 368:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'u') ADVANCE(337);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 369:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'u') ADVANCE(338);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 370:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'v') ADVANCE(330);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 371:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'v') ADVANCE(313);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 372:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'w') ADVANCE(348);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 373:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'y') ADVANCE(203);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 374:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'A' ||
          lookahead == 'a') ADVANCE(405);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('B' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 375:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'A' ||
          lookahead == 'a') ADVANCE(444);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('B' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 376:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'A' ||
          lookahead == 'a') ADVANCE(381);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('B' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 377:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'A' ||
          lookahead == 'a') ADVANCE(414);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('B' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 378:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'A' ||
          lookahead == 'a') ADVANCE(411);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('B' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 379:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'A' ||
          lookahead == 'a') ADVANCE(406);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('B' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 380:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'B' ||
          lookahead == 'b') ADVANCE(457);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 381:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'B' ||
          lookahead == 'b') ADVANCE(395);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 382:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'C' ||
          lookahead == 'c') ADVANCE(413);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 383:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'C' ||
          lookahead == 'c') ADVANCE(409);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 384:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'C' ||
          lookahead == 'c') ADVANCE(402);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 385:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'D' ||
          lookahead == 'd') ADVANCE(463);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 386:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'D' ||
          lookahead == 'd') ADVANCE(385);
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(397);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 387:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'D' ||
          lookahead == 'd') ADVANCE(389);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 388:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'D' ||
          lookahead == 'd') ADVANCE(404);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 389:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(463);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 390:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(383);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 391:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(415);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 392:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(442);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 393:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(377);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 394:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(451);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 395:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(411);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 396:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'F' ||
          lookahead == 'f') ADVANCE(448);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 397:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'G' ||
          lookahead == 'g') ADVANCE(463);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 398:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'G' ||
          lookahead == 'g') ADVANCE(394);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 399:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'G' ||
          lookahead == 'g') ADVANCE(428);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 400:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'H' ||
          lookahead == 'h') ADVANCE(391);
      if (lookahead == 'T' ||
          lookahead == 't') ADVANCE(434);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 401:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'H' ||
          lookahead == 'h') ADVANCE(384);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 402:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'H' ||
          lookahead == 'h') ADVANCE(390);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 403:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'I' ||
          lookahead == 'i') ADVANCE(399);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 404:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'I' ||
          lookahead == 'i') ADVANCE(442);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 405:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'I' ||
          lookahead == 'i') ADVANCE(424);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 406:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'I' ||
          lookahead == 'i') ADVANCE(425);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 407:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'I' ||
          lookahead == 'i') ADVANCE(412);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 408:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'I' ||
          lookahead == 'i') ADVANCE(427);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 409:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'K' ||
          lookahead == 'k') ADVANCE(463);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 410:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'K' ||
          lookahead == 'k') ADVANCE(388);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 411:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'L' ||
          lookahead == 'l') ADVANCE(463);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 412:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'L' ||
          lookahead == 'l') ADVANCE(385);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 413:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'L' ||
          lookahead == 'l') ADVANCE(459);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 414:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'L' ||
          lookahead == 'l') ADVANCE(453);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 415:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'L' ||
          lookahead == 'l') ADVANCE(411);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 416:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'L' ||
          lookahead == 'l') ADVANCE(458);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 417:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'M' ||
          lookahead == 'm') ADVANCE(463);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 418:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'M' ||
          lookahead == 'm') ADVANCE(385);
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(438);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 419:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'M' ||
          lookahead == 'm') ADVANCE(389);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 420:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'N' ||
          lookahead == 'n') ADVANCE(463);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 421:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'N' ||
          lookahead == 'n') ADVANCE(382);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 422:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'N' ||
          lookahead == 'n') ADVANCE(380);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 423:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'N' ||
          lookahead == 'n') ADVANCE(454);
      if (lookahead == 'X' ||
          lookahead == 'x') ADVANCE(440);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 424:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'N' ||
          lookahead == 'n') ADVANCE(455);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 425:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'N' ||
          lookahead == 'n') ADVANCE(392);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 426:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'N' ||
          lookahead == 'n') ADVANCE(389);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 427:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'N' ||
          lookahead == 'n') ADVANCE(451);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 428:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'N' ||
          lookahead == 'n') ADVANCE(378);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 429:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(416);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 430:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(417);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 431:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(452);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 432:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(447);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 433:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(443);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 434:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(439);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 435:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(426);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 436:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(431);
      if (lookahead == 'U' ||
          lookahead == 'u') ADVANCE(420);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 437:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(408);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 438:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'P' ||
          lookahead == 'p') ADVANCE(460);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 439:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'P' ||
          lookahead == 'p') ADVANCE(450);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 440:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'P' ||
          lookahead == 'p') ADVANCE(432);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 441:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'P' ||
          lookahead == 'p') ADVANCE(437);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 442:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(463);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 443:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(410);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 444:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(398);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 445:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(461);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 446:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(430);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 447:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(451);
      if (lookahead == 'S' ||
          lookahead == 's') ADVANCE(389);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 448:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'S' ||
          lookahead == 's') ADVANCE(463);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 449:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'S' ||
          lookahead == 's') ADVANCE(392);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 450:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'S' ||
          lookahead == 's') ADVANCE(403);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 451:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'T' ||
          lookahead == 't') ADVANCE(463);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 452:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'T' ||
          lookahead == 't') ADVANCE(396);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 453:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'T' ||
          lookahead == 't') ADVANCE(401);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 454:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'T' ||
          lookahead == 't') ADVANCE(445);
      if (lookahead == 'V' ||
          lookahead == 'v') ADVANCE(463);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 455:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'T' ||
          lookahead == 't') ADVANCE(379);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 456:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'U' ||
          lookahead == 'u') ADVANCE(417);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 457:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'U' ||
          lookahead == 'u') ADVANCE(407);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 458:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'U' ||
          lookahead == 'u') ADVANCE(419);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 459:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'U' ||
          lookahead == 'u') ADVANCE(387);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 460:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'Y' ||
          lookahead == 'y') ADVANCE(463);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 461:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'Y' ||
          lookahead == 'y') ADVANCE(441);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 462:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(462);
      END_STATE();
    case 463:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 464:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(464);
      END_STATE();
    case 465:
      ACCEPT_TOKEN(anon_sym_LBRACE);
      END_STATE();
    case 466:
      ACCEPT_TOKEN(aux_sym_variable_token2);
      END_STATE();
    case 467:
      ACCEPT_TOKEN(aux_sym_variable_token2);
      if (lookahead == '#') ADVANCE(466);
      END_STATE();
    case 468:
      ACCEPT_TOKEN(aux_sym_variable_token2);
      if (lookahead == '%') ADVANCE(466);
      END_STATE();
    case 469:
      ACCEPT_TOKEN(aux_sym_variable_token2);
      if (lookahead == '/') ADVANCE(466);
      END_STATE();
    case 470:
      ACCEPT_TOKEN(anon_sym_RBRACE);
      END_STATE();
    case 471:
      ACCEPT_TOKEN(anon_sym_COMMA);
      END_STATE();
    case 472:
      ACCEPT_TOKEN(anon_sym_RBRACK);
      END_STATE();
    case 473:
      ACCEPT_TOKEN(anon_sym_DQUOTE2);
      END_STATE();
    case 474:
      ACCEPT_TOKEN(aux_sym_json_string_token1);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != '"' &&
          lookahead != '\\') ADVANCE(474);
      END_STATE();
    case 475:
      ACCEPT_TOKEN(sym_escape_sequence);
      END_STATE();
    case 476:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'A' ||
          lookahead == 'a') ADVANCE(483);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`' &&
          lookahead != 'a') ADVANCE(574);
      END_STATE();
    case 477:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'A' ||
          lookahead == 'a') ADVANCE(511);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`' &&
          lookahead != 'a') ADVANCE(574);
      END_STATE();
    case 478:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'A' ||
          lookahead == 'a') ADVANCE(554);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`' &&
          lookahead != 'a') ADVANCE(574);
      END_STATE();
    case 479:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'A' ||
          lookahead == 'a') ADVANCE(521);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`' &&
          lookahead != 'a') ADVANCE(574);
      END_STATE();
    case 480:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'A' ||
          lookahead == 'a') ADVANCE(520);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`' &&
          lookahead != 'a') ADVANCE(574);
      END_STATE();
    case 481:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'A' ||
          lookahead == 'a') ADVANCE(512);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`' &&
          lookahead != 'a') ADVANCE(574);
      END_STATE();
    case 482:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'B' ||
          lookahead == 'b') ADVANCE(569);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 483:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'B' ||
          lookahead == 'b') ADVANCE(500);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 484:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'C' ||
          lookahead == 'c') ADVANCE(516);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 485:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'C' ||
          lookahead == 'c') ADVANCE(509);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 486:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'C' ||
          lookahead == 'c') ADVANCE(522);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 487:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'D' ||
          lookahead == 'd') ADVANCE(488);
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(504);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 488:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'D' ||
          lookahead == 'd') ADVANCE(232);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 489:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'D' ||
          lookahead == 'd') ADVANCE(236);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 490:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'D' ||
          lookahead == 'd') ADVANCE(246);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 491:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'D' ||
          lookahead == 'd') ADVANCE(513);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 492:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'D' ||
          lookahead == 'd') ADVANCE(495);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 493:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(240);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 494:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(241);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 495:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(272);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 496:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(484);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 497:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(479);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 498:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(524);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 499:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(551);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 500:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(518);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 501:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(564);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 502:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(553);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 503:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'F' ||
          lookahead == 'f') ADVANCE(558);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 504:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'G' ||
          lookahead == 'g') ADVANCE(197);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 505:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'G' ||
          lookahead == 'g') ADVANCE(501);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 506:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'G' ||
          lookahead == 'g') ADVANCE(535);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 507:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'H' ||
          lookahead == 'h') ADVANCE(498);
      if (lookahead == 'T' ||
          lookahead == 't') ADVANCE(543);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 508:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'H' ||
          lookahead == 'h') ADVANCE(485);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 509:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'H' ||
          lookahead == 'h') ADVANCE(496);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 510:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'I' ||
          lookahead == 'i') ADVANCE(506);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 511:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'I' ||
          lookahead == 'i') ADVANCE(534);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 512:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'I' ||
          lookahead == 'i') ADVANCE(537);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 513:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'I' ||
          lookahead == 'i') ADVANCE(552);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 514:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'I' ||
          lookahead == 'i') ADVANCE(536);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 515:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'I' ||
          lookahead == 'i') ADVANCE(523);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 516:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'K' ||
          lookahead == 'k') ADVANCE(244);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 517:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'K' ||
          lookahead == 'k') ADVANCE(491);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 518:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'L' ||
          lookahead == 'l') ADVANCE(239);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 519:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'L' ||
          lookahead == 'l') ADVANCE(235);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 520:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'L' ||
          lookahead == 'l') ADVANCE(242);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 521:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'L' ||
          lookahead == 'l') ADVANCE(562);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 522:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'L' ||
          lookahead == 'l') ADVANCE(571);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 523:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'L' ||
          lookahead == 'l') ADVANCE(490);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 524:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'L' ||
          lookahead == 'l') ADVANCE(519);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 525:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'L' ||
          lookahead == 'l') ADVANCE(570);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 526:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'M' ||
          lookahead == 'm') ADVANCE(199);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 527:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'M' ||
          lookahead == 'm') ADVANCE(196);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 528:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'M' ||
          lookahead == 'm') ADVANCE(489);
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(546);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 529:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'M' ||
          lookahead == 'm') ADVANCE(494);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 530:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'N' ||
          lookahead == 'n') ADVANCE(566);
      if (lookahead == 'X' ||
          lookahead == 'x') ADVANCE(548);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 531:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'N' ||
          lookahead == 'n') ADVANCE(486);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 532:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'N' ||
          lookahead == 'n') ADVANCE(230);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 533:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'N' ||
          lookahead == 'n') ADVANCE(482);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 534:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'N' ||
          lookahead == 'n') ADVANCE(567);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 535:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'N' ||
          lookahead == 'n') ADVANCE(480);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 536:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'N' ||
          lookahead == 'n') ADVANCE(565);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 537:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'N' ||
          lookahead == 'n') ADVANCE(502);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 538:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(525);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 539:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(561);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 540:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(557);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 541:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(527);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 542:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(550);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 543:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(547);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 544:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(539);
      if (lookahead == 'U' ||
          lookahead == 'u') ADVANCE(532);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 545:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(514);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 546:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'P' ||
          lookahead == 'p') ADVANCE(572);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 547:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'P' ||
          lookahead == 'p') ADVANCE(560);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 548:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'P' ||
          lookahead == 'p') ADVANCE(540);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 549:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'P' ||
          lookahead == 'p') ADVANCE(545);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 550:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(517);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 551:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(234);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 552:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(233);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 553:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(243);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 554:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(505);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 555:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(573);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 556:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(541);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 557:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(563);
      if (lookahead == 'S' ||
          lookahead == 's') ADVANCE(493);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 558:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'S' ||
          lookahead == 's') ADVANCE(195);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 559:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'S' ||
          lookahead == 's') ADVANCE(499);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 560:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'S' ||
          lookahead == 's') ADVANCE(510);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 561:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'T' ||
          lookahead == 't') ADVANCE(503);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 562:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'T' ||
          lookahead == 't') ADVANCE(508);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 563:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'T' ||
          lookahead == 't') ADVANCE(247);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 564:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'T' ||
          lookahead == 't') ADVANCE(273);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 565:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'T' ||
          lookahead == 't') ADVANCE(238);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 566:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'T' ||
          lookahead == 't') ADVANCE(555);
      if (lookahead == 'V' ||
          lookahead == 'v') ADVANCE(198);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 567:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'T' ||
          lookahead == 't') ADVANCE(481);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 568:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'U' ||
          lookahead == 'u') ADVANCE(526);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 569:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'U' ||
          lookahead == 'u') ADVANCE(515);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 570:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'U' ||
          lookahead == 'u') ADVANCE(529);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 571:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'U' ||
          lookahead == 'u') ADVANCE(492);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 572:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'Y' ||
          lookahead == 'y') ADVANCE(231);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 573:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'Y' ||
          lookahead == 'y') ADVANCE(549);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 574:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(574);
      END_STATE();
    case 575:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'a') ADVANCE(645);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`' &&
          lookahead != 'a') ADVANCE(672);
      END_STATE();
    case 576:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'a') ADVANCE(643);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`' &&
          lookahead != 'a') ADVANCE(672);
      END_STATE();
    case 577:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'a') ADVANCE(587);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`' &&
          lookahead != 'a') ADVANCE(672);
      END_STATE();
    case 578:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'a') ADVANCE(621);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`' &&
          lookahead != 'a') ADVANCE(672);
      END_STATE();
    case 579:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'a') ADVANCE(630);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`' &&
          lookahead != 'a') ADVANCE(672);
      END_STATE();
    case 580:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'a') ADVANCE(647);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`' &&
          lookahead != 'a') ADVANCE(672);
      END_STATE();
    case 581:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'a') ADVANCE(661);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`' &&
          lookahead != 'a') ADVANCE(672);
      END_STATE();
    case 582:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'a') ADVANCE(588);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`' &&
          lookahead != 'a') ADVANCE(672);
      END_STATE();
    case 583:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'c') ADVANCE(612);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 584:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'c') ADVANCE(613);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 585:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'c') ADVANCE(599);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 586:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'd') ADVANCE(660);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 587:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'd') ADVANCE(594);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 588:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'd') ADVANCE(595);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 589:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'e') ADVANCE(665);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 590:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'e') ADVANCE(627);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 591:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'e') ADVANCE(655);
      if (lookahead == 'n') ADVANCE(576);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 592:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'e') ADVANCE(220);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 593:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'e') ADVANCE(211);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 594:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'e') ADVANCE(214);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 595:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'e') ADVANCE(217);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 596:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'e') ADVANCE(605);
      if (lookahead == 'i') ADVANCE(646);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 597:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'e') ADVANCE(250);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 598:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'e') ADVANCE(271);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 599:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'e') ADVANCE(253);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 600:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'e') ADVANCE(652);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 601:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'e') ADVANCE(634);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 602:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'e') ADVANCE(648);
      if (lookahead == 'y') ADVANCE(629);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 603:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'e') ADVANCE(626);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 604:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'f') ADVANCE(614);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 605:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'f') ADVANCE(581);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 606:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'f') ADVANCE(617);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 607:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'g') ADVANCE(265);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 608:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'g') ADVANCE(649);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 609:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'g') ADVANCE(650);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 610:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'h') ADVANCE(641);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 611:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'i') ADVANCE(585);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 612:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'i') ADVANCE(282);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 613:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'i') ADVANCE(276);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 614:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'i') ADVANCE(607);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 615:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'i') ADVANCE(632);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 616:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'i') ADVANCE(624);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 617:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'i') ADVANCE(625);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 618:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'k') ADVANCE(262);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 619:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'l') ADVANCE(208);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 620:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'l') ADVANCE(592);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 621:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'l') ADVANCE(619);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 622:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'l') ADVANCE(657);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 623:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'l') ADVANCE(615);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 624:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'l') ADVANCE(597);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 625:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'l') ADVANCE(600);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 626:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'm') ADVANCE(285);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 627:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'm') ADVANCE(638);
      if (lookahead == 'p') ADVANCE(639);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 628:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'm') ADVANCE(644);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 629:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'm') ADVANCE(623);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 630:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'm') ADVANCE(598);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 631:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'n') ADVANCE(653);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 632:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'n') ADVANCE(618);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 633:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'n') ADVANCE(604);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 634:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'n') ADVANCE(579);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 635:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'n') ADVANCE(609);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 636:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'o') ADVANCE(664);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 637:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'o') ADVANCE(586);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 638:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'o') ADVANCE(663);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 639:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'o') ADVANCE(202);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 640:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'o') ADVANCE(633);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 641:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'o') ADVANCE(656);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 642:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'p') ADVANCE(608);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 643:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'p') ADVANCE(651);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 644:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'p') ADVANCE(606);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 645:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'r') ADVANCE(229);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 646:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'r') ADVANCE(259);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 647:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'r') ADVANCE(279);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 648:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'r') ADVANCE(662);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 649:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'r') ADVANCE(577);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 650:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'r') ADVANCE(582);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 651:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 's') ADVANCE(610);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 652:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 's') ADVANCE(256);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 653:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 's') ADVANCE(658);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 654:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 's') ADVANCE(659);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 655:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 't') ADVANCE(226);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 656:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 't') ADVANCE(223);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 657:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 't') ADVANCE(268);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 658:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 't') ADVANCE(578);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 659:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 't') ADVANCE(603);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 660:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'u') ADVANCE(620);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 661:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'u') ADVANCE(622);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 662:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'v') ADVANCE(611);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 663:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'v') ADVANCE(593);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 664:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'w') ADVANCE(635);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 665:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'y') ADVANCE(205);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 666:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'y') ADVANCE(654);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 667:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'D' ||
          lookahead == 'd') ADVANCE(237);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 668:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(245);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 669:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'M' ||
          lookahead == 'm') ADVANCE(667);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 670:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'N' ||
          lookahead == 'n') ADVANCE(668);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 671:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(670);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 672:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    default:
      return false;
  }
}

static const TSLexMode ts_lex_modes[STATE_COUNT] = {
  [0] = {.lex_state = 0, .external_lex_state = 1},
  [1] = {.lex_state = 18, .external_lex_state = 2},
  [2] = {.lex_state = 18, .external_lex_state = 2},
  [3] = {.lex_state = 18, .external_lex_state = 2},
  [4] = {.lex_state = 11, .external_lex_state = 3},
  [5] = {.lex_state = 11, .external_lex_state = 3},
  [6] = {.lex_state = 11, .external_lex_state = 4},
  [7] = {.lex_state = 18, .external_lex_state = 2},
  [8] = {.lex_state = 11, .external_lex_state = 3},
  [9] = {.lex_state = 11, .external_lex_state = 4},
  [10] = {.lex_state = 11, .external_lex_state = 4},
  [11] = {.lex_state = 11, .external_lex_state = 4},
  [12] = {.lex_state = 11, .external_lex_state = 5},
  [13] = {.lex_state = 11, .external_lex_state = 4},
  [14] = {.lex_state = 11, .external_lex_state = 4},
  [15] = {.lex_state = 11, .external_lex_state = 4},
  [16] = {.lex_state = 11, .external_lex_state = 4},
  [17] = {.lex_state = 11, .external_lex_state = 4},
  [18] = {.lex_state = 11, .external_lex_state = 4},
  [19] = {.lex_state = 11, .external_lex_state = 4},
  [20] = {.lex_state = 11, .external_lex_state = 4},
  [21] = {.lex_state = 11, .external_lex_state = 4},
  [22] = {.lex_state = 11, .external_lex_state = 3},
  [23] = {.lex_state = 1, .external_lex_state = 6},
  [24] = {.lex_state = 1, .external_lex_state = 7},
  [25] = {.lex_state = 1, .external_lex_state = 7},
  [26] = {.lex_state = 1, .external_lex_state = 6},
  [27] = {.lex_state = 1, .external_lex_state = 8},
  [28] = {.lex_state = 1, .external_lex_state = 8},
  [29] = {.lex_state = 0, .external_lex_state = 9},
  [30] = {.lex_state = 1, .external_lex_state = 8},
  [31] = {.lex_state = 1, .external_lex_state = 10},
  [32] = {.lex_state = 1, .external_lex_state = 10},
  [33] = {.lex_state = 0, .external_lex_state = 9},
  [34] = {.lex_state = 1, .external_lex_state = 10},
  [35] = {.lex_state = 1, .external_lex_state = 10},
  [36] = {.lex_state = 0, .external_lex_state = 11},
  [37] = {.lex_state = 1, .external_lex_state = 12},
  [38] = {.lex_state = 1, .external_lex_state = 12},
  [39] = {.lex_state = 0, .external_lex_state = 11},
  [40] = {.lex_state = 0, .external_lex_state = 11},
  [41] = {.lex_state = 0, .external_lex_state = 13},
  [42] = {.lex_state = 10, .external_lex_state = 3},
  [43] = {.lex_state = 0, .external_lex_state = 11},
  [44] = {.lex_state = 0, .external_lex_state = 11},
  [45] = {.lex_state = 0, .external_lex_state = 11},
  [46] = {.lex_state = 0, .external_lex_state = 13},
  [47] = {.lex_state = 0, .external_lex_state = 11},
  [48] = {.lex_state = 0, .external_lex_state = 11},
  [49] = {.lex_state = 0, .external_lex_state = 11},
  [50] = {.lex_state = 10, .external_lex_state = 3},
  [51] = {.lex_state = 10, .external_lex_state = 4},
  [52] = {.lex_state = 0, .external_lex_state = 11},
  [53] = {.lex_state = 10, .external_lex_state = 4},
  [54] = {.lex_state = 0, .external_lex_state = 13},
  [55] = {.lex_state = 0, .external_lex_state = 13},
  [56] = {.lex_state = 0, .external_lex_state = 13},
  [57] = {.lex_state = 0, .external_lex_state = 13},
  [58] = {.lex_state = 1, .external_lex_state = 12},
  [59] = {.lex_state = 0, .external_lex_state = 13},
  [60] = {.lex_state = 1, .external_lex_state = 12},
  [61] = {.lex_state = 0, .external_lex_state = 13},
  [62] = {.lex_state = 0, .external_lex_state = 13},
  [63] = {.lex_state = 0, .external_lex_state = 11},
  [64] = {.lex_state = 0, .external_lex_state = 13},
  [65] = {.lex_state = 1, .external_lex_state = 12},
  [66] = {.lex_state = 1, .external_lex_state = 12},
  [67] = {.lex_state = 0, .external_lex_state = 11},
  [68] = {.lex_state = 10, .external_lex_state = 3},
  [69] = {.lex_state = 10, .external_lex_state = 4},
  [70] = {.lex_state = 10, .external_lex_state = 4},
  [71] = {.lex_state = 10, .external_lex_state = 4},
  [72] = {.lex_state = 0, .external_lex_state = 14},
  [73] = {.lex_state = 0, .external_lex_state = 11},
  [74] = {.lex_state = 0, .external_lex_state = 15},
  [75] = {.lex_state = 0, .external_lex_state = 15},
  [76] = {.lex_state = 10, .external_lex_state = 4},
  [77] = {.lex_state = 10, .external_lex_state = 4},
  [78] = {.lex_state = 10, .external_lex_state = 4},
  [79] = {.lex_state = 0, .external_lex_state = 14},
  [80] = {.lex_state = 0, .external_lex_state = 15},
  [81] = {.lex_state = 10, .external_lex_state = 4},
  [82] = {.lex_state = 0, .external_lex_state = 15},
  [83] = {.lex_state = 1, .external_lex_state = 12},
  [84] = {.lex_state = 10, .external_lex_state = 5},
  [85] = {.lex_state = 1, .external_lex_state = 12},
  [86] = {.lex_state = 10, .external_lex_state = 4},
  [87] = {.lex_state = 10, .external_lex_state = 4},
  [88] = {.lex_state = 10, .external_lex_state = 4},
  [89] = {.lex_state = 10, .external_lex_state = 4},
  [90] = {.lex_state = 1, .external_lex_state = 16},
  [91] = {.lex_state = 0, .external_lex_state = 17},
  [92] = {.lex_state = 9, .external_lex_state = 3},
  [93] = {.lex_state = 9, .external_lex_state = 4},
  [94] = {.lex_state = 9, .external_lex_state = 4},
  [95] = {.lex_state = 10, .external_lex_state = 3},
  [96] = {.lex_state = 9, .external_lex_state = 3},
  [97] = {.lex_state = 9, .external_lex_state = 3},
  [98] = {.lex_state = 1, .external_lex_state = 16},
  [99] = {.lex_state = 9, .external_lex_state = 4},
  [100] = {.lex_state = 1, .external_lex_state = 16},
  [101] = {.lex_state = 0, .external_lex_state = 17},
  [102] = {.lex_state = 1, .external_lex_state = 16},
  [103] = {.lex_state = 9, .external_lex_state = 5},
  [104] = {.lex_state = 1, .external_lex_state = 18},
  [105] = {.lex_state = 1, .external_lex_state = 18},
  [106] = {.lex_state = 9, .external_lex_state = 4},
  [107] = {.lex_state = 0, .external_lex_state = 19},
  [108] = {.lex_state = 1, .external_lex_state = 18},
  [109] = {.lex_state = 9, .external_lex_state = 4},
  [110] = {.lex_state = 0, .external_lex_state = 19},
  [111] = {.lex_state = 1, .external_lex_state = 16},
  [112] = {.lex_state = 1, .external_lex_state = 20},
  [113] = {.lex_state = 1, .external_lex_state = 20},
  [114] = {.lex_state = 1, .external_lex_state = 16},
  [115] = {.lex_state = 9, .external_lex_state = 4},
  [116] = {.lex_state = 9, .external_lex_state = 4},
  [117] = {.lex_state = 9, .external_lex_state = 4},
  [118] = {.lex_state = 9, .external_lex_state = 4},
  [119] = {.lex_state = 1, .external_lex_state = 16},
  [120] = {.lex_state = 1, .external_lex_state = 16},
  [121] = {.lex_state = 1, .external_lex_state = 16},
  [122] = {.lex_state = 1, .external_lex_state = 16},
  [123] = {.lex_state = 1, .external_lex_state = 18},
  [124] = {.lex_state = 1, .external_lex_state = 20},
  [125] = {.lex_state = 1, .external_lex_state = 20},
  [126] = {.lex_state = 1, .external_lex_state = 18},
  [127] = {.lex_state = 9, .external_lex_state = 4},
  [128] = {.lex_state = 9, .external_lex_state = 4},
  [129] = {.lex_state = 9, .external_lex_state = 4},
  [130] = {.lex_state = 9, .external_lex_state = 4},
  [131] = {.lex_state = 1, .external_lex_state = 16},
  [132] = {.lex_state = 1, .external_lex_state = 16},
  [133] = {.lex_state = 1, .external_lex_state = 16},
  [134] = {.lex_state = 1, .external_lex_state = 16},
  [135] = {.lex_state = 1, .external_lex_state = 21},
  [136] = {.lex_state = 0, .external_lex_state = 22},
  [137] = {.lex_state = 1, .external_lex_state = 23},
  [138] = {.lex_state = 1, .external_lex_state = 20},
  [139] = {.lex_state = 0, .external_lex_state = 22},
  [140] = {.lex_state = 0, .external_lex_state = 22},
  [141] = {.lex_state = 1, .external_lex_state = 20},
  [142] = {.lex_state = 1, .external_lex_state = 20},
  [143] = {.lex_state = 0, .external_lex_state = 22},
  [144] = {.lex_state = 0, .external_lex_state = 22},
  [145] = {.lex_state = 1, .external_lex_state = 18},
  [146] = {.lex_state = 1, .external_lex_state = 18},
  [147] = {.lex_state = 1, .external_lex_state = 18},
  [148] = {.lex_state = 1, .external_lex_state = 18},
  [149] = {.lex_state = 1, .external_lex_state = 18},
  [150] = {.lex_state = 1, .external_lex_state = 18},
  [151] = {.lex_state = 1, .external_lex_state = 18},
  [152] = {.lex_state = 1, .external_lex_state = 18},
  [153] = {.lex_state = 1, .external_lex_state = 18},
  [154] = {.lex_state = 0, .external_lex_state = 22},
  [155] = {.lex_state = 0, .external_lex_state = 22},
  [156] = {.lex_state = 0, .external_lex_state = 22},
  [157] = {.lex_state = 0, .external_lex_state = 22},
  [158] = {.lex_state = 1, .external_lex_state = 23},
  [159] = {.lex_state = 9, .external_lex_state = 3},
  [160] = {.lex_state = 0, .external_lex_state = 22},
  [161] = {.lex_state = 0, .external_lex_state = 22},
  [162] = {.lex_state = 1, .external_lex_state = 23},
  [163] = {.lex_state = 1, .external_lex_state = 23},
  [164] = {.lex_state = 0, .external_lex_state = 22},
  [165] = {.lex_state = 1, .external_lex_state = 24},
  [166] = {.lex_state = 1, .external_lex_state = 18},
  [167] = {.lex_state = 0, .external_lex_state = 22},
  [168] = {.lex_state = 0, .external_lex_state = 22},
  [169] = {.lex_state = 1, .external_lex_state = 23},
  [170] = {.lex_state = 0, .external_lex_state = 22},
  [171] = {.lex_state = 0, .external_lex_state = 22},
  [172] = {.lex_state = 1, .external_lex_state = 24},
  [173] = {.lex_state = 1, .external_lex_state = 18},
  [174] = {.lex_state = 1, .external_lex_state = 23},
  [175] = {.lex_state = 1, .external_lex_state = 23},
  [176] = {.lex_state = 1, .external_lex_state = 23},
  [177] = {.lex_state = 1, .external_lex_state = 25},
  [178] = {.lex_state = 1, .external_lex_state = 23},
  [179] = {.lex_state = 1, .external_lex_state = 23},
  [180] = {.lex_state = 0, .external_lex_state = 22},
  [181] = {.lex_state = 1, .external_lex_state = 23},
  [182] = {.lex_state = 1, .external_lex_state = 6},
  [183] = {.lex_state = 0, .external_lex_state = 26},
  [184] = {.lex_state = 1, .external_lex_state = 6},
  [185] = {.lex_state = 1, .external_lex_state = 6},
  [186] = {.lex_state = 0, .external_lex_state = 26},
  [187] = {.lex_state = 0, .external_lex_state = 22},
  [188] = {.lex_state = 1, .external_lex_state = 23},
  [189] = {.lex_state = 1, .external_lex_state = 6},
  [190] = {.lex_state = 1, .external_lex_state = 27},
  [191] = {.lex_state = 0, .external_lex_state = 28},
  [192] = {.lex_state = 0, .external_lex_state = 29},
  [193] = {.lex_state = 0, .external_lex_state = 28},
  [194] = {.lex_state = 1, .external_lex_state = 23},
  [195] = {.lex_state = 1, .external_lex_state = 23},
  [196] = {.lex_state = 1, .external_lex_state = 23},
  [197] = {.lex_state = 1, .external_lex_state = 30},
  [198] = {.lex_state = 0, .external_lex_state = 9},
  [199] = {.lex_state = 0, .external_lex_state = 31},
  [200] = {.lex_state = 0, .external_lex_state = 31},
  [201] = {.lex_state = 1, .external_lex_state = 8},
  [202] = {.lex_state = 0, .external_lex_state = 32},
  [203] = {.lex_state = 0, .external_lex_state = 33},
  [204] = {.lex_state = 1, .external_lex_state = 34},
  [205] = {.lex_state = 1, .external_lex_state = 34},
  [206] = {.lex_state = 1, .external_lex_state = 34},
  [207] = {.lex_state = 1, .external_lex_state = 30},
  [208] = {.lex_state = 0, .external_lex_state = 35},
  [209] = {.lex_state = 0, .external_lex_state = 35},
  [210] = {.lex_state = 0, .external_lex_state = 33},
  [211] = {.lex_state = 0, .external_lex_state = 32},
  [212] = {.lex_state = 1, .external_lex_state = 34},
  [213] = {.lex_state = 8, .external_lex_state = 3},
  [214] = {.lex_state = 0, .external_lex_state = 36},
  [215] = {.lex_state = 8, .external_lex_state = 4},
  [216] = {.lex_state = 0, .external_lex_state = 31},
  [217] = {.lex_state = 8, .external_lex_state = 4},
  [218] = {.lex_state = 0, .external_lex_state = 14},
  [219] = {.lex_state = 0, .external_lex_state = 36},
  [220] = {.lex_state = 1, .external_lex_state = 8},
  [221] = {.lex_state = 0, .external_lex_state = 29},
  [222] = {.lex_state = 1, .external_lex_state = 30},
  [223] = {.lex_state = 0, .external_lex_state = 26},
  [224] = {.lex_state = 1, .external_lex_state = 34},
  [225] = {.lex_state = 0, .external_lex_state = 35},
  [226] = {.lex_state = 1, .external_lex_state = 34},
  [227] = {.lex_state = 0, .external_lex_state = 32},
  [228] = {.lex_state = 0, .external_lex_state = 26},
  [229] = {.lex_state = 1, .external_lex_state = 30},
  [230] = {.lex_state = 8, .external_lex_state = 3},
  [231] = {.lex_state = 8, .external_lex_state = 4},
  [232] = {.lex_state = 0, .external_lex_state = 37},
  [233] = {.lex_state = 8, .external_lex_state = 3},
  [234] = {.lex_state = 0, .external_lex_state = 37},
  [235] = {.lex_state = 0, .external_lex_state = 37},
  [236] = {.lex_state = 1, .external_lex_state = 30},
  [237] = {.lex_state = 0, .external_lex_state = 35},
  [238] = {.lex_state = 0, .external_lex_state = 35},
  [239] = {.lex_state = 0, .external_lex_state = 32},
  [240] = {.lex_state = 0, .external_lex_state = 35},
  [241] = {.lex_state = 0, .external_lex_state = 35},
  [242] = {.lex_state = 0, .external_lex_state = 35},
  [243] = {.lex_state = 0, .external_lex_state = 35},
  [244] = {.lex_state = 0, .external_lex_state = 35},
  [245] = {.lex_state = 0, .external_lex_state = 35},
  [246] = {.lex_state = 0, .external_lex_state = 35},
  [247] = {.lex_state = 0, .external_lex_state = 35},
  [248] = {.lex_state = 0, .external_lex_state = 35},
  [249] = {.lex_state = 0, .external_lex_state = 35},
  [250] = {.lex_state = 0, .external_lex_state = 35},
  [251] = {.lex_state = 0, .external_lex_state = 35},
  [252] = {.lex_state = 0, .external_lex_state = 35},
  [253] = {.lex_state = 0, .external_lex_state = 35},
  [254] = {.lex_state = 0, .external_lex_state = 36},
  [255] = {.lex_state = 0, .external_lex_state = 38},
  [256] = {.lex_state = 1, .external_lex_state = 30},
  [257] = {.lex_state = 1, .external_lex_state = 30},
  [258] = {.lex_state = 0, .external_lex_state = 31},
  [259] = {.lex_state = 0, .external_lex_state = 31},
  [260] = {.lex_state = 0, .external_lex_state = 31},
  [261] = {.lex_state = 0, .external_lex_state = 31},
  [262] = {.lex_state = 0, .external_lex_state = 39},
  [263] = {.lex_state = 1, .external_lex_state = 34},
  [264] = {.lex_state = 0, .external_lex_state = 33},
  [265] = {.lex_state = 0, .external_lex_state = 40},
  [266] = {.lex_state = 0, .external_lex_state = 41},
  [267] = {.lex_state = 0, .external_lex_state = 40},
  [268] = {.lex_state = 0, .external_lex_state = 36},
  [269] = {.lex_state = 0, .external_lex_state = 37},
  [270] = {.lex_state = 1, .external_lex_state = 30},
  [271] = {.lex_state = 0, .external_lex_state = 39},
  [272] = {.lex_state = 0, .external_lex_state = 37},
  [273] = {.lex_state = 0, .external_lex_state = 40},
  [274] = {.lex_state = 1, .external_lex_state = 30},
  [275] = {.lex_state = 0, .external_lex_state = 33},
  [276] = {.lex_state = 0, .external_lex_state = 37},
  [277] = {.lex_state = 0, .external_lex_state = 37},
  [278] = {.lex_state = 1, .external_lex_state = 30},
  [279] = {.lex_state = 1, .external_lex_state = 34},
  [280] = {.lex_state = 0, .external_lex_state = 13},
  [281] = {.lex_state = 0, .external_lex_state = 35},
  [282] = {.lex_state = 0, .external_lex_state = 36},
  [283] = {.lex_state = 0, .external_lex_state = 42},
  [284] = {.lex_state = 8, .external_lex_state = 4},
  [285] = {.lex_state = 0, .external_lex_state = 15},
  [286] = {.lex_state = 0, .external_lex_state = 31},
  [287] = {.lex_state = 0, .external_lex_state = 36},
  [288] = {.lex_state = 0, .external_lex_state = 36},
  [289] = {.lex_state = 1, .external_lex_state = 30},
  [290] = {.lex_state = 0, .external_lex_state = 37},
  [291] = {.lex_state = 0, .external_lex_state = 31},
  [292] = {.lex_state = 0, .external_lex_state = 31},
  [293] = {.lex_state = 0, .external_lex_state = 31},
  [294] = {.lex_state = 8, .external_lex_state = 4},
  [295] = {.lex_state = 8, .external_lex_state = 4},
  [296] = {.lex_state = 8, .external_lex_state = 4},
  [297] = {.lex_state = 8, .external_lex_state = 4},
  [298] = {.lex_state = 0, .external_lex_state = 43},
  [299] = {.lex_state = 0, .external_lex_state = 43},
  [300] = {.lex_state = 0, .external_lex_state = 36},
  [301] = {.lex_state = 0, .external_lex_state = 36},
  [302] = {.lex_state = 0, .external_lex_state = 37},
  [303] = {.lex_state = 0, .external_lex_state = 36},
  [304] = {.lex_state = 0, .external_lex_state = 42},
  [305] = {.lex_state = 0, .external_lex_state = 43},
  [306] = {.lex_state = 0, .external_lex_state = 43},
  [307] = {.lex_state = 1, .external_lex_state = 30},
  [308] = {.lex_state = 0, .external_lex_state = 37},
  [309] = {.lex_state = 0, .external_lex_state = 37},
  [310] = {.lex_state = 8, .external_lex_state = 4},
  [311] = {.lex_state = 8, .external_lex_state = 4},
  [312] = {.lex_state = 8, .external_lex_state = 4},
  [313] = {.lex_state = 8, .external_lex_state = 4},
  [314] = {.lex_state = 1, .external_lex_state = 30},
  [315] = {.lex_state = 0, .external_lex_state = 37},
  [316] = {.lex_state = 0, .external_lex_state = 42},
  [317] = {.lex_state = 1, .external_lex_state = 30},
  [318] = {.lex_state = 0, .external_lex_state = 37},
  [319] = {.lex_state = 0, .external_lex_state = 37},
  [320] = {.lex_state = 0, .external_lex_state = 35},
  [321] = {.lex_state = 1, .external_lex_state = 34},
  [322] = {.lex_state = 0, .external_lex_state = 33},
  [323] = {.lex_state = 0, .external_lex_state = 35},
  [324] = {.lex_state = 0, .external_lex_state = 39},
  [325] = {.lex_state = 0, .external_lex_state = 35},
  [326] = {.lex_state = 1, .external_lex_state = 34},
  [327] = {.lex_state = 0, .external_lex_state = 35},
  [328] = {.lex_state = 8, .external_lex_state = 5},
  [329] = {.lex_state = 0, .external_lex_state = 35},
  [330] = {.lex_state = 8, .external_lex_state = 4},
  [331] = {.lex_state = 0, .external_lex_state = 35},
  [332] = {.lex_state = 1, .external_lex_state = 30},
  [333] = {.lex_state = 0, .external_lex_state = 35},
  [334] = {.lex_state = 0, .external_lex_state = 31},
  [335] = {.lex_state = 0, .external_lex_state = 35},
  [336] = {.lex_state = 0, .external_lex_state = 44},
  [337] = {.lex_state = 0, .external_lex_state = 35},
  [338] = {.lex_state = 0, .external_lex_state = 36},
  [339] = {.lex_state = 0, .external_lex_state = 35},
  [340] = {.lex_state = 0, .external_lex_state = 36},
  [341] = {.lex_state = 0, .external_lex_state = 35},
  [342] = {.lex_state = 0, .external_lex_state = 33},
  [343] = {.lex_state = 0, .external_lex_state = 35},
  [344] = {.lex_state = 0, .external_lex_state = 45},
  [345] = {.lex_state = 0, .external_lex_state = 35},
  [346] = {.lex_state = 0, .external_lex_state = 46},
  [347] = {.lex_state = 0, .external_lex_state = 35},
  [348] = {.lex_state = 0, .external_lex_state = 31},
  [349] = {.lex_state = 0, .external_lex_state = 35},
  [350] = {.lex_state = 1, .external_lex_state = 47},
  [351] = {.lex_state = 0, .external_lex_state = 35},
  [352] = {.lex_state = 0, .external_lex_state = 35},
  [353] = {.lex_state = 0, .external_lex_state = 35},
  [354] = {.lex_state = 0, .external_lex_state = 35},
  [355] = {.lex_state = 0, .external_lex_state = 44},
  [356] = {.lex_state = 0, .external_lex_state = 48},
  [357] = {.lex_state = 1, .external_lex_state = 49},
  [358] = {.lex_state = 1, .external_lex_state = 49},
  [359] = {.lex_state = 0, .external_lex_state = 50},
  [360] = {.lex_state = 0, .external_lex_state = 51},
  [361] = {.lex_state = 0, .external_lex_state = 40},
  [362] = {.lex_state = 0, .external_lex_state = 52},
  [363] = {.lex_state = 0, .external_lex_state = 53},
  [364] = {.lex_state = 0, .external_lex_state = 42},
  [365] = {.lex_state = 0, .external_lex_state = 54},
  [366] = {.lex_state = 12, .external_lex_state = 3},
  [367] = {.lex_state = 0, .external_lex_state = 54},
  [368] = {.lex_state = 0, .external_lex_state = 11},
  [369] = {.lex_state = 0, .external_lex_state = 54},
  [370] = {.lex_state = 0, .external_lex_state = 55},
  [371] = {.lex_state = 0, .external_lex_state = 39},
  [372] = {.lex_state = 0, .external_lex_state = 9},
  [373] = {.lex_state = 0, .external_lex_state = 19},
  [374] = {.lex_state = 0, .external_lex_state = 52},
  [375] = {.lex_state = 0, .external_lex_state = 51},
  [376] = {.lex_state = 12, .external_lex_state = 3},
  [377] = {.lex_state = 12, .external_lex_state = 3},
  [378] = {.lex_state = 0, .external_lex_state = 48},
  [379] = {.lex_state = 12, .external_lex_state = 4},
  [380] = {.lex_state = 0, .external_lex_state = 40},
  [381] = {.lex_state = 12, .external_lex_state = 4},
  [382] = {.lex_state = 0, .external_lex_state = 40},
  [383] = {.lex_state = 0, .external_lex_state = 40},
  [384] = {.lex_state = 0, .external_lex_state = 40},
  [385] = {.lex_state = 0, .external_lex_state = 40},
  [386] = {.lex_state = 0, .external_lex_state = 42},
  [387] = {.lex_state = 0, .external_lex_state = 46},
  [388] = {.lex_state = 0, .external_lex_state = 39},
  [389] = {.lex_state = 0, .external_lex_state = 42},
  [390] = {.lex_state = 0, .external_lex_state = 42},
  [391] = {.lex_state = 0, .external_lex_state = 42},
  [392] = {.lex_state = 0, .external_lex_state = 42},
  [393] = {.lex_state = 8, .external_lex_state = 3},
  [394] = {.lex_state = 0, .external_lex_state = 39},
  [395] = {.lex_state = 0, .external_lex_state = 39},
  [396] = {.lex_state = 0, .external_lex_state = 39},
  [397] = {.lex_state = 0, .external_lex_state = 39},
  [398] = {.lex_state = 0, .external_lex_state = 56},
  [399] = {.lex_state = 1, .external_lex_state = 12},
  [400] = {.lex_state = 0, .external_lex_state = 48},
  [401] = {.lex_state = 0, .external_lex_state = 40},
  [402] = {.lex_state = 1, .external_lex_state = 49},
  [403] = {.lex_state = 0, .external_lex_state = 40},
  [404] = {.lex_state = 12, .external_lex_state = 4},
  [405] = {.lex_state = 1, .external_lex_state = 49},
  [406] = {.lex_state = 0, .external_lex_state = 40},
  [407] = {.lex_state = 0, .external_lex_state = 40},
  [408] = {.lex_state = 0, .external_lex_state = 42},
  [409] = {.lex_state = 0, .external_lex_state = 42},
  [410] = {.lex_state = 0, .external_lex_state = 42},
  [411] = {.lex_state = 0, .external_lex_state = 42},
  [412] = {.lex_state = 0, .external_lex_state = 39},
  [413] = {.lex_state = 0, .external_lex_state = 43},
  [414] = {.lex_state = 0, .external_lex_state = 39},
  [415] = {.lex_state = 0, .external_lex_state = 39},
  [416] = {.lex_state = 0, .external_lex_state = 39},
  [417] = {.lex_state = 1, .external_lex_state = 49},
  [418] = {.lex_state = 0, .external_lex_state = 46},
  [419] = {.lex_state = 0, .external_lex_state = 41},
  [420] = {.lex_state = 0, .external_lex_state = 44},
  [421] = {.lex_state = 0, .external_lex_state = 41},
  [422] = {.lex_state = 0, .external_lex_state = 44},
  [423] = {.lex_state = 0, .external_lex_state = 43},
  [424] = {.lex_state = 0, .external_lex_state = 43},
  [425] = {.lex_state = 0, .external_lex_state = 57},
  [426] = {.lex_state = 0, .external_lex_state = 57},
  [427] = {.lex_state = 0, .external_lex_state = 57},
  [428] = {.lex_state = 0, .external_lex_state = 40},
  [429] = {.lex_state = 0, .external_lex_state = 58},
  [430] = {.lex_state = 0, .external_lex_state = 59},
  [431] = {.lex_state = 0, .external_lex_state = 60},
  [432] = {.lex_state = 0, .external_lex_state = 59},
  [433] = {.lex_state = 0, .external_lex_state = 59},
  [434] = {.lex_state = 0, .external_lex_state = 15},
  [435] = {.lex_state = 0, .external_lex_state = 61},
  [436] = {.lex_state = 0, .external_lex_state = 48},
  [437] = {.lex_state = 0, .external_lex_state = 62},
  [438] = {.lex_state = 0, .external_lex_state = 52},
  [439] = {.lex_state = 1, .external_lex_state = 63},
  [440] = {.lex_state = 1, .external_lex_state = 49},
  [441] = {.lex_state = 0, .external_lex_state = 48},
  [442] = {.lex_state = 0, .external_lex_state = 52},
  [443] = {.lex_state = 0, .external_lex_state = 54},
  [444] = {.lex_state = 12, .external_lex_state = 4},
  [445] = {.lex_state = 0, .external_lex_state = 57},
  [446] = {.lex_state = 0, .external_lex_state = 14},
  [447] = {.lex_state = 12, .external_lex_state = 5},
  [448] = {.lex_state = 12, .external_lex_state = 4},
  [449] = {.lex_state = 0, .external_lex_state = 48},
  [450] = {.lex_state = 0, .external_lex_state = 48},
  [451] = {.lex_state = 0, .external_lex_state = 48},
  [452] = {.lex_state = 0, .external_lex_state = 48},
  [453] = {.lex_state = 0, .external_lex_state = 58},
  [454] = {.lex_state = 0, .external_lex_state = 54},
  [455] = {.lex_state = 12, .external_lex_state = 4},
  [456] = {.lex_state = 12, .external_lex_state = 4},
  [457] = {.lex_state = 12, .external_lex_state = 4},
  [458] = {.lex_state = 12, .external_lex_state = 4},
  [459] = {.lex_state = 0, .external_lex_state = 60},
  [460] = {.lex_state = 0, .external_lex_state = 52},
  [461] = {.lex_state = 0, .external_lex_state = 54},
  [462] = {.lex_state = 0, .external_lex_state = 57},
  [463] = {.lex_state = 0, .external_lex_state = 14},
  [464] = {.lex_state = 0, .external_lex_state = 52},
  [465] = {.lex_state = 0, .external_lex_state = 52},
  [466] = {.lex_state = 0, .external_lex_state = 54},
  [467] = {.lex_state = 0, .external_lex_state = 54},
  [468] = {.lex_state = 0, .external_lex_state = 64},
  [469] = {.lex_state = 0, .external_lex_state = 14},
  [470] = {.lex_state = 0, .external_lex_state = 54},
  [471] = {.lex_state = 0, .external_lex_state = 54},
  [472] = {.lex_state = 0, .external_lex_state = 54},
  [473] = {.lex_state = 0, .external_lex_state = 48},
  [474] = {.lex_state = 1, .external_lex_state = 49},
  [475] = {.lex_state = 1, .external_lex_state = 49},
  [476] = {.lex_state = 1, .external_lex_state = 49},
  [477] = {.lex_state = 1, .external_lex_state = 49},
  [478] = {.lex_state = 0, .external_lex_state = 48},
  [479] = {.lex_state = 0, .external_lex_state = 48},
  [480] = {.lex_state = 0, .external_lex_state = 48},
  [481] = {.lex_state = 12, .external_lex_state = 4},
  [482] = {.lex_state = 0, .external_lex_state = 26},
  [483] = {.lex_state = 12, .external_lex_state = 4},
  [484] = {.lex_state = 12, .external_lex_state = 4},
  [485] = {.lex_state = 12, .external_lex_state = 4},
  [486] = {.lex_state = 0, .external_lex_state = 61},
  [487] = {.lex_state = 0, .external_lex_state = 54},
  [488] = {.lex_state = 1, .external_lex_state = 49},
  [489] = {.lex_state = 1, .external_lex_state = 49},
  [490] = {.lex_state = 1, .external_lex_state = 49},
  [491] = {.lex_state = 1, .external_lex_state = 49},
  [492] = {.lex_state = 0, .external_lex_state = 13},
  [493] = {.lex_state = 0, .external_lex_state = 61},
  [494] = {.lex_state = 0, .external_lex_state = 65},
  [495] = {.lex_state = 0, .external_lex_state = 58},
  [496] = {.lex_state = 0, .external_lex_state = 32},
  [497] = {.lex_state = 0, .external_lex_state = 65},
  [498] = {.lex_state = 0, .external_lex_state = 57},
  [499] = {.lex_state = 0, .external_lex_state = 33},
  [500] = {.lex_state = 1, .external_lex_state = 49},
  [501] = {.lex_state = 0, .external_lex_state = 66},
  [502] = {.lex_state = 0, .external_lex_state = 57},
  [503] = {.lex_state = 0, .external_lex_state = 64},
  [504] = {.lex_state = 0, .external_lex_state = 64},
  [505] = {.lex_state = 0, .external_lex_state = 57},
  [506] = {.lex_state = 0, .external_lex_state = 52},
  [507] = {.lex_state = 1, .external_lex_state = 49},
  [508] = {.lex_state = 0, .external_lex_state = 67},
  [509] = {.lex_state = 0, .external_lex_state = 67},
  [510] = {.lex_state = 0, .external_lex_state = 22},
  [511] = {.lex_state = 0, .external_lex_state = 67},
  [512] = {.lex_state = 0, .external_lex_state = 68},
  [513] = {.lex_state = 0, .external_lex_state = 22},
  [514] = {.lex_state = 0, .external_lex_state = 58},
  [515] = {.lex_state = 0, .external_lex_state = 69},
  [516] = {.lex_state = 0, .external_lex_state = 70},
  [517] = {.lex_state = 0, .external_lex_state = 71},
  [518] = {.lex_state = 0, .external_lex_state = 59},
  [519] = {.lex_state = 0, .external_lex_state = 59},
  [520] = {.lex_state = 0, .external_lex_state = 59},
  [521] = {.lex_state = 0, .external_lex_state = 59},
  [522] = {.lex_state = 1, .external_lex_state = 34},
  [523] = {.lex_state = 0, .external_lex_state = 69},
  [524] = {.lex_state = 0, .external_lex_state = 19},
  [525] = {.lex_state = 0, .external_lex_state = 22},
  [526] = {.lex_state = 0, .external_lex_state = 68},
  [527] = {.lex_state = 0, .external_lex_state = 69},
  [528] = {.lex_state = 0, .external_lex_state = 22},
  [529] = {.lex_state = 1, .external_lex_state = 72},
  [530] = {.lex_state = 0, .external_lex_state = 61},
  [531] = {.lex_state = 0, .external_lex_state = 73},
  [532] = {.lex_state = 0, .external_lex_state = 73},
  [533] = {.lex_state = 0, .external_lex_state = 73},
  [534] = {.lex_state = 12, .external_lex_state = 3},
  [535] = {.lex_state = 0, .external_lex_state = 61},
  [536] = {.lex_state = 1, .external_lex_state = 72},
  [537] = {.lex_state = 0, .external_lex_state = 22},
  [538] = {.lex_state = 0, .external_lex_state = 58},
  [539] = {.lex_state = 0, .external_lex_state = 58},
  [540] = {.lex_state = 0, .external_lex_state = 73},
  [541] = {.lex_state = 0, .external_lex_state = 73},
  [542] = {.lex_state = 0, .external_lex_state = 52},
  [543] = {.lex_state = 0, .external_lex_state = 46},
  [544] = {.lex_state = 0, .external_lex_state = 61},
  [545] = {.lex_state = 0, .external_lex_state = 61},
  [546] = {.lex_state = 0, .external_lex_state = 61},
  [547] = {.lex_state = 0, .external_lex_state = 61},
  [548] = {.lex_state = 0, .external_lex_state = 50},
  [549] = {.lex_state = 0, .external_lex_state = 46},
  [550] = {.lex_state = 0, .external_lex_state = 41},
  [551] = {.lex_state = 0, .external_lex_state = 59},
  [552] = {.lex_state = 0, .external_lex_state = 46},
  [553] = {.lex_state = 0, .external_lex_state = 59},
  [554] = {.lex_state = 0, .external_lex_state = 59},
  [555] = {.lex_state = 0, .external_lex_state = 59},
  [556] = {.lex_state = 0, .external_lex_state = 46},
  [557] = {.lex_state = 0, .external_lex_state = 50},
  [558] = {.lex_state = 0, .external_lex_state = 61},
  [559] = {.lex_state = 0, .external_lex_state = 46},
  [560] = {.lex_state = 0, .external_lex_state = 64},
  [561] = {.lex_state = 0, .external_lex_state = 22},
  [562] = {.lex_state = 0, .external_lex_state = 61},
  [563] = {.lex_state = 0, .external_lex_state = 69},
  [564] = {.lex_state = 1, .external_lex_state = 72},
  [565] = {.lex_state = 0, .external_lex_state = 22},
  [566] = {.lex_state = 0, .external_lex_state = 61},
  [567] = {.lex_state = 0, .external_lex_state = 61},
  [568] = {.lex_state = 0, .external_lex_state = 73},
  [569] = {.lex_state = 0, .external_lex_state = 73},
  [570] = {.lex_state = 0, .external_lex_state = 64},
  [571] = {.lex_state = 0, .external_lex_state = 58},
  [572] = {.lex_state = 0, .external_lex_state = 67},
  [573] = {.lex_state = 0, .external_lex_state = 68},
  [574] = {.lex_state = 0, .external_lex_state = 69},
  [575] = {.lex_state = 0, .external_lex_state = 41},
  [576] = {.lex_state = 0, .external_lex_state = 41},
  [577] = {.lex_state = 0, .external_lex_state = 41},
  [578] = {.lex_state = 0, .external_lex_state = 41},
  [579] = {.lex_state = 0, .external_lex_state = 73},
  [580] = {.lex_state = 0, .external_lex_state = 74},
  [581] = {.lex_state = 0, .external_lex_state = 59},
  [582] = {.lex_state = 0, .external_lex_state = 22},
  [583] = {.lex_state = 0, .external_lex_state = 73},
  [584] = {.lex_state = 0, .external_lex_state = 64},
  [585] = {.lex_state = 1, .external_lex_state = 72},
  [586] = {.lex_state = 1, .external_lex_state = 72},
  [587] = {.lex_state = 0, .external_lex_state = 58},
  [588] = {.lex_state = 0, .external_lex_state = 67},
  [589] = {.lex_state = 0, .external_lex_state = 73},
  [590] = {.lex_state = 0, .external_lex_state = 67},
  [591] = {.lex_state = 0, .external_lex_state = 67},
  [592] = {.lex_state = 0, .external_lex_state = 64},
  [593] = {.lex_state = 1, .external_lex_state = 72},
  [594] = {.lex_state = 1, .external_lex_state = 72},
  [595] = {.lex_state = 0, .external_lex_state = 64},
  [596] = {.lex_state = 0, .external_lex_state = 67},
  [597] = {.lex_state = 0, .external_lex_state = 67},
  [598] = {.lex_state = 1, .external_lex_state = 72},
  [599] = {.lex_state = 1, .external_lex_state = 72},
  [600] = {.lex_state = 0, .external_lex_state = 75},
  [601] = {.lex_state = 0, .external_lex_state = 67},
  [602] = {.lex_state = 0, .external_lex_state = 67},
  [603] = {.lex_state = 1, .external_lex_state = 72},
  [604] = {.lex_state = 1, .external_lex_state = 72},
  [605] = {.lex_state = 0, .external_lex_state = 64},
  [606] = {.lex_state = 0, .external_lex_state = 67},
  [607] = {.lex_state = 0, .external_lex_state = 67},
  [608] = {.lex_state = 1, .external_lex_state = 72},
  [609] = {.lex_state = 1, .external_lex_state = 72},
  [610] = {.lex_state = 0, .external_lex_state = 64},
  [611] = {.lex_state = 0, .external_lex_state = 64},
  [612] = {.lex_state = 0, .external_lex_state = 73},
  [613] = {.lex_state = 0, .external_lex_state = 67},
  [614] = {.lex_state = 1, .external_lex_state = 72},
  [615] = {.lex_state = 1, .external_lex_state = 72},
  [616] = {.lex_state = 0, .external_lex_state = 64},
  [617] = {.lex_state = 0, .external_lex_state = 64},
  [618] = {.lex_state = 0, .external_lex_state = 67},
  [619] = {.lex_state = 0, .external_lex_state = 67},
  [620] = {.lex_state = 1, .external_lex_state = 72},
  [621] = {.lex_state = 1, .external_lex_state = 72},
  [622] = {.lex_state = 1, .external_lex_state = 34},
  [623] = {.lex_state = 0, .external_lex_state = 67},
  [624] = {.lex_state = 0, .external_lex_state = 67},
  [625] = {.lex_state = 1, .external_lex_state = 72},
  [626] = {.lex_state = 1, .external_lex_state = 72},
  [627] = {.lex_state = 0, .external_lex_state = 67},
  [628] = {.lex_state = 0, .external_lex_state = 67},
  [629] = {.lex_state = 1, .external_lex_state = 72},
  [630] = {.lex_state = 1, .external_lex_state = 72},
  [631] = {.lex_state = 0, .external_lex_state = 67},
  [632] = {.lex_state = 0, .external_lex_state = 67},
  [633] = {.lex_state = 1, .external_lex_state = 72},
  [634] = {.lex_state = 1, .external_lex_state = 72},
  [635] = {.lex_state = 0, .external_lex_state = 67},
  [636] = {.lex_state = 0, .external_lex_state = 67},
  [637] = {.lex_state = 1, .external_lex_state = 72},
  [638] = {.lex_state = 1, .external_lex_state = 72},
  [639] = {.lex_state = 1, .external_lex_state = 34},
  [640] = {.lex_state = 0, .external_lex_state = 59},
  [641] = {.lex_state = 0, .external_lex_state = 67},
  [642] = {.lex_state = 0, .external_lex_state = 67},
  [643] = {.lex_state = 1, .external_lex_state = 72},
  [644] = {.lex_state = 1, .external_lex_state = 72},
  [645] = {.lex_state = 0, .external_lex_state = 73},
  [646] = {.lex_state = 1, .external_lex_state = 34},
  [647] = {.lex_state = 0, .external_lex_state = 67},
  [648] = {.lex_state = 0, .external_lex_state = 67},
  [649] = {.lex_state = 1, .external_lex_state = 72},
  [650] = {.lex_state = 1, .external_lex_state = 72},
  [651] = {.lex_state = 0, .external_lex_state = 29},
  [652] = {.lex_state = 0, .external_lex_state = 67},
  [653] = {.lex_state = 0, .external_lex_state = 67},
  [654] = {.lex_state = 1, .external_lex_state = 72},
  [655] = {.lex_state = 1, .external_lex_state = 72},
  [656] = {.lex_state = 0, .external_lex_state = 73},
  [657] = {.lex_state = 0, .external_lex_state = 73},
  [658] = {.lex_state = 0, .external_lex_state = 67},
  [659] = {.lex_state = 0, .external_lex_state = 67},
  [660] = {.lex_state = 1, .external_lex_state = 72},
  [661] = {.lex_state = 1, .external_lex_state = 72},
  [662] = {.lex_state = 0, .external_lex_state = 67},
  [663] = {.lex_state = 0, .external_lex_state = 67},
  [664] = {.lex_state = 1, .external_lex_state = 72},
  [665] = {.lex_state = 1, .external_lex_state = 72},
  [666] = {.lex_state = 0, .external_lex_state = 73},
  [667] = {.lex_state = 0, .external_lex_state = 67},
  [668] = {.lex_state = 0, .external_lex_state = 67},
  [669] = {.lex_state = 1, .external_lex_state = 72},
  [670] = {.lex_state = 1, .external_lex_state = 72},
  [671] = {.lex_state = 1, .external_lex_state = 34},
  [672] = {.lex_state = 0, .external_lex_state = 67},
  [673] = {.lex_state = 0, .external_lex_state = 67},
  [674] = {.lex_state = 1, .external_lex_state = 72},
  [675] = {.lex_state = 1, .external_lex_state = 72},
  [676] = {.lex_state = 0, .external_lex_state = 67},
  [677] = {.lex_state = 0, .external_lex_state = 67},
  [678] = {.lex_state = 1, .external_lex_state = 72},
  [679] = {.lex_state = 1, .external_lex_state = 72},
  [680] = {.lex_state = 0, .external_lex_state = 67},
  [681] = {.lex_state = 0, .external_lex_state = 67},
  [682] = {.lex_state = 1, .external_lex_state = 72},
  [683] = {.lex_state = 1, .external_lex_state = 72},
  [684] = {.lex_state = 0, .external_lex_state = 67},
  [685] = {.lex_state = 0, .external_lex_state = 67},
  [686] = {.lex_state = 1, .external_lex_state = 72},
  [687] = {.lex_state = 1, .external_lex_state = 72},
  [688] = {.lex_state = 0, .external_lex_state = 67},
  [689] = {.lex_state = 0, .external_lex_state = 67},
  [690] = {.lex_state = 1, .external_lex_state = 72},
  [691] = {.lex_state = 1, .external_lex_state = 72},
  [692] = {.lex_state = 0, .external_lex_state = 67},
  [693] = {.lex_state = 0, .external_lex_state = 67},
  [694] = {.lex_state = 0, .external_lex_state = 67},
  [695] = {.lex_state = 0, .external_lex_state = 67},
  [696] = {.lex_state = 0, .external_lex_state = 67},
  [697] = {.lex_state = 0, .external_lex_state = 67},
  [698] = {.lex_state = 0, .external_lex_state = 67},
  [699] = {.lex_state = 0, .external_lex_state = 67},
  [700] = {.lex_state = 0, .external_lex_state = 67},
  [701] = {.lex_state = 0, .external_lex_state = 67},
  [702] = {.lex_state = 0, .external_lex_state = 67},
  [703] = {.lex_state = 0, .external_lex_state = 67},
  [704] = {.lex_state = 0, .external_lex_state = 67},
  [705] = {.lex_state = 0, .external_lex_state = 67},
  [706] = {.lex_state = 0, .external_lex_state = 67},
  [707] = {.lex_state = 0, .external_lex_state = 26},
  [708] = {.lex_state = 0, .external_lex_state = 68},
  [709] = {.lex_state = 0, .external_lex_state = 68},
  [710] = {.lex_state = 0, .external_lex_state = 68},
  [711] = {.lex_state = 2, .external_lex_state = 76},
  [712] = {.lex_state = 0, .external_lex_state = 69},
  [713] = {.lex_state = 0, .external_lex_state = 69},
  [714] = {.lex_state = 0, .external_lex_state = 68},
  [715] = {.lex_state = 0, .external_lex_state = 68},
  [716] = {.lex_state = 0, .external_lex_state = 60},
  [717] = {.lex_state = 0, .external_lex_state = 32},
  [718] = {.lex_state = 0, .external_lex_state = 68},
  [719] = {.lex_state = 0, .external_lex_state = 69},
  [720] = {.lex_state = 0, .external_lex_state = 68},
  [721] = {.lex_state = 2, .external_lex_state = 76},
  [722] = {.lex_state = 2, .external_lex_state = 76},
  [723] = {.lex_state = 0, .external_lex_state = 33},
  [724] = {.lex_state = 0, .external_lex_state = 68},
  [725] = {.lex_state = 0, .external_lex_state = 69},
  [726] = {.lex_state = 0, .external_lex_state = 69},
  [727] = {.lex_state = 0, .external_lex_state = 68},
  [728] = {.lex_state = 0, .external_lex_state = 68},
  [729] = {.lex_state = 0, .external_lex_state = 77},
  [730] = {.lex_state = 0, .external_lex_state = 76},
  [731] = {.lex_state = 1, .external_lex_state = 72},
  [732] = {.lex_state = 0, .external_lex_state = 78},
  [733] = {.lex_state = 1, .external_lex_state = 72},
  [734] = {.lex_state = 0, .external_lex_state = 78},
  [735] = {.lex_state = 0, .external_lex_state = 78},
  [736] = {.lex_state = 0, .external_lex_state = 78},
  [737] = {.lex_state = 0, .external_lex_state = 78},
  [738] = {.lex_state = 0, .external_lex_state = 73},
  [739] = {.lex_state = 0, .external_lex_state = 79},
  [740] = {.lex_state = 0, .external_lex_state = 80},
  [741] = {.lex_state = 0, .external_lex_state = 78},
  [742] = {.lex_state = 0, .external_lex_state = 78},
  [743] = {.lex_state = 0, .external_lex_state = 80},
  [744] = {.lex_state = 0, .external_lex_state = 77},
  [745] = {.lex_state = 0, .external_lex_state = 73},
  [746] = {.lex_state = 0, .external_lex_state = 78},
  [747] = {.lex_state = 0, .external_lex_state = 78},
  [748] = {.lex_state = 0, .external_lex_state = 80},
  [749] = {.lex_state = 0, .external_lex_state = 78},
  [750] = {.lex_state = 0, .external_lex_state = 76},
  [751] = {.lex_state = 0, .external_lex_state = 78},
  [752] = {.lex_state = 0, .external_lex_state = 80},
  [753] = {.lex_state = 0, .external_lex_state = 81},
  [754] = {.lex_state = 0, .external_lex_state = 78},
  [755] = {.lex_state = 0, .external_lex_state = 78},
  [756] = {.lex_state = 0, .external_lex_state = 78},
  [757] = {.lex_state = 0, .external_lex_state = 80},
  [758] = {.lex_state = 0, .external_lex_state = 78},
  [759] = {.lex_state = 0, .external_lex_state = 78},
  [760] = {.lex_state = 0, .external_lex_state = 78},
  [761] = {.lex_state = 0, .external_lex_state = 78},
  [762] = {.lex_state = 0, .external_lex_state = 76},
  [763] = {.lex_state = 0, .external_lex_state = 78},
  [764] = {.lex_state = 0, .external_lex_state = 78},
  [765] = {.lex_state = 0, .external_lex_state = 78},
  [766] = {.lex_state = 0, .external_lex_state = 78},
  [767] = {.lex_state = 0, .external_lex_state = 80},
  [768] = {.lex_state = 0, .external_lex_state = 78},
  [769] = {.lex_state = 0, .external_lex_state = 80},
  [770] = {.lex_state = 0, .external_lex_state = 78},
  [771] = {.lex_state = 0, .external_lex_state = 80},
  [772] = {.lex_state = 3, .external_lex_state = 76},
  [773] = {.lex_state = 0, .external_lex_state = 78},
  [774] = {.lex_state = 0, .external_lex_state = 78},
  [775] = {.lex_state = 0, .external_lex_state = 80},
  [776] = {.lex_state = 0, .external_lex_state = 80},
  [777] = {.lex_state = 0, .external_lex_state = 78},
  [778] = {.lex_state = 0, .external_lex_state = 78},
  [779] = {.lex_state = 0, .external_lex_state = 78},
  [780] = {.lex_state = 0, .external_lex_state = 80},
  [781] = {.lex_state = 0, .external_lex_state = 80},
  [782] = {.lex_state = 0, .external_lex_state = 78},
  [783] = {.lex_state = 0, .external_lex_state = 78},
  [784] = {.lex_state = 0, .external_lex_state = 78},
  [785] = {.lex_state = 0, .external_lex_state = 78},
  [786] = {.lex_state = 0, .external_lex_state = 80},
  [787] = {.lex_state = 0, .external_lex_state = 80},
  [788] = {.lex_state = 0, .external_lex_state = 78},
  [789] = {.lex_state = 1, .external_lex_state = 72},
  [790] = {.lex_state = 0, .external_lex_state = 78},
  [791] = {.lex_state = 0, .external_lex_state = 73},
  [792] = {.lex_state = 0, .external_lex_state = 78},
  [793] = {.lex_state = 0, .external_lex_state = 78},
  [794] = {.lex_state = 0, .external_lex_state = 67},
  [795] = {.lex_state = 0, .external_lex_state = 67},
  [796] = {.lex_state = 0, .external_lex_state = 67},
  [797] = {.lex_state = 0, .external_lex_state = 78},
  [798] = {.lex_state = 0, .external_lex_state = 67},
  [799] = {.lex_state = 0, .external_lex_state = 78},
  [800] = {.lex_state = 0, .external_lex_state = 78},
  [801] = {.lex_state = 0, .external_lex_state = 78},
  [802] = {.lex_state = 0, .external_lex_state = 81},
  [803] = {.lex_state = 0, .external_lex_state = 80},
  [804] = {.lex_state = 0, .external_lex_state = 78},
  [805] = {.lex_state = 0, .external_lex_state = 80},
  [806] = {.lex_state = 0, .external_lex_state = 78},
  [807] = {.lex_state = 3, .external_lex_state = 76},
  [808] = {.lex_state = 0, .external_lex_state = 78},
  [809] = {.lex_state = 0, .external_lex_state = 78},
  [810] = {.lex_state = 0, .external_lex_state = 78},
  [811] = {.lex_state = 0, .external_lex_state = 77},
  [812] = {.lex_state = 0, .external_lex_state = 76},
  [813] = {.lex_state = 0, .external_lex_state = 78},
  [814] = {.lex_state = 1, .external_lex_state = 72},
  [815] = {.lex_state = 0, .external_lex_state = 76},
  [816] = {.lex_state = 0, .external_lex_state = 73},
  [817] = {.lex_state = 3, .external_lex_state = 76},
  [818] = {.lex_state = 5, .external_lex_state = 76},
  [819] = {.lex_state = 3, .external_lex_state = 76},
  [820] = {.lex_state = 3, .external_lex_state = 76},
  [821] = {.lex_state = 5, .external_lex_state = 76},
  [822] = {.lex_state = 0, .external_lex_state = 80},
  [823] = {.lex_state = 0, .external_lex_state = 80},
  [824] = {.lex_state = 3, .external_lex_state = 76},
  [825] = {.lex_state = 3, .external_lex_state = 76},
  [826] = {.lex_state = 0, .external_lex_state = 80},
  [827] = {.lex_state = 0, .external_lex_state = 82},
  [828] = {.lex_state = 5, .external_lex_state = 76},
  [829] = {.lex_state = 5, .external_lex_state = 76},
  [830] = {.lex_state = 3, .external_lex_state = 76},
  [831] = {.lex_state = 0, .external_lex_state = 80},
  [832] = {.lex_state = 5, .external_lex_state = 76},
  [833] = {.lex_state = 3, .external_lex_state = 76},
  [834] = {.lex_state = 3, .external_lex_state = 76},
  [835] = {.lex_state = 0, .external_lex_state = 81},
  [836] = {.lex_state = 5, .external_lex_state = 76},
  [837] = {.lex_state = 5, .external_lex_state = 76},
  [838] = {.lex_state = 5, .external_lex_state = 76},
  [839] = {.lex_state = 3, .external_lex_state = 76},
  [840] = {.lex_state = 5, .external_lex_state = 76},
  [841] = {.lex_state = 3, .external_lex_state = 76},
  [842] = {.lex_state = 5, .external_lex_state = 76},
  [843] = {.lex_state = 3, .external_lex_state = 76},
  [844] = {.lex_state = 3, .external_lex_state = 76},
  [845] = {.lex_state = 5, .external_lex_state = 76},
  [846] = {.lex_state = 3, .external_lex_state = 76},
  [847] = {.lex_state = 3, .external_lex_state = 76},
  [848] = {.lex_state = 0, .external_lex_state = 82},
  [849] = {.lex_state = 5, .external_lex_state = 76},
  [850] = {.lex_state = 5, .external_lex_state = 76},
  [851] = {.lex_state = 3, .external_lex_state = 76},
  [852] = {.lex_state = 0, .external_lex_state = 80},
  [853] = {.lex_state = 5, .external_lex_state = 76},
  [854] = {.lex_state = 3, .external_lex_state = 76},
  [855] = {.lex_state = 3, .external_lex_state = 76},
  [856] = {.lex_state = 0, .external_lex_state = 76},
  [857] = {.lex_state = 0, .external_lex_state = 80},
  [858] = {.lex_state = 5, .external_lex_state = 76},
  [859] = {.lex_state = 0, .external_lex_state = 76},
  [860] = {.lex_state = 3, .external_lex_state = 76},
  [861] = {.lex_state = 0, .external_lex_state = 80},
  [862] = {.lex_state = 5, .external_lex_state = 76},
  [863] = {.lex_state = 0, .external_lex_state = 80},
  [864] = {.lex_state = 3, .external_lex_state = 76},
  [865] = {.lex_state = 0, .external_lex_state = 80},
  [866] = {.lex_state = 3, .external_lex_state = 76},
  [867] = {.lex_state = 5, .external_lex_state = 76},
  [868] = {.lex_state = 3, .external_lex_state = 76},
  [869] = {.lex_state = 0, .external_lex_state = 82},
  [870] = {.lex_state = 3, .external_lex_state = 76},
  [871] = {.lex_state = 0, .external_lex_state = 76},
  [872] = {.lex_state = 5, .external_lex_state = 76},
  [873] = {.lex_state = 5, .external_lex_state = 76},
  [874] = {.lex_state = 3, .external_lex_state = 76},
  [875] = {.lex_state = 3, .external_lex_state = 76},
  [876] = {.lex_state = 5, .external_lex_state = 76},
  [877] = {.lex_state = 0, .external_lex_state = 82},
  [878] = {.lex_state = 5, .external_lex_state = 76},
  [879] = {.lex_state = 3, .external_lex_state = 76},
  [880] = {.lex_state = 5, .external_lex_state = 76},
  [881] = {.lex_state = 0, .external_lex_state = 80},
  [882] = {.lex_state = 5, .external_lex_state = 76},
  [883] = {.lex_state = 3, .external_lex_state = 76},
  [884] = {.lex_state = 5, .external_lex_state = 76},
  [885] = {.lex_state = 0, .external_lex_state = 80},
  [886] = {.lex_state = 3, .external_lex_state = 76},
  [887] = {.lex_state = 5, .external_lex_state = 76},
  [888] = {.lex_state = 5, .external_lex_state = 76},
  [889] = {.lex_state = 0, .external_lex_state = 80},
  [890] = {.lex_state = 3, .external_lex_state = 76},
  [891] = {.lex_state = 5, .external_lex_state = 76},
  [892] = {.lex_state = 3, .external_lex_state = 76},
  [893] = {.lex_state = 5, .external_lex_state = 76},
  [894] = {.lex_state = 3, .external_lex_state = 76},
  [895] = {.lex_state = 3, .external_lex_state = 76},
  [896] = {.lex_state = 5, .external_lex_state = 76},
  [897] = {.lex_state = 5, .external_lex_state = 76},
  [898] = {.lex_state = 3, .external_lex_state = 76},
  [899] = {.lex_state = 0, .external_lex_state = 83},
  [900] = {.lex_state = 0, .external_lex_state = 83},
  [901] = {.lex_state = 0, .external_lex_state = 83},
  [902] = {.lex_state = 0, .external_lex_state = 76},
  [903] = {.lex_state = 0, .external_lex_state = 83},
  [904] = {.lex_state = 0, .external_lex_state = 83},
  [905] = {.lex_state = 0, .external_lex_state = 83},
  [906] = {.lex_state = 0, .external_lex_state = 83},
  [907] = {.lex_state = 0, .external_lex_state = 84},
  [908] = {.lex_state = 0, .external_lex_state = 83},
  [909] = {.lex_state = 0, .external_lex_state = 83},
  [910] = {.lex_state = 0, .external_lex_state = 83},
  [911] = {.lex_state = 0, .external_lex_state = 83},
  [912] = {.lex_state = 0, .external_lex_state = 83},
  [913] = {.lex_state = 0, .external_lex_state = 83},
  [914] = {.lex_state = 0, .external_lex_state = 83},
  [915] = {.lex_state = 0, .external_lex_state = 83},
  [916] = {.lex_state = 0, .external_lex_state = 83},
  [917] = {.lex_state = 0, .external_lex_state = 82},
  [918] = {.lex_state = 1, .external_lex_state = 76},
  [919] = {.lex_state = 0, .external_lex_state = 83},
  [920] = {.lex_state = 0, .external_lex_state = 83},
  [921] = {.lex_state = 0, .external_lex_state = 83},
  [922] = {.lex_state = 0, .external_lex_state = 83},
  [923] = {.lex_state = 0, .external_lex_state = 83},
  [924] = {.lex_state = 0, .external_lex_state = 83},
  [925] = {.lex_state = 0, .external_lex_state = 83},
  [926] = {.lex_state = 3, .external_lex_state = 76},
  [927] = {.lex_state = 0, .external_lex_state = 83},
  [928] = {.lex_state = 0, .external_lex_state = 83},
  [929] = {.lex_state = 15, .external_lex_state = 76},
  [930] = {.lex_state = 0, .external_lex_state = 83},
  [931] = {.lex_state = 0, .external_lex_state = 84},
  [932] = {.lex_state = 0, .external_lex_state = 83},
  [933] = {.lex_state = 0, .external_lex_state = 83},
  [934] = {.lex_state = 0, .external_lex_state = 83},
  [935] = {.lex_state = 0, .external_lex_state = 83},
  [936] = {.lex_state = 0, .external_lex_state = 83},
  [937] = {.lex_state = 0, .external_lex_state = 83},
  [938] = {.lex_state = 0, .external_lex_state = 83},
  [939] = {.lex_state = 0, .external_lex_state = 83},
  [940] = {.lex_state = 0, .external_lex_state = 83},
  [941] = {.lex_state = 0, .external_lex_state = 83},
  [942] = {.lex_state = 0, .external_lex_state = 83},
  [943] = {.lex_state = 0, .external_lex_state = 83},
  [944] = {.lex_state = 0, .external_lex_state = 76},
  [945] = {.lex_state = 0, .external_lex_state = 84},
  [946] = {.lex_state = 0, .external_lex_state = 83},
  [947] = {.lex_state = 0, .external_lex_state = 84},
  [948] = {.lex_state = 0, .external_lex_state = 83},
  [949] = {.lex_state = 0, .external_lex_state = 84},
  [950] = {.lex_state = 0, .external_lex_state = 83},
  [951] = {.lex_state = 0, .external_lex_state = 83},
  [952] = {.lex_state = 0, .external_lex_state = 83},
  [953] = {.lex_state = 0, .external_lex_state = 83},
  [954] = {.lex_state = 0, .external_lex_state = 83},
  [955] = {.lex_state = 0, .external_lex_state = 83},
  [956] = {.lex_state = 0, .external_lex_state = 83},
  [957] = {.lex_state = 0, .external_lex_state = 83},
  [958] = {.lex_state = 0, .external_lex_state = 83},
  [959] = {.lex_state = 0, .external_lex_state = 83},
  [960] = {.lex_state = 0, .external_lex_state = 83},
  [961] = {.lex_state = 0, .external_lex_state = 83},
  [962] = {.lex_state = 0, .external_lex_state = 82},
  [963] = {.lex_state = 0, .external_lex_state = 83},
  [964] = {.lex_state = 3, .external_lex_state = 76},
  [965] = {.lex_state = 3, .external_lex_state = 76},
  [966] = {.lex_state = 3, .external_lex_state = 76},
  [967] = {.lex_state = 3, .external_lex_state = 76},
  [968] = {.lex_state = 3, .external_lex_state = 76},
  [969] = {.lex_state = 3, .external_lex_state = 76},
  [970] = {.lex_state = 3, .external_lex_state = 76},
  [971] = {.lex_state = 3, .external_lex_state = 76},
  [972] = {.lex_state = 3, .external_lex_state = 76},
  [973] = {.lex_state = 3, .external_lex_state = 76},
  [974] = {.lex_state = 3, .external_lex_state = 76},
  [975] = {.lex_state = 3, .external_lex_state = 76},
  [976] = {.lex_state = 3, .external_lex_state = 76},
  [977] = {.lex_state = 3, .external_lex_state = 76},
  [978] = {.lex_state = 0, .external_lex_state = 83},
  [979] = {.lex_state = 3, .external_lex_state = 76},
  [980] = {.lex_state = 3, .external_lex_state = 76},
  [981] = {.lex_state = 3, .external_lex_state = 76},
  [982] = {.lex_state = 3, .external_lex_state = 76},
  [983] = {.lex_state = 3, .external_lex_state = 76},
  [984] = {.lex_state = 3, .external_lex_state = 76},
  [985] = {.lex_state = 3, .external_lex_state = 76},
  [986] = {.lex_state = 3, .external_lex_state = 76},
  [987] = {.lex_state = 3, .external_lex_state = 76},
  [988] = {.lex_state = 3, .external_lex_state = 76},
  [989] = {.lex_state = 3, .external_lex_state = 76},
  [990] = {.lex_state = 3, .external_lex_state = 76},
  [991] = {.lex_state = 3, .external_lex_state = 76},
  [992] = {.lex_state = 3, .external_lex_state = 76},
  [993] = {.lex_state = 0, .external_lex_state = 83},
};

static const uint16_t ts_parse_table[LARGE_STATE_COUNT][SYMBOL_COUNT] = {
  [0] = {
    [ts_builtin_sym_end] = ACTIONS(1),
    [anon_sym_EQ] = ACTIONS(1),
    [sym_directive_name] = ACTIONS(1),
    [aux_sym_rootfs_instruction_token1] = ACTIONS(1),
    [aux_sym_rootfs_instruction_token2] = ACTIONS(1),
    [aux_sym_arg_instruction_token1] = ACTIONS(1),
    [aux_sym_env_instruction_token1] = ACTIONS(1),
    [aux_sym_yum_instruction_token1] = ACTIONS(1),
    [anon_sym_repo] = ACTIONS(1),
    [anon_sym_key] = ACTIONS(1),
    [anon_sym_install] = ACTIONS(1),
    [anon_sym_remove] = ACTIONS(1),
    [anon_sym_upgrade] = ACTIONS(1),
    [anon_sym_downgrade] = ACTIONS(1),
    [anon_sym_module] = ACTIONS(1),
    [anon_sym_snapshot] = ACTIONS(1),
    [anon_sym_set] = ACTIONS(1),
    [anon_sym_var] = ACTIONS(1),
    [aux_sym_run_instruction_token1] = ACTIONS(1),
    [aux_sym_copy_instruction_token1] = ACTIONS(1),
    [aux_sym_add_instruction_token1] = ACTIONS(1),
    [aux_sym_workdir_instruction_token1] = ACTIONS(1),
    [aux_sym_user_instruction_token1] = ACTIONS(1),
    [aux_sym_shell_instruction_token1] = ACTIONS(1),
    [aux_sym_cmd_instruction_token1] = ACTIONS(1),
    [aux_sym_entrypoint_instruction_token1] = ACTIONS(1),
    [aux_sym_label_instruction_token1] = ACTIONS(1),
    [aux_sym_expose_instruction_token1] = ACTIONS(1),
    [aux_sym_volume_instruction_token1] = ACTIONS(1),
    [aux_sym_stopsignal_instruction_token1] = ACTIONS(1),
    [aux_sym_maintainer_instruction_token1] = ACTIONS(1),
    [aux_sym_healthcheck_instruction_token1] = ACTIONS(1),
    [aux_sym_healthcheck_instruction_token2] = ACTIONS(1),
    [aux_sym_onbuild_instruction_token1] = ACTIONS(1),
    [aux_sym_export_instruction_token1] = ACTIONS(1),
    [anon_sym_file] = ACTIONS(1),
    [anon_sym_service] = ACTIONS(1),
    [anon_sym_tmpfiles] = ACTIONS(1),
    [anon_sym_dir] = ACTIONS(1),
    [anon_sym_symlink] = ACTIONS(1),
    [anon_sym_config] = ACTIONS(1),
    [anon_sym_default] = ACTIONS(1),
    [anon_sym_rename] = ACTIONS(1),
    [aux_sym_include_instruction_token1] = ACTIONS(1),
    [aux_sym_target_instruction_token1] = ACTIONS(1),
    [anon_sym_oci] = ACTIONS(1),
    [anon_sym_tar] = ACTIONS(1),
    [anon_sym_aci] = ACTIONS(1),
    [anon_sym_system] = ACTIONS(1),
    [anon_sym_DQUOTE] = ACTIONS(1),
    [anon_sym_SQUOTE] = ACTIONS(1),
    [aux_sym_variable_token1] = ACTIONS(1),
    [anon_sym_LBRACE] = ACTIONS(1),
    [anon_sym_RBRACE] = ACTIONS(1),
    [anon_sym_COMMA] = ACTIONS(1),
    [anon_sym_RBRACK] = ACTIONS(1),
    [anon_sym_DQUOTE2] = ACTIONS(1),
    [sym_escape_sequence] = ACTIONS(1),
    [sym_line_continuation] = ACTIONS(3),
    [sym_comment] = ACTIONS(3),
    [sym__gap] = ACTIONS(3),
    [sym__line_end] = ACTIONS(1),
    [sym__blank_line] = ACTIONS(1),
    [sym__directive_start] = ACTIONS(1),
    [sym__concat] = ACTIONS(1),
    [sym__equals] = ACTIONS(1),
    [sym_flag_name] = ACTIONS(1),
    [sym__mount_name] = ACTIONS(1),
    [sym__mount_key] = ACTIONS(1),
    [sym__mount_text] = ACTIONS(1),
    [sym__mount_comma] = ACTIONS(1),
    [sym__as] = ACTIONS(1),
    [sym__plain_text] = ACTIONS(1),
    [sym__quoted_text] = ACTIONS(1),
    [sym__shell_text] = ACTIONS(1),
    [sym__pair_name] = ACTIONS(1),
    [sym__bare_name] = ACTIONS(1),
    [sym__variable_start] = ACTIONS(1),
    [sym__expansion_text] = ACTIONS(1),
    [sym__double_start] = ACTIONS(1),
    [sym__double_text] = ACTIONS(1),
    [sym__single_start] = ACTIONS(1),
    [sym__single_text] = ACTIONS(1),
    [sym__list_start] = ACTIONS(1),
    [sym__heredoc_arrow] = ACTIONS(1),
    [sym_heredoc_name] = ACTIONS(1),
    [sym__heredoc_quote] = ACTIONS(1),
    [sym__heredoc_line_end] = ACTIONS(1),
    [sym__heredoc_text] = ACTIONS(1),
    [sym__template_text] = ACTIONS(1),
    [sym_heredoc_end] = ACTIONS(1),
    [sym__error_sentinel] = ACTIONS(1),
  },
  [1] = {
    [sym_source_file] = STATE(902),
    [sym_directive] = STATE(909),
    [sym__instruction] = STATE(909),
    [sym_rootfs_instruction] = STATE(958),
    [sym_arg_instruction] = STATE(958),
    [sym_env_instruction] = STATE(958),
    [sym_yum_instruction] = STATE(958),
    [sym_run_instruction] = STATE(958),
    [sym_copy_instruction] = STATE(958),
    [sym_add_instruction] = STATE(958),
    [sym_workdir_instruction] = STATE(958),
    [sym_user_instruction] = STATE(958),
    [sym_shell_instruction] = STATE(958),
    [sym_cmd_instruction] = STATE(958),
    [sym_entrypoint_instruction] = STATE(958),
    [sym_label_instruction] = STATE(958),
    [sym_expose_instruction] = STATE(958),
    [sym_volume_instruction] = STATE(958),
    [sym_stopsignal_instruction] = STATE(958),
    [sym_maintainer_instruction] = STATE(958),
    [sym_healthcheck_instruction] = STATE(958),
    [sym_onbuild_instruction] = STATE(958),
    [sym_export_instruction] = STATE(958),
    [sym_include_instruction] = STATE(958),
    [sym_target_instruction] = STATE(958),
    [sym_unknown_instruction] = STATE(958),
    [aux_sym_source_file_repeat1] = STATE(2),
    [ts_builtin_sym_end] = ACTIONS(5),
    [aux_sym_rootfs_instruction_token1] = ACTIONS(7),
    [aux_sym_rootfs_instruction_token2] = ACTIONS(7),
    [aux_sym_arg_instruction_token1] = ACTIONS(9),
    [aux_sym_env_instruction_token1] = ACTIONS(11),
    [aux_sym_yum_instruction_token1] = ACTIONS(13),
    [aux_sym_run_instruction_token1] = ACTIONS(15),
    [aux_sym_copy_instruction_token1] = ACTIONS(17),
    [aux_sym_add_instruction_token1] = ACTIONS(19),
    [aux_sym_workdir_instruction_token1] = ACTIONS(21),
    [aux_sym_user_instruction_token1] = ACTIONS(23),
    [aux_sym_shell_instruction_token1] = ACTIONS(25),
    [aux_sym_cmd_instruction_token1] = ACTIONS(27),
    [aux_sym_entrypoint_instruction_token1] = ACTIONS(29),
    [aux_sym_label_instruction_token1] = ACTIONS(31),
    [aux_sym_expose_instruction_token1] = ACTIONS(33),
    [aux_sym_volume_instruction_token1] = ACTIONS(35),
    [aux_sym_stopsignal_instruction_token1] = ACTIONS(37),
    [aux_sym_maintainer_instruction_token1] = ACTIONS(39),
    [aux_sym_healthcheck_instruction_token1] = ACTIONS(41),
    [aux_sym_onbuild_instruction_token1] = ACTIONS(43),
    [aux_sym_export_instruction_token1] = ACTIONS(45),
    [aux_sym_include_instruction_token1] = ACTIONS(47),
    [aux_sym_target_instruction_token1] = ACTIONS(49),
    [sym_unknown_keyword] = ACTIONS(51),
    [sym_line_continuation] = ACTIONS(3),
    [sym_comment] = ACTIONS(3),
    [sym__gap] = ACTIONS(3),
    [sym__blank_line] = ACTIONS(53),
    [sym__directive_start] = ACTIONS(55),
  },
};

static const uint16_t ts_small_parse_table[] = {
  [0] = 30,
    ACTIONS(9), 1,
      aux_sym_arg_instruction_token1,
    ACTIONS(11), 1,
      aux_sym_env_instruction_token1,
    ACTIONS(13), 1,
      aux_sym_yum_instruction_token1,
    ACTIONS(15), 1,
      aux_sym_run_instruction_token1,
    ACTIONS(17), 1,
      aux_sym_copy_instruction_token1,
    ACTIONS(19), 1,
      aux_sym_add_instruction_token1,
    ACTIONS(21), 1,
      aux_sym_workdir_instruction_token1,
    ACTIONS(23), 1,
      aux_sym_user_instruction_token1,
    ACTIONS(25), 1,
      aux_sym_shell_instruction_token1,
    ACTIONS(27), 1,
      aux_sym_cmd_instruction_token1,
    ACTIONS(29), 1,
      aux_sym_entrypoint_instruction_token1,
    ACTIONS(31), 1,
      aux_sym_label_instruction_token1,
    ACTIONS(33), 1,
      aux_sym_expose_instruction_token1,
    ACTIONS(35), 1,
      aux_sym_volume_instruction_token1,
    ACTIONS(37), 1,
      aux_sym_stopsignal_instruction_token1,
    ACTIONS(39), 1,
      aux_sym_maintainer_instruction_token1,
    ACTIONS(41), 1,
      aux_sym_healthcheck_instruction_token1,
    ACTIONS(43), 1,
      aux_sym_onbuild_instruction_token1,
    ACTIONS(45), 1,
      aux_sym_export_instruction_token1,
    ACTIONS(47), 1,
      aux_sym_include_instruction_token1,
    ACTIONS(49), 1,
      aux_sym_target_instruction_token1,
    ACTIONS(51), 1,
      sym_unknown_keyword,
    ACTIONS(55), 1,
      sym__directive_start,
    ACTIONS(57), 1,
      ts_builtin_sym_end,
    ACTIONS(59), 1,
      sym__blank_line,
    STATE(3), 1,
      aux_sym_source_file_repeat1,
    ACTIONS(7), 2,
      aux_sym_rootfs_instruction_token1,
      aux_sym_rootfs_instruction_token2,
    STATE(909), 2,
      sym_directive,
      sym__instruction,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(958), 23,
      sym_rootfs_instruction,
      sym_arg_instruction,
      sym_env_instruction,
      sym_yum_instruction,
      sym_run_instruction,
      sym_copy_instruction,
      sym_add_instruction,
      sym_workdir_instruction,
      sym_user_instruction,
      sym_shell_instruction,
      sym_cmd_instruction,
      sym_entrypoint_instruction,
      sym_label_instruction,
      sym_expose_instruction,
      sym_volume_instruction,
      sym_stopsignal_instruction,
      sym_maintainer_instruction,
      sym_healthcheck_instruction,
      sym_onbuild_instruction,
      sym_export_instruction,
      sym_include_instruction,
      sym_target_instruction,
      sym_unknown_instruction,
  [117] = 30,
    ACTIONS(61), 1,
      ts_builtin_sym_end,
    ACTIONS(66), 1,
      aux_sym_arg_instruction_token1,
    ACTIONS(69), 1,
      aux_sym_env_instruction_token1,
    ACTIONS(72), 1,
      aux_sym_yum_instruction_token1,
    ACTIONS(75), 1,
      aux_sym_run_instruction_token1,
    ACTIONS(78), 1,
      aux_sym_copy_instruction_token1,
    ACTIONS(81), 1,
      aux_sym_add_instruction_token1,
    ACTIONS(84), 1,
      aux_sym_workdir_instruction_token1,
    ACTIONS(87), 1,
      aux_sym_user_instruction_token1,
    ACTIONS(90), 1,
      aux_sym_shell_instruction_token1,
    ACTIONS(93), 1,
      aux_sym_cmd_instruction_token1,
    ACTIONS(96), 1,
      aux_sym_entrypoint_instruction_token1,
    ACTIONS(99), 1,
      aux_sym_label_instruction_token1,
    ACTIONS(102), 1,
      aux_sym_expose_instruction_token1,
    ACTIONS(105), 1,
      aux_sym_volume_instruction_token1,
    ACTIONS(108), 1,
      aux_sym_stopsignal_instruction_token1,
    ACTIONS(111), 1,
      aux_sym_maintainer_instruction_token1,
    ACTIONS(114), 1,
      aux_sym_healthcheck_instruction_token1,
    ACTIONS(117), 1,
      aux_sym_onbuild_instruction_token1,
    ACTIONS(120), 1,
      aux_sym_export_instruction_token1,
    ACTIONS(123), 1,
      aux_sym_include_instruction_token1,
    ACTIONS(126), 1,
      aux_sym_target_instruction_token1,
    ACTIONS(129), 1,
      sym_unknown_keyword,
    ACTIONS(132), 1,
      sym__blank_line,
    ACTIONS(135), 1,
      sym__directive_start,
    STATE(3), 1,
      aux_sym_source_file_repeat1,
    ACTIONS(63), 2,
      aux_sym_rootfs_instruction_token1,
      aux_sym_rootfs_instruction_token2,
    STATE(909), 2,
      sym_directive,
      sym__instruction,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(958), 23,
      sym_rootfs_instruction,
      sym_arg_instruction,
      sym_env_instruction,
      sym_yum_instruction,
      sym_run_instruction,
      sym_copy_instruction,
      sym_add_instruction,
      sym_workdir_instruction,
      sym_user_instruction,
      sym_shell_instruction,
      sym_cmd_instruction,
      sym_entrypoint_instruction,
      sym_label_instruction,
      sym_expose_instruction,
      sym_volume_instruction,
      sym_stopsignal_instruction,
      sym_maintainer_instruction,
      sym_healthcheck_instruction,
      sym_onbuild_instruction,
      sym_export_instruction,
      sym_include_instruction,
      sym_target_instruction,
      sym_unknown_instruction,
  [234] = 27,
    ACTIONS(9), 1,
      aux_sym_arg_instruction_token1,
    ACTIONS(11), 1,
      aux_sym_env_instruction_token1,
    ACTIONS(13), 1,
      aux_sym_yum_instruction_token1,
    ACTIONS(15), 1,
      aux_sym_run_instruction_token1,
    ACTIONS(17), 1,
      aux_sym_copy_instruction_token1,
    ACTIONS(19), 1,
      aux_sym_add_instruction_token1,
    ACTIONS(21), 1,
      aux_sym_workdir_instruction_token1,
    ACTIONS(23), 1,
      aux_sym_user_instruction_token1,
    ACTIONS(25), 1,
      aux_sym_shell_instruction_token1,
    ACTIONS(27), 1,
      aux_sym_cmd_instruction_token1,
    ACTIONS(29), 1,
      aux_sym_entrypoint_instruction_token1,
    ACTIONS(31), 1,
      aux_sym_label_instruction_token1,
    ACTIONS(33), 1,
      aux_sym_expose_instruction_token1,
    ACTIONS(35), 1,
      aux_sym_volume_instruction_token1,
    ACTIONS(37), 1,
      aux_sym_stopsignal_instruction_token1,
    ACTIONS(39), 1,
      aux_sym_maintainer_instruction_token1,
    ACTIONS(41), 1,
      aux_sym_healthcheck_instruction_token1,
    ACTIONS(45), 1,
      aux_sym_export_instruction_token1,
    ACTIONS(47), 1,
      aux_sym_include_instruction_token1,
    ACTIONS(49), 1,
      aux_sym_target_instruction_token1,
    ACTIONS(51), 1,
      sym_unknown_keyword,
    ACTIONS(138), 1,
      sym__line_end,
    ACTIONS(140), 1,
      sym_flag_name,
    ACTIONS(7), 2,
      aux_sym_rootfs_instruction_token1,
      aux_sym_rootfs_instruction_token2,
    STATE(8), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(952), 23,
      sym_rootfs_instruction,
      sym_arg_instruction,
      sym_env_instruction,
      sym_yum_instruction,
      sym_run_instruction,
      sym_copy_instruction,
      sym_add_instruction,
      sym_workdir_instruction,
      sym_user_instruction,
      sym_shell_instruction,
      sym_cmd_instruction,
      sym_entrypoint_instruction,
      sym_label_instruction,
      sym_expose_instruction,
      sym_volume_instruction,
      sym_stopsignal_instruction,
      sym_maintainer_instruction,
      sym_healthcheck_instruction,
      sym_export_instruction,
      sym_include_instruction,
      sym_target_instruction,
      sym__inner,
      sym_unknown_instruction,
  [342] = 27,
    ACTIONS(9), 1,
      aux_sym_arg_instruction_token1,
    ACTIONS(11), 1,
      aux_sym_env_instruction_token1,
    ACTIONS(13), 1,
      aux_sym_yum_instruction_token1,
    ACTIONS(15), 1,
      aux_sym_run_instruction_token1,
    ACTIONS(17), 1,
      aux_sym_copy_instruction_token1,
    ACTIONS(19), 1,
      aux_sym_add_instruction_token1,
    ACTIONS(21), 1,
      aux_sym_workdir_instruction_token1,
    ACTIONS(23), 1,
      aux_sym_user_instruction_token1,
    ACTIONS(25), 1,
      aux_sym_shell_instruction_token1,
    ACTIONS(27), 1,
      aux_sym_cmd_instruction_token1,
    ACTIONS(29), 1,
      aux_sym_entrypoint_instruction_token1,
    ACTIONS(31), 1,
      aux_sym_label_instruction_token1,
    ACTIONS(33), 1,
      aux_sym_expose_instruction_token1,
    ACTIONS(35), 1,
      aux_sym_volume_instruction_token1,
    ACTIONS(37), 1,
      aux_sym_stopsignal_instruction_token1,
    ACTIONS(39), 1,
      aux_sym_maintainer_instruction_token1,
    ACTIONS(41), 1,
      aux_sym_healthcheck_instruction_token1,
    ACTIONS(45), 1,
      aux_sym_export_instruction_token1,
    ACTIONS(47), 1,
      aux_sym_include_instruction_token1,
    ACTIONS(49), 1,
      aux_sym_target_instruction_token1,
    ACTIONS(51), 1,
      sym_unknown_keyword,
    ACTIONS(140), 1,
      sym_flag_name,
    ACTIONS(142), 1,
      sym__line_end,
    ACTIONS(7), 2,
      aux_sym_rootfs_instruction_token1,
      aux_sym_rootfs_instruction_token2,
    STATE(4), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(934), 23,
      sym_rootfs_instruction,
      sym_arg_instruction,
      sym_env_instruction,
      sym_yum_instruction,
      sym_run_instruction,
      sym_copy_instruction,
      sym_add_instruction,
      sym_workdir_instruction,
      sym_user_instruction,
      sym_shell_instruction,
      sym_cmd_instruction,
      sym_entrypoint_instruction,
      sym_label_instruction,
      sym_expose_instruction,
      sym_volume_instruction,
      sym_stopsignal_instruction,
      sym_maintainer_instruction,
      sym_healthcheck_instruction,
      sym_export_instruction,
      sym_include_instruction,
      sym_target_instruction,
      sym__inner,
      sym_unknown_instruction,
  [450] = 5,
    ACTIONS(148), 1,
      sym__concat,
    STATE(6), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(146), 2,
      sym__line_end,
      sym_flag_name,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(144), 23,
      aux_sym_rootfs_instruction_token1,
      aux_sym_rootfs_instruction_token2,
      aux_sym_arg_instruction_token1,
      aux_sym_env_instruction_token1,
      aux_sym_yum_instruction_token1,
      aux_sym_run_instruction_token1,
      aux_sym_copy_instruction_token1,
      aux_sym_add_instruction_token1,
      aux_sym_workdir_instruction_token1,
      aux_sym_user_instruction_token1,
      aux_sym_shell_instruction_token1,
      aux_sym_cmd_instruction_token1,
      aux_sym_entrypoint_instruction_token1,
      aux_sym_label_instruction_token1,
      aux_sym_expose_instruction_token1,
      aux_sym_volume_instruction_token1,
      aux_sym_stopsignal_instruction_token1,
      aux_sym_maintainer_instruction_token1,
      aux_sym_healthcheck_instruction_token1,
      aux_sym_export_instruction_token1,
      aux_sym_include_instruction_token1,
      aux_sym_target_instruction_token1,
      sym_unknown_keyword,
  [491] = 3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(61), 3,
      sym__blank_line,
      sym__directive_start,
      ts_builtin_sym_end,
    ACTIONS(151), 24,
      aux_sym_rootfs_instruction_token1,
      aux_sym_rootfs_instruction_token2,
      aux_sym_arg_instruction_token1,
      aux_sym_env_instruction_token1,
      aux_sym_yum_instruction_token1,
      aux_sym_run_instruction_token1,
      aux_sym_copy_instruction_token1,
      aux_sym_add_instruction_token1,
      aux_sym_workdir_instruction_token1,
      aux_sym_user_instruction_token1,
      aux_sym_shell_instruction_token1,
      aux_sym_cmd_instruction_token1,
      aux_sym_entrypoint_instruction_token1,
      aux_sym_label_instruction_token1,
      aux_sym_expose_instruction_token1,
      aux_sym_volume_instruction_token1,
      aux_sym_stopsignal_instruction_token1,
      aux_sym_maintainer_instruction_token1,
      aux_sym_healthcheck_instruction_token1,
      aux_sym_onbuild_instruction_token1,
      aux_sym_export_instruction_token1,
      aux_sym_include_instruction_token1,
      aux_sym_target_instruction_token1,
      sym_unknown_keyword,
  [528] = 5,
    ACTIONS(155), 1,
      sym__line_end,
    ACTIONS(157), 1,
      sym_flag_name,
    STATE(8), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(153), 23,
      aux_sym_rootfs_instruction_token1,
      aux_sym_rootfs_instruction_token2,
      aux_sym_arg_instruction_token1,
      aux_sym_env_instruction_token1,
      aux_sym_yum_instruction_token1,
      aux_sym_run_instruction_token1,
      aux_sym_copy_instruction_token1,
      aux_sym_add_instruction_token1,
      aux_sym_workdir_instruction_token1,
      aux_sym_user_instruction_token1,
      aux_sym_shell_instruction_token1,
      aux_sym_cmd_instruction_token1,
      aux_sym_entrypoint_instruction_token1,
      aux_sym_label_instruction_token1,
      aux_sym_expose_instruction_token1,
      aux_sym_volume_instruction_token1,
      aux_sym_stopsignal_instruction_token1,
      aux_sym_maintainer_instruction_token1,
      aux_sym_healthcheck_instruction_token1,
      aux_sym_export_instruction_token1,
      aux_sym_include_instruction_token1,
      aux_sym_target_instruction_token1,
      sym_unknown_keyword,
  [569] = 5,
    ACTIONS(164), 1,
      sym__concat,
    STATE(10), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(162), 2,
      sym__line_end,
      sym_flag_name,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(160), 23,
      aux_sym_rootfs_instruction_token1,
      aux_sym_rootfs_instruction_token2,
      aux_sym_arg_instruction_token1,
      aux_sym_env_instruction_token1,
      aux_sym_yum_instruction_token1,
      aux_sym_run_instruction_token1,
      aux_sym_copy_instruction_token1,
      aux_sym_add_instruction_token1,
      aux_sym_workdir_instruction_token1,
      aux_sym_user_instruction_token1,
      aux_sym_shell_instruction_token1,
      aux_sym_cmd_instruction_token1,
      aux_sym_entrypoint_instruction_token1,
      aux_sym_label_instruction_token1,
      aux_sym_expose_instruction_token1,
      aux_sym_volume_instruction_token1,
      aux_sym_stopsignal_instruction_token1,
      aux_sym_maintainer_instruction_token1,
      aux_sym_healthcheck_instruction_token1,
      aux_sym_export_instruction_token1,
      aux_sym_include_instruction_token1,
      aux_sym_target_instruction_token1,
      sym_unknown_keyword,
  [610] = 5,
    ACTIONS(164), 1,
      sym__concat,
    STATE(6), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(168), 2,
      sym__line_end,
      sym_flag_name,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(166), 23,
      aux_sym_rootfs_instruction_token1,
      aux_sym_rootfs_instruction_token2,
      aux_sym_arg_instruction_token1,
      aux_sym_env_instruction_token1,
      aux_sym_yum_instruction_token1,
      aux_sym_run_instruction_token1,
      aux_sym_copy_instruction_token1,
      aux_sym_add_instruction_token1,
      aux_sym_workdir_instruction_token1,
      aux_sym_user_instruction_token1,
      aux_sym_shell_instruction_token1,
      aux_sym_cmd_instruction_token1,
      aux_sym_entrypoint_instruction_token1,
      aux_sym_label_instruction_token1,
      aux_sym_expose_instruction_token1,
      aux_sym_volume_instruction_token1,
      aux_sym_stopsignal_instruction_token1,
      aux_sym_maintainer_instruction_token1,
      aux_sym_healthcheck_instruction_token1,
      aux_sym_export_instruction_token1,
      aux_sym_include_instruction_token1,
      aux_sym_target_instruction_token1,
      sym_unknown_keyword,
  [651] = 3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(172), 3,
      sym__line_end,
      sym__concat,
      sym_flag_name,
    ACTIONS(170), 23,
      aux_sym_rootfs_instruction_token1,
      aux_sym_rootfs_instruction_token2,
      aux_sym_arg_instruction_token1,
      aux_sym_env_instruction_token1,
      aux_sym_yum_instruction_token1,
      aux_sym_run_instruction_token1,
      aux_sym_copy_instruction_token1,
      aux_sym_add_instruction_token1,
      aux_sym_workdir_instruction_token1,
      aux_sym_user_instruction_token1,
      aux_sym_shell_instruction_token1,
      aux_sym_cmd_instruction_token1,
      aux_sym_entrypoint_instruction_token1,
      aux_sym_label_instruction_token1,
      aux_sym_expose_instruction_token1,
      aux_sym_volume_instruction_token1,
      aux_sym_stopsignal_instruction_token1,
      aux_sym_maintainer_instruction_token1,
      aux_sym_healthcheck_instruction_token1,
      aux_sym_export_instruction_token1,
      aux_sym_include_instruction_token1,
      aux_sym_target_instruction_token1,
      sym_unknown_keyword,
  [687] = 4,
    ACTIONS(178), 1,
      sym__equals,
    ACTIONS(176), 2,
      sym__line_end,
      sym_flag_name,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(174), 23,
      aux_sym_rootfs_instruction_token1,
      aux_sym_rootfs_instruction_token2,
      aux_sym_arg_instruction_token1,
      aux_sym_env_instruction_token1,
      aux_sym_yum_instruction_token1,
      aux_sym_run_instruction_token1,
      aux_sym_copy_instruction_token1,
      aux_sym_add_instruction_token1,
      aux_sym_workdir_instruction_token1,
      aux_sym_user_instruction_token1,
      aux_sym_shell_instruction_token1,
      aux_sym_cmd_instruction_token1,
      aux_sym_entrypoint_instruction_token1,
      aux_sym_label_instruction_token1,
      aux_sym_expose_instruction_token1,
      aux_sym_volume_instruction_token1,
      aux_sym_stopsignal_instruction_token1,
      aux_sym_maintainer_instruction_token1,
      aux_sym_healthcheck_instruction_token1,
      aux_sym_export_instruction_token1,
      aux_sym_include_instruction_token1,
      aux_sym_target_instruction_token1,
      sym_unknown_keyword,
  [725] = 4,
    ACTIONS(184), 1,
      sym__concat,
    ACTIONS(182), 2,
      sym__line_end,
      sym_flag_name,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(180), 23,
      aux_sym_rootfs_instruction_token1,
      aux_sym_rootfs_instruction_token2,
      aux_sym_arg_instruction_token1,
      aux_sym_env_instruction_token1,
      aux_sym_yum_instruction_token1,
      aux_sym_run_instruction_token1,
      aux_sym_copy_instruction_token1,
      aux_sym_add_instruction_token1,
      aux_sym_workdir_instruction_token1,
      aux_sym_user_instruction_token1,
      aux_sym_shell_instruction_token1,
      aux_sym_cmd_instruction_token1,
      aux_sym_entrypoint_instruction_token1,
      aux_sym_label_instruction_token1,
      aux_sym_expose_instruction_token1,
      aux_sym_volume_instruction_token1,
      aux_sym_stopsignal_instruction_token1,
      aux_sym_maintainer_instruction_token1,
      aux_sym_healthcheck_instruction_token1,
      aux_sym_export_instruction_token1,
      aux_sym_include_instruction_token1,
      aux_sym_target_instruction_token1,
      sym_unknown_keyword,
  [763] = 3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(146), 3,
      sym__line_end,
      sym__concat,
      sym_flag_name,
    ACTIONS(144), 23,
      aux_sym_rootfs_instruction_token1,
      aux_sym_rootfs_instruction_token2,
      aux_sym_arg_instruction_token1,
      aux_sym_env_instruction_token1,
      aux_sym_yum_instruction_token1,
      aux_sym_run_instruction_token1,
      aux_sym_copy_instruction_token1,
      aux_sym_add_instruction_token1,
      aux_sym_workdir_instruction_token1,
      aux_sym_user_instruction_token1,
      aux_sym_shell_instruction_token1,
      aux_sym_cmd_instruction_token1,
      aux_sym_entrypoint_instruction_token1,
      aux_sym_label_instruction_token1,
      aux_sym_expose_instruction_token1,
      aux_sym_volume_instruction_token1,
      aux_sym_stopsignal_instruction_token1,
      aux_sym_maintainer_instruction_token1,
      aux_sym_healthcheck_instruction_token1,
      aux_sym_export_instruction_token1,
      aux_sym_include_instruction_token1,
      aux_sym_target_instruction_token1,
      sym_unknown_keyword,
  [799] = 3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(188), 3,
      sym__line_end,
      sym__concat,
      sym_flag_name,
    ACTIONS(186), 23,
      aux_sym_rootfs_instruction_token1,
      aux_sym_rootfs_instruction_token2,
      aux_sym_arg_instruction_token1,
      aux_sym_env_instruction_token1,
      aux_sym_yum_instruction_token1,
      aux_sym_run_instruction_token1,
      aux_sym_copy_instruction_token1,
      aux_sym_add_instruction_token1,
      aux_sym_workdir_instruction_token1,
      aux_sym_user_instruction_token1,
      aux_sym_shell_instruction_token1,
      aux_sym_cmd_instruction_token1,
      aux_sym_entrypoint_instruction_token1,
      aux_sym_label_instruction_token1,
      aux_sym_expose_instruction_token1,
      aux_sym_volume_instruction_token1,
      aux_sym_stopsignal_instruction_token1,
      aux_sym_maintainer_instruction_token1,
      aux_sym_healthcheck_instruction_token1,
      aux_sym_export_instruction_token1,
      aux_sym_include_instruction_token1,
      aux_sym_target_instruction_token1,
      sym_unknown_keyword,
  [835] = 3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(192), 3,
      sym__line_end,
      sym__concat,
      sym_flag_name,
    ACTIONS(190), 23,
      aux_sym_rootfs_instruction_token1,
      aux_sym_rootfs_instruction_token2,
      aux_sym_arg_instruction_token1,
      aux_sym_env_instruction_token1,
      aux_sym_yum_instruction_token1,
      aux_sym_run_instruction_token1,
      aux_sym_copy_instruction_token1,
      aux_sym_add_instruction_token1,
      aux_sym_workdir_instruction_token1,
      aux_sym_user_instruction_token1,
      aux_sym_shell_instruction_token1,
      aux_sym_cmd_instruction_token1,
      aux_sym_entrypoint_instruction_token1,
      aux_sym_label_instruction_token1,
      aux_sym_expose_instruction_token1,
      aux_sym_volume_instruction_token1,
      aux_sym_stopsignal_instruction_token1,
      aux_sym_maintainer_instruction_token1,
      aux_sym_healthcheck_instruction_token1,
      aux_sym_export_instruction_token1,
      aux_sym_include_instruction_token1,
      aux_sym_target_instruction_token1,
      sym_unknown_keyword,
  [871] = 3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(196), 3,
      sym__line_end,
      sym__concat,
      sym_flag_name,
    ACTIONS(194), 23,
      aux_sym_rootfs_instruction_token1,
      aux_sym_rootfs_instruction_token2,
      aux_sym_arg_instruction_token1,
      aux_sym_env_instruction_token1,
      aux_sym_yum_instruction_token1,
      aux_sym_run_instruction_token1,
      aux_sym_copy_instruction_token1,
      aux_sym_add_instruction_token1,
      aux_sym_workdir_instruction_token1,
      aux_sym_user_instruction_token1,
      aux_sym_shell_instruction_token1,
      aux_sym_cmd_instruction_token1,
      aux_sym_entrypoint_instruction_token1,
      aux_sym_label_instruction_token1,
      aux_sym_expose_instruction_token1,
      aux_sym_volume_instruction_token1,
      aux_sym_stopsignal_instruction_token1,
      aux_sym_maintainer_instruction_token1,
      aux_sym_healthcheck_instruction_token1,
      aux_sym_export_instruction_token1,
      aux_sym_include_instruction_token1,
      aux_sym_target_instruction_token1,
      sym_unknown_keyword,
  [907] = 3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(200), 3,
      sym__line_end,
      sym__concat,
      sym_flag_name,
    ACTIONS(198), 23,
      aux_sym_rootfs_instruction_token1,
      aux_sym_rootfs_instruction_token2,
      aux_sym_arg_instruction_token1,
      aux_sym_env_instruction_token1,
      aux_sym_yum_instruction_token1,
      aux_sym_run_instruction_token1,
      aux_sym_copy_instruction_token1,
      aux_sym_add_instruction_token1,
      aux_sym_workdir_instruction_token1,
      aux_sym_user_instruction_token1,
      aux_sym_shell_instruction_token1,
      aux_sym_cmd_instruction_token1,
      aux_sym_entrypoint_instruction_token1,
      aux_sym_label_instruction_token1,
      aux_sym_expose_instruction_token1,
      aux_sym_volume_instruction_token1,
      aux_sym_stopsignal_instruction_token1,
      aux_sym_maintainer_instruction_token1,
      aux_sym_healthcheck_instruction_token1,
      aux_sym_export_instruction_token1,
      aux_sym_include_instruction_token1,
      aux_sym_target_instruction_token1,
      sym_unknown_keyword,
  [943] = 3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(204), 3,
      sym__line_end,
      sym__concat,
      sym_flag_name,
    ACTIONS(202), 23,
      aux_sym_rootfs_instruction_token1,
      aux_sym_rootfs_instruction_token2,
      aux_sym_arg_instruction_token1,
      aux_sym_env_instruction_token1,
      aux_sym_yum_instruction_token1,
      aux_sym_run_instruction_token1,
      aux_sym_copy_instruction_token1,
      aux_sym_add_instruction_token1,
      aux_sym_workdir_instruction_token1,
      aux_sym_user_instruction_token1,
      aux_sym_shell_instruction_token1,
      aux_sym_cmd_instruction_token1,
      aux_sym_entrypoint_instruction_token1,
      aux_sym_label_instruction_token1,
      aux_sym_expose_instruction_token1,
      aux_sym_volume_instruction_token1,
      aux_sym_stopsignal_instruction_token1,
      aux_sym_maintainer_instruction_token1,
      aux_sym_healthcheck_instruction_token1,
      aux_sym_export_instruction_token1,
      aux_sym_include_instruction_token1,
      aux_sym_target_instruction_token1,
      sym_unknown_keyword,
  [979] = 3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(208), 3,
      sym__line_end,
      sym__concat,
      sym_flag_name,
    ACTIONS(206), 23,
      aux_sym_rootfs_instruction_token1,
      aux_sym_rootfs_instruction_token2,
      aux_sym_arg_instruction_token1,
      aux_sym_env_instruction_token1,
      aux_sym_yum_instruction_token1,
      aux_sym_run_instruction_token1,
      aux_sym_copy_instruction_token1,
      aux_sym_add_instruction_token1,
      aux_sym_workdir_instruction_token1,
      aux_sym_user_instruction_token1,
      aux_sym_shell_instruction_token1,
      aux_sym_cmd_instruction_token1,
      aux_sym_entrypoint_instruction_token1,
      aux_sym_label_instruction_token1,
      aux_sym_expose_instruction_token1,
      aux_sym_volume_instruction_token1,
      aux_sym_stopsignal_instruction_token1,
      aux_sym_maintainer_instruction_token1,
      aux_sym_healthcheck_instruction_token1,
      aux_sym_export_instruction_token1,
      aux_sym_include_instruction_token1,
      aux_sym_target_instruction_token1,
      sym_unknown_keyword,
  [1015] = 3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(212), 3,
      sym__line_end,
      sym__concat,
      sym_flag_name,
    ACTIONS(210), 23,
      aux_sym_rootfs_instruction_token1,
      aux_sym_rootfs_instruction_token2,
      aux_sym_arg_instruction_token1,
      aux_sym_env_instruction_token1,
      aux_sym_yum_instruction_token1,
      aux_sym_run_instruction_token1,
      aux_sym_copy_instruction_token1,
      aux_sym_add_instruction_token1,
      aux_sym_workdir_instruction_token1,
      aux_sym_user_instruction_token1,
      aux_sym_shell_instruction_token1,
      aux_sym_cmd_instruction_token1,
      aux_sym_entrypoint_instruction_token1,
      aux_sym_label_instruction_token1,
      aux_sym_expose_instruction_token1,
      aux_sym_volume_instruction_token1,
      aux_sym_stopsignal_instruction_token1,
      aux_sym_maintainer_instruction_token1,
      aux_sym_healthcheck_instruction_token1,
      aux_sym_export_instruction_token1,
      aux_sym_include_instruction_token1,
      aux_sym_target_instruction_token1,
      sym_unknown_keyword,
  [1051] = 3,
    ACTIONS(216), 2,
      sym__line_end,
      sym_flag_name,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(214), 23,
      aux_sym_rootfs_instruction_token1,
      aux_sym_rootfs_instruction_token2,
      aux_sym_arg_instruction_token1,
      aux_sym_env_instruction_token1,
      aux_sym_yum_instruction_token1,
      aux_sym_run_instruction_token1,
      aux_sym_copy_instruction_token1,
      aux_sym_add_instruction_token1,
      aux_sym_workdir_instruction_token1,
      aux_sym_user_instruction_token1,
      aux_sym_shell_instruction_token1,
      aux_sym_cmd_instruction_token1,
      aux_sym_entrypoint_instruction_token1,
      aux_sym_label_instruction_token1,
      aux_sym_expose_instruction_token1,
      aux_sym_volume_instruction_token1,
      aux_sym_stopsignal_instruction_token1,
      aux_sym_maintainer_instruction_token1,
      aux_sym_healthcheck_instruction_token1,
      aux_sym_export_instruction_token1,
      aux_sym_include_instruction_token1,
      aux_sym_target_instruction_token1,
      sym_unknown_keyword,
  [1086] = 15,
    ACTIONS(218), 1,
      anon_sym_DASH_DASH,
    ACTIONS(220), 1,
      sym__line_end,
    ACTIONS(222), 1,
      sym_flag_name,
    ACTIONS(224), 1,
      sym__mount_name,
    ACTIONS(226), 1,
      sym__quoted_text,
    ACTIONS(228), 1,
      sym__variable_start,
    ACTIONS(230), 1,
      sym__double_start,
    ACTIONS(232), 1,
      sym__single_start,
    ACTIONS(234), 1,
      sym__heredoc_arrow,
    ACTIONS(236), 1,
      sym__heredoc_line_end,
    STATE(182), 1,
      sym__mount_flag,
    STATE(775), 1,
      aux_sym__quoted_anywhere_template_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(26), 4,
      sym_flag,
      sym_quoted_word,
      sym_heredoc_redirect,
      aux_sym__quoted_anywhere_mounts_template_repeat1,
    STATE(126), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [1140] = 14,
    ACTIONS(222), 1,
      sym_flag_name,
    ACTIONS(224), 1,
      sym__mount_name,
    ACTIONS(226), 1,
      sym__quoted_text,
    ACTIONS(228), 1,
      sym__variable_start,
    ACTIONS(230), 1,
      sym__double_start,
    ACTIONS(232), 1,
      sym__single_start,
    ACTIONS(234), 1,
      sym__heredoc_arrow,
    ACTIONS(238), 1,
      anon_sym_DASH_DASH,
    ACTIONS(240), 1,
      sym__line_end,
    STATE(182), 1,
      sym__mount_flag,
    STATE(954), 1,
      sym__quoted_anywhere_mounts_template,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(23), 4,
      sym_flag,
      sym_quoted_word,
      sym_heredoc_redirect,
      aux_sym__quoted_anywhere_mounts_template_repeat1,
    STATE(126), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [1191] = 14,
    ACTIONS(222), 1,
      sym_flag_name,
    ACTIONS(224), 1,
      sym__mount_name,
    ACTIONS(226), 1,
      sym__quoted_text,
    ACTIONS(228), 1,
      sym__variable_start,
    ACTIONS(230), 1,
      sym__double_start,
    ACTIONS(232), 1,
      sym__single_start,
    ACTIONS(234), 1,
      sym__heredoc_arrow,
    ACTIONS(238), 1,
      anon_sym_DASH_DASH,
    ACTIONS(242), 1,
      sym__line_end,
    STATE(182), 1,
      sym__mount_flag,
    STATE(936), 1,
      sym__quoted_anywhere_mounts_template,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(23), 4,
      sym_flag,
      sym_quoted_word,
      sym_heredoc_redirect,
      aux_sym__quoted_anywhere_mounts_template_repeat1,
    STATE(126), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [1242] = 12,
    ACTIONS(246), 1,
      sym_flag_name,
    ACTIONS(249), 1,
      sym__mount_name,
    ACTIONS(252), 1,
      sym__quoted_text,
    ACTIONS(255), 1,
      sym__variable_start,
    ACTIONS(258), 1,
      sym__double_start,
    ACTIONS(261), 1,
      sym__single_start,
    ACTIONS(264), 1,
      sym__heredoc_arrow,
    STATE(182), 1,
      sym__mount_flag,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(244), 3,
      sym__line_end,
      sym__heredoc_line_end,
      anon_sym_DASH_DASH,
    STATE(26), 4,
      sym_flag,
      sym_quoted_word,
      sym_heredoc_redirect,
      aux_sym__quoted_anywhere_mounts_template_repeat1,
    STATE(126), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [1289] = 13,
    ACTIONS(236), 1,
      sym__heredoc_line_end,
    ACTIONS(267), 1,
      anon_sym_DASH_DASH,
    ACTIONS(269), 1,
      sym__line_end,
    ACTIONS(271), 1,
      sym_flag_name,
    ACTIONS(273), 1,
      sym__quoted_text,
    ACTIONS(275), 1,
      sym__variable_start,
    ACTIONS(277), 1,
      sym__double_start,
    ACTIONS(279), 1,
      sym__single_start,
    ACTIONS(281), 1,
      sym__heredoc_arrow,
    STATE(769), 1,
      aux_sym__quoted_anywhere_template_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(30), 4,
      sym_flag,
      sym_quoted_word,
      sym_heredoc_redirect,
      aux_sym__quoted_anywhere_text_repeat1,
    STATE(137), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [1337] = 13,
    ACTIONS(271), 1,
      sym_flag_name,
    ACTIONS(273), 1,
      sym__quoted_text,
    ACTIONS(275), 1,
      sym__variable_start,
    ACTIONS(277), 1,
      sym__double_start,
    ACTIONS(279), 1,
      sym__single_start,
    ACTIONS(281), 1,
      sym__heredoc_arrow,
    ACTIONS(283), 1,
      anon_sym_DASH_DASH,
    ACTIONS(285), 1,
      sym__line_end,
    ACTIONS(287), 1,
      sym__heredoc_line_end,
    STATE(757), 1,
      aux_sym__quoted_anywhere_text_repeat3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(30), 4,
      sym_flag,
      sym_quoted_word,
      sym_heredoc_redirect,
      aux_sym__quoted_anywhere_text_repeat1,
    STATE(137), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [1385] = 11,
    ACTIONS(289), 1,
      sym__line_end,
    ACTIONS(291), 1,
      sym_flag_name,
    ACTIONS(293), 1,
      sym__quoted_text,
    ACTIONS(295), 1,
      sym__variable_start,
    ACTIONS(297), 1,
      sym__double_start,
    ACTIONS(299), 1,
      sym__single_start,
    ACTIONS(301), 1,
      sym__list_start,
    STATE(33), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(900), 3,
      sym__exec,
      sym_text,
      sym_json_array,
    STATE(180), 5,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
      aux_sym_text_repeat1,
  [1428] = 10,
    ACTIONS(305), 1,
      sym_flag_name,
    ACTIONS(308), 1,
      sym__quoted_text,
    ACTIONS(311), 1,
      sym__variable_start,
    ACTIONS(314), 1,
      sym__double_start,
    ACTIONS(317), 1,
      sym__single_start,
    ACTIONS(320), 1,
      sym__heredoc_arrow,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(303), 3,
      sym__line_end,
      sym__heredoc_line_end,
      anon_sym_DASH_DASH,
    STATE(30), 4,
      sym_flag,
      sym_quoted_word,
      sym_heredoc_redirect,
      aux_sym__quoted_anywhere_text_repeat1,
    STATE(137), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [1469] = 12,
    ACTIONS(240), 1,
      sym__line_end,
    ACTIONS(271), 1,
      sym_flag_name,
    ACTIONS(273), 1,
      sym__quoted_text,
    ACTIONS(275), 1,
      sym__variable_start,
    ACTIONS(277), 1,
      sym__double_start,
    ACTIONS(279), 1,
      sym__single_start,
    ACTIONS(281), 1,
      sym__heredoc_arrow,
    ACTIONS(323), 1,
      anon_sym_DASH_DASH,
    STATE(954), 1,
      sym__quoted_anywhere_template,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(27), 4,
      sym_flag,
      sym_quoted_word,
      sym_heredoc_redirect,
      aux_sym__quoted_anywhere_text_repeat1,
    STATE(137), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [1514] = 12,
    ACTIONS(242), 1,
      sym__line_end,
    ACTIONS(271), 1,
      sym_flag_name,
    ACTIONS(273), 1,
      sym__quoted_text,
    ACTIONS(275), 1,
      sym__variable_start,
    ACTIONS(277), 1,
      sym__double_start,
    ACTIONS(279), 1,
      sym__single_start,
    ACTIONS(281), 1,
      sym__heredoc_arrow,
    ACTIONS(323), 1,
      anon_sym_DASH_DASH,
    STATE(936), 1,
      sym__quoted_anywhere_template,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(27), 4,
      sym_flag,
      sym_quoted_word,
      sym_heredoc_redirect,
      aux_sym__quoted_anywhere_text_repeat1,
    STATE(137), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [1559] = 11,
    ACTIONS(291), 1,
      sym_flag_name,
    ACTIONS(293), 1,
      sym__quoted_text,
    ACTIONS(295), 1,
      sym__variable_start,
    ACTIONS(297), 1,
      sym__double_start,
    ACTIONS(299), 1,
      sym__single_start,
    ACTIONS(301), 1,
      sym__list_start,
    ACTIONS(325), 1,
      sym__line_end,
    STATE(198), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(915), 3,
      sym__exec,
      sym_text,
      sym_json_array,
    STATE(180), 5,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
      aux_sym_text_repeat1,
  [1602] = 12,
    ACTIONS(271), 1,
      sym_flag_name,
    ACTIONS(273), 1,
      sym__quoted_text,
    ACTIONS(275), 1,
      sym__variable_start,
    ACTIONS(277), 1,
      sym__double_start,
    ACTIONS(279), 1,
      sym__single_start,
    ACTIONS(281), 1,
      sym__heredoc_arrow,
    ACTIONS(327), 1,
      anon_sym_DASH_DASH,
    ACTIONS(329), 1,
      sym__line_end,
    STATE(993), 1,
      sym__quoted_anywhere_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(28), 4,
      sym_flag,
      sym_quoted_word,
      sym_heredoc_redirect,
      aux_sym__quoted_anywhere_text_repeat1,
    STATE(137), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [1647] = 12,
    ACTIONS(271), 1,
      sym_flag_name,
    ACTIONS(273), 1,
      sym__quoted_text,
    ACTIONS(275), 1,
      sym__variable_start,
    ACTIONS(277), 1,
      sym__double_start,
    ACTIONS(279), 1,
      sym__single_start,
    ACTIONS(281), 1,
      sym__heredoc_arrow,
    ACTIONS(327), 1,
      anon_sym_DASH_DASH,
    ACTIONS(331), 1,
      sym__line_end,
    STATE(943), 1,
      sym__quoted_anywhere_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(28), 4,
      sym_flag,
      sym_quoted_word,
      sym_heredoc_redirect,
      aux_sym__quoted_anywhere_text_repeat1,
    STATE(137), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [1692] = 11,
    ACTIONS(236), 1,
      sym__heredoc_line_end,
    ACTIONS(333), 1,
      sym__line_end,
    ACTIONS(335), 1,
      sym__quoted_text,
    ACTIONS(337), 1,
      sym__variable_start,
    ACTIONS(339), 1,
      sym__double_start,
    ACTIONS(341), 1,
      sym__single_start,
    ACTIONS(343), 1,
      sym__heredoc_arrow,
    STATE(767), 1,
      aux_sym__quoted_anywhere_template_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(73), 3,
      sym_quoted_word,
      sym_heredoc_redirect,
      aux_sym__quoted_anywhere_text_repeat2,
    STATE(214), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [1733] = 11,
    ACTIONS(242), 1,
      sym__line_end,
    ACTIONS(345), 1,
      anon_sym_DASH_DASH,
    ACTIONS(347), 1,
      sym_flag_name,
    ACTIONS(349), 1,
      sym__quoted_text,
    ACTIONS(351), 1,
      sym__variable_start,
    ACTIONS(353), 1,
      sym__double_start,
    ACTIONS(355), 1,
      sym__single_start,
    STATE(936), 1,
      sym__quoted_anywhere,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(85), 3,
      sym_flag,
      sym_quoted_word,
      aux_sym__quoted_anywhere_repeat1,
    STATE(236), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [1774] = 11,
    ACTIONS(345), 1,
      anon_sym_DASH_DASH,
    ACTIONS(347), 1,
      sym_flag_name,
    ACTIONS(349), 1,
      sym__quoted_text,
    ACTIONS(351), 1,
      sym__variable_start,
    ACTIONS(353), 1,
      sym__double_start,
    ACTIONS(355), 1,
      sym__single_start,
    ACTIONS(357), 1,
      sym__line_end,
    STATE(938), 1,
      sym__quoted_anywhere,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(85), 3,
      sym_flag,
      sym_quoted_word,
      aux_sym__quoted_anywhere_repeat1,
    STATE(236), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [1815] = 11,
    ACTIONS(287), 1,
      sym__heredoc_line_end,
    ACTIONS(335), 1,
      sym__quoted_text,
    ACTIONS(337), 1,
      sym__variable_start,
    ACTIONS(339), 1,
      sym__double_start,
    ACTIONS(341), 1,
      sym__single_start,
    ACTIONS(343), 1,
      sym__heredoc_arrow,
    ACTIONS(359), 1,
      sym__line_end,
    STATE(740), 1,
      aux_sym__quoted_anywhere_text_repeat3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(73), 3,
      sym_quoted_word,
      sym_heredoc_redirect,
      aux_sym__quoted_anywhere_text_repeat2,
    STATE(214), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [1856] = 11,
    ACTIONS(287), 1,
      sym__heredoc_line_end,
    ACTIONS(335), 1,
      sym__quoted_text,
    ACTIONS(337), 1,
      sym__variable_start,
    ACTIONS(339), 1,
      sym__double_start,
    ACTIONS(341), 1,
      sym__single_start,
    ACTIONS(343), 1,
      sym__heredoc_arrow,
    ACTIONS(359), 1,
      sym__line_end,
    STATE(740), 1,
      aux_sym__quoted_anywhere_text_repeat3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(47), 3,
      sym_quoted_word,
      sym_heredoc_redirect,
      aux_sym__quoted_anywhere_text_repeat2,
    STATE(214), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [1897] = 10,
    ACTIONS(293), 1,
      sym__quoted_text,
    ACTIONS(295), 1,
      sym__variable_start,
    ACTIONS(297), 1,
      sym__double_start,
    ACTIONS(299), 1,
      sym__single_start,
    ACTIONS(361), 1,
      sym__line_end,
    ACTIONS(363), 1,
      sym_flag_name,
    STATE(280), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    STATE(921), 2,
      sym__text,
      sym_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(180), 5,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
      aux_sym_text_repeat1,
  [1936] = 8,
    ACTIONS(365), 1,
      anon_sym_repo,
    ACTIONS(371), 1,
      sym_unknown_verb,
    ACTIONS(373), 1,
      sym__line_end,
    ACTIONS(375), 1,
      sym_flag_name,
    ACTIONS(369), 2,
      anon_sym_set,
      anon_sym_var,
    STATE(68), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(367), 7,
      anon_sym_key,
      anon_sym_install,
      anon_sym_remove,
      anon_sym_upgrade,
      anon_sym_downgrade,
      anon_sym_module,
      anon_sym_snapshot,
  [1971] = 11,
    ACTIONS(236), 1,
      sym__heredoc_line_end,
    ACTIONS(333), 1,
      sym__line_end,
    ACTIONS(335), 1,
      sym__quoted_text,
    ACTIONS(337), 1,
      sym__variable_start,
    ACTIONS(339), 1,
      sym__double_start,
    ACTIONS(341), 1,
      sym__single_start,
    ACTIONS(343), 1,
      sym__heredoc_arrow,
    STATE(767), 1,
      aux_sym__quoted_anywhere_template_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(48), 3,
      sym_quoted_word,
      sym_heredoc_redirect,
      aux_sym__quoted_anywhere_text_repeat2,
    STATE(214), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [2012] = 11,
    ACTIONS(236), 1,
      sym__heredoc_line_end,
    ACTIONS(335), 1,
      sym__quoted_text,
    ACTIONS(337), 1,
      sym__variable_start,
    ACTIONS(339), 1,
      sym__double_start,
    ACTIONS(341), 1,
      sym__single_start,
    ACTIONS(343), 1,
      sym__heredoc_arrow,
    ACTIONS(377), 1,
      sym__line_end,
    STATE(781), 1,
      aux_sym__quoted_anywhere_template_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(73), 3,
      sym_quoted_word,
      sym_heredoc_redirect,
      aux_sym__quoted_anywhere_text_repeat2,
    STATE(214), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [2053] = 11,
    ACTIONS(236), 1,
      sym__heredoc_line_end,
    ACTIONS(335), 1,
      sym__quoted_text,
    ACTIONS(337), 1,
      sym__variable_start,
    ACTIONS(339), 1,
      sym__double_start,
    ACTIONS(341), 1,
      sym__single_start,
    ACTIONS(343), 1,
      sym__heredoc_arrow,
    ACTIONS(377), 1,
      sym__line_end,
    STATE(781), 1,
      aux_sym__quoted_anywhere_template_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(49), 3,
      sym_quoted_word,
      sym_heredoc_redirect,
      aux_sym__quoted_anywhere_text_repeat2,
    STATE(214), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [2094] = 10,
    ACTIONS(293), 1,
      sym__quoted_text,
    ACTIONS(295), 1,
      sym__variable_start,
    ACTIONS(297), 1,
      sym__double_start,
    ACTIONS(299), 1,
      sym__single_start,
    ACTIONS(363), 1,
      sym_flag_name,
    ACTIONS(379), 1,
      sym__line_end,
    STATE(280), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    STATE(913), 2,
      sym__text,
      sym_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(180), 5,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
      aux_sym_text_repeat1,
  [2133] = 11,
    ACTIONS(287), 1,
      sym__heredoc_line_end,
    ACTIONS(335), 1,
      sym__quoted_text,
    ACTIONS(337), 1,
      sym__variable_start,
    ACTIONS(339), 1,
      sym__double_start,
    ACTIONS(341), 1,
      sym__single_start,
    ACTIONS(343), 1,
      sym__heredoc_arrow,
    ACTIONS(381), 1,
      sym__line_end,
    STATE(786), 1,
      aux_sym__quoted_anywhere_text_repeat3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(73), 3,
      sym_quoted_word,
      sym_heredoc_redirect,
      aux_sym__quoted_anywhere_text_repeat2,
    STATE(214), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [2174] = 11,
    ACTIONS(236), 1,
      sym__heredoc_line_end,
    ACTIONS(335), 1,
      sym__quoted_text,
    ACTIONS(337), 1,
      sym__variable_start,
    ACTIONS(339), 1,
      sym__double_start,
    ACTIONS(341), 1,
      sym__single_start,
    ACTIONS(343), 1,
      sym__heredoc_arrow,
    ACTIONS(383), 1,
      sym__line_end,
    STATE(803), 1,
      aux_sym__quoted_anywhere_template_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(73), 3,
      sym_quoted_word,
      sym_heredoc_redirect,
      aux_sym__quoted_anywhere_text_repeat2,
    STATE(214), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [2215] = 11,
    ACTIONS(236), 1,
      sym__heredoc_line_end,
    ACTIONS(335), 1,
      sym__quoted_text,
    ACTIONS(337), 1,
      sym__variable_start,
    ACTIONS(339), 1,
      sym__double_start,
    ACTIONS(341), 1,
      sym__single_start,
    ACTIONS(343), 1,
      sym__heredoc_arrow,
    ACTIONS(385), 1,
      sym__line_end,
    STATE(805), 1,
      aux_sym__quoted_anywhere_template_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(73), 3,
      sym_quoted_word,
      sym_heredoc_redirect,
      aux_sym__quoted_anywhere_text_repeat2,
    STATE(214), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [2256] = 5,
    ACTIONS(155), 1,
      sym__line_end,
    ACTIONS(387), 1,
      sym_flag_name,
    STATE(50), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(153), 11,
      anon_sym_repo,
      anon_sym_key,
      anon_sym_install,
      anon_sym_remove,
      anon_sym_upgrade,
      anon_sym_downgrade,
      anon_sym_module,
      anon_sym_snapshot,
      anon_sym_set,
      anon_sym_var,
      sym_unknown_verb,
  [2285] = 5,
    ACTIONS(390), 1,
      sym__concat,
    STATE(69), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(162), 2,
      sym__line_end,
      sym_flag_name,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(160), 11,
      anon_sym_repo,
      anon_sym_key,
      anon_sym_install,
      anon_sym_remove,
      anon_sym_upgrade,
      anon_sym_downgrade,
      anon_sym_module,
      anon_sym_snapshot,
      anon_sym_set,
      anon_sym_var,
      sym_unknown_verb,
  [2314] = 11,
    ACTIONS(220), 1,
      sym__line_end,
    ACTIONS(236), 1,
      sym__heredoc_line_end,
    ACTIONS(335), 1,
      sym__quoted_text,
    ACTIONS(337), 1,
      sym__variable_start,
    ACTIONS(339), 1,
      sym__double_start,
    ACTIONS(341), 1,
      sym__single_start,
    ACTIONS(343), 1,
      sym__heredoc_arrow,
    STATE(775), 1,
      aux_sym__quoted_anywhere_template_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(44), 3,
      sym_quoted_word,
      sym_heredoc_redirect,
      aux_sym__quoted_anywhere_text_repeat2,
    STATE(214), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [2355] = 5,
    ACTIONS(392), 1,
      sym__concat,
    STATE(53), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(146), 2,
      sym__line_end,
      sym_flag_name,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(144), 11,
      anon_sym_repo,
      anon_sym_key,
      anon_sym_install,
      anon_sym_remove,
      anon_sym_upgrade,
      anon_sym_downgrade,
      anon_sym_module,
      anon_sym_snapshot,
      anon_sym_set,
      anon_sym_var,
      sym_unknown_verb,
  [2384] = 10,
    ACTIONS(293), 1,
      sym__quoted_text,
    ACTIONS(295), 1,
      sym__variable_start,
    ACTIONS(297), 1,
      sym__double_start,
    ACTIONS(299), 1,
      sym__single_start,
    ACTIONS(363), 1,
      sym_flag_name,
    ACTIONS(395), 1,
      sym__line_end,
    STATE(280), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    STATE(941), 2,
      sym__text,
      sym_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(180), 5,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
      aux_sym_text_repeat1,
  [2423] = 10,
    ACTIONS(293), 1,
      sym__quoted_text,
    ACTIONS(295), 1,
      sym__variable_start,
    ACTIONS(297), 1,
      sym__double_start,
    ACTIONS(299), 1,
      sym__single_start,
    ACTIONS(363), 1,
      sym_flag_name,
    ACTIONS(397), 1,
      sym__line_end,
    STATE(280), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    STATE(923), 2,
      sym__text,
      sym_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(180), 5,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
      aux_sym_text_repeat1,
  [2462] = 10,
    ACTIONS(293), 1,
      sym__quoted_text,
    ACTIONS(295), 1,
      sym__variable_start,
    ACTIONS(297), 1,
      sym__double_start,
    ACTIONS(299), 1,
      sym__single_start,
    ACTIONS(363), 1,
      sym_flag_name,
    ACTIONS(399), 1,
      sym__line_end,
    STATE(54), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    STATE(960), 2,
      sym__text,
      sym_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(180), 5,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
      aux_sym_text_repeat1,
  [2501] = 10,
    ACTIONS(293), 1,
      sym__quoted_text,
    ACTIONS(295), 1,
      sym__variable_start,
    ACTIONS(297), 1,
      sym__double_start,
    ACTIONS(299), 1,
      sym__single_start,
    ACTIONS(363), 1,
      sym_flag_name,
    ACTIONS(401), 1,
      sym__line_end,
    STATE(55), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    STATE(899), 2,
      sym__text,
      sym_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(180), 5,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
      aux_sym_text_repeat1,
  [2540] = 11,
    ACTIONS(240), 1,
      sym__line_end,
    ACTIONS(345), 1,
      anon_sym_DASH_DASH,
    ACTIONS(347), 1,
      sym_flag_name,
    ACTIONS(349), 1,
      sym__quoted_text,
    ACTIONS(351), 1,
      sym__variable_start,
    ACTIONS(353), 1,
      sym__double_start,
    ACTIONS(355), 1,
      sym__single_start,
    STATE(954), 1,
      sym__quoted_anywhere,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(85), 3,
      sym_flag,
      sym_quoted_word,
      aux_sym__quoted_anywhere_repeat1,
    STATE(236), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [2581] = 10,
    ACTIONS(293), 1,
      sym__quoted_text,
    ACTIONS(295), 1,
      sym__variable_start,
    ACTIONS(297), 1,
      sym__double_start,
    ACTIONS(299), 1,
      sym__single_start,
    ACTIONS(363), 1,
      sym_flag_name,
    ACTIONS(403), 1,
      sym__line_end,
    STATE(280), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    STATE(922), 2,
      sym__text,
      sym_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(180), 5,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
      aux_sym_text_repeat1,
  [2620] = 11,
    ACTIONS(345), 1,
      anon_sym_DASH_DASH,
    ACTIONS(347), 1,
      sym_flag_name,
    ACTIONS(349), 1,
      sym__quoted_text,
    ACTIONS(351), 1,
      sym__variable_start,
    ACTIONS(353), 1,
      sym__double_start,
    ACTIONS(355), 1,
      sym__single_start,
    ACTIONS(405), 1,
      sym__line_end,
    STATE(928), 1,
      sym__quoted_anywhere,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(85), 3,
      sym_flag,
      sym_quoted_word,
      aux_sym__quoted_anywhere_repeat1,
    STATE(236), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [2661] = 10,
    ACTIONS(293), 1,
      sym__quoted_text,
    ACTIONS(295), 1,
      sym__variable_start,
    ACTIONS(297), 1,
      sym__double_start,
    ACTIONS(299), 1,
      sym__single_start,
    ACTIONS(363), 1,
      sym_flag_name,
    ACTIONS(407), 1,
      sym__line_end,
    STATE(59), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    STATE(912), 2,
      sym__text,
      sym_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(180), 5,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
      aux_sym_text_repeat1,
  [2700] = 10,
    ACTIONS(293), 1,
      sym__quoted_text,
    ACTIONS(295), 1,
      sym__variable_start,
    ACTIONS(297), 1,
      sym__double_start,
    ACTIONS(299), 1,
      sym__single_start,
    ACTIONS(363), 1,
      sym_flag_name,
    ACTIONS(409), 1,
      sym__line_end,
    STATE(41), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    STATE(914), 2,
      sym__text,
      sym_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(180), 5,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
      aux_sym_text_repeat1,
  [2739] = 11,
    ACTIONS(285), 1,
      sym__line_end,
    ACTIONS(287), 1,
      sym__heredoc_line_end,
    ACTIONS(335), 1,
      sym__quoted_text,
    ACTIONS(337), 1,
      sym__variable_start,
    ACTIONS(339), 1,
      sym__double_start,
    ACTIONS(341), 1,
      sym__single_start,
    ACTIONS(343), 1,
      sym__heredoc_arrow,
    STATE(757), 1,
      aux_sym__quoted_anywhere_text_repeat3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(39), 3,
      sym_quoted_word,
      sym_heredoc_redirect,
      aux_sym__quoted_anywhere_text_repeat2,
    STATE(214), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [2780] = 10,
    ACTIONS(293), 1,
      sym__quoted_text,
    ACTIONS(295), 1,
      sym__variable_start,
    ACTIONS(297), 1,
      sym__double_start,
    ACTIONS(299), 1,
      sym__single_start,
    ACTIONS(363), 1,
      sym_flag_name,
    ACTIONS(411), 1,
      sym__line_end,
    STATE(46), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    STATE(939), 2,
      sym__text,
      sym_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(180), 5,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
      aux_sym_text_repeat1,
  [2819] = 11,
    ACTIONS(329), 1,
      sym__line_end,
    ACTIONS(345), 1,
      anon_sym_DASH_DASH,
    ACTIONS(347), 1,
      sym_flag_name,
    ACTIONS(349), 1,
      sym__quoted_text,
    ACTIONS(351), 1,
      sym__variable_start,
    ACTIONS(353), 1,
      sym__double_start,
    ACTIONS(355), 1,
      sym__single_start,
    STATE(993), 1,
      sym__quoted_anywhere,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(85), 3,
      sym_flag,
      sym_quoted_word,
      aux_sym__quoted_anywhere_repeat1,
    STATE(236), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [2860] = 11,
    ACTIONS(331), 1,
      sym__line_end,
    ACTIONS(345), 1,
      anon_sym_DASH_DASH,
    ACTIONS(347), 1,
      sym_flag_name,
    ACTIONS(349), 1,
      sym__quoted_text,
    ACTIONS(351), 1,
      sym__variable_start,
    ACTIONS(353), 1,
      sym__double_start,
    ACTIONS(355), 1,
      sym__single_start,
    STATE(943), 1,
      sym__quoted_anywhere,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(85), 3,
      sym_flag,
      sym_quoted_word,
      aux_sym__quoted_anywhere_repeat1,
    STATE(236), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [2901] = 11,
    ACTIONS(236), 1,
      sym__heredoc_line_end,
    ACTIONS(269), 1,
      sym__line_end,
    ACTIONS(335), 1,
      sym__quoted_text,
    ACTIONS(337), 1,
      sym__variable_start,
    ACTIONS(339), 1,
      sym__double_start,
    ACTIONS(341), 1,
      sym__single_start,
    ACTIONS(343), 1,
      sym__heredoc_arrow,
    STATE(769), 1,
      aux_sym__quoted_anywhere_template_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(36), 3,
      sym_quoted_word,
      sym_heredoc_redirect,
      aux_sym__quoted_anywhere_text_repeat2,
    STATE(214), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [2942] = 8,
    ACTIONS(375), 1,
      sym_flag_name,
    ACTIONS(413), 1,
      anon_sym_repo,
    ACTIONS(419), 1,
      sym_unknown_verb,
    ACTIONS(421), 1,
      sym__line_end,
    ACTIONS(417), 2,
      anon_sym_set,
      anon_sym_var,
    STATE(50), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(415), 7,
      anon_sym_key,
      anon_sym_install,
      anon_sym_remove,
      anon_sym_upgrade,
      anon_sym_downgrade,
      anon_sym_module,
      anon_sym_snapshot,
  [2977] = 5,
    ACTIONS(390), 1,
      sym__concat,
    STATE(53), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(168), 2,
      sym__line_end,
      sym_flag_name,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(166), 11,
      anon_sym_repo,
      anon_sym_key,
      anon_sym_install,
      anon_sym_remove,
      anon_sym_upgrade,
      anon_sym_downgrade,
      anon_sym_module,
      anon_sym_snapshot,
      anon_sym_set,
      anon_sym_var,
      sym_unknown_verb,
  [3006] = 3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(172), 3,
      sym__line_end,
      sym__concat,
      sym_flag_name,
    ACTIONS(170), 11,
      anon_sym_repo,
      anon_sym_key,
      anon_sym_install,
      anon_sym_remove,
      anon_sym_upgrade,
      anon_sym_downgrade,
      anon_sym_module,
      anon_sym_snapshot,
      anon_sym_set,
      anon_sym_var,
      sym_unknown_verb,
  [3030] = 4,
    ACTIONS(423), 1,
      sym__concat,
    ACTIONS(182), 2,
      sym__line_end,
      sym_flag_name,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(180), 11,
      anon_sym_repo,
      anon_sym_key,
      anon_sym_install,
      anon_sym_remove,
      anon_sym_upgrade,
      anon_sym_downgrade,
      anon_sym_module,
      anon_sym_snapshot,
      anon_sym_set,
      anon_sym_var,
      sym_unknown_verb,
  [3056] = 12,
    ACTIONS(425), 1,
      sym__line_end,
    ACTIONS(427), 1,
      sym_flag_name,
    ACTIONS(429), 1,
      sym__mount_name,
    ACTIONS(431), 1,
      sym__shell_text,
    ACTIONS(433), 1,
      sym__list_start,
    ACTIONS(435), 1,
      sym__heredoc_arrow,
    STATE(446), 1,
      sym__mount_flag,
    STATE(937), 1,
      sym__command_mounts_shell,
    STATE(218), 2,
      sym_flag,
      aux_sym_run_instruction_repeat1,
    STATE(459), 2,
      sym_heredoc_redirect,
      aux_sym_shell_command_repeat1,
    STATE(776), 2,
      sym_json_array,
      sym_shell_command,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [3098] = 9,
    ACTIONS(439), 1,
      sym__quoted_text,
    ACTIONS(442), 1,
      sym__variable_start,
    ACTIONS(445), 1,
      sym__double_start,
    ACTIONS(448), 1,
      sym__single_start,
    ACTIONS(451), 1,
      sym__heredoc_arrow,
    ACTIONS(437), 2,
      sym__line_end,
      sym__heredoc_line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(73), 3,
      sym_quoted_word,
      sym_heredoc_redirect,
      aux_sym__quoted_anywhere_text_repeat2,
    STATE(214), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [3134] = 12,
    ACTIONS(433), 1,
      sym__list_start,
    ACTIONS(454), 1,
      sym__line_end,
    ACTIONS(456), 1,
      sym_flag_name,
    ACTIONS(458), 1,
      sym__plain_text,
    ACTIONS(460), 1,
      sym__variable_start,
    ACTIONS(462), 1,
      sym__heredoc_arrow,
    STATE(425), 1,
      sym_variable,
    STATE(771), 1,
      sym_json_array,
    STATE(927), 1,
      sym__list_text,
    STATE(75), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(192), 3,
      sym_word,
      sym_heredoc_redirect,
      aux_sym__list_text_repeat1,
  [3176] = 12,
    ACTIONS(433), 1,
      sym__list_start,
    ACTIONS(456), 1,
      sym_flag_name,
    ACTIONS(458), 1,
      sym__plain_text,
    ACTIONS(460), 1,
      sym__variable_start,
    ACTIONS(462), 1,
      sym__heredoc_arrow,
    ACTIONS(464), 1,
      sym__line_end,
    STATE(425), 1,
      sym_variable,
    STATE(771), 1,
      sym_json_array,
    STATE(903), 1,
      sym__list_text,
    STATE(285), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(192), 3,
      sym_word,
      sym_heredoc_redirect,
      aux_sym__list_text_repeat1,
  [3218] = 3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(204), 3,
      sym__line_end,
      sym__concat,
      sym_flag_name,
    ACTIONS(202), 11,
      anon_sym_repo,
      anon_sym_key,
      anon_sym_install,
      anon_sym_remove,
      anon_sym_upgrade,
      anon_sym_downgrade,
      anon_sym_module,
      anon_sym_snapshot,
      anon_sym_set,
      anon_sym_var,
      sym_unknown_verb,
  [3242] = 3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(208), 3,
      sym__line_end,
      sym__concat,
      sym_flag_name,
    ACTIONS(206), 11,
      anon_sym_repo,
      anon_sym_key,
      anon_sym_install,
      anon_sym_remove,
      anon_sym_upgrade,
      anon_sym_downgrade,
      anon_sym_module,
      anon_sym_snapshot,
      anon_sym_set,
      anon_sym_var,
      sym_unknown_verb,
  [3266] = 3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(212), 3,
      sym__line_end,
      sym__concat,
      sym_flag_name,
    ACTIONS(210), 11,
      anon_sym_repo,
      anon_sym_key,
      anon_sym_install,
      anon_sym_remove,
      anon_sym_upgrade,
      anon_sym_downgrade,
      anon_sym_module,
      anon_sym_snapshot,
      anon_sym_set,
      anon_sym_var,
      sym_unknown_verb,
  [3290] = 12,
    ACTIONS(427), 1,
      sym_flag_name,
    ACTIONS(429), 1,
      sym__mount_name,
    ACTIONS(431), 1,
      sym__shell_text,
    ACTIONS(433), 1,
      sym__list_start,
    ACTIONS(435), 1,
      sym__heredoc_arrow,
    ACTIONS(466), 1,
      sym__line_end,
    STATE(446), 1,
      sym__mount_flag,
    STATE(957), 1,
      sym__command_mounts_shell,
    STATE(72), 2,
      sym_flag,
      aux_sym_run_instruction_repeat1,
    STATE(459), 2,
      sym_heredoc_redirect,
      aux_sym_shell_command_repeat1,
    STATE(776), 2,
      sym_json_array,
      sym_shell_command,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [3332] = 12,
    ACTIONS(433), 1,
      sym__list_start,
    ACTIONS(456), 1,
      sym_flag_name,
    ACTIONS(458), 1,
      sym__plain_text,
    ACTIONS(460), 1,
      sym__variable_start,
    ACTIONS(462), 1,
      sym__heredoc_arrow,
    ACTIONS(468), 1,
      sym__line_end,
    STATE(425), 1,
      sym_variable,
    STATE(771), 1,
      sym_json_array,
    STATE(906), 1,
      sym__list_text,
    STATE(82), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(192), 3,
      sym_word,
      sym_heredoc_redirect,
      aux_sym__list_text_repeat1,
  [3374] = 3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(146), 3,
      sym__line_end,
      sym__concat,
      sym_flag_name,
    ACTIONS(144), 11,
      anon_sym_repo,
      anon_sym_key,
      anon_sym_install,
      anon_sym_remove,
      anon_sym_upgrade,
      anon_sym_downgrade,
      anon_sym_module,
      anon_sym_snapshot,
      anon_sym_set,
      anon_sym_var,
      sym_unknown_verb,
  [3398] = 12,
    ACTIONS(433), 1,
      sym__list_start,
    ACTIONS(456), 1,
      sym_flag_name,
    ACTIONS(458), 1,
      sym__plain_text,
    ACTIONS(460), 1,
      sym__variable_start,
    ACTIONS(462), 1,
      sym__heredoc_arrow,
    ACTIONS(470), 1,
      sym__line_end,
    STATE(425), 1,
      sym_variable,
    STATE(771), 1,
      sym_json_array,
    STATE(911), 1,
      sym__list_text,
    STATE(285), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(192), 3,
      sym_word,
      sym_heredoc_redirect,
      aux_sym__list_text_repeat1,
  [3440] = 9,
    ACTIONS(474), 1,
      sym_flag_name,
    ACTIONS(477), 1,
      sym__quoted_text,
    ACTIONS(480), 1,
      sym__variable_start,
    ACTIONS(483), 1,
      sym__double_start,
    ACTIONS(486), 1,
      sym__single_start,
    ACTIONS(472), 2,
      sym__line_end,
      anon_sym_DASH_DASH,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(83), 3,
      sym_flag,
      sym_quoted_word,
      aux_sym__quoted_anywhere_repeat1,
    STATE(236), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [3476] = 4,
    ACTIONS(489), 1,
      sym__equals,
    ACTIONS(176), 2,
      sym__line_end,
      sym_flag_name,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(174), 11,
      anon_sym_repo,
      anon_sym_key,
      anon_sym_install,
      anon_sym_remove,
      anon_sym_upgrade,
      anon_sym_downgrade,
      anon_sym_module,
      anon_sym_snapshot,
      anon_sym_set,
      anon_sym_var,
      sym_unknown_verb,
  [3502] = 10,
    ACTIONS(347), 1,
      sym_flag_name,
    ACTIONS(349), 1,
      sym__quoted_text,
    ACTIONS(351), 1,
      sym__variable_start,
    ACTIONS(353), 1,
      sym__double_start,
    ACTIONS(355), 1,
      sym__single_start,
    ACTIONS(491), 1,
      anon_sym_DASH_DASH,
    ACTIONS(493), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(83), 3,
      sym_flag,
      sym_quoted_word,
      aux_sym__quoted_anywhere_repeat1,
    STATE(236), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [3540] = 3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(192), 3,
      sym__line_end,
      sym__concat,
      sym_flag_name,
    ACTIONS(190), 11,
      anon_sym_repo,
      anon_sym_key,
      anon_sym_install,
      anon_sym_remove,
      anon_sym_upgrade,
      anon_sym_downgrade,
      anon_sym_module,
      anon_sym_snapshot,
      anon_sym_set,
      anon_sym_var,
      sym_unknown_verb,
  [3564] = 3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(196), 3,
      sym__line_end,
      sym__concat,
      sym_flag_name,
    ACTIONS(194), 11,
      anon_sym_repo,
      anon_sym_key,
      anon_sym_install,
      anon_sym_remove,
      anon_sym_upgrade,
      anon_sym_downgrade,
      anon_sym_module,
      anon_sym_snapshot,
      anon_sym_set,
      anon_sym_var,
      sym_unknown_verb,
  [3588] = 3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(188), 3,
      sym__line_end,
      sym__concat,
      sym_flag_name,
    ACTIONS(186), 11,
      anon_sym_repo,
      anon_sym_key,
      anon_sym_install,
      anon_sym_remove,
      anon_sym_upgrade,
      anon_sym_downgrade,
      anon_sym_module,
      anon_sym_snapshot,
      anon_sym_set,
      anon_sym_var,
      sym_unknown_verb,
  [3612] = 3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(200), 3,
      sym__line_end,
      sym__concat,
      sym_flag_name,
    ACTIONS(198), 11,
      anon_sym_repo,
      anon_sym_key,
      anon_sym_install,
      anon_sym_remove,
      anon_sym_upgrade,
      anon_sym_downgrade,
      anon_sym_module,
      anon_sym_snapshot,
      anon_sym_set,
      anon_sym_var,
      sym_unknown_verb,
  [3636] = 4,
    ACTIONS(497), 1,
      sym__concat,
    STATE(90), 1,
      aux_sym_mount_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(495), 11,
      sym__line_end,
      sym_flag_name,
      sym__mount_name,
      sym__mount_comma,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
      anon_sym_DASH_DASH,
  [3661] = 12,
    ACTIONS(500), 1,
      sym__mount_key,
    ACTIONS(502), 1,
      sym__mount_text,
    ACTIONS(504), 1,
      sym__mount_comma,
    ACTIONS(506), 1,
      sym__variable_start,
    ACTIONS(508), 1,
      sym__double_start,
    ACTIONS(510), 1,
      sym__single_start,
    STATE(298), 1,
      sym_mount_option,
    STATE(299), 1,
      aux_sym_mount_repeat1,
    STATE(413), 1,
      sym_mount_value,
    STATE(463), 1,
      sym_mount,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(232), 3,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [3702] = 5,
    ACTIONS(155), 1,
      sym__line_end,
    ACTIONS(512), 1,
      sym_flag_name,
    STATE(92), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(153), 9,
      anon_sym_file,
      anon_sym_service,
      anon_sym_tmpfiles,
      anon_sym_dir,
      anon_sym_symlink,
      anon_sym_config,
      anon_sym_default,
      anon_sym_rename,
      sym_unknown_verb,
  [3729] = 5,
    ACTIONS(515), 1,
      sym__concat,
    STATE(94), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(162), 2,
      sym__line_end,
      sym_flag_name,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(160), 9,
      anon_sym_file,
      anon_sym_service,
      anon_sym_tmpfiles,
      anon_sym_dir,
      anon_sym_symlink,
      anon_sym_config,
      anon_sym_default,
      anon_sym_rename,
      sym_unknown_verb,
  [3756] = 5,
    ACTIONS(515), 1,
      sym__concat,
    STATE(99), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(168), 2,
      sym__line_end,
      sym_flag_name,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(166), 9,
      anon_sym_file,
      anon_sym_service,
      anon_sym_tmpfiles,
      anon_sym_dir,
      anon_sym_symlink,
      anon_sym_config,
      anon_sym_default,
      anon_sym_rename,
      sym_unknown_verb,
  [3783] = 3,
    ACTIONS(216), 2,
      sym__line_end,
      sym_flag_name,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(214), 11,
      anon_sym_repo,
      anon_sym_key,
      anon_sym_install,
      anon_sym_remove,
      anon_sym_upgrade,
      anon_sym_downgrade,
      anon_sym_module,
      anon_sym_snapshot,
      anon_sym_set,
      anon_sym_var,
      sym_unknown_verb,
  [3806] = 10,
    ACTIONS(521), 1,
      anon_sym_config,
    ACTIONS(523), 1,
      anon_sym_default,
    ACTIONS(525), 1,
      anon_sym_rename,
    ACTIONS(527), 1,
      sym_unknown_verb,
    ACTIONS(529), 1,
      sym__line_end,
    ACTIONS(531), 1,
      sym_flag_name,
    ACTIONS(519), 2,
      anon_sym_dir,
      anon_sym_symlink,
    STATE(92), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(517), 3,
      anon_sym_file,
      anon_sym_service,
      anon_sym_tmpfiles,
  [3843] = 10,
    ACTIONS(531), 1,
      sym_flag_name,
    ACTIONS(537), 1,
      anon_sym_config,
    ACTIONS(539), 1,
      anon_sym_default,
    ACTIONS(541), 1,
      anon_sym_rename,
    ACTIONS(543), 1,
      sym_unknown_verb,
    ACTIONS(545), 1,
      sym__line_end,
    ACTIONS(535), 2,
      anon_sym_dir,
      anon_sym_symlink,
    STATE(96), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(533), 3,
      anon_sym_file,
      anon_sym_service,
      anon_sym_tmpfiles,
  [3880] = 4,
    ACTIONS(549), 1,
      sym__concat,
    STATE(100), 1,
      aux_sym_mount_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(547), 11,
      sym__line_end,
      sym_flag_name,
      sym__mount_name,
      sym__mount_comma,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
      anon_sym_DASH_DASH,
  [3905] = 5,
    ACTIONS(551), 1,
      sym__concat,
    STATE(99), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(146), 2,
      sym__line_end,
      sym_flag_name,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(144), 9,
      anon_sym_file,
      anon_sym_service,
      anon_sym_tmpfiles,
      anon_sym_dir,
      anon_sym_symlink,
      anon_sym_config,
      anon_sym_default,
      anon_sym_rename,
      sym_unknown_verb,
  [3932] = 4,
    ACTIONS(549), 1,
      sym__concat,
    STATE(90), 1,
      aux_sym_mount_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(554), 11,
      sym__line_end,
      sym_flag_name,
      sym__mount_name,
      sym__mount_comma,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
      anon_sym_DASH_DASH,
  [3957] = 12,
    ACTIONS(556), 1,
      sym__mount_key,
    ACTIONS(558), 1,
      sym__mount_text,
    ACTIONS(560), 1,
      sym__mount_comma,
    ACTIONS(562), 1,
      sym__variable_start,
    ACTIONS(564), 1,
      sym__double_start,
    ACTIONS(566), 1,
      sym__single_start,
    STATE(112), 1,
      sym_mount_option,
    STATE(113), 1,
      aux_sym_mount_repeat1,
    STATE(138), 1,
      sym_mount_value,
    STATE(185), 1,
      sym_mount,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(98), 3,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [3998] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(495), 12,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__mount_name,
      sym__mount_comma,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
      anon_sym_DASH_DASH,
  [4018] = 4,
    ACTIONS(568), 1,
      sym__equals,
    ACTIONS(176), 2,
      sym__line_end,
      sym_flag_name,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(174), 9,
      anon_sym_file,
      anon_sym_service,
      anon_sym_tmpfiles,
      anon_sym_dir,
      anon_sym_symlink,
      anon_sym_config,
      anon_sym_default,
      anon_sym_rename,
      sym_unknown_verb,
  [4042] = 4,
    ACTIONS(570), 1,
      sym__concat,
    STATE(104), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(146), 10,
      sym__line_end,
      sym_flag_name,
      sym__mount_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
      anon_sym_DASH_DASH,
  [4066] = 4,
    ACTIONS(573), 1,
      sym__concat,
    STATE(108), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(162), 10,
      sym__line_end,
      sym_flag_name,
      sym__mount_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
      anon_sym_DASH_DASH,
  [4090] = 4,
    ACTIONS(575), 1,
      sym__concat,
    ACTIONS(182), 2,
      sym__line_end,
      sym_flag_name,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(180), 9,
      anon_sym_file,
      anon_sym_service,
      anon_sym_tmpfiles,
      anon_sym_dir,
      anon_sym_symlink,
      anon_sym_config,
      anon_sym_default,
      anon_sym_rename,
      sym_unknown_verb,
  [4114] = 10,
    ACTIONS(301), 1,
      sym__list_start,
    ACTIONS(577), 1,
      sym__line_end,
    ACTIONS(579), 1,
      sym_flag_name,
    ACTIONS(581), 1,
      sym__plain_text,
    ACTIONS(583), 1,
      sym__variable_start,
    STATE(523), 1,
      sym_variable,
    STATE(110), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    STATE(460), 2,
      sym_word,
      aux_sym__stage_repeat1,
    STATE(910), 2,
      sym__list,
      sym_json_array,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [4150] = 4,
    ACTIONS(573), 1,
      sym__concat,
    STATE(104), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(168), 10,
      sym__line_end,
      sym_flag_name,
      sym__mount_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
      anon_sym_DASH_DASH,
  [4174] = 3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(146), 3,
      sym__line_end,
      sym__concat,
      sym_flag_name,
    ACTIONS(144), 9,
      anon_sym_file,
      anon_sym_service,
      anon_sym_tmpfiles,
      anon_sym_dir,
      anon_sym_symlink,
      anon_sym_config,
      anon_sym_default,
      anon_sym_rename,
      sym_unknown_verb,
  [4196] = 10,
    ACTIONS(301), 1,
      sym__list_start,
    ACTIONS(579), 1,
      sym_flag_name,
    ACTIONS(581), 1,
      sym__plain_text,
    ACTIONS(583), 1,
      sym__variable_start,
    ACTIONS(585), 1,
      sym__line_end,
    STATE(523), 1,
      sym_variable,
    STATE(373), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    STATE(460), 2,
      sym_word,
      aux_sym__stage_repeat1,
    STATE(924), 2,
      sym__list,
      sym_json_array,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [4232] = 3,
    ACTIONS(589), 1,
      sym__concat,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(587), 11,
      sym__line_end,
      sym_flag_name,
      sym__mount_name,
      sym__mount_comma,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
      anon_sym_DASH_DASH,
  [4254] = 4,
    ACTIONS(560), 1,
      sym__mount_comma,
    STATE(124), 1,
      aux_sym_mount_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(591), 10,
      sym__line_end,
      sym_flag_name,
      sym__mount_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
      anon_sym_DASH_DASH,
  [4278] = 4,
    ACTIONS(560), 1,
      sym__mount_comma,
    STATE(125), 1,
      aux_sym_mount_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(591), 10,
      sym__line_end,
      sym_flag_name,
      sym__mount_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
      anon_sym_DASH_DASH,
  [4302] = 3,
    ACTIONS(595), 1,
      sym__concat,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(593), 11,
      sym__line_end,
      sym_flag_name,
      sym__mount_name,
      sym__mount_comma,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
      anon_sym_DASH_DASH,
  [4324] = 3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(192), 3,
      sym__line_end,
      sym__concat,
      sym_flag_name,
    ACTIONS(190), 9,
      anon_sym_file,
      anon_sym_service,
      anon_sym_tmpfiles,
      anon_sym_dir,
      anon_sym_symlink,
      anon_sym_config,
      anon_sym_default,
      anon_sym_rename,
      sym_unknown_verb,
  [4346] = 3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(196), 3,
      sym__line_end,
      sym__concat,
      sym_flag_name,
    ACTIONS(194), 9,
      anon_sym_file,
      anon_sym_service,
      anon_sym_tmpfiles,
      anon_sym_dir,
      anon_sym_symlink,
      anon_sym_config,
      anon_sym_default,
      anon_sym_rename,
      sym_unknown_verb,
  [4368] = 3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(188), 3,
      sym__line_end,
      sym__concat,
      sym_flag_name,
    ACTIONS(186), 9,
      anon_sym_file,
      anon_sym_service,
      anon_sym_tmpfiles,
      anon_sym_dir,
      anon_sym_symlink,
      anon_sym_config,
      anon_sym_default,
      anon_sym_rename,
      sym_unknown_verb,
  [4390] = 3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(200), 3,
      sym__line_end,
      sym__concat,
      sym_flag_name,
    ACTIONS(198), 9,
      anon_sym_file,
      anon_sym_service,
      anon_sym_tmpfiles,
      anon_sym_dir,
      anon_sym_symlink,
      anon_sym_config,
      anon_sym_default,
      anon_sym_rename,
      sym_unknown_verb,
  [4412] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(192), 12,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__mount_name,
      sym__mount_comma,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
      anon_sym_DASH_DASH,
  [4432] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(196), 12,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__mount_name,
      sym__mount_comma,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
      anon_sym_DASH_DASH,
  [4452] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(188), 12,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__mount_name,
      sym__mount_comma,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
      anon_sym_DASH_DASH,
  [4472] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(200), 12,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__mount_name,
      sym__mount_comma,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
      anon_sym_DASH_DASH,
  [4492] = 4,
    ACTIONS(573), 1,
      sym__concat,
    STATE(104), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(597), 10,
      sym__line_end,
      sym_flag_name,
      sym__mount_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
      anon_sym_DASH_DASH,
  [4516] = 4,
    ACTIONS(560), 1,
      sym__mount_comma,
    STATE(125), 1,
      aux_sym_mount_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(599), 10,
      sym__line_end,
      sym_flag_name,
      sym__mount_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
      anon_sym_DASH_DASH,
  [4540] = 4,
    ACTIONS(603), 1,
      sym__mount_comma,
    STATE(125), 1,
      aux_sym_mount_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(601), 10,
      sym__line_end,
      sym_flag_name,
      sym__mount_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
      anon_sym_DASH_DASH,
  [4564] = 4,
    ACTIONS(573), 1,
      sym__concat,
    STATE(123), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(606), 10,
      sym__line_end,
      sym_flag_name,
      sym__mount_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
      anon_sym_DASH_DASH,
  [4588] = 3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(204), 3,
      sym__line_end,
      sym__concat,
      sym_flag_name,
    ACTIONS(202), 9,
      anon_sym_file,
      anon_sym_service,
      anon_sym_tmpfiles,
      anon_sym_dir,
      anon_sym_symlink,
      anon_sym_config,
      anon_sym_default,
      anon_sym_rename,
      sym_unknown_verb,
  [4610] = 3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(208), 3,
      sym__line_end,
      sym__concat,
      sym_flag_name,
    ACTIONS(206), 9,
      anon_sym_file,
      anon_sym_service,
      anon_sym_tmpfiles,
      anon_sym_dir,
      anon_sym_symlink,
      anon_sym_config,
      anon_sym_default,
      anon_sym_rename,
      sym_unknown_verb,
  [4632] = 3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(212), 3,
      sym__line_end,
      sym__concat,
      sym_flag_name,
    ACTIONS(210), 9,
      anon_sym_file,
      anon_sym_service,
      anon_sym_tmpfiles,
      anon_sym_dir,
      anon_sym_symlink,
      anon_sym_config,
      anon_sym_default,
      anon_sym_rename,
      sym_unknown_verb,
  [4654] = 3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(172), 3,
      sym__line_end,
      sym__concat,
      sym_flag_name,
    ACTIONS(170), 9,
      anon_sym_file,
      anon_sym_service,
      anon_sym_tmpfiles,
      anon_sym_dir,
      anon_sym_symlink,
      anon_sym_config,
      anon_sym_default,
      anon_sym_rename,
      sym_unknown_verb,
  [4676] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(204), 12,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__mount_name,
      sym__mount_comma,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
      anon_sym_DASH_DASH,
  [4696] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(208), 12,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__mount_name,
      sym__mount_comma,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
      anon_sym_DASH_DASH,
  [4716] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(212), 12,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__mount_name,
      sym__mount_comma,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
      anon_sym_DASH_DASH,
  [4736] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(172), 12,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__mount_name,
      sym__mount_comma,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
      anon_sym_DASH_DASH,
  [4756] = 3,
    ACTIONS(610), 1,
      sym__heredoc_quote,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(608), 10,
      sym__line_end,
      sym_flag_name,
      sym__mount_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
      anon_sym_DASH_DASH,
  [4777] = 8,
    ACTIONS(293), 1,
      sym__quoted_text,
    ACTIONS(295), 1,
      sym__variable_start,
    ACTIONS(297), 1,
      sym__double_start,
    ACTIONS(299), 1,
      sym__single_start,
    ACTIONS(612), 1,
      sym__line_end,
    STATE(933), 1,
      sym_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(180), 5,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
      aux_sym_text_repeat1,
  [4808] = 4,
    ACTIONS(614), 1,
      sym__concat,
    STATE(158), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(606), 9,
      sym__line_end,
      sym_flag_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
      anon_sym_DASH_DASH,
  [4831] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(616), 11,
      sym__line_end,
      sym_flag_name,
      sym__mount_name,
      sym__mount_comma,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
      anon_sym_DASH_DASH,
  [4850] = 8,
    ACTIONS(493), 1,
      sym__line_end,
    ACTIONS(618), 1,
      sym__quoted_text,
    ACTIONS(620), 1,
      sym__variable_start,
    ACTIONS(622), 1,
      sym__double_start,
    ACTIONS(624), 1,
      sym__single_start,
    STATE(160), 2,
      sym_quoted_word,
      aux_sym__quoted_anywhere_repeat2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(365), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [4881] = 8,
    ACTIONS(293), 1,
      sym__quoted_text,
    ACTIONS(295), 1,
      sym__variable_start,
    ACTIONS(297), 1,
      sym__double_start,
    ACTIONS(299), 1,
      sym__single_start,
    ACTIONS(331), 1,
      sym__line_end,
    STATE(943), 1,
      sym_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(180), 5,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
      aux_sym_text_repeat1,
  [4912] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(626), 11,
      sym__line_end,
      sym_flag_name,
      sym__mount_name,
      sym__mount_comma,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
      anon_sym_DASH_DASH,
  [4931] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(628), 11,
      sym__line_end,
      sym_flag_name,
      sym__mount_name,
      sym__mount_comma,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
      anon_sym_DASH_DASH,
  [4950] = 8,
    ACTIONS(293), 1,
      sym__quoted_text,
    ACTIONS(295), 1,
      sym__variable_start,
    ACTIONS(297), 1,
      sym__double_start,
    ACTIONS(299), 1,
      sym__single_start,
    ACTIONS(630), 1,
      sym__line_end,
    STATE(953), 1,
      sym_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(180), 5,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
      aux_sym_text_repeat1,
  [4981] = 8,
    ACTIONS(293), 1,
      sym__quoted_text,
    ACTIONS(295), 1,
      sym__variable_start,
    ACTIONS(297), 1,
      sym__double_start,
    ACTIONS(299), 1,
      sym__single_start,
    ACTIONS(632), 1,
      sym__line_end,
    STATE(905), 1,
      sym_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(180), 5,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
      aux_sym_text_repeat1,
  [5012] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(146), 11,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__mount_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
      anon_sym_DASH_DASH,
  [5031] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(192), 11,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__mount_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
      anon_sym_DASH_DASH,
  [5050] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(196), 11,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__mount_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
      anon_sym_DASH_DASH,
  [5069] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(188), 11,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__mount_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
      anon_sym_DASH_DASH,
  [5088] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(200), 11,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__mount_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
      anon_sym_DASH_DASH,
  [5107] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(204), 11,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__mount_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
      anon_sym_DASH_DASH,
  [5126] = 3,
    ACTIONS(636), 1,
      sym__concat,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(634), 10,
      sym__line_end,
      sym_flag_name,
      sym__mount_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
      anon_sym_DASH_DASH,
  [5147] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(212), 11,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__mount_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
      anon_sym_DASH_DASH,
  [5166] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(172), 11,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__mount_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
      anon_sym_DASH_DASH,
  [5185] = 8,
    ACTIONS(293), 1,
      sym__quoted_text,
    ACTIONS(295), 1,
      sym__variable_start,
    ACTIONS(297), 1,
      sym__double_start,
    ACTIONS(299), 1,
      sym__single_start,
    ACTIONS(638), 1,
      sym__line_end,
    STATE(961), 1,
      sym_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(180), 5,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
      aux_sym_text_repeat1,
  [5216] = 8,
    ACTIONS(242), 1,
      sym__line_end,
    ACTIONS(293), 1,
      sym__quoted_text,
    ACTIONS(295), 1,
      sym__variable_start,
    ACTIONS(297), 1,
      sym__double_start,
    ACTIONS(299), 1,
      sym__single_start,
    STATE(936), 1,
      sym_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(180), 5,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
      aux_sym_text_repeat1,
  [5247] = 8,
    ACTIONS(293), 1,
      sym__quoted_text,
    ACTIONS(295), 1,
      sym__variable_start,
    ACTIONS(297), 1,
      sym__double_start,
    ACTIONS(299), 1,
      sym__single_start,
    ACTIONS(640), 1,
      sym__line_end,
    STATE(925), 1,
      sym_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(180), 5,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
      aux_sym_text_repeat1,
  [5278] = 8,
    ACTIONS(293), 1,
      sym__quoted_text,
    ACTIONS(295), 1,
      sym__variable_start,
    ACTIONS(297), 1,
      sym__double_start,
    ACTIONS(299), 1,
      sym__single_start,
    ACTIONS(357), 1,
      sym__line_end,
    STATE(938), 1,
      sym_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(180), 5,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
      aux_sym_text_repeat1,
  [5309] = 4,
    ACTIONS(614), 1,
      sym__concat,
    STATE(169), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(597), 9,
      sym__line_end,
      sym_flag_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
      anon_sym_DASH_DASH,
  [5332] = 3,
    ACTIONS(216), 2,
      sym__line_end,
      sym_flag_name,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(214), 9,
      anon_sym_file,
      anon_sym_service,
      anon_sym_tmpfiles,
      anon_sym_dir,
      anon_sym_symlink,
      anon_sym_config,
      anon_sym_default,
      anon_sym_rename,
      sym_unknown_verb,
  [5353] = 8,
    ACTIONS(618), 1,
      sym__quoted_text,
    ACTIONS(620), 1,
      sym__variable_start,
    ACTIONS(622), 1,
      sym__double_start,
    ACTIONS(624), 1,
      sym__single_start,
    ACTIONS(642), 1,
      sym__line_end,
    STATE(170), 2,
      sym_quoted_word,
      aux_sym__quoted_anywhere_repeat2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(365), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [5384] = 8,
    ACTIONS(618), 1,
      sym__quoted_text,
    ACTIONS(620), 1,
      sym__variable_start,
    ACTIONS(622), 1,
      sym__double_start,
    ACTIONS(624), 1,
      sym__single_start,
    ACTIONS(642), 1,
      sym__line_end,
    STATE(171), 2,
      sym_quoted_word,
      aux_sym__quoted_anywhere_repeat2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(365), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [5415] = 4,
    ACTIONS(614), 1,
      sym__concat,
    STATE(163), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(162), 9,
      sym__line_end,
      sym_flag_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
      anon_sym_DASH_DASH,
  [5438] = 4,
    ACTIONS(614), 1,
      sym__concat,
    STATE(169), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(168), 9,
      sym__line_end,
      sym_flag_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
      anon_sym_DASH_DASH,
  [5461] = 8,
    ACTIONS(293), 1,
      sym__quoted_text,
    ACTIONS(295), 1,
      sym__variable_start,
    ACTIONS(297), 1,
      sym__double_start,
    ACTIONS(299), 1,
      sym__single_start,
    ACTIONS(329), 1,
      sym__line_end,
    STATE(993), 1,
      sym_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(180), 5,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
      aux_sym_text_repeat1,
  [5492] = 3,
    ACTIONS(644), 1,
      sym__equals,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(176), 10,
      sym__line_end,
      sym_flag_name,
      sym__mount_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
      anon_sym_DASH_DASH,
  [5513] = 3,
    ACTIONS(646), 1,
      sym__concat,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(182), 10,
      sym__line_end,
      sym_flag_name,
      sym__mount_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
      anon_sym_DASH_DASH,
  [5534] = 8,
    ACTIONS(240), 1,
      sym__line_end,
    ACTIONS(293), 1,
      sym__quoted_text,
    ACTIONS(295), 1,
      sym__variable_start,
    ACTIONS(297), 1,
      sym__double_start,
    ACTIONS(299), 1,
      sym__single_start,
    STATE(954), 1,
      sym_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(180), 5,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
      aux_sym_text_repeat1,
  [5565] = 8,
    ACTIONS(293), 1,
      sym__quoted_text,
    ACTIONS(295), 1,
      sym__variable_start,
    ACTIONS(297), 1,
      sym__double_start,
    ACTIONS(299), 1,
      sym__single_start,
    ACTIONS(405), 1,
      sym__line_end,
    STATE(928), 1,
      sym_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(180), 5,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
      aux_sym_text_repeat1,
  [5596] = 4,
    ACTIONS(648), 1,
      sym__concat,
    STATE(169), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(146), 9,
      sym__line_end,
      sym_flag_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
      anon_sym_DASH_DASH,
  [5619] = 8,
    ACTIONS(651), 1,
      sym__line_end,
    ACTIONS(653), 1,
      sym__quoted_text,
    ACTIONS(656), 1,
      sym__variable_start,
    ACTIONS(659), 1,
      sym__double_start,
    ACTIONS(662), 1,
      sym__single_start,
    STATE(170), 2,
      sym_quoted_word,
      aux_sym__quoted_anywhere_repeat2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(365), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [5650] = 8,
    ACTIONS(618), 1,
      sym__quoted_text,
    ACTIONS(620), 1,
      sym__variable_start,
    ACTIONS(622), 1,
      sym__double_start,
    ACTIONS(624), 1,
      sym__single_start,
    ACTIONS(665), 1,
      sym__line_end,
    STATE(170), 2,
      sym_quoted_word,
      aux_sym__quoted_anywhere_repeat2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(365), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [5681] = 3,
    ACTIONS(669), 1,
      sym__equals,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(667), 10,
      sym__line_end,
      sym_flag_name,
      sym__mount_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
      anon_sym_DASH_DASH,
  [5702] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(208), 11,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__mount_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
      anon_sym_DASH_DASH,
  [5721] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(172), 10,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
      anon_sym_DASH_DASH,
  [5739] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(188), 10,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
      anon_sym_DASH_DASH,
  [5757] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(212), 10,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
      anon_sym_DASH_DASH,
  [5775] = 3,
    ACTIONS(671), 1,
      sym__equals,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(176), 9,
      sym__line_end,
      sym_flag_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
      anon_sym_DASH_DASH,
  [5795] = 3,
    ACTIONS(673), 1,
      sym__concat,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(182), 9,
      sym__line_end,
      sym_flag_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
      anon_sym_DASH_DASH,
  [5815] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(196), 10,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
      anon_sym_DASH_DASH,
  [5833] = 7,
    ACTIONS(295), 1,
      sym__variable_start,
    ACTIONS(297), 1,
      sym__double_start,
    ACTIONS(299), 1,
      sym__single_start,
    ACTIONS(675), 1,
      sym__line_end,
    ACTIONS(677), 1,
      sym__quoted_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(187), 5,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
      aux_sym_text_repeat1,
  [5861] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(200), 10,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
      anon_sym_DASH_DASH,
  [5879] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(679), 10,
      sym__line_end,
      sym_flag_name,
      sym__mount_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
      anon_sym_DASH_DASH,
  [5897] = 9,
    ACTIONS(581), 1,
      sym__plain_text,
    ACTIONS(583), 1,
      sym__variable_start,
    ACTIONS(681), 1,
      sym__line_end,
    ACTIONS(683), 1,
      sym_flag_name,
    STATE(523), 1,
      sym_variable,
    STATE(904), 1,
      sym__words,
    STATE(442), 2,
      sym_word,
      aux_sym__stage_repeat1,
    STATE(482), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [5929] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(216), 10,
      sym__line_end,
      sym_flag_name,
      sym__mount_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
      anon_sym_DASH_DASH,
  [5947] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(685), 10,
      sym__line_end,
      sym_flag_name,
      sym__mount_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
      anon_sym_DASH_DASH,
  [5965] = 9,
    ACTIONS(581), 1,
      sym__plain_text,
    ACTIONS(583), 1,
      sym__variable_start,
    ACTIONS(683), 1,
      sym_flag_name,
    ACTIONS(687), 1,
      sym__line_end,
    STATE(523), 1,
      sym_variable,
    STATE(908), 1,
      sym__words,
    STATE(183), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    STATE(442), 2,
      sym_word,
      aux_sym__stage_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [5997] = 7,
    ACTIONS(689), 1,
      sym__line_end,
    ACTIONS(691), 1,
      sym__quoted_text,
    ACTIONS(694), 1,
      sym__variable_start,
    ACTIONS(697), 1,
      sym__double_start,
    ACTIONS(700), 1,
      sym__single_start,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(187), 5,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
      aux_sym_text_repeat1,
  [6025] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(146), 10,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
      anon_sym_DASH_DASH,
  [6043] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(703), 10,
      sym__line_end,
      sym_flag_name,
      sym__mount_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
      anon_sym_DASH_DASH,
  [6061] = 3,
    ACTIONS(705), 1,
      sym__heredoc_quote,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(608), 9,
      sym__line_end,
      sym_flag_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
      anon_sym_DASH_DASH,
  [6081] = 9,
    ACTIONS(556), 1,
      sym__mount_key,
    ACTIONS(558), 1,
      sym__mount_text,
    ACTIONS(562), 1,
      sym__variable_start,
    ACTIONS(564), 1,
      sym__double_start,
    ACTIONS(566), 1,
      sym__single_start,
    STATE(138), 1,
      sym_mount_value,
    STATE(141), 1,
      sym_mount_option,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(98), 3,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [6113] = 9,
    ACTIONS(287), 1,
      sym__heredoc_line_end,
    ACTIONS(458), 1,
      sym__plain_text,
    ACTIONS(460), 1,
      sym__variable_start,
    ACTIONS(462), 1,
      sym__heredoc_arrow,
    ACTIONS(707), 1,
      sym__line_end,
    STATE(425), 1,
      sym_variable,
    STATE(787), 1,
      aux_sym__quoted_anywhere_text_repeat3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(221), 3,
      sym_word,
      sym_heredoc_redirect,
      aux_sym__list_text_repeat1,
  [6145] = 9,
    ACTIONS(500), 1,
      sym__mount_key,
    ACTIONS(502), 1,
      sym__mount_text,
    ACTIONS(506), 1,
      sym__variable_start,
    ACTIONS(508), 1,
      sym__double_start,
    ACTIONS(510), 1,
      sym__single_start,
    STATE(413), 1,
      sym_mount_value,
    STATE(423), 1,
      sym_mount_option,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(232), 3,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [6177] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(204), 10,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
      anon_sym_DASH_DASH,
  [6195] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(208), 10,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
      anon_sym_DASH_DASH,
  [6213] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(192), 10,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
      anon_sym_DASH_DASH,
  [6231] = 4,
    ACTIONS(709), 1,
      sym__concat,
    STATE(207), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(168), 7,
      sym__line_end,
      sym_flag_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      anon_sym_DASH_DASH,
  [6252] = 4,
    ACTIONS(711), 1,
      sym_flag_name,
    STATE(198), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(155), 6,
      sym__line_end,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__list_start,
  [6273] = 4,
    ACTIONS(714), 1,
      sym__concat,
    STATE(200), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(162), 7,
      sym__line_end,
      sym_flag_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__list_start,
  [6294] = 4,
    ACTIONS(714), 1,
      sym__concat,
    STATE(216), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(168), 7,
      sym__line_end,
      sym_flag_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__list_start,
  [6315] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(703), 9,
      sym__line_end,
      sym_flag_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
      anon_sym_DASH_DASH,
  [6332] = 8,
    ACTIONS(301), 1,
      sym__list_start,
    ACTIONS(716), 1,
      sym__line_end,
    ACTIONS(718), 1,
      sym_flag_name,
    ACTIONS(720), 1,
      sym__shell_text,
    STATE(753), 1,
      aux_sym__plain_command,
    STATE(496), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    STATE(950), 2,
      sym__command,
      sym_json_array,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [6361] = 8,
    ACTIONS(722), 1,
      sym__line_end,
    ACTIONS(724), 1,
      sym_flag_name,
    ACTIONS(726), 1,
      sym__pair_name,
    ACTIONS(728), 1,
      sym__bare_name,
    STATE(956), 1,
      sym__names_variables,
    STATE(499), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    STATE(657), 2,
      sym_assignment,
      aux_sym__names_variables_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [6390] = 8,
    ACTIONS(242), 1,
      sym__line_end,
    ACTIONS(730), 1,
      anon_sym_DASH_DASH,
    ACTIONS(732), 1,
      sym_flag_name,
    ACTIONS(734), 1,
      sym__pair_name,
    ACTIONS(736), 1,
      sym__bare_name,
    STATE(936), 1,
      sym__pairs_variables_anywhere,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(321), 3,
      sym_flag,
      sym_assignment,
      aux_sym__pairs_variables_anywhere_repeat1,
  [6419] = 8,
    ACTIONS(242), 1,
      sym__line_end,
    ACTIONS(732), 1,
      sym_flag_name,
    ACTIONS(738), 1,
      anon_sym_DASH_DASH,
    ACTIONS(740), 1,
      sym__pair_name,
    ACTIONS(742), 1,
      sym__bare_name,
    STATE(936), 1,
      sym__pairs_anywhere,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(326), 3,
      sym_flag,
      sym_pair,
      aux_sym__pairs_anywhere_repeat1,
  [6448] = 8,
    ACTIONS(331), 1,
      sym__line_end,
    ACTIONS(732), 1,
      sym_flag_name,
    ACTIONS(738), 1,
      anon_sym_DASH_DASH,
    ACTIONS(740), 1,
      sym__pair_name,
    ACTIONS(742), 1,
      sym__bare_name,
    STATE(943), 1,
      sym__pairs_anywhere,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(326), 3,
      sym_flag,
      sym_pair,
      aux_sym__pairs_anywhere_repeat1,
  [6477] = 4,
    ACTIONS(744), 1,
      sym__concat,
    STATE(207), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(146), 7,
      sym__line_end,
      sym_flag_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      anon_sym_DASH_DASH,
  [6498] = 7,
    ACTIONS(747), 1,
      sym__quoted_text,
    ACTIONS(749), 1,
      sym__variable_start,
    ACTIONS(751), 1,
      sym__double_start,
    ACTIONS(753), 1,
      sym__single_start,
    STATE(707), 1,
      sym_flag_value,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(435), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [6525] = 7,
    ACTIONS(755), 1,
      sym__quoted_text,
    ACTIONS(757), 1,
      sym__variable_start,
    ACTIONS(759), 1,
      sym__double_start,
    ACTIONS(761), 1,
      sym__single_start,
    STATE(816), 1,
      sym_value,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(526), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [6552] = 8,
    ACTIONS(724), 1,
      sym_flag_name,
    ACTIONS(726), 1,
      sym__pair_name,
    ACTIONS(728), 1,
      sym__bare_name,
    ACTIONS(763), 1,
      sym__line_end,
    STATE(919), 1,
      sym__names_variables,
    STATE(203), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    STATE(657), 2,
      sym_assignment,
      aux_sym__names_variables_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [6581] = 8,
    ACTIONS(301), 1,
      sym__list_start,
    ACTIONS(718), 1,
      sym_flag_name,
    ACTIONS(720), 1,
      sym__shell_text,
    ACTIONS(765), 1,
      sym__line_end,
    STATE(753), 1,
      aux_sym__plain_command,
    STATE(239), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    STATE(920), 2,
      sym__command,
      sym_json_array,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [6610] = 8,
    ACTIONS(329), 1,
      sym__line_end,
    ACTIONS(732), 1,
      sym_flag_name,
    ACTIONS(738), 1,
      anon_sym_DASH_DASH,
    ACTIONS(740), 1,
      sym__pair_name,
    ACTIONS(742), 1,
      sym__bare_name,
    STATE(993), 1,
      sym__pairs_anywhere,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(326), 3,
      sym_flag,
      sym_pair,
      aux_sym__pairs_anywhere_repeat1,
  [6639] = 5,
    ACTIONS(155), 1,
      sym__line_end,
    ACTIONS(767), 1,
      sym_flag_name,
    STATE(213), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(153), 5,
      anon_sym_oci,
      anon_sym_tar,
      anon_sym_aci,
      anon_sym_system,
      sym_unknown_verb,
  [6662] = 4,
    ACTIONS(770), 1,
      sym__concat,
    STATE(219), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(606), 7,
      sym__line_end,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
  [6683] = 5,
    ACTIONS(772), 1,
      sym__concat,
    STATE(217), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(162), 2,
      sym__line_end,
      sym_flag_name,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(160), 5,
      anon_sym_oci,
      anon_sym_tar,
      anon_sym_aci,
      anon_sym_system,
      sym_unknown_verb,
  [6706] = 4,
    ACTIONS(774), 1,
      sym__concat,
    STATE(216), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(146), 7,
      sym__line_end,
      sym_flag_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__list_start,
  [6727] = 5,
    ACTIONS(772), 1,
      sym__concat,
    STATE(231), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(168), 2,
      sym__line_end,
      sym_flag_name,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(166), 5,
      anon_sym_oci,
      anon_sym_tar,
      anon_sym_aci,
      anon_sym_system,
      sym_unknown_verb,
  [6750] = 6,
    ACTIONS(779), 1,
      sym_flag_name,
    ACTIONS(782), 1,
      sym__mount_name,
    STATE(446), 1,
      sym__mount_flag,
    STATE(218), 2,
      sym_flag,
      aux_sym_run_instruction_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(777), 4,
      sym__line_end,
      sym__shell_text,
      sym__list_start,
      sym__heredoc_arrow,
  [6775] = 4,
    ACTIONS(770), 1,
      sym__concat,
    STATE(254), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(597), 7,
      sym__line_end,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
  [6796] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(216), 9,
      sym__line_end,
      sym_flag_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
      anon_sym_DASH_DASH,
  [6813] = 7,
    ACTIONS(787), 1,
      sym__plain_text,
    ACTIONS(790), 1,
      sym__variable_start,
    ACTIONS(793), 1,
      sym__heredoc_arrow,
    STATE(425), 1,
      sym_variable,
    ACTIONS(785), 2,
      sym__line_end,
      sym__heredoc_line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(221), 3,
      sym_word,
      sym_heredoc_redirect,
      aux_sym__list_text_repeat1,
  [6840] = 4,
    ACTIONS(709), 1,
      sym__concat,
    STATE(197), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(162), 7,
      sym__line_end,
      sym_flag_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      anon_sym_DASH_DASH,
  [6861] = 9,
    ACTIONS(683), 1,
      sym_flag_name,
    ACTIONS(796), 1,
      sym__line_end,
    ACTIONS(798), 1,
      sym__plain_text,
    ACTIONS(800), 1,
      sym__variable_start,
    STATE(398), 1,
      sym_word,
    STATE(429), 1,
      sym_variable,
    STATE(942), 1,
      sym__stage,
    STATE(228), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [6892] = 8,
    ACTIONS(240), 1,
      sym__line_end,
    ACTIONS(730), 1,
      anon_sym_DASH_DASH,
    ACTIONS(732), 1,
      sym_flag_name,
    ACTIONS(734), 1,
      sym__pair_name,
    ACTIONS(736), 1,
      sym__bare_name,
    STATE(954), 1,
      sym__pairs_variables_anywhere,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(321), 3,
      sym_flag,
      sym_assignment,
      aux_sym__pairs_variables_anywhere_repeat1,
  [6921] = 7,
    ACTIONS(228), 1,
      sym__variable_start,
    ACTIONS(230), 1,
      sym__double_start,
    ACTIONS(232), 1,
      sym__single_start,
    ACTIONS(802), 1,
      sym__quoted_text,
    STATE(184), 1,
      sym_flag_value,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(105), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [6948] = 8,
    ACTIONS(240), 1,
      sym__line_end,
    ACTIONS(732), 1,
      sym_flag_name,
    ACTIONS(738), 1,
      anon_sym_DASH_DASH,
    ACTIONS(740), 1,
      sym__pair_name,
    ACTIONS(742), 1,
      sym__bare_name,
    STATE(954), 1,
      sym__pairs_anywhere,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(326), 3,
      sym_flag,
      sym_pair,
      aux_sym__pairs_anywhere_repeat1,
  [6977] = 8,
    ACTIONS(301), 1,
      sym__list_start,
    ACTIONS(718), 1,
      sym_flag_name,
    ACTIONS(720), 1,
      sym__shell_text,
    ACTIONS(804), 1,
      sym__line_end,
    STATE(753), 1,
      aux_sym__plain_command,
    STATE(202), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    STATE(940), 2,
      sym__command,
      sym_json_array,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [7006] = 9,
    ACTIONS(683), 1,
      sym_flag_name,
    ACTIONS(798), 1,
      sym__plain_text,
    ACTIONS(800), 1,
      sym__variable_start,
    ACTIONS(806), 1,
      sym__line_end,
    STATE(398), 1,
      sym_word,
    STATE(429), 1,
      sym_variable,
    STATE(916), 1,
      sym__stage,
    STATE(482), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [7037] = 4,
    ACTIONS(709), 1,
      sym__concat,
    STATE(207), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(597), 7,
      sym__line_end,
      sym_flag_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      anon_sym_DASH_DASH,
  [7058] = 6,
    ACTIONS(810), 1,
      sym_unknown_verb,
    ACTIONS(812), 1,
      sym__line_end,
    ACTIONS(814), 1,
      sym_flag_name,
    STATE(213), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(808), 4,
      anon_sym_oci,
      anon_sym_tar,
      anon_sym_aci,
      anon_sym_system,
  [7083] = 5,
    ACTIONS(816), 1,
      sym__concat,
    STATE(231), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(146), 2,
      sym__line_end,
      sym_flag_name,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(144), 5,
      anon_sym_oci,
      anon_sym_tar,
      anon_sym_aci,
      anon_sym_system,
      sym_unknown_verb,
  [7106] = 4,
    ACTIONS(819), 1,
      sym__concat,
    STATE(234), 1,
      aux_sym_mount_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(547), 7,
      sym__line_end,
      sym_flag_name,
      sym__mount_name,
      sym__mount_comma,
      sym__shell_text,
      sym__list_start,
      sym__heredoc_arrow,
  [7127] = 6,
    ACTIONS(814), 1,
      sym_flag_name,
    ACTIONS(823), 1,
      sym_unknown_verb,
    ACTIONS(825), 1,
      sym__line_end,
    STATE(230), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(821), 4,
      anon_sym_oci,
      anon_sym_tar,
      anon_sym_aci,
      anon_sym_system,
  [7152] = 4,
    ACTIONS(819), 1,
      sym__concat,
    STATE(235), 1,
      aux_sym_mount_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(554), 7,
      sym__line_end,
      sym_flag_name,
      sym__mount_name,
      sym__mount_comma,
      sym__shell_text,
      sym__list_start,
      sym__heredoc_arrow,
  [7173] = 4,
    ACTIONS(827), 1,
      sym__concat,
    STATE(235), 1,
      aux_sym_mount_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(495), 7,
      sym__line_end,
      sym_flag_name,
      sym__mount_name,
      sym__mount_comma,
      sym__shell_text,
      sym__list_start,
      sym__heredoc_arrow,
  [7194] = 4,
    ACTIONS(709), 1,
      sym__concat,
    STATE(229), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(606), 7,
      sym__line_end,
      sym_flag_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      anon_sym_DASH_DASH,
  [7215] = 7,
    ACTIONS(830), 1,
      sym__quoted_text,
    ACTIONS(832), 1,
      sym__variable_start,
    ACTIONS(834), 1,
      sym__double_start,
    ACTIONS(836), 1,
      sym__single_start,
    STATE(723), 1,
      sym_flag_value,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(504), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [7242] = 7,
    ACTIONS(838), 1,
      sym__quoted_text,
    ACTIONS(840), 1,
      sym__variable_start,
    ACTIONS(842), 1,
      sym__double_start,
    ACTIONS(844), 1,
      sym__single_start,
    STATE(671), 1,
      sym_value,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(357), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [7269] = 8,
    ACTIONS(301), 1,
      sym__list_start,
    ACTIONS(718), 1,
      sym_flag_name,
    ACTIONS(720), 1,
      sym__shell_text,
    ACTIONS(846), 1,
      sym__line_end,
    STATE(753), 1,
      aux_sym__plain_command,
    STATE(496), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    STATE(963), 2,
      sym__command,
      sym_json_array,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [7298] = 7,
    ACTIONS(848), 1,
      sym__quoted_text,
    ACTIONS(850), 1,
      sym__variable_start,
    ACTIONS(852), 1,
      sym__double_start,
    ACTIONS(854), 1,
      sym__single_start,
    STATE(95), 1,
      sym_flag_value,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(51), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [7325] = 7,
    ACTIONS(856), 1,
      sym__quoted_text,
    ACTIONS(858), 1,
      sym__variable_start,
    ACTIONS(860), 1,
      sym__double_start,
    ACTIONS(862), 1,
      sym__single_start,
    STATE(469), 1,
      sym_flag_value,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(267), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [7352] = 7,
    ACTIONS(864), 1,
      sym__quoted_text,
    ACTIONS(866), 1,
      sym__variable_start,
    ACTIONS(868), 1,
      sym__double_start,
    ACTIONS(870), 1,
      sym__single_start,
    STATE(434), 1,
      sym_flag_value,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(304), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [7379] = 7,
    ACTIONS(872), 1,
      sym__quoted_text,
    ACTIONS(874), 1,
      sym__variable_start,
    ACTIONS(876), 1,
      sym__double_start,
    ACTIONS(878), 1,
      sym__single_start,
    STATE(492), 1,
      sym_flag_value,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(262), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [7406] = 7,
    ACTIONS(880), 1,
      sym__quoted_text,
    ACTIONS(882), 1,
      sym__variable_start,
    ACTIONS(884), 1,
      sym__double_start,
    ACTIONS(886), 1,
      sym__single_start,
    STATE(372), 1,
      sym_flag_value,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(199), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [7433] = 7,
    ACTIONS(888), 1,
      sym__quoted_text,
    ACTIONS(890), 1,
      sym__variable_start,
    ACTIONS(892), 1,
      sym__double_start,
    ACTIONS(894), 1,
      sym__single_start,
    STATE(717), 1,
      sym_flag_value,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(430), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [7460] = 7,
    ACTIONS(896), 1,
      sym__quoted_text,
    ACTIONS(898), 1,
      sym__variable_start,
    ACTIONS(900), 1,
      sym__double_start,
    ACTIONS(902), 1,
      sym__single_start,
    STATE(524), 1,
      sym_flag_value,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(378), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [7487] = 7,
    ACTIONS(904), 1,
      sym__quoted_text,
    ACTIONS(906), 1,
      sym__variable_start,
    ACTIONS(908), 1,
      sym__double_start,
    ACTIONS(910), 1,
      sym__single_start,
    STATE(534), 1,
      sym_flag_value,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(379), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [7514] = 7,
    ACTIONS(912), 1,
      sym__quoted_text,
    ACTIONS(914), 1,
      sym__variable_start,
    ACTIONS(916), 1,
      sym__double_start,
    ACTIONS(918), 1,
      sym__single_start,
    STATE(22), 1,
      sym_flag_value,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(9), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [7541] = 7,
    ACTIONS(920), 1,
      sym__quoted_text,
    ACTIONS(922), 1,
      sym__variable_start,
    ACTIONS(924), 1,
      sym__double_start,
    ACTIONS(926), 1,
      sym__single_start,
    STATE(159), 1,
      sym_flag_value,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(93), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [7568] = 7,
    ACTIONS(928), 1,
      sym__quoted_text,
    ACTIONS(930), 1,
      sym__variable_start,
    ACTIONS(932), 1,
      sym__double_start,
    ACTIONS(934), 1,
      sym__single_start,
    STATE(393), 1,
      sym_flag_value,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(215), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [7595] = 7,
    ACTIONS(275), 1,
      sym__variable_start,
    ACTIONS(277), 1,
      sym__double_start,
    ACTIONS(279), 1,
      sym__single_start,
    ACTIONS(936), 1,
      sym__quoted_text,
    STATE(220), 1,
      sym_flag_value,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(162), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [7622] = 7,
    ACTIONS(351), 1,
      sym__variable_start,
    ACTIONS(353), 1,
      sym__double_start,
    ACTIONS(355), 1,
      sym__single_start,
    ACTIONS(938), 1,
      sym__quoted_text,
    STATE(399), 1,
      sym_flag_value,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(222), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [7649] = 7,
    ACTIONS(840), 1,
      sym__variable_start,
    ACTIONS(842), 1,
      sym__double_start,
    ACTIONS(844), 1,
      sym__single_start,
    ACTIONS(940), 1,
      sym__quoted_text,
    STATE(522), 1,
      sym_flag_value,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(402), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [7676] = 4,
    ACTIONS(942), 1,
      sym__concat,
    STATE(254), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(146), 7,
      sym__line_end,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
  [7697] = 3,
    ACTIONS(945), 1,
      sym__heredoc_quote,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(608), 7,
      sym__line_end,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
  [7715] = 3,
    ACTIONS(947), 1,
      sym__concat,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(182), 7,
      sym__line_end,
      sym_flag_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      anon_sym_DASH_DASH,
  [7733] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(146), 8,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      anon_sym_DASH_DASH,
  [7749] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(192), 8,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__list_start,
  [7765] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(196), 8,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__list_start,
  [7781] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(188), 8,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__list_start,
  [7797] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(200), 8,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__list_start,
  [7813] = 4,
    ACTIONS(949), 1,
      sym__concat,
    STATE(271), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(162), 6,
      sym__line_end,
      sym_flag_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
  [7833] = 6,
    ACTIONS(953), 1,
      sym_flag_name,
    ACTIONS(956), 1,
      sym__pair_name,
    ACTIONS(959), 1,
      sym__bare_name,
    ACTIONS(951), 2,
      sym__line_end,
      anon_sym_DASH_DASH,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(263), 3,
      sym_flag,
      sym_pair,
      aux_sym__pairs_anywhere_repeat1,
  [7857] = 8,
    ACTIONS(724), 1,
      sym_flag_name,
    ACTIONS(962), 1,
      sym__line_end,
    ACTIONS(964), 1,
      sym__pair_name,
    ACTIONS(966), 1,
      sym__bare_name,
    STATE(541), 1,
      sym_pair,
    STATE(901), 1,
      sym__pairs,
    STATE(499), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [7885] = 4,
    ACTIONS(968), 1,
      sym__concat,
    STATE(265), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(146), 6,
      sym__line_end,
      sym_flag_name,
      sym__mount_name,
      sym__shell_text,
      sym__list_start,
      sym__heredoc_arrow,
  [7905] = 8,
    ACTIONS(973), 1,
      sym__variable_start,
    ACTIONS(975), 1,
      sym__template_text,
    ACTIONS(977), 1,
      sym_heredoc_end,
    STATE(419), 1,
      aux_sym__template_body,
    STATE(550), 1,
      sym_variable,
    STATE(823), 1,
      sym__template_heredoc,
    ACTIONS(971), 2,
      sym__line_end,
      sym__heredoc_line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [7933] = 4,
    ACTIONS(979), 1,
      sym__concat,
    STATE(273), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(162), 6,
      sym__line_end,
      sym_flag_name,
      sym__mount_name,
      sym__shell_text,
      sym__list_start,
      sym__heredoc_arrow,
  [7953] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(146), 8,
      sym__line_end,
      sym__concat,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
  [7969] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(204), 8,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__mount_name,
      sym__mount_comma,
      sym__shell_text,
      sym__list_start,
      sym__heredoc_arrow,
  [7985] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(208), 8,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      anon_sym_DASH_DASH,
  [8001] = 4,
    ACTIONS(949), 1,
      sym__concat,
    STATE(324), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(168), 6,
      sym__line_end,
      sym_flag_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
  [8021] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(208), 8,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__mount_name,
      sym__mount_comma,
      sym__shell_text,
      sym__list_start,
      sym__heredoc_arrow,
  [8037] = 4,
    ACTIONS(979), 1,
      sym__concat,
    STATE(265), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(168), 6,
      sym__line_end,
      sym_flag_name,
      sym__mount_name,
      sym__shell_text,
      sym__list_start,
      sym__heredoc_arrow,
  [8057] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(188), 8,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      anon_sym_DASH_DASH,
  [8073] = 8,
    ACTIONS(724), 1,
      sym_flag_name,
    ACTIONS(964), 1,
      sym__pair_name,
    ACTIONS(966), 1,
      sym__bare_name,
    ACTIONS(981), 1,
      sym__line_end,
    STATE(541), 1,
      sym_pair,
    STATE(959), 1,
      sym__pairs,
    STATE(264), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [8101] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(212), 8,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__mount_name,
      sym__mount_comma,
      sym__shell_text,
      sym__list_start,
      sym__heredoc_arrow,
  [8117] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(172), 8,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__mount_name,
      sym__mount_comma,
      sym__shell_text,
      sym__list_start,
      sym__heredoc_arrow,
  [8133] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(200), 8,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      anon_sym_DASH_DASH,
  [8149] = 6,
    ACTIONS(985), 1,
      sym_flag_name,
    ACTIONS(988), 1,
      sym__pair_name,
    ACTIONS(991), 1,
      sym__bare_name,
    ACTIONS(983), 2,
      sym__line_end,
      anon_sym_DASH_DASH,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(279), 3,
      sym_flag,
      sym_assignment,
      aux_sym__pairs_variables_anywhere_repeat1,
  [8173] = 4,
    ACTIONS(994), 1,
      sym_flag_name,
    STATE(280), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(155), 5,
      sym__line_end,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
  [8193] = 6,
    ACTIONS(275), 1,
      sym__variable_start,
    ACTIONS(277), 1,
      sym__double_start,
    ACTIONS(279), 1,
      sym__single_start,
    ACTIONS(997), 1,
      sym__quoted_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(188), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [8217] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(192), 8,
      sym__line_end,
      sym__concat,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
  [8233] = 4,
    ACTIONS(999), 1,
      sym__concat,
    STATE(283), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(146), 6,
      sym__line_end,
      sym_flag_name,
      sym__plain_text,
      sym__variable_start,
      sym__list_start,
      sym__heredoc_arrow,
  [8253] = 3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(146), 3,
      sym__line_end,
      sym__concat,
      sym_flag_name,
    ACTIONS(144), 5,
      anon_sym_oci,
      anon_sym_tar,
      anon_sym_aci,
      anon_sym_system,
      sym_unknown_verb,
  [8271] = 4,
    ACTIONS(1002), 1,
      sym_flag_name,
    STATE(285), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(155), 5,
      sym__line_end,
      sym__plain_text,
      sym__variable_start,
      sym__list_start,
      sym__heredoc_arrow,
  [8291] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(204), 8,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__list_start,
  [8307] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(196), 8,
      sym__line_end,
      sym__concat,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
  [8323] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(188), 8,
      sym__line_end,
      sym__concat,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
  [8339] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(212), 8,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      anon_sym_DASH_DASH,
  [8355] = 3,
    ACTIONS(1005), 1,
      sym__concat,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(587), 7,
      sym__line_end,
      sym_flag_name,
      sym__mount_name,
      sym__mount_comma,
      sym__shell_text,
      sym__list_start,
      sym__heredoc_arrow,
  [8373] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(208), 8,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__list_start,
  [8389] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(212), 8,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__list_start,
  [8405] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(172), 8,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__list_start,
  [8421] = 3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(192), 3,
      sym__line_end,
      sym__concat,
      sym_flag_name,
    ACTIONS(190), 5,
      anon_sym_oci,
      anon_sym_tar,
      anon_sym_aci,
      anon_sym_system,
      sym_unknown_verb,
  [8439] = 3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(196), 3,
      sym__line_end,
      sym__concat,
      sym_flag_name,
    ACTIONS(194), 5,
      anon_sym_oci,
      anon_sym_tar,
      anon_sym_aci,
      anon_sym_system,
      sym_unknown_verb,
  [8457] = 3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(188), 3,
      sym__line_end,
      sym__concat,
      sym_flag_name,
    ACTIONS(186), 5,
      anon_sym_oci,
      anon_sym_tar,
      anon_sym_aci,
      anon_sym_system,
      sym_unknown_verb,
  [8475] = 3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(200), 3,
      sym__line_end,
      sym__concat,
      sym_flag_name,
    ACTIONS(198), 5,
      anon_sym_oci,
      anon_sym_tar,
      anon_sym_aci,
      anon_sym_system,
      sym_unknown_verb,
  [8493] = 4,
    ACTIONS(504), 1,
      sym__mount_comma,
    STATE(305), 1,
      aux_sym_mount_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(591), 6,
      sym__line_end,
      sym_flag_name,
      sym__mount_name,
      sym__shell_text,
      sym__list_start,
      sym__heredoc_arrow,
  [8513] = 4,
    ACTIONS(504), 1,
      sym__mount_comma,
    STATE(306), 1,
      aux_sym_mount_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(591), 6,
      sym__line_end,
      sym_flag_name,
      sym__mount_name,
      sym__shell_text,
      sym__list_start,
      sym__heredoc_arrow,
  [8533] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(200), 8,
      sym__line_end,
      sym__concat,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
  [8549] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(204), 8,
      sym__line_end,
      sym__concat,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
  [8565] = 3,
    ACTIONS(1007), 1,
      sym__concat,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(593), 7,
      sym__line_end,
      sym_flag_name,
      sym__mount_name,
      sym__mount_comma,
      sym__shell_text,
      sym__list_start,
      sym__heredoc_arrow,
  [8583] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(208), 8,
      sym__line_end,
      sym__concat,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
  [8599] = 4,
    ACTIONS(1009), 1,
      sym__concat,
    STATE(316), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(162), 6,
      sym__line_end,
      sym_flag_name,
      sym__plain_text,
      sym__variable_start,
      sym__list_start,
      sym__heredoc_arrow,
  [8619] = 4,
    ACTIONS(504), 1,
      sym__mount_comma,
    STATE(306), 1,
      aux_sym_mount_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(599), 6,
      sym__line_end,
      sym_flag_name,
      sym__mount_name,
      sym__shell_text,
      sym__list_start,
      sym__heredoc_arrow,
  [8639] = 4,
    ACTIONS(1011), 1,
      sym__mount_comma,
    STATE(306), 1,
      aux_sym_mount_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(601), 6,
      sym__line_end,
      sym_flag_name,
      sym__mount_name,
      sym__shell_text,
      sym__list_start,
      sym__heredoc_arrow,
  [8659] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(204), 8,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      anon_sym_DASH_DASH,
  [8675] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(495), 8,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__mount_name,
      sym__mount_comma,
      sym__shell_text,
      sym__list_start,
      sym__heredoc_arrow,
  [8691] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(192), 8,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__mount_name,
      sym__mount_comma,
      sym__shell_text,
      sym__list_start,
      sym__heredoc_arrow,
  [8707] = 3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(204), 3,
      sym__line_end,
      sym__concat,
      sym_flag_name,
    ACTIONS(202), 5,
      anon_sym_oci,
      anon_sym_tar,
      anon_sym_aci,
      anon_sym_system,
      sym_unknown_verb,
  [8725] = 3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(208), 3,
      sym__line_end,
      sym__concat,
      sym_flag_name,
    ACTIONS(206), 5,
      anon_sym_oci,
      anon_sym_tar,
      anon_sym_aci,
      anon_sym_system,
      sym_unknown_verb,
  [8743] = 3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(212), 3,
      sym__line_end,
      sym__concat,
      sym_flag_name,
    ACTIONS(210), 5,
      anon_sym_oci,
      anon_sym_tar,
      anon_sym_aci,
      anon_sym_system,
      sym_unknown_verb,
  [8761] = 3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(172), 3,
      sym__line_end,
      sym__concat,
      sym_flag_name,
    ACTIONS(170), 5,
      anon_sym_oci,
      anon_sym_tar,
      anon_sym_aci,
      anon_sym_system,
      sym_unknown_verb,
  [8779] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(192), 8,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      anon_sym_DASH_DASH,
  [8795] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(196), 8,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__mount_name,
      sym__mount_comma,
      sym__shell_text,
      sym__list_start,
      sym__heredoc_arrow,
  [8811] = 4,
    ACTIONS(1009), 1,
      sym__concat,
    STATE(283), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(168), 6,
      sym__line_end,
      sym_flag_name,
      sym__plain_text,
      sym__variable_start,
      sym__list_start,
      sym__heredoc_arrow,
  [8831] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(196), 8,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      anon_sym_DASH_DASH,
  [8847] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(188), 8,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__mount_name,
      sym__mount_comma,
      sym__shell_text,
      sym__list_start,
      sym__heredoc_arrow,
  [8863] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(200), 8,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__mount_name,
      sym__mount_comma,
      sym__shell_text,
      sym__list_start,
      sym__heredoc_arrow,
  [8879] = 6,
    ACTIONS(351), 1,
      sym__variable_start,
    ACTIONS(353), 1,
      sym__double_start,
    ACTIONS(355), 1,
      sym__single_start,
    ACTIONS(1014), 1,
      sym__quoted_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(257), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [8903] = 7,
    ACTIONS(732), 1,
      sym_flag_name,
    ACTIONS(734), 1,
      sym__pair_name,
    ACTIONS(1016), 1,
      anon_sym_DASH_DASH,
    ACTIONS(1018), 1,
      sym__line_end,
    ACTIONS(1020), 1,
      sym__bare_name,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(279), 3,
      sym_flag,
      sym_assignment,
      aux_sym__pairs_variables_anywhere_repeat1,
  [8929] = 8,
    ACTIONS(724), 1,
      sym_flag_name,
    ACTIONS(726), 1,
      sym__pair_name,
    ACTIONS(1022), 1,
      sym__line_end,
    ACTIONS(1024), 1,
      sym__bare_name,
    STATE(540), 1,
      sym_assignment,
    STATE(932), 1,
      sym__pairs_variables,
    STATE(342), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [8957] = 6,
    ACTIONS(228), 1,
      sym__variable_start,
    ACTIONS(230), 1,
      sym__double_start,
    ACTIONS(232), 1,
      sym__single_start,
    ACTIONS(1026), 1,
      sym__quoted_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(145), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [8981] = 4,
    ACTIONS(1028), 1,
      sym__concat,
    STATE(324), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(146), 6,
      sym__line_end,
      sym_flag_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
  [9001] = 6,
    ACTIONS(337), 1,
      sym__variable_start,
    ACTIONS(339), 1,
      sym__double_start,
    ACTIONS(341), 1,
      sym__single_start,
    ACTIONS(1031), 1,
      sym__quoted_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(268), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [9025] = 7,
    ACTIONS(732), 1,
      sym_flag_name,
    ACTIONS(740), 1,
      sym__pair_name,
    ACTIONS(742), 1,
      sym__bare_name,
    ACTIONS(1033), 1,
      anon_sym_DASH_DASH,
    ACTIONS(1035), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(263), 3,
      sym_flag,
      sym_pair,
      aux_sym__pairs_anywhere_repeat1,
  [9051] = 6,
    ACTIONS(620), 1,
      sym__variable_start,
    ACTIONS(622), 1,
      sym__double_start,
    ACTIONS(624), 1,
      sym__single_start,
    ACTIONS(1037), 1,
      sym__quoted_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(443), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [9075] = 4,
    ACTIONS(1039), 1,
      sym__equals,
    ACTIONS(176), 2,
      sym__line_end,
      sym_flag_name,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(174), 5,
      anon_sym_oci,
      anon_sym_tar,
      anon_sym_aci,
      anon_sym_system,
      sym_unknown_verb,
  [9095] = 6,
    ACTIONS(749), 1,
      sym__variable_start,
    ACTIONS(751), 1,
      sym__double_start,
    ACTIONS(753), 1,
      sym__single_start,
    ACTIONS(1041), 1,
      sym__quoted_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(535), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [9119] = 4,
    ACTIONS(1043), 1,
      sym__concat,
    ACTIONS(182), 2,
      sym__line_end,
      sym_flag_name,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(180), 5,
      anon_sym_oci,
      anon_sym_tar,
      anon_sym_aci,
      anon_sym_system,
      sym_unknown_verb,
  [9139] = 6,
    ACTIONS(832), 1,
      sym__variable_start,
    ACTIONS(834), 1,
      sym__double_start,
    ACTIONS(836), 1,
      sym__single_start,
    ACTIONS(1045), 1,
      sym__quoted_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(560), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [9163] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(172), 8,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      anon_sym_DASH_DASH,
  [9179] = 6,
    ACTIONS(757), 1,
      sym__variable_start,
    ACTIONS(759), 1,
      sym__double_start,
    ACTIONS(761), 1,
      sym__single_start,
    ACTIONS(1047), 1,
      sym__quoted_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(720), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [9203] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(146), 8,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__list_start,
  [9219] = 6,
    ACTIONS(850), 1,
      sym__variable_start,
    ACTIONS(852), 1,
      sym__double_start,
    ACTIONS(854), 1,
      sym__single_start,
    ACTIONS(1049), 1,
      sym__quoted_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(81), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [9243] = 7,
    ACTIONS(558), 1,
      sym__mount_text,
    ACTIONS(562), 1,
      sym__variable_start,
    ACTIONS(564), 1,
      sym__double_start,
    ACTIONS(566), 1,
      sym__single_start,
    STATE(142), 1,
      sym_mount_value,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(98), 3,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [9269] = 6,
    ACTIONS(858), 1,
      sym__variable_start,
    ACTIONS(860), 1,
      sym__double_start,
    ACTIONS(862), 1,
      sym__single_start,
    ACTIONS(1051), 1,
      sym__quoted_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(380), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [9293] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(212), 8,
      sym__line_end,
      sym__concat,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
  [9309] = 6,
    ACTIONS(866), 1,
      sym__variable_start,
    ACTIONS(868), 1,
      sym__double_start,
    ACTIONS(870), 1,
      sym__single_start,
    ACTIONS(1053), 1,
      sym__quoted_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(386), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [9333] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(172), 8,
      sym__line_end,
      sym__concat,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
  [9349] = 6,
    ACTIONS(874), 1,
      sym__variable_start,
    ACTIONS(876), 1,
      sym__double_start,
    ACTIONS(878), 1,
      sym__single_start,
    ACTIONS(1055), 1,
      sym__quoted_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(388), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [9373] = 8,
    ACTIONS(724), 1,
      sym_flag_name,
    ACTIONS(726), 1,
      sym__pair_name,
    ACTIONS(1024), 1,
      sym__bare_name,
    ACTIONS(1057), 1,
      sym__line_end,
    STATE(540), 1,
      sym_assignment,
    STATE(955), 1,
      sym__pairs_variables,
    STATE(499), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [9401] = 6,
    ACTIONS(882), 1,
      sym__variable_start,
    ACTIONS(884), 1,
      sym__double_start,
    ACTIONS(886), 1,
      sym__single_start,
    ACTIONS(1059), 1,
      sym__quoted_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(334), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [9425] = 3,
    ACTIONS(1061), 1,
      sym__equals,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(176), 7,
      sym__line_end,
      sym_flag_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__list_start,
  [9443] = 6,
    ACTIONS(890), 1,
      sym__variable_start,
    ACTIONS(892), 1,
      sym__double_start,
    ACTIONS(894), 1,
      sym__single_start,
    ACTIONS(1063), 1,
      sym__quoted_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(640), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [9467] = 8,
    ACTIONS(1067), 1,
      sym__variable_start,
    ACTIONS(1069), 1,
      sym__heredoc_text,
    ACTIONS(1071), 1,
      sym_heredoc_end,
    STATE(387), 1,
      aux_sym__text_body,
    STATE(559), 1,
      sym_variable,
    STATE(831), 1,
      sym__text_heredoc,
    ACTIONS(1065), 2,
      sym__line_end,
      sym__heredoc_line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [9495] = 6,
    ACTIONS(898), 1,
      sym__variable_start,
    ACTIONS(900), 1,
      sym__double_start,
    ACTIONS(902), 1,
      sym__single_start,
    ACTIONS(1073), 1,
      sym__quoted_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(436), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [9519] = 3,
    ACTIONS(1075), 1,
      sym__concat,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(182), 7,
      sym__line_end,
      sym_flag_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__list_start,
  [9537] = 6,
    ACTIONS(906), 1,
      sym__variable_start,
    ACTIONS(908), 1,
      sym__double_start,
    ACTIONS(910), 1,
      sym__single_start,
    ACTIONS(1077), 1,
      sym__quoted_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(444), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [9561] = 3,
    ACTIONS(1079), 1,
      sym__equals,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(176), 7,
      sym__line_end,
      sym_flag_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      anon_sym_DASH_DASH,
  [9579] = 6,
    ACTIONS(914), 1,
      sym__variable_start,
    ACTIONS(916), 1,
      sym__double_start,
    ACTIONS(918), 1,
      sym__single_start,
    ACTIONS(1081), 1,
      sym__quoted_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(14), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [9603] = 6,
    ACTIONS(922), 1,
      sym__variable_start,
    ACTIONS(924), 1,
      sym__double_start,
    ACTIONS(926), 1,
      sym__single_start,
    ACTIONS(1083), 1,
      sym__quoted_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(109), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [9627] = 6,
    ACTIONS(930), 1,
      sym__variable_start,
    ACTIONS(932), 1,
      sym__double_start,
    ACTIONS(934), 1,
      sym__single_start,
    ACTIONS(1085), 1,
      sym__quoted_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(284), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [9651] = 6,
    ACTIONS(840), 1,
      sym__variable_start,
    ACTIONS(842), 1,
      sym__double_start,
    ACTIONS(844), 1,
      sym__single_start,
    ACTIONS(1087), 1,
      sym__quoted_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(507), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [9675] = 7,
    ACTIONS(502), 1,
      sym__mount_text,
    ACTIONS(506), 1,
      sym__variable_start,
    ACTIONS(508), 1,
      sym__double_start,
    ACTIONS(510), 1,
      sym__single_start,
    STATE(424), 1,
      sym_mount_value,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(232), 3,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [9701] = 4,
    ACTIONS(1089), 1,
      sym__concat,
    STATE(400), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(168), 5,
      sym__line_end,
      sym_flag_name,
      sym__plain_text,
      sym__variable_start,
      sym__list_start,
  [9720] = 4,
    ACTIONS(1093), 1,
      sym__concat,
    STATE(358), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(1091), 5,
      sym__line_end,
      sym_flag_name,
      sym__pair_name,
      sym__bare_name,
      anon_sym_DASH_DASH,
  [9739] = 4,
    ACTIONS(1093), 1,
      sym__concat,
    STATE(417), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(1095), 5,
      sym__line_end,
      sym_flag_name,
      sym__pair_name,
      sym__bare_name,
      anon_sym_DASH_DASH,
  [9758] = 7,
    ACTIONS(1099), 1,
      sym__heredoc_text,
    ACTIONS(1101), 1,
      sym_heredoc_end,
    STATE(557), 1,
      aux_sym_shell_script_repeat1,
    STATE(739), 1,
      sym_shell_script,
    STATE(857), 1,
      sym__shell_heredoc,
    ACTIONS(1097), 2,
      sym__line_end,
      sym__heredoc_line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [9783] = 3,
    ACTIONS(1103), 1,
      sym__equals,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(176), 6,
      sym__line_end,
      sym_flag_name,
      sym__mount_name,
      sym__shell_text,
      sym__list_start,
      sym__heredoc_arrow,
  [9800] = 3,
    ACTIONS(1105), 1,
      sym__concat,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(634), 6,
      sym__line_end,
      sym_flag_name,
      sym__mount_name,
      sym__shell_text,
      sym__list_start,
      sym__heredoc_arrow,
  [9817] = 7,
    ACTIONS(581), 1,
      sym__plain_text,
    ACTIONS(583), 1,
      sym__variable_start,
    ACTIONS(1107), 1,
      sym__line_end,
    STATE(523), 1,
      sym_variable,
    STATE(978), 1,
      sym__words,
    STATE(442), 2,
      sym_word,
      aux_sym__stage_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [9842] = 3,
    ACTIONS(1109), 1,
      sym__equals,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(176), 6,
      sym__line_end,
      sym_flag_name,
      sym__plain_text,
      sym__variable_start,
      sym__list_start,
      sym__heredoc_arrow,
  [9859] = 3,
    ACTIONS(1111), 1,
      sym__concat,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(182), 6,
      sym__line_end,
      sym_flag_name,
      sym__plain_text,
      sym__variable_start,
      sym__list_start,
      sym__heredoc_arrow,
  [9876] = 4,
    ACTIONS(1113), 1,
      sym__concat,
    STATE(367), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(606), 5,
      sym__line_end,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
  [9895] = 7,
    ACTIONS(1115), 1,
      aux_sym_cmd_instruction_token1,
    ACTIONS(1117), 1,
      aux_sym_healthcheck_instruction_token2,
    ACTIONS(1119), 1,
      sym_unknown_verb,
    ACTIONS(1121), 1,
      sym__line_end,
    ACTIONS(1123), 1,
      sym_flag_name,
    STATE(376), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [9920] = 4,
    ACTIONS(1113), 1,
      sym__concat,
    STATE(369), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(597), 5,
      sym__line_end,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
  [9939] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(703), 7,
      sym__line_end,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
  [9954] = 4,
    ACTIONS(1125), 1,
      sym__concat,
    STATE(369), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(146), 5,
      sym__line_end,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
  [9973] = 3,
    ACTIONS(1128), 1,
      sym__equals,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(176), 6,
      sym__line_end,
      sym_flag_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
  [9990] = 3,
    ACTIONS(1130), 1,
      sym__concat,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(182), 6,
      sym__line_end,
      sym_flag_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
  [10007] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(216), 7,
      sym__line_end,
      sym_flag_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__list_start,
  [10022] = 4,
    ACTIONS(1132), 1,
      sym_flag_name,
    STATE(373), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(155), 4,
      sym__line_end,
      sym__plain_text,
      sym__variable_start,
      sym__list_start,
  [10041] = 7,
    ACTIONS(581), 1,
      sym__plain_text,
    ACTIONS(583), 1,
      sym__variable_start,
    ACTIONS(1135), 1,
      sym__line_end,
    STATE(523), 1,
      sym_variable,
    STATE(946), 1,
      sym__words,
    STATE(442), 2,
      sym_word,
      aux_sym__stage_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [10066] = 3,
    ACTIONS(1137), 1,
      sym__equals,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(667), 6,
      sym__line_end,
      sym_flag_name,
      sym__mount_name,
      sym__shell_text,
      sym__list_start,
      sym__heredoc_arrow,
  [10083] = 7,
    ACTIONS(1123), 1,
      sym_flag_name,
    ACTIONS(1139), 1,
      aux_sym_cmd_instruction_token1,
    ACTIONS(1141), 1,
      aux_sym_healthcheck_instruction_token2,
    ACTIONS(1143), 1,
      sym_unknown_verb,
    ACTIONS(1145), 1,
      sym__line_end,
    STATE(377), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [10108] = 5,
    ACTIONS(155), 1,
      sym__line_end,
    ACTIONS(1147), 1,
      sym_flag_name,
    STATE(377), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(153), 3,
      aux_sym_cmd_instruction_token1,
      aux_sym_healthcheck_instruction_token2,
      sym_unknown_verb,
  [10129] = 4,
    ACTIONS(1089), 1,
      sym__concat,
    STATE(356), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(162), 5,
      sym__line_end,
      sym_flag_name,
      sym__plain_text,
      sym__variable_start,
      sym__list_start,
  [10148] = 5,
    ACTIONS(1150), 1,
      sym__concat,
    STATE(381), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(162), 2,
      sym__line_end,
      sym_flag_name,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(160), 3,
      aux_sym_cmd_instruction_token1,
      aux_sym_healthcheck_instruction_token2,
      sym_unknown_verb,
  [10169] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(146), 7,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__mount_name,
      sym__shell_text,
      sym__list_start,
      sym__heredoc_arrow,
  [10184] = 5,
    ACTIONS(1150), 1,
      sym__concat,
    STATE(404), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(168), 2,
      sym__line_end,
      sym_flag_name,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(166), 3,
      aux_sym_cmd_instruction_token1,
      aux_sym_healthcheck_instruction_token2,
      sym_unknown_verb,
  [10205] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(192), 7,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__mount_name,
      sym__shell_text,
      sym__list_start,
      sym__heredoc_arrow,
  [10220] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(196), 7,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__mount_name,
      sym__shell_text,
      sym__list_start,
      sym__heredoc_arrow,
  [10235] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(188), 7,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__mount_name,
      sym__shell_text,
      sym__list_start,
      sym__heredoc_arrow,
  [10250] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(200), 7,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__mount_name,
      sym__shell_text,
      sym__list_start,
      sym__heredoc_arrow,
  [10265] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(146), 7,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__plain_text,
      sym__variable_start,
      sym__list_start,
      sym__heredoc_arrow,
  [10280] = 7,
    ACTIONS(1067), 1,
      sym__variable_start,
    ACTIONS(1069), 1,
      sym__heredoc_text,
    ACTIONS(1154), 1,
      sym_heredoc_end,
    STATE(418), 1,
      aux_sym__text_body,
    STATE(559), 1,
      sym_variable,
    ACTIONS(1152), 2,
      sym__line_end,
      sym__heredoc_line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [10305] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(146), 7,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
  [10320] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(192), 7,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__plain_text,
      sym__variable_start,
      sym__list_start,
      sym__heredoc_arrow,
  [10335] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(196), 7,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__plain_text,
      sym__variable_start,
      sym__list_start,
      sym__heredoc_arrow,
  [10350] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(188), 7,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__plain_text,
      sym__variable_start,
      sym__list_start,
      sym__heredoc_arrow,
  [10365] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(200), 7,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__plain_text,
      sym__variable_start,
      sym__list_start,
      sym__heredoc_arrow,
  [10380] = 3,
    ACTIONS(216), 2,
      sym__line_end,
      sym_flag_name,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(214), 5,
      anon_sym_oci,
      anon_sym_tar,
      anon_sym_aci,
      anon_sym_system,
      sym_unknown_verb,
  [10397] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(192), 7,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
  [10412] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(196), 7,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
  [10427] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(188), 7,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
  [10442] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(200), 7,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
  [10457] = 7,
    ACTIONS(581), 1,
      sym__plain_text,
    ACTIONS(583), 1,
      sym__variable_start,
    ACTIONS(1156), 1,
      sym__line_end,
    ACTIONS(1158), 1,
      sym__as,
    STATE(523), 1,
      sym_variable,
    STATE(465), 2,
      sym_word,
      aux_sym__stage_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [10482] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(216), 7,
      sym__line_end,
      sym_flag_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      anon_sym_DASH_DASH,
  [10497] = 4,
    ACTIONS(1160), 1,
      sym__concat,
    STATE(400), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(146), 5,
      sym__line_end,
      sym_flag_name,
      sym__plain_text,
      sym__variable_start,
      sym__list_start,
  [10516] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(204), 7,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__mount_name,
      sym__shell_text,
      sym__list_start,
      sym__heredoc_arrow,
  [10531] = 4,
    ACTIONS(1093), 1,
      sym__concat,
    STATE(405), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(162), 5,
      sym__line_end,
      sym_flag_name,
      sym__pair_name,
      sym__bare_name,
      anon_sym_DASH_DASH,
  [10550] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(208), 7,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__mount_name,
      sym__shell_text,
      sym__list_start,
      sym__heredoc_arrow,
  [10565] = 5,
    ACTIONS(1163), 1,
      sym__concat,
    STATE(404), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(146), 2,
      sym__line_end,
      sym_flag_name,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(144), 3,
      aux_sym_cmd_instruction_token1,
      aux_sym_healthcheck_instruction_token2,
      sym_unknown_verb,
  [10586] = 4,
    ACTIONS(1093), 1,
      sym__concat,
    STATE(417), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(168), 5,
      sym__line_end,
      sym_flag_name,
      sym__pair_name,
      sym__bare_name,
      anon_sym_DASH_DASH,
  [10605] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(212), 7,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__mount_name,
      sym__shell_text,
      sym__list_start,
      sym__heredoc_arrow,
  [10620] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(172), 7,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__mount_name,
      sym__shell_text,
      sym__list_start,
      sym__heredoc_arrow,
  [10635] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(204), 7,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__plain_text,
      sym__variable_start,
      sym__list_start,
      sym__heredoc_arrow,
  [10650] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(208), 7,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__plain_text,
      sym__variable_start,
      sym__list_start,
      sym__heredoc_arrow,
  [10665] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(212), 7,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__plain_text,
      sym__variable_start,
      sym__list_start,
      sym__heredoc_arrow,
  [10680] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(172), 7,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__plain_text,
      sym__variable_start,
      sym__list_start,
      sym__heredoc_arrow,
  [10695] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(204), 7,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
  [10710] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(616), 7,
      sym__line_end,
      sym_flag_name,
      sym__mount_name,
      sym__mount_comma,
      sym__shell_text,
      sym__list_start,
      sym__heredoc_arrow,
  [10725] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(208), 7,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
  [10740] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(212), 7,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
  [10755] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(172), 7,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
  [10770] = 4,
    ACTIONS(1166), 1,
      sym__concat,
    STATE(417), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(146), 5,
      sym__line_end,
      sym_flag_name,
      sym__pair_name,
      sym__bare_name,
      anon_sym_DASH_DASH,
  [10789] = 6,
    ACTIONS(1171), 1,
      sym__variable_start,
    ACTIONS(1174), 1,
      sym__heredoc_text,
    STATE(418), 1,
      aux_sym__text_body,
    STATE(559), 1,
      sym_variable,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(1169), 3,
      sym__line_end,
      sym__heredoc_line_end,
      sym_heredoc_end,
  [10812] = 7,
    ACTIONS(973), 1,
      sym__variable_start,
    ACTIONS(975), 1,
      sym__template_text,
    ACTIONS(1179), 1,
      sym_heredoc_end,
    STATE(421), 1,
      aux_sym__template_body,
    STATE(550), 1,
      sym_variable,
    ACTIONS(1177), 2,
      sym__line_end,
      sym__heredoc_line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [10837] = 6,
    ACTIONS(506), 1,
      sym__variable_start,
    ACTIONS(508), 1,
      sym__double_start,
    ACTIONS(510), 1,
      sym__single_start,
    ACTIONS(1181), 1,
      sym__mount_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(308), 3,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [10860] = 6,
    ACTIONS(1185), 1,
      sym__variable_start,
    ACTIONS(1188), 1,
      sym__template_text,
    STATE(421), 1,
      aux_sym__template_body,
    STATE(550), 1,
      sym_variable,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(1183), 3,
      sym__line_end,
      sym__heredoc_line_end,
      sym_heredoc_end,
  [10883] = 6,
    ACTIONS(562), 1,
      sym__variable_start,
    ACTIONS(564), 1,
      sym__double_start,
    ACTIONS(566), 1,
      sym__single_start,
    ACTIONS(1191), 1,
      sym__mount_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(102), 3,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [10906] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(626), 7,
      sym__line_end,
      sym_flag_name,
      sym__mount_name,
      sym__mount_comma,
      sym__shell_text,
      sym__list_start,
      sym__heredoc_arrow,
  [10921] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(628), 7,
      sym__line_end,
      sym_flag_name,
      sym__mount_name,
      sym__mount_comma,
      sym__shell_text,
      sym__list_start,
      sym__heredoc_arrow,
  [10936] = 4,
    ACTIONS(1195), 1,
      sym__concat,
    STATE(426), 1,
      aux_sym_word_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(1193), 5,
      sym__line_end,
      sym__plain_text,
      sym__variable_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
  [10955] = 4,
    ACTIONS(1195), 1,
      sym__concat,
    STATE(427), 1,
      aux_sym_word_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(1197), 5,
      sym__line_end,
      sym__plain_text,
      sym__variable_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
  [10974] = 4,
    ACTIONS(1201), 1,
      sym__concat,
    STATE(427), 1,
      aux_sym_word_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(1199), 5,
      sym__line_end,
      sym__plain_text,
      sym__variable_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
  [10993] = 3,
    ACTIONS(1204), 1,
      sym__concat,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(182), 6,
      sym__line_end,
      sym_flag_name,
      sym__mount_name,
      sym__shell_text,
      sym__list_start,
      sym__heredoc_arrow,
  [11010] = 4,
    ACTIONS(1206), 1,
      sym__concat,
    STATE(453), 1,
      aux_sym_word_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(1193), 4,
      sym__line_end,
      sym__as,
      sym__plain_text,
      sym__variable_start,
  [11028] = 4,
    ACTIONS(1208), 1,
      sym__concat,
    STATE(432), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(162), 4,
      sym__line_end,
      sym_flag_name,
      sym__shell_text,
      sym__list_start,
  [11046] = 5,
    ACTIONS(1212), 1,
      sym__shell_text,
    ACTIONS(1215), 1,
      sym__heredoc_arrow,
    ACTIONS(1210), 2,
      sym__line_end,
      sym__heredoc_line_end,
    STATE(431), 2,
      sym_heredoc_redirect,
      aux_sym_shell_command_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [11066] = 4,
    ACTIONS(1208), 1,
      sym__concat,
    STATE(433), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(168), 4,
      sym__line_end,
      sym_flag_name,
      sym__shell_text,
      sym__list_start,
  [11084] = 4,
    ACTIONS(1218), 1,
      sym__concat,
    STATE(433), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(146), 4,
      sym__line_end,
      sym_flag_name,
      sym__shell_text,
      sym__list_start,
  [11102] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(216), 6,
      sym__line_end,
      sym_flag_name,
      sym__plain_text,
      sym__variable_start,
      sym__list_start,
      sym__heredoc_arrow,
  [11116] = 4,
    ACTIONS(1221), 1,
      sym__concat,
    STATE(486), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(162), 4,
      sym__line_end,
      sym_flag_name,
      sym__plain_text,
      sym__variable_start,
  [11134] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(146), 6,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__plain_text,
      sym__variable_start,
      sym__list_start,
  [11148] = 3,
    ACTIONS(1223), 1,
      sym__equals,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(176), 5,
      sym__line_end,
      sym_flag_name,
      sym__plain_text,
      sym__variable_start,
      sym__list_start,
  [11164] = 6,
    ACTIONS(581), 1,
      sym__plain_text,
    ACTIONS(583), 1,
      sym__variable_start,
    ACTIONS(1225), 1,
      sym__line_end,
    STATE(523), 1,
      sym_variable,
    STATE(464), 2,
      sym_word,
      aux_sym__stage_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [11186] = 3,
    ACTIONS(1227), 1,
      sym__equals,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(176), 5,
      sym__line_end,
      sym_flag_name,
      sym__pair_name,
      sym__bare_name,
      anon_sym_DASH_DASH,
  [11202] = 3,
    ACTIONS(1229), 1,
      sym__concat,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(182), 5,
      sym__line_end,
      sym_flag_name,
      sym__pair_name,
      sym__bare_name,
      anon_sym_DASH_DASH,
  [11218] = 3,
    ACTIONS(1231), 1,
      sym__concat,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(182), 5,
      sym__line_end,
      sym_flag_name,
      sym__plain_text,
      sym__variable_start,
      sym__list_start,
  [11234] = 6,
    ACTIONS(581), 1,
      sym__plain_text,
    ACTIONS(583), 1,
      sym__variable_start,
    ACTIONS(1233), 1,
      sym__line_end,
    STATE(523), 1,
      sym_variable,
    STATE(464), 2,
      sym_word,
      aux_sym__stage_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [11256] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(146), 6,
      sym__line_end,
      sym__concat,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
  [11270] = 3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(144), 3,
      aux_sym_cmd_instruction_token1,
      aux_sym_healthcheck_instruction_token2,
      sym_unknown_verb,
    ACTIONS(146), 3,
      sym__line_end,
      sym__concat,
      sym_flag_name,
  [11286] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(212), 6,
      sym__line_end,
      sym__concat,
      sym__plain_text,
      sym__variable_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
  [11300] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(1235), 6,
      sym__line_end,
      sym_flag_name,
      sym__mount_name,
      sym__shell_text,
      sym__list_start,
      sym__heredoc_arrow,
  [11314] = 4,
    ACTIONS(1237), 1,
      sym__equals,
    ACTIONS(176), 2,
      sym__line_end,
      sym_flag_name,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(174), 3,
      aux_sym_cmd_instruction_token1,
      aux_sym_healthcheck_instruction_token2,
      sym_unknown_verb,
  [11332] = 4,
    ACTIONS(1239), 1,
      sym__concat,
    ACTIONS(182), 2,
      sym__line_end,
      sym_flag_name,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(180), 3,
      aux_sym_cmd_instruction_token1,
      aux_sym_healthcheck_instruction_token2,
      sym_unknown_verb,
  [11350] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(192), 6,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__plain_text,
      sym__variable_start,
      sym__list_start,
  [11364] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(196), 6,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__plain_text,
      sym__variable_start,
      sym__list_start,
  [11378] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(188), 6,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__plain_text,
      sym__variable_start,
      sym__list_start,
  [11392] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(200), 6,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__plain_text,
      sym__variable_start,
      sym__list_start,
  [11406] = 4,
    ACTIONS(1206), 1,
      sym__concat,
    STATE(495), 1,
      aux_sym_word_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(1197), 4,
      sym__line_end,
      sym__as,
      sym__plain_text,
      sym__variable_start,
  [11424] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(204), 6,
      sym__line_end,
      sym__concat,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
  [11438] = 3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(190), 3,
      aux_sym_cmd_instruction_token1,
      aux_sym_healthcheck_instruction_token2,
      sym_unknown_verb,
    ACTIONS(192), 3,
      sym__line_end,
      sym__concat,
      sym_flag_name,
  [11454] = 3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(194), 3,
      aux_sym_cmd_instruction_token1,
      aux_sym_healthcheck_instruction_token2,
      sym_unknown_verb,
    ACTIONS(196), 3,
      sym__line_end,
      sym__concat,
      sym_flag_name,
  [11470] = 3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(186), 3,
      aux_sym_cmd_instruction_token1,
      aux_sym_healthcheck_instruction_token2,
      sym_unknown_verb,
    ACTIONS(188), 3,
      sym__line_end,
      sym__concat,
      sym_flag_name,
  [11486] = 3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(198), 3,
      aux_sym_cmd_instruction_token1,
      aux_sym_healthcheck_instruction_token2,
      sym_unknown_verb,
    ACTIONS(200), 3,
      sym__line_end,
      sym__concat,
      sym_flag_name,
  [11502] = 5,
    ACTIONS(435), 1,
      sym__heredoc_arrow,
    ACTIONS(1243), 1,
      sym__shell_text,
    ACTIONS(1241), 2,
      sym__line_end,
      sym__heredoc_line_end,
    STATE(431), 2,
      sym_heredoc_redirect,
      aux_sym_shell_command_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [11522] = 6,
    ACTIONS(581), 1,
      sym__plain_text,
    ACTIONS(583), 1,
      sym__variable_start,
    ACTIONS(1245), 1,
      sym__line_end,
    STATE(523), 1,
      sym_variable,
    STATE(464), 2,
      sym_word,
      aux_sym__stage_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [11544] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(208), 6,
      sym__line_end,
      sym__concat,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
  [11558] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(172), 6,
      sym__line_end,
      sym__concat,
      sym__plain_text,
      sym__variable_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
  [11572] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(685), 6,
      sym__line_end,
      sym_flag_name,
      sym__mount_name,
      sym__shell_text,
      sym__list_start,
      sym__heredoc_arrow,
  [11586] = 6,
    ACTIONS(1247), 1,
      sym__line_end,
    ACTIONS(1249), 1,
      sym__plain_text,
    ACTIONS(1252), 1,
      sym__variable_start,
    STATE(523), 1,
      sym_variable,
    STATE(464), 2,
      sym_word,
      aux_sym__stage_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [11608] = 6,
    ACTIONS(581), 1,
      sym__plain_text,
    ACTIONS(583), 1,
      sym__variable_start,
    ACTIONS(1255), 1,
      sym__line_end,
    STATE(523), 1,
      sym_variable,
    STATE(464), 2,
      sym_word,
      aux_sym__stage_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [11630] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(212), 6,
      sym__line_end,
      sym__concat,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
  [11644] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(172), 6,
      sym__line_end,
      sym__concat,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
  [11658] = 4,
    ACTIONS(1257), 1,
      sym__concat,
    STATE(503), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(168), 4,
      sym__line_end,
      sym_flag_name,
      sym__pair_name,
      sym__bare_name,
  [11676] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(216), 6,
      sym__line_end,
      sym_flag_name,
      sym__mount_name,
      sym__shell_text,
      sym__list_start,
      sym__heredoc_arrow,
  [11690] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(192), 6,
      sym__line_end,
      sym__concat,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
  [11704] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(196), 6,
      sym__line_end,
      sym__concat,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
  [11718] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(188), 6,
      sym__line_end,
      sym__concat,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
  [11732] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(204), 6,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__plain_text,
      sym__variable_start,
      sym__list_start,
  [11746] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(192), 6,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__pair_name,
      sym__bare_name,
      anon_sym_DASH_DASH,
  [11760] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(196), 6,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__pair_name,
      sym__bare_name,
      anon_sym_DASH_DASH,
  [11774] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(188), 6,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__pair_name,
      sym__bare_name,
      anon_sym_DASH_DASH,
  [11788] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(200), 6,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__pair_name,
      sym__bare_name,
      anon_sym_DASH_DASH,
  [11802] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(208), 6,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__plain_text,
      sym__variable_start,
      sym__list_start,
  [11816] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(212), 6,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__plain_text,
      sym__variable_start,
      sym__list_start,
  [11830] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(172), 6,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__plain_text,
      sym__variable_start,
      sym__list_start,
  [11844] = 3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(202), 3,
      aux_sym_cmd_instruction_token1,
      aux_sym_healthcheck_instruction_token2,
      sym_unknown_verb,
    ACTIONS(204), 3,
      sym__line_end,
      sym__concat,
      sym_flag_name,
  [11860] = 4,
    ACTIONS(1259), 1,
      sym_flag_name,
    STATE(482), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(155), 3,
      sym__line_end,
      sym__plain_text,
      sym__variable_start,
  [11878] = 3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(206), 3,
      aux_sym_cmd_instruction_token1,
      aux_sym_healthcheck_instruction_token2,
      sym_unknown_verb,
    ACTIONS(208), 3,
      sym__line_end,
      sym__concat,
      sym_flag_name,
  [11894] = 3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(210), 3,
      aux_sym_cmd_instruction_token1,
      aux_sym_healthcheck_instruction_token2,
      sym_unknown_verb,
    ACTIONS(212), 3,
      sym__line_end,
      sym__concat,
      sym_flag_name,
  [11910] = 3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(170), 3,
      aux_sym_cmd_instruction_token1,
      aux_sym_healthcheck_instruction_token2,
      sym_unknown_verb,
    ACTIONS(172), 3,
      sym__line_end,
      sym__concat,
      sym_flag_name,
  [11926] = 4,
    ACTIONS(1221), 1,
      sym__concat,
    STATE(493), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(168), 4,
      sym__line_end,
      sym_flag_name,
      sym__plain_text,
      sym__variable_start,
  [11944] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(200), 6,
      sym__line_end,
      sym__concat,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
  [11958] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(204), 6,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__pair_name,
      sym__bare_name,
      anon_sym_DASH_DASH,
  [11972] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(208), 6,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__pair_name,
      sym__bare_name,
      anon_sym_DASH_DASH,
  [11986] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(212), 6,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__pair_name,
      sym__bare_name,
      anon_sym_DASH_DASH,
  [12000] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(172), 6,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__pair_name,
      sym__bare_name,
      anon_sym_DASH_DASH,
  [12014] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(216), 6,
      sym__line_end,
      sym_flag_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
  [12028] = 4,
    ACTIONS(1262), 1,
      sym__concat,
    STATE(493), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(146), 4,
      sym__line_end,
      sym_flag_name,
      sym__plain_text,
      sym__variable_start,
  [12046] = 6,
    ACTIONS(301), 1,
      sym__list_start,
    ACTIONS(720), 1,
      sym__shell_text,
    ACTIONS(1135), 1,
      sym__line_end,
    STATE(753), 1,
      aux_sym__plain_command,
    STATE(946), 2,
      sym__command,
      sym_json_array,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12068] = 4,
    ACTIONS(1265), 1,
      sym__concat,
    STATE(495), 1,
      aux_sym_word_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(1199), 4,
      sym__line_end,
      sym__as,
      sym__plain_text,
      sym__variable_start,
  [12086] = 4,
    ACTIONS(1268), 1,
      sym_flag_name,
    STATE(496), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(155), 3,
      sym__line_end,
      sym__shell_text,
      sym__list_start,
  [12104] = 6,
    ACTIONS(301), 1,
      sym__list_start,
    ACTIONS(720), 1,
      sym__shell_text,
    ACTIONS(1107), 1,
      sym__line_end,
    STATE(753), 1,
      aux_sym__plain_command,
    STATE(978), 2,
      sym__command,
      sym_json_array,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12126] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(204), 6,
      sym__line_end,
      sym__concat,
      sym__plain_text,
      sym__variable_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
  [12140] = 4,
    ACTIONS(1271), 1,
      sym_flag_name,
    STATE(499), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(155), 3,
      sym__line_end,
      sym__pair_name,
      sym__bare_name,
  [12158] = 3,
    ACTIONS(1276), 1,
      sym__concat,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(1274), 5,
      sym__line_end,
      sym_flag_name,
      sym__pair_name,
      sym__bare_name,
      anon_sym_DASH_DASH,
  [12174] = 3,
    ACTIONS(1278), 1,
      sym__heredoc_quote,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(608), 5,
      sym__line_end,
      sym__plain_text,
      sym__variable_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
  [12190] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(1199), 6,
      sym__line_end,
      sym__concat,
      sym__plain_text,
      sym__variable_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
  [12204] = 4,
    ACTIONS(1280), 1,
      sym__concat,
    STATE(503), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(146), 4,
      sym__line_end,
      sym_flag_name,
      sym__pair_name,
      sym__bare_name,
  [12222] = 4,
    ACTIONS(1257), 1,
      sym__concat,
    STATE(468), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(162), 4,
      sym__line_end,
      sym_flag_name,
      sym__pair_name,
      sym__bare_name,
  [12240] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(208), 6,
      sym__line_end,
      sym__concat,
      sym__plain_text,
      sym__variable_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
  [12254] = 6,
    ACTIONS(581), 1,
      sym__plain_text,
    ACTIONS(583), 1,
      sym__variable_start,
    ACTIONS(1283), 1,
      sym__line_end,
    STATE(523), 1,
      sym_variable,
    STATE(438), 2,
      sym_word,
      aux_sym__stage_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12276] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(146), 6,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__pair_name,
      sym__bare_name,
      anon_sym_DASH_DASH,
  [12290] = 5,
    ACTIONS(1285), 1,
      anon_sym_RBRACE,
    ACTIONS(1287), 1,
      sym__variable_start,
    ACTIONS(1289), 1,
      sym__expansion_text,
    STATE(588), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12309] = 5,
    ACTIONS(1287), 1,
      sym__variable_start,
    ACTIONS(1291), 1,
      anon_sym_RBRACE,
    ACTIONS(1293), 1,
      sym__expansion_text,
    STATE(677), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12328] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(212), 5,
      sym__line_end,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
  [12341] = 5,
    ACTIONS(1287), 1,
      sym__variable_start,
    ACTIONS(1295), 1,
      anon_sym_RBRACE,
    ACTIONS(1297), 1,
      sym__expansion_text,
    STATE(572), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12360] = 4,
    ACTIONS(1299), 1,
      sym__concat,
    STATE(512), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(146), 3,
      sym__line_end,
      sym__pair_name,
      sym__bare_name,
  [12377] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(172), 5,
      sym__line_end,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
  [12390] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(208), 5,
      sym__line_end,
      sym__concat,
      sym__as,
      sym__plain_text,
      sym__variable_start,
  [12403] = 4,
    ACTIONS(1304), 1,
      sym__concat,
    STATE(563), 1,
      aux_sym_word_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(1302), 3,
      sym__line_end,
      sym__plain_text,
      sym__variable_start,
  [12420] = 3,
    ACTIONS(1306), 1,
      sym__heredoc_quote,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(608), 4,
      sym__line_end,
      sym__shell_text,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
  [12435] = 3,
    ACTIONS(1308), 1,
      sym__equals,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(176), 4,
      sym__line_end,
      sym_flag_name,
      sym__plain_text,
      sym__variable_start,
  [12450] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(192), 5,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__shell_text,
      sym__list_start,
  [12463] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(196), 5,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__shell_text,
      sym__list_start,
  [12476] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(188), 5,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__shell_text,
      sym__list_start,
  [12489] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(200), 5,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__shell_text,
      sym__list_start,
  [12502] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(216), 5,
      sym__line_end,
      sym_flag_name,
      sym__pair_name,
      sym__bare_name,
      anon_sym_DASH_DASH,
  [12515] = 4,
    ACTIONS(1304), 1,
      sym__concat,
    STATE(527), 1,
      aux_sym_word_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(1193), 3,
      sym__line_end,
      sym__plain_text,
      sym__variable_start,
  [12532] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(216), 5,
      sym__line_end,
      sym_flag_name,
      sym__plain_text,
      sym__variable_start,
      sym__list_start,
  [12545] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(192), 5,
      sym__line_end,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
  [12558] = 4,
    ACTIONS(1310), 1,
      sym__concat,
    STATE(573), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(1091), 3,
      sym__line_end,
      sym__pair_name,
      sym__bare_name,
  [12575] = 4,
    ACTIONS(1304), 1,
      sym__concat,
    STATE(563), 1,
      aux_sym_word_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(1197), 3,
      sym__line_end,
      sym__plain_text,
      sym__variable_start,
  [12592] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(204), 5,
      sym__line_end,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
  [12605] = 5,
    ACTIONS(1312), 1,
      anon_sym_DQUOTE,
    ACTIONS(1314), 1,
      sym__variable_start,
    ACTIONS(1316), 1,
      sym__double_text,
    STATE(536), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12624] = 3,
    ACTIONS(1318), 1,
      sym__concat,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(182), 4,
      sym__line_end,
      sym_flag_name,
      sym__plain_text,
      sym__variable_start,
  [12639] = 5,
    ACTIONS(964), 1,
      sym__pair_name,
    ACTIONS(1320), 1,
      sym__line_end,
    ACTIONS(1322), 1,
      sym__bare_name,
    STATE(568), 2,
      sym_pair,
      aux_sym__pairs_anywhere_repeat2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12658] = 5,
    ACTIONS(964), 1,
      sym__pair_name,
    ACTIONS(1322), 1,
      sym__bare_name,
    ACTIONS(1324), 1,
      sym__line_end,
    STATE(568), 2,
      sym_pair,
      aux_sym__pairs_anywhere_repeat2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12677] = 5,
    ACTIONS(964), 1,
      sym__pair_name,
    ACTIONS(1320), 1,
      sym__line_end,
    ACTIONS(1322), 1,
      sym__bare_name,
    STATE(532), 2,
      sym_pair,
      aux_sym__pairs_anywhere_repeat2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12696] = 3,
    ACTIONS(216), 2,
      sym__line_end,
      sym_flag_name,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(214), 3,
      aux_sym_cmd_instruction_token1,
      aux_sym_healthcheck_instruction_token2,
      sym_unknown_verb,
  [12711] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(146), 5,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__plain_text,
      sym__variable_start,
  [12724] = 5,
    ACTIONS(1314), 1,
      sym__variable_start,
    ACTIONS(1326), 1,
      anon_sym_DQUOTE,
    ACTIONS(1328), 1,
      sym__double_text,
    STATE(564), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12743] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(196), 5,
      sym__line_end,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
  [12756] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(204), 5,
      sym__line_end,
      sym__concat,
      sym__as,
      sym__plain_text,
      sym__variable_start,
  [12769] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(1199), 5,
      sym__line_end,
      sym__concat,
      sym__as,
      sym__plain_text,
      sym__variable_start,
  [12782] = 5,
    ACTIONS(638), 1,
      sym__line_end,
    ACTIONS(726), 1,
      sym__pair_name,
    ACTIONS(1330), 1,
      sym__bare_name,
    STATE(589), 2,
      sym_assignment,
      aux_sym__names_variables_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12801] = 5,
    ACTIONS(964), 1,
      sym__pair_name,
    ACTIONS(1322), 1,
      sym__bare_name,
    ACTIONS(1332), 1,
      sym__line_end,
    STATE(645), 2,
      sym_pair,
      aux_sym__pairs_anywhere_repeat2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12820] = 6,
    ACTIONS(583), 1,
      sym__variable_start,
    ACTIONS(1255), 1,
      sym__line_end,
    ACTIONS(1334), 1,
      sym__plain_text,
    STATE(506), 1,
      sym_stage_name,
    STATE(574), 1,
      sym_variable,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12841] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(204), 5,
      sym__line_end,
      sym__variable_start,
      sym__heredoc_line_end,
      sym__heredoc_text,
      sym_heredoc_end,
  [12854] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(192), 5,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__plain_text,
      sym__variable_start,
  [12867] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(196), 5,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__plain_text,
      sym__variable_start,
  [12880] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(188), 5,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__plain_text,
      sym__variable_start,
  [12893] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(200), 5,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__plain_text,
      sym__variable_start,
  [12906] = 4,
    ACTIONS(1338), 1,
      sym__heredoc_text,
    STATE(548), 1,
      aux_sym_shell_script_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(1336), 3,
      sym__line_end,
      sym__heredoc_line_end,
      sym_heredoc_end,
  [12923] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(208), 5,
      sym__line_end,
      sym__variable_start,
      sym__heredoc_line_end,
      sym__heredoc_text,
      sym_heredoc_end,
  [12936] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(1341), 5,
      sym__line_end,
      sym__variable_start,
      sym__heredoc_line_end,
      sym__template_text,
      sym_heredoc_end,
  [12949] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(204), 5,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__shell_text,
      sym__list_start,
  [12962] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(212), 5,
      sym__line_end,
      sym__variable_start,
      sym__heredoc_line_end,
      sym__heredoc_text,
      sym_heredoc_end,
  [12975] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(208), 5,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__shell_text,
      sym__list_start,
  [12988] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(212), 5,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__shell_text,
      sym__list_start,
  [13001] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(172), 5,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__shell_text,
      sym__list_start,
  [13014] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(172), 5,
      sym__line_end,
      sym__variable_start,
      sym__heredoc_line_end,
      sym__heredoc_text,
      sym_heredoc_end,
  [13027] = 4,
    ACTIONS(1345), 1,
      sym__heredoc_text,
    STATE(548), 1,
      aux_sym_shell_script_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(1343), 3,
      sym__line_end,
      sym__heredoc_line_end,
      sym_heredoc_end,
  [13044] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(204), 5,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__plain_text,
      sym__variable_start,
  [13057] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(1347), 5,
      sym__line_end,
      sym__variable_start,
      sym__heredoc_line_end,
      sym__heredoc_text,
      sym_heredoc_end,
  [13070] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(146), 5,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__pair_name,
      sym__bare_name,
  [13083] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(188), 5,
      sym__line_end,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
  [13096] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(208), 5,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__plain_text,
      sym__variable_start,
  [13109] = 4,
    ACTIONS(1349), 1,
      sym__concat,
    STATE(563), 1,
      aux_sym_word_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(1199), 3,
      sym__line_end,
      sym__plain_text,
      sym__variable_start,
  [13126] = 5,
    ACTIONS(1352), 1,
      anon_sym_DQUOTE,
    ACTIONS(1354), 1,
      sym__variable_start,
    ACTIONS(1357), 1,
      sym__double_text,
    STATE(564), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13145] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(200), 5,
      sym__line_end,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
  [13158] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(212), 5,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__plain_text,
      sym__variable_start,
  [13171] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(172), 5,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__plain_text,
      sym__variable_start,
  [13184] = 5,
    ACTIONS(1360), 1,
      sym__line_end,
    ACTIONS(1362), 1,
      sym__pair_name,
    ACTIONS(1365), 1,
      sym__bare_name,
    STATE(568), 2,
      sym_pair,
      aux_sym__pairs_anywhere_repeat2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13203] = 5,
    ACTIONS(726), 1,
      sym__pair_name,
    ACTIONS(1368), 1,
      sym__line_end,
    ACTIONS(1370), 1,
      sym__bare_name,
    STATE(579), 2,
      sym_assignment,
      aux_sym__names_variables_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13222] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(204), 5,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__pair_name,
      sym__bare_name,
  [13235] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(212), 5,
      sym__line_end,
      sym__concat,
      sym__as,
      sym__plain_text,
      sym__variable_start,
  [13248] = 5,
    ACTIONS(1287), 1,
      sym__variable_start,
    ACTIONS(1289), 1,
      sym__expansion_text,
    ACTIONS(1372), 1,
      anon_sym_RBRACE,
    STATE(588), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13267] = 4,
    ACTIONS(1310), 1,
      sym__concat,
    STATE(512), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(1095), 3,
      sym__line_end,
      sym__pair_name,
      sym__bare_name,
  [13284] = 4,
    ACTIONS(1304), 1,
      sym__concat,
    STATE(515), 1,
      aux_sym_word_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(1374), 3,
      sym__line_end,
      sym__plain_text,
      sym__variable_start,
  [13301] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(204), 5,
      sym__line_end,
      sym__variable_start,
      sym__heredoc_line_end,
      sym__template_text,
      sym_heredoc_end,
  [13314] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(208), 5,
      sym__line_end,
      sym__variable_start,
      sym__heredoc_line_end,
      sym__template_text,
      sym_heredoc_end,
  [13327] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(212), 5,
      sym__line_end,
      sym__variable_start,
      sym__heredoc_line_end,
      sym__template_text,
      sym_heredoc_end,
  [13340] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(172), 5,
      sym__line_end,
      sym__variable_start,
      sym__heredoc_line_end,
      sym__template_text,
      sym_heredoc_end,
  [13353] = 5,
    ACTIONS(1376), 1,
      sym__line_end,
    ACTIONS(1378), 1,
      sym__pair_name,
    ACTIONS(1381), 1,
      sym__bare_name,
    STATE(579), 2,
      sym_assignment,
      aux_sym__names_variables_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13372] = 3,
    ACTIONS(1384), 1,
      sym__equals,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(176), 4,
      sym__line_end,
      sym_flag_name,
      sym__shell_text,
      sym__list_start,
  [13387] = 3,
    ACTIONS(1386), 1,
      sym__concat,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(182), 4,
      sym__line_end,
      sym_flag_name,
      sym__shell_text,
      sym__list_start,
  [13402] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(208), 5,
      sym__line_end,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
  [13415] = 5,
    ACTIONS(726), 1,
      sym__pair_name,
    ACTIONS(1018), 1,
      sym__line_end,
    ACTIONS(1388), 1,
      sym__bare_name,
    STATE(666), 2,
      sym_assignment,
      aux_sym__names_variables_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13434] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(208), 5,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__pair_name,
      sym__bare_name,
  [13447] = 5,
    ACTIONS(1314), 1,
      sym__variable_start,
    ACTIONS(1390), 1,
      anon_sym_DQUOTE,
    ACTIONS(1392), 1,
      sym__double_text,
    STATE(586), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13466] = 5,
    ACTIONS(1314), 1,
      sym__variable_start,
    ACTIONS(1328), 1,
      sym__double_text,
    ACTIONS(1394), 1,
      anon_sym_DQUOTE,
    STATE(564), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13485] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(172), 5,
      sym__line_end,
      sym__concat,
      sym__as,
      sym__plain_text,
      sym__variable_start,
  [13498] = 5,
    ACTIONS(1396), 1,
      anon_sym_RBRACE,
    ACTIONS(1398), 1,
      sym__variable_start,
    ACTIONS(1401), 1,
      sym__expansion_text,
    STATE(588), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13517] = 5,
    ACTIONS(726), 1,
      sym__pair_name,
    ACTIONS(1370), 1,
      sym__bare_name,
    ACTIONS(1404), 1,
      sym__line_end,
    STATE(579), 2,
      sym_assignment,
      aux_sym__names_variables_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13536] = 5,
    ACTIONS(1287), 1,
      sym__variable_start,
    ACTIONS(1406), 1,
      anon_sym_RBRACE,
    ACTIONS(1408), 1,
      sym__expansion_text,
    STATE(591), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13555] = 5,
    ACTIONS(1287), 1,
      sym__variable_start,
    ACTIONS(1289), 1,
      sym__expansion_text,
    ACTIONS(1410), 1,
      anon_sym_RBRACE,
    STATE(588), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13574] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(212), 5,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__pair_name,
      sym__bare_name,
  [13587] = 5,
    ACTIONS(1314), 1,
      sym__variable_start,
    ACTIONS(1412), 1,
      anon_sym_DQUOTE,
    ACTIONS(1414), 1,
      sym__double_text,
    STATE(594), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13606] = 5,
    ACTIONS(1314), 1,
      sym__variable_start,
    ACTIONS(1328), 1,
      sym__double_text,
    ACTIONS(1416), 1,
      anon_sym_DQUOTE,
    STATE(564), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13625] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(172), 5,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__pair_name,
      sym__bare_name,
  [13638] = 5,
    ACTIONS(1287), 1,
      sym__variable_start,
    ACTIONS(1418), 1,
      anon_sym_RBRACE,
    ACTIONS(1420), 1,
      sym__expansion_text,
    STATE(597), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13657] = 5,
    ACTIONS(1287), 1,
      sym__variable_start,
    ACTIONS(1289), 1,
      sym__expansion_text,
    ACTIONS(1422), 1,
      anon_sym_RBRACE,
    STATE(588), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13676] = 5,
    ACTIONS(1314), 1,
      sym__variable_start,
    ACTIONS(1424), 1,
      anon_sym_DQUOTE,
    ACTIONS(1426), 1,
      sym__double_text,
    STATE(599), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13695] = 5,
    ACTIONS(1314), 1,
      sym__variable_start,
    ACTIONS(1328), 1,
      sym__double_text,
    ACTIONS(1428), 1,
      anon_sym_DQUOTE,
    STATE(564), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13714] = 3,
    ACTIONS(1430), 1,
      sym__equals,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(176), 4,
      sym__line_end,
      sym_flag_name,
      sym__pair_name,
      sym__bare_name,
  [13729] = 5,
    ACTIONS(1287), 1,
      sym__variable_start,
    ACTIONS(1432), 1,
      anon_sym_RBRACE,
    ACTIONS(1434), 1,
      sym__expansion_text,
    STATE(602), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13748] = 5,
    ACTIONS(1287), 1,
      sym__variable_start,
    ACTIONS(1289), 1,
      sym__expansion_text,
    ACTIONS(1436), 1,
      anon_sym_RBRACE,
    STATE(588), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13767] = 5,
    ACTIONS(1314), 1,
      sym__variable_start,
    ACTIONS(1438), 1,
      anon_sym_DQUOTE,
    ACTIONS(1440), 1,
      sym__double_text,
    STATE(604), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13786] = 5,
    ACTIONS(1314), 1,
      sym__variable_start,
    ACTIONS(1328), 1,
      sym__double_text,
    ACTIONS(1442), 1,
      anon_sym_DQUOTE,
    STATE(564), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13805] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(192), 5,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__pair_name,
      sym__bare_name,
  [13818] = 5,
    ACTIONS(1287), 1,
      sym__variable_start,
    ACTIONS(1444), 1,
      anon_sym_RBRACE,
    ACTIONS(1446), 1,
      sym__expansion_text,
    STATE(607), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13837] = 5,
    ACTIONS(1287), 1,
      sym__variable_start,
    ACTIONS(1289), 1,
      sym__expansion_text,
    ACTIONS(1448), 1,
      anon_sym_RBRACE,
    STATE(588), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13856] = 5,
    ACTIONS(1314), 1,
      sym__variable_start,
    ACTIONS(1450), 1,
      anon_sym_DQUOTE,
    ACTIONS(1452), 1,
      sym__double_text,
    STATE(609), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13875] = 5,
    ACTIONS(1314), 1,
      sym__variable_start,
    ACTIONS(1328), 1,
      sym__double_text,
    ACTIONS(1454), 1,
      anon_sym_DQUOTE,
    STATE(564), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13894] = 3,
    ACTIONS(1456), 1,
      sym__concat,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(182), 4,
      sym__line_end,
      sym_flag_name,
      sym__pair_name,
      sym__bare_name,
  [13909] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(196), 5,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__pair_name,
      sym__bare_name,
  [13922] = 5,
    ACTIONS(726), 1,
      sym__pair_name,
    ACTIONS(1458), 1,
      sym__line_end,
    ACTIONS(1460), 1,
      sym__bare_name,
    STATE(569), 2,
      sym_assignment,
      aux_sym__names_variables_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13941] = 5,
    ACTIONS(1287), 1,
      sym__variable_start,
    ACTIONS(1289), 1,
      sym__expansion_text,
    ACTIONS(1462), 1,
      anon_sym_RBRACE,
    STATE(588), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13960] = 5,
    ACTIONS(1314), 1,
      sym__variable_start,
    ACTIONS(1464), 1,
      anon_sym_DQUOTE,
    ACTIONS(1466), 1,
      sym__double_text,
    STATE(615), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13979] = 5,
    ACTIONS(1314), 1,
      sym__variable_start,
    ACTIONS(1328), 1,
      sym__double_text,
    ACTIONS(1468), 1,
      anon_sym_DQUOTE,
    STATE(564), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13998] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(188), 5,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__pair_name,
      sym__bare_name,
  [14011] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(200), 5,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__pair_name,
      sym__bare_name,
  [14024] = 5,
    ACTIONS(1287), 1,
      sym__variable_start,
    ACTIONS(1470), 1,
      anon_sym_RBRACE,
    ACTIONS(1472), 1,
      sym__expansion_text,
    STATE(619), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14043] = 5,
    ACTIONS(1287), 1,
      sym__variable_start,
    ACTIONS(1289), 1,
      sym__expansion_text,
    ACTIONS(1474), 1,
      anon_sym_RBRACE,
    STATE(588), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14062] = 5,
    ACTIONS(1314), 1,
      sym__variable_start,
    ACTIONS(1476), 1,
      anon_sym_DQUOTE,
    ACTIONS(1478), 1,
      sym__double_text,
    STATE(621), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14081] = 5,
    ACTIONS(1314), 1,
      sym__variable_start,
    ACTIONS(1328), 1,
      sym__double_text,
    ACTIONS(1480), 1,
      anon_sym_DQUOTE,
    STATE(564), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14100] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(1482), 5,
      sym__line_end,
      sym_flag_name,
      sym__pair_name,
      sym__bare_name,
      anon_sym_DASH_DASH,
  [14113] = 5,
    ACTIONS(1287), 1,
      sym__variable_start,
    ACTIONS(1484), 1,
      anon_sym_RBRACE,
    ACTIONS(1486), 1,
      sym__expansion_text,
    STATE(624), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14132] = 5,
    ACTIONS(1287), 1,
      sym__variable_start,
    ACTIONS(1289), 1,
      sym__expansion_text,
    ACTIONS(1488), 1,
      anon_sym_RBRACE,
    STATE(588), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14151] = 5,
    ACTIONS(1314), 1,
      sym__variable_start,
    ACTIONS(1490), 1,
      anon_sym_DQUOTE,
    ACTIONS(1492), 1,
      sym__double_text,
    STATE(626), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14170] = 5,
    ACTIONS(1314), 1,
      sym__variable_start,
    ACTIONS(1328), 1,
      sym__double_text,
    ACTIONS(1494), 1,
      anon_sym_DQUOTE,
    STATE(564), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14189] = 5,
    ACTIONS(1287), 1,
      sym__variable_start,
    ACTIONS(1496), 1,
      anon_sym_RBRACE,
    ACTIONS(1498), 1,
      sym__expansion_text,
    STATE(628), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14208] = 5,
    ACTIONS(1287), 1,
      sym__variable_start,
    ACTIONS(1289), 1,
      sym__expansion_text,
    ACTIONS(1500), 1,
      anon_sym_RBRACE,
    STATE(588), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14227] = 5,
    ACTIONS(1314), 1,
      sym__variable_start,
    ACTIONS(1502), 1,
      anon_sym_DQUOTE,
    ACTIONS(1504), 1,
      sym__double_text,
    STATE(630), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14246] = 5,
    ACTIONS(1314), 1,
      sym__variable_start,
    ACTIONS(1328), 1,
      sym__double_text,
    ACTIONS(1506), 1,
      anon_sym_DQUOTE,
    STATE(564), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14265] = 5,
    ACTIONS(1287), 1,
      sym__variable_start,
    ACTIONS(1508), 1,
      anon_sym_RBRACE,
    ACTIONS(1510), 1,
      sym__expansion_text,
    STATE(632), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14284] = 5,
    ACTIONS(1287), 1,
      sym__variable_start,
    ACTIONS(1289), 1,
      sym__expansion_text,
    ACTIONS(1512), 1,
      anon_sym_RBRACE,
    STATE(588), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14303] = 5,
    ACTIONS(1314), 1,
      sym__variable_start,
    ACTIONS(1514), 1,
      anon_sym_DQUOTE,
    ACTIONS(1516), 1,
      sym__double_text,
    STATE(634), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14322] = 5,
    ACTIONS(1314), 1,
      sym__variable_start,
    ACTIONS(1328), 1,
      sym__double_text,
    ACTIONS(1518), 1,
      anon_sym_DQUOTE,
    STATE(564), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14341] = 5,
    ACTIONS(1287), 1,
      sym__variable_start,
    ACTIONS(1520), 1,
      anon_sym_RBRACE,
    ACTIONS(1522), 1,
      sym__expansion_text,
    STATE(636), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14360] = 5,
    ACTIONS(1287), 1,
      sym__variable_start,
    ACTIONS(1289), 1,
      sym__expansion_text,
    ACTIONS(1524), 1,
      anon_sym_RBRACE,
    STATE(588), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14379] = 5,
    ACTIONS(1314), 1,
      sym__variable_start,
    ACTIONS(1526), 1,
      anon_sym_DQUOTE,
    ACTIONS(1528), 1,
      sym__double_text,
    STATE(638), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14398] = 5,
    ACTIONS(1314), 1,
      sym__variable_start,
    ACTIONS(1328), 1,
      sym__double_text,
    ACTIONS(1530), 1,
      anon_sym_DQUOTE,
    STATE(564), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14417] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(1532), 5,
      sym__line_end,
      sym_flag_name,
      sym__pair_name,
      sym__bare_name,
      anon_sym_DASH_DASH,
  [14430] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(146), 5,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__shell_text,
      sym__list_start,
  [14443] = 5,
    ACTIONS(1287), 1,
      sym__variable_start,
    ACTIONS(1534), 1,
      anon_sym_RBRACE,
    ACTIONS(1536), 1,
      sym__expansion_text,
    STATE(642), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14462] = 5,
    ACTIONS(1287), 1,
      sym__variable_start,
    ACTIONS(1289), 1,
      sym__expansion_text,
    ACTIONS(1538), 1,
      anon_sym_RBRACE,
    STATE(588), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14481] = 5,
    ACTIONS(1314), 1,
      sym__variable_start,
    ACTIONS(1540), 1,
      anon_sym_DQUOTE,
    ACTIONS(1542), 1,
      sym__double_text,
    STATE(644), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14500] = 5,
    ACTIONS(1314), 1,
      sym__variable_start,
    ACTIONS(1328), 1,
      sym__double_text,
    ACTIONS(1544), 1,
      anon_sym_DQUOTE,
    STATE(564), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14519] = 5,
    ACTIONS(964), 1,
      sym__pair_name,
    ACTIONS(1322), 1,
      sym__bare_name,
    ACTIONS(1546), 1,
      sym__line_end,
    STATE(568), 2,
      sym_pair,
      aux_sym__pairs_anywhere_repeat2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14538] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(1548), 5,
      sym__line_end,
      sym_flag_name,
      sym__pair_name,
      sym__bare_name,
      anon_sym_DASH_DASH,
  [14551] = 5,
    ACTIONS(1287), 1,
      sym__variable_start,
    ACTIONS(1550), 1,
      anon_sym_RBRACE,
    ACTIONS(1552), 1,
      sym__expansion_text,
    STATE(648), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14570] = 5,
    ACTIONS(1287), 1,
      sym__variable_start,
    ACTIONS(1289), 1,
      sym__expansion_text,
    ACTIONS(1554), 1,
      anon_sym_RBRACE,
    STATE(588), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14589] = 5,
    ACTIONS(1314), 1,
      sym__variable_start,
    ACTIONS(1556), 1,
      anon_sym_DQUOTE,
    ACTIONS(1558), 1,
      sym__double_text,
    STATE(650), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14608] = 5,
    ACTIONS(1314), 1,
      sym__variable_start,
    ACTIONS(1328), 1,
      sym__double_text,
    ACTIONS(1560), 1,
      anon_sym_DQUOTE,
    STATE(564), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14627] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(703), 5,
      sym__line_end,
      sym__plain_text,
      sym__variable_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
  [14640] = 5,
    ACTIONS(1287), 1,
      sym__variable_start,
    ACTIONS(1562), 1,
      anon_sym_RBRACE,
    ACTIONS(1564), 1,
      sym__expansion_text,
    STATE(653), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14659] = 5,
    ACTIONS(1287), 1,
      sym__variable_start,
    ACTIONS(1289), 1,
      sym__expansion_text,
    ACTIONS(1566), 1,
      anon_sym_RBRACE,
    STATE(588), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14678] = 5,
    ACTIONS(1314), 1,
      sym__variable_start,
    ACTIONS(1568), 1,
      anon_sym_DQUOTE,
    ACTIONS(1570), 1,
      sym__double_text,
    STATE(655), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14697] = 5,
    ACTIONS(1314), 1,
      sym__variable_start,
    ACTIONS(1328), 1,
      sym__double_text,
    ACTIONS(1572), 1,
      anon_sym_DQUOTE,
    STATE(564), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14716] = 5,
    ACTIONS(964), 1,
      sym__pair_name,
    ACTIONS(1035), 1,
      sym__line_end,
    ACTIONS(1322), 1,
      sym__bare_name,
    STATE(531), 2,
      sym_pair,
      aux_sym__pairs_anywhere_repeat2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14735] = 5,
    ACTIONS(726), 1,
      sym__pair_name,
    ACTIONS(1370), 1,
      sym__bare_name,
    ACTIONS(1574), 1,
      sym__line_end,
    STATE(579), 2,
      sym_assignment,
      aux_sym__names_variables_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14754] = 5,
    ACTIONS(1287), 1,
      sym__variable_start,
    ACTIONS(1576), 1,
      anon_sym_RBRACE,
    ACTIONS(1578), 1,
      sym__expansion_text,
    STATE(659), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14773] = 5,
    ACTIONS(1287), 1,
      sym__variable_start,
    ACTIONS(1289), 1,
      sym__expansion_text,
    ACTIONS(1580), 1,
      anon_sym_RBRACE,
    STATE(588), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14792] = 5,
    ACTIONS(1314), 1,
      sym__variable_start,
    ACTIONS(1582), 1,
      anon_sym_DQUOTE,
    ACTIONS(1584), 1,
      sym__double_text,
    STATE(661), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14811] = 5,
    ACTIONS(1314), 1,
      sym__variable_start,
    ACTIONS(1328), 1,
      sym__double_text,
    ACTIONS(1586), 1,
      anon_sym_DQUOTE,
    STATE(564), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14830] = 5,
    ACTIONS(1287), 1,
      sym__variable_start,
    ACTIONS(1588), 1,
      anon_sym_RBRACE,
    ACTIONS(1590), 1,
      sym__expansion_text,
    STATE(663), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14849] = 5,
    ACTIONS(1287), 1,
      sym__variable_start,
    ACTIONS(1289), 1,
      sym__expansion_text,
    ACTIONS(1592), 1,
      anon_sym_RBRACE,
    STATE(588), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14868] = 5,
    ACTIONS(1314), 1,
      sym__variable_start,
    ACTIONS(1594), 1,
      anon_sym_DQUOTE,
    ACTIONS(1596), 1,
      sym__double_text,
    STATE(665), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14887] = 5,
    ACTIONS(1314), 1,
      sym__variable_start,
    ACTIONS(1328), 1,
      sym__double_text,
    ACTIONS(1598), 1,
      anon_sym_DQUOTE,
    STATE(564), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14906] = 5,
    ACTIONS(726), 1,
      sym__pair_name,
    ACTIONS(1370), 1,
      sym__bare_name,
    ACTIONS(1458), 1,
      sym__line_end,
    STATE(579), 2,
      sym_assignment,
      aux_sym__names_variables_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14925] = 5,
    ACTIONS(1287), 1,
      sym__variable_start,
    ACTIONS(1600), 1,
      anon_sym_RBRACE,
    ACTIONS(1602), 1,
      sym__expansion_text,
    STATE(668), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14944] = 5,
    ACTIONS(1287), 1,
      sym__variable_start,
    ACTIONS(1289), 1,
      sym__expansion_text,
    ACTIONS(1604), 1,
      anon_sym_RBRACE,
    STATE(588), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14963] = 5,
    ACTIONS(1314), 1,
      sym__variable_start,
    ACTIONS(1606), 1,
      anon_sym_DQUOTE,
    ACTIONS(1608), 1,
      sym__double_text,
    STATE(670), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14982] = 5,
    ACTIONS(1314), 1,
      sym__variable_start,
    ACTIONS(1328), 1,
      sym__double_text,
    ACTIONS(1610), 1,
      anon_sym_DQUOTE,
    STATE(564), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15001] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(1612), 5,
      sym__line_end,
      sym_flag_name,
      sym__pair_name,
      sym__bare_name,
      anon_sym_DASH_DASH,
  [15014] = 5,
    ACTIONS(1287), 1,
      sym__variable_start,
    ACTIONS(1614), 1,
      anon_sym_RBRACE,
    ACTIONS(1616), 1,
      sym__expansion_text,
    STATE(673), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15033] = 5,
    ACTIONS(1287), 1,
      sym__variable_start,
    ACTIONS(1289), 1,
      sym__expansion_text,
    ACTIONS(1618), 1,
      anon_sym_RBRACE,
    STATE(588), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15052] = 5,
    ACTIONS(1314), 1,
      sym__variable_start,
    ACTIONS(1620), 1,
      anon_sym_DQUOTE,
    ACTIONS(1622), 1,
      sym__double_text,
    STATE(675), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15071] = 5,
    ACTIONS(1314), 1,
      sym__variable_start,
    ACTIONS(1328), 1,
      sym__double_text,
    ACTIONS(1624), 1,
      anon_sym_DQUOTE,
    STATE(564), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15090] = 5,
    ACTIONS(1287), 1,
      sym__variable_start,
    ACTIONS(1626), 1,
      anon_sym_RBRACE,
    ACTIONS(1628), 1,
      sym__expansion_text,
    STATE(508), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15109] = 5,
    ACTIONS(1287), 1,
      sym__variable_start,
    ACTIONS(1289), 1,
      sym__expansion_text,
    ACTIONS(1630), 1,
      anon_sym_RBRACE,
    STATE(588), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15128] = 5,
    ACTIONS(1314), 1,
      sym__variable_start,
    ACTIONS(1632), 1,
      anon_sym_DQUOTE,
    ACTIONS(1634), 1,
      sym__double_text,
    STATE(679), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15147] = 5,
    ACTIONS(1314), 1,
      sym__variable_start,
    ACTIONS(1328), 1,
      sym__double_text,
    ACTIONS(1636), 1,
      anon_sym_DQUOTE,
    STATE(564), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15166] = 5,
    ACTIONS(1287), 1,
      sym__variable_start,
    ACTIONS(1638), 1,
      anon_sym_RBRACE,
    ACTIONS(1640), 1,
      sym__expansion_text,
    STATE(681), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15185] = 5,
    ACTIONS(1287), 1,
      sym__variable_start,
    ACTIONS(1289), 1,
      sym__expansion_text,
    ACTIONS(1642), 1,
      anon_sym_RBRACE,
    STATE(588), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15204] = 5,
    ACTIONS(1314), 1,
      sym__variable_start,
    ACTIONS(1644), 1,
      anon_sym_DQUOTE,
    ACTIONS(1646), 1,
      sym__double_text,
    STATE(683), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15223] = 5,
    ACTIONS(1314), 1,
      sym__variable_start,
    ACTIONS(1328), 1,
      sym__double_text,
    ACTIONS(1648), 1,
      anon_sym_DQUOTE,
    STATE(564), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15242] = 5,
    ACTIONS(1287), 1,
      sym__variable_start,
    ACTIONS(1650), 1,
      anon_sym_RBRACE,
    ACTIONS(1652), 1,
      sym__expansion_text,
    STATE(685), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15261] = 5,
    ACTIONS(1287), 1,
      sym__variable_start,
    ACTIONS(1289), 1,
      sym__expansion_text,
    ACTIONS(1654), 1,
      anon_sym_RBRACE,
    STATE(588), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15280] = 5,
    ACTIONS(1314), 1,
      sym__variable_start,
    ACTIONS(1656), 1,
      anon_sym_DQUOTE,
    ACTIONS(1658), 1,
      sym__double_text,
    STATE(687), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15299] = 5,
    ACTIONS(1314), 1,
      sym__variable_start,
    ACTIONS(1328), 1,
      sym__double_text,
    ACTIONS(1660), 1,
      anon_sym_DQUOTE,
    STATE(564), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15318] = 5,
    ACTIONS(1287), 1,
      sym__variable_start,
    ACTIONS(1662), 1,
      anon_sym_RBRACE,
    ACTIONS(1664), 1,
      sym__expansion_text,
    STATE(689), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15337] = 5,
    ACTIONS(1287), 1,
      sym__variable_start,
    ACTIONS(1289), 1,
      sym__expansion_text,
    ACTIONS(1666), 1,
      anon_sym_RBRACE,
    STATE(588), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15356] = 5,
    ACTIONS(1314), 1,
      sym__variable_start,
    ACTIONS(1668), 1,
      anon_sym_DQUOTE,
    ACTIONS(1670), 1,
      sym__double_text,
    STATE(691), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15375] = 5,
    ACTIONS(1314), 1,
      sym__variable_start,
    ACTIONS(1328), 1,
      sym__double_text,
    ACTIONS(1672), 1,
      anon_sym_DQUOTE,
    STATE(564), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15394] = 5,
    ACTIONS(1287), 1,
      sym__variable_start,
    ACTIONS(1674), 1,
      anon_sym_RBRACE,
    ACTIONS(1676), 1,
      sym__expansion_text,
    STATE(693), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15413] = 5,
    ACTIONS(1287), 1,
      sym__variable_start,
    ACTIONS(1289), 1,
      sym__expansion_text,
    ACTIONS(1678), 1,
      anon_sym_RBRACE,
    STATE(588), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15432] = 5,
    ACTIONS(1287), 1,
      sym__variable_start,
    ACTIONS(1680), 1,
      anon_sym_RBRACE,
    ACTIONS(1682), 1,
      sym__expansion_text,
    STATE(695), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15451] = 5,
    ACTIONS(1287), 1,
      sym__variable_start,
    ACTIONS(1289), 1,
      sym__expansion_text,
    ACTIONS(1684), 1,
      anon_sym_RBRACE,
    STATE(588), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15470] = 5,
    ACTIONS(1287), 1,
      sym__variable_start,
    ACTIONS(1686), 1,
      anon_sym_RBRACE,
    ACTIONS(1688), 1,
      sym__expansion_text,
    STATE(697), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15489] = 5,
    ACTIONS(1287), 1,
      sym__variable_start,
    ACTIONS(1289), 1,
      sym__expansion_text,
    ACTIONS(1690), 1,
      anon_sym_RBRACE,
    STATE(588), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15508] = 5,
    ACTIONS(1287), 1,
      sym__variable_start,
    ACTIONS(1692), 1,
      anon_sym_RBRACE,
    ACTIONS(1694), 1,
      sym__expansion_text,
    STATE(699), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15527] = 5,
    ACTIONS(1287), 1,
      sym__variable_start,
    ACTIONS(1289), 1,
      sym__expansion_text,
    ACTIONS(1696), 1,
      anon_sym_RBRACE,
    STATE(588), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15546] = 5,
    ACTIONS(1287), 1,
      sym__variable_start,
    ACTIONS(1698), 1,
      anon_sym_RBRACE,
    ACTIONS(1700), 1,
      sym__expansion_text,
    STATE(701), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15565] = 5,
    ACTIONS(1287), 1,
      sym__variable_start,
    ACTIONS(1289), 1,
      sym__expansion_text,
    ACTIONS(1702), 1,
      anon_sym_RBRACE,
    STATE(588), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15584] = 5,
    ACTIONS(1287), 1,
      sym__variable_start,
    ACTIONS(1704), 1,
      anon_sym_RBRACE,
    ACTIONS(1706), 1,
      sym__expansion_text,
    STATE(703), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15603] = 5,
    ACTIONS(1287), 1,
      sym__variable_start,
    ACTIONS(1289), 1,
      sym__expansion_text,
    ACTIONS(1708), 1,
      anon_sym_RBRACE,
    STATE(588), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15622] = 5,
    ACTIONS(1287), 1,
      sym__variable_start,
    ACTIONS(1710), 1,
      anon_sym_RBRACE,
    ACTIONS(1712), 1,
      sym__expansion_text,
    STATE(705), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15641] = 5,
    ACTIONS(1287), 1,
      sym__variable_start,
    ACTIONS(1289), 1,
      sym__expansion_text,
    ACTIONS(1714), 1,
      anon_sym_RBRACE,
    STATE(588), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15660] = 5,
    ACTIONS(1287), 1,
      sym__variable_start,
    ACTIONS(1716), 1,
      anon_sym_RBRACE,
    ACTIONS(1718), 1,
      sym__expansion_text,
    STATE(613), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15679] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(216), 4,
      sym__line_end,
      sym_flag_name,
      sym__plain_text,
      sym__variable_start,
  [15691] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(172), 4,
      sym__line_end,
      sym__concat,
      sym__pair_name,
      sym__bare_name,
  [15703] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(208), 4,
      sym__line_end,
      sym__concat,
      sym__pair_name,
      sym__bare_name,
  [15715] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(204), 4,
      sym__line_end,
      sym__concat,
      sym__pair_name,
      sym__bare_name,
  [15727] = 4,
    ACTIONS(1720), 1,
      anon_sym_DQUOTE,
    STATE(711), 1,
      aux_sym_json_string_repeat1,
    ACTIONS(1722), 2,
      aux_sym_json_string_token1,
      sym_escape_sequence,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15743] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(208), 4,
      sym__line_end,
      sym__concat,
      sym__plain_text,
      sym__variable_start,
  [15755] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(212), 4,
      sym__line_end,
      sym__concat,
      sym__plain_text,
      sym__variable_start,
  [15767] = 3,
    ACTIONS(1725), 1,
      sym__concat,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(1274), 3,
      sym__line_end,
      sym__pair_name,
      sym__bare_name,
  [15781] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(188), 4,
      sym__line_end,
      sym__concat,
      sym__pair_name,
      sym__bare_name,
  [15793] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(703), 4,
      sym__line_end,
      sym__shell_text,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
  [15805] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(216), 4,
      sym__line_end,
      sym_flag_name,
      sym__shell_text,
      sym__list_start,
  [15817] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(200), 4,
      sym__line_end,
      sym__concat,
      sym__pair_name,
      sym__bare_name,
  [15829] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(1199), 4,
      sym__line_end,
      sym__concat,
      sym__plain_text,
      sym__variable_start,
  [15841] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(146), 4,
      sym__line_end,
      sym__concat,
      sym__pair_name,
      sym__bare_name,
  [15853] = 4,
    ACTIONS(1727), 1,
      anon_sym_DQUOTE,
    STATE(722), 1,
      aux_sym_json_string_repeat1,
    ACTIONS(1729), 2,
      aux_sym_json_string_token1,
      sym_escape_sequence,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15869] = 4,
    ACTIONS(1731), 1,
      anon_sym_DQUOTE,
    STATE(711), 1,
      aux_sym_json_string_repeat1,
    ACTIONS(1733), 2,
      aux_sym_json_string_token1,
      sym_escape_sequence,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15885] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(216), 4,
      sym__line_end,
      sym_flag_name,
      sym__pair_name,
      sym__bare_name,
  [15897] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(212), 4,
      sym__line_end,
      sym__concat,
      sym__pair_name,
      sym__bare_name,
  [15909] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(204), 4,
      sym__line_end,
      sym__concat,
      sym__plain_text,
      sym__variable_start,
  [15921] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(172), 4,
      sym__line_end,
      sym__concat,
      sym__plain_text,
      sym__variable_start,
  [15933] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(192), 4,
      sym__line_end,
      sym__concat,
      sym__pair_name,
      sym__bare_name,
  [15945] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(196), 4,
      sym__line_end,
      sym__concat,
      sym__pair_name,
      sym__bare_name,
  [15957] = 4,
    ACTIONS(583), 1,
      sym__variable_start,
    ACTIONS(1735), 1,
      sym__plain_text,
    STATE(719), 1,
      sym_variable,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15972] = 4,
    ACTIONS(1737), 1,
      anon_sym_COMMA,
    ACTIONS(1739), 1,
      anon_sym_RBRACK,
    STATE(762), 1,
      aux_sym_json_array_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15987] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(212), 3,
      sym__variable_start,
      sym__double_text,
      anon_sym_DQUOTE,
  [15998] = 4,
    ACTIONS(1741), 1,
      anon_sym_SQUOTE,
    ACTIONS(1743), 1,
      sym__single_text,
    STATE(734), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16013] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(172), 3,
      sym__variable_start,
      sym__double_text,
      anon_sym_DQUOTE,
  [16024] = 4,
    ACTIONS(1745), 1,
      anon_sym_SQUOTE,
    ACTIONS(1747), 1,
      sym__single_text,
    STATE(756), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16039] = 4,
    ACTIONS(1749), 1,
      anon_sym_SQUOTE,
    ACTIONS(1751), 1,
      sym__single_text,
    STATE(778), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16054] = 4,
    ACTIONS(1753), 1,
      anon_sym_SQUOTE,
    ACTIONS(1755), 1,
      sym__single_text,
    STATE(737), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16069] = 4,
    ACTIONS(1747), 1,
      sym__single_text,
    ACTIONS(1757), 1,
      anon_sym_SQUOTE,
    STATE(756), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16084] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(1532), 3,
      sym__line_end,
      sym__pair_name,
      sym__bare_name,
  [16095] = 3,
    ACTIONS(1761), 1,
      sym_heredoc_end,
    ACTIONS(1759), 2,
      sym__line_end,
      sym__heredoc_line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16108] = 4,
    ACTIONS(287), 1,
      sym__heredoc_line_end,
    ACTIONS(381), 1,
      sym__line_end,
    STATE(748), 1,
      aux_sym__quoted_anywhere_text_repeat3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16123] = 4,
    ACTIONS(1763), 1,
      anon_sym_SQUOTE,
    ACTIONS(1765), 1,
      sym__single_text,
    STATE(742), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16138] = 4,
    ACTIONS(1747), 1,
      sym__single_text,
    ACTIONS(1767), 1,
      anon_sym_SQUOTE,
    STATE(756), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16153] = 4,
    ACTIONS(1769), 1,
      sym__line_end,
    ACTIONS(1771), 1,
      sym__heredoc_line_end,
    STATE(743), 1,
      aux_sym__command_mounts_shell_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16168] = 4,
    ACTIONS(800), 1,
      sym__variable_start,
    ACTIONS(1774), 1,
      sym__plain_text,
    STATE(539), 1,
      sym_variable,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16183] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(1776), 3,
      sym__line_end,
      sym__pair_name,
      sym__bare_name,
  [16194] = 4,
    ACTIONS(1778), 1,
      anon_sym_SQUOTE,
    ACTIONS(1780), 1,
      sym__single_text,
    STATE(747), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16209] = 4,
    ACTIONS(1747), 1,
      sym__single_text,
    ACTIONS(1782), 1,
      anon_sym_SQUOTE,
    STATE(756), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16224] = 4,
    ACTIONS(1784), 1,
      sym__line_end,
    ACTIONS(1786), 1,
      sym__heredoc_line_end,
    STATE(748), 1,
      aux_sym__quoted_anywhere_text_repeat3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16239] = 4,
    ACTIONS(1789), 1,
      anon_sym_SQUOTE,
    ACTIONS(1791), 1,
      sym__single_text,
    STATE(751), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16254] = 4,
    ACTIONS(1737), 1,
      anon_sym_COMMA,
    ACTIONS(1793), 1,
      anon_sym_RBRACK,
    STATE(730), 1,
      aux_sym_json_array_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16269] = 4,
    ACTIONS(1747), 1,
      sym__single_text,
    ACTIONS(1795), 1,
      anon_sym_SQUOTE,
    STATE(756), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16284] = 4,
    ACTIONS(1797), 1,
      sym__line_end,
    ACTIONS(1799), 1,
      sym__heredoc_line_end,
    STATE(743), 1,
      aux_sym__command_mounts_shell_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16299] = 4,
    ACTIONS(720), 1,
      sym__shell_text,
    ACTIONS(1801), 1,
      sym__line_end,
    STATE(802), 1,
      aux_sym__plain_command,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16314] = 4,
    ACTIONS(1803), 1,
      anon_sym_SQUOTE,
    ACTIONS(1805), 1,
      sym__single_text,
    STATE(755), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16329] = 4,
    ACTIONS(1747), 1,
      sym__single_text,
    ACTIONS(1807), 1,
      anon_sym_SQUOTE,
    STATE(756), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16344] = 4,
    ACTIONS(1809), 1,
      anon_sym_SQUOTE,
    ACTIONS(1811), 1,
      sym__single_text,
    STATE(756), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16359] = 4,
    ACTIONS(287), 1,
      sym__heredoc_line_end,
    ACTIONS(359), 1,
      sym__line_end,
    STATE(748), 1,
      aux_sym__quoted_anywhere_text_repeat3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16374] = 4,
    ACTIONS(1814), 1,
      anon_sym_SQUOTE,
    ACTIONS(1816), 1,
      sym__single_text,
    STATE(759), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16389] = 4,
    ACTIONS(1747), 1,
      sym__single_text,
    ACTIONS(1818), 1,
      anon_sym_SQUOTE,
    STATE(756), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16404] = 4,
    ACTIONS(1820), 1,
      anon_sym_SQUOTE,
    ACTIONS(1822), 1,
      sym__single_text,
    STATE(761), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16419] = 4,
    ACTIONS(1747), 1,
      sym__single_text,
    ACTIONS(1824), 1,
      anon_sym_SQUOTE,
    STATE(756), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16434] = 4,
    ACTIONS(1826), 1,
      anon_sym_COMMA,
    ACTIONS(1829), 1,
      anon_sym_RBRACK,
    STATE(762), 1,
      aux_sym_json_array_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16449] = 4,
    ACTIONS(1831), 1,
      anon_sym_SQUOTE,
    ACTIONS(1833), 1,
      sym__single_text,
    STATE(764), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16464] = 4,
    ACTIONS(1747), 1,
      sym__single_text,
    ACTIONS(1835), 1,
      anon_sym_SQUOTE,
    STATE(756), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16479] = 4,
    ACTIONS(1837), 1,
      anon_sym_SQUOTE,
    ACTIONS(1839), 1,
      sym__single_text,
    STATE(766), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16494] = 4,
    ACTIONS(1747), 1,
      sym__single_text,
    ACTIONS(1841), 1,
      anon_sym_SQUOTE,
    STATE(756), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16509] = 4,
    ACTIONS(236), 1,
      sym__heredoc_line_end,
    ACTIONS(383), 1,
      sym__line_end,
    STATE(780), 1,
      aux_sym__quoted_anywhere_template_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16524] = 4,
    ACTIONS(1843), 1,
      anon_sym_SQUOTE,
    ACTIONS(1845), 1,
      sym__single_text,
    STATE(770), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16539] = 4,
    ACTIONS(236), 1,
      sym__heredoc_line_end,
    ACTIONS(333), 1,
      sym__line_end,
    STATE(780), 1,
      aux_sym__quoted_anywhere_template_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16554] = 4,
    ACTIONS(1747), 1,
      sym__single_text,
    ACTIONS(1847), 1,
      anon_sym_SQUOTE,
    STATE(756), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16569] = 4,
    ACTIONS(287), 1,
      sym__heredoc_line_end,
    ACTIONS(707), 1,
      sym__line_end,
    STATE(787), 1,
      aux_sym__quoted_anywhere_text_repeat3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16584] = 4,
    ACTIONS(1849), 1,
      anon_sym_RBRACK,
    ACTIONS(1851), 1,
      anon_sym_DQUOTE2,
    STATE(750), 1,
      sym_json_string,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16599] = 4,
    ACTIONS(1853), 1,
      anon_sym_SQUOTE,
    ACTIONS(1855), 1,
      sym__single_text,
    STATE(774), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16614] = 4,
    ACTIONS(1747), 1,
      sym__single_text,
    ACTIONS(1857), 1,
      anon_sym_SQUOTE,
    STATE(756), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16629] = 4,
    ACTIONS(236), 1,
      sym__heredoc_line_end,
    ACTIONS(377), 1,
      sym__line_end,
    STATE(780), 1,
      aux_sym__quoted_anywhere_template_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16644] = 4,
    ACTIONS(1799), 1,
      sym__heredoc_line_end,
    ACTIONS(1859), 1,
      sym__line_end,
    STATE(752), 1,
      aux_sym__command_mounts_shell_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16659] = 4,
    ACTIONS(1861), 1,
      anon_sym_SQUOTE,
    ACTIONS(1863), 1,
      sym__single_text,
    STATE(779), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16674] = 4,
    ACTIONS(1747), 1,
      sym__single_text,
    ACTIONS(1865), 1,
      anon_sym_SQUOTE,
    STATE(756), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16689] = 4,
    ACTIONS(1747), 1,
      sym__single_text,
    ACTIONS(1867), 1,
      anon_sym_SQUOTE,
    STATE(756), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16704] = 4,
    ACTIONS(1869), 1,
      sym__line_end,
    ACTIONS(1871), 1,
      sym__heredoc_line_end,
    STATE(780), 1,
      aux_sym__quoted_anywhere_template_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16719] = 4,
    ACTIONS(236), 1,
      sym__heredoc_line_end,
    ACTIONS(385), 1,
      sym__line_end,
    STATE(780), 1,
      aux_sym__quoted_anywhere_template_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16734] = 4,
    ACTIONS(1874), 1,
      anon_sym_SQUOTE,
    ACTIONS(1876), 1,
      sym__single_text,
    STATE(783), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16749] = 4,
    ACTIONS(1747), 1,
      sym__single_text,
    ACTIONS(1878), 1,
      anon_sym_SQUOTE,
    STATE(756), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16764] = 4,
    ACTIONS(1880), 1,
      anon_sym_SQUOTE,
    ACTIONS(1882), 1,
      sym__single_text,
    STATE(785), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16779] = 4,
    ACTIONS(1747), 1,
      sym__single_text,
    ACTIONS(1884), 1,
      anon_sym_SQUOTE,
    STATE(756), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16794] = 4,
    ACTIONS(287), 1,
      sym__heredoc_line_end,
    ACTIONS(1886), 1,
      sym__line_end,
    STATE(748), 1,
      aux_sym__quoted_anywhere_text_repeat3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16809] = 4,
    ACTIONS(287), 1,
      sym__heredoc_line_end,
    ACTIONS(1888), 1,
      sym__line_end,
    STATE(748), 1,
      aux_sym__quoted_anywhere_text_repeat3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16824] = 4,
    ACTIONS(1890), 1,
      anon_sym_SQUOTE,
    ACTIONS(1892), 1,
      sym__single_text,
    STATE(790), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16839] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(204), 3,
      sym__variable_start,
      sym__double_text,
      anon_sym_DQUOTE,
  [16850] = 4,
    ACTIONS(1747), 1,
      sym__single_text,
    ACTIONS(1894), 1,
      anon_sym_SQUOTE,
    STATE(756), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16865] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(1482), 3,
      sym__line_end,
      sym__pair_name,
      sym__bare_name,
  [16876] = 4,
    ACTIONS(1896), 1,
      anon_sym_SQUOTE,
    ACTIONS(1898), 1,
      sym__single_text,
    STATE(793), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16891] = 4,
    ACTIONS(1747), 1,
      sym__single_text,
    ACTIONS(1900), 1,
      anon_sym_SQUOTE,
    STATE(756), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16906] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(204), 3,
      sym__variable_start,
      sym__expansion_text,
      anon_sym_RBRACE,
  [16917] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(208), 3,
      sym__variable_start,
      sym__expansion_text,
      anon_sym_RBRACE,
  [16928] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(212), 3,
      sym__variable_start,
      sym__expansion_text,
      anon_sym_RBRACE,
  [16939] = 4,
    ACTIONS(1902), 1,
      anon_sym_SQUOTE,
    ACTIONS(1904), 1,
      sym__single_text,
    STATE(799), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16954] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(172), 3,
      sym__variable_start,
      sym__expansion_text,
      anon_sym_RBRACE,
  [16965] = 4,
    ACTIONS(1747), 1,
      sym__single_text,
    ACTIONS(1906), 1,
      anon_sym_SQUOTE,
    STATE(756), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16980] = 4,
    ACTIONS(1908), 1,
      anon_sym_SQUOTE,
    ACTIONS(1910), 1,
      sym__single_text,
    STATE(801), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16995] = 4,
    ACTIONS(1747), 1,
      sym__single_text,
    ACTIONS(1912), 1,
      anon_sym_SQUOTE,
    STATE(756), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [17010] = 4,
    ACTIONS(1914), 1,
      sym__line_end,
    ACTIONS(1916), 1,
      sym__shell_text,
    STATE(802), 1,
      aux_sym__plain_command,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [17025] = 4,
    ACTIONS(236), 1,
      sym__heredoc_line_end,
    ACTIONS(1919), 1,
      sym__line_end,
    STATE(780), 1,
      aux_sym__quoted_anywhere_template_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [17040] = 4,
    ACTIONS(1921), 1,
      anon_sym_SQUOTE,
    ACTIONS(1923), 1,
      sym__single_text,
    STATE(806), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [17055] = 4,
    ACTIONS(236), 1,
      sym__heredoc_line_end,
    ACTIONS(1925), 1,
      sym__line_end,
    STATE(780), 1,
      aux_sym__quoted_anywhere_template_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [17070] = 4,
    ACTIONS(1747), 1,
      sym__single_text,
    ACTIONS(1927), 1,
      anon_sym_SQUOTE,
    STATE(756), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [17085] = 4,
    ACTIONS(1851), 1,
      anon_sym_DQUOTE2,
    ACTIONS(1929), 1,
      anon_sym_RBRACK,
    STATE(812), 1,
      sym_json_string,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [17100] = 4,
    ACTIONS(1931), 1,
      anon_sym_SQUOTE,
    ACTIONS(1933), 1,
      sym__single_text,
    STATE(809), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [17115] = 4,
    ACTIONS(1747), 1,
      sym__single_text,
    ACTIONS(1935), 1,
      anon_sym_SQUOTE,
    STATE(756), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [17130] = 4,
    ACTIONS(1937), 1,
      anon_sym_SQUOTE,
    ACTIONS(1939), 1,
      sym__single_text,
    STATE(813), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [17145] = 4,
    ACTIONS(460), 1,
      sym__variable_start,
    ACTIONS(1941), 1,
      sym__plain_text,
    STATE(502), 1,
      sym_variable,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [17160] = 4,
    ACTIONS(1737), 1,
      anon_sym_COMMA,
    ACTIONS(1943), 1,
      anon_sym_RBRACK,
    STATE(815), 1,
      aux_sym_json_array_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [17175] = 4,
    ACTIONS(1747), 1,
      sym__single_text,
    ACTIONS(1945), 1,
      anon_sym_SQUOTE,
    STATE(756), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [17190] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(208), 3,
      sym__variable_start,
      sym__double_text,
      anon_sym_DQUOTE,
  [17201] = 4,
    ACTIONS(1737), 1,
      anon_sym_COMMA,
    ACTIONS(1947), 1,
      anon_sym_RBRACK,
    STATE(762), 1,
      aux_sym_json_array_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [17216] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(1612), 3,
      sym__line_end,
      sym__pair_name,
      sym__bare_name,
  [17227] = 3,
    ACTIONS(1949), 1,
      aux_sym_variable_token1,
    ACTIONS(1951), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [17239] = 3,
    ACTIONS(1953), 1,
      aux_sym_variable_token2,
    ACTIONS(1955), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [17251] = 3,
    ACTIONS(1957), 1,
      aux_sym_variable_token1,
    ACTIONS(1959), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [17263] = 3,
    ACTIONS(1961), 1,
      aux_sym_variable_token1,
    ACTIONS(1963), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [17275] = 3,
    ACTIONS(1965), 1,
      aux_sym_variable_token2,
    ACTIONS(1967), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [17287] = 2,
    ACTIONS(1969), 2,
      sym__line_end,
      sym__heredoc_line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [17297] = 2,
    ACTIONS(1869), 2,
      sym__line_end,
      sym__heredoc_line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [17307] = 3,
    ACTIONS(1971), 1,
      aux_sym_variable_token1,
    ACTIONS(1973), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [17319] = 3,
    ACTIONS(1975), 1,
      aux_sym_variable_token1,
    ACTIONS(1977), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [17331] = 2,
    ACTIONS(1979), 2,
      sym__line_end,
      sym__heredoc_line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [17341] = 3,
    ACTIONS(1981), 1,
      sym__equals,
    STATE(791), 1,
      sym__value,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [17353] = 3,
    ACTIONS(1983), 1,
      aux_sym_variable_token2,
    ACTIONS(1985), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [17365] = 3,
    ACTIONS(1987), 1,
      aux_sym_variable_token2,
    ACTIONS(1989), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [17377] = 3,
    ACTIONS(1991), 1,
      aux_sym_variable_token1,
    ACTIONS(1993), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [17389] = 2,
    ACTIONS(1784), 2,
      sym__line_end,
      sym__heredoc_line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [17399] = 3,
    ACTIONS(1995), 1,
      aux_sym_variable_token2,
    ACTIONS(1997), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [17411] = 3,
    ACTIONS(1999), 1,
      aux_sym_variable_token1,
    ACTIONS(2001), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [17423] = 3,
    ACTIONS(2003), 1,
      aux_sym_variable_token1,
    ACTIONS(2005), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [17435] = 2,
    ACTIONS(2007), 2,
      sym__line_end,
      sym__shell_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [17445] = 3,
    ACTIONS(2009), 1,
      aux_sym_variable_token2,
    ACTIONS(2011), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [17457] = 3,
    ACTIONS(2013), 1,
      aux_sym_variable_token2,
    ACTIONS(2015), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [17469] = 3,
    ACTIONS(2017), 1,
      aux_sym_variable_token2,
    ACTIONS(2019), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [17481] = 3,
    ACTIONS(2021), 1,
      aux_sym_variable_token1,
    ACTIONS(2023), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [17493] = 3,
    ACTIONS(2025), 1,
      aux_sym_variable_token2,
    ACTIONS(2027), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [17505] = 3,
    ACTIONS(2029), 1,
      aux_sym_variable_token1,
    ACTIONS(2031), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [17517] = 3,
    ACTIONS(2033), 1,
      aux_sym_variable_token2,
    ACTIONS(2035), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [17529] = 3,
    ACTIONS(2037), 1,
      aux_sym_variable_token1,
    ACTIONS(2039), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [17541] = 3,
    ACTIONS(2041), 1,
      aux_sym_variable_token1,
    ACTIONS(2043), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [17553] = 3,
    ACTIONS(2045), 1,
      aux_sym_variable_token2,
    ACTIONS(2047), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [17565] = 3,
    ACTIONS(2049), 1,
      aux_sym_variable_token1,
    ACTIONS(2051), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [17577] = 3,
    ACTIONS(2053), 1,
      aux_sym_variable_token1,
    ACTIONS(2055), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [17589] = 3,
    ACTIONS(1981), 1,
      sym__equals,
    STATE(738), 1,
      sym__value,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [17601] = 3,
    ACTIONS(2057), 1,
      aux_sym_variable_token2,
    ACTIONS(2059), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [17613] = 3,
    ACTIONS(2061), 1,
      aux_sym_variable_token2,
    ACTIONS(2063), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [17625] = 3,
    ACTIONS(2065), 1,
      aux_sym_variable_token1,
    ACTIONS(2067), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [17637] = 2,
    ACTIONS(1759), 2,
      sym__line_end,
      sym__heredoc_line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [17647] = 3,
    ACTIONS(2069), 1,
      aux_sym_variable_token2,
    ACTIONS(2071), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [17659] = 3,
    ACTIONS(2073), 1,
      aux_sym_variable_token1,
    ACTIONS(2075), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [17671] = 3,
    ACTIONS(2077), 1,
      aux_sym_variable_token1,
    ACTIONS(2079), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [17683] = 2,
    ACTIONS(2081), 2,
      anon_sym_COMMA,
      anon_sym_RBRACK,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [17693] = 2,
    ACTIONS(1769), 2,
      sym__line_end,
      sym__heredoc_line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [17703] = 3,
    ACTIONS(2083), 1,
      aux_sym_variable_token2,
    ACTIONS(2085), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [17715] = 2,
    ACTIONS(2087), 2,
      anon_sym_COMMA,
      anon_sym_RBRACK,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [17725] = 3,
    ACTIONS(2089), 1,
      aux_sym_variable_token1,
    ACTIONS(2091), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [17737] = 2,
    ACTIONS(2093), 2,
      sym__line_end,
      sym__heredoc_line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [17747] = 3,
    ACTIONS(2095), 1,
      aux_sym_variable_token2,
    ACTIONS(2097), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [17759] = 2,
    ACTIONS(2099), 2,
      sym__line_end,
      sym__heredoc_line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [17769] = 3,
    ACTIONS(2101), 1,
      aux_sym_variable_token1,
    ACTIONS(2103), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [17781] = 2,
    ACTIONS(2105), 2,
      sym__line_end,
      sym__heredoc_line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [17791] = 3,
    ACTIONS(2107), 1,
      aux_sym_variable_token1,
    ACTIONS(2109), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [17803] = 3,
    ACTIONS(2111), 1,
      aux_sym_variable_token2,
    ACTIONS(2113), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [17815] = 3,
    ACTIONS(2115), 1,
      aux_sym_variable_token1,
    ACTIONS(2117), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [17827] = 3,
    ACTIONS(2119), 1,
      sym__equals,
    STATE(622), 1,
      sym__value,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [17839] = 3,
    ACTIONS(2121), 1,
      aux_sym_variable_token1,
    ACTIONS(2123), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [17851] = 2,
    ACTIONS(1829), 2,
      anon_sym_COMMA,
      anon_sym_RBRACK,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [17861] = 3,
    ACTIONS(2125), 1,
      aux_sym_variable_token2,
    ACTIONS(2127), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [17873] = 3,
    ACTIONS(2129), 1,
      aux_sym_variable_token2,
    ACTIONS(2131), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [17885] = 3,
    ACTIONS(1851), 1,
      anon_sym_DQUOTE2,
    STATE(871), 1,
      sym_json_string,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [17897] = 3,
    ACTIONS(2133), 1,
      aux_sym_variable_token1,
    ACTIONS(2135), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [17909] = 3,
    ACTIONS(2137), 1,
      aux_sym_variable_token2,
    ACTIONS(2139), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [17921] = 3,
    ACTIONS(2119), 1,
      sym__equals,
    STATE(639), 1,
      sym__value,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [17933] = 3,
    ACTIONS(2141), 1,
      aux_sym_variable_token2,
    ACTIONS(2143), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [17945] = 3,
    ACTIONS(2145), 1,
      aux_sym_variable_token1,
    ACTIONS(2147), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [17957] = 3,
    ACTIONS(2149), 1,
      aux_sym_variable_token2,
    ACTIONS(2151), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [17969] = 2,
    ACTIONS(2153), 2,
      sym__line_end,
      sym__heredoc_line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [17979] = 3,
    ACTIONS(2155), 1,
      aux_sym_variable_token2,
    ACTIONS(2157), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [17991] = 3,
    ACTIONS(2159), 1,
      aux_sym_variable_token1,
    ACTIONS(2161), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18003] = 3,
    ACTIONS(2163), 1,
      aux_sym_variable_token2,
    ACTIONS(2165), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18015] = 2,
    ACTIONS(2167), 2,
      sym__line_end,
      sym__heredoc_line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18025] = 3,
    ACTIONS(2169), 1,
      aux_sym_variable_token1,
    ACTIONS(2171), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18037] = 3,
    ACTIONS(2173), 1,
      aux_sym_variable_token2,
    ACTIONS(2175), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18049] = 3,
    ACTIONS(2177), 1,
      aux_sym_variable_token2,
    ACTIONS(2179), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18061] = 2,
    ACTIONS(2181), 2,
      sym__line_end,
      sym__heredoc_line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18071] = 3,
    ACTIONS(2183), 1,
      aux_sym_variable_token1,
    ACTIONS(2185), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18083] = 3,
    ACTIONS(2187), 1,
      aux_sym_variable_token2,
    ACTIONS(2189), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18095] = 3,
    ACTIONS(2191), 1,
      aux_sym_variable_token1,
    ACTIONS(2193), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18107] = 3,
    ACTIONS(2195), 1,
      aux_sym_variable_token2,
    ACTIONS(2197), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18119] = 3,
    ACTIONS(2199), 1,
      aux_sym_variable_token1,
    ACTIONS(2201), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18131] = 3,
    ACTIONS(2203), 1,
      aux_sym_variable_token1,
    ACTIONS(2205), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18143] = 3,
    ACTIONS(2207), 1,
      aux_sym_variable_token2,
    ACTIONS(2209), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18155] = 3,
    ACTIONS(2211), 1,
      aux_sym_variable_token2,
    ACTIONS(2213), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18167] = 2,
    ACTIONS(2215), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18176] = 2,
    ACTIONS(397), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18185] = 2,
    ACTIONS(325), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18194] = 2,
    ACTIONS(2217), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18203] = 2,
    ACTIONS(2219), 1,
      ts_builtin_sym_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18212] = 2,
    ACTIONS(2221), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18221] = 2,
    ACTIONS(2223), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18230] = 2,
    ACTIONS(2225), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18239] = 2,
    ACTIONS(470), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18248] = 2,
    ACTIONS(2227), 1,
      sym_heredoc_name,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18257] = 2,
    ACTIONS(681), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18266] = 2,
    ACTIONS(2229), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18275] = 2,
    ACTIONS(585), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18284] = 2,
    ACTIONS(2231), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18293] = 2,
    ACTIONS(403), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18302] = 2,
    ACTIONS(2233), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18311] = 2,
    ACTIONS(361), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18320] = 2,
    ACTIONS(2235), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18329] = 2,
    ACTIONS(2237), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18338] = 2,
    ACTIONS(2239), 1,
      sym__equals,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18347] = 2,
    ACTIONS(2241), 1,
      sym_directive_name,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18356] = 2,
    ACTIONS(722), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18365] = 2,
    ACTIONS(846), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18374] = 2,
    ACTIONS(2243), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18383] = 2,
    ACTIONS(2245), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18392] = 2,
    ACTIONS(2247), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18401] = 2,
    ACTIONS(2249), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18410] = 2,
    ACTIONS(2251), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18419] = 2,
    ACTIONS(2253), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18428] = 2,
    ACTIONS(464), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18437] = 2,
    ACTIONS(2255), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18446] = 2,
    ACTIONS(2257), 1,
      sym_directive_value,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18455] = 2,
    ACTIONS(2259), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18464] = 2,
    ACTIONS(2261), 1,
      sym_heredoc_name,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18473] = 2,
    ACTIONS(1057), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18482] = 2,
    ACTIONS(2263), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18491] = 2,
    ACTIONS(138), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18500] = 2,
    ACTIONS(2105), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18509] = 2,
    ACTIONS(2265), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18518] = 2,
    ACTIONS(2267), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18527] = 2,
    ACTIONS(2269), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18536] = 2,
    ACTIONS(379), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18545] = 2,
    ACTIONS(716), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18554] = 2,
    ACTIONS(2271), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18563] = 2,
    ACTIONS(2273), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18572] = 2,
    ACTIONS(2275), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18581] = 2,
    ACTIONS(2277), 1,
      anon_sym_EQ,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18590] = 2,
    ACTIONS(2279), 1,
      sym_heredoc_name,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18599] = 2,
    ACTIONS(2281), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18608] = 2,
    ACTIONS(2283), 1,
      sym_heredoc_name,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18617] = 2,
    ACTIONS(2153), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18626] = 2,
    ACTIONS(2285), 1,
      sym_heredoc_name,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18635] = 2,
    ACTIONS(2287), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18644] = 2,
    ACTIONS(2167), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18653] = 2,
    ACTIONS(2289), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18662] = 2,
    ACTIONS(2291), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18671] = 2,
    ACTIONS(2293), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18680] = 2,
    ACTIONS(2295), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18689] = 2,
    ACTIONS(2297), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18698] = 2,
    ACTIONS(425), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18707] = 2,
    ACTIONS(2299), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18716] = 2,
    ACTIONS(962), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18725] = 2,
    ACTIONS(395), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18734] = 2,
    ACTIONS(2301), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18743] = 2,
    ACTIONS(2303), 1,
      sym__equals,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18752] = 2,
    ACTIONS(2305), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18761] = 2,
    ACTIONS(2307), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18770] = 2,
    ACTIONS(2309), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18779] = 2,
    ACTIONS(2311), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18788] = 2,
    ACTIONS(2313), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18797] = 2,
    ACTIONS(2315), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18806] = 2,
    ACTIONS(2317), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18815] = 2,
    ACTIONS(2319), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18824] = 2,
    ACTIONS(2321), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18833] = 2,
    ACTIONS(2323), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18842] = 2,
    ACTIONS(2325), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18851] = 2,
    ACTIONS(2327), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18860] = 2,
    ACTIONS(2329), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18869] = 2,
    ACTIONS(2331), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18878] = 2,
    ACTIONS(2333), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18887] = 2,
    ACTIONS(2335), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18896] = 2,
    ACTIONS(2337), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18905] = 2,
    ACTIONS(2339), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18914] = 2,
    ACTIONS(2341), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18923] = 2,
    ACTIONS(2343), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18932] = 2,
    ACTIONS(2345), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18941] = 2,
    ACTIONS(2347), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18950] = 2,
    ACTIONS(2349), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18959] = 2,
    ACTIONS(2351), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18968] = 2,
    ACTIONS(2353), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18977] = 2,
    ACTIONS(2355), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18986] = 2,
    ACTIONS(2357), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [18995] = 2,
    ACTIONS(2359), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [19004] = 2,
    ACTIONS(2361), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [19013] = 2,
    ACTIONS(2363), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [19022] = 2,
    ACTIONS(2365), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
};

static const uint32_t ts_small_parse_table_map[] = {
  [SMALL_STATE(2)] = 0,
  [SMALL_STATE(3)] = 117,
  [SMALL_STATE(4)] = 234,
  [SMALL_STATE(5)] = 342,
  [SMALL_STATE(6)] = 450,
  [SMALL_STATE(7)] = 491,
  [SMALL_STATE(8)] = 528,
  [SMALL_STATE(9)] = 569,
  [SMALL_STATE(10)] = 610,
  [SMALL_STATE(11)] = 651,
  [SMALL_STATE(12)] = 687,
  [SMALL_STATE(13)] = 725,
  [SMALL_STATE(14)] = 763,
  [SMALL_STATE(15)] = 799,
  [SMALL_STATE(16)] = 835,
  [SMALL_STATE(17)] = 871,
  [SMALL_STATE(18)] = 907,
  [SMALL_STATE(19)] = 943,
  [SMALL_STATE(20)] = 979,
  [SMALL_STATE(21)] = 1015,
  [SMALL_STATE(22)] = 1051,
  [SMALL_STATE(23)] = 1086,
  [SMALL_STATE(24)] = 1140,
  [SMALL_STATE(25)] = 1191,
  [SMALL_STATE(26)] = 1242,
  [SMALL_STATE(27)] = 1289,
  [SMALL_STATE(28)] = 1337,
  [SMALL_STATE(29)] = 1385,
  [SMALL_STATE(30)] = 1428,
  [SMALL_STATE(31)] = 1469,
  [SMALL_STATE(32)] = 1514,
  [SMALL_STATE(33)] = 1559,
  [SMALL_STATE(34)] = 1602,
  [SMALL_STATE(35)] = 1647,
  [SMALL_STATE(36)] = 1692,
  [SMALL_STATE(37)] = 1733,
  [SMALL_STATE(38)] = 1774,
  [SMALL_STATE(39)] = 1815,
  [SMALL_STATE(40)] = 1856,
  [SMALL_STATE(41)] = 1897,
  [SMALL_STATE(42)] = 1936,
  [SMALL_STATE(43)] = 1971,
  [SMALL_STATE(44)] = 2012,
  [SMALL_STATE(45)] = 2053,
  [SMALL_STATE(46)] = 2094,
  [SMALL_STATE(47)] = 2133,
  [SMALL_STATE(48)] = 2174,
  [SMALL_STATE(49)] = 2215,
  [SMALL_STATE(50)] = 2256,
  [SMALL_STATE(51)] = 2285,
  [SMALL_STATE(52)] = 2314,
  [SMALL_STATE(53)] = 2355,
  [SMALL_STATE(54)] = 2384,
  [SMALL_STATE(55)] = 2423,
  [SMALL_STATE(56)] = 2462,
  [SMALL_STATE(57)] = 2501,
  [SMALL_STATE(58)] = 2540,
  [SMALL_STATE(59)] = 2581,
  [SMALL_STATE(60)] = 2620,
  [SMALL_STATE(61)] = 2661,
  [SMALL_STATE(62)] = 2700,
  [SMALL_STATE(63)] = 2739,
  [SMALL_STATE(64)] = 2780,
  [SMALL_STATE(65)] = 2819,
  [SMALL_STATE(66)] = 2860,
  [SMALL_STATE(67)] = 2901,
  [SMALL_STATE(68)] = 2942,
  [SMALL_STATE(69)] = 2977,
  [SMALL_STATE(70)] = 3006,
  [SMALL_STATE(71)] = 3030,
  [SMALL_STATE(72)] = 3056,
  [SMALL_STATE(73)] = 3098,
  [SMALL_STATE(74)] = 3134,
  [SMALL_STATE(75)] = 3176,
  [SMALL_STATE(76)] = 3218,
  [SMALL_STATE(77)] = 3242,
  [SMALL_STATE(78)] = 3266,
  [SMALL_STATE(79)] = 3290,
  [SMALL_STATE(80)] = 3332,
  [SMALL_STATE(81)] = 3374,
  [SMALL_STATE(82)] = 3398,
  [SMALL_STATE(83)] = 3440,
  [SMALL_STATE(84)] = 3476,
  [SMALL_STATE(85)] = 3502,
  [SMALL_STATE(86)] = 3540,
  [SMALL_STATE(87)] = 3564,
  [SMALL_STATE(88)] = 3588,
  [SMALL_STATE(89)] = 3612,
  [SMALL_STATE(90)] = 3636,
  [SMALL_STATE(91)] = 3661,
  [SMALL_STATE(92)] = 3702,
  [SMALL_STATE(93)] = 3729,
  [SMALL_STATE(94)] = 3756,
  [SMALL_STATE(95)] = 3783,
  [SMALL_STATE(96)] = 3806,
  [SMALL_STATE(97)] = 3843,
  [SMALL_STATE(98)] = 3880,
  [SMALL_STATE(99)] = 3905,
  [SMALL_STATE(100)] = 3932,
  [SMALL_STATE(101)] = 3957,
  [SMALL_STATE(102)] = 3998,
  [SMALL_STATE(103)] = 4018,
  [SMALL_STATE(104)] = 4042,
  [SMALL_STATE(105)] = 4066,
  [SMALL_STATE(106)] = 4090,
  [SMALL_STATE(107)] = 4114,
  [SMALL_STATE(108)] = 4150,
  [SMALL_STATE(109)] = 4174,
  [SMALL_STATE(110)] = 4196,
  [SMALL_STATE(111)] = 4232,
  [SMALL_STATE(112)] = 4254,
  [SMALL_STATE(113)] = 4278,
  [SMALL_STATE(114)] = 4302,
  [SMALL_STATE(115)] = 4324,
  [SMALL_STATE(116)] = 4346,
  [SMALL_STATE(117)] = 4368,
  [SMALL_STATE(118)] = 4390,
  [SMALL_STATE(119)] = 4412,
  [SMALL_STATE(120)] = 4432,
  [SMALL_STATE(121)] = 4452,
  [SMALL_STATE(122)] = 4472,
  [SMALL_STATE(123)] = 4492,
  [SMALL_STATE(124)] = 4516,
  [SMALL_STATE(125)] = 4540,
  [SMALL_STATE(126)] = 4564,
  [SMALL_STATE(127)] = 4588,
  [SMALL_STATE(128)] = 4610,
  [SMALL_STATE(129)] = 4632,
  [SMALL_STATE(130)] = 4654,
  [SMALL_STATE(131)] = 4676,
  [SMALL_STATE(132)] = 4696,
  [SMALL_STATE(133)] = 4716,
  [SMALL_STATE(134)] = 4736,
  [SMALL_STATE(135)] = 4756,
  [SMALL_STATE(136)] = 4777,
  [SMALL_STATE(137)] = 4808,
  [SMALL_STATE(138)] = 4831,
  [SMALL_STATE(139)] = 4850,
  [SMALL_STATE(140)] = 4881,
  [SMALL_STATE(141)] = 4912,
  [SMALL_STATE(142)] = 4931,
  [SMALL_STATE(143)] = 4950,
  [SMALL_STATE(144)] = 4981,
  [SMALL_STATE(145)] = 5012,
  [SMALL_STATE(146)] = 5031,
  [SMALL_STATE(147)] = 5050,
  [SMALL_STATE(148)] = 5069,
  [SMALL_STATE(149)] = 5088,
  [SMALL_STATE(150)] = 5107,
  [SMALL_STATE(151)] = 5126,
  [SMALL_STATE(152)] = 5147,
  [SMALL_STATE(153)] = 5166,
  [SMALL_STATE(154)] = 5185,
  [SMALL_STATE(155)] = 5216,
  [SMALL_STATE(156)] = 5247,
  [SMALL_STATE(157)] = 5278,
  [SMALL_STATE(158)] = 5309,
  [SMALL_STATE(159)] = 5332,
  [SMALL_STATE(160)] = 5353,
  [SMALL_STATE(161)] = 5384,
  [SMALL_STATE(162)] = 5415,
  [SMALL_STATE(163)] = 5438,
  [SMALL_STATE(164)] = 5461,
  [SMALL_STATE(165)] = 5492,
  [SMALL_STATE(166)] = 5513,
  [SMALL_STATE(167)] = 5534,
  [SMALL_STATE(168)] = 5565,
  [SMALL_STATE(169)] = 5596,
  [SMALL_STATE(170)] = 5619,
  [SMALL_STATE(171)] = 5650,
  [SMALL_STATE(172)] = 5681,
  [SMALL_STATE(173)] = 5702,
  [SMALL_STATE(174)] = 5721,
  [SMALL_STATE(175)] = 5739,
  [SMALL_STATE(176)] = 5757,
  [SMALL_STATE(177)] = 5775,
  [SMALL_STATE(178)] = 5795,
  [SMALL_STATE(179)] = 5815,
  [SMALL_STATE(180)] = 5833,
  [SMALL_STATE(181)] = 5861,
  [SMALL_STATE(182)] = 5879,
  [SMALL_STATE(183)] = 5897,
  [SMALL_STATE(184)] = 5929,
  [SMALL_STATE(185)] = 5947,
  [SMALL_STATE(186)] = 5965,
  [SMALL_STATE(187)] = 5997,
  [SMALL_STATE(188)] = 6025,
  [SMALL_STATE(189)] = 6043,
  [SMALL_STATE(190)] = 6061,
  [SMALL_STATE(191)] = 6081,
  [SMALL_STATE(192)] = 6113,
  [SMALL_STATE(193)] = 6145,
  [SMALL_STATE(194)] = 6177,
  [SMALL_STATE(195)] = 6195,
  [SMALL_STATE(196)] = 6213,
  [SMALL_STATE(197)] = 6231,
  [SMALL_STATE(198)] = 6252,
  [SMALL_STATE(199)] = 6273,
  [SMALL_STATE(200)] = 6294,
  [SMALL_STATE(201)] = 6315,
  [SMALL_STATE(202)] = 6332,
  [SMALL_STATE(203)] = 6361,
  [SMALL_STATE(204)] = 6390,
  [SMALL_STATE(205)] = 6419,
  [SMALL_STATE(206)] = 6448,
  [SMALL_STATE(207)] = 6477,
  [SMALL_STATE(208)] = 6498,
  [SMALL_STATE(209)] = 6525,
  [SMALL_STATE(210)] = 6552,
  [SMALL_STATE(211)] = 6581,
  [SMALL_STATE(212)] = 6610,
  [SMALL_STATE(213)] = 6639,
  [SMALL_STATE(214)] = 6662,
  [SMALL_STATE(215)] = 6683,
  [SMALL_STATE(216)] = 6706,
  [SMALL_STATE(217)] = 6727,
  [SMALL_STATE(218)] = 6750,
  [SMALL_STATE(219)] = 6775,
  [SMALL_STATE(220)] = 6796,
  [SMALL_STATE(221)] = 6813,
  [SMALL_STATE(222)] = 6840,
  [SMALL_STATE(223)] = 6861,
  [SMALL_STATE(224)] = 6892,
  [SMALL_STATE(225)] = 6921,
  [SMALL_STATE(226)] = 6948,
  [SMALL_STATE(227)] = 6977,
  [SMALL_STATE(228)] = 7006,
  [SMALL_STATE(229)] = 7037,
  [SMALL_STATE(230)] = 7058,
  [SMALL_STATE(231)] = 7083,
  [SMALL_STATE(232)] = 7106,
  [SMALL_STATE(233)] = 7127,
  [SMALL_STATE(234)] = 7152,
  [SMALL_STATE(235)] = 7173,
  [SMALL_STATE(236)] = 7194,
  [SMALL_STATE(237)] = 7215,
  [SMALL_STATE(238)] = 7242,
  [SMALL_STATE(239)] = 7269,
  [SMALL_STATE(240)] = 7298,
  [SMALL_STATE(241)] = 7325,
  [SMALL_STATE(242)] = 7352,
  [SMALL_STATE(243)] = 7379,
  [SMALL_STATE(244)] = 7406,
  [SMALL_STATE(245)] = 7433,
  [SMALL_STATE(246)] = 7460,
  [SMALL_STATE(247)] = 7487,
  [SMALL_STATE(248)] = 7514,
  [SMALL_STATE(249)] = 7541,
  [SMALL_STATE(250)] = 7568,
  [SMALL_STATE(251)] = 7595,
  [SMALL_STATE(252)] = 7622,
  [SMALL_STATE(253)] = 7649,
  [SMALL_STATE(254)] = 7676,
  [SMALL_STATE(255)] = 7697,
  [SMALL_STATE(256)] = 7715,
  [SMALL_STATE(257)] = 7733,
  [SMALL_STATE(258)] = 7749,
  [SMALL_STATE(259)] = 7765,
  [SMALL_STATE(260)] = 7781,
  [SMALL_STATE(261)] = 7797,
  [SMALL_STATE(262)] = 7813,
  [SMALL_STATE(263)] = 7833,
  [SMALL_STATE(264)] = 7857,
  [SMALL_STATE(265)] = 7885,
  [SMALL_STATE(266)] = 7905,
  [SMALL_STATE(267)] = 7933,
  [SMALL_STATE(268)] = 7953,
  [SMALL_STATE(269)] = 7969,
  [SMALL_STATE(270)] = 7985,
  [SMALL_STATE(271)] = 8001,
  [SMALL_STATE(272)] = 8021,
  [SMALL_STATE(273)] = 8037,
  [SMALL_STATE(274)] = 8057,
  [SMALL_STATE(275)] = 8073,
  [SMALL_STATE(276)] = 8101,
  [SMALL_STATE(277)] = 8117,
  [SMALL_STATE(278)] = 8133,
  [SMALL_STATE(279)] = 8149,
  [SMALL_STATE(280)] = 8173,
  [SMALL_STATE(281)] = 8193,
  [SMALL_STATE(282)] = 8217,
  [SMALL_STATE(283)] = 8233,
  [SMALL_STATE(284)] = 8253,
  [SMALL_STATE(285)] = 8271,
  [SMALL_STATE(286)] = 8291,
  [SMALL_STATE(287)] = 8307,
  [SMALL_STATE(288)] = 8323,
  [SMALL_STATE(289)] = 8339,
  [SMALL_STATE(290)] = 8355,
  [SMALL_STATE(291)] = 8373,
  [SMALL_STATE(292)] = 8389,
  [SMALL_STATE(293)] = 8405,
  [SMALL_STATE(294)] = 8421,
  [SMALL_STATE(295)] = 8439,
  [SMALL_STATE(296)] = 8457,
  [SMALL_STATE(297)] = 8475,
  [SMALL_STATE(298)] = 8493,
  [SMALL_STATE(299)] = 8513,
  [SMALL_STATE(300)] = 8533,
  [SMALL_STATE(301)] = 8549,
  [SMALL_STATE(302)] = 8565,
  [SMALL_STATE(303)] = 8583,
  [SMALL_STATE(304)] = 8599,
  [SMALL_STATE(305)] = 8619,
  [SMALL_STATE(306)] = 8639,
  [SMALL_STATE(307)] = 8659,
  [SMALL_STATE(308)] = 8675,
  [SMALL_STATE(309)] = 8691,
  [SMALL_STATE(310)] = 8707,
  [SMALL_STATE(311)] = 8725,
  [SMALL_STATE(312)] = 8743,
  [SMALL_STATE(313)] = 8761,
  [SMALL_STATE(314)] = 8779,
  [SMALL_STATE(315)] = 8795,
  [SMALL_STATE(316)] = 8811,
  [SMALL_STATE(317)] = 8831,
  [SMALL_STATE(318)] = 8847,
  [SMALL_STATE(319)] = 8863,
  [SMALL_STATE(320)] = 8879,
  [SMALL_STATE(321)] = 8903,
  [SMALL_STATE(322)] = 8929,
  [SMALL_STATE(323)] = 8957,
  [SMALL_STATE(324)] = 8981,
  [SMALL_STATE(325)] = 9001,
  [SMALL_STATE(326)] = 9025,
  [SMALL_STATE(327)] = 9051,
  [SMALL_STATE(328)] = 9075,
  [SMALL_STATE(329)] = 9095,
  [SMALL_STATE(330)] = 9119,
  [SMALL_STATE(331)] = 9139,
  [SMALL_STATE(332)] = 9163,
  [SMALL_STATE(333)] = 9179,
  [SMALL_STATE(334)] = 9203,
  [SMALL_STATE(335)] = 9219,
  [SMALL_STATE(336)] = 9243,
  [SMALL_STATE(337)] = 9269,
  [SMALL_STATE(338)] = 9293,
  [SMALL_STATE(339)] = 9309,
  [SMALL_STATE(340)] = 9333,
  [SMALL_STATE(341)] = 9349,
  [SMALL_STATE(342)] = 9373,
  [SMALL_STATE(343)] = 9401,
  [SMALL_STATE(344)] = 9425,
  [SMALL_STATE(345)] = 9443,
  [SMALL_STATE(346)] = 9467,
  [SMALL_STATE(347)] = 9495,
  [SMALL_STATE(348)] = 9519,
  [SMALL_STATE(349)] = 9537,
  [SMALL_STATE(350)] = 9561,
  [SMALL_STATE(351)] = 9579,
  [SMALL_STATE(352)] = 9603,
  [SMALL_STATE(353)] = 9627,
  [SMALL_STATE(354)] = 9651,
  [SMALL_STATE(355)] = 9675,
  [SMALL_STATE(356)] = 9701,
  [SMALL_STATE(357)] = 9720,
  [SMALL_STATE(358)] = 9739,
  [SMALL_STATE(359)] = 9758,
  [SMALL_STATE(360)] = 9783,
  [SMALL_STATE(361)] = 9800,
  [SMALL_STATE(362)] = 9817,
  [SMALL_STATE(363)] = 9842,
  [SMALL_STATE(364)] = 9859,
  [SMALL_STATE(365)] = 9876,
  [SMALL_STATE(366)] = 9895,
  [SMALL_STATE(367)] = 9920,
  [SMALL_STATE(368)] = 9939,
  [SMALL_STATE(369)] = 9954,
  [SMALL_STATE(370)] = 9973,
  [SMALL_STATE(371)] = 9990,
  [SMALL_STATE(372)] = 10007,
  [SMALL_STATE(373)] = 10022,
  [SMALL_STATE(374)] = 10041,
  [SMALL_STATE(375)] = 10066,
  [SMALL_STATE(376)] = 10083,
  [SMALL_STATE(377)] = 10108,
  [SMALL_STATE(378)] = 10129,
  [SMALL_STATE(379)] = 10148,
  [SMALL_STATE(380)] = 10169,
  [SMALL_STATE(381)] = 10184,
  [SMALL_STATE(382)] = 10205,
  [SMALL_STATE(383)] = 10220,
  [SMALL_STATE(384)] = 10235,
  [SMALL_STATE(385)] = 10250,
  [SMALL_STATE(386)] = 10265,
  [SMALL_STATE(387)] = 10280,
  [SMALL_STATE(388)] = 10305,
  [SMALL_STATE(389)] = 10320,
  [SMALL_STATE(390)] = 10335,
  [SMALL_STATE(391)] = 10350,
  [SMALL_STATE(392)] = 10365,
  [SMALL_STATE(393)] = 10380,
  [SMALL_STATE(394)] = 10397,
  [SMALL_STATE(395)] = 10412,
  [SMALL_STATE(396)] = 10427,
  [SMALL_STATE(397)] = 10442,
  [SMALL_STATE(398)] = 10457,
  [SMALL_STATE(399)] = 10482,
  [SMALL_STATE(400)] = 10497,
  [SMALL_STATE(401)] = 10516,
  [SMALL_STATE(402)] = 10531,
  [SMALL_STATE(403)] = 10550,
  [SMALL_STATE(404)] = 10565,
  [SMALL_STATE(405)] = 10586,
  [SMALL_STATE(406)] = 10605,
  [SMALL_STATE(407)] = 10620,
  [SMALL_STATE(408)] = 10635,
  [SMALL_STATE(409)] = 10650,
  [SMALL_STATE(410)] = 10665,
  [SMALL_STATE(411)] = 10680,
  [SMALL_STATE(412)] = 10695,
  [SMALL_STATE(413)] = 10710,
  [SMALL_STATE(414)] = 10725,
  [SMALL_STATE(415)] = 10740,
  [SMALL_STATE(416)] = 10755,
  [SMALL_STATE(417)] = 10770,
  [SMALL_STATE(418)] = 10789,
  [SMALL_STATE(419)] = 10812,
  [SMALL_STATE(420)] = 10837,
  [SMALL_STATE(421)] = 10860,
  [SMALL_STATE(422)] = 10883,
  [SMALL_STATE(423)] = 10906,
  [SMALL_STATE(424)] = 10921,
  [SMALL_STATE(425)] = 10936,
  [SMALL_STATE(426)] = 10955,
  [SMALL_STATE(427)] = 10974,
  [SMALL_STATE(428)] = 10993,
  [SMALL_STATE(429)] = 11010,
  [SMALL_STATE(430)] = 11028,
  [SMALL_STATE(431)] = 11046,
  [SMALL_STATE(432)] = 11066,
  [SMALL_STATE(433)] = 11084,
  [SMALL_STATE(434)] = 11102,
  [SMALL_STATE(435)] = 11116,
  [SMALL_STATE(436)] = 11134,
  [SMALL_STATE(437)] = 11148,
  [SMALL_STATE(438)] = 11164,
  [SMALL_STATE(439)] = 11186,
  [SMALL_STATE(440)] = 11202,
  [SMALL_STATE(441)] = 11218,
  [SMALL_STATE(442)] = 11234,
  [SMALL_STATE(443)] = 11256,
  [SMALL_STATE(444)] = 11270,
  [SMALL_STATE(445)] = 11286,
  [SMALL_STATE(446)] = 11300,
  [SMALL_STATE(447)] = 11314,
  [SMALL_STATE(448)] = 11332,
  [SMALL_STATE(449)] = 11350,
  [SMALL_STATE(450)] = 11364,
  [SMALL_STATE(451)] = 11378,
  [SMALL_STATE(452)] = 11392,
  [SMALL_STATE(453)] = 11406,
  [SMALL_STATE(454)] = 11424,
  [SMALL_STATE(455)] = 11438,
  [SMALL_STATE(456)] = 11454,
  [SMALL_STATE(457)] = 11470,
  [SMALL_STATE(458)] = 11486,
  [SMALL_STATE(459)] = 11502,
  [SMALL_STATE(460)] = 11522,
  [SMALL_STATE(461)] = 11544,
  [SMALL_STATE(462)] = 11558,
  [SMALL_STATE(463)] = 11572,
  [SMALL_STATE(464)] = 11586,
  [SMALL_STATE(465)] = 11608,
  [SMALL_STATE(466)] = 11630,
  [SMALL_STATE(467)] = 11644,
  [SMALL_STATE(468)] = 11658,
  [SMALL_STATE(469)] = 11676,
  [SMALL_STATE(470)] = 11690,
  [SMALL_STATE(471)] = 11704,
  [SMALL_STATE(472)] = 11718,
  [SMALL_STATE(473)] = 11732,
  [SMALL_STATE(474)] = 11746,
  [SMALL_STATE(475)] = 11760,
  [SMALL_STATE(476)] = 11774,
  [SMALL_STATE(477)] = 11788,
  [SMALL_STATE(478)] = 11802,
  [SMALL_STATE(479)] = 11816,
  [SMALL_STATE(480)] = 11830,
  [SMALL_STATE(481)] = 11844,
  [SMALL_STATE(482)] = 11860,
  [SMALL_STATE(483)] = 11878,
  [SMALL_STATE(484)] = 11894,
  [SMALL_STATE(485)] = 11910,
  [SMALL_STATE(486)] = 11926,
  [SMALL_STATE(487)] = 11944,
  [SMALL_STATE(488)] = 11958,
  [SMALL_STATE(489)] = 11972,
  [SMALL_STATE(490)] = 11986,
  [SMALL_STATE(491)] = 12000,
  [SMALL_STATE(492)] = 12014,
  [SMALL_STATE(493)] = 12028,
  [SMALL_STATE(494)] = 12046,
  [SMALL_STATE(495)] = 12068,
  [SMALL_STATE(496)] = 12086,
  [SMALL_STATE(497)] = 12104,
  [SMALL_STATE(498)] = 12126,
  [SMALL_STATE(499)] = 12140,
  [SMALL_STATE(500)] = 12158,
  [SMALL_STATE(501)] = 12174,
  [SMALL_STATE(502)] = 12190,
  [SMALL_STATE(503)] = 12204,
  [SMALL_STATE(504)] = 12222,
  [SMALL_STATE(505)] = 12240,
  [SMALL_STATE(506)] = 12254,
  [SMALL_STATE(507)] = 12276,
  [SMALL_STATE(508)] = 12290,
  [SMALL_STATE(509)] = 12309,
  [SMALL_STATE(510)] = 12328,
  [SMALL_STATE(511)] = 12341,
  [SMALL_STATE(512)] = 12360,
  [SMALL_STATE(513)] = 12377,
  [SMALL_STATE(514)] = 12390,
  [SMALL_STATE(515)] = 12403,
  [SMALL_STATE(516)] = 12420,
  [SMALL_STATE(517)] = 12435,
  [SMALL_STATE(518)] = 12450,
  [SMALL_STATE(519)] = 12463,
  [SMALL_STATE(520)] = 12476,
  [SMALL_STATE(521)] = 12489,
  [SMALL_STATE(522)] = 12502,
  [SMALL_STATE(523)] = 12515,
  [SMALL_STATE(524)] = 12532,
  [SMALL_STATE(525)] = 12545,
  [SMALL_STATE(526)] = 12558,
  [SMALL_STATE(527)] = 12575,
  [SMALL_STATE(528)] = 12592,
  [SMALL_STATE(529)] = 12605,
  [SMALL_STATE(530)] = 12624,
  [SMALL_STATE(531)] = 12639,
  [SMALL_STATE(532)] = 12658,
  [SMALL_STATE(533)] = 12677,
  [SMALL_STATE(534)] = 12696,
  [SMALL_STATE(535)] = 12711,
  [SMALL_STATE(536)] = 12724,
  [SMALL_STATE(537)] = 12743,
  [SMALL_STATE(538)] = 12756,
  [SMALL_STATE(539)] = 12769,
  [SMALL_STATE(540)] = 12782,
  [SMALL_STATE(541)] = 12801,
  [SMALL_STATE(542)] = 12820,
  [SMALL_STATE(543)] = 12841,
  [SMALL_STATE(544)] = 12854,
  [SMALL_STATE(545)] = 12867,
  [SMALL_STATE(546)] = 12880,
  [SMALL_STATE(547)] = 12893,
  [SMALL_STATE(548)] = 12906,
  [SMALL_STATE(549)] = 12923,
  [SMALL_STATE(550)] = 12936,
  [SMALL_STATE(551)] = 12949,
  [SMALL_STATE(552)] = 12962,
  [SMALL_STATE(553)] = 12975,
  [SMALL_STATE(554)] = 12988,
  [SMALL_STATE(555)] = 13001,
  [SMALL_STATE(556)] = 13014,
  [SMALL_STATE(557)] = 13027,
  [SMALL_STATE(558)] = 13044,
  [SMALL_STATE(559)] = 13057,
  [SMALL_STATE(560)] = 13070,
  [SMALL_STATE(561)] = 13083,
  [SMALL_STATE(562)] = 13096,
  [SMALL_STATE(563)] = 13109,
  [SMALL_STATE(564)] = 13126,
  [SMALL_STATE(565)] = 13145,
  [SMALL_STATE(566)] = 13158,
  [SMALL_STATE(567)] = 13171,
  [SMALL_STATE(568)] = 13184,
  [SMALL_STATE(569)] = 13203,
  [SMALL_STATE(570)] = 13222,
  [SMALL_STATE(571)] = 13235,
  [SMALL_STATE(572)] = 13248,
  [SMALL_STATE(573)] = 13267,
  [SMALL_STATE(574)] = 13284,
  [SMALL_STATE(575)] = 13301,
  [SMALL_STATE(576)] = 13314,
  [SMALL_STATE(577)] = 13327,
  [SMALL_STATE(578)] = 13340,
  [SMALL_STATE(579)] = 13353,
  [SMALL_STATE(580)] = 13372,
  [SMALL_STATE(581)] = 13387,
  [SMALL_STATE(582)] = 13402,
  [SMALL_STATE(583)] = 13415,
  [SMALL_STATE(584)] = 13434,
  [SMALL_STATE(585)] = 13447,
  [SMALL_STATE(586)] = 13466,
  [SMALL_STATE(587)] = 13485,
  [SMALL_STATE(588)] = 13498,
  [SMALL_STATE(589)] = 13517,
  [SMALL_STATE(590)] = 13536,
  [SMALL_STATE(591)] = 13555,
  [SMALL_STATE(592)] = 13574,
  [SMALL_STATE(593)] = 13587,
  [SMALL_STATE(594)] = 13606,
  [SMALL_STATE(595)] = 13625,
  [SMALL_STATE(596)] = 13638,
  [SMALL_STATE(597)] = 13657,
  [SMALL_STATE(598)] = 13676,
  [SMALL_STATE(599)] = 13695,
  [SMALL_STATE(600)] = 13714,
  [SMALL_STATE(601)] = 13729,
  [SMALL_STATE(602)] = 13748,
  [SMALL_STATE(603)] = 13767,
  [SMALL_STATE(604)] = 13786,
  [SMALL_STATE(605)] = 13805,
  [SMALL_STATE(606)] = 13818,
  [SMALL_STATE(607)] = 13837,
  [SMALL_STATE(608)] = 13856,
  [SMALL_STATE(609)] = 13875,
  [SMALL_STATE(610)] = 13894,
  [SMALL_STATE(611)] = 13909,
  [SMALL_STATE(612)] = 13922,
  [SMALL_STATE(613)] = 13941,
  [SMALL_STATE(614)] = 13960,
  [SMALL_STATE(615)] = 13979,
  [SMALL_STATE(616)] = 13998,
  [SMALL_STATE(617)] = 14011,
  [SMALL_STATE(618)] = 14024,
  [SMALL_STATE(619)] = 14043,
  [SMALL_STATE(620)] = 14062,
  [SMALL_STATE(621)] = 14081,
  [SMALL_STATE(622)] = 14100,
  [SMALL_STATE(623)] = 14113,
  [SMALL_STATE(624)] = 14132,
  [SMALL_STATE(625)] = 14151,
  [SMALL_STATE(626)] = 14170,
  [SMALL_STATE(627)] = 14189,
  [SMALL_STATE(628)] = 14208,
  [SMALL_STATE(629)] = 14227,
  [SMALL_STATE(630)] = 14246,
  [SMALL_STATE(631)] = 14265,
  [SMALL_STATE(632)] = 14284,
  [SMALL_STATE(633)] = 14303,
  [SMALL_STATE(634)] = 14322,
  [SMALL_STATE(635)] = 14341,
  [SMALL_STATE(636)] = 14360,
  [SMALL_STATE(637)] = 14379,
  [SMALL_STATE(638)] = 14398,
  [SMALL_STATE(639)] = 14417,
  [SMALL_STATE(640)] = 14430,
  [SMALL_STATE(641)] = 14443,
  [SMALL_STATE(642)] = 14462,
  [SMALL_STATE(643)] = 14481,
  [SMALL_STATE(644)] = 14500,
  [SMALL_STATE(645)] = 14519,
  [SMALL_STATE(646)] = 14538,
  [SMALL_STATE(647)] = 14551,
  [SMALL_STATE(648)] = 14570,
  [SMALL_STATE(649)] = 14589,
  [SMALL_STATE(650)] = 14608,
  [SMALL_STATE(651)] = 14627,
  [SMALL_STATE(652)] = 14640,
  [SMALL_STATE(653)] = 14659,
  [SMALL_STATE(654)] = 14678,
  [SMALL_STATE(655)] = 14697,
  [SMALL_STATE(656)] = 14716,
  [SMALL_STATE(657)] = 14735,
  [SMALL_STATE(658)] = 14754,
  [SMALL_STATE(659)] = 14773,
  [SMALL_STATE(660)] = 14792,
  [SMALL_STATE(661)] = 14811,
  [SMALL_STATE(662)] = 14830,
  [SMALL_STATE(663)] = 14849,
  [SMALL_STATE(664)] = 14868,
  [SMALL_STATE(665)] = 14887,
  [SMALL_STATE(666)] = 14906,
  [SMALL_STATE(667)] = 14925,
  [SMALL_STATE(668)] = 14944,
  [SMALL_STATE(669)] = 14963,
  [SMALL_STATE(670)] = 14982,
  [SMALL_STATE(671)] = 15001,
  [SMALL_STATE(672)] = 15014,
  [SMALL_STATE(673)] = 15033,
  [SMALL_STATE(674)] = 15052,
  [SMALL_STATE(675)] = 15071,
  [SMALL_STATE(676)] = 15090,
  [SMALL_STATE(677)] = 15109,
  [SMALL_STATE(678)] = 15128,
  [SMALL_STATE(679)] = 15147,
  [SMALL_STATE(680)] = 15166,
  [SMALL_STATE(681)] = 15185,
  [SMALL_STATE(682)] = 15204,
  [SMALL_STATE(683)] = 15223,
  [SMALL_STATE(684)] = 15242,
  [SMALL_STATE(685)] = 15261,
  [SMALL_STATE(686)] = 15280,
  [SMALL_STATE(687)] = 15299,
  [SMALL_STATE(688)] = 15318,
  [SMALL_STATE(689)] = 15337,
  [SMALL_STATE(690)] = 15356,
  [SMALL_STATE(691)] = 15375,
  [SMALL_STATE(692)] = 15394,
  [SMALL_STATE(693)] = 15413,
  [SMALL_STATE(694)] = 15432,
  [SMALL_STATE(695)] = 15451,
  [SMALL_STATE(696)] = 15470,
  [SMALL_STATE(697)] = 15489,
  [SMALL_STATE(698)] = 15508,
  [SMALL_STATE(699)] = 15527,
  [SMALL_STATE(700)] = 15546,
  [SMALL_STATE(701)] = 15565,
  [SMALL_STATE(702)] = 15584,
  [SMALL_STATE(703)] = 15603,
  [SMALL_STATE(704)] = 15622,
  [SMALL_STATE(705)] = 15641,
  [SMALL_STATE(706)] = 15660,
  [SMALL_STATE(707)] = 15679,
  [SMALL_STATE(708)] = 15691,
  [SMALL_STATE(709)] = 15703,
  [SMALL_STATE(710)] = 15715,
  [SMALL_STATE(711)] = 15727,
  [SMALL_STATE(712)] = 15743,
  [SMALL_STATE(713)] = 15755,
  [SMALL_STATE(714)] = 15767,
  [SMALL_STATE(715)] = 15781,
  [SMALL_STATE(716)] = 15793,
  [SMALL_STATE(717)] = 15805,
  [SMALL_STATE(718)] = 15817,
  [SMALL_STATE(719)] = 15829,
  [SMALL_STATE(720)] = 15841,
  [SMALL_STATE(721)] = 15853,
  [SMALL_STATE(722)] = 15869,
  [SMALL_STATE(723)] = 15885,
  [SMALL_STATE(724)] = 15897,
  [SMALL_STATE(725)] = 15909,
  [SMALL_STATE(726)] = 15921,
  [SMALL_STATE(727)] = 15933,
  [SMALL_STATE(728)] = 15945,
  [SMALL_STATE(729)] = 15957,
  [SMALL_STATE(730)] = 15972,
  [SMALL_STATE(731)] = 15987,
  [SMALL_STATE(732)] = 15998,
  [SMALL_STATE(733)] = 16013,
  [SMALL_STATE(734)] = 16024,
  [SMALL_STATE(735)] = 16039,
  [SMALL_STATE(736)] = 16054,
  [SMALL_STATE(737)] = 16069,
  [SMALL_STATE(738)] = 16084,
  [SMALL_STATE(739)] = 16095,
  [SMALL_STATE(740)] = 16108,
  [SMALL_STATE(741)] = 16123,
  [SMALL_STATE(742)] = 16138,
  [SMALL_STATE(743)] = 16153,
  [SMALL_STATE(744)] = 16168,
  [SMALL_STATE(745)] = 16183,
  [SMALL_STATE(746)] = 16194,
  [SMALL_STATE(747)] = 16209,
  [SMALL_STATE(748)] = 16224,
  [SMALL_STATE(749)] = 16239,
  [SMALL_STATE(750)] = 16254,
  [SMALL_STATE(751)] = 16269,
  [SMALL_STATE(752)] = 16284,
  [SMALL_STATE(753)] = 16299,
  [SMALL_STATE(754)] = 16314,
  [SMALL_STATE(755)] = 16329,
  [SMALL_STATE(756)] = 16344,
  [SMALL_STATE(757)] = 16359,
  [SMALL_STATE(758)] = 16374,
  [SMALL_STATE(759)] = 16389,
  [SMALL_STATE(760)] = 16404,
  [SMALL_STATE(761)] = 16419,
  [SMALL_STATE(762)] = 16434,
  [SMALL_STATE(763)] = 16449,
  [SMALL_STATE(764)] = 16464,
  [SMALL_STATE(765)] = 16479,
  [SMALL_STATE(766)] = 16494,
  [SMALL_STATE(767)] = 16509,
  [SMALL_STATE(768)] = 16524,
  [SMALL_STATE(769)] = 16539,
  [SMALL_STATE(770)] = 16554,
  [SMALL_STATE(771)] = 16569,
  [SMALL_STATE(772)] = 16584,
  [SMALL_STATE(773)] = 16599,
  [SMALL_STATE(774)] = 16614,
  [SMALL_STATE(775)] = 16629,
  [SMALL_STATE(776)] = 16644,
  [SMALL_STATE(777)] = 16659,
  [SMALL_STATE(778)] = 16674,
  [SMALL_STATE(779)] = 16689,
  [SMALL_STATE(780)] = 16704,
  [SMALL_STATE(781)] = 16719,
  [SMALL_STATE(782)] = 16734,
  [SMALL_STATE(783)] = 16749,
  [SMALL_STATE(784)] = 16764,
  [SMALL_STATE(785)] = 16779,
  [SMALL_STATE(786)] = 16794,
  [SMALL_STATE(787)] = 16809,
  [SMALL_STATE(788)] = 16824,
  [SMALL_STATE(789)] = 16839,
  [SMALL_STATE(790)] = 16850,
  [SMALL_STATE(791)] = 16865,
  [SMALL_STATE(792)] = 16876,
  [SMALL_STATE(793)] = 16891,
  [SMALL_STATE(794)] = 16906,
  [SMALL_STATE(795)] = 16917,
  [SMALL_STATE(796)] = 16928,
  [SMALL_STATE(797)] = 16939,
  [SMALL_STATE(798)] = 16954,
  [SMALL_STATE(799)] = 16965,
  [SMALL_STATE(800)] = 16980,
  [SMALL_STATE(801)] = 16995,
  [SMALL_STATE(802)] = 17010,
  [SMALL_STATE(803)] = 17025,
  [SMALL_STATE(804)] = 17040,
  [SMALL_STATE(805)] = 17055,
  [SMALL_STATE(806)] = 17070,
  [SMALL_STATE(807)] = 17085,
  [SMALL_STATE(808)] = 17100,
  [SMALL_STATE(809)] = 17115,
  [SMALL_STATE(810)] = 17130,
  [SMALL_STATE(811)] = 17145,
  [SMALL_STATE(812)] = 17160,
  [SMALL_STATE(813)] = 17175,
  [SMALL_STATE(814)] = 17190,
  [SMALL_STATE(815)] = 17201,
  [SMALL_STATE(816)] = 17216,
  [SMALL_STATE(817)] = 17227,
  [SMALL_STATE(818)] = 17239,
  [SMALL_STATE(819)] = 17251,
  [SMALL_STATE(820)] = 17263,
  [SMALL_STATE(821)] = 17275,
  [SMALL_STATE(822)] = 17287,
  [SMALL_STATE(823)] = 17297,
  [SMALL_STATE(824)] = 17307,
  [SMALL_STATE(825)] = 17319,
  [SMALL_STATE(826)] = 17331,
  [SMALL_STATE(827)] = 17341,
  [SMALL_STATE(828)] = 17353,
  [SMALL_STATE(829)] = 17365,
  [SMALL_STATE(830)] = 17377,
  [SMALL_STATE(831)] = 17389,
  [SMALL_STATE(832)] = 17399,
  [SMALL_STATE(833)] = 17411,
  [SMALL_STATE(834)] = 17423,
  [SMALL_STATE(835)] = 17435,
  [SMALL_STATE(836)] = 17445,
  [SMALL_STATE(837)] = 17457,
  [SMALL_STATE(838)] = 17469,
  [SMALL_STATE(839)] = 17481,
  [SMALL_STATE(840)] = 17493,
  [SMALL_STATE(841)] = 17505,
  [SMALL_STATE(842)] = 17517,
  [SMALL_STATE(843)] = 17529,
  [SMALL_STATE(844)] = 17541,
  [SMALL_STATE(845)] = 17553,
  [SMALL_STATE(846)] = 17565,
  [SMALL_STATE(847)] = 17577,
  [SMALL_STATE(848)] = 17589,
  [SMALL_STATE(849)] = 17601,
  [SMALL_STATE(850)] = 17613,
  [SMALL_STATE(851)] = 17625,
  [SMALL_STATE(852)] = 17637,
  [SMALL_STATE(853)] = 17647,
  [SMALL_STATE(854)] = 17659,
  [SMALL_STATE(855)] = 17671,
  [SMALL_STATE(856)] = 17683,
  [SMALL_STATE(857)] = 17693,
  [SMALL_STATE(858)] = 17703,
  [SMALL_STATE(859)] = 17715,
  [SMALL_STATE(860)] = 17725,
  [SMALL_STATE(861)] = 17737,
  [SMALL_STATE(862)] = 17747,
  [SMALL_STATE(863)] = 17759,
  [SMALL_STATE(864)] = 17769,
  [SMALL_STATE(865)] = 17781,
  [SMALL_STATE(866)] = 17791,
  [SMALL_STATE(867)] = 17803,
  [SMALL_STATE(868)] = 17815,
  [SMALL_STATE(869)] = 17827,
  [SMALL_STATE(870)] = 17839,
  [SMALL_STATE(871)] = 17851,
  [SMALL_STATE(872)] = 17861,
  [SMALL_STATE(873)] = 17873,
  [SMALL_STATE(874)] = 17885,
  [SMALL_STATE(875)] = 17897,
  [SMALL_STATE(876)] = 17909,
  [SMALL_STATE(877)] = 17921,
  [SMALL_STATE(878)] = 17933,
  [SMALL_STATE(879)] = 17945,
  [SMALL_STATE(880)] = 17957,
  [SMALL_STATE(881)] = 17969,
  [SMALL_STATE(882)] = 17979,
  [SMALL_STATE(883)] = 17991,
  [SMALL_STATE(884)] = 18003,
  [SMALL_STATE(885)] = 18015,
  [SMALL_STATE(886)] = 18025,
  [SMALL_STATE(887)] = 18037,
  [SMALL_STATE(888)] = 18049,
  [SMALL_STATE(889)] = 18061,
  [SMALL_STATE(890)] = 18071,
  [SMALL_STATE(891)] = 18083,
  [SMALL_STATE(892)] = 18095,
  [SMALL_STATE(893)] = 18107,
  [SMALL_STATE(894)] = 18119,
  [SMALL_STATE(895)] = 18131,
  [SMALL_STATE(896)] = 18143,
  [SMALL_STATE(897)] = 18155,
  [SMALL_STATE(898)] = 18167,
  [SMALL_STATE(899)] = 18176,
  [SMALL_STATE(900)] = 18185,
  [SMALL_STATE(901)] = 18194,
  [SMALL_STATE(902)] = 18203,
  [SMALL_STATE(903)] = 18212,
  [SMALL_STATE(904)] = 18221,
  [SMALL_STATE(905)] = 18230,
  [SMALL_STATE(906)] = 18239,
  [SMALL_STATE(907)] = 18248,
  [SMALL_STATE(908)] = 18257,
  [SMALL_STATE(909)] = 18266,
  [SMALL_STATE(910)] = 18275,
  [SMALL_STATE(911)] = 18284,
  [SMALL_STATE(912)] = 18293,
  [SMALL_STATE(913)] = 18302,
  [SMALL_STATE(914)] = 18311,
  [SMALL_STATE(915)] = 18320,
  [SMALL_STATE(916)] = 18329,
  [SMALL_STATE(917)] = 18338,
  [SMALL_STATE(918)] = 18347,
  [SMALL_STATE(919)] = 18356,
  [SMALL_STATE(920)] = 18365,
  [SMALL_STATE(921)] = 18374,
  [SMALL_STATE(922)] = 18383,
  [SMALL_STATE(923)] = 18392,
  [SMALL_STATE(924)] = 18401,
  [SMALL_STATE(925)] = 18410,
  [SMALL_STATE(926)] = 18419,
  [SMALL_STATE(927)] = 18428,
  [SMALL_STATE(928)] = 18437,
  [SMALL_STATE(929)] = 18446,
  [SMALL_STATE(930)] = 18455,
  [SMALL_STATE(931)] = 18464,
  [SMALL_STATE(932)] = 18473,
  [SMALL_STATE(933)] = 18482,
  [SMALL_STATE(934)] = 18491,
  [SMALL_STATE(935)] = 18500,
  [SMALL_STATE(936)] = 18509,
  [SMALL_STATE(937)] = 18518,
  [SMALL_STATE(938)] = 18527,
  [SMALL_STATE(939)] = 18536,
  [SMALL_STATE(940)] = 18545,
  [SMALL_STATE(941)] = 18554,
  [SMALL_STATE(942)] = 18563,
  [SMALL_STATE(943)] = 18572,
  [SMALL_STATE(944)] = 18581,
  [SMALL_STATE(945)] = 18590,
  [SMALL_STATE(946)] = 18599,
  [SMALL_STATE(947)] = 18608,
  [SMALL_STATE(948)] = 18617,
  [SMALL_STATE(949)] = 18626,
  [SMALL_STATE(950)] = 18635,
  [SMALL_STATE(951)] = 18644,
  [SMALL_STATE(952)] = 18653,
  [SMALL_STATE(953)] = 18662,
  [SMALL_STATE(954)] = 18671,
  [SMALL_STATE(955)] = 18680,
  [SMALL_STATE(956)] = 18689,
  [SMALL_STATE(957)] = 18698,
  [SMALL_STATE(958)] = 18707,
  [SMALL_STATE(959)] = 18716,
  [SMALL_STATE(960)] = 18725,
  [SMALL_STATE(961)] = 18734,
  [SMALL_STATE(962)] = 18743,
  [SMALL_STATE(963)] = 18752,
  [SMALL_STATE(964)] = 18761,
  [SMALL_STATE(965)] = 18770,
  [SMALL_STATE(966)] = 18779,
  [SMALL_STATE(967)] = 18788,
  [SMALL_STATE(968)] = 18797,
  [SMALL_STATE(969)] = 18806,
  [SMALL_STATE(970)] = 18815,
  [SMALL_STATE(971)] = 18824,
  [SMALL_STATE(972)] = 18833,
  [SMALL_STATE(973)] = 18842,
  [SMALL_STATE(974)] = 18851,
  [SMALL_STATE(975)] = 18860,
  [SMALL_STATE(976)] = 18869,
  [SMALL_STATE(977)] = 18878,
  [SMALL_STATE(978)] = 18887,
  [SMALL_STATE(979)] = 18896,
  [SMALL_STATE(980)] = 18905,
  [SMALL_STATE(981)] = 18914,
  [SMALL_STATE(982)] = 18923,
  [SMALL_STATE(983)] = 18932,
  [SMALL_STATE(984)] = 18941,
  [SMALL_STATE(985)] = 18950,
  [SMALL_STATE(986)] = 18959,
  [SMALL_STATE(987)] = 18968,
  [SMALL_STATE(988)] = 18977,
  [SMALL_STATE(989)] = 18986,
  [SMALL_STATE(990)] = 18995,
  [SMALL_STATE(991)] = 19004,
  [SMALL_STATE(992)] = 19013,
  [SMALL_STATE(993)] = 19022,
};

static const TSParseActionEntry ts_parse_actions[] = {
  [0] = {.entry = {.count = 0, .reusable = false}},
  [1] = {.entry = {.count = 1, .reusable = false}}, RECOVER(),
  [3] = {.entry = {.count = 1, .reusable = true}}, SHIFT_EXTRA(),
  [5] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_source_file, 0, 0, 0),
  [7] = {.entry = {.count = 1, .reusable = false}}, SHIFT(223),
  [9] = {.entry = {.count = 1, .reusable = false}}, SHIFT(210),
  [11] = {.entry = {.count = 1, .reusable = false}}, SHIFT(322),
  [13] = {.entry = {.count = 1, .reusable = false}}, SHIFT(42),
  [15] = {.entry = {.count = 1, .reusable = false}}, SHIFT(79),
  [17] = {.entry = {.count = 1, .reusable = false}}, SHIFT(80),
  [19] = {.entry = {.count = 1, .reusable = false}}, SHIFT(74),
  [21] = {.entry = {.count = 1, .reusable = false}}, SHIFT(62),
  [23] = {.entry = {.count = 1, .reusable = false}}, SHIFT(64),
  [25] = {.entry = {.count = 1, .reusable = false}}, SHIFT(29),
  [27] = {.entry = {.count = 1, .reusable = false}}, SHIFT(211),
  [29] = {.entry = {.count = 1, .reusable = false}}, SHIFT(227),
  [31] = {.entry = {.count = 1, .reusable = false}}, SHIFT(275),
  [33] = {.entry = {.count = 1, .reusable = false}}, SHIFT(186),
  [35] = {.entry = {.count = 1, .reusable = false}}, SHIFT(107),
  [37] = {.entry = {.count = 1, .reusable = false}}, SHIFT(56),
  [39] = {.entry = {.count = 1, .reusable = false}}, SHIFT(57),
  [41] = {.entry = {.count = 1, .reusable = false}}, SHIFT(366),
  [43] = {.entry = {.count = 1, .reusable = false}}, SHIFT(5),
  [45] = {.entry = {.count = 1, .reusable = false}}, SHIFT(97),
  [47] = {.entry = {.count = 1, .reusable = false}}, SHIFT(61),
  [49] = {.entry = {.count = 1, .reusable = false}}, SHIFT(233),
  [51] = {.entry = {.count = 1, .reusable = false}}, SHIFT(136),
  [53] = {.entry = {.count = 1, .reusable = true}}, SHIFT(2),
  [55] = {.entry = {.count = 1, .reusable = true}}, SHIFT(918),
  [57] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_source_file, 1, 0, 0),
  [59] = {.entry = {.count = 1, .reusable = true}}, SHIFT(3),
  [61] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0),
  [63] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(223),
  [66] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(210),
  [69] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(322),
  [72] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(42),
  [75] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(79),
  [78] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(80),
  [81] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(74),
  [84] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(62),
  [87] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(64),
  [90] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(29),
  [93] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(211),
  [96] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(227),
  [99] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(275),
  [102] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(186),
  [105] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(107),
  [108] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(56),
  [111] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(57),
  [114] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(366),
  [117] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(5),
  [120] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(97),
  [123] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(61),
  [126] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(233),
  [129] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(136),
  [132] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(3),
  [135] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(918),
  [138] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_onbuild_instruction, 2, 0, 0),
  [140] = {.entry = {.count = 1, .reusable = true}}, SHIFT(12),
  [142] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_onbuild_instruction, 1, 0, 0),
  [144] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym_flag_value_repeat1, 2, 0, 0),
  [146] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_flag_value_repeat1, 2, 0, 0),
  [148] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_flag_value_repeat1, 2, 0, 0), SHIFT_REPEAT(351),
  [151] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0),
  [153] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym_rootfs_instruction_repeat1, 2, 0, 0),
  [155] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_rootfs_instruction_repeat1, 2, 0, 0),
  [157] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_rootfs_instruction_repeat1, 2, 0, 0), SHIFT_REPEAT(12),
  [160] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_flag_value, 1, 0, 0),
  [162] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_flag_value, 1, 0, 0),
  [164] = {.entry = {.count = 1, .reusable = true}}, SHIFT(351),
  [166] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_flag_value, 2, 0, 0),
  [168] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_flag_value, 2, 0, 0),
  [170] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_variable, 6, 0, 0),
  [172] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_variable, 6, 0, 0),
  [174] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_flag, 1, 0, 1),
  [176] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_flag, 1, 0, 1),
  [178] = {.entry = {.count = 1, .reusable = true}}, SHIFT(13),
  [180] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_flag, 2, 0, 1),
  [182] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_flag, 2, 0, 1),
  [184] = {.entry = {.count = 1, .reusable = true}}, SHIFT(248),
  [186] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_double_quoted_string, 3, 0, 0),
  [188] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_double_quoted_string, 3, 0, 0),
  [190] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_double_quoted_string, 2, 0, 0),
  [192] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_double_quoted_string, 2, 0, 0),
  [194] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_single_quoted_string, 2, 0, 0),
  [196] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_single_quoted_string, 2, 0, 0),
  [198] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_single_quoted_string, 3, 0, 0),
  [200] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_single_quoted_string, 3, 0, 0),
  [202] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_variable, 2, 0, 0),
  [204] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_variable, 2, 0, 0),
  [206] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_variable, 4, 0, 0),
  [208] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_variable, 4, 0, 0),
  [210] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_variable, 5, 0, 0),
  [212] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_variable, 5, 0, 0),
  [214] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_flag, 4, 0, 19),
  [216] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_flag, 4, 0, 19),
  [218] = {.entry = {.count = 1, .reusable = true}}, SHIFT(45),
  [220] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__quoted_anywhere_mounts_template, 1, 0, 0),
  [222] = {.entry = {.count = 1, .reusable = true}}, SHIFT(165),
  [224] = {.entry = {.count = 1, .reusable = true}}, SHIFT(172),
  [226] = {.entry = {.count = 1, .reusable = true}}, SHIFT(126),
  [228] = {.entry = {.count = 1, .reusable = true}}, SHIFT(844),
  [230] = {.entry = {.count = 1, .reusable = true}}, SHIFT(598),
  [232] = {.entry = {.count = 1, .reusable = true}}, SHIFT(736),
  [234] = {.entry = {.count = 1, .reusable = true}}, SHIFT(907),
  [236] = {.entry = {.count = 1, .reusable = true}}, SHIFT(266),
  [238] = {.entry = {.count = 1, .reusable = true}}, SHIFT(52),
  [240] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_export_instruction, 2, 0, 4),
  [242] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_export_instruction, 3, 0, 12),
  [244] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__quoted_anywhere_mounts_template_repeat1, 2, 0, 0),
  [246] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__quoted_anywhere_mounts_template_repeat1, 2, 0, 0), SHIFT_REPEAT(165),
  [249] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__quoted_anywhere_mounts_template_repeat1, 2, 0, 0), SHIFT_REPEAT(172),
  [252] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__quoted_anywhere_mounts_template_repeat1, 2, 0, 0), SHIFT_REPEAT(126),
  [255] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__quoted_anywhere_mounts_template_repeat1, 2, 0, 0), SHIFT_REPEAT(844),
  [258] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__quoted_anywhere_mounts_template_repeat1, 2, 0, 0), SHIFT_REPEAT(598),
  [261] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__quoted_anywhere_mounts_template_repeat1, 2, 0, 0), SHIFT_REPEAT(736),
  [264] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__quoted_anywhere_mounts_template_repeat1, 2, 0, 0), SHIFT_REPEAT(907),
  [267] = {.entry = {.count = 1, .reusable = true}}, SHIFT(43),
  [269] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__quoted_anywhere_template, 1, 0, 0),
  [271] = {.entry = {.count = 1, .reusable = true}}, SHIFT(177),
  [273] = {.entry = {.count = 1, .reusable = true}}, SHIFT(137),
  [275] = {.entry = {.count = 1, .reusable = true}}, SHIFT(846),
  [277] = {.entry = {.count = 1, .reusable = true}}, SHIFT(585),
  [279] = {.entry = {.count = 1, .reusable = true}}, SHIFT(810),
  [281] = {.entry = {.count = 1, .reusable = true}}, SHIFT(947),
  [283] = {.entry = {.count = 1, .reusable = true}}, SHIFT(40),
  [285] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__quoted_anywhere_text, 1, 0, 0),
  [287] = {.entry = {.count = 1, .reusable = true}}, SHIFT(346),
  [289] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_shell_instruction, 1, 0, 0),
  [291] = {.entry = {.count = 1, .reusable = true}}, SHIFT(344),
  [293] = {.entry = {.count = 1, .reusable = true}}, SHIFT(180),
  [295] = {.entry = {.count = 1, .reusable = true}}, SHIFT(825),
  [297] = {.entry = {.count = 1, .reusable = true}}, SHIFT(529),
  [299] = {.entry = {.count = 1, .reusable = true}}, SHIFT(735),
  [301] = {.entry = {.count = 1, .reusable = true}}, SHIFT(807),
  [303] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__quoted_anywhere_text_repeat1, 2, 0, 0),
  [305] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__quoted_anywhere_text_repeat1, 2, 0, 0), SHIFT_REPEAT(177),
  [308] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__quoted_anywhere_text_repeat1, 2, 0, 0), SHIFT_REPEAT(137),
  [311] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__quoted_anywhere_text_repeat1, 2, 0, 0), SHIFT_REPEAT(846),
  [314] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__quoted_anywhere_text_repeat1, 2, 0, 0), SHIFT_REPEAT(585),
  [317] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__quoted_anywhere_text_repeat1, 2, 0, 0), SHIFT_REPEAT(810),
  [320] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__quoted_anywhere_text_repeat1, 2, 0, 0), SHIFT_REPEAT(947),
  [323] = {.entry = {.count = 1, .reusable = true}}, SHIFT(67),
  [325] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_shell_instruction, 2, 0, 0),
  [327] = {.entry = {.count = 1, .reusable = true}}, SHIFT(63),
  [329] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_yum_instruction, 2, 0, 4),
  [331] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_yum_instruction, 3, 0, 12),
  [333] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__quoted_anywhere_template, 2, 0, 0),
  [335] = {.entry = {.count = 1, .reusable = true}}, SHIFT(214),
  [337] = {.entry = {.count = 1, .reusable = true}}, SHIFT(854),
  [339] = {.entry = {.count = 1, .reusable = true}}, SHIFT(603),
  [341] = {.entry = {.count = 1, .reusable = true}}, SHIFT(741),
  [343] = {.entry = {.count = 1, .reusable = true}}, SHIFT(949),
  [345] = {.entry = {.count = 1, .reusable = true}}, SHIFT(139),
  [347] = {.entry = {.count = 1, .reusable = true}}, SHIFT(350),
  [349] = {.entry = {.count = 1, .reusable = true}}, SHIFT(236),
  [351] = {.entry = {.count = 1, .reusable = true}}, SHIFT(820),
  [353] = {.entry = {.count = 1, .reusable = true}}, SHIFT(593),
  [355] = {.entry = {.count = 1, .reusable = true}}, SHIFT(732),
  [357] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_target_instruction, 3, 0, 12),
  [359] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__quoted_anywhere_text, 2, 0, 0),
  [361] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_workdir_instruction, 2, 0, 0),
  [363] = {.entry = {.count = 1, .reusable = true}}, SHIFT(370),
  [365] = {.entry = {.count = 1, .reusable = false}}, SHIFT(34),
  [367] = {.entry = {.count = 1, .reusable = false}}, SHIFT(65),
  [369] = {.entry = {.count = 1, .reusable = false}}, SHIFT(212),
  [371] = {.entry = {.count = 1, .reusable = false}}, SHIFT(164),
  [373] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_yum_instruction, 1, 0, 0),
  [375] = {.entry = {.count = 1, .reusable = true}}, SHIFT(84),
  [377] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__quoted_anywhere_mounts_template, 2, 0, 0),
  [379] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_user_instruction, 2, 0, 0),
  [381] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__quoted_anywhere_text, 3, 0, 0),
  [383] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__quoted_anywhere_template, 3, 0, 0),
  [385] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__quoted_anywhere_mounts_template, 3, 0, 0),
  [387] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_rootfs_instruction_repeat1, 2, 0, 0), SHIFT_REPEAT(84),
  [390] = {.entry = {.count = 1, .reusable = true}}, SHIFT(335),
  [392] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_flag_value_repeat1, 2, 0, 0), SHIFT_REPEAT(335),
  [395] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_stopsignal_instruction, 2, 0, 0),
  [397] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_maintainer_instruction, 2, 0, 0),
  [399] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_stopsignal_instruction, 1, 0, 0),
  [401] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_maintainer_instruction, 1, 0, 0),
  [403] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_include_instruction, 2, 0, 0),
  [405] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_target_instruction, 2, 0, 4),
  [407] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_include_instruction, 1, 0, 0),
  [409] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_workdir_instruction, 1, 0, 0),
  [411] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_user_instruction, 1, 0, 0),
  [413] = {.entry = {.count = 1, .reusable = false}}, SHIFT(35),
  [415] = {.entry = {.count = 1, .reusable = false}}, SHIFT(66),
  [417] = {.entry = {.count = 1, .reusable = false}}, SHIFT(206),
  [419] = {.entry = {.count = 1, .reusable = false}}, SHIFT(140),
  [421] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_yum_instruction, 2, 0, 0),
  [423] = {.entry = {.count = 1, .reusable = true}}, SHIFT(240),
  [425] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_run_instruction, 2, 0, 0),
  [427] = {.entry = {.count = 1, .reusable = true}}, SHIFT(360),
  [429] = {.entry = {.count = 1, .reusable = true}}, SHIFT(375),
  [431] = {.entry = {.count = 1, .reusable = true}}, SHIFT(459),
  [433] = {.entry = {.count = 1, .reusable = true}}, SHIFT(772),
  [435] = {.entry = {.count = 1, .reusable = true}}, SHIFT(945),
  [437] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__quoted_anywhere_text_repeat2, 2, 0, 0),
  [439] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__quoted_anywhere_text_repeat2, 2, 0, 0), SHIFT_REPEAT(214),
  [442] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__quoted_anywhere_text_repeat2, 2, 0, 0), SHIFT_REPEAT(854),
  [445] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__quoted_anywhere_text_repeat2, 2, 0, 0), SHIFT_REPEAT(603),
  [448] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__quoted_anywhere_text_repeat2, 2, 0, 0), SHIFT_REPEAT(741),
  [451] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__quoted_anywhere_text_repeat2, 2, 0, 0), SHIFT_REPEAT(949),
  [454] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_add_instruction, 1, 0, 0),
  [456] = {.entry = {.count = 1, .reusable = true}}, SHIFT(363),
  [458] = {.entry = {.count = 1, .reusable = true}}, SHIFT(425),
  [460] = {.entry = {.count = 1, .reusable = true}}, SHIFT(868),
  [462] = {.entry = {.count = 1, .reusable = true}}, SHIFT(931),
  [464] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_add_instruction, 2, 0, 0),
  [466] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_run_instruction, 1, 0, 0),
  [468] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_copy_instruction, 1, 0, 0),
  [470] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_copy_instruction, 2, 0, 0),
  [472] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__quoted_anywhere_repeat1, 2, 0, 0),
  [474] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__quoted_anywhere_repeat1, 2, 0, 0), SHIFT_REPEAT(350),
  [477] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__quoted_anywhere_repeat1, 2, 0, 0), SHIFT_REPEAT(236),
  [480] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__quoted_anywhere_repeat1, 2, 0, 0), SHIFT_REPEAT(820),
  [483] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__quoted_anywhere_repeat1, 2, 0, 0), SHIFT_REPEAT(593),
  [486] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__quoted_anywhere_repeat1, 2, 0, 0), SHIFT_REPEAT(732),
  [489] = {.entry = {.count = 1, .reusable = true}}, SHIFT(71),
  [491] = {.entry = {.count = 1, .reusable = true}}, SHIFT(161),
  [493] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__quoted_anywhere, 1, 0, 0),
  [495] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_mount_value_repeat1, 2, 0, 0),
  [497] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_mount_value_repeat1, 2, 0, 0), SHIFT_REPEAT(422),
  [500] = {.entry = {.count = 1, .reusable = true}}, SHIFT(917),
  [502] = {.entry = {.count = 1, .reusable = true}}, SHIFT(232),
  [504] = {.entry = {.count = 1, .reusable = true}}, SHIFT(290),
  [506] = {.entry = {.count = 1, .reusable = true}}, SHIFT(843),
  [508] = {.entry = {.count = 1, .reusable = true}}, SHIFT(637),
  [510] = {.entry = {.count = 1, .reusable = true}}, SHIFT(765),
  [512] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_rootfs_instruction_repeat1, 2, 0, 0), SHIFT_REPEAT(103),
  [515] = {.entry = {.count = 1, .reusable = true}}, SHIFT(352),
  [517] = {.entry = {.count = 1, .reusable = false}}, SHIFT(32),
  [519] = {.entry = {.count = 1, .reusable = false}}, SHIFT(37),
  [521] = {.entry = {.count = 1, .reusable = false}}, SHIFT(25),
  [523] = {.entry = {.count = 1, .reusable = false}}, SHIFT(204),
  [525] = {.entry = {.count = 1, .reusable = false}}, SHIFT(205),
  [527] = {.entry = {.count = 1, .reusable = false}}, SHIFT(155),
  [529] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_export_instruction, 2, 0, 0),
  [531] = {.entry = {.count = 1, .reusable = true}}, SHIFT(103),
  [533] = {.entry = {.count = 1, .reusable = false}}, SHIFT(31),
  [535] = {.entry = {.count = 1, .reusable = false}}, SHIFT(58),
  [537] = {.entry = {.count = 1, .reusable = false}}, SHIFT(24),
  [539] = {.entry = {.count = 1, .reusable = false}}, SHIFT(224),
  [541] = {.entry = {.count = 1, .reusable = false}}, SHIFT(226),
  [543] = {.entry = {.count = 1, .reusable = false}}, SHIFT(167),
  [545] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_export_instruction, 1, 0, 0),
  [547] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_mount_value, 1, 0, 0),
  [549] = {.entry = {.count = 1, .reusable = true}}, SHIFT(422),
  [551] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_flag_value_repeat1, 2, 0, 0), SHIFT_REPEAT(352),
  [554] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_mount_value, 2, 0, 0),
  [556] = {.entry = {.count = 1, .reusable = true}}, SHIFT(962),
  [558] = {.entry = {.count = 1, .reusable = true}}, SHIFT(98),
  [560] = {.entry = {.count = 1, .reusable = true}}, SHIFT(111),
  [562] = {.entry = {.count = 1, .reusable = true}}, SHIFT(895),
  [564] = {.entry = {.count = 1, .reusable = true}}, SHIFT(690),
  [566] = {.entry = {.count = 1, .reusable = true}}, SHIFT(808),
  [568] = {.entry = {.count = 1, .reusable = true}}, SHIFT(106),
  [570] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_flag_value_repeat1, 2, 0, 0), SHIFT_REPEAT(323),
  [573] = {.entry = {.count = 1, .reusable = true}}, SHIFT(323),
  [575] = {.entry = {.count = 1, .reusable = true}}, SHIFT(249),
  [577] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_volume_instruction, 1, 0, 0),
  [579] = {.entry = {.count = 1, .reusable = true}}, SHIFT(437),
  [581] = {.entry = {.count = 1, .reusable = true}}, SHIFT(523),
  [583] = {.entry = {.count = 1, .reusable = true}}, SHIFT(860),
  [585] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_volume_instruction, 2, 0, 0),
  [587] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_mount_repeat1, 1, 0, 0),
  [589] = {.entry = {.count = 1, .reusable = true}}, SHIFT(191),
  [591] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_mount, 1, 0, 0),
  [593] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_mount_option, 2, 0, 1),
  [595] = {.entry = {.count = 1, .reusable = true}}, SHIFT(336),
  [597] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_quoted_word, 2, 0, 0),
  [599] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_mount, 2, 0, 0),
  [601] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_mount_repeat1, 2, 0, 0),
  [603] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_mount_repeat1, 2, 0, 0), SHIFT_REPEAT(111),
  [606] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_quoted_word, 1, 0, 0),
  [608] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_heredoc_redirect, 2, 0, 0),
  [610] = {.entry = {.count = 1, .reusable = true}}, SHIFT(189),
  [612] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_unknown_instruction, 1, 0, 0),
  [614] = {.entry = {.count = 1, .reusable = true}}, SHIFT(281),
  [616] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_mount_option, 1, 0, 21),
  [618] = {.entry = {.count = 1, .reusable = true}}, SHIFT(365),
  [620] = {.entry = {.count = 1, .reusable = true}}, SHIFT(866),
  [622] = {.entry = {.count = 1, .reusable = true}}, SHIFT(608),
  [624] = {.entry = {.count = 1, .reusable = true}}, SHIFT(746),
  [626] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_mount_repeat1, 3, 0, 0),
  [628] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_mount_option, 4, 0, 19),
  [630] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_healthcheck_instruction, 3, 0, 12),
  [632] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__pairs, 1, 0, 7),
  [634] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__mount_flag, 2, 0, 1),
  [636] = {.entry = {.count = 1, .reusable = true}}, SHIFT(101),
  [638] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__pairs_variables, 1, 0, 0),
  [640] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_healthcheck_instruction, 2, 0, 4),
  [642] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__quoted_anywhere, 2, 0, 0),
  [644] = {.entry = {.count = 1, .reusable = true}}, SHIFT(166),
  [646] = {.entry = {.count = 1, .reusable = true}}, SHIFT(225),
  [648] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_flag_value_repeat1, 2, 0, 0), SHIFT_REPEAT(281),
  [651] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__quoted_anywhere_repeat2, 2, 0, 0),
  [653] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__quoted_anywhere_repeat2, 2, 0, 0), SHIFT_REPEAT(365),
  [656] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__quoted_anywhere_repeat2, 2, 0, 0), SHIFT_REPEAT(866),
  [659] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__quoted_anywhere_repeat2, 2, 0, 0), SHIFT_REPEAT(608),
  [662] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__quoted_anywhere_repeat2, 2, 0, 0), SHIFT_REPEAT(746),
  [665] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__quoted_anywhere, 3, 0, 0),
  [667] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__mount_flag, 1, 0, 1),
  [669] = {.entry = {.count = 1, .reusable = true}}, SHIFT(151),
  [671] = {.entry = {.count = 1, .reusable = true}}, SHIFT(178),
  [673] = {.entry = {.count = 1, .reusable = true}}, SHIFT(251),
  [675] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_text, 1, 0, 0),
  [677] = {.entry = {.count = 1, .reusable = true}}, SHIFT(187),
  [679] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__quoted_anywhere_mounts_template_repeat1, 1, 0, 5),
  [681] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_expose_instruction, 2, 0, 0),
  [683] = {.entry = {.count = 1, .reusable = true}}, SHIFT(517),
  [685] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__mount_flag, 4, 0, 19),
  [687] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_expose_instruction, 1, 0, 0),
  [689] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_text_repeat1, 2, 0, 0),
  [691] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_text_repeat1, 2, 0, 0), SHIFT_REPEAT(187),
  [694] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_text_repeat1, 2, 0, 0), SHIFT_REPEAT(825),
  [697] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_text_repeat1, 2, 0, 0), SHIFT_REPEAT(529),
  [700] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_text_repeat1, 2, 0, 0), SHIFT_REPEAT(735),
  [703] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_heredoc_redirect, 3, 0, 0),
  [705] = {.entry = {.count = 1, .reusable = true}}, SHIFT(201),
  [707] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__list_text, 1, 0, 0),
  [709] = {.entry = {.count = 1, .reusable = true}}, SHIFT(320),
  [711] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_rootfs_instruction_repeat1, 2, 0, 0), SHIFT_REPEAT(344),
  [714] = {.entry = {.count = 1, .reusable = true}}, SHIFT(343),
  [716] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entrypoint_instruction, 2, 0, 0),
  [718] = {.entry = {.count = 1, .reusable = true}}, SHIFT(580),
  [720] = {.entry = {.count = 1, .reusable = true}}, SHIFT(835),
  [722] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_arg_instruction, 2, 0, 0),
  [724] = {.entry = {.count = 1, .reusable = true}}, SHIFT(600),
  [726] = {.entry = {.count = 1, .reusable = true}}, SHIFT(827),
  [728] = {.entry = {.count = 1, .reusable = true}}, SHIFT(657),
  [730] = {.entry = {.count = 1, .reusable = true}}, SHIFT(583),
  [732] = {.entry = {.count = 1, .reusable = true}}, SHIFT(439),
  [734] = {.entry = {.count = 1, .reusable = true}}, SHIFT(869),
  [736] = {.entry = {.count = 1, .reusable = true}}, SHIFT(321),
  [738] = {.entry = {.count = 1, .reusable = true}}, SHIFT(656),
  [740] = {.entry = {.count = 1, .reusable = true}}, SHIFT(877),
  [742] = {.entry = {.count = 1, .reusable = true}}, SHIFT(646),
  [744] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_flag_value_repeat1, 2, 0, 0), SHIFT_REPEAT(320),
  [747] = {.entry = {.count = 1, .reusable = true}}, SHIFT(435),
  [749] = {.entry = {.count = 1, .reusable = true}}, SHIFT(819),
  [751] = {.entry = {.count = 1, .reusable = true}}, SHIFT(614),
  [753] = {.entry = {.count = 1, .reusable = true}}, SHIFT(749),
  [755] = {.entry = {.count = 1, .reusable = true}}, SHIFT(526),
  [757] = {.entry = {.count = 1, .reusable = true}}, SHIFT(830),
  [759] = {.entry = {.count = 1, .reusable = true}}, SHIFT(625),
  [761] = {.entry = {.count = 1, .reusable = true}}, SHIFT(758),
  [763] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_arg_instruction, 1, 0, 0),
  [765] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_cmd_instruction, 1, 0, 0),
  [767] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_rootfs_instruction_repeat1, 2, 0, 0), SHIFT_REPEAT(328),
  [770] = {.entry = {.count = 1, .reusable = true}}, SHIFT(325),
  [772] = {.entry = {.count = 1, .reusable = true}}, SHIFT(353),
  [774] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_flag_value_repeat1, 2, 0, 0), SHIFT_REPEAT(343),
  [777] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_run_instruction_repeat1, 2, 0, 0),
  [779] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_run_instruction_repeat1, 2, 0, 0), SHIFT_REPEAT(360),
  [782] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_run_instruction_repeat1, 2, 0, 0), SHIFT_REPEAT(375),
  [785] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__list_text_repeat1, 2, 0, 0),
  [787] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__list_text_repeat1, 2, 0, 0), SHIFT_REPEAT(425),
  [790] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__list_text_repeat1, 2, 0, 0), SHIFT_REPEAT(868),
  [793] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__list_text_repeat1, 2, 0, 0), SHIFT_REPEAT(931),
  [796] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_rootfs_instruction, 1, 0, 0),
  [798] = {.entry = {.count = 1, .reusable = true}}, SHIFT(429),
  [800] = {.entry = {.count = 1, .reusable = true}}, SHIFT(841),
  [802] = {.entry = {.count = 1, .reusable = true}}, SHIFT(105),
  [804] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entrypoint_instruction, 1, 0, 0),
  [806] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_rootfs_instruction, 2, 0, 0),
  [808] = {.entry = {.count = 1, .reusable = false}}, SHIFT(38),
  [810] = {.entry = {.count = 1, .reusable = false}}, SHIFT(157),
  [812] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_target_instruction, 2, 0, 0),
  [814] = {.entry = {.count = 1, .reusable = true}}, SHIFT(328),
  [816] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_flag_value_repeat1, 2, 0, 0), SHIFT_REPEAT(353),
  [819] = {.entry = {.count = 1, .reusable = true}}, SHIFT(420),
  [821] = {.entry = {.count = 1, .reusable = false}}, SHIFT(60),
  [823] = {.entry = {.count = 1, .reusable = false}}, SHIFT(168),
  [825] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_target_instruction, 1, 0, 0),
  [827] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_mount_value_repeat1, 2, 0, 0), SHIFT_REPEAT(420),
  [830] = {.entry = {.count = 1, .reusable = true}}, SHIFT(504),
  [832] = {.entry = {.count = 1, .reusable = true}}, SHIFT(824),
  [834] = {.entry = {.count = 1, .reusable = true}}, SHIFT(620),
  [836] = {.entry = {.count = 1, .reusable = true}}, SHIFT(754),
  [838] = {.entry = {.count = 1, .reusable = true}}, SHIFT(357),
  [840] = {.entry = {.count = 1, .reusable = true}}, SHIFT(892),
  [842] = {.entry = {.count = 1, .reusable = true}}, SHIFT(686),
  [844] = {.entry = {.count = 1, .reusable = true}}, SHIFT(804),
  [846] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_cmd_instruction, 2, 0, 0),
  [848] = {.entry = {.count = 1, .reusable = true}}, SHIFT(51),
  [850] = {.entry = {.count = 1, .reusable = true}}, SHIFT(834),
  [852] = {.entry = {.count = 1, .reusable = true}}, SHIFT(629),
  [854] = {.entry = {.count = 1, .reusable = true}}, SHIFT(760),
  [856] = {.entry = {.count = 1, .reusable = true}}, SHIFT(267),
  [858] = {.entry = {.count = 1, .reusable = true}}, SHIFT(839),
  [860] = {.entry = {.count = 1, .reusable = true}}, SHIFT(633),
  [862] = {.entry = {.count = 1, .reusable = true}}, SHIFT(763),
  [864] = {.entry = {.count = 1, .reusable = true}}, SHIFT(304),
  [866] = {.entry = {.count = 1, .reusable = true}}, SHIFT(847),
  [868] = {.entry = {.count = 1, .reusable = true}}, SHIFT(643),
  [870] = {.entry = {.count = 1, .reusable = true}}, SHIFT(768),
  [872] = {.entry = {.count = 1, .reusable = true}}, SHIFT(262),
  [874] = {.entry = {.count = 1, .reusable = true}}, SHIFT(851),
  [876] = {.entry = {.count = 1, .reusable = true}}, SHIFT(649),
  [878] = {.entry = {.count = 1, .reusable = true}}, SHIFT(773),
  [880] = {.entry = {.count = 1, .reusable = true}}, SHIFT(199),
  [882] = {.entry = {.count = 1, .reusable = true}}, SHIFT(855),
  [884] = {.entry = {.count = 1, .reusable = true}}, SHIFT(654),
  [886] = {.entry = {.count = 1, .reusable = true}}, SHIFT(777),
  [888] = {.entry = {.count = 1, .reusable = true}}, SHIFT(430),
  [890] = {.entry = {.count = 1, .reusable = true}}, SHIFT(817),
  [892] = {.entry = {.count = 1, .reusable = true}}, SHIFT(660),
  [894] = {.entry = {.count = 1, .reusable = true}}, SHIFT(782),
  [896] = {.entry = {.count = 1, .reusable = true}}, SHIFT(378),
  [898] = {.entry = {.count = 1, .reusable = true}}, SHIFT(864),
  [900] = {.entry = {.count = 1, .reusable = true}}, SHIFT(664),
  [902] = {.entry = {.count = 1, .reusable = true}}, SHIFT(784),
  [904] = {.entry = {.count = 1, .reusable = true}}, SHIFT(379),
  [906] = {.entry = {.count = 1, .reusable = true}}, SHIFT(870),
  [908] = {.entry = {.count = 1, .reusable = true}}, SHIFT(669),
  [910] = {.entry = {.count = 1, .reusable = true}}, SHIFT(788),
  [912] = {.entry = {.count = 1, .reusable = true}}, SHIFT(9),
  [914] = {.entry = {.count = 1, .reusable = true}}, SHIFT(875),
  [916] = {.entry = {.count = 1, .reusable = true}}, SHIFT(674),
  [918] = {.entry = {.count = 1, .reusable = true}}, SHIFT(792),
  [920] = {.entry = {.count = 1, .reusable = true}}, SHIFT(93),
  [922] = {.entry = {.count = 1, .reusable = true}}, SHIFT(879),
  [924] = {.entry = {.count = 1, .reusable = true}}, SHIFT(678),
  [926] = {.entry = {.count = 1, .reusable = true}}, SHIFT(797),
  [928] = {.entry = {.count = 1, .reusable = true}}, SHIFT(215),
  [930] = {.entry = {.count = 1, .reusable = true}}, SHIFT(886),
  [932] = {.entry = {.count = 1, .reusable = true}}, SHIFT(682),
  [934] = {.entry = {.count = 1, .reusable = true}}, SHIFT(800),
  [936] = {.entry = {.count = 1, .reusable = true}}, SHIFT(162),
  [938] = {.entry = {.count = 1, .reusable = true}}, SHIFT(222),
  [940] = {.entry = {.count = 1, .reusable = true}}, SHIFT(402),
  [942] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_flag_value_repeat1, 2, 0, 0), SHIFT_REPEAT(325),
  [945] = {.entry = {.count = 1, .reusable = true}}, SHIFT(368),
  [947] = {.entry = {.count = 1, .reusable = true}}, SHIFT(252),
  [949] = {.entry = {.count = 1, .reusable = true}}, SHIFT(341),
  [951] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__pairs_anywhere_repeat1, 2, 0, 0),
  [953] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__pairs_anywhere_repeat1, 2, 0, 0), SHIFT_REPEAT(439),
  [956] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__pairs_anywhere_repeat1, 2, 0, 0), SHIFT_REPEAT(877),
  [959] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__pairs_anywhere_repeat1, 2, 0, 0), SHIFT_REPEAT(646),
  [962] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_label_instruction, 2, 0, 0),
  [964] = {.entry = {.count = 1, .reusable = true}}, SHIFT(848),
  [966] = {.entry = {.count = 1, .reusable = true}}, SHIFT(144),
  [968] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_flag_value_repeat1, 2, 0, 0), SHIFT_REPEAT(337),
  [971] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__quoted_anywhere_template_repeat1, 1, 0, 0),
  [973] = {.entry = {.count = 1, .reusable = true}}, SHIFT(883),
  [975] = {.entry = {.count = 1, .reusable = true}}, SHIFT(550),
  [977] = {.entry = {.count = 1, .reusable = true}}, SHIFT(822),
  [979] = {.entry = {.count = 1, .reusable = true}}, SHIFT(337),
  [981] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_label_instruction, 1, 0, 0),
  [983] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__pairs_variables_anywhere_repeat1, 2, 0, 0),
  [985] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__pairs_variables_anywhere_repeat1, 2, 0, 0), SHIFT_REPEAT(439),
  [988] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__pairs_variables_anywhere_repeat1, 2, 0, 0), SHIFT_REPEAT(869),
  [991] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__pairs_variables_anywhere_repeat1, 2, 0, 0), SHIFT_REPEAT(279),
  [994] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_rootfs_instruction_repeat1, 2, 0, 0), SHIFT_REPEAT(370),
  [997] = {.entry = {.count = 1, .reusable = true}}, SHIFT(188),
  [999] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_flag_value_repeat1, 2, 0, 0), SHIFT_REPEAT(339),
  [1002] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_rootfs_instruction_repeat1, 2, 0, 0), SHIFT_REPEAT(363),
  [1005] = {.entry = {.count = 1, .reusable = true}}, SHIFT(193),
  [1007] = {.entry = {.count = 1, .reusable = true}}, SHIFT(355),
  [1009] = {.entry = {.count = 1, .reusable = true}}, SHIFT(339),
  [1011] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_mount_repeat1, 2, 0, 0), SHIFT_REPEAT(290),
  [1014] = {.entry = {.count = 1, .reusable = true}}, SHIFT(257),
  [1016] = {.entry = {.count = 1, .reusable = true}}, SHIFT(612),
  [1018] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__pairs_variables_anywhere, 1, 0, 0),
  [1020] = {.entry = {.count = 1, .reusable = true}}, SHIFT(279),
  [1022] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_env_instruction, 1, 0, 0),
  [1024] = {.entry = {.count = 1, .reusable = true}}, SHIFT(154),
  [1026] = {.entry = {.count = 1, .reusable = true}}, SHIFT(145),
  [1028] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_flag_value_repeat1, 2, 0, 0), SHIFT_REPEAT(341),
  [1031] = {.entry = {.count = 1, .reusable = true}}, SHIFT(268),
  [1033] = {.entry = {.count = 1, .reusable = true}}, SHIFT(533),
  [1035] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__pairs_anywhere, 1, 0, 0),
  [1037] = {.entry = {.count = 1, .reusable = true}}, SHIFT(443),
  [1039] = {.entry = {.count = 1, .reusable = true}}, SHIFT(330),
  [1041] = {.entry = {.count = 1, .reusable = true}}, SHIFT(535),
  [1043] = {.entry = {.count = 1, .reusable = true}}, SHIFT(250),
  [1045] = {.entry = {.count = 1, .reusable = true}}, SHIFT(560),
  [1047] = {.entry = {.count = 1, .reusable = true}}, SHIFT(720),
  [1049] = {.entry = {.count = 1, .reusable = true}}, SHIFT(81),
  [1051] = {.entry = {.count = 1, .reusable = true}}, SHIFT(380),
  [1053] = {.entry = {.count = 1, .reusable = true}}, SHIFT(386),
  [1055] = {.entry = {.count = 1, .reusable = true}}, SHIFT(388),
  [1057] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_env_instruction, 2, 0, 0),
  [1059] = {.entry = {.count = 1, .reusable = true}}, SHIFT(334),
  [1061] = {.entry = {.count = 1, .reusable = true}}, SHIFT(348),
  [1063] = {.entry = {.count = 1, .reusable = true}}, SHIFT(640),
  [1065] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__quoted_anywhere_text_repeat3, 1, 0, 0),
  [1067] = {.entry = {.count = 1, .reusable = true}}, SHIFT(894),
  [1069] = {.entry = {.count = 1, .reusable = true}}, SHIFT(559),
  [1071] = {.entry = {.count = 1, .reusable = true}}, SHIFT(826),
  [1073] = {.entry = {.count = 1, .reusable = true}}, SHIFT(436),
  [1075] = {.entry = {.count = 1, .reusable = true}}, SHIFT(244),
  [1077] = {.entry = {.count = 1, .reusable = true}}, SHIFT(444),
  [1079] = {.entry = {.count = 1, .reusable = true}}, SHIFT(256),
  [1081] = {.entry = {.count = 1, .reusable = true}}, SHIFT(14),
  [1083] = {.entry = {.count = 1, .reusable = true}}, SHIFT(109),
  [1085] = {.entry = {.count = 1, .reusable = true}}, SHIFT(284),
  [1087] = {.entry = {.count = 1, .reusable = true}}, SHIFT(507),
  [1089] = {.entry = {.count = 1, .reusable = true}}, SHIFT(347),
  [1091] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_value, 1, 0, 0),
  [1093] = {.entry = {.count = 1, .reusable = true}}, SHIFT(354),
  [1095] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_value, 2, 0, 0),
  [1097] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__command_mounts_shell_repeat1, 1, 0, 0),
  [1099] = {.entry = {.count = 1, .reusable = true}}, SHIFT(557),
  [1101] = {.entry = {.count = 1, .reusable = true}}, SHIFT(852),
  [1103] = {.entry = {.count = 1, .reusable = true}}, SHIFT(428),
  [1105] = {.entry = {.count = 1, .reusable = true}}, SHIFT(91),
  [1107] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_healthcheck_instruction, 3, 0, 15),
  [1109] = {.entry = {.count = 1, .reusable = true}}, SHIFT(364),
  [1111] = {.entry = {.count = 1, .reusable = true}}, SHIFT(242),
  [1113] = {.entry = {.count = 1, .reusable = true}}, SHIFT(327),
  [1115] = {.entry = {.count = 1, .reusable = false}}, SHIFT(494),
  [1117] = {.entry = {.count = 1, .reusable = false}}, SHIFT(374),
  [1119] = {.entry = {.count = 1, .reusable = false}}, SHIFT(156),
  [1121] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_healthcheck_instruction, 1, 0, 0),
  [1123] = {.entry = {.count = 1, .reusable = true}}, SHIFT(447),
  [1125] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_flag_value_repeat1, 2, 0, 0), SHIFT_REPEAT(327),
  [1128] = {.entry = {.count = 1, .reusable = true}}, SHIFT(371),
  [1130] = {.entry = {.count = 1, .reusable = true}}, SHIFT(243),
  [1132] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_rootfs_instruction_repeat1, 2, 0, 0), SHIFT_REPEAT(437),
  [1135] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_healthcheck_instruction, 2, 0, 8),
  [1137] = {.entry = {.count = 1, .reusable = true}}, SHIFT(361),
  [1139] = {.entry = {.count = 1, .reusable = false}}, SHIFT(497),
  [1141] = {.entry = {.count = 1, .reusable = false}}, SHIFT(362),
  [1143] = {.entry = {.count = 1, .reusable = false}}, SHIFT(143),
  [1145] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_healthcheck_instruction, 2, 0, 0),
  [1147] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_rootfs_instruction_repeat1, 2, 0, 0), SHIFT_REPEAT(447),
  [1150] = {.entry = {.count = 1, .reusable = true}}, SHIFT(349),
  [1152] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__text_heredoc, 1, 0, 18),
  [1154] = {.entry = {.count = 1, .reusable = true}}, SHIFT(861),
  [1156] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__stage, 1, 0, 3),
  [1158] = {.entry = {.count = 1, .reusable = true}}, SHIFT(542),
  [1160] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_flag_value_repeat1, 2, 0, 0), SHIFT_REPEAT(347),
  [1163] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_flag_value_repeat1, 2, 0, 0), SHIFT_REPEAT(349),
  [1166] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_flag_value_repeat1, 2, 0, 0), SHIFT_REPEAT(354),
  [1169] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__text_body, 2, 0, 0),
  [1171] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__text_body, 2, 0, 0), SHIFT_REPEAT(894),
  [1174] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__text_body, 2, 0, 0), SHIFT_REPEAT(559),
  [1177] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__template_heredoc, 1, 0, 18),
  [1179] = {.entry = {.count = 1, .reusable = true}}, SHIFT(863),
  [1181] = {.entry = {.count = 1, .reusable = true}}, SHIFT(308),
  [1183] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__template_body, 2, 0, 0),
  [1185] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__template_body, 2, 0, 0), SHIFT_REPEAT(883),
  [1188] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__template_body, 2, 0, 0), SHIFT_REPEAT(550),
  [1191] = {.entry = {.count = 1, .reusable = true}}, SHIFT(102),
  [1193] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_word, 1, 0, 0),
  [1195] = {.entry = {.count = 1, .reusable = true}}, SHIFT(811),
  [1197] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_word, 2, 0, 0),
  [1199] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_word_repeat1, 2, 0, 0),
  [1201] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_word_repeat1, 2, 0, 0), SHIFT_REPEAT(811),
  [1204] = {.entry = {.count = 1, .reusable = true}}, SHIFT(241),
  [1206] = {.entry = {.count = 1, .reusable = true}}, SHIFT(744),
  [1208] = {.entry = {.count = 1, .reusable = true}}, SHIFT(345),
  [1210] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_shell_command_repeat1, 2, 0, 0),
  [1212] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_shell_command_repeat1, 2, 0, 0), SHIFT_REPEAT(431),
  [1215] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_shell_command_repeat1, 2, 0, 0), SHIFT_REPEAT(945),
  [1218] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_flag_value_repeat1, 2, 0, 0), SHIFT_REPEAT(345),
  [1221] = {.entry = {.count = 1, .reusable = true}}, SHIFT(329),
  [1223] = {.entry = {.count = 1, .reusable = true}}, SHIFT(441),
  [1225] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__stage, 4, 0, 17),
  [1227] = {.entry = {.count = 1, .reusable = true}}, SHIFT(440),
  [1229] = {.entry = {.count = 1, .reusable = true}}, SHIFT(253),
  [1231] = {.entry = {.count = 1, .reusable = true}}, SHIFT(246),
  [1233] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__words, 1, 0, 0),
  [1235] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_run_instruction_repeat1, 1, 0, 5),
  [1237] = {.entry = {.count = 1, .reusable = true}}, SHIFT(448),
  [1239] = {.entry = {.count = 1, .reusable = true}}, SHIFT(247),
  [1241] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_shell_command, 1, 0, 0),
  [1243] = {.entry = {.count = 1, .reusable = true}}, SHIFT(431),
  [1245] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__list, 1, 0, 0),
  [1247] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__stage_repeat1, 2, 0, 0),
  [1249] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__stage_repeat1, 2, 0, 0), SHIFT_REPEAT(523),
  [1252] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__stage_repeat1, 2, 0, 0), SHIFT_REPEAT(860),
  [1255] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__stage, 2, 0, 3),
  [1257] = {.entry = {.count = 1, .reusable = true}}, SHIFT(331),
  [1259] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_rootfs_instruction_repeat1, 2, 0, 0), SHIFT_REPEAT(517),
  [1262] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_flag_value_repeat1, 2, 0, 0), SHIFT_REPEAT(329),
  [1265] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_word_repeat1, 2, 0, 0), SHIFT_REPEAT(744),
  [1268] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_rootfs_instruction_repeat1, 2, 0, 0), SHIFT_REPEAT(580),
  [1271] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_rootfs_instruction_repeat1, 2, 0, 0), SHIFT_REPEAT(600),
  [1274] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__value, 1, 0, 0),
  [1276] = {.entry = {.count = 1, .reusable = true}}, SHIFT(238),
  [1278] = {.entry = {.count = 1, .reusable = true}}, SHIFT(651),
  [1280] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_flag_value_repeat1, 2, 0, 0), SHIFT_REPEAT(331),
  [1283] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__stage, 3, 0, 17),
  [1285] = {.entry = {.count = 1, .reusable = true}}, SHIFT(416),
  [1287] = {.entry = {.count = 1, .reusable = true}}, SHIFT(890),
  [1289] = {.entry = {.count = 1, .reusable = true}}, SHIFT(588),
  [1291] = {.entry = {.count = 1, .reusable = true}}, SHIFT(133),
  [1293] = {.entry = {.count = 1, .reusable = true}}, SHIFT(677),
  [1295] = {.entry = {.count = 1, .reusable = true}}, SHIFT(571),
  [1297] = {.entry = {.count = 1, .reusable = true}}, SHIFT(572),
  [1299] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_flag_value_repeat1, 2, 0, 0), SHIFT_REPEAT(333),
  [1302] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_stage_name, 2, 0, 0),
  [1304] = {.entry = {.count = 1, .reusable = true}}, SHIFT(729),
  [1306] = {.entry = {.count = 1, .reusable = true}}, SHIFT(716),
  [1308] = {.entry = {.count = 1, .reusable = true}}, SHIFT(530),
  [1310] = {.entry = {.count = 1, .reusable = true}}, SHIFT(333),
  [1312] = {.entry = {.count = 1, .reusable = true}}, SHIFT(525),
  [1314] = {.entry = {.count = 1, .reusable = true}}, SHIFT(833),
  [1316] = {.entry = {.count = 1, .reusable = true}}, SHIFT(536),
  [1318] = {.entry = {.count = 1, .reusable = true}}, SHIFT(208),
  [1320] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__pairs_anywhere, 2, 0, 0),
  [1322] = {.entry = {.count = 1, .reusable = true}}, SHIFT(745),
  [1324] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__pairs_anywhere, 3, 0, 0),
  [1326] = {.entry = {.count = 1, .reusable = true}}, SHIFT(561),
  [1328] = {.entry = {.count = 1, .reusable = true}}, SHIFT(564),
  [1330] = {.entry = {.count = 1, .reusable = true}}, SHIFT(589),
  [1332] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__pairs, 1, 0, 0),
  [1334] = {.entry = {.count = 1, .reusable = true}}, SHIFT(574),
  [1336] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_shell_script_repeat1, 2, 0, 0),
  [1338] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_shell_script_repeat1, 2, 0, 0), SHIFT_REPEAT(548),
  [1341] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__template_body, 1, 0, 0),
  [1343] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_shell_script, 1, 0, 0),
  [1345] = {.entry = {.count = 1, .reusable = true}}, SHIFT(548),
  [1347] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__text_body, 1, 0, 0),
  [1349] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_word_repeat1, 2, 0, 0), SHIFT_REPEAT(729),
  [1352] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_double_quoted_string_repeat1, 2, 0, 0),
  [1354] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_double_quoted_string_repeat1, 2, 0, 0), SHIFT_REPEAT(833),
  [1357] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_double_quoted_string_repeat1, 2, 0, 0), SHIFT_REPEAT(564),
  [1360] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__pairs_anywhere_repeat2, 2, 0, 0),
  [1362] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__pairs_anywhere_repeat2, 2, 0, 0), SHIFT_REPEAT(848),
  [1365] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__pairs_anywhere_repeat2, 2, 0, 0), SHIFT_REPEAT(745),
  [1368] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__pairs_variables_anywhere, 3, 0, 0),
  [1370] = {.entry = {.count = 1, .reusable = true}}, SHIFT(579),
  [1372] = {.entry = {.count = 1, .reusable = true}}, SHIFT(587),
  [1374] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_stage_name, 1, 0, 0),
  [1376] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__names_variables_repeat1, 2, 0, 0),
  [1378] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__names_variables_repeat1, 2, 0, 0), SHIFT_REPEAT(827),
  [1381] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__names_variables_repeat1, 2, 0, 0), SHIFT_REPEAT(579),
  [1384] = {.entry = {.count = 1, .reusable = true}}, SHIFT(581),
  [1386] = {.entry = {.count = 1, .reusable = true}}, SHIFT(245),
  [1388] = {.entry = {.count = 1, .reusable = true}}, SHIFT(666),
  [1390] = {.entry = {.count = 1, .reusable = true}}, SHIFT(196),
  [1392] = {.entry = {.count = 1, .reusable = true}}, SHIFT(586),
  [1394] = {.entry = {.count = 1, .reusable = true}}, SHIFT(175),
  [1396] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_variable_repeat1, 2, 0, 0),
  [1398] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_variable_repeat1, 2, 0, 0), SHIFT_REPEAT(890),
  [1401] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_variable_repeat1, 2, 0, 0), SHIFT_REPEAT(588),
  [1404] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__pairs_variables, 2, 0, 0),
  [1406] = {.entry = {.count = 1, .reusable = true}}, SHIFT(445),
  [1408] = {.entry = {.count = 1, .reusable = true}}, SHIFT(591),
  [1410] = {.entry = {.count = 1, .reusable = true}}, SHIFT(462),
  [1412] = {.entry = {.count = 1, .reusable = true}}, SHIFT(314),
  [1414] = {.entry = {.count = 1, .reusable = true}}, SHIFT(594),
  [1416] = {.entry = {.count = 1, .reusable = true}}, SHIFT(274),
  [1418] = {.entry = {.count = 1, .reusable = true}}, SHIFT(510),
  [1420] = {.entry = {.count = 1, .reusable = true}}, SHIFT(597),
  [1422] = {.entry = {.count = 1, .reusable = true}}, SHIFT(513),
  [1424] = {.entry = {.count = 1, .reusable = true}}, SHIFT(146),
  [1426] = {.entry = {.count = 1, .reusable = true}}, SHIFT(599),
  [1428] = {.entry = {.count = 1, .reusable = true}}, SHIFT(148),
  [1430] = {.entry = {.count = 1, .reusable = true}}, SHIFT(610),
  [1432] = {.entry = {.count = 1, .reusable = true}}, SHIFT(713),
  [1434] = {.entry = {.count = 1, .reusable = true}}, SHIFT(602),
  [1436] = {.entry = {.count = 1, .reusable = true}}, SHIFT(726),
  [1438] = {.entry = {.count = 1, .reusable = true}}, SHIFT(282),
  [1440] = {.entry = {.count = 1, .reusable = true}}, SHIFT(604),
  [1442] = {.entry = {.count = 1, .reusable = true}}, SHIFT(288),
  [1444] = {.entry = {.count = 1, .reusable = true}}, SHIFT(176),
  [1446] = {.entry = {.count = 1, .reusable = true}}, SHIFT(607),
  [1448] = {.entry = {.count = 1, .reusable = true}}, SHIFT(174),
  [1450] = {.entry = {.count = 1, .reusable = true}}, SHIFT(470),
  [1452] = {.entry = {.count = 1, .reusable = true}}, SHIFT(609),
  [1454] = {.entry = {.count = 1, .reusable = true}}, SHIFT(472),
  [1456] = {.entry = {.count = 1, .reusable = true}}, SHIFT(237),
  [1458] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__pairs_variables_anywhere, 2, 0, 0),
  [1460] = {.entry = {.count = 1, .reusable = true}}, SHIFT(569),
  [1462] = {.entry = {.count = 1, .reusable = true}}, SHIFT(332),
  [1464] = {.entry = {.count = 1, .reusable = true}}, SHIFT(544),
  [1466] = {.entry = {.count = 1, .reusable = true}}, SHIFT(615),
  [1468] = {.entry = {.count = 1, .reusable = true}}, SHIFT(546),
  [1470] = {.entry = {.count = 1, .reusable = true}}, SHIFT(731),
  [1472] = {.entry = {.count = 1, .reusable = true}}, SHIFT(619),
  [1474] = {.entry = {.count = 1, .reusable = true}}, SHIFT(733),
  [1476] = {.entry = {.count = 1, .reusable = true}}, SHIFT(605),
  [1478] = {.entry = {.count = 1, .reusable = true}}, SHIFT(621),
  [1480] = {.entry = {.count = 1, .reusable = true}}, SHIFT(616),
  [1482] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_assignment, 2, 0, 10),
  [1484] = {.entry = {.count = 1, .reusable = true}}, SHIFT(152),
  [1486] = {.entry = {.count = 1, .reusable = true}}, SHIFT(624),
  [1488] = {.entry = {.count = 1, .reusable = true}}, SHIFT(153),
  [1490] = {.entry = {.count = 1, .reusable = true}}, SHIFT(727),
  [1492] = {.entry = {.count = 1, .reusable = true}}, SHIFT(626),
  [1494] = {.entry = {.count = 1, .reusable = true}}, SHIFT(715),
  [1496] = {.entry = {.count = 1, .reusable = true}}, SHIFT(338),
  [1498] = {.entry = {.count = 1, .reusable = true}}, SHIFT(628),
  [1500] = {.entry = {.count = 1, .reusable = true}}, SHIFT(340),
  [1502] = {.entry = {.count = 1, .reusable = true}}, SHIFT(86),
  [1504] = {.entry = {.count = 1, .reusable = true}}, SHIFT(630),
  [1506] = {.entry = {.count = 1, .reusable = true}}, SHIFT(88),
  [1508] = {.entry = {.count = 1, .reusable = true}}, SHIFT(466),
  [1510] = {.entry = {.count = 1, .reusable = true}}, SHIFT(632),
  [1512] = {.entry = {.count = 1, .reusable = true}}, SHIFT(467),
  [1514] = {.entry = {.count = 1, .reusable = true}}, SHIFT(382),
  [1516] = {.entry = {.count = 1, .reusable = true}}, SHIFT(634),
  [1518] = {.entry = {.count = 1, .reusable = true}}, SHIFT(384),
  [1520] = {.entry = {.count = 1, .reusable = true}}, SHIFT(552),
  [1522] = {.entry = {.count = 1, .reusable = true}}, SHIFT(636),
  [1524] = {.entry = {.count = 1, .reusable = true}}, SHIFT(556),
  [1526] = {.entry = {.count = 1, .reusable = true}}, SHIFT(309),
  [1528] = {.entry = {.count = 1, .reusable = true}}, SHIFT(638),
  [1530] = {.entry = {.count = 1, .reusable = true}}, SHIFT(318),
  [1532] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_pair, 2, 0, 13),
  [1534] = {.entry = {.count = 1, .reusable = true}}, SHIFT(566),
  [1536] = {.entry = {.count = 1, .reusable = true}}, SHIFT(642),
  [1538] = {.entry = {.count = 1, .reusable = true}}, SHIFT(567),
  [1540] = {.entry = {.count = 1, .reusable = true}}, SHIFT(389),
  [1542] = {.entry = {.count = 1, .reusable = true}}, SHIFT(644),
  [1544] = {.entry = {.count = 1, .reusable = true}}, SHIFT(391),
  [1546] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__pairs, 2, 0, 0),
  [1548] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__pairs_anywhere_repeat1, 1, 0, 7),
  [1550] = {.entry = {.count = 1, .reusable = true}}, SHIFT(592),
  [1552] = {.entry = {.count = 1, .reusable = true}}, SHIFT(648),
  [1554] = {.entry = {.count = 1, .reusable = true}}, SHIFT(595),
  [1556] = {.entry = {.count = 1, .reusable = true}}, SHIFT(394),
  [1558] = {.entry = {.count = 1, .reusable = true}}, SHIFT(650),
  [1560] = {.entry = {.count = 1, .reusable = true}}, SHIFT(396),
  [1562] = {.entry = {.count = 1, .reusable = true}}, SHIFT(724),
  [1564] = {.entry = {.count = 1, .reusable = true}}, SHIFT(653),
  [1566] = {.entry = {.count = 1, .reusable = true}}, SHIFT(708),
  [1568] = {.entry = {.count = 1, .reusable = true}}, SHIFT(258),
  [1570] = {.entry = {.count = 1, .reusable = true}}, SHIFT(655),
  [1572] = {.entry = {.count = 1, .reusable = true}}, SHIFT(260),
  [1574] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__names_variables, 1, 0, 0),
  [1576] = {.entry = {.count = 1, .reusable = true}}, SHIFT(78),
  [1578] = {.entry = {.count = 1, .reusable = true}}, SHIFT(659),
  [1580] = {.entry = {.count = 1, .reusable = true}}, SHIFT(70),
  [1582] = {.entry = {.count = 1, .reusable = true}}, SHIFT(518),
  [1584] = {.entry = {.count = 1, .reusable = true}}, SHIFT(661),
  [1586] = {.entry = {.count = 1, .reusable = true}}, SHIFT(520),
  [1588] = {.entry = {.count = 1, .reusable = true}}, SHIFT(406),
  [1590] = {.entry = {.count = 1, .reusable = true}}, SHIFT(663),
  [1592] = {.entry = {.count = 1, .reusable = true}}, SHIFT(407),
  [1594] = {.entry = {.count = 1, .reusable = true}}, SHIFT(449),
  [1596] = {.entry = {.count = 1, .reusable = true}}, SHIFT(665),
  [1598] = {.entry = {.count = 1, .reusable = true}}, SHIFT(451),
  [1600] = {.entry = {.count = 1, .reusable = true}}, SHIFT(276),
  [1602] = {.entry = {.count = 1, .reusable = true}}, SHIFT(668),
  [1604] = {.entry = {.count = 1, .reusable = true}}, SHIFT(277),
  [1606] = {.entry = {.count = 1, .reusable = true}}, SHIFT(455),
  [1608] = {.entry = {.count = 1, .reusable = true}}, SHIFT(670),
  [1610] = {.entry = {.count = 1, .reusable = true}}, SHIFT(457),
  [1612] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__value, 3, 0, 20),
  [1614] = {.entry = {.count = 1, .reusable = true}}, SHIFT(410),
  [1616] = {.entry = {.count = 1, .reusable = true}}, SHIFT(673),
  [1618] = {.entry = {.count = 1, .reusable = true}}, SHIFT(411),
  [1620] = {.entry = {.count = 1, .reusable = true}}, SHIFT(16),
  [1622] = {.entry = {.count = 1, .reusable = true}}, SHIFT(675),
  [1624] = {.entry = {.count = 1, .reusable = true}}, SHIFT(15),
  [1626] = {.entry = {.count = 1, .reusable = true}}, SHIFT(415),
  [1628] = {.entry = {.count = 1, .reusable = true}}, SHIFT(508),
  [1630] = {.entry = {.count = 1, .reusable = true}}, SHIFT(134),
  [1632] = {.entry = {.count = 1, .reusable = true}}, SHIFT(115),
  [1634] = {.entry = {.count = 1, .reusable = true}}, SHIFT(679),
  [1636] = {.entry = {.count = 1, .reusable = true}}, SHIFT(117),
  [1638] = {.entry = {.count = 1, .reusable = true}}, SHIFT(292),
  [1640] = {.entry = {.count = 1, .reusable = true}}, SHIFT(681),
  [1642] = {.entry = {.count = 1, .reusable = true}}, SHIFT(293),
  [1644] = {.entry = {.count = 1, .reusable = true}}, SHIFT(294),
  [1646] = {.entry = {.count = 1, .reusable = true}}, SHIFT(683),
  [1648] = {.entry = {.count = 1, .reusable = true}}, SHIFT(296),
  [1650] = {.entry = {.count = 1, .reusable = true}}, SHIFT(554),
  [1652] = {.entry = {.count = 1, .reusable = true}}, SHIFT(685),
  [1654] = {.entry = {.count = 1, .reusable = true}}, SHIFT(555),
  [1656] = {.entry = {.count = 1, .reusable = true}}, SHIFT(474),
  [1658] = {.entry = {.count = 1, .reusable = true}}, SHIFT(687),
  [1660] = {.entry = {.count = 1, .reusable = true}}, SHIFT(476),
  [1662] = {.entry = {.count = 1, .reusable = true}}, SHIFT(479),
  [1664] = {.entry = {.count = 1, .reusable = true}}, SHIFT(689),
  [1666] = {.entry = {.count = 1, .reusable = true}}, SHIFT(480),
  [1668] = {.entry = {.count = 1, .reusable = true}}, SHIFT(119),
  [1670] = {.entry = {.count = 1, .reusable = true}}, SHIFT(691),
  [1672] = {.entry = {.count = 1, .reusable = true}}, SHIFT(121),
  [1674] = {.entry = {.count = 1, .reusable = true}}, SHIFT(484),
  [1676] = {.entry = {.count = 1, .reusable = true}}, SHIFT(693),
  [1678] = {.entry = {.count = 1, .reusable = true}}, SHIFT(485),
  [1680] = {.entry = {.count = 1, .reusable = true}}, SHIFT(21),
  [1682] = {.entry = {.count = 1, .reusable = true}}, SHIFT(695),
  [1684] = {.entry = {.count = 1, .reusable = true}}, SHIFT(11),
  [1686] = {.entry = {.count = 1, .reusable = true}}, SHIFT(129),
  [1688] = {.entry = {.count = 1, .reusable = true}}, SHIFT(697),
  [1690] = {.entry = {.count = 1, .reusable = true}}, SHIFT(130),
  [1692] = {.entry = {.count = 1, .reusable = true}}, SHIFT(577),
  [1694] = {.entry = {.count = 1, .reusable = true}}, SHIFT(699),
  [1696] = {.entry = {.count = 1, .reusable = true}}, SHIFT(578),
  [1698] = {.entry = {.count = 1, .reusable = true}}, SHIFT(312),
  [1700] = {.entry = {.count = 1, .reusable = true}}, SHIFT(701),
  [1702] = {.entry = {.count = 1, .reusable = true}}, SHIFT(313),
  [1704] = {.entry = {.count = 1, .reusable = true}}, SHIFT(796),
  [1706] = {.entry = {.count = 1, .reusable = true}}, SHIFT(703),
  [1708] = {.entry = {.count = 1, .reusable = true}}, SHIFT(798),
  [1710] = {.entry = {.count = 1, .reusable = true}}, SHIFT(490),
  [1712] = {.entry = {.count = 1, .reusable = true}}, SHIFT(705),
  [1714] = {.entry = {.count = 1, .reusable = true}}, SHIFT(491),
  [1716] = {.entry = {.count = 1, .reusable = true}}, SHIFT(289),
  [1718] = {.entry = {.count = 1, .reusable = true}}, SHIFT(613),
  [1720] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_json_string_repeat1, 2, 0, 0),
  [1722] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_json_string_repeat1, 2, 0, 0), SHIFT_REPEAT(711),
  [1725] = {.entry = {.count = 1, .reusable = true}}, SHIFT(209),
  [1727] = {.entry = {.count = 1, .reusable = true}}, SHIFT(859),
  [1729] = {.entry = {.count = 1, .reusable = true}}, SHIFT(722),
  [1731] = {.entry = {.count = 1, .reusable = true}}, SHIFT(856),
  [1733] = {.entry = {.count = 1, .reusable = true}}, SHIFT(711),
  [1735] = {.entry = {.count = 1, .reusable = true}}, SHIFT(719),
  [1737] = {.entry = {.count = 1, .reusable = true}}, SHIFT(874),
  [1739] = {.entry = {.count = 1, .reusable = true}}, SHIFT(881),
  [1741] = {.entry = {.count = 1, .reusable = true}}, SHIFT(317),
  [1743] = {.entry = {.count = 1, .reusable = true}}, SHIFT(734),
  [1745] = {.entry = {.count = 1, .reusable = true}}, SHIFT(278),
  [1747] = {.entry = {.count = 1, .reusable = true}}, SHIFT(756),
  [1749] = {.entry = {.count = 1, .reusable = true}}, SHIFT(537),
  [1751] = {.entry = {.count = 1, .reusable = true}}, SHIFT(778),
  [1753] = {.entry = {.count = 1, .reusable = true}}, SHIFT(147),
  [1755] = {.entry = {.count = 1, .reusable = true}}, SHIFT(737),
  [1757] = {.entry = {.count = 1, .reusable = true}}, SHIFT(149),
  [1759] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__shell_heredoc, 1, 0, 0),
  [1761] = {.entry = {.count = 1, .reusable = true}}, SHIFT(889),
  [1763] = {.entry = {.count = 1, .reusable = true}}, SHIFT(287),
  [1765] = {.entry = {.count = 1, .reusable = true}}, SHIFT(742),
  [1767] = {.entry = {.count = 1, .reusable = true}}, SHIFT(300),
  [1769] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__command_mounts_shell_repeat1, 2, 0, 0),
  [1771] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__command_mounts_shell_repeat1, 2, 0, 0), SHIFT_REPEAT(359),
  [1774] = {.entry = {.count = 1, .reusable = true}}, SHIFT(539),
  [1776] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__pairs_anywhere_repeat2, 1, 0, 7),
  [1778] = {.entry = {.count = 1, .reusable = true}}, SHIFT(471),
  [1780] = {.entry = {.count = 1, .reusable = true}}, SHIFT(747),
  [1782] = {.entry = {.count = 1, .reusable = true}}, SHIFT(487),
  [1784] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__quoted_anywhere_text_repeat3, 2, 0, 0),
  [1786] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__quoted_anywhere_text_repeat3, 2, 0, 0), SHIFT_REPEAT(346),
  [1789] = {.entry = {.count = 1, .reusable = true}}, SHIFT(545),
  [1791] = {.entry = {.count = 1, .reusable = true}}, SHIFT(751),
  [1793] = {.entry = {.count = 1, .reusable = true}}, SHIFT(885),
  [1795] = {.entry = {.count = 1, .reusable = true}}, SHIFT(547),
  [1797] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__command_mounts_shell, 2, 0, 0),
  [1799] = {.entry = {.count = 1, .reusable = true}}, SHIFT(359),
  [1801] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__command, 1, 0, 6),
  [1803] = {.entry = {.count = 1, .reusable = true}}, SHIFT(611),
  [1805] = {.entry = {.count = 1, .reusable = true}}, SHIFT(755),
  [1807] = {.entry = {.count = 1, .reusable = true}}, SHIFT(617),
  [1809] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_single_quoted_string_repeat1, 2, 0, 0),
  [1811] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_single_quoted_string_repeat1, 2, 0, 0), SHIFT_REPEAT(756),
  [1814] = {.entry = {.count = 1, .reusable = true}}, SHIFT(728),
  [1816] = {.entry = {.count = 1, .reusable = true}}, SHIFT(759),
  [1818] = {.entry = {.count = 1, .reusable = true}}, SHIFT(718),
  [1820] = {.entry = {.count = 1, .reusable = true}}, SHIFT(87),
  [1822] = {.entry = {.count = 1, .reusable = true}}, SHIFT(761),
  [1824] = {.entry = {.count = 1, .reusable = true}}, SHIFT(89),
  [1826] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_json_array_repeat1, 2, 0, 0), SHIFT_REPEAT(874),
  [1829] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_json_array_repeat1, 2, 0, 0),
  [1831] = {.entry = {.count = 1, .reusable = true}}, SHIFT(383),
  [1833] = {.entry = {.count = 1, .reusable = true}}, SHIFT(764),
  [1835] = {.entry = {.count = 1, .reusable = true}}, SHIFT(385),
  [1837] = {.entry = {.count = 1, .reusable = true}}, SHIFT(315),
  [1839] = {.entry = {.count = 1, .reusable = true}}, SHIFT(766),
  [1841] = {.entry = {.count = 1, .reusable = true}}, SHIFT(319),
  [1843] = {.entry = {.count = 1, .reusable = true}}, SHIFT(390),
  [1845] = {.entry = {.count = 1, .reusable = true}}, SHIFT(770),
  [1847] = {.entry = {.count = 1, .reusable = true}}, SHIFT(392),
  [1849] = {.entry = {.count = 1, .reusable = true}}, SHIFT(865),
  [1851] = {.entry = {.count = 1, .reusable = true}}, SHIFT(721),
  [1853] = {.entry = {.count = 1, .reusable = true}}, SHIFT(395),
  [1855] = {.entry = {.count = 1, .reusable = true}}, SHIFT(774),
  [1857] = {.entry = {.count = 1, .reusable = true}}, SHIFT(397),
  [1859] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__command_mounts_shell, 1, 0, 0),
  [1861] = {.entry = {.count = 1, .reusable = true}}, SHIFT(259),
  [1863] = {.entry = {.count = 1, .reusable = true}}, SHIFT(779),
  [1865] = {.entry = {.count = 1, .reusable = true}}, SHIFT(565),
  [1867] = {.entry = {.count = 1, .reusable = true}}, SHIFT(261),
  [1869] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__quoted_anywhere_template_repeat1, 2, 0, 0),
  [1871] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__quoted_anywhere_template_repeat1, 2, 0, 0), SHIFT_REPEAT(266),
  [1874] = {.entry = {.count = 1, .reusable = true}}, SHIFT(519),
  [1876] = {.entry = {.count = 1, .reusable = true}}, SHIFT(783),
  [1878] = {.entry = {.count = 1, .reusable = true}}, SHIFT(521),
  [1880] = {.entry = {.count = 1, .reusable = true}}, SHIFT(450),
  [1882] = {.entry = {.count = 1, .reusable = true}}, SHIFT(785),
  [1884] = {.entry = {.count = 1, .reusable = true}}, SHIFT(452),
  [1886] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__quoted_anywhere_text, 4, 0, 0),
  [1888] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__list_text, 2, 0, 0),
  [1890] = {.entry = {.count = 1, .reusable = true}}, SHIFT(456),
  [1892] = {.entry = {.count = 1, .reusable = true}}, SHIFT(790),
  [1894] = {.entry = {.count = 1, .reusable = true}}, SHIFT(458),
  [1896] = {.entry = {.count = 1, .reusable = true}}, SHIFT(17),
  [1898] = {.entry = {.count = 1, .reusable = true}}, SHIFT(793),
  [1900] = {.entry = {.count = 1, .reusable = true}}, SHIFT(18),
  [1902] = {.entry = {.count = 1, .reusable = true}}, SHIFT(116),
  [1904] = {.entry = {.count = 1, .reusable = true}}, SHIFT(799),
  [1906] = {.entry = {.count = 1, .reusable = true}}, SHIFT(118),
  [1908] = {.entry = {.count = 1, .reusable = true}}, SHIFT(295),
  [1910] = {.entry = {.count = 1, .reusable = true}}, SHIFT(801),
  [1912] = {.entry = {.count = 1, .reusable = true}}, SHIFT(297),
  [1914] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__plain_command, 2, 0, 0),
  [1916] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__plain_command, 2, 0, 0), SHIFT_REPEAT(835),
  [1919] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__quoted_anywhere_template, 4, 0, 0),
  [1921] = {.entry = {.count = 1, .reusable = true}}, SHIFT(475),
  [1923] = {.entry = {.count = 1, .reusable = true}}, SHIFT(806),
  [1925] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__quoted_anywhere_mounts_template, 4, 0, 0),
  [1927] = {.entry = {.count = 1, .reusable = true}}, SHIFT(477),
  [1929] = {.entry = {.count = 1, .reusable = true}}, SHIFT(935),
  [1931] = {.entry = {.count = 1, .reusable = true}}, SHIFT(120),
  [1933] = {.entry = {.count = 1, .reusable = true}}, SHIFT(809),
  [1935] = {.entry = {.count = 1, .reusable = true}}, SHIFT(122),
  [1937] = {.entry = {.count = 1, .reusable = true}}, SHIFT(179),
  [1939] = {.entry = {.count = 1, .reusable = true}}, SHIFT(813),
  [1941] = {.entry = {.count = 1, .reusable = true}}, SHIFT(502),
  [1943] = {.entry = {.count = 1, .reusable = true}}, SHIFT(951),
  [1945] = {.entry = {.count = 1, .reusable = true}}, SHIFT(181),
  [1947] = {.entry = {.count = 1, .reusable = true}}, SHIFT(948),
  [1949] = {.entry = {.count = 1, .reusable = true}}, SHIFT(551),
  [1951] = {.entry = {.count = 1, .reusable = true}}, SHIFT(983),
  [1953] = {.entry = {.count = 1, .reusable = true}}, SHIFT(635),
  [1955] = {.entry = {.count = 1, .reusable = true}}, SHIFT(549),
  [1957] = {.entry = {.count = 1, .reusable = true}}, SHIFT(558),
  [1959] = {.entry = {.count = 1, .reusable = true}}, SHIFT(974),
  [1961] = {.entry = {.count = 1, .reusable = true}}, SHIFT(307),
  [1963] = {.entry = {.count = 1, .reusable = true}}, SHIFT(968),
  [1965] = {.entry = {.count = 1, .reusable = true}}, SHIFT(641),
  [1967] = {.entry = {.count = 1, .reusable = true}}, SHIFT(562),
  [1969] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__template_heredoc, 1, 0, 0),
  [1971] = {.entry = {.count = 1, .reusable = true}}, SHIFT(570),
  [1973] = {.entry = {.count = 1, .reusable = true}}, SHIFT(975),
  [1975] = {.entry = {.count = 1, .reusable = true}}, SHIFT(528),
  [1977] = {.entry = {.count = 1, .reusable = true}}, SHIFT(965),
  [1979] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__text_heredoc, 1, 0, 0),
  [1981] = {.entry = {.count = 1, .reusable = true}}, SHIFT(714),
  [1983] = {.entry = {.count = 1, .reusable = true}}, SHIFT(706),
  [1985] = {.entry = {.count = 1, .reusable = true}}, SHIFT(270),
  [1987] = {.entry = {.count = 1, .reusable = true}}, SHIFT(647),
  [1989] = {.entry = {.count = 1, .reusable = true}}, SHIFT(584),
  [1991] = {.entry = {.count = 1, .reusable = true}}, SHIFT(710),
  [1993] = {.entry = {.count = 1, .reusable = true}}, SHIFT(976),
  [1995] = {.entry = {.count = 1, .reusable = true}}, SHIFT(652),
  [1997] = {.entry = {.count = 1, .reusable = true}}, SHIFT(709),
  [1999] = {.entry = {.count = 1, .reusable = true}}, SHIFT(789),
  [2001] = {.entry = {.count = 1, .reusable = true}}, SHIFT(969),
  [2003] = {.entry = {.count = 1, .reusable = true}}, SHIFT(76),
  [2005] = {.entry = {.count = 1, .reusable = true}}, SHIFT(977),
  [2007] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__plain_command, 1, 0, 0),
  [2009] = {.entry = {.count = 1, .reusable = true}}, SHIFT(601),
  [2011] = {.entry = {.count = 1, .reusable = true}}, SHIFT(712),
  [2013] = {.entry = {.count = 1, .reusable = true}}, SHIFT(658),
  [2015] = {.entry = {.count = 1, .reusable = true}}, SHIFT(77),
  [2017] = {.entry = {.count = 1, .reusable = true}}, SHIFT(618),
  [2019] = {.entry = {.count = 1, .reusable = true}}, SHIFT(814),
  [2021] = {.entry = {.count = 1, .reusable = true}}, SHIFT(401),
  [2023] = {.entry = {.count = 1, .reusable = true}}, SHIFT(898),
  [2025] = {.entry = {.count = 1, .reusable = true}}, SHIFT(596),
  [2027] = {.entry = {.count = 1, .reusable = true}}, SHIFT(582),
  [2029] = {.entry = {.count = 1, .reusable = true}}, SHIFT(538),
  [2031] = {.entry = {.count = 1, .reusable = true}}, SHIFT(926),
  [2033] = {.entry = {.count = 1, .reusable = true}}, SHIFT(662),
  [2035] = {.entry = {.count = 1, .reusable = true}}, SHIFT(403),
  [2037] = {.entry = {.count = 1, .reusable = true}}, SHIFT(269),
  [2039] = {.entry = {.count = 1, .reusable = true}}, SHIFT(979),
  [2041] = {.entry = {.count = 1, .reusable = true}}, SHIFT(150),
  [2043] = {.entry = {.count = 1, .reusable = true}}, SHIFT(970),
  [2045] = {.entry = {.count = 1, .reusable = true}}, SHIFT(667),
  [2047] = {.entry = {.count = 1, .reusable = true}}, SHIFT(272),
  [2049] = {.entry = {.count = 1, .reusable = true}}, SHIFT(194),
  [2051] = {.entry = {.count = 1, .reusable = true}}, SHIFT(967),
  [2053] = {.entry = {.count = 1, .reusable = true}}, SHIFT(408),
  [2055] = {.entry = {.count = 1, .reusable = true}}, SHIFT(980),
  [2057] = {.entry = {.count = 1, .reusable = true}}, SHIFT(672),
  [2059] = {.entry = {.count = 1, .reusable = true}}, SHIFT(409),
  [2061] = {.entry = {.count = 1, .reusable = true}}, SHIFT(623),
  [2063] = {.entry = {.count = 1, .reusable = true}}, SHIFT(173),
  [2065] = {.entry = {.count = 1, .reusable = true}}, SHIFT(412),
  [2067] = {.entry = {.count = 1, .reusable = true}}, SHIFT(981),
  [2069] = {.entry = {.count = 1, .reusable = true}}, SHIFT(676),
  [2071] = {.entry = {.count = 1, .reusable = true}}, SHIFT(414),
  [2073] = {.entry = {.count = 1, .reusable = true}}, SHIFT(301),
  [2075] = {.entry = {.count = 1, .reusable = true}}, SHIFT(971),
  [2077] = {.entry = {.count = 1, .reusable = true}}, SHIFT(286),
  [2079] = {.entry = {.count = 1, .reusable = true}}, SHIFT(982),
  [2081] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_json_string, 3, 0, 0),
  [2083] = {.entry = {.count = 1, .reusable = true}}, SHIFT(680),
  [2085] = {.entry = {.count = 1, .reusable = true}}, SHIFT(291),
  [2087] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_json_string, 2, 0, 0),
  [2089] = {.entry = {.count = 1, .reusable = true}}, SHIFT(725),
  [2091] = {.entry = {.count = 1, .reusable = true}}, SHIFT(966),
  [2093] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__text_heredoc, 2, 0, 18),
  [2095] = {.entry = {.count = 1, .reusable = true}}, SHIFT(684),
  [2097] = {.entry = {.count = 1, .reusable = true}}, SHIFT(553),
  [2099] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__template_heredoc, 2, 0, 18),
  [2101] = {.entry = {.count = 1, .reusable = true}}, SHIFT(473),
  [2103] = {.entry = {.count = 1, .reusable = true}}, SHIFT(984),
  [2105] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_json_array, 2, 0, 0),
  [2107] = {.entry = {.count = 1, .reusable = true}}, SHIFT(454),
  [2109] = {.entry = {.count = 1, .reusable = true}}, SHIFT(972),
  [2111] = {.entry = {.count = 1, .reusable = true}}, SHIFT(688),
  [2113] = {.entry = {.count = 1, .reusable = true}}, SHIFT(478),
  [2115] = {.entry = {.count = 1, .reusable = true}}, SHIFT(498),
  [2117] = {.entry = {.count = 1, .reusable = true}}, SHIFT(964),
  [2119] = {.entry = {.count = 1, .reusable = true}}, SHIFT(500),
  [2121] = {.entry = {.count = 1, .reusable = true}}, SHIFT(481),
  [2123] = {.entry = {.count = 1, .reusable = true}}, SHIFT(985),
  [2125] = {.entry = {.count = 1, .reusable = true}}, SHIFT(606),
  [2127] = {.entry = {.count = 1, .reusable = true}}, SHIFT(195),
  [2129] = {.entry = {.count = 1, .reusable = true}}, SHIFT(692),
  [2131] = {.entry = {.count = 1, .reusable = true}}, SHIFT(483),
  [2133] = {.entry = {.count = 1, .reusable = true}}, SHIFT(19),
  [2135] = {.entry = {.count = 1, .reusable = true}}, SHIFT(986),
  [2137] = {.entry = {.count = 1, .reusable = true}}, SHIFT(694),
  [2139] = {.entry = {.count = 1, .reusable = true}}, SHIFT(20),
  [2141] = {.entry = {.count = 1, .reusable = true}}, SHIFT(631),
  [2143] = {.entry = {.count = 1, .reusable = true}}, SHIFT(461),
  [2145] = {.entry = {.count = 1, .reusable = true}}, SHIFT(127),
  [2147] = {.entry = {.count = 1, .reusable = true}}, SHIFT(987),
  [2149] = {.entry = {.count = 1, .reusable = true}}, SHIFT(696),
  [2151] = {.entry = {.count = 1, .reusable = true}}, SHIFT(128),
  [2153] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_json_array, 4, 0, 0),
  [2155] = {.entry = {.count = 1, .reusable = true}}, SHIFT(511),
  [2157] = {.entry = {.count = 1, .reusable = true}}, SHIFT(514),
  [2159] = {.entry = {.count = 1, .reusable = true}}, SHIFT(575),
  [2161] = {.entry = {.count = 1, .reusable = true}}, SHIFT(988),
  [2163] = {.entry = {.count = 1, .reusable = true}}, SHIFT(698),
  [2165] = {.entry = {.count = 1, .reusable = true}}, SHIFT(576),
  [2167] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_json_array, 3, 0, 0),
  [2169] = {.entry = {.count = 1, .reusable = true}}, SHIFT(310),
  [2171] = {.entry = {.count = 1, .reusable = true}}, SHIFT(989),
  [2173] = {.entry = {.count = 1, .reusable = true}}, SHIFT(700),
  [2175] = {.entry = {.count = 1, .reusable = true}}, SHIFT(311),
  [2177] = {.entry = {.count = 1, .reusable = true}}, SHIFT(590),
  [2179] = {.entry = {.count = 1, .reusable = true}}, SHIFT(505),
  [2181] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__shell_heredoc, 2, 0, 0),
  [2183] = {.entry = {.count = 1, .reusable = true}}, SHIFT(794),
  [2185] = {.entry = {.count = 1, .reusable = true}}, SHIFT(990),
  [2187] = {.entry = {.count = 1, .reusable = true}}, SHIFT(702),
  [2189] = {.entry = {.count = 1, .reusable = true}}, SHIFT(795),
  [2191] = {.entry = {.count = 1, .reusable = true}}, SHIFT(488),
  [2193] = {.entry = {.count = 1, .reusable = true}}, SHIFT(991),
  [2195] = {.entry = {.count = 1, .reusable = true}}, SHIFT(704),
  [2197] = {.entry = {.count = 1, .reusable = true}}, SHIFT(489),
  [2199] = {.entry = {.count = 1, .reusable = true}}, SHIFT(543),
  [2201] = {.entry = {.count = 1, .reusable = true}}, SHIFT(973),
  [2203] = {.entry = {.count = 1, .reusable = true}}, SHIFT(131),
  [2205] = {.entry = {.count = 1, .reusable = true}}, SHIFT(992),
  [2207] = {.entry = {.count = 1, .reusable = true}}, SHIFT(509),
  [2209] = {.entry = {.count = 1, .reusable = true}}, SHIFT(132),
  [2211] = {.entry = {.count = 1, .reusable = true}}, SHIFT(627),
  [2213] = {.entry = {.count = 1, .reusable = true}}, SHIFT(303),
  [2215] = {.entry = {.count = 1, .reusable = true}}, SHIFT(842),
  [2217] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_label_instruction, 3, 0, 0),
  [2219] = {.entry = {.count = 1, .reusable = true}},  ACCEPT_INPUT(),
  [2221] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_add_instruction, 3, 0, 0),
  [2223] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_expose_instruction, 3, 0, 0),
  [2225] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__pairs, 2, 0, 14),
  [2227] = {.entry = {.count = 1, .reusable = true}}, SHIFT(135),
  [2229] = {.entry = {.count = 1, .reusable = true}}, SHIFT(7),
  [2231] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_copy_instruction, 3, 0, 0),
  [2233] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_user_instruction, 3, 0, 0),
  [2235] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_shell_instruction, 3, 0, 0),
  [2237] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_rootfs_instruction, 3, 0, 9),
  [2239] = {.entry = {.count = 1, .reusable = true}}, SHIFT(302),
  [2241] = {.entry = {.count = 1, .reusable = true}}, SHIFT(944),
  [2243] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_workdir_instruction, 3, 0, 0),
  [2245] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_include_instruction, 3, 0, 0),
  [2247] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_maintainer_instruction, 3, 0, 0),
  [2249] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_volume_instruction, 3, 0, 0),
  [2251] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_healthcheck_instruction, 3, 0, 4),
  [2253] = {.entry = {.count = 1, .reusable = true}}, SHIFT(882),
  [2255] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_target_instruction, 3, 0, 4),
  [2257] = {.entry = {.count = 1, .reusable = true}}, SHIFT(930),
  [2259] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_directive, 4, 0, 16),
  [2261] = {.entry = {.count = 1, .reusable = true}}, SHIFT(501),
  [2263] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_unknown_instruction, 2, 0, 0),
  [2265] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_export_instruction, 4, 0, 12),
  [2267] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_run_instruction, 3, 0, 0),
  [2269] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_target_instruction, 4, 0, 12),
  [2271] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_stopsignal_instruction, 3, 0, 0),
  [2273] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_rootfs_instruction, 2, 0, 2),
  [2275] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_yum_instruction, 4, 0, 12),
  [2277] = {.entry = {.count = 1, .reusable = true}}, SHIFT(929),
  [2279] = {.entry = {.count = 1, .reusable = true}}, SHIFT(516),
  [2281] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_healthcheck_instruction, 3, 0, 8),
  [2283] = {.entry = {.count = 1, .reusable = true}}, SHIFT(190),
  [2285] = {.entry = {.count = 1, .reusable = true}}, SHIFT(255),
  [2287] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entrypoint_instruction, 3, 0, 0),
  [2289] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_onbuild_instruction, 3, 0, 0),
  [2291] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_healthcheck_instruction, 4, 0, 12),
  [2293] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_export_instruction, 3, 0, 4),
  [2295] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_env_instruction, 3, 0, 0),
  [2297] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_arg_instruction, 3, 0, 0),
  [2299] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__instruction, 1, 0, 0),
  [2301] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__pairs_variables, 2, 0, 11),
  [2303] = {.entry = {.count = 1, .reusable = true}}, SHIFT(114),
  [2305] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_cmd_instruction, 3, 0, 0),
  [2307] = {.entry = {.count = 1, .reusable = true}}, SHIFT(888),
  [2309] = {.entry = {.count = 1, .reusable = true}}, SHIFT(840),
  [2311] = {.entry = {.count = 1, .reusable = true}}, SHIFT(836),
  [2313] = {.entry = {.count = 1, .reusable = true}}, SHIFT(872),
  [2315] = {.entry = {.count = 1, .reusable = true}}, SHIFT(828),
  [2317] = {.entry = {.count = 1, .reusable = true}}, SHIFT(838),
  [2319] = {.entry = {.count = 1, .reusable = true}}, SHIFT(850),
  [2321] = {.entry = {.count = 1, .reusable = true}}, SHIFT(897),
  [2323] = {.entry = {.count = 1, .reusable = true}}, SHIFT(878),
  [2325] = {.entry = {.count = 1, .reusable = true}}, SHIFT(818),
  [2327] = {.entry = {.count = 1, .reusable = true}}, SHIFT(821),
  [2329] = {.entry = {.count = 1, .reusable = true}}, SHIFT(829),
  [2331] = {.entry = {.count = 1, .reusable = true}}, SHIFT(832),
  [2333] = {.entry = {.count = 1, .reusable = true}}, SHIFT(837),
  [2335] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_healthcheck_instruction, 4, 0, 15),
  [2337] = {.entry = {.count = 1, .reusable = true}}, SHIFT(845),
  [2339] = {.entry = {.count = 1, .reusable = true}}, SHIFT(849),
  [2341] = {.entry = {.count = 1, .reusable = true}}, SHIFT(853),
  [2343] = {.entry = {.count = 1, .reusable = true}}, SHIFT(858),
  [2345] = {.entry = {.count = 1, .reusable = true}}, SHIFT(862),
  [2347] = {.entry = {.count = 1, .reusable = true}}, SHIFT(867),
  [2349] = {.entry = {.count = 1, .reusable = true}}, SHIFT(873),
  [2351] = {.entry = {.count = 1, .reusable = true}}, SHIFT(876),
  [2353] = {.entry = {.count = 1, .reusable = true}}, SHIFT(880),
  [2355] = {.entry = {.count = 1, .reusable = true}}, SHIFT(884),
  [2357] = {.entry = {.count = 1, .reusable = true}}, SHIFT(887),
  [2359] = {.entry = {.count = 1, .reusable = true}}, SHIFT(891),
  [2361] = {.entry = {.count = 1, .reusable = true}}, SHIFT(893),
  [2363] = {.entry = {.count = 1, .reusable = true}}, SHIFT(896),
  [2365] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_yum_instruction, 3, 0, 4),
};

enum ts_external_scanner_symbol_identifiers {
  ts_external_token_line_continuation = 0,
  ts_external_token_comment = 1,
  ts_external_token__gap = 2,
  ts_external_token__line_end = 3,
  ts_external_token__blank_line = 4,
  ts_external_token__directive_start = 5,
  ts_external_token__concat = 6,
  ts_external_token__equals = 7,
  ts_external_token_flag_name = 8,
  ts_external_token__mount_name = 9,
  ts_external_token__mount_key = 10,
  ts_external_token__mount_text = 11,
  ts_external_token__mount_comma = 12,
  ts_external_token_DASH_DASH = 13,
  ts_external_token__as = 14,
  ts_external_token__plain_text = 15,
  ts_external_token__quoted_text = 16,
  ts_external_token__shell_text = 17,
  ts_external_token__pair_name = 18,
  ts_external_token__bare_name = 19,
  ts_external_token__variable_start = 20,
  ts_external_token__expansion_text = 21,
  ts_external_token__double_start = 22,
  ts_external_token__double_text = 23,
  ts_external_token__single_start = 24,
  ts_external_token__single_text = 25,
  ts_external_token__list_start = 26,
  ts_external_token__heredoc_arrow = 27,
  ts_external_token_heredoc_name = 28,
  ts_external_token__heredoc_quote = 29,
  ts_external_token__heredoc_line_end = 30,
  ts_external_token__heredoc_text = 31,
  ts_external_token__template_text = 32,
  ts_external_token_heredoc_end = 33,
  ts_external_token__error_sentinel = 34,
};

static const TSSymbol ts_external_scanner_symbol_map[EXTERNAL_TOKEN_COUNT] = {
  [ts_external_token_line_continuation] = sym_line_continuation,
  [ts_external_token_comment] = sym_comment,
  [ts_external_token__gap] = sym__gap,
  [ts_external_token__line_end] = sym__line_end,
  [ts_external_token__blank_line] = sym__blank_line,
  [ts_external_token__directive_start] = sym__directive_start,
  [ts_external_token__concat] = sym__concat,
  [ts_external_token__equals] = sym__equals,
  [ts_external_token_flag_name] = sym_flag_name,
  [ts_external_token__mount_name] = sym__mount_name,
  [ts_external_token__mount_key] = sym__mount_key,
  [ts_external_token__mount_text] = sym__mount_text,
  [ts_external_token__mount_comma] = sym__mount_comma,
  [ts_external_token_DASH_DASH] = anon_sym_DASH_DASH,
  [ts_external_token__as] = sym__as,
  [ts_external_token__plain_text] = sym__plain_text,
  [ts_external_token__quoted_text] = sym__quoted_text,
  [ts_external_token__shell_text] = sym__shell_text,
  [ts_external_token__pair_name] = sym__pair_name,
  [ts_external_token__bare_name] = sym__bare_name,
  [ts_external_token__variable_start] = sym__variable_start,
  [ts_external_token__expansion_text] = sym__expansion_text,
  [ts_external_token__double_start] = sym__double_start,
  [ts_external_token__double_text] = sym__double_text,
  [ts_external_token__single_start] = sym__single_start,
  [ts_external_token__single_text] = sym__single_text,
  [ts_external_token__list_start] = sym__list_start,
  [ts_external_token__heredoc_arrow] = sym__heredoc_arrow,
  [ts_external_token_heredoc_name] = sym_heredoc_name,
  [ts_external_token__heredoc_quote] = sym__heredoc_quote,
  [ts_external_token__heredoc_line_end] = sym__heredoc_line_end,
  [ts_external_token__heredoc_text] = sym__heredoc_text,
  [ts_external_token__template_text] = sym__template_text,
  [ts_external_token_heredoc_end] = sym_heredoc_end,
  [ts_external_token__error_sentinel] = sym__error_sentinel,
};

static const bool ts_external_scanner_states[85][EXTERNAL_TOKEN_COUNT] = {
  [1] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token__blank_line] = true,
    [ts_external_token__directive_start] = true,
    [ts_external_token__concat] = true,
    [ts_external_token__equals] = true,
    [ts_external_token_flag_name] = true,
    [ts_external_token__mount_name] = true,
    [ts_external_token__mount_key] = true,
    [ts_external_token__mount_text] = true,
    [ts_external_token__mount_comma] = true,
    [ts_external_token__as] = true,
    [ts_external_token__plain_text] = true,
    [ts_external_token__quoted_text] = true,
    [ts_external_token__shell_text] = true,
    [ts_external_token__pair_name] = true,
    [ts_external_token__bare_name] = true,
    [ts_external_token__variable_start] = true,
    [ts_external_token__expansion_text] = true,
    [ts_external_token__double_start] = true,
    [ts_external_token__double_text] = true,
    [ts_external_token__single_start] = true,
    [ts_external_token__single_text] = true,
    [ts_external_token__list_start] = true,
    [ts_external_token__heredoc_arrow] = true,
    [ts_external_token_heredoc_name] = true,
    [ts_external_token__heredoc_quote] = true,
    [ts_external_token__heredoc_line_end] = true,
    [ts_external_token__heredoc_text] = true,
    [ts_external_token__template_text] = true,
    [ts_external_token_heredoc_end] = true,
    [ts_external_token__error_sentinel] = true,
  },
  [2] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__blank_line] = true,
    [ts_external_token__directive_start] = true,
  },
  [3] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token_flag_name] = true,
  },
  [4] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token__concat] = true,
    [ts_external_token_flag_name] = true,
  },
  [5] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token__equals] = true,
    [ts_external_token_flag_name] = true,
  },
  [6] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token_flag_name] = true,
    [ts_external_token__mount_name] = true,
    [ts_external_token_DASH_DASH] = true,
    [ts_external_token__quoted_text] = true,
    [ts_external_token__variable_start] = true,
    [ts_external_token__double_start] = true,
    [ts_external_token__single_start] = true,
    [ts_external_token__heredoc_arrow] = true,
    [ts_external_token__heredoc_line_end] = true,
  },
  [7] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token_flag_name] = true,
    [ts_external_token__mount_name] = true,
    [ts_external_token_DASH_DASH] = true,
    [ts_external_token__quoted_text] = true,
    [ts_external_token__variable_start] = true,
    [ts_external_token__double_start] = true,
    [ts_external_token__single_start] = true,
    [ts_external_token__heredoc_arrow] = true,
  },
  [8] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token_flag_name] = true,
    [ts_external_token_DASH_DASH] = true,
    [ts_external_token__quoted_text] = true,
    [ts_external_token__variable_start] = true,
    [ts_external_token__double_start] = true,
    [ts_external_token__single_start] = true,
    [ts_external_token__heredoc_arrow] = true,
    [ts_external_token__heredoc_line_end] = true,
  },
  [9] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token_flag_name] = true,
    [ts_external_token__quoted_text] = true,
    [ts_external_token__variable_start] = true,
    [ts_external_token__double_start] = true,
    [ts_external_token__single_start] = true,
    [ts_external_token__list_start] = true,
  },
  [10] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token_flag_name] = true,
    [ts_external_token_DASH_DASH] = true,
    [ts_external_token__quoted_text] = true,
    [ts_external_token__variable_start] = true,
    [ts_external_token__double_start] = true,
    [ts_external_token__single_start] = true,
    [ts_external_token__heredoc_arrow] = true,
  },
  [11] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token__quoted_text] = true,
    [ts_external_token__variable_start] = true,
    [ts_external_token__double_start] = true,
    [ts_external_token__single_start] = true,
    [ts_external_token__heredoc_arrow] = true,
    [ts_external_token__heredoc_line_end] = true,
  },
  [12] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token_flag_name] = true,
    [ts_external_token_DASH_DASH] = true,
    [ts_external_token__quoted_text] = true,
    [ts_external_token__variable_start] = true,
    [ts_external_token__double_start] = true,
    [ts_external_token__single_start] = true,
  },
  [13] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token_flag_name] = true,
    [ts_external_token__quoted_text] = true,
    [ts_external_token__variable_start] = true,
    [ts_external_token__double_start] = true,
    [ts_external_token__single_start] = true,
  },
  [14] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token_flag_name] = true,
    [ts_external_token__mount_name] = true,
    [ts_external_token__shell_text] = true,
    [ts_external_token__list_start] = true,
    [ts_external_token__heredoc_arrow] = true,
  },
  [15] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token_flag_name] = true,
    [ts_external_token__plain_text] = true,
    [ts_external_token__variable_start] = true,
    [ts_external_token__list_start] = true,
    [ts_external_token__heredoc_arrow] = true,
  },
  [16] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token__concat] = true,
    [ts_external_token_flag_name] = true,
    [ts_external_token__mount_name] = true,
    [ts_external_token__mount_comma] = true,
    [ts_external_token_DASH_DASH] = true,
    [ts_external_token__quoted_text] = true,
    [ts_external_token__variable_start] = true,
    [ts_external_token__double_start] = true,
    [ts_external_token__single_start] = true,
    [ts_external_token__heredoc_arrow] = true,
    [ts_external_token__heredoc_line_end] = true,
  },
  [17] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__mount_key] = true,
    [ts_external_token__mount_text] = true,
    [ts_external_token__mount_comma] = true,
    [ts_external_token__variable_start] = true,
    [ts_external_token__double_start] = true,
    [ts_external_token__single_start] = true,
  },
  [18] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token__concat] = true,
    [ts_external_token_flag_name] = true,
    [ts_external_token__mount_name] = true,
    [ts_external_token_DASH_DASH] = true,
    [ts_external_token__quoted_text] = true,
    [ts_external_token__variable_start] = true,
    [ts_external_token__double_start] = true,
    [ts_external_token__single_start] = true,
    [ts_external_token__heredoc_arrow] = true,
    [ts_external_token__heredoc_line_end] = true,
  },
  [19] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token_flag_name] = true,
    [ts_external_token__plain_text] = true,
    [ts_external_token__variable_start] = true,
    [ts_external_token__list_start] = true,
  },
  [20] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token_flag_name] = true,
    [ts_external_token__mount_name] = true,
    [ts_external_token__mount_comma] = true,
    [ts_external_token_DASH_DASH] = true,
    [ts_external_token__quoted_text] = true,
    [ts_external_token__variable_start] = true,
    [ts_external_token__double_start] = true,
    [ts_external_token__single_start] = true,
    [ts_external_token__heredoc_arrow] = true,
    [ts_external_token__heredoc_line_end] = true,
  },
  [21] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token_flag_name] = true,
    [ts_external_token__mount_name] = true,
    [ts_external_token_DASH_DASH] = true,
    [ts_external_token__quoted_text] = true,
    [ts_external_token__variable_start] = true,
    [ts_external_token__double_start] = true,
    [ts_external_token__single_start] = true,
    [ts_external_token__heredoc_arrow] = true,
    [ts_external_token__heredoc_quote] = true,
    [ts_external_token__heredoc_line_end] = true,
  },
  [22] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token__quoted_text] = true,
    [ts_external_token__variable_start] = true,
    [ts_external_token__double_start] = true,
    [ts_external_token__single_start] = true,
  },
  [23] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token__concat] = true,
    [ts_external_token_flag_name] = true,
    [ts_external_token_DASH_DASH] = true,
    [ts_external_token__quoted_text] = true,
    [ts_external_token__variable_start] = true,
    [ts_external_token__double_start] = true,
    [ts_external_token__single_start] = true,
    [ts_external_token__heredoc_arrow] = true,
    [ts_external_token__heredoc_line_end] = true,
  },
  [24] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token__equals] = true,
    [ts_external_token_flag_name] = true,
    [ts_external_token__mount_name] = true,
    [ts_external_token_DASH_DASH] = true,
    [ts_external_token__quoted_text] = true,
    [ts_external_token__variable_start] = true,
    [ts_external_token__double_start] = true,
    [ts_external_token__single_start] = true,
    [ts_external_token__heredoc_arrow] = true,
    [ts_external_token__heredoc_line_end] = true,
  },
  [25] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token__equals] = true,
    [ts_external_token_flag_name] = true,
    [ts_external_token_DASH_DASH] = true,
    [ts_external_token__quoted_text] = true,
    [ts_external_token__variable_start] = true,
    [ts_external_token__double_start] = true,
    [ts_external_token__single_start] = true,
    [ts_external_token__heredoc_arrow] = true,
    [ts_external_token__heredoc_line_end] = true,
  },
  [26] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token_flag_name] = true,
    [ts_external_token__plain_text] = true,
    [ts_external_token__variable_start] = true,
  },
  [27] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token_flag_name] = true,
    [ts_external_token_DASH_DASH] = true,
    [ts_external_token__quoted_text] = true,
    [ts_external_token__variable_start] = true,
    [ts_external_token__double_start] = true,
    [ts_external_token__single_start] = true,
    [ts_external_token__heredoc_arrow] = true,
    [ts_external_token__heredoc_quote] = true,
    [ts_external_token__heredoc_line_end] = true,
  },
  [28] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__mount_key] = true,
    [ts_external_token__mount_text] = true,
    [ts_external_token__variable_start] = true,
    [ts_external_token__double_start] = true,
    [ts_external_token__single_start] = true,
  },
  [29] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token__plain_text] = true,
    [ts_external_token__variable_start] = true,
    [ts_external_token__heredoc_arrow] = true,
    [ts_external_token__heredoc_line_end] = true,
  },
  [30] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token__concat] = true,
    [ts_external_token_flag_name] = true,
    [ts_external_token_DASH_DASH] = true,
    [ts_external_token__quoted_text] = true,
    [ts_external_token__variable_start] = true,
    [ts_external_token__double_start] = true,
    [ts_external_token__single_start] = true,
  },
  [31] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token__concat] = true,
    [ts_external_token_flag_name] = true,
    [ts_external_token__quoted_text] = true,
    [ts_external_token__variable_start] = true,
    [ts_external_token__double_start] = true,
    [ts_external_token__single_start] = true,
    [ts_external_token__list_start] = true,
  },
  [32] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token_flag_name] = true,
    [ts_external_token__shell_text] = true,
    [ts_external_token__list_start] = true,
  },
  [33] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token_flag_name] = true,
    [ts_external_token__pair_name] = true,
    [ts_external_token__bare_name] = true,
  },
  [34] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token_flag_name] = true,
    [ts_external_token_DASH_DASH] = true,
    [ts_external_token__pair_name] = true,
    [ts_external_token__bare_name] = true,
  },
  [35] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__quoted_text] = true,
    [ts_external_token__variable_start] = true,
    [ts_external_token__double_start] = true,
    [ts_external_token__single_start] = true,
  },
  [36] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token__concat] = true,
    [ts_external_token__quoted_text] = true,
    [ts_external_token__variable_start] = true,
    [ts_external_token__double_start] = true,
    [ts_external_token__single_start] = true,
    [ts_external_token__heredoc_arrow] = true,
    [ts_external_token__heredoc_line_end] = true,
  },
  [37] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token__concat] = true,
    [ts_external_token_flag_name] = true,
    [ts_external_token__mount_name] = true,
    [ts_external_token__mount_comma] = true,
    [ts_external_token__shell_text] = true,
    [ts_external_token__list_start] = true,
    [ts_external_token__heredoc_arrow] = true,
  },
  [38] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token__quoted_text] = true,
    [ts_external_token__variable_start] = true,
    [ts_external_token__double_start] = true,
    [ts_external_token__single_start] = true,
    [ts_external_token__heredoc_arrow] = true,
    [ts_external_token__heredoc_quote] = true,
    [ts_external_token__heredoc_line_end] = true,
  },
  [39] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token__concat] = true,
    [ts_external_token_flag_name] = true,
    [ts_external_token__quoted_text] = true,
    [ts_external_token__variable_start] = true,
    [ts_external_token__double_start] = true,
    [ts_external_token__single_start] = true,
  },
  [40] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token__concat] = true,
    [ts_external_token_flag_name] = true,
    [ts_external_token__mount_name] = true,
    [ts_external_token__shell_text] = true,
    [ts_external_token__list_start] = true,
    [ts_external_token__heredoc_arrow] = true,
  },
  [41] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token__variable_start] = true,
    [ts_external_token__heredoc_line_end] = true,
    [ts_external_token__template_text] = true,
    [ts_external_token_heredoc_end] = true,
  },
  [42] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token__concat] = true,
    [ts_external_token_flag_name] = true,
    [ts_external_token__plain_text] = true,
    [ts_external_token__variable_start] = true,
    [ts_external_token__list_start] = true,
    [ts_external_token__heredoc_arrow] = true,
  },
  [43] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token_flag_name] = true,
    [ts_external_token__mount_name] = true,
    [ts_external_token__mount_comma] = true,
    [ts_external_token__shell_text] = true,
    [ts_external_token__list_start] = true,
    [ts_external_token__heredoc_arrow] = true,
  },
  [44] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__mount_text] = true,
    [ts_external_token__variable_start] = true,
    [ts_external_token__double_start] = true,
    [ts_external_token__single_start] = true,
  },
  [45] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token__equals] = true,
    [ts_external_token_flag_name] = true,
    [ts_external_token__quoted_text] = true,
    [ts_external_token__variable_start] = true,
    [ts_external_token__double_start] = true,
    [ts_external_token__single_start] = true,
    [ts_external_token__list_start] = true,
  },
  [46] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token__variable_start] = true,
    [ts_external_token__heredoc_line_end] = true,
    [ts_external_token__heredoc_text] = true,
    [ts_external_token_heredoc_end] = true,
  },
  [47] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token__equals] = true,
    [ts_external_token_flag_name] = true,
    [ts_external_token_DASH_DASH] = true,
    [ts_external_token__quoted_text] = true,
    [ts_external_token__variable_start] = true,
    [ts_external_token__double_start] = true,
    [ts_external_token__single_start] = true,
  },
  [48] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token__concat] = true,
    [ts_external_token_flag_name] = true,
    [ts_external_token__plain_text] = true,
    [ts_external_token__variable_start] = true,
    [ts_external_token__list_start] = true,
  },
  [49] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token__concat] = true,
    [ts_external_token_flag_name] = true,
    [ts_external_token_DASH_DASH] = true,
    [ts_external_token__pair_name] = true,
    [ts_external_token__bare_name] = true,
  },
  [50] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token__heredoc_line_end] = true,
    [ts_external_token__heredoc_text] = true,
    [ts_external_token_heredoc_end] = true,
  },
  [51] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token__equals] = true,
    [ts_external_token_flag_name] = true,
    [ts_external_token__mount_name] = true,
    [ts_external_token__shell_text] = true,
    [ts_external_token__list_start] = true,
    [ts_external_token__heredoc_arrow] = true,
  },
  [52] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token__plain_text] = true,
    [ts_external_token__variable_start] = true,
  },
  [53] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token__equals] = true,
    [ts_external_token_flag_name] = true,
    [ts_external_token__plain_text] = true,
    [ts_external_token__variable_start] = true,
    [ts_external_token__list_start] = true,
    [ts_external_token__heredoc_arrow] = true,
  },
  [54] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token__concat] = true,
    [ts_external_token__quoted_text] = true,
    [ts_external_token__variable_start] = true,
    [ts_external_token__double_start] = true,
    [ts_external_token__single_start] = true,
  },
  [55] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token__equals] = true,
    [ts_external_token_flag_name] = true,
    [ts_external_token__quoted_text] = true,
    [ts_external_token__variable_start] = true,
    [ts_external_token__double_start] = true,
    [ts_external_token__single_start] = true,
  },
  [56] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token__as] = true,
    [ts_external_token__plain_text] = true,
    [ts_external_token__variable_start] = true,
  },
  [57] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token__concat] = true,
    [ts_external_token__plain_text] = true,
    [ts_external_token__variable_start] = true,
    [ts_external_token__heredoc_arrow] = true,
    [ts_external_token__heredoc_line_end] = true,
  },
  [58] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token__concat] = true,
    [ts_external_token__as] = true,
    [ts_external_token__plain_text] = true,
    [ts_external_token__variable_start] = true,
  },
  [59] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token__concat] = true,
    [ts_external_token_flag_name] = true,
    [ts_external_token__shell_text] = true,
    [ts_external_token__list_start] = true,
  },
  [60] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token__shell_text] = true,
    [ts_external_token__heredoc_arrow] = true,
    [ts_external_token__heredoc_line_end] = true,
  },
  [61] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token__concat] = true,
    [ts_external_token_flag_name] = true,
    [ts_external_token__plain_text] = true,
    [ts_external_token__variable_start] = true,
  },
  [62] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token__equals] = true,
    [ts_external_token_flag_name] = true,
    [ts_external_token__plain_text] = true,
    [ts_external_token__variable_start] = true,
    [ts_external_token__list_start] = true,
  },
  [63] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token__equals] = true,
    [ts_external_token_flag_name] = true,
    [ts_external_token_DASH_DASH] = true,
    [ts_external_token__pair_name] = true,
    [ts_external_token__bare_name] = true,
  },
  [64] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token__concat] = true,
    [ts_external_token_flag_name] = true,
    [ts_external_token__pair_name] = true,
    [ts_external_token__bare_name] = true,
  },
  [65] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token__shell_text] = true,
    [ts_external_token__list_start] = true,
  },
  [66] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token__plain_text] = true,
    [ts_external_token__variable_start] = true,
    [ts_external_token__heredoc_arrow] = true,
    [ts_external_token__heredoc_quote] = true,
    [ts_external_token__heredoc_line_end] = true,
  },
  [67] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__variable_start] = true,
    [ts_external_token__expansion_text] = true,
  },
  [68] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token__concat] = true,
    [ts_external_token__pair_name] = true,
    [ts_external_token__bare_name] = true,
  },
  [69] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token__concat] = true,
    [ts_external_token__plain_text] = true,
    [ts_external_token__variable_start] = true,
  },
  [70] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token__shell_text] = true,
    [ts_external_token__heredoc_arrow] = true,
    [ts_external_token__heredoc_quote] = true,
    [ts_external_token__heredoc_line_end] = true,
  },
  [71] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token__equals] = true,
    [ts_external_token_flag_name] = true,
    [ts_external_token__plain_text] = true,
    [ts_external_token__variable_start] = true,
  },
  [72] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__variable_start] = true,
    [ts_external_token__double_text] = true,
  },
  [73] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token__pair_name] = true,
    [ts_external_token__bare_name] = true,
  },
  [74] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token__equals] = true,
    [ts_external_token_flag_name] = true,
    [ts_external_token__shell_text] = true,
    [ts_external_token__list_start] = true,
  },
  [75] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token__equals] = true,
    [ts_external_token_flag_name] = true,
    [ts_external_token__pair_name] = true,
    [ts_external_token__bare_name] = true,
  },
  [76] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
  },
  [77] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__plain_text] = true,
    [ts_external_token__variable_start] = true,
  },
  [78] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__single_text] = true,
  },
  [79] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token__heredoc_line_end] = true,
    [ts_external_token_heredoc_end] = true,
  },
  [80] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token__heredoc_line_end] = true,
  },
  [81] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token__shell_text] = true,
  },
  [82] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__equals] = true,
  },
  [83] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
  },
  [84] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token_heredoc_name] = true,
  },
};

#ifdef __cplusplus
extern "C" {
#endif
void *tree_sitter_sysfile_external_scanner_create(void);
void tree_sitter_sysfile_external_scanner_destroy(void *);
bool tree_sitter_sysfile_external_scanner_scan(void *, TSLexer *, const bool *);
unsigned tree_sitter_sysfile_external_scanner_serialize(void *, char *);
void tree_sitter_sysfile_external_scanner_deserialize(void *, const char *, unsigned);

#ifdef TREE_SITTER_HIDE_SYMBOLS
#define TS_PUBLIC
#elif defined(_WIN32)
#define TS_PUBLIC __declspec(dllexport)
#else
#define TS_PUBLIC __attribute__((visibility("default")))
#endif

TS_PUBLIC const TSLanguage *tree_sitter_sysfile(void) {
  static const TSLanguage language = {
    .version = LANGUAGE_VERSION,
    .symbol_count = SYMBOL_COUNT,
    .alias_count = ALIAS_COUNT,
    .token_count = TOKEN_COUNT,
    .external_token_count = EXTERNAL_TOKEN_COUNT,
    .state_count = STATE_COUNT,
    .large_state_count = LARGE_STATE_COUNT,
    .production_id_count = PRODUCTION_ID_COUNT,
    .field_count = FIELD_COUNT,
    .max_alias_sequence_length = MAX_ALIAS_SEQUENCE_LENGTH,
    .parse_table = &ts_parse_table[0][0],
    .small_parse_table = ts_small_parse_table,
    .small_parse_table_map = ts_small_parse_table_map,
    .parse_actions = ts_parse_actions,
    .symbol_names = ts_symbol_names,
    .field_names = ts_field_names,
    .field_map_slices = ts_field_map_slices,
    .field_map_entries = ts_field_map_entries,
    .symbol_metadata = ts_symbol_metadata,
    .public_symbol_map = ts_symbol_map,
    .alias_map = ts_non_terminal_alias_map,
    .alias_sequences = &ts_alias_sequences[0][0],
    .lex_modes = ts_lex_modes,
    .lex_fn = ts_lex,
    .external_scanner = {
      &ts_external_scanner_states[0][0],
      ts_external_scanner_symbol_map,
      tree_sitter_sysfile_external_scanner_create,
      tree_sitter_sysfile_external_scanner_destroy,
      tree_sitter_sysfile_external_scanner_scan,
      tree_sitter_sysfile_external_scanner_serialize,
      tree_sitter_sysfile_external_scanner_deserialize,
    },
    .primary_state_ids = ts_primary_state_ids,
  };
  return &language;
}
#ifdef __cplusplus
}
#endif
