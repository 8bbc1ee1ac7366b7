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
  [40] = 8,
  [41] = 7,
  [42] = 10,
  [43] = 9,
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
  [79] = 11,
  [80] = 9,
  [81] = 81,
  [82] = 22,
  [83] = 83,
  [84] = 8,
  [85] = 7,
  [86] = 10,
  [87] = 16,
  [88] = 11,
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
  [107] = 7,
  [108] = 10,
  [109] = 109,
  [110] = 110,
  [111] = 111,
  [112] = 112,
  [113] = 113,
  [114] = 9,
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
  [127] = 11,
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
  [142] = 7,
  [143] = 10,
  [144] = 144,
  [145] = 145,
  [146] = 146,
  [147] = 22,
  [148] = 148,
  [149] = 149,
  [150] = 8,
  [151] = 7,
  [152] = 10,
  [153] = 7,
  [154] = 10,
  [155] = 155,
  [156] = 141,
  [157] = 123,
  [158] = 158,
  [159] = 159,
  [160] = 115,
  [161] = 161,
  [162] = 162,
  [163] = 9,
  [164] = 164,
  [165] = 165,
  [166] = 166,
  [167] = 9,
  [168] = 123,
  [169] = 169,
  [170] = 115,
  [171] = 171,
  [172] = 172,
  [173] = 173,
  [174] = 9,
  [175] = 9,
  [176] = 141,
  [177] = 158,
  [178] = 141,
  [179] = 179,
  [180] = 141,
  [181] = 141,
  [182] = 141,
  [183] = 141,
  [184] = 8,
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
  [195] = 10,
  [196] = 21,
  [197] = 11,
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
  [210] = 11,
  [211] = 194,
  [212] = 18,
  [213] = 19,
  [214] = 17,
  [215] = 215,
  [216] = 216,
  [217] = 9,
  [218] = 20,
  [219] = 12,
  [220] = 12,
  [221] = 21,
  [222] = 11,
  [223] = 15,
  [224] = 16,
  [225] = 18,
  [226] = 17,
  [227] = 227,
  [228] = 12,
  [229] = 131,
  [230] = 15,
  [231] = 9,
  [232] = 16,
  [233] = 18,
  [234] = 20,
  [235] = 19,
  [236] = 20,
  [237] = 21,
  [238] = 11,
  [239] = 239,
  [240] = 8,
  [241] = 194,
  [242] = 7,
  [243] = 194,
  [244] = 12,
  [245] = 194,
  [246] = 246,
  [247] = 194,
  [248] = 10,
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
  [266] = 8,
  [267] = 194,
  [268] = 7,
  [269] = 194,
  [270] = 194,
  [271] = 194,
  [272] = 194,
  [273] = 17,
  [274] = 8,
  [275] = 275,
  [276] = 276,
  [277] = 277,
  [278] = 278,
  [279] = 279,
  [280] = 280,
  [281] = 281,
  [282] = 8,
  [283] = 123,
  [284] = 115,
  [285] = 171,
  [286] = 7,
  [287] = 9,
  [288] = 10,
  [289] = 14,
  [290] = 13,
  [291] = 14,
  [292] = 13,
  [293] = 293,
  [294] = 22,
  [295] = 7,
  [296] = 9,
  [297] = 10,
  [298] = 8,
  [299] = 7,
  [300] = 12,
  [301] = 10,
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
  [314] = 9,
  [315] = 22,
  [316] = 9,
  [317] = 19,
  [318] = 7,
  [319] = 20,
  [320] = 320,
  [321] = 10,
  [322] = 21,
  [323] = 11,
  [324] = 19,
  [325] = 325,
  [326] = 20,
  [327] = 21,
  [328] = 11,
  [329] = 9,
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
  [342] = 7,
  [343] = 343,
  [344] = 12,
  [345] = 20,
  [346] = 8,
  [347] = 10,
  [348] = 21,
  [349] = 349,
  [350] = 15,
  [351] = 16,
  [352] = 18,
  [353] = 17,
  [354] = 22,
  [355] = 9,
  [356] = 356,
  [357] = 357,
  [358] = 9,
  [359] = 359,
  [360] = 279,
  [361] = 12,
  [362] = 11,
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
  [375] = 11,
  [376] = 10,
  [377] = 14,
  [378] = 378,
  [379] = 15,
  [380] = 16,
  [381] = 18,
  [382] = 17,
  [383] = 9,
  [384] = 8,
  [385] = 385,
  [386] = 8,
  [387] = 7,
  [388] = 10,
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
  [404] = 11,
  [405] = 19,
  [406] = 20,
  [407] = 21,
  [408] = 11,
  [409] = 131,
  [410] = 19,
  [411] = 20,
  [412] = 21,
  [413] = 11,
  [414] = 414,
  [415] = 7,
  [416] = 416,
  [417] = 21,
  [418] = 11,
  [419] = 13,
  [420] = 420,
  [421] = 11,
  [422] = 278,
  [423] = 19,
  [424] = 131,
  [425] = 19,
  [426] = 14,
  [427] = 20,
  [428] = 21,
  [429] = 11,
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
  [454] = 9,
  [455] = 16,
  [456] = 14,
  [457] = 13,
  [458] = 20,
  [459] = 21,
  [460] = 460,
  [461] = 22,
  [462] = 11,
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
  [481] = 11,
  [482] = 19,
  [483] = 483,
  [484] = 484,
  [485] = 19,
  [486] = 22,
  [487] = 20,
  [488] = 11,
  [489] = 489,
  [490] = 490,
  [491] = 21,
  [492] = 18,
  [493] = 493,
  [494] = 17,
  [495] = 19,
  [496] = 20,
  [497] = 21,
  [498] = 11,
  [499] = 499,
  [500] = 11,
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
  [613] = 11,
  [614] = 22,
  [615] = 357,
  [616] = 616,
  [617] = 171,
  [618] = 12,
  [619] = 619,
  [620] = 21,
  [621] = 11,
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
  [644] = 11,
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
  [702] = 11,
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
      if (lookahead == 'g') ADVANCE(255);
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
      if (lookahead == 'k') ADVANCE(264);
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
      if (lookahead == 'r') ADVANCE(261);
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
      if (lookahead == 's') ADVANCE(258);
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
      ACCEPT_TOKEN(anon_sym_config);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 255:
      ACCEPT_TOKEN(anon_sym_config);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 256:
      ACCEPT_TOKEN(anon_sym_config);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 257:
      ACCEPT_TOKEN(anon_sym_tmpfiles);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 258:
      ACCEPT_TOKEN(anon_sym_tmpfiles);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 259:
      ACCEPT_TOKEN(anon_sym_tmpfiles);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 260:
      ACCEPT_TOKEN(anon_sym_dir);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 261:
      ACCEPT_TOKEN(anon_sym_dir);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 262:
      ACCEPT_TOKEN(anon_sym_dir);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(672);
      END_STATE();
    case 263:
      ACCEPT_TOKEN(anon_sym_symlink);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(464);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
      END_STATE();
    case 264:
      ACCEPT_TOKEN(anon_sym_symlink);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(193);
      END_STATE();
    case 265:
      ACCEPT_TOKEN(anon_sym_symlink);
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
      if (lookahead == 'g') ADVANCE(254);
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
      if (lookahead == 'k') ADVANCE(263);
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
      if (lookahead == 'r') ADVANCE(260);
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
      if (lookahead == 's') ADVANCE(257);
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
      if (lookahead == 'g') ADVANCE(256);
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
      if (lookahead == 'k') ADVANCE(265);
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
      if (lookahead == 'r') ADVANCE(262);
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
      if (lookahead == 's') ADVANCE(259);
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
  [6] = {.lex_state = 18, .external_lex_state = 2},
  [7] = {.lex_state = 11, .external_lex_state = 4},
  [8] = {.lex_state = 11, .external_lex_state = 3},
  [9] = {.lex_state = 11, .external_lex_state = 4},
  [10] = {.lex_state = 11, .external_lex_state = 4},
  [11] = {.lex_state = 11, .external_lex_state = 4},
  [12] = {.lex_state = 11, .external_lex_state = 4},
  [13] = {.lex_state = 11, .external_lex_state = 4},
  [14] = {.lex_state = 11, .external_lex_state = 5},
  [15] = {.lex_state = 11, .external_lex_state = 4},
  [16] = {.lex_state = 11, .external_lex_state = 4},
  [17] = {.lex_state = 11, .external_lex_state = 4},
  [18] = {.lex_state = 11, .external_lex_state = 4},
  [19] = {.lex_state = 11, .external_lex_state = 4},
  [20] = {.lex_state = 11, .external_lex_state = 4},
  [21] = {.lex_state = 11, .external_lex_state = 4},
  [22] = {.lex_state = 11, .external_lex_state = 3},
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
  [298] = {.lex_state = 12, .external_lex_state = 3},
  [299] = {.lex_state = 12, .external_lex_state = 4},
  [300] = {.lex_state = 0, .external_lex_state = 32},
  [301] = {.lex_state = 12, .external_lex_state = 4},
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
  [312] = {.lex_state = 12, .external_lex_state = 3},
  [313] = {.lex_state = 8, .external_lex_state = 3},
  [314] = {.lex_state = 0, .external_lex_state = 42},
  [315] = {.lex_state = 1, .external_lex_state = 11},
  [316] = {.lex_state = 12, .external_lex_state = 4},
  [317] = {.lex_state = 0, .external_lex_state = 32},
  [318] = {.lex_state = 1, .external_lex_state = 36},
  [319] = {.lex_state = 0, .external_lex_state = 32},
  [320] = {.lex_state = 0, .external_lex_state = 43},
  [321] = {.lex_state = 1, .external_lex_state = 36},
  [322] = {.lex_state = 0, .external_lex_state = 32},
  [323] = {.lex_state = 0, .external_lex_state = 32},
  [324] = {.lex_state = 0, .external_lex_state = 28},
  [325] = {.lex_state = 12, .external_lex_state = 3},
  [326] = {.lex_state = 0, .external_lex_state = 28},
  [327] = {.lex_state = 0, .external_lex_state = 28},
  [328] = {.lex_state = 0, .external_lex_state = 28},
  [329] = {.lex_state = 1, .external_lex_state = 36},
  [330] = {.lex_state = 0, .external_lex_state = 34},
  [331] = {.lex_state = 0, .external_lex_state = 44},
  [332] = {.lex_state = 0, .external_lex_state = 31},
  [333] = {.lex_state = 1, .external_lex_state = 45},
  [334] = {.lex_state = 12, .external_lex_state = 4},
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
  [372] = {.lex_state = 12, .external_lex_state = 4},
  [373] = {.lex_state = 0, .external_lex_state = 10},
  [374] = {.lex_state = 0, .external_lex_state = 38},
  [375] = {.lex_state = 0, .external_lex_state = 38},
  [376] = {.lex_state = 0, .external_lex_state = 49},
  [377] = {.lex_state = 12, .external_lex_state = 5},
  [378] = {.lex_state = 0, .external_lex_state = 51},
  [379] = {.lex_state = 12, .external_lex_state = 4},
  [380] = {.lex_state = 12, .external_lex_state = 4},
  [381] = {.lex_state = 12, .external_lex_state = 4},
  [382] = {.lex_state = 12, .external_lex_state = 4},
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
  [405] = {.lex_state = 12, .external_lex_state = 4},
  [406] = {.lex_state = 12, .external_lex_state = 4},
  [407] = {.lex_state = 12, .external_lex_state = 4},
  [408] = {.lex_state = 12, .external_lex_state = 4},
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
  [486] = {.lex_state = 12, .external_lex_state = 3},
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
  [816] = {.lex_state = 15, .external_lex_state = 64},
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
  [0] = 30,
    ACTIONS(57), 1,
      ts_builtin_sym_end,
    ACTIONS(62), 1,
      aux_sym_arg_instruction_token1,
    ACTIONS(65), 1,
      aux_sym_env_instruction_token1,
    ACTIONS(68), 1,
      aux_sym_yum_instruction_token1,
    ACTIONS(71), 1,
      aux_sym_run_instruction_token1,
    ACTIONS(74), 1,
      aux_sym_copy_instruction_token1,
    ACTIONS(77), 1,
      aux_sym_add_instruction_token1,
    ACTIONS(80), 1,
      aux_sym_workdir_instruction_token1,
    ACTIONS(83), 1,
      aux_sym_user_instruction_token1,
    ACTIONS(86), 1,
      aux_sym_shell_instruction_token1,
    ACTIONS(89), 1,
      aux_sym_cmd_instruction_token1,
    ACTIONS(92), 1,
      aux_sym_entrypoint_instruction_token1,
    ACTIONS(95), 1,
      aux_sym_label_instruction_token1,
    ACTIONS(98), 1,
      aux_sym_expose_instruction_token1,
    ACTIONS(101), 1,
      aux_sym_volume_instruction_token1,
    ACTIONS(104), 1,
      aux_sym_stopsignal_instruction_token1,
    ACTIONS(107), 1,
      aux_sym_maintainer_instruction_token1,
    ACTIONS(110), 1,
      aux_sym_healthcheck_instruction_token1,
    ACTIONS(113), 1,
      aux_sym_onbuild_instruction_token1,
    ACTIONS(116), 1,
      aux_sym_export_instruction_token1,
    ACTIONS(119), 1,
      aux_sym_include_instruction_token1,
    ACTIONS(122), 1,
      aux_sym_target_instruction_token1,
    ACTIONS(125), 1,
      sym_unknown_keyword,
    ACTIONS(128), 1,
      sym__blank_line,
    ACTIONS(131), 1,
      sym__directive_start,
    STATE(2), 1,
      aux_sym_source_file_repeat1,
    ACTIONS(59), 2,
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
  [117] = 30,
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
    ACTIONS(134), 1,
      ts_builtin_sym_end,
    ACTIONS(136), 1,
      sym__blank_line,
    STATE(2), 1,
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
    STATE(807), 23,
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
    STATE(785), 23,
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
  [450] = 3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(57), 3,
      sym__blank_line,
      sym__directive_start,
      ts_builtin_sym_end,
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
  [487] = 5,
    ACTIONS(150), 1,
      sym__concat,
    STATE(10), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(148), 2,
      sym__line_end,
      sym_flag_name,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(146), 23,
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
  [528] = 5,
    ACTIONS(154), 1,
      sym__line_end,
    ACTIONS(156), 1,
      sym_flag_name,
    STATE(8), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(152), 23,
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
    ACTIONS(163), 1,
      sym__concat,
    STATE(9), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(161), 2,
      sym__line_end,
      sym_flag_name,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(159), 23,
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
    ACTIONS(150), 1,
      sym__concat,
    STATE(9), 1,
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
  [687] = 3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(161), 3,
      sym__line_end,
      sym__concat,
      sym_flag_name,
    ACTIONS(159), 23,
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
  [723] = 4,
    ACTIONS(178), 1,
      sym__concat,
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
  [761] = 4,
    ACTIONS(184), 1,
      sym__equals,
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
  [1086] = 13,
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
  [1134] = 13,
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
  [1182] = 11,
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
  [1225] = 12,
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
  [1270] = 11,
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
  [1313] = 12,
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
  [1358] = 12,
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
  [1403] = 12,
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
  [1448] = 10,
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
  [1489] = 11,
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
  [1530] = 10,
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
  [1569] = 11,
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
  [1610] = 10,
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
  [1649] = 11,
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
  [1690] = 11,
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
  [1731] = 11,
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
  [1772] = 11,
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
  [1813] = 5,
    ACTIONS(154), 1,
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
    ACTIONS(152), 11,
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
  [1842] = 5,
    ACTIONS(317), 1,
      sym__concat,
    STATE(42), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(148), 2,
      sym__line_end,
      sym_flag_name,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(146), 11,
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
  [1871] = 5,
    ACTIONS(317), 1,
      sym__concat,
    STATE(43), 1,
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
  [1900] = 5,
    ACTIONS(319), 1,
      sym__concat,
    STATE(43), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(161), 2,
      sym__line_end,
      sym_flag_name,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(159), 11,
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
  [1929] = 10,
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
  [1968] = 10,
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
  [2007] = 10,
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
  [2046] = 11,
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
  [2087] = 10,
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
  [2126] = 11,
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
  [2167] = 10,
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
  [2206] = 11,
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
  [2247] = 11,
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
  [2288] = 8,
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
  [2323] = 10,
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
  [2362] = 11,
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
  [2403] = 8,
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
  [2438] = 10,
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
  [2477] = 10,
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
  [2516] = 11,
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
  [2557] = 11,
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
  [2598] = 11,
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
  [2639] = 3,
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
  [2663] = 9,
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
  [2699] = 9,
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
  [2735] = 12,
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
  [2777] = 4,
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
  [2803] = 4,
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
  [2829] = 12,
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
  [2871] = 3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(161), 3,
      sym__line_end,
      sym__concat,
      sym_flag_name,
    ACTIONS(159), 11,
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
  [2895] = 12,
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
  [2937] = 3,
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
  [2961] = 3,
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
  [2985] = 3,
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
  [3009] = 3,
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
  [3033] = 12,
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
  [3075] = 10,
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
  [3113] = 3,
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
  [3137] = 3,
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
  [3161] = 3,
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
  [3185] = 5,
    ACTIONS(436), 1,
      sym__concat,
    STATE(80), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(161), 2,
      sym__line_end,
      sym_flag_name,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(159), 9,
      anon_sym_file,
      anon_sym_service,
      anon_sym_config,
      anon_sym_tmpfiles,
      anon_sym_dir,
      anon_sym_symlink,
      anon_sym_default,
      anon_sym_rename,
      sym_unknown_verb,
  [3212] = 9,
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
  [3247] = 3,
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
  [3270] = 9,
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
  [3305] = 5,
    ACTIONS(154), 1,
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
    ACTIONS(152), 9,
      anon_sym_file,
      anon_sym_service,
      anon_sym_config,
      anon_sym_tmpfiles,
      anon_sym_dir,
      anon_sym_symlink,
      anon_sym_default,
      anon_sym_rename,
      sym_unknown_verb,
  [3332] = 5,
    ACTIONS(468), 1,
      sym__concat,
    STATE(86), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(148), 2,
      sym__line_end,
      sym_flag_name,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(146), 9,
      anon_sym_file,
      anon_sym_service,
      anon_sym_config,
      anon_sym_tmpfiles,
      anon_sym_dir,
      anon_sym_symlink,
      anon_sym_default,
      anon_sym_rename,
      sym_unknown_verb,
  [3359] = 5,
    ACTIONS(468), 1,
      sym__concat,
    STATE(80), 1,
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
      anon_sym_config,
      anon_sym_tmpfiles,
      anon_sym_dir,
      anon_sym_symlink,
      anon_sym_default,
      anon_sym_rename,
      sym_unknown_verb,
  [3386] = 3,
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
  [3408] = 3,
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
      anon_sym_config,
      anon_sym_tmpfiles,
      anon_sym_dir,
      anon_sym_symlink,
      anon_sym_default,
      anon_sym_rename,
      sym_unknown_verb,
  [3430] = 4,
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
  [3454] = 4,
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
  [3478] = 10,
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
  [3514] = 3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(161), 3,
      sym__line_end,
      sym__concat,
      sym_flag_name,
    ACTIONS(159), 9,
      anon_sym_file,
      anon_sym_service,
      anon_sym_config,
      anon_sym_tmpfiles,
      anon_sym_dir,
      anon_sym_symlink,
      anon_sym_default,
      anon_sym_rename,
      sym_unknown_verb,
  [3536] = 10,
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
  [3572] = 3,
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
  [3594] = 3,
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
  [3616] = 3,
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
  [3638] = 10,
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
  [3674] = 10,
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
  [3710] = 3,
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
  [3732] = 3,
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
  [3754] = 3,
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
  [3776] = 8,
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
  [3807] = 8,
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
  [3838] = 3,
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
  [3859] = 8,
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
  [3890] = 8,
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
  [3921] = 4,
    ACTIONS(506), 1,
      sym__concat,
    STATE(108), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(148), 9,
      sym__line_end,
      sym_flag_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
      anon_sym_DASH_DASH,
  [3944] = 4,
    ACTIONS(506), 1,
      sym__concat,
    STATE(114), 1,
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
  [3967] = 8,
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
  [3998] = 8,
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
  [4029] = 8,
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
  [4060] = 8,
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
  [4091] = 8,
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
  [4122] = 4,
    ACTIONS(516), 1,
      sym__concat,
    STATE(114), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(161), 9,
      sym__line_end,
      sym_flag_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
      anon_sym_DASH_DASH,
  [4145] = 4,
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
  [4168] = 8,
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
  [4199] = 8,
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
  [4230] = 8,
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
  [4261] = 8,
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
  [4292] = 8,
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
  [4323] = 8,
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
  [4354] = 8,
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
  [4385] = 4,
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
  [4408] = 9,
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
  [4440] = 3,
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
  [4460] = 9,
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
  [4492] = 2,
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
  [4510] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(161), 10,
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
  [4528] = 2,
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
  [4546] = 2,
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
  [4564] = 3,
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
  [4584] = 2,
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
  [4602] = 9,
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
  [4634] = 2,
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
  [4652] = 7,
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
  [4680] = 7,
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
  [4708] = 2,
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
  [4726] = 2,
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
  [4744] = 3,
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
  [4764] = 2,
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
  [4782] = 7,
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
  [4809] = 5,
    ACTIONS(581), 1,
      sym__concat,
    STATE(143), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(148), 2,
      sym__line_end,
      sym_flag_name,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(146), 5,
      anon_sym_oci,
      anon_sym_tar,
      anon_sym_aci,
      anon_sym_system,
      sym_unknown_verb,
  [4832] = 5,
    ACTIONS(581), 1,
      sym__concat,
    STATE(167), 1,
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
  [4855] = 8,
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
  [4884] = 8,
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
  [4913] = 8,
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
  [4942] = 2,
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
  [4959] = 8,
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
  [4988] = 9,
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
  [5019] = 4,
    ACTIONS(603), 1,
      sym_flag_name,
    STATE(150), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(154), 6,
      sym__line_end,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__list_start,
  [5040] = 4,
    ACTIONS(606), 1,
      sym__concat,
    STATE(152), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(148), 7,
      sym__line_end,
      sym_flag_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__list_start,
  [5061] = 4,
    ACTIONS(606), 1,
      sym__concat,
    STATE(174), 1,
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
  [5082] = 4,
    ACTIONS(608), 1,
      sym__concat,
    STATE(154), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(148), 7,
      sym__line_end,
      sym_flag_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      anon_sym_DASH_DASH,
  [5103] = 4,
    ACTIONS(608), 1,
      sym__concat,
    STATE(163), 1,
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
  [5124] = 8,
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
  [5153] = 7,
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
  [5180] = 4,
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
  [5201] = 7,
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
  [5228] = 6,
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
  [5253] = 4,
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
  [5274] = 8,
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
  [5303] = 8,
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
  [5332] = 4,
    ACTIONS(648), 1,
      sym__concat,
    STATE(163), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(161), 7,
      sym__line_end,
      sym_flag_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      anon_sym_DASH_DASH,
  [5353] = 7,
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
  [5380] = 8,
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
  [5409] = 8,
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
  [5438] = 5,
    ACTIONS(666), 1,
      sym__concat,
    STATE(167), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(161), 2,
      sym__line_end,
      sym_flag_name,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(159), 5,
      anon_sym_oci,
      anon_sym_tar,
      anon_sym_aci,
      anon_sym_system,
      sym_unknown_verb,
  [5461] = 4,
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
  [5482] = 8,
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
  [5511] = 4,
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
  [5532] = 2,
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
  [5549] = 8,
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
  [5578] = 8,
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
  [5607] = 4,
    ACTIONS(677), 1,
      sym__concat,
    STATE(174), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(161), 7,
      sym__line_end,
      sym_flag_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__list_start,
  [5628] = 4,
    ACTIONS(680), 1,
      sym__concat,
    STATE(175), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(161), 7,
      sym__line_end,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
  [5649] = 7,
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
  [5676] = 7,
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
  [5703] = 7,
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
  [5730] = 9,
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
  [5761] = 7,
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
  [5788] = 7,
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
  [5815] = 7,
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
  [5842] = 7,
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
  [5869] = 5,
    ACTIONS(154), 1,
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
    ACTIONS(152), 5,
      anon_sym_oci,
      anon_sym_tar,
      anon_sym_aci,
      anon_sym_system,
      sym_unknown_verb,
  [5892] = 7,
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
  [5919] = 7,
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
  [5946] = 7,
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
    STATE(7), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [5973] = 7,
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
  [6000] = 7,
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
  [6027] = 7,
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
  [6054] = 7,
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
  [6081] = 7,
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
  [6108] = 6,
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
  [6133] = 6,
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
  [6157] = 4,
    ACTIONS(798), 1,
      sym__concat,
    STATE(231), 1,
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
  [6177] = 2,
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
  [6193] = 2,
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
  [6209] = 3,
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
  [6227] = 3,
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
  [6245] = 6,
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
  [6269] = 3,
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
  [6287] = 3,
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
  [6305] = 8,
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
  [6333] = 2,
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
  [6349] = 2,
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
  [6365] = 2,
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
  [6381] = 2,
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
  [6397] = 8,
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
  [6425] = 2,
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
  [6441] = 2,
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
  [6457] = 6,
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
  [6481] = 2,
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
  [6497] = 2,
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
  [6513] = 2,
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
  [6529] = 6,
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
  [6553] = 8,
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
  [6581] = 4,
    ACTIONS(850), 1,
      sym__concat,
    STATE(217), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(161), 6,
      sym__line_end,
      sym_flag_name,
      sym__plain_text,
      sym__variable_start,
      sym__list_start,
      sym__heredoc_arrow,
  [6601] = 2,
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
  [6617] = 3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(161), 3,
      sym__line_end,
      sym__concat,
      sym_flag_name,
    ACTIONS(159), 5,
      anon_sym_oci,
      anon_sym_tar,
      anon_sym_aci,
      anon_sym_system,
      sym_unknown_verb,
  [6635] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(161), 8,
      sym__line_end,
      sym__concat,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
  [6651] = 2,
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
  [6667] = 2,
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
  [6683] = 3,
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
  [6701] = 3,
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
  [6719] = 3,
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
  [6737] = 3,
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
  [6755] = 8,
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
  [6783] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(161), 8,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      anon_sym_DASH_DASH,
  [6799] = 3,
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
  [6817] = 2,
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
  [6833] = 4,
    ACTIONS(857), 1,
      sym__concat,
    STATE(231), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(161), 6,
      sym__line_end,
      sym_flag_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
  [6853] = 2,
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
  [6869] = 2,
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
  [6885] = 2,
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
  [6901] = 3,
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
  [6919] = 3,
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
  [6937] = 3,
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
  [6955] = 3,
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
  [6973] = 8,
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
  [7001] = 4,
    ACTIONS(862), 1,
      sym_flag_name,
    STATE(240), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(154), 5,
      sym__line_end,
      sym__plain_text,
      sym__variable_start,
      sym__list_start,
      sym__heredoc_arrow,
  [7021] = 6,
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
  [7045] = 4,
    ACTIONS(867), 1,
      sym__concat,
    STATE(248), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(148), 6,
      sym__line_end,
      sym_flag_name,
      sym__plain_text,
      sym__variable_start,
      sym__list_start,
      sym__heredoc_arrow,
  [7065] = 6,
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
  [7089] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(161), 8,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__list_start,
  [7105] = 6,
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
  [7129] = 7,
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
  [7155] = 6,
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
  [7179] = 4,
    ACTIONS(867), 1,
      sym__concat,
    STATE(217), 1,
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
  [7199] = 6,
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
  [7223] = 4,
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
  [7243] = 6,
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
  [7267] = 4,
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
  [7287] = 8,
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
  [7315] = 2,
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
  [7331] = 6,
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
  [7355] = 2,
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
  [7371] = 6,
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
  [7395] = 2,
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
  [7411] = 6,
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
  [7435] = 2,
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
  [7451] = 6,
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
  [7475] = 7,
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
  [7501] = 6,
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
  [7525] = 2,
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
  [7541] = 6,
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
  [7565] = 4,
    ACTIONS(913), 1,
      sym_flag_name,
    STATE(266), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(154), 5,
      sym__line_end,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
  [7585] = 6,
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
  [7609] = 4,
    ACTIONS(798), 1,
      sym__concat,
    STATE(195), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(148), 6,
      sym__line_end,
      sym_flag_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
  [7629] = 6,
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
  [7653] = 6,
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
  [7677] = 6,
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
  [7701] = 6,
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
  [7725] = 2,
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
  [7741] = 4,
    ACTIONS(926), 1,
      sym_flag_name,
    STATE(274), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(154), 4,
      sym__line_end,
      sym__plain_text,
      sym__variable_start,
      sym__list_start,
  [7760] = 6,
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
  [7783] = 6,
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
  [7806] = 4,
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
  [7825] = 4,
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
  [7844] = 4,
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
  [7863] = 4,
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
  [7882] = 4,
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
  [7901] = 4,
    ACTIONS(962), 1,
      sym_flag_name,
    STATE(282), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(154), 4,
      sym__line_end,
      sym__shell_text,
      sym__list_start,
      sym__heredoc_arrow,
  [7920] = 4,
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
  [7939] = 4,
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
  [7958] = 2,
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
  [7973] = 4,
    ACTIONS(967), 1,
      sym__concat,
    STATE(288), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(148), 5,
      sym__line_end,
      sym_flag_name,
      sym__shell_text,
      sym__list_start,
      sym__heredoc_arrow,
  [7992] = 4,
    ACTIONS(969), 1,
      sym__concat,
    STATE(287), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(161), 5,
      sym__line_end,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
  [8011] = 4,
    ACTIONS(967), 1,
      sym__concat,
    STATE(296), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(168), 5,
      sym__line_end,
      sym_flag_name,
      sym__shell_text,
      sym__list_start,
      sym__heredoc_arrow,
  [8030] = 3,
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
  [8047] = 3,
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
  [8064] = 3,
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
  [8081] = 3,
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
  [8098] = 7,
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
  [8123] = 2,
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
  [8138] = 4,
    ACTIONS(986), 1,
      sym__concat,
    STATE(297), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(148), 5,
      sym__line_end,
      sym_flag_name,
      sym__plain_text,
      sym__variable_start,
      sym__list_start,
  [8157] = 4,
    ACTIONS(988), 1,
      sym__concat,
    STATE(296), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(161), 5,
      sym__line_end,
      sym_flag_name,
      sym__shell_text,
      sym__list_start,
      sym__heredoc_arrow,
  [8176] = 4,
    ACTIONS(986), 1,
      sym__concat,
    STATE(314), 1,
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
  [8195] = 5,
    ACTIONS(154), 1,
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
    ACTIONS(152), 3,
      aux_sym_cmd_instruction_token1,
      aux_sym_healthcheck_instruction_token2,
      sym_unknown_verb,
  [8216] = 5,
    ACTIONS(994), 1,
      sym__concat,
    STATE(301), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(148), 2,
      sym__line_end,
      sym_flag_name,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(146), 3,
      aux_sym_cmd_instruction_token1,
      aux_sym_healthcheck_instruction_token2,
      sym_unknown_verb,
  [8237] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(161), 7,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__plain_text,
      sym__variable_start,
      sym__list_start,
      sym__heredoc_arrow,
  [8252] = 5,
    ACTIONS(994), 1,
      sym__concat,
    STATE(316), 1,
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
  [8273] = 2,
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
  [8288] = 2,
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
  [8303] = 2,
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
  [8318] = 2,
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
  [8333] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(161), 7,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
  [8348] = 7,
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
  [8373] = 2,
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
  [8388] = 2,
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
  [8403] = 2,
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
  [8418] = 2,
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
  [8433] = 7,
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
  [8458] = 3,
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
  [8475] = 4,
    ACTIONS(1008), 1,
      sym__concat,
    STATE(314), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(161), 5,
      sym__line_end,
      sym_flag_name,
      sym__plain_text,
      sym__variable_start,
      sym__list_start,
  [8494] = 2,
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
  [8509] = 5,
    ACTIONS(1011), 1,
      sym__concat,
    STATE(316), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(161), 2,
      sym__line_end,
      sym_flag_name,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(159), 3,
      aux_sym_cmd_instruction_token1,
      aux_sym_healthcheck_instruction_token2,
      sym_unknown_verb,
  [8530] = 2,
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
  [8545] = 4,
    ACTIONS(958), 1,
      sym__concat,
    STATE(321), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(148), 5,
      sym__line_end,
      sym_flag_name,
      sym__pair_name,
      sym__bare_name,
      anon_sym_DASH_DASH,
  [8564] = 2,
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
  [8579] = 7,
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
  [8604] = 4,
    ACTIONS(958), 1,
      sym__concat,
    STATE(329), 1,
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
  [8623] = 2,
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
  [8638] = 2,
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
  [8653] = 2,
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
  [8668] = 7,
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
  [8693] = 2,
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
  [8708] = 2,
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
  [8723] = 2,
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
  [8738] = 4,
    ACTIONS(1024), 1,
      sym__concat,
    STATE(329), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(161), 5,
      sym__line_end,
      sym_flag_name,
      sym__pair_name,
      sym__bare_name,
      anon_sym_DASH_DASH,
  [8757] = 7,
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
  [8782] = 7,
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
  [8807] = 7,
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
  [8832] = 3,
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
  [8848] = 4,
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
  [8866] = 2,
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
  [8880] = 2,
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
  [8894] = 2,
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
  [8908] = 2,
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
  [8922] = 2,
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
  [8936] = 2,
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
  [8950] = 4,
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
  [8968] = 4,
    ACTIONS(1045), 1,
      sym__concat,
    STATE(347), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(148), 4,
      sym__line_end,
      sym_flag_name,
      sym__pair_name,
      sym__bare_name,
  [8986] = 6,
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
  [9008] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(161), 6,
      sym__line_end,
      sym__concat,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
  [9022] = 2,
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
  [9036] = 4,
    ACTIONS(1055), 1,
      sym_flag_name,
    STATE(346), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(154), 3,
      sym__line_end,
      sym__pair_name,
      sym__bare_name,
  [9054] = 4,
    ACTIONS(1045), 1,
      sym__concat,
    STATE(383), 1,
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
  [9072] = 2,
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
  [9086] = 6,
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
  [9108] = 2,
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
  [9122] = 2,
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
  [9136] = 2,
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
  [9150] = 2,
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
  [9164] = 2,
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
  [9178] = 4,
    ACTIONS(1058), 1,
      sym__concat,
    STATE(355), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(161), 4,
      sym__line_end,
      sym_flag_name,
      sym__plain_text,
      sym__variable_start,
  [9196] = 6,
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
  [9218] = 3,
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
  [9234] = 4,
    ACTIONS(1067), 1,
      sym__concat,
    STATE(358), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(161), 4,
      sym__line_end,
      sym_flag_name,
      sym__shell_text,
      sym__list_start,
  [9252] = 6,
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
  [9274] = 4,
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
  [9292] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(161), 6,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__plain_text,
      sym__variable_start,
      sym__list_start,
  [9306] = 2,
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
  [9320] = 6,
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
  [9342] = 4,
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
  [9360] = 2,
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
  [9374] = 2,
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
  [9388] = 2,
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
  [9402] = 2,
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
  [9416] = 2,
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
  [9430] = 6,
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
  [9452] = 2,
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
  [9466] = 3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(159), 3,
      aux_sym_cmd_instruction_token1,
      aux_sym_healthcheck_instruction_token2,
      sym_unknown_verb,
    ACTIONS(161), 3,
      sym__line_end,
      sym__concat,
      sym_flag_name,
  [9482] = 2,
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
  [9496] = 2,
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
  [9510] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(172), 6,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__shell_text,
      sym__list_start,
      sym__heredoc_arrow,
  [9524] = 4,
    ACTIONS(1079), 1,
      sym__concat,
    STATE(355), 1,
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
  [9542] = 4,
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
  [9560] = 5,
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
  [9580] = 3,
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
  [9596] = 3,
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
  [9612] = 3,
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
  [9628] = 3,
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
  [9644] = 4,
    ACTIONS(1091), 1,
      sym__concat,
    STATE(383), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(161), 4,
      sym__line_end,
      sym_flag_name,
      sym__pair_name,
      sym__bare_name,
  [9662] = 4,
    ACTIONS(1094), 1,
      sym_flag_name,
    STATE(384), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(154), 3,
      sym__line_end,
      sym__plain_text,
      sym__variable_start,
  [9680] = 6,
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
  [9702] = 4,
    ACTIONS(1097), 1,
      sym_flag_name,
    STATE(386), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(154), 3,
      sym__line_end,
      sym__shell_text,
      sym__list_start,
  [9720] = 4,
    ACTIONS(1100), 1,
      sym__concat,
    STATE(388), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(148), 4,
      sym__line_end,
      sym_flag_name,
      sym__shell_text,
      sym__list_start,
  [9738] = 4,
    ACTIONS(1100), 1,
      sym__concat,
    STATE(358), 1,
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
  [9756] = 3,
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
  [9772] = 3,
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
  [9788] = 2,
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
  [9802] = 3,
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
  [9818] = 2,
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
  [9832] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(161), 6,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__shell_text,
      sym__list_start,
      sym__heredoc_arrow,
  [9846] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(161), 6,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__pair_name,
      sym__bare_name,
      anon_sym_DASH_DASH,
  [9860] = 3,
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
  [9876] = 2,
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
  [9890] = 2,
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
  [9904] = 2,
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
  [9918] = 2,
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
  [9932] = 2,
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
  [9946] = 2,
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
  [9960] = 2,
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
  [9974] = 2,
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
  [9988] = 3,
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
  [10004] = 3,
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
  [10020] = 3,
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
  [10036] = 3,
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
  [10052] = 3,
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
  [10068] = 2,
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
  [10082] = 2,
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
  [10096] = 2,
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
  [10110] = 2,
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
  [10124] = 5,
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
  [10144] = 4,
    ACTIONS(1079), 1,
      sym__concat,
    STATE(376), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(148), 4,
      sym__line_end,
      sym_flag_name,
      sym__plain_text,
      sym__variable_start,
  [10162] = 6,
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
  [10184] = 2,
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
  [10198] = 2,
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
  [10212] = 3,
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
  [10228] = 5,
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
  [10247] = 2,
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
  [10260] = 4,
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
  [10277] = 2,
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
  [10290] = 3,
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
  [10305] = 2,
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
  [10318] = 3,
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
  [10333] = 2,
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
  [10346] = 2,
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
  [10359] = 2,
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
  [10372] = 5,
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
  [10391] = 5,
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
  [10410] = 2,
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
  [10423] = 2,
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
  [10436] = 2,
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
  [10449] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(161), 5,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__shell_text,
      sym__list_start,
  [10462] = 2,
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
  [10475] = 3,
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
  [10490] = 2,
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
  [10503] = 2,
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
  [10516] = 2,
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
  [10529] = 2,
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
  [10542] = 2,
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
  [10555] = 4,
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
  [10572] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(161), 5,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__pair_name,
      sym__bare_name,
  [10585] = 5,
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
  [10604] = 4,
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
  [10621] = 2,
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
  [10634] = 2,
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
  [10647] = 2,
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
  [10660] = 2,
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
  [10673] = 2,
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
  [10686] = 5,
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
  [10705] = 5,
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
  [10724] = 4,
    ACTIONS(1161), 1,
      sym__concat,
    STATE(454), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(161), 3,
      sym__line_end,
      sym__pair_name,
      sym__bare_name,
  [10741] = 2,
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
  [10754] = 3,
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
  [10769] = 3,
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
  [10784] = 2,
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
  [10797] = 2,
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
  [10810] = 5,
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
  [10829] = 2,
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
  [10842] = 2,
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
  [10855] = 2,
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
  [10868] = 3,
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
  [10883] = 2,
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
  [10896] = 2,
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
  [10909] = 3,
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
  [10924] = 5,
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
  [10943] = 2,
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
  [10956] = 5,
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
  [10975] = 5,
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
  [10994] = 5,
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
  [11013] = 5,
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
  [11032] = 2,
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
  [11045] = 4,
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
  [11062] = 2,
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
  [11075] = 2,
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
  [11088] = 2,
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
  [11101] = 4,
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
  [11118] = 2,
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
  [11131] = 2,
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
  [11144] = 2,
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
  [11157] = 5,
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
  [11176] = 2,
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
  [11189] = 2,
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
  [11202] = 3,
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
  [11217] = 2,
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
  [11230] = 2,
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
  [11243] = 5,
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
  [11262] = 2,
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
  [11275] = 2,
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
  [11288] = 2,
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
  [11301] = 5,
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
  [11320] = 2,
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
  [11333] = 2,
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
  [11346] = 2,
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
  [11359] = 2,
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
  [11372] = 2,
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
  [11385] = 5,
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
  [11404] = 2,
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
  [11417] = 2,
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
  [11430] = 5,
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
  [11449] = 5,
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
  [11468] = 5,
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
  [11487] = 5,
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
  [11506] = 6,
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
  [11527] = 5,
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
  [11546] = 5,
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
  [11565] = 5,
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
  [11584] = 5,
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
  [11603] = 5,
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
  [11622] = 5,
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
  [11641] = 5,
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
  [11660] = 5,
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
  [11679] = 5,
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
  [11698] = 2,
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
  [11711] = 5,
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
  [11730] = 5,
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
  [11749] = 5,
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
  [11768] = 5,
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
  [11787] = 5,
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
  [11806] = 5,
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
  [11825] = 5,
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
  [11844] = 5,
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
  [11863] = 4,
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
  [11880] = 5,
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
  [11899] = 5,
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
  [11918] = 5,
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
  [11937] = 5,
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
  [11956] = 5,
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
  [11975] = 2,
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
  [11988] = 4,
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
  [12005] = 5,
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
  [12024] = 5,
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
  [12043] = 5,
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
  [12062] = 5,
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
  [12081] = 2,
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
  [12094] = 4,
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
  [12111] = 5,
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
  [12130] = 5,
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
  [12149] = 5,
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
  [12168] = 5,
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
  [12187] = 5,
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
  [12206] = 5,
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
  [12225] = 5,
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
  [12244] = 5,
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
  [12263] = 5,
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
  [12282] = 5,
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
  [12301] = 5,
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
  [12320] = 5,
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
  [12339] = 2,
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
  [12352] = 5,
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
  [12371] = 5,
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
  [12390] = 5,
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
  [12409] = 5,
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
  [12428] = 5,
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
  [12447] = 5,
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
  [12466] = 5,
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
  [12485] = 5,
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
  [12504] = 5,
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
  [12523] = 5,
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
  [12542] = 5,
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
  [12561] = 5,
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
  [12580] = 5,
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
  [12599] = 5,
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
  [12618] = 5,
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
  [12637] = 5,
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
  [12656] = 5,
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
  [12675] = 5,
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
  [12694] = 5,
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
  [12713] = 5,
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
  [12732] = 5,
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
  [12751] = 4,
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
  [12768] = 5,
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
  [12787] = 5,
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
  [12806] = 5,
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
  [12825] = 5,
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
  [12844] = 5,
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
  [12863] = 5,
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
  [12882] = 5,
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
  [12901] = 5,
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
  [12920] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(161), 5,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__plain_text,
      sym__variable_start,
  [12933] = 5,
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
  [12952] = 5,
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
  [12971] = 5,
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
  [12990] = 5,
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
  [13009] = 2,
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
  [13022] = 5,
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
  [13041] = 5,
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
  [13060] = 5,
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
  [13079] = 5,
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
  [13098] = 5,
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
  [13117] = 5,
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
  [13136] = 5,
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
  [13155] = 5,
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
  [13174] = 5,
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
  [13193] = 5,
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
  [13212] = 5,
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
  [13231] = 5,
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
  [13250] = 5,
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
  [13269] = 5,
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
  [13288] = 5,
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
  [13307] = 5,
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
  [13326] = 5,
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
  [13345] = 5,
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
  [13364] = 5,
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
  [13383] = 5,
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
  [13402] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(196), 4,
      sym__line_end,
      sym__concat,
      sym__pair_name,
      sym__bare_name,
  [13414] = 4,
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
  [13430] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(216), 4,
      sym__line_end,
      sym_flag_name,
      sym__shell_text,
      sym__list_start,
  [13442] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(212), 4,
      sym__line_end,
      sym__concat,
      sym__plain_text,
      sym__variable_start,
  [13454] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(208), 4,
      sym__line_end,
      sym__concat,
      sym__pair_name,
      sym__bare_name,
  [13466] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(172), 4,
      sym__line_end,
      sym__concat,
      sym__plain_text,
      sym__variable_start,
  [13478] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(216), 4,
      sym__line_end,
      sym_flag_name,
      sym__pair_name,
      sym__bare_name,
  [13490] = 3,
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
  [13504] = 4,
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
  [13520] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(673), 4,
      sym__line_end,
      sym__shell_text,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
  [13532] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(161), 4,
      sym__line_end,
      sym__concat,
      sym__pair_name,
      sym__bare_name,
  [13544] = 4,
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
  [13560] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(212), 4,
      sym__line_end,
      sym__concat,
      sym__pair_name,
      sym__bare_name,
  [13572] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(172), 4,
      sym__line_end,
      sym__concat,
      sym__pair_name,
      sym__bare_name,
  [13584] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(204), 4,
      sym__line_end,
      sym__concat,
      sym__plain_text,
      sym__variable_start,
  [13596] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(204), 4,
      sym__line_end,
      sym__concat,
      sym__pair_name,
      sym__bare_name,
  [13608] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(951), 4,
      sym__line_end,
      sym__concat,
      sym__plain_text,
      sym__variable_start,
  [13620] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(188), 4,
      sym__line_end,
      sym__concat,
      sym__pair_name,
      sym__bare_name,
  [13632] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(192), 4,
      sym__line_end,
      sym__concat,
      sym__pair_name,
      sym__bare_name,
  [13644] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(208), 4,
      sym__line_end,
      sym__concat,
      sym__plain_text,
      sym__variable_start,
  [13656] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(216), 4,
      sym__line_end,
      sym_flag_name,
      sym__plain_text,
      sym__variable_start,
  [13668] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(200), 4,
      sym__line_end,
      sym__concat,
      sym__pair_name,
      sym__bare_name,
  [13680] = 4,
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
  [13695] = 4,
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
  [13710] = 4,
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
  [13725] = 4,
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
  [13740] = 4,
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
  [13755] = 4,
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
  [13770] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(208), 3,
      sym__variable_start,
      sym__double_text,
      anon_sym_DQUOTE,
  [13781] = 4,
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
  [13796] = 4,
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
  [13811] = 4,
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
  [13826] = 4,
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
  [13841] = 4,
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
  [13856] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(212), 3,
      sym__variable_start,
      sym__double_text,
      anon_sym_DQUOTE,
  [13867] = 4,
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
  [13882] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(172), 3,
      sym__variable_start,
      sym__double_text,
      anon_sym_DQUOTE,
  [13893] = 4,
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
  [13908] = 4,
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
  [13923] = 4,
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
  [13938] = 4,
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
  [13953] = 4,
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
  [13968] = 4,
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
  [13983] = 4,
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
  [13998] = 4,
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
  [14013] = 4,
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
  [14028] = 4,
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
  [14043] = 4,
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
  [14058] = 4,
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
  [14073] = 4,
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
  [14088] = 4,
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
  [14103] = 4,
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
  [14118] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(1200), 3,
      sym__line_end,
      sym__pair_name,
      sym__bare_name,
  [14129] = 4,
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
  [14144] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(1196), 3,
      sym__line_end,
      sym__pair_name,
      sym__bare_name,
  [14155] = 4,
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
  [14170] = 4,
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
  [14185] = 4,
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
  [14200] = 4,
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
  [14215] = 4,
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
  [14230] = 4,
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
  [14245] = 4,
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
  [14260] = 4,
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
  [14275] = 4,
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
  [14290] = 3,
    ACTIONS(1629), 1,
      sym_heredoc_end,
    ACTIONS(1627), 2,
      sym__line_end,
      sym__heredoc_line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14303] = 4,
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
  [14318] = 4,
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
  [14333] = 4,
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
  [14348] = 4,
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
  [14363] = 4,
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
  [14378] = 4,
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
  [14393] = 4,
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
  [14408] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(1318), 3,
      sym__line_end,
      sym__pair_name,
      sym__bare_name,
  [14419] = 4,
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
  [14434] = 4,
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
  [14449] = 4,
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
  [14464] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(1668), 3,
      sym__line_end,
      sym__pair_name,
      sym__bare_name,
  [14475] = 4,
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
  [14490] = 4,
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
  [14505] = 4,
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
  [14520] = 4,
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
  [14535] = 4,
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
  [14550] = 4,
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
  [14565] = 4,
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
  [14580] = 4,
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
  [14595] = 4,
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
  [14610] = 4,
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
  [14625] = 4,
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
  [14640] = 4,
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
  [14655] = 4,
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
  [14670] = 4,
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
  [14685] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(204), 3,
      sym__variable_start,
      sym__expansion_text,
      anon_sym_RBRACE,
  [14696] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(208), 3,
      sym__variable_start,
      sym__expansion_text,
      anon_sym_RBRACE,
  [14707] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(212), 3,
      sym__variable_start,
      sym__expansion_text,
      anon_sym_RBRACE,
  [14718] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(172), 3,
      sym__variable_start,
      sym__expansion_text,
      anon_sym_RBRACE,
  [14729] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(204), 3,
      sym__variable_start,
      sym__double_text,
      anon_sym_DQUOTE,
  [14740] = 4,
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
  [14755] = 4,
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
  [14770] = 4,
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
  [14785] = 4,
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
  [14800] = 4,
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
  [14815] = 3,
    ACTIONS(1728), 1,
      sym__equals,
    STATE(490), 1,
      sym__value,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14827] = 3,
    ACTIONS(1730), 1,
      aux_sym_variable_token1,
    ACTIONS(1732), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14839] = 3,
    ACTIONS(1734), 1,
      aux_sym_variable_token2,
    ACTIONS(1736), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14851] = 2,
    ACTIONS(1738), 2,
      anon_sym_COMMA,
      anon_sym_RBRACK,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14861] = 2,
    ACTIONS(1740), 2,
      sym__line_end,
      sym__shell_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14871] = 3,
    ACTIONS(1742), 1,
      aux_sym_variable_token1,
    ACTIONS(1744), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14883] = 3,
    ACTIONS(1746), 1,
      aux_sym_variable_token2,
    ACTIONS(1748), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14895] = 3,
    ACTIONS(1750), 1,
      aux_sym_variable_token1,
    ACTIONS(1752), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14907] = 3,
    ACTIONS(1754), 1,
      aux_sym_variable_token2,
    ACTIONS(1756), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14919] = 2,
    ACTIONS(1666), 2,
      anon_sym_COMMA,
      anon_sym_RBRACK,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14929] = 2,
    ACTIONS(1758), 2,
      sym__line_end,
      sym__heredoc_line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14939] = 3,
    ACTIONS(1760), 1,
      aux_sym_variable_token1,
    ACTIONS(1762), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14951] = 3,
    ACTIONS(1764), 1,
      aux_sym_variable_token2,
    ACTIONS(1766), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14963] = 3,
    ACTIONS(1768), 1,
      aux_sym_variable_token1,
    ACTIONS(1770), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14975] = 2,
    ACTIONS(1772), 2,
      sym__line_end,
      sym__heredoc_line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14985] = 3,
    ACTIONS(1774), 1,
      aux_sym_variable_token2,
    ACTIONS(1776), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14997] = 3,
    ACTIONS(1778), 1,
      sym__equals,
    STATE(680), 1,
      sym__value,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15009] = 3,
    ACTIONS(1780), 1,
      aux_sym_variable_token1,
    ACTIONS(1782), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15021] = 3,
    ACTIONS(1784), 1,
      aux_sym_variable_token1,
    ACTIONS(1786), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15033] = 3,
    ACTIONS(1788), 1,
      aux_sym_variable_token2,
    ACTIONS(1790), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15045] = 3,
    ACTIONS(1792), 1,
      aux_sym_variable_token2,
    ACTIONS(1794), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15057] = 2,
    ACTIONS(1796), 2,
      sym__line_end,
      sym__heredoc_line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15067] = 3,
    ACTIONS(1798), 1,
      aux_sym_variable_token2,
    ACTIONS(1800), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15079] = 2,
    ACTIONS(1802), 2,
      sym__line_end,
      sym__heredoc_line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15089] = 3,
    ACTIONS(1804), 1,
      aux_sym_variable_token1,
    ACTIONS(1806), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15101] = 2,
    ACTIONS(1808), 2,
      sym__line_end,
      sym__heredoc_line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15111] = 3,
    ACTIONS(1810), 1,
      aux_sym_variable_token2,
    ACTIONS(1812), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15123] = 2,
    ACTIONS(1682), 2,
      sym__line_end,
      sym__heredoc_line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15133] = 3,
    ACTIONS(1814), 1,
      aux_sym_variable_token2,
    ACTIONS(1816), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15145] = 3,
    ACTIONS(1818), 1,
      aux_sym_variable_token2,
    ACTIONS(1820), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15157] = 2,
    ACTIONS(1822), 2,
      sym__line_end,
      sym__heredoc_line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15167] = 2,
    ACTIONS(1824), 2,
      anon_sym_COMMA,
      anon_sym_RBRACK,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15177] = 3,
    ACTIONS(1826), 1,
      aux_sym_variable_token1,
    ACTIONS(1828), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15189] = 3,
    ACTIONS(1830), 1,
      aux_sym_variable_token1,
    ACTIONS(1832), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15201] = 3,
    ACTIONS(1597), 1,
      anon_sym_DQUOTE2,
    STATE(718), 1,
      sym_json_string,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15213] = 3,
    ACTIONS(1834), 1,
      aux_sym_variable_token2,
    ACTIONS(1836), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15225] = 3,
    ACTIONS(1838), 1,
      aux_sym_variable_token2,
    ACTIONS(1840), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15237] = 3,
    ACTIONS(1842), 1,
      aux_sym_variable_token1,
    ACTIONS(1844), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15249] = 2,
    ACTIONS(1846), 2,
      sym__line_end,
      sym__heredoc_line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15259] = 3,
    ACTIONS(1848), 1,
      aux_sym_variable_token1,
    ACTIONS(1850), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15271] = 3,
    ACTIONS(1852), 1,
      aux_sym_variable_token1,
    ACTIONS(1854), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15283] = 3,
    ACTIONS(1856), 1,
      aux_sym_variable_token2,
    ACTIONS(1858), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15295] = 3,
    ACTIONS(1860), 1,
      aux_sym_variable_token1,
    ACTIONS(1862), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15307] = 3,
    ACTIONS(1864), 1,
      aux_sym_variable_token2,
    ACTIONS(1866), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15319] = 2,
    ACTIONS(1627), 2,
      sym__line_end,
      sym__heredoc_line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15329] = 3,
    ACTIONS(1868), 1,
      aux_sym_variable_token1,
    ACTIONS(1870), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15341] = 3,
    ACTIONS(1872), 1,
      aux_sym_variable_token2,
    ACTIONS(1874), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15353] = 2,
    ACTIONS(1631), 2,
      sym__line_end,
      sym__heredoc_line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15363] = 2,
    ACTIONS(1876), 2,
      sym__line_end,
      sym__heredoc_line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15373] = 3,
    ACTIONS(1878), 1,
      aux_sym_variable_token1,
    ACTIONS(1880), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15385] = 3,
    ACTIONS(1882), 1,
      aux_sym_variable_token2,
    ACTIONS(1884), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15397] = 3,
    ACTIONS(1886), 1,
      aux_sym_variable_token2,
    ACTIONS(1888), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15409] = 3,
    ACTIONS(1890), 1,
      aux_sym_variable_token2,
    ACTIONS(1892), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15421] = 3,
    ACTIONS(1894), 1,
      aux_sym_variable_token1,
    ACTIONS(1896), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15433] = 3,
    ACTIONS(1898), 1,
      aux_sym_variable_token2,
    ACTIONS(1900), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15445] = 3,
    ACTIONS(1902), 1,
      aux_sym_variable_token1,
    ACTIONS(1904), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15457] = 3,
    ACTIONS(1906), 1,
      aux_sym_variable_token2,
    ACTIONS(1908), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15469] = 3,
    ACTIONS(1778), 1,
      sym__equals,
    STATE(660), 1,
      sym__value,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15481] = 3,
    ACTIONS(1910), 1,
      aux_sym_variable_token2,
    ACTIONS(1912), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15493] = 3,
    ACTIONS(1914), 1,
      aux_sym_variable_token1,
    ACTIONS(1916), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15505] = 3,
    ACTIONS(1918), 1,
      aux_sym_variable_token2,
    ACTIONS(1920), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15517] = 3,
    ACTIONS(1922), 1,
      aux_sym_variable_token1,
    ACTIONS(1924), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15529] = 3,
    ACTIONS(1926), 1,
      aux_sym_variable_token1,
    ACTIONS(1928), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15541] = 3,
    ACTIONS(1930), 1,
      aux_sym_variable_token1,
    ACTIONS(1932), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15553] = 3,
    ACTIONS(1934), 1,
      aux_sym_variable_token2,
    ACTIONS(1936), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15565] = 3,
    ACTIONS(1938), 1,
      aux_sym_variable_token1,
    ACTIONS(1940), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15577] = 3,
    ACTIONS(1942), 1,
      aux_sym_variable_token1,
    ACTIONS(1944), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15589] = 3,
    ACTIONS(1946), 1,
      aux_sym_variable_token2,
    ACTIONS(1948), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15601] = 3,
    ACTIONS(1950), 1,
      aux_sym_variable_token1,
    ACTIONS(1952), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15613] = 3,
    ACTIONS(1954), 1,
      aux_sym_variable_token1,
    ACTIONS(1956), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15625] = 3,
    ACTIONS(1958), 1,
      aux_sym_variable_token2,
    ACTIONS(1960), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15637] = 3,
    ACTIONS(1728), 1,
      sym__equals,
    STATE(537), 1,
      sym__value,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15649] = 3,
    ACTIONS(1962), 1,
      aux_sym_variable_token2,
    ACTIONS(1964), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15661] = 2,
    ACTIONS(1534), 2,
      sym__line_end,
      sym__heredoc_line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15671] = 3,
    ACTIONS(1966), 1,
      aux_sym_variable_token1,
    ACTIONS(1968), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15683] = 2,
    ACTIONS(1970), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15692] = 2,
    ACTIONS(138), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15701] = 2,
    ACTIONS(1972), 1,
      sym_heredoc_name,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15710] = 2,
    ACTIONS(1974), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15719] = 2,
    ACTIONS(1976), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15728] = 2,
    ACTIONS(430), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15737] = 2,
    ACTIONS(1978), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15746] = 2,
    ACTIONS(1980), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15755] = 2,
    ACTIONS(1982), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15764] = 2,
    ACTIONS(1984), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15773] = 2,
    ACTIONS(1986), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15782] = 2,
    ACTIONS(827), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15791] = 2,
    ACTIONS(1988), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15800] = 2,
    ACTIONS(1990), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15809] = 2,
    ACTIONS(1992), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15818] = 2,
    ACTIONS(1846), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15827] = 2,
    ACTIONS(1994), 1,
      sym_heredoc_name,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15836] = 2,
    ACTIONS(1996), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15845] = 2,
    ACTIONS(1998), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15854] = 2,
    ACTIONS(853), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15863] = 2,
    ACTIONS(1758), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15872] = 2,
    ACTIONS(2000), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15881] = 2,
    ACTIONS(2002), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15890] = 2,
    ACTIONS(2004), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15899] = 2,
    ACTIONS(306), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15908] = 2,
    ACTIONS(2006), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15917] = 2,
    ACTIONS(2008), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15926] = 2,
    ACTIONS(370), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15935] = 2,
    ACTIONS(2010), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15944] = 2,
    ACTIONS(2012), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15953] = 2,
    ACTIONS(482), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15962] = 2,
    ACTIONS(2014), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15971] = 2,
    ACTIONS(2016), 1,
      sym_directive_value,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15980] = 2,
    ACTIONS(2018), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15989] = 2,
    ACTIONS(2020), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15998] = 2,
    ACTIONS(543), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16007] = 2,
    ACTIONS(2022), 1,
      ts_builtin_sym_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16016] = 2,
    ACTIONS(2024), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16025] = 2,
    ACTIONS(2026), 1,
      anon_sym_EQ,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16034] = 2,
    ACTIONS(2028), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16043] = 2,
    ACTIONS(340), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16052] = 2,
    ACTIONS(671), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16061] = 2,
    ACTIONS(2030), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16070] = 2,
    ACTIONS(484), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16079] = 2,
    ACTIONS(2032), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16088] = 2,
    ACTIONS(2034), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16097] = 2,
    ACTIONS(2036), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16106] = 2,
    ACTIONS(2038), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16115] = 2,
    ACTIONS(664), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16124] = 2,
    ACTIONS(2040), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16133] = 2,
    ACTIONS(2042), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16142] = 2,
    ACTIONS(322), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16151] = 2,
    ACTIONS(2044), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16160] = 2,
    ACTIONS(242), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16169] = 2,
    ACTIONS(2046), 1,
      sym_heredoc_name,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16178] = 2,
    ACTIONS(610), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16187] = 2,
    ACTIONS(2048), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16196] = 2,
    ACTIONS(358), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16205] = 2,
    ACTIONS(428), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16214] = 2,
    ACTIONS(2050), 1,
      sym_directive_name,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16223] = 2,
    ACTIONS(2052), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16232] = 2,
    ACTIONS(2054), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16241] = 2,
    ACTIONS(1772), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16250] = 2,
    ACTIONS(2056), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16259] = 2,
    ACTIONS(2058), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16268] = 2,
    ACTIONS(2060), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16277] = 2,
    ACTIONS(2062), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16286] = 2,
    ACTIONS(2064), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16295] = 2,
    ACTIONS(2066), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16304] = 2,
    ACTIONS(2068), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16313] = 2,
    ACTIONS(2070), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16322] = 2,
    ACTIONS(2072), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16331] = 2,
    ACTIONS(2074), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16340] = 2,
    ACTIONS(2076), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16349] = 2,
    ACTIONS(2078), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16358] = 2,
    ACTIONS(2080), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16367] = 2,
    ACTIONS(2082), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16376] = 2,
    ACTIONS(2084), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16385] = 2,
    ACTIONS(2086), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16394] = 2,
    ACTIONS(2088), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16403] = 2,
    ACTIONS(2090), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16412] = 2,
    ACTIONS(2092), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16421] = 2,
    ACTIONS(2094), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16430] = 2,
    ACTIONS(2096), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16439] = 2,
    ACTIONS(2098), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16448] = 2,
    ACTIONS(2100), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16457] = 2,
    ACTIONS(2102), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16466] = 2,
    ACTIONS(2104), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16475] = 2,
    ACTIONS(2106), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16484] = 2,
    ACTIONS(2108), 1,
      sym_heredoc_name,
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
  [SMALL_STATE(7)] = 487,
  [SMALL_STATE(8)] = 528,
  [SMALL_STATE(9)] = 569,
  [SMALL_STATE(10)] = 610,
  [SMALL_STATE(11)] = 651,
  [SMALL_STATE(12)] = 687,
  [SMALL_STATE(13)] = 723,
  [SMALL_STATE(14)] = 761,
  [SMALL_STATE(15)] = 799,
  [SMALL_STATE(16)] = 835,
  [SMALL_STATE(17)] = 871,
  [SMALL_STATE(18)] = 907,
  [SMALL_STATE(19)] = 943,
  [SMALL_STATE(20)] = 979,
  [SMALL_STATE(21)] = 1015,
  [SMALL_STATE(22)] = 1051,
  [SMALL_STATE(23)] = 1086,
  [SMALL_STATE(24)] = 1134,
  [SMALL_STATE(25)] = 1182,
  [SMALL_STATE(26)] = 1225,
  [SMALL_STATE(27)] = 1270,
  [SMALL_STATE(28)] = 1313,
  [SMALL_STATE(29)] = 1358,
  [SMALL_STATE(30)] = 1403,
  [SMALL_STATE(31)] = 1448,
  [SMALL_STATE(32)] = 1489,
  [SMALL_STATE(33)] = 1530,
  [SMALL_STATE(34)] = 1569,
  [SMALL_STATE(35)] = 1610,
  [SMALL_STATE(36)] = 1649,
  [SMALL_STATE(37)] = 1690,
  [SMALL_STATE(38)] = 1731,
  [SMALL_STATE(39)] = 1772,
  [SMALL_STATE(40)] = 1813,
  [SMALL_STATE(41)] = 1842,
  [SMALL_STATE(42)] = 1871,
  [SMALL_STATE(43)] = 1900,
  [SMALL_STATE(44)] = 1929,
  [SMALL_STATE(45)] = 1968,
  [SMALL_STATE(46)] = 2007,
  [SMALL_STATE(47)] = 2046,
  [SMALL_STATE(48)] = 2087,
  [SMALL_STATE(49)] = 2126,
  [SMALL_STATE(50)] = 2167,
  [SMALL_STATE(51)] = 2206,
  [SMALL_STATE(52)] = 2247,
  [SMALL_STATE(53)] = 2288,
  [SMALL_STATE(54)] = 2323,
  [SMALL_STATE(55)] = 2362,
  [SMALL_STATE(56)] = 2403,
  [SMALL_STATE(57)] = 2438,
  [SMALL_STATE(58)] = 2477,
  [SMALL_STATE(59)] = 2516,
  [SMALL_STATE(60)] = 2557,
  [SMALL_STATE(61)] = 2598,
  [SMALL_STATE(62)] = 2639,
  [SMALL_STATE(63)] = 2663,
  [SMALL_STATE(64)] = 2699,
  [SMALL_STATE(65)] = 2735,
  [SMALL_STATE(66)] = 2777,
  [SMALL_STATE(67)] = 2803,
  [SMALL_STATE(68)] = 2829,
  [SMALL_STATE(69)] = 2871,
  [SMALL_STATE(70)] = 2895,
  [SMALL_STATE(71)] = 2937,
  [SMALL_STATE(72)] = 2961,
  [SMALL_STATE(73)] = 2985,
  [SMALL_STATE(74)] = 3009,
  [SMALL_STATE(75)] = 3033,
  [SMALL_STATE(76)] = 3075,
  [SMALL_STATE(77)] = 3113,
  [SMALL_STATE(78)] = 3137,
  [SMALL_STATE(79)] = 3161,
  [SMALL_STATE(80)] = 3185,
  [SMALL_STATE(81)] = 3212,
  [SMALL_STATE(82)] = 3247,
  [SMALL_STATE(83)] = 3270,
  [SMALL_STATE(84)] = 3305,
  [SMALL_STATE(85)] = 3332,
  [SMALL_STATE(86)] = 3359,
  [SMALL_STATE(87)] = 3386,
  [SMALL_STATE(88)] = 3408,
  [SMALL_STATE(89)] = 3430,
  [SMALL_STATE(90)] = 3454,
  [SMALL_STATE(91)] = 3478,
  [SMALL_STATE(92)] = 3514,
  [SMALL_STATE(93)] = 3536,
  [SMALL_STATE(94)] = 3572,
  [SMALL_STATE(95)] = 3594,
  [SMALL_STATE(96)] = 3616,
  [SMALL_STATE(97)] = 3638,
  [SMALL_STATE(98)] = 3674,
  [SMALL_STATE(99)] = 3710,
  [SMALL_STATE(100)] = 3732,
  [SMALL_STATE(101)] = 3754,
  [SMALL_STATE(102)] = 3776,
  [SMALL_STATE(103)] = 3807,
  [SMALL_STATE(104)] = 3838,
  [SMALL_STATE(105)] = 3859,
  [SMALL_STATE(106)] = 3890,
  [SMALL_STATE(107)] = 3921,
  [SMALL_STATE(108)] = 3944,
  [SMALL_STATE(109)] = 3967,
  [SMALL_STATE(110)] = 3998,
  [SMALL_STATE(111)] = 4029,
  [SMALL_STATE(112)] = 4060,
  [SMALL_STATE(113)] = 4091,
  [SMALL_STATE(114)] = 4122,
  [SMALL_STATE(115)] = 4145,
  [SMALL_STATE(116)] = 4168,
  [SMALL_STATE(117)] = 4199,
  [SMALL_STATE(118)] = 4230,
  [SMALL_STATE(119)] = 4261,
  [SMALL_STATE(120)] = 4292,
  [SMALL_STATE(121)] = 4323,
  [SMALL_STATE(122)] = 4354,
  [SMALL_STATE(123)] = 4385,
  [SMALL_STATE(124)] = 4408,
  [SMALL_STATE(125)] = 4440,
  [SMALL_STATE(126)] = 4460,
  [SMALL_STATE(127)] = 4492,
  [SMALL_STATE(128)] = 4510,
  [SMALL_STATE(129)] = 4528,
  [SMALL_STATE(130)] = 4546,
  [SMALL_STATE(131)] = 4564,
  [SMALL_STATE(132)] = 4584,
  [SMALL_STATE(133)] = 4602,
  [SMALL_STATE(134)] = 4634,
  [SMALL_STATE(135)] = 4652,
  [SMALL_STATE(136)] = 4680,
  [SMALL_STATE(137)] = 4708,
  [SMALL_STATE(138)] = 4726,
  [SMALL_STATE(139)] = 4744,
  [SMALL_STATE(140)] = 4764,
  [SMALL_STATE(141)] = 4782,
  [SMALL_STATE(142)] = 4809,
  [SMALL_STATE(143)] = 4832,
  [SMALL_STATE(144)] = 4855,
  [SMALL_STATE(145)] = 4884,
  [SMALL_STATE(146)] = 4913,
  [SMALL_STATE(147)] = 4942,
  [SMALL_STATE(148)] = 4959,
  [SMALL_STATE(149)] = 4988,
  [SMALL_STATE(150)] = 5019,
  [SMALL_STATE(151)] = 5040,
  [SMALL_STATE(152)] = 5061,
  [SMALL_STATE(153)] = 5082,
  [SMALL_STATE(154)] = 5103,
  [SMALL_STATE(155)] = 5124,
  [SMALL_STATE(156)] = 5153,
  [SMALL_STATE(157)] = 5180,
  [SMALL_STATE(158)] = 5201,
  [SMALL_STATE(159)] = 5228,
  [SMALL_STATE(160)] = 5253,
  [SMALL_STATE(161)] = 5274,
  [SMALL_STATE(162)] = 5303,
  [SMALL_STATE(163)] = 5332,
  [SMALL_STATE(164)] = 5353,
  [SMALL_STATE(165)] = 5380,
  [SMALL_STATE(166)] = 5409,
  [SMALL_STATE(167)] = 5438,
  [SMALL_STATE(168)] = 5461,
  [SMALL_STATE(169)] = 5482,
  [SMALL_STATE(170)] = 5511,
  [SMALL_STATE(171)] = 5532,
  [SMALL_STATE(172)] = 5549,
  [SMALL_STATE(173)] = 5578,
  [SMALL_STATE(174)] = 5607,
  [SMALL_STATE(175)] = 5628,
  [SMALL_STATE(176)] = 5649,
  [SMALL_STATE(177)] = 5676,
  [SMALL_STATE(178)] = 5703,
  [SMALL_STATE(179)] = 5730,
  [SMALL_STATE(180)] = 5761,
  [SMALL_STATE(181)] = 5788,
  [SMALL_STATE(182)] = 5815,
  [SMALL_STATE(183)] = 5842,
  [SMALL_STATE(184)] = 5869,
  [SMALL_STATE(185)] = 5892,
  [SMALL_STATE(186)] = 5919,
  [SMALL_STATE(187)] = 5946,
  [SMALL_STATE(188)] = 5973,
  [SMALL_STATE(189)] = 6000,
  [SMALL_STATE(190)] = 6027,
  [SMALL_STATE(191)] = 6054,
  [SMALL_STATE(192)] = 6081,
  [SMALL_STATE(193)] = 6108,
  [SMALL_STATE(194)] = 6133,
  [SMALL_STATE(195)] = 6157,
  [SMALL_STATE(196)] = 6177,
  [SMALL_STATE(197)] = 6193,
  [SMALL_STATE(198)] = 6209,
  [SMALL_STATE(199)] = 6227,
  [SMALL_STATE(200)] = 6245,
  [SMALL_STATE(201)] = 6269,
  [SMALL_STATE(202)] = 6287,
  [SMALL_STATE(203)] = 6305,
  [SMALL_STATE(204)] = 6333,
  [SMALL_STATE(205)] = 6349,
  [SMALL_STATE(206)] = 6365,
  [SMALL_STATE(207)] = 6381,
  [SMALL_STATE(208)] = 6397,
  [SMALL_STATE(209)] = 6425,
  [SMALL_STATE(210)] = 6441,
  [SMALL_STATE(211)] = 6457,
  [SMALL_STATE(212)] = 6481,
  [SMALL_STATE(213)] = 6497,
  [SMALL_STATE(214)] = 6513,
  [SMALL_STATE(215)] = 6529,
  [SMALL_STATE(216)] = 6553,
  [SMALL_STATE(217)] = 6581,
  [SMALL_STATE(218)] = 6601,
  [SMALL_STATE(219)] = 6617,
  [SMALL_STATE(220)] = 6635,
  [SMALL_STATE(221)] = 6651,
  [SMALL_STATE(222)] = 6667,
  [SMALL_STATE(223)] = 6683,
  [SMALL_STATE(224)] = 6701,
  [SMALL_STATE(225)] = 6719,
  [SMALL_STATE(226)] = 6737,
  [SMALL_STATE(227)] = 6755,
  [SMALL_STATE(228)] = 6783,
  [SMALL_STATE(229)] = 6799,
  [SMALL_STATE(230)] = 6817,
  [SMALL_STATE(231)] = 6833,
  [SMALL_STATE(232)] = 6853,
  [SMALL_STATE(233)] = 6869,
  [SMALL_STATE(234)] = 6885,
  [SMALL_STATE(235)] = 6901,
  [SMALL_STATE(236)] = 6919,
  [SMALL_STATE(237)] = 6937,
  [SMALL_STATE(238)] = 6955,
  [SMALL_STATE(239)] = 6973,
  [SMALL_STATE(240)] = 7001,
  [SMALL_STATE(241)] = 7021,
  [SMALL_STATE(242)] = 7045,
  [SMALL_STATE(243)] = 7065,
  [SMALL_STATE(244)] = 7089,
  [SMALL_STATE(245)] = 7105,
  [SMALL_STATE(246)] = 7129,
  [SMALL_STATE(247)] = 7155,
  [SMALL_STATE(248)] = 7179,
  [SMALL_STATE(249)] = 7199,
  [SMALL_STATE(250)] = 7223,
  [SMALL_STATE(251)] = 7243,
  [SMALL_STATE(252)] = 7267,
  [SMALL_STATE(253)] = 7287,
  [SMALL_STATE(254)] = 7315,
  [SMALL_STATE(255)] = 7331,
  [SMALL_STATE(256)] = 7355,
  [SMALL_STATE(257)] = 7371,
  [SMALL_STATE(258)] = 7395,
  [SMALL_STATE(259)] = 7411,
  [SMALL_STATE(260)] = 7435,
  [SMALL_STATE(261)] = 7451,
  [SMALL_STATE(262)] = 7475,
  [SMALL_STATE(263)] = 7501,
  [SMALL_STATE(264)] = 7525,
  [SMALL_STATE(265)] = 7541,
  [SMALL_STATE(266)] = 7565,
  [SMALL_STATE(267)] = 7585,
  [SMALL_STATE(268)] = 7609,
  [SMALL_STATE(269)] = 7629,
  [SMALL_STATE(270)] = 7653,
  [SMALL_STATE(271)] = 7677,
  [SMALL_STATE(272)] = 7701,
  [SMALL_STATE(273)] = 7725,
  [SMALL_STATE(274)] = 7741,
  [SMALL_STATE(275)] = 7760,
  [SMALL_STATE(276)] = 7783,
  [SMALL_STATE(277)] = 7806,
  [SMALL_STATE(278)] = 7825,
  [SMALL_STATE(279)] = 7844,
  [SMALL_STATE(280)] = 7863,
  [SMALL_STATE(281)] = 7882,
  [SMALL_STATE(282)] = 7901,
  [SMALL_STATE(283)] = 7920,
  [SMALL_STATE(284)] = 7939,
  [SMALL_STATE(285)] = 7958,
  [SMALL_STATE(286)] = 7973,
  [SMALL_STATE(287)] = 7992,
  [SMALL_STATE(288)] = 8011,
  [SMALL_STATE(289)] = 8030,
  [SMALL_STATE(290)] = 8047,
  [SMALL_STATE(291)] = 8064,
  [SMALL_STATE(292)] = 8081,
  [SMALL_STATE(293)] = 8098,
  [SMALL_STATE(294)] = 8123,
  [SMALL_STATE(295)] = 8138,
  [SMALL_STATE(296)] = 8157,
  [SMALL_STATE(297)] = 8176,
  [SMALL_STATE(298)] = 8195,
  [SMALL_STATE(299)] = 8216,
  [SMALL_STATE(300)] = 8237,
  [SMALL_STATE(301)] = 8252,
  [SMALL_STATE(302)] = 8273,
  [SMALL_STATE(303)] = 8288,
  [SMALL_STATE(304)] = 8303,
  [SMALL_STATE(305)] = 8318,
  [SMALL_STATE(306)] = 8333,
  [SMALL_STATE(307)] = 8348,
  [SMALL_STATE(308)] = 8373,
  [SMALL_STATE(309)] = 8388,
  [SMALL_STATE(310)] = 8403,
  [SMALL_STATE(311)] = 8418,
  [SMALL_STATE(312)] = 8433,
  [SMALL_STATE(313)] = 8458,
  [SMALL_STATE(314)] = 8475,
  [SMALL_STATE(315)] = 8494,
  [SMALL_STATE(316)] = 8509,
  [SMALL_STATE(317)] = 8530,
  [SMALL_STATE(318)] = 8545,
  [SMALL_STATE(319)] = 8564,
  [SMALL_STATE(320)] = 8579,
  [SMALL_STATE(321)] = 8604,
  [SMALL_STATE(322)] = 8623,
  [SMALL_STATE(323)] = 8638,
  [SMALL_STATE(324)] = 8653,
  [SMALL_STATE(325)] = 8668,
  [SMALL_STATE(326)] = 8693,
  [SMALL_STATE(327)] = 8708,
  [SMALL_STATE(328)] = 8723,
  [SMALL_STATE(329)] = 8738,
  [SMALL_STATE(330)] = 8757,
  [SMALL_STATE(331)] = 8782,
  [SMALL_STATE(332)] = 8807,
  [SMALL_STATE(333)] = 8832,
  [SMALL_STATE(334)] = 8848,
  [SMALL_STATE(335)] = 8866,
  [SMALL_STATE(336)] = 8880,
  [SMALL_STATE(337)] = 8894,
  [SMALL_STATE(338)] = 8908,
  [SMALL_STATE(339)] = 8922,
  [SMALL_STATE(340)] = 8936,
  [SMALL_STATE(341)] = 8950,
  [SMALL_STATE(342)] = 8968,
  [SMALL_STATE(343)] = 8986,
  [SMALL_STATE(344)] = 9008,
  [SMALL_STATE(345)] = 9022,
  [SMALL_STATE(346)] = 9036,
  [SMALL_STATE(347)] = 9054,
  [SMALL_STATE(348)] = 9072,
  [SMALL_STATE(349)] = 9086,
  [SMALL_STATE(350)] = 9108,
  [SMALL_STATE(351)] = 9122,
  [SMALL_STATE(352)] = 9136,
  [SMALL_STATE(353)] = 9150,
  [SMALL_STATE(354)] = 9164,
  [SMALL_STATE(355)] = 9178,
  [SMALL_STATE(356)] = 9196,
  [SMALL_STATE(357)] = 9218,
  [SMALL_STATE(358)] = 9234,
  [SMALL_STATE(359)] = 9252,
  [SMALL_STATE(360)] = 9274,
  [SMALL_STATE(361)] = 9292,
  [SMALL_STATE(362)] = 9306,
  [SMALL_STATE(363)] = 9320,
  [SMALL_STATE(364)] = 9342,
  [SMALL_STATE(365)] = 9360,
  [SMALL_STATE(366)] = 9374,
  [SMALL_STATE(367)] = 9388,
  [SMALL_STATE(368)] = 9402,
  [SMALL_STATE(369)] = 9416,
  [SMALL_STATE(370)] = 9430,
  [SMALL_STATE(371)] = 9452,
  [SMALL_STATE(372)] = 9466,
  [SMALL_STATE(373)] = 9482,
  [SMALL_STATE(374)] = 9496,
  [SMALL_STATE(375)] = 9510,
  [SMALL_STATE(376)] = 9524,
  [SMALL_STATE(377)] = 9542,
  [SMALL_STATE(378)] = 9560,
  [SMALL_STATE(379)] = 9580,
  [SMALL_STATE(380)] = 9596,
  [SMALL_STATE(381)] = 9612,
  [SMALL_STATE(382)] = 9628,
  [SMALL_STATE(383)] = 9644,
  [SMALL_STATE(384)] = 9662,
  [SMALL_STATE(385)] = 9680,
  [SMALL_STATE(386)] = 9702,
  [SMALL_STATE(387)] = 9720,
  [SMALL_STATE(388)] = 9738,
  [SMALL_STATE(389)] = 9756,
  [SMALL_STATE(390)] = 9772,
  [SMALL_STATE(391)] = 9788,
  [SMALL_STATE(392)] = 9802,
  [SMALL_STATE(393)] = 9818,
  [SMALL_STATE(394)] = 9832,
  [SMALL_STATE(395)] = 9846,
  [SMALL_STATE(396)] = 9860,
  [SMALL_STATE(397)] = 9876,
  [SMALL_STATE(398)] = 9890,
  [SMALL_STATE(399)] = 9904,
  [SMALL_STATE(400)] = 9918,
  [SMALL_STATE(401)] = 9932,
  [SMALL_STATE(402)] = 9946,
  [SMALL_STATE(403)] = 9960,
  [SMALL_STATE(404)] = 9974,
  [SMALL_STATE(405)] = 9988,
  [SMALL_STATE(406)] = 10004,
  [SMALL_STATE(407)] = 10020,
  [SMALL_STATE(408)] = 10036,
  [SMALL_STATE(409)] = 10052,
  [SMALL_STATE(410)] = 10068,
  [SMALL_STATE(411)] = 10082,
  [SMALL_STATE(412)] = 10096,
  [SMALL_STATE(413)] = 10110,
  [SMALL_STATE(414)] = 10124,
  [SMALL_STATE(415)] = 10144,
  [SMALL_STATE(416)] = 10162,
  [SMALL_STATE(417)] = 10184,
  [SMALL_STATE(418)] = 10198,
  [SMALL_STATE(419)] = 10212,
  [SMALL_STATE(420)] = 10228,
  [SMALL_STATE(421)] = 10247,
  [SMALL_STATE(422)] = 10260,
  [SMALL_STATE(423)] = 10277,
  [SMALL_STATE(424)] = 10290,
  [SMALL_STATE(425)] = 10305,
  [SMALL_STATE(426)] = 10318,
  [SMALL_STATE(427)] = 10333,
  [SMALL_STATE(428)] = 10346,
  [SMALL_STATE(429)] = 10359,
  [SMALL_STATE(430)] = 10372,
  [SMALL_STATE(431)] = 10391,
  [SMALL_STATE(432)] = 10410,
  [SMALL_STATE(433)] = 10423,
  [SMALL_STATE(434)] = 10436,
  [SMALL_STATE(435)] = 10449,
  [SMALL_STATE(436)] = 10462,
  [SMALL_STATE(437)] = 10475,
  [SMALL_STATE(438)] = 10490,
  [SMALL_STATE(439)] = 10503,
  [SMALL_STATE(440)] = 10516,
  [SMALL_STATE(441)] = 10529,
  [SMALL_STATE(442)] = 10542,
  [SMALL_STATE(443)] = 10555,
  [SMALL_STATE(444)] = 10572,
  [SMALL_STATE(445)] = 10585,
  [SMALL_STATE(446)] = 10604,
  [SMALL_STATE(447)] = 10621,
  [SMALL_STATE(448)] = 10634,
  [SMALL_STATE(449)] = 10647,
  [SMALL_STATE(450)] = 10660,
  [SMALL_STATE(451)] = 10673,
  [SMALL_STATE(452)] = 10686,
  [SMALL_STATE(453)] = 10705,
  [SMALL_STATE(454)] = 10724,
  [SMALL_STATE(455)] = 10741,
  [SMALL_STATE(456)] = 10754,
  [SMALL_STATE(457)] = 10769,
  [SMALL_STATE(458)] = 10784,
  [SMALL_STATE(459)] = 10797,
  [SMALL_STATE(460)] = 10810,
  [SMALL_STATE(461)] = 10829,
  [SMALL_STATE(462)] = 10842,
  [SMALL_STATE(463)] = 10855,
  [SMALL_STATE(464)] = 10868,
  [SMALL_STATE(465)] = 10883,
  [SMALL_STATE(466)] = 10896,
  [SMALL_STATE(467)] = 10909,
  [SMALL_STATE(468)] = 10924,
  [SMALL_STATE(469)] = 10943,
  [SMALL_STATE(470)] = 10956,
  [SMALL_STATE(471)] = 10975,
  [SMALL_STATE(472)] = 10994,
  [SMALL_STATE(473)] = 11013,
  [SMALL_STATE(474)] = 11032,
  [SMALL_STATE(475)] = 11045,
  [SMALL_STATE(476)] = 11062,
  [SMALL_STATE(477)] = 11075,
  [SMALL_STATE(478)] = 11088,
  [SMALL_STATE(479)] = 11101,
  [SMALL_STATE(480)] = 11118,
  [SMALL_STATE(481)] = 11131,
  [SMALL_STATE(482)] = 11144,
  [SMALL_STATE(483)] = 11157,
  [SMALL_STATE(484)] = 11176,
  [SMALL_STATE(485)] = 11189,
  [SMALL_STATE(486)] = 11202,
  [SMALL_STATE(487)] = 11217,
  [SMALL_STATE(488)] = 11230,
  [SMALL_STATE(489)] = 11243,
  [SMALL_STATE(490)] = 11262,
  [SMALL_STATE(491)] = 11275,
  [SMALL_STATE(492)] = 11288,
  [SMALL_STATE(493)] = 11301,
  [SMALL_STATE(494)] = 11320,
  [SMALL_STATE(495)] = 11333,
  [SMALL_STATE(496)] = 11346,
  [SMALL_STATE(497)] = 11359,
  [SMALL_STATE(498)] = 11372,
  [SMALL_STATE(499)] = 11385,
  [SMALL_STATE(500)] = 11404,
  [SMALL_STATE(501)] = 11417,
  [SMALL_STATE(502)] = 11430,
  [SMALL_STATE(503)] = 11449,
  [SMALL_STATE(504)] = 11468,
  [SMALL_STATE(505)] = 11487,
  [SMALL_STATE(506)] = 11506,
  [SMALL_STATE(507)] = 11527,
  [SMALL_STATE(508)] = 11546,
  [SMALL_STATE(509)] = 11565,
  [SMALL_STATE(510)] = 11584,
  [SMALL_STATE(511)] = 11603,
  [SMALL_STATE(512)] = 11622,
  [SMALL_STATE(513)] = 11641,
  [SMALL_STATE(514)] = 11660,
  [SMALL_STATE(515)] = 11679,
  [SMALL_STATE(516)] = 11698,
  [SMALL_STATE(517)] = 11711,
  [SMALL_STATE(518)] = 11730,
  [SMALL_STATE(519)] = 11749,
  [SMALL_STATE(520)] = 11768,
  [SMALL_STATE(521)] = 11787,
  [SMALL_STATE(522)] = 11806,
  [SMALL_STATE(523)] = 11825,
  [SMALL_STATE(524)] = 11844,
  [SMALL_STATE(525)] = 11863,
  [SMALL_STATE(526)] = 11880,
  [SMALL_STATE(527)] = 11899,
  [SMALL_STATE(528)] = 11918,
  [SMALL_STATE(529)] = 11937,
  [SMALL_STATE(530)] = 11956,
  [SMALL_STATE(531)] = 11975,
  [SMALL_STATE(532)] = 11988,
  [SMALL_STATE(533)] = 12005,
  [SMALL_STATE(534)] = 12024,
  [SMALL_STATE(535)] = 12043,
  [SMALL_STATE(536)] = 12062,
  [SMALL_STATE(537)] = 12081,
  [SMALL_STATE(538)] = 12094,
  [SMALL_STATE(539)] = 12111,
  [SMALL_STATE(540)] = 12130,
  [SMALL_STATE(541)] = 12149,
  [SMALL_STATE(542)] = 12168,
  [SMALL_STATE(543)] = 12187,
  [SMALL_STATE(544)] = 12206,
  [SMALL_STATE(545)] = 12225,
  [SMALL_STATE(546)] = 12244,
  [SMALL_STATE(547)] = 12263,
  [SMALL_STATE(548)] = 12282,
  [SMALL_STATE(549)] = 12301,
  [SMALL_STATE(550)] = 12320,
  [SMALL_STATE(551)] = 12339,
  [SMALL_STATE(552)] = 12352,
  [SMALL_STATE(553)] = 12371,
  [SMALL_STATE(554)] = 12390,
  [SMALL_STATE(555)] = 12409,
  [SMALL_STATE(556)] = 12428,
  [SMALL_STATE(557)] = 12447,
  [SMALL_STATE(558)] = 12466,
  [SMALL_STATE(559)] = 12485,
  [SMALL_STATE(560)] = 12504,
  [SMALL_STATE(561)] = 12523,
  [SMALL_STATE(562)] = 12542,
  [SMALL_STATE(563)] = 12561,
  [SMALL_STATE(564)] = 12580,
  [SMALL_STATE(565)] = 12599,
  [SMALL_STATE(566)] = 12618,
  [SMALL_STATE(567)] = 12637,
  [SMALL_STATE(568)] = 12656,
  [SMALL_STATE(569)] = 12675,
  [SMALL_STATE(570)] = 12694,
  [SMALL_STATE(571)] = 12713,
  [SMALL_STATE(572)] = 12732,
  [SMALL_STATE(573)] = 12751,
  [SMALL_STATE(574)] = 12768,
  [SMALL_STATE(575)] = 12787,
  [SMALL_STATE(576)] = 12806,
  [SMALL_STATE(577)] = 12825,
  [SMALL_STATE(578)] = 12844,
  [SMALL_STATE(579)] = 12863,
  [SMALL_STATE(580)] = 12882,
  [SMALL_STATE(581)] = 12901,
  [SMALL_STATE(582)] = 12920,
  [SMALL_STATE(583)] = 12933,
  [SMALL_STATE(584)] = 12952,
  [SMALL_STATE(585)] = 12971,
  [SMALL_STATE(586)] = 12990,
  [SMALL_STATE(587)] = 13009,
  [SMALL_STATE(588)] = 13022,
  [SMALL_STATE(589)] = 13041,
  [SMALL_STATE(590)] = 13060,
  [SMALL_STATE(591)] = 13079,
  [SMALL_STATE(592)] = 13098,
  [SMALL_STATE(593)] = 13117,
  [SMALL_STATE(594)] = 13136,
  [SMALL_STATE(595)] = 13155,
  [SMALL_STATE(596)] = 13174,
  [SMALL_STATE(597)] = 13193,
  [SMALL_STATE(598)] = 13212,
  [SMALL_STATE(599)] = 13231,
  [SMALL_STATE(600)] = 13250,
  [SMALL_STATE(601)] = 13269,
  [SMALL_STATE(602)] = 13288,
  [SMALL_STATE(603)] = 13307,
  [SMALL_STATE(604)] = 13326,
  [SMALL_STATE(605)] = 13345,
  [SMALL_STATE(606)] = 13364,
  [SMALL_STATE(607)] = 13383,
  [SMALL_STATE(608)] = 13402,
  [SMALL_STATE(609)] = 13414,
  [SMALL_STATE(610)] = 13430,
  [SMALL_STATE(611)] = 13442,
  [SMALL_STATE(612)] = 13454,
  [SMALL_STATE(613)] = 13466,
  [SMALL_STATE(614)] = 13478,
  [SMALL_STATE(615)] = 13490,
  [SMALL_STATE(616)] = 13504,
  [SMALL_STATE(617)] = 13520,
  [SMALL_STATE(618)] = 13532,
  [SMALL_STATE(619)] = 13544,
  [SMALL_STATE(620)] = 13560,
  [SMALL_STATE(621)] = 13572,
  [SMALL_STATE(622)] = 13584,
  [SMALL_STATE(623)] = 13596,
  [SMALL_STATE(624)] = 13608,
  [SMALL_STATE(625)] = 13620,
  [SMALL_STATE(626)] = 13632,
  [SMALL_STATE(627)] = 13644,
  [SMALL_STATE(628)] = 13656,
  [SMALL_STATE(629)] = 13668,
  [SMALL_STATE(630)] = 13680,
  [SMALL_STATE(631)] = 13695,
  [SMALL_STATE(632)] = 13710,
  [SMALL_STATE(633)] = 13725,
  [SMALL_STATE(634)] = 13740,
  [SMALL_STATE(635)] = 13755,
  [SMALL_STATE(636)] = 13770,
  [SMALL_STATE(637)] = 13781,
  [SMALL_STATE(638)] = 13796,
  [SMALL_STATE(639)] = 13811,
  [SMALL_STATE(640)] = 13826,
  [SMALL_STATE(641)] = 13841,
  [SMALL_STATE(642)] = 13856,
  [SMALL_STATE(643)] = 13867,
  [SMALL_STATE(644)] = 13882,
  [SMALL_STATE(645)] = 13893,
  [SMALL_STATE(646)] = 13908,
  [SMALL_STATE(647)] = 13923,
  [SMALL_STATE(648)] = 13938,
  [SMALL_STATE(649)] = 13953,
  [SMALL_STATE(650)] = 13968,
  [SMALL_STATE(651)] = 13983,
  [SMALL_STATE(652)] = 13998,
  [SMALL_STATE(653)] = 14013,
  [SMALL_STATE(654)] = 14028,
  [SMALL_STATE(655)] = 14043,
  [SMALL_STATE(656)] = 14058,
  [SMALL_STATE(657)] = 14073,
  [SMALL_STATE(658)] = 14088,
  [SMALL_STATE(659)] = 14103,
  [SMALL_STATE(660)] = 14118,
  [SMALL_STATE(661)] = 14129,
  [SMALL_STATE(662)] = 14144,
  [SMALL_STATE(663)] = 14155,
  [SMALL_STATE(664)] = 14170,
  [SMALL_STATE(665)] = 14185,
  [SMALL_STATE(666)] = 14200,
  [SMALL_STATE(667)] = 14215,
  [SMALL_STATE(668)] = 14230,
  [SMALL_STATE(669)] = 14245,
  [SMALL_STATE(670)] = 14260,
  [SMALL_STATE(671)] = 14275,
  [SMALL_STATE(672)] = 14290,
  [SMALL_STATE(673)] = 14303,
  [SMALL_STATE(674)] = 14318,
  [SMALL_STATE(675)] = 14333,
  [SMALL_STATE(676)] = 14348,
  [SMALL_STATE(677)] = 14363,
  [SMALL_STATE(678)] = 14378,
  [SMALL_STATE(679)] = 14393,
  [SMALL_STATE(680)] = 14408,
  [SMALL_STATE(681)] = 14419,
  [SMALL_STATE(682)] = 14434,
  [SMALL_STATE(683)] = 14449,
  [SMALL_STATE(684)] = 14464,
  [SMALL_STATE(685)] = 14475,
  [SMALL_STATE(686)] = 14490,
  [SMALL_STATE(687)] = 14505,
  [SMALL_STATE(688)] = 14520,
  [SMALL_STATE(689)] = 14535,
  [SMALL_STATE(690)] = 14550,
  [SMALL_STATE(691)] = 14565,
  [SMALL_STATE(692)] = 14580,
  [SMALL_STATE(693)] = 14595,
  [SMALL_STATE(694)] = 14610,
  [SMALL_STATE(695)] = 14625,
  [SMALL_STATE(696)] = 14640,
  [SMALL_STATE(697)] = 14655,
  [SMALL_STATE(698)] = 14670,
  [SMALL_STATE(699)] = 14685,
  [SMALL_STATE(700)] = 14696,
  [SMALL_STATE(701)] = 14707,
  [SMALL_STATE(702)] = 14718,
  [SMALL_STATE(703)] = 14729,
  [SMALL_STATE(704)] = 14740,
  [SMALL_STATE(705)] = 14755,
  [SMALL_STATE(706)] = 14770,
  [SMALL_STATE(707)] = 14785,
  [SMALL_STATE(708)] = 14800,
  [SMALL_STATE(709)] = 14815,
  [SMALL_STATE(710)] = 14827,
  [SMALL_STATE(711)] = 14839,
  [SMALL_STATE(712)] = 14851,
  [SMALL_STATE(713)] = 14861,
  [SMALL_STATE(714)] = 14871,
  [SMALL_STATE(715)] = 14883,
  [SMALL_STATE(716)] = 14895,
  [SMALL_STATE(717)] = 14907,
  [SMALL_STATE(718)] = 14919,
  [SMALL_STATE(719)] = 14929,
  [SMALL_STATE(720)] = 14939,
  [SMALL_STATE(721)] = 14951,
  [SMALL_STATE(722)] = 14963,
  [SMALL_STATE(723)] = 14975,
  [SMALL_STATE(724)] = 14985,
  [SMALL_STATE(725)] = 14997,
  [SMALL_STATE(726)] = 15009,
  [SMALL_STATE(727)] = 15021,
  [SMALL_STATE(728)] = 15033,
  [SMALL_STATE(729)] = 15045,
  [SMALL_STATE(730)] = 15057,
  [SMALL_STATE(731)] = 15067,
  [SMALL_STATE(732)] = 15079,
  [SMALL_STATE(733)] = 15089,
  [SMALL_STATE(734)] = 15101,
  [SMALL_STATE(735)] = 15111,
  [SMALL_STATE(736)] = 15123,
  [SMALL_STATE(737)] = 15133,
  [SMALL_STATE(738)] = 15145,
  [SMALL_STATE(739)] = 15157,
  [SMALL_STATE(740)] = 15167,
  [SMALL_STATE(741)] = 15177,
  [SMALL_STATE(742)] = 15189,
  [SMALL_STATE(743)] = 15201,
  [SMALL_STATE(744)] = 15213,
  [SMALL_STATE(745)] = 15225,
  [SMALL_STATE(746)] = 15237,
  [SMALL_STATE(747)] = 15249,
  [SMALL_STATE(748)] = 15259,
  [SMALL_STATE(749)] = 15271,
  [SMALL_STATE(750)] = 15283,
  [SMALL_STATE(751)] = 15295,
  [SMALL_STATE(752)] = 15307,
  [SMALL_STATE(753)] = 15319,
  [SMALL_STATE(754)] = 15329,
  [SMALL_STATE(755)] = 15341,
  [SMALL_STATE(756)] = 15353,
  [SMALL_STATE(757)] = 15363,
  [SMALL_STATE(758)] = 15373,
  [SMALL_STATE(759)] = 15385,
  [SMALL_STATE(760)] = 15397,
  [SMALL_STATE(761)] = 15409,
  [SMALL_STATE(762)] = 15421,
  [SMALL_STATE(763)] = 15433,
  [SMALL_STATE(764)] = 15445,
  [SMALL_STATE(765)] = 15457,
  [SMALL_STATE(766)] = 15469,
  [SMALL_STATE(767)] = 15481,
  [SMALL_STATE(768)] = 15493,
  [SMALL_STATE(769)] = 15505,
  [SMALL_STATE(770)] = 15517,
  [SMALL_STATE(771)] = 15529,
  [SMALL_STATE(772)] = 15541,
  [SMALL_STATE(773)] = 15553,
  [SMALL_STATE(774)] = 15565,
  [SMALL_STATE(775)] = 15577,
  [SMALL_STATE(776)] = 15589,
  [SMALL_STATE(777)] = 15601,
  [SMALL_STATE(778)] = 15613,
  [SMALL_STATE(779)] = 15625,
  [SMALL_STATE(780)] = 15637,
  [SMALL_STATE(781)] = 15649,
  [SMALL_STATE(782)] = 15661,
  [SMALL_STATE(783)] = 15671,
  [SMALL_STATE(784)] = 15683,
  [SMALL_STATE(785)] = 15692,
  [SMALL_STATE(786)] = 15701,
  [SMALL_STATE(787)] = 15710,
  [SMALL_STATE(788)] = 15719,
  [SMALL_STATE(789)] = 15728,
  [SMALL_STATE(790)] = 15737,
  [SMALL_STATE(791)] = 15746,
  [SMALL_STATE(792)] = 15755,
  [SMALL_STATE(793)] = 15764,
  [SMALL_STATE(794)] = 15773,
  [SMALL_STATE(795)] = 15782,
  [SMALL_STATE(796)] = 15791,
  [SMALL_STATE(797)] = 15800,
  [SMALL_STATE(798)] = 15809,
  [SMALL_STATE(799)] = 15818,
  [SMALL_STATE(800)] = 15827,
  [SMALL_STATE(801)] = 15836,
  [SMALL_STATE(802)] = 15845,
  [SMALL_STATE(803)] = 15854,
  [SMALL_STATE(804)] = 15863,
  [SMALL_STATE(805)] = 15872,
  [SMALL_STATE(806)] = 15881,
  [SMALL_STATE(807)] = 15890,
  [SMALL_STATE(808)] = 15899,
  [SMALL_STATE(809)] = 15908,
  [SMALL_STATE(810)] = 15917,
  [SMALL_STATE(811)] = 15926,
  [SMALL_STATE(812)] = 15935,
  [SMALL_STATE(813)] = 15944,
  [SMALL_STATE(814)] = 15953,
  [SMALL_STATE(815)] = 15962,
  [SMALL_STATE(816)] = 15971,
  [SMALL_STATE(817)] = 15980,
  [SMALL_STATE(818)] = 15989,
  [SMALL_STATE(819)] = 15998,
  [SMALL_STATE(820)] = 16007,
  [SMALL_STATE(821)] = 16016,
  [SMALL_STATE(822)] = 16025,
  [SMALL_STATE(823)] = 16034,
  [SMALL_STATE(824)] = 16043,
  [SMALL_STATE(825)] = 16052,
  [SMALL_STATE(826)] = 16061,
  [SMALL_STATE(827)] = 16070,
  [SMALL_STATE(828)] = 16079,
  [SMALL_STATE(829)] = 16088,
  [SMALL_STATE(830)] = 16097,
  [SMALL_STATE(831)] = 16106,
  [SMALL_STATE(832)] = 16115,
  [SMALL_STATE(833)] = 16124,
  [SMALL_STATE(834)] = 16133,
  [SMALL_STATE(835)] = 16142,
  [SMALL_STATE(836)] = 16151,
  [SMALL_STATE(837)] = 16160,
  [SMALL_STATE(838)] = 16169,
  [SMALL_STATE(839)] = 16178,
  [SMALL_STATE(840)] = 16187,
  [SMALL_STATE(841)] = 16196,
  [SMALL_STATE(842)] = 16205,
  [SMALL_STATE(843)] = 16214,
  [SMALL_STATE(844)] = 16223,
  [SMALL_STATE(845)] = 16232,
  [SMALL_STATE(846)] = 16241,
  [SMALL_STATE(847)] = 16250,
  [SMALL_STATE(848)] = 16259,
  [SMALL_STATE(849)] = 16268,
  [SMALL_STATE(850)] = 16277,
  [SMALL_STATE(851)] = 16286,
  [SMALL_STATE(852)] = 16295,
  [SMALL_STATE(853)] = 16304,
  [SMALL_STATE(854)] = 16313,
  [SMALL_STATE(855)] = 16322,
  [SMALL_STATE(856)] = 16331,
  [SMALL_STATE(857)] = 16340,
  [SMALL_STATE(858)] = 16349,
  [SMALL_STATE(859)] = 16358,
  [SMALL_STATE(860)] = 16367,
  [SMALL_STATE(861)] = 16376,
  [SMALL_STATE(862)] = 16385,
  [SMALL_STATE(863)] = 16394,
  [SMALL_STATE(864)] = 16403,
  [SMALL_STATE(865)] = 16412,
  [SMALL_STATE(866)] = 16421,
  [SMALL_STATE(867)] = 16430,
  [SMALL_STATE(868)] = 16439,
  [SMALL_STATE(869)] = 16448,
  [SMALL_STATE(870)] = 16457,
  [SMALL_STATE(871)] = 16466,
  [SMALL_STATE(872)] = 16475,
  [SMALL_STATE(873)] = 16484,
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
  [43] = {.entry = {.count = 1, .reusable = false}}, SHIFT(5),
  [45] = {.entry = {.count = 1, .reusable = false}}, SHIFT(83),
  [47] = {.entry = {.count = 1, .reusable = false}}, SHIFT(45),
  [49] = {.entry = {.count = 1, .reusable = false}}, SHIFT(159),
  [51] = {.entry = {.count = 1, .reusable = false}}, SHIFT(112),
  [53] = {.entry = {.count = 1, .reusable = true}}, SHIFT(3),
  [55] = {.entry = {.count = 1, .reusable = true}}, SHIFT(843),
  [57] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0),
  [59] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(179),
  [62] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(165),
  [65] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(216),
  [68] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(56),
  [71] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(91),
  [74] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(65),
  [77] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(68),
  [80] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(33),
  [83] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(58),
  [86] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(27),
  [89] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(172),
  [92] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(162),
  [95] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(239),
  [98] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(133),
  [101] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(98),
  [104] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(46),
  [107] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(50),
  [110] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(312),
  [113] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(5),
  [116] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(83),
  [119] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(45),
  [122] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(159),
  [125] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(112),
  [128] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(2),
  [131] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(843),
  [134] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_source_file, 1, 0, 0),
  [136] = {.entry = {.count = 1, .reusable = true}}, SHIFT(2),
  [138] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_onbuild_instruction, 2, 0, 0),
  [140] = {.entry = {.count = 1, .reusable = true}}, SHIFT(14),
  [142] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_onbuild_instruction, 1, 0, 0),
  [144] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0),
  [146] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_flag_value, 1, 0, 0),
  [148] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_flag_value, 1, 0, 0),
  [150] = {.entry = {.count = 1, .reusable = true}}, SHIFT(269),
  [152] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym_rootfs_instruction_repeat1, 2, 0, 0),
  [154] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_rootfs_instruction_repeat1, 2, 0, 0),
  [156] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_rootfs_instruction_repeat1, 2, 0, 0), SHIFT_REPEAT(14),
  [159] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym_flag_value_repeat1, 2, 0, 0),
  [161] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_flag_value_repeat1, 2, 0, 0),
  [163] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_flag_value_repeat1, 2, 0, 0), SHIFT_REPEAT(269),
  [166] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_flag_value, 2, 0, 0),
  [168] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_flag_value, 2, 0, 0),
  [170] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_variable, 6, 0, 0),
  [172] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_variable, 6, 0, 0),
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
  [760] = {.entry = {.count = 1, .reusable = true}}, SHIFT(7),
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
  [1487] = {.entry = {.count = 1, .reusable = true}}, SHIFT(11),
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
  [2048] = {.entry = {.count = 1, .reusable = true}}, SHIFT(6),
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
