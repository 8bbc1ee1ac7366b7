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
#define STATE_COUNT 874
#define LARGE_STATE_COUNT 2
#define SYMBOL_COUNT 187
#define ALIAS_COUNT 2
#define TOKEN_COUNT 94
#define EXTERNAL_TOKEN_COUNT 31
#define FIELD_COUNT 4
#define MAX_ALIAS_SEQUENCE_LENGTH 6
#define PRODUCTION_ID_COUNT 20

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
  anon_sym_config = 38,
  anon_sym_tmpfiles = 39,
  anon_sym_dir = 40,
  anon_sym_symlink = 41,
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
  sym__as = 73,
  sym__plain_text = 74,
  sym__quoted_text = 75,
  sym__shell_text = 76,
  sym__pair_name = 77,
  sym__bare_name = 78,
  sym__variable_start = 79,
  sym__expansion_text = 80,
  sym__double_start = 81,
  sym__double_text = 82,
  sym__single_start = 83,
  sym__single_text = 84,
  sym__list_start = 85,
  sym__heredoc_arrow = 86,
  sym_heredoc_name = 87,
  sym__heredoc_quote = 88,
  sym__heredoc_line_end = 89,
  sym__heredoc_text = 90,
  sym__template_text = 91,
  sym_heredoc_end = 92,
  sym__error_sentinel = 93,
  sym_source_file = 94,
  sym_directive = 95,
  sym__instruction = 96,
  sym_rootfs_instruction = 97,
  sym_arg_instruction = 98,
  sym_env_instruction = 99,
  sym_yum_instruction = 100,
  sym_run_instruction = 101,
  sym_copy_instruction = 102,
  sym_add_instruction = 103,
  sym_workdir_instruction = 104,
  sym_user_instruction = 105,
  sym_shell_instruction = 106,
  sym_cmd_instruction = 107,
  sym_entrypoint_instruction = 108,
  sym_label_instruction = 109,
  sym_expose_instruction = 110,
  sym_volume_instruction = 111,
  sym_stopsignal_instruction = 112,
  sym_maintainer_instruction = 113,
  sym_healthcheck_instruction = 114,
  sym_onbuild_instruction = 115,
  sym_export_instruction = 116,
  sym_include_instruction = 117,
  sym_target_instruction = 118,
  sym__stage = 119,
  sym__names_variables = 120,
  sym__pairs_variables = 121,
  sym__quoted_anywhere_text = 122,
  sym__quoted_anywhere = 123,
  sym__pairs_anywhere = 124,
  sym__command_shell = 125,
  sym__list_text = 126,
  sym__text = 127,
  sym__exec = 128,
  sym__command = 129,
  sym__pairs = 130,
  sym__words = 131,
  sym__list = 132,
  sym__inner = 133,
  sym__quoted_anywhere_template = 134,
  sym__pairs_variables_anywhere = 135,
  sym_unknown_instruction = 136,
  sym_flag = 137,
  sym_flag_value = 138,
  sym_word = 139,
  sym_stage_name = 140,
  sym_quoted_word = 141,
  sym_text = 142,
  sym__quoted_part = 143,
  sym_double_quoted_string = 144,
  sym_single_quoted_string = 145,
  sym_variable = 146,
  sym_assignment = 147,
  sym_pair = 148,
  sym__value = 149,
  sym_value = 150,
  sym_json_array = 151,
  sym_json_string = 152,
  sym_shell_command = 153,
  aux_sym__plain_command = 154,
  sym_heredoc_redirect = 155,
  sym__shell_heredoc = 156,
  sym__text_heredoc = 157,
  sym__template_heredoc = 158,
  sym_shell_script = 159,
  aux_sym__text_body = 160,
  aux_sym__template_body = 161,
  aux_sym_source_file_repeat1 = 162,
  aux_sym_rootfs_instruction_repeat1 = 163,
  aux_sym__stage_repeat1 = 164,
  aux_sym__names_variables_repeat1 = 165,
  aux_sym__quoted_anywhere_text_repeat1 = 166,
  aux_sym__quoted_anywhere_text_repeat2 = 167,
  aux_sym__quoted_anywhere_text_repeat3 = 168,
  aux_sym__quoted_anywhere_repeat1 = 169,
  aux_sym__quoted_anywhere_repeat2 = 170,
  aux_sym__pairs_anywhere_repeat1 = 171,
  aux_sym__pairs_anywhere_repeat2 = 172,
  aux_sym__command_shell_repeat1 = 173,
  aux_sym__list_text_repeat1 = 174,
  aux_sym__quoted_anywhere_template_repeat1 = 175,
  aux_sym__pairs_variables_anywhere_repeat1 = 176,
  aux_sym_flag_value_repeat1 = 177,
  aux_sym_word_repeat1 = 178,
  aux_sym_text_repeat1 = 179,
  aux_sym_double_quoted_string_repeat1 = 180,
  aux_sym_single_quoted_string_repeat1 = 181,
  aux_sym_variable_repeat1 = 182,
  aux_sym_json_array_repeat1 = 183,
  aux_sym_json_string_repeat1 = 184,
  aux_sym_shell_command_repeat1 = 185,
  aux_sym_shell_script_repeat1 = 186,
  alias_sym_heredoc_body = 187,
  alias_sym_property_name = 188,
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
  [anon_sym_config] = "verb",
  [anon_sym_tmpfiles] = "verb",
  [anon_sym_dir] = "verb",
  [anon_sym_symlink] = "verb",
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
  [sym__command_shell] = "_command_shell",
  [sym__list_text] = "_list_text",
  [sym__text] = "_text",
  [sym__exec] = "_exec",
  [sym__command] = "_command",
  [sym__pairs] = "_pairs",
  [sym__words] = "_words",
  [sym__list] = "_list",
  [sym__inner] = "_inner",
  [sym__quoted_anywhere_template] = "_quoted_anywhere_template",
  [sym__pairs_variables_anywhere] = "_pairs_variables_anywhere",
  [sym_unknown_instruction] = "unknown_instruction",
  [sym_flag] = "flag",
  [sym_flag_value] = "flag_value",
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
  [aux_sym__stage_repeat1] = "_stage_repeat1",
  [aux_sym__names_variables_repeat1] = "_names_variables_repeat1",
  [aux_sym__quoted_anywhere_text_repeat1] = "_quoted_anywhere_text_repeat1",
  [aux_sym__quoted_anywhere_text_repeat2] = "_quoted_anywhere_text_repeat2",
  [aux_sym__quoted_anywhere_text_repeat3] = "_quoted_anywhere_text_repeat3",
  [aux_sym__quoted_anywhere_repeat1] = "_quoted_anywhere_repeat1",
  [aux_sym__quoted_anywhere_repeat2] = "_quoted_anywhere_repeat2",
  [aux_sym__pairs_anywhere_repeat1] = "_pairs_anywhere_repeat1",
  [aux_sym__pairs_anywhere_repeat2] = "_pairs_anywhere_repeat2",
  [aux_sym__command_shell_repeat1] = "_command_shell_repeat1",
  [aux_sym__list_text_repeat1] = "_list_text_repeat1",
  [aux_sym__quoted_anywhere_template_repeat1] = "_quoted_anywhere_template_repeat1",
  [aux_sym__pairs_variables_anywhere_repeat1] = "_pairs_variables_anywhere_repeat1",
  [aux_sym_flag_value_repeat1] = "flag_value_repeat1",
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
  [anon_sym_config] = anon_sym_repo,
  [anon_sym_tmpfiles] = anon_sym_repo,
  [anon_sym_dir] = anon_sym_repo,
  [anon_sym_symlink] = anon_sym_repo,
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
  [sym__command_shell] = sym__command_shell,
  [sym__list_text] = sym__list_text,
  [sym__text] = sym__text,
  [sym__exec] = sym__exec,
  [sym__command] = sym__command,
  [sym__pairs] = sym__pairs,
  [sym__words] = sym__words,
  [sym__list] = sym__list,
  [sym__inner] = sym__inner,
  [sym__quoted_anywhere_template] = sym__quoted_anywhere_template,
  [sym__pairs_variables_anywhere] = sym__pairs_variables_anywhere,
  [sym_unknown_instruction] = sym_unknown_instruction,
  [sym_flag] = sym_flag,
  [sym_flag_value] = sym_flag_value,
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
  [aux_sym__stage_repeat1] = aux_sym__stage_repeat1,
  [aux_sym__names_variables_repeat1] = aux_sym__names_variables_repeat1,
  [aux_sym__quoted_anywhere_text_repeat1] = aux_sym__quoted_anywhere_text_repeat1,
  [aux_sym__quoted_anywhere_text_repeat2] = aux_sym__quoted_anywhere_text_repeat2,
  [aux_sym__quoted_anywhere_text_repeat3] = aux_sym__quoted_anywhere_text_repeat3,
  [aux_sym__quoted_anywhere_repeat1] = aux_sym__quoted_anywhere_repeat1,
  [aux_sym__quoted_anywhere_repeat2] = aux_sym__quoted_anywhere_repeat2,
  [aux_sym__pairs_anywhere_repeat1] = aux_sym__pairs_anywhere_repeat1,
  [aux_sym__pairs_anywhere_repeat2] = aux_sym__pairs_anywhere_repeat2,
  [aux_sym__command_shell_repeat1] = aux_sym__command_shell_repeat1,
  [aux_sym__list_text_repeat1] = aux_sym__list_text_repeat1,
  [aux_sym__quoted_anywhere_template_repeat1] = aux_sym__quoted_anywhere_template_repeat1,
  [aux_sym__pairs_variables_anywhere_repeat1] = aux_sym__pairs_variables_anywhere_repeat1,
  [aux_sym_flag_value_repeat1] = aux_sym_flag_value_repeat1,
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
  [anon_sym_config] = {
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
  [sym__command_shell] = {
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
  [sym_flag_value] = {
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
  [aux_sym__command_shell_repeat1] = {
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
  [aux_sym__pairs_variables_anywhere_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym_flag_value_repeat1] = {
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
  [7] = {.index = 4, .length = 1},
  [8] = {.index = 5, .length = 2},
  [9] = {.index = 7, .length = 2},
  [11] = {.index = 9, .length = 1},
  [12] = {.index = 7, .length = 2},
  [14] = {.index = 9, .length = 1},
  [15] = {.index = 10, .length = 2},
  [16] = {.index = 12, .length = 2},
  [18] = {.index = 14, .length = 2},
  [19] = {.index = 16, .length = 1},
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
    {field_name, 2, .inherited = true},
    {field_source, 2, .inherited = true},
  [7] =
    {field_name, 0},
    {field_value, 1, .inherited = true},
  [9] =
    {field_verb, 2},
  [10] =
    {field_name, 1},
    {field_value, 3},
  [12] =
    {field_name, 2},
    {field_source, 0},
  [14] =
    {field_name, 0},
    {field_value, 3},
  [16] =
    {field_value, 2},
};

static const TSSymbol ts_alias_sequences[PRODUCTION_ID_COUNT][MAX_ALIAS_SEQUENCE_LENGTH] = {
  [0] = {0},
  [5] = {
    [0] = sym_shell_command,
  },
  [6] = {
    [0] = alias_sym_property_name,
  },
  [7] = {
    [1] = anon_sym_repo,
  },
  [10] = {
    [1] = sym_value,
  },
  [12] = {
    [0] = alias_sym_property_name,
  },
  [13] = {
    [0] = alias_sym_property_name,
    [1] = sym_value,
  },
  [14] = {
    [2] = anon_sym_repo,
  },
  [17] = {
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
  [40] = 7,
  [41] = 6,
  [42] = 9,
  [43] = 8,
  [44] = 44,
  [45] = 45,
  [46] = 46,
  [47] = 47,
  [48] = 48,
  [49] = 49,
  [50] = 50,
  [51] = 51,
  [52] = 52,
  [53] = 53,
  [54] = 54,
  [55] = 55,
  [56] = 56,
  [57] = 57,
  [58] = 58,
  [59] = 59,
  [60] = 60,
  [61] = 61,
  [62] = 21,
  [63] = 63,
  [64] = 64,
  [65] = 65,
  [66] = 13,
  [67] = 14,
  [68] = 68,
  [69] = 12,
  [70] = 70,
  [71] = 15,
  [72] = 16,
  [73] = 18,
  [74] = 17,
  [75] = 75,
  [76] = 76,
  [77] = 19,
  [78] = 20,
  [79] = 10,
  [80] = 8,
  [81] = 81,
  [82] = 22,
  [83] = 83,
  [84] = 7,
  [85] = 6,
  [86] = 9,
  [87] = 16,
  [88] = 10,
  [89] = 14,
  [90] = 13,
  [91] = 91,
  [92] = 12,
  [93] = 93,
  [94] = 15,
  [95] = 18,
  [96] = 17,
  [97] = 97,
  [98] = 98,
  [99] = 19,
  [100] = 20,
  [101] = 21,
  [102] = 102,
  [103] = 103,
  [104] = 22,
  [105] = 105,
  [106] = 106,
  [107] = 6,
  [108] = 9,
  [109] = 109,
  [110] = 110,
  [111] = 111,
  [112] = 112,
  [113] = 113,
  [114] = 8,
  [115] = 115,
  [116] = 116,
  [117] = 117,
  [118] = 118,
  [119] = 119,
  [120] = 120,
  [121] = 121,
  [122] = 122,
  [123] = 123,
  [124] = 124,
  [125] = 13,
  [126] = 126,
  [127] = 10,
  [128] = 12,
  [129] = 19,
  [130] = 20,
  [131] = 131,
  [132] = 17,
  [133] = 133,
  [134] = 18,
  [135] = 135,
  [136] = 136,
  [137] = 21,
  [138] = 15,
  [139] = 14,
  [140] = 16,
  [141] = 141,
  [142] = 6,
  [143] = 9,
  [144] = 144,
  [145] = 145,
  [146] = 146,
  [147] = 22,
  [148] = 148,
  [149] = 149,
  [150] = 7,
  [151] = 6,
  [152] = 9,
  [153] = 6,
  [154] = 9,
  [155] = 155,
  [156] = 141,
  [157] = 123,
  [158] = 158,
  [159] = 159,
  [160] = 115,
  [161] = 161,
  [162] = 162,
  [163] = 8,
  [164] = 164,
  [165] = 165,
  [166] = 166,
  [167] = 8,
  [168] = 123,
  [169] = 169,
  [170] = 115,
  [171] = 171,
  [172] = 172,
  [173] = 173,
  [174] = 8,
  [175] = 8,
  [176] = 141,
  [177] = 158,
  [178] = 141,
  [179] = 179,
  [180] = 141,
  [181] = 141,
  [182] = 141,
  [183] = 141,
  [184] = 7,
  [185] = 141,
  [186] = 141,
  [187] = 141,
  [188] = 141,
  [189] = 141,
  [190] = 141,
  [191] = 141,
  [192] = 141,
  [193] = 193,
  [194] = 194,
  [195] = 9,
  [196] = 21,
  [197] = 10,
  [198] = 14,
  [199] = 13,
  [200] = 200,
  [201] = 14,
  [202] = 13,
  [203] = 203,
  [204] = 15,
  [205] = 19,
  [206] = 20,
  [207] = 16,
  [208] = 208,
  [209] = 21,
  [210] = 10,
  [211] = 194,
  [212] = 18,
  [213] = 19,
  [214] = 17,
  [215] = 215,
  [216] = 216,
  [217] = 8,
  [218] = 20,
  [219] = 12,
  [220] = 12,
  [221] = 21,
  [222] = 10,
  [223] = 15,
  [224] = 16,
  [225] = 18,
  [226] = 17,
  [227] = 227,
  [228] = 12,
  [229] = 131,
  [230] = 15,
  [231] = 8,
  [232] = 16,
  [233] = 18,
  [234] = 20,
  [235] = 19,
  [236] = 20,
  [237] = 21,
  [238] = 10,
  [239] = 239,
  [240] = 7,
  [241] = 194,
  [242] = 6,
  [243] = 194,
  [244] = 12,
  [245] = 194,
  [246] = 246,
  [247] = 194,
  [248] = 9,
  [249] = 194,
  [250] = 14,
  [251] = 194,
  [252] = 13,
  [253] = 253,
  [254] = 15,
  [255] = 194,
  [256] = 16,
  [257] = 194,
  [258] = 18,
  [259] = 194,
  [260] = 17,
  [261] = 194,
  [262] = 262,
  [263] = 194,
  [264] = 19,
  [265] = 194,
  [266] = 7,
  [267] = 194,
  [268] = 6,
  [269] = 194,
  [270] = 194,
  [271] = 194,
  [272] = 194,
  [273] = 17,
  [274] = 7,
  [275] = 275,
  [276] = 276,
  [277] = 277,
  [278] = 278,
  [279] = 279,
  [280] = 280,
  [281] = 281,
  [282] = 7,
  [283] = 123,
  [284] = 115,
  [285] = 171,
  [286] = 6,
  [287] = 8,
  [288] = 9,
  [289] = 14,
  [290] = 13,
  [291] = 14,
  [292] = 13,
  [293] = 293,
  [294] = 22,
  [295] = 6,
  [296] = 8,
  [297] = 9,
  [298] = 7,
  [299] = 6,
  [300] = 12,
  [301] = 9,
  [302] = 15,
  [303] = 16,
  [304] = 18,
  [305] = 17,
  [306] = 12,
  [307] = 307,
  [308] = 15,
  [309] = 16,
  [310] = 18,
  [311] = 17,
  [312] = 312,
  [313] = 22,
  [314] = 8,
  [315] = 22,
  [316] = 8,
  [317] = 19,
  [318] = 6,
  [319] = 20,
  [320] = 320,
  [321] = 9,
  [322] = 21,
  [323] = 10,
  [324] = 19,
  [325] = 325,
  [326] = 20,
  [327] = 21,
  [328] = 10,
  [329] = 8,
  [330] = 330,
  [331] = 331,
  [332] = 332,
  [333] = 14,
  [334] = 13,
  [335] = 335,
  [336] = 15,
  [337] = 16,
  [338] = 18,
  [339] = 17,
  [340] = 19,
  [341] = 278,
  [342] = 6,
  [343] = 343,
  [344] = 12,
  [345] = 20,
  [346] = 7,
  [347] = 9,
  [348] = 21,
  [349] = 349,
  [350] = 15,
  [351] = 16,
  [352] = 18,
  [353] = 17,
  [354] = 22,
  [355] = 8,
  [356] = 356,
  [357] = 357,
  [358] = 8,
  [359] = 359,
  [360] = 279,
  [361] = 12,
  [362] = 10,
  [363] = 363,
  [364] = 277,
  [365] = 19,
  [366] = 15,
  [367] = 16,
  [368] = 18,
  [369] = 17,
  [370] = 370,
  [371] = 20,
  [372] = 12,
  [373] = 22,
  [374] = 21,
  [375] = 10,
  [376] = 9,
  [377] = 14,
  [378] = 378,
  [379] = 15,
  [380] = 16,
  [381] = 18,
  [382] = 17,
  [383] = 8,
  [384] = 7,
  [385] = 385,
  [386] = 7,
  [387] = 6,
  [388] = 9,
  [389] = 14,
  [390] = 13,
  [391] = 19,
  [392] = 14,
  [393] = 20,
  [394] = 12,
  [395] = 12,
  [396] = 13,
  [397] = 19,
  [398] = 15,
  [399] = 16,
  [400] = 18,
  [401] = 17,
  [402] = 20,
  [403] = 21,
  [404] = 10,
  [405] = 19,
  [406] = 20,
  [407] = 21,
  [408] = 10,
  [409] = 131,
  [410] = 19,
  [411] = 20,
  [412] = 21,
  [413] = 10,
  [414] = 414,
  [415] = 6,
  [416] = 416,
  [417] = 21,
  [418] = 10,
  [419] = 13,
  [420] = 420,
  [421] = 10,
  [422] = 278,
  [423] = 19,
  [424] = 131,
  [425] = 19,
  [426] = 14,
  [427] = 20,
  [428] = 21,
  [429] = 10,
  [430] = 430,
  [431] = 431,
  [432] = 15,
  [433] = 16,
  [434] = 18,
  [435] = 12,
  [436] = 17,
  [437] = 14,
  [438] = 15,
  [439] = 16,
  [440] = 18,
  [441] = 17,
  [442] = 335,
  [443] = 279,
  [444] = 12,
  [445] = 445,
  [446] = 446,
  [447] = 15,
  [448] = 15,
  [449] = 16,
  [450] = 18,
  [451] = 17,
  [452] = 452,
  [453] = 453,
  [454] = 8,
  [455] = 16,
  [456] = 14,
  [457] = 13,
  [458] = 20,
  [459] = 21,
  [460] = 460,
  [461] = 22,
  [462] = 10,
  [463] = 21,
  [464] = 13,
  [465] = 22,
  [466] = 171,
  [467] = 13,
  [468] = 468,
  [469] = 469,
  [470] = 470,
  [471] = 471,
  [472] = 472,
  [473] = 473,
  [474] = 19,
  [475] = 475,
  [476] = 476,
  [477] = 20,
  [478] = 22,
  [479] = 281,
  [480] = 21,
  [481] = 10,
  [482] = 19,
  [483] = 483,
  [484] = 484,
  [485] = 19,
  [486] = 22,
  [487] = 20,
  [488] = 10,
  [489] = 489,
  [490] = 490,
  [491] = 21,
  [492] = 18,
  [493] = 493,
  [494] = 17,
  [495] = 19,
  [496] = 20,
  [497] = 21,
  [498] = 10,
  [499] = 499,
  [500] = 10,
  [501] = 19,
  [502] = 420,
  [503] = 503,
  [504] = 420,
  [505] = 453,
  [506] = 506,
  [507] = 507,
  [508] = 473,
  [509] = 420,
  [510] = 453,
  [511] = 511,
  [512] = 512,
  [513] = 507,
  [514] = 473,
  [515] = 420,
  [516] = 21,
  [517] = 507,
  [518] = 473,
  [519] = 420,
  [520] = 453,
  [521] = 507,
  [522] = 473,
  [523] = 420,
  [524] = 453,
  [525] = 277,
  [526] = 507,
  [527] = 507,
  [528] = 473,
  [529] = 420,
  [530] = 453,
  [531] = 20,
  [532] = 532,
  [533] = 507,
  [534] = 473,
  [535] = 420,
  [536] = 453,
  [537] = 537,
  [538] = 280,
  [539] = 507,
  [540] = 473,
  [541] = 420,
  [542] = 453,
  [543] = 507,
  [544] = 473,
  [545] = 420,
  [546] = 453,
  [547] = 507,
  [548] = 473,
  [549] = 420,
  [550] = 453,
  [551] = 20,
  [552] = 507,
  [553] = 473,
  [554] = 420,
  [555] = 453,
  [556] = 507,
  [557] = 473,
  [558] = 420,
  [559] = 453,
  [560] = 560,
  [561] = 507,
  [562] = 473,
  [563] = 420,
  [564] = 453,
  [565] = 507,
  [566] = 473,
  [567] = 420,
  [568] = 453,
  [569] = 507,
  [570] = 473,
  [571] = 420,
  [572] = 453,
  [573] = 573,
  [574] = 507,
  [575] = 473,
  [576] = 420,
  [577] = 453,
  [578] = 507,
  [579] = 473,
  [580] = 473,
  [581] = 453,
  [582] = 12,
  [583] = 507,
  [584] = 473,
  [585] = 420,
  [586] = 453,
  [587] = 587,
  [588] = 507,
  [589] = 473,
  [590] = 420,
  [591] = 453,
  [592] = 507,
  [593] = 473,
  [594] = 507,
  [595] = 473,
  [596] = 507,
  [597] = 473,
  [598] = 507,
  [599] = 473,
  [600] = 507,
  [601] = 473,
  [602] = 507,
  [603] = 473,
  [604] = 507,
  [605] = 473,
  [606] = 507,
  [607] = 453,
  [608] = 17,
  [609] = 609,
  [610] = 22,
  [611] = 21,
  [612] = 20,
  [613] = 10,
  [614] = 22,
  [615] = 357,
  [616] = 616,
  [617] = 171,
  [618] = 12,
  [619] = 619,
  [620] = 21,
  [621] = 10,
  [622] = 19,
  [623] = 19,
  [624] = 335,
  [625] = 15,
  [626] = 16,
  [627] = 20,
  [628] = 22,
  [629] = 18,
  [630] = 630,
  [631] = 631,
  [632] = 632,
  [633] = 633,
  [634] = 634,
  [635] = 635,
  [636] = 20,
  [637] = 637,
  [638] = 634,
  [639] = 633,
  [640] = 635,
  [641] = 633,
  [642] = 21,
  [643] = 635,
  [644] = 10,
  [645] = 645,
  [646] = 633,
  [647] = 635,
  [648] = 633,
  [649] = 635,
  [650] = 650,
  [651] = 633,
  [652] = 635,
  [653] = 653,
  [654] = 654,
  [655] = 633,
  [656] = 656,
  [657] = 635,
  [658] = 658,
  [659] = 633,
  [660] = 490,
  [661] = 635,
  [662] = 484,
  [663] = 663,
  [664] = 633,
  [665] = 635,
  [666] = 666,
  [667] = 633,
  [668] = 635,
  [669] = 632,
  [670] = 635,
  [671] = 635,
  [672] = 672,
  [673] = 673,
  [674] = 633,
  [675] = 675,
  [676] = 635,
  [677] = 677,
  [678] = 633,
  [679] = 635,
  [680] = 537,
  [681] = 633,
  [682] = 635,
  [683] = 683,
  [684] = 684,
  [685] = 633,
  [686] = 635,
  [687] = 633,
  [688] = 635,
  [689] = 689,
  [690] = 633,
  [691] = 635,
  [692] = 692,
  [693] = 633,
  [694] = 694,
  [695] = 635,
  [696] = 633,
  [697] = 697,
  [698] = 635,
  [699] = 19,
  [700] = 20,
  [701] = 21,
  [702] = 10,
  [703] = 19,
  [704] = 654,
  [705] = 656,
  [706] = 633,
  [707] = 634,
  [708] = 633,
  [709] = 709,
  [710] = 710,
  [711] = 711,
  [712] = 712,
  [713] = 713,
  [714] = 710,
  [715] = 711,
  [716] = 710,
  [717] = 711,
  [718] = 718,
  [719] = 719,
  [720] = 710,
  [721] = 711,
  [722] = 710,
  [723] = 723,
  [724] = 711,
  [725] = 725,
  [726] = 710,
  [727] = 710,
  [728] = 711,
  [729] = 711,
  [730] = 730,
  [731] = 711,
  [732] = 732,
  [733] = 710,
  [734] = 734,
  [735] = 711,
  [736] = 736,
  [737] = 711,
  [738] = 711,
  [739] = 739,
  [740] = 740,
  [741] = 710,
  [742] = 710,
  [743] = 743,
  [744] = 711,
  [745] = 711,
  [746] = 710,
  [747] = 747,
  [748] = 710,
  [749] = 710,
  [750] = 711,
  [751] = 710,
  [752] = 711,
  [753] = 753,
  [754] = 710,
  [755] = 711,
  [756] = 756,
  [757] = 757,
  [758] = 710,
  [759] = 711,
  [760] = 711,
  [761] = 711,
  [762] = 710,
  [763] = 711,
  [764] = 710,
  [765] = 711,
  [766] = 709,
  [767] = 711,
  [768] = 710,
  [769] = 711,
  [770] = 710,
  [771] = 710,
  [772] = 710,
  [773] = 711,
  [774] = 710,
  [775] = 710,
  [776] = 711,
  [777] = 710,
  [778] = 710,
  [779] = 711,
  [780] = 725,
  [781] = 711,
  [782] = 782,
  [783] = 710,
  [784] = 784,
  [785] = 785,
  [786] = 786,
  [787] = 787,
  [788] = 788,
  [789] = 789,
  [790] = 790,
  [791] = 791,
  [792] = 792,
  [793] = 793,
  [794] = 794,
  [795] = 795,
  [796] = 796,
  [797] = 797,
  [798] = 798,
  [799] = 747,
  [800] = 786,
  [801] = 801,
  [802] = 802,
  [803] = 803,
  [804] = 719,
  [805] = 805,
  [806] = 806,
  [807] = 807,
  [808] = 808,
  [809] = 809,
  [810] = 810,
  [811] = 811,
  [812] = 812,
  [813] = 784,
  [814] = 814,
  [815] = 815,
  [816] = 816,
  [817] = 817,
  [818] = 818,
  [819] = 819,
  [820] = 820,
  [821] = 821,
  [822] = 822,
  [823] = 823,
  [824] = 824,
  [825] = 825,
  [826] = 826,
  [827] = 827,
  [828] = 828,
  [829] = 829,
  [830] = 830,
  [831] = 831,
  [832] = 832,
  [833] = 833,
  [834] = 834,
  [835] = 835,
  [836] = 836,
  [837] = 837,
  [838] = 786,
  [839] = 839,
  [840] = 840,
  [841] = 841,
  [842] = 842,
  [843] = 843,
  [844] = 844,
  [845] = 845,
  [846] = 723,
  [847] = 784,
  [848] = 784,
  [849] = 784,
  [850] = 784,
  [851] = 784,
  [852] = 784,
  [853] = 784,
  [854] = 784,
  [855] = 784,
  [856] = 784,
  [857] = 784,
  [858] = 784,
  [859] = 784,
  [860] = 784,
  [861] = 861,
  [862] = 784,
  [863] = 784,
  [864] = 784,
  [865] = 784,
  [866] = 784,
  [867] = 784,
  [868] = 784,
  [869] = 784,
  [870] = 784,
  [871] = 784,
  [872] = 784,
  [873] = 786,
};

static bool ts_lex(TSLexer *lexer, TSStateId state) {
  START_LEXER();
  eof = lexer->eof(lexer);
  switch (state) {
    case 0:
      if (eof) ADVANCE(18);
      ADVANCE_MAP(
        '"', 286,
        '\'', 287,
        ',', 470,
        '=', 19,
        'A', 385,
        'C', 417,
        'F', 445,
        'I', 420,
        'M', 373,
        'O', 421,
        'R', 435,
        'S', 399,
        'T', 374,
        'U', 448,
        'V', 428,
        '\\', 15,
        ']', 471,
        '_', 463,
        'a', 300,
        'c', 291,
        'd', 306,
        'f', 326,
        'i', 290,
        'k', 307,
        'm', 348,
        'o', 301,
        'r', 308,
        's', 309,
        't', 289,
        'u', 352,
        'v', 294,
        '{', 464,
        '}', 469,
        'E', 422,
        'e', 422,
        'H', 392,
        'h', 392,
        'L', 375,
        'l', 375,
        'N', 434,
        'n', 434,
        'W', 432,
        'w', 432,
        'Y', 455,
        'y', 455,
      );
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') SKIP(16);
      if (('!' <= lookahead && lookahead <= '$') ||
          lookahead == '*' ||
          lookahead == '-' ||
          lookahead == '?' ||
          lookahead == '@') ADVANCE(288);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(461);
      if (('B' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 1:
      if (lookahead == '"') ADVANCE(286);
      if (lookahead == '-') ADVANCE(7);
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') SKIP(6);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 2:
      if (lookahead == '"') ADVANCE(286);
      if (lookahead == '\\') ADVANCE(15);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(473);
      END_STATE();
    case 3:
      if (lookahead == '"') ADVANCE(472);
      if (lookahead == ']') ADVANCE(471);
      if (lookahead == '{') ADVANCE(464);
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') SKIP(4);
      if (('!' <= lookahead && lookahead <= '$') ||
          lookahead == '*' ||
          lookahead == '-' ||
          lookahead == '?' ||
          lookahead == '@') ADVANCE(288);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(461);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 4:
      if (lookahead == '"') ADVANCE(472);
      if (lookahead == ']') ADVANCE(471);
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') SKIP(4);
      END_STATE();
    case 5:
      ADVANCE_MAP(
        '#', 466,
        '%', 467,
        '/', 468,
        ':', 12,
        '}', 469,
        '+', 465,
        '-', 465,
        '?', 465,
      );
      END_STATE();
    case 6:
      if (lookahead == '-') ADVANCE(7);
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') SKIP(6);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 7:
      if (lookahead == '-') ADVANCE(285);
      END_STATE();
    case 8:
      if (lookahead == 'a') ADVANCE(582);
      if (lookahead == 'o') ADVANCE(583);
      if (lookahead == 's') ADVANCE(665);
      if (lookahead == 't') ADVANCE(579);
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') SKIP(8);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != '\\' &&
          lookahead != '`' &&
          lookahead != 'a') ADVANCE(671);
      END_STATE();
    case 9:
      if (lookahead == 'c') ADVANCE(639);
      if (lookahead == 'd') ADVANCE(595);
      if (lookahead == 'f') ADVANCE(615);
      if (lookahead == 'r') ADVANCE(600);
      if (lookahead == 's') ADVANCE(601);
      if (lookahead == 't') ADVANCE(627);
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') SKIP(9);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 10:
      ADVANCE_MAP(
        'd', 635,
        'i', 630,
        'k', 588,
        'm', 636,
        'r', 589,
        's', 590,
        'u', 641,
        'v', 574,
      );
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') SKIP(10);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 11:
      if (lookahead == 'C' ||
          lookahead == 'c') ADVANCE(668);
      if (lookahead == 'N' ||
          lookahead == 'n') ADVANCE(670);
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') SKIP(11);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 12:
      if (lookahead == '+' ||
          lookahead == '-' ||
          lookahead == '?') ADVANCE(465);
      END_STATE();
    case 13:
      if (lookahead == '\t' ||
          lookahead == 0x0b ||
          lookahead == '\f' ||
          lookahead == ' ') ADVANCE(13);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(193);
      END_STATE();
    case 14:
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') SKIP(14);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(193);
      END_STATE();
    case 15:
      if (lookahead != 0 &&
          lookahead != '\n') ADVANCE(474);
      END_STATE();
    case 16:
      if (eof) ADVANCE(18);
      ADVANCE_MAP(
        '"', 472,
        ',', 470,
        '=', 19,
        'A', 116,
        'C', 148,
        'F', 176,
        'I', 151,
        'M', 104,
        'O', 152,
        'R', 166,
        'S', 130,
        'T', 105,
        'U', 179,
        'V', 159,
        ']', 471,
        'a', 31,
        'c', 22,
        'd', 37,
        'f', 57,
        'i', 21,
        'k', 38,
        'm', 79,
        'o', 32,
        'r', 39,
        's', 40,
        't', 20,
        'u', 83,
        'v', 25,
        'E', 153,
        'e', 153,
        'H', 123,
        'h', 123,
        'L', 106,
        'l', 106,
        'N', 165,
        'n', 165,
        'W', 163,
        'w', 163,
        'Y', 186,
        'y', 186,
      );
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') SKIP(16);
      if (('B' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 17:
      if (eof) ADVANCE(18);
      ADVANCE_MAP(
        'A', 486,
        'a', 486,
        'C', 527,
        'c', 527,
        'E', 529,
        'e', 529,
        'F', 555,
        'f', 555,
        'H', 496,
        'h', 496,
        'I', 530,
        'i', 530,
        'L', 475,
        'l', 475,
        'M', 476,
        'm', 476,
        'O', 532,
        'o', 532,
        'R', 543,
        'r', 543,
        'S', 506,
        's', 506,
        'T', 477,
        't', 477,
        'U', 558,
        'u', 558,
        'V', 537,
        'v', 537,
        'W', 541,
        'w', 541,
        'Y', 567,
        'y', 567,
      );
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') SKIP(17);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != '#' &&
          lookahead != '\\' &&
          lookahead != '`' &&
          lookahead != 'a') ADVANCE(573);
      END_STATE();
    case 18:
      ACCEPT_TOKEN(ts_builtin_sym_end);
      END_STATE();
    case 19:
      ACCEPT_TOKEN(anon_sym_EQ);
      END_STATE();
    case 20:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'A') ADVANCE(174);
      if (lookahead == 'a') ADVANCE(23);
      if (lookahead == 'm') ADVANCE(85);
      if (('B' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 21:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'N') ADVANCE(112);
      if (lookahead == 'n') ADVANCE(91);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 22:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'O') ADVANCE(168);
      if (lookahead == 'o') ADVANCE(77);
      if (lookahead == 'M' ||
          lookahead == 'm') ADVANCE(115);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 23:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'R') ADVANCE(128);
      if (lookahead == 'r') ADVANCE(277);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 24:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'a') ADVANCE(75);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 25:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'a') ADVANCE(88);
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(146);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 26:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'a') ADVANCE(35);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 27:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'a') ADVANCE(84);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 28:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'a') ADVANCE(98);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 29:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'a') ADVANCE(70);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 30:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'a') ADVANCE(36);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 31:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'c') ADVANCE(58);
      if (lookahead == 'D' ||
          lookahead == 'd') ADVANCE(115);
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(127);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 32:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'c') ADVANCE(59);
      if (lookahead == 'N' ||
          lookahead == 'n') ADVANCE(110);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 33:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'c') ADVANCE(45);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 34:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'd') ADVANCE(99);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 35:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'd') ADVANCE(46);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 36:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'd') ADVANCE(47);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 37:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'e') ADVANCE(50);
      if (lookahead == 'i') ADVANCE(86);
      if (lookahead == 'o') ADVANCE(102);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 38:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'e') ADVANCE(103);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 39:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'e') ADVANCE(72);
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(161);
      if (lookahead == 'U' ||
          lookahead == 'u') ADVANCE(150);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 40:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'e') ADVANCE(87);
      if (lookahead == 'n') ADVANCE(27);
      if (lookahead == 'y') ADVANCE(74);
      if (lookahead == 'H' ||
          lookahead == 'h') ADVANCE(121);
      if (lookahead == 'T' ||
          lookahead == 't') ADVANCE(164);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 41:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'e') ADVANCE(248);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 42:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'e') ADVANCE(218);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 43:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'e') ADVANCE(209);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 44:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'e') ADVANCE(269);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 45:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'e') ADVANCE(251);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 46:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'e') ADVANCE(212);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 47:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'e') ADVANCE(215);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 48:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'e') ADVANCE(73);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 49:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'e') ADVANCE(93);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 50:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'f') ADVANCE(28);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 51:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'f') ADVANCE(61);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 52:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'f') ADVANCE(63);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 53:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'g') ADVANCE(254);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 54:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'g') ADVANCE(89);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 55:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'g') ADVANCE(90);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 56:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'h') ADVANCE(82);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 57:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'i') ADVANCE(66);
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(160);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 58:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'i') ADVANCE(280);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 59:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'i') ADVANCE(274);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 60:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'i') ADVANCE(33);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 61:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'i') ADVANCE(53);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 62:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'i') ADVANCE(76);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 63:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'i') ADVANCE(71);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 64:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'k') ADVANCE(263);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 65:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'l') ADVANCE(206);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 66:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'l') ADVANCE(41);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 67:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'l') ADVANCE(94);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 68:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'l') ADVANCE(42);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 69:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'l') ADVANCE(62);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 70:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'l') ADVANCE(65);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 71:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'l') ADVANCE(49);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 72:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'm') ADVANCE(81);
      if (lookahead == 'n') ADVANCE(24);
      if (lookahead == 'p') ADVANCE(80);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 73:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'm') ADVANCE(283);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 74:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'm') ADVANCE(69);
      if (lookahead == 's') ADVANCE(96);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 75:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'm') ADVANCE(44);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 76:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'n') ADVANCE(64);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 77:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'n') ADVANCE(51);
      if (lookahead == 'P' ||
          lookahead == 'p') ADVANCE(190);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 78:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'n') ADVANCE(55);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 79:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'o') ADVANCE(34);
      if (lookahead == 'A' ||
          lookahead == 'a') ADVANCE(135);
      if (('B' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 80:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'o') ADVANCE(200);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 81:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'o') ADVANCE(101);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 82:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'o') ADVANCE(95);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 83:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'p') ADVANCE(54);
      if (lookahead == 'S' ||
          lookahead == 's') ADVANCE(122);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 84:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'p') ADVANCE(92);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 85:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'p') ADVANCE(52);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 86:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'r') ADVANCE(260);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 87:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'r') ADVANCE(100);
      if (lookahead == 't') ADVANCE(224);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 88:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'r') ADVANCE(227);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 89:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'r') ADVANCE(26);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 90:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'r') ADVANCE(30);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 91:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 's') ADVANCE(97);
      if (lookahead == 'C' ||
          lookahead == 'c') ADVANCE(143);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 92:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 's') ADVANCE(56);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 93:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 's') ADVANCE(257);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 94:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 't') ADVANCE(266);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 95:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 't') ADVANCE(221);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 96:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 't') ADVANCE(48);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 97:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 't') ADVANCE(29);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 98:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'u') ADVANCE(67);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 99:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'u') ADVANCE(68);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 100:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'v') ADVANCE(60);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 101:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'v') ADVANCE(43);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 102:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'w') ADVANCE(78);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 103:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'y') ADVANCE(203);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 104:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'A' ||
          lookahead == 'a') ADVANCE(135);
      if (('B' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 105:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'A' ||
          lookahead == 'a') ADVANCE(174);
      if (('B' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 106:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'A' ||
          lookahead == 'a') ADVANCE(111);
      if (('B' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 107:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'A' ||
          lookahead == 'a') ADVANCE(144);
      if (('B' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 108:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'A' ||
          lookahead == 'a') ADVANCE(141);
      if (('B' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 109:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'A' ||
          lookahead == 'a') ADVANCE(136);
      if (('B' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 110:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'B' ||
          lookahead == 'b') ADVANCE(187);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 111:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'B' ||
          lookahead == 'b') ADVANCE(125);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 112:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'C' ||
          lookahead == 'c') ADVANCE(143);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 113:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'C' ||
          lookahead == 'c') ADVANCE(139);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 114:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'C' ||
          lookahead == 'c') ADVANCE(132);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 115:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'D' ||
          lookahead == 'd') ADVANCE(192);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 116:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'D' ||
          lookahead == 'd') ADVANCE(115);
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(127);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 117:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'D' ||
          lookahead == 'd') ADVANCE(119);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 118:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'D' ||
          lookahead == 'd') ADVANCE(134);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 119:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(192);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 120:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(113);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 121:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(145);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 122:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(172);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 123:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(107);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 124:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(181);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 125:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(141);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 126:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'F' ||
          lookahead == 'f') ADVANCE(178);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 127:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'G' ||
          lookahead == 'g') ADVANCE(192);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 128:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'G' ||
          lookahead == 'g') ADVANCE(124);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 129:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'G' ||
          lookahead == 'g') ADVANCE(158);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 130:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'H' ||
          lookahead == 'h') ADVANCE(121);
      if (lookahead == 'T' ||
          lookahead == 't') ADVANCE(164);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 131:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'H' ||
          lookahead == 'h') ADVANCE(114);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 132:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'H' ||
          lookahead == 'h') ADVANCE(120);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 133:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'I' ||
          lookahead == 'i') ADVANCE(129);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 134:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'I' ||
          lookahead == 'i') ADVANCE(172);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 135:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'I' ||
          lookahead == 'i') ADVANCE(154);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 136:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'I' ||
          lookahead == 'i') ADVANCE(155);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 137:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'I' ||
          lookahead == 'i') ADVANCE(142);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 138:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'I' ||
          lookahead == 'i') ADVANCE(157);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 139:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'K' ||
          lookahead == 'k') ADVANCE(192);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 140:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'K' ||
          lookahead == 'k') ADVANCE(118);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 141:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'L' ||
          lookahead == 'l') ADVANCE(192);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 142:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'L' ||
          lookahead == 'l') ADVANCE(115);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 143:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'L' ||
          lookahead == 'l') ADVANCE(189);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 144:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'L' ||
          lookahead == 'l') ADVANCE(183);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 145:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'L' ||
          lookahead == 'l') ADVANCE(141);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 146:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'L' ||
          lookahead == 'l') ADVANCE(188);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 147:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'M' ||
          lookahead == 'm') ADVANCE(192);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 148:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'M' ||
          lookahead == 'm') ADVANCE(115);
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(168);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 149:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'M' ||
          lookahead == 'm') ADVANCE(119);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 150:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'N' ||
          lookahead == 'n') ADVANCE(192);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 151:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'N' ||
          lookahead == 'n') ADVANCE(112);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 152:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'N' ||
          lookahead == 'n') ADVANCE(110);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 153:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'N' ||
          lookahead == 'n') ADVANCE(184);
      if (lookahead == 'X' ||
          lookahead == 'x') ADVANCE(170);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 154:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'N' ||
          lookahead == 'n') ADVANCE(185);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 155:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'N' ||
          lookahead == 'n') ADVANCE(122);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 156:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'N' ||
          lookahead == 'n') ADVANCE(119);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 157:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'N' ||
          lookahead == 'n') ADVANCE(181);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 158:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'N' ||
          lookahead == 'n') ADVANCE(108);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 159:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(146);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 160:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(147);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 161:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(182);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 162:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(177);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 163:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(173);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 164:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(169);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 165:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(156);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 166:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(161);
      if (lookahead == 'U' ||
          lookahead == 'u') ADVANCE(150);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 167:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(138);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 168:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'P' ||
          lookahead == 'p') ADVANCE(190);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 169:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'P' ||
          lookahead == 'p') ADVANCE(180);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 170:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'P' ||
          lookahead == 'p') ADVANCE(162);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 171:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'P' ||
          lookahead == 'p') ADVANCE(167);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 172:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(192);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 173:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(140);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 174:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(128);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 175:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(191);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 176:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(160);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 177:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(181);
      if (lookahead == 'S' ||
          lookahead == 's') ADVANCE(119);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 178:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'S' ||
          lookahead == 's') ADVANCE(192);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 179:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'S' ||
          lookahead == 's') ADVANCE(122);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 180:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'S' ||
          lookahead == 's') ADVANCE(133);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 181:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'T' ||
          lookahead == 't') ADVANCE(192);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 182:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'T' ||
          lookahead == 't') ADVANCE(126);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 183:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'T' ||
          lookahead == 't') ADVANCE(131);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 184:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'T' ||
          lookahead == 't') ADVANCE(175);
      if (lookahead == 'V' ||
          lookahead == 'v') ADVANCE(192);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 185:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'T' ||
          lookahead == 't') ADVANCE(109);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 186:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'U' ||
          lookahead == 'u') ADVANCE(147);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 187:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'U' ||
          lookahead == 'u') ADVANCE(137);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 188:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'U' ||
          lookahead == 'u') ADVANCE(149);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 189:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'U' ||
          lookahead == 'u') ADVANCE(117);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 190:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'Y' ||
          lookahead == 'y') ADVANCE(192);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 191:
      ACCEPT_TOKEN(sym_directive_name);
      if (lookahead == 'Y' ||
          lookahead == 'y') ADVANCE(171);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 192:
      ACCEPT_TOKEN(sym_directive_name);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 193:
      ACCEPT_TOKEN(sym_directive_value);
      if (lookahead == '\t' ||
          lookahead == 0x0b ||
          lookahead == '\f' ||
          lookahead == ' ') ADVANCE(13);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(193);
      END_STATE();
    case 194:
      ACCEPT_TOKEN(aux_sym_rootfs_instruction_token1);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 195:
      ACCEPT_TOKEN(aux_sym_rootfs_instruction_token2);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 196:
      ACCEPT_TOKEN(aux_sym_arg_instruction_token1);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 197:
      ACCEPT_TOKEN(aux_sym_env_instruction_token1);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 198:
      ACCEPT_TOKEN(aux_sym_yum_instruction_token1);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 199:
      ACCEPT_TOKEN(anon_sym_repo);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 200:
      ACCEPT_TOKEN(anon_sym_repo);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 201:
      ACCEPT_TOKEN(anon_sym_repo);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 202:
      ACCEPT_TOKEN(anon_sym_key);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 203:
      ACCEPT_TOKEN(anon_sym_key);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 204:
      ACCEPT_TOKEN(anon_sym_key);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 205:
      ACCEPT_TOKEN(anon_sym_install);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 206:
      ACCEPT_TOKEN(anon_sym_install);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 207:
      ACCEPT_TOKEN(anon_sym_install);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 208:
      ACCEPT_TOKEN(anon_sym_remove);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 209:
      ACCEPT_TOKEN(anon_sym_remove);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 210:
      ACCEPT_TOKEN(anon_sym_remove);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 211:
      ACCEPT_TOKEN(anon_sym_upgrade);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 212:
      ACCEPT_TOKEN(anon_sym_upgrade);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 213:
      ACCEPT_TOKEN(anon_sym_upgrade);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 214:
      ACCEPT_TOKEN(anon_sym_downgrade);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 215:
      ACCEPT_TOKEN(anon_sym_downgrade);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 216:
      ACCEPT_TOKEN(anon_sym_downgrade);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 217:
      ACCEPT_TOKEN(anon_sym_module);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 218:
      ACCEPT_TOKEN(anon_sym_module);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 219:
      ACCEPT_TOKEN(anon_sym_module);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 220:
      ACCEPT_TOKEN(anon_sym_snapshot);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 221:
      ACCEPT_TOKEN(anon_sym_snapshot);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 222:
      ACCEPT_TOKEN(anon_sym_snapshot);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 223:
      ACCEPT_TOKEN(anon_sym_set);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 224:
      ACCEPT_TOKEN(anon_sym_set);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 225:
      ACCEPT_TOKEN(anon_sym_set);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 226:
      ACCEPT_TOKEN(anon_sym_var);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 227:
      ACCEPT_TOKEN(anon_sym_var);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 228:
      ACCEPT_TOKEN(anon_sym_var);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 229:
      ACCEPT_TOKEN(aux_sym_run_instruction_token1);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 230:
      ACCEPT_TOKEN(aux_sym_copy_instruction_token1);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 231:
      ACCEPT_TOKEN(aux_sym_add_instruction_token1);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 232:
      ACCEPT_TOKEN(aux_sym_workdir_instruction_token1);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 233:
      ACCEPT_TOKEN(aux_sym_user_instruction_token1);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 234:
      ACCEPT_TOKEN(aux_sym_shell_instruction_token1);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 235:
      ACCEPT_TOKEN(aux_sym_cmd_instruction_token1);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 236:
      ACCEPT_TOKEN(aux_sym_cmd_instruction_token1);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 237:
      ACCEPT_TOKEN(aux_sym_entrypoint_instruction_token1);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 238:
      ACCEPT_TOKEN(aux_sym_label_instruction_token1);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 239:
      ACCEPT_TOKEN(aux_sym_expose_instruction_token1);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 240:
      ACCEPT_TOKEN(aux_sym_volume_instruction_token1);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 241:
      ACCEPT_TOKEN(aux_sym_stopsignal_instruction_token1);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 242:
      ACCEPT_TOKEN(aux_sym_maintainer_instruction_token1);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 243:
      ACCEPT_TOKEN(aux_sym_healthcheck_instruction_token1);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 244:
      ACCEPT_TOKEN(aux_sym_healthcheck_instruction_token2);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 245:
      ACCEPT_TOKEN(aux_sym_onbuild_instruction_token1);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 246:
      ACCEPT_TOKEN(aux_sym_export_instruction_token1);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 247:
      ACCEPT_TOKEN(anon_sym_file);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 248:
      ACCEPT_TOKEN(anon_sym_file);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 249:
      ACCEPT_TOKEN(anon_sym_file);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 250:
      ACCEPT_TOKEN(anon_sym_service);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 251:
      ACCEPT_TOKEN(anon_sym_service);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 252:
      ACCEPT_TOKEN(anon_sym_service);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 253:
      ACCEPT_TOKEN(anon_sym_config);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 254:
      ACCEPT_TOKEN(anon_sym_config);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 255:
      ACCEPT_TOKEN(anon_sym_config);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 256:
      ACCEPT_TOKEN(anon_sym_tmpfiles);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 257:
      ACCEPT_TOKEN(anon_sym_tmpfiles);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 258:
      ACCEPT_TOKEN(anon_sym_tmpfiles);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 259:
      ACCEPT_TOKEN(anon_sym_dir);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 260:
      ACCEPT_TOKEN(anon_sym_dir);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 261:
      ACCEPT_TOKEN(anon_sym_dir);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 262:
      ACCEPT_TOKEN(anon_sym_symlink);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 263:
      ACCEPT_TOKEN(anon_sym_symlink);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 264:
      ACCEPT_TOKEN(anon_sym_symlink);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 265:
      ACCEPT_TOKEN(anon_sym_default);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 266:
      ACCEPT_TOKEN(anon_sym_default);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 267:
      ACCEPT_TOKEN(anon_sym_default);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 268:
      ACCEPT_TOKEN(anon_sym_rename);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 269:
      ACCEPT_TOKEN(anon_sym_rename);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 270:
      ACCEPT_TOKEN(anon_sym_rename);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 271:
      ACCEPT_TOKEN(aux_sym_include_instruction_token1);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 272:
      ACCEPT_TOKEN(aux_sym_target_instruction_token1);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 273:
      ACCEPT_TOKEN(anon_sym_oci);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 274:
      ACCEPT_TOKEN(anon_sym_oci);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 275:
      ACCEPT_TOKEN(anon_sym_oci);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 276:
      ACCEPT_TOKEN(anon_sym_tar);
      if (lookahead == 'G' ||
          lookahead == 'g') ADVANCE(393);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 277:
      ACCEPT_TOKEN(anon_sym_tar);
      if (lookahead == 'G' ||
          lookahead == 'g') ADVANCE(124);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 278:
      ACCEPT_TOKEN(anon_sym_tar);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 279:
      ACCEPT_TOKEN(anon_sym_aci);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 280:
      ACCEPT_TOKEN(anon_sym_aci);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 281:
      ACCEPT_TOKEN(anon_sym_aci);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 282:
      ACCEPT_TOKEN(anon_sym_system);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 283:
      ACCEPT_TOKEN(anon_sym_system);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 284:
      ACCEPT_TOKEN(anon_sym_system);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 285:
      ACCEPT_TOKEN(anon_sym_DASH_DASH);
      END_STATE();
    case 286:
      ACCEPT_TOKEN(anon_sym_DQUOTE);
      END_STATE();
    case 287:
      ACCEPT_TOKEN(anon_sym_SQUOTE);
      END_STATE();
    case 288:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      END_STATE();
    case 289:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'A') ADVANCE(443);
      if (lookahead == 'a') ADVANCE(292);
      if (lookahead == 'm') ADVANCE(354);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('B' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 290:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'N') ADVANCE(381);
      if (lookahead == 'n') ADVANCE(360);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 291:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'O') ADVANCE(437);
      if (lookahead == 'o') ADVANCE(346);
      if (lookahead == 'M' ||
          lookahead == 'm') ADVANCE(384);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 292:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'R') ADVANCE(397);
      if (lookahead == 'r') ADVANCE(276);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 293:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'a') ADVANCE(344);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 294:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'a') ADVANCE(357);
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(415);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 295:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'a') ADVANCE(304);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 296:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'a') ADVANCE(353);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 297:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'a') ADVANCE(367);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 298:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'a') ADVANCE(339);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 299:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'a') ADVANCE(305);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 300:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'c') ADVANCE(327);
      if (lookahead == 'D' ||
          lookahead == 'd') ADVANCE(384);
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(396);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 301:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'c') ADVANCE(328);
      if (lookahead == 'N' ||
          lookahead == 'n') ADVANCE(379);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 302:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'c') ADVANCE(314);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 303:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'd') ADVANCE(368);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 304:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'd') ADVANCE(315);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 305:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'd') ADVANCE(316);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 306:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'e') ADVANCE(319);
      if (lookahead == 'i') ADVANCE(355);
      if (lookahead == 'o') ADVANCE(371);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 307:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'e') ADVANCE(372);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 308:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'e') ADVANCE(341);
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(430);
      if (lookahead == 'U' ||
          lookahead == 'u') ADVANCE(419);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 309:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'e') ADVANCE(356);
      if (lookahead == 'n') ADVANCE(296);
      if (lookahead == 'y') ADVANCE(343);
      if (lookahead == 'H' ||
          lookahead == 'h') ADVANCE(390);
      if (lookahead == 'T' ||
          lookahead == 't') ADVANCE(433);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 310:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'e') ADVANCE(247);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 311:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'e') ADVANCE(217);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 312:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'e') ADVANCE(208);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 313:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'e') ADVANCE(268);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 314:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'e') ADVANCE(250);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 315:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'e') ADVANCE(211);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 316:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'e') ADVANCE(214);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 317:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'e') ADVANCE(342);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 318:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'e') ADVANCE(362);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 319:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'f') ADVANCE(297);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 320:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'f') ADVANCE(330);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 321:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'f') ADVANCE(332);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 322:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'g') ADVANCE(253);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 323:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'g') ADVANCE(358);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 324:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'g') ADVANCE(359);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 325:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'h') ADVANCE(351);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 326:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'i') ADVANCE(335);
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(429);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 327:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'i') ADVANCE(279);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 328:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'i') ADVANCE(273);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 329:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'i') ADVANCE(302);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 330:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'i') ADVANCE(322);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 331:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'i') ADVANCE(345);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 332:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'i') ADVANCE(340);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 333:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'k') ADVANCE(262);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 334:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'l') ADVANCE(205);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 335:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'l') ADVANCE(310);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 336:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'l') ADVANCE(363);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 337:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'l') ADVANCE(311);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 338:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'l') ADVANCE(331);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 339:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'l') ADVANCE(334);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 340:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'l') ADVANCE(318);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 341:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'm') ADVANCE(350);
      if (lookahead == 'n') ADVANCE(293);
      if (lookahead == 'p') ADVANCE(349);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 342:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'm') ADVANCE(282);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 343:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'm') ADVANCE(338);
      if (lookahead == 's') ADVANCE(365);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 344:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'm') ADVANCE(313);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 345:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'n') ADVANCE(333);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 346:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'n') ADVANCE(320);
      if (lookahead == 'P' ||
          lookahead == 'p') ADVANCE(459);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 347:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'n') ADVANCE(324);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 348:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'o') ADVANCE(303);
      if (lookahead == 'A' ||
          lookahead == 'a') ADVANCE(404);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('B' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 349:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'o') ADVANCE(199);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 350:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'o') ADVANCE(370);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 351:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'o') ADVANCE(364);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 352:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'p') ADVANCE(323);
      if (lookahead == 'S' ||
          lookahead == 's') ADVANCE(391);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 353:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'p') ADVANCE(361);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 354:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'p') ADVANCE(321);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 355:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'r') ADVANCE(259);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 356:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'r') ADVANCE(369);
      if (lookahead == 't') ADVANCE(223);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 357:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'r') ADVANCE(226);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 358:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'r') ADVANCE(295);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 359:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'r') ADVANCE(299);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 360:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 's') ADVANCE(366);
      if (lookahead == 'C' ||
          lookahead == 'c') ADVANCE(412);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 361:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 's') ADVANCE(325);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 362:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 's') ADVANCE(256);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 363:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 't') ADVANCE(265);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 364:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 't') ADVANCE(220);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 365:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 't') ADVANCE(317);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 366:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 't') ADVANCE(298);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 367:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'u') ADVANCE(336);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 368:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'u') ADVANCE(337);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 369:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'v') ADVANCE(329);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 370:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'v') ADVANCE(312);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 371:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'w') ADVANCE(347);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 372:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'y') ADVANCE(202);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 373:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'A' ||
          lookahead == 'a') ADVANCE(404);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('B' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 374:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'A' ||
          lookahead == 'a') ADVANCE(443);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('B' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 375:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'A' ||
          lookahead == 'a') ADVANCE(380);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('B' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 376:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'A' ||
          lookahead == 'a') ADVANCE(413);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('B' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 377:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'A' ||
          lookahead == 'a') ADVANCE(410);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('B' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 378:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'A' ||
          lookahead == 'a') ADVANCE(405);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('B' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 379:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'B' ||
          lookahead == 'b') ADVANCE(456);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 380:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'B' ||
          lookahead == 'b') ADVANCE(394);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 381:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'C' ||
          lookahead == 'c') ADVANCE(412);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 382:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'C' ||
          lookahead == 'c') ADVANCE(408);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 383:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'C' ||
          lookahead == 'c') ADVANCE(401);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 384:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'D' ||
          lookahead == 'd') ADVANCE(462);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 385:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'D' ||
          lookahead == 'd') ADVANCE(384);
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(396);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 386:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'D' ||
          lookahead == 'd') ADVANCE(388);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 387:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'D' ||
          lookahead == 'd') ADVANCE(403);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 388:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(462);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 389:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(382);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 390:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(414);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 391:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(441);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 392:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(376);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 393:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(450);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 394:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(410);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 395:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'F' ||
          lookahead == 'f') ADVANCE(447);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 396:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'G' ||
          lookahead == 'g') ADVANCE(462);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 397:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'G' ||
          lookahead == 'g') ADVANCE(393);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 398:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'G' ||
          lookahead == 'g') ADVANCE(427);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 399:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'H' ||
          lookahead == 'h') ADVANCE(390);
      if (lookahead == 'T' ||
          lookahead == 't') ADVANCE(433);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 400:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'H' ||
          lookahead == 'h') ADVANCE(383);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 401:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'H' ||
          lookahead == 'h') ADVANCE(389);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 402:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'I' ||
          lookahead == 'i') ADVANCE(398);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 403:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'I' ||
          lookahead == 'i') ADVANCE(441);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 404:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'I' ||
          lookahead == 'i') ADVANCE(423);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 405:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'I' ||
          lookahead == 'i') ADVANCE(424);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 406:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'I' ||
          lookahead == 'i') ADVANCE(411);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 407:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'I' ||
          lookahead == 'i') ADVANCE(426);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 408:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'K' ||
          lookahead == 'k') ADVANCE(462);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 409:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'K' ||
          lookahead == 'k') ADVANCE(387);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 410:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'L' ||
          lookahead == 'l') ADVANCE(462);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 411:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'L' ||
          lookahead == 'l') ADVANCE(384);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 412:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'L' ||
          lookahead == 'l') ADVANCE(458);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 413:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'L' ||
          lookahead == 'l') ADVANCE(452);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 414:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'L' ||
          lookahead == 'l') ADVANCE(410);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 415:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'L' ||
          lookahead == 'l') ADVANCE(457);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 416:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'M' ||
          lookahead == 'm') ADVANCE(462);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 417:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'M' ||
          lookahead == 'm') ADVANCE(384);
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(437);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 418:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'M' ||
          lookahead == 'm') ADVANCE(388);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 419:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'N' ||
          lookahead == 'n') ADVANCE(462);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 420:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'N' ||
          lookahead == 'n') ADVANCE(381);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 421:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'N' ||
          lookahead == 'n') ADVANCE(379);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 422:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'N' ||
          lookahead == 'n') ADVANCE(453);
      if (lookahead == 'X' ||
          lookahead == 'x') ADVANCE(439);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 423:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'N' ||
          lookahead == 'n') ADVANCE(454);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 424:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'N' ||
          lookahead == 'n') ADVANCE(391);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 425:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'N' ||
          lookahead == 'n') ADVANCE(388);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 426:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'N' ||
          lookahead == 'n') ADVANCE(450);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 427:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'N' ||
          lookahead == 'n') ADVANCE(377);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 428:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(415);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 429:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(416);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 430:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(451);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 431:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(446);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 432:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(442);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 433:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(438);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 434:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(425);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 435:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(430);
      if (lookahead == 'U' ||
          lookahead == 'u') ADVANCE(419);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 436:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(407);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 437:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'P' ||
          lookahead == 'p') ADVANCE(459);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 438:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'P' ||
          lookahead == 'p') ADVANCE(449);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 439:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'P' ||
          lookahead == 'p') ADVANCE(431);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 440:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'P' ||
          lookahead == 'p') ADVANCE(436);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 441:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(462);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 442:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(409);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 443:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(397);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 444:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(460);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 445:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(429);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 446:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(450);
      if (lookahead == 'S' ||
          lookahead == 's') ADVANCE(388);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 447:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'S' ||
          lookahead == 's') ADVANCE(462);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 448:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'S' ||
          lookahead == 's') ADVANCE(391);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 449:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'S' ||
          lookahead == 's') ADVANCE(402);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 450:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'T' ||
          lookahead == 't') ADVANCE(462);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 451:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'T' ||
          lookahead == 't') ADVANCE(395);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 452:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'T' ||
          lookahead == 't') ADVANCE(400);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 453:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'T' ||
          lookahead == 't') ADVANCE(444);
      if (lookahead == 'V' ||
          lookahead == 'v') ADVANCE(462);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 454:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'T' ||
          lookahead == 't') ADVANCE(378);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 455:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'U' ||
          lookahead == 'u') ADVANCE(416);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 456:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'U' ||
          lookahead == 'u') ADVANCE(406);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 457:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'U' ||
          lookahead == 'u') ADVANCE(418);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 458:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'U' ||
          lookahead == 'u') ADVANCE(386);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 459:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'Y' ||
          lookahead == 'y') ADVANCE(462);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 460:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (lookahead == 'Y' ||
          lookahead == 'y') ADVANCE(440);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 461:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(461);
      END_STATE();
    case 462:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(463);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(462);
      END_STATE();
    case 463:
      ACCEPT_TOKEN(aux_sym_variable_token1);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 464:
      ACCEPT_TOKEN(anon_sym_LBRACE);
      END_STATE();
    case 465:
      ACCEPT_TOKEN(aux_sym_variable_token2);
      END_STATE();
    case 466:
      ACCEPT_TOKEN(aux_sym_variable_token2);
      if (lookahead == '#') ADVANCE(465);
      END_STATE();
    case 467:
      ACCEPT_TOKEN(aux_sym_variable_token2);
      if (lookahead == '%') ADVANCE(465);
      END_STATE();
    case 468:
      ACCEPT_TOKEN(aux_sym_variable_token2);
      if (lookahead == '/') ADVANCE(465);
      END_STATE();
    case 469:
      ACCEPT_TOKEN(anon_sym_RBRACE);
      END_STATE();
    case 470:
      ACCEPT_TOKEN(anon_sym_COMMA);
      END_STATE();
    case 471:
      ACCEPT_TOKEN(anon_sym_RBRACK);
      END_STATE();
    case 472:
      ACCEPT_TOKEN(anon_sym_DQUOTE2);
      END_STATE();
    case 473:
      ACCEPT_TOKEN(aux_sym_json_string_token1);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != '"' &&
          lookahead != '\\') ADVANCE(473);
      END_STATE();
    case 474:
      ACCEPT_TOKEN(sym_escape_sequence);
      END_STATE();
    case 475:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'A' ||
          lookahead == 'a') ADVANCE(482);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`' &&
          lookahead != 'a') ADVANCE(573);
      END_STATE();
    case 476:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'A' ||
          lookahead == 'a') ADVANCE(510);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`' &&
          lookahead != 'a') ADVANCE(573);
      END_STATE();
    case 477:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'A' ||
          lookahead == 'a') ADVANCE(553);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`' &&
          lookahead != 'a') ADVANCE(573);
      END_STATE();
    case 478:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'A' ||
          lookahead == 'a') ADVANCE(520);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`' &&
          lookahead != 'a') ADVANCE(573);
      END_STATE();
    case 479:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'A' ||
          lookahead == 'a') ADVANCE(519);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`' &&
          lookahead != 'a') ADVANCE(573);
      END_STATE();
    case 480:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'A' ||
          lookahead == 'a') ADVANCE(511);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`' &&
          lookahead != 'a') ADVANCE(573);
      END_STATE();
    case 481:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'B' ||
          lookahead == 'b') ADVANCE(568);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 482:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'B' ||
          lookahead == 'b') ADVANCE(499);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 483:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'C' ||
          lookahead == 'c') ADVANCE(515);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 484:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'C' ||
          lookahead == 'c') ADVANCE(508);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 485:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'C' ||
          lookahead == 'c') ADVANCE(521);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 486:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'D' ||
          lookahead == 'd') ADVANCE(487);
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(503);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 487:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'D' ||
          lookahead == 'd') ADVANCE(231);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 488:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'D' ||
          lookahead == 'd') ADVANCE(235);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 489:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'D' ||
          lookahead == 'd') ADVANCE(245);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 490:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'D' ||
          lookahead == 'd') ADVANCE(512);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 491:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'D' ||
          lookahead == 'd') ADVANCE(494);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 492:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(239);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 493:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(240);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 494:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(271);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 495:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(483);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 496:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(478);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 497:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(523);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 498:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(550);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 499:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(517);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 500:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(563);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 501:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(552);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 502:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'F' ||
          lookahead == 'f') ADVANCE(557);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 503:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'G' ||
          lookahead == 'g') ADVANCE(196);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 504:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'G' ||
          lookahead == 'g') ADVANCE(500);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 505:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'G' ||
          lookahead == 'g') ADVANCE(534);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 506:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'H' ||
          lookahead == 'h') ADVANCE(497);
      if (lookahead == 'T' ||
          lookahead == 't') ADVANCE(542);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 507:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'H' ||
          lookahead == 'h') ADVANCE(484);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 508:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'H' ||
          lookahead == 'h') ADVANCE(495);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 509:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'I' ||
          lookahead == 'i') ADVANCE(505);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 510:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'I' ||
          lookahead == 'i') ADVANCE(533);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 511:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'I' ||
          lookahead == 'i') ADVANCE(536);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 512:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'I' ||
          lookahead == 'i') ADVANCE(551);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 513:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'I' ||
          lookahead == 'i') ADVANCE(535);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 514:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'I' ||
          lookahead == 'i') ADVANCE(522);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 515:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'K' ||
          lookahead == 'k') ADVANCE(243);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 516:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'K' ||
          lookahead == 'k') ADVANCE(490);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 517:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'L' ||
          lookahead == 'l') ADVANCE(238);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 518:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'L' ||
          lookahead == 'l') ADVANCE(234);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 519:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'L' ||
          lookahead == 'l') ADVANCE(241);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 520:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'L' ||
          lookahead == 'l') ADVANCE(561);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 521:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'L' ||
          lookahead == 'l') ADVANCE(570);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 522:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'L' ||
          lookahead == 'l') ADVANCE(489);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 523:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'L' ||
          lookahead == 'l') ADVANCE(518);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 524:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'L' ||
          lookahead == 'l') ADVANCE(569);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 525:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'M' ||
          lookahead == 'm') ADVANCE(198);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 526:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'M' ||
          lookahead == 'm') ADVANCE(195);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 527:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'M' ||
          lookahead == 'm') ADVANCE(488);
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(545);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 528:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'M' ||
          lookahead == 'm') ADVANCE(493);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 529:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'N' ||
          lookahead == 'n') ADVANCE(565);
      if (lookahead == 'X' ||
          lookahead == 'x') ADVANCE(547);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 530:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'N' ||
          lookahead == 'n') ADVANCE(485);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 531:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'N' ||
          lookahead == 'n') ADVANCE(229);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 532:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'N' ||
          lookahead == 'n') ADVANCE(481);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 533:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'N' ||
          lookahead == 'n') ADVANCE(566);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 534:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'N' ||
          lookahead == 'n') ADVANCE(479);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 535:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'N' ||
          lookahead == 'n') ADVANCE(564);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 536:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'N' ||
          lookahead == 'n') ADVANCE(501);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 537:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(524);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 538:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(560);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 539:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(556);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 540:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(526);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 541:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(549);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 542:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(546);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 543:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(538);
      if (lookahead == 'U' ||
          lookahead == 'u') ADVANCE(531);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 544:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(513);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 545:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'P' ||
          lookahead == 'p') ADVANCE(571);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 546:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'P' ||
          lookahead == 'p') ADVANCE(559);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 547:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'P' ||
          lookahead == 'p') ADVANCE(539);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 548:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'P' ||
          lookahead == 'p') ADVANCE(544);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 549:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(516);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 550:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(233);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 551:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(232);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 552:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(242);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 553:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(504);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 554:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(572);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 555:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(540);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 556:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(562);
      if (lookahead == 'S' ||
          lookahead == 's') ADVANCE(492);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 557:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'S' ||
          lookahead == 's') ADVANCE(194);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 558:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'S' ||
          lookahead == 's') ADVANCE(498);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 559:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'S' ||
          lookahead == 's') ADVANCE(509);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 560:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'T' ||
          lookahead == 't') ADVANCE(502);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 561:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'T' ||
          lookahead == 't') ADVANCE(507);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 562:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'T' ||
          lookahead == 't') ADVANCE(246);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 563:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'T' ||
          lookahead == 't') ADVANCE(272);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 564:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'T' ||
          lookahead == 't') ADVANCE(237);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 565:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'T' ||
          lookahead == 't') ADVANCE(554);
      if (lookahead == 'V' ||
          lookahead == 'v') ADVANCE(197);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 566:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'T' ||
          lookahead == 't') ADVANCE(480);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 567:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'U' ||
          lookahead == 'u') ADVANCE(525);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 568:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'U' ||
          lookahead == 'u') ADVANCE(514);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 569:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'U' ||
          lookahead == 'u') ADVANCE(528);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 570:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'U' ||
          lookahead == 'u') ADVANCE(491);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 571:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'Y' ||
          lookahead == 'y') ADVANCE(230);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 572:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'Y' ||
          lookahead == 'y') ADVANCE(548);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 573:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(573);
      END_STATE();
    case 574:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'a') ADVANCE(644);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`' &&
          lookahead != 'a') ADVANCE(671);
      END_STATE();
    case 575:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'a') ADVANCE(642);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`' &&
          lookahead != 'a') ADVANCE(671);
      END_STATE();
    case 576:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'a') ADVANCE(586);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`' &&
          lookahead != 'a') ADVANCE(671);
      END_STATE();
    case 577:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'a') ADVANCE(620);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`' &&
          lookahead != 'a') ADVANCE(671);
      END_STATE();
    case 578:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'a') ADVANCE(629);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`' &&
          lookahead != 'a') ADVANCE(671);
      END_STATE();
    case 579:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'a') ADVANCE(646);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`' &&
          lookahead != 'a') ADVANCE(671);
      END_STATE();
    case 580:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'a') ADVANCE(660);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`' &&
          lookahead != 'a') ADVANCE(671);
      END_STATE();
    case 581:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'a') ADVANCE(587);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`' &&
          lookahead != 'a') ADVANCE(671);
      END_STATE();
    case 582:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'c') ADVANCE(611);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 583:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'c') ADVANCE(612);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 584:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'c') ADVANCE(598);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 585:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'd') ADVANCE(659);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 586:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'd') ADVANCE(593);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 587:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'd') ADVANCE(594);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 588:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'e') ADVANCE(664);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 589:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'e') ADVANCE(626);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 590:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'e') ADVANCE(654);
      if (lookahead == 'n') ADVANCE(575);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 591:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'e') ADVANCE(219);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 592:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'e') ADVANCE(210);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 593:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'e') ADVANCE(213);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 594:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'e') ADVANCE(216);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 595:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'e') ADVANCE(604);
      if (lookahead == 'i') ADVANCE(645);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 596:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'e') ADVANCE(249);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 597:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'e') ADVANCE(270);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 598:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'e') ADVANCE(252);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 599:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'e') ADVANCE(651);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 600:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'e') ADVANCE(633);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 601:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'e') ADVANCE(647);
      if (lookahead == 'y') ADVANCE(628);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 602:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'e') ADVANCE(625);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 603:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'f') ADVANCE(613);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 604:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'f') ADVANCE(580);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 605:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'f') ADVANCE(616);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 606:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'g') ADVANCE(255);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 607:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'g') ADVANCE(648);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 608:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'g') ADVANCE(649);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 609:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'h') ADVANCE(640);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 610:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'i') ADVANCE(584);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 611:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'i') ADVANCE(281);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 612:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'i') ADVANCE(275);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 613:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'i') ADVANCE(606);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 614:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'i') ADVANCE(631);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 615:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'i') ADVANCE(623);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 616:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'i') ADVANCE(624);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 617:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'k') ADVANCE(264);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 618:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'l') ADVANCE(207);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 619:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'l') ADVANCE(591);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 620:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'l') ADVANCE(618);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 621:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'l') ADVANCE(656);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 622:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'l') ADVANCE(614);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 623:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'l') ADVANCE(596);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 624:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'l') ADVANCE(599);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 625:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'm') ADVANCE(284);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 626:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'm') ADVANCE(637);
      if (lookahead == 'p') ADVANCE(638);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 627:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'm') ADVANCE(643);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 628:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'm') ADVANCE(622);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 629:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'm') ADVANCE(597);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 630:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'n') ADVANCE(652);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 631:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'n') ADVANCE(617);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 632:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'n') ADVANCE(603);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 633:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'n') ADVANCE(578);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 634:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'n') ADVANCE(608);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 635:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'o') ADVANCE(663);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 636:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'o') ADVANCE(585);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 637:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'o') ADVANCE(662);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 638:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'o') ADVANCE(201);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 639:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'o') ADVANCE(632);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 640:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'o') ADVANCE(655);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 641:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'p') ADVANCE(607);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 642:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'p') ADVANCE(650);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 643:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'p') ADVANCE(605);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 644:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'r') ADVANCE(228);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 645:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'r') ADVANCE(261);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 646:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'r') ADVANCE(278);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 647:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'r') ADVANCE(661);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 648:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'r') ADVANCE(576);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 649:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'r') ADVANCE(581);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 650:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 's') ADVANCE(609);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 651:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 's') ADVANCE(258);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 652:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 's') ADVANCE(657);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 653:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 's') ADVANCE(658);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 654:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 't') ADVANCE(225);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 655:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 't') ADVANCE(222);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 656:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 't') ADVANCE(267);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 657:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 't') ADVANCE(577);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 658:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 't') ADVANCE(602);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 659:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'u') ADVANCE(619);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 660:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'u') ADVANCE(621);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 661:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'v') ADVANCE(610);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 662:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'v') ADVANCE(592);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 663:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'w') ADVANCE(634);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 664:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'y') ADVANCE(204);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 665:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'y') ADVANCE(653);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 666:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'D' ||
          lookahead == 'd') ADVANCE(236);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 667:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(244);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 668:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'M' ||
          lookahead == 'm') ADVANCE(666);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 669:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'N' ||
          lookahead == 'n') ADVANCE(667);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 670:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(669);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 671:
      ACCEPT_TOKEN(sym_unknown_verb);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    default:
      return false;
  }
}

static const TSLexMode ts_lex_modes[STATE_COUNT] = {
  [0] = {.lex_state = 0, .external_lex_state = 1},
  [1] = {.lex_state = 17, .external_lex_state = 2},
  [2] = {.lex_state = 17, .external_lex_state = 3},
  [3] = {.lex_state = 17, .external_lex_state = 2},
  [4] = {.lex_state = 17, .external_lex_state = 3},
  [5] = {.lex_state = 17, .external_lex_state = 2},
  [6] = {.lex_state = 17, .external_lex_state = 4},
  [7] = {.lex_state = 17, .external_lex_state = 3},
  [8] = {.lex_state = 17, .external_lex_state = 4},
  [9] = {.lex_state = 17, .external_lex_state = 4},
  [10] = {.lex_state = 17, .external_lex_state = 4},
  [11] = {.lex_state = 17, .external_lex_state = 2},
  [12] = {.lex_state = 17, .external_lex_state = 4},
  [13] = {.lex_state = 17, .external_lex_state = 4},
  [14] = {.lex_state = 17, .external_lex_state = 5},
  [15] = {.lex_state = 17, .external_lex_state = 4},
  [16] = {.lex_state = 17, .external_lex_state = 4},
  [17] = {.lex_state = 17, .external_lex_state = 4},
  [18] = {.lex_state = 17, .external_lex_state = 4},
  [19] = {.lex_state = 17, .external_lex_state = 4},
  [20] = {.lex_state = 17, .external_lex_state = 4},
  [21] = {.lex_state = 17, .external_lex_state = 4},
  [22] = {.lex_state = 17, .external_lex_state = 3},
  [23] = {.lex_state = 1, .external_lex_state = 6},
  [24] = {.lex_state = 1, .external_lex_state = 6},
  [25] = {.lex_state = 0, .external_lex_state = 7},
  [26] = {.lex_state = 1, .external_lex_state = 8},
  [27] = {.lex_state = 0, .external_lex_state = 7},
  [28] = {.lex_state = 1, .external_lex_state = 8},
  [29] = {.lex_state = 1, .external_lex_state = 8},
  [30] = {.lex_state = 1, .external_lex_state = 8},
  [31] = {.lex_state = 1, .external_lex_state = 6},
  [32] = {.lex_state = 0, .external_lex_state = 9},
  [33] = {.lex_state = 0, .external_lex_state = 10},
  [34] = {.lex_state = 0, .external_lex_state = 9},
  [35] = {.lex_state = 0, .external_lex_state = 10},
  [36] = {.lex_state = 0, .external_lex_state = 9},
  [37] = {.lex_state = 0, .external_lex_state = 9},
  [38] = {.lex_state = 0, .external_lex_state = 9},
  [39] = {.lex_state = 0, .external_lex_state = 9},
  [40] = {.lex_state = 10, .external_lex_state = 3},
  [41] = {.lex_state = 10, .external_lex_state = 4},
  [42] = {.lex_state = 10, .external_lex_state = 4},
  [43] = {.lex_state = 10, .external_lex_state = 4},
  [44] = {.lex_state = 0, .external_lex_state = 10},
  [45] = {.lex_state = 0, .external_lex_state = 10},
  [46] = {.lex_state = 0, .external_lex_state = 10},
  [47] = {.lex_state = 1, .external_lex_state = 11},
  [48] = {.lex_state = 0, .external_lex_state = 10},
  [49] = {.lex_state = 1, .external_lex_state = 11},
  [50] = {.lex_state = 0, .external_lex_state = 10},
  [51] = {.lex_state = 1, .external_lex_state = 11},
  [52] = {.lex_state = 0, .external_lex_state = 9},
  [53] = {.lex_state = 10, .external_lex_state = 3},
  [54] = {.lex_state = 0, .external_lex_state = 10},
  [55] = {.lex_state = 1, .external_lex_state = 11},
  [56] = {.lex_state = 10, .external_lex_state = 3},
  [57] = {.lex_state = 0, .external_lex_state = 10},
  [58] = {.lex_state = 0, .external_lex_state = 10},
  [59] = {.lex_state = 1, .external_lex_state = 11},
  [60] = {.lex_state = 1, .external_lex_state = 11},
  [61] = {.lex_state = 0, .external_lex_state = 9},
  [62] = {.lex_state = 10, .external_lex_state = 4},
  [63] = {.lex_state = 0, .external_lex_state = 9},
  [64] = {.lex_state = 1, .external_lex_state = 11},
  [65] = {.lex_state = 0, .external_lex_state = 12},
  [66] = {.lex_state = 10, .external_lex_state = 4},
  [67] = {.lex_state = 10, .external_lex_state = 5},
  [68] = {.lex_state = 0, .external_lex_state = 12},
  [69] = {.lex_state = 10, .external_lex_state = 4},
  [70] = {.lex_state = 0, .external_lex_state = 12},
  [71] = {.lex_state = 10, .external_lex_state = 4},
  [72] = {.lex_state = 10, .external_lex_state = 4},
  [73] = {.lex_state = 10, .external_lex_state = 4},
  [74] = {.lex_state = 10, .external_lex_state = 4},
  [75] = {.lex_state = 0, .external_lex_state = 12},
  [76] = {.lex_state = 1, .external_lex_state = 11},
  [77] = {.lex_state = 10, .external_lex_state = 4},
  [78] = {.lex_state = 10, .external_lex_state = 4},
  [79] = {.lex_state = 10, .external_lex_state = 4},
  [80] = {.lex_state = 9, .external_lex_state = 4},
  [81] = {.lex_state = 9, .external_lex_state = 3},
  [82] = {.lex_state = 10, .external_lex_state = 3},
  [83] = {.lex_state = 9, .external_lex_state = 3},
  [84] = {.lex_state = 9, .external_lex_state = 3},
  [85] = {.lex_state = 9, .external_lex_state = 4},
  [86] = {.lex_state = 9, .external_lex_state = 4},
  [87] = {.lex_state = 9, .external_lex_state = 4},
  [88] = {.lex_state = 9, .external_lex_state = 4},
  [89] = {.lex_state = 9, .external_lex_state = 5},
  [90] = {.lex_state = 9, .external_lex_state = 4},
  [91] = {.lex_state = 0, .external_lex_state = 13},
  [92] = {.lex_state = 9, .external_lex_state = 4},
  [93] = {.lex_state = 0, .external_lex_state = 13},
  [94] = {.lex_state = 9, .external_lex_state = 4},
  [95] = {.lex_state = 9, .external_lex_state = 4},
  [96] = {.lex_state = 9, .external_lex_state = 4},
  [97] = {.lex_state = 0, .external_lex_state = 14},
  [98] = {.lex_state = 0, .external_lex_state = 14},
  [99] = {.lex_state = 9, .external_lex_state = 4},
  [100] = {.lex_state = 9, .external_lex_state = 4},
  [101] = {.lex_state = 9, .external_lex_state = 4},
  [102] = {.lex_state = 0, .external_lex_state = 15},
  [103] = {.lex_state = 0, .external_lex_state = 15},
  [104] = {.lex_state = 9, .external_lex_state = 3},
  [105] = {.lex_state = 0, .external_lex_state = 15},
  [106] = {.lex_state = 0, .external_lex_state = 15},
  [107] = {.lex_state = 1, .external_lex_state = 16},
  [108] = {.lex_state = 1, .external_lex_state = 16},
  [109] = {.lex_state = 0, .external_lex_state = 15},
  [110] = {.lex_state = 0, .external_lex_state = 15},
  [111] = {.lex_state = 0, .external_lex_state = 15},
  [112] = {.lex_state = 0, .external_lex_state = 15},
  [113] = {.lex_state = 0, .external_lex_state = 15},
  [114] = {.lex_state = 1, .external_lex_state = 16},
  [115] = {.lex_state = 1, .external_lex_state = 16},
  [116] = {.lex_state = 0, .external_lex_state = 15},
  [117] = {.lex_state = 0, .external_lex_state = 15},
  [118] = {.lex_state = 0, .external_lex_state = 15},
  [119] = {.lex_state = 0, .external_lex_state = 15},
  [120] = {.lex_state = 0, .external_lex_state = 15},
  [121] = {.lex_state = 0, .external_lex_state = 15},
  [122] = {.lex_state = 0, .external_lex_state = 15},
  [123] = {.lex_state = 1, .external_lex_state = 16},
  [124] = {.lex_state = 0, .external_lex_state = 17},
  [125] = {.lex_state = 1, .external_lex_state = 16},
  [126] = {.lex_state = 0, .external_lex_state = 18},
  [127] = {.lex_state = 1, .external_lex_state = 16},
  [128] = {.lex_state = 1, .external_lex_state = 16},
  [129] = {.lex_state = 1, .external_lex_state = 16},
  [130] = {.lex_state = 1, .external_lex_state = 16},
  [131] = {.lex_state = 1, .external_lex_state = 19},
  [132] = {.lex_state = 1, .external_lex_state = 16},
  [133] = {.lex_state = 0, .external_lex_state = 18},
  [134] = {.lex_state = 1, .external_lex_state = 16},
  [135] = {.lex_state = 0, .external_lex_state = 15},
  [136] = {.lex_state = 0, .external_lex_state = 15},
  [137] = {.lex_state = 1, .external_lex_state = 16},
  [138] = {.lex_state = 1, .external_lex_state = 16},
  [139] = {.lex_state = 1, .external_lex_state = 20},
  [140] = {.lex_state = 1, .external_lex_state = 16},
  [141] = {.lex_state = 0, .external_lex_state = 21},
  [142] = {.lex_state = 8, .external_lex_state = 4},
  [143] = {.lex_state = 8, .external_lex_state = 4},
  [144] = {.lex_state = 1, .external_lex_state = 22},
  [145] = {.lex_state = 1, .external_lex_state = 22},
  [146] = {.lex_state = 1, .external_lex_state = 22},
  [147] = {.lex_state = 1, .external_lex_state = 6},
  [148] = {.lex_state = 1, .external_lex_state = 22},
  [149] = {.lex_state = 0, .external_lex_state = 18},
  [150] = {.lex_state = 0, .external_lex_state = 7},
  [151] = {.lex_state = 0, .external_lex_state = 23},
  [152] = {.lex_state = 0, .external_lex_state = 23},
  [153] = {.lex_state = 1, .external_lex_state = 24},
  [154] = {.lex_state = 1, .external_lex_state = 24},
  [155] = {.lex_state = 0, .external_lex_state = 25},
  [156] = {.lex_state = 0, .external_lex_state = 21},
  [157] = {.lex_state = 1, .external_lex_state = 24},
  [158] = {.lex_state = 0, .external_lex_state = 21},
  [159] = {.lex_state = 8, .external_lex_state = 3},
  [160] = {.lex_state = 1, .external_lex_state = 24},
  [161] = {.lex_state = 1, .external_lex_state = 22},
  [162] = {.lex_state = 0, .external_lex_state = 26},
  [163] = {.lex_state = 1, .external_lex_state = 24},
  [164] = {.lex_state = 0, .external_lex_state = 17},
  [165] = {.lex_state = 0, .external_lex_state = 25},
  [166] = {.lex_state = 0, .external_lex_state = 26},
  [167] = {.lex_state = 8, .external_lex_state = 4},
  [168] = {.lex_state = 0, .external_lex_state = 27},
  [169] = {.lex_state = 0, .external_lex_state = 26},
  [170] = {.lex_state = 0, .external_lex_state = 27},
  [171] = {.lex_state = 1, .external_lex_state = 6},
  [172] = {.lex_state = 0, .external_lex_state = 26},
  [173] = {.lex_state = 1, .external_lex_state = 22},
  [174] = {.lex_state = 0, .external_lex_state = 23},
  [175] = {.lex_state = 0, .external_lex_state = 27},
  [176] = {.lex_state = 0, .external_lex_state = 21},
  [177] = {.lex_state = 0, .external_lex_state = 21},
  [178] = {.lex_state = 0, .external_lex_state = 21},
  [179] = {.lex_state = 0, .external_lex_state = 18},
  [180] = {.lex_state = 0, .external_lex_state = 21},
  [181] = {.lex_state = 0, .external_lex_state = 21},
  [182] = {.lex_state = 0, .external_lex_state = 21},
  [183] = {.lex_state = 0, .external_lex_state = 21},
  [184] = {.lex_state = 8, .external_lex_state = 3},
  [185] = {.lex_state = 0, .external_lex_state = 21},
  [186] = {.lex_state = 0, .external_lex_state = 21},
  [187] = {.lex_state = 0, .external_lex_state = 21},
  [188] = {.lex_state = 0, .external_lex_state = 21},
  [189] = {.lex_state = 0, .external_lex_state = 21},
  [190] = {.lex_state = 0, .external_lex_state = 21},
  [191] = {.lex_state = 0, .external_lex_state = 21},
  [192] = {.lex_state = 0, .external_lex_state = 21},
  [193] = {.lex_state = 8, .external_lex_state = 3},
  [194] = {.lex_state = 0, .external_lex_state = 21},
  [195] = {.lex_state = 0, .external_lex_state = 28},
  [196] = {.lex_state = 1, .external_lex_state = 24},
  [197] = {.lex_state = 1, .external_lex_state = 24},
  [198] = {.lex_state = 0, .external_lex_state = 29},
  [199] = {.lex_state = 0, .external_lex_state = 23},
  [200] = {.lex_state = 1, .external_lex_state = 22},
  [201] = {.lex_state = 1, .external_lex_state = 30},
  [202] = {.lex_state = 1, .external_lex_state = 24},
  [203] = {.lex_state = 0, .external_lex_state = 31},
  [204] = {.lex_state = 1, .external_lex_state = 24},
  [205] = {.lex_state = 0, .external_lex_state = 27},
  [206] = {.lex_state = 0, .external_lex_state = 27},
  [207] = {.lex_state = 1, .external_lex_state = 24},
  [208] = {.lex_state = 0, .external_lex_state = 25},
  [209] = {.lex_state = 0, .external_lex_state = 27},
  [210] = {.lex_state = 0, .external_lex_state = 27},
  [211] = {.lex_state = 0, .external_lex_state = 21},
  [212] = {.lex_state = 1, .external_lex_state = 24},
  [213] = {.lex_state = 0, .external_lex_state = 23},
  [214] = {.lex_state = 1, .external_lex_state = 24},
  [215] = {.lex_state = 1, .external_lex_state = 22},
  [216] = {.lex_state = 0, .external_lex_state = 25},
  [217] = {.lex_state = 0, .external_lex_state = 32},
  [218] = {.lex_state = 0, .external_lex_state = 23},
  [219] = {.lex_state = 8, .external_lex_state = 4},
  [220] = {.lex_state = 0, .external_lex_state = 27},
  [221] = {.lex_state = 0, .external_lex_state = 23},
  [222] = {.lex_state = 0, .external_lex_state = 23},
  [223] = {.lex_state = 8, .external_lex_state = 4},
  [224] = {.lex_state = 8, .external_lex_state = 4},
  [225] = {.lex_state = 8, .external_lex_state = 4},
  [226] = {.lex_state = 8, .external_lex_state = 4},
  [227] = {.lex_state = 0, .external_lex_state = 25},
  [228] = {.lex_state = 1, .external_lex_state = 24},
  [229] = {.lex_state = 0, .external_lex_state = 33},
  [230] = {.lex_state = 0, .external_lex_state = 27},
  [231] = {.lex_state = 0, .external_lex_state = 28},
  [232] = {.lex_state = 0, .external_lex_state = 27},
  [233] = {.lex_state = 0, .external_lex_state = 27},
  [234] = {.lex_state = 1, .external_lex_state = 24},
  [235] = {.lex_state = 8, .external_lex_state = 4},
  [236] = {.lex_state = 8, .external_lex_state = 4},
  [237] = {.lex_state = 8, .external_lex_state = 4},
  [238] = {.lex_state = 8, .external_lex_state = 4},
  [239] = {.lex_state = 0, .external_lex_state = 25},
  [240] = {.lex_state = 0, .external_lex_state = 12},
  [241] = {.lex_state = 0, .external_lex_state = 21},
  [242] = {.lex_state = 0, .external_lex_state = 32},
  [243] = {.lex_state = 0, .external_lex_state = 21},
  [244] = {.lex_state = 0, .external_lex_state = 23},
  [245] = {.lex_state = 0, .external_lex_state = 21},
  [246] = {.lex_state = 1, .external_lex_state = 22},
  [247] = {.lex_state = 0, .external_lex_state = 21},
  [248] = {.lex_state = 0, .external_lex_state = 32},
  [249] = {.lex_state = 0, .external_lex_state = 21},
  [250] = {.lex_state = 8, .external_lex_state = 5},
  [251] = {.lex_state = 0, .external_lex_state = 21},
  [252] = {.lex_state = 8, .external_lex_state = 4},
  [253] = {.lex_state = 0, .external_lex_state = 34},
  [254] = {.lex_state = 0, .external_lex_state = 23},
  [255] = {.lex_state = 0, .external_lex_state = 21},
  [256] = {.lex_state = 0, .external_lex_state = 23},
  [257] = {.lex_state = 0, .external_lex_state = 21},
  [258] = {.lex_state = 0, .external_lex_state = 23},
  [259] = {.lex_state = 0, .external_lex_state = 21},
  [260] = {.lex_state = 0, .external_lex_state = 23},
  [261] = {.lex_state = 0, .external_lex_state = 21},
  [262] = {.lex_state = 1, .external_lex_state = 22},
  [263] = {.lex_state = 0, .external_lex_state = 21},
  [264] = {.lex_state = 1, .external_lex_state = 24},
  [265] = {.lex_state = 0, .external_lex_state = 21},
  [266] = {.lex_state = 0, .external_lex_state = 10},
  [267] = {.lex_state = 0, .external_lex_state = 21},
  [268] = {.lex_state = 0, .external_lex_state = 28},
  [269] = {.lex_state = 0, .external_lex_state = 21},
  [270] = {.lex_state = 0, .external_lex_state = 21},
  [271] = {.lex_state = 0, .external_lex_state = 21},
  [272] = {.lex_state = 0, .external_lex_state = 21},
  [273] = {.lex_state = 0, .external_lex_state = 27},
  [274] = {.lex_state = 0, .external_lex_state = 14},
  [275] = {.lex_state = 0, .external_lex_state = 34},
  [276] = {.lex_state = 0, .external_lex_state = 31},
  [277] = {.lex_state = 0, .external_lex_state = 35},
  [278] = {.lex_state = 0, .external_lex_state = 35},
  [279] = {.lex_state = 0, .external_lex_state = 35},
  [280] = {.lex_state = 1, .external_lex_state = 36},
  [281] = {.lex_state = 1, .external_lex_state = 36},
  [282] = {.lex_state = 0, .external_lex_state = 13},
  [283] = {.lex_state = 0, .external_lex_state = 37},
  [284] = {.lex_state = 0, .external_lex_state = 37},
  [285] = {.lex_state = 0, .external_lex_state = 9},
  [286] = {.lex_state = 0, .external_lex_state = 38},
  [287] = {.lex_state = 0, .external_lex_state = 37},
  [288] = {.lex_state = 0, .external_lex_state = 38},
  [289] = {.lex_state = 0, .external_lex_state = 39},
  [290] = {.lex_state = 0, .external_lex_state = 32},
  [291] = {.lex_state = 0, .external_lex_state = 40},
  [292] = {.lex_state = 0, .external_lex_state = 28},
  [293] = {.lex_state = 0, .external_lex_state = 41},
  [294] = {.lex_state = 0, .external_lex_state = 7},
  [295] = {.lex_state = 0, .external_lex_state = 42},
  [296] = {.lex_state = 0, .external_lex_state = 38},
  [297] = {.lex_state = 0, .external_lex_state = 42},
  [298] = {.lex_state = 11, .external_lex_state = 3},
  [299] = {.lex_state = 11, .external_lex_state = 4},
  [300] = {.lex_state = 0, .external_lex_state = 32},
  [301] = {.lex_state = 11, .external_lex_state = 4},
  [302] = {.lex_state = 0, .external_lex_state = 32},
  [303] = {.lex_state = 0, .external_lex_state = 32},
  [304] = {.lex_state = 0, .external_lex_state = 32},
  [305] = {.lex_state = 0, .external_lex_state = 32},
  [306] = {.lex_state = 0, .external_lex_state = 28},
  [307] = {.lex_state = 0, .external_lex_state = 43},
  [308] = {.lex_state = 0, .external_lex_state = 28},
  [309] = {.lex_state = 0, .external_lex_state = 28},
  [310] = {.lex_state = 0, .external_lex_state = 28},
  [311] = {.lex_state = 0, .external_lex_state = 28},
  [312] = {.lex_state = 11, .external_lex_state = 3},
  [313] = {.lex_state = 8, .external_lex_state = 3},
  [314] = {.lex_state = 0, .external_lex_state = 42},
  [315] = {.lex_state = 1, .external_lex_state = 11},
  [316] = {.lex_state = 11, .external_lex_state = 4},
  [317] = {.lex_state = 0, .external_lex_state = 32},
  [318] = {.lex_state = 1, .external_lex_state = 36},
  [319] = {.lex_state = 0, .external_lex_state = 32},
  [320] = {.lex_state = 0, .external_lex_state = 43},
  [321] = {.lex_state = 1, .external_lex_state = 36},
  [322] = {.lex_state = 0, .external_lex_state = 32},
  [323] = {.lex_state = 0, .external_lex_state = 32},
  [324] = {.lex_state = 0, .external_lex_state = 28},
  [325] = {.lex_state = 11, .external_lex_state = 3},
  [326] = {.lex_state = 0, .external_lex_state = 28},
  [327] = {.lex_state = 0, .external_lex_state = 28},
  [328] = {.lex_state = 0, .external_lex_state = 28},
  [329] = {.lex_state = 1, .external_lex_state = 36},
  [330] = {.lex_state = 0, .external_lex_state = 34},
  [331] = {.lex_state = 0, .external_lex_state = 44},
  [332] = {.lex_state = 0, .external_lex_state = 31},
  [333] = {.lex_state = 1, .external_lex_state = 45},
  [334] = {.lex_state = 11, .external_lex_state = 4},
  [335] = {.lex_state = 0, .external_lex_state = 35},
  [336] = {.lex_state = 0, .external_lex_state = 38},
  [337] = {.lex_state = 0, .external_lex_state = 38},
  [338] = {.lex_state = 0, .external_lex_state = 38},
  [339] = {.lex_state = 0, .external_lex_state = 38},
  [340] = {.lex_state = 0, .external_lex_state = 35},
  [341] = {.lex_state = 0, .external_lex_state = 46},
  [342] = {.lex_state = 0, .external_lex_state = 47},
  [343] = {.lex_state = 0, .external_lex_state = 43},
  [344] = {.lex_state = 0, .external_lex_state = 37},
  [345] = {.lex_state = 0, .external_lex_state = 35},
  [346] = {.lex_state = 0, .external_lex_state = 25},
  [347] = {.lex_state = 0, .external_lex_state = 47},
  [348] = {.lex_state = 0, .external_lex_state = 35},
  [349] = {.lex_state = 0, .external_lex_state = 48},
  [350] = {.lex_state = 0, .external_lex_state = 37},
  [351] = {.lex_state = 0, .external_lex_state = 37},
  [352] = {.lex_state = 0, .external_lex_state = 37},
  [353] = {.lex_state = 0, .external_lex_state = 37},
  [354] = {.lex_state = 0, .external_lex_state = 12},
  [355] = {.lex_state = 0, .external_lex_state = 49},
  [356] = {.lex_state = 0, .external_lex_state = 43},
  [357] = {.lex_state = 1, .external_lex_state = 36},
  [358] = {.lex_state = 0, .external_lex_state = 50},
  [359] = {.lex_state = 0, .external_lex_state = 43},
  [360] = {.lex_state = 0, .external_lex_state = 46},
  [361] = {.lex_state = 0, .external_lex_state = 42},
  [362] = {.lex_state = 0, .external_lex_state = 35},
  [363] = {.lex_state = 0, .external_lex_state = 43},
  [364] = {.lex_state = 0, .external_lex_state = 46},
  [365] = {.lex_state = 0, .external_lex_state = 38},
  [366] = {.lex_state = 0, .external_lex_state = 42},
  [367] = {.lex_state = 0, .external_lex_state = 42},
  [368] = {.lex_state = 0, .external_lex_state = 42},
  [369] = {.lex_state = 0, .external_lex_state = 42},
  [370] = {.lex_state = 0, .external_lex_state = 43},
  [371] = {.lex_state = 0, .external_lex_state = 38},
  [372] = {.lex_state = 11, .external_lex_state = 4},
  [373] = {.lex_state = 0, .external_lex_state = 10},
  [374] = {.lex_state = 0, .external_lex_state = 38},
  [375] = {.lex_state = 0, .external_lex_state = 38},
  [376] = {.lex_state = 0, .external_lex_state = 49},
  [377] = {.lex_state = 11, .external_lex_state = 5},
  [378] = {.lex_state = 0, .external_lex_state = 51},
  [379] = {.lex_state = 11, .external_lex_state = 4},
  [380] = {.lex_state = 11, .external_lex_state = 4},
  [381] = {.lex_state = 11, .external_lex_state = 4},
  [382] = {.lex_state = 11, .external_lex_state = 4},
  [383] = {.lex_state = 0, .external_lex_state = 47},
  [384] = {.lex_state = 0, .external_lex_state = 18},
  [385] = {.lex_state = 0, .external_lex_state = 48},
  [386] = {.lex_state = 0, .external_lex_state = 26},
  [387] = {.lex_state = 0, .external_lex_state = 50},
  [388] = {.lex_state = 0, .external_lex_state = 50},
  [389] = {.lex_state = 0, .external_lex_state = 52},
  [390] = {.lex_state = 0, .external_lex_state = 42},
  [391] = {.lex_state = 0, .external_lex_state = 37},
  [392] = {.lex_state = 0, .external_lex_state = 53},
  [393] = {.lex_state = 0, .external_lex_state = 37},
  [394] = {.lex_state = 0, .external_lex_state = 38},
  [395] = {.lex_state = 1, .external_lex_state = 36},
  [396] = {.lex_state = 0, .external_lex_state = 38},
  [397] = {.lex_state = 0, .external_lex_state = 42},
  [398] = {.lex_state = 1, .external_lex_state = 36},
  [399] = {.lex_state = 1, .external_lex_state = 36},
  [400] = {.lex_state = 1, .external_lex_state = 36},
  [401] = {.lex_state = 1, .external_lex_state = 36},
  [402] = {.lex_state = 0, .external_lex_state = 42},
  [403] = {.lex_state = 0, .external_lex_state = 42},
  [404] = {.lex_state = 0, .external_lex_state = 42},
  [405] = {.lex_state = 11, .external_lex_state = 4},
  [406] = {.lex_state = 11, .external_lex_state = 4},
  [407] = {.lex_state = 11, .external_lex_state = 4},
  [408] = {.lex_state = 11, .external_lex_state = 4},
  [409] = {.lex_state = 0, .external_lex_state = 54},
  [410] = {.lex_state = 1, .external_lex_state = 36},
  [411] = {.lex_state = 1, .external_lex_state = 36},
  [412] = {.lex_state = 1, .external_lex_state = 36},
  [413] = {.lex_state = 1, .external_lex_state = 36},
  [414] = {.lex_state = 0, .external_lex_state = 51},
  [415] = {.lex_state = 0, .external_lex_state = 49},
  [416] = {.lex_state = 0, .external_lex_state = 43},
  [417] = {.lex_state = 0, .external_lex_state = 37},
  [418] = {.lex_state = 0, .external_lex_state = 37},
  [419] = {.lex_state = 1, .external_lex_state = 36},
  [420] = {.lex_state = 1, .external_lex_state = 55},
  [421] = {.lex_state = 0, .external_lex_state = 49},
  [422] = {.lex_state = 0, .external_lex_state = 56},
  [423] = {.lex_state = 0, .external_lex_state = 47},
  [424] = {.lex_state = 0, .external_lex_state = 57},
  [425] = {.lex_state = 0, .external_lex_state = 15},
  [426] = {.lex_state = 0, .external_lex_state = 58},
  [427] = {.lex_state = 0, .external_lex_state = 47},
  [428] = {.lex_state = 0, .external_lex_state = 47},
  [429] = {.lex_state = 0, .external_lex_state = 47},
  [430] = {.lex_state = 0, .external_lex_state = 59},
  [431] = {.lex_state = 0, .external_lex_state = 59},
  [432] = {.lex_state = 0, .external_lex_state = 49},
  [433] = {.lex_state = 0, .external_lex_state = 49},
  [434] = {.lex_state = 0, .external_lex_state = 49},
  [435] = {.lex_state = 0, .external_lex_state = 50},
  [436] = {.lex_state = 0, .external_lex_state = 49},
  [437] = {.lex_state = 0, .external_lex_state = 60},
  [438] = {.lex_state = 0, .external_lex_state = 50},
  [439] = {.lex_state = 0, .external_lex_state = 50},
  [440] = {.lex_state = 0, .external_lex_state = 50},
  [441] = {.lex_state = 0, .external_lex_state = 50},
  [442] = {.lex_state = 0, .external_lex_state = 46},
  [443] = {.lex_state = 0, .external_lex_state = 56},
  [444] = {.lex_state = 0, .external_lex_state = 47},
  [445] = {.lex_state = 0, .external_lex_state = 59},
  [446] = {.lex_state = 0, .external_lex_state = 56},
  [447] = {.lex_state = 0, .external_lex_state = 15},
  [448] = {.lex_state = 0, .external_lex_state = 47},
  [449] = {.lex_state = 0, .external_lex_state = 47},
  [450] = {.lex_state = 0, .external_lex_state = 47},
  [451] = {.lex_state = 0, .external_lex_state = 47},
  [452] = {.lex_state = 0, .external_lex_state = 59},
  [453] = {.lex_state = 1, .external_lex_state = 55},
  [454] = {.lex_state = 0, .external_lex_state = 61},
  [455] = {.lex_state = 0, .external_lex_state = 15},
  [456] = {.lex_state = 0, .external_lex_state = 62},
  [457] = {.lex_state = 0, .external_lex_state = 50},
  [458] = {.lex_state = 0, .external_lex_state = 15},
  [459] = {.lex_state = 0, .external_lex_state = 15},
  [460] = {.lex_state = 0, .external_lex_state = 59},
  [461] = {.lex_state = 1, .external_lex_state = 22},
  [462] = {.lex_state = 0, .external_lex_state = 15},
  [463] = {.lex_state = 0, .external_lex_state = 46},
  [464] = {.lex_state = 0, .external_lex_state = 49},
  [465] = {.lex_state = 0, .external_lex_state = 14},
  [466] = {.lex_state = 0, .external_lex_state = 17},
  [467] = {.lex_state = 0, .external_lex_state = 47},
  [468] = {.lex_state = 0, .external_lex_state = 59},
  [469] = {.lex_state = 1, .external_lex_state = 22},
  [470] = {.lex_state = 0, .external_lex_state = 59},
  [471] = {.lex_state = 0, .external_lex_state = 59},
  [472] = {.lex_state = 0, .external_lex_state = 59},
  [473] = {.lex_state = 0, .external_lex_state = 63},
  [474] = {.lex_state = 0, .external_lex_state = 50},
  [475] = {.lex_state = 0, .external_lex_state = 41},
  [476] = {.lex_state = 0, .external_lex_state = 34},
  [477] = {.lex_state = 0, .external_lex_state = 50},
  [478] = {.lex_state = 0, .external_lex_state = 13},
  [479] = {.lex_state = 0, .external_lex_state = 61},
  [480] = {.lex_state = 0, .external_lex_state = 50},
  [481] = {.lex_state = 0, .external_lex_state = 50},
  [482] = {.lex_state = 0, .external_lex_state = 34},
  [483] = {.lex_state = 0, .external_lex_state = 59},
  [484] = {.lex_state = 1, .external_lex_state = 22},
  [485] = {.lex_state = 0, .external_lex_state = 46},
  [486] = {.lex_state = 11, .external_lex_state = 3},
  [487] = {.lex_state = 0, .external_lex_state = 34},
  [488] = {.lex_state = 0, .external_lex_state = 46},
  [489] = {.lex_state = 0, .external_lex_state = 59},
  [490] = {.lex_state = 1, .external_lex_state = 22},
  [491] = {.lex_state = 0, .external_lex_state = 34},
  [492] = {.lex_state = 0, .external_lex_state = 15},
  [493] = {.lex_state = 1, .external_lex_state = 55},
  [494] = {.lex_state = 0, .external_lex_state = 15},
  [495] = {.lex_state = 0, .external_lex_state = 31},
  [496] = {.lex_state = 0, .external_lex_state = 31},
  [497] = {.lex_state = 0, .external_lex_state = 31},
  [498] = {.lex_state = 0, .external_lex_state = 31},
  [499] = {.lex_state = 0, .external_lex_state = 59},
  [500] = {.lex_state = 0, .external_lex_state = 34},
  [501] = {.lex_state = 0, .external_lex_state = 49},
  [502] = {.lex_state = 1, .external_lex_state = 55},
  [503] = {.lex_state = 0, .external_lex_state = 63},
  [504] = {.lex_state = 1, .external_lex_state = 55},
  [505] = {.lex_state = 1, .external_lex_state = 55},
  [506] = {.lex_state = 0, .external_lex_state = 43},
  [507] = {.lex_state = 0, .external_lex_state = 63},
  [508] = {.lex_state = 0, .external_lex_state = 63},
  [509] = {.lex_state = 1, .external_lex_state = 55},
  [510] = {.lex_state = 1, .external_lex_state = 55},
  [511] = {.lex_state = 0, .external_lex_state = 59},
  [512] = {.lex_state = 0, .external_lex_state = 59},
  [513] = {.lex_state = 0, .external_lex_state = 63},
  [514] = {.lex_state = 0, .external_lex_state = 63},
  [515] = {.lex_state = 1, .external_lex_state = 55},
  [516] = {.lex_state = 0, .external_lex_state = 49},
  [517] = {.lex_state = 0, .external_lex_state = 63},
  [518] = {.lex_state = 0, .external_lex_state = 63},
  [519] = {.lex_state = 1, .external_lex_state = 55},
  [520] = {.lex_state = 1, .external_lex_state = 55},
  [521] = {.lex_state = 0, .external_lex_state = 63},
  [522] = {.lex_state = 0, .external_lex_state = 63},
  [523] = {.lex_state = 1, .external_lex_state = 55},
  [524] = {.lex_state = 1, .external_lex_state = 55},
  [525] = {.lex_state = 0, .external_lex_state = 56},
  [526] = {.lex_state = 0, .external_lex_state = 63},
  [527] = {.lex_state = 0, .external_lex_state = 63},
  [528] = {.lex_state = 0, .external_lex_state = 63},
  [529] = {.lex_state = 1, .external_lex_state = 55},
  [530] = {.lex_state = 1, .external_lex_state = 55},
  [531] = {.lex_state = 0, .external_lex_state = 46},
  [532] = {.lex_state = 0, .external_lex_state = 56},
  [533] = {.lex_state = 0, .external_lex_state = 63},
  [534] = {.lex_state = 0, .external_lex_state = 63},
  [535] = {.lex_state = 1, .external_lex_state = 55},
  [536] = {.lex_state = 1, .external_lex_state = 55},
  [537] = {.lex_state = 1, .external_lex_state = 22},
  [538] = {.lex_state = 0, .external_lex_state = 61},
  [539] = {.lex_state = 0, .external_lex_state = 63},
  [540] = {.lex_state = 0, .external_lex_state = 63},
  [541] = {.lex_state = 1, .external_lex_state = 55},
  [542] = {.lex_state = 1, .external_lex_state = 55},
  [543] = {.lex_state = 0, .external_lex_state = 63},
  [544] = {.lex_state = 0, .external_lex_state = 63},
  [545] = {.lex_state = 1, .external_lex_state = 55},
  [546] = {.lex_state = 1, .external_lex_state = 55},
  [547] = {.lex_state = 0, .external_lex_state = 63},
  [548] = {.lex_state = 0, .external_lex_state = 63},
  [549] = {.lex_state = 1, .external_lex_state = 55},
  [550] = {.lex_state = 1, .external_lex_state = 55},
  [551] = {.lex_state = 0, .external_lex_state = 49},
  [552] = {.lex_state = 0, .external_lex_state = 63},
  [553] = {.lex_state = 0, .external_lex_state = 63},
  [554] = {.lex_state = 1, .external_lex_state = 55},
  [555] = {.lex_state = 1, .external_lex_state = 55},
  [556] = {.lex_state = 0, .external_lex_state = 63},
  [557] = {.lex_state = 0, .external_lex_state = 63},
  [558] = {.lex_state = 1, .external_lex_state = 55},
  [559] = {.lex_state = 1, .external_lex_state = 55},
  [560] = {.lex_state = 0, .external_lex_state = 59},
  [561] = {.lex_state = 0, .external_lex_state = 63},
  [562] = {.lex_state = 0, .external_lex_state = 63},
  [563] = {.lex_state = 1, .external_lex_state = 55},
  [564] = {.lex_state = 1, .external_lex_state = 55},
  [565] = {.lex_state = 0, .external_lex_state = 63},
  [566] = {.lex_state = 0, .external_lex_state = 63},
  [567] = {.lex_state = 1, .external_lex_state = 55},
  [568] = {.lex_state = 1, .external_lex_state = 55},
  [569] = {.lex_state = 0, .external_lex_state = 63},
  [570] = {.lex_state = 0, .external_lex_state = 63},
  [571] = {.lex_state = 1, .external_lex_state = 55},
  [572] = {.lex_state = 1, .external_lex_state = 55},
  [573] = {.lex_state = 0, .external_lex_state = 41},
  [574] = {.lex_state = 0, .external_lex_state = 63},
  [575] = {.lex_state = 0, .external_lex_state = 63},
  [576] = {.lex_state = 1, .external_lex_state = 55},
  [577] = {.lex_state = 1, .external_lex_state = 55},
  [578] = {.lex_state = 0, .external_lex_state = 63},
  [579] = {.lex_state = 0, .external_lex_state = 63},
  [580] = {.lex_state = 0, .external_lex_state = 63},
  [581] = {.lex_state = 1, .external_lex_state = 55},
  [582] = {.lex_state = 0, .external_lex_state = 49},
  [583] = {.lex_state = 0, .external_lex_state = 63},
  [584] = {.lex_state = 0, .external_lex_state = 63},
  [585] = {.lex_state = 1, .external_lex_state = 55},
  [586] = {.lex_state = 1, .external_lex_state = 55},
  [587] = {.lex_state = 0, .external_lex_state = 31},
  [588] = {.lex_state = 0, .external_lex_state = 63},
  [589] = {.lex_state = 0, .external_lex_state = 63},
  [590] = {.lex_state = 1, .external_lex_state = 55},
  [591] = {.lex_state = 1, .external_lex_state = 55},
  [592] = {.lex_state = 0, .external_lex_state = 63},
  [593] = {.lex_state = 0, .external_lex_state = 63},
  [594] = {.lex_state = 0, .external_lex_state = 63},
  [595] = {.lex_state = 0, .external_lex_state = 63},
  [596] = {.lex_state = 0, .external_lex_state = 63},
  [597] = {.lex_state = 0, .external_lex_state = 63},
  [598] = {.lex_state = 0, .external_lex_state = 63},
  [599] = {.lex_state = 0, .external_lex_state = 63},
  [600] = {.lex_state = 0, .external_lex_state = 63},
  [601] = {.lex_state = 0, .external_lex_state = 63},
  [602] = {.lex_state = 0, .external_lex_state = 63},
  [603] = {.lex_state = 0, .external_lex_state = 63},
  [604] = {.lex_state = 0, .external_lex_state = 63},
  [605] = {.lex_state = 0, .external_lex_state = 63},
  [606] = {.lex_state = 0, .external_lex_state = 63},
  [607] = {.lex_state = 1, .external_lex_state = 55},
  [608] = {.lex_state = 0, .external_lex_state = 61},
  [609] = {.lex_state = 2, .external_lex_state = 64},
  [610] = {.lex_state = 0, .external_lex_state = 26},
  [611] = {.lex_state = 0, .external_lex_state = 56},
  [612] = {.lex_state = 0, .external_lex_state = 61},
  [613] = {.lex_state = 0, .external_lex_state = 56},
  [614] = {.lex_state = 0, .external_lex_state = 25},
  [615] = {.lex_state = 0, .external_lex_state = 61},
  [616] = {.lex_state = 2, .external_lex_state = 64},
  [617] = {.lex_state = 0, .external_lex_state = 51},
  [618] = {.lex_state = 0, .external_lex_state = 61},
  [619] = {.lex_state = 2, .external_lex_state = 64},
  [620] = {.lex_state = 0, .external_lex_state = 61},
  [621] = {.lex_state = 0, .external_lex_state = 61},
  [622] = {.lex_state = 0, .external_lex_state = 56},
  [623] = {.lex_state = 0, .external_lex_state = 61},
  [624] = {.lex_state = 0, .external_lex_state = 56},
  [625] = {.lex_state = 0, .external_lex_state = 61},
  [626] = {.lex_state = 0, .external_lex_state = 61},
  [627] = {.lex_state = 0, .external_lex_state = 56},
  [628] = {.lex_state = 0, .external_lex_state = 18},
  [629] = {.lex_state = 0, .external_lex_state = 61},
  [630] = {.lex_state = 0, .external_lex_state = 65},
  [631] = {.lex_state = 0, .external_lex_state = 65},
  [632] = {.lex_state = 0, .external_lex_state = 64},
  [633] = {.lex_state = 0, .external_lex_state = 66},
  [634] = {.lex_state = 0, .external_lex_state = 67},
  [635] = {.lex_state = 0, .external_lex_state = 66},
  [636] = {.lex_state = 1, .external_lex_state = 55},
  [637] = {.lex_state = 0, .external_lex_state = 65},
  [638] = {.lex_state = 0, .external_lex_state = 67},
  [639] = {.lex_state = 0, .external_lex_state = 66},
  [640] = {.lex_state = 0, .external_lex_state = 66},
  [641] = {.lex_state = 0, .external_lex_state = 66},
  [642] = {.lex_state = 1, .external_lex_state = 55},
  [643] = {.lex_state = 0, .external_lex_state = 66},
  [644] = {.lex_state = 1, .external_lex_state = 55},
  [645] = {.lex_state = 0, .external_lex_state = 65},
  [646] = {.lex_state = 0, .external_lex_state = 66},
  [647] = {.lex_state = 0, .external_lex_state = 66},
  [648] = {.lex_state = 0, .external_lex_state = 66},
  [649] = {.lex_state = 0, .external_lex_state = 66},
  [650] = {.lex_state = 0, .external_lex_state = 68},
  [651] = {.lex_state = 0, .external_lex_state = 66},
  [652] = {.lex_state = 0, .external_lex_state = 66},
  [653] = {.lex_state = 0, .external_lex_state = 65},
  [654] = {.lex_state = 0, .external_lex_state = 64},
  [655] = {.lex_state = 0, .external_lex_state = 66},
  [656] = {.lex_state = 3, .external_lex_state = 64},
  [657] = {.lex_state = 0, .external_lex_state = 66},
  [658] = {.lex_state = 0, .external_lex_state = 65},
  [659] = {.lex_state = 0, .external_lex_state = 66},
  [660] = {.lex_state = 0, .external_lex_state = 59},
  [661] = {.lex_state = 0, .external_lex_state = 66},
  [662] = {.lex_state = 0, .external_lex_state = 59},
  [663] = {.lex_state = 0, .external_lex_state = 65},
  [664] = {.lex_state = 0, .external_lex_state = 66},
  [665] = {.lex_state = 0, .external_lex_state = 66},
  [666] = {.lex_state = 0, .external_lex_state = 65},
  [667] = {.lex_state = 0, .external_lex_state = 66},
  [668] = {.lex_state = 0, .external_lex_state = 66},
  [669] = {.lex_state = 0, .external_lex_state = 64},
  [670] = {.lex_state = 0, .external_lex_state = 66},
  [671] = {.lex_state = 0, .external_lex_state = 66},
  [672] = {.lex_state = 0, .external_lex_state = 69},
  [673] = {.lex_state = 0, .external_lex_state = 65},
  [674] = {.lex_state = 0, .external_lex_state = 66},
  [675] = {.lex_state = 0, .external_lex_state = 68},
  [676] = {.lex_state = 0, .external_lex_state = 66},
  [677] = {.lex_state = 0, .external_lex_state = 65},
  [678] = {.lex_state = 0, .external_lex_state = 66},
  [679] = {.lex_state = 0, .external_lex_state = 66},
  [680] = {.lex_state = 0, .external_lex_state = 59},
  [681] = {.lex_state = 0, .external_lex_state = 66},
  [682] = {.lex_state = 0, .external_lex_state = 66},
  [683] = {.lex_state = 0, .external_lex_state = 64},
  [684] = {.lex_state = 0, .external_lex_state = 59},
  [685] = {.lex_state = 0, .external_lex_state = 66},
  [686] = {.lex_state = 0, .external_lex_state = 66},
  [687] = {.lex_state = 0, .external_lex_state = 66},
  [688] = {.lex_state = 0, .external_lex_state = 66},
  [689] = {.lex_state = 0, .external_lex_state = 65},
  [690] = {.lex_state = 0, .external_lex_state = 66},
  [691] = {.lex_state = 0, .external_lex_state = 66},
  [692] = {.lex_state = 0, .external_lex_state = 66},
  [693] = {.lex_state = 0, .external_lex_state = 66},
  [694] = {.lex_state = 0, .external_lex_state = 65},
  [695] = {.lex_state = 0, .external_lex_state = 66},
  [696] = {.lex_state = 0, .external_lex_state = 66},
  [697] = {.lex_state = 0, .external_lex_state = 65},
  [698] = {.lex_state = 0, .external_lex_state = 66},
  [699] = {.lex_state = 0, .external_lex_state = 63},
  [700] = {.lex_state = 0, .external_lex_state = 63},
  [701] = {.lex_state = 0, .external_lex_state = 63},
  [702] = {.lex_state = 0, .external_lex_state = 63},
  [703] = {.lex_state = 1, .external_lex_state = 55},
  [704] = {.lex_state = 0, .external_lex_state = 64},
  [705] = {.lex_state = 3, .external_lex_state = 64},
  [706] = {.lex_state = 0, .external_lex_state = 66},
  [707] = {.lex_state = 0, .external_lex_state = 67},
  [708] = {.lex_state = 0, .external_lex_state = 66},
  [709] = {.lex_state = 0, .external_lex_state = 70},
  [710] = {.lex_state = 3, .external_lex_state = 64},
  [711] = {.lex_state = 5, .external_lex_state = 64},
  [712] = {.lex_state = 0, .external_lex_state = 64},
  [713] = {.lex_state = 0, .external_lex_state = 68},
  [714] = {.lex_state = 3, .external_lex_state = 64},
  [715] = {.lex_state = 5, .external_lex_state = 64},
  [716] = {.lex_state = 3, .external_lex_state = 64},
  [717] = {.lex_state = 5, .external_lex_state = 64},
  [718] = {.lex_state = 0, .external_lex_state = 64},
  [719] = {.lex_state = 0, .external_lex_state = 65},
  [720] = {.lex_state = 3, .external_lex_state = 64},
  [721] = {.lex_state = 5, .external_lex_state = 64},
  [722] = {.lex_state = 3, .external_lex_state = 64},
  [723] = {.lex_state = 0, .external_lex_state = 65},
  [724] = {.lex_state = 5, .external_lex_state = 64},
  [725] = {.lex_state = 0, .external_lex_state = 70},
  [726] = {.lex_state = 3, .external_lex_state = 64},
  [727] = {.lex_state = 3, .external_lex_state = 64},
  [728] = {.lex_state = 5, .external_lex_state = 64},
  [729] = {.lex_state = 5, .external_lex_state = 64},
  [730] = {.lex_state = 0, .external_lex_state = 65},
  [731] = {.lex_state = 5, .external_lex_state = 64},
  [732] = {.lex_state = 0, .external_lex_state = 65},
  [733] = {.lex_state = 3, .external_lex_state = 64},
  [734] = {.lex_state = 0, .external_lex_state = 65},
  [735] = {.lex_state = 5, .external_lex_state = 64},
  [736] = {.lex_state = 0, .external_lex_state = 65},
  [737] = {.lex_state = 5, .external_lex_state = 64},
  [738] = {.lex_state = 5, .external_lex_state = 64},
  [739] = {.lex_state = 0, .external_lex_state = 65},
  [740] = {.lex_state = 0, .external_lex_state = 64},
  [741] = {.lex_state = 3, .external_lex_state = 64},
  [742] = {.lex_state = 3, .external_lex_state = 64},
  [743] = {.lex_state = 3, .external_lex_state = 64},
  [744] = {.lex_state = 5, .external_lex_state = 64},
  [745] = {.lex_state = 5, .external_lex_state = 64},
  [746] = {.lex_state = 3, .external_lex_state = 64},
  [747] = {.lex_state = 0, .external_lex_state = 65},
  [748] = {.lex_state = 3, .external_lex_state = 64},
  [749] = {.lex_state = 3, .external_lex_state = 64},
  [750] = {.lex_state = 5, .external_lex_state = 64},
  [751] = {.lex_state = 3, .external_lex_state = 64},
  [752] = {.lex_state = 5, .external_lex_state = 64},
  [753] = {.lex_state = 0, .external_lex_state = 65},
  [754] = {.lex_state = 3, .external_lex_state = 64},
  [755] = {.lex_state = 5, .external_lex_state = 64},
  [756] = {.lex_state = 0, .external_lex_state = 65},
  [757] = {.lex_state = 0, .external_lex_state = 65},
  [758] = {.lex_state = 3, .external_lex_state = 64},
  [759] = {.lex_state = 5, .external_lex_state = 64},
  [760] = {.lex_state = 5, .external_lex_state = 64},
  [761] = {.lex_state = 5, .external_lex_state = 64},
  [762] = {.lex_state = 3, .external_lex_state = 64},
  [763] = {.lex_state = 5, .external_lex_state = 64},
  [764] = {.lex_state = 3, .external_lex_state = 64},
  [765] = {.lex_state = 5, .external_lex_state = 64},
  [766] = {.lex_state = 0, .external_lex_state = 70},
  [767] = {.lex_state = 5, .external_lex_state = 64},
  [768] = {.lex_state = 3, .external_lex_state = 64},
  [769] = {.lex_state = 5, .external_lex_state = 64},
  [770] = {.lex_state = 3, .external_lex_state = 64},
  [771] = {.lex_state = 3, .external_lex_state = 64},
  [772] = {.lex_state = 3, .external_lex_state = 64},
  [773] = {.lex_state = 5, .external_lex_state = 64},
  [774] = {.lex_state = 3, .external_lex_state = 64},
  [775] = {.lex_state = 3, .external_lex_state = 64},
  [776] = {.lex_state = 5, .external_lex_state = 64},
  [777] = {.lex_state = 3, .external_lex_state = 64},
  [778] = {.lex_state = 3, .external_lex_state = 64},
  [779] = {.lex_state = 5, .external_lex_state = 64},
  [780] = {.lex_state = 0, .external_lex_state = 70},
  [781] = {.lex_state = 5, .external_lex_state = 64},
  [782] = {.lex_state = 0, .external_lex_state = 65},
  [783] = {.lex_state = 3, .external_lex_state = 64},
  [784] = {.lex_state = 3, .external_lex_state = 64},
  [785] = {.lex_state = 0, .external_lex_state = 71},
  [786] = {.lex_state = 0, .external_lex_state = 72},
  [787] = {.lex_state = 0, .external_lex_state = 71},
  [788] = {.lex_state = 0, .external_lex_state = 71},
  [789] = {.lex_state = 0, .external_lex_state = 71},
  [790] = {.lex_state = 0, .external_lex_state = 71},
  [791] = {.lex_state = 0, .external_lex_state = 71},
  [792] = {.lex_state = 0, .external_lex_state = 71},
  [793] = {.lex_state = 0, .external_lex_state = 71},
  [794] = {.lex_state = 0, .external_lex_state = 71},
  [795] = {.lex_state = 0, .external_lex_state = 71},
  [796] = {.lex_state = 0, .external_lex_state = 71},
  [797] = {.lex_state = 0, .external_lex_state = 71},
  [798] = {.lex_state = 0, .external_lex_state = 71},
  [799] = {.lex_state = 0, .external_lex_state = 71},
  [800] = {.lex_state = 0, .external_lex_state = 72},
  [801] = {.lex_state = 0, .external_lex_state = 71},
  [802] = {.lex_state = 0, .external_lex_state = 71},
  [803] = {.lex_state = 0, .external_lex_state = 71},
  [804] = {.lex_state = 0, .external_lex_state = 71},
  [805] = {.lex_state = 0, .external_lex_state = 71},
  [806] = {.lex_state = 0, .external_lex_state = 71},
  [807] = {.lex_state = 0, .external_lex_state = 71},
  [808] = {.lex_state = 0, .external_lex_state = 71},
  [809] = {.lex_state = 0, .external_lex_state = 71},
  [810] = {.lex_state = 0, .external_lex_state = 71},
  [811] = {.lex_state = 0, .external_lex_state = 71},
  [812] = {.lex_state = 0, .external_lex_state = 71},
  [813] = {.lex_state = 3, .external_lex_state = 64},
  [814] = {.lex_state = 0, .external_lex_state = 71},
  [815] = {.lex_state = 0, .external_lex_state = 71},
  [816] = {.lex_state = 14, .external_lex_state = 64},
  [817] = {.lex_state = 0, .external_lex_state = 71},
  [818] = {.lex_state = 0, .external_lex_state = 71},
  [819] = {.lex_state = 0, .external_lex_state = 71},
  [820] = {.lex_state = 0, .external_lex_state = 64},
  [821] = {.lex_state = 0, .external_lex_state = 71},
  [822] = {.lex_state = 0, .external_lex_state = 64},
  [823] = {.lex_state = 0, .external_lex_state = 71},
  [824] = {.lex_state = 0, .external_lex_state = 71},
  [825] = {.lex_state = 0, .external_lex_state = 71},
  [826] = {.lex_state = 0, .external_lex_state = 71},
  [827] = {.lex_state = 0, .external_lex_state = 71},
  [828] = {.lex_state = 0, .external_lex_state = 71},
  [829] = {.lex_state = 0, .external_lex_state = 71},
  [830] = {.lex_state = 0, .external_lex_state = 71},
  [831] = {.lex_state = 0, .external_lex_state = 71},
  [832] = {.lex_state = 0, .external_lex_state = 71},
  [833] = {.lex_state = 0, .external_lex_state = 71},
  [834] = {.lex_state = 0, .external_lex_state = 71},
  [835] = {.lex_state = 0, .external_lex_state = 71},
  [836] = {.lex_state = 0, .external_lex_state = 71},
  [837] = {.lex_state = 0, .external_lex_state = 71},
  [838] = {.lex_state = 0, .external_lex_state = 72},
  [839] = {.lex_state = 0, .external_lex_state = 71},
  [840] = {.lex_state = 0, .external_lex_state = 71},
  [841] = {.lex_state = 0, .external_lex_state = 71},
  [842] = {.lex_state = 0, .external_lex_state = 71},
  [843] = {.lex_state = 1, .external_lex_state = 64},
  [844] = {.lex_state = 0, .external_lex_state = 71},
  [845] = {.lex_state = 0, .external_lex_state = 71},
  [846] = {.lex_state = 0, .external_lex_state = 71},
  [847] = {.lex_state = 3, .external_lex_state = 64},
  [848] = {.lex_state = 3, .external_lex_state = 64},
  [849] = {.lex_state = 3, .external_lex_state = 64},
  [850] = {.lex_state = 3, .external_lex_state = 64},
  [851] = {.lex_state = 3, .external_lex_state = 64},
  [852] = {.lex_state = 3, .external_lex_state = 64},
  [853] = {.lex_state = 3, .external_lex_state = 64},
  [854] = {.lex_state = 3, .external_lex_state = 64},
  [855] = {.lex_state = 3, .external_lex_state = 64},
  [856] = {.lex_state = 3, .external_lex_state = 64},
  [857] = {.lex_state = 3, .external_lex_state = 64},
  [858] = {.lex_state = 3, .external_lex_state = 64},
  [859] = {.lex_state = 3, .external_lex_state = 64},
  [860] = {.lex_state = 3, .external_lex_state = 64},
  [861] = {.lex_state = 0, .external_lex_state = 71},
  [862] = {.lex_state = 3, .external_lex_state = 64},
  [863] = {.lex_state = 3, .external_lex_state = 64},
  [864] = {.lex_state = 3, .external_lex_state = 64},
  [865] = {.lex_state = 3, .external_lex_state = 64},
  [866] = {.lex_state = 3, .external_lex_state = 64},
  [867] = {.lex_state = 3, .external_lex_state = 64},
  [868] = {.lex_state = 3, .external_lex_state = 64},
  [869] = {.lex_state = 3, .external_lex_state = 64},
  [870] = {.lex_state = 3, .external_lex_state = 64},
  [871] = {.lex_state = 3, .external_lex_state = 64},
  [872] = {.lex_state = 3, .external_lex_state = 64},
  [873] = {.lex_state = 0, .external_lex_state = 72},
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
    [anon_sym_config] = ACTIONS(1),
    [anon_sym_tmpfiles] = ACTIONS(1),
    [anon_sym_dir] = ACTIONS(1),
    [anon_sym_symlink] = ACTIONS(1),
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
    [sym_source_file] = STATE(820),
    [sym_directive] = STATE(840),
    [sym__instruction] = STATE(840),
    [sym_rootfs_instruction] = STATE(844),
    [sym_arg_instruction] = STATE(844),
    [sym_env_instruction] = STATE(844),
    [sym_yum_instruction] = STATE(844),
    [sym_run_instruction] = STATE(844),
    [sym_copy_instruction] = STATE(844),
    [sym_add_instruction] = STATE(844),
    [sym_workdir_instruction] = STATE(844),
    [sym_user_instruction] = STATE(844),
    [sym_shell_instruction] = STATE(844),
    [sym_cmd_instruction] = STATE(844),
    [sym_entrypoint_instruction] = STATE(844),
    [sym_label_instruction] = STATE(844),
    [sym_expose_instruction] = STATE(844),
    [sym_volume_instruction] = STATE(844),
    [sym_stopsignal_instruction] = STATE(844),
    [sym_maintainer_instruction] = STATE(844),
    [sym_healthcheck_instruction] = STATE(844),
    [sym_onbuild_instruction] = STATE(844),
    [sym_export_instruction] = STATE(844),
    [sym_include_instruction] = STATE(844),
    [sym_target_instruction] = STATE(844),
    [sym_unknown_instruction] = STATE(844),
    [aux_sym_source_file_repeat1] = STATE(3),
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
  [0] = 29,
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
    ACTIONS(57), 1,
      sym__line_end,
    ACTIONS(59), 1,
      sym_flag_name,
    ACTIONS(7), 2,
      aux_sym_rootfs_instruction_token1,
      aux_sym_rootfs_instruction_token2,
    STATE(7), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    STATE(807), 2,
      sym__instruction,
      sym__inner,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(844), 23,
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
  [115] = 30,
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
    ACTIONS(61), 1,
      ts_builtin_sym_end,
    ACTIONS(63), 1,
      sym__blank_line,
    STATE(5), 1,
      aux_sym_source_file_repeat1,
    ACTIONS(7), 2,
      aux_sym_rootfs_instruction_token1,
      aux_sym_rootfs_instruction_token2,
    STATE(840), 2,
      sym_directive,
      sym__instruction,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(844), 23,
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
  [232] = 29,
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
    ACTIONS(59), 1,
      sym_flag_name,
    ACTIONS(65), 1,
      sym__line_end,
    ACTIONS(7), 2,
      aux_sym_rootfs_instruction_token1,
      aux_sym_rootfs_instruction_token2,
    STATE(2), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    STATE(785), 2,
      sym__instruction,
      sym__inner,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(844), 23,
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
  [347] = 30,
    ACTIONS(67), 1,
      ts_builtin_sym_end,
    ACTIONS(72), 1,
      aux_sym_arg_instruction_token1,
    ACTIONS(75), 1,
      aux_sym_env_instruction_token1,
    ACTIONS(78), 1,
      aux_sym_yum_instruction_token1,
    ACTIONS(81), 1,
      aux_sym_run_instruction_token1,
    ACTIONS(84), 1,
      aux_sym_copy_instruction_token1,
    ACTIONS(87), 1,
      aux_sym_add_instruction_token1,
    ACTIONS(90), 1,
      aux_sym_workdir_instruction_token1,
    ACTIONS(93), 1,
      aux_sym_user_instruction_token1,
    ACTIONS(96), 1,
      aux_sym_shell_instruction_token1,
    ACTIONS(99), 1,
      aux_sym_cmd_instruction_token1,
    ACTIONS(102), 1,
      aux_sym_entrypoint_instruction_token1,
    ACTIONS(105), 1,
      aux_sym_label_instruction_token1,
    ACTIONS(108), 1,
      aux_sym_expose_instruction_token1,
    ACTIONS(111), 1,
      aux_sym_volume_instruction_token1,
    ACTIONS(114), 1,
      aux_sym_stopsignal_instruction_token1,
    ACTIONS(117), 1,
      aux_sym_maintainer_instruction_token1,
    ACTIONS(120), 1,
      aux_sym_healthcheck_instruction_token1,
    ACTIONS(123), 1,
      aux_sym_onbuild_instruction_token1,
    ACTIONS(126), 1,
      aux_sym_export_instruction_token1,
    ACTIONS(129), 1,
      aux_sym_include_instruction_token1,
    ACTIONS(132), 1,
      aux_sym_target_instruction_token1,
    ACTIONS(135), 1,
      sym_unknown_keyword,
    ACTIONS(138), 1,
      sym__blank_line,
    ACTIONS(141), 1,
      sym__directive_start,
    STATE(5), 1,
      aux_sym_source_file_repeat1,
    ACTIONS(69), 2,
      aux_sym_rootfs_instruction_token1,
      aux_sym_rootfs_instruction_token2,
    STATE(840), 2,
      sym_directive,
      sym__instruction,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(844), 23,
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
  [464] = 5,
    ACTIONS(148), 1,
      sym__concat,
    STATE(9), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(146), 2,
      sym__line_end,
      sym_flag_name,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(144), 24,
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
  [506] = 5,
    ACTIONS(152), 1,
      sym__line_end,
    ACTIONS(154), 1,
      sym_flag_name,
    STATE(7), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(150), 24,
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
  [548] = 5,
    ACTIONS(161), 1,
      sym__concat,
    STATE(8), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(159), 2,
      sym__line_end,
      sym_flag_name,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(157), 24,
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
  [590] = 5,
    ACTIONS(148), 1,
      sym__concat,
    STATE(8), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(166), 2,
      sym__line_end,
      sym_flag_name,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(164), 24,
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
  [632] = 3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(170), 3,
      sym__line_end,
      sym__concat,
      sym_flag_name,
    ACTIONS(168), 24,
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
  [669] = 3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(67), 3,
      sym__blank_line,
      sym__directive_start,
      ts_builtin_sym_end,
    ACTIONS(172), 24,
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
  [706] = 3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(159), 3,
      sym__line_end,
      sym__concat,
      sym_flag_name,
    ACTIONS(157), 24,
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
  [743] = 4,
    ACTIONS(178), 1,
      sym__concat,
    ACTIONS(176), 2,
      sym__line_end,
      sym_flag_name,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(174), 24,
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
  [782] = 4,
    ACTIONS(184), 1,
      sym__equals,
    ACTIONS(182), 2,
      sym__line_end,
      sym_flag_name,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(180), 24,
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
  [821] = 3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(188), 3,
      sym__line_end,
      sym__concat,
      sym_flag_name,
    ACTIONS(186), 24,
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
  [858] = 3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(192), 3,
      sym__line_end,
      sym__concat,
      sym_flag_name,
    ACTIONS(190), 24,
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
  [895] = 3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(196), 3,
      sym__line_end,
      sym__concat,
      sym_flag_name,
    ACTIONS(194), 24,
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
  [932] = 3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(200), 3,
      sym__line_end,
      sym__concat,
      sym_flag_name,
    ACTIONS(198), 24,
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
  [969] = 3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(204), 3,
      sym__line_end,
      sym__concat,
      sym_flag_name,
    ACTIONS(202), 24,
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
  [1006] = 3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(208), 3,
      sym__line_end,
      sym__concat,
      sym_flag_name,
    ACTIONS(206), 24,
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
  [1043] = 3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(212), 3,
      sym__line_end,
      sym__concat,
      sym_flag_name,
    ACTIONS(210), 24,
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
  [1080] = 3,
    ACTIONS(216), 2,
      sym__line_end,
      sym_flag_name,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(214), 24,
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
  [1116] = 13,
    ACTIONS(218), 1,
      anon_sym_DASH_DASH,
    ACTIONS(220), 1,
      sym__line_end,
    ACTIONS(222), 1,
      sym_flag_name,
    ACTIONS(224), 1,
      sym__quoted_text,
    ACTIONS(226), 1,
      sym__variable_start,
    ACTIONS(228), 1,
      sym__double_start,
    ACTIONS(230), 1,
      sym__single_start,
    ACTIONS(232), 1,
      sym__heredoc_arrow,
    ACTIONS(234), 1,
      sym__heredoc_line_end,
    STATE(637), 1,
      aux_sym__quoted_anywhere_text_repeat3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(31), 4,
      sym_flag,
      sym_quoted_word,
      sym_heredoc_redirect,
      aux_sym__quoted_anywhere_text_repeat1,
    STATE(123), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [1164] = 13,
    ACTIONS(222), 1,
      sym_flag_name,
    ACTIONS(224), 1,
      sym__quoted_text,
    ACTIONS(226), 1,
      sym__variable_start,
    ACTIONS(228), 1,
      sym__double_start,
    ACTIONS(230), 1,
      sym__single_start,
    ACTIONS(232), 1,
      sym__heredoc_arrow,
    ACTIONS(236), 1,
      anon_sym_DASH_DASH,
    ACTIONS(238), 1,
      sym__line_end,
    ACTIONS(240), 1,
      sym__heredoc_line_end,
    STATE(631), 1,
      aux_sym__quoted_anywhere_template_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(31), 4,
      sym_flag,
      sym_quoted_word,
      sym_heredoc_redirect,
      aux_sym__quoted_anywhere_text_repeat1,
    STATE(123), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [1212] = 11,
    ACTIONS(242), 1,
      sym__line_end,
    ACTIONS(244), 1,
      sym_flag_name,
    ACTIONS(246), 1,
      sym__quoted_text,
    ACTIONS(248), 1,
      sym__variable_start,
    ACTIONS(250), 1,
      sym__double_start,
    ACTIONS(252), 1,
      sym__single_start,
    ACTIONS(254), 1,
      sym__list_start,
    STATE(150), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(830), 3,
      sym__exec,
      sym_text,
      sym_json_array,
    STATE(135), 5,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
      aux_sym_text_repeat1,
  [1255] = 12,
    ACTIONS(222), 1,
      sym_flag_name,
    ACTIONS(224), 1,
      sym__quoted_text,
    ACTIONS(226), 1,
      sym__variable_start,
    ACTIONS(228), 1,
      sym__double_start,
    ACTIONS(230), 1,
      sym__single_start,
    ACTIONS(232), 1,
      sym__heredoc_arrow,
    ACTIONS(256), 1,
      anon_sym_DASH_DASH,
    ACTIONS(258), 1,
      sym__line_end,
    STATE(787), 1,
      sym__quoted_anywhere_template,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(24), 4,
      sym_flag,
      sym_quoted_word,
      sym_heredoc_redirect,
      aux_sym__quoted_anywhere_text_repeat1,
    STATE(123), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [1300] = 11,
    ACTIONS(244), 1,
      sym_flag_name,
    ACTIONS(246), 1,
      sym__quoted_text,
    ACTIONS(248), 1,
      sym__variable_start,
    ACTIONS(250), 1,
      sym__double_start,
    ACTIONS(252), 1,
      sym__single_start,
    ACTIONS(254), 1,
      sym__list_start,
    ACTIONS(260), 1,
      sym__line_end,
    STATE(25), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(837), 3,
      sym__exec,
      sym_text,
      sym_json_array,
    STATE(135), 5,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
      aux_sym_text_repeat1,
  [1343] = 12,
    ACTIONS(222), 1,
      sym_flag_name,
    ACTIONS(224), 1,
      sym__quoted_text,
    ACTIONS(226), 1,
      sym__variable_start,
    ACTIONS(228), 1,
      sym__double_start,
    ACTIONS(230), 1,
      sym__single_start,
    ACTIONS(232), 1,
      sym__heredoc_arrow,
    ACTIONS(262), 1,
      anon_sym_DASH_DASH,
    ACTIONS(264), 1,
      sym__line_end,
    STATE(833), 1,
      sym__quoted_anywhere_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(23), 4,
      sym_flag,
      sym_quoted_word,
      sym_heredoc_redirect,
      aux_sym__quoted_anywhere_text_repeat1,
    STATE(123), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [1388] = 12,
    ACTIONS(222), 1,
      sym_flag_name,
    ACTIONS(224), 1,
      sym__quoted_text,
    ACTIONS(226), 1,
      sym__variable_start,
    ACTIONS(228), 1,
      sym__double_start,
    ACTIONS(230), 1,
      sym__single_start,
    ACTIONS(232), 1,
      sym__heredoc_arrow,
    ACTIONS(262), 1,
      anon_sym_DASH_DASH,
    ACTIONS(266), 1,
      sym__line_end,
    STATE(818), 1,
      sym__quoted_anywhere_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(23), 4,
      sym_flag,
      sym_quoted_word,
      sym_heredoc_redirect,
      aux_sym__quoted_anywhere_text_repeat1,
    STATE(123), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [1433] = 12,
    ACTIONS(222), 1,
      sym_flag_name,
    ACTIONS(224), 1,
      sym__quoted_text,
    ACTIONS(226), 1,
      sym__variable_start,
    ACTIONS(228), 1,
      sym__double_start,
    ACTIONS(230), 1,
      sym__single_start,
    ACTIONS(232), 1,
      sym__heredoc_arrow,
    ACTIONS(256), 1,
      anon_sym_DASH_DASH,
    ACTIONS(268), 1,
      sym__line_end,
    STATE(790), 1,
      sym__quoted_anywhere_template,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(24), 4,
      sym_flag,
      sym_quoted_word,
      sym_heredoc_redirect,
      aux_sym__quoted_anywhere_text_repeat1,
    STATE(123), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [1478] = 10,
    ACTIONS(272), 1,
      sym_flag_name,
    ACTIONS(275), 1,
      sym__quoted_text,
    ACTIONS(278), 1,
      sym__variable_start,
    ACTIONS(281), 1,
      sym__double_start,
    ACTIONS(284), 1,
      sym__single_start,
    ACTIONS(287), 1,
      sym__heredoc_arrow,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(270), 3,
      sym__line_end,
      sym__heredoc_line_end,
      anon_sym_DASH_DASH,
    STATE(31), 4,
      sym_flag,
      sym_quoted_word,
      sym_heredoc_redirect,
      aux_sym__quoted_anywhere_text_repeat1,
    STATE(123), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [1519] = 11,
    ACTIONS(238), 1,
      sym__line_end,
    ACTIONS(240), 1,
      sym__heredoc_line_end,
    ACTIONS(290), 1,
      sym__quoted_text,
    ACTIONS(292), 1,
      sym__variable_start,
    ACTIONS(294), 1,
      sym__double_start,
    ACTIONS(296), 1,
      sym__single_start,
    ACTIONS(298), 1,
      sym__heredoc_arrow,
    STATE(631), 1,
      aux_sym__quoted_anywhere_template_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(36), 3,
      sym_quoted_word,
      sym_heredoc_redirect,
      aux_sym__quoted_anywhere_text_repeat2,
    STATE(168), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [1560] = 10,
    ACTIONS(246), 1,
      sym__quoted_text,
    ACTIONS(248), 1,
      sym__variable_start,
    ACTIONS(250), 1,
      sym__double_start,
    ACTIONS(252), 1,
      sym__single_start,
    ACTIONS(300), 1,
      sym__line_end,
    ACTIONS(302), 1,
      sym_flag_name,
    STATE(54), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    STATE(841), 2,
      sym__text,
      sym_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(135), 5,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
      aux_sym_text_repeat1,
  [1599] = 11,
    ACTIONS(234), 1,
      sym__heredoc_line_end,
    ACTIONS(290), 1,
      sym__quoted_text,
    ACTIONS(292), 1,
      sym__variable_start,
    ACTIONS(294), 1,
      sym__double_start,
    ACTIONS(296), 1,
      sym__single_start,
    ACTIONS(298), 1,
      sym__heredoc_arrow,
    ACTIONS(304), 1,
      sym__line_end,
    STATE(666), 1,
      aux_sym__quoted_anywhere_text_repeat3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(38), 3,
      sym_quoted_word,
      sym_heredoc_redirect,
      aux_sym__quoted_anywhere_text_repeat2,
    STATE(168), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [1640] = 10,
    ACTIONS(246), 1,
      sym__quoted_text,
    ACTIONS(248), 1,
      sym__variable_start,
    ACTIONS(250), 1,
      sym__double_start,
    ACTIONS(252), 1,
      sym__single_start,
    ACTIONS(302), 1,
      sym_flag_name,
    ACTIONS(306), 1,
      sym__line_end,
    STATE(266), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    STATE(793), 2,
      sym__text,
      sym_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(135), 5,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
      aux_sym_text_repeat1,
  [1679] = 11,
    ACTIONS(240), 1,
      sym__heredoc_line_end,
    ACTIONS(290), 1,
      sym__quoted_text,
    ACTIONS(292), 1,
      sym__variable_start,
    ACTIONS(294), 1,
      sym__double_start,
    ACTIONS(296), 1,
      sym__single_start,
    ACTIONS(298), 1,
      sym__heredoc_arrow,
    ACTIONS(308), 1,
      sym__line_end,
    STATE(653), 1,
      aux_sym__quoted_anywhere_template_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(63), 3,
      sym_quoted_word,
      sym_heredoc_redirect,
      aux_sym__quoted_anywhere_text_repeat2,
    STATE(168), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [1720] = 11,
    ACTIONS(240), 1,
      sym__heredoc_line_end,
    ACTIONS(290), 1,
      sym__quoted_text,
    ACTIONS(292), 1,
      sym__variable_start,
    ACTIONS(294), 1,
      sym__double_start,
    ACTIONS(296), 1,
      sym__single_start,
    ACTIONS(298), 1,
      sym__heredoc_arrow,
    ACTIONS(308), 1,
      sym__line_end,
    STATE(653), 1,
      aux_sym__quoted_anywhere_template_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(39), 3,
      sym_quoted_word,
      sym_heredoc_redirect,
      aux_sym__quoted_anywhere_text_repeat2,
    STATE(168), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [1761] = 11,
    ACTIONS(234), 1,
      sym__heredoc_line_end,
    ACTIONS(290), 1,
      sym__quoted_text,
    ACTIONS(292), 1,
      sym__variable_start,
    ACTIONS(294), 1,
      sym__double_start,
    ACTIONS(296), 1,
      sym__single_start,
    ACTIONS(298), 1,
      sym__heredoc_arrow,
    ACTIONS(310), 1,
      sym__line_end,
    STATE(658), 1,
      aux_sym__quoted_anywhere_text_repeat3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(63), 3,
      sym_quoted_word,
      sym_heredoc_redirect,
      aux_sym__quoted_anywhere_text_repeat2,
    STATE(168), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [1802] = 11,
    ACTIONS(240), 1,
      sym__heredoc_line_end,
    ACTIONS(290), 1,
      sym__quoted_text,
    ACTIONS(292), 1,
      sym__variable_start,
    ACTIONS(294), 1,
      sym__double_start,
    ACTIONS(296), 1,
      sym__single_start,
    ACTIONS(298), 1,
      sym__heredoc_arrow,
    ACTIONS(312), 1,
      sym__line_end,
    STATE(645), 1,
      aux_sym__quoted_anywhere_template_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(63), 3,
      sym_quoted_word,
      sym_heredoc_redirect,
      aux_sym__quoted_anywhere_text_repeat2,
    STATE(168), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [1843] = 5,
    ACTIONS(152), 1,
      sym__line_end,
    ACTIONS(314), 1,
      sym_flag_name,
    STATE(40), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(150), 11,
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
  [1872] = 5,
    ACTIONS(317), 1,
      sym__concat,
    STATE(42), 1,
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
  [1901] = 5,
    ACTIONS(317), 1,
      sym__concat,
    STATE(43), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(166), 2,
      sym__line_end,
      sym_flag_name,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(164), 11,
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
  [1930] = 5,
    ACTIONS(319), 1,
      sym__concat,
    STATE(43), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(159), 2,
      sym__line_end,
      sym_flag_name,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(157), 11,
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
  [1959] = 10,
    ACTIONS(246), 1,
      sym__quoted_text,
    ACTIONS(248), 1,
      sym__variable_start,
    ACTIONS(250), 1,
      sym__double_start,
    ACTIONS(252), 1,
      sym__single_start,
    ACTIONS(302), 1,
      sym_flag_name,
    ACTIONS(322), 1,
      sym__line_end,
    STATE(266), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    STATE(802), 2,
      sym__text,
      sym_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(135), 5,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
      aux_sym_text_repeat1,
  [1998] = 10,
    ACTIONS(246), 1,
      sym__quoted_text,
    ACTIONS(248), 1,
      sym__variable_start,
    ACTIONS(250), 1,
      sym__double_start,
    ACTIONS(252), 1,
      sym__single_start,
    ACTIONS(302), 1,
      sym_flag_name,
    ACTIONS(324), 1,
      sym__line_end,
    STATE(48), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    STATE(824), 2,
      sym__text,
      sym_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(135), 5,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
      aux_sym_text_repeat1,
  [2037] = 10,
    ACTIONS(246), 1,
      sym__quoted_text,
    ACTIONS(248), 1,
      sym__variable_start,
    ACTIONS(250), 1,
      sym__double_start,
    ACTIONS(252), 1,
      sym__single_start,
    ACTIONS(302), 1,
      sym_flag_name,
    ACTIONS(326), 1,
      sym__line_end,
    STATE(35), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    STATE(808), 2,
      sym__text,
      sym_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(135), 5,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
      aux_sym_text_repeat1,
  [2076] = 11,
    ACTIONS(258), 1,
      sym__line_end,
    ACTIONS(328), 1,
      anon_sym_DASH_DASH,
    ACTIONS(330), 1,
      sym_flag_name,
    ACTIONS(332), 1,
      sym__quoted_text,
    ACTIONS(334), 1,
      sym__variable_start,
    ACTIONS(336), 1,
      sym__double_start,
    ACTIONS(338), 1,
      sym__single_start,
    STATE(787), 1,
      sym__quoted_anywhere,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(76), 3,
      sym_flag,
      sym_quoted_word,
      aux_sym__quoted_anywhere_repeat1,
    STATE(157), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [2117] = 10,
    ACTIONS(246), 1,
      sym__quoted_text,
    ACTIONS(248), 1,
      sym__variable_start,
    ACTIONS(250), 1,
      sym__double_start,
    ACTIONS(252), 1,
      sym__single_start,
    ACTIONS(302), 1,
      sym_flag_name,
    ACTIONS(340), 1,
      sym__line_end,
    STATE(266), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    STATE(834), 2,
      sym__text,
      sym_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(135), 5,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
      aux_sym_text_repeat1,
  [2156] = 11,
    ACTIONS(328), 1,
      anon_sym_DASH_DASH,
    ACTIONS(330), 1,
      sym_flag_name,
    ACTIONS(332), 1,
      sym__quoted_text,
    ACTIONS(334), 1,
      sym__variable_start,
    ACTIONS(336), 1,
      sym__double_start,
    ACTIONS(338), 1,
      sym__single_start,
    ACTIONS(342), 1,
      sym__line_end,
    STATE(845), 1,
      sym__quoted_anywhere,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(76), 3,
      sym_flag,
      sym_quoted_word,
      aux_sym__quoted_anywhere_repeat1,
    STATE(157), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [2197] = 10,
    ACTIONS(246), 1,
      sym__quoted_text,
    ACTIONS(248), 1,
      sym__variable_start,
    ACTIONS(250), 1,
      sym__double_start,
    ACTIONS(252), 1,
      sym__single_start,
    ACTIONS(302), 1,
      sym_flag_name,
    ACTIONS(344), 1,
      sym__line_end,
    STATE(44), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    STATE(835), 2,
      sym__text,
      sym_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(135), 5,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
      aux_sym_text_repeat1,
  [2236] = 11,
    ACTIONS(264), 1,
      sym__line_end,
    ACTIONS(328), 1,
      anon_sym_DASH_DASH,
    ACTIONS(330), 1,
      sym_flag_name,
    ACTIONS(332), 1,
      sym__quoted_text,
    ACTIONS(334), 1,
      sym__variable_start,
    ACTIONS(336), 1,
      sym__double_start,
    ACTIONS(338), 1,
      sym__single_start,
    STATE(833), 1,
      sym__quoted_anywhere,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(76), 3,
      sym_flag,
      sym_quoted_word,
      aux_sym__quoted_anywhere_repeat1,
    STATE(157), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [2277] = 11,
    ACTIONS(220), 1,
      sym__line_end,
    ACTIONS(234), 1,
      sym__heredoc_line_end,
    ACTIONS(290), 1,
      sym__quoted_text,
    ACTIONS(292), 1,
      sym__variable_start,
    ACTIONS(294), 1,
      sym__double_start,
    ACTIONS(296), 1,
      sym__single_start,
    ACTIONS(298), 1,
      sym__heredoc_arrow,
    STATE(637), 1,
      aux_sym__quoted_anywhere_text_repeat3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(61), 3,
      sym_quoted_word,
      sym_heredoc_redirect,
      aux_sym__quoted_anywhere_text_repeat2,
    STATE(168), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [2318] = 8,
    ACTIONS(346), 1,
      anon_sym_repo,
    ACTIONS(352), 1,
      sym_unknown_verb,
    ACTIONS(354), 1,
      sym__line_end,
    ACTIONS(356), 1,
      sym_flag_name,
    ACTIONS(350), 2,
      anon_sym_set,
      anon_sym_var,
    STATE(40), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(348), 7,
      anon_sym_key,
      anon_sym_install,
      anon_sym_remove,
      anon_sym_upgrade,
      anon_sym_downgrade,
      anon_sym_module,
      anon_sym_snapshot,
  [2353] = 10,
    ACTIONS(246), 1,
      sym__quoted_text,
    ACTIONS(248), 1,
      sym__variable_start,
    ACTIONS(250), 1,
      sym__double_start,
    ACTIONS(252), 1,
      sym__single_start,
    ACTIONS(302), 1,
      sym_flag_name,
    ACTIONS(358), 1,
      sym__line_end,
    STATE(266), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    STATE(861), 2,
      sym__text,
      sym_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(135), 5,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
      aux_sym_text_repeat1,
  [2392] = 11,
    ACTIONS(266), 1,
      sym__line_end,
    ACTIONS(328), 1,
      anon_sym_DASH_DASH,
    ACTIONS(330), 1,
      sym_flag_name,
    ACTIONS(332), 1,
      sym__quoted_text,
    ACTIONS(334), 1,
      sym__variable_start,
    ACTIONS(336), 1,
      sym__double_start,
    ACTIONS(338), 1,
      sym__single_start,
    STATE(818), 1,
      sym__quoted_anywhere,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(76), 3,
      sym_flag,
      sym_quoted_word,
      aux_sym__quoted_anywhere_repeat1,
    STATE(157), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [2433] = 8,
    ACTIONS(356), 1,
      sym_flag_name,
    ACTIONS(360), 1,
      anon_sym_repo,
    ACTIONS(366), 1,
      sym_unknown_verb,
    ACTIONS(368), 1,
      sym__line_end,
    ACTIONS(364), 2,
      anon_sym_set,
      anon_sym_var,
    STATE(53), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(362), 7,
      anon_sym_key,
      anon_sym_install,
      anon_sym_remove,
      anon_sym_upgrade,
      anon_sym_downgrade,
      anon_sym_module,
      anon_sym_snapshot,
  [2468] = 10,
    ACTIONS(246), 1,
      sym__quoted_text,
    ACTIONS(248), 1,
      sym__variable_start,
    ACTIONS(250), 1,
      sym__double_start,
    ACTIONS(252), 1,
      sym__single_start,
    ACTIONS(302), 1,
      sym_flag_name,
    ACTIONS(370), 1,
      sym__line_end,
    STATE(266), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    STATE(792), 2,
      sym__text,
      sym_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(135), 5,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
      aux_sym_text_repeat1,
  [2507] = 10,
    ACTIONS(246), 1,
      sym__quoted_text,
    ACTIONS(248), 1,
      sym__variable_start,
    ACTIONS(250), 1,
      sym__double_start,
    ACTIONS(252), 1,
      sym__single_start,
    ACTIONS(302), 1,
      sym_flag_name,
    ACTIONS(372), 1,
      sym__line_end,
    STATE(57), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    STATE(811), 2,
      sym__text,
      sym_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(135), 5,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
      aux_sym_text_repeat1,
  [2546] = 11,
    ACTIONS(268), 1,
      sym__line_end,
    ACTIONS(328), 1,
      anon_sym_DASH_DASH,
    ACTIONS(330), 1,
      sym_flag_name,
    ACTIONS(332), 1,
      sym__quoted_text,
    ACTIONS(334), 1,
      sym__variable_start,
    ACTIONS(336), 1,
      sym__double_start,
    ACTIONS(338), 1,
      sym__single_start,
    STATE(790), 1,
      sym__quoted_anywhere,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(76), 3,
      sym_flag,
      sym_quoted_word,
      aux_sym__quoted_anywhere_repeat1,
    STATE(157), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [2587] = 11,
    ACTIONS(328), 1,
      anon_sym_DASH_DASH,
    ACTIONS(330), 1,
      sym_flag_name,
    ACTIONS(332), 1,
      sym__quoted_text,
    ACTIONS(334), 1,
      sym__variable_start,
    ACTIONS(336), 1,
      sym__double_start,
    ACTIONS(338), 1,
      sym__single_start,
    ACTIONS(374), 1,
      sym__line_end,
    STATE(823), 1,
      sym__quoted_anywhere,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(76), 3,
      sym_flag,
      sym_quoted_word,
      aux_sym__quoted_anywhere_repeat1,
    STATE(157), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [2628] = 11,
    ACTIONS(234), 1,
      sym__heredoc_line_end,
    ACTIONS(290), 1,
      sym__quoted_text,
    ACTIONS(292), 1,
      sym__variable_start,
    ACTIONS(294), 1,
      sym__double_start,
    ACTIONS(296), 1,
      sym__single_start,
    ACTIONS(298), 1,
      sym__heredoc_arrow,
    ACTIONS(304), 1,
      sym__line_end,
    STATE(666), 1,
      aux_sym__quoted_anywhere_text_repeat3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(63), 3,
      sym_quoted_word,
      sym_heredoc_redirect,
      aux_sym__quoted_anywhere_text_repeat2,
    STATE(168), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [2669] = 3,
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
  [2693] = 9,
    ACTIONS(378), 1,
      sym__quoted_text,
    ACTIONS(381), 1,
      sym__variable_start,
    ACTIONS(384), 1,
      sym__double_start,
    ACTIONS(387), 1,
      sym__single_start,
    ACTIONS(390), 1,
      sym__heredoc_arrow,
    ACTIONS(376), 2,
      sym__line_end,
      sym__heredoc_line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(63), 3,
      sym_quoted_word,
      sym_heredoc_redirect,
      aux_sym__quoted_anywhere_text_repeat2,
    STATE(168), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [2729] = 9,
    ACTIONS(395), 1,
      sym_flag_name,
    ACTIONS(398), 1,
      sym__quoted_text,
    ACTIONS(401), 1,
      sym__variable_start,
    ACTIONS(404), 1,
      sym__double_start,
    ACTIONS(407), 1,
      sym__single_start,
    ACTIONS(393), 2,
      sym__line_end,
      anon_sym_DASH_DASH,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(64), 3,
      sym_flag,
      sym_quoted_word,
      aux_sym__quoted_anywhere_repeat1,
    STATE(157), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [2765] = 12,
    ACTIONS(410), 1,
      sym__line_end,
    ACTIONS(412), 1,
      sym_flag_name,
    ACTIONS(414), 1,
      sym__plain_text,
    ACTIONS(416), 1,
      sym__variable_start,
    ACTIONS(418), 1,
      sym__list_start,
    ACTIONS(420), 1,
      sym__heredoc_arrow,
    STATE(277), 1,
      sym_variable,
    STATE(663), 1,
      sym_json_array,
    STATE(842), 1,
      sym__list_text,
    STATE(70), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(124), 3,
      sym_word,
      sym_heredoc_redirect,
      aux_sym__list_text_repeat1,
  [2807] = 4,
    ACTIONS(422), 1,
      sym__concat,
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
  [2833] = 4,
    ACTIONS(424), 1,
      sym__equals,
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
  [2859] = 12,
    ACTIONS(412), 1,
      sym_flag_name,
    ACTIONS(414), 1,
      sym__plain_text,
    ACTIONS(416), 1,
      sym__variable_start,
    ACTIONS(418), 1,
      sym__list_start,
    ACTIONS(420), 1,
      sym__heredoc_arrow,
    ACTIONS(426), 1,
      sym__line_end,
    STATE(277), 1,
      sym_variable,
    STATE(663), 1,
      sym_json_array,
    STATE(789), 1,
      sym__list_text,
    STATE(75), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(124), 3,
      sym_word,
      sym_heredoc_redirect,
      aux_sym__list_text_repeat1,
  [2901] = 3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(159), 3,
      sym__line_end,
      sym__concat,
      sym_flag_name,
    ACTIONS(157), 11,
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
  [2925] = 12,
    ACTIONS(412), 1,
      sym_flag_name,
    ACTIONS(414), 1,
      sym__plain_text,
    ACTIONS(416), 1,
      sym__variable_start,
    ACTIONS(418), 1,
      sym__list_start,
    ACTIONS(420), 1,
      sym__heredoc_arrow,
    ACTIONS(428), 1,
      sym__line_end,
    STATE(277), 1,
      sym_variable,
    STATE(663), 1,
      sym_json_array,
    STATE(809), 1,
      sym__list_text,
    STATE(240), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(124), 3,
      sym_word,
      sym_heredoc_redirect,
      aux_sym__list_text_repeat1,
  [2967] = 3,
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
  [2991] = 3,
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
  [3015] = 3,
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
  [3039] = 3,
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
  [3063] = 12,
    ACTIONS(412), 1,
      sym_flag_name,
    ACTIONS(414), 1,
      sym__plain_text,
    ACTIONS(416), 1,
      sym__variable_start,
    ACTIONS(418), 1,
      sym__list_start,
    ACTIONS(420), 1,
      sym__heredoc_arrow,
    ACTIONS(430), 1,
      sym__line_end,
    STATE(277), 1,
      sym_variable,
    STATE(663), 1,
      sym_json_array,
    STATE(826), 1,
      sym__list_text,
    STATE(240), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(124), 3,
      sym_word,
      sym_heredoc_redirect,
      aux_sym__list_text_repeat1,
  [3105] = 10,
    ACTIONS(330), 1,
      sym_flag_name,
    ACTIONS(332), 1,
      sym__quoted_text,
    ACTIONS(334), 1,
      sym__variable_start,
    ACTIONS(336), 1,
      sym__double_start,
    ACTIONS(338), 1,
      sym__single_start,
    ACTIONS(432), 1,
      anon_sym_DASH_DASH,
    ACTIONS(434), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(64), 3,
      sym_flag,
      sym_quoted_word,
      aux_sym__quoted_anywhere_repeat1,
    STATE(157), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [3143] = 3,
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
  [3167] = 3,
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
  [3191] = 3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(170), 3,
      sym__line_end,
      sym__concat,
      sym_flag_name,
    ACTIONS(168), 11,
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
  [3215] = 5,
    ACTIONS(436), 1,
      sym__concat,
    STATE(80), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(159), 2,
      sym__line_end,
      sym_flag_name,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(157), 9,
      anon_sym_file,
      anon_sym_service,
      anon_sym_config,
      anon_sym_tmpfiles,
      anon_sym_dir,
      anon_sym_symlink,
      anon_sym_default,
      anon_sym_rename,
      sym_unknown_verb,
  [3242] = 9,
    ACTIONS(443), 1,
      anon_sym_default,
    ACTIONS(445), 1,
      anon_sym_rename,
    ACTIONS(447), 1,
      sym_unknown_verb,
    ACTIONS(449), 1,
      sym__line_end,
    ACTIONS(451), 1,
      sym_flag_name,
    ACTIONS(441), 2,
      anon_sym_dir,
      anon_sym_symlink,
    STATE(84), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(439), 4,
      anon_sym_file,
      anon_sym_service,
      anon_sym_config,
      anon_sym_tmpfiles,
  [3277] = 3,
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
  [3300] = 9,
    ACTIONS(451), 1,
      sym_flag_name,
    ACTIONS(457), 1,
      anon_sym_default,
    ACTIONS(459), 1,
      anon_sym_rename,
    ACTIONS(461), 1,
      sym_unknown_verb,
    ACTIONS(463), 1,
      sym__line_end,
    ACTIONS(455), 2,
      anon_sym_dir,
      anon_sym_symlink,
    STATE(81), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(453), 4,
      anon_sym_file,
      anon_sym_service,
      anon_sym_config,
      anon_sym_tmpfiles,
  [3335] = 5,
    ACTIONS(152), 1,
      sym__line_end,
    ACTIONS(465), 1,
      sym_flag_name,
    STATE(84), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(150), 9,
      anon_sym_file,
      anon_sym_service,
      anon_sym_config,
      anon_sym_tmpfiles,
      anon_sym_dir,
      anon_sym_symlink,
      anon_sym_default,
      anon_sym_rename,
      sym_unknown_verb,
  [3362] = 5,
    ACTIONS(468), 1,
      sym__concat,
    STATE(86), 1,
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
      anon_sym_config,
      anon_sym_tmpfiles,
      anon_sym_dir,
      anon_sym_symlink,
      anon_sym_default,
      anon_sym_rename,
      sym_unknown_verb,
  [3389] = 5,
    ACTIONS(468), 1,
      sym__concat,
    STATE(80), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(166), 2,
      sym__line_end,
      sym_flag_name,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(164), 9,
      anon_sym_file,
      anon_sym_service,
      anon_sym_config,
      anon_sym_tmpfiles,
      anon_sym_dir,
      anon_sym_symlink,
      anon_sym_default,
      anon_sym_rename,
      sym_unknown_verb,
  [3416] = 3,
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
      anon_sym_config,
      anon_sym_tmpfiles,
      anon_sym_dir,
      anon_sym_symlink,
      anon_sym_default,
      anon_sym_rename,
      sym_unknown_verb,
  [3438] = 3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(170), 3,
      sym__line_end,
      sym__concat,
      sym_flag_name,
    ACTIONS(168), 9,
      anon_sym_file,
      anon_sym_service,
      anon_sym_config,
      anon_sym_tmpfiles,
      anon_sym_dir,
      anon_sym_symlink,
      anon_sym_default,
      anon_sym_rename,
      sym_unknown_verb,
  [3460] = 4,
    ACTIONS(470), 1,
      sym__equals,
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
      anon_sym_config,
      anon_sym_tmpfiles,
      anon_sym_dir,
      anon_sym_symlink,
      anon_sym_default,
      anon_sym_rename,
      sym_unknown_verb,
  [3484] = 4,
    ACTIONS(472), 1,
      sym__concat,
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
      anon_sym_config,
      anon_sym_tmpfiles,
      anon_sym_dir,
      anon_sym_symlink,
      anon_sym_default,
      anon_sym_rename,
      sym_unknown_verb,
  [3508] = 10,
    ACTIONS(418), 1,
      sym__list_start,
    ACTIONS(474), 1,
      sym__line_end,
    ACTIONS(476), 1,
      sym_flag_name,
    ACTIONS(478), 1,
      sym__shell_text,
    ACTIONS(480), 1,
      sym__heredoc_arrow,
    STATE(814), 1,
      sym__command_shell,
    STATE(93), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    STATE(414), 2,
      sym_heredoc_redirect,
      aux_sym_shell_command_repeat1,
    STATE(697), 2,
      sym_json_array,
      sym_shell_command,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [3544] = 3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(159), 3,
      sym__line_end,
      sym__concat,
      sym_flag_name,
    ACTIONS(157), 9,
      anon_sym_file,
      anon_sym_service,
      anon_sym_config,
      anon_sym_tmpfiles,
      anon_sym_dir,
      anon_sym_symlink,
      anon_sym_default,
      anon_sym_rename,
      sym_unknown_verb,
  [3566] = 10,
    ACTIONS(418), 1,
      sym__list_start,
    ACTIONS(476), 1,
      sym_flag_name,
    ACTIONS(478), 1,
      sym__shell_text,
    ACTIONS(480), 1,
      sym__heredoc_arrow,
    ACTIONS(482), 1,
      sym__line_end,
    STATE(791), 1,
      sym__command_shell,
    STATE(282), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    STATE(414), 2,
      sym_heredoc_redirect,
      aux_sym_shell_command_repeat1,
    STATE(697), 2,
      sym_json_array,
      sym_shell_command,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [3602] = 3,
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
      anon_sym_config,
      anon_sym_tmpfiles,
      anon_sym_dir,
      anon_sym_symlink,
      anon_sym_default,
      anon_sym_rename,
      sym_unknown_verb,
  [3624] = 3,
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
      anon_sym_config,
      anon_sym_tmpfiles,
      anon_sym_dir,
      anon_sym_symlink,
      anon_sym_default,
      anon_sym_rename,
      sym_unknown_verb,
  [3646] = 3,
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
      anon_sym_config,
      anon_sym_tmpfiles,
      anon_sym_dir,
      anon_sym_symlink,
      anon_sym_default,
      anon_sym_rename,
      sym_unknown_verb,
  [3668] = 10,
    ACTIONS(254), 1,
      sym__list_start,
    ACTIONS(484), 1,
      sym__line_end,
    ACTIONS(486), 1,
      sym_flag_name,
    ACTIONS(488), 1,
      sym__plain_text,
    ACTIONS(490), 1,
      sym__variable_start,
    STATE(525), 1,
      sym_variable,
    STATE(274), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    STATE(359), 2,
      sym_word,
      aux_sym__stage_repeat1,
    STATE(788), 2,
      sym__list,
      sym_json_array,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [3704] = 10,
    ACTIONS(254), 1,
      sym__list_start,
    ACTIONS(486), 1,
      sym_flag_name,
    ACTIONS(488), 1,
      sym__plain_text,
    ACTIONS(490), 1,
      sym__variable_start,
    ACTIONS(492), 1,
      sym__line_end,
    STATE(525), 1,
      sym_variable,
    STATE(97), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    STATE(359), 2,
      sym_word,
      aux_sym__stage_repeat1,
    STATE(827), 2,
      sym__list,
      sym_json_array,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [3740] = 3,
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
      anon_sym_config,
      anon_sym_tmpfiles,
      anon_sym_dir,
      anon_sym_symlink,
      anon_sym_default,
      anon_sym_rename,
      sym_unknown_verb,
  [3762] = 3,
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
      anon_sym_config,
      anon_sym_tmpfiles,
      anon_sym_dir,
      anon_sym_symlink,
      anon_sym_default,
      anon_sym_rename,
      sym_unknown_verb,
  [3784] = 3,
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
      anon_sym_config,
      anon_sym_tmpfiles,
      anon_sym_dir,
      anon_sym_symlink,
      anon_sym_default,
      anon_sym_rename,
      sym_unknown_verb,
  [3806] = 8,
    ACTIONS(246), 1,
      sym__quoted_text,
    ACTIONS(248), 1,
      sym__variable_start,
    ACTIONS(250), 1,
      sym__double_start,
    ACTIONS(252), 1,
      sym__single_start,
    ACTIONS(494), 1,
      sym__line_end,
    STATE(794), 1,
      sym_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(135), 5,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
      aux_sym_text_repeat1,
  [3837] = 8,
    ACTIONS(434), 1,
      sym__line_end,
    ACTIONS(496), 1,
      sym__quoted_text,
    ACTIONS(498), 1,
      sym__variable_start,
    ACTIONS(500), 1,
      sym__double_start,
    ACTIONS(502), 1,
      sym__single_start,
    STATE(109), 2,
      sym_quoted_word,
      aux_sym__quoted_anywhere_repeat2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(283), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [3868] = 3,
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
      anon_sym_config,
      anon_sym_tmpfiles,
      anon_sym_dir,
      anon_sym_symlink,
      anon_sym_default,
      anon_sym_rename,
      sym_unknown_verb,
  [3889] = 8,
    ACTIONS(246), 1,
      sym__quoted_text,
    ACTIONS(248), 1,
      sym__variable_start,
    ACTIONS(250), 1,
      sym__double_start,
    ACTIONS(252), 1,
      sym__single_start,
    ACTIONS(504), 1,
      sym__line_end,
    STATE(828), 1,
      sym_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(135), 5,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
      aux_sym_text_repeat1,
  [3920] = 8,
    ACTIONS(246), 1,
      sym__quoted_text,
    ACTIONS(248), 1,
      sym__variable_start,
    ACTIONS(250), 1,
      sym__double_start,
    ACTIONS(252), 1,
      sym__single_start,
    ACTIONS(264), 1,
      sym__line_end,
    STATE(833), 1,
      sym_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(135), 5,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
      aux_sym_text_repeat1,
  [3951] = 4,
    ACTIONS(506), 1,
      sym__concat,
    STATE(108), 1,
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
  [3974] = 4,
    ACTIONS(506), 1,
      sym__concat,
    STATE(114), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(166), 9,
      sym__line_end,
      sym_flag_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
      anon_sym_DASH_DASH,
  [3997] = 8,
    ACTIONS(496), 1,
      sym__quoted_text,
    ACTIONS(498), 1,
      sym__variable_start,
    ACTIONS(500), 1,
      sym__double_start,
    ACTIONS(502), 1,
      sym__single_start,
    ACTIONS(508), 1,
      sym__line_end,
    STATE(118), 2,
      sym_quoted_word,
      aux_sym__quoted_anywhere_repeat2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(283), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [4028] = 8,
    ACTIONS(246), 1,
      sym__quoted_text,
    ACTIONS(248), 1,
      sym__variable_start,
    ACTIONS(250), 1,
      sym__double_start,
    ACTIONS(252), 1,
      sym__single_start,
    ACTIONS(266), 1,
      sym__line_end,
    STATE(818), 1,
      sym_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(135), 5,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
      aux_sym_text_repeat1,
  [4059] = 8,
    ACTIONS(246), 1,
      sym__quoted_text,
    ACTIONS(248), 1,
      sym__variable_start,
    ACTIONS(250), 1,
      sym__double_start,
    ACTIONS(252), 1,
      sym__single_start,
    ACTIONS(510), 1,
      sym__line_end,
    STATE(812), 1,
      sym_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(135), 5,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
      aux_sym_text_repeat1,
  [4090] = 8,
    ACTIONS(246), 1,
      sym__quoted_text,
    ACTIONS(248), 1,
      sym__variable_start,
    ACTIONS(250), 1,
      sym__double_start,
    ACTIONS(252), 1,
      sym__single_start,
    ACTIONS(512), 1,
      sym__line_end,
    STATE(821), 1,
      sym_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(135), 5,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
      aux_sym_text_repeat1,
  [4121] = 8,
    ACTIONS(246), 1,
      sym__quoted_text,
    ACTIONS(248), 1,
      sym__variable_start,
    ACTIONS(250), 1,
      sym__double_start,
    ACTIONS(252), 1,
      sym__single_start,
    ACTIONS(514), 1,
      sym__line_end,
    STATE(829), 1,
      sym_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(135), 5,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
      aux_sym_text_repeat1,
  [4152] = 4,
    ACTIONS(516), 1,
      sym__concat,
    STATE(114), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(159), 9,
      sym__line_end,
      sym_flag_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
      anon_sym_DASH_DASH,
  [4175] = 4,
    ACTIONS(506), 1,
      sym__concat,
    STATE(114), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(519), 9,
      sym__line_end,
      sym_flag_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
      anon_sym_DASH_DASH,
  [4198] = 8,
    ACTIONS(246), 1,
      sym__quoted_text,
    ACTIONS(248), 1,
      sym__variable_start,
    ACTIONS(250), 1,
      sym__double_start,
    ACTIONS(252), 1,
      sym__single_start,
    ACTIONS(342), 1,
      sym__line_end,
    STATE(845), 1,
      sym_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(135), 5,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
      aux_sym_text_repeat1,
  [4229] = 8,
    ACTIONS(246), 1,
      sym__quoted_text,
    ACTIONS(248), 1,
      sym__variable_start,
    ACTIONS(250), 1,
      sym__double_start,
    ACTIONS(252), 1,
      sym__single_start,
    ACTIONS(258), 1,
      sym__line_end,
    STATE(787), 1,
      sym_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(135), 5,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
      aux_sym_text_repeat1,
  [4260] = 8,
    ACTIONS(521), 1,
      sym__line_end,
    ACTIONS(523), 1,
      sym__quoted_text,
    ACTIONS(526), 1,
      sym__variable_start,
    ACTIONS(529), 1,
      sym__double_start,
    ACTIONS(532), 1,
      sym__single_start,
    STATE(118), 2,
      sym_quoted_word,
      aux_sym__quoted_anywhere_repeat2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(283), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [4291] = 8,
    ACTIONS(246), 1,
      sym__quoted_text,
    ACTIONS(248), 1,
      sym__variable_start,
    ACTIONS(250), 1,
      sym__double_start,
    ACTIONS(252), 1,
      sym__single_start,
    ACTIONS(268), 1,
      sym__line_end,
    STATE(790), 1,
      sym_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(135), 5,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
      aux_sym_text_repeat1,
  [4322] = 8,
    ACTIONS(496), 1,
      sym__quoted_text,
    ACTIONS(498), 1,
      sym__variable_start,
    ACTIONS(500), 1,
      sym__double_start,
    ACTIONS(502), 1,
      sym__single_start,
    ACTIONS(535), 1,
      sym__line_end,
    STATE(118), 2,
      sym_quoted_word,
      aux_sym__quoted_anywhere_repeat2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(283), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [4353] = 8,
    ACTIONS(246), 1,
      sym__quoted_text,
    ACTIONS(248), 1,
      sym__variable_start,
    ACTIONS(250), 1,
      sym__double_start,
    ACTIONS(252), 1,
      sym__single_start,
    ACTIONS(374), 1,
      sym__line_end,
    STATE(823), 1,
      sym_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(135), 5,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
      aux_sym_text_repeat1,
  [4384] = 8,
    ACTIONS(496), 1,
      sym__quoted_text,
    ACTIONS(498), 1,
      sym__variable_start,
    ACTIONS(500), 1,
      sym__double_start,
    ACTIONS(502), 1,
      sym__single_start,
    ACTIONS(508), 1,
      sym__line_end,
    STATE(120), 2,
      sym_quoted_word,
      aux_sym__quoted_anywhere_repeat2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(283), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [4415] = 4,
    ACTIONS(506), 1,
      sym__concat,
    STATE(115), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(537), 9,
      sym__line_end,
      sym_flag_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
      anon_sym_DASH_DASH,
  [4438] = 9,
    ACTIONS(234), 1,
      sym__heredoc_line_end,
    ACTIONS(414), 1,
      sym__plain_text,
    ACTIONS(416), 1,
      sym__variable_start,
    ACTIONS(420), 1,
      sym__heredoc_arrow,
    ACTIONS(539), 1,
      sym__line_end,
    STATE(277), 1,
      sym_variable,
    STATE(694), 1,
      aux_sym__quoted_anywhere_text_repeat3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(164), 3,
      sym_word,
      sym_heredoc_redirect,
      aux_sym__list_text_repeat1,
  [4470] = 3,
    ACTIONS(541), 1,
      sym__concat,
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
  [4490] = 9,
    ACTIONS(488), 1,
      sym__plain_text,
    ACTIONS(490), 1,
      sym__variable_start,
    ACTIONS(543), 1,
      sym__line_end,
    ACTIONS(545), 1,
      sym_flag_name,
    STATE(525), 1,
      sym_variable,
    STATE(797), 1,
      sym__words,
    STATE(356), 2,
      sym_word,
      aux_sym__stage_repeat1,
    STATE(384), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [4522] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(170), 10,
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
  [4540] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(159), 10,
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
  [4558] = 2,
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
  [4576] = 2,
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
  [4594] = 3,
    ACTIONS(549), 1,
      sym__heredoc_quote,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(547), 9,
      sym__line_end,
      sym_flag_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
      anon_sym_DASH_DASH,
  [4614] = 2,
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
  [4632] = 9,
    ACTIONS(488), 1,
      sym__plain_text,
    ACTIONS(490), 1,
      sym__variable_start,
    ACTIONS(545), 1,
      sym_flag_name,
    ACTIONS(551), 1,
      sym__line_end,
    STATE(525), 1,
      sym_variable,
    STATE(819), 1,
      sym__words,
    STATE(126), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    STATE(356), 2,
      sym_word,
      aux_sym__stage_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [4664] = 2,
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
  [4682] = 7,
    ACTIONS(248), 1,
      sym__variable_start,
    ACTIONS(250), 1,
      sym__double_start,
    ACTIONS(252), 1,
      sym__single_start,
    ACTIONS(553), 1,
      sym__line_end,
    ACTIONS(555), 1,
      sym__quoted_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(136), 5,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
      aux_sym_text_repeat1,
  [4710] = 7,
    ACTIONS(557), 1,
      sym__line_end,
    ACTIONS(559), 1,
      sym__quoted_text,
    ACTIONS(562), 1,
      sym__variable_start,
    ACTIONS(565), 1,
      sym__double_start,
    ACTIONS(568), 1,
      sym__single_start,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(136), 5,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
      aux_sym_text_repeat1,
  [4738] = 2,
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
  [4756] = 2,
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
  [4774] = 3,
    ACTIONS(571), 1,
      sym__equals,
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
  [4794] = 2,
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
  [4812] = 7,
    ACTIONS(573), 1,
      sym__quoted_text,
    ACTIONS(575), 1,
      sym__variable_start,
    ACTIONS(577), 1,
      sym__double_start,
    ACTIONS(579), 1,
      sym__single_start,
    STATE(478), 1,
      sym_flag_value,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(286), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [4839] = 5,
    ACTIONS(581), 1,
      sym__concat,
    STATE(143), 1,
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
  [4862] = 5,
    ACTIONS(581), 1,
      sym__concat,
    STATE(167), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(166), 2,
      sym__line_end,
      sym_flag_name,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(164), 5,
      anon_sym_oci,
      anon_sym_tar,
      anon_sym_aci,
      anon_sym_system,
      sym_unknown_verb,
  [4885] = 8,
    ACTIONS(258), 1,
      sym__line_end,
    ACTIONS(583), 1,
      anon_sym_DASH_DASH,
    ACTIONS(585), 1,
      sym_flag_name,
    ACTIONS(587), 1,
      sym__pair_name,
    ACTIONS(589), 1,
      sym__bare_name,
    STATE(787), 1,
      sym__pairs_anywhere,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(262), 3,
      sym_flag,
      sym_pair,
      aux_sym__pairs_anywhere_repeat1,
  [4914] = 8,
    ACTIONS(268), 1,
      sym__line_end,
    ACTIONS(585), 1,
      sym_flag_name,
    ACTIONS(591), 1,
      anon_sym_DASH_DASH,
    ACTIONS(593), 1,
      sym__pair_name,
    ACTIONS(595), 1,
      sym__bare_name,
    STATE(790), 1,
      sym__pairs_variables_anywhere,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(246), 3,
      sym_flag,
      sym_assignment,
      aux_sym__pairs_variables_anywhere_repeat1,
  [4943] = 8,
    ACTIONS(268), 1,
      sym__line_end,
    ACTIONS(583), 1,
      anon_sym_DASH_DASH,
    ACTIONS(585), 1,
      sym_flag_name,
    ACTIONS(587), 1,
      sym__pair_name,
    ACTIONS(589), 1,
      sym__bare_name,
    STATE(790), 1,
      sym__pairs_anywhere,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(262), 3,
      sym_flag,
      sym_pair,
      aux_sym__pairs_anywhere_repeat1,
  [4972] = 2,
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
  [4989] = 8,
    ACTIONS(264), 1,
      sym__line_end,
    ACTIONS(583), 1,
      anon_sym_DASH_DASH,
    ACTIONS(585), 1,
      sym_flag_name,
    ACTIONS(587), 1,
      sym__pair_name,
    ACTIONS(589), 1,
      sym__bare_name,
    STATE(833), 1,
      sym__pairs_anywhere,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(262), 3,
      sym_flag,
      sym_pair,
      aux_sym__pairs_anywhere_repeat1,
  [5018] = 9,
    ACTIONS(545), 1,
      sym_flag_name,
    ACTIONS(597), 1,
      sym__line_end,
    ACTIONS(599), 1,
      sym__plain_text,
    ACTIONS(601), 1,
      sym__variable_start,
    STATE(331), 1,
      sym_word,
    STATE(364), 1,
      sym_variable,
    STATE(831), 1,
      sym__stage,
    STATE(384), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [5049] = 4,
    ACTIONS(603), 1,
      sym_flag_name,
    STATE(150), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(152), 6,
      sym__line_end,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__list_start,
  [5070] = 4,
    ACTIONS(606), 1,
      sym__concat,
    STATE(152), 1,
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
  [5091] = 4,
    ACTIONS(606), 1,
      sym__concat,
    STATE(174), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(166), 7,
      sym__line_end,
      sym_flag_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__list_start,
  [5112] = 4,
    ACTIONS(608), 1,
      sym__concat,
    STATE(154), 1,
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
  [5133] = 4,
    ACTIONS(608), 1,
      sym__concat,
    STATE(163), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(166), 7,
      sym__line_end,
      sym_flag_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      anon_sym_DASH_DASH,
  [5154] = 8,
    ACTIONS(610), 1,
      sym__line_end,
    ACTIONS(612), 1,
      sym_flag_name,
    ACTIONS(614), 1,
      sym__pair_name,
    ACTIONS(616), 1,
      sym__bare_name,
    STATE(805), 1,
      sym__names_variables,
    STATE(346), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    STATE(468), 2,
      sym_assignment,
      aux_sym__names_variables_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [5183] = 7,
    ACTIONS(618), 1,
      sym__quoted_text,
    ACTIONS(620), 1,
      sym__variable_start,
    ACTIONS(622), 1,
      sym__double_start,
    ACTIONS(624), 1,
      sym__single_start,
    STATE(628), 1,
      sym_flag_value,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(415), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [5210] = 4,
    ACTIONS(608), 1,
      sym__concat,
    STATE(160), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(537), 7,
      sym__line_end,
      sym_flag_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      anon_sym_DASH_DASH,
  [5231] = 7,
    ACTIONS(626), 1,
      sym__quoted_text,
    ACTIONS(628), 1,
      sym__variable_start,
    ACTIONS(630), 1,
      sym__double_start,
    ACTIONS(632), 1,
      sym__single_start,
    STATE(662), 1,
      sym_value,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(538), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [5258] = 6,
    ACTIONS(636), 1,
      sym_unknown_verb,
    ACTIONS(638), 1,
      sym__line_end,
    ACTIONS(640), 1,
      sym_flag_name,
    STATE(193), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(634), 4,
      anon_sym_oci,
      anon_sym_tar,
      anon_sym_aci,
      anon_sym_system,
  [5283] = 4,
    ACTIONS(608), 1,
      sym__concat,
    STATE(163), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(519), 7,
      sym__line_end,
      sym_flag_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      anon_sym_DASH_DASH,
  [5304] = 8,
    ACTIONS(266), 1,
      sym__line_end,
    ACTIONS(583), 1,
      anon_sym_DASH_DASH,
    ACTIONS(585), 1,
      sym_flag_name,
    ACTIONS(587), 1,
      sym__pair_name,
    ACTIONS(589), 1,
      sym__bare_name,
    STATE(818), 1,
      sym__pairs_anywhere,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(262), 3,
      sym_flag,
      sym_pair,
      aux_sym__pairs_anywhere_repeat1,
  [5333] = 8,
    ACTIONS(254), 1,
      sym__list_start,
    ACTIONS(642), 1,
      sym__line_end,
    ACTIONS(644), 1,
      sym_flag_name,
    ACTIONS(646), 1,
      sym__shell_text,
    STATE(650), 1,
      aux_sym__plain_command,
    STATE(169), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    STATE(825), 2,
      sym__command,
      sym_json_array,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [5362] = 4,
    ACTIONS(648), 1,
      sym__concat,
    STATE(163), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(159), 7,
      sym__line_end,
      sym_flag_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      anon_sym_DASH_DASH,
  [5383] = 7,
    ACTIONS(653), 1,
      sym__plain_text,
    ACTIONS(656), 1,
      sym__variable_start,
    ACTIONS(659), 1,
      sym__heredoc_arrow,
    STATE(277), 1,
      sym_variable,
    ACTIONS(651), 2,
      sym__line_end,
      sym__heredoc_line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(164), 3,
      sym_word,
      sym_heredoc_redirect,
      aux_sym__list_text_repeat1,
  [5410] = 8,
    ACTIONS(612), 1,
      sym_flag_name,
    ACTIONS(614), 1,
      sym__pair_name,
    ACTIONS(616), 1,
      sym__bare_name,
    ACTIONS(662), 1,
      sym__line_end,
    STATE(839), 1,
      sym__names_variables,
    STATE(155), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    STATE(468), 2,
      sym_assignment,
      aux_sym__names_variables_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [5439] = 8,
    ACTIONS(254), 1,
      sym__list_start,
    ACTIONS(644), 1,
      sym_flag_name,
    ACTIONS(646), 1,
      sym__shell_text,
    ACTIONS(664), 1,
      sym__line_end,
    STATE(650), 1,
      aux_sym__plain_command,
    STATE(386), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    STATE(815), 2,
      sym__command,
      sym_json_array,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [5468] = 5,
    ACTIONS(666), 1,
      sym__concat,
    STATE(167), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(159), 2,
      sym__line_end,
      sym_flag_name,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(157), 5,
      anon_sym_oci,
      anon_sym_tar,
      anon_sym_aci,
      anon_sym_system,
      sym_unknown_verb,
  [5491] = 4,
    ACTIONS(669), 1,
      sym__concat,
    STATE(170), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(537), 7,
      sym__line_end,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
  [5512] = 8,
    ACTIONS(254), 1,
      sym__list_start,
    ACTIONS(644), 1,
      sym_flag_name,
    ACTIONS(646), 1,
      sym__shell_text,
    ACTIONS(671), 1,
      sym__line_end,
    STATE(650), 1,
      aux_sym__plain_command,
    STATE(386), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    STATE(817), 2,
      sym__command,
      sym_json_array,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [5541] = 4,
    ACTIONS(669), 1,
      sym__concat,
    STATE(175), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(519), 7,
      sym__line_end,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
  [5562] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(673), 9,
      sym__line_end,
      sym_flag_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
      anon_sym_DASH_DASH,
  [5579] = 8,
    ACTIONS(254), 1,
      sym__list_start,
    ACTIONS(644), 1,
      sym_flag_name,
    ACTIONS(646), 1,
      sym__shell_text,
    ACTIONS(675), 1,
      sym__line_end,
    STATE(650), 1,
      aux_sym__plain_command,
    STATE(166), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    STATE(832), 2,
      sym__command,
      sym_json_array,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [5608] = 8,
    ACTIONS(258), 1,
      sym__line_end,
    ACTIONS(585), 1,
      sym_flag_name,
    ACTIONS(591), 1,
      anon_sym_DASH_DASH,
    ACTIONS(593), 1,
      sym__pair_name,
    ACTIONS(595), 1,
      sym__bare_name,
    STATE(787), 1,
      sym__pairs_variables_anywhere,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(246), 3,
      sym_flag,
      sym_assignment,
      aux_sym__pairs_variables_anywhere_repeat1,
  [5637] = 4,
    ACTIONS(677), 1,
      sym__concat,
    STATE(174), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(159), 7,
      sym__line_end,
      sym_flag_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__list_start,
  [5658] = 4,
    ACTIONS(680), 1,
      sym__concat,
    STATE(175), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(159), 7,
      sym__line_end,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
  [5679] = 7,
    ACTIONS(683), 1,
      sym__quoted_text,
    ACTIONS(685), 1,
      sym__variable_start,
    ACTIONS(687), 1,
      sym__double_start,
    ACTIONS(689), 1,
      sym__single_start,
    STATE(614), 1,
      sym_flag_value,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(342), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [5706] = 7,
    ACTIONS(691), 1,
      sym__quoted_text,
    ACTIONS(693), 1,
      sym__variable_start,
    ACTIONS(695), 1,
      sym__double_start,
    ACTIONS(697), 1,
      sym__single_start,
    STATE(484), 1,
      sym_value,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(280), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [5733] = 7,
    ACTIONS(699), 1,
      sym__quoted_text,
    ACTIONS(701), 1,
      sym__variable_start,
    ACTIONS(703), 1,
      sym__double_start,
    ACTIONS(705), 1,
      sym__single_start,
    STATE(82), 1,
      sym_flag_value,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(41), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [5760] = 9,
    ACTIONS(545), 1,
      sym_flag_name,
    ACTIONS(599), 1,
      sym__plain_text,
    ACTIONS(601), 1,
      sym__variable_start,
    ACTIONS(707), 1,
      sym__line_end,
    STATE(331), 1,
      sym_word,
    STATE(364), 1,
      sym_variable,
    STATE(798), 1,
      sym__stage,
    STATE(149), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [5791] = 7,
    ACTIONS(709), 1,
      sym__quoted_text,
    ACTIONS(711), 1,
      sym__variable_start,
    ACTIONS(713), 1,
      sym__double_start,
    ACTIONS(715), 1,
      sym__single_start,
    STATE(354), 1,
      sym_flag_value,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(242), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [5818] = 7,
    ACTIONS(717), 1,
      sym__quoted_text,
    ACTIONS(719), 1,
      sym__variable_start,
    ACTIONS(721), 1,
      sym__double_start,
    ACTIONS(723), 1,
      sym__single_start,
    STATE(373), 1,
      sym_flag_value,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(268), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [5845] = 7,
    ACTIONS(725), 1,
      sym__quoted_text,
    ACTIONS(727), 1,
      sym__variable_start,
    ACTIONS(729), 1,
      sym__double_start,
    ACTIONS(731), 1,
      sym__single_start,
    STATE(294), 1,
      sym_flag_value,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(151), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [5872] = 7,
    ACTIONS(733), 1,
      sym__quoted_text,
    ACTIONS(735), 1,
      sym__variable_start,
    ACTIONS(737), 1,
      sym__double_start,
    ACTIONS(739), 1,
      sym__single_start,
    STATE(610), 1,
      sym_flag_value,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(387), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [5899] = 5,
    ACTIONS(152), 1,
      sym__line_end,
    ACTIONS(741), 1,
      sym_flag_name,
    STATE(184), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(150), 5,
      anon_sym_oci,
      anon_sym_tar,
      anon_sym_aci,
      anon_sym_system,
      sym_unknown_verb,
  [5922] = 7,
    ACTIONS(744), 1,
      sym__quoted_text,
    ACTIONS(746), 1,
      sym__variable_start,
    ACTIONS(748), 1,
      sym__double_start,
    ACTIONS(750), 1,
      sym__single_start,
    STATE(465), 1,
      sym_flag_value,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(295), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [5949] = 7,
    ACTIONS(752), 1,
      sym__quoted_text,
    ACTIONS(754), 1,
      sym__variable_start,
    ACTIONS(756), 1,
      sym__double_start,
    ACTIONS(758), 1,
      sym__single_start,
    STATE(486), 1,
      sym_flag_value,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(299), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [5976] = 7,
    ACTIONS(760), 1,
      sym__quoted_text,
    ACTIONS(762), 1,
      sym__variable_start,
    ACTIONS(764), 1,
      sym__double_start,
    ACTIONS(766), 1,
      sym__single_start,
    STATE(22), 1,
      sym_flag_value,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(6), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [6003] = 7,
    ACTIONS(768), 1,
      sym__quoted_text,
    ACTIONS(770), 1,
      sym__variable_start,
    ACTIONS(772), 1,
      sym__double_start,
    ACTIONS(774), 1,
      sym__single_start,
    STATE(104), 1,
      sym_flag_value,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(85), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [6030] = 7,
    ACTIONS(776), 1,
      sym__quoted_text,
    ACTIONS(778), 1,
      sym__variable_start,
    ACTIONS(780), 1,
      sym__double_start,
    ACTIONS(782), 1,
      sym__single_start,
    STATE(313), 1,
      sym_flag_value,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(142), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [6057] = 7,
    ACTIONS(226), 1,
      sym__variable_start,
    ACTIONS(228), 1,
      sym__double_start,
    ACTIONS(230), 1,
      sym__single_start,
    ACTIONS(784), 1,
      sym__quoted_text,
    STATE(147), 1,
      sym_flag_value,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(107), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [6084] = 7,
    ACTIONS(334), 1,
      sym__variable_start,
    ACTIONS(336), 1,
      sym__double_start,
    ACTIONS(338), 1,
      sym__single_start,
    ACTIONS(786), 1,
      sym__quoted_text,
    STATE(315), 1,
      sym_flag_value,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(153), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [6111] = 7,
    ACTIONS(693), 1,
      sym__variable_start,
    ACTIONS(695), 1,
      sym__double_start,
    ACTIONS(697), 1,
      sym__single_start,
    ACTIONS(788), 1,
      sym__quoted_text,
    STATE(461), 1,
      sym_flag_value,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(318), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [6138] = 6,
    ACTIONS(640), 1,
      sym_flag_name,
    ACTIONS(792), 1,
      sym_unknown_verb,
    ACTIONS(794), 1,
      sym__line_end,
    STATE(184), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(790), 4,
      anon_sym_oci,
      anon_sym_tar,
      anon_sym_aci,
      anon_sym_system,
  [6163] = 6,
    ACTIONS(701), 1,
      sym__variable_start,
    ACTIONS(703), 1,
      sym__double_start,
    ACTIONS(705), 1,
      sym__single_start,
    ACTIONS(796), 1,
      sym__quoted_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(69), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [6187] = 4,
    ACTIONS(798), 1,
      sym__concat,
    STATE(231), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(166), 6,
      sym__line_end,
      sym_flag_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
  [6207] = 2,
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
  [6223] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(170), 8,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      anon_sym_DASH_DASH,
  [6239] = 3,
    ACTIONS(800), 1,
      sym__equals,
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
  [6257] = 3,
    ACTIONS(802), 1,
      sym__concat,
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
  [6275] = 6,
    ACTIONS(806), 1,
      sym_flag_name,
    ACTIONS(809), 1,
      sym__pair_name,
    ACTIONS(812), 1,
      sym__bare_name,
    ACTIONS(804), 2,
      sym__line_end,
      anon_sym_DASH_DASH,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(200), 3,
      sym_flag,
      sym_pair,
      aux_sym__pairs_anywhere_repeat1,
  [6299] = 3,
    ACTIONS(815), 1,
      sym__equals,
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
  [6317] = 3,
    ACTIONS(817), 1,
      sym__concat,
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
  [6335] = 8,
    ACTIONS(821), 1,
      sym__variable_start,
    ACTIONS(823), 1,
      sym__template_text,
    ACTIONS(825), 1,
      sym_heredoc_end,
    STATE(332), 1,
      aux_sym__template_body,
    STATE(587), 1,
      sym_variable,
    STATE(782), 1,
      sym__template_heredoc,
    ACTIONS(819), 2,
      sym__line_end,
      sym__heredoc_line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [6363] = 2,
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
  [6379] = 2,
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
  [6395] = 2,
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
  [6411] = 2,
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
  [6427] = 8,
    ACTIONS(612), 1,
      sym_flag_name,
    ACTIONS(827), 1,
      sym__line_end,
    ACTIONS(829), 1,
      sym__pair_name,
    ACTIONS(831), 1,
      sym__bare_name,
    STATE(431), 1,
      sym_pair,
    STATE(836), 1,
      sym__pairs,
    STATE(346), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [6455] = 2,
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
  [6471] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(170), 8,
      sym__line_end,
      sym__concat,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
  [6487] = 6,
    ACTIONS(226), 1,
      sym__variable_start,
    ACTIONS(228), 1,
      sym__double_start,
    ACTIONS(230), 1,
      sym__single_start,
    ACTIONS(833), 1,
      sym__quoted_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(128), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [6511] = 2,
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
  [6527] = 2,
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
  [6543] = 2,
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
  [6559] = 6,
    ACTIONS(837), 1,
      sym_flag_name,
    ACTIONS(840), 1,
      sym__pair_name,
    ACTIONS(843), 1,
      sym__bare_name,
    ACTIONS(835), 2,
      sym__line_end,
      anon_sym_DASH_DASH,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(215), 3,
      sym_flag,
      sym_assignment,
      aux_sym__pairs_variables_anywhere_repeat1,
  [6583] = 8,
    ACTIONS(612), 1,
      sym_flag_name,
    ACTIONS(614), 1,
      sym__pair_name,
    ACTIONS(846), 1,
      sym__line_end,
    ACTIONS(848), 1,
      sym__bare_name,
    STATE(460), 1,
      sym_assignment,
    STATE(803), 1,
      sym__pairs_variables,
    STATE(227), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [6611] = 4,
    ACTIONS(850), 1,
      sym__concat,
    STATE(217), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(159), 6,
      sym__line_end,
      sym_flag_name,
      sym__plain_text,
      sym__variable_start,
      sym__list_start,
      sym__heredoc_arrow,
  [6631] = 2,
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
  [6647] = 3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(159), 3,
      sym__line_end,
      sym__concat,
      sym_flag_name,
    ACTIONS(157), 5,
      anon_sym_oci,
      anon_sym_tar,
      anon_sym_aci,
      anon_sym_system,
      sym_unknown_verb,
  [6665] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(159), 8,
      sym__line_end,
      sym__concat,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
  [6681] = 2,
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
  [6697] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(170), 8,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__list_start,
  [6713] = 3,
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
  [6731] = 3,
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
  [6749] = 3,
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
  [6767] = 3,
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
  [6785] = 8,
    ACTIONS(612), 1,
      sym_flag_name,
    ACTIONS(614), 1,
      sym__pair_name,
    ACTIONS(848), 1,
      sym__bare_name,
    ACTIONS(853), 1,
      sym__line_end,
    STATE(460), 1,
      sym_assignment,
    STATE(801), 1,
      sym__pairs_variables,
    STATE(346), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [6813] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(159), 8,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      anon_sym_DASH_DASH,
  [6829] = 3,
    ACTIONS(855), 1,
      sym__heredoc_quote,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(547), 7,
      sym__line_end,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
  [6847] = 2,
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
  [6863] = 4,
    ACTIONS(857), 1,
      sym__concat,
    STATE(231), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(159), 6,
      sym__line_end,
      sym_flag_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
  [6883] = 2,
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
  [6899] = 2,
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
  [6915] = 2,
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
  [6931] = 3,
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
  [6949] = 3,
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
  [6967] = 3,
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
  [6985] = 3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(170), 3,
      sym__line_end,
      sym__concat,
      sym_flag_name,
    ACTIONS(168), 5,
      anon_sym_oci,
      anon_sym_tar,
      anon_sym_aci,
      anon_sym_system,
      sym_unknown_verb,
  [7003] = 8,
    ACTIONS(612), 1,
      sym_flag_name,
    ACTIONS(829), 1,
      sym__pair_name,
    ACTIONS(831), 1,
      sym__bare_name,
    ACTIONS(860), 1,
      sym__line_end,
    STATE(431), 1,
      sym_pair,
    STATE(795), 1,
      sym__pairs,
    STATE(208), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [7031] = 4,
    ACTIONS(862), 1,
      sym_flag_name,
    STATE(240), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(152), 5,
      sym__line_end,
      sym__plain_text,
      sym__variable_start,
      sym__list_start,
      sym__heredoc_arrow,
  [7051] = 6,
    ACTIONS(334), 1,
      sym__variable_start,
    ACTIONS(336), 1,
      sym__double_start,
    ACTIONS(338), 1,
      sym__single_start,
    ACTIONS(865), 1,
      sym__quoted_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(228), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [7075] = 4,
    ACTIONS(867), 1,
      sym__concat,
    STATE(248), 1,
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
  [7095] = 6,
    ACTIONS(292), 1,
      sym__variable_start,
    ACTIONS(294), 1,
      sym__double_start,
    ACTIONS(296), 1,
      sym__single_start,
    ACTIONS(869), 1,
      sym__quoted_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(220), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [7119] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(159), 8,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__list_start,
  [7135] = 6,
    ACTIONS(498), 1,
      sym__variable_start,
    ACTIONS(500), 1,
      sym__double_start,
    ACTIONS(502), 1,
      sym__single_start,
    ACTIONS(871), 1,
      sym__quoted_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(344), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [7159] = 7,
    ACTIONS(585), 1,
      sym_flag_name,
    ACTIONS(593), 1,
      sym__pair_name,
    ACTIONS(873), 1,
      anon_sym_DASH_DASH,
    ACTIONS(875), 1,
      sym__line_end,
    ACTIONS(877), 1,
      sym__bare_name,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(215), 3,
      sym_flag,
      sym_assignment,
      aux_sym__pairs_variables_anywhere_repeat1,
  [7185] = 6,
    ACTIONS(620), 1,
      sym__variable_start,
    ACTIONS(622), 1,
      sym__double_start,
    ACTIONS(624), 1,
      sym__single_start,
    ACTIONS(879), 1,
      sym__quoted_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(582), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [7209] = 4,
    ACTIONS(867), 1,
      sym__concat,
    STATE(217), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(166), 6,
      sym__line_end,
      sym_flag_name,
      sym__plain_text,
      sym__variable_start,
      sym__list_start,
      sym__heredoc_arrow,
  [7229] = 6,
    ACTIONS(685), 1,
      sym__variable_start,
    ACTIONS(687), 1,
      sym__double_start,
    ACTIONS(689), 1,
      sym__single_start,
    ACTIONS(881), 1,
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
  [7253] = 4,
    ACTIONS(883), 1,
      sym__equals,
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
  [7273] = 6,
    ACTIONS(628), 1,
      sym__variable_start,
    ACTIONS(630), 1,
      sym__double_start,
    ACTIONS(632), 1,
      sym__single_start,
    ACTIONS(885), 1,
      sym__quoted_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(618), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [7297] = 4,
    ACTIONS(887), 1,
      sym__concat,
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
  [7317] = 8,
    ACTIONS(891), 1,
      sym__variable_start,
    ACTIONS(893), 1,
      sym__heredoc_text,
    ACTIONS(895), 1,
      sym_heredoc_end,
    STATE(330), 1,
      aux_sym__text_body,
    STATE(476), 1,
      sym_variable,
    STATE(736), 1,
      sym__text_heredoc,
    ACTIONS(889), 2,
      sym__line_end,
      sym__heredoc_line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [7345] = 2,
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
  [7361] = 6,
    ACTIONS(575), 1,
      sym__variable_start,
    ACTIONS(577), 1,
      sym__double_start,
    ACTIONS(579), 1,
      sym__single_start,
    ACTIONS(897), 1,
      sym__quoted_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(394), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [7385] = 2,
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
  [7401] = 6,
    ACTIONS(711), 1,
      sym__variable_start,
    ACTIONS(713), 1,
      sym__double_start,
    ACTIONS(715), 1,
      sym__single_start,
    ACTIONS(899), 1,
      sym__quoted_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(300), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [7425] = 2,
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
  [7441] = 6,
    ACTIONS(719), 1,
      sym__variable_start,
    ACTIONS(721), 1,
      sym__double_start,
    ACTIONS(723), 1,
      sym__single_start,
    ACTIONS(901), 1,
      sym__quoted_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(306), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [7465] = 2,
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
  [7481] = 6,
    ACTIONS(727), 1,
      sym__variable_start,
    ACTIONS(729), 1,
      sym__double_start,
    ACTIONS(731), 1,
      sym__single_start,
    ACTIONS(903), 1,
      sym__quoted_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(244), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [7505] = 7,
    ACTIONS(585), 1,
      sym_flag_name,
    ACTIONS(587), 1,
      sym__pair_name,
    ACTIONS(589), 1,
      sym__bare_name,
    ACTIONS(905), 1,
      anon_sym_DASH_DASH,
    ACTIONS(907), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(200), 3,
      sym_flag,
      sym_pair,
      aux_sym__pairs_anywhere_repeat1,
  [7531] = 6,
    ACTIONS(735), 1,
      sym__variable_start,
    ACTIONS(737), 1,
      sym__double_start,
    ACTIONS(739), 1,
      sym__single_start,
    ACTIONS(909), 1,
      sym__quoted_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(435), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [7555] = 2,
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
  [7571] = 6,
    ACTIONS(746), 1,
      sym__variable_start,
    ACTIONS(748), 1,
      sym__double_start,
    ACTIONS(750), 1,
      sym__single_start,
    ACTIONS(911), 1,
      sym__quoted_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(361), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [7595] = 4,
    ACTIONS(913), 1,
      sym_flag_name,
    STATE(266), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(152), 5,
      sym__line_end,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
  [7615] = 6,
    ACTIONS(754), 1,
      sym__variable_start,
    ACTIONS(756), 1,
      sym__double_start,
    ACTIONS(758), 1,
      sym__single_start,
    ACTIONS(916), 1,
      sym__quoted_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(372), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [7639] = 4,
    ACTIONS(798), 1,
      sym__concat,
    STATE(195), 1,
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
  [7659] = 6,
    ACTIONS(762), 1,
      sym__variable_start,
    ACTIONS(764), 1,
      sym__double_start,
    ACTIONS(766), 1,
      sym__single_start,
    ACTIONS(918), 1,
      sym__quoted_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(12), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [7683] = 6,
    ACTIONS(770), 1,
      sym__variable_start,
    ACTIONS(772), 1,
      sym__double_start,
    ACTIONS(774), 1,
      sym__single_start,
    ACTIONS(920), 1,
      sym__quoted_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(92), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [7707] = 6,
    ACTIONS(778), 1,
      sym__variable_start,
    ACTIONS(780), 1,
      sym__double_start,
    ACTIONS(782), 1,
      sym__single_start,
    ACTIONS(922), 1,
      sym__quoted_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(219), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [7731] = 6,
    ACTIONS(693), 1,
      sym__variable_start,
    ACTIONS(695), 1,
      sym__double_start,
    ACTIONS(697), 1,
      sym__single_start,
    ACTIONS(924), 1,
      sym__quoted_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(395), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [7755] = 2,
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
  [7771] = 4,
    ACTIONS(926), 1,
      sym_flag_name,
    STATE(274), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(152), 4,
      sym__line_end,
      sym__plain_text,
      sym__variable_start,
      sym__list_start,
  [7790] = 6,
    ACTIONS(931), 1,
      sym__variable_start,
    ACTIONS(934), 1,
      sym__heredoc_text,
    STATE(275), 1,
      aux_sym__text_body,
    STATE(476), 1,
      sym_variable,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(929), 3,
      sym__line_end,
      sym__heredoc_line_end,
      sym_heredoc_end,
  [7813] = 6,
    ACTIONS(939), 1,
      sym__variable_start,
    ACTIONS(942), 1,
      sym__template_text,
    STATE(276), 1,
      aux_sym__template_body,
    STATE(587), 1,
      sym_variable,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(937), 3,
      sym__line_end,
      sym__heredoc_line_end,
      sym_heredoc_end,
  [7836] = 4,
    ACTIONS(947), 1,
      sym__concat,
    STATE(278), 1,
      aux_sym_word_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(945), 5,
      sym__line_end,
      sym__plain_text,
      sym__variable_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
  [7855] = 4,
    ACTIONS(947), 1,
      sym__concat,
    STATE(279), 1,
      aux_sym_word_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(949), 5,
      sym__line_end,
      sym__plain_text,
      sym__variable_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
  [7874] = 4,
    ACTIONS(953), 1,
      sym__concat,
    STATE(279), 1,
      aux_sym_word_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(951), 5,
      sym__line_end,
      sym__plain_text,
      sym__variable_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
  [7893] = 4,
    ACTIONS(958), 1,
      sym__concat,
    STATE(281), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(956), 5,
      sym__line_end,
      sym_flag_name,
      sym__pair_name,
      sym__bare_name,
      anon_sym_DASH_DASH,
  [7912] = 4,
    ACTIONS(958), 1,
      sym__concat,
    STATE(329), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(960), 5,
      sym__line_end,
      sym_flag_name,
      sym__pair_name,
      sym__bare_name,
      anon_sym_DASH_DASH,
  [7931] = 4,
    ACTIONS(962), 1,
      sym_flag_name,
    STATE(282), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(152), 4,
      sym__line_end,
      sym__shell_text,
      sym__list_start,
      sym__heredoc_arrow,
  [7950] = 4,
    ACTIONS(965), 1,
      sym__concat,
    STATE(284), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(537), 5,
      sym__line_end,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
  [7969] = 4,
    ACTIONS(965), 1,
      sym__concat,
    STATE(287), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(519), 5,
      sym__line_end,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
  [7988] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(673), 7,
      sym__line_end,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
  [8003] = 4,
    ACTIONS(967), 1,
      sym__concat,
    STATE(288), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(146), 5,
      sym__line_end,
      sym_flag_name,
      sym__shell_text,
      sym__list_start,
      sym__heredoc_arrow,
  [8022] = 4,
    ACTIONS(969), 1,
      sym__concat,
    STATE(287), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(159), 5,
      sym__line_end,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
  [8041] = 4,
    ACTIONS(967), 1,
      sym__concat,
    STATE(296), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(166), 5,
      sym__line_end,
      sym_flag_name,
      sym__shell_text,
      sym__list_start,
      sym__heredoc_arrow,
  [8060] = 3,
    ACTIONS(972), 1,
      sym__equals,
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
  [8077] = 3,
    ACTIONS(974), 1,
      sym__concat,
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
  [8094] = 3,
    ACTIONS(976), 1,
      sym__equals,
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
  [8111] = 3,
    ACTIONS(978), 1,
      sym__concat,
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
  [8128] = 7,
    ACTIONS(982), 1,
      sym__heredoc_text,
    ACTIONS(984), 1,
      sym_heredoc_end,
    STATE(475), 1,
      aux_sym_shell_script_repeat1,
    STATE(672), 1,
      sym_shell_script,
    STATE(756), 1,
      sym__shell_heredoc,
    ACTIONS(980), 2,
      sym__line_end,
      sym__heredoc_line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [8153] = 2,
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
  [8168] = 4,
    ACTIONS(986), 1,
      sym__concat,
    STATE(297), 1,
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
  [8187] = 4,
    ACTIONS(988), 1,
      sym__concat,
    STATE(296), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(159), 5,
      sym__line_end,
      sym_flag_name,
      sym__shell_text,
      sym__list_start,
      sym__heredoc_arrow,
  [8206] = 4,
    ACTIONS(986), 1,
      sym__concat,
    STATE(314), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(166), 5,
      sym__line_end,
      sym_flag_name,
      sym__plain_text,
      sym__variable_start,
      sym__list_start,
  [8225] = 5,
    ACTIONS(152), 1,
      sym__line_end,
    ACTIONS(991), 1,
      sym_flag_name,
    STATE(298), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(150), 3,
      aux_sym_cmd_instruction_token1,
      aux_sym_healthcheck_instruction_token2,
      sym_unknown_verb,
  [8246] = 5,
    ACTIONS(994), 1,
      sym__concat,
    STATE(301), 1,
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
  [8267] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(159), 7,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__plain_text,
      sym__variable_start,
      sym__list_start,
      sym__heredoc_arrow,
  [8282] = 5,
    ACTIONS(994), 1,
      sym__concat,
    STATE(316), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(166), 2,
      sym__line_end,
      sym_flag_name,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(164), 3,
      aux_sym_cmd_instruction_token1,
      aux_sym_healthcheck_instruction_token2,
      sym_unknown_verb,
  [8303] = 2,
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
  [8318] = 2,
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
  [8333] = 2,
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
  [8348] = 2,
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
  [8363] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(159), 7,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
  [8378] = 7,
    ACTIONS(488), 1,
      sym__plain_text,
    ACTIONS(490), 1,
      sym__variable_start,
    ACTIONS(996), 1,
      sym__line_end,
    STATE(525), 1,
      sym_variable,
    STATE(810), 1,
      sym__words,
    STATE(356), 2,
      sym_word,
      aux_sym__stage_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [8403] = 2,
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
  [8418] = 2,
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
  [8433] = 2,
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
  [8448] = 2,
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
  [8463] = 7,
    ACTIONS(998), 1,
      aux_sym_cmd_instruction_token1,
    ACTIONS(1000), 1,
      aux_sym_healthcheck_instruction_token2,
    ACTIONS(1002), 1,
      sym_unknown_verb,
    ACTIONS(1004), 1,
      sym__line_end,
    ACTIONS(1006), 1,
      sym_flag_name,
    STATE(325), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [8488] = 3,
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
  [8505] = 4,
    ACTIONS(1008), 1,
      sym__concat,
    STATE(314), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(159), 5,
      sym__line_end,
      sym_flag_name,
      sym__plain_text,
      sym__variable_start,
      sym__list_start,
  [8524] = 2,
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
  [8539] = 5,
    ACTIONS(1011), 1,
      sym__concat,
    STATE(316), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(159), 2,
      sym__line_end,
      sym_flag_name,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(157), 3,
      aux_sym_cmd_instruction_token1,
      aux_sym_healthcheck_instruction_token2,
      sym_unknown_verb,
  [8560] = 2,
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
  [8575] = 4,
    ACTIONS(958), 1,
      sym__concat,
    STATE(321), 1,
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
  [8594] = 2,
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
  [8609] = 7,
    ACTIONS(488), 1,
      sym__plain_text,
    ACTIONS(490), 1,
      sym__variable_start,
    ACTIONS(1014), 1,
      sym__line_end,
    STATE(525), 1,
      sym_variable,
    STATE(806), 1,
      sym__words,
    STATE(356), 2,
      sym_word,
      aux_sym__stage_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [8634] = 4,
    ACTIONS(958), 1,
      sym__concat,
    STATE(329), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(166), 5,
      sym__line_end,
      sym_flag_name,
      sym__pair_name,
      sym__bare_name,
      anon_sym_DASH_DASH,
  [8653] = 2,
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
  [8668] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(170), 7,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__plain_text,
      sym__variable_start,
      sym__list_start,
      sym__heredoc_arrow,
  [8683] = 2,
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
  [8698] = 7,
    ACTIONS(1006), 1,
      sym_flag_name,
    ACTIONS(1016), 1,
      aux_sym_cmd_instruction_token1,
    ACTIONS(1018), 1,
      aux_sym_healthcheck_instruction_token2,
    ACTIONS(1020), 1,
      sym_unknown_verb,
    ACTIONS(1022), 1,
      sym__line_end,
    STATE(298), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [8723] = 2,
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
  [8738] = 2,
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
  [8753] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(170), 7,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
  [8768] = 4,
    ACTIONS(1024), 1,
      sym__concat,
    STATE(329), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(159), 5,
      sym__line_end,
      sym_flag_name,
      sym__pair_name,
      sym__bare_name,
      anon_sym_DASH_DASH,
  [8787] = 7,
    ACTIONS(891), 1,
      sym__variable_start,
    ACTIONS(893), 1,
      sym__heredoc_text,
    ACTIONS(1029), 1,
      sym_heredoc_end,
    STATE(275), 1,
      aux_sym__text_body,
    STATE(476), 1,
      sym_variable,
    ACTIONS(1027), 2,
      sym__line_end,
      sym__heredoc_line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [8812] = 7,
    ACTIONS(488), 1,
      sym__plain_text,
    ACTIONS(490), 1,
      sym__variable_start,
    ACTIONS(1031), 1,
      sym__line_end,
    ACTIONS(1033), 1,
      sym__as,
    STATE(525), 1,
      sym_variable,
    STATE(370), 2,
      sym_word,
      aux_sym__stage_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [8837] = 7,
    ACTIONS(821), 1,
      sym__variable_start,
    ACTIONS(823), 1,
      sym__template_text,
    ACTIONS(1037), 1,
      sym_heredoc_end,
    STATE(276), 1,
      aux_sym__template_body,
    STATE(587), 1,
      sym_variable,
    ACTIONS(1035), 2,
      sym__line_end,
      sym__heredoc_line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [8862] = 3,
    ACTIONS(1039), 1,
      sym__equals,
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
  [8878] = 4,
    ACTIONS(1041), 1,
      sym__concat,
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
  [8896] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(951), 6,
      sym__line_end,
      sym__concat,
      sym__plain_text,
      sym__variable_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
  [8910] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(188), 6,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__shell_text,
      sym__list_start,
      sym__heredoc_arrow,
  [8924] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(192), 6,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__shell_text,
      sym__list_start,
      sym__heredoc_arrow,
  [8938] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(200), 6,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__shell_text,
      sym__list_start,
      sym__heredoc_arrow,
  [8952] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(196), 6,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__shell_text,
      sym__list_start,
      sym__heredoc_arrow,
  [8966] = 2,
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
  [8980] = 4,
    ACTIONS(1043), 1,
      sym__concat,
    STATE(360), 1,
      aux_sym_word_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(949), 4,
      sym__line_end,
      sym__as,
      sym__plain_text,
      sym__variable_start,
  [8998] = 4,
    ACTIONS(1045), 1,
      sym__concat,
    STATE(347), 1,
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
  [9016] = 6,
    ACTIONS(1047), 1,
      sym__line_end,
    ACTIONS(1049), 1,
      sym__plain_text,
    ACTIONS(1052), 1,
      sym__variable_start,
    STATE(525), 1,
      sym_variable,
    STATE(343), 2,
      sym_word,
      aux_sym__stage_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [9038] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(159), 6,
      sym__line_end,
      sym__concat,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
  [9052] = 2,
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
  [9066] = 4,
    ACTIONS(1055), 1,
      sym_flag_name,
    STATE(346), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(152), 3,
      sym__line_end,
      sym__pair_name,
      sym__bare_name,
  [9084] = 4,
    ACTIONS(1045), 1,
      sym__concat,
    STATE(383), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(166), 4,
      sym__line_end,
      sym_flag_name,
      sym__pair_name,
      sym__bare_name,
  [9102] = 2,
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
  [9116] = 6,
    ACTIONS(254), 1,
      sym__list_start,
    ACTIONS(646), 1,
      sym__shell_text,
    ACTIONS(996), 1,
      sym__line_end,
    STATE(650), 1,
      aux_sym__plain_command,
    STATE(810), 2,
      sym__command,
      sym_json_array,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [9138] = 2,
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
  [9152] = 2,
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
  [9166] = 2,
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
  [9180] = 2,
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
  [9194] = 2,
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
  [9208] = 4,
    ACTIONS(1058), 1,
      sym__concat,
    STATE(355), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(159), 4,
      sym__line_end,
      sym_flag_name,
      sym__plain_text,
      sym__variable_start,
  [9226] = 6,
    ACTIONS(488), 1,
      sym__plain_text,
    ACTIONS(490), 1,
      sym__variable_start,
    ACTIONS(1061), 1,
      sym__line_end,
    STATE(525), 1,
      sym_variable,
    STATE(343), 2,
      sym_word,
      aux_sym__stage_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [9248] = 3,
    ACTIONS(1065), 1,
      sym__concat,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(1063), 5,
      sym__line_end,
      sym_flag_name,
      sym__pair_name,
      sym__bare_name,
      anon_sym_DASH_DASH,
  [9264] = 4,
    ACTIONS(1067), 1,
      sym__concat,
    STATE(358), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(159), 4,
      sym__line_end,
      sym_flag_name,
      sym__shell_text,
      sym__list_start,
  [9282] = 6,
    ACTIONS(488), 1,
      sym__plain_text,
    ACTIONS(490), 1,
      sym__variable_start,
    ACTIONS(1070), 1,
      sym__line_end,
    STATE(525), 1,
      sym_variable,
    STATE(343), 2,
      sym_word,
      aux_sym__stage_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [9304] = 4,
    ACTIONS(1072), 1,
      sym__concat,
    STATE(360), 1,
      aux_sym_word_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(951), 4,
      sym__line_end,
      sym__as,
      sym__plain_text,
      sym__variable_start,
  [9322] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(159), 6,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__plain_text,
      sym__variable_start,
      sym__list_start,
  [9336] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(170), 6,
      sym__line_end,
      sym__concat,
      sym__plain_text,
      sym__variable_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
  [9350] = 6,
    ACTIONS(488), 1,
      sym__plain_text,
    ACTIONS(490), 1,
      sym__variable_start,
    ACTIONS(1075), 1,
      sym__line_end,
    STATE(525), 1,
      sym_variable,
    STATE(416), 2,
      sym_word,
      aux_sym__stage_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [9372] = 4,
    ACTIONS(1043), 1,
      sym__concat,
    STATE(341), 1,
      aux_sym_word_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(945), 4,
      sym__line_end,
      sym__as,
      sym__plain_text,
      sym__variable_start,
  [9390] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(204), 6,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__shell_text,
      sym__list_start,
      sym__heredoc_arrow,
  [9404] = 2,
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
  [9418] = 2,
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
  [9432] = 2,
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
  [9446] = 2,
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
  [9460] = 6,
    ACTIONS(488), 1,
      sym__plain_text,
    ACTIONS(490), 1,
      sym__variable_start,
    ACTIONS(1077), 1,
      sym__line_end,
    STATE(525), 1,
      sym_variable,
    STATE(343), 2,
      sym_word,
      aux_sym__stage_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [9482] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(208), 6,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__shell_text,
      sym__list_start,
      sym__heredoc_arrow,
  [9496] = 3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(157), 3,
      aux_sym_cmd_instruction_token1,
      aux_sym_healthcheck_instruction_token2,
      sym_unknown_verb,
    ACTIONS(159), 3,
      sym__line_end,
      sym__concat,
      sym_flag_name,
  [9512] = 2,
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
  [9526] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(212), 6,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__shell_text,
      sym__list_start,
      sym__heredoc_arrow,
  [9540] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(170), 6,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__shell_text,
      sym__list_start,
      sym__heredoc_arrow,
  [9554] = 4,
    ACTIONS(1079), 1,
      sym__concat,
    STATE(355), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(166), 4,
      sym__line_end,
      sym_flag_name,
      sym__plain_text,
      sym__variable_start,
  [9572] = 4,
    ACTIONS(1081), 1,
      sym__equals,
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
  [9590] = 5,
    ACTIONS(1085), 1,
      sym__shell_text,
    ACTIONS(1088), 1,
      sym__heredoc_arrow,
    ACTIONS(1083), 2,
      sym__line_end,
      sym__heredoc_line_end,
    STATE(378), 2,
      sym_heredoc_redirect,
      aux_sym_shell_command_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [9610] = 3,
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
  [9626] = 3,
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
  [9642] = 3,
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
  [9658] = 3,
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
  [9674] = 4,
    ACTIONS(1091), 1,
      sym__concat,
    STATE(383), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(159), 4,
      sym__line_end,
      sym_flag_name,
      sym__pair_name,
      sym__bare_name,
  [9692] = 4,
    ACTIONS(1094), 1,
      sym_flag_name,
    STATE(384), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(152), 3,
      sym__line_end,
      sym__plain_text,
      sym__variable_start,
  [9710] = 6,
    ACTIONS(254), 1,
      sym__list_start,
    ACTIONS(646), 1,
      sym__shell_text,
    ACTIONS(1014), 1,
      sym__line_end,
    STATE(650), 1,
      aux_sym__plain_command,
    STATE(806), 2,
      sym__command,
      sym_json_array,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [9732] = 4,
    ACTIONS(1097), 1,
      sym_flag_name,
    STATE(386), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(152), 3,
      sym__line_end,
      sym__shell_text,
      sym__list_start,
  [9750] = 4,
    ACTIONS(1100), 1,
      sym__concat,
    STATE(388), 1,
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
  [9768] = 4,
    ACTIONS(1100), 1,
      sym__concat,
    STATE(358), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(166), 4,
      sym__line_end,
      sym_flag_name,
      sym__shell_text,
      sym__list_start,
  [9786] = 3,
    ACTIONS(1102), 1,
      sym__equals,
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
  [9802] = 3,
    ACTIONS(1104), 1,
      sym__concat,
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
  [9818] = 2,
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
  [9832] = 3,
    ACTIONS(1106), 1,
      sym__equals,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(182), 5,
      sym__line_end,
      sym_flag_name,
      sym__shell_text,
      sym__list_start,
      sym__heredoc_arrow,
  [9848] = 2,
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
  [9862] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(159), 6,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__shell_text,
      sym__list_start,
      sym__heredoc_arrow,
  [9876] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(159), 6,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__pair_name,
      sym__bare_name,
      anon_sym_DASH_DASH,
  [9890] = 3,
    ACTIONS(1108), 1,
      sym__concat,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(176), 5,
      sym__line_end,
      sym_flag_name,
      sym__shell_text,
      sym__list_start,
      sym__heredoc_arrow,
  [9906] = 2,
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
  [9920] = 2,
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
  [9934] = 2,
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
  [9948] = 2,
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
  [9962] = 2,
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
  [9976] = 2,
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
  [9990] = 2,
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
  [10004] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(170), 6,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__plain_text,
      sym__variable_start,
      sym__list_start,
  [10018] = 3,
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
  [10034] = 3,
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
  [10050] = 3,
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
  [10066] = 3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(168), 3,
      aux_sym_cmd_instruction_token1,
      aux_sym_healthcheck_instruction_token2,
      sym_unknown_verb,
    ACTIONS(170), 3,
      sym__line_end,
      sym__concat,
      sym_flag_name,
  [10082] = 3,
    ACTIONS(1110), 1,
      sym__heredoc_quote,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(547), 5,
      sym__line_end,
      sym__plain_text,
      sym__variable_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
  [10098] = 2,
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
  [10112] = 2,
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
  [10126] = 2,
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
  [10140] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(170), 6,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__pair_name,
      sym__bare_name,
      anon_sym_DASH_DASH,
  [10154] = 5,
    ACTIONS(480), 1,
      sym__heredoc_arrow,
    ACTIONS(1114), 1,
      sym__shell_text,
    ACTIONS(1112), 2,
      sym__line_end,
      sym__heredoc_line_end,
    STATE(378), 2,
      sym_heredoc_redirect,
      aux_sym_shell_command_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [10174] = 4,
    ACTIONS(1079), 1,
      sym__concat,
    STATE(376), 1,
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
  [10192] = 6,
    ACTIONS(488), 1,
      sym__plain_text,
    ACTIONS(490), 1,
      sym__variable_start,
    ACTIONS(1116), 1,
      sym__line_end,
    STATE(525), 1,
      sym_variable,
    STATE(343), 2,
      sym_word,
      aux_sym__stage_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [10214] = 2,
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
  [10228] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(170), 6,
      sym__line_end,
      sym__concat,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
  [10242] = 3,
    ACTIONS(1118), 1,
      sym__concat,
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
  [10258] = 5,
    ACTIONS(1120), 1,
      anon_sym_DQUOTE,
    ACTIONS(1122), 1,
      sym__variable_start,
    ACTIONS(1124), 1,
      sym__double_text,
    STATE(581), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [10277] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(170), 5,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__plain_text,
      sym__variable_start,
  [10290] = 4,
    ACTIONS(1126), 1,
      sym__concat,
    STATE(443), 1,
      aux_sym_word_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(949), 3,
      sym__line_end,
      sym__plain_text,
      sym__variable_start,
  [10307] = 2,
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
  [10320] = 3,
    ACTIONS(1128), 1,
      sym__heredoc_quote,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(547), 4,
      sym__line_end,
      sym__shell_text,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
  [10335] = 2,
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
  [10348] = 3,
    ACTIONS(1130), 1,
      sym__equals,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(182), 4,
      sym__line_end,
      sym_flag_name,
      sym__pair_name,
      sym__bare_name,
  [10363] = 2,
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
  [10376] = 2,
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
  [10389] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(170), 5,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__pair_name,
      sym__bare_name,
  [10402] = 5,
    ACTIONS(614), 1,
      sym__pair_name,
    ACTIONS(875), 1,
      sym__line_end,
    ACTIONS(1132), 1,
      sym__bare_name,
    STATE(511), 2,
      sym_assignment,
      aux_sym__names_variables_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [10421] = 5,
    ACTIONS(829), 1,
      sym__pair_name,
    ACTIONS(1134), 1,
      sym__line_end,
    ACTIONS(1136), 1,
      sym__bare_name,
    STATE(489), 2,
      sym_pair,
      aux_sym__pairs_anywhere_repeat2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [10440] = 2,
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
  [10453] = 2,
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
  [10466] = 2,
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
  [10479] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(159), 5,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__shell_text,
      sym__list_start,
  [10492] = 2,
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
  [10505] = 3,
    ACTIONS(1138), 1,
      sym__equals,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(182), 4,
      sym__line_end,
      sym_flag_name,
      sym__plain_text,
      sym__variable_start,
  [10520] = 2,
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
  [10533] = 2,
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
  [10546] = 2,
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
  [10559] = 2,
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
  [10572] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(951), 5,
      sym__line_end,
      sym__concat,
      sym__as,
      sym__plain_text,
      sym__variable_start,
  [10585] = 4,
    ACTIONS(1140), 1,
      sym__concat,
    STATE(443), 1,
      aux_sym_word_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(951), 3,
      sym__line_end,
      sym__plain_text,
      sym__variable_start,
  [10602] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(159), 5,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__pair_name,
      sym__bare_name,
  [10615] = 5,
    ACTIONS(1143), 1,
      sym__line_end,
    ACTIONS(1145), 1,
      sym__pair_name,
    ACTIONS(1148), 1,
      sym__bare_name,
    STATE(445), 2,
      sym_assignment,
      aux_sym__names_variables_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [10634] = 4,
    ACTIONS(1126), 1,
      sym__concat,
    STATE(532), 1,
      aux_sym_word_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(1151), 3,
      sym__line_end,
      sym__plain_text,
      sym__variable_start,
  [10651] = 2,
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
  [10664] = 2,
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
  [10677] = 2,
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
  [10690] = 2,
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
  [10703] = 2,
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
  [10716] = 5,
    ACTIONS(614), 1,
      sym__pair_name,
    ACTIONS(1153), 1,
      sym__line_end,
    ACTIONS(1155), 1,
      sym__bare_name,
    STATE(445), 2,
      sym_assignment,
      aux_sym__names_variables_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [10735] = 5,
    ACTIONS(1122), 1,
      sym__variable_start,
    ACTIONS(1157), 1,
      anon_sym_DQUOTE,
    ACTIONS(1159), 1,
      sym__double_text,
    STATE(493), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [10754] = 4,
    ACTIONS(1161), 1,
      sym__concat,
    STATE(454), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(159), 3,
      sym__line_end,
      sym__pair_name,
      sym__bare_name,
  [10771] = 2,
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
  [10784] = 3,
    ACTIONS(1164), 1,
      sym__equals,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(182), 4,
      sym__line_end,
      sym_flag_name,
      sym__shell_text,
      sym__list_start,
  [10799] = 3,
    ACTIONS(1166), 1,
      sym__concat,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(176), 4,
      sym__line_end,
      sym_flag_name,
      sym__shell_text,
      sym__list_start,
  [10814] = 2,
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
  [10827] = 2,
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
  [10840] = 5,
    ACTIONS(494), 1,
      sym__line_end,
    ACTIONS(614), 1,
      sym__pair_name,
    ACTIONS(1168), 1,
      sym__bare_name,
    STATE(452), 2,
      sym_assignment,
      aux_sym__names_variables_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [10859] = 2,
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
  [10872] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(170), 5,
      sym__line_end,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
  [10885] = 2,
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
  [10898] = 3,
    ACTIONS(1170), 1,
      sym__concat,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(176), 4,
      sym__line_end,
      sym_flag_name,
      sym__plain_text,
      sym__variable_start,
  [10913] = 2,
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
  [10926] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(673), 5,
      sym__line_end,
      sym__plain_text,
      sym__variable_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
  [10939] = 3,
    ACTIONS(1172), 1,
      sym__concat,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(176), 4,
      sym__line_end,
      sym_flag_name,
      sym__pair_name,
      sym__bare_name,
  [10954] = 5,
    ACTIONS(614), 1,
      sym__pair_name,
    ACTIONS(1155), 1,
      sym__bare_name,
    ACTIONS(1174), 1,
      sym__line_end,
    STATE(445), 2,
      sym_assignment,
      aux_sym__names_variables_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [10973] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(1176), 5,
      sym__line_end,
      sym_flag_name,
      sym__pair_name,
      sym__bare_name,
      anon_sym_DASH_DASH,
  [10986] = 5,
    ACTIONS(829), 1,
      sym__pair_name,
    ACTIONS(907), 1,
      sym__line_end,
    ACTIONS(1136), 1,
      sym__bare_name,
    STATE(471), 2,
      sym_pair,
      aux_sym__pairs_anywhere_repeat2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [11005] = 5,
    ACTIONS(829), 1,
      sym__pair_name,
    ACTIONS(1136), 1,
      sym__bare_name,
    ACTIONS(1178), 1,
      sym__line_end,
    STATE(499), 2,
      sym_pair,
      aux_sym__pairs_anywhere_repeat2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [11024] = 5,
    ACTIONS(829), 1,
      sym__pair_name,
    ACTIONS(1136), 1,
      sym__bare_name,
    ACTIONS(1178), 1,
      sym__line_end,
    STATE(560), 2,
      sym_pair,
      aux_sym__pairs_anywhere_repeat2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [11043] = 5,
    ACTIONS(1180), 1,
      anon_sym_RBRACE,
    ACTIONS(1182), 1,
      sym__variable_start,
    ACTIONS(1184), 1,
      sym__expansion_text,
    STATE(503), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [11062] = 2,
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
  [11075] = 4,
    ACTIONS(1188), 1,
      sym__heredoc_text,
    STATE(573), 1,
      aux_sym_shell_script_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(1186), 3,
      sym__line_end,
      sym__heredoc_line_end,
      sym_heredoc_end,
  [11092] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(1190), 5,
      sym__line_end,
      sym__variable_start,
      sym__heredoc_line_end,
      sym__heredoc_text,
      sym_heredoc_end,
  [11105] = 2,
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
  [11118] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(216), 5,
      sym__line_end,
      sym_flag_name,
      sym__shell_text,
      sym__list_start,
      sym__heredoc_arrow,
  [11131] = 4,
    ACTIONS(1192), 1,
      sym__concat,
    STATE(454), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(960), 3,
      sym__line_end,
      sym__pair_name,
      sym__bare_name,
  [11148] = 2,
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
  [11161] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(170), 5,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__shell_text,
      sym__list_start,
  [11174] = 2,
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
  [11187] = 5,
    ACTIONS(614), 1,
      sym__pair_name,
    ACTIONS(1155), 1,
      sym__bare_name,
    ACTIONS(1194), 1,
      sym__line_end,
    STATE(445), 2,
      sym_assignment,
      aux_sym__names_variables_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [11206] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(1196), 5,
      sym__line_end,
      sym_flag_name,
      sym__pair_name,
      sym__bare_name,
      anon_sym_DASH_DASH,
  [11219] = 2,
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
  [11232] = 3,
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
  [11247] = 2,
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
  [11260] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(170), 5,
      sym__line_end,
      sym__concat,
      sym__as,
      sym__plain_text,
      sym__variable_start,
  [11273] = 5,
    ACTIONS(829), 1,
      sym__pair_name,
    ACTIONS(1136), 1,
      sym__bare_name,
    ACTIONS(1198), 1,
      sym__line_end,
    STATE(499), 2,
      sym_pair,
      aux_sym__pairs_anywhere_repeat2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [11292] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(1200), 5,
      sym__line_end,
      sym_flag_name,
      sym__pair_name,
      sym__bare_name,
      anon_sym_DASH_DASH,
  [11305] = 2,
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
  [11318] = 2,
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
  [11331] = 5,
    ACTIONS(1202), 1,
      anon_sym_DQUOTE,
    ACTIONS(1204), 1,
      sym__variable_start,
    ACTIONS(1207), 1,
      sym__double_text,
    STATE(493), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [11350] = 2,
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
  [11363] = 2,
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
  [11376] = 2,
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
  [11389] = 2,
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
  [11402] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(170), 5,
      sym__line_end,
      sym__variable_start,
      sym__heredoc_line_end,
      sym__template_text,
      sym_heredoc_end,
  [11415] = 5,
    ACTIONS(1210), 1,
      sym__line_end,
    ACTIONS(1212), 1,
      sym__pair_name,
    ACTIONS(1215), 1,
      sym__bare_name,
    STATE(499), 2,
      sym_pair,
      aux_sym__pairs_anywhere_repeat2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [11434] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(170), 5,
      sym__line_end,
      sym__variable_start,
      sym__heredoc_line_end,
      sym__heredoc_text,
      sym_heredoc_end,
  [11447] = 2,
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
  [11460] = 5,
    ACTIONS(1122), 1,
      sym__variable_start,
    ACTIONS(1218), 1,
      anon_sym_DQUOTE,
    ACTIONS(1220), 1,
      sym__double_text,
    STATE(453), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [11479] = 5,
    ACTIONS(1222), 1,
      anon_sym_RBRACE,
    ACTIONS(1224), 1,
      sym__variable_start,
    ACTIONS(1227), 1,
      sym__expansion_text,
    STATE(503), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [11498] = 5,
    ACTIONS(1122), 1,
      sym__variable_start,
    ACTIONS(1230), 1,
      anon_sym_DQUOTE,
    ACTIONS(1232), 1,
      sym__double_text,
    STATE(505), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [11517] = 5,
    ACTIONS(1122), 1,
      sym__variable_start,
    ACTIONS(1159), 1,
      sym__double_text,
    ACTIONS(1234), 1,
      anon_sym_DQUOTE,
    STATE(493), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [11536] = 6,
    ACTIONS(490), 1,
      sym__variable_start,
    ACTIONS(1077), 1,
      sym__line_end,
    ACTIONS(1236), 1,
      sym__plain_text,
    STATE(363), 1,
      sym_stage_name,
    STATE(446), 1,
      sym_variable,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [11557] = 5,
    ACTIONS(1182), 1,
      sym__variable_start,
    ACTIONS(1238), 1,
      anon_sym_RBRACE,
    ACTIONS(1240), 1,
      sym__expansion_text,
    STATE(508), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [11576] = 5,
    ACTIONS(1182), 1,
      sym__variable_start,
    ACTIONS(1184), 1,
      sym__expansion_text,
    ACTIONS(1242), 1,
      anon_sym_RBRACE,
    STATE(503), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [11595] = 5,
    ACTIONS(1122), 1,
      sym__variable_start,
    ACTIONS(1244), 1,
      anon_sym_DQUOTE,
    ACTIONS(1246), 1,
      sym__double_text,
    STATE(510), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [11614] = 5,
    ACTIONS(1122), 1,
      sym__variable_start,
    ACTIONS(1159), 1,
      sym__double_text,
    ACTIONS(1248), 1,
      anon_sym_DQUOTE,
    STATE(493), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [11633] = 5,
    ACTIONS(614), 1,
      sym__pair_name,
    ACTIONS(1155), 1,
      sym__bare_name,
    ACTIONS(1250), 1,
      sym__line_end,
    STATE(445), 2,
      sym_assignment,
      aux_sym__names_variables_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [11652] = 5,
    ACTIONS(614), 1,
      sym__pair_name,
    ACTIONS(1250), 1,
      sym__line_end,
    ACTIONS(1252), 1,
      sym__bare_name,
    STATE(483), 2,
      sym_assignment,
      aux_sym__names_variables_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [11671] = 5,
    ACTIONS(1182), 1,
      sym__variable_start,
    ACTIONS(1254), 1,
      anon_sym_RBRACE,
    ACTIONS(1256), 1,
      sym__expansion_text,
    STATE(514), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [11690] = 5,
    ACTIONS(1182), 1,
      sym__variable_start,
    ACTIONS(1184), 1,
      sym__expansion_text,
    ACTIONS(1258), 1,
      anon_sym_RBRACE,
    STATE(503), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [11709] = 5,
    ACTIONS(1122), 1,
      sym__variable_start,
    ACTIONS(1260), 1,
      anon_sym_DQUOTE,
    ACTIONS(1262), 1,
      sym__double_text,
    STATE(607), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [11728] = 2,
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
  [11741] = 5,
    ACTIONS(1182), 1,
      sym__variable_start,
    ACTIONS(1264), 1,
      anon_sym_RBRACE,
    ACTIONS(1266), 1,
      sym__expansion_text,
    STATE(518), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [11760] = 5,
    ACTIONS(1182), 1,
      sym__variable_start,
    ACTIONS(1184), 1,
      sym__expansion_text,
    ACTIONS(1268), 1,
      anon_sym_RBRACE,
    STATE(503), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [11779] = 5,
    ACTIONS(1122), 1,
      sym__variable_start,
    ACTIONS(1270), 1,
      anon_sym_DQUOTE,
    ACTIONS(1272), 1,
      sym__double_text,
    STATE(520), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [11798] = 5,
    ACTIONS(1122), 1,
      sym__variable_start,
    ACTIONS(1159), 1,
      sym__double_text,
    ACTIONS(1274), 1,
      anon_sym_DQUOTE,
    STATE(493), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [11817] = 5,
    ACTIONS(1182), 1,
      sym__variable_start,
    ACTIONS(1276), 1,
      anon_sym_RBRACE,
    ACTIONS(1278), 1,
      sym__expansion_text,
    STATE(522), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [11836] = 5,
    ACTIONS(1182), 1,
      sym__variable_start,
    ACTIONS(1184), 1,
      sym__expansion_text,
    ACTIONS(1280), 1,
      anon_sym_RBRACE,
    STATE(503), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [11855] = 5,
    ACTIONS(1122), 1,
      sym__variable_start,
    ACTIONS(1282), 1,
      anon_sym_DQUOTE,
    ACTIONS(1284), 1,
      sym__double_text,
    STATE(524), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [11874] = 5,
    ACTIONS(1122), 1,
      sym__variable_start,
    ACTIONS(1159), 1,
      sym__double_text,
    ACTIONS(1286), 1,
      anon_sym_DQUOTE,
    STATE(493), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [11893] = 4,
    ACTIONS(1126), 1,
      sym__concat,
    STATE(422), 1,
      aux_sym_word_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(945), 3,
      sym__line_end,
      sym__plain_text,
      sym__variable_start,
  [11910] = 5,
    ACTIONS(1182), 1,
      sym__variable_start,
    ACTIONS(1288), 1,
      anon_sym_RBRACE,
    ACTIONS(1290), 1,
      sym__expansion_text,
    STATE(473), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [11929] = 5,
    ACTIONS(1182), 1,
      sym__variable_start,
    ACTIONS(1292), 1,
      anon_sym_RBRACE,
    ACTIONS(1294), 1,
      sym__expansion_text,
    STATE(528), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [11948] = 5,
    ACTIONS(1182), 1,
      sym__variable_start,
    ACTIONS(1184), 1,
      sym__expansion_text,
    ACTIONS(1296), 1,
      anon_sym_RBRACE,
    STATE(503), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [11967] = 5,
    ACTIONS(1122), 1,
      sym__variable_start,
    ACTIONS(1298), 1,
      anon_sym_DQUOTE,
    ACTIONS(1300), 1,
      sym__double_text,
    STATE(530), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [11986] = 5,
    ACTIONS(1122), 1,
      sym__variable_start,
    ACTIONS(1159), 1,
      sym__double_text,
    ACTIONS(1302), 1,
      anon_sym_DQUOTE,
    STATE(493), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12005] = 2,
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
  [12018] = 4,
    ACTIONS(1126), 1,
      sym__concat,
    STATE(443), 1,
      aux_sym_word_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(1304), 3,
      sym__line_end,
      sym__plain_text,
      sym__variable_start,
  [12035] = 5,
    ACTIONS(1182), 1,
      sym__variable_start,
    ACTIONS(1306), 1,
      anon_sym_RBRACE,
    ACTIONS(1308), 1,
      sym__expansion_text,
    STATE(534), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12054] = 5,
    ACTIONS(1182), 1,
      sym__variable_start,
    ACTIONS(1184), 1,
      sym__expansion_text,
    ACTIONS(1310), 1,
      anon_sym_RBRACE,
    STATE(503), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12073] = 5,
    ACTIONS(1122), 1,
      sym__variable_start,
    ACTIONS(1312), 1,
      anon_sym_DQUOTE,
    ACTIONS(1314), 1,
      sym__double_text,
    STATE(536), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12092] = 5,
    ACTIONS(1122), 1,
      sym__variable_start,
    ACTIONS(1159), 1,
      sym__double_text,
    ACTIONS(1316), 1,
      anon_sym_DQUOTE,
    STATE(493), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12111] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(1318), 5,
      sym__line_end,
      sym_flag_name,
      sym__pair_name,
      sym__bare_name,
      anon_sym_DASH_DASH,
  [12124] = 4,
    ACTIONS(1192), 1,
      sym__concat,
    STATE(479), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(956), 3,
      sym__line_end,
      sym__pair_name,
      sym__bare_name,
  [12141] = 5,
    ACTIONS(1182), 1,
      sym__variable_start,
    ACTIONS(1320), 1,
      anon_sym_RBRACE,
    ACTIONS(1322), 1,
      sym__expansion_text,
    STATE(540), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12160] = 5,
    ACTIONS(1182), 1,
      sym__variable_start,
    ACTIONS(1184), 1,
      sym__expansion_text,
    ACTIONS(1324), 1,
      anon_sym_RBRACE,
    STATE(503), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12179] = 5,
    ACTIONS(1122), 1,
      sym__variable_start,
    ACTIONS(1326), 1,
      anon_sym_DQUOTE,
    ACTIONS(1328), 1,
      sym__double_text,
    STATE(542), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12198] = 5,
    ACTIONS(1122), 1,
      sym__variable_start,
    ACTIONS(1159), 1,
      sym__double_text,
    ACTIONS(1330), 1,
      anon_sym_DQUOTE,
    STATE(493), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12217] = 5,
    ACTIONS(1182), 1,
      sym__variable_start,
    ACTIONS(1332), 1,
      anon_sym_RBRACE,
    ACTIONS(1334), 1,
      sym__expansion_text,
    STATE(544), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12236] = 5,
    ACTIONS(1182), 1,
      sym__variable_start,
    ACTIONS(1184), 1,
      sym__expansion_text,
    ACTIONS(1336), 1,
      anon_sym_RBRACE,
    STATE(503), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12255] = 5,
    ACTIONS(1122), 1,
      sym__variable_start,
    ACTIONS(1338), 1,
      anon_sym_DQUOTE,
    ACTIONS(1340), 1,
      sym__double_text,
    STATE(546), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12274] = 5,
    ACTIONS(1122), 1,
      sym__variable_start,
    ACTIONS(1159), 1,
      sym__double_text,
    ACTIONS(1342), 1,
      anon_sym_DQUOTE,
    STATE(493), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12293] = 5,
    ACTIONS(1182), 1,
      sym__variable_start,
    ACTIONS(1344), 1,
      anon_sym_RBRACE,
    ACTIONS(1346), 1,
      sym__expansion_text,
    STATE(548), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12312] = 5,
    ACTIONS(1182), 1,
      sym__variable_start,
    ACTIONS(1184), 1,
      sym__expansion_text,
    ACTIONS(1348), 1,
      anon_sym_RBRACE,
    STATE(503), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12331] = 5,
    ACTIONS(1122), 1,
      sym__variable_start,
    ACTIONS(1350), 1,
      anon_sym_DQUOTE,
    ACTIONS(1352), 1,
      sym__double_text,
    STATE(550), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12350] = 5,
    ACTIONS(1122), 1,
      sym__variable_start,
    ACTIONS(1159), 1,
      sym__double_text,
    ACTIONS(1354), 1,
      anon_sym_DQUOTE,
    STATE(493), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12369] = 2,
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
  [12382] = 5,
    ACTIONS(1182), 1,
      sym__variable_start,
    ACTIONS(1356), 1,
      anon_sym_RBRACE,
    ACTIONS(1358), 1,
      sym__expansion_text,
    STATE(553), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12401] = 5,
    ACTIONS(1182), 1,
      sym__variable_start,
    ACTIONS(1184), 1,
      sym__expansion_text,
    ACTIONS(1360), 1,
      anon_sym_RBRACE,
    STATE(503), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12420] = 5,
    ACTIONS(1122), 1,
      sym__variable_start,
    ACTIONS(1362), 1,
      anon_sym_DQUOTE,
    ACTIONS(1364), 1,
      sym__double_text,
    STATE(555), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12439] = 5,
    ACTIONS(1122), 1,
      sym__variable_start,
    ACTIONS(1159), 1,
      sym__double_text,
    ACTIONS(1366), 1,
      anon_sym_DQUOTE,
    STATE(493), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12458] = 5,
    ACTIONS(1182), 1,
      sym__variable_start,
    ACTIONS(1368), 1,
      anon_sym_RBRACE,
    ACTIONS(1370), 1,
      sym__expansion_text,
    STATE(557), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12477] = 5,
    ACTIONS(1182), 1,
      sym__variable_start,
    ACTIONS(1184), 1,
      sym__expansion_text,
    ACTIONS(1372), 1,
      anon_sym_RBRACE,
    STATE(503), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12496] = 5,
    ACTIONS(1122), 1,
      sym__variable_start,
    ACTIONS(1374), 1,
      anon_sym_DQUOTE,
    ACTIONS(1376), 1,
      sym__double_text,
    STATE(559), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12515] = 5,
    ACTIONS(1122), 1,
      sym__variable_start,
    ACTIONS(1159), 1,
      sym__double_text,
    ACTIONS(1378), 1,
      anon_sym_DQUOTE,
    STATE(493), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12534] = 5,
    ACTIONS(829), 1,
      sym__pair_name,
    ACTIONS(1136), 1,
      sym__bare_name,
    ACTIONS(1380), 1,
      sym__line_end,
    STATE(499), 2,
      sym_pair,
      aux_sym__pairs_anywhere_repeat2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12553] = 5,
    ACTIONS(1182), 1,
      sym__variable_start,
    ACTIONS(1382), 1,
      anon_sym_RBRACE,
    ACTIONS(1384), 1,
      sym__expansion_text,
    STATE(562), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12572] = 5,
    ACTIONS(1182), 1,
      sym__variable_start,
    ACTIONS(1184), 1,
      sym__expansion_text,
    ACTIONS(1386), 1,
      anon_sym_RBRACE,
    STATE(503), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12591] = 5,
    ACTIONS(1122), 1,
      sym__variable_start,
    ACTIONS(1388), 1,
      anon_sym_DQUOTE,
    ACTIONS(1390), 1,
      sym__double_text,
    STATE(564), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12610] = 5,
    ACTIONS(1122), 1,
      sym__variable_start,
    ACTIONS(1159), 1,
      sym__double_text,
    ACTIONS(1392), 1,
      anon_sym_DQUOTE,
    STATE(493), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12629] = 5,
    ACTIONS(1182), 1,
      sym__variable_start,
    ACTIONS(1394), 1,
      anon_sym_RBRACE,
    ACTIONS(1396), 1,
      sym__expansion_text,
    STATE(566), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12648] = 5,
    ACTIONS(1182), 1,
      sym__variable_start,
    ACTIONS(1184), 1,
      sym__expansion_text,
    ACTIONS(1398), 1,
      anon_sym_RBRACE,
    STATE(503), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12667] = 5,
    ACTIONS(1122), 1,
      sym__variable_start,
    ACTIONS(1400), 1,
      anon_sym_DQUOTE,
    ACTIONS(1402), 1,
      sym__double_text,
    STATE(568), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12686] = 5,
    ACTIONS(1122), 1,
      sym__variable_start,
    ACTIONS(1159), 1,
      sym__double_text,
    ACTIONS(1404), 1,
      anon_sym_DQUOTE,
    STATE(493), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12705] = 5,
    ACTIONS(1182), 1,
      sym__variable_start,
    ACTIONS(1406), 1,
      anon_sym_RBRACE,
    ACTIONS(1408), 1,
      sym__expansion_text,
    STATE(570), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12724] = 5,
    ACTIONS(1182), 1,
      sym__variable_start,
    ACTIONS(1184), 1,
      sym__expansion_text,
    ACTIONS(1410), 1,
      anon_sym_RBRACE,
    STATE(503), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12743] = 5,
    ACTIONS(1122), 1,
      sym__variable_start,
    ACTIONS(1412), 1,
      anon_sym_DQUOTE,
    ACTIONS(1414), 1,
      sym__double_text,
    STATE(572), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12762] = 5,
    ACTIONS(1122), 1,
      sym__variable_start,
    ACTIONS(1159), 1,
      sym__double_text,
    ACTIONS(1416), 1,
      anon_sym_DQUOTE,
    STATE(493), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12781] = 4,
    ACTIONS(1420), 1,
      sym__heredoc_text,
    STATE(573), 1,
      aux_sym_shell_script_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(1418), 3,
      sym__line_end,
      sym__heredoc_line_end,
      sym_heredoc_end,
  [12798] = 5,
    ACTIONS(1182), 1,
      sym__variable_start,
    ACTIONS(1423), 1,
      anon_sym_RBRACE,
    ACTIONS(1425), 1,
      sym__expansion_text,
    STATE(575), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12817] = 5,
    ACTIONS(1182), 1,
      sym__variable_start,
    ACTIONS(1184), 1,
      sym__expansion_text,
    ACTIONS(1427), 1,
      anon_sym_RBRACE,
    STATE(503), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12836] = 5,
    ACTIONS(1122), 1,
      sym__variable_start,
    ACTIONS(1429), 1,
      anon_sym_DQUOTE,
    ACTIONS(1431), 1,
      sym__double_text,
    STATE(577), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12855] = 5,
    ACTIONS(1122), 1,
      sym__variable_start,
    ACTIONS(1159), 1,
      sym__double_text,
    ACTIONS(1433), 1,
      anon_sym_DQUOTE,
    STATE(493), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12874] = 5,
    ACTIONS(1182), 1,
      sym__variable_start,
    ACTIONS(1435), 1,
      anon_sym_RBRACE,
    ACTIONS(1437), 1,
      sym__expansion_text,
    STATE(579), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12893] = 5,
    ACTIONS(1182), 1,
      sym__variable_start,
    ACTIONS(1184), 1,
      sym__expansion_text,
    ACTIONS(1439), 1,
      anon_sym_RBRACE,
    STATE(503), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12912] = 5,
    ACTIONS(1182), 1,
      sym__variable_start,
    ACTIONS(1184), 1,
      sym__expansion_text,
    ACTIONS(1441), 1,
      anon_sym_RBRACE,
    STATE(503), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12931] = 5,
    ACTIONS(1122), 1,
      sym__variable_start,
    ACTIONS(1159), 1,
      sym__double_text,
    ACTIONS(1443), 1,
      anon_sym_DQUOTE,
    STATE(493), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12950] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(159), 5,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__plain_text,
      sym__variable_start,
  [12963] = 5,
    ACTIONS(1182), 1,
      sym__variable_start,
    ACTIONS(1445), 1,
      anon_sym_RBRACE,
    ACTIONS(1447), 1,
      sym__expansion_text,
    STATE(584), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12982] = 5,
    ACTIONS(1182), 1,
      sym__variable_start,
    ACTIONS(1184), 1,
      sym__expansion_text,
    ACTIONS(1449), 1,
      anon_sym_RBRACE,
    STATE(503), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13001] = 5,
    ACTIONS(1122), 1,
      sym__variable_start,
    ACTIONS(1451), 1,
      anon_sym_DQUOTE,
    ACTIONS(1453), 1,
      sym__double_text,
    STATE(586), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13020] = 5,
    ACTIONS(1122), 1,
      sym__variable_start,
    ACTIONS(1159), 1,
      sym__double_text,
    ACTIONS(1455), 1,
      anon_sym_DQUOTE,
    STATE(493), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13039] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(1457), 5,
      sym__line_end,
      sym__variable_start,
      sym__heredoc_line_end,
      sym__template_text,
      sym_heredoc_end,
  [13052] = 5,
    ACTIONS(1182), 1,
      sym__variable_start,
    ACTIONS(1459), 1,
      anon_sym_RBRACE,
    ACTIONS(1461), 1,
      sym__expansion_text,
    STATE(589), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13071] = 5,
    ACTIONS(1182), 1,
      sym__variable_start,
    ACTIONS(1184), 1,
      sym__expansion_text,
    ACTIONS(1463), 1,
      anon_sym_RBRACE,
    STATE(503), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13090] = 5,
    ACTIONS(1122), 1,
      sym__variable_start,
    ACTIONS(1465), 1,
      anon_sym_DQUOTE,
    ACTIONS(1467), 1,
      sym__double_text,
    STATE(591), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13109] = 5,
    ACTIONS(1122), 1,
      sym__variable_start,
    ACTIONS(1159), 1,
      sym__double_text,
    ACTIONS(1469), 1,
      anon_sym_DQUOTE,
    STATE(493), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13128] = 5,
    ACTIONS(1182), 1,
      sym__variable_start,
    ACTIONS(1471), 1,
      anon_sym_RBRACE,
    ACTIONS(1473), 1,
      sym__expansion_text,
    STATE(593), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13147] = 5,
    ACTIONS(1182), 1,
      sym__variable_start,
    ACTIONS(1184), 1,
      sym__expansion_text,
    ACTIONS(1475), 1,
      anon_sym_RBRACE,
    STATE(503), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13166] = 5,
    ACTIONS(1182), 1,
      sym__variable_start,
    ACTIONS(1477), 1,
      anon_sym_RBRACE,
    ACTIONS(1479), 1,
      sym__expansion_text,
    STATE(595), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13185] = 5,
    ACTIONS(1182), 1,
      sym__variable_start,
    ACTIONS(1184), 1,
      sym__expansion_text,
    ACTIONS(1481), 1,
      anon_sym_RBRACE,
    STATE(503), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13204] = 5,
    ACTIONS(1182), 1,
      sym__variable_start,
    ACTIONS(1483), 1,
      anon_sym_RBRACE,
    ACTIONS(1485), 1,
      sym__expansion_text,
    STATE(597), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13223] = 5,
    ACTIONS(1182), 1,
      sym__variable_start,
    ACTIONS(1184), 1,
      sym__expansion_text,
    ACTIONS(1487), 1,
      anon_sym_RBRACE,
    STATE(503), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13242] = 5,
    ACTIONS(1182), 1,
      sym__variable_start,
    ACTIONS(1489), 1,
      anon_sym_RBRACE,
    ACTIONS(1491), 1,
      sym__expansion_text,
    STATE(599), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13261] = 5,
    ACTIONS(1182), 1,
      sym__variable_start,
    ACTIONS(1184), 1,
      sym__expansion_text,
    ACTIONS(1493), 1,
      anon_sym_RBRACE,
    STATE(503), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13280] = 5,
    ACTIONS(1182), 1,
      sym__variable_start,
    ACTIONS(1495), 1,
      anon_sym_RBRACE,
    ACTIONS(1497), 1,
      sym__expansion_text,
    STATE(601), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13299] = 5,
    ACTIONS(1182), 1,
      sym__variable_start,
    ACTIONS(1184), 1,
      sym__expansion_text,
    ACTIONS(1499), 1,
      anon_sym_RBRACE,
    STATE(503), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13318] = 5,
    ACTIONS(1182), 1,
      sym__variable_start,
    ACTIONS(1501), 1,
      anon_sym_RBRACE,
    ACTIONS(1503), 1,
      sym__expansion_text,
    STATE(603), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13337] = 5,
    ACTIONS(1182), 1,
      sym__variable_start,
    ACTIONS(1184), 1,
      sym__expansion_text,
    ACTIONS(1505), 1,
      anon_sym_RBRACE,
    STATE(503), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13356] = 5,
    ACTIONS(1182), 1,
      sym__variable_start,
    ACTIONS(1507), 1,
      anon_sym_RBRACE,
    ACTIONS(1509), 1,
      sym__expansion_text,
    STATE(605), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13375] = 5,
    ACTIONS(1182), 1,
      sym__variable_start,
    ACTIONS(1184), 1,
      sym__expansion_text,
    ACTIONS(1511), 1,
      anon_sym_RBRACE,
    STATE(503), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13394] = 5,
    ACTIONS(1182), 1,
      sym__variable_start,
    ACTIONS(1513), 1,
      anon_sym_RBRACE,
    ACTIONS(1515), 1,
      sym__expansion_text,
    STATE(580), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13413] = 5,
    ACTIONS(1122), 1,
      sym__variable_start,
    ACTIONS(1159), 1,
      sym__double_text,
    ACTIONS(1517), 1,
      anon_sym_DQUOTE,
    STATE(493), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13432] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(196), 4,
      sym__line_end,
      sym__concat,
      sym__pair_name,
      sym__bare_name,
  [13444] = 4,
    ACTIONS(1519), 1,
      anon_sym_DQUOTE,
    STATE(609), 1,
      aux_sym_json_string_repeat1,
    ACTIONS(1521), 2,
      aux_sym_json_string_token1,
      sym_escape_sequence,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13460] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(216), 4,
      sym__line_end,
      sym_flag_name,
      sym__shell_text,
      sym__list_start,
  [13472] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(212), 4,
      sym__line_end,
      sym__concat,
      sym__plain_text,
      sym__variable_start,
  [13484] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(208), 4,
      sym__line_end,
      sym__concat,
      sym__pair_name,
      sym__bare_name,
  [13496] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(170), 4,
      sym__line_end,
      sym__concat,
      sym__plain_text,
      sym__variable_start,
  [13508] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(216), 4,
      sym__line_end,
      sym_flag_name,
      sym__pair_name,
      sym__bare_name,
  [13520] = 3,
    ACTIONS(1524), 1,
      sym__concat,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(1063), 3,
      sym__line_end,
      sym__pair_name,
      sym__bare_name,
  [13534] = 4,
    ACTIONS(1526), 1,
      anon_sym_DQUOTE,
    STATE(609), 1,
      aux_sym_json_string_repeat1,
    ACTIONS(1528), 2,
      aux_sym_json_string_token1,
      sym_escape_sequence,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13550] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(673), 4,
      sym__line_end,
      sym__shell_text,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
  [13562] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(159), 4,
      sym__line_end,
      sym__concat,
      sym__pair_name,
      sym__bare_name,
  [13574] = 4,
    ACTIONS(1530), 1,
      anon_sym_DQUOTE,
    STATE(616), 1,
      aux_sym_json_string_repeat1,
    ACTIONS(1532), 2,
      aux_sym_json_string_token1,
      sym_escape_sequence,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13590] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(212), 4,
      sym__line_end,
      sym__concat,
      sym__pair_name,
      sym__bare_name,
  [13602] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(170), 4,
      sym__line_end,
      sym__concat,
      sym__pair_name,
      sym__bare_name,
  [13614] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(204), 4,
      sym__line_end,
      sym__concat,
      sym__plain_text,
      sym__variable_start,
  [13626] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(204), 4,
      sym__line_end,
      sym__concat,
      sym__pair_name,
      sym__bare_name,
  [13638] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(951), 4,
      sym__line_end,
      sym__concat,
      sym__plain_text,
      sym__variable_start,
  [13650] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(188), 4,
      sym__line_end,
      sym__concat,
      sym__pair_name,
      sym__bare_name,
  [13662] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(192), 4,
      sym__line_end,
      sym__concat,
      sym__pair_name,
      sym__bare_name,
  [13674] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(208), 4,
      sym__line_end,
      sym__concat,
      sym__plain_text,
      sym__variable_start,
  [13686] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(216), 4,
      sym__line_end,
      sym_flag_name,
      sym__plain_text,
      sym__variable_start,
  [13698] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(200), 4,
      sym__line_end,
      sym__concat,
      sym__pair_name,
      sym__bare_name,
  [13710] = 4,
    ACTIONS(1534), 1,
      sym__line_end,
    ACTIONS(1536), 1,
      sym__heredoc_line_end,
    STATE(630), 1,
      aux_sym__quoted_anywhere_template_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13725] = 4,
    ACTIONS(240), 1,
      sym__heredoc_line_end,
    ACTIONS(308), 1,
      sym__line_end,
    STATE(630), 1,
      aux_sym__quoted_anywhere_template_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13740] = 4,
    ACTIONS(1539), 1,
      anon_sym_COMMA,
    ACTIONS(1541), 1,
      anon_sym_RBRACK,
    STATE(683), 1,
      aux_sym_json_array_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13755] = 4,
    ACTIONS(1543), 1,
      anon_sym_SQUOTE,
    ACTIONS(1545), 1,
      sym__single_text,
    STATE(635), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13770] = 4,
    ACTIONS(490), 1,
      sym__variable_start,
    ACTIONS(1547), 1,
      sym__plain_text,
    STATE(624), 1,
      sym_variable,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13785] = 4,
    ACTIONS(1549), 1,
      anon_sym_SQUOTE,
    ACTIONS(1551), 1,
      sym__single_text,
    STATE(692), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13800] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(208), 3,
      sym__variable_start,
      sym__double_text,
      anon_sym_DQUOTE,
  [13811] = 4,
    ACTIONS(234), 1,
      sym__heredoc_line_end,
    ACTIONS(304), 1,
      sym__line_end,
    STATE(689), 1,
      aux_sym__quoted_anywhere_text_repeat3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13826] = 4,
    ACTIONS(601), 1,
      sym__variable_start,
    ACTIONS(1553), 1,
      sym__plain_text,
    STATE(442), 1,
      sym_variable,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13841] = 4,
    ACTIONS(1555), 1,
      anon_sym_SQUOTE,
    ACTIONS(1557), 1,
      sym__single_text,
    STATE(640), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13856] = 4,
    ACTIONS(1551), 1,
      sym__single_text,
    ACTIONS(1559), 1,
      anon_sym_SQUOTE,
    STATE(692), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13871] = 4,
    ACTIONS(1561), 1,
      anon_sym_SQUOTE,
    ACTIONS(1563), 1,
      sym__single_text,
    STATE(643), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13886] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(212), 3,
      sym__variable_start,
      sym__double_text,
      anon_sym_DQUOTE,
  [13897] = 4,
    ACTIONS(1551), 1,
      sym__single_text,
    ACTIONS(1565), 1,
      anon_sym_SQUOTE,
    STATE(692), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13912] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(170), 3,
      sym__variable_start,
      sym__double_text,
      anon_sym_DQUOTE,
  [13923] = 4,
    ACTIONS(240), 1,
      sym__heredoc_line_end,
    ACTIONS(1567), 1,
      sym__line_end,
    STATE(630), 1,
      aux_sym__quoted_anywhere_template_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13938] = 4,
    ACTIONS(1569), 1,
      anon_sym_SQUOTE,
    ACTIONS(1571), 1,
      sym__single_text,
    STATE(647), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13953] = 4,
    ACTIONS(1551), 1,
      sym__single_text,
    ACTIONS(1573), 1,
      anon_sym_SQUOTE,
    STATE(692), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13968] = 4,
    ACTIONS(1575), 1,
      anon_sym_SQUOTE,
    ACTIONS(1577), 1,
      sym__single_text,
    STATE(649), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13983] = 4,
    ACTIONS(1551), 1,
      sym__single_text,
    ACTIONS(1579), 1,
      anon_sym_SQUOTE,
    STATE(692), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13998] = 4,
    ACTIONS(646), 1,
      sym__shell_text,
    ACTIONS(1581), 1,
      sym__line_end,
    STATE(675), 1,
      aux_sym__plain_command,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14013] = 4,
    ACTIONS(1583), 1,
      anon_sym_SQUOTE,
    ACTIONS(1585), 1,
      sym__single_text,
    STATE(652), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14028] = 4,
    ACTIONS(1551), 1,
      sym__single_text,
    ACTIONS(1587), 1,
      anon_sym_SQUOTE,
    STATE(692), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14043] = 4,
    ACTIONS(240), 1,
      sym__heredoc_line_end,
    ACTIONS(312), 1,
      sym__line_end,
    STATE(630), 1,
      aux_sym__quoted_anywhere_template_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14058] = 4,
    ACTIONS(1539), 1,
      anon_sym_COMMA,
    ACTIONS(1589), 1,
      anon_sym_RBRACK,
    STATE(669), 1,
      aux_sym_json_array_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14073] = 4,
    ACTIONS(1591), 1,
      anon_sym_SQUOTE,
    ACTIONS(1593), 1,
      sym__single_text,
    STATE(657), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14088] = 4,
    ACTIONS(1595), 1,
      anon_sym_RBRACK,
    ACTIONS(1597), 1,
      anon_sym_DQUOTE2,
    STATE(654), 1,
      sym_json_string,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14103] = 4,
    ACTIONS(1551), 1,
      sym__single_text,
    ACTIONS(1599), 1,
      anon_sym_SQUOTE,
    STATE(692), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14118] = 4,
    ACTIONS(234), 1,
      sym__heredoc_line_end,
    ACTIONS(1601), 1,
      sym__line_end,
    STATE(689), 1,
      aux_sym__quoted_anywhere_text_repeat3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14133] = 4,
    ACTIONS(1603), 1,
      anon_sym_SQUOTE,
    ACTIONS(1605), 1,
      sym__single_text,
    STATE(661), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14148] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(1200), 3,
      sym__line_end,
      sym__pair_name,
      sym__bare_name,
  [14159] = 4,
    ACTIONS(1551), 1,
      sym__single_text,
    ACTIONS(1607), 1,
      anon_sym_SQUOTE,
    STATE(692), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14174] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(1196), 3,
      sym__line_end,
      sym__pair_name,
      sym__bare_name,
  [14185] = 4,
    ACTIONS(234), 1,
      sym__heredoc_line_end,
    ACTIONS(539), 1,
      sym__line_end,
    STATE(694), 1,
      aux_sym__quoted_anywhere_text_repeat3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14200] = 4,
    ACTIONS(1609), 1,
      anon_sym_SQUOTE,
    ACTIONS(1611), 1,
      sym__single_text,
    STATE(665), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14215] = 4,
    ACTIONS(1551), 1,
      sym__single_text,
    ACTIONS(1613), 1,
      anon_sym_SQUOTE,
    STATE(692), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14230] = 4,
    ACTIONS(234), 1,
      sym__heredoc_line_end,
    ACTIONS(310), 1,
      sym__line_end,
    STATE(689), 1,
      aux_sym__quoted_anywhere_text_repeat3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14245] = 4,
    ACTIONS(1615), 1,
      anon_sym_SQUOTE,
    ACTIONS(1617), 1,
      sym__single_text,
    STATE(668), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14260] = 4,
    ACTIONS(1551), 1,
      sym__single_text,
    ACTIONS(1619), 1,
      anon_sym_SQUOTE,
    STATE(692), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14275] = 4,
    ACTIONS(1539), 1,
      anon_sym_COMMA,
    ACTIONS(1621), 1,
      anon_sym_RBRACK,
    STATE(683), 1,
      aux_sym_json_array_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14290] = 4,
    ACTIONS(1551), 1,
      sym__single_text,
    ACTIONS(1623), 1,
      anon_sym_SQUOTE,
    STATE(692), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14305] = 4,
    ACTIONS(1551), 1,
      sym__single_text,
    ACTIONS(1625), 1,
      anon_sym_SQUOTE,
    STATE(692), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14320] = 3,
    ACTIONS(1629), 1,
      sym_heredoc_end,
    ACTIONS(1627), 2,
      sym__line_end,
      sym__heredoc_line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14333] = 4,
    ACTIONS(1631), 1,
      sym__line_end,
    ACTIONS(1633), 1,
      sym__heredoc_line_end,
    STATE(673), 1,
      aux_sym__command_shell_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14348] = 4,
    ACTIONS(1636), 1,
      anon_sym_SQUOTE,
    ACTIONS(1638), 1,
      sym__single_text,
    STATE(676), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14363] = 4,
    ACTIONS(1640), 1,
      sym__line_end,
    ACTIONS(1642), 1,
      sym__shell_text,
    STATE(675), 1,
      aux_sym__plain_command,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14378] = 4,
    ACTIONS(1551), 1,
      sym__single_text,
    ACTIONS(1645), 1,
      anon_sym_SQUOTE,
    STATE(692), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14393] = 4,
    ACTIONS(1647), 1,
      sym__line_end,
    ACTIONS(1649), 1,
      sym__heredoc_line_end,
    STATE(673), 1,
      aux_sym__command_shell_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14408] = 4,
    ACTIONS(1651), 1,
      anon_sym_SQUOTE,
    ACTIONS(1653), 1,
      sym__single_text,
    STATE(679), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14423] = 4,
    ACTIONS(1551), 1,
      sym__single_text,
    ACTIONS(1655), 1,
      anon_sym_SQUOTE,
    STATE(692), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14438] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(1318), 3,
      sym__line_end,
      sym__pair_name,
      sym__bare_name,
  [14449] = 4,
    ACTIONS(1657), 1,
      anon_sym_SQUOTE,
    ACTIONS(1659), 1,
      sym__single_text,
    STATE(682), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14464] = 4,
    ACTIONS(1551), 1,
      sym__single_text,
    ACTIONS(1661), 1,
      anon_sym_SQUOTE,
    STATE(692), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14479] = 4,
    ACTIONS(1663), 1,
      anon_sym_COMMA,
    ACTIONS(1666), 1,
      anon_sym_RBRACK,
    STATE(683), 1,
      aux_sym_json_array_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14494] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(1668), 3,
      sym__line_end,
      sym__pair_name,
      sym__bare_name,
  [14505] = 4,
    ACTIONS(1670), 1,
      anon_sym_SQUOTE,
    ACTIONS(1672), 1,
      sym__single_text,
    STATE(686), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14520] = 4,
    ACTIONS(1551), 1,
      sym__single_text,
    ACTIONS(1674), 1,
      anon_sym_SQUOTE,
    STATE(692), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14535] = 4,
    ACTIONS(1676), 1,
      anon_sym_SQUOTE,
    ACTIONS(1678), 1,
      sym__single_text,
    STATE(688), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14550] = 4,
    ACTIONS(1551), 1,
      sym__single_text,
    ACTIONS(1680), 1,
      anon_sym_SQUOTE,
    STATE(692), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14565] = 4,
    ACTIONS(1682), 1,
      sym__line_end,
    ACTIONS(1684), 1,
      sym__heredoc_line_end,
    STATE(689), 1,
      aux_sym__quoted_anywhere_text_repeat3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14580] = 4,
    ACTIONS(1687), 1,
      anon_sym_SQUOTE,
    ACTIONS(1689), 1,
      sym__single_text,
    STATE(691), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14595] = 4,
    ACTIONS(1551), 1,
      sym__single_text,
    ACTIONS(1691), 1,
      anon_sym_SQUOTE,
    STATE(692), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14610] = 4,
    ACTIONS(1693), 1,
      anon_sym_SQUOTE,
    ACTIONS(1695), 1,
      sym__single_text,
    STATE(692), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14625] = 4,
    ACTIONS(1698), 1,
      anon_sym_SQUOTE,
    ACTIONS(1700), 1,
      sym__single_text,
    STATE(695), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14640] = 4,
    ACTIONS(234), 1,
      sym__heredoc_line_end,
    ACTIONS(1702), 1,
      sym__line_end,
    STATE(689), 1,
      aux_sym__quoted_anywhere_text_repeat3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14655] = 4,
    ACTIONS(1551), 1,
      sym__single_text,
    ACTIONS(1704), 1,
      anon_sym_SQUOTE,
    STATE(692), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14670] = 4,
    ACTIONS(1706), 1,
      anon_sym_SQUOTE,
    ACTIONS(1708), 1,
      sym__single_text,
    STATE(698), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14685] = 4,
    ACTIONS(1649), 1,
      sym__heredoc_line_end,
    ACTIONS(1710), 1,
      sym__line_end,
    STATE(677), 1,
      aux_sym__command_shell_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14700] = 4,
    ACTIONS(1551), 1,
      sym__single_text,
    ACTIONS(1712), 1,
      anon_sym_SQUOTE,
    STATE(692), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14715] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(204), 3,
      sym__variable_start,
      sym__expansion_text,
      anon_sym_RBRACE,
  [14726] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(208), 3,
      sym__variable_start,
      sym__expansion_text,
      anon_sym_RBRACE,
  [14737] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(212), 3,
      sym__variable_start,
      sym__expansion_text,
      anon_sym_RBRACE,
  [14748] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(170), 3,
      sym__variable_start,
      sym__expansion_text,
      anon_sym_RBRACE,
  [14759] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(204), 3,
      sym__variable_start,
      sym__double_text,
      anon_sym_DQUOTE,
  [14770] = 4,
    ACTIONS(1539), 1,
      anon_sym_COMMA,
    ACTIONS(1714), 1,
      anon_sym_RBRACK,
    STATE(632), 1,
      aux_sym_json_array_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14785] = 4,
    ACTIONS(1597), 1,
      anon_sym_DQUOTE2,
    ACTIONS(1716), 1,
      anon_sym_RBRACK,
    STATE(704), 1,
      sym_json_string,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14800] = 4,
    ACTIONS(1718), 1,
      anon_sym_SQUOTE,
    ACTIONS(1720), 1,
      sym__single_text,
    STATE(670), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14815] = 4,
    ACTIONS(416), 1,
      sym__variable_start,
    ACTIONS(1722), 1,
      sym__plain_text,
    STATE(335), 1,
      sym_variable,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14830] = 4,
    ACTIONS(1724), 1,
      anon_sym_SQUOTE,
    ACTIONS(1726), 1,
      sym__single_text,
    STATE(671), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14845] = 3,
    ACTIONS(1728), 1,
      sym__equals,
    STATE(490), 1,
      sym__value,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14857] = 3,
    ACTIONS(1730), 1,
      aux_sym_variable_token1,
    ACTIONS(1732), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14869] = 3,
    ACTIONS(1734), 1,
      aux_sym_variable_token2,
    ACTIONS(1736), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14881] = 2,
    ACTIONS(1738), 2,
      anon_sym_COMMA,
      anon_sym_RBRACK,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14891] = 2,
    ACTIONS(1740), 2,
      sym__line_end,
      sym__shell_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14901] = 3,
    ACTIONS(1742), 1,
      aux_sym_variable_token1,
    ACTIONS(1744), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14913] = 3,
    ACTIONS(1746), 1,
      aux_sym_variable_token2,
    ACTIONS(1748), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14925] = 3,
    ACTIONS(1750), 1,
      aux_sym_variable_token1,
    ACTIONS(1752), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14937] = 3,
    ACTIONS(1754), 1,
      aux_sym_variable_token2,
    ACTIONS(1756), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14949] = 2,
    ACTIONS(1666), 2,
      anon_sym_COMMA,
      anon_sym_RBRACK,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14959] = 2,
    ACTIONS(1758), 2,
      sym__line_end,
      sym__heredoc_line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14969] = 3,
    ACTIONS(1760), 1,
      aux_sym_variable_token1,
    ACTIONS(1762), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14981] = 3,
    ACTIONS(1764), 1,
      aux_sym_variable_token2,
    ACTIONS(1766), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14993] = 3,
    ACTIONS(1768), 1,
      aux_sym_variable_token1,
    ACTIONS(1770), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15005] = 2,
    ACTIONS(1772), 2,
      sym__line_end,
      sym__heredoc_line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15015] = 3,
    ACTIONS(1774), 1,
      aux_sym_variable_token2,
    ACTIONS(1776), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15027] = 3,
    ACTIONS(1778), 1,
      sym__equals,
    STATE(680), 1,
      sym__value,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15039] = 3,
    ACTIONS(1780), 1,
      aux_sym_variable_token1,
    ACTIONS(1782), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15051] = 3,
    ACTIONS(1784), 1,
      aux_sym_variable_token1,
    ACTIONS(1786), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15063] = 3,
    ACTIONS(1788), 1,
      aux_sym_variable_token2,
    ACTIONS(1790), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15075] = 3,
    ACTIONS(1792), 1,
      aux_sym_variable_token2,
    ACTIONS(1794), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15087] = 2,
    ACTIONS(1796), 2,
      sym__line_end,
      sym__heredoc_line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15097] = 3,
    ACTIONS(1798), 1,
      aux_sym_variable_token2,
    ACTIONS(1800), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15109] = 2,
    ACTIONS(1802), 2,
      sym__line_end,
      sym__heredoc_line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15119] = 3,
    ACTIONS(1804), 1,
      aux_sym_variable_token1,
    ACTIONS(1806), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15131] = 2,
    ACTIONS(1808), 2,
      sym__line_end,
      sym__heredoc_line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15141] = 3,
    ACTIONS(1810), 1,
      aux_sym_variable_token2,
    ACTIONS(1812), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15153] = 2,
    ACTIONS(1682), 2,
      sym__line_end,
      sym__heredoc_line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15163] = 3,
    ACTIONS(1814), 1,
      aux_sym_variable_token2,
    ACTIONS(1816), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15175] = 3,
    ACTIONS(1818), 1,
      aux_sym_variable_token2,
    ACTIONS(1820), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15187] = 2,
    ACTIONS(1822), 2,
      sym__line_end,
      sym__heredoc_line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15197] = 2,
    ACTIONS(1824), 2,
      anon_sym_COMMA,
      anon_sym_RBRACK,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15207] = 3,
    ACTIONS(1826), 1,
      aux_sym_variable_token1,
    ACTIONS(1828), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15219] = 3,
    ACTIONS(1830), 1,
      aux_sym_variable_token1,
    ACTIONS(1832), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15231] = 3,
    ACTIONS(1597), 1,
      anon_sym_DQUOTE2,
    STATE(718), 1,
      sym_json_string,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15243] = 3,
    ACTIONS(1834), 1,
      aux_sym_variable_token2,
    ACTIONS(1836), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15255] = 3,
    ACTIONS(1838), 1,
      aux_sym_variable_token2,
    ACTIONS(1840), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15267] = 3,
    ACTIONS(1842), 1,
      aux_sym_variable_token1,
    ACTIONS(1844), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15279] = 2,
    ACTIONS(1846), 2,
      sym__line_end,
      sym__heredoc_line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15289] = 3,
    ACTIONS(1848), 1,
      aux_sym_variable_token1,
    ACTIONS(1850), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15301] = 3,
    ACTIONS(1852), 1,
      aux_sym_variable_token1,
    ACTIONS(1854), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15313] = 3,
    ACTIONS(1856), 1,
      aux_sym_variable_token2,
    ACTIONS(1858), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15325] = 3,
    ACTIONS(1860), 1,
      aux_sym_variable_token1,
    ACTIONS(1862), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15337] = 3,
    ACTIONS(1864), 1,
      aux_sym_variable_token2,
    ACTIONS(1866), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15349] = 2,
    ACTIONS(1627), 2,
      sym__line_end,
      sym__heredoc_line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15359] = 3,
    ACTIONS(1868), 1,
      aux_sym_variable_token1,
    ACTIONS(1870), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15371] = 3,
    ACTIONS(1872), 1,
      aux_sym_variable_token2,
    ACTIONS(1874), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15383] = 2,
    ACTIONS(1631), 2,
      sym__line_end,
      sym__heredoc_line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15393] = 2,
    ACTIONS(1876), 2,
      sym__line_end,
      sym__heredoc_line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15403] = 3,
    ACTIONS(1878), 1,
      aux_sym_variable_token1,
    ACTIONS(1880), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15415] = 3,
    ACTIONS(1882), 1,
      aux_sym_variable_token2,
    ACTIONS(1884), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15427] = 3,
    ACTIONS(1886), 1,
      aux_sym_variable_token2,
    ACTIONS(1888), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15439] = 3,
    ACTIONS(1890), 1,
      aux_sym_variable_token2,
    ACTIONS(1892), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15451] = 3,
    ACTIONS(1894), 1,
      aux_sym_variable_token1,
    ACTIONS(1896), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15463] = 3,
    ACTIONS(1898), 1,
      aux_sym_variable_token2,
    ACTIONS(1900), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15475] = 3,
    ACTIONS(1902), 1,
      aux_sym_variable_token1,
    ACTIONS(1904), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15487] = 3,
    ACTIONS(1906), 1,
      aux_sym_variable_token2,
    ACTIONS(1908), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15499] = 3,
    ACTIONS(1778), 1,
      sym__equals,
    STATE(660), 1,
      sym__value,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15511] = 3,
    ACTIONS(1910), 1,
      aux_sym_variable_token2,
    ACTIONS(1912), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15523] = 3,
    ACTIONS(1914), 1,
      aux_sym_variable_token1,
    ACTIONS(1916), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15535] = 3,
    ACTIONS(1918), 1,
      aux_sym_variable_token2,
    ACTIONS(1920), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15547] = 3,
    ACTIONS(1922), 1,
      aux_sym_variable_token1,
    ACTIONS(1924), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15559] = 3,
    ACTIONS(1926), 1,
      aux_sym_variable_token1,
    ACTIONS(1928), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15571] = 3,
    ACTIONS(1930), 1,
      aux_sym_variable_token1,
    ACTIONS(1932), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15583] = 3,
    ACTIONS(1934), 1,
      aux_sym_variable_token2,
    ACTIONS(1936), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15595] = 3,
    ACTIONS(1938), 1,
      aux_sym_variable_token1,
    ACTIONS(1940), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15607] = 3,
    ACTIONS(1942), 1,
      aux_sym_variable_token1,
    ACTIONS(1944), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15619] = 3,
    ACTIONS(1946), 1,
      aux_sym_variable_token2,
    ACTIONS(1948), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15631] = 3,
    ACTIONS(1950), 1,
      aux_sym_variable_token1,
    ACTIONS(1952), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15643] = 3,
    ACTIONS(1954), 1,
      aux_sym_variable_token1,
    ACTIONS(1956), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15655] = 3,
    ACTIONS(1958), 1,
      aux_sym_variable_token2,
    ACTIONS(1960), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15667] = 3,
    ACTIONS(1728), 1,
      sym__equals,
    STATE(537), 1,
      sym__value,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15679] = 3,
    ACTIONS(1962), 1,
      aux_sym_variable_token2,
    ACTIONS(1964), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15691] = 2,
    ACTIONS(1534), 2,
      sym__line_end,
      sym__heredoc_line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15701] = 3,
    ACTIONS(1966), 1,
      aux_sym_variable_token1,
    ACTIONS(1968), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15713] = 2,
    ACTIONS(1970), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15722] = 2,
    ACTIONS(57), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15731] = 2,
    ACTIONS(1972), 1,
      sym_heredoc_name,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15740] = 2,
    ACTIONS(1974), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15749] = 2,
    ACTIONS(1976), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15758] = 2,
    ACTIONS(430), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15767] = 2,
    ACTIONS(1978), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15776] = 2,
    ACTIONS(1980), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15785] = 2,
    ACTIONS(1982), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15794] = 2,
    ACTIONS(1984), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15803] = 2,
    ACTIONS(1986), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15812] = 2,
    ACTIONS(827), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15821] = 2,
    ACTIONS(1988), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15830] = 2,
    ACTIONS(1990), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15839] = 2,
    ACTIONS(1992), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15848] = 2,
    ACTIONS(1846), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15857] = 2,
    ACTIONS(1994), 1,
      sym_heredoc_name,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15866] = 2,
    ACTIONS(1996), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15875] = 2,
    ACTIONS(1998), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15884] = 2,
    ACTIONS(853), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15893] = 2,
    ACTIONS(1758), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15902] = 2,
    ACTIONS(2000), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15911] = 2,
    ACTIONS(2002), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15920] = 2,
    ACTIONS(2004), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15929] = 2,
    ACTIONS(306), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15938] = 2,
    ACTIONS(2006), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15947] = 2,
    ACTIONS(2008), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15956] = 2,
    ACTIONS(370), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15965] = 2,
    ACTIONS(2010), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15974] = 2,
    ACTIONS(2012), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15983] = 2,
    ACTIONS(482), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15992] = 2,
    ACTIONS(2014), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16001] = 2,
    ACTIONS(2016), 1,
      sym_directive_value,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16010] = 2,
    ACTIONS(2018), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16019] = 2,
    ACTIONS(2020), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16028] = 2,
    ACTIONS(543), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16037] = 2,
    ACTIONS(2022), 1,
      ts_builtin_sym_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16046] = 2,
    ACTIONS(2024), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16055] = 2,
    ACTIONS(2026), 1,
      anon_sym_EQ,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16064] = 2,
    ACTIONS(2028), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16073] = 2,
    ACTIONS(340), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16082] = 2,
    ACTIONS(671), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16091] = 2,
    ACTIONS(2030), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16100] = 2,
    ACTIONS(484), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16109] = 2,
    ACTIONS(2032), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16118] = 2,
    ACTIONS(2034), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16127] = 2,
    ACTIONS(2036), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16136] = 2,
    ACTIONS(2038), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16145] = 2,
    ACTIONS(664), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16154] = 2,
    ACTIONS(2040), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16163] = 2,
    ACTIONS(2042), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16172] = 2,
    ACTIONS(322), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16181] = 2,
    ACTIONS(2044), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16190] = 2,
    ACTIONS(242), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16199] = 2,
    ACTIONS(2046), 1,
      sym_heredoc_name,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16208] = 2,
    ACTIONS(610), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16217] = 2,
    ACTIONS(2048), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16226] = 2,
    ACTIONS(358), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16235] = 2,
    ACTIONS(428), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16244] = 2,
    ACTIONS(2050), 1,
      sym_directive_name,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16253] = 2,
    ACTIONS(2052), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16262] = 2,
    ACTIONS(2054), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16271] = 2,
    ACTIONS(1772), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16280] = 2,
    ACTIONS(2056), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16289] = 2,
    ACTIONS(2058), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16298] = 2,
    ACTIONS(2060), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16307] = 2,
    ACTIONS(2062), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16316] = 2,
    ACTIONS(2064), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16325] = 2,
    ACTIONS(2066), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16334] = 2,
    ACTIONS(2068), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16343] = 2,
    ACTIONS(2070), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16352] = 2,
    ACTIONS(2072), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16361] = 2,
    ACTIONS(2074), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16370] = 2,
    ACTIONS(2076), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16379] = 2,
    ACTIONS(2078), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16388] = 2,
    ACTIONS(2080), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16397] = 2,
    ACTIONS(2082), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16406] = 2,
    ACTIONS(2084), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16415] = 2,
    ACTIONS(2086), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16424] = 2,
    ACTIONS(2088), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16433] = 2,
    ACTIONS(2090), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16442] = 2,
    ACTIONS(2092), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16451] = 2,
    ACTIONS(2094), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16460] = 2,
    ACTIONS(2096), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16469] = 2,
    ACTIONS(2098), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16478] = 2,
    ACTIONS(2100), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16487] = 2,
    ACTIONS(2102), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16496] = 2,
    ACTIONS(2104), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16505] = 2,
    ACTIONS(2106), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16514] = 2,
    ACTIONS(2108), 1,
      sym_heredoc_name,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
};

static const uint32_t ts_small_parse_table_map[] = {
  [SMALL_STATE(2)] = 0,
  [SMALL_STATE(3)] = 115,
  [SMALL_STATE(4)] = 232,
  [SMALL_STATE(5)] = 347,
  [SMALL_STATE(6)] = 464,
  [SMALL_STATE(7)] = 506,
  [SMALL_STATE(8)] = 548,
  [SMALL_STATE(9)] = 590,
  [SMALL_STATE(10)] = 632,
  [SMALL_STATE(11)] = 669,
  [SMALL_STATE(12)] = 706,
  [SMALL_STATE(13)] = 743,
  [SMALL_STATE(14)] = 782,
  [SMALL_STATE(15)] = 821,
  [SMALL_STATE(16)] = 858,
  [SMALL_STATE(17)] = 895,
  [SMALL_STATE(18)] = 932,
  [SMALL_STATE(19)] = 969,
  [SMALL_STATE(20)] = 1006,
  [SMALL_STATE(21)] = 1043,
  [SMALL_STATE(22)] = 1080,
  [SMALL_STATE(23)] = 1116,
  [SMALL_STATE(24)] = 1164,
  [SMALL_STATE(25)] = 1212,
  [SMALL_STATE(26)] = 1255,
  [SMALL_STATE(27)] = 1300,
  [SMALL_STATE(28)] = 1343,
  [SMALL_STATE(29)] = 1388,
  [SMALL_STATE(30)] = 1433,
  [SMALL_STATE(31)] = 1478,
  [SMALL_STATE(32)] = 1519,
  [SMALL_STATE(33)] = 1560,
  [SMALL_STATE(34)] = 1599,
  [SMALL_STATE(35)] = 1640,
  [SMALL_STATE(36)] = 1679,
  [SMALL_STATE(37)] = 1720,
  [SMALL_STATE(38)] = 1761,
  [SMALL_STATE(39)] = 1802,
  [SMALL_STATE(40)] = 1843,
  [SMALL_STATE(41)] = 1872,
  [SMALL_STATE(42)] = 1901,
  [SMALL_STATE(43)] = 1930,
  [SMALL_STATE(44)] = 1959,
  [SMALL_STATE(45)] = 1998,
  [SMALL_STATE(46)] = 2037,
  [SMALL_STATE(47)] = 2076,
  [SMALL_STATE(48)] = 2117,
  [SMALL_STATE(49)] = 2156,
  [SMALL_STATE(50)] = 2197,
  [SMALL_STATE(51)] = 2236,
  [SMALL_STATE(52)] = 2277,
  [SMALL_STATE(53)] = 2318,
  [SMALL_STATE(54)] = 2353,
  [SMALL_STATE(55)] = 2392,
  [SMALL_STATE(56)] = 2433,
  [SMALL_STATE(57)] = 2468,
  [SMALL_STATE(58)] = 2507,
  [SMALL_STATE(59)] = 2546,
  [SMALL_STATE(60)] = 2587,
  [SMALL_STATE(61)] = 2628,
  [SMALL_STATE(62)] = 2669,
  [SMALL_STATE(63)] = 2693,
  [SMALL_STATE(64)] = 2729,
  [SMALL_STATE(65)] = 2765,
  [SMALL_STATE(66)] = 2807,
  [SMALL_STATE(67)] = 2833,
  [SMALL_STATE(68)] = 2859,
  [SMALL_STATE(69)] = 2901,
  [SMALL_STATE(70)] = 2925,
  [SMALL_STATE(71)] = 2967,
  [SMALL_STATE(72)] = 2991,
  [SMALL_STATE(73)] = 3015,
  [SMALL_STATE(74)] = 3039,
  [SMALL_STATE(75)] = 3063,
  [SMALL_STATE(76)] = 3105,
  [SMALL_STATE(77)] = 3143,
  [SMALL_STATE(78)] = 3167,
  [SMALL_STATE(79)] = 3191,
  [SMALL_STATE(80)] = 3215,
  [SMALL_STATE(81)] = 3242,
  [SMALL_STATE(82)] = 3277,
  [SMALL_STATE(83)] = 3300,
  [SMALL_STATE(84)] = 3335,
  [SMALL_STATE(85)] = 3362,
  [SMALL_STATE(86)] = 3389,
  [SMALL_STATE(87)] = 3416,
  [SMALL_STATE(88)] = 3438,
  [SMALL_STATE(89)] = 3460,
  [SMALL_STATE(90)] = 3484,
  [SMALL_STATE(91)] = 3508,
  [SMALL_STATE(92)] = 3544,
  [SMALL_STATE(93)] = 3566,
  [SMALL_STATE(94)] = 3602,
  [SMALL_STATE(95)] = 3624,
  [SMALL_STATE(96)] = 3646,
  [SMALL_STATE(97)] = 3668,
  [SMALL_STATE(98)] = 3704,
  [SMALL_STATE(99)] = 3740,
  [SMALL_STATE(100)] = 3762,
  [SMALL_STATE(101)] = 3784,
  [SMALL_STATE(102)] = 3806,
  [SMALL_STATE(103)] = 3837,
  [SMALL_STATE(104)] = 3868,
  [SMALL_STATE(105)] = 3889,
  [SMALL_STATE(106)] = 3920,
  [SMALL_STATE(107)] = 3951,
  [SMALL_STATE(108)] = 3974,
  [SMALL_STATE(109)] = 3997,
  [SMALL_STATE(110)] = 4028,
  [SMALL_STATE(111)] = 4059,
  [SMALL_STATE(112)] = 4090,
  [SMALL_STATE(113)] = 4121,
  [SMALL_STATE(114)] = 4152,
  [SMALL_STATE(115)] = 4175,
  [SMALL_STATE(116)] = 4198,
  [SMALL_STATE(117)] = 4229,
  [SMALL_STATE(118)] = 4260,
  [SMALL_STATE(119)] = 4291,
  [SMALL_STATE(120)] = 4322,
  [SMALL_STATE(121)] = 4353,
  [SMALL_STATE(122)] = 4384,
  [SMALL_STATE(123)] = 4415,
  [SMALL_STATE(124)] = 4438,
  [SMALL_STATE(125)] = 4470,
  [SMALL_STATE(126)] = 4490,
  [SMALL_STATE(127)] = 4522,
  [SMALL_STATE(128)] = 4540,
  [SMALL_STATE(129)] = 4558,
  [SMALL_STATE(130)] = 4576,
  [SMALL_STATE(131)] = 4594,
  [SMALL_STATE(132)] = 4614,
  [SMALL_STATE(133)] = 4632,
  [SMALL_STATE(134)] = 4664,
  [SMALL_STATE(135)] = 4682,
  [SMALL_STATE(136)] = 4710,
  [SMALL_STATE(137)] = 4738,
  [SMALL_STATE(138)] = 4756,
  [SMALL_STATE(139)] = 4774,
  [SMALL_STATE(140)] = 4794,
  [SMALL_STATE(141)] = 4812,
  [SMALL_STATE(142)] = 4839,
  [SMALL_STATE(143)] = 4862,
  [SMALL_STATE(144)] = 4885,
  [SMALL_STATE(145)] = 4914,
  [SMALL_STATE(146)] = 4943,
  [SMALL_STATE(147)] = 4972,
  [SMALL_STATE(148)] = 4989,
  [SMALL_STATE(149)] = 5018,
  [SMALL_STATE(150)] = 5049,
  [SMALL_STATE(151)] = 5070,
  [SMALL_STATE(152)] = 5091,
  [SMALL_STATE(153)] = 5112,
  [SMALL_STATE(154)] = 5133,
  [SMALL_STATE(155)] = 5154,
  [SMALL_STATE(156)] = 5183,
  [SMALL_STATE(157)] = 5210,
  [SMALL_STATE(158)] = 5231,
  [SMALL_STATE(159)] = 5258,
  [SMALL_STATE(160)] = 5283,
  [SMALL_STATE(161)] = 5304,
  [SMALL_STATE(162)] = 5333,
  [SMALL_STATE(163)] = 5362,
  [SMALL_STATE(164)] = 5383,
  [SMALL_STATE(165)] = 5410,
  [SMALL_STATE(166)] = 5439,
  [SMALL_STATE(167)] = 5468,
  [SMALL_STATE(168)] = 5491,
  [SMALL_STATE(169)] = 5512,
  [SMALL_STATE(170)] = 5541,
  [SMALL_STATE(171)] = 5562,
  [SMALL_STATE(172)] = 5579,
  [SMALL_STATE(173)] = 5608,
  [SMALL_STATE(174)] = 5637,
  [SMALL_STATE(175)] = 5658,
  [SMALL_STATE(176)] = 5679,
  [SMALL_STATE(177)] = 5706,
  [SMALL_STATE(178)] = 5733,
  [SMALL_STATE(179)] = 5760,
  [SMALL_STATE(180)] = 5791,
  [SMALL_STATE(181)] = 5818,
  [SMALL_STATE(182)] = 5845,
  [SMALL_STATE(183)] = 5872,
  [SMALL_STATE(184)] = 5899,
  [SMALL_STATE(185)] = 5922,
  [SMALL_STATE(186)] = 5949,
  [SMALL_STATE(187)] = 5976,
  [SMALL_STATE(188)] = 6003,
  [SMALL_STATE(189)] = 6030,
  [SMALL_STATE(190)] = 6057,
  [SMALL_STATE(191)] = 6084,
  [SMALL_STATE(192)] = 6111,
  [SMALL_STATE(193)] = 6138,
  [SMALL_STATE(194)] = 6163,
  [SMALL_STATE(195)] = 6187,
  [SMALL_STATE(196)] = 6207,
  [SMALL_STATE(197)] = 6223,
  [SMALL_STATE(198)] = 6239,
  [SMALL_STATE(199)] = 6257,
  [SMALL_STATE(200)] = 6275,
  [SMALL_STATE(201)] = 6299,
  [SMALL_STATE(202)] = 6317,
  [SMALL_STATE(203)] = 6335,
  [SMALL_STATE(204)] = 6363,
  [SMALL_STATE(205)] = 6379,
  [SMALL_STATE(206)] = 6395,
  [SMALL_STATE(207)] = 6411,
  [SMALL_STATE(208)] = 6427,
  [SMALL_STATE(209)] = 6455,
  [SMALL_STATE(210)] = 6471,
  [SMALL_STATE(211)] = 6487,
  [SMALL_STATE(212)] = 6511,
  [SMALL_STATE(213)] = 6527,
  [SMALL_STATE(214)] = 6543,
  [SMALL_STATE(215)] = 6559,
  [SMALL_STATE(216)] = 6583,
  [SMALL_STATE(217)] = 6611,
  [SMALL_STATE(218)] = 6631,
  [SMALL_STATE(219)] = 6647,
  [SMALL_STATE(220)] = 6665,
  [SMALL_STATE(221)] = 6681,
  [SMALL_STATE(222)] = 6697,
  [SMALL_STATE(223)] = 6713,
  [SMALL_STATE(224)] = 6731,
  [SMALL_STATE(225)] = 6749,
  [SMALL_STATE(226)] = 6767,
  [SMALL_STATE(227)] = 6785,
  [SMALL_STATE(228)] = 6813,
  [SMALL_STATE(229)] = 6829,
  [SMALL_STATE(230)] = 6847,
  [SMALL_STATE(231)] = 6863,
  [SMALL_STATE(232)] = 6883,
  [SMALL_STATE(233)] = 6899,
  [SMALL_STATE(234)] = 6915,
  [SMALL_STATE(235)] = 6931,
  [SMALL_STATE(236)] = 6949,
  [SMALL_STATE(237)] = 6967,
  [SMALL_STATE(238)] = 6985,
  [SMALL_STATE(239)] = 7003,
  [SMALL_STATE(240)] = 7031,
  [SMALL_STATE(241)] = 7051,
  [SMALL_STATE(242)] = 7075,
  [SMALL_STATE(243)] = 7095,
  [SMALL_STATE(244)] = 7119,
  [SMALL_STATE(245)] = 7135,
  [SMALL_STATE(246)] = 7159,
  [SMALL_STATE(247)] = 7185,
  [SMALL_STATE(248)] = 7209,
  [SMALL_STATE(249)] = 7229,
  [SMALL_STATE(250)] = 7253,
  [SMALL_STATE(251)] = 7273,
  [SMALL_STATE(252)] = 7297,
  [SMALL_STATE(253)] = 7317,
  [SMALL_STATE(254)] = 7345,
  [SMALL_STATE(255)] = 7361,
  [SMALL_STATE(256)] = 7385,
  [SMALL_STATE(257)] = 7401,
  [SMALL_STATE(258)] = 7425,
  [SMALL_STATE(259)] = 7441,
  [SMALL_STATE(260)] = 7465,
  [SMALL_STATE(261)] = 7481,
  [SMALL_STATE(262)] = 7505,
  [SMALL_STATE(263)] = 7531,
  [SMALL_STATE(264)] = 7555,
  [SMALL_STATE(265)] = 7571,
  [SMALL_STATE(266)] = 7595,
  [SMALL_STATE(267)] = 7615,
  [SMALL_STATE(268)] = 7639,
  [SMALL_STATE(269)] = 7659,
  [SMALL_STATE(270)] = 7683,
  [SMALL_STATE(271)] = 7707,
  [SMALL_STATE(272)] = 7731,
  [SMALL_STATE(273)] = 7755,
  [SMALL_STATE(274)] = 7771,
  [SMALL_STATE(275)] = 7790,
  [SMALL_STATE(276)] = 7813,
  [SMALL_STATE(277)] = 7836,
  [SMALL_STATE(278)] = 7855,
  [SMALL_STATE(279)] = 7874,
  [SMALL_STATE(280)] = 7893,
  [SMALL_STATE(281)] = 7912,
  [SMALL_STATE(282)] = 7931,
  [SMALL_STATE(283)] = 7950,
  [SMALL_STATE(284)] = 7969,
  [SMALL_STATE(285)] = 7988,
  [SMALL_STATE(286)] = 8003,
  [SMALL_STATE(287)] = 8022,
  [SMALL_STATE(288)] = 8041,
  [SMALL_STATE(289)] = 8060,
  [SMALL_STATE(290)] = 8077,
  [SMALL_STATE(291)] = 8094,
  [SMALL_STATE(292)] = 8111,
  [SMALL_STATE(293)] = 8128,
  [SMALL_STATE(294)] = 8153,
  [SMALL_STATE(295)] = 8168,
  [SMALL_STATE(296)] = 8187,
  [SMALL_STATE(297)] = 8206,
  [SMALL_STATE(298)] = 8225,
  [SMALL_STATE(299)] = 8246,
  [SMALL_STATE(300)] = 8267,
  [SMALL_STATE(301)] = 8282,
  [SMALL_STATE(302)] = 8303,
  [SMALL_STATE(303)] = 8318,
  [SMALL_STATE(304)] = 8333,
  [SMALL_STATE(305)] = 8348,
  [SMALL_STATE(306)] = 8363,
  [SMALL_STATE(307)] = 8378,
  [SMALL_STATE(308)] = 8403,
  [SMALL_STATE(309)] = 8418,
  [SMALL_STATE(310)] = 8433,
  [SMALL_STATE(311)] = 8448,
  [SMALL_STATE(312)] = 8463,
  [SMALL_STATE(313)] = 8488,
  [SMALL_STATE(314)] = 8505,
  [SMALL_STATE(315)] = 8524,
  [SMALL_STATE(316)] = 8539,
  [SMALL_STATE(317)] = 8560,
  [SMALL_STATE(318)] = 8575,
  [SMALL_STATE(319)] = 8594,
  [SMALL_STATE(320)] = 8609,
  [SMALL_STATE(321)] = 8634,
  [SMALL_STATE(322)] = 8653,
  [SMALL_STATE(323)] = 8668,
  [SMALL_STATE(324)] = 8683,
  [SMALL_STATE(325)] = 8698,
  [SMALL_STATE(326)] = 8723,
  [SMALL_STATE(327)] = 8738,
  [SMALL_STATE(328)] = 8753,
  [SMALL_STATE(329)] = 8768,
  [SMALL_STATE(330)] = 8787,
  [SMALL_STATE(331)] = 8812,
  [SMALL_STATE(332)] = 8837,
  [SMALL_STATE(333)] = 8862,
  [SMALL_STATE(334)] = 8878,
  [SMALL_STATE(335)] = 8896,
  [SMALL_STATE(336)] = 8910,
  [SMALL_STATE(337)] = 8924,
  [SMALL_STATE(338)] = 8938,
  [SMALL_STATE(339)] = 8952,
  [SMALL_STATE(340)] = 8966,
  [SMALL_STATE(341)] = 8980,
  [SMALL_STATE(342)] = 8998,
  [SMALL_STATE(343)] = 9016,
  [SMALL_STATE(344)] = 9038,
  [SMALL_STATE(345)] = 9052,
  [SMALL_STATE(346)] = 9066,
  [SMALL_STATE(347)] = 9084,
  [SMALL_STATE(348)] = 9102,
  [SMALL_STATE(349)] = 9116,
  [SMALL_STATE(350)] = 9138,
  [SMALL_STATE(351)] = 9152,
  [SMALL_STATE(352)] = 9166,
  [SMALL_STATE(353)] = 9180,
  [SMALL_STATE(354)] = 9194,
  [SMALL_STATE(355)] = 9208,
  [SMALL_STATE(356)] = 9226,
  [SMALL_STATE(357)] = 9248,
  [SMALL_STATE(358)] = 9264,
  [SMALL_STATE(359)] = 9282,
  [SMALL_STATE(360)] = 9304,
  [SMALL_STATE(361)] = 9322,
  [SMALL_STATE(362)] = 9336,
  [SMALL_STATE(363)] = 9350,
  [SMALL_STATE(364)] = 9372,
  [SMALL_STATE(365)] = 9390,
  [SMALL_STATE(366)] = 9404,
  [SMALL_STATE(367)] = 9418,
  [SMALL_STATE(368)] = 9432,
  [SMALL_STATE(369)] = 9446,
  [SMALL_STATE(370)] = 9460,
  [SMALL_STATE(371)] = 9482,
  [SMALL_STATE(372)] = 9496,
  [SMALL_STATE(373)] = 9512,
  [SMALL_STATE(374)] = 9526,
  [SMALL_STATE(375)] = 9540,
  [SMALL_STATE(376)] = 9554,
  [SMALL_STATE(377)] = 9572,
  [SMALL_STATE(378)] = 9590,
  [SMALL_STATE(379)] = 9610,
  [SMALL_STATE(380)] = 9626,
  [SMALL_STATE(381)] = 9642,
  [SMALL_STATE(382)] = 9658,
  [SMALL_STATE(383)] = 9674,
  [SMALL_STATE(384)] = 9692,
  [SMALL_STATE(385)] = 9710,
  [SMALL_STATE(386)] = 9732,
  [SMALL_STATE(387)] = 9750,
  [SMALL_STATE(388)] = 9768,
  [SMALL_STATE(389)] = 9786,
  [SMALL_STATE(390)] = 9802,
  [SMALL_STATE(391)] = 9818,
  [SMALL_STATE(392)] = 9832,
  [SMALL_STATE(393)] = 9848,
  [SMALL_STATE(394)] = 9862,
  [SMALL_STATE(395)] = 9876,
  [SMALL_STATE(396)] = 9890,
  [SMALL_STATE(397)] = 9906,
  [SMALL_STATE(398)] = 9920,
  [SMALL_STATE(399)] = 9934,
  [SMALL_STATE(400)] = 9948,
  [SMALL_STATE(401)] = 9962,
  [SMALL_STATE(402)] = 9976,
  [SMALL_STATE(403)] = 9990,
  [SMALL_STATE(404)] = 10004,
  [SMALL_STATE(405)] = 10018,
  [SMALL_STATE(406)] = 10034,
  [SMALL_STATE(407)] = 10050,
  [SMALL_STATE(408)] = 10066,
  [SMALL_STATE(409)] = 10082,
  [SMALL_STATE(410)] = 10098,
  [SMALL_STATE(411)] = 10112,
  [SMALL_STATE(412)] = 10126,
  [SMALL_STATE(413)] = 10140,
  [SMALL_STATE(414)] = 10154,
  [SMALL_STATE(415)] = 10174,
  [SMALL_STATE(416)] = 10192,
  [SMALL_STATE(417)] = 10214,
  [SMALL_STATE(418)] = 10228,
  [SMALL_STATE(419)] = 10242,
  [SMALL_STATE(420)] = 10258,
  [SMALL_STATE(421)] = 10277,
  [SMALL_STATE(422)] = 10290,
  [SMALL_STATE(423)] = 10307,
  [SMALL_STATE(424)] = 10320,
  [SMALL_STATE(425)] = 10335,
  [SMALL_STATE(426)] = 10348,
  [SMALL_STATE(427)] = 10363,
  [SMALL_STATE(428)] = 10376,
  [SMALL_STATE(429)] = 10389,
  [SMALL_STATE(430)] = 10402,
  [SMALL_STATE(431)] = 10421,
  [SMALL_STATE(432)] = 10440,
  [SMALL_STATE(433)] = 10453,
  [SMALL_STATE(434)] = 10466,
  [SMALL_STATE(435)] = 10479,
  [SMALL_STATE(436)] = 10492,
  [SMALL_STATE(437)] = 10505,
  [SMALL_STATE(438)] = 10520,
  [SMALL_STATE(439)] = 10533,
  [SMALL_STATE(440)] = 10546,
  [SMALL_STATE(441)] = 10559,
  [SMALL_STATE(442)] = 10572,
  [SMALL_STATE(443)] = 10585,
  [SMALL_STATE(444)] = 10602,
  [SMALL_STATE(445)] = 10615,
  [SMALL_STATE(446)] = 10634,
  [SMALL_STATE(447)] = 10651,
  [SMALL_STATE(448)] = 10664,
  [SMALL_STATE(449)] = 10677,
  [SMALL_STATE(450)] = 10690,
  [SMALL_STATE(451)] = 10703,
  [SMALL_STATE(452)] = 10716,
  [SMALL_STATE(453)] = 10735,
  [SMALL_STATE(454)] = 10754,
  [SMALL_STATE(455)] = 10771,
  [SMALL_STATE(456)] = 10784,
  [SMALL_STATE(457)] = 10799,
  [SMALL_STATE(458)] = 10814,
  [SMALL_STATE(459)] = 10827,
  [SMALL_STATE(460)] = 10840,
  [SMALL_STATE(461)] = 10859,
  [SMALL_STATE(462)] = 10872,
  [SMALL_STATE(463)] = 10885,
  [SMALL_STATE(464)] = 10898,
  [SMALL_STATE(465)] = 10913,
  [SMALL_STATE(466)] = 10926,
  [SMALL_STATE(467)] = 10939,
  [SMALL_STATE(468)] = 10954,
  [SMALL_STATE(469)] = 10973,
  [SMALL_STATE(470)] = 10986,
  [SMALL_STATE(471)] = 11005,
  [SMALL_STATE(472)] = 11024,
  [SMALL_STATE(473)] = 11043,
  [SMALL_STATE(474)] = 11062,
  [SMALL_STATE(475)] = 11075,
  [SMALL_STATE(476)] = 11092,
  [SMALL_STATE(477)] = 11105,
  [SMALL_STATE(478)] = 11118,
  [SMALL_STATE(479)] = 11131,
  [SMALL_STATE(480)] = 11148,
  [SMALL_STATE(481)] = 11161,
  [SMALL_STATE(482)] = 11174,
  [SMALL_STATE(483)] = 11187,
  [SMALL_STATE(484)] = 11206,
  [SMALL_STATE(485)] = 11219,
  [SMALL_STATE(486)] = 11232,
  [SMALL_STATE(487)] = 11247,
  [SMALL_STATE(488)] = 11260,
  [SMALL_STATE(489)] = 11273,
  [SMALL_STATE(490)] = 11292,
  [SMALL_STATE(491)] = 11305,
  [SMALL_STATE(492)] = 11318,
  [SMALL_STATE(493)] = 11331,
  [SMALL_STATE(494)] = 11350,
  [SMALL_STATE(495)] = 11363,
  [SMALL_STATE(496)] = 11376,
  [SMALL_STATE(497)] = 11389,
  [SMALL_STATE(498)] = 11402,
  [SMALL_STATE(499)] = 11415,
  [SMALL_STATE(500)] = 11434,
  [SMALL_STATE(501)] = 11447,
  [SMALL_STATE(502)] = 11460,
  [SMALL_STATE(503)] = 11479,
  [SMALL_STATE(504)] = 11498,
  [SMALL_STATE(505)] = 11517,
  [SMALL_STATE(506)] = 11536,
  [SMALL_STATE(507)] = 11557,
  [SMALL_STATE(508)] = 11576,
  [SMALL_STATE(509)] = 11595,
  [SMALL_STATE(510)] = 11614,
  [SMALL_STATE(511)] = 11633,
  [SMALL_STATE(512)] = 11652,
  [SMALL_STATE(513)] = 11671,
  [SMALL_STATE(514)] = 11690,
  [SMALL_STATE(515)] = 11709,
  [SMALL_STATE(516)] = 11728,
  [SMALL_STATE(517)] = 11741,
  [SMALL_STATE(518)] = 11760,
  [SMALL_STATE(519)] = 11779,
  [SMALL_STATE(520)] = 11798,
  [SMALL_STATE(521)] = 11817,
  [SMALL_STATE(522)] = 11836,
  [SMALL_STATE(523)] = 11855,
  [SMALL_STATE(524)] = 11874,
  [SMALL_STATE(525)] = 11893,
  [SMALL_STATE(526)] = 11910,
  [SMALL_STATE(527)] = 11929,
  [SMALL_STATE(528)] = 11948,
  [SMALL_STATE(529)] = 11967,
  [SMALL_STATE(530)] = 11986,
  [SMALL_STATE(531)] = 12005,
  [SMALL_STATE(532)] = 12018,
  [SMALL_STATE(533)] = 12035,
  [SMALL_STATE(534)] = 12054,
  [SMALL_STATE(535)] = 12073,
  [SMALL_STATE(536)] = 12092,
  [SMALL_STATE(537)] = 12111,
  [SMALL_STATE(538)] = 12124,
  [SMALL_STATE(539)] = 12141,
  [SMALL_STATE(540)] = 12160,
  [SMALL_STATE(541)] = 12179,
  [SMALL_STATE(542)] = 12198,
  [SMALL_STATE(543)] = 12217,
  [SMALL_STATE(544)] = 12236,
  [SMALL_STATE(545)] = 12255,
  [SMALL_STATE(546)] = 12274,
  [SMALL_STATE(547)] = 12293,
  [SMALL_STATE(548)] = 12312,
  [SMALL_STATE(549)] = 12331,
  [SMALL_STATE(550)] = 12350,
  [SMALL_STATE(551)] = 12369,
  [SMALL_STATE(552)] = 12382,
  [SMALL_STATE(553)] = 12401,
  [SMALL_STATE(554)] = 12420,
  [SMALL_STATE(555)] = 12439,
  [SMALL_STATE(556)] = 12458,
  [SMALL_STATE(557)] = 12477,
  [SMALL_STATE(558)] = 12496,
  [SMALL_STATE(559)] = 12515,
  [SMALL_STATE(560)] = 12534,
  [SMALL_STATE(561)] = 12553,
  [SMALL_STATE(562)] = 12572,
  [SMALL_STATE(563)] = 12591,
  [SMALL_STATE(564)] = 12610,
  [SMALL_STATE(565)] = 12629,
  [SMALL_STATE(566)] = 12648,
  [SMALL_STATE(567)] = 12667,
  [SMALL_STATE(568)] = 12686,
  [SMALL_STATE(569)] = 12705,
  [SMALL_STATE(570)] = 12724,
  [SMALL_STATE(571)] = 12743,
  [SMALL_STATE(572)] = 12762,
  [SMALL_STATE(573)] = 12781,
  [SMALL_STATE(574)] = 12798,
  [SMALL_STATE(575)] = 12817,
  [SMALL_STATE(576)] = 12836,
  [SMALL_STATE(577)] = 12855,
  [SMALL_STATE(578)] = 12874,
  [SMALL_STATE(579)] = 12893,
  [SMALL_STATE(580)] = 12912,
  [SMALL_STATE(581)] = 12931,
  [SMALL_STATE(582)] = 12950,
  [SMALL_STATE(583)] = 12963,
  [SMALL_STATE(584)] = 12982,
  [SMALL_STATE(585)] = 13001,
  [SMALL_STATE(586)] = 13020,
  [SMALL_STATE(587)] = 13039,
  [SMALL_STATE(588)] = 13052,
  [SMALL_STATE(589)] = 13071,
  [SMALL_STATE(590)] = 13090,
  [SMALL_STATE(591)] = 13109,
  [SMALL_STATE(592)] = 13128,
  [SMALL_STATE(593)] = 13147,
  [SMALL_STATE(594)] = 13166,
  [SMALL_STATE(595)] = 13185,
  [SMALL_STATE(596)] = 13204,
  [SMALL_STATE(597)] = 13223,
  [SMALL_STATE(598)] = 13242,
  [SMALL_STATE(599)] = 13261,
  [SMALL_STATE(600)] = 13280,
  [SMALL_STATE(601)] = 13299,
  [SMALL_STATE(602)] = 13318,
  [SMALL_STATE(603)] = 13337,
  [SMALL_STATE(604)] = 13356,
  [SMALL_STATE(605)] = 13375,
  [SMALL_STATE(606)] = 13394,
  [SMALL_STATE(607)] = 13413,
  [SMALL_STATE(608)] = 13432,
  [SMALL_STATE(609)] = 13444,
  [SMALL_STATE(610)] = 13460,
  [SMALL_STATE(611)] = 13472,
  [SMALL_STATE(612)] = 13484,
  [SMALL_STATE(613)] = 13496,
  [SMALL_STATE(614)] = 13508,
  [SMALL_STATE(615)] = 13520,
  [SMALL_STATE(616)] = 13534,
  [SMALL_STATE(617)] = 13550,
  [SMALL_STATE(618)] = 13562,
  [SMALL_STATE(619)] = 13574,
  [SMALL_STATE(620)] = 13590,
  [SMALL_STATE(621)] = 13602,
  [SMALL_STATE(622)] = 13614,
  [SMALL_STATE(623)] = 13626,
  [SMALL_STATE(624)] = 13638,
  [SMALL_STATE(625)] = 13650,
  [SMALL_STATE(626)] = 13662,
  [SMALL_STATE(627)] = 13674,
  [SMALL_STATE(628)] = 13686,
  [SMALL_STATE(629)] = 13698,
  [SMALL_STATE(630)] = 13710,
  [SMALL_STATE(631)] = 13725,
  [SMALL_STATE(632)] = 13740,
  [SMALL_STATE(633)] = 13755,
  [SMALL_STATE(634)] = 13770,
  [SMALL_STATE(635)] = 13785,
  [SMALL_STATE(636)] = 13800,
  [SMALL_STATE(637)] = 13811,
  [SMALL_STATE(638)] = 13826,
  [SMALL_STATE(639)] = 13841,
  [SMALL_STATE(640)] = 13856,
  [SMALL_STATE(641)] = 13871,
  [SMALL_STATE(642)] = 13886,
  [SMALL_STATE(643)] = 13897,
  [SMALL_STATE(644)] = 13912,
  [SMALL_STATE(645)] = 13923,
  [SMALL_STATE(646)] = 13938,
  [SMALL_STATE(647)] = 13953,
  [SMALL_STATE(648)] = 13968,
  [SMALL_STATE(649)] = 13983,
  [SMALL_STATE(650)] = 13998,
  [SMALL_STATE(651)] = 14013,
  [SMALL_STATE(652)] = 14028,
  [SMALL_STATE(653)] = 14043,
  [SMALL_STATE(654)] = 14058,
  [SMALL_STATE(655)] = 14073,
  [SMALL_STATE(656)] = 14088,
  [SMALL_STATE(657)] = 14103,
  [SMALL_STATE(658)] = 14118,
  [SMALL_STATE(659)] = 14133,
  [SMALL_STATE(660)] = 14148,
  [SMALL_STATE(661)] = 14159,
  [SMALL_STATE(662)] = 14174,
  [SMALL_STATE(663)] = 14185,
  [SMALL_STATE(664)] = 14200,
  [SMALL_STATE(665)] = 14215,
  [SMALL_STATE(666)] = 14230,
  [SMALL_STATE(667)] = 14245,
  [SMALL_STATE(668)] = 14260,
  [SMALL_STATE(669)] = 14275,
  [SMALL_STATE(670)] = 14290,
  [SMALL_STATE(671)] = 14305,
  [SMALL_STATE(672)] = 14320,
  [SMALL_STATE(673)] = 14333,
  [SMALL_STATE(674)] = 14348,
  [SMALL_STATE(675)] = 14363,
  [SMALL_STATE(676)] = 14378,
  [SMALL_STATE(677)] = 14393,
  [SMALL_STATE(678)] = 14408,
  [SMALL_STATE(679)] = 14423,
  [SMALL_STATE(680)] = 14438,
  [SMALL_STATE(681)] = 14449,
  [SMALL_STATE(682)] = 14464,
  [SMALL_STATE(683)] = 14479,
  [SMALL_STATE(684)] = 14494,
  [SMALL_STATE(685)] = 14505,
  [SMALL_STATE(686)] = 14520,
  [SMALL_STATE(687)] = 14535,
  [SMALL_STATE(688)] = 14550,
  [SMALL_STATE(689)] = 14565,
  [SMALL_STATE(690)] = 14580,
  [SMALL_STATE(691)] = 14595,
  [SMALL_STATE(692)] = 14610,
  [SMALL_STATE(693)] = 14625,
  [SMALL_STATE(694)] = 14640,
  [SMALL_STATE(695)] = 14655,
  [SMALL_STATE(696)] = 14670,
  [SMALL_STATE(697)] = 14685,
  [SMALL_STATE(698)] = 14700,
  [SMALL_STATE(699)] = 14715,
  [SMALL_STATE(700)] = 14726,
  [SMALL_STATE(701)] = 14737,
  [SMALL_STATE(702)] = 14748,
  [SMALL_STATE(703)] = 14759,
  [SMALL_STATE(704)] = 14770,
  [SMALL_STATE(705)] = 14785,
  [SMALL_STATE(706)] = 14800,
  [SMALL_STATE(707)] = 14815,
  [SMALL_STATE(708)] = 14830,
  [SMALL_STATE(709)] = 14845,
  [SMALL_STATE(710)] = 14857,
  [SMALL_STATE(711)] = 14869,
  [SMALL_STATE(712)] = 14881,
  [SMALL_STATE(713)] = 14891,
  [SMALL_STATE(714)] = 14901,
  [SMALL_STATE(715)] = 14913,
  [SMALL_STATE(716)] = 14925,
  [SMALL_STATE(717)] = 14937,
  [SMALL_STATE(718)] = 14949,
  [SMALL_STATE(719)] = 14959,
  [SMALL_STATE(720)] = 14969,
  [SMALL_STATE(721)] = 14981,
  [SMALL_STATE(722)] = 14993,
  [SMALL_STATE(723)] = 15005,
  [SMALL_STATE(724)] = 15015,
  [SMALL_STATE(725)] = 15027,
  [SMALL_STATE(726)] = 15039,
  [SMALL_STATE(727)] = 15051,
  [SMALL_STATE(728)] = 15063,
  [SMALL_STATE(729)] = 15075,
  [SMALL_STATE(730)] = 15087,
  [SMALL_STATE(731)] = 15097,
  [SMALL_STATE(732)] = 15109,
  [SMALL_STATE(733)] = 15119,
  [SMALL_STATE(734)] = 15131,
  [SMALL_STATE(735)] = 15141,
  [SMALL_STATE(736)] = 15153,
  [SMALL_STATE(737)] = 15163,
  [SMALL_STATE(738)] = 15175,
  [SMALL_STATE(739)] = 15187,
  [SMALL_STATE(740)] = 15197,
  [SMALL_STATE(741)] = 15207,
  [SMALL_STATE(742)] = 15219,
  [SMALL_STATE(743)] = 15231,
  [SMALL_STATE(744)] = 15243,
  [SMALL_STATE(745)] = 15255,
  [SMALL_STATE(746)] = 15267,
  [SMALL_STATE(747)] = 15279,
  [SMALL_STATE(748)] = 15289,
  [SMALL_STATE(749)] = 15301,
  [SMALL_STATE(750)] = 15313,
  [SMALL_STATE(751)] = 15325,
  [SMALL_STATE(752)] = 15337,
  [SMALL_STATE(753)] = 15349,
  [SMALL_STATE(754)] = 15359,
  [SMALL_STATE(755)] = 15371,
  [SMALL_STATE(756)] = 15383,
  [SMALL_STATE(757)] = 15393,
  [SMALL_STATE(758)] = 15403,
  [SMALL_STATE(759)] = 15415,
  [SMALL_STATE(760)] = 15427,
  [SMALL_STATE(761)] = 15439,
  [SMALL_STATE(762)] = 15451,
  [SMALL_STATE(763)] = 15463,
  [SMALL_STATE(764)] = 15475,
  [SMALL_STATE(765)] = 15487,
  [SMALL_STATE(766)] = 15499,
  [SMALL_STATE(767)] = 15511,
  [SMALL_STATE(768)] = 15523,
  [SMALL_STATE(769)] = 15535,
  [SMALL_STATE(770)] = 15547,
  [SMALL_STATE(771)] = 15559,
  [SMALL_STATE(772)] = 15571,
  [SMALL_STATE(773)] = 15583,
  [SMALL_STATE(774)] = 15595,
  [SMALL_STATE(775)] = 15607,
  [SMALL_STATE(776)] = 15619,
  [SMALL_STATE(777)] = 15631,
  [SMALL_STATE(778)] = 15643,
  [SMALL_STATE(779)] = 15655,
  [SMALL_STATE(780)] = 15667,
  [SMALL_STATE(781)] = 15679,
  [SMALL_STATE(782)] = 15691,
  [SMALL_STATE(783)] = 15701,
  [SMALL_STATE(784)] = 15713,
  [SMALL_STATE(785)] = 15722,
  [SMALL_STATE(786)] = 15731,
  [SMALL_STATE(787)] = 15740,
  [SMALL_STATE(788)] = 15749,
  [SMALL_STATE(789)] = 15758,
  [SMALL_STATE(790)] = 15767,
  [SMALL_STATE(791)] = 15776,
  [SMALL_STATE(792)] = 15785,
  [SMALL_STATE(793)] = 15794,
  [SMALL_STATE(794)] = 15803,
  [SMALL_STATE(795)] = 15812,
  [SMALL_STATE(796)] = 15821,
  [SMALL_STATE(797)] = 15830,
  [SMALL_STATE(798)] = 15839,
  [SMALL_STATE(799)] = 15848,
  [SMALL_STATE(800)] = 15857,
  [SMALL_STATE(801)] = 15866,
  [SMALL_STATE(802)] = 15875,
  [SMALL_STATE(803)] = 15884,
  [SMALL_STATE(804)] = 15893,
  [SMALL_STATE(805)] = 15902,
  [SMALL_STATE(806)] = 15911,
  [SMALL_STATE(807)] = 15920,
  [SMALL_STATE(808)] = 15929,
  [SMALL_STATE(809)] = 15938,
  [SMALL_STATE(810)] = 15947,
  [SMALL_STATE(811)] = 15956,
  [SMALL_STATE(812)] = 15965,
  [SMALL_STATE(813)] = 15974,
  [SMALL_STATE(814)] = 15983,
  [SMALL_STATE(815)] = 15992,
  [SMALL_STATE(816)] = 16001,
  [SMALL_STATE(817)] = 16010,
  [SMALL_STATE(818)] = 16019,
  [SMALL_STATE(819)] = 16028,
  [SMALL_STATE(820)] = 16037,
  [SMALL_STATE(821)] = 16046,
  [SMALL_STATE(822)] = 16055,
  [SMALL_STATE(823)] = 16064,
  [SMALL_STATE(824)] = 16073,
  [SMALL_STATE(825)] = 16082,
  [SMALL_STATE(826)] = 16091,
  [SMALL_STATE(827)] = 16100,
  [SMALL_STATE(828)] = 16109,
  [SMALL_STATE(829)] = 16118,
  [SMALL_STATE(830)] = 16127,
  [SMALL_STATE(831)] = 16136,
  [SMALL_STATE(832)] = 16145,
  [SMALL_STATE(833)] = 16154,
  [SMALL_STATE(834)] = 16163,
  [SMALL_STATE(835)] = 16172,
  [SMALL_STATE(836)] = 16181,
  [SMALL_STATE(837)] = 16190,
  [SMALL_STATE(838)] = 16199,
  [SMALL_STATE(839)] = 16208,
  [SMALL_STATE(840)] = 16217,
  [SMALL_STATE(841)] = 16226,
  [SMALL_STATE(842)] = 16235,
  [SMALL_STATE(843)] = 16244,
  [SMALL_STATE(844)] = 16253,
  [SMALL_STATE(845)] = 16262,
  [SMALL_STATE(846)] = 16271,
  [SMALL_STATE(847)] = 16280,
  [SMALL_STATE(848)] = 16289,
  [SMALL_STATE(849)] = 16298,
  [SMALL_STATE(850)] = 16307,
  [SMALL_STATE(851)] = 16316,
  [SMALL_STATE(852)] = 16325,
  [SMALL_STATE(853)] = 16334,
  [SMALL_STATE(854)] = 16343,
  [SMALL_STATE(855)] = 16352,
  [SMALL_STATE(856)] = 16361,
  [SMALL_STATE(857)] = 16370,
  [SMALL_STATE(858)] = 16379,
  [SMALL_STATE(859)] = 16388,
  [SMALL_STATE(860)] = 16397,
  [SMALL_STATE(861)] = 16406,
  [SMALL_STATE(862)] = 16415,
  [SMALL_STATE(863)] = 16424,
  [SMALL_STATE(864)] = 16433,
  [SMALL_STATE(865)] = 16442,
  [SMALL_STATE(866)] = 16451,
  [SMALL_STATE(867)] = 16460,
  [SMALL_STATE(868)] = 16469,
  [SMALL_STATE(869)] = 16478,
  [SMALL_STATE(870)] = 16487,
  [SMALL_STATE(871)] = 16496,
  [SMALL_STATE(872)] = 16505,
  [SMALL_STATE(873)] = 16514,
};

static const TSParseActionEntry ts_parse_actions[] = {
  [0] = {.entry = {.count = 0, .reusable = false}},
  [1] = {.entry = {.count = 1, .reusable = false}}, RECOVER(),
  [3] = {.entry = {.count = 1, .reusable = true}}, SHIFT_EXTRA(),
  [5] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_source_file, 0, 0, 0),
  [7] = {.entry = {.count = 1, .reusable = false}}, SHIFT(179),
  [9] = {.entry = {.count = 1, .reusable = false}}, SHIFT(165),
  [11] = {.entry = {.count = 1, .reusable = false}}, SHIFT(216),
  [13] = {.entry = {.count = 1, .reusable = false}}, SHIFT(56),
  [15] = {.entry = {.count = 1, .reusable = false}}, SHIFT(91),
  [17] = {.entry = {.count = 1, .reusable = false}}, SHIFT(65),
  [19] = {.entry = {.count = 1, .reusable = false}}, SHIFT(68),
  [21] = {.entry = {.count = 1, .reusable = false}}, SHIFT(33),
  [23] = {.entry = {.count = 1, .reusable = false}}, SHIFT(58),
  [25] = {.entry = {.count = 1, .reusable = false}}, SHIFT(27),
  [27] = {.entry = {.count = 1, .reusable = false}}, SHIFT(172),
  [29] = {.entry = {.count = 1, .reusable = false}}, SHIFT(162),
  [31] = {.entry = {.count = 1, .reusable = false}}, SHIFT(239),
  [33] = {.entry = {.count = 1, .reusable = false}}, SHIFT(133),
  [35] = {.entry = {.count = 1, .reusable = false}}, SHIFT(98),
  [37] = {.entry = {.count = 1, .reusable = false}}, SHIFT(46),
  [39] = {.entry = {.count = 1, .reusable = false}}, SHIFT(50),
  [41] = {.entry = {.count = 1, .reusable = false}}, SHIFT(312),
  [43] = {.entry = {.count = 1, .reusable = false}}, SHIFT(4),
  [45] = {.entry = {.count = 1, .reusable = false}}, SHIFT(83),
  [47] = {.entry = {.count = 1, .reusable = false}}, SHIFT(45),
  [49] = {.entry = {.count = 1, .reusable = false}}, SHIFT(159),
  [51] = {.entry = {.count = 1, .reusable = false}}, SHIFT(112),
  [53] = {.entry = {.count = 1, .reusable = true}}, SHIFT(3),
  [55] = {.entry = {.count = 1, .reusable = true}}, SHIFT(843),
  [57] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_onbuild_instruction, 2, 0, 0),
  [59] = {.entry = {.count = 1, .reusable = true}}, SHIFT(14),
  [61] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_source_file, 1, 0, 0),
  [63] = {.entry = {.count = 1, .reusable = true}}, SHIFT(5),
  [65] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_onbuild_instruction, 1, 0, 0),
  [67] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0),
  [69] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(179),
  [72] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(165),
  [75] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(216),
  [78] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(56),
  [81] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(91),
  [84] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(65),
  [87] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(68),
  [90] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(33),
  [93] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(58),
  [96] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(27),
  [99] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(172),
  [102] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(162),
  [105] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(239),
  [108] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(133),
  [111] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(98),
  [114] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(46),
  [117] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(50),
  [120] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(312),
  [123] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(4),
  [126] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(83),
  [129] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(45),
  [132] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(159),
  [135] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(112),
  [138] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(5),
  [141] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(843),
  [144] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_flag_value, 1, 0, 0),
  [146] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_flag_value, 1, 0, 0),
  [148] = {.entry = {.count = 1, .reusable = true}}, SHIFT(269),
  [150] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym_rootfs_instruction_repeat1, 2, 0, 0),
  [152] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_rootfs_instruction_repeat1, 2, 0, 0),
  [154] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_rootfs_instruction_repeat1, 2, 0, 0), SHIFT_REPEAT(14),
  [157] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym_flag_value_repeat1, 2, 0, 0),
  [159] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_flag_value_repeat1, 2, 0, 0),
  [161] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_flag_value_repeat1, 2, 0, 0), SHIFT_REPEAT(269),
  [164] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_flag_value, 2, 0, 0),
  [166] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_flag_value, 2, 0, 0),
  [168] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_variable, 6, 0, 0),
  [170] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_variable, 6, 0, 0),
  [172] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0),
  [174] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_flag, 2, 0, 1),
  [176] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_flag, 2, 0, 1),
  [178] = {.entry = {.count = 1, .reusable = true}}, SHIFT(187),
  [180] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_flag, 1, 0, 1),
  [182] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_flag, 1, 0, 1),
  [184] = {.entry = {.count = 1, .reusable = true}}, SHIFT(13),
  [186] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_double_quoted_string, 2, 0, 0),
  [188] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_double_quoted_string, 2, 0, 0),
  [190] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_single_quoted_string, 2, 0, 0),
  [192] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_single_quoted_string, 2, 0, 0),
  [194] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_single_quoted_string, 3, 0, 0),
  [196] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_single_quoted_string, 3, 0, 0),
  [198] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_double_quoted_string, 3, 0, 0),
  [200] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_double_quoted_string, 3, 0, 0),
  [202] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_variable, 2, 0, 0),
  [204] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_variable, 2, 0, 0),
  [206] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_variable, 4, 0, 0),
  [208] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_variable, 4, 0, 0),
  [210] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_variable, 5, 0, 0),
  [212] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_variable, 5, 0, 0),
  [214] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_flag, 4, 0, 18),
  [216] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_flag, 4, 0, 18),
  [218] = {.entry = {.count = 1, .reusable = true}}, SHIFT(34),
  [220] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__quoted_anywhere_text, 1, 0, 0),
  [222] = {.entry = {.count = 1, .reusable = true}}, SHIFT(139),
  [224] = {.entry = {.count = 1, .reusable = true}}, SHIFT(123),
  [226] = {.entry = {.count = 1, .reusable = true}}, SHIFT(749),
  [228] = {.entry = {.count = 1, .reusable = true}}, SHIFT(504),
  [230] = {.entry = {.count = 1, .reusable = true}}, SHIFT(706),
  [232] = {.entry = {.count = 1, .reusable = true}}, SHIFT(800),
  [234] = {.entry = {.count = 1, .reusable = true}}, SHIFT(253),
  [236] = {.entry = {.count = 1, .reusable = true}}, SHIFT(37),
  [238] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__quoted_anywhere_template, 1, 0, 0),
  [240] = {.entry = {.count = 1, .reusable = true}}, SHIFT(203),
  [242] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_shell_instruction, 2, 0, 0),
  [244] = {.entry = {.count = 1, .reusable = true}}, SHIFT(198),
  [246] = {.entry = {.count = 1, .reusable = true}}, SHIFT(135),
  [248] = {.entry = {.count = 1, .reusable = true}}, SHIFT(748),
  [250] = {.entry = {.count = 1, .reusable = true}}, SHIFT(502),
  [252] = {.entry = {.count = 1, .reusable = true}}, SHIFT(646),
  [254] = {.entry = {.count = 1, .reusable = true}}, SHIFT(705),
  [256] = {.entry = {.count = 1, .reusable = true}}, SHIFT(32),
  [258] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_export_instruction, 2, 0, 4),
  [260] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_shell_instruction, 1, 0, 0),
  [262] = {.entry = {.count = 1, .reusable = true}}, SHIFT(52),
  [264] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_yum_instruction, 2, 0, 4),
  [266] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_yum_instruction, 3, 0, 11),
  [268] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_export_instruction, 3, 0, 11),
  [270] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__quoted_anywhere_text_repeat1, 2, 0, 0),
  [272] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__quoted_anywhere_text_repeat1, 2, 0, 0), SHIFT_REPEAT(139),
  [275] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__quoted_anywhere_text_repeat1, 2, 0, 0), SHIFT_REPEAT(123),
  [278] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__quoted_anywhere_text_repeat1, 2, 0, 0), SHIFT_REPEAT(749),
  [281] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__quoted_anywhere_text_repeat1, 2, 0, 0), SHIFT_REPEAT(504),
  [284] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__quoted_anywhere_text_repeat1, 2, 0, 0), SHIFT_REPEAT(706),
  [287] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__quoted_anywhere_text_repeat1, 2, 0, 0), SHIFT_REPEAT(800),
  [290] = {.entry = {.count = 1, .reusable = true}}, SHIFT(168),
  [292] = {.entry = {.count = 1, .reusable = true}}, SHIFT(783),
  [294] = {.entry = {.count = 1, .reusable = true}}, SHIFT(515),
  [296] = {.entry = {.count = 1, .reusable = true}}, SHIFT(639),
  [298] = {.entry = {.count = 1, .reusable = true}}, SHIFT(873),
  [300] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_workdir_instruction, 1, 0, 0),
  [302] = {.entry = {.count = 1, .reusable = true}}, SHIFT(291),
  [304] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__quoted_anywhere_text, 2, 0, 0),
  [306] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_stopsignal_instruction, 2, 0, 0),
  [308] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__quoted_anywhere_template, 2, 0, 0),
  [310] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__quoted_anywhere_text, 3, 0, 0),
  [312] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__quoted_anywhere_template, 3, 0, 0),
  [314] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_rootfs_instruction_repeat1, 2, 0, 0), SHIFT_REPEAT(67),
  [317] = {.entry = {.count = 1, .reusable = true}}, SHIFT(194),
  [319] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_flag_value_repeat1, 2, 0, 0), SHIFT_REPEAT(194),
  [322] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_maintainer_instruction, 2, 0, 0),
  [324] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_include_instruction, 1, 0, 0),
  [326] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_stopsignal_instruction, 1, 0, 0),
  [328] = {.entry = {.count = 1, .reusable = true}}, SHIFT(103),
  [330] = {.entry = {.count = 1, .reusable = true}}, SHIFT(201),
  [332] = {.entry = {.count = 1, .reusable = true}}, SHIFT(157),
  [334] = {.entry = {.count = 1, .reusable = true}}, SHIFT(771),
  [336] = {.entry = {.count = 1, .reusable = true}}, SHIFT(509),
  [338] = {.entry = {.count = 1, .reusable = true}}, SHIFT(633),
  [340] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_include_instruction, 2, 0, 0),
  [342] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_target_instruction, 2, 0, 4),
  [344] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_maintainer_instruction, 1, 0, 0),
  [346] = {.entry = {.count = 1, .reusable = false}}, SHIFT(29),
  [348] = {.entry = {.count = 1, .reusable = false}}, SHIFT(55),
  [350] = {.entry = {.count = 1, .reusable = false}}, SHIFT(161),
  [352] = {.entry = {.count = 1, .reusable = false}}, SHIFT(110),
  [354] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_yum_instruction, 2, 0, 0),
  [356] = {.entry = {.count = 1, .reusable = true}}, SHIFT(67),
  [358] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_workdir_instruction, 2, 0, 0),
  [360] = {.entry = {.count = 1, .reusable = false}}, SHIFT(28),
  [362] = {.entry = {.count = 1, .reusable = false}}, SHIFT(51),
  [364] = {.entry = {.count = 1, .reusable = false}}, SHIFT(148),
  [366] = {.entry = {.count = 1, .reusable = false}}, SHIFT(106),
  [368] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_yum_instruction, 1, 0, 0),
  [370] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_user_instruction, 2, 0, 0),
  [372] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_user_instruction, 1, 0, 0),
  [374] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_target_instruction, 3, 0, 11),
  [376] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__quoted_anywhere_text_repeat2, 2, 0, 0),
  [378] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__quoted_anywhere_text_repeat2, 2, 0, 0), SHIFT_REPEAT(168),
  [381] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__quoted_anywhere_text_repeat2, 2, 0, 0), SHIFT_REPEAT(783),
  [384] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__quoted_anywhere_text_repeat2, 2, 0, 0), SHIFT_REPEAT(515),
  [387] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__quoted_anywhere_text_repeat2, 2, 0, 0), SHIFT_REPEAT(639),
  [390] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__quoted_anywhere_text_repeat2, 2, 0, 0), SHIFT_REPEAT(873),
  [393] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__quoted_anywhere_repeat1, 2, 0, 0),
  [395] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__quoted_anywhere_repeat1, 2, 0, 0), SHIFT_REPEAT(201),
  [398] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__quoted_anywhere_repeat1, 2, 0, 0), SHIFT_REPEAT(157),
  [401] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__quoted_anywhere_repeat1, 2, 0, 0), SHIFT_REPEAT(771),
  [404] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__quoted_anywhere_repeat1, 2, 0, 0), SHIFT_REPEAT(509),
  [407] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__quoted_anywhere_repeat1, 2, 0, 0), SHIFT_REPEAT(633),
  [410] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_copy_instruction, 1, 0, 0),
  [412] = {.entry = {.count = 1, .reusable = true}}, SHIFT(289),
  [414] = {.entry = {.count = 1, .reusable = true}}, SHIFT(277),
  [416] = {.entry = {.count = 1, .reusable = true}}, SHIFT(770),
  [418] = {.entry = {.count = 1, .reusable = true}}, SHIFT(656),
  [420] = {.entry = {.count = 1, .reusable = true}}, SHIFT(838),
  [422] = {.entry = {.count = 1, .reusable = true}}, SHIFT(178),
  [424] = {.entry = {.count = 1, .reusable = true}}, SHIFT(66),
  [426] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_add_instruction, 1, 0, 0),
  [428] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_copy_instruction, 2, 0, 0),
  [430] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_add_instruction, 2, 0, 0),
  [432] = {.entry = {.count = 1, .reusable = true}}, SHIFT(122),
  [434] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__quoted_anywhere, 1, 0, 0),
  [436] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_flag_value_repeat1, 2, 0, 0), SHIFT_REPEAT(270),
  [439] = {.entry = {.count = 1, .reusable = false}}, SHIFT(30),
  [441] = {.entry = {.count = 1, .reusable = false}}, SHIFT(59),
  [443] = {.entry = {.count = 1, .reusable = false}}, SHIFT(145),
  [445] = {.entry = {.count = 1, .reusable = false}}, SHIFT(146),
  [447] = {.entry = {.count = 1, .reusable = false}}, SHIFT(119),
  [449] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_export_instruction, 2, 0, 0),
  [451] = {.entry = {.count = 1, .reusable = true}}, SHIFT(89),
  [453] = {.entry = {.count = 1, .reusable = false}}, SHIFT(26),
  [455] = {.entry = {.count = 1, .reusable = false}}, SHIFT(47),
  [457] = {.entry = {.count = 1, .reusable = false}}, SHIFT(173),
  [459] = {.entry = {.count = 1, .reusable = false}}, SHIFT(144),
  [461] = {.entry = {.count = 1, .reusable = false}}, SHIFT(117),
  [463] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_export_instruction, 1, 0, 0),
  [465] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_rootfs_instruction_repeat1, 2, 0, 0), SHIFT_REPEAT(89),
  [468] = {.entry = {.count = 1, .reusable = true}}, SHIFT(270),
  [470] = {.entry = {.count = 1, .reusable = true}}, SHIFT(90),
  [472] = {.entry = {.count = 1, .reusable = true}}, SHIFT(188),
  [474] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_run_instruction, 1, 0, 0),
  [476] = {.entry = {.count = 1, .reusable = true}}, SHIFT(392),
  [478] = {.entry = {.count = 1, .reusable = true}}, SHIFT(414),
  [480] = {.entry = {.count = 1, .reusable = true}}, SHIFT(786),
  [482] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_run_instruction, 2, 0, 0),
  [484] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_volume_instruction, 2, 0, 0),
  [486] = {.entry = {.count = 1, .reusable = true}}, SHIFT(389),
  [488] = {.entry = {.count = 1, .reusable = true}}, SHIFT(525),
  [490] = {.entry = {.count = 1, .reusable = true}}, SHIFT(716),
  [492] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_volume_instruction, 1, 0, 0),
  [494] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__pairs_variables, 1, 0, 0),
  [496] = {.entry = {.count = 1, .reusable = true}}, SHIFT(283),
  [498] = {.entry = {.count = 1, .reusable = true}}, SHIFT(710),
  [500] = {.entry = {.count = 1, .reusable = true}}, SHIFT(519),
  [502] = {.entry = {.count = 1, .reusable = true}}, SHIFT(641),
  [504] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_healthcheck_instruction, 2, 0, 4),
  [506] = {.entry = {.count = 1, .reusable = true}}, SHIFT(211),
  [508] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__quoted_anywhere, 2, 0, 0),
  [510] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_healthcheck_instruction, 3, 0, 11),
  [512] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_unknown_instruction, 1, 0, 0),
  [514] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__pairs, 1, 0, 6),
  [516] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_flag_value_repeat1, 2, 0, 0), SHIFT_REPEAT(211),
  [519] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_quoted_word, 2, 0, 0),
  [521] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__quoted_anywhere_repeat2, 2, 0, 0),
  [523] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__quoted_anywhere_repeat2, 2, 0, 0), SHIFT_REPEAT(283),
  [526] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__quoted_anywhere_repeat2, 2, 0, 0), SHIFT_REPEAT(710),
  [529] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__quoted_anywhere_repeat2, 2, 0, 0), SHIFT_REPEAT(519),
  [532] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__quoted_anywhere_repeat2, 2, 0, 0), SHIFT_REPEAT(641),
  [535] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__quoted_anywhere, 3, 0, 0),
  [537] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_quoted_word, 1, 0, 0),
  [539] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__list_text, 1, 0, 0),
  [541] = {.entry = {.count = 1, .reusable = true}}, SHIFT(190),
  [543] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_expose_instruction, 2, 0, 0),
  [545] = {.entry = {.count = 1, .reusable = true}}, SHIFT(437),
  [547] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_heredoc_redirect, 2, 0, 0),
  [549] = {.entry = {.count = 1, .reusable = true}}, SHIFT(171),
  [551] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_expose_instruction, 1, 0, 0),
  [553] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_text, 1, 0, 0),
  [555] = {.entry = {.count = 1, .reusable = true}}, SHIFT(136),
  [557] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_text_repeat1, 2, 0, 0),
  [559] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_text_repeat1, 2, 0, 0), SHIFT_REPEAT(136),
  [562] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_text_repeat1, 2, 0, 0), SHIFT_REPEAT(748),
  [565] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_text_repeat1, 2, 0, 0), SHIFT_REPEAT(502),
  [568] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_text_repeat1, 2, 0, 0), SHIFT_REPEAT(646),
  [571] = {.entry = {.count = 1, .reusable = true}}, SHIFT(125),
  [573] = {.entry = {.count = 1, .reusable = true}}, SHIFT(286),
  [575] = {.entry = {.count = 1, .reusable = true}}, SHIFT(720),
  [577] = {.entry = {.count = 1, .reusable = true}}, SHIFT(545),
  [579] = {.entry = {.count = 1, .reusable = true}}, SHIFT(664),
  [581] = {.entry = {.count = 1, .reusable = true}}, SHIFT(271),
  [583] = {.entry = {.count = 1, .reusable = true}}, SHIFT(470),
  [585] = {.entry = {.count = 1, .reusable = true}}, SHIFT(333),
  [587] = {.entry = {.count = 1, .reusable = true}}, SHIFT(780),
  [589] = {.entry = {.count = 1, .reusable = true}}, SHIFT(469),
  [591] = {.entry = {.count = 1, .reusable = true}}, SHIFT(430),
  [593] = {.entry = {.count = 1, .reusable = true}}, SHIFT(709),
  [595] = {.entry = {.count = 1, .reusable = true}}, SHIFT(246),
  [597] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_rootfs_instruction, 2, 0, 0),
  [599] = {.entry = {.count = 1, .reusable = true}}, SHIFT(364),
  [601] = {.entry = {.count = 1, .reusable = true}}, SHIFT(777),
  [603] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_rootfs_instruction_repeat1, 2, 0, 0), SHIFT_REPEAT(198),
  [606] = {.entry = {.count = 1, .reusable = true}}, SHIFT(261),
  [608] = {.entry = {.count = 1, .reusable = true}}, SHIFT(241),
  [610] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_arg_instruction, 2, 0, 0),
  [612] = {.entry = {.count = 1, .reusable = true}}, SHIFT(426),
  [614] = {.entry = {.count = 1, .reusable = true}}, SHIFT(766),
  [616] = {.entry = {.count = 1, .reusable = true}}, SHIFT(468),
  [618] = {.entry = {.count = 1, .reusable = true}}, SHIFT(415),
  [620] = {.entry = {.count = 1, .reusable = true}}, SHIFT(742),
  [622] = {.entry = {.count = 1, .reusable = true}}, SHIFT(523),
  [624] = {.entry = {.count = 1, .reusable = true}}, SHIFT(648),
  [626] = {.entry = {.count = 1, .reusable = true}}, SHIFT(538),
  [628] = {.entry = {.count = 1, .reusable = true}}, SHIFT(774),
  [630] = {.entry = {.count = 1, .reusable = true}}, SHIFT(535),
  [632] = {.entry = {.count = 1, .reusable = true}}, SHIFT(655),
  [634] = {.entry = {.count = 1, .reusable = false}}, SHIFT(49),
  [636] = {.entry = {.count = 1, .reusable = false}}, SHIFT(116),
  [638] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_target_instruction, 1, 0, 0),
  [640] = {.entry = {.count = 1, .reusable = true}}, SHIFT(250),
  [642] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entrypoint_instruction, 1, 0, 0),
  [644] = {.entry = {.count = 1, .reusable = true}}, SHIFT(456),
  [646] = {.entry = {.count = 1, .reusable = true}}, SHIFT(713),
  [648] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_flag_value_repeat1, 2, 0, 0), SHIFT_REPEAT(241),
  [651] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__list_text_repeat1, 2, 0, 0),
  [653] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__list_text_repeat1, 2, 0, 0), SHIFT_REPEAT(277),
  [656] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__list_text_repeat1, 2, 0, 0), SHIFT_REPEAT(770),
  [659] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__list_text_repeat1, 2, 0, 0), SHIFT_REPEAT(838),
  [662] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_arg_instruction, 1, 0, 0),
  [664] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_cmd_instruction, 2, 0, 0),
  [666] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_flag_value_repeat1, 2, 0, 0), SHIFT_REPEAT(271),
  [669] = {.entry = {.count = 1, .reusable = true}}, SHIFT(243),
  [671] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entrypoint_instruction, 2, 0, 0),
  [673] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_heredoc_redirect, 3, 0, 0),
  [675] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_cmd_instruction, 1, 0, 0),
  [677] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_flag_value_repeat1, 2, 0, 0), SHIFT_REPEAT(261),
  [680] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_flag_value_repeat1, 2, 0, 0), SHIFT_REPEAT(243),
  [683] = {.entry = {.count = 1, .reusable = true}}, SHIFT(342),
  [685] = {.entry = {.count = 1, .reusable = true}}, SHIFT(754),
  [687] = {.entry = {.count = 1, .reusable = true}}, SHIFT(529),
  [689] = {.entry = {.count = 1, .reusable = true}}, SHIFT(651),
  [691] = {.entry = {.count = 1, .reusable = true}}, SHIFT(280),
  [693] = {.entry = {.count = 1, .reusable = true}}, SHIFT(778),
  [695] = {.entry = {.count = 1, .reusable = true}}, SHIFT(590),
  [697] = {.entry = {.count = 1, .reusable = true}}, SHIFT(696),
  [699] = {.entry = {.count = 1, .reusable = true}}, SHIFT(41),
  [701] = {.entry = {.count = 1, .reusable = true}}, SHIFT(714),
  [703] = {.entry = {.count = 1, .reusable = true}}, SHIFT(541),
  [705] = {.entry = {.count = 1, .reusable = true}}, SHIFT(659),
  [707] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_rootfs_instruction, 1, 0, 0),
  [709] = {.entry = {.count = 1, .reusable = true}}, SHIFT(242),
  [711] = {.entry = {.count = 1, .reusable = true}}, SHIFT(727),
  [713] = {.entry = {.count = 1, .reusable = true}}, SHIFT(549),
  [715] = {.entry = {.count = 1, .reusable = true}}, SHIFT(667),
  [717] = {.entry = {.count = 1, .reusable = true}}, SHIFT(268),
  [719] = {.entry = {.count = 1, .reusable = true}}, SHIFT(733),
  [721] = {.entry = {.count = 1, .reusable = true}}, SHIFT(554),
  [723] = {.entry = {.count = 1, .reusable = true}}, SHIFT(708),
  [725] = {.entry = {.count = 1, .reusable = true}}, SHIFT(151),
  [727] = {.entry = {.count = 1, .reusable = true}}, SHIFT(741),
  [729] = {.entry = {.count = 1, .reusable = true}}, SHIFT(558),
  [731] = {.entry = {.count = 1, .reusable = true}}, SHIFT(674),
  [733] = {.entry = {.count = 1, .reusable = true}}, SHIFT(387),
  [735] = {.entry = {.count = 1, .reusable = true}}, SHIFT(746),
  [737] = {.entry = {.count = 1, .reusable = true}}, SHIFT(563),
  [739] = {.entry = {.count = 1, .reusable = true}}, SHIFT(678),
  [741] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_rootfs_instruction_repeat1, 2, 0, 0), SHIFT_REPEAT(250),
  [744] = {.entry = {.count = 1, .reusable = true}}, SHIFT(295),
  [746] = {.entry = {.count = 1, .reusable = true}}, SHIFT(751),
  [748] = {.entry = {.count = 1, .reusable = true}}, SHIFT(567),
  [750] = {.entry = {.count = 1, .reusable = true}}, SHIFT(681),
  [752] = {.entry = {.count = 1, .reusable = true}}, SHIFT(299),
  [754] = {.entry = {.count = 1, .reusable = true}}, SHIFT(758),
  [756] = {.entry = {.count = 1, .reusable = true}}, SHIFT(571),
  [758] = {.entry = {.count = 1, .reusable = true}}, SHIFT(685),
  [760] = {.entry = {.count = 1, .reusable = true}}, SHIFT(6),
  [762] = {.entry = {.count = 1, .reusable = true}}, SHIFT(762),
  [764] = {.entry = {.count = 1, .reusable = true}}, SHIFT(576),
  [766] = {.entry = {.count = 1, .reusable = true}}, SHIFT(687),
  [768] = {.entry = {.count = 1, .reusable = true}}, SHIFT(85),
  [770] = {.entry = {.count = 1, .reusable = true}}, SHIFT(764),
  [772] = {.entry = {.count = 1, .reusable = true}}, SHIFT(420),
  [774] = {.entry = {.count = 1, .reusable = true}}, SHIFT(690),
  [776] = {.entry = {.count = 1, .reusable = true}}, SHIFT(142),
  [778] = {.entry = {.count = 1, .reusable = true}}, SHIFT(772),
  [780] = {.entry = {.count = 1, .reusable = true}}, SHIFT(585),
  [782] = {.entry = {.count = 1, .reusable = true}}, SHIFT(693),
  [784] = {.entry = {.count = 1, .reusable = true}}, SHIFT(107),
  [786] = {.entry = {.count = 1, .reusable = true}}, SHIFT(153),
  [788] = {.entry = {.count = 1, .reusable = true}}, SHIFT(318),
  [790] = {.entry = {.count = 1, .reusable = false}}, SHIFT(60),
  [792] = {.entry = {.count = 1, .reusable = false}}, SHIFT(121),
  [794] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_target_instruction, 2, 0, 0),
  [796] = {.entry = {.count = 1, .reusable = true}}, SHIFT(69),
  [798] = {.entry = {.count = 1, .reusable = true}}, SHIFT(259),
  [800] = {.entry = {.count = 1, .reusable = true}}, SHIFT(199),
  [802] = {.entry = {.count = 1, .reusable = true}}, SHIFT(182),
  [804] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__pairs_anywhere_repeat1, 2, 0, 0),
  [806] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__pairs_anywhere_repeat1, 2, 0, 0), SHIFT_REPEAT(333),
  [809] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__pairs_anywhere_repeat1, 2, 0, 0), SHIFT_REPEAT(780),
  [812] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__pairs_anywhere_repeat1, 2, 0, 0), SHIFT_REPEAT(469),
  [815] = {.entry = {.count = 1, .reusable = true}}, SHIFT(202),
  [817] = {.entry = {.count = 1, .reusable = true}}, SHIFT(191),
  [819] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__quoted_anywhere_template_repeat1, 1, 0, 0),
  [821] = {.entry = {.count = 1, .reusable = true}}, SHIFT(768),
  [823] = {.entry = {.count = 1, .reusable = true}}, SHIFT(587),
  [825] = {.entry = {.count = 1, .reusable = true}}, SHIFT(757),
  [827] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_label_instruction, 2, 0, 0),
  [829] = {.entry = {.count = 1, .reusable = true}}, SHIFT(725),
  [831] = {.entry = {.count = 1, .reusable = true}}, SHIFT(113),
  [833] = {.entry = {.count = 1, .reusable = true}}, SHIFT(128),
  [835] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__pairs_variables_anywhere_repeat1, 2, 0, 0),
  [837] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__pairs_variables_anywhere_repeat1, 2, 0, 0), SHIFT_REPEAT(333),
  [840] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__pairs_variables_anywhere_repeat1, 2, 0, 0), SHIFT_REPEAT(709),
  [843] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__pairs_variables_anywhere_repeat1, 2, 0, 0), SHIFT_REPEAT(215),
  [846] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_env_instruction, 1, 0, 0),
  [848] = {.entry = {.count = 1, .reusable = true}}, SHIFT(102),
  [850] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_flag_value_repeat1, 2, 0, 0), SHIFT_REPEAT(257),
  [853] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_env_instruction, 2, 0, 0),
  [855] = {.entry = {.count = 1, .reusable = true}}, SHIFT(285),
  [857] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_flag_value_repeat1, 2, 0, 0), SHIFT_REPEAT(259),
  [860] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_label_instruction, 1, 0, 0),
  [862] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_rootfs_instruction_repeat1, 2, 0, 0), SHIFT_REPEAT(289),
  [865] = {.entry = {.count = 1, .reusable = true}}, SHIFT(228),
  [867] = {.entry = {.count = 1, .reusable = true}}, SHIFT(257),
  [869] = {.entry = {.count = 1, .reusable = true}}, SHIFT(220),
  [871] = {.entry = {.count = 1, .reusable = true}}, SHIFT(344),
  [873] = {.entry = {.count = 1, .reusable = true}}, SHIFT(512),
  [875] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__pairs_variables_anywhere, 1, 0, 0),
  [877] = {.entry = {.count = 1, .reusable = true}}, SHIFT(215),
  [879] = {.entry = {.count = 1, .reusable = true}}, SHIFT(582),
  [881] = {.entry = {.count = 1, .reusable = true}}, SHIFT(444),
  [883] = {.entry = {.count = 1, .reusable = true}}, SHIFT(252),
  [885] = {.entry = {.count = 1, .reusable = true}}, SHIFT(618),
  [887] = {.entry = {.count = 1, .reusable = true}}, SHIFT(189),
  [889] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__quoted_anywhere_text_repeat3, 1, 0, 0),
  [891] = {.entry = {.count = 1, .reusable = true}}, SHIFT(726),
  [893] = {.entry = {.count = 1, .reusable = true}}, SHIFT(476),
  [895] = {.entry = {.count = 1, .reusable = true}}, SHIFT(734),
  [897] = {.entry = {.count = 1, .reusable = true}}, SHIFT(394),
  [899] = {.entry = {.count = 1, .reusable = true}}, SHIFT(300),
  [901] = {.entry = {.count = 1, .reusable = true}}, SHIFT(306),
  [903] = {.entry = {.count = 1, .reusable = true}}, SHIFT(244),
  [905] = {.entry = {.count = 1, .reusable = true}}, SHIFT(472),
  [907] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__pairs_anywhere, 1, 0, 0),
  [909] = {.entry = {.count = 1, .reusable = true}}, SHIFT(435),
  [911] = {.entry = {.count = 1, .reusable = true}}, SHIFT(361),
  [913] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_rootfs_instruction_repeat1, 2, 0, 0), SHIFT_REPEAT(291),
  [916] = {.entry = {.count = 1, .reusable = true}}, SHIFT(372),
  [918] = {.entry = {.count = 1, .reusable = true}}, SHIFT(12),
  [920] = {.entry = {.count = 1, .reusable = true}}, SHIFT(92),
  [922] = {.entry = {.count = 1, .reusable = true}}, SHIFT(219),
  [924] = {.entry = {.count = 1, .reusable = true}}, SHIFT(395),
  [926] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_rootfs_instruction_repeat1, 2, 0, 0), SHIFT_REPEAT(389),
  [929] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__text_body, 2, 0, 0),
  [931] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__text_body, 2, 0, 0), SHIFT_REPEAT(726),
  [934] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__text_body, 2, 0, 0), SHIFT_REPEAT(476),
  [937] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__template_body, 2, 0, 0),
  [939] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__template_body, 2, 0, 0), SHIFT_REPEAT(768),
  [942] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__template_body, 2, 0, 0), SHIFT_REPEAT(587),
  [945] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_word, 1, 0, 0),
  [947] = {.entry = {.count = 1, .reusable = true}}, SHIFT(707),
  [949] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_word, 2, 0, 0),
  [951] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_word_repeat1, 2, 0, 0),
  [953] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_word_repeat1, 2, 0, 0), SHIFT_REPEAT(707),
  [956] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_value, 1, 0, 0),
  [958] = {.entry = {.count = 1, .reusable = true}}, SHIFT(272),
  [960] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_value, 2, 0, 0),
  [962] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_rootfs_instruction_repeat1, 2, 0, 0), SHIFT_REPEAT(392),
  [965] = {.entry = {.count = 1, .reusable = true}}, SHIFT(245),
  [967] = {.entry = {.count = 1, .reusable = true}}, SHIFT(255),
  [969] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_flag_value_repeat1, 2, 0, 0), SHIFT_REPEAT(245),
  [972] = {.entry = {.count = 1, .reusable = true}}, SHIFT(290),
  [974] = {.entry = {.count = 1, .reusable = true}}, SHIFT(180),
  [976] = {.entry = {.count = 1, .reusable = true}}, SHIFT(292),
  [978] = {.entry = {.count = 1, .reusable = true}}, SHIFT(181),
  [980] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__command_shell_repeat1, 1, 0, 0),
  [982] = {.entry = {.count = 1, .reusable = true}}, SHIFT(475),
  [984] = {.entry = {.count = 1, .reusable = true}}, SHIFT(753),
  [986] = {.entry = {.count = 1, .reusable = true}}, SHIFT(265),
  [988] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_flag_value_repeat1, 2, 0, 0), SHIFT_REPEAT(255),
  [991] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_rootfs_instruction_repeat1, 2, 0, 0), SHIFT_REPEAT(377),
  [994] = {.entry = {.count = 1, .reusable = true}}, SHIFT(267),
  [996] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_healthcheck_instruction, 3, 0, 14),
  [998] = {.entry = {.count = 1, .reusable = false}}, SHIFT(385),
  [1000] = {.entry = {.count = 1, .reusable = false}}, SHIFT(320),
  [1002] = {.entry = {.count = 1, .reusable = false}}, SHIFT(105),
  [1004] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_healthcheck_instruction, 1, 0, 0),
  [1006] = {.entry = {.count = 1, .reusable = true}}, SHIFT(377),
  [1008] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_flag_value_repeat1, 2, 0, 0), SHIFT_REPEAT(265),
  [1011] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_flag_value_repeat1, 2, 0, 0), SHIFT_REPEAT(267),
  [1014] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_healthcheck_instruction, 2, 0, 7),
  [1016] = {.entry = {.count = 1, .reusable = false}}, SHIFT(349),
  [1018] = {.entry = {.count = 1, .reusable = false}}, SHIFT(307),
  [1020] = {.entry = {.count = 1, .reusable = false}}, SHIFT(111),
  [1022] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_healthcheck_instruction, 2, 0, 0),
  [1024] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_flag_value_repeat1, 2, 0, 0), SHIFT_REPEAT(272),
  [1027] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__text_heredoc, 1, 0, 17),
  [1029] = {.entry = {.count = 1, .reusable = true}}, SHIFT(739),
  [1031] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__stage, 1, 0, 3),
  [1033] = {.entry = {.count = 1, .reusable = true}}, SHIFT(506),
  [1035] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__template_heredoc, 1, 0, 17),
  [1037] = {.entry = {.count = 1, .reusable = true}}, SHIFT(732),
  [1039] = {.entry = {.count = 1, .reusable = true}}, SHIFT(419),
  [1041] = {.entry = {.count = 1, .reusable = true}}, SHIFT(186),
  [1043] = {.entry = {.count = 1, .reusable = true}}, SHIFT(638),
  [1045] = {.entry = {.count = 1, .reusable = true}}, SHIFT(249),
  [1047] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__stage_repeat1, 2, 0, 0),
  [1049] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__stage_repeat1, 2, 0, 0), SHIFT_REPEAT(525),
  [1052] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__stage_repeat1, 2, 0, 0), SHIFT_REPEAT(716),
  [1055] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_rootfs_instruction_repeat1, 2, 0, 0), SHIFT_REPEAT(426),
  [1058] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_flag_value_repeat1, 2, 0, 0), SHIFT_REPEAT(247),
  [1061] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__words, 1, 0, 0),
  [1063] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__value, 1, 0, 0),
  [1065] = {.entry = {.count = 1, .reusable = true}}, SHIFT(177),
  [1067] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_flag_value_repeat1, 2, 0, 0), SHIFT_REPEAT(263),
  [1070] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__list, 1, 0, 0),
  [1072] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_word_repeat1, 2, 0, 0), SHIFT_REPEAT(638),
  [1075] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__stage, 3, 0, 16),
  [1077] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__stage, 2, 0, 3),
  [1079] = {.entry = {.count = 1, .reusable = true}}, SHIFT(247),
  [1081] = {.entry = {.count = 1, .reusable = true}}, SHIFT(334),
  [1083] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_shell_command_repeat1, 2, 0, 0),
  [1085] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_shell_command_repeat1, 2, 0, 0), SHIFT_REPEAT(378),
  [1088] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_shell_command_repeat1, 2, 0, 0), SHIFT_REPEAT(786),
  [1091] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_flag_value_repeat1, 2, 0, 0), SHIFT_REPEAT(249),
  [1094] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_rootfs_instruction_repeat1, 2, 0, 0), SHIFT_REPEAT(437),
  [1097] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_rootfs_instruction_repeat1, 2, 0, 0), SHIFT_REPEAT(456),
  [1100] = {.entry = {.count = 1, .reusable = true}}, SHIFT(263),
  [1102] = {.entry = {.count = 1, .reusable = true}}, SHIFT(390),
  [1104] = {.entry = {.count = 1, .reusable = true}}, SHIFT(185),
  [1106] = {.entry = {.count = 1, .reusable = true}}, SHIFT(396),
  [1108] = {.entry = {.count = 1, .reusable = true}}, SHIFT(141),
  [1110] = {.entry = {.count = 1, .reusable = true}}, SHIFT(466),
  [1112] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_shell_command, 1, 0, 0),
  [1114] = {.entry = {.count = 1, .reusable = true}}, SHIFT(378),
  [1116] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__stage, 4, 0, 16),
  [1118] = {.entry = {.count = 1, .reusable = true}}, SHIFT(192),
  [1120] = {.entry = {.count = 1, .reusable = true}}, SHIFT(94),
  [1122] = {.entry = {.count = 1, .reusable = true}}, SHIFT(722),
  [1124] = {.entry = {.count = 1, .reusable = true}}, SHIFT(581),
  [1126] = {.entry = {.count = 1, .reusable = true}}, SHIFT(634),
  [1128] = {.entry = {.count = 1, .reusable = true}}, SHIFT(617),
  [1130] = {.entry = {.count = 1, .reusable = true}}, SHIFT(467),
  [1132] = {.entry = {.count = 1, .reusable = true}}, SHIFT(511),
  [1134] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__pairs, 1, 0, 0),
  [1136] = {.entry = {.count = 1, .reusable = true}}, SHIFT(684),
  [1138] = {.entry = {.count = 1, .reusable = true}}, SHIFT(464),
  [1140] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_word_repeat1, 2, 0, 0), SHIFT_REPEAT(634),
  [1143] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__names_variables_repeat1, 2, 0, 0),
  [1145] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__names_variables_repeat1, 2, 0, 0), SHIFT_REPEAT(766),
  [1148] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__names_variables_repeat1, 2, 0, 0), SHIFT_REPEAT(445),
  [1151] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_stage_name, 1, 0, 0),
  [1153] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__pairs_variables, 2, 0, 0),
  [1155] = {.entry = {.count = 1, .reusable = true}}, SHIFT(445),
  [1157] = {.entry = {.count = 1, .reusable = true}}, SHIFT(492),
  [1159] = {.entry = {.count = 1, .reusable = true}}, SHIFT(493),
  [1161] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_flag_value_repeat1, 2, 0, 0), SHIFT_REPEAT(251),
  [1164] = {.entry = {.count = 1, .reusable = true}}, SHIFT(457),
  [1166] = {.entry = {.count = 1, .reusable = true}}, SHIFT(183),
  [1168] = {.entry = {.count = 1, .reusable = true}}, SHIFT(452),
  [1170] = {.entry = {.count = 1, .reusable = true}}, SHIFT(156),
  [1172] = {.entry = {.count = 1, .reusable = true}}, SHIFT(176),
  [1174] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__names_variables, 1, 0, 0),
  [1176] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__pairs_anywhere_repeat1, 1, 0, 6),
  [1178] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__pairs_anywhere, 2, 0, 0),
  [1180] = {.entry = {.count = 1, .reusable = true}}, SHIFT(488),
  [1182] = {.entry = {.count = 1, .reusable = true}}, SHIFT(775),
  [1184] = {.entry = {.count = 1, .reusable = true}}, SHIFT(503),
  [1186] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_shell_script, 1, 0, 0),
  [1188] = {.entry = {.count = 1, .reusable = true}}, SHIFT(573),
  [1190] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__text_body, 1, 0, 0),
  [1192] = {.entry = {.count = 1, .reusable = true}}, SHIFT(251),
  [1194] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__pairs_variables_anywhere, 3, 0, 0),
  [1196] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__value, 3, 0, 19),
  [1198] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__pairs, 2, 0, 0),
  [1200] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_assignment, 2, 0, 9),
  [1202] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_double_quoted_string_repeat1, 2, 0, 0),
  [1204] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_double_quoted_string_repeat1, 2, 0, 0), SHIFT_REPEAT(722),
  [1207] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_double_quoted_string_repeat1, 2, 0, 0), SHIFT_REPEAT(493),
  [1210] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__pairs_anywhere_repeat2, 2, 0, 0),
  [1212] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__pairs_anywhere_repeat2, 2, 0, 0), SHIFT_REPEAT(725),
  [1215] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__pairs_anywhere_repeat2, 2, 0, 0), SHIFT_REPEAT(684),
  [1218] = {.entry = {.count = 1, .reusable = true}}, SHIFT(447),
  [1220] = {.entry = {.count = 1, .reusable = true}}, SHIFT(453),
  [1222] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_variable_repeat1, 2, 0, 0),
  [1224] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_variable_repeat1, 2, 0, 0), SHIFT_REPEAT(775),
  [1227] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_variable_repeat1, 2, 0, 0), SHIFT_REPEAT(503),
  [1230] = {.entry = {.count = 1, .reusable = true}}, SHIFT(138),
  [1232] = {.entry = {.count = 1, .reusable = true}}, SHIFT(505),
  [1234] = {.entry = {.count = 1, .reusable = true}}, SHIFT(134),
  [1236] = {.entry = {.count = 1, .reusable = true}}, SHIFT(446),
  [1238] = {.entry = {.count = 1, .reusable = true}}, SHIFT(348),
  [1240] = {.entry = {.count = 1, .reusable = true}}, SHIFT(508),
  [1242] = {.entry = {.count = 1, .reusable = true}}, SHIFT(362),
  [1244] = {.entry = {.count = 1, .reusable = true}}, SHIFT(204),
  [1246] = {.entry = {.count = 1, .reusable = true}}, SHIFT(510),
  [1248] = {.entry = {.count = 1, .reusable = true}}, SHIFT(212),
  [1250] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__pairs_variables_anywhere, 2, 0, 0),
  [1252] = {.entry = {.count = 1, .reusable = true}}, SHIFT(483),
  [1254] = {.entry = {.count = 1, .reusable = true}}, SHIFT(459),
  [1256] = {.entry = {.count = 1, .reusable = true}}, SHIFT(514),
  [1258] = {.entry = {.count = 1, .reusable = true}}, SHIFT(462),
  [1260] = {.entry = {.count = 1, .reusable = true}}, SHIFT(230),
  [1262] = {.entry = {.count = 1, .reusable = true}}, SHIFT(607),
  [1264] = {.entry = {.count = 1, .reusable = true}}, SHIFT(611),
  [1266] = {.entry = {.count = 1, .reusable = true}}, SHIFT(518),
  [1268] = {.entry = {.count = 1, .reusable = true}}, SHIFT(613),
  [1270] = {.entry = {.count = 1, .reusable = true}}, SHIFT(350),
  [1272] = {.entry = {.count = 1, .reusable = true}}, SHIFT(520),
  [1274] = {.entry = {.count = 1, .reusable = true}}, SHIFT(352),
  [1276] = {.entry = {.count = 1, .reusable = true}}, SHIFT(137),
  [1278] = {.entry = {.count = 1, .reusable = true}}, SHIFT(522),
  [1280] = {.entry = {.count = 1, .reusable = true}}, SHIFT(127),
  [1282] = {.entry = {.count = 1, .reusable = true}}, SHIFT(432),
  [1284] = {.entry = {.count = 1, .reusable = true}}, SHIFT(524),
  [1286] = {.entry = {.count = 1, .reusable = true}}, SHIFT(434),
  [1288] = {.entry = {.count = 1, .reusable = true}}, SHIFT(463),
  [1290] = {.entry = {.count = 1, .reusable = true}}, SHIFT(473),
  [1292] = {.entry = {.count = 1, .reusable = true}}, SHIFT(196),
  [1294] = {.entry = {.count = 1, .reusable = true}}, SHIFT(528),
  [1296] = {.entry = {.count = 1, .reusable = true}}, SHIFT(197),
  [1298] = {.entry = {.count = 1, .reusable = true}}, SHIFT(448),
  [1300] = {.entry = {.count = 1, .reusable = true}}, SHIFT(530),
  [1302] = {.entry = {.count = 1, .reusable = true}}, SHIFT(450),
  [1304] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_stage_name, 2, 0, 0),
  [1306] = {.entry = {.count = 1, .reusable = true}}, SHIFT(642),
  [1308] = {.entry = {.count = 1, .reusable = true}}, SHIFT(534),
  [1310] = {.entry = {.count = 1, .reusable = true}}, SHIFT(644),
  [1312] = {.entry = {.count = 1, .reusable = true}}, SHIFT(625),
  [1314] = {.entry = {.count = 1, .reusable = true}}, SHIFT(536),
  [1316] = {.entry = {.count = 1, .reusable = true}}, SHIFT(629),
  [1318] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_pair, 2, 0, 12),
  [1320] = {.entry = {.count = 1, .reusable = true}}, SHIFT(209),
  [1322] = {.entry = {.count = 1, .reusable = true}}, SHIFT(540),
  [1324] = {.entry = {.count = 1, .reusable = true}}, SHIFT(210),
  [1326] = {.entry = {.count = 1, .reusable = true}}, SHIFT(71),
  [1328] = {.entry = {.count = 1, .reusable = true}}, SHIFT(542),
  [1330] = {.entry = {.count = 1, .reusable = true}}, SHIFT(73),
  [1332] = {.entry = {.count = 1, .reusable = true}}, SHIFT(417),
  [1334] = {.entry = {.count = 1, .reusable = true}}, SHIFT(544),
  [1336] = {.entry = {.count = 1, .reusable = true}}, SHIFT(418),
  [1338] = {.entry = {.count = 1, .reusable = true}}, SHIFT(336),
  [1340] = {.entry = {.count = 1, .reusable = true}}, SHIFT(546),
  [1342] = {.entry = {.count = 1, .reusable = true}}, SHIFT(338),
  [1344] = {.entry = {.count = 1, .reusable = true}}, SHIFT(491),
  [1346] = {.entry = {.count = 1, .reusable = true}}, SHIFT(548),
  [1348] = {.entry = {.count = 1, .reusable = true}}, SHIFT(500),
  [1350] = {.entry = {.count = 1, .reusable = true}}, SHIFT(302),
  [1352] = {.entry = {.count = 1, .reusable = true}}, SHIFT(550),
  [1354] = {.entry = {.count = 1, .reusable = true}}, SHIFT(304),
  [1356] = {.entry = {.count = 1, .reusable = true}}, SHIFT(516),
  [1358] = {.entry = {.count = 1, .reusable = true}}, SHIFT(553),
  [1360] = {.entry = {.count = 1, .reusable = true}}, SHIFT(421),
  [1362] = {.entry = {.count = 1, .reusable = true}}, SHIFT(308),
  [1364] = {.entry = {.count = 1, .reusable = true}}, SHIFT(555),
  [1366] = {.entry = {.count = 1, .reusable = true}}, SHIFT(310),
  [1368] = {.entry = {.count = 1, .reusable = true}}, SHIFT(428),
  [1370] = {.entry = {.count = 1, .reusable = true}}, SHIFT(557),
  [1372] = {.entry = {.count = 1, .reusable = true}}, SHIFT(429),
  [1374] = {.entry = {.count = 1, .reusable = true}}, SHIFT(254),
  [1376] = {.entry = {.count = 1, .reusable = true}}, SHIFT(559),
  [1378] = {.entry = {.count = 1, .reusable = true}}, SHIFT(258),
  [1380] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__pairs_anywhere, 3, 0, 0),
  [1382] = {.entry = {.count = 1, .reusable = true}}, SHIFT(620),
  [1384] = {.entry = {.count = 1, .reusable = true}}, SHIFT(562),
  [1386] = {.entry = {.count = 1, .reusable = true}}, SHIFT(621),
  [1388] = {.entry = {.count = 1, .reusable = true}}, SHIFT(438),
  [1390] = {.entry = {.count = 1, .reusable = true}}, SHIFT(564),
  [1392] = {.entry = {.count = 1, .reusable = true}}, SHIFT(440),
  [1394] = {.entry = {.count = 1, .reusable = true}}, SHIFT(62),
  [1396] = {.entry = {.count = 1, .reusable = true}}, SHIFT(566),
  [1398] = {.entry = {.count = 1, .reusable = true}}, SHIFT(79),
  [1400] = {.entry = {.count = 1, .reusable = true}}, SHIFT(366),
  [1402] = {.entry = {.count = 1, .reusable = true}}, SHIFT(568),
  [1404] = {.entry = {.count = 1, .reusable = true}}, SHIFT(368),
  [1406] = {.entry = {.count = 1, .reusable = true}}, SHIFT(374),
  [1408] = {.entry = {.count = 1, .reusable = true}}, SHIFT(570),
  [1410] = {.entry = {.count = 1, .reusable = true}}, SHIFT(375),
  [1412] = {.entry = {.count = 1, .reusable = true}}, SHIFT(379),
  [1414] = {.entry = {.count = 1, .reusable = true}}, SHIFT(572),
  [1416] = {.entry = {.count = 1, .reusable = true}}, SHIFT(381),
  [1418] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_shell_script_repeat1, 2, 0, 0),
  [1420] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_shell_script_repeat1, 2, 0, 0), SHIFT_REPEAT(573),
  [1423] = {.entry = {.count = 1, .reusable = true}}, SHIFT(322),
  [1425] = {.entry = {.count = 1, .reusable = true}}, SHIFT(575),
  [1427] = {.entry = {.count = 1, .reusable = true}}, SHIFT(323),
  [1429] = {.entry = {.count = 1, .reusable = true}}, SHIFT(15),
  [1431] = {.entry = {.count = 1, .reusable = true}}, SHIFT(577),
  [1433] = {.entry = {.count = 1, .reusable = true}}, SHIFT(18),
  [1435] = {.entry = {.count = 1, .reusable = true}}, SHIFT(327),
  [1437] = {.entry = {.count = 1, .reusable = true}}, SHIFT(579),
  [1439] = {.entry = {.count = 1, .reusable = true}}, SHIFT(328),
  [1441] = {.entry = {.count = 1, .reusable = true}}, SHIFT(413),
  [1443] = {.entry = {.count = 1, .reusable = true}}, SHIFT(95),
  [1445] = {.entry = {.count = 1, .reusable = true}}, SHIFT(221),
  [1447] = {.entry = {.count = 1, .reusable = true}}, SHIFT(584),
  [1449] = {.entry = {.count = 1, .reusable = true}}, SHIFT(222),
  [1451] = {.entry = {.count = 1, .reusable = true}}, SHIFT(223),
  [1453] = {.entry = {.count = 1, .reusable = true}}, SHIFT(586),
  [1455] = {.entry = {.count = 1, .reusable = true}}, SHIFT(225),
  [1457] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__template_body, 1, 0, 0),
  [1459] = {.entry = {.count = 1, .reusable = true}}, SHIFT(480),
  [1461] = {.entry = {.count = 1, .reusable = true}}, SHIFT(589),
  [1463] = {.entry = {.count = 1, .reusable = true}}, SHIFT(481),
  [1465] = {.entry = {.count = 1, .reusable = true}}, SHIFT(398),
  [1467] = {.entry = {.count = 1, .reusable = true}}, SHIFT(591),
  [1469] = {.entry = {.count = 1, .reusable = true}}, SHIFT(400),
  [1471] = {.entry = {.count = 1, .reusable = true}}, SHIFT(403),
  [1473] = {.entry = {.count = 1, .reusable = true}}, SHIFT(593),
  [1475] = {.entry = {.count = 1, .reusable = true}}, SHIFT(404),
  [1477] = {.entry = {.count = 1, .reusable = true}}, SHIFT(407),
  [1479] = {.entry = {.count = 1, .reusable = true}}, SHIFT(595),
  [1481] = {.entry = {.count = 1, .reusable = true}}, SHIFT(408),
  [1483] = {.entry = {.count = 1, .reusable = true}}, SHIFT(21),
  [1485] = {.entry = {.count = 1, .reusable = true}}, SHIFT(597),
  [1487] = {.entry = {.count = 1, .reusable = true}}, SHIFT(10),
  [1489] = {.entry = {.count = 1, .reusable = true}}, SHIFT(101),
  [1491] = {.entry = {.count = 1, .reusable = true}}, SHIFT(599),
  [1493] = {.entry = {.count = 1, .reusable = true}}, SHIFT(88),
  [1495] = {.entry = {.count = 1, .reusable = true}}, SHIFT(497),
  [1497] = {.entry = {.count = 1, .reusable = true}}, SHIFT(601),
  [1499] = {.entry = {.count = 1, .reusable = true}}, SHIFT(498),
  [1501] = {.entry = {.count = 1, .reusable = true}}, SHIFT(237),
  [1503] = {.entry = {.count = 1, .reusable = true}}, SHIFT(603),
  [1505] = {.entry = {.count = 1, .reusable = true}}, SHIFT(238),
  [1507] = {.entry = {.count = 1, .reusable = true}}, SHIFT(701),
  [1509] = {.entry = {.count = 1, .reusable = true}}, SHIFT(605),
  [1511] = {.entry = {.count = 1, .reusable = true}}, SHIFT(702),
  [1513] = {.entry = {.count = 1, .reusable = true}}, SHIFT(412),
  [1515] = {.entry = {.count = 1, .reusable = true}}, SHIFT(580),
  [1517] = {.entry = {.count = 1, .reusable = true}}, SHIFT(233),
  [1519] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_json_string_repeat1, 2, 0, 0),
  [1521] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_json_string_repeat1, 2, 0, 0), SHIFT_REPEAT(609),
  [1524] = {.entry = {.count = 1, .reusable = true}}, SHIFT(158),
  [1526] = {.entry = {.count = 1, .reusable = true}}, SHIFT(712),
  [1528] = {.entry = {.count = 1, .reusable = true}}, SHIFT(609),
  [1530] = {.entry = {.count = 1, .reusable = true}}, SHIFT(740),
  [1532] = {.entry = {.count = 1, .reusable = true}}, SHIFT(616),
  [1534] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__quoted_anywhere_template_repeat1, 2, 0, 0),
  [1536] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__quoted_anywhere_template_repeat1, 2, 0, 0), SHIFT_REPEAT(203),
  [1539] = {.entry = {.count = 1, .reusable = true}}, SHIFT(743),
  [1541] = {.entry = {.count = 1, .reusable = true}}, SHIFT(846),
  [1543] = {.entry = {.count = 1, .reusable = true}}, SHIFT(207),
  [1545] = {.entry = {.count = 1, .reusable = true}}, SHIFT(635),
  [1547] = {.entry = {.count = 1, .reusable = true}}, SHIFT(624),
  [1549] = {.entry = {.count = 1, .reusable = true}}, SHIFT(214),
  [1551] = {.entry = {.count = 1, .reusable = true}}, SHIFT(692),
  [1553] = {.entry = {.count = 1, .reusable = true}}, SHIFT(442),
  [1555] = {.entry = {.count = 1, .reusable = true}}, SHIFT(232),
  [1557] = {.entry = {.count = 1, .reusable = true}}, SHIFT(640),
  [1559] = {.entry = {.count = 1, .reusable = true}}, SHIFT(273),
  [1561] = {.entry = {.count = 1, .reusable = true}}, SHIFT(351),
  [1563] = {.entry = {.count = 1, .reusable = true}}, SHIFT(643),
  [1565] = {.entry = {.count = 1, .reusable = true}}, SHIFT(353),
  [1567] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__quoted_anywhere_template, 4, 0, 0),
  [1569] = {.entry = {.count = 1, .reusable = true}}, SHIFT(455),
  [1571] = {.entry = {.count = 1, .reusable = true}}, SHIFT(647),
  [1573] = {.entry = {.count = 1, .reusable = true}}, SHIFT(494),
  [1575] = {.entry = {.count = 1, .reusable = true}}, SHIFT(433),
  [1577] = {.entry = {.count = 1, .reusable = true}}, SHIFT(649),
  [1579] = {.entry = {.count = 1, .reusable = true}}, SHIFT(436),
  [1581] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__command, 1, 0, 5),
  [1583] = {.entry = {.count = 1, .reusable = true}}, SHIFT(449),
  [1585] = {.entry = {.count = 1, .reusable = true}}, SHIFT(652),
  [1587] = {.entry = {.count = 1, .reusable = true}}, SHIFT(451),
  [1589] = {.entry = {.count = 1, .reusable = true}}, SHIFT(747),
  [1591] = {.entry = {.count = 1, .reusable = true}}, SHIFT(626),
  [1593] = {.entry = {.count = 1, .reusable = true}}, SHIFT(657),
  [1595] = {.entry = {.count = 1, .reusable = true}}, SHIFT(719),
  [1597] = {.entry = {.count = 1, .reusable = true}}, SHIFT(619),
  [1599] = {.entry = {.count = 1, .reusable = true}}, SHIFT(608),
  [1601] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__quoted_anywhere_text, 4, 0, 0),
  [1603] = {.entry = {.count = 1, .reusable = true}}, SHIFT(72),
  [1605] = {.entry = {.count = 1, .reusable = true}}, SHIFT(661),
  [1607] = {.entry = {.count = 1, .reusable = true}}, SHIFT(74),
  [1609] = {.entry = {.count = 1, .reusable = true}}, SHIFT(337),
  [1611] = {.entry = {.count = 1, .reusable = true}}, SHIFT(665),
  [1613] = {.entry = {.count = 1, .reusable = true}}, SHIFT(339),
  [1615] = {.entry = {.count = 1, .reusable = true}}, SHIFT(303),
  [1617] = {.entry = {.count = 1, .reusable = true}}, SHIFT(668),
  [1619] = {.entry = {.count = 1, .reusable = true}}, SHIFT(305),
  [1621] = {.entry = {.count = 1, .reusable = true}}, SHIFT(723),
  [1623] = {.entry = {.count = 1, .reusable = true}}, SHIFT(132),
  [1625] = {.entry = {.count = 1, .reusable = true}}, SHIFT(311),
  [1627] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__shell_heredoc, 1, 0, 0),
  [1629] = {.entry = {.count = 1, .reusable = true}}, SHIFT(730),
  [1631] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__command_shell_repeat1, 2, 0, 0),
  [1633] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__command_shell_repeat1, 2, 0, 0), SHIFT_REPEAT(293),
  [1636] = {.entry = {.count = 1, .reusable = true}}, SHIFT(256),
  [1638] = {.entry = {.count = 1, .reusable = true}}, SHIFT(676),
  [1640] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__plain_command, 2, 0, 0),
  [1642] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__plain_command, 2, 0, 0), SHIFT_REPEAT(713),
  [1645] = {.entry = {.count = 1, .reusable = true}}, SHIFT(260),
  [1647] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__command_shell, 2, 0, 0),
  [1649] = {.entry = {.count = 1, .reusable = true}}, SHIFT(293),
  [1651] = {.entry = {.count = 1, .reusable = true}}, SHIFT(439),
  [1653] = {.entry = {.count = 1, .reusable = true}}, SHIFT(679),
  [1655] = {.entry = {.count = 1, .reusable = true}}, SHIFT(441),
  [1657] = {.entry = {.count = 1, .reusable = true}}, SHIFT(367),
  [1659] = {.entry = {.count = 1, .reusable = true}}, SHIFT(682),
  [1661] = {.entry = {.count = 1, .reusable = true}}, SHIFT(369),
  [1663] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_json_array_repeat1, 2, 0, 0), SHIFT_REPEAT(743),
  [1666] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_json_array_repeat1, 2, 0, 0),
  [1668] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__pairs_anywhere_repeat2, 1, 0, 6),
  [1670] = {.entry = {.count = 1, .reusable = true}}, SHIFT(380),
  [1672] = {.entry = {.count = 1, .reusable = true}}, SHIFT(686),
  [1674] = {.entry = {.count = 1, .reusable = true}}, SHIFT(382),
  [1676] = {.entry = {.count = 1, .reusable = true}}, SHIFT(16),
  [1678] = {.entry = {.count = 1, .reusable = true}}, SHIFT(688),
  [1680] = {.entry = {.count = 1, .reusable = true}}, SHIFT(17),
  [1682] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__quoted_anywhere_text_repeat3, 2, 0, 0),
  [1684] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__quoted_anywhere_text_repeat3, 2, 0, 0), SHIFT_REPEAT(253),
  [1687] = {.entry = {.count = 1, .reusable = true}}, SHIFT(87),
  [1689] = {.entry = {.count = 1, .reusable = true}}, SHIFT(691),
  [1691] = {.entry = {.count = 1, .reusable = true}}, SHIFT(96),
  [1693] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_single_quoted_string_repeat1, 2, 0, 0),
  [1695] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_single_quoted_string_repeat1, 2, 0, 0), SHIFT_REPEAT(692),
  [1698] = {.entry = {.count = 1, .reusable = true}}, SHIFT(224),
  [1700] = {.entry = {.count = 1, .reusable = true}}, SHIFT(695),
  [1702] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__list_text, 2, 0, 0),
  [1704] = {.entry = {.count = 1, .reusable = true}}, SHIFT(226),
  [1706] = {.entry = {.count = 1, .reusable = true}}, SHIFT(399),
  [1708] = {.entry = {.count = 1, .reusable = true}}, SHIFT(698),
  [1710] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__command_shell, 1, 0, 0),
  [1712] = {.entry = {.count = 1, .reusable = true}}, SHIFT(401),
  [1714] = {.entry = {.count = 1, .reusable = true}}, SHIFT(799),
  [1716] = {.entry = {.count = 1, .reusable = true}}, SHIFT(804),
  [1718] = {.entry = {.count = 1, .reusable = true}}, SHIFT(140),
  [1720] = {.entry = {.count = 1, .reusable = true}}, SHIFT(670),
  [1722] = {.entry = {.count = 1, .reusable = true}}, SHIFT(335),
  [1724] = {.entry = {.count = 1, .reusable = true}}, SHIFT(309),
  [1726] = {.entry = {.count = 1, .reusable = true}}, SHIFT(671),
  [1728] = {.entry = {.count = 1, .reusable = true}}, SHIFT(357),
  [1730] = {.entry = {.count = 1, .reusable = true}}, SHIFT(391),
  [1732] = {.entry = {.count = 1, .reusable = true}}, SHIFT(854),
  [1734] = {.entry = {.count = 1, .reusable = true}}, SHIFT(561),
  [1736] = {.entry = {.count = 1, .reusable = true}}, SHIFT(612),
  [1738] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_json_string, 3, 0, 0),
  [1740] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__plain_command, 1, 0, 0),
  [1742] = {.entry = {.count = 1, .reusable = true}}, SHIFT(77),
  [1744] = {.entry = {.count = 1, .reusable = true}}, SHIFT(859),
  [1746] = {.entry = {.count = 1, .reusable = true}}, SHIFT(527),
  [1748] = {.entry = {.count = 1, .reusable = true}}, SHIFT(234),
  [1750] = {.entry = {.count = 1, .reusable = true}}, SHIFT(622),
  [1752] = {.entry = {.count = 1, .reusable = true}}, SHIFT(849),
  [1754] = {.entry = {.count = 1, .reusable = true}}, SHIFT(565),
  [1756] = {.entry = {.count = 1, .reusable = true}}, SHIFT(78),
  [1758] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_json_array, 2, 0, 0),
  [1760] = {.entry = {.count = 1, .reusable = true}}, SHIFT(365),
  [1762] = {.entry = {.count = 1, .reusable = true}}, SHIFT(860),
  [1764] = {.entry = {.count = 1, .reusable = true}}, SHIFT(543),
  [1766] = {.entry = {.count = 1, .reusable = true}}, SHIFT(393),
  [1768] = {.entry = {.count = 1, .reusable = true}}, SHIFT(703),
  [1770] = {.entry = {.count = 1, .reusable = true}}, SHIFT(852),
  [1772] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_json_array, 4, 0, 0),
  [1774] = {.entry = {.count = 1, .reusable = true}}, SHIFT(569),
  [1776] = {.entry = {.count = 1, .reusable = true}}, SHIFT(371),
  [1778] = {.entry = {.count = 1, .reusable = true}}, SHIFT(615),
  [1780] = {.entry = {.count = 1, .reusable = true}}, SHIFT(482),
  [1782] = {.entry = {.count = 1, .reusable = true}}, SHIFT(855),
  [1784] = {.entry = {.count = 1, .reusable = true}}, SHIFT(317),
  [1786] = {.entry = {.count = 1, .reusable = true}}, SHIFT(784),
  [1788] = {.entry = {.count = 1, .reusable = true}}, SHIFT(507),
  [1790] = {.entry = {.count = 1, .reusable = true}}, SHIFT(345),
  [1792] = {.entry = {.count = 1, .reusable = true}}, SHIFT(521),
  [1794] = {.entry = {.count = 1, .reusable = true}}, SHIFT(130),
  [1796] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__shell_heredoc, 2, 0, 0),
  [1798] = {.entry = {.count = 1, .reusable = true}}, SHIFT(574),
  [1800] = {.entry = {.count = 1, .reusable = true}}, SHIFT(319),
  [1802] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__template_heredoc, 2, 0, 17),
  [1804] = {.entry = {.count = 1, .reusable = true}}, SHIFT(324),
  [1806] = {.entry = {.count = 1, .reusable = true}}, SHIFT(862),
  [1808] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__text_heredoc, 1, 0, 0),
  [1810] = {.entry = {.count = 1, .reusable = true}}, SHIFT(513),
  [1812] = {.entry = {.count = 1, .reusable = true}}, SHIFT(458),
  [1814] = {.entry = {.count = 1, .reusable = true}}, SHIFT(547),
  [1816] = {.entry = {.count = 1, .reusable = true}}, SHIFT(487),
  [1818] = {.entry = {.count = 1, .reusable = true}}, SHIFT(578),
  [1820] = {.entry = {.count = 1, .reusable = true}}, SHIFT(326),
  [1822] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__text_heredoc, 2, 0, 17),
  [1824] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_json_string, 2, 0, 0),
  [1826] = {.entry = {.count = 1, .reusable = true}}, SHIFT(213),
  [1828] = {.entry = {.count = 1, .reusable = true}}, SHIFT(863),
  [1830] = {.entry = {.count = 1, .reusable = true}}, SHIFT(501),
  [1832] = {.entry = {.count = 1, .reusable = true}}, SHIFT(856),
  [1834] = {.entry = {.count = 1, .reusable = true}}, SHIFT(583),
  [1836] = {.entry = {.count = 1, .reusable = true}}, SHIFT(218),
  [1838] = {.entry = {.count = 1, .reusable = true}}, SHIFT(533),
  [1840] = {.entry = {.count = 1, .reusable = true}}, SHIFT(636),
  [1842] = {.entry = {.count = 1, .reusable = true}}, SHIFT(474),
  [1844] = {.entry = {.count = 1, .reusable = true}}, SHIFT(864),
  [1846] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_json_array, 3, 0, 0),
  [1848] = {.entry = {.count = 1, .reusable = true}}, SHIFT(425),
  [1850] = {.entry = {.count = 1, .reusable = true}}, SHIFT(848),
  [1852] = {.entry = {.count = 1, .reusable = true}}, SHIFT(129),
  [1854] = {.entry = {.count = 1, .reusable = true}}, SHIFT(850),
  [1856] = {.entry = {.count = 1, .reusable = true}}, SHIFT(588),
  [1858] = {.entry = {.count = 1, .reusable = true}}, SHIFT(477),
  [1860] = {.entry = {.count = 1, .reusable = true}}, SHIFT(397),
  [1862] = {.entry = {.count = 1, .reusable = true}}, SHIFT(865),
  [1864] = {.entry = {.count = 1, .reusable = true}}, SHIFT(552),
  [1866] = {.entry = {.count = 1, .reusable = true}}, SHIFT(551),
  [1868] = {.entry = {.count = 1, .reusable = true}}, SHIFT(423),
  [1870] = {.entry = {.count = 1, .reusable = true}}, SHIFT(857),
  [1872] = {.entry = {.count = 1, .reusable = true}}, SHIFT(592),
  [1874] = {.entry = {.count = 1, .reusable = true}}, SHIFT(402),
  [1876] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__template_heredoc, 1, 0, 0),
  [1878] = {.entry = {.count = 1, .reusable = true}}, SHIFT(405),
  [1880] = {.entry = {.count = 1, .reusable = true}}, SHIFT(866),
  [1882] = {.entry = {.count = 1, .reusable = true}}, SHIFT(594),
  [1884] = {.entry = {.count = 1, .reusable = true}}, SHIFT(406),
  [1886] = {.entry = {.count = 1, .reusable = true}}, SHIFT(517),
  [1888] = {.entry = {.count = 1, .reusable = true}}, SHIFT(627),
  [1890] = {.entry = {.count = 1, .reusable = true}}, SHIFT(556),
  [1892] = {.entry = {.count = 1, .reusable = true}}, SHIFT(427),
  [1894] = {.entry = {.count = 1, .reusable = true}}, SHIFT(19),
  [1896] = {.entry = {.count = 1, .reusable = true}}, SHIFT(867),
  [1898] = {.entry = {.count = 1, .reusable = true}}, SHIFT(596),
  [1900] = {.entry = {.count = 1, .reusable = true}}, SHIFT(20),
  [1902] = {.entry = {.count = 1, .reusable = true}}, SHIFT(99),
  [1904] = {.entry = {.count = 1, .reusable = true}}, SHIFT(868),
  [1906] = {.entry = {.count = 1, .reusable = true}}, SHIFT(598),
  [1908] = {.entry = {.count = 1, .reusable = true}}, SHIFT(100),
  [1910] = {.entry = {.count = 1, .reusable = true}}, SHIFT(526),
  [1912] = {.entry = {.count = 1, .reusable = true}}, SHIFT(531),
  [1914] = {.entry = {.count = 1, .reusable = true}}, SHIFT(495),
  [1916] = {.entry = {.count = 1, .reusable = true}}, SHIFT(869),
  [1918] = {.entry = {.count = 1, .reusable = true}}, SHIFT(600),
  [1920] = {.entry = {.count = 1, .reusable = true}}, SHIFT(496),
  [1922] = {.entry = {.count = 1, .reusable = true}}, SHIFT(340),
  [1924] = {.entry = {.count = 1, .reusable = true}}, SHIFT(847),
  [1926] = {.entry = {.count = 1, .reusable = true}}, SHIFT(264),
  [1928] = {.entry = {.count = 1, .reusable = true}}, SHIFT(851),
  [1930] = {.entry = {.count = 1, .reusable = true}}, SHIFT(235),
  [1932] = {.entry = {.count = 1, .reusable = true}}, SHIFT(870),
  [1934] = {.entry = {.count = 1, .reusable = true}}, SHIFT(602),
  [1936] = {.entry = {.count = 1, .reusable = true}}, SHIFT(236),
  [1938] = {.entry = {.count = 1, .reusable = true}}, SHIFT(623),
  [1940] = {.entry = {.count = 1, .reusable = true}}, SHIFT(858),
  [1942] = {.entry = {.count = 1, .reusable = true}}, SHIFT(699),
  [1944] = {.entry = {.count = 1, .reusable = true}}, SHIFT(871),
  [1946] = {.entry = {.count = 1, .reusable = true}}, SHIFT(604),
  [1948] = {.entry = {.count = 1, .reusable = true}}, SHIFT(700),
  [1950] = {.entry = {.count = 1, .reusable = true}}, SHIFT(485),
  [1952] = {.entry = {.count = 1, .reusable = true}}, SHIFT(813),
  [1954] = {.entry = {.count = 1, .reusable = true}}, SHIFT(410),
  [1956] = {.entry = {.count = 1, .reusable = true}}, SHIFT(872),
  [1958] = {.entry = {.count = 1, .reusable = true}}, SHIFT(606),
  [1960] = {.entry = {.count = 1, .reusable = true}}, SHIFT(411),
  [1962] = {.entry = {.count = 1, .reusable = true}}, SHIFT(539),
  [1964] = {.entry = {.count = 1, .reusable = true}}, SHIFT(206),
  [1966] = {.entry = {.count = 1, .reusable = true}}, SHIFT(205),
  [1968] = {.entry = {.count = 1, .reusable = true}}, SHIFT(853),
  [1970] = {.entry = {.count = 1, .reusable = true}}, SHIFT(731),
  [1972] = {.entry = {.count = 1, .reusable = true}}, SHIFT(424),
  [1974] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_export_instruction, 3, 0, 4),
  [1976] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_volume_instruction, 3, 0, 0),
  [1978] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_export_instruction, 4, 0, 11),
  [1980] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_run_instruction, 3, 0, 0),
  [1982] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_user_instruction, 3, 0, 0),
  [1984] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_stopsignal_instruction, 3, 0, 0),
  [1986] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__pairs_variables, 2, 0, 10),
  [1988] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_directive, 4, 0, 15),
  [1990] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_expose_instruction, 3, 0, 0),
  [1992] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_rootfs_instruction, 2, 0, 2),
  [1994] = {.entry = {.count = 1, .reusable = true}}, SHIFT(131),
  [1996] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_env_instruction, 3, 0, 0),
  [1998] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_maintainer_instruction, 3, 0, 0),
  [2000] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_arg_instruction, 3, 0, 0),
  [2002] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_healthcheck_instruction, 3, 0, 7),
  [2004] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_onbuild_instruction, 3, 0, 0),
  [2006] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_copy_instruction, 3, 0, 0),
  [2008] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_healthcheck_instruction, 4, 0, 14),
  [2010] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_healthcheck_instruction, 4, 0, 11),
  [2012] = {.entry = {.count = 1, .reusable = true}}, SHIFT(767),
  [2014] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_cmd_instruction, 3, 0, 0),
  [2016] = {.entry = {.count = 1, .reusable = true}}, SHIFT(796),
  [2018] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entrypoint_instruction, 3, 0, 0),
  [2020] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_yum_instruction, 4, 0, 11),
  [2022] = {.entry = {.count = 1, .reusable = true}},  ACCEPT_INPUT(),
  [2024] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_unknown_instruction, 2, 0, 0),
  [2026] = {.entry = {.count = 1, .reusable = true}}, SHIFT(816),
  [2028] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_target_instruction, 4, 0, 11),
  [2030] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_add_instruction, 3, 0, 0),
  [2032] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_healthcheck_instruction, 3, 0, 4),
  [2034] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__pairs, 2, 0, 13),
  [2036] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_shell_instruction, 3, 0, 0),
  [2038] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_rootfs_instruction, 3, 0, 8),
  [2040] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_yum_instruction, 3, 0, 4),
  [2042] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_include_instruction, 3, 0, 0),
  [2044] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_label_instruction, 3, 0, 0),
  [2046] = {.entry = {.count = 1, .reusable = true}}, SHIFT(409),
  [2048] = {.entry = {.count = 1, .reusable = true}}, SHIFT(11),
  [2050] = {.entry = {.count = 1, .reusable = true}}, SHIFT(822),
  [2052] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__instruction, 1, 0, 0),
  [2054] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_target_instruction, 3, 0, 4),
  [2056] = {.entry = {.count = 1, .reusable = true}}, SHIFT(728),
  [2058] = {.entry = {.count = 1, .reusable = true}}, SHIFT(735),
  [2060] = {.entry = {.count = 1, .reusable = true}}, SHIFT(760),
  [2062] = {.entry = {.count = 1, .reusable = true}}, SHIFT(729),
  [2064] = {.entry = {.count = 1, .reusable = true}}, SHIFT(715),
  [2066] = {.entry = {.count = 1, .reusable = true}}, SHIFT(745),
  [2068] = {.entry = {.count = 1, .reusable = true}}, SHIFT(781),
  [2070] = {.entry = {.count = 1, .reusable = true}}, SHIFT(721),
  [2072] = {.entry = {.count = 1, .reusable = true}}, SHIFT(737),
  [2074] = {.entry = {.count = 1, .reusable = true}}, SHIFT(752),
  [2076] = {.entry = {.count = 1, .reusable = true}}, SHIFT(761),
  [2078] = {.entry = {.count = 1, .reusable = true}}, SHIFT(711),
  [2080] = {.entry = {.count = 1, .reusable = true}}, SHIFT(717),
  [2082] = {.entry = {.count = 1, .reusable = true}}, SHIFT(724),
  [2084] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_workdir_instruction, 3, 0, 0),
  [2086] = {.entry = {.count = 1, .reusable = true}}, SHIFT(738),
  [2088] = {.entry = {.count = 1, .reusable = true}}, SHIFT(744),
  [2090] = {.entry = {.count = 1, .reusable = true}}, SHIFT(750),
  [2092] = {.entry = {.count = 1, .reusable = true}}, SHIFT(755),
  [2094] = {.entry = {.count = 1, .reusable = true}}, SHIFT(759),
  [2096] = {.entry = {.count = 1, .reusable = true}}, SHIFT(763),
  [2098] = {.entry = {.count = 1, .reusable = true}}, SHIFT(765),
  [2100] = {.entry = {.count = 1, .reusable = true}}, SHIFT(769),
  [2102] = {.entry = {.count = 1, .reusable = true}}, SHIFT(773),
  [2104] = {.entry = {.count = 1, .reusable = true}}, SHIFT(776),
  [2106] = {.entry = {.count = 1, .reusable = true}}, SHIFT(779),
  [2108] = {.entry = {.count = 1, .reusable = true}}, SHIFT(229),
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
  ts_external_token_DASH_DASH = 9,
  ts_external_token__as = 10,
  ts_external_token__plain_text = 11,
  ts_external_token__quoted_text = 12,
  ts_external_token__shell_text = 13,
  ts_external_token__pair_name = 14,
  ts_external_token__bare_name = 15,
  ts_external_token__variable_start = 16,
  ts_external_token__expansion_text = 17,
  ts_external_token__double_start = 18,
  ts_external_token__double_text = 19,
  ts_external_token__single_start = 20,
  ts_external_token__single_text = 21,
  ts_external_token__list_start = 22,
  ts_external_token__heredoc_arrow = 23,
  ts_external_token_heredoc_name = 24,
  ts_external_token__heredoc_quote = 25,
  ts_external_token__heredoc_line_end = 26,
  ts_external_token__heredoc_text = 27,
  ts_external_token__template_text = 28,
  ts_external_token_heredoc_end = 29,
  ts_external_token__error_sentinel = 30,
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

static const bool ts_external_scanner_states[73][EXTERNAL_TOKEN_COUNT] = {
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
    [ts_external_token__quoted_text] = true,
    [ts_external_token__variable_start] = true,
    [ts_external_token__double_start] = true,
    [ts_external_token__single_start] = true,
    [ts_external_token__list_start] = true,
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
  },
  [9] = {
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
  [10] = {
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
  [11] = {
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
  [12] = {
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
  [13] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token_flag_name] = true,
    [ts_external_token__shell_text] = true,
    [ts_external_token__list_start] = true,
    [ts_external_token__heredoc_arrow] = true,
  },
  [14] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token_flag_name] = true,
    [ts_external_token__plain_text] = true,
    [ts_external_token__variable_start] = true,
    [ts_external_token__list_start] = true,
  },
  [15] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token__quoted_text] = true,
    [ts_external_token__variable_start] = true,
    [ts_external_token__double_start] = true,
    [ts_external_token__single_start] = true,
  },
  [16] = {
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
  [17] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token__plain_text] = true,
    [ts_external_token__variable_start] = true,
    [ts_external_token__heredoc_arrow] = true,
    [ts_external_token__heredoc_line_end] = true,
  },
  [18] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token_flag_name] = true,
    [ts_external_token__plain_text] = true,
    [ts_external_token__variable_start] = true,
  },
  [19] = {
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
  [20] = {
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
  [21] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__quoted_text] = true,
    [ts_external_token__variable_start] = true,
    [ts_external_token__double_start] = true,
    [ts_external_token__single_start] = true,
  },
  [22] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token_flag_name] = true,
    [ts_external_token_DASH_DASH] = true,
    [ts_external_token__pair_name] = true,
    [ts_external_token__bare_name] = true,
  },
  [23] = {
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
  [24] = {
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
  [25] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token_flag_name] = true,
    [ts_external_token__pair_name] = true,
    [ts_external_token__bare_name] = true,
  },
  [26] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token_flag_name] = true,
    [ts_external_token__shell_text] = true,
    [ts_external_token__list_start] = true,
  },
  [27] = {
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
  [28] = {
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
  [29] = {
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
  [30] = {
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
  [31] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token__variable_start] = true,
    [ts_external_token__heredoc_line_end] = true,
    [ts_external_token__template_text] = true,
    [ts_external_token_heredoc_end] = true,
  },
  [32] = {
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
  [33] = {
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
  [34] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token__variable_start] = true,
    [ts_external_token__heredoc_line_end] = true,
    [ts_external_token__heredoc_text] = true,
    [ts_external_token_heredoc_end] = true,
  },
  [35] = {
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
  [36] = {
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
  [37] = {
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
  [38] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token__concat] = true,
    [ts_external_token_flag_name] = true,
    [ts_external_token__shell_text] = true,
    [ts_external_token__list_start] = true,
    [ts_external_token__heredoc_arrow] = true,
  },
  [39] = {
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
  [40] = {
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
  [41] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token__heredoc_line_end] = true,
    [ts_external_token__heredoc_text] = true,
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
  },
  [43] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token__plain_text] = true,
    [ts_external_token__variable_start] = true,
  },
  [44] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token__as] = true,
    [ts_external_token__plain_text] = true,
    [ts_external_token__variable_start] = true,
  },
  [45] = {
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
  [46] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token__concat] = true,
    [ts_external_token__as] = true,
    [ts_external_token__plain_text] = true,
    [ts_external_token__variable_start] = true,
  },
  [47] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token__concat] = true,
    [ts_external_token_flag_name] = true,
    [ts_external_token__pair_name] = true,
    [ts_external_token__bare_name] = true,
  },
  [48] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token__shell_text] = true,
    [ts_external_token__list_start] = true,
  },
  [49] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token__concat] = true,
    [ts_external_token_flag_name] = true,
    [ts_external_token__plain_text] = true,
    [ts_external_token__variable_start] = true,
  },
  [50] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token__concat] = true,
    [ts_external_token_flag_name] = true,
    [ts_external_token__shell_text] = true,
    [ts_external_token__list_start] = true,
  },
  [51] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token__shell_text] = true,
    [ts_external_token__heredoc_arrow] = true,
    [ts_external_token__heredoc_line_end] = true,
  },
  [52] = {
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
  [53] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token__equals] = true,
    [ts_external_token_flag_name] = true,
    [ts_external_token__shell_text] = true,
    [ts_external_token__list_start] = true,
    [ts_external_token__heredoc_arrow] = true,
  },
  [54] = {
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
  [55] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__variable_start] = true,
    [ts_external_token__double_text] = true,
  },
  [56] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token__concat] = true,
    [ts_external_token__plain_text] = true,
    [ts_external_token__variable_start] = true,
  },
  [57] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token__shell_text] = true,
    [ts_external_token__heredoc_arrow] = true,
    [ts_external_token__heredoc_quote] = true,
    [ts_external_token__heredoc_line_end] = true,
  },
  [58] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token__equals] = true,
    [ts_external_token_flag_name] = true,
    [ts_external_token__pair_name] = true,
    [ts_external_token__bare_name] = true,
  },
  [59] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token__pair_name] = true,
    [ts_external_token__bare_name] = true,
  },
  [60] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token__equals] = true,
    [ts_external_token_flag_name] = true,
    [ts_external_token__plain_text] = true,
    [ts_external_token__variable_start] = true,
  },
  [61] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token__concat] = true,
    [ts_external_token__pair_name] = true,
    [ts_external_token__bare_name] = true,
  },
  [62] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token__equals] = true,
    [ts_external_token_flag_name] = true,
    [ts_external_token__shell_text] = true,
    [ts_external_token__list_start] = true,
  },
  [63] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__variable_start] = true,
    [ts_external_token__expansion_text] = true,
  },
  [64] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
  },
  [65] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token__heredoc_line_end] = true,
  },
  [66] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__single_text] = true,
  },
  [67] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__plain_text] = true,
    [ts_external_token__variable_start] = true,
  },
  [68] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token__shell_text] = true,
  },
  [69] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token__heredoc_line_end] = true,
    [ts_external_token_heredoc_end] = true,
  },
  [70] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__equals] = true,
  },
  [71] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
  },
  [72] = {
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
