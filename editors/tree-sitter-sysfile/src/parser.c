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
  [41] = 9,
  [42] = 6,
  [43] = 43,
  [44] = 8,
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
  [62] = 62,
  [63] = 63,
  [64] = 64,
  [65] = 65,
  [66] = 13,
  [67] = 12,
  [68] = 15,
  [69] = 69,
  [70] = 16,
  [71] = 17,
  [72] = 14,
  [73] = 18,
  [74] = 74,
  [75] = 19,
  [76] = 20,
  [77] = 21,
  [78] = 10,
  [79] = 79,
  [80] = 80,
  [81] = 9,
  [82] = 6,
  [83] = 7,
  [84] = 22,
  [85] = 8,
  [86] = 86,
  [87] = 87,
  [88] = 12,
  [89] = 89,
  [90] = 10,
  [91] = 91,
  [92] = 92,
  [93] = 13,
  [94] = 16,
  [95] = 17,
  [96] = 14,
  [97] = 18,
  [98] = 15,
  [99] = 19,
  [100] = 20,
  [101] = 21,
  [102] = 102,
  [103] = 103,
  [104] = 104,
  [105] = 105,
  [106] = 106,
  [107] = 107,
  [108] = 108,
  [109] = 109,
  [110] = 110,
  [111] = 111,
  [112] = 8,
  [113] = 113,
  [114] = 22,
  [115] = 115,
  [116] = 116,
  [117] = 117,
  [118] = 118,
  [119] = 119,
  [120] = 120,
  [121] = 9,
  [122] = 122,
  [123] = 6,
  [124] = 19,
  [125] = 125,
  [126] = 20,
  [127] = 21,
  [128] = 10,
  [129] = 129,
  [130] = 130,
  [131] = 13,
  [132] = 12,
  [133] = 15,
  [134] = 134,
  [135] = 16,
  [136] = 17,
  [137] = 14,
  [138] = 18,
  [139] = 139,
  [140] = 140,
  [141] = 141,
  [142] = 7,
  [143] = 9,
  [144] = 6,
  [145] = 145,
  [146] = 146,
  [147] = 147,
  [148] = 148,
  [149] = 149,
  [150] = 150,
  [151] = 151,
  [152] = 152,
  [153] = 153,
  [154] = 154,
  [155] = 155,
  [156] = 156,
  [157] = 8,
  [158] = 7,
  [159] = 9,
  [160] = 6,
  [161] = 22,
  [162] = 162,
  [163] = 163,
  [164] = 9,
  [165] = 150,
  [166] = 166,
  [167] = 115,
  [168] = 168,
  [169] = 117,
  [170] = 8,
  [171] = 171,
  [172] = 8,
  [173] = 173,
  [174] = 115,
  [175] = 8,
  [176] = 117,
  [177] = 177,
  [178] = 150,
  [179] = 151,
  [180] = 150,
  [181] = 150,
  [182] = 150,
  [183] = 150,
  [184] = 150,
  [185] = 150,
  [186] = 150,
  [187] = 150,
  [188] = 150,
  [189] = 150,
  [190] = 150,
  [191] = 150,
  [192] = 150,
  [193] = 6,
  [194] = 21,
  [195] = 18,
  [196] = 7,
  [197] = 9,
  [198] = 198,
  [199] = 13,
  [200] = 12,
  [201] = 8,
  [202] = 202,
  [203] = 203,
  [204] = 20,
  [205] = 19,
  [206] = 7,
  [207] = 20,
  [208] = 9,
  [209] = 209,
  [210] = 15,
  [211] = 19,
  [212] = 8,
  [213] = 6,
  [214] = 6,
  [215] = 15,
  [216] = 20,
  [217] = 15,
  [218] = 218,
  [219] = 125,
  [220] = 10,
  [221] = 16,
  [222] = 17,
  [223] = 14,
  [224] = 18,
  [225] = 225,
  [226] = 226,
  [227] = 16,
  [228] = 17,
  [229] = 21,
  [230] = 15,
  [231] = 14,
  [232] = 18,
  [233] = 19,
  [234] = 19,
  [235] = 21,
  [236] = 10,
  [237] = 21,
  [238] = 238,
  [239] = 203,
  [240] = 13,
  [241] = 203,
  [242] = 12,
  [243] = 203,
  [244] = 10,
  [245] = 203,
  [246] = 16,
  [247] = 203,
  [248] = 17,
  [249] = 203,
  [250] = 14,
  [251] = 203,
  [252] = 18,
  [253] = 203,
  [254] = 10,
  [255] = 203,
  [256] = 13,
  [257] = 203,
  [258] = 16,
  [259] = 203,
  [260] = 17,
  [261] = 203,
  [262] = 262,
  [263] = 203,
  [264] = 12,
  [265] = 203,
  [266] = 14,
  [267] = 203,
  [268] = 203,
  [269] = 203,
  [270] = 203,
  [271] = 20,
  [272] = 7,
  [273] = 273,
  [274] = 274,
  [275] = 275,
  [276] = 276,
  [277] = 277,
  [278] = 278,
  [279] = 7,
  [280] = 115,
  [281] = 117,
  [282] = 177,
  [283] = 9,
  [284] = 8,
  [285] = 6,
  [286] = 13,
  [287] = 12,
  [288] = 13,
  [289] = 12,
  [290] = 22,
  [291] = 9,
  [292] = 8,
  [293] = 6,
  [294] = 7,
  [295] = 9,
  [296] = 15,
  [297] = 6,
  [298] = 16,
  [299] = 17,
  [300] = 300,
  [301] = 18,
  [302] = 15,
  [303] = 16,
  [304] = 17,
  [305] = 14,
  [306] = 18,
  [307] = 307,
  [308] = 308,
  [309] = 22,
  [310] = 8,
  [311] = 22,
  [312] = 8,
  [313] = 19,
  [314] = 9,
  [315] = 20,
  [316] = 6,
  [317] = 21,
  [318] = 10,
  [319] = 19,
  [320] = 320,
  [321] = 20,
  [322] = 322,
  [323] = 21,
  [324] = 10,
  [325] = 8,
  [326] = 326,
  [327] = 327,
  [328] = 328,
  [329] = 14,
  [330] = 10,
  [331] = 13,
  [332] = 12,
  [333] = 125,
  [334] = 16,
  [335] = 17,
  [336] = 14,
  [337] = 18,
  [338] = 338,
  [339] = 19,
  [340] = 9,
  [341] = 20,
  [342] = 15,
  [343] = 7,
  [344] = 275,
  [345] = 345,
  [346] = 6,
  [347] = 21,
  [348] = 16,
  [349] = 17,
  [350] = 14,
  [351] = 351,
  [352] = 18,
  [353] = 22,
  [354] = 8,
  [355] = 8,
  [356] = 356,
  [357] = 357,
  [358] = 15,
  [359] = 359,
  [360] = 276,
  [361] = 361,
  [362] = 19,
  [363] = 16,
  [364] = 17,
  [365] = 14,
  [366] = 18,
  [367] = 10,
  [368] = 20,
  [369] = 15,
  [370] = 22,
  [371] = 274,
  [372] = 21,
  [373] = 10,
  [374] = 13,
  [375] = 12,
  [376] = 8,
  [377] = 16,
  [378] = 6,
  [379] = 14,
  [380] = 18,
  [381] = 381,
  [382] = 382,
  [383] = 383,
  [384] = 7,
  [385] = 9,
  [386] = 6,
  [387] = 387,
  [388] = 13,
  [389] = 12,
  [390] = 19,
  [391] = 7,
  [392] = 20,
  [393] = 15,
  [394] = 15,
  [395] = 19,
  [396] = 16,
  [397] = 17,
  [398] = 14,
  [399] = 18,
  [400] = 20,
  [401] = 21,
  [402] = 10,
  [403] = 19,
  [404] = 20,
  [405] = 21,
  [406] = 13,
  [407] = 12,
  [408] = 19,
  [409] = 20,
  [410] = 21,
  [411] = 10,
  [412] = 412,
  [413] = 9,
  [414] = 414,
  [415] = 415,
  [416] = 21,
  [417] = 10,
  [418] = 17,
  [419] = 419,
  [420] = 19,
  [421] = 421,
  [422] = 422,
  [423] = 13,
  [424] = 125,
  [425] = 16,
  [426] = 20,
  [427] = 427,
  [428] = 21,
  [429] = 10,
  [430] = 430,
  [431] = 431,
  [432] = 17,
  [433] = 14,
  [434] = 15,
  [435] = 18,
  [436] = 16,
  [437] = 17,
  [438] = 14,
  [439] = 18,
  [440] = 13,
  [441] = 441,
  [442] = 15,
  [443] = 338,
  [444] = 276,
  [445] = 445,
  [446] = 446,
  [447] = 16,
  [448] = 17,
  [449] = 14,
  [450] = 18,
  [451] = 451,
  [452] = 8,
  [453] = 16,
  [454] = 13,
  [455] = 12,
  [456] = 456,
  [457] = 20,
  [458] = 21,
  [459] = 17,
  [460] = 22,
  [461] = 10,
  [462] = 21,
  [463] = 177,
  [464] = 22,
  [465] = 12,
  [466] = 466,
  [467] = 12,
  [468] = 468,
  [469] = 469,
  [470] = 470,
  [471] = 471,
  [472] = 472,
  [473] = 19,
  [474] = 474,
  [475] = 20,
  [476] = 22,
  [477] = 278,
  [478] = 21,
  [479] = 10,
  [480] = 19,
  [481] = 481,
  [482] = 482,
  [483] = 10,
  [484] = 22,
  [485] = 20,
  [486] = 486,
  [487] = 487,
  [488] = 21,
  [489] = 489,
  [490] = 10,
  [491] = 14,
  [492] = 492,
  [493] = 19,
  [494] = 20,
  [495] = 21,
  [496] = 10,
  [497] = 18,
  [498] = 498,
  [499] = 499,
  [500] = 19,
  [501] = 501,
  [502] = 19,
  [503] = 10,
  [504] = 456,
  [505] = 274,
  [506] = 419,
  [507] = 468,
  [508] = 501,
  [509] = 456,
  [510] = 419,
  [511] = 468,
  [512] = 501,
  [513] = 456,
  [514] = 514,
  [515] = 515,
  [516] = 419,
  [517] = 468,
  [518] = 501,
  [519] = 456,
  [520] = 419,
  [521] = 468,
  [522] = 501,
  [523] = 456,
  [524] = 419,
  [525] = 468,
  [526] = 501,
  [527] = 456,
  [528] = 275,
  [529] = 419,
  [530] = 419,
  [531] = 468,
  [532] = 501,
  [533] = 456,
  [534] = 20,
  [535] = 535,
  [536] = 419,
  [537] = 468,
  [538] = 501,
  [539] = 456,
  [540] = 19,
  [541] = 277,
  [542] = 419,
  [543] = 468,
  [544] = 501,
  [545] = 456,
  [546] = 20,
  [547] = 419,
  [548] = 468,
  [549] = 501,
  [550] = 456,
  [551] = 419,
  [552] = 468,
  [553] = 501,
  [554] = 456,
  [555] = 419,
  [556] = 468,
  [557] = 501,
  [558] = 456,
  [559] = 15,
  [560] = 419,
  [561] = 468,
  [562] = 501,
  [563] = 456,
  [564] = 564,
  [565] = 419,
  [566] = 468,
  [567] = 501,
  [568] = 456,
  [569] = 419,
  [570] = 468,
  [571] = 501,
  [572] = 456,
  [573] = 419,
  [574] = 468,
  [575] = 501,
  [576] = 456,
  [577] = 419,
  [578] = 468,
  [579] = 501,
  [580] = 456,
  [581] = 581,
  [582] = 419,
  [583] = 468,
  [584] = 501,
  [585] = 21,
  [586] = 456,
  [587] = 419,
  [588] = 468,
  [589] = 501,
  [590] = 456,
  [591] = 419,
  [592] = 468,
  [593] = 593,
  [594] = 468,
  [595] = 419,
  [596] = 468,
  [597] = 419,
  [598] = 468,
  [599] = 419,
  [600] = 468,
  [601] = 419,
  [602] = 468,
  [603] = 419,
  [604] = 468,
  [605] = 419,
  [606] = 468,
  [607] = 501,
  [608] = 18,
  [609] = 22,
  [610] = 10,
  [611] = 22,
  [612] = 19,
  [613] = 613,
  [614] = 15,
  [615] = 615,
  [616] = 177,
  [617] = 359,
  [618] = 21,
  [619] = 10,
  [620] = 20,
  [621] = 19,
  [622] = 338,
  [623] = 623,
  [624] = 22,
  [625] = 20,
  [626] = 16,
  [627] = 17,
  [628] = 14,
  [629] = 21,
  [630] = 630,
  [631] = 486,
  [632] = 632,
  [633] = 633,
  [634] = 634,
  [635] = 635,
  [636] = 630,
  [637] = 637,
  [638] = 632,
  [639] = 639,
  [640] = 640,
  [641] = 630,
  [642] = 632,
  [643] = 643,
  [644] = 630,
  [645] = 20,
  [646] = 632,
  [647] = 647,
  [648] = 630,
  [649] = 632,
  [650] = 21,
  [651] = 10,
  [652] = 630,
  [653] = 632,
  [654] = 654,
  [655] = 630,
  [656] = 632,
  [657] = 630,
  [658] = 658,
  [659] = 632,
  [660] = 630,
  [661] = 630,
  [662] = 662,
  [663] = 632,
  [664] = 481,
  [665] = 630,
  [666] = 632,
  [667] = 632,
  [668] = 668,
  [669] = 633,
  [670] = 630,
  [671] = 632,
  [672] = 672,
  [673] = 673,
  [674] = 630,
  [675] = 675,
  [676] = 632,
  [677] = 630,
  [678] = 632,
  [679] = 630,
  [680] = 635,
  [681] = 632,
  [682] = 682,
  [683] = 630,
  [684] = 632,
  [685] = 685,
  [686] = 422,
  [687] = 630,
  [688] = 688,
  [689] = 632,
  [690] = 630,
  [691] = 632,
  [692] = 692,
  [693] = 693,
  [694] = 632,
  [695] = 695,
  [696] = 630,
  [697] = 697,
  [698] = 632,
  [699] = 19,
  [700] = 20,
  [701] = 21,
  [702] = 10,
  [703] = 703,
  [704] = 658,
  [705] = 637,
  [706] = 630,
  [707] = 637,
  [708] = 19,
  [709] = 709,
  [710] = 709,
  [711] = 711,
  [712] = 712,
  [713] = 712,
  [714] = 709,
  [715] = 709,
  [716] = 716,
  [717] = 712,
  [718] = 709,
  [719] = 709,
  [720] = 712,
  [721] = 709,
  [722] = 722,
  [723] = 712,
  [724] = 712,
  [725] = 712,
  [726] = 712,
  [727] = 727,
  [728] = 709,
  [729] = 709,
  [730] = 709,
  [731] = 712,
  [732] = 732,
  [733] = 712,
  [734] = 734,
  [735] = 709,
  [736] = 736,
  [737] = 737,
  [738] = 712,
  [739] = 739,
  [740] = 709,
  [741] = 741,
  [742] = 709,
  [743] = 709,
  [744] = 712,
  [745] = 712,
  [746] = 709,
  [747] = 747,
  [748] = 748,
  [749] = 709,
  [750] = 750,
  [751] = 712,
  [752] = 752,
  [753] = 753,
  [754] = 712,
  [755] = 755,
  [756] = 709,
  [757] = 712,
  [758] = 712,
  [759] = 709,
  [760] = 760,
  [761] = 709,
  [762] = 712,
  [763] = 709,
  [764] = 709,
  [765] = 712,
  [766] = 709,
  [767] = 712,
  [768] = 712,
  [769] = 709,
  [770] = 712,
  [771] = 712,
  [772] = 709,
  [773] = 747,
  [774] = 774,
  [775] = 712,
  [776] = 709,
  [777] = 712,
  [778] = 712,
  [779] = 709,
  [780] = 780,
  [781] = 711,
  [782] = 712,
  [783] = 709,
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
  [799] = 799,
  [800] = 800,
  [801] = 801,
  [802] = 802,
  [803] = 803,
  [804] = 804,
  [805] = 805,
  [806] = 806,
  [807] = 807,
  [808] = 808,
  [809] = 809,
  [810] = 732,
  [811] = 811,
  [812] = 812,
  [813] = 727,
  [814] = 814,
  [815] = 815,
  [816] = 816,
  [817] = 817,
  [818] = 753,
  [819] = 819,
  [820] = 820,
  [821] = 821,
  [822] = 784,
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
  [838] = 838,
  [839] = 839,
  [840] = 840,
  [841] = 788,
  [842] = 842,
  [843] = 843,
  [844] = 788,
  [845] = 845,
  [846] = 846,
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
  [873] = 788,
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
      if (lookahead == '-') ADVANCE(6);
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') SKIP(5);
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
      ADVANCE_MAP(
        '"', 472,
        '#', 466,
        '%', 467,
        '/', 468,
        ':', 12,
        ']', 471,
        '}', 469,
        '+', 465,
        '-', 465,
        '?', 465,
      );
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') SKIP(4);
      END_STATE();
    case 4:
      if (lookahead == '"') ADVANCE(472);
      if (lookahead == ']') ADVANCE(471);
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') SKIP(4);
      END_STATE();
    case 5:
      if (lookahead == '-') ADVANCE(6);
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') SKIP(5);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(192);
      END_STATE();
    case 6:
      if (lookahead == '-') ADVANCE(285);
      END_STATE();
    case 7:
      if (lookahead == 'a') ADVANCE(582);
      if (lookahead == 'o') ADVANCE(583);
      if (lookahead == 's') ADVANCE(665);
      if (lookahead == 't') ADVANCE(579);
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') SKIP(7);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != '\\' &&
          lookahead != '`' &&
          lookahead != 'a') ADVANCE(671);
      END_STATE();
    case 8:
      if (lookahead == 'c') ADVANCE(639);
      if (lookahead == 'd') ADVANCE(595);
      if (lookahead == 'f') ADVANCE(615);
      if (lookahead == 'r') ADVANCE(600);
      if (lookahead == 's') ADVANCE(601);
      if (lookahead == 't') ADVANCE(627);
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') SKIP(8);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 9:
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
          lookahead == ' ') SKIP(9);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != '\\' &&
          lookahead != '`') ADVANCE(671);
      END_STATE();
    case 10:
      if (lookahead == '{') ADVANCE(464);
      if (lookahead == '!' ||
          lookahead == '#' ||
          lookahead == '$' ||
          lookahead == '*' ||
          lookahead == '-' ||
          lookahead == '?' ||
          lookahead == '@') ADVANCE(288);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(461);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(463);
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
  [13] = {.lex_state = 17, .external_lex_state = 5},
  [14] = {.lex_state = 17, .external_lex_state = 4},
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
  [40] = {.lex_state = 9, .external_lex_state = 3},
  [41] = {.lex_state = 9, .external_lex_state = 4},
  [42] = {.lex_state = 9, .external_lex_state = 4},
  [43] = {.lex_state = 0, .external_lex_state = 10},
  [44] = {.lex_state = 9, .external_lex_state = 4},
  [45] = {.lex_state = 0, .external_lex_state = 10},
  [46] = {.lex_state = 0, .external_lex_state = 10},
  [47] = {.lex_state = 1, .external_lex_state = 11},
  [48] = {.lex_state = 0, .external_lex_state = 10},
  [49] = {.lex_state = 1, .external_lex_state = 11},
  [50] = {.lex_state = 0, .external_lex_state = 10},
  [51] = {.lex_state = 1, .external_lex_state = 11},
  [52] = {.lex_state = 0, .external_lex_state = 9},
  [53] = {.lex_state = 9, .external_lex_state = 3},
  [54] = {.lex_state = 0, .external_lex_state = 10},
  [55] = {.lex_state = 1, .external_lex_state = 11},
  [56] = {.lex_state = 9, .external_lex_state = 3},
  [57] = {.lex_state = 0, .external_lex_state = 10},
  [58] = {.lex_state = 0, .external_lex_state = 10},
  [59] = {.lex_state = 1, .external_lex_state = 11},
  [60] = {.lex_state = 1, .external_lex_state = 11},
  [61] = {.lex_state = 0, .external_lex_state = 9},
  [62] = {.lex_state = 0, .external_lex_state = 9},
  [63] = {.lex_state = 1, .external_lex_state = 11},
  [64] = {.lex_state = 0, .external_lex_state = 12},
  [65] = {.lex_state = 0, .external_lex_state = 12},
  [66] = {.lex_state = 9, .external_lex_state = 5},
  [67] = {.lex_state = 9, .external_lex_state = 4},
  [68] = {.lex_state = 9, .external_lex_state = 4},
  [69] = {.lex_state = 1, .external_lex_state = 11},
  [70] = {.lex_state = 9, .external_lex_state = 4},
  [71] = {.lex_state = 9, .external_lex_state = 4},
  [72] = {.lex_state = 9, .external_lex_state = 4},
  [73] = {.lex_state = 9, .external_lex_state = 4},
  [74] = {.lex_state = 0, .external_lex_state = 12},
  [75] = {.lex_state = 9, .external_lex_state = 4},
  [76] = {.lex_state = 9, .external_lex_state = 4},
  [77] = {.lex_state = 9, .external_lex_state = 4},
  [78] = {.lex_state = 9, .external_lex_state = 4},
  [79] = {.lex_state = 0, .external_lex_state = 12},
  [80] = {.lex_state = 8, .external_lex_state = 3},
  [81] = {.lex_state = 8, .external_lex_state = 4},
  [82] = {.lex_state = 8, .external_lex_state = 4},
  [83] = {.lex_state = 8, .external_lex_state = 3},
  [84] = {.lex_state = 9, .external_lex_state = 3},
  [85] = {.lex_state = 8, .external_lex_state = 4},
  [86] = {.lex_state = 8, .external_lex_state = 3},
  [87] = {.lex_state = 0, .external_lex_state = 13},
  [88] = {.lex_state = 8, .external_lex_state = 4},
  [89] = {.lex_state = 0, .external_lex_state = 13},
  [90] = {.lex_state = 8, .external_lex_state = 4},
  [91] = {.lex_state = 0, .external_lex_state = 14},
  [92] = {.lex_state = 0, .external_lex_state = 14},
  [93] = {.lex_state = 8, .external_lex_state = 5},
  [94] = {.lex_state = 8, .external_lex_state = 4},
  [95] = {.lex_state = 8, .external_lex_state = 4},
  [96] = {.lex_state = 8, .external_lex_state = 4},
  [97] = {.lex_state = 8, .external_lex_state = 4},
  [98] = {.lex_state = 8, .external_lex_state = 4},
  [99] = {.lex_state = 8, .external_lex_state = 4},
  [100] = {.lex_state = 8, .external_lex_state = 4},
  [101] = {.lex_state = 8, .external_lex_state = 4},
  [102] = {.lex_state = 0, .external_lex_state = 15},
  [103] = {.lex_state = 0, .external_lex_state = 15},
  [104] = {.lex_state = 0, .external_lex_state = 15},
  [105] = {.lex_state = 0, .external_lex_state = 15},
  [106] = {.lex_state = 0, .external_lex_state = 15},
  [107] = {.lex_state = 0, .external_lex_state = 15},
  [108] = {.lex_state = 0, .external_lex_state = 15},
  [109] = {.lex_state = 0, .external_lex_state = 15},
  [110] = {.lex_state = 0, .external_lex_state = 15},
  [111] = {.lex_state = 0, .external_lex_state = 15},
  [112] = {.lex_state = 1, .external_lex_state = 16},
  [113] = {.lex_state = 0, .external_lex_state = 15},
  [114] = {.lex_state = 8, .external_lex_state = 3},
  [115] = {.lex_state = 1, .external_lex_state = 16},
  [116] = {.lex_state = 0, .external_lex_state = 15},
  [117] = {.lex_state = 1, .external_lex_state = 16},
  [118] = {.lex_state = 0, .external_lex_state = 15},
  [119] = {.lex_state = 0, .external_lex_state = 15},
  [120] = {.lex_state = 0, .external_lex_state = 15},
  [121] = {.lex_state = 1, .external_lex_state = 16},
  [122] = {.lex_state = 0, .external_lex_state = 15},
  [123] = {.lex_state = 1, .external_lex_state = 16},
  [124] = {.lex_state = 1, .external_lex_state = 16},
  [125] = {.lex_state = 1, .external_lex_state = 17},
  [126] = {.lex_state = 1, .external_lex_state = 16},
  [127] = {.lex_state = 1, .external_lex_state = 16},
  [128] = {.lex_state = 1, .external_lex_state = 16},
  [129] = {.lex_state = 0, .external_lex_state = 15},
  [130] = {.lex_state = 0, .external_lex_state = 18},
  [131] = {.lex_state = 1, .external_lex_state = 19},
  [132] = {.lex_state = 1, .external_lex_state = 16},
  [133] = {.lex_state = 1, .external_lex_state = 16},
  [134] = {.lex_state = 0, .external_lex_state = 18},
  [135] = {.lex_state = 1, .external_lex_state = 16},
  [136] = {.lex_state = 1, .external_lex_state = 16},
  [137] = {.lex_state = 1, .external_lex_state = 16},
  [138] = {.lex_state = 1, .external_lex_state = 16},
  [139] = {.lex_state = 0, .external_lex_state = 15},
  [140] = {.lex_state = 0, .external_lex_state = 20},
  [141] = {.lex_state = 7, .external_lex_state = 3},
  [142] = {.lex_state = 0, .external_lex_state = 7},
  [143] = {.lex_state = 0, .external_lex_state = 21},
  [144] = {.lex_state = 0, .external_lex_state = 21},
  [145] = {.lex_state = 1, .external_lex_state = 22},
  [146] = {.lex_state = 1, .external_lex_state = 22},
  [147] = {.lex_state = 0, .external_lex_state = 23},
  [148] = {.lex_state = 1, .external_lex_state = 22},
  [149] = {.lex_state = 0, .external_lex_state = 24},
  [150] = {.lex_state = 0, .external_lex_state = 25},
  [151] = {.lex_state = 0, .external_lex_state = 25},
  [152] = {.lex_state = 7, .external_lex_state = 3},
  [153] = {.lex_state = 0, .external_lex_state = 24},
  [154] = {.lex_state = 0, .external_lex_state = 24},
  [155] = {.lex_state = 0, .external_lex_state = 24},
  [156] = {.lex_state = 1, .external_lex_state = 22},
  [157] = {.lex_state = 0, .external_lex_state = 21},
  [158] = {.lex_state = 7, .external_lex_state = 3},
  [159] = {.lex_state = 7, .external_lex_state = 4},
  [160] = {.lex_state = 7, .external_lex_state = 4},
  [161] = {.lex_state = 1, .external_lex_state = 6},
  [162] = {.lex_state = 0, .external_lex_state = 18},
  [163] = {.lex_state = 1, .external_lex_state = 22},
  [164] = {.lex_state = 1, .external_lex_state = 26},
  [165] = {.lex_state = 0, .external_lex_state = 25},
  [166] = {.lex_state = 0, .external_lex_state = 20},
  [167] = {.lex_state = 1, .external_lex_state = 26},
  [168] = {.lex_state = 0, .external_lex_state = 18},
  [169] = {.lex_state = 1, .external_lex_state = 26},
  [170] = {.lex_state = 1, .external_lex_state = 26},
  [171] = {.lex_state = 0, .external_lex_state = 23},
  [172] = {.lex_state = 7, .external_lex_state = 4},
  [173] = {.lex_state = 1, .external_lex_state = 22},
  [174] = {.lex_state = 0, .external_lex_state = 27},
  [175] = {.lex_state = 0, .external_lex_state = 27},
  [176] = {.lex_state = 0, .external_lex_state = 27},
  [177] = {.lex_state = 1, .external_lex_state = 6},
  [178] = {.lex_state = 0, .external_lex_state = 25},
  [179] = {.lex_state = 0, .external_lex_state = 25},
  [180] = {.lex_state = 0, .external_lex_state = 25},
  [181] = {.lex_state = 0, .external_lex_state = 25},
  [182] = {.lex_state = 0, .external_lex_state = 25},
  [183] = {.lex_state = 0, .external_lex_state = 25},
  [184] = {.lex_state = 0, .external_lex_state = 25},
  [185] = {.lex_state = 0, .external_lex_state = 25},
  [186] = {.lex_state = 0, .external_lex_state = 25},
  [187] = {.lex_state = 0, .external_lex_state = 25},
  [188] = {.lex_state = 0, .external_lex_state = 25},
  [189] = {.lex_state = 0, .external_lex_state = 25},
  [190] = {.lex_state = 0, .external_lex_state = 25},
  [191] = {.lex_state = 0, .external_lex_state = 25},
  [192] = {.lex_state = 0, .external_lex_state = 25},
  [193] = {.lex_state = 1, .external_lex_state = 26},
  [194] = {.lex_state = 0, .external_lex_state = 21},
  [195] = {.lex_state = 0, .external_lex_state = 27},
  [196] = {.lex_state = 0, .external_lex_state = 10},
  [197] = {.lex_state = 0, .external_lex_state = 28},
  [198] = {.lex_state = 0, .external_lex_state = 23},
  [199] = {.lex_state = 1, .external_lex_state = 29},
  [200] = {.lex_state = 1, .external_lex_state = 26},
  [201] = {.lex_state = 0, .external_lex_state = 30},
  [202] = {.lex_state = 0, .external_lex_state = 23},
  [203] = {.lex_state = 0, .external_lex_state = 25},
  [204] = {.lex_state = 1, .external_lex_state = 26},
  [205] = {.lex_state = 0, .external_lex_state = 27},
  [206] = {.lex_state = 0, .external_lex_state = 12},
  [207] = {.lex_state = 0, .external_lex_state = 27},
  [208] = {.lex_state = 0, .external_lex_state = 30},
  [209] = {.lex_state = 1, .external_lex_state = 22},
  [210] = {.lex_state = 1, .external_lex_state = 26},
  [211] = {.lex_state = 0, .external_lex_state = 21},
  [212] = {.lex_state = 0, .external_lex_state = 28},
  [213] = {.lex_state = 0, .external_lex_state = 30},
  [214] = {.lex_state = 0, .external_lex_state = 28},
  [215] = {.lex_state = 0, .external_lex_state = 27},
  [216] = {.lex_state = 0, .external_lex_state = 21},
  [217] = {.lex_state = 7, .external_lex_state = 4},
  [218] = {.lex_state = 0, .external_lex_state = 23},
  [219] = {.lex_state = 0, .external_lex_state = 31},
  [220] = {.lex_state = 0, .external_lex_state = 21},
  [221] = {.lex_state = 7, .external_lex_state = 4},
  [222] = {.lex_state = 7, .external_lex_state = 4},
  [223] = {.lex_state = 7, .external_lex_state = 4},
  [224] = {.lex_state = 7, .external_lex_state = 4},
  [225] = {.lex_state = 1, .external_lex_state = 22},
  [226] = {.lex_state = 0, .external_lex_state = 23},
  [227] = {.lex_state = 1, .external_lex_state = 26},
  [228] = {.lex_state = 1, .external_lex_state = 26},
  [229] = {.lex_state = 1, .external_lex_state = 26},
  [230] = {.lex_state = 0, .external_lex_state = 21},
  [231] = {.lex_state = 1, .external_lex_state = 26},
  [232] = {.lex_state = 1, .external_lex_state = 26},
  [233] = {.lex_state = 7, .external_lex_state = 4},
  [234] = {.lex_state = 1, .external_lex_state = 26},
  [235] = {.lex_state = 7, .external_lex_state = 4},
  [236] = {.lex_state = 7, .external_lex_state = 4},
  [237] = {.lex_state = 0, .external_lex_state = 27},
  [238] = {.lex_state = 1, .external_lex_state = 22},
  [239] = {.lex_state = 0, .external_lex_state = 25},
  [240] = {.lex_state = 7, .external_lex_state = 5},
  [241] = {.lex_state = 0, .external_lex_state = 25},
  [242] = {.lex_state = 7, .external_lex_state = 4},
  [243] = {.lex_state = 0, .external_lex_state = 25},
  [244] = {.lex_state = 0, .external_lex_state = 27},
  [245] = {.lex_state = 0, .external_lex_state = 25},
  [246] = {.lex_state = 0, .external_lex_state = 21},
  [247] = {.lex_state = 0, .external_lex_state = 25},
  [248] = {.lex_state = 0, .external_lex_state = 21},
  [249] = {.lex_state = 0, .external_lex_state = 25},
  [250] = {.lex_state = 0, .external_lex_state = 21},
  [251] = {.lex_state = 0, .external_lex_state = 25},
  [252] = {.lex_state = 0, .external_lex_state = 21},
  [253] = {.lex_state = 0, .external_lex_state = 25},
  [254] = {.lex_state = 1, .external_lex_state = 26},
  [255] = {.lex_state = 0, .external_lex_state = 25},
  [256] = {.lex_state = 0, .external_lex_state = 32},
  [257] = {.lex_state = 0, .external_lex_state = 25},
  [258] = {.lex_state = 0, .external_lex_state = 27},
  [259] = {.lex_state = 0, .external_lex_state = 25},
  [260] = {.lex_state = 0, .external_lex_state = 27},
  [261] = {.lex_state = 0, .external_lex_state = 25},
  [262] = {.lex_state = 1, .external_lex_state = 22},
  [263] = {.lex_state = 0, .external_lex_state = 25},
  [264] = {.lex_state = 0, .external_lex_state = 21},
  [265] = {.lex_state = 0, .external_lex_state = 25},
  [266] = {.lex_state = 0, .external_lex_state = 27},
  [267] = {.lex_state = 0, .external_lex_state = 25},
  [268] = {.lex_state = 0, .external_lex_state = 25},
  [269] = {.lex_state = 0, .external_lex_state = 25},
  [270] = {.lex_state = 0, .external_lex_state = 25},
  [271] = {.lex_state = 7, .external_lex_state = 4},
  [272] = {.lex_state = 0, .external_lex_state = 14},
  [273] = {.lex_state = 0, .external_lex_state = 33},
  [274] = {.lex_state = 0, .external_lex_state = 34},
  [275] = {.lex_state = 0, .external_lex_state = 34},
  [276] = {.lex_state = 0, .external_lex_state = 34},
  [277] = {.lex_state = 1, .external_lex_state = 35},
  [278] = {.lex_state = 1, .external_lex_state = 35},
  [279] = {.lex_state = 0, .external_lex_state = 13},
  [280] = {.lex_state = 0, .external_lex_state = 36},
  [281] = {.lex_state = 0, .external_lex_state = 36},
  [282] = {.lex_state = 0, .external_lex_state = 9},
  [283] = {.lex_state = 0, .external_lex_state = 37},
  [284] = {.lex_state = 0, .external_lex_state = 36},
  [285] = {.lex_state = 0, .external_lex_state = 37},
  [286] = {.lex_state = 0, .external_lex_state = 38},
  [287] = {.lex_state = 0, .external_lex_state = 30},
  [288] = {.lex_state = 0, .external_lex_state = 39},
  [289] = {.lex_state = 0, .external_lex_state = 28},
  [290] = {.lex_state = 0, .external_lex_state = 7},
  [291] = {.lex_state = 0, .external_lex_state = 40},
  [292] = {.lex_state = 0, .external_lex_state = 37},
  [293] = {.lex_state = 0, .external_lex_state = 40},
  [294] = {.lex_state = 11, .external_lex_state = 3},
  [295] = {.lex_state = 11, .external_lex_state = 4},
  [296] = {.lex_state = 0, .external_lex_state = 30},
  [297] = {.lex_state = 11, .external_lex_state = 4},
  [298] = {.lex_state = 0, .external_lex_state = 30},
  [299] = {.lex_state = 0, .external_lex_state = 30},
  [300] = {.lex_state = 0, .external_lex_state = 41},
  [301] = {.lex_state = 0, .external_lex_state = 30},
  [302] = {.lex_state = 0, .external_lex_state = 28},
  [303] = {.lex_state = 0, .external_lex_state = 28},
  [304] = {.lex_state = 0, .external_lex_state = 28},
  [305] = {.lex_state = 0, .external_lex_state = 28},
  [306] = {.lex_state = 0, .external_lex_state = 28},
  [307] = {.lex_state = 0, .external_lex_state = 42},
  [308] = {.lex_state = 11, .external_lex_state = 3},
  [309] = {.lex_state = 7, .external_lex_state = 3},
  [310] = {.lex_state = 0, .external_lex_state = 40},
  [311] = {.lex_state = 1, .external_lex_state = 11},
  [312] = {.lex_state = 11, .external_lex_state = 4},
  [313] = {.lex_state = 0, .external_lex_state = 30},
  [314] = {.lex_state = 1, .external_lex_state = 35},
  [315] = {.lex_state = 0, .external_lex_state = 30},
  [316] = {.lex_state = 1, .external_lex_state = 35},
  [317] = {.lex_state = 0, .external_lex_state = 30},
  [318] = {.lex_state = 0, .external_lex_state = 30},
  [319] = {.lex_state = 0, .external_lex_state = 28},
  [320] = {.lex_state = 0, .external_lex_state = 42},
  [321] = {.lex_state = 0, .external_lex_state = 28},
  [322] = {.lex_state = 11, .external_lex_state = 3},
  [323] = {.lex_state = 0, .external_lex_state = 28},
  [324] = {.lex_state = 0, .external_lex_state = 28},
  [325] = {.lex_state = 1, .external_lex_state = 35},
  [326] = {.lex_state = 0, .external_lex_state = 33},
  [327] = {.lex_state = 0, .external_lex_state = 41},
  [328] = {.lex_state = 0, .external_lex_state = 43},
  [329] = {.lex_state = 0, .external_lex_state = 30},
  [330] = {.lex_state = 11, .external_lex_state = 4},
  [331] = {.lex_state = 11, .external_lex_state = 5},
  [332] = {.lex_state = 11, .external_lex_state = 4},
  [333] = {.lex_state = 0, .external_lex_state = 44},
  [334] = {.lex_state = 0, .external_lex_state = 37},
  [335] = {.lex_state = 0, .external_lex_state = 37},
  [336] = {.lex_state = 0, .external_lex_state = 37},
  [337] = {.lex_state = 0, .external_lex_state = 37},
  [338] = {.lex_state = 0, .external_lex_state = 34},
  [339] = {.lex_state = 0, .external_lex_state = 34},
  [340] = {.lex_state = 0, .external_lex_state = 45},
  [341] = {.lex_state = 0, .external_lex_state = 34},
  [342] = {.lex_state = 0, .external_lex_state = 36},
  [343] = {.lex_state = 0, .external_lex_state = 23},
  [344] = {.lex_state = 0, .external_lex_state = 46},
  [345] = {.lex_state = 0, .external_lex_state = 42},
  [346] = {.lex_state = 0, .external_lex_state = 45},
  [347] = {.lex_state = 0, .external_lex_state = 34},
  [348] = {.lex_state = 0, .external_lex_state = 36},
  [349] = {.lex_state = 0, .external_lex_state = 36},
  [350] = {.lex_state = 0, .external_lex_state = 36},
  [351] = {.lex_state = 0, .external_lex_state = 47},
  [352] = {.lex_state = 0, .external_lex_state = 36},
  [353] = {.lex_state = 0, .external_lex_state = 12},
  [354] = {.lex_state = 0, .external_lex_state = 48},
  [355] = {.lex_state = 0, .external_lex_state = 49},
  [356] = {.lex_state = 0, .external_lex_state = 42},
  [357] = {.lex_state = 0, .external_lex_state = 42},
  [358] = {.lex_state = 0, .external_lex_state = 40},
  [359] = {.lex_state = 1, .external_lex_state = 35},
  [360] = {.lex_state = 0, .external_lex_state = 46},
  [361] = {.lex_state = 0, .external_lex_state = 42},
  [362] = {.lex_state = 0, .external_lex_state = 37},
  [363] = {.lex_state = 0, .external_lex_state = 40},
  [364] = {.lex_state = 0, .external_lex_state = 40},
  [365] = {.lex_state = 0, .external_lex_state = 40},
  [366] = {.lex_state = 0, .external_lex_state = 40},
  [367] = {.lex_state = 0, .external_lex_state = 34},
  [368] = {.lex_state = 0, .external_lex_state = 37},
  [369] = {.lex_state = 11, .external_lex_state = 4},
  [370] = {.lex_state = 0, .external_lex_state = 10},
  [371] = {.lex_state = 0, .external_lex_state = 46},
  [372] = {.lex_state = 0, .external_lex_state = 37},
  [373] = {.lex_state = 0, .external_lex_state = 37},
  [374] = {.lex_state = 1, .external_lex_state = 50},
  [375] = {.lex_state = 1, .external_lex_state = 35},
  [376] = {.lex_state = 0, .external_lex_state = 45},
  [377] = {.lex_state = 11, .external_lex_state = 4},
  [378] = {.lex_state = 0, .external_lex_state = 48},
  [379] = {.lex_state = 11, .external_lex_state = 4},
  [380] = {.lex_state = 11, .external_lex_state = 4},
  [381] = {.lex_state = 0, .external_lex_state = 51},
  [382] = {.lex_state = 0, .external_lex_state = 52},
  [383] = {.lex_state = 0, .external_lex_state = 42},
  [384] = {.lex_state = 0, .external_lex_state = 24},
  [385] = {.lex_state = 0, .external_lex_state = 49},
  [386] = {.lex_state = 0, .external_lex_state = 49},
  [387] = {.lex_state = 0, .external_lex_state = 47},
  [388] = {.lex_state = 0, .external_lex_state = 53},
  [389] = {.lex_state = 0, .external_lex_state = 40},
  [390] = {.lex_state = 0, .external_lex_state = 36},
  [391] = {.lex_state = 0, .external_lex_state = 18},
  [392] = {.lex_state = 0, .external_lex_state = 36},
  [393] = {.lex_state = 1, .external_lex_state = 35},
  [394] = {.lex_state = 0, .external_lex_state = 37},
  [395] = {.lex_state = 0, .external_lex_state = 40},
  [396] = {.lex_state = 1, .external_lex_state = 35},
  [397] = {.lex_state = 1, .external_lex_state = 35},
  [398] = {.lex_state = 1, .external_lex_state = 35},
  [399] = {.lex_state = 1, .external_lex_state = 35},
  [400] = {.lex_state = 0, .external_lex_state = 40},
  [401] = {.lex_state = 0, .external_lex_state = 40},
  [402] = {.lex_state = 0, .external_lex_state = 40},
  [403] = {.lex_state = 11, .external_lex_state = 4},
  [404] = {.lex_state = 11, .external_lex_state = 4},
  [405] = {.lex_state = 11, .external_lex_state = 4},
  [406] = {.lex_state = 0, .external_lex_state = 54},
  [407] = {.lex_state = 0, .external_lex_state = 37},
  [408] = {.lex_state = 1, .external_lex_state = 35},
  [409] = {.lex_state = 1, .external_lex_state = 35},
  [410] = {.lex_state = 1, .external_lex_state = 35},
  [411] = {.lex_state = 1, .external_lex_state = 35},
  [412] = {.lex_state = 0, .external_lex_state = 55},
  [413] = {.lex_state = 0, .external_lex_state = 48},
  [414] = {.lex_state = 0, .external_lex_state = 42},
  [415] = {.lex_state = 0, .external_lex_state = 51},
  [416] = {.lex_state = 0, .external_lex_state = 36},
  [417] = {.lex_state = 0, .external_lex_state = 36},
  [418] = {.lex_state = 11, .external_lex_state = 4},
  [419] = {.lex_state = 0, .external_lex_state = 56},
  [420] = {.lex_state = 0, .external_lex_state = 45},
  [421] = {.lex_state = 0, .external_lex_state = 42},
  [422] = {.lex_state = 1, .external_lex_state = 22},
  [423] = {.lex_state = 0, .external_lex_state = 57},
  [424] = {.lex_state = 0, .external_lex_state = 58},
  [425] = {.lex_state = 0, .external_lex_state = 48},
  [426] = {.lex_state = 0, .external_lex_state = 45},
  [427] = {.lex_state = 0, .external_lex_state = 59},
  [428] = {.lex_state = 0, .external_lex_state = 45},
  [429] = {.lex_state = 0, .external_lex_state = 45},
  [430] = {.lex_state = 0, .external_lex_state = 59},
  [431] = {.lex_state = 0, .external_lex_state = 59},
  [432] = {.lex_state = 0, .external_lex_state = 48},
  [433] = {.lex_state = 0, .external_lex_state = 48},
  [434] = {.lex_state = 0, .external_lex_state = 49},
  [435] = {.lex_state = 0, .external_lex_state = 48},
  [436] = {.lex_state = 0, .external_lex_state = 49},
  [437] = {.lex_state = 0, .external_lex_state = 49},
  [438] = {.lex_state = 0, .external_lex_state = 49},
  [439] = {.lex_state = 0, .external_lex_state = 49},
  [440] = {.lex_state = 0, .external_lex_state = 60},
  [441] = {.lex_state = 0, .external_lex_state = 61},
  [442] = {.lex_state = 0, .external_lex_state = 45},
  [443] = {.lex_state = 0, .external_lex_state = 46},
  [444] = {.lex_state = 0, .external_lex_state = 62},
  [445] = {.lex_state = 0, .external_lex_state = 62},
  [446] = {.lex_state = 0, .external_lex_state = 59},
  [447] = {.lex_state = 0, .external_lex_state = 45},
  [448] = {.lex_state = 0, .external_lex_state = 45},
  [449] = {.lex_state = 0, .external_lex_state = 45},
  [450] = {.lex_state = 0, .external_lex_state = 45},
  [451] = {.lex_state = 0, .external_lex_state = 59},
  [452] = {.lex_state = 0, .external_lex_state = 63},
  [453] = {.lex_state = 0, .external_lex_state = 15},
  [454] = {.lex_state = 0, .external_lex_state = 64},
  [455] = {.lex_state = 0, .external_lex_state = 49},
  [456] = {.lex_state = 1, .external_lex_state = 65},
  [457] = {.lex_state = 0, .external_lex_state = 15},
  [458] = {.lex_state = 0, .external_lex_state = 15},
  [459] = {.lex_state = 0, .external_lex_state = 15},
  [460] = {.lex_state = 1, .external_lex_state = 22},
  [461] = {.lex_state = 0, .external_lex_state = 15},
  [462] = {.lex_state = 0, .external_lex_state = 46},
  [463] = {.lex_state = 0, .external_lex_state = 20},
  [464] = {.lex_state = 0, .external_lex_state = 14},
  [465] = {.lex_state = 0, .external_lex_state = 48},
  [466] = {.lex_state = 0, .external_lex_state = 59},
  [467] = {.lex_state = 0, .external_lex_state = 45},
  [468] = {.lex_state = 0, .external_lex_state = 56},
  [469] = {.lex_state = 1, .external_lex_state = 22},
  [470] = {.lex_state = 0, .external_lex_state = 59},
  [471] = {.lex_state = 0, .external_lex_state = 59},
  [472] = {.lex_state = 0, .external_lex_state = 59},
  [473] = {.lex_state = 0, .external_lex_state = 49},
  [474] = {.lex_state = 0, .external_lex_state = 66},
  [475] = {.lex_state = 0, .external_lex_state = 49},
  [476] = {.lex_state = 0, .external_lex_state = 13},
  [477] = {.lex_state = 0, .external_lex_state = 63},
  [478] = {.lex_state = 0, .external_lex_state = 49},
  [479] = {.lex_state = 0, .external_lex_state = 49},
  [480] = {.lex_state = 0, .external_lex_state = 41},
  [481] = {.lex_state = 1, .external_lex_state = 22},
  [482] = {.lex_state = 0, .external_lex_state = 59},
  [483] = {.lex_state = 0, .external_lex_state = 46},
  [484] = {.lex_state = 11, .external_lex_state = 3},
  [485] = {.lex_state = 0, .external_lex_state = 41},
  [486] = {.lex_state = 1, .external_lex_state = 22},
  [487] = {.lex_state = 0, .external_lex_state = 56},
  [488] = {.lex_state = 0, .external_lex_state = 41},
  [489] = {.lex_state = 0, .external_lex_state = 41},
  [490] = {.lex_state = 0, .external_lex_state = 41},
  [491] = {.lex_state = 0, .external_lex_state = 15},
  [492] = {.lex_state = 1, .external_lex_state = 65},
  [493] = {.lex_state = 0, .external_lex_state = 33},
  [494] = {.lex_state = 0, .external_lex_state = 33},
  [495] = {.lex_state = 0, .external_lex_state = 33},
  [496] = {.lex_state = 0, .external_lex_state = 33},
  [497] = {.lex_state = 0, .external_lex_state = 15},
  [498] = {.lex_state = 0, .external_lex_state = 59},
  [499] = {.lex_state = 0, .external_lex_state = 59},
  [500] = {.lex_state = 0, .external_lex_state = 48},
  [501] = {.lex_state = 1, .external_lex_state = 65},
  [502] = {.lex_state = 0, .external_lex_state = 46},
  [503] = {.lex_state = 0, .external_lex_state = 48},
  [504] = {.lex_state = 1, .external_lex_state = 65},
  [505] = {.lex_state = 0, .external_lex_state = 62},
  [506] = {.lex_state = 0, .external_lex_state = 56},
  [507] = {.lex_state = 0, .external_lex_state = 56},
  [508] = {.lex_state = 1, .external_lex_state = 65},
  [509] = {.lex_state = 1, .external_lex_state = 65},
  [510] = {.lex_state = 0, .external_lex_state = 56},
  [511] = {.lex_state = 0, .external_lex_state = 56},
  [512] = {.lex_state = 1, .external_lex_state = 65},
  [513] = {.lex_state = 1, .external_lex_state = 65},
  [514] = {.lex_state = 0, .external_lex_state = 59},
  [515] = {.lex_state = 0, .external_lex_state = 59},
  [516] = {.lex_state = 0, .external_lex_state = 56},
  [517] = {.lex_state = 0, .external_lex_state = 56},
  [518] = {.lex_state = 1, .external_lex_state = 65},
  [519] = {.lex_state = 1, .external_lex_state = 65},
  [520] = {.lex_state = 0, .external_lex_state = 56},
  [521] = {.lex_state = 0, .external_lex_state = 56},
  [522] = {.lex_state = 1, .external_lex_state = 65},
  [523] = {.lex_state = 1, .external_lex_state = 65},
  [524] = {.lex_state = 0, .external_lex_state = 56},
  [525] = {.lex_state = 0, .external_lex_state = 56},
  [526] = {.lex_state = 1, .external_lex_state = 65},
  [527] = {.lex_state = 1, .external_lex_state = 65},
  [528] = {.lex_state = 0, .external_lex_state = 62},
  [529] = {.lex_state = 0, .external_lex_state = 56},
  [530] = {.lex_state = 0, .external_lex_state = 56},
  [531] = {.lex_state = 0, .external_lex_state = 56},
  [532] = {.lex_state = 1, .external_lex_state = 65},
  [533] = {.lex_state = 1, .external_lex_state = 65},
  [534] = {.lex_state = 0, .external_lex_state = 46},
  [535] = {.lex_state = 0, .external_lex_state = 62},
  [536] = {.lex_state = 0, .external_lex_state = 56},
  [537] = {.lex_state = 0, .external_lex_state = 56},
  [538] = {.lex_state = 1, .external_lex_state = 65},
  [539] = {.lex_state = 1, .external_lex_state = 65},
  [540] = {.lex_state = 0, .external_lex_state = 15},
  [541] = {.lex_state = 0, .external_lex_state = 63},
  [542] = {.lex_state = 0, .external_lex_state = 56},
  [543] = {.lex_state = 0, .external_lex_state = 56},
  [544] = {.lex_state = 1, .external_lex_state = 65},
  [545] = {.lex_state = 1, .external_lex_state = 65},
  [546] = {.lex_state = 0, .external_lex_state = 48},
  [547] = {.lex_state = 0, .external_lex_state = 56},
  [548] = {.lex_state = 0, .external_lex_state = 56},
  [549] = {.lex_state = 1, .external_lex_state = 65},
  [550] = {.lex_state = 1, .external_lex_state = 65},
  [551] = {.lex_state = 0, .external_lex_state = 56},
  [552] = {.lex_state = 0, .external_lex_state = 56},
  [553] = {.lex_state = 1, .external_lex_state = 65},
  [554] = {.lex_state = 1, .external_lex_state = 65},
  [555] = {.lex_state = 0, .external_lex_state = 56},
  [556] = {.lex_state = 0, .external_lex_state = 56},
  [557] = {.lex_state = 1, .external_lex_state = 65},
  [558] = {.lex_state = 1, .external_lex_state = 65},
  [559] = {.lex_state = 0, .external_lex_state = 48},
  [560] = {.lex_state = 0, .external_lex_state = 56},
  [561] = {.lex_state = 0, .external_lex_state = 56},
  [562] = {.lex_state = 1, .external_lex_state = 65},
  [563] = {.lex_state = 1, .external_lex_state = 65},
  [564] = {.lex_state = 0, .external_lex_state = 59},
  [565] = {.lex_state = 0, .external_lex_state = 56},
  [566] = {.lex_state = 0, .external_lex_state = 56},
  [567] = {.lex_state = 1, .external_lex_state = 65},
  [568] = {.lex_state = 1, .external_lex_state = 65},
  [569] = {.lex_state = 0, .external_lex_state = 56},
  [570] = {.lex_state = 0, .external_lex_state = 56},
  [571] = {.lex_state = 1, .external_lex_state = 65},
  [572] = {.lex_state = 1, .external_lex_state = 65},
  [573] = {.lex_state = 0, .external_lex_state = 56},
  [574] = {.lex_state = 0, .external_lex_state = 56},
  [575] = {.lex_state = 1, .external_lex_state = 65},
  [576] = {.lex_state = 1, .external_lex_state = 65},
  [577] = {.lex_state = 0, .external_lex_state = 56},
  [578] = {.lex_state = 0, .external_lex_state = 56},
  [579] = {.lex_state = 1, .external_lex_state = 65},
  [580] = {.lex_state = 1, .external_lex_state = 65},
  [581] = {.lex_state = 0, .external_lex_state = 66},
  [582] = {.lex_state = 0, .external_lex_state = 56},
  [583] = {.lex_state = 0, .external_lex_state = 56},
  [584] = {.lex_state = 1, .external_lex_state = 65},
  [585] = {.lex_state = 0, .external_lex_state = 48},
  [586] = {.lex_state = 1, .external_lex_state = 65},
  [587] = {.lex_state = 0, .external_lex_state = 56},
  [588] = {.lex_state = 0, .external_lex_state = 56},
  [589] = {.lex_state = 1, .external_lex_state = 65},
  [590] = {.lex_state = 1, .external_lex_state = 65},
  [591] = {.lex_state = 0, .external_lex_state = 56},
  [592] = {.lex_state = 0, .external_lex_state = 56},
  [593] = {.lex_state = 0, .external_lex_state = 33},
  [594] = {.lex_state = 0, .external_lex_state = 56},
  [595] = {.lex_state = 0, .external_lex_state = 56},
  [596] = {.lex_state = 0, .external_lex_state = 56},
  [597] = {.lex_state = 0, .external_lex_state = 56},
  [598] = {.lex_state = 0, .external_lex_state = 56},
  [599] = {.lex_state = 0, .external_lex_state = 56},
  [600] = {.lex_state = 0, .external_lex_state = 56},
  [601] = {.lex_state = 0, .external_lex_state = 56},
  [602] = {.lex_state = 0, .external_lex_state = 56},
  [603] = {.lex_state = 0, .external_lex_state = 56},
  [604] = {.lex_state = 0, .external_lex_state = 56},
  [605] = {.lex_state = 0, .external_lex_state = 56},
  [606] = {.lex_state = 0, .external_lex_state = 56},
  [607] = {.lex_state = 1, .external_lex_state = 65},
  [608] = {.lex_state = 0, .external_lex_state = 63},
  [609] = {.lex_state = 0, .external_lex_state = 18},
  [610] = {.lex_state = 0, .external_lex_state = 62},
  [611] = {.lex_state = 0, .external_lex_state = 24},
  [612] = {.lex_state = 0, .external_lex_state = 63},
  [613] = {.lex_state = 2, .external_lex_state = 67},
  [614] = {.lex_state = 0, .external_lex_state = 63},
  [615] = {.lex_state = 2, .external_lex_state = 67},
  [616] = {.lex_state = 0, .external_lex_state = 51},
  [617] = {.lex_state = 0, .external_lex_state = 63},
  [618] = {.lex_state = 0, .external_lex_state = 63},
  [619] = {.lex_state = 0, .external_lex_state = 63},
  [620] = {.lex_state = 0, .external_lex_state = 63},
  [621] = {.lex_state = 0, .external_lex_state = 62},
  [622] = {.lex_state = 0, .external_lex_state = 62},
  [623] = {.lex_state = 2, .external_lex_state = 67},
  [624] = {.lex_state = 0, .external_lex_state = 23},
  [625] = {.lex_state = 0, .external_lex_state = 62},
  [626] = {.lex_state = 0, .external_lex_state = 63},
  [627] = {.lex_state = 0, .external_lex_state = 63},
  [628] = {.lex_state = 0, .external_lex_state = 63},
  [629] = {.lex_state = 0, .external_lex_state = 62},
  [630] = {.lex_state = 0, .external_lex_state = 68},
  [631] = {.lex_state = 0, .external_lex_state = 59},
  [632] = {.lex_state = 0, .external_lex_state = 68},
  [633] = {.lex_state = 0, .external_lex_state = 67},
  [634] = {.lex_state = 0, .external_lex_state = 69},
  [635] = {.lex_state = 0, .external_lex_state = 67},
  [636] = {.lex_state = 0, .external_lex_state = 68},
  [637] = {.lex_state = 0, .external_lex_state = 70},
  [638] = {.lex_state = 0, .external_lex_state = 68},
  [639] = {.lex_state = 0, .external_lex_state = 69},
  [640] = {.lex_state = 0, .external_lex_state = 69},
  [641] = {.lex_state = 0, .external_lex_state = 68},
  [642] = {.lex_state = 0, .external_lex_state = 68},
  [643] = {.lex_state = 0, .external_lex_state = 59},
  [644] = {.lex_state = 0, .external_lex_state = 68},
  [645] = {.lex_state = 1, .external_lex_state = 65},
  [646] = {.lex_state = 0, .external_lex_state = 68},
  [647] = {.lex_state = 0, .external_lex_state = 69},
  [648] = {.lex_state = 0, .external_lex_state = 68},
  [649] = {.lex_state = 0, .external_lex_state = 68},
  [650] = {.lex_state = 1, .external_lex_state = 65},
  [651] = {.lex_state = 1, .external_lex_state = 65},
  [652] = {.lex_state = 0, .external_lex_state = 68},
  [653] = {.lex_state = 0, .external_lex_state = 68},
  [654] = {.lex_state = 0, .external_lex_state = 69},
  [655] = {.lex_state = 0, .external_lex_state = 68},
  [656] = {.lex_state = 0, .external_lex_state = 68},
  [657] = {.lex_state = 0, .external_lex_state = 68},
  [658] = {.lex_state = 3, .external_lex_state = 67},
  [659] = {.lex_state = 0, .external_lex_state = 68},
  [660] = {.lex_state = 0, .external_lex_state = 68},
  [661] = {.lex_state = 0, .external_lex_state = 68},
  [662] = {.lex_state = 0, .external_lex_state = 71},
  [663] = {.lex_state = 0, .external_lex_state = 68},
  [664] = {.lex_state = 0, .external_lex_state = 59},
  [665] = {.lex_state = 0, .external_lex_state = 68},
  [666] = {.lex_state = 0, .external_lex_state = 68},
  [667] = {.lex_state = 0, .external_lex_state = 68},
  [668] = {.lex_state = 0, .external_lex_state = 69},
  [669] = {.lex_state = 0, .external_lex_state = 67},
  [670] = {.lex_state = 0, .external_lex_state = 68},
  [671] = {.lex_state = 0, .external_lex_state = 68},
  [672] = {.lex_state = 0, .external_lex_state = 69},
  [673] = {.lex_state = 0, .external_lex_state = 69},
  [674] = {.lex_state = 0, .external_lex_state = 68},
  [675] = {.lex_state = 0, .external_lex_state = 72},
  [676] = {.lex_state = 0, .external_lex_state = 68},
  [677] = {.lex_state = 0, .external_lex_state = 68},
  [678] = {.lex_state = 0, .external_lex_state = 68},
  [679] = {.lex_state = 0, .external_lex_state = 68},
  [680] = {.lex_state = 0, .external_lex_state = 67},
  [681] = {.lex_state = 0, .external_lex_state = 68},
  [682] = {.lex_state = 0, .external_lex_state = 71},
  [683] = {.lex_state = 0, .external_lex_state = 68},
  [684] = {.lex_state = 0, .external_lex_state = 68},
  [685] = {.lex_state = 0, .external_lex_state = 67},
  [686] = {.lex_state = 0, .external_lex_state = 59},
  [687] = {.lex_state = 0, .external_lex_state = 68},
  [688] = {.lex_state = 0, .external_lex_state = 69},
  [689] = {.lex_state = 0, .external_lex_state = 68},
  [690] = {.lex_state = 0, .external_lex_state = 68},
  [691] = {.lex_state = 0, .external_lex_state = 68},
  [692] = {.lex_state = 0, .external_lex_state = 69},
  [693] = {.lex_state = 0, .external_lex_state = 69},
  [694] = {.lex_state = 0, .external_lex_state = 68},
  [695] = {.lex_state = 0, .external_lex_state = 68},
  [696] = {.lex_state = 0, .external_lex_state = 68},
  [697] = {.lex_state = 0, .external_lex_state = 69},
  [698] = {.lex_state = 0, .external_lex_state = 68},
  [699] = {.lex_state = 0, .external_lex_state = 56},
  [700] = {.lex_state = 0, .external_lex_state = 56},
  [701] = {.lex_state = 0, .external_lex_state = 56},
  [702] = {.lex_state = 0, .external_lex_state = 56},
  [703] = {.lex_state = 0, .external_lex_state = 69},
  [704] = {.lex_state = 3, .external_lex_state = 67},
  [705] = {.lex_state = 0, .external_lex_state = 70},
  [706] = {.lex_state = 0, .external_lex_state = 68},
  [707] = {.lex_state = 0, .external_lex_state = 70},
  [708] = {.lex_state = 1, .external_lex_state = 65},
  [709] = {.lex_state = 3, .external_lex_state = 67},
  [710] = {.lex_state = 3, .external_lex_state = 67},
  [711] = {.lex_state = 0, .external_lex_state = 73},
  [712] = {.lex_state = 10, .external_lex_state = 67},
  [713] = {.lex_state = 10, .external_lex_state = 67},
  [714] = {.lex_state = 3, .external_lex_state = 67},
  [715] = {.lex_state = 3, .external_lex_state = 67},
  [716] = {.lex_state = 0, .external_lex_state = 67},
  [717] = {.lex_state = 10, .external_lex_state = 67},
  [718] = {.lex_state = 3, .external_lex_state = 67},
  [719] = {.lex_state = 3, .external_lex_state = 67},
  [720] = {.lex_state = 10, .external_lex_state = 67},
  [721] = {.lex_state = 3, .external_lex_state = 67},
  [722] = {.lex_state = 0, .external_lex_state = 67},
  [723] = {.lex_state = 10, .external_lex_state = 67},
  [724] = {.lex_state = 10, .external_lex_state = 67},
  [725] = {.lex_state = 10, .external_lex_state = 67},
  [726] = {.lex_state = 10, .external_lex_state = 67},
  [727] = {.lex_state = 0, .external_lex_state = 69},
  [728] = {.lex_state = 3, .external_lex_state = 67},
  [729] = {.lex_state = 3, .external_lex_state = 67},
  [730] = {.lex_state = 3, .external_lex_state = 67},
  [731] = {.lex_state = 10, .external_lex_state = 67},
  [732] = {.lex_state = 0, .external_lex_state = 69},
  [733] = {.lex_state = 10, .external_lex_state = 67},
  [734] = {.lex_state = 0, .external_lex_state = 67},
  [735] = {.lex_state = 3, .external_lex_state = 67},
  [736] = {.lex_state = 0, .external_lex_state = 69},
  [737] = {.lex_state = 0, .external_lex_state = 69},
  [738] = {.lex_state = 10, .external_lex_state = 67},
  [739] = {.lex_state = 0, .external_lex_state = 69},
  [740] = {.lex_state = 3, .external_lex_state = 67},
  [741] = {.lex_state = 0, .external_lex_state = 69},
  [742] = {.lex_state = 3, .external_lex_state = 67},
  [743] = {.lex_state = 3, .external_lex_state = 67},
  [744] = {.lex_state = 10, .external_lex_state = 67},
  [745] = {.lex_state = 10, .external_lex_state = 67},
  [746] = {.lex_state = 3, .external_lex_state = 67},
  [747] = {.lex_state = 0, .external_lex_state = 73},
  [748] = {.lex_state = 0, .external_lex_state = 71},
  [749] = {.lex_state = 3, .external_lex_state = 67},
  [750] = {.lex_state = 0, .external_lex_state = 69},
  [751] = {.lex_state = 10, .external_lex_state = 67},
  [752] = {.lex_state = 3, .external_lex_state = 67},
  [753] = {.lex_state = 0, .external_lex_state = 69},
  [754] = {.lex_state = 10, .external_lex_state = 67},
  [755] = {.lex_state = 0, .external_lex_state = 69},
  [756] = {.lex_state = 3, .external_lex_state = 67},
  [757] = {.lex_state = 10, .external_lex_state = 67},
  [758] = {.lex_state = 10, .external_lex_state = 67},
  [759] = {.lex_state = 3, .external_lex_state = 67},
  [760] = {.lex_state = 0, .external_lex_state = 69},
  [761] = {.lex_state = 3, .external_lex_state = 67},
  [762] = {.lex_state = 10, .external_lex_state = 67},
  [763] = {.lex_state = 3, .external_lex_state = 67},
  [764] = {.lex_state = 3, .external_lex_state = 67},
  [765] = {.lex_state = 10, .external_lex_state = 67},
  [766] = {.lex_state = 3, .external_lex_state = 67},
  [767] = {.lex_state = 10, .external_lex_state = 67},
  [768] = {.lex_state = 10, .external_lex_state = 67},
  [769] = {.lex_state = 3, .external_lex_state = 67},
  [770] = {.lex_state = 10, .external_lex_state = 67},
  [771] = {.lex_state = 10, .external_lex_state = 67},
  [772] = {.lex_state = 3, .external_lex_state = 67},
  [773] = {.lex_state = 0, .external_lex_state = 73},
  [774] = {.lex_state = 0, .external_lex_state = 69},
  [775] = {.lex_state = 10, .external_lex_state = 67},
  [776] = {.lex_state = 3, .external_lex_state = 67},
  [777] = {.lex_state = 10, .external_lex_state = 67},
  [778] = {.lex_state = 10, .external_lex_state = 67},
  [779] = {.lex_state = 3, .external_lex_state = 67},
  [780] = {.lex_state = 0, .external_lex_state = 69},
  [781] = {.lex_state = 0, .external_lex_state = 73},
  [782] = {.lex_state = 10, .external_lex_state = 67},
  [783] = {.lex_state = 3, .external_lex_state = 67},
  [784] = {.lex_state = 10, .external_lex_state = 67},
  [785] = {.lex_state = 0, .external_lex_state = 67},
  [786] = {.lex_state = 0, .external_lex_state = 74},
  [787] = {.lex_state = 0, .external_lex_state = 74},
  [788] = {.lex_state = 0, .external_lex_state = 75},
  [789] = {.lex_state = 0, .external_lex_state = 74},
  [790] = {.lex_state = 0, .external_lex_state = 74},
  [791] = {.lex_state = 0, .external_lex_state = 74},
  [792] = {.lex_state = 0, .external_lex_state = 74},
  [793] = {.lex_state = 0, .external_lex_state = 74},
  [794] = {.lex_state = 0, .external_lex_state = 74},
  [795] = {.lex_state = 0, .external_lex_state = 74},
  [796] = {.lex_state = 0, .external_lex_state = 74},
  [797] = {.lex_state = 0, .external_lex_state = 74},
  [798] = {.lex_state = 0, .external_lex_state = 74},
  [799] = {.lex_state = 0, .external_lex_state = 74},
  [800] = {.lex_state = 0, .external_lex_state = 74},
  [801] = {.lex_state = 0, .external_lex_state = 74},
  [802] = {.lex_state = 0, .external_lex_state = 74},
  [803] = {.lex_state = 0, .external_lex_state = 74},
  [804] = {.lex_state = 0, .external_lex_state = 74},
  [805] = {.lex_state = 0, .external_lex_state = 74},
  [806] = {.lex_state = 0, .external_lex_state = 74},
  [807] = {.lex_state = 0, .external_lex_state = 74},
  [808] = {.lex_state = 1, .external_lex_state = 67},
  [809] = {.lex_state = 0, .external_lex_state = 74},
  [810] = {.lex_state = 0, .external_lex_state = 74},
  [811] = {.lex_state = 0, .external_lex_state = 74},
  [812] = {.lex_state = 0, .external_lex_state = 74},
  [813] = {.lex_state = 0, .external_lex_state = 74},
  [814] = {.lex_state = 0, .external_lex_state = 74},
  [815] = {.lex_state = 0, .external_lex_state = 74},
  [816] = {.lex_state = 0, .external_lex_state = 74},
  [817] = {.lex_state = 0, .external_lex_state = 74},
  [818] = {.lex_state = 0, .external_lex_state = 74},
  [819] = {.lex_state = 0, .external_lex_state = 74},
  [820] = {.lex_state = 0, .external_lex_state = 74},
  [821] = {.lex_state = 0, .external_lex_state = 74},
  [822] = {.lex_state = 10, .external_lex_state = 67},
  [823] = {.lex_state = 14, .external_lex_state = 67},
  [824] = {.lex_state = 0, .external_lex_state = 74},
  [825] = {.lex_state = 0, .external_lex_state = 74},
  [826] = {.lex_state = 0, .external_lex_state = 74},
  [827] = {.lex_state = 0, .external_lex_state = 74},
  [828] = {.lex_state = 0, .external_lex_state = 74},
  [829] = {.lex_state = 0, .external_lex_state = 74},
  [830] = {.lex_state = 0, .external_lex_state = 74},
  [831] = {.lex_state = 0, .external_lex_state = 74},
  [832] = {.lex_state = 0, .external_lex_state = 74},
  [833] = {.lex_state = 0, .external_lex_state = 74},
  [834] = {.lex_state = 0, .external_lex_state = 74},
  [835] = {.lex_state = 0, .external_lex_state = 74},
  [836] = {.lex_state = 0, .external_lex_state = 74},
  [837] = {.lex_state = 0, .external_lex_state = 74},
  [838] = {.lex_state = 0, .external_lex_state = 67},
  [839] = {.lex_state = 0, .external_lex_state = 74},
  [840] = {.lex_state = 0, .external_lex_state = 74},
  [841] = {.lex_state = 0, .external_lex_state = 75},
  [842] = {.lex_state = 0, .external_lex_state = 74},
  [843] = {.lex_state = 0, .external_lex_state = 74},
  [844] = {.lex_state = 0, .external_lex_state = 75},
  [845] = {.lex_state = 0, .external_lex_state = 74},
  [846] = {.lex_state = 0, .external_lex_state = 74},
  [847] = {.lex_state = 10, .external_lex_state = 67},
  [848] = {.lex_state = 10, .external_lex_state = 67},
  [849] = {.lex_state = 10, .external_lex_state = 67},
  [850] = {.lex_state = 10, .external_lex_state = 67},
  [851] = {.lex_state = 10, .external_lex_state = 67},
  [852] = {.lex_state = 10, .external_lex_state = 67},
  [853] = {.lex_state = 10, .external_lex_state = 67},
  [854] = {.lex_state = 10, .external_lex_state = 67},
  [855] = {.lex_state = 10, .external_lex_state = 67},
  [856] = {.lex_state = 10, .external_lex_state = 67},
  [857] = {.lex_state = 10, .external_lex_state = 67},
  [858] = {.lex_state = 10, .external_lex_state = 67},
  [859] = {.lex_state = 10, .external_lex_state = 67},
  [860] = {.lex_state = 10, .external_lex_state = 67},
  [861] = {.lex_state = 0, .external_lex_state = 74},
  [862] = {.lex_state = 10, .external_lex_state = 67},
  [863] = {.lex_state = 10, .external_lex_state = 67},
  [864] = {.lex_state = 10, .external_lex_state = 67},
  [865] = {.lex_state = 10, .external_lex_state = 67},
  [866] = {.lex_state = 10, .external_lex_state = 67},
  [867] = {.lex_state = 10, .external_lex_state = 67},
  [868] = {.lex_state = 10, .external_lex_state = 67},
  [869] = {.lex_state = 10, .external_lex_state = 67},
  [870] = {.lex_state = 10, .external_lex_state = 67},
  [871] = {.lex_state = 10, .external_lex_state = 67},
  [872] = {.lex_state = 10, .external_lex_state = 67},
  [873] = {.lex_state = 0, .external_lex_state = 75},
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
    [sym_source_file] = STATE(785),
    [sym_directive] = STATE(798),
    [sym__instruction] = STATE(798),
    [sym_rootfs_instruction] = STATE(819),
    [sym_arg_instruction] = STATE(819),
    [sym_env_instruction] = STATE(819),
    [sym_yum_instruction] = STATE(819),
    [sym_run_instruction] = STATE(819),
    [sym_copy_instruction] = STATE(819),
    [sym_add_instruction] = STATE(819),
    [sym_workdir_instruction] = STATE(819),
    [sym_user_instruction] = STATE(819),
    [sym_shell_instruction] = STATE(819),
    [sym_cmd_instruction] = STATE(819),
    [sym_entrypoint_instruction] = STATE(819),
    [sym_label_instruction] = STATE(819),
    [sym_expose_instruction] = STATE(819),
    [sym_volume_instruction] = STATE(819),
    [sym_stopsignal_instruction] = STATE(819),
    [sym_maintainer_instruction] = STATE(819),
    [sym_healthcheck_instruction] = STATE(819),
    [sym_onbuild_instruction] = STATE(819),
    [sym_export_instruction] = STATE(819),
    [sym_include_instruction] = STATE(819),
    [sym_target_instruction] = STATE(819),
    [sym_unknown_instruction] = STATE(819),
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
    STATE(806), 2,
      sym__instruction,
      sym__inner,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(819), 23,
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
    STATE(798), 2,
      sym_directive,
      sym__instruction,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(819), 23,
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
    STATE(811), 2,
      sym__instruction,
      sym__inner,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(819), 23,
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
    STATE(798), 2,
      sym_directive,
      sym__instruction,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(819), 23,
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
    STATE(8), 1,
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
    STATE(6), 1,
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
  [706] = 4,
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
  [745] = 4,
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
  [784] = 3,
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
  [821] = 3,
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
    STATE(654), 1,
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
    STATE(115), 4,
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
    STATE(639), 1,
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
    STATE(115), 4,
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
    STATE(142), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(831), 3,
      sym__exec,
      sym_text,
      sym_json_array,
    STATE(129), 5,
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
    STATE(816), 1,
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
    STATE(115), 4,
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
    STATE(796), 3,
      sym__exec,
      sym_text,
      sym_json_array,
    STATE(129), 5,
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
    STATE(828), 1,
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
    STATE(115), 4,
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
    STATE(834), 1,
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
    STATE(115), 4,
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
    STATE(115), 4,
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
    STATE(115), 4,
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
    STATE(639), 1,
      aux_sym__quoted_anywhere_template_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(36), 3,
      sym_quoted_word,
      sym_heredoc_redirect,
      aux_sym__quoted_anywhere_text_repeat2,
    STATE(174), 4,
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
    STATE(824), 2,
      sym__text,
      sym_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(129), 5,
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
    STATE(668), 1,
      aux_sym__quoted_anywhere_text_repeat3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(38), 3,
      sym_quoted_word,
      sym_heredoc_redirect,
      aux_sym__quoted_anywhere_text_repeat2,
    STATE(174), 4,
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
    STATE(196), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    STATE(845), 2,
      sym__text,
      sym_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(129), 5,
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
    STATE(693), 1,
      aux_sym__quoted_anywhere_template_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(62), 3,
      sym_quoted_word,
      sym_heredoc_redirect,
      aux_sym__quoted_anywhere_text_repeat2,
    STATE(174), 4,
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
    STATE(693), 1,
      aux_sym__quoted_anywhere_template_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(39), 3,
      sym_quoted_word,
      sym_heredoc_redirect,
      aux_sym__quoted_anywhere_text_repeat2,
    STATE(174), 4,
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
    STATE(647), 1,
      aux_sym__quoted_anywhere_text_repeat3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(62), 3,
      sym_quoted_word,
      sym_heredoc_redirect,
      aux_sym__quoted_anywhere_text_repeat2,
    STATE(174), 4,
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
    STATE(673), 1,
      aux_sym__quoted_anywhere_template_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(62), 3,
      sym_quoted_word,
      sym_heredoc_redirect,
      aux_sym__quoted_anywhere_text_repeat2,
    STATE(174), 4,
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
  [1901] = 5,
    ACTIONS(317), 1,
      sym__concat,
    STATE(44), 1,
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
  [1930] = 10,
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
    ACTIONS(319), 1,
      sym__line_end,
    STATE(196), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    STATE(792), 2,
      sym__text,
      sym_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(129), 5,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
      aux_sym_text_repeat1,
  [1969] = 5,
    ACTIONS(321), 1,
      sym__concat,
    STATE(44), 1,
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
    STATE(795), 2,
      sym__text,
      sym_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(129), 5,
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
    STATE(799), 2,
      sym__text,
      sym_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(129), 5,
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
    STATE(816), 1,
      sym__quoted_anywhere,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(69), 3,
      sym_flag,
      sym_quoted_word,
      aux_sym__quoted_anywhere_repeat1,
    STATE(167), 4,
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
    STATE(196), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    STATE(800), 2,
      sym__text,
      sym_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(129), 5,
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
    STATE(801), 1,
      sym__quoted_anywhere,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(69), 3,
      sym_flag,
      sym_quoted_word,
      aux_sym__quoted_anywhere_repeat1,
    STATE(167), 4,
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
    STATE(43), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    STATE(843), 2,
      sym__text,
      sym_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(129), 5,
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
    STATE(828), 1,
      sym__quoted_anywhere,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(69), 3,
      sym_flag,
      sym_quoted_word,
      aux_sym__quoted_anywhere_repeat1,
    STATE(167), 4,
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
    STATE(654), 1,
      aux_sym__quoted_anywhere_text_repeat3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(61), 3,
      sym_quoted_word,
      sym_heredoc_redirect,
      aux_sym__quoted_anywhere_text_repeat2,
    STATE(174), 4,
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
    STATE(196), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    STATE(790), 2,
      sym__text,
      sym_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(129), 5,
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
    STATE(834), 1,
      sym__quoted_anywhere,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(69), 3,
      sym_flag,
      sym_quoted_word,
      aux_sym__quoted_anywhere_repeat1,
    STATE(167), 4,
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
    STATE(196), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    STATE(814), 2,
      sym__text,
      sym_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(129), 5,
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
    STATE(791), 2,
      sym__text,
      sym_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(129), 5,
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
    STATE(787), 1,
      sym__quoted_anywhere,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(69), 3,
      sym_flag,
      sym_quoted_word,
      aux_sym__quoted_anywhere_repeat1,
    STATE(167), 4,
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
    STATE(802), 1,
      sym__quoted_anywhere,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(69), 3,
      sym_flag,
      sym_quoted_word,
      aux_sym__quoted_anywhere_repeat1,
    STATE(167), 4,
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
    STATE(668), 1,
      aux_sym__quoted_anywhere_text_repeat3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(62), 3,
      sym_quoted_word,
      sym_heredoc_redirect,
      aux_sym__quoted_anywhere_text_repeat2,
    STATE(174), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [2669] = 9,
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
    STATE(62), 3,
      sym_quoted_word,
      sym_heredoc_redirect,
      aux_sym__quoted_anywhere_text_repeat2,
    STATE(174), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [2705] = 9,
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
    STATE(63), 3,
      sym_flag,
      sym_quoted_word,
      aux_sym__quoted_anywhere_repeat1,
    STATE(167), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [2741] = 12,
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
    STATE(274), 1,
      sym_variable,
    STATE(672), 1,
      sym_json_array,
    STATE(805), 1,
      sym__list_text,
    STATE(206), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(140), 3,
      sym_word,
      sym_heredoc_redirect,
      aux_sym__list_text_repeat1,
  [2783] = 12,
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
    ACTIONS(422), 1,
      sym__line_end,
    STATE(274), 1,
      sym_variable,
    STATE(672), 1,
      sym_json_array,
    STATE(821), 1,
      sym__list_text,
    STATE(206), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(140), 3,
      sym_word,
      sym_heredoc_redirect,
      aux_sym__list_text_repeat1,
  [2825] = 4,
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
  [2851] = 4,
    ACTIONS(426), 1,
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
  [2877] = 3,
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
  [2901] = 10,
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
    ACTIONS(428), 1,
      anon_sym_DASH_DASH,
    ACTIONS(430), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(63), 3,
      sym_flag,
      sym_quoted_word,
      aux_sym__quoted_anywhere_repeat1,
    STATE(167), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [2939] = 3,
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
  [2963] = 3,
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
  [2987] = 3,
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
  [3011] = 3,
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
  [3035] = 12,
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
    ACTIONS(432), 1,
      sym__line_end,
    STATE(274), 1,
      sym_variable,
    STATE(672), 1,
      sym_json_array,
    STATE(861), 1,
      sym__list_text,
    STATE(64), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(140), 3,
      sym_word,
      sym_heredoc_redirect,
      aux_sym__list_text_repeat1,
  [3077] = 3,
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
  [3101] = 3,
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
  [3125] = 3,
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
  [3149] = 3,
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
  [3173] = 12,
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
    ACTIONS(434), 1,
      sym__line_end,
    STATE(274), 1,
      sym_variable,
    STATE(672), 1,
      sym_json_array,
    STATE(837), 1,
      sym__list_text,
    STATE(65), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(140), 3,
      sym_word,
      sym_heredoc_redirect,
      aux_sym__list_text_repeat1,
  [3215] = 9,
    ACTIONS(440), 1,
      anon_sym_default,
    ACTIONS(442), 1,
      anon_sym_rename,
    ACTIONS(444), 1,
      sym_unknown_verb,
    ACTIONS(446), 1,
      sym__line_end,
    ACTIONS(448), 1,
      sym_flag_name,
    ACTIONS(438), 2,
      anon_sym_dir,
      anon_sym_symlink,
    STATE(86), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(436), 4,
      anon_sym_file,
      anon_sym_service,
      anon_sym_config,
      anon_sym_tmpfiles,
  [3250] = 5,
    ACTIONS(450), 1,
      sym__concat,
    STATE(82), 1,
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
  [3277] = 5,
    ACTIONS(450), 1,
      sym__concat,
    STATE(85), 1,
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
  [3304] = 5,
    ACTIONS(152), 1,
      sym__line_end,
    ACTIONS(452), 1,
      sym_flag_name,
    STATE(83), 2,
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
  [3331] = 3,
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
  [3354] = 5,
    ACTIONS(455), 1,
      sym__concat,
    STATE(85), 1,
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
  [3381] = 9,
    ACTIONS(448), 1,
      sym_flag_name,
    ACTIONS(462), 1,
      anon_sym_default,
    ACTIONS(464), 1,
      anon_sym_rename,
    ACTIONS(466), 1,
      sym_unknown_verb,
    ACTIONS(468), 1,
      sym__line_end,
    ACTIONS(460), 2,
      anon_sym_dir,
      anon_sym_symlink,
    STATE(83), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(458), 4,
      anon_sym_file,
      anon_sym_service,
      anon_sym_config,
      anon_sym_tmpfiles,
  [3416] = 10,
    ACTIONS(418), 1,
      sym__list_start,
    ACTIONS(470), 1,
      sym__line_end,
    ACTIONS(472), 1,
      sym_flag_name,
    ACTIONS(474), 1,
      sym__shell_text,
    ACTIONS(476), 1,
      sym__heredoc_arrow,
    STATE(833), 1,
      sym__command_shell,
    STATE(279), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    STATE(415), 2,
      sym_heredoc_redirect,
      aux_sym_shell_command_repeat1,
    STATE(640), 2,
      sym_json_array,
      sym_shell_command,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [3452] = 4,
    ACTIONS(478), 1,
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
  [3476] = 10,
    ACTIONS(418), 1,
      sym__list_start,
    ACTIONS(472), 1,
      sym_flag_name,
    ACTIONS(474), 1,
      sym__shell_text,
    ACTIONS(476), 1,
      sym__heredoc_arrow,
    ACTIONS(480), 1,
      sym__line_end,
    STATE(797), 1,
      sym__command_shell,
    STATE(87), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    STATE(415), 2,
      sym_heredoc_redirect,
      aux_sym_shell_command_repeat1,
    STATE(640), 2,
      sym_json_array,
      sym_shell_command,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [3512] = 3,
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
  [3534] = 10,
    ACTIONS(254), 1,
      sym__list_start,
    ACTIONS(482), 1,
      sym__line_end,
    ACTIONS(484), 1,
      sym_flag_name,
    ACTIONS(486), 1,
      sym__plain_text,
    ACTIONS(488), 1,
      sym__variable_start,
    STATE(505), 1,
      sym_variable,
    STATE(92), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    STATE(357), 2,
      sym_word,
      aux_sym__stage_repeat1,
    STATE(803), 2,
      sym__list,
      sym_json_array,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [3570] = 10,
    ACTIONS(254), 1,
      sym__list_start,
    ACTIONS(484), 1,
      sym_flag_name,
    ACTIONS(486), 1,
      sym__plain_text,
    ACTIONS(488), 1,
      sym__variable_start,
    ACTIONS(490), 1,
      sym__line_end,
    STATE(505), 1,
      sym_variable,
    STATE(272), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    STATE(357), 2,
      sym_word,
      aux_sym__stage_repeat1,
    STATE(839), 2,
      sym__list,
      sym_json_array,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [3606] = 4,
    ACTIONS(492), 1,
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
  [3630] = 3,
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
  [3652] = 3,
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
  [3674] = 3,
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
  [3696] = 3,
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
  [3718] = 3,
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
    STATE(786), 1,
      sym_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(129), 5,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
      aux_sym_text_repeat1,
  [3837] = 8,
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
    STATE(834), 1,
      sym_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(129), 5,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
      aux_sym_text_repeat1,
  [3868] = 8,
    ACTIONS(246), 1,
      sym__quoted_text,
    ACTIONS(248), 1,
      sym__variable_start,
    ACTIONS(250), 1,
      sym__double_start,
    ACTIONS(252), 1,
      sym__single_start,
    ACTIONS(496), 1,
      sym__line_end,
    STATE(827), 1,
      sym_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(129), 5,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
      aux_sym_text_repeat1,
  [3899] = 8,
    ACTIONS(246), 1,
      sym__quoted_text,
    ACTIONS(248), 1,
      sym__variable_start,
    ACTIONS(250), 1,
      sym__double_start,
    ACTIONS(252), 1,
      sym__single_start,
    ACTIONS(498), 1,
      sym__line_end,
    STATE(804), 1,
      sym_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(129), 5,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
      aux_sym_text_repeat1,
  [3930] = 8,
    ACTIONS(500), 1,
      sym__line_end,
    ACTIONS(502), 1,
      sym__quoted_text,
    ACTIONS(504), 1,
      sym__variable_start,
    ACTIONS(506), 1,
      sym__double_start,
    ACTIONS(508), 1,
      sym__single_start,
    STATE(111), 2,
      sym_quoted_word,
      aux_sym__quoted_anywhere_repeat2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(280), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [3961] = 8,
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
    STATE(787), 1,
      sym_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(129), 5,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
      aux_sym_text_repeat1,
  [3992] = 8,
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
    STATE(828), 1,
      sym_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(129), 5,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
      aux_sym_text_repeat1,
  [4023] = 8,
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
    STATE(802), 1,
      sym_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(129), 5,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
      aux_sym_text_repeat1,
  [4054] = 8,
    ACTIONS(430), 1,
      sym__line_end,
    ACTIONS(502), 1,
      sym__quoted_text,
    ACTIONS(504), 1,
      sym__variable_start,
    ACTIONS(506), 1,
      sym__double_start,
    ACTIONS(508), 1,
      sym__single_start,
    STATE(120), 2,
      sym_quoted_word,
      aux_sym__quoted_anywhere_repeat2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(280), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [4085] = 8,
    ACTIONS(502), 1,
      sym__quoted_text,
    ACTIONS(504), 1,
      sym__variable_start,
    ACTIONS(506), 1,
      sym__double_start,
    ACTIONS(508), 1,
      sym__single_start,
    ACTIONS(510), 1,
      sym__line_end,
    STATE(122), 2,
      sym_quoted_word,
      aux_sym__quoted_anywhere_repeat2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(280), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [4116] = 4,
    ACTIONS(512), 1,
      sym__concat,
    STATE(112), 1,
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
  [4139] = 8,
    ACTIONS(246), 1,
      sym__quoted_text,
    ACTIONS(248), 1,
      sym__variable_start,
    ACTIONS(250), 1,
      sym__double_start,
    ACTIONS(252), 1,
      sym__single_start,
    ACTIONS(515), 1,
      sym__line_end,
    STATE(830), 1,
      sym_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(129), 5,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
      aux_sym_text_repeat1,
  [4170] = 3,
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
  [4191] = 4,
    ACTIONS(519), 1,
      sym__concat,
    STATE(117), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(517), 9,
      sym__line_end,
      sym_flag_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
      anon_sym_DASH_DASH,
  [4214] = 8,
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
    STATE(801), 1,
      sym_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(129), 5,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
      aux_sym_text_repeat1,
  [4245] = 4,
    ACTIONS(519), 1,
      sym__concat,
    STATE(112), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(521), 9,
      sym__line_end,
      sym_flag_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
      anon_sym_DASH_DASH,
  [4268] = 8,
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
    STATE(816), 1,
      sym_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(129), 5,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
      aux_sym_text_repeat1,
  [4299] = 8,
    ACTIONS(246), 1,
      sym__quoted_text,
    ACTIONS(248), 1,
      sym__variable_start,
    ACTIONS(250), 1,
      sym__double_start,
    ACTIONS(252), 1,
      sym__single_start,
    ACTIONS(523), 1,
      sym__line_end,
    STATE(793), 1,
      sym_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(129), 5,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
      aux_sym_text_repeat1,
  [4330] = 8,
    ACTIONS(500), 1,
      sym__line_end,
    ACTIONS(502), 1,
      sym__quoted_text,
    ACTIONS(504), 1,
      sym__variable_start,
    ACTIONS(506), 1,
      sym__double_start,
    ACTIONS(508), 1,
      sym__single_start,
    STATE(122), 2,
      sym_quoted_word,
      aux_sym__quoted_anywhere_repeat2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(280), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [4361] = 4,
    ACTIONS(519), 1,
      sym__concat,
    STATE(123), 1,
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
  [4384] = 8,
    ACTIONS(525), 1,
      sym__line_end,
    ACTIONS(527), 1,
      sym__quoted_text,
    ACTIONS(530), 1,
      sym__variable_start,
    ACTIONS(533), 1,
      sym__double_start,
    ACTIONS(536), 1,
      sym__single_start,
    STATE(122), 2,
      sym_quoted_word,
      aux_sym__quoted_anywhere_repeat2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(280), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [4415] = 4,
    ACTIONS(519), 1,
      sym__concat,
    STATE(112), 1,
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
  [4438] = 2,
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
  [4456] = 3,
    ACTIONS(541), 1,
      sym__heredoc_quote,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(539), 9,
      sym__line_end,
      sym_flag_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
      anon_sym_DASH_DASH,
  [4476] = 2,
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
  [4494] = 2,
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
  [4512] = 2,
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
  [4530] = 7,
    ACTIONS(248), 1,
      sym__variable_start,
    ACTIONS(250), 1,
      sym__double_start,
    ACTIONS(252), 1,
      sym__single_start,
    ACTIONS(543), 1,
      sym__line_end,
    ACTIONS(545), 1,
      sym__quoted_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(139), 5,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
      aux_sym_text_repeat1,
  [4558] = 9,
    ACTIONS(486), 1,
      sym__plain_text,
    ACTIONS(488), 1,
      sym__variable_start,
    ACTIONS(547), 1,
      sym__line_end,
    ACTIONS(549), 1,
      sym_flag_name,
    STATE(505), 1,
      sym_variable,
    STATE(820), 1,
      sym__words,
    STATE(356), 2,
      sym_word,
      aux_sym__stage_repeat1,
    STATE(391), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [4590] = 3,
    ACTIONS(551), 1,
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
  [4610] = 3,
    ACTIONS(553), 1,
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
  [4630] = 2,
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
  [4648] = 9,
    ACTIONS(486), 1,
      sym__plain_text,
    ACTIONS(488), 1,
      sym__variable_start,
    ACTIONS(549), 1,
      sym_flag_name,
    ACTIONS(555), 1,
      sym__line_end,
    STATE(505), 1,
      sym_variable,
    STATE(835), 1,
      sym__words,
    STATE(130), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    STATE(356), 2,
      sym_word,
      aux_sym__stage_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [4680] = 2,
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
  [4698] = 2,
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
  [4716] = 2,
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
  [4734] = 2,
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
  [4752] = 7,
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
    STATE(139), 5,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
      aux_sym_text_repeat1,
  [4780] = 9,
    ACTIONS(234), 1,
      sym__heredoc_line_end,
    ACTIONS(414), 1,
      sym__plain_text,
    ACTIONS(416), 1,
      sym__variable_start,
    ACTIONS(420), 1,
      sym__heredoc_arrow,
    ACTIONS(571), 1,
      sym__line_end,
    STATE(274), 1,
      sym_variable,
    STATE(634), 1,
      aux_sym__quoted_anywhere_text_repeat3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(166), 3,
      sym_word,
      sym_heredoc_redirect,
      aux_sym__list_text_repeat1,
  [4812] = 6,
    ACTIONS(575), 1,
      sym_unknown_verb,
    ACTIONS(577), 1,
      sym__line_end,
    ACTIONS(579), 1,
      sym_flag_name,
    STATE(152), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(573), 4,
      anon_sym_oci,
      anon_sym_tar,
      anon_sym_aci,
      anon_sym_system,
  [4837] = 4,
    ACTIONS(581), 1,
      sym_flag_name,
    STATE(142), 2,
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
  [4858] = 4,
    ACTIONS(584), 1,
      sym__concat,
    STATE(144), 1,
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
  [4879] = 4,
    ACTIONS(584), 1,
      sym__concat,
    STATE(157), 1,
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
  [4900] = 8,
    ACTIONS(268), 1,
      sym__line_end,
    ACTIONS(586), 1,
      anon_sym_DASH_DASH,
    ACTIONS(588), 1,
      sym_flag_name,
    ACTIONS(590), 1,
      sym__pair_name,
    ACTIONS(592), 1,
      sym__bare_name,
    STATE(787), 1,
      sym__pairs_variables_anywhere,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(209), 3,
      sym_flag,
      sym_assignment,
      aux_sym__pairs_variables_anywhere_repeat1,
  [4929] = 8,
    ACTIONS(268), 1,
      sym__line_end,
    ACTIONS(588), 1,
      sym_flag_name,
    ACTIONS(594), 1,
      anon_sym_DASH_DASH,
    ACTIONS(596), 1,
      sym__pair_name,
    ACTIONS(598), 1,
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
  [4958] = 8,
    ACTIONS(600), 1,
      sym__line_end,
    ACTIONS(602), 1,
      sym_flag_name,
    ACTIONS(604), 1,
      sym__pair_name,
    ACTIONS(606), 1,
      sym__bare_name,
    STATE(829), 1,
      sym__names_variables,
    STATE(343), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    STATE(466), 2,
      sym_assignment,
      aux_sym__names_variables_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [4987] = 8,
    ACTIONS(258), 1,
      sym__line_end,
    ACTIONS(588), 1,
      sym_flag_name,
    ACTIONS(594), 1,
      anon_sym_DASH_DASH,
    ACTIONS(596), 1,
      sym__pair_name,
    ACTIONS(598), 1,
      sym__bare_name,
    STATE(816), 1,
      sym__pairs_anywhere,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(262), 3,
      sym_flag,
      sym_pair,
      aux_sym__pairs_anywhere_repeat1,
  [5016] = 8,
    ACTIONS(254), 1,
      sym__list_start,
    ACTIONS(608), 1,
      sym__line_end,
    ACTIONS(610), 1,
      sym_flag_name,
    ACTIONS(612), 1,
      sym__shell_text,
    STATE(662), 1,
      aux_sym__plain_command,
    STATE(153), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    STATE(807), 2,
      sym__command,
      sym_json_array,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [5045] = 7,
    ACTIONS(614), 1,
      sym__quoted_text,
    ACTIONS(616), 1,
      sym__variable_start,
    ACTIONS(618), 1,
      sym__double_start,
    ACTIONS(620), 1,
      sym__single_start,
    STATE(609), 1,
      sym_flag_value,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(413), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [5072] = 7,
    ACTIONS(622), 1,
      sym__quoted_text,
    ACTIONS(624), 1,
      sym__variable_start,
    ACTIONS(626), 1,
      sym__double_start,
    ACTIONS(628), 1,
      sym__single_start,
    STATE(664), 1,
      sym_value,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(541), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [5099] = 6,
    ACTIONS(579), 1,
      sym_flag_name,
    ACTIONS(632), 1,
      sym_unknown_verb,
    ACTIONS(634), 1,
      sym__line_end,
    STATE(158), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(630), 4,
      anon_sym_oci,
      anon_sym_tar,
      anon_sym_aci,
      anon_sym_system,
  [5124] = 8,
    ACTIONS(254), 1,
      sym__list_start,
    ACTIONS(610), 1,
      sym_flag_name,
    ACTIONS(612), 1,
      sym__shell_text,
    ACTIONS(636), 1,
      sym__line_end,
    STATE(662), 1,
      aux_sym__plain_command,
    STATE(384), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    STATE(840), 2,
      sym__command,
      sym_json_array,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [5153] = 8,
    ACTIONS(254), 1,
      sym__list_start,
    ACTIONS(610), 1,
      sym_flag_name,
    ACTIONS(612), 1,
      sym__shell_text,
    ACTIONS(638), 1,
      sym__line_end,
    STATE(662), 1,
      aux_sym__plain_command,
    STATE(384), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    STATE(846), 2,
      sym__command,
      sym_json_array,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [5182] = 8,
    ACTIONS(254), 1,
      sym__list_start,
    ACTIONS(610), 1,
      sym_flag_name,
    ACTIONS(612), 1,
      sym__shell_text,
    ACTIONS(640), 1,
      sym__line_end,
    STATE(662), 1,
      aux_sym__plain_command,
    STATE(154), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    STATE(812), 2,
      sym__command,
      sym_json_array,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [5211] = 8,
    ACTIONS(264), 1,
      sym__line_end,
    ACTIONS(588), 1,
      sym_flag_name,
    ACTIONS(594), 1,
      anon_sym_DASH_DASH,
    ACTIONS(596), 1,
      sym__pair_name,
    ACTIONS(598), 1,
      sym__bare_name,
    STATE(828), 1,
      sym__pairs_anywhere,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(262), 3,
      sym_flag,
      sym_pair,
      aux_sym__pairs_anywhere_repeat1,
  [5240] = 4,
    ACTIONS(642), 1,
      sym__concat,
    STATE(157), 1,
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
  [5261] = 5,
    ACTIONS(152), 1,
      sym__line_end,
    ACTIONS(645), 1,
      sym_flag_name,
    STATE(158), 2,
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
  [5284] = 5,
    ACTIONS(648), 1,
      sym__concat,
    STATE(160), 1,
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
  [5307] = 5,
    ACTIONS(648), 1,
      sym__concat,
    STATE(172), 1,
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
  [5330] = 2,
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
  [5347] = 9,
    ACTIONS(549), 1,
      sym_flag_name,
    ACTIONS(650), 1,
      sym__line_end,
    ACTIONS(652), 1,
      sym__plain_text,
    ACTIONS(654), 1,
      sym__variable_start,
    STATE(328), 1,
      sym_word,
    STATE(371), 1,
      sym_variable,
    STATE(832), 1,
      sym__stage,
    STATE(168), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [5378] = 8,
    ACTIONS(266), 1,
      sym__line_end,
    ACTIONS(588), 1,
      sym_flag_name,
    ACTIONS(594), 1,
      anon_sym_DASH_DASH,
    ACTIONS(596), 1,
      sym__pair_name,
    ACTIONS(598), 1,
      sym__bare_name,
    STATE(834), 1,
      sym__pairs_anywhere,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(262), 3,
      sym_flag,
      sym_pair,
      aux_sym__pairs_anywhere_repeat1,
  [5407] = 4,
    ACTIONS(656), 1,
      sym__concat,
    STATE(193), 1,
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
  [5428] = 7,
    ACTIONS(658), 1,
      sym__quoted_text,
    ACTIONS(660), 1,
      sym__variable_start,
    ACTIONS(662), 1,
      sym__double_start,
    ACTIONS(664), 1,
      sym__single_start,
    STATE(460), 1,
      sym_flag_value,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(314), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [5455] = 7,
    ACTIONS(668), 1,
      sym__plain_text,
    ACTIONS(671), 1,
      sym__variable_start,
    ACTIONS(674), 1,
      sym__heredoc_arrow,
    STATE(274), 1,
      sym_variable,
    ACTIONS(666), 2,
      sym__line_end,
      sym__heredoc_line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(166), 3,
      sym_word,
      sym_heredoc_redirect,
      aux_sym__list_text_repeat1,
  [5482] = 4,
    ACTIONS(656), 1,
      sym__concat,
    STATE(169), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(517), 7,
      sym__line_end,
      sym_flag_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      anon_sym_DASH_DASH,
  [5503] = 9,
    ACTIONS(549), 1,
      sym_flag_name,
    ACTIONS(652), 1,
      sym__plain_text,
    ACTIONS(654), 1,
      sym__variable_start,
    ACTIONS(677), 1,
      sym__line_end,
    STATE(328), 1,
      sym_word,
    STATE(371), 1,
      sym_variable,
    STATE(809), 1,
      sym__stage,
    STATE(391), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [5534] = 4,
    ACTIONS(656), 1,
      sym__concat,
    STATE(170), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(521), 7,
      sym__line_end,
      sym_flag_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      anon_sym_DASH_DASH,
  [5555] = 4,
    ACTIONS(679), 1,
      sym__concat,
    STATE(170), 1,
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
  [5576] = 8,
    ACTIONS(602), 1,
      sym_flag_name,
    ACTIONS(604), 1,
      sym__pair_name,
    ACTIONS(606), 1,
      sym__bare_name,
    ACTIONS(682), 1,
      sym__line_end,
    STATE(836), 1,
      sym__names_variables,
    STATE(147), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    STATE(466), 2,
      sym_assignment,
      aux_sym__names_variables_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [5605] = 5,
    ACTIONS(684), 1,
      sym__concat,
    STATE(172), 1,
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
  [5628] = 8,
    ACTIONS(258), 1,
      sym__line_end,
    ACTIONS(586), 1,
      anon_sym_DASH_DASH,
    ACTIONS(588), 1,
      sym_flag_name,
    ACTIONS(590), 1,
      sym__pair_name,
    ACTIONS(592), 1,
      sym__bare_name,
    STATE(816), 1,
      sym__pairs_variables_anywhere,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(209), 3,
      sym_flag,
      sym_assignment,
      aux_sym__pairs_variables_anywhere_repeat1,
  [5657] = 4,
    ACTIONS(687), 1,
      sym__concat,
    STATE(176), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(517), 7,
      sym__line_end,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
  [5678] = 4,
    ACTIONS(689), 1,
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
  [5699] = 4,
    ACTIONS(687), 1,
      sym__concat,
    STATE(175), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(521), 7,
      sym__line_end,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
  [5720] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(692), 9,
      sym__line_end,
      sym_flag_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
      anon_sym_DASH_DASH,
  [5737] = 7,
    ACTIONS(694), 1,
      sym__quoted_text,
    ACTIONS(696), 1,
      sym__variable_start,
    ACTIONS(698), 1,
      sym__double_start,
    ACTIONS(700), 1,
      sym__single_start,
    STATE(624), 1,
      sym_flag_value,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(340), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [5764] = 7,
    ACTIONS(660), 1,
      sym__variable_start,
    ACTIONS(662), 1,
      sym__double_start,
    ACTIONS(664), 1,
      sym__single_start,
    ACTIONS(702), 1,
      sym__quoted_text,
    STATE(481), 1,
      sym_value,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(277), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [5791] = 7,
    ACTIONS(704), 1,
      sym__quoted_text,
    ACTIONS(706), 1,
      sym__variable_start,
    ACTIONS(708), 1,
      sym__double_start,
    ACTIONS(710), 1,
      sym__single_start,
    STATE(84), 1,
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
  [5818] = 7,
    ACTIONS(712), 1,
      sym__quoted_text,
    ACTIONS(714), 1,
      sym__variable_start,
    ACTIONS(716), 1,
      sym__double_start,
    ACTIONS(718), 1,
      sym__single_start,
    STATE(476), 1,
      sym_flag_value,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(283), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [5845] = 7,
    ACTIONS(720), 1,
      sym__quoted_text,
    ACTIONS(722), 1,
      sym__variable_start,
    ACTIONS(724), 1,
      sym__double_start,
    ACTIONS(726), 1,
      sym__single_start,
    STATE(353), 1,
      sym_flag_value,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(208), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [5872] = 7,
    ACTIONS(728), 1,
      sym__quoted_text,
    ACTIONS(730), 1,
      sym__variable_start,
    ACTIONS(732), 1,
      sym__double_start,
    ACTIONS(734), 1,
      sym__single_start,
    STATE(370), 1,
      sym_flag_value,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(197), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [5899] = 7,
    ACTIONS(736), 1,
      sym__quoted_text,
    ACTIONS(738), 1,
      sym__variable_start,
    ACTIONS(740), 1,
      sym__double_start,
    ACTIONS(742), 1,
      sym__single_start,
    STATE(290), 1,
      sym_flag_value,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(143), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [5926] = 7,
    ACTIONS(744), 1,
      sym__quoted_text,
    ACTIONS(746), 1,
      sym__variable_start,
    ACTIONS(748), 1,
      sym__double_start,
    ACTIONS(750), 1,
      sym__single_start,
    STATE(611), 1,
      sym_flag_value,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(385), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [5953] = 7,
    ACTIONS(752), 1,
      sym__quoted_text,
    ACTIONS(754), 1,
      sym__variable_start,
    ACTIONS(756), 1,
      sym__double_start,
    ACTIONS(758), 1,
      sym__single_start,
    STATE(464), 1,
      sym_flag_value,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(291), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [5980] = 7,
    ACTIONS(760), 1,
      sym__quoted_text,
    ACTIONS(762), 1,
      sym__variable_start,
    ACTIONS(764), 1,
      sym__double_start,
    ACTIONS(766), 1,
      sym__single_start,
    STATE(484), 1,
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
  [6007] = 7,
    ACTIONS(768), 1,
      sym__quoted_text,
    ACTIONS(770), 1,
      sym__variable_start,
    ACTIONS(772), 1,
      sym__double_start,
    ACTIONS(774), 1,
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
  [6034] = 7,
    ACTIONS(776), 1,
      sym__quoted_text,
    ACTIONS(778), 1,
      sym__variable_start,
    ACTIONS(780), 1,
      sym__double_start,
    ACTIONS(782), 1,
      sym__single_start,
    STATE(114), 1,
      sym_flag_value,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(81), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [6061] = 7,
    ACTIONS(784), 1,
      sym__quoted_text,
    ACTIONS(786), 1,
      sym__variable_start,
    ACTIONS(788), 1,
      sym__double_start,
    ACTIONS(790), 1,
      sym__single_start,
    STATE(309), 1,
      sym_flag_value,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(159), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [6088] = 7,
    ACTIONS(226), 1,
      sym__variable_start,
    ACTIONS(228), 1,
      sym__double_start,
    ACTIONS(230), 1,
      sym__single_start,
    ACTIONS(792), 1,
      sym__quoted_text,
    STATE(161), 1,
      sym_flag_value,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(121), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [6115] = 7,
    ACTIONS(334), 1,
      sym__variable_start,
    ACTIONS(336), 1,
      sym__double_start,
    ACTIONS(338), 1,
      sym__single_start,
    ACTIONS(794), 1,
      sym__quoted_text,
    STATE(311), 1,
      sym_flag_value,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(164), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [6142] = 4,
    ACTIONS(656), 1,
      sym__concat,
    STATE(170), 1,
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
  [6163] = 2,
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
  [6179] = 2,
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
  [6195] = 4,
    ACTIONS(796), 1,
      sym_flag_name,
    STATE(196), 2,
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
  [6215] = 4,
    ACTIONS(799), 1,
      sym__concat,
    STATE(214), 1,
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
  [6235] = 8,
    ACTIONS(602), 1,
      sym_flag_name,
    ACTIONS(604), 1,
      sym__pair_name,
    ACTIONS(801), 1,
      sym__line_end,
    ACTIONS(803), 1,
      sym__bare_name,
    STATE(427), 1,
      sym_assignment,
    STATE(842), 1,
      sym__pairs_variables,
    STATE(202), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [6263] = 3,
    ACTIONS(805), 1,
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
  [6281] = 3,
    ACTIONS(807), 1,
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
  [6299] = 4,
    ACTIONS(809), 1,
      sym__concat,
    STATE(201), 1,
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
  [6319] = 8,
    ACTIONS(602), 1,
      sym_flag_name,
    ACTIONS(604), 1,
      sym__pair_name,
    ACTIONS(803), 1,
      sym__bare_name,
    ACTIONS(812), 1,
      sym__line_end,
    STATE(427), 1,
      sym_assignment,
    STATE(815), 1,
      sym__pairs_variables,
    STATE(343), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [6347] = 6,
    ACTIONS(226), 1,
      sym__variable_start,
    ACTIONS(228), 1,
      sym__double_start,
    ACTIONS(230), 1,
      sym__single_start,
    ACTIONS(814), 1,
      sym__quoted_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(133), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [6371] = 2,
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
  [6387] = 2,
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
  [6403] = 4,
    ACTIONS(816), 1,
      sym_flag_name,
    STATE(206), 2,
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
  [6423] = 2,
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
  [6439] = 4,
    ACTIONS(819), 1,
      sym__concat,
    STATE(213), 1,
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
  [6459] = 7,
    ACTIONS(588), 1,
      sym_flag_name,
    ACTIONS(590), 1,
      sym__pair_name,
    ACTIONS(821), 1,
      anon_sym_DASH_DASH,
    ACTIONS(823), 1,
      sym__line_end,
    ACTIONS(825), 1,
      sym__bare_name,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(238), 3,
      sym_flag,
      sym_assignment,
      aux_sym__pairs_variables_anywhere_repeat1,
  [6485] = 2,
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
  [6501] = 2,
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
  [6517] = 4,
    ACTIONS(827), 1,
      sym__concat,
    STATE(212), 1,
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
  [6537] = 4,
    ACTIONS(819), 1,
      sym__concat,
    STATE(201), 1,
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
  [6557] = 4,
    ACTIONS(799), 1,
      sym__concat,
    STATE(212), 1,
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
  [6577] = 2,
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
  [6593] = 2,
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
  [6609] = 3,
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
  [6627] = 8,
    ACTIONS(602), 1,
      sym_flag_name,
    ACTIONS(830), 1,
      sym__line_end,
    ACTIONS(832), 1,
      sym__pair_name,
    ACTIONS(834), 1,
      sym__bare_name,
    STATE(431), 1,
      sym_pair,
    STATE(789), 1,
      sym__pairs,
    STATE(343), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [6655] = 3,
    ACTIONS(836), 1,
      sym__heredoc_quote,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(539), 7,
      sym__line_end,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
  [6673] = 2,
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
  [6689] = 3,
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
  [6707] = 3,
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
  [6725] = 3,
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
  [6743] = 3,
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
  [6761] = 6,
    ACTIONS(840), 1,
      sym_flag_name,
    ACTIONS(843), 1,
      sym__pair_name,
    ACTIONS(846), 1,
      sym__bare_name,
    ACTIONS(838), 2,
      sym__line_end,
      anon_sym_DASH_DASH,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(225), 3,
      sym_flag,
      sym_pair,
      aux_sym__pairs_anywhere_repeat1,
  [6785] = 8,
    ACTIONS(602), 1,
      sym_flag_name,
    ACTIONS(832), 1,
      sym__pair_name,
    ACTIONS(834), 1,
      sym__bare_name,
    ACTIONS(849), 1,
      sym__line_end,
    STATE(431), 1,
      sym_pair,
    STATE(825), 1,
      sym__pairs,
    STATE(218), 2,
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
    ACTIONS(192), 8,
      sym__line_end,
      sym__concat,
      sym_flag_name,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      anon_sym_DASH_DASH,
  [6829] = 2,
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
  [6845] = 2,
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
  [6861] = 2,
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
  [6877] = 2,
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
  [6893] = 2,
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
  [6909] = 3,
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
  [6927] = 2,
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
  [6943] = 3,
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
  [6961] = 3,
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
  [6979] = 2,
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
  [6995] = 6,
    ACTIONS(853), 1,
      sym_flag_name,
    ACTIONS(856), 1,
      sym__pair_name,
    ACTIONS(859), 1,
      sym__bare_name,
    ACTIONS(851), 2,
      sym__line_end,
      anon_sym_DASH_DASH,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(238), 3,
      sym_flag,
      sym_assignment,
      aux_sym__pairs_variables_anywhere_repeat1,
  [7019] = 6,
    ACTIONS(334), 1,
      sym__variable_start,
    ACTIONS(336), 1,
      sym__double_start,
    ACTIONS(338), 1,
      sym__single_start,
    ACTIONS(862), 1,
      sym__quoted_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(210), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [7043] = 4,
    ACTIONS(864), 1,
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
  [7063] = 6,
    ACTIONS(292), 1,
      sym__variable_start,
    ACTIONS(294), 1,
      sym__double_start,
    ACTIONS(296), 1,
      sym__single_start,
    ACTIONS(866), 1,
      sym__quoted_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(215), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [7087] = 4,
    ACTIONS(868), 1,
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
  [7107] = 6,
    ACTIONS(504), 1,
      sym__variable_start,
    ACTIONS(506), 1,
      sym__double_start,
    ACTIONS(508), 1,
      sym__single_start,
    ACTIONS(870), 1,
      sym__quoted_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(342), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [7131] = 2,
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
  [7147] = 6,
    ACTIONS(616), 1,
      sym__variable_start,
    ACTIONS(618), 1,
      sym__double_start,
    ACTIONS(620), 1,
      sym__single_start,
    ACTIONS(872), 1,
      sym__quoted_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(559), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [7171] = 2,
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
  [7187] = 6,
    ACTIONS(696), 1,
      sym__variable_start,
    ACTIONS(698), 1,
      sym__double_start,
    ACTIONS(700), 1,
      sym__single_start,
    ACTIONS(874), 1,
      sym__quoted_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(442), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [7211] = 2,
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
  [7227] = 6,
    ACTIONS(624), 1,
      sym__variable_start,
    ACTIONS(626), 1,
      sym__double_start,
    ACTIONS(628), 1,
      sym__single_start,
    ACTIONS(876), 1,
      sym__quoted_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(614), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [7251] = 2,
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
  [7267] = 6,
    ACTIONS(706), 1,
      sym__variable_start,
    ACTIONS(708), 1,
      sym__double_start,
    ACTIONS(710), 1,
      sym__single_start,
    ACTIONS(878), 1,
      sym__quoted_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(68), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [7291] = 2,
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
  [7307] = 6,
    ACTIONS(714), 1,
      sym__variable_start,
    ACTIONS(716), 1,
      sym__double_start,
    ACTIONS(718), 1,
      sym__single_start,
    ACTIONS(880), 1,
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
  [7331] = 2,
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
  [7347] = 6,
    ACTIONS(722), 1,
      sym__variable_start,
    ACTIONS(724), 1,
      sym__double_start,
    ACTIONS(726), 1,
      sym__single_start,
    ACTIONS(882), 1,
      sym__quoted_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(296), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [7371] = 3,
    ACTIONS(884), 1,
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
  [7389] = 6,
    ACTIONS(730), 1,
      sym__variable_start,
    ACTIONS(732), 1,
      sym__double_start,
    ACTIONS(734), 1,
      sym__single_start,
    ACTIONS(886), 1,
      sym__quoted_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(302), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [7413] = 2,
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
  [7429] = 6,
    ACTIONS(738), 1,
      sym__variable_start,
    ACTIONS(740), 1,
      sym__double_start,
    ACTIONS(742), 1,
      sym__single_start,
    ACTIONS(888), 1,
      sym__quoted_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(230), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [7453] = 2,
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
  [7469] = 6,
    ACTIONS(746), 1,
      sym__variable_start,
    ACTIONS(748), 1,
      sym__double_start,
    ACTIONS(750), 1,
      sym__single_start,
    ACTIONS(890), 1,
      sym__quoted_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(434), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [7493] = 7,
    ACTIONS(588), 1,
      sym_flag_name,
    ACTIONS(596), 1,
      sym__pair_name,
    ACTIONS(598), 1,
      sym__bare_name,
    ACTIONS(892), 1,
      anon_sym_DASH_DASH,
    ACTIONS(894), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(225), 3,
      sym_flag,
      sym_pair,
      aux_sym__pairs_anywhere_repeat1,
  [7519] = 6,
    ACTIONS(754), 1,
      sym__variable_start,
    ACTIONS(756), 1,
      sym__double_start,
    ACTIONS(758), 1,
      sym__single_start,
    ACTIONS(896), 1,
      sym__quoted_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(358), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [7543] = 3,
    ACTIONS(898), 1,
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
  [7561] = 6,
    ACTIONS(762), 1,
      sym__variable_start,
    ACTIONS(764), 1,
      sym__double_start,
    ACTIONS(766), 1,
      sym__single_start,
    ACTIONS(900), 1,
      sym__quoted_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(369), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [7585] = 2,
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
  [7601] = 6,
    ACTIONS(770), 1,
      sym__variable_start,
    ACTIONS(772), 1,
      sym__double_start,
    ACTIONS(774), 1,
      sym__single_start,
    ACTIONS(902), 1,
      sym__quoted_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(15), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [7625] = 6,
    ACTIONS(778), 1,
      sym__variable_start,
    ACTIONS(780), 1,
      sym__double_start,
    ACTIONS(782), 1,
      sym__single_start,
    ACTIONS(904), 1,
      sym__quoted_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(98), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [7649] = 6,
    ACTIONS(786), 1,
      sym__variable_start,
    ACTIONS(788), 1,
      sym__double_start,
    ACTIONS(790), 1,
      sym__single_start,
    ACTIONS(906), 1,
      sym__quoted_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(217), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [7673] = 6,
    ACTIONS(660), 1,
      sym__variable_start,
    ACTIONS(662), 1,
      sym__double_start,
    ACTIONS(664), 1,
      sym__single_start,
    ACTIONS(908), 1,
      sym__quoted_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    STATE(393), 4,
      sym__quoted_part,
      sym_double_quoted_string,
      sym_single_quoted_string,
      sym_variable,
  [7697] = 3,
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
  [7715] = 4,
    ACTIONS(910), 1,
      sym_flag_name,
    STATE(272), 2,
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
  [7734] = 6,
    ACTIONS(915), 1,
      sym__variable_start,
    ACTIONS(918), 1,
      sym__template_text,
    STATE(273), 1,
      aux_sym__template_body,
    STATE(593), 1,
      sym_variable,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(913), 3,
      sym__line_end,
      sym__heredoc_line_end,
      sym_heredoc_end,
  [7757] = 4,
    ACTIONS(923), 1,
      sym__concat,
    STATE(275), 1,
      aux_sym_word_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(921), 5,
      sym__line_end,
      sym__plain_text,
      sym__variable_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
  [7776] = 4,
    ACTIONS(923), 1,
      sym__concat,
    STATE(276), 1,
      aux_sym_word_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(925), 5,
      sym__line_end,
      sym__plain_text,
      sym__variable_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
  [7795] = 4,
    ACTIONS(929), 1,
      sym__concat,
    STATE(276), 1,
      aux_sym_word_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(927), 5,
      sym__line_end,
      sym__plain_text,
      sym__variable_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
  [7814] = 4,
    ACTIONS(934), 1,
      sym__concat,
    STATE(278), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(932), 5,
      sym__line_end,
      sym_flag_name,
      sym__pair_name,
      sym__bare_name,
      anon_sym_DASH_DASH,
  [7833] = 4,
    ACTIONS(934), 1,
      sym__concat,
    STATE(325), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(936), 5,
      sym__line_end,
      sym_flag_name,
      sym__pair_name,
      sym__bare_name,
      anon_sym_DASH_DASH,
  [7852] = 4,
    ACTIONS(938), 1,
      sym_flag_name,
    STATE(279), 2,
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
  [7871] = 4,
    ACTIONS(941), 1,
      sym__concat,
    STATE(281), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(517), 5,
      sym__line_end,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
  [7890] = 4,
    ACTIONS(941), 1,
      sym__concat,
    STATE(284), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(521), 5,
      sym__line_end,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
  [7909] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(692), 7,
      sym__line_end,
      sym__quoted_text,
      sym__variable_start,
      sym__double_start,
      sym__single_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
  [7924] = 4,
    ACTIONS(943), 1,
      sym__concat,
    STATE(285), 1,
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
  [7943] = 4,
    ACTIONS(945), 1,
      sym__concat,
    STATE(284), 1,
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
  [7962] = 4,
    ACTIONS(943), 1,
      sym__concat,
    STATE(292), 1,
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
  [7981] = 3,
    ACTIONS(948), 1,
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
  [7998] = 3,
    ACTIONS(950), 1,
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
  [8015] = 3,
    ACTIONS(952), 1,
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
  [8032] = 3,
    ACTIONS(954), 1,
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
  [8049] = 2,
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
  [8064] = 4,
    ACTIONS(956), 1,
      sym__concat,
    STATE(293), 1,
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
  [8083] = 4,
    ACTIONS(958), 1,
      sym__concat,
    STATE(292), 1,
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
  [8102] = 4,
    ACTIONS(956), 1,
      sym__concat,
    STATE(310), 1,
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
  [8121] = 5,
    ACTIONS(152), 1,
      sym__line_end,
    ACTIONS(961), 1,
      sym_flag_name,
    STATE(294), 2,
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
  [8142] = 5,
    ACTIONS(964), 1,
      sym__concat,
    STATE(297), 1,
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
  [8163] = 2,
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
  [8178] = 5,
    ACTIONS(964), 1,
      sym__concat,
    STATE(312), 1,
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
  [8199] = 2,
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
  [8214] = 2,
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
  [8229] = 6,
    ACTIONS(968), 1,
      sym__variable_start,
    ACTIONS(971), 1,
      sym__heredoc_text,
    STATE(300), 1,
      aux_sym__text_body,
    STATE(489), 1,
      sym_variable,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(966), 3,
      sym__line_end,
      sym__heredoc_line_end,
      sym_heredoc_end,
  [8252] = 2,
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
  [8267] = 2,
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
  [8282] = 2,
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
  [8297] = 2,
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
  [8312] = 2,
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
  [8327] = 2,
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
  [8342] = 7,
    ACTIONS(486), 1,
      sym__plain_text,
    ACTIONS(488), 1,
      sym__variable_start,
    ACTIONS(974), 1,
      sym__line_end,
    STATE(505), 1,
      sym_variable,
    STATE(817), 1,
      sym__words,
    STATE(356), 2,
      sym_word,
      aux_sym__stage_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [8367] = 7,
    ACTIONS(976), 1,
      aux_sym_cmd_instruction_token1,
    ACTIONS(978), 1,
      aux_sym_healthcheck_instruction_token2,
    ACTIONS(980), 1,
      sym_unknown_verb,
    ACTIONS(982), 1,
      sym__line_end,
    ACTIONS(984), 1,
      sym_flag_name,
    STATE(322), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [8392] = 3,
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
  [8409] = 4,
    ACTIONS(986), 1,
      sym__concat,
    STATE(310), 1,
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
  [8428] = 2,
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
  [8443] = 5,
    ACTIONS(989), 1,
      sym__concat,
    STATE(312), 1,
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
  [8464] = 2,
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
  [8479] = 4,
    ACTIONS(934), 1,
      sym__concat,
    STATE(316), 1,
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
  [8498] = 2,
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
  [8513] = 4,
    ACTIONS(934), 1,
      sym__concat,
    STATE(325), 1,
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
  [8532] = 2,
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
  [8547] = 2,
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
  [8562] = 2,
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
  [8577] = 7,
    ACTIONS(486), 1,
      sym__plain_text,
    ACTIONS(488), 1,
      sym__variable_start,
    ACTIONS(992), 1,
      sym__line_end,
    STATE(505), 1,
      sym_variable,
    STATE(794), 1,
      sym__words,
    STATE(356), 2,
      sym_word,
      aux_sym__stage_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [8602] = 2,
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
  [8617] = 7,
    ACTIONS(984), 1,
      sym_flag_name,
    ACTIONS(994), 1,
      aux_sym_cmd_instruction_token1,
    ACTIONS(996), 1,
      aux_sym_healthcheck_instruction_token2,
    ACTIONS(998), 1,
      sym_unknown_verb,
    ACTIONS(1000), 1,
      sym__line_end,
    STATE(294), 2,
      sym_flag,
      aux_sym_rootfs_instruction_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [8642] = 2,
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
  [8657] = 2,
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
  [8672] = 4,
    ACTIONS(1002), 1,
      sym__concat,
    STATE(325), 1,
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
  [8691] = 7,
    ACTIONS(1007), 1,
      sym__variable_start,
    ACTIONS(1009), 1,
      sym__template_text,
    ACTIONS(1011), 1,
      sym_heredoc_end,
    STATE(273), 1,
      aux_sym__template_body,
    STATE(593), 1,
      sym_variable,
    ACTIONS(1005), 2,
      sym__line_end,
      sym__heredoc_line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [8716] = 7,
    ACTIONS(1015), 1,
      sym__variable_start,
    ACTIONS(1017), 1,
      sym__heredoc_text,
    ACTIONS(1019), 1,
      sym_heredoc_end,
    STATE(300), 1,
      aux_sym__text_body,
    STATE(489), 1,
      sym_variable,
    ACTIONS(1013), 2,
      sym__line_end,
      sym__heredoc_line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [8741] = 7,
    ACTIONS(486), 1,
      sym__plain_text,
    ACTIONS(488), 1,
      sym__variable_start,
    ACTIONS(1021), 1,
      sym__line_end,
    ACTIONS(1023), 1,
      sym__as,
    STATE(505), 1,
      sym_variable,
    STATE(383), 2,
      sym_word,
      aux_sym__stage_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [8766] = 2,
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
  [8781] = 3,
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
  [8797] = 4,
    ACTIONS(1025), 1,
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
  [8815] = 4,
    ACTIONS(1027), 1,
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
  [8833] = 3,
    ACTIONS(1029), 1,
      sym__heredoc_quote,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(539), 5,
      sym__line_end,
      sym__plain_text,
      sym__variable_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
  [8849] = 2,
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
  [8863] = 2,
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
  [8877] = 2,
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
  [8891] = 2,
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
  [8905] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(927), 6,
      sym__line_end,
      sym__concat,
      sym__plain_text,
      sym__variable_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
  [8919] = 2,
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
  [8933] = 4,
    ACTIONS(1031), 1,
      sym__concat,
    STATE(346), 1,
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
  [8951] = 2,
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
  [8965] = 2,
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
  [8979] = 4,
    ACTIONS(1033), 1,
      sym_flag_name,
    STATE(343), 2,
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
  [8997] = 4,
    ACTIONS(1036), 1,
      sym__concat,
    STATE(360), 1,
      aux_sym_word_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(925), 4,
      sym__line_end,
      sym__as,
      sym__plain_text,
      sym__variable_start,
  [9015] = 6,
    ACTIONS(1038), 1,
      sym__line_end,
    ACTIONS(1040), 1,
      sym__plain_text,
    ACTIONS(1043), 1,
      sym__variable_start,
    STATE(505), 1,
      sym_variable,
    STATE(345), 2,
      sym_word,
      aux_sym__stage_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [9037] = 4,
    ACTIONS(1031), 1,
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
      sym__pair_name,
      sym__bare_name,
  [9055] = 2,
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
  [9069] = 2,
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
  [9083] = 2,
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
  [9097] = 2,
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
  [9111] = 6,
    ACTIONS(254), 1,
      sym__list_start,
    ACTIONS(612), 1,
      sym__shell_text,
    ACTIONS(974), 1,
      sym__line_end,
    STATE(662), 1,
      aux_sym__plain_command,
    STATE(817), 2,
      sym__command,
      sym_json_array,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [9133] = 2,
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
  [9147] = 2,
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
  [9161] = 4,
    ACTIONS(1046), 1,
      sym__concat,
    STATE(354), 1,
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
  [9179] = 4,
    ACTIONS(1049), 1,
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
      sym__shell_text,
      sym__list_start,
  [9197] = 6,
    ACTIONS(486), 1,
      sym__plain_text,
    ACTIONS(488), 1,
      sym__variable_start,
    ACTIONS(1052), 1,
      sym__line_end,
    STATE(505), 1,
      sym_variable,
    STATE(345), 2,
      sym_word,
      aux_sym__stage_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [9219] = 6,
    ACTIONS(486), 1,
      sym__plain_text,
    ACTIONS(488), 1,
      sym__variable_start,
    ACTIONS(1054), 1,
      sym__line_end,
    STATE(505), 1,
      sym_variable,
    STATE(345), 2,
      sym_word,
      aux_sym__stage_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [9241] = 2,
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
  [9255] = 3,
    ACTIONS(1058), 1,
      sym__concat,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(1056), 5,
      sym__line_end,
      sym_flag_name,
      sym__pair_name,
      sym__bare_name,
      anon_sym_DASH_DASH,
  [9271] = 4,
    ACTIONS(1060), 1,
      sym__concat,
    STATE(360), 1,
      aux_sym_word_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(927), 4,
      sym__line_end,
      sym__as,
      sym__plain_text,
      sym__variable_start,
  [9289] = 6,
    ACTIONS(486), 1,
      sym__plain_text,
    ACTIONS(488), 1,
      sym__variable_start,
    ACTIONS(1063), 1,
      sym__line_end,
    STATE(505), 1,
      sym_variable,
    STATE(414), 2,
      sym_word,
      aux_sym__stage_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [9311] = 2,
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
  [9325] = 2,
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
  [9339] = 2,
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
  [9353] = 2,
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
  [9367] = 2,
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
  [9381] = 2,
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
  [9395] = 2,
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
  [9409] = 3,
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
  [9425] = 2,
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
  [9439] = 4,
    ACTIONS(1036), 1,
      sym__concat,
    STATE(344), 1,
      aux_sym_word_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(921), 4,
      sym__line_end,
      sym__as,
      sym__plain_text,
      sym__variable_start,
  [9457] = 2,
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
  [9471] = 2,
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
  [9485] = 3,
    ACTIONS(1065), 1,
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
  [9501] = 3,
    ACTIONS(1067), 1,
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
  [9517] = 4,
    ACTIONS(1069), 1,
      sym__concat,
    STATE(376), 1,
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
  [9535] = 3,
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
  [9551] = 4,
    ACTIONS(1072), 1,
      sym__concat,
    STATE(354), 1,
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
  [9569] = 3,
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
  [9585] = 3,
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
  [9601] = 5,
    ACTIONS(1076), 1,
      sym__shell_text,
    ACTIONS(1079), 1,
      sym__heredoc_arrow,
    ACTIONS(1074), 2,
      sym__line_end,
      sym__heredoc_line_end,
    STATE(381), 2,
      sym_heredoc_redirect,
      aux_sym_shell_command_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [9621] = 7,
    ACTIONS(1015), 1,
      sym__variable_start,
    ACTIONS(1017), 1,
      sym__heredoc_text,
    ACTIONS(1082), 1,
      sym_heredoc_end,
    STATE(327), 1,
      aux_sym__text_body,
    STATE(489), 1,
      sym_variable,
    STATE(739), 1,
      sym__text_heredoc,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [9645] = 6,
    ACTIONS(486), 1,
      sym__plain_text,
    ACTIONS(488), 1,
      sym__variable_start,
    ACTIONS(1084), 1,
      sym__line_end,
    STATE(505), 1,
      sym_variable,
    STATE(345), 2,
      sym_word,
      aux_sym__stage_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [9667] = 4,
    ACTIONS(1086), 1,
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
      sym__shell_text,
      sym__list_start,
  [9685] = 4,
    ACTIONS(1089), 1,
      sym__concat,
    STATE(386), 1,
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
  [9703] = 4,
    ACTIONS(1089), 1,
      sym__concat,
    STATE(355), 1,
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
  [9721] = 6,
    ACTIONS(254), 1,
      sym__list_start,
    ACTIONS(612), 1,
      sym__shell_text,
    ACTIONS(992), 1,
      sym__line_end,
    STATE(662), 1,
      aux_sym__plain_command,
    STATE(794), 2,
      sym__command,
      sym_json_array,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [9743] = 3,
    ACTIONS(1091), 1,
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
  [9759] = 3,
    ACTIONS(1093), 1,
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
  [9775] = 2,
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
  [9789] = 4,
    ACTIONS(1095), 1,
      sym_flag_name,
    STATE(391), 2,
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
  [9807] = 2,
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
  [9821] = 2,
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
  [9835] = 2,
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
  [9849] = 2,
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
  [9863] = 2,
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
  [9877] = 2,
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
  [9891] = 2,
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
  [9905] = 2,
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
  [9919] = 2,
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
  [9933] = 2,
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
  [9947] = 2,
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
  [9961] = 3,
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
  [9977] = 3,
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
  [9993] = 3,
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
  [10009] = 3,
    ACTIONS(1098), 1,
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
  [10025] = 3,
    ACTIONS(1100), 1,
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
  [10041] = 2,
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
  [10055] = 2,
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
  [10069] = 2,
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
  [10083] = 2,
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
  [10097] = 7,
    ACTIONS(1007), 1,
      sym__variable_start,
    ACTIONS(1009), 1,
      sym__template_text,
    ACTIONS(1102), 1,
      sym_heredoc_end,
    STATE(326), 1,
      aux_sym__template_body,
    STATE(593), 1,
      sym_variable,
    STATE(760), 1,
      sym__template_heredoc,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [10121] = 4,
    ACTIONS(1072), 1,
      sym__concat,
    STATE(378), 1,
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
  [10139] = 6,
    ACTIONS(486), 1,
      sym__plain_text,
    ACTIONS(488), 1,
      sym__variable_start,
    ACTIONS(1104), 1,
      sym__line_end,
    STATE(505), 1,
      sym_variable,
    STATE(345), 2,
      sym_word,
      aux_sym__stage_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [10161] = 5,
    ACTIONS(476), 1,
      sym__heredoc_arrow,
    ACTIONS(1108), 1,
      sym__shell_text,
    ACTIONS(1106), 2,
      sym__line_end,
      sym__heredoc_line_end,
    STATE(381), 2,
      sym_heredoc_redirect,
      aux_sym_shell_command_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [10181] = 2,
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
  [10195] = 2,
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
  [10209] = 3,
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
  [10225] = 5,
    ACTIONS(1110), 1,
      anon_sym_RBRACE,
    ACTIONS(1112), 1,
      sym__variable_start,
    ACTIONS(1114), 1,
      sym__expansion_text,
    STATE(594), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [10244] = 2,
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
  [10257] = 6,
    ACTIONS(488), 1,
      sym__variable_start,
    ACTIONS(1084), 1,
      sym__line_end,
    ACTIONS(1116), 1,
      sym__plain_text,
    STATE(361), 1,
      sym_stage_name,
    STATE(445), 1,
      sym_variable,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [10278] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(1118), 5,
      sym__line_end,
      sym_flag_name,
      sym__pair_name,
      sym__bare_name,
      anon_sym_DASH_DASH,
  [10291] = 3,
    ACTIONS(1120), 1,
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
  [10306] = 3,
    ACTIONS(1122), 1,
      sym__heredoc_quote,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(539), 4,
      sym__line_end,
      sym__shell_text,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
  [10321] = 2,
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
  [10334] = 2,
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
  [10347] = 5,
    ACTIONS(494), 1,
      sym__line_end,
    ACTIONS(604), 1,
      sym__pair_name,
    ACTIONS(1124), 1,
      sym__bare_name,
    STATE(451), 2,
      sym_assignment,
      aux_sym__names_variables_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [10366] = 2,
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
  [10379] = 2,
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
  [10392] = 5,
    ACTIONS(604), 1,
      sym__pair_name,
    ACTIONS(823), 1,
      sym__line_end,
    ACTIONS(1126), 1,
      sym__bare_name,
    STATE(514), 2,
      sym_assignment,
      aux_sym__names_variables_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [10411] = 5,
    ACTIONS(832), 1,
      sym__pair_name,
    ACTIONS(1128), 1,
      sym__line_end,
    ACTIONS(1130), 1,
      sym__bare_name,
    STATE(499), 2,
      sym_pair,
      aux_sym__pairs_anywhere_repeat2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [10430] = 2,
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
  [10443] = 2,
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
  [10456] = 2,
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
  [10469] = 2,
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
  [10482] = 2,
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
  [10495] = 2,
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
  [10508] = 2,
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
  [10521] = 2,
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
  [10534] = 3,
    ACTIONS(1132), 1,
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
  [10549] = 6,
    ACTIONS(1134), 1,
      sym__heredoc_text,
    ACTIONS(1136), 1,
      sym_heredoc_end,
    STATE(474), 1,
      aux_sym_shell_script_repeat1,
    STATE(675), 1,
      sym_shell_script,
    STATE(780), 1,
      sym__shell_heredoc,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [10570] = 2,
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
  [10583] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(927), 5,
      sym__line_end,
      sym__concat,
      sym__as,
      sym__plain_text,
      sym__variable_start,
  [10596] = 4,
    ACTIONS(1138), 1,
      sym__concat,
    STATE(444), 1,
      aux_sym_word_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(927), 3,
      sym__line_end,
      sym__plain_text,
      sym__variable_start,
  [10613] = 4,
    ACTIONS(1143), 1,
      sym__concat,
    STATE(535), 1,
      aux_sym_word_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(1141), 3,
      sym__line_end,
      sym__plain_text,
      sym__variable_start,
  [10630] = 5,
    ACTIONS(1145), 1,
      sym__line_end,
    ACTIONS(1147), 1,
      sym__pair_name,
    ACTIONS(1150), 1,
      sym__bare_name,
    STATE(446), 2,
      sym_assignment,
      aux_sym__names_variables_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [10649] = 2,
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
  [10662] = 2,
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
  [10675] = 2,
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
  [10688] = 2,
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
  [10701] = 5,
    ACTIONS(604), 1,
      sym__pair_name,
    ACTIONS(1153), 1,
      sym__line_end,
    ACTIONS(1155), 1,
      sym__bare_name,
    STATE(446), 2,
      sym_assignment,
      aux_sym__names_variables_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [10720] = 4,
    ACTIONS(1157), 1,
      sym__concat,
    STATE(452), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(159), 3,
      sym__line_end,
      sym__pair_name,
      sym__bare_name,
  [10737] = 2,
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
  [10750] = 3,
    ACTIONS(1160), 1,
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
  [10765] = 3,
    ACTIONS(1162), 1,
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
  [10780] = 5,
    ACTIONS(1164), 1,
      anon_sym_DQUOTE,
    ACTIONS(1166), 1,
      sym__variable_start,
    ACTIONS(1168), 1,
      sym__double_text,
    STATE(492), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [10799] = 2,
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
  [10812] = 2,
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
  [10825] = 2,
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
  [10838] = 2,
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
  [10851] = 2,
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
  [10864] = 2,
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
  [10877] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(692), 5,
      sym__line_end,
      sym__plain_text,
      sym__variable_start,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
  [10890] = 2,
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
  [10903] = 3,
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
  [10918] = 5,
    ACTIONS(604), 1,
      sym__pair_name,
    ACTIONS(1155), 1,
      sym__bare_name,
    ACTIONS(1172), 1,
      sym__line_end,
    STATE(446), 2,
      sym_assignment,
      aux_sym__names_variables_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [10937] = 3,
    ACTIONS(1174), 1,
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
  [10952] = 5,
    ACTIONS(1112), 1,
      sym__variable_start,
    ACTIONS(1176), 1,
      anon_sym_RBRACE,
    ACTIONS(1178), 1,
      sym__expansion_text,
    STATE(487), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [10971] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(1180), 5,
      sym__line_end,
      sym_flag_name,
      sym__pair_name,
      sym__bare_name,
      anon_sym_DASH_DASH,
  [10984] = 5,
    ACTIONS(832), 1,
      sym__pair_name,
    ACTIONS(894), 1,
      sym__line_end,
    ACTIONS(1130), 1,
      sym__bare_name,
    STATE(471), 2,
      sym_pair,
      aux_sym__pairs_anywhere_repeat2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [11003] = 5,
    ACTIONS(832), 1,
      sym__pair_name,
    ACTIONS(1130), 1,
      sym__bare_name,
    ACTIONS(1182), 1,
      sym__line_end,
    STATE(498), 2,
      sym_pair,
      aux_sym__pairs_anywhere_repeat2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [11022] = 5,
    ACTIONS(832), 1,
      sym__pair_name,
    ACTIONS(1130), 1,
      sym__bare_name,
    ACTIONS(1182), 1,
      sym__line_end,
    STATE(564), 2,
      sym_pair,
      aux_sym__pairs_anywhere_repeat2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [11041] = 2,
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
  [11054] = 4,
    ACTIONS(1186), 1,
      sym__heredoc_text,
    STATE(581), 1,
      aux_sym_shell_script_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(1184), 3,
      sym__line_end,
      sym__heredoc_line_end,
      sym_heredoc_end,
  [11071] = 2,
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
  [11084] = 2,
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
  [11097] = 4,
    ACTIONS(1188), 1,
      sym__concat,
    STATE(452), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(936), 3,
      sym__line_end,
      sym__pair_name,
      sym__bare_name,
  [11114] = 2,
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
  [11127] = 2,
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
  [11140] = 2,
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
  [11153] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(1190), 5,
      sym__line_end,
      sym_flag_name,
      sym__pair_name,
      sym__bare_name,
      anon_sym_DASH_DASH,
  [11166] = 5,
    ACTIONS(604), 1,
      sym__pair_name,
    ACTIONS(1155), 1,
      sym__bare_name,
    ACTIONS(1192), 1,
      sym__line_end,
    STATE(446), 2,
      sym_assignment,
      aux_sym__names_variables_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [11185] = 2,
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
  [11198] = 3,
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
  [11213] = 2,
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
  [11226] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(1194), 5,
      sym__line_end,
      sym_flag_name,
      sym__pair_name,
      sym__bare_name,
      anon_sym_DASH_DASH,
  [11239] = 5,
    ACTIONS(1196), 1,
      anon_sym_RBRACE,
    ACTIONS(1198), 1,
      sym__variable_start,
    ACTIONS(1201), 1,
      sym__expansion_text,
    STATE(487), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [11258] = 2,
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
  [11271] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(1204), 5,
      sym__line_end,
      sym__variable_start,
      sym__heredoc_line_end,
      sym__heredoc_text,
      sym_heredoc_end,
  [11284] = 2,
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
  [11297] = 2,
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
  [11310] = 5,
    ACTIONS(1206), 1,
      anon_sym_DQUOTE,
    ACTIONS(1208), 1,
      sym__variable_start,
    ACTIONS(1211), 1,
      sym__double_text,
    STATE(492), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [11329] = 2,
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
  [11342] = 2,
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
  [11355] = 2,
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
  [11368] = 2,
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
  [11381] = 2,
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
  [11394] = 5,
    ACTIONS(1214), 1,
      sym__line_end,
    ACTIONS(1216), 1,
      sym__pair_name,
    ACTIONS(1219), 1,
      sym__bare_name,
    STATE(498), 2,
      sym_pair,
      aux_sym__pairs_anywhere_repeat2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [11413] = 5,
    ACTIONS(832), 1,
      sym__pair_name,
    ACTIONS(1130), 1,
      sym__bare_name,
    ACTIONS(1222), 1,
      sym__line_end,
    STATE(498), 2,
      sym_pair,
      aux_sym__pairs_anywhere_repeat2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [11432] = 2,
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
  [11445] = 5,
    ACTIONS(1166), 1,
      sym__variable_start,
    ACTIONS(1224), 1,
      anon_sym_DQUOTE,
    ACTIONS(1226), 1,
      sym__double_text,
    STATE(456), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [11464] = 2,
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
  [11477] = 2,
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
  [11490] = 5,
    ACTIONS(1166), 1,
      sym__variable_start,
    ACTIONS(1168), 1,
      sym__double_text,
    ACTIONS(1228), 1,
      anon_sym_DQUOTE,
    STATE(492), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [11509] = 4,
    ACTIONS(1143), 1,
      sym__concat,
    STATE(528), 1,
      aux_sym_word_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(921), 3,
      sym__line_end,
      sym__plain_text,
      sym__variable_start,
  [11526] = 5,
    ACTIONS(1112), 1,
      sym__variable_start,
    ACTIONS(1230), 1,
      anon_sym_RBRACE,
    ACTIONS(1232), 1,
      sym__expansion_text,
    STATE(507), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [11545] = 5,
    ACTIONS(1112), 1,
      sym__variable_start,
    ACTIONS(1178), 1,
      sym__expansion_text,
    ACTIONS(1234), 1,
      anon_sym_RBRACE,
    STATE(487), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [11564] = 5,
    ACTIONS(1166), 1,
      sym__variable_start,
    ACTIONS(1236), 1,
      anon_sym_DQUOTE,
    ACTIONS(1238), 1,
      sym__double_text,
    STATE(509), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [11583] = 5,
    ACTIONS(1166), 1,
      sym__variable_start,
    ACTIONS(1168), 1,
      sym__double_text,
    ACTIONS(1240), 1,
      anon_sym_DQUOTE,
    STATE(492), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [11602] = 5,
    ACTIONS(1112), 1,
      sym__variable_start,
    ACTIONS(1242), 1,
      anon_sym_RBRACE,
    ACTIONS(1244), 1,
      sym__expansion_text,
    STATE(511), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [11621] = 5,
    ACTIONS(1112), 1,
      sym__variable_start,
    ACTIONS(1178), 1,
      sym__expansion_text,
    ACTIONS(1246), 1,
      anon_sym_RBRACE,
    STATE(487), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [11640] = 5,
    ACTIONS(1166), 1,
      sym__variable_start,
    ACTIONS(1248), 1,
      anon_sym_DQUOTE,
    ACTIONS(1250), 1,
      sym__double_text,
    STATE(513), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [11659] = 5,
    ACTIONS(1166), 1,
      sym__variable_start,
    ACTIONS(1168), 1,
      sym__double_text,
    ACTIONS(1252), 1,
      anon_sym_DQUOTE,
    STATE(492), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [11678] = 5,
    ACTIONS(604), 1,
      sym__pair_name,
    ACTIONS(1155), 1,
      sym__bare_name,
    ACTIONS(1254), 1,
      sym__line_end,
    STATE(446), 2,
      sym_assignment,
      aux_sym__names_variables_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [11697] = 5,
    ACTIONS(604), 1,
      sym__pair_name,
    ACTIONS(1254), 1,
      sym__line_end,
    ACTIONS(1256), 1,
      sym__bare_name,
    STATE(482), 2,
      sym_assignment,
      aux_sym__names_variables_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [11716] = 5,
    ACTIONS(1112), 1,
      sym__variable_start,
    ACTIONS(1258), 1,
      anon_sym_RBRACE,
    ACTIONS(1260), 1,
      sym__expansion_text,
    STATE(517), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [11735] = 5,
    ACTIONS(1112), 1,
      sym__variable_start,
    ACTIONS(1178), 1,
      sym__expansion_text,
    ACTIONS(1262), 1,
      anon_sym_RBRACE,
    STATE(487), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [11754] = 5,
    ACTIONS(1166), 1,
      sym__variable_start,
    ACTIONS(1264), 1,
      anon_sym_DQUOTE,
    ACTIONS(1266), 1,
      sym__double_text,
    STATE(519), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [11773] = 5,
    ACTIONS(1166), 1,
      sym__variable_start,
    ACTIONS(1168), 1,
      sym__double_text,
    ACTIONS(1268), 1,
      anon_sym_DQUOTE,
    STATE(492), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [11792] = 5,
    ACTIONS(1112), 1,
      sym__variable_start,
    ACTIONS(1270), 1,
      anon_sym_RBRACE,
    ACTIONS(1272), 1,
      sym__expansion_text,
    STATE(521), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [11811] = 5,
    ACTIONS(1112), 1,
      sym__variable_start,
    ACTIONS(1178), 1,
      sym__expansion_text,
    ACTIONS(1274), 1,
      anon_sym_RBRACE,
    STATE(487), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [11830] = 5,
    ACTIONS(1166), 1,
      sym__variable_start,
    ACTIONS(1276), 1,
      anon_sym_DQUOTE,
    ACTIONS(1278), 1,
      sym__double_text,
    STATE(523), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [11849] = 5,
    ACTIONS(1166), 1,
      sym__variable_start,
    ACTIONS(1168), 1,
      sym__double_text,
    ACTIONS(1280), 1,
      anon_sym_DQUOTE,
    STATE(492), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [11868] = 5,
    ACTIONS(1112), 1,
      sym__variable_start,
    ACTIONS(1282), 1,
      anon_sym_RBRACE,
    ACTIONS(1284), 1,
      sym__expansion_text,
    STATE(525), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [11887] = 5,
    ACTIONS(1112), 1,
      sym__variable_start,
    ACTIONS(1178), 1,
      sym__expansion_text,
    ACTIONS(1286), 1,
      anon_sym_RBRACE,
    STATE(487), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [11906] = 5,
    ACTIONS(1166), 1,
      sym__variable_start,
    ACTIONS(1288), 1,
      anon_sym_DQUOTE,
    ACTIONS(1290), 1,
      sym__double_text,
    STATE(527), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [11925] = 5,
    ACTIONS(1166), 1,
      sym__variable_start,
    ACTIONS(1168), 1,
      sym__double_text,
    ACTIONS(1292), 1,
      anon_sym_DQUOTE,
    STATE(492), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [11944] = 4,
    ACTIONS(1143), 1,
      sym__concat,
    STATE(444), 1,
      aux_sym_word_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(925), 3,
      sym__line_end,
      sym__plain_text,
      sym__variable_start,
  [11961] = 5,
    ACTIONS(1112), 1,
      sym__variable_start,
    ACTIONS(1294), 1,
      anon_sym_RBRACE,
    ACTIONS(1296), 1,
      sym__expansion_text,
    STATE(468), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [11980] = 5,
    ACTIONS(1112), 1,
      sym__variable_start,
    ACTIONS(1298), 1,
      anon_sym_RBRACE,
    ACTIONS(1300), 1,
      sym__expansion_text,
    STATE(531), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [11999] = 5,
    ACTIONS(1112), 1,
      sym__variable_start,
    ACTIONS(1178), 1,
      sym__expansion_text,
    ACTIONS(1302), 1,
      anon_sym_RBRACE,
    STATE(487), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12018] = 5,
    ACTIONS(1166), 1,
      sym__variable_start,
    ACTIONS(1304), 1,
      anon_sym_DQUOTE,
    ACTIONS(1306), 1,
      sym__double_text,
    STATE(533), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12037] = 5,
    ACTIONS(1166), 1,
      sym__variable_start,
    ACTIONS(1168), 1,
      sym__double_text,
    ACTIONS(1308), 1,
      anon_sym_DQUOTE,
    STATE(492), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12056] = 2,
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
  [12069] = 4,
    ACTIONS(1143), 1,
      sym__concat,
    STATE(444), 1,
      aux_sym_word_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(1310), 3,
      sym__line_end,
      sym__plain_text,
      sym__variable_start,
  [12086] = 5,
    ACTIONS(1112), 1,
      sym__variable_start,
    ACTIONS(1312), 1,
      anon_sym_RBRACE,
    ACTIONS(1314), 1,
      sym__expansion_text,
    STATE(537), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12105] = 5,
    ACTIONS(1112), 1,
      sym__variable_start,
    ACTIONS(1178), 1,
      sym__expansion_text,
    ACTIONS(1316), 1,
      anon_sym_RBRACE,
    STATE(487), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12124] = 5,
    ACTIONS(1166), 1,
      sym__variable_start,
    ACTIONS(1318), 1,
      anon_sym_DQUOTE,
    ACTIONS(1320), 1,
      sym__double_text,
    STATE(539), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12143] = 5,
    ACTIONS(1166), 1,
      sym__variable_start,
    ACTIONS(1168), 1,
      sym__double_text,
    ACTIONS(1322), 1,
      anon_sym_DQUOTE,
    STATE(492), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12162] = 2,
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
  [12175] = 4,
    ACTIONS(1188), 1,
      sym__concat,
    STATE(477), 1,
      aux_sym_flag_value_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(932), 3,
      sym__line_end,
      sym__pair_name,
      sym__bare_name,
  [12192] = 5,
    ACTIONS(1112), 1,
      sym__variable_start,
    ACTIONS(1324), 1,
      anon_sym_RBRACE,
    ACTIONS(1326), 1,
      sym__expansion_text,
    STATE(543), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12211] = 5,
    ACTIONS(1112), 1,
      sym__variable_start,
    ACTIONS(1178), 1,
      sym__expansion_text,
    ACTIONS(1328), 1,
      anon_sym_RBRACE,
    STATE(487), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12230] = 5,
    ACTIONS(1166), 1,
      sym__variable_start,
    ACTIONS(1330), 1,
      anon_sym_DQUOTE,
    ACTIONS(1332), 1,
      sym__double_text,
    STATE(545), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12249] = 5,
    ACTIONS(1166), 1,
      sym__variable_start,
    ACTIONS(1168), 1,
      sym__double_text,
    ACTIONS(1334), 1,
      anon_sym_DQUOTE,
    STATE(492), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12268] = 2,
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
  [12281] = 5,
    ACTIONS(1112), 1,
      sym__variable_start,
    ACTIONS(1336), 1,
      anon_sym_RBRACE,
    ACTIONS(1338), 1,
      sym__expansion_text,
    STATE(548), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12300] = 5,
    ACTIONS(1112), 1,
      sym__variable_start,
    ACTIONS(1178), 1,
      sym__expansion_text,
    ACTIONS(1340), 1,
      anon_sym_RBRACE,
    STATE(487), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12319] = 5,
    ACTIONS(1166), 1,
      sym__variable_start,
    ACTIONS(1342), 1,
      anon_sym_DQUOTE,
    ACTIONS(1344), 1,
      sym__double_text,
    STATE(550), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12338] = 5,
    ACTIONS(1166), 1,
      sym__variable_start,
    ACTIONS(1168), 1,
      sym__double_text,
    ACTIONS(1346), 1,
      anon_sym_DQUOTE,
    STATE(492), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12357] = 5,
    ACTIONS(1112), 1,
      sym__variable_start,
    ACTIONS(1348), 1,
      anon_sym_RBRACE,
    ACTIONS(1350), 1,
      sym__expansion_text,
    STATE(552), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12376] = 5,
    ACTIONS(1112), 1,
      sym__variable_start,
    ACTIONS(1178), 1,
      sym__expansion_text,
    ACTIONS(1352), 1,
      anon_sym_RBRACE,
    STATE(487), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12395] = 5,
    ACTIONS(1166), 1,
      sym__variable_start,
    ACTIONS(1354), 1,
      anon_sym_DQUOTE,
    ACTIONS(1356), 1,
      sym__double_text,
    STATE(554), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12414] = 5,
    ACTIONS(1166), 1,
      sym__variable_start,
    ACTIONS(1168), 1,
      sym__double_text,
    ACTIONS(1358), 1,
      anon_sym_DQUOTE,
    STATE(492), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12433] = 5,
    ACTIONS(1112), 1,
      sym__variable_start,
    ACTIONS(1360), 1,
      anon_sym_RBRACE,
    ACTIONS(1362), 1,
      sym__expansion_text,
    STATE(556), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12452] = 5,
    ACTIONS(1112), 1,
      sym__variable_start,
    ACTIONS(1178), 1,
      sym__expansion_text,
    ACTIONS(1364), 1,
      anon_sym_RBRACE,
    STATE(487), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12471] = 5,
    ACTIONS(1166), 1,
      sym__variable_start,
    ACTIONS(1366), 1,
      anon_sym_DQUOTE,
    ACTIONS(1368), 1,
      sym__double_text,
    STATE(558), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12490] = 5,
    ACTIONS(1166), 1,
      sym__variable_start,
    ACTIONS(1168), 1,
      sym__double_text,
    ACTIONS(1370), 1,
      anon_sym_DQUOTE,
    STATE(492), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12509] = 2,
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
  [12522] = 5,
    ACTIONS(1112), 1,
      sym__variable_start,
    ACTIONS(1372), 1,
      anon_sym_RBRACE,
    ACTIONS(1374), 1,
      sym__expansion_text,
    STATE(561), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12541] = 5,
    ACTIONS(1112), 1,
      sym__variable_start,
    ACTIONS(1178), 1,
      sym__expansion_text,
    ACTIONS(1376), 1,
      anon_sym_RBRACE,
    STATE(487), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12560] = 5,
    ACTIONS(1166), 1,
      sym__variable_start,
    ACTIONS(1378), 1,
      anon_sym_DQUOTE,
    ACTIONS(1380), 1,
      sym__double_text,
    STATE(563), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12579] = 5,
    ACTIONS(1166), 1,
      sym__variable_start,
    ACTIONS(1168), 1,
      sym__double_text,
    ACTIONS(1382), 1,
      anon_sym_DQUOTE,
    STATE(492), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12598] = 5,
    ACTIONS(832), 1,
      sym__pair_name,
    ACTIONS(1130), 1,
      sym__bare_name,
    ACTIONS(1384), 1,
      sym__line_end,
    STATE(498), 2,
      sym_pair,
      aux_sym__pairs_anywhere_repeat2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12617] = 5,
    ACTIONS(1112), 1,
      sym__variable_start,
    ACTIONS(1386), 1,
      anon_sym_RBRACE,
    ACTIONS(1388), 1,
      sym__expansion_text,
    STATE(566), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12636] = 5,
    ACTIONS(1112), 1,
      sym__variable_start,
    ACTIONS(1178), 1,
      sym__expansion_text,
    ACTIONS(1390), 1,
      anon_sym_RBRACE,
    STATE(487), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12655] = 5,
    ACTIONS(1166), 1,
      sym__variable_start,
    ACTIONS(1392), 1,
      anon_sym_DQUOTE,
    ACTIONS(1394), 1,
      sym__double_text,
    STATE(568), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12674] = 5,
    ACTIONS(1166), 1,
      sym__variable_start,
    ACTIONS(1168), 1,
      sym__double_text,
    ACTIONS(1396), 1,
      anon_sym_DQUOTE,
    STATE(492), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12693] = 5,
    ACTIONS(1112), 1,
      sym__variable_start,
    ACTIONS(1398), 1,
      anon_sym_RBRACE,
    ACTIONS(1400), 1,
      sym__expansion_text,
    STATE(570), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12712] = 5,
    ACTIONS(1112), 1,
      sym__variable_start,
    ACTIONS(1178), 1,
      sym__expansion_text,
    ACTIONS(1402), 1,
      anon_sym_RBRACE,
    STATE(487), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12731] = 5,
    ACTIONS(1166), 1,
      sym__variable_start,
    ACTIONS(1404), 1,
      anon_sym_DQUOTE,
    ACTIONS(1406), 1,
      sym__double_text,
    STATE(572), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12750] = 5,
    ACTIONS(1166), 1,
      sym__variable_start,
    ACTIONS(1168), 1,
      sym__double_text,
    ACTIONS(1408), 1,
      anon_sym_DQUOTE,
    STATE(492), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12769] = 5,
    ACTIONS(1112), 1,
      sym__variable_start,
    ACTIONS(1410), 1,
      anon_sym_RBRACE,
    ACTIONS(1412), 1,
      sym__expansion_text,
    STATE(574), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12788] = 5,
    ACTIONS(1112), 1,
      sym__variable_start,
    ACTIONS(1178), 1,
      sym__expansion_text,
    ACTIONS(1414), 1,
      anon_sym_RBRACE,
    STATE(487), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12807] = 5,
    ACTIONS(1166), 1,
      sym__variable_start,
    ACTIONS(1416), 1,
      anon_sym_DQUOTE,
    ACTIONS(1418), 1,
      sym__double_text,
    STATE(576), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12826] = 5,
    ACTIONS(1166), 1,
      sym__variable_start,
    ACTIONS(1168), 1,
      sym__double_text,
    ACTIONS(1420), 1,
      anon_sym_DQUOTE,
    STATE(492), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12845] = 5,
    ACTIONS(1112), 1,
      sym__variable_start,
    ACTIONS(1422), 1,
      anon_sym_RBRACE,
    ACTIONS(1424), 1,
      sym__expansion_text,
    STATE(578), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12864] = 5,
    ACTIONS(1112), 1,
      sym__variable_start,
    ACTIONS(1178), 1,
      sym__expansion_text,
    ACTIONS(1426), 1,
      anon_sym_RBRACE,
    STATE(487), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12883] = 5,
    ACTIONS(1166), 1,
      sym__variable_start,
    ACTIONS(1428), 1,
      anon_sym_DQUOTE,
    ACTIONS(1430), 1,
      sym__double_text,
    STATE(580), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12902] = 5,
    ACTIONS(1166), 1,
      sym__variable_start,
    ACTIONS(1168), 1,
      sym__double_text,
    ACTIONS(1432), 1,
      anon_sym_DQUOTE,
    STATE(492), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12921] = 4,
    ACTIONS(1436), 1,
      sym__heredoc_text,
    STATE(581), 1,
      aux_sym_shell_script_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(1434), 3,
      sym__line_end,
      sym__heredoc_line_end,
      sym_heredoc_end,
  [12938] = 5,
    ACTIONS(1112), 1,
      sym__variable_start,
    ACTIONS(1439), 1,
      anon_sym_RBRACE,
    ACTIONS(1441), 1,
      sym__expansion_text,
    STATE(583), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12957] = 5,
    ACTIONS(1112), 1,
      sym__variable_start,
    ACTIONS(1178), 1,
      sym__expansion_text,
    ACTIONS(1443), 1,
      anon_sym_RBRACE,
    STATE(487), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12976] = 5,
    ACTIONS(1166), 1,
      sym__variable_start,
    ACTIONS(1445), 1,
      anon_sym_DQUOTE,
    ACTIONS(1447), 1,
      sym__double_text,
    STATE(586), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [12995] = 2,
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
  [13008] = 5,
    ACTIONS(1166), 1,
      sym__variable_start,
    ACTIONS(1168), 1,
      sym__double_text,
    ACTIONS(1449), 1,
      anon_sym_DQUOTE,
    STATE(492), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13027] = 5,
    ACTIONS(1112), 1,
      sym__variable_start,
    ACTIONS(1451), 1,
      anon_sym_RBRACE,
    ACTIONS(1453), 1,
      sym__expansion_text,
    STATE(588), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13046] = 5,
    ACTIONS(1112), 1,
      sym__variable_start,
    ACTIONS(1178), 1,
      sym__expansion_text,
    ACTIONS(1455), 1,
      anon_sym_RBRACE,
    STATE(487), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13065] = 5,
    ACTIONS(1166), 1,
      sym__variable_start,
    ACTIONS(1457), 1,
      anon_sym_DQUOTE,
    ACTIONS(1459), 1,
      sym__double_text,
    STATE(590), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13084] = 5,
    ACTIONS(1166), 1,
      sym__variable_start,
    ACTIONS(1168), 1,
      sym__double_text,
    ACTIONS(1461), 1,
      anon_sym_DQUOTE,
    STATE(492), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13103] = 5,
    ACTIONS(1112), 1,
      sym__variable_start,
    ACTIONS(1463), 1,
      anon_sym_RBRACE,
    ACTIONS(1465), 1,
      sym__expansion_text,
    STATE(592), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13122] = 5,
    ACTIONS(1112), 1,
      sym__variable_start,
    ACTIONS(1178), 1,
      sym__expansion_text,
    ACTIONS(1467), 1,
      anon_sym_RBRACE,
    STATE(487), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13141] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(1469), 5,
      sym__line_end,
      sym__variable_start,
      sym__heredoc_line_end,
      sym__template_text,
      sym_heredoc_end,
  [13154] = 5,
    ACTIONS(1112), 1,
      sym__variable_start,
    ACTIONS(1178), 1,
      sym__expansion_text,
    ACTIONS(1471), 1,
      anon_sym_RBRACE,
    STATE(487), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13173] = 5,
    ACTIONS(1112), 1,
      sym__variable_start,
    ACTIONS(1473), 1,
      anon_sym_RBRACE,
    ACTIONS(1475), 1,
      sym__expansion_text,
    STATE(596), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13192] = 5,
    ACTIONS(1112), 1,
      sym__variable_start,
    ACTIONS(1178), 1,
      sym__expansion_text,
    ACTIONS(1477), 1,
      anon_sym_RBRACE,
    STATE(487), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13211] = 5,
    ACTIONS(1112), 1,
      sym__variable_start,
    ACTIONS(1479), 1,
      anon_sym_RBRACE,
    ACTIONS(1481), 1,
      sym__expansion_text,
    STATE(598), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13230] = 5,
    ACTIONS(1112), 1,
      sym__variable_start,
    ACTIONS(1178), 1,
      sym__expansion_text,
    ACTIONS(1483), 1,
      anon_sym_RBRACE,
    STATE(487), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13249] = 5,
    ACTIONS(1112), 1,
      sym__variable_start,
    ACTIONS(1485), 1,
      anon_sym_RBRACE,
    ACTIONS(1487), 1,
      sym__expansion_text,
    STATE(600), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13268] = 5,
    ACTIONS(1112), 1,
      sym__variable_start,
    ACTIONS(1178), 1,
      sym__expansion_text,
    ACTIONS(1489), 1,
      anon_sym_RBRACE,
    STATE(487), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13287] = 5,
    ACTIONS(1112), 1,
      sym__variable_start,
    ACTIONS(1491), 1,
      anon_sym_RBRACE,
    ACTIONS(1493), 1,
      sym__expansion_text,
    STATE(602), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13306] = 5,
    ACTIONS(1112), 1,
      sym__variable_start,
    ACTIONS(1178), 1,
      sym__expansion_text,
    ACTIONS(1495), 1,
      anon_sym_RBRACE,
    STATE(487), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13325] = 5,
    ACTIONS(1112), 1,
      sym__variable_start,
    ACTIONS(1497), 1,
      anon_sym_RBRACE,
    ACTIONS(1499), 1,
      sym__expansion_text,
    STATE(604), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13344] = 5,
    ACTIONS(1112), 1,
      sym__variable_start,
    ACTIONS(1178), 1,
      sym__expansion_text,
    ACTIONS(1501), 1,
      anon_sym_RBRACE,
    STATE(487), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13363] = 5,
    ACTIONS(1112), 1,
      sym__variable_start,
    ACTIONS(1503), 1,
      anon_sym_RBRACE,
    ACTIONS(1505), 1,
      sym__expansion_text,
    STATE(606), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13382] = 5,
    ACTIONS(1112), 1,
      sym__variable_start,
    ACTIONS(1178), 1,
      sym__expansion_text,
    ACTIONS(1507), 1,
      anon_sym_RBRACE,
    STATE(487), 2,
      sym_variable,
      aux_sym_variable_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13401] = 5,
    ACTIONS(1166), 1,
      sym__variable_start,
    ACTIONS(1509), 1,
      anon_sym_DQUOTE,
    ACTIONS(1511), 1,
      sym__double_text,
    STATE(504), 2,
      sym_variable,
      aux_sym_double_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13420] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(200), 4,
      sym__line_end,
      sym__concat,
      sym__pair_name,
      sym__bare_name,
  [13432] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(216), 4,
      sym__line_end,
      sym_flag_name,
      sym__plain_text,
      sym__variable_start,
  [13444] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(170), 4,
      sym__line_end,
      sym__concat,
      sym__plain_text,
      sym__variable_start,
  [13456] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(216), 4,
      sym__line_end,
      sym_flag_name,
      sym__shell_text,
      sym__list_start,
  [13468] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(204), 4,
      sym__line_end,
      sym__concat,
      sym__pair_name,
      sym__bare_name,
  [13480] = 4,
    ACTIONS(1513), 1,
      anon_sym_DQUOTE,
    STATE(613), 1,
      aux_sym_json_string_repeat1,
    ACTIONS(1515), 2,
      aux_sym_json_string_token1,
      sym_escape_sequence,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13496] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(159), 4,
      sym__line_end,
      sym__concat,
      sym__pair_name,
      sym__bare_name,
  [13508] = 4,
    ACTIONS(1518), 1,
      anon_sym_DQUOTE,
    STATE(613), 1,
      aux_sym_json_string_repeat1,
    ACTIONS(1520), 2,
      aux_sym_json_string_token1,
      sym_escape_sequence,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13524] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(692), 4,
      sym__line_end,
      sym__shell_text,
      sym__heredoc_arrow,
      sym__heredoc_line_end,
  [13536] = 3,
    ACTIONS(1522), 1,
      sym__concat,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(1056), 3,
      sym__line_end,
      sym__pair_name,
      sym__bare_name,
  [13550] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(212), 4,
      sym__line_end,
      sym__concat,
      sym__pair_name,
      sym__bare_name,
  [13562] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(170), 4,
      sym__line_end,
      sym__concat,
      sym__pair_name,
      sym__bare_name,
  [13574] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(208), 4,
      sym__line_end,
      sym__concat,
      sym__pair_name,
      sym__bare_name,
  [13586] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(204), 4,
      sym__line_end,
      sym__concat,
      sym__plain_text,
      sym__variable_start,
  [13598] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(927), 4,
      sym__line_end,
      sym__concat,
      sym__plain_text,
      sym__variable_start,
  [13610] = 4,
    ACTIONS(1524), 1,
      anon_sym_DQUOTE,
    STATE(615), 1,
      aux_sym_json_string_repeat1,
    ACTIONS(1526), 2,
      aux_sym_json_string_token1,
      sym_escape_sequence,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13626] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(216), 4,
      sym__line_end,
      sym_flag_name,
      sym__pair_name,
      sym__bare_name,
  [13638] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(208), 4,
      sym__line_end,
      sym__concat,
      sym__plain_text,
      sym__variable_start,
  [13650] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(192), 4,
      sym__line_end,
      sym__concat,
      sym__pair_name,
      sym__bare_name,
  [13662] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(196), 4,
      sym__line_end,
      sym__concat,
      sym__pair_name,
      sym__bare_name,
  [13674] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(188), 4,
      sym__line_end,
      sym__concat,
      sym__pair_name,
      sym__bare_name,
  [13686] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(212), 4,
      sym__line_end,
      sym__concat,
      sym__plain_text,
      sym__variable_start,
  [13698] = 4,
    ACTIONS(1528), 1,
      anon_sym_SQUOTE,
    ACTIONS(1530), 1,
      sym__single_text,
    STATE(694), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13713] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(1194), 3,
      sym__line_end,
      sym__pair_name,
      sym__bare_name,
  [13724] = 4,
    ACTIONS(1532), 1,
      anon_sym_SQUOTE,
    ACTIONS(1534), 1,
      sym__single_text,
    STATE(695), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13739] = 4,
    ACTIONS(1536), 1,
      anon_sym_COMMA,
    ACTIONS(1538), 1,
      anon_sym_RBRACK,
    STATE(685), 1,
      aux_sym_json_array_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13754] = 4,
    ACTIONS(234), 1,
      sym__heredoc_line_end,
    ACTIONS(1540), 1,
      sym__line_end,
    STATE(692), 1,
      aux_sym__quoted_anywhere_text_repeat3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13769] = 4,
    ACTIONS(1536), 1,
      anon_sym_COMMA,
    ACTIONS(1542), 1,
      anon_sym_RBRACK,
    STATE(633), 1,
      aux_sym_json_array_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13784] = 4,
    ACTIONS(1544), 1,
      anon_sym_SQUOTE,
    ACTIONS(1546), 1,
      sym__single_text,
    STATE(638), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13799] = 4,
    ACTIONS(488), 1,
      sym__variable_start,
    ACTIONS(1548), 1,
      sym__plain_text,
    STATE(622), 1,
      sym_variable,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13814] = 4,
    ACTIONS(1534), 1,
      sym__single_text,
    ACTIONS(1550), 1,
      anon_sym_SQUOTE,
    STATE(695), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13829] = 4,
    ACTIONS(240), 1,
      sym__heredoc_line_end,
    ACTIONS(308), 1,
      sym__line_end,
    STATE(703), 1,
      aux_sym__quoted_anywhere_template_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13844] = 4,
    ACTIONS(1552), 1,
      sym__line_end,
    ACTIONS(1554), 1,
      sym__heredoc_line_end,
    STATE(697), 1,
      aux_sym__command_shell_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13859] = 4,
    ACTIONS(1556), 1,
      anon_sym_SQUOTE,
    ACTIONS(1558), 1,
      sym__single_text,
    STATE(642), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13874] = 4,
    ACTIONS(1534), 1,
      sym__single_text,
    ACTIONS(1560), 1,
      anon_sym_SQUOTE,
    STATE(695), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13889] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(1562), 3,
      sym__line_end,
      sym__pair_name,
      sym__bare_name,
  [13900] = 4,
    ACTIONS(1564), 1,
      anon_sym_SQUOTE,
    ACTIONS(1566), 1,
      sym__single_text,
    STATE(646), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13915] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(208), 3,
      sym__variable_start,
      sym__double_text,
      anon_sym_DQUOTE,
  [13926] = 4,
    ACTIONS(1534), 1,
      sym__single_text,
    ACTIONS(1568), 1,
      anon_sym_SQUOTE,
    STATE(695), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13941] = 4,
    ACTIONS(234), 1,
      sym__heredoc_line_end,
    ACTIONS(1570), 1,
      sym__line_end,
    STATE(692), 1,
      aux_sym__quoted_anywhere_text_repeat3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13956] = 4,
    ACTIONS(1572), 1,
      anon_sym_SQUOTE,
    ACTIONS(1574), 1,
      sym__single_text,
    STATE(649), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13971] = 4,
    ACTIONS(1534), 1,
      sym__single_text,
    ACTIONS(1576), 1,
      anon_sym_SQUOTE,
    STATE(695), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [13986] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(212), 3,
      sym__variable_start,
      sym__double_text,
      anon_sym_DQUOTE,
  [13997] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(170), 3,
      sym__variable_start,
      sym__double_text,
      anon_sym_DQUOTE,
  [14008] = 4,
    ACTIONS(1578), 1,
      anon_sym_SQUOTE,
    ACTIONS(1580), 1,
      sym__single_text,
    STATE(653), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14023] = 4,
    ACTIONS(1534), 1,
      sym__single_text,
    ACTIONS(1582), 1,
      anon_sym_SQUOTE,
    STATE(695), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14038] = 4,
    ACTIONS(234), 1,
      sym__heredoc_line_end,
    ACTIONS(304), 1,
      sym__line_end,
    STATE(692), 1,
      aux_sym__quoted_anywhere_text_repeat3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14053] = 4,
    ACTIONS(1584), 1,
      anon_sym_SQUOTE,
    ACTIONS(1586), 1,
      sym__single_text,
    STATE(656), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14068] = 4,
    ACTIONS(1534), 1,
      sym__single_text,
    ACTIONS(1588), 1,
      anon_sym_SQUOTE,
    STATE(695), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14083] = 4,
    ACTIONS(1590), 1,
      anon_sym_SQUOTE,
    ACTIONS(1592), 1,
      sym__single_text,
    STATE(659), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14098] = 4,
    ACTIONS(1594), 1,
      anon_sym_RBRACK,
    ACTIONS(1596), 1,
      anon_sym_DQUOTE2,
    STATE(680), 1,
      sym_json_string,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14113] = 4,
    ACTIONS(1534), 1,
      sym__single_text,
    ACTIONS(1598), 1,
      anon_sym_SQUOTE,
    STATE(695), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14128] = 4,
    ACTIONS(1600), 1,
      anon_sym_SQUOTE,
    ACTIONS(1602), 1,
      sym__single_text,
    STATE(666), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14143] = 4,
    ACTIONS(1604), 1,
      anon_sym_SQUOTE,
    ACTIONS(1606), 1,
      sym__single_text,
    STATE(663), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14158] = 4,
    ACTIONS(612), 1,
      sym__shell_text,
    ACTIONS(1608), 1,
      sym__line_end,
    STATE(682), 1,
      aux_sym__plain_command,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14173] = 4,
    ACTIONS(1534), 1,
      sym__single_text,
    ACTIONS(1610), 1,
      anon_sym_SQUOTE,
    STATE(695), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14188] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(1190), 3,
      sym__line_end,
      sym__pair_name,
      sym__bare_name,
  [14199] = 4,
    ACTIONS(1612), 1,
      anon_sym_SQUOTE,
    ACTIONS(1614), 1,
      sym__single_text,
    STATE(667), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14214] = 4,
    ACTIONS(1534), 1,
      sym__single_text,
    ACTIONS(1616), 1,
      anon_sym_SQUOTE,
    STATE(695), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14229] = 4,
    ACTIONS(1534), 1,
      sym__single_text,
    ACTIONS(1618), 1,
      anon_sym_SQUOTE,
    STATE(695), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14244] = 4,
    ACTIONS(234), 1,
      sym__heredoc_line_end,
    ACTIONS(310), 1,
      sym__line_end,
    STATE(692), 1,
      aux_sym__quoted_anywhere_text_repeat3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14259] = 4,
    ACTIONS(1536), 1,
      anon_sym_COMMA,
    ACTIONS(1620), 1,
      anon_sym_RBRACK,
    STATE(685), 1,
      aux_sym_json_array_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14274] = 4,
    ACTIONS(1622), 1,
      anon_sym_SQUOTE,
    ACTIONS(1624), 1,
      sym__single_text,
    STATE(671), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14289] = 4,
    ACTIONS(1534), 1,
      sym__single_text,
    ACTIONS(1626), 1,
      anon_sym_SQUOTE,
    STATE(695), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14304] = 4,
    ACTIONS(234), 1,
      sym__heredoc_line_end,
    ACTIONS(571), 1,
      sym__line_end,
    STATE(634), 1,
      aux_sym__quoted_anywhere_text_repeat3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14319] = 4,
    ACTIONS(240), 1,
      sym__heredoc_line_end,
    ACTIONS(1628), 1,
      sym__line_end,
    STATE(703), 1,
      aux_sym__quoted_anywhere_template_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14334] = 4,
    ACTIONS(1630), 1,
      anon_sym_SQUOTE,
    ACTIONS(1632), 1,
      sym__single_text,
    STATE(676), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14349] = 3,
    ACTIONS(1636), 1,
      sym_heredoc_end,
    ACTIONS(1634), 2,
      sym__line_end,
      sym__heredoc_line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14362] = 4,
    ACTIONS(1534), 1,
      sym__single_text,
    ACTIONS(1638), 1,
      anon_sym_SQUOTE,
    STATE(695), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14377] = 4,
    ACTIONS(1640), 1,
      anon_sym_SQUOTE,
    ACTIONS(1642), 1,
      sym__single_text,
    STATE(678), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14392] = 4,
    ACTIONS(1534), 1,
      sym__single_text,
    ACTIONS(1644), 1,
      anon_sym_SQUOTE,
    STATE(695), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14407] = 4,
    ACTIONS(1646), 1,
      anon_sym_SQUOTE,
    ACTIONS(1648), 1,
      sym__single_text,
    STATE(681), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14422] = 4,
    ACTIONS(1536), 1,
      anon_sym_COMMA,
    ACTIONS(1650), 1,
      anon_sym_RBRACK,
    STATE(669), 1,
      aux_sym_json_array_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14437] = 4,
    ACTIONS(1534), 1,
      sym__single_text,
    ACTIONS(1652), 1,
      anon_sym_SQUOTE,
    STATE(695), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14452] = 4,
    ACTIONS(1654), 1,
      sym__line_end,
    ACTIONS(1656), 1,
      sym__shell_text,
    STATE(682), 1,
      aux_sym__plain_command,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14467] = 4,
    ACTIONS(1659), 1,
      anon_sym_SQUOTE,
    ACTIONS(1661), 1,
      sym__single_text,
    STATE(684), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14482] = 4,
    ACTIONS(1534), 1,
      sym__single_text,
    ACTIONS(1663), 1,
      anon_sym_SQUOTE,
    STATE(695), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14497] = 4,
    ACTIONS(1665), 1,
      anon_sym_COMMA,
    ACTIONS(1668), 1,
      anon_sym_RBRACK,
    STATE(685), 1,
      aux_sym_json_array_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14512] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(1118), 3,
      sym__line_end,
      sym__pair_name,
      sym__bare_name,
  [14523] = 4,
    ACTIONS(1670), 1,
      anon_sym_SQUOTE,
    ACTIONS(1672), 1,
      sym__single_text,
    STATE(689), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14538] = 4,
    ACTIONS(1674), 1,
      sym__line_end,
    ACTIONS(1676), 1,
      sym__heredoc_line_end,
    STATE(688), 1,
      aux_sym__command_shell_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14553] = 4,
    ACTIONS(1534), 1,
      sym__single_text,
    ACTIONS(1679), 1,
      anon_sym_SQUOTE,
    STATE(695), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14568] = 4,
    ACTIONS(1681), 1,
      anon_sym_SQUOTE,
    ACTIONS(1683), 1,
      sym__single_text,
    STATE(691), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14583] = 4,
    ACTIONS(1534), 1,
      sym__single_text,
    ACTIONS(1685), 1,
      anon_sym_SQUOTE,
    STATE(695), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14598] = 4,
    ACTIONS(1687), 1,
      sym__line_end,
    ACTIONS(1689), 1,
      sym__heredoc_line_end,
    STATE(692), 1,
      aux_sym__quoted_anywhere_text_repeat3,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14613] = 4,
    ACTIONS(240), 1,
      sym__heredoc_line_end,
    ACTIONS(312), 1,
      sym__line_end,
    STATE(703), 1,
      aux_sym__quoted_anywhere_template_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14628] = 4,
    ACTIONS(1534), 1,
      sym__single_text,
    ACTIONS(1692), 1,
      anon_sym_SQUOTE,
    STATE(695), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14643] = 4,
    ACTIONS(1694), 1,
      anon_sym_SQUOTE,
    ACTIONS(1696), 1,
      sym__single_text,
    STATE(695), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14658] = 4,
    ACTIONS(1699), 1,
      anon_sym_SQUOTE,
    ACTIONS(1701), 1,
      sym__single_text,
    STATE(698), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14673] = 4,
    ACTIONS(1554), 1,
      sym__heredoc_line_end,
    ACTIONS(1703), 1,
      sym__line_end,
    STATE(688), 1,
      aux_sym__command_shell_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14688] = 4,
    ACTIONS(1534), 1,
      sym__single_text,
    ACTIONS(1705), 1,
      anon_sym_SQUOTE,
    STATE(695), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14703] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(204), 3,
      sym__variable_start,
      sym__expansion_text,
      anon_sym_RBRACE,
  [14714] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(208), 3,
      sym__variable_start,
      sym__expansion_text,
      anon_sym_RBRACE,
  [14725] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(212), 3,
      sym__variable_start,
      sym__expansion_text,
      anon_sym_RBRACE,
  [14736] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(170), 3,
      sym__variable_start,
      sym__expansion_text,
      anon_sym_RBRACE,
  [14747] = 4,
    ACTIONS(1707), 1,
      sym__line_end,
    ACTIONS(1709), 1,
      sym__heredoc_line_end,
    STATE(703), 1,
      aux_sym__quoted_anywhere_template_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14762] = 4,
    ACTIONS(1596), 1,
      anon_sym_DQUOTE2,
    ACTIONS(1712), 1,
      anon_sym_RBRACK,
    STATE(635), 1,
      sym_json_string,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14777] = 4,
    ACTIONS(654), 1,
      sym__variable_start,
    ACTIONS(1714), 1,
      sym__plain_text,
    STATE(443), 1,
      sym_variable,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14792] = 4,
    ACTIONS(1716), 1,
      anon_sym_SQUOTE,
    ACTIONS(1718), 1,
      sym__single_text,
    STATE(632), 1,
      aux_sym_single_quoted_string_repeat1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14807] = 4,
    ACTIONS(416), 1,
      sym__variable_start,
    ACTIONS(1720), 1,
      sym__plain_text,
    STATE(338), 1,
      sym_variable,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14822] = 2,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
    ACTIONS(204), 3,
      sym__variable_start,
      sym__double_text,
      anon_sym_DQUOTE,
  [14833] = 3,
    ACTIONS(1722), 1,
      aux_sym_variable_token2,
    ACTIONS(1724), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14845] = 3,
    ACTIONS(1726), 1,
      aux_sym_variable_token2,
    ACTIONS(1728), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14857] = 3,
    ACTIONS(1730), 1,
      sym__equals,
    STATE(686), 1,
      sym__value,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14869] = 3,
    ACTIONS(1732), 1,
      aux_sym_variable_token1,
    ACTIONS(1734), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14881] = 3,
    ACTIONS(1736), 1,
      aux_sym_variable_token1,
    ACTIONS(1738), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14893] = 3,
    ACTIONS(1740), 1,
      aux_sym_variable_token2,
    ACTIONS(1742), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14905] = 3,
    ACTIONS(1744), 1,
      aux_sym_variable_token2,
    ACTIONS(1746), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14917] = 2,
    ACTIONS(1748), 2,
      anon_sym_COMMA,
      anon_sym_RBRACK,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14927] = 3,
    ACTIONS(1750), 1,
      aux_sym_variable_token1,
    ACTIONS(1752), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14939] = 3,
    ACTIONS(1754), 1,
      aux_sym_variable_token2,
    ACTIONS(1756), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14951] = 3,
    ACTIONS(1758), 1,
      aux_sym_variable_token2,
    ACTIONS(1760), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14963] = 3,
    ACTIONS(1762), 1,
      aux_sym_variable_token1,
    ACTIONS(1764), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14975] = 3,
    ACTIONS(1766), 1,
      aux_sym_variable_token2,
    ACTIONS(1768), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14987] = 2,
    ACTIONS(1668), 2,
      anon_sym_COMMA,
      anon_sym_RBRACK,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [14997] = 3,
    ACTIONS(1770), 1,
      aux_sym_variable_token1,
    ACTIONS(1772), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15009] = 3,
    ACTIONS(1774), 1,
      aux_sym_variable_token1,
    ACTIONS(1776), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15021] = 3,
    ACTIONS(1778), 1,
      aux_sym_variable_token1,
    ACTIONS(1780), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15033] = 3,
    ACTIONS(1782), 1,
      aux_sym_variable_token1,
    ACTIONS(1784), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15045] = 2,
    ACTIONS(1786), 2,
      sym__line_end,
      sym__heredoc_line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15055] = 3,
    ACTIONS(1788), 1,
      aux_sym_variable_token2,
    ACTIONS(1790), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15067] = 3,
    ACTIONS(1792), 1,
      aux_sym_variable_token2,
    ACTIONS(1794), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15079] = 3,
    ACTIONS(1796), 1,
      aux_sym_variable_token2,
    ACTIONS(1798), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15091] = 3,
    ACTIONS(1800), 1,
      aux_sym_variable_token1,
    ACTIONS(1802), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15103] = 2,
    ACTIONS(1804), 2,
      sym__line_end,
      sym__heredoc_line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15113] = 3,
    ACTIONS(1806), 1,
      aux_sym_variable_token1,
    ACTIONS(1808), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15125] = 2,
    ACTIONS(1810), 2,
      anon_sym_COMMA,
      anon_sym_RBRACK,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15135] = 3,
    ACTIONS(1812), 1,
      aux_sym_variable_token2,
    ACTIONS(1814), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15147] = 2,
    ACTIONS(1816), 2,
      sym__line_end,
      sym__heredoc_line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15157] = 2,
    ACTIONS(1818), 2,
      sym__line_end,
      sym__heredoc_line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15167] = 3,
    ACTIONS(1820), 1,
      aux_sym_variable_token1,
    ACTIONS(1822), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15179] = 2,
    ACTIONS(1687), 2,
      sym__line_end,
      sym__heredoc_line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15189] = 3,
    ACTIONS(1824), 1,
      aux_sym_variable_token2,
    ACTIONS(1826), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15201] = 2,
    ACTIONS(1828), 2,
      sym__line_end,
      sym__heredoc_line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15211] = 3,
    ACTIONS(1830), 1,
      aux_sym_variable_token2,
    ACTIONS(1832), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15223] = 3,
    ACTIONS(1834), 1,
      aux_sym_variable_token2,
    ACTIONS(1836), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15235] = 3,
    ACTIONS(1838), 1,
      aux_sym_variable_token1,
    ACTIONS(1840), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15247] = 3,
    ACTIONS(1842), 1,
      aux_sym_variable_token1,
    ACTIONS(1844), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15259] = 3,
    ACTIONS(1846), 1,
      aux_sym_variable_token2,
    ACTIONS(1848), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15271] = 3,
    ACTIONS(1730), 1,
      sym__equals,
    STATE(631), 1,
      sym__value,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15283] = 2,
    ACTIONS(1850), 2,
      sym__line_end,
      sym__shell_text,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15293] = 3,
    ACTIONS(1852), 1,
      aux_sym_variable_token2,
    ACTIONS(1854), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15305] = 2,
    ACTIONS(1856), 2,
      sym__line_end,
      sym__heredoc_line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15315] = 3,
    ACTIONS(1858), 1,
      aux_sym_variable_token1,
    ACTIONS(1860), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15327] = 3,
    ACTIONS(1596), 1,
      anon_sym_DQUOTE2,
    STATE(722), 1,
      sym_json_string,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15339] = 2,
    ACTIONS(1862), 2,
      sym__line_end,
      sym__heredoc_line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15349] = 3,
    ACTIONS(1864), 1,
      aux_sym_variable_token1,
    ACTIONS(1866), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15361] = 2,
    ACTIONS(1868), 2,
      sym__line_end,
      sym__heredoc_line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15371] = 3,
    ACTIONS(1870), 1,
      aux_sym_variable_token2,
    ACTIONS(1872), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15383] = 3,
    ACTIONS(1874), 1,
      aux_sym_variable_token1,
    ACTIONS(1876), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15395] = 3,
    ACTIONS(1878), 1,
      aux_sym_variable_token1,
    ACTIONS(1880), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15407] = 3,
    ACTIONS(1882), 1,
      aux_sym_variable_token2,
    ACTIONS(1884), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15419] = 2,
    ACTIONS(1707), 2,
      sym__line_end,
      sym__heredoc_line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15429] = 3,
    ACTIONS(1886), 1,
      aux_sym_variable_token2,
    ACTIONS(1888), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15441] = 3,
    ACTIONS(1890), 1,
      aux_sym_variable_token1,
    ACTIONS(1892), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15453] = 3,
    ACTIONS(1894), 1,
      aux_sym_variable_token2,
    ACTIONS(1896), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15465] = 3,
    ACTIONS(1898), 1,
      aux_sym_variable_token2,
    ACTIONS(1900), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15477] = 3,
    ACTIONS(1902), 1,
      aux_sym_variable_token1,
    ACTIONS(1904), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15489] = 3,
    ACTIONS(1906), 1,
      aux_sym_variable_token2,
    ACTIONS(1908), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15501] = 3,
    ACTIONS(1910), 1,
      aux_sym_variable_token1,
    ACTIONS(1912), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15513] = 3,
    ACTIONS(1914), 1,
      aux_sym_variable_token1,
    ACTIONS(1916), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15525] = 3,
    ACTIONS(1918), 1,
      aux_sym_variable_token2,
    ACTIONS(1920), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15537] = 3,
    ACTIONS(1922), 1,
      aux_sym_variable_token1,
    ACTIONS(1924), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15549] = 3,
    ACTIONS(1926), 1,
      aux_sym_variable_token1,
    ACTIONS(1928), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15561] = 3,
    ACTIONS(1930), 1,
      aux_sym_variable_token2,
    ACTIONS(1932), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15573] = 3,
    ACTIONS(1934), 1,
      sym__equals,
    STATE(486), 1,
      sym__value,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15585] = 2,
    ACTIONS(1634), 2,
      sym__line_end,
      sym__heredoc_line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15595] = 3,
    ACTIONS(1936), 1,
      aux_sym_variable_token1,
    ACTIONS(1938), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15607] = 3,
    ACTIONS(1940), 1,
      aux_sym_variable_token2,
    ACTIONS(1942), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15619] = 3,
    ACTIONS(1944), 1,
      aux_sym_variable_token1,
    ACTIONS(1946), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15631] = 3,
    ACTIONS(1948), 1,
      aux_sym_variable_token1,
    ACTIONS(1950), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15643] = 3,
    ACTIONS(1952), 1,
      aux_sym_variable_token2,
    ACTIONS(1954), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15655] = 2,
    ACTIONS(1674), 2,
      sym__line_end,
      sym__heredoc_line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15665] = 3,
    ACTIONS(1934), 1,
      sym__equals,
    STATE(422), 1,
      sym__value,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15677] = 3,
    ACTIONS(1956), 1,
      aux_sym_variable_token1,
    ACTIONS(1958), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15689] = 3,
    ACTIONS(1960), 1,
      aux_sym_variable_token2,
    ACTIONS(1962), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15701] = 2,
    ACTIONS(1964), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15710] = 2,
    ACTIONS(1966), 1,
      ts_builtin_sym_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15719] = 2,
    ACTIONS(1968), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15728] = 2,
    ACTIONS(1970), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15737] = 2,
    ACTIONS(1972), 1,
      sym_heredoc_name,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15746] = 2,
    ACTIONS(1974), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15755] = 2,
    ACTIONS(1976), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15764] = 2,
    ACTIONS(370), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15773] = 2,
    ACTIONS(1978), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15782] = 2,
    ACTIONS(1980), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15791] = 2,
    ACTIONS(1982), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15800] = 2,
    ACTIONS(340), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15809] = 2,
    ACTIONS(242), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15818] = 2,
    ACTIONS(470), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15827] = 2,
    ACTIONS(1984), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15836] = 2,
    ACTIONS(306), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15845] = 2,
    ACTIONS(1986), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15854] = 2,
    ACTIONS(1988), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15863] = 2,
    ACTIONS(1990), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15872] = 2,
    ACTIONS(490), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15881] = 2,
    ACTIONS(1992), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15890] = 2,
    ACTIONS(1994), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15899] = 2,
    ACTIONS(1996), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15908] = 2,
    ACTIONS(636), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15917] = 2,
    ACTIONS(1998), 1,
      sym_directive_name,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15926] = 2,
    ACTIONS(2000), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15935] = 2,
    ACTIONS(1804), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15944] = 2,
    ACTIONS(57), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15953] = 2,
    ACTIONS(638), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15962] = 2,
    ACTIONS(1786), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15971] = 2,
    ACTIONS(2002), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15980] = 2,
    ACTIONS(2004), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15989] = 2,
    ACTIONS(2006), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [15998] = 2,
    ACTIONS(2008), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16007] = 2,
    ACTIONS(1862), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16016] = 2,
    ACTIONS(2010), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16025] = 2,
    ACTIONS(2012), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16034] = 2,
    ACTIONS(2014), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16043] = 2,
    ACTIONS(2016), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16052] = 2,
    ACTIONS(2018), 1,
      sym_directive_value,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16061] = 2,
    ACTIONS(358), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16070] = 2,
    ACTIONS(830), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16079] = 2,
    ACTIONS(2020), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16088] = 2,
    ACTIONS(2022), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16097] = 2,
    ACTIONS(2024), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16106] = 2,
    ACTIONS(2026), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16115] = 2,
    ACTIONS(2028), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16124] = 2,
    ACTIONS(2030), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16133] = 2,
    ACTIONS(2032), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16142] = 2,
    ACTIONS(2034), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16151] = 2,
    ACTIONS(2036), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16160] = 2,
    ACTIONS(547), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16169] = 2,
    ACTIONS(600), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16178] = 2,
    ACTIONS(422), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16187] = 2,
    ACTIONS(2038), 1,
      anon_sym_EQ,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16196] = 2,
    ACTIONS(2040), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16205] = 2,
    ACTIONS(2042), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16214] = 2,
    ACTIONS(2044), 1,
      sym_heredoc_name,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16223] = 2,
    ACTIONS(812), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16232] = 2,
    ACTIONS(319), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16241] = 2,
    ACTIONS(2046), 1,
      sym_heredoc_name,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16250] = 2,
    ACTIONS(2048), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16259] = 2,
    ACTIONS(2050), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16268] = 2,
    ACTIONS(2052), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16277] = 2,
    ACTIONS(2054), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16286] = 2,
    ACTIONS(2056), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16295] = 2,
    ACTIONS(2058), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16304] = 2,
    ACTIONS(2060), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16313] = 2,
    ACTIONS(2062), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16322] = 2,
    ACTIONS(2064), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16331] = 2,
    ACTIONS(2066), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16340] = 2,
    ACTIONS(2068), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16349] = 2,
    ACTIONS(2070), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16358] = 2,
    ACTIONS(2072), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16367] = 2,
    ACTIONS(2074), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16376] = 2,
    ACTIONS(2076), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16385] = 2,
    ACTIONS(2078), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16394] = 2,
    ACTIONS(410), 1,
      sym__line_end,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16403] = 2,
    ACTIONS(2080), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16412] = 2,
    ACTIONS(2082), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16421] = 2,
    ACTIONS(2084), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16430] = 2,
    ACTIONS(2086), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16439] = 2,
    ACTIONS(2088), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16448] = 2,
    ACTIONS(2090), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16457] = 2,
    ACTIONS(2092), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16466] = 2,
    ACTIONS(2094), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16475] = 2,
    ACTIONS(2096), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16484] = 2,
    ACTIONS(2098), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16493] = 2,
    ACTIONS(2100), 1,
      aux_sym_variable_token1,
    ACTIONS(3), 3,
      sym_line_continuation,
      sym_comment,
      sym__gap,
  [16502] = 2,
    ACTIONS(2102), 1,
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
  [SMALL_STATE(13)] = 745,
  [SMALL_STATE(14)] = 784,
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
  [SMALL_STATE(44)] = 1969,
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
  [SMALL_STATE(63)] = 2705,
  [SMALL_STATE(64)] = 2741,
  [SMALL_STATE(65)] = 2783,
  [SMALL_STATE(66)] = 2825,
  [SMALL_STATE(67)] = 2851,
  [SMALL_STATE(68)] = 2877,
  [SMALL_STATE(69)] = 2901,
  [SMALL_STATE(70)] = 2939,
  [SMALL_STATE(71)] = 2963,
  [SMALL_STATE(72)] = 2987,
  [SMALL_STATE(73)] = 3011,
  [SMALL_STATE(74)] = 3035,
  [SMALL_STATE(75)] = 3077,
  [SMALL_STATE(76)] = 3101,
  [SMALL_STATE(77)] = 3125,
  [SMALL_STATE(78)] = 3149,
  [SMALL_STATE(79)] = 3173,
  [SMALL_STATE(80)] = 3215,
  [SMALL_STATE(81)] = 3250,
  [SMALL_STATE(82)] = 3277,
  [SMALL_STATE(83)] = 3304,
  [SMALL_STATE(84)] = 3331,
  [SMALL_STATE(85)] = 3354,
  [SMALL_STATE(86)] = 3381,
  [SMALL_STATE(87)] = 3416,
  [SMALL_STATE(88)] = 3452,
  [SMALL_STATE(89)] = 3476,
  [SMALL_STATE(90)] = 3512,
  [SMALL_STATE(91)] = 3534,
  [SMALL_STATE(92)] = 3570,
  [SMALL_STATE(93)] = 3606,
  [SMALL_STATE(94)] = 3630,
  [SMALL_STATE(95)] = 3652,
  [SMALL_STATE(96)] = 3674,
  [SMALL_STATE(97)] = 3696,
  [SMALL_STATE(98)] = 3718,
  [SMALL_STATE(99)] = 3740,
  [SMALL_STATE(100)] = 3762,
  [SMALL_STATE(101)] = 3784,
  [SMALL_STATE(102)] = 3806,
  [SMALL_STATE(103)] = 3837,
  [SMALL_STATE(104)] = 3868,
  [SMALL_STATE(105)] = 3899,
  [SMALL_STATE(106)] = 3930,
  [SMALL_STATE(107)] = 3961,
  [SMALL_STATE(108)] = 3992,
  [SMALL_STATE(109)] = 4023,
  [SMALL_STATE(110)] = 4054,
  [SMALL_STATE(111)] = 4085,
  [SMALL_STATE(112)] = 4116,
  [SMALL_STATE(113)] = 4139,
  [SMALL_STATE(114)] = 4170,
  [SMALL_STATE(115)] = 4191,
  [SMALL_STATE(116)] = 4214,
  [SMALL_STATE(117)] = 4245,
  [SMALL_STATE(118)] = 4268,
  [SMALL_STATE(119)] = 4299,
  [SMALL_STATE(120)] = 4330,
  [SMALL_STATE(121)] = 4361,
  [SMALL_STATE(122)] = 4384,
  [SMALL_STATE(123)] = 4415,
  [SMALL_STATE(124)] = 4438,
  [SMALL_STATE(125)] = 4456,
  [SMALL_STATE(126)] = 4476,
  [SMALL_STATE(127)] = 4494,
  [SMALL_STATE(128)] = 4512,
  [SMALL_STATE(129)] = 4530,
  [SMALL_STATE(130)] = 4558,
  [SMALL_STATE(131)] = 4590,
  [SMALL_STATE(132)] = 4610,
  [SMALL_STATE(133)] = 4630,
  [SMALL_STATE(134)] = 4648,
  [SMALL_STATE(135)] = 4680,
  [SMALL_STATE(136)] = 4698,
  [SMALL_STATE(137)] = 4716,
  [SMALL_STATE(138)] = 4734,
  [SMALL_STATE(139)] = 4752,
  [SMALL_STATE(140)] = 4780,
  [SMALL_STATE(141)] = 4812,
  [SMALL_STATE(142)] = 4837,
  [SMALL_STATE(143)] = 4858,
  [SMALL_STATE(144)] = 4879,
  [SMALL_STATE(145)] = 4900,
  [SMALL_STATE(146)] = 4929,
  [SMALL_STATE(147)] = 4958,
  [SMALL_STATE(148)] = 4987,
  [SMALL_STATE(149)] = 5016,
  [SMALL_STATE(150)] = 5045,
  [SMALL_STATE(151)] = 5072,
  [SMALL_STATE(152)] = 5099,
  [SMALL_STATE(153)] = 5124,
  [SMALL_STATE(154)] = 5153,
  [SMALL_STATE(155)] = 5182,
  [SMALL_STATE(156)] = 5211,
  [SMALL_STATE(157)] = 5240,
  [SMALL_STATE(158)] = 5261,
  [SMALL_STATE(159)] = 5284,
  [SMALL_STATE(160)] = 5307,
  [SMALL_STATE(161)] = 5330,
  [SMALL_STATE(162)] = 5347,
  [SMALL_STATE(163)] = 5378,
  [SMALL_STATE(164)] = 5407,
  [SMALL_STATE(165)] = 5428,
  [SMALL_STATE(166)] = 5455,
  [SMALL_STATE(167)] = 5482,
  [SMALL_STATE(168)] = 5503,
  [SMALL_STATE(169)] = 5534,
  [SMALL_STATE(170)] = 5555,
  [SMALL_STATE(171)] = 5576,
  [SMALL_STATE(172)] = 5605,
  [SMALL_STATE(173)] = 5628,
  [SMALL_STATE(174)] = 5657,
  [SMALL_STATE(175)] = 5678,
  [SMALL_STATE(176)] = 5699,
  [SMALL_STATE(177)] = 5720,
  [SMALL_STATE(178)] = 5737,
  [SMALL_STATE(179)] = 5764,
  [SMALL_STATE(180)] = 5791,
  [SMALL_STATE(181)] = 5818,
  [SMALL_STATE(182)] = 5845,
  [SMALL_STATE(183)] = 5872,
  [SMALL_STATE(184)] = 5899,
  [SMALL_STATE(185)] = 5926,
  [SMALL_STATE(186)] = 5953,
  [SMALL_STATE(187)] = 5980,
  [SMALL_STATE(188)] = 6007,
  [SMALL_STATE(189)] = 6034,
  [SMALL_STATE(190)] = 6061,
  [SMALL_STATE(191)] = 6088,
  [SMALL_STATE(192)] = 6115,
  [SMALL_STATE(193)] = 6142,
  [SMALL_STATE(194)] = 6163,
  [SMALL_STATE(195)] = 6179,
  [SMALL_STATE(196)] = 6195,
  [SMALL_STATE(197)] = 6215,
  [SMALL_STATE(198)] = 6235,
  [SMALL_STATE(199)] = 6263,
  [SMALL_STATE(200)] = 6281,
  [SMALL_STATE(201)] = 6299,
  [SMALL_STATE(202)] = 6319,
  [SMALL_STATE(203)] = 6347,
  [SMALL_STATE(204)] = 6371,
  [SMALL_STATE(205)] = 6387,
  [SMALL_STATE(206)] = 6403,
  [SMALL_STATE(207)] = 6423,
  [SMALL_STATE(208)] = 6439,
  [SMALL_STATE(209)] = 6459,
  [SMALL_STATE(210)] = 6485,
  [SMALL_STATE(211)] = 6501,
  [SMALL_STATE(212)] = 6517,
  [SMALL_STATE(213)] = 6537,
  [SMALL_STATE(214)] = 6557,
  [SMALL_STATE(215)] = 6577,
  [SMALL_STATE(216)] = 6593,
  [SMALL_STATE(217)] = 6609,
  [SMALL_STATE(218)] = 6627,
  [SMALL_STATE(219)] = 6655,
  [SMALL_STATE(220)] = 6673,
  [SMALL_STATE(221)] = 6689,
  [SMALL_STATE(222)] = 6707,
  [SMALL_STATE(223)] = 6725,
  [SMALL_STATE(224)] = 6743,
  [SMALL_STATE(225)] = 6761,
  [SMALL_STATE(226)] = 6785,
  [SMALL_STATE(227)] = 6813,
  [SMALL_STATE(228)] = 6829,
  [SMALL_STATE(229)] = 6845,
  [SMALL_STATE(230)] = 6861,
  [SMALL_STATE(231)] = 6877,
  [SMALL_STATE(232)] = 6893,
  [SMALL_STATE(233)] = 6909,
  [SMALL_STATE(234)] = 6927,
  [SMALL_STATE(235)] = 6943,
  [SMALL_STATE(236)] = 6961,
  [SMALL_STATE(237)] = 6979,
  [SMALL_STATE(238)] = 6995,
  [SMALL_STATE(239)] = 7019,
  [SMALL_STATE(240)] = 7043,
  [SMALL_STATE(241)] = 7063,
  [SMALL_STATE(242)] = 7087,
  [SMALL_STATE(243)] = 7107,
  [SMALL_STATE(244)] = 7131,
  [SMALL_STATE(245)] = 7147,
  [SMALL_STATE(246)] = 7171,
  [SMALL_STATE(247)] = 7187,
  [SMALL_STATE(248)] = 7211,
  [SMALL_STATE(249)] = 7227,
  [SMALL_STATE(250)] = 7251,
  [SMALL_STATE(251)] = 7267,
  [SMALL_STATE(252)] = 7291,
  [SMALL_STATE(253)] = 7307,
  [SMALL_STATE(254)] = 7331,
  [SMALL_STATE(255)] = 7347,
  [SMALL_STATE(256)] = 7371,
  [SMALL_STATE(257)] = 7389,
  [SMALL_STATE(258)] = 7413,
  [SMALL_STATE(259)] = 7429,
  [SMALL_STATE(260)] = 7453,
  [SMALL_STATE(261)] = 7469,
  [SMALL_STATE(262)] = 7493,
  [SMALL_STATE(263)] = 7519,
  [SMALL_STATE(264)] = 7543,
  [SMALL_STATE(265)] = 7561,
  [SMALL_STATE(266)] = 7585,
  [SMALL_STATE(267)] = 7601,
  [SMALL_STATE(268)] = 7625,
  [SMALL_STATE(269)] = 7649,
  [SMALL_STATE(270)] = 7673,
  [SMALL_STATE(271)] = 7697,
  [SMALL_STATE(272)] = 7715,
  [SMALL_STATE(273)] = 7734,
  [SMALL_STATE(274)] = 7757,
  [SMALL_STATE(275)] = 7776,
  [SMALL_STATE(276)] = 7795,
  [SMALL_STATE(277)] = 7814,
  [SMALL_STATE(278)] = 7833,
  [SMALL_STATE(279)] = 7852,
  [SMALL_STATE(280)] = 7871,
  [SMALL_STATE(281)] = 7890,
  [SMALL_STATE(282)] = 7909,
  [SMALL_STATE(283)] = 7924,
  [SMALL_STATE(284)] = 7943,
  [SMALL_STATE(285)] = 7962,
  [SMALL_STATE(286)] = 7981,
  [SMALL_STATE(287)] = 7998,
  [SMALL_STATE(288)] = 8015,
  [SMALL_STATE(289)] = 8032,
  [SMALL_STATE(290)] = 8049,
  [SMALL_STATE(291)] = 8064,
  [SMALL_STATE(292)] = 8083,
  [SMALL_STATE(293)] = 8102,
  [SMALL_STATE(294)] = 8121,
  [SMALL_STATE(295)] = 8142,
  [SMALL_STATE(296)] = 8163,
  [SMALL_STATE(297)] = 8178,
  [SMALL_STATE(298)] = 8199,
  [SMALL_STATE(299)] = 8214,
  [SMALL_STATE(300)] = 8229,
  [SMALL_STATE(301)] = 8252,
  [SMALL_STATE(302)] = 8267,
  [SMALL_STATE(303)] = 8282,
  [SMALL_STATE(304)] = 8297,
  [SMALL_STATE(305)] = 8312,
  [SMALL_STATE(306)] = 8327,
  [SMALL_STATE(307)] = 8342,
  [SMALL_STATE(308)] = 8367,
  [SMALL_STATE(309)] = 8392,
  [SMALL_STATE(310)] = 8409,
  [SMALL_STATE(311)] = 8428,
  [SMALL_STATE(312)] = 8443,
  [SMALL_STATE(313)] = 8464,
  [SMALL_STATE(314)] = 8479,
  [SMALL_STATE(315)] = 8498,
  [SMALL_STATE(316)] = 8513,
  [SMALL_STATE(317)] = 8532,
  [SMALL_STATE(318)] = 8547,
  [SMALL_STATE(319)] = 8562,
  [SMALL_STATE(320)] = 8577,
  [SMALL_STATE(321)] = 8602,
  [SMALL_STATE(322)] = 8617,
  [SMALL_STATE(323)] = 8642,
  [SMALL_STATE(324)] = 8657,
  [SMALL_STATE(325)] = 8672,
  [SMALL_STATE(326)] = 8691,
  [SMALL_STATE(327)] = 8716,
  [SMALL_STATE(328)] = 8741,
  [SMALL_STATE(329)] = 8766,
  [SMALL_STATE(330)] = 8781,
  [SMALL_STATE(331)] = 8797,
  [SMALL_STATE(332)] = 8815,
  [SMALL_STATE(333)] = 8833,
  [SMALL_STATE(334)] = 8849,
  [SMALL_STATE(335)] = 8863,
  [SMALL_STATE(336)] = 8877,
  [SMALL_STATE(337)] = 8891,
  [SMALL_STATE(338)] = 8905,
  [SMALL_STATE(339)] = 8919,
  [SMALL_STATE(340)] = 8933,
  [SMALL_STATE(341)] = 8951,
  [SMALL_STATE(342)] = 8965,
  [SMALL_STATE(343)] = 8979,
  [SMALL_STATE(344)] = 8997,
  [SMALL_STATE(345)] = 9015,
  [SMALL_STATE(346)] = 9037,
  [SMALL_STATE(347)] = 9055,
  [SMALL_STATE(348)] = 9069,
  [SMALL_STATE(349)] = 9083,
  [SMALL_STATE(350)] = 9097,
  [SMALL_STATE(351)] = 9111,
  [SMALL_STATE(352)] = 9133,
  [SMALL_STATE(353)] = 9147,
  [SMALL_STATE(354)] = 9161,
  [SMALL_STATE(355)] = 9179,
  [SMALL_STATE(356)] = 9197,
  [SMALL_STATE(357)] = 9219,
  [SMALL_STATE(358)] = 9241,
  [SMALL_STATE(359)] = 9255,
  [SMALL_STATE(360)] = 9271,
  [SMALL_STATE(361)] = 9289,
  [SMALL_STATE(362)] = 9311,
  [SMALL_STATE(363)] = 9325,
  [SMALL_STATE(364)] = 9339,
  [SMALL_STATE(365)] = 9353,
  [SMALL_STATE(366)] = 9367,
  [SMALL_STATE(367)] = 9381,
  [SMALL_STATE(368)] = 9395,
  [SMALL_STATE(369)] = 9409,
  [SMALL_STATE(370)] = 9425,
  [SMALL_STATE(371)] = 9439,
  [SMALL_STATE(372)] = 9457,
  [SMALL_STATE(373)] = 9471,
  [SMALL_STATE(374)] = 9485,
  [SMALL_STATE(375)] = 9501,
  [SMALL_STATE(376)] = 9517,
  [SMALL_STATE(377)] = 9535,
  [SMALL_STATE(378)] = 9551,
  [SMALL_STATE(379)] = 9569,
  [SMALL_STATE(380)] = 9585,
  [SMALL_STATE(381)] = 9601,
  [SMALL_STATE(382)] = 9621,
  [SMALL_STATE(383)] = 9645,
  [SMALL_STATE(384)] = 9667,
  [SMALL_STATE(385)] = 9685,
  [SMALL_STATE(386)] = 9703,
  [SMALL_STATE(387)] = 9721,
  [SMALL_STATE(388)] = 9743,
  [SMALL_STATE(389)] = 9759,
  [SMALL_STATE(390)] = 9775,
  [SMALL_STATE(391)] = 9789,
  [SMALL_STATE(392)] = 9807,
  [SMALL_STATE(393)] = 9821,
  [SMALL_STATE(394)] = 9835,
  [SMALL_STATE(395)] = 9849,
  [SMALL_STATE(396)] = 9863,
  [SMALL_STATE(397)] = 9877,
  [SMALL_STATE(398)] = 9891,
  [SMALL_STATE(399)] = 9905,
  [SMALL_STATE(400)] = 9919,
  [SMALL_STATE(401)] = 9933,
  [SMALL_STATE(402)] = 9947,
  [SMALL_STATE(403)] = 9961,
  [SMALL_STATE(404)] = 9977,
  [SMALL_STATE(405)] = 9993,
  [SMALL_STATE(406)] = 10009,
  [SMALL_STATE(407)] = 10025,
  [SMALL_STATE(408)] = 10041,
  [SMALL_STATE(409)] = 10055,
  [SMALL_STATE(410)] = 10069,
  [SMALL_STATE(411)] = 10083,
  [SMALL_STATE(412)] = 10097,
  [SMALL_STATE(413)] = 10121,
  [SMALL_STATE(414)] = 10139,
  [SMALL_STATE(415)] = 10161,
  [SMALL_STATE(416)] = 10181,
  [SMALL_STATE(417)] = 10195,
  [SMALL_STATE(418)] = 10209,
  [SMALL_STATE(419)] = 10225,
  [SMALL_STATE(420)] = 10244,
  [SMALL_STATE(421)] = 10257,
  [SMALL_STATE(422)] = 10278,
  [SMALL_STATE(423)] = 10291,
  [SMALL_STATE(424)] = 10306,
  [SMALL_STATE(425)] = 10321,
  [SMALL_STATE(426)] = 10334,
  [SMALL_STATE(427)] = 10347,
  [SMALL_STATE(428)] = 10366,
  [SMALL_STATE(429)] = 10379,
  [SMALL_STATE(430)] = 10392,
  [SMALL_STATE(431)] = 10411,
  [SMALL_STATE(432)] = 10430,
  [SMALL_STATE(433)] = 10443,
  [SMALL_STATE(434)] = 10456,
  [SMALL_STATE(435)] = 10469,
  [SMALL_STATE(436)] = 10482,
  [SMALL_STATE(437)] = 10495,
  [SMALL_STATE(438)] = 10508,
  [SMALL_STATE(439)] = 10521,
  [SMALL_STATE(440)] = 10534,
  [SMALL_STATE(441)] = 10549,
  [SMALL_STATE(442)] = 10570,
  [SMALL_STATE(443)] = 10583,
  [SMALL_STATE(444)] = 10596,
  [SMALL_STATE(445)] = 10613,
  [SMALL_STATE(446)] = 10630,
  [SMALL_STATE(447)] = 10649,
  [SMALL_STATE(448)] = 10662,
  [SMALL_STATE(449)] = 10675,
  [SMALL_STATE(450)] = 10688,
  [SMALL_STATE(451)] = 10701,
  [SMALL_STATE(452)] = 10720,
  [SMALL_STATE(453)] = 10737,
  [SMALL_STATE(454)] = 10750,
  [SMALL_STATE(455)] = 10765,
  [SMALL_STATE(456)] = 10780,
  [SMALL_STATE(457)] = 10799,
  [SMALL_STATE(458)] = 10812,
  [SMALL_STATE(459)] = 10825,
  [SMALL_STATE(460)] = 10838,
  [SMALL_STATE(461)] = 10851,
  [SMALL_STATE(462)] = 10864,
  [SMALL_STATE(463)] = 10877,
  [SMALL_STATE(464)] = 10890,
  [SMALL_STATE(465)] = 10903,
  [SMALL_STATE(466)] = 10918,
  [SMALL_STATE(467)] = 10937,
  [SMALL_STATE(468)] = 10952,
  [SMALL_STATE(469)] = 10971,
  [SMALL_STATE(470)] = 10984,
  [SMALL_STATE(471)] = 11003,
  [SMALL_STATE(472)] = 11022,
  [SMALL_STATE(473)] = 11041,
  [SMALL_STATE(474)] = 11054,
  [SMALL_STATE(475)] = 11071,
  [SMALL_STATE(476)] = 11084,
  [SMALL_STATE(477)] = 11097,
  [SMALL_STATE(478)] = 11114,
  [SMALL_STATE(479)] = 11127,
  [SMALL_STATE(480)] = 11140,
  [SMALL_STATE(481)] = 11153,
  [SMALL_STATE(482)] = 11166,
  [SMALL_STATE(483)] = 11185,
  [SMALL_STATE(484)] = 11198,
  [SMALL_STATE(485)] = 11213,
  [SMALL_STATE(486)] = 11226,
  [SMALL_STATE(487)] = 11239,
  [SMALL_STATE(488)] = 11258,
  [SMALL_STATE(489)] = 11271,
  [SMALL_STATE(490)] = 11284,
  [SMALL_STATE(491)] = 11297,
  [SMALL_STATE(492)] = 11310,
  [SMALL_STATE(493)] = 11329,
  [SMALL_STATE(494)] = 11342,
  [SMALL_STATE(495)] = 11355,
  [SMALL_STATE(496)] = 11368,
  [SMALL_STATE(497)] = 11381,
  [SMALL_STATE(498)] = 11394,
  [SMALL_STATE(499)] = 11413,
  [SMALL_STATE(500)] = 11432,
  [SMALL_STATE(501)] = 11445,
  [SMALL_STATE(502)] = 11464,
  [SMALL_STATE(503)] = 11477,
  [SMALL_STATE(504)] = 11490,
  [SMALL_STATE(505)] = 11509,
  [SMALL_STATE(506)] = 11526,
  [SMALL_STATE(507)] = 11545,
  [SMALL_STATE(508)] = 11564,
  [SMALL_STATE(509)] = 11583,
  [SMALL_STATE(510)] = 11602,
  [SMALL_STATE(511)] = 11621,
  [SMALL_STATE(512)] = 11640,
  [SMALL_STATE(513)] = 11659,
  [SMALL_STATE(514)] = 11678,
  [SMALL_STATE(515)] = 11697,
  [SMALL_STATE(516)] = 11716,
  [SMALL_STATE(517)] = 11735,
  [SMALL_STATE(518)] = 11754,
  [SMALL_STATE(519)] = 11773,
  [SMALL_STATE(520)] = 11792,
  [SMALL_STATE(521)] = 11811,
  [SMALL_STATE(522)] = 11830,
  [SMALL_STATE(523)] = 11849,
  [SMALL_STATE(524)] = 11868,
  [SMALL_STATE(525)] = 11887,
  [SMALL_STATE(526)] = 11906,
  [SMALL_STATE(527)] = 11925,
  [SMALL_STATE(528)] = 11944,
  [SMALL_STATE(529)] = 11961,
  [SMALL_STATE(530)] = 11980,
  [SMALL_STATE(531)] = 11999,
  [SMALL_STATE(532)] = 12018,
  [SMALL_STATE(533)] = 12037,
  [SMALL_STATE(534)] = 12056,
  [SMALL_STATE(535)] = 12069,
  [SMALL_STATE(536)] = 12086,
  [SMALL_STATE(537)] = 12105,
  [SMALL_STATE(538)] = 12124,
  [SMALL_STATE(539)] = 12143,
  [SMALL_STATE(540)] = 12162,
  [SMALL_STATE(541)] = 12175,
  [SMALL_STATE(542)] = 12192,
  [SMALL_STATE(543)] = 12211,
  [SMALL_STATE(544)] = 12230,
  [SMALL_STATE(545)] = 12249,
  [SMALL_STATE(546)] = 12268,
  [SMALL_STATE(547)] = 12281,
  [SMALL_STATE(548)] = 12300,
  [SMALL_STATE(549)] = 12319,
  [SMALL_STATE(550)] = 12338,
  [SMALL_STATE(551)] = 12357,
  [SMALL_STATE(552)] = 12376,
  [SMALL_STATE(553)] = 12395,
  [SMALL_STATE(554)] = 12414,
  [SMALL_STATE(555)] = 12433,
  [SMALL_STATE(556)] = 12452,
  [SMALL_STATE(557)] = 12471,
  [SMALL_STATE(558)] = 12490,
  [SMALL_STATE(559)] = 12509,
  [SMALL_STATE(560)] = 12522,
  [SMALL_STATE(561)] = 12541,
  [SMALL_STATE(562)] = 12560,
  [SMALL_STATE(563)] = 12579,
  [SMALL_STATE(564)] = 12598,
  [SMALL_STATE(565)] = 12617,
  [SMALL_STATE(566)] = 12636,
  [SMALL_STATE(567)] = 12655,
  [SMALL_STATE(568)] = 12674,
  [SMALL_STATE(569)] = 12693,
  [SMALL_STATE(570)] = 12712,
  [SMALL_STATE(571)] = 12731,
  [SMALL_STATE(572)] = 12750,
  [SMALL_STATE(573)] = 12769,
  [SMALL_STATE(574)] = 12788,
  [SMALL_STATE(575)] = 12807,
  [SMALL_STATE(576)] = 12826,
  [SMALL_STATE(577)] = 12845,
  [SMALL_STATE(578)] = 12864,
  [SMALL_STATE(579)] = 12883,
  [SMALL_STATE(580)] = 12902,
  [SMALL_STATE(581)] = 12921,
  [SMALL_STATE(582)] = 12938,
  [SMALL_STATE(583)] = 12957,
  [SMALL_STATE(584)] = 12976,
  [SMALL_STATE(585)] = 12995,
  [SMALL_STATE(586)] = 13008,
  [SMALL_STATE(587)] = 13027,
  [SMALL_STATE(588)] = 13046,
  [SMALL_STATE(589)] = 13065,
  [SMALL_STATE(590)] = 13084,
  [SMALL_STATE(591)] = 13103,
  [SMALL_STATE(592)] = 13122,
  [SMALL_STATE(593)] = 13141,
  [SMALL_STATE(594)] = 13154,
  [SMALL_STATE(595)] = 13173,
  [SMALL_STATE(596)] = 13192,
  [SMALL_STATE(597)] = 13211,
  [SMALL_STATE(598)] = 13230,
  [SMALL_STATE(599)] = 13249,
  [SMALL_STATE(600)] = 13268,
  [SMALL_STATE(601)] = 13287,
  [SMALL_STATE(602)] = 13306,
  [SMALL_STATE(603)] = 13325,
  [SMALL_STATE(604)] = 13344,
  [SMALL_STATE(605)] = 13363,
  [SMALL_STATE(606)] = 13382,
  [SMALL_STATE(607)] = 13401,
  [SMALL_STATE(608)] = 13420,
  [SMALL_STATE(609)] = 13432,
  [SMALL_STATE(610)] = 13444,
  [SMALL_STATE(611)] = 13456,
  [SMALL_STATE(612)] = 13468,
  [SMALL_STATE(613)] = 13480,
  [SMALL_STATE(614)] = 13496,
  [SMALL_STATE(615)] = 13508,
  [SMALL_STATE(616)] = 13524,
  [SMALL_STATE(617)] = 13536,
  [SMALL_STATE(618)] = 13550,
  [SMALL_STATE(619)] = 13562,
  [SMALL_STATE(620)] = 13574,
  [SMALL_STATE(621)] = 13586,
  [SMALL_STATE(622)] = 13598,
  [SMALL_STATE(623)] = 13610,
  [SMALL_STATE(624)] = 13626,
  [SMALL_STATE(625)] = 13638,
  [SMALL_STATE(626)] = 13650,
  [SMALL_STATE(627)] = 13662,
  [SMALL_STATE(628)] = 13674,
  [SMALL_STATE(629)] = 13686,
  [SMALL_STATE(630)] = 13698,
  [SMALL_STATE(631)] = 13713,
  [SMALL_STATE(632)] = 13724,
  [SMALL_STATE(633)] = 13739,
  [SMALL_STATE(634)] = 13754,
  [SMALL_STATE(635)] = 13769,
  [SMALL_STATE(636)] = 13784,
  [SMALL_STATE(637)] = 13799,
  [SMALL_STATE(638)] = 13814,
  [SMALL_STATE(639)] = 13829,
  [SMALL_STATE(640)] = 13844,
  [SMALL_STATE(641)] = 13859,
  [SMALL_STATE(642)] = 13874,
  [SMALL_STATE(643)] = 13889,
  [SMALL_STATE(644)] = 13900,
  [SMALL_STATE(645)] = 13915,
  [SMALL_STATE(646)] = 13926,
  [SMALL_STATE(647)] = 13941,
  [SMALL_STATE(648)] = 13956,
  [SMALL_STATE(649)] = 13971,
  [SMALL_STATE(650)] = 13986,
  [SMALL_STATE(651)] = 13997,
  [SMALL_STATE(652)] = 14008,
  [SMALL_STATE(653)] = 14023,
  [SMALL_STATE(654)] = 14038,
  [SMALL_STATE(655)] = 14053,
  [SMALL_STATE(656)] = 14068,
  [SMALL_STATE(657)] = 14083,
  [SMALL_STATE(658)] = 14098,
  [SMALL_STATE(659)] = 14113,
  [SMALL_STATE(660)] = 14128,
  [SMALL_STATE(661)] = 14143,
  [SMALL_STATE(662)] = 14158,
  [SMALL_STATE(663)] = 14173,
  [SMALL_STATE(664)] = 14188,
  [SMALL_STATE(665)] = 14199,
  [SMALL_STATE(666)] = 14214,
  [SMALL_STATE(667)] = 14229,
  [SMALL_STATE(668)] = 14244,
  [SMALL_STATE(669)] = 14259,
  [SMALL_STATE(670)] = 14274,
  [SMALL_STATE(671)] = 14289,
  [SMALL_STATE(672)] = 14304,
  [SMALL_STATE(673)] = 14319,
  [SMALL_STATE(674)] = 14334,
  [SMALL_STATE(675)] = 14349,
  [SMALL_STATE(676)] = 14362,
  [SMALL_STATE(677)] = 14377,
  [SMALL_STATE(678)] = 14392,
  [SMALL_STATE(679)] = 14407,
  [SMALL_STATE(680)] = 14422,
  [SMALL_STATE(681)] = 14437,
  [SMALL_STATE(682)] = 14452,
  [SMALL_STATE(683)] = 14467,
  [SMALL_STATE(684)] = 14482,
  [SMALL_STATE(685)] = 14497,
  [SMALL_STATE(686)] = 14512,
  [SMALL_STATE(687)] = 14523,
  [SMALL_STATE(688)] = 14538,
  [SMALL_STATE(689)] = 14553,
  [SMALL_STATE(690)] = 14568,
  [SMALL_STATE(691)] = 14583,
  [SMALL_STATE(692)] = 14598,
  [SMALL_STATE(693)] = 14613,
  [SMALL_STATE(694)] = 14628,
  [SMALL_STATE(695)] = 14643,
  [SMALL_STATE(696)] = 14658,
  [SMALL_STATE(697)] = 14673,
  [SMALL_STATE(698)] = 14688,
  [SMALL_STATE(699)] = 14703,
  [SMALL_STATE(700)] = 14714,
  [SMALL_STATE(701)] = 14725,
  [SMALL_STATE(702)] = 14736,
  [SMALL_STATE(703)] = 14747,
  [SMALL_STATE(704)] = 14762,
  [SMALL_STATE(705)] = 14777,
  [SMALL_STATE(706)] = 14792,
  [SMALL_STATE(707)] = 14807,
  [SMALL_STATE(708)] = 14822,
  [SMALL_STATE(709)] = 14833,
  [SMALL_STATE(710)] = 14845,
  [SMALL_STATE(711)] = 14857,
  [SMALL_STATE(712)] = 14869,
  [SMALL_STATE(713)] = 14881,
  [SMALL_STATE(714)] = 14893,
  [SMALL_STATE(715)] = 14905,
  [SMALL_STATE(716)] = 14917,
  [SMALL_STATE(717)] = 14927,
  [SMALL_STATE(718)] = 14939,
  [SMALL_STATE(719)] = 14951,
  [SMALL_STATE(720)] = 14963,
  [SMALL_STATE(721)] = 14975,
  [SMALL_STATE(722)] = 14987,
  [SMALL_STATE(723)] = 14997,
  [SMALL_STATE(724)] = 15009,
  [SMALL_STATE(725)] = 15021,
  [SMALL_STATE(726)] = 15033,
  [SMALL_STATE(727)] = 15045,
  [SMALL_STATE(728)] = 15055,
  [SMALL_STATE(729)] = 15067,
  [SMALL_STATE(730)] = 15079,
  [SMALL_STATE(731)] = 15091,
  [SMALL_STATE(732)] = 15103,
  [SMALL_STATE(733)] = 15113,
  [SMALL_STATE(734)] = 15125,
  [SMALL_STATE(735)] = 15135,
  [SMALL_STATE(736)] = 15147,
  [SMALL_STATE(737)] = 15157,
  [SMALL_STATE(738)] = 15167,
  [SMALL_STATE(739)] = 15179,
  [SMALL_STATE(740)] = 15189,
  [SMALL_STATE(741)] = 15201,
  [SMALL_STATE(742)] = 15211,
  [SMALL_STATE(743)] = 15223,
  [SMALL_STATE(744)] = 15235,
  [SMALL_STATE(745)] = 15247,
  [SMALL_STATE(746)] = 15259,
  [SMALL_STATE(747)] = 15271,
  [SMALL_STATE(748)] = 15283,
  [SMALL_STATE(749)] = 15293,
  [SMALL_STATE(750)] = 15305,
  [SMALL_STATE(751)] = 15315,
  [SMALL_STATE(752)] = 15327,
  [SMALL_STATE(753)] = 15339,
  [SMALL_STATE(754)] = 15349,
  [SMALL_STATE(755)] = 15361,
  [SMALL_STATE(756)] = 15371,
  [SMALL_STATE(757)] = 15383,
  [SMALL_STATE(758)] = 15395,
  [SMALL_STATE(759)] = 15407,
  [SMALL_STATE(760)] = 15419,
  [SMALL_STATE(761)] = 15429,
  [SMALL_STATE(762)] = 15441,
  [SMALL_STATE(763)] = 15453,
  [SMALL_STATE(764)] = 15465,
  [SMALL_STATE(765)] = 15477,
  [SMALL_STATE(766)] = 15489,
  [SMALL_STATE(767)] = 15501,
  [SMALL_STATE(768)] = 15513,
  [SMALL_STATE(769)] = 15525,
  [SMALL_STATE(770)] = 15537,
  [SMALL_STATE(771)] = 15549,
  [SMALL_STATE(772)] = 15561,
  [SMALL_STATE(773)] = 15573,
  [SMALL_STATE(774)] = 15585,
  [SMALL_STATE(775)] = 15595,
  [SMALL_STATE(776)] = 15607,
  [SMALL_STATE(777)] = 15619,
  [SMALL_STATE(778)] = 15631,
  [SMALL_STATE(779)] = 15643,
  [SMALL_STATE(780)] = 15655,
  [SMALL_STATE(781)] = 15665,
  [SMALL_STATE(782)] = 15677,
  [SMALL_STATE(783)] = 15689,
  [SMALL_STATE(784)] = 15701,
  [SMALL_STATE(785)] = 15710,
  [SMALL_STATE(786)] = 15719,
  [SMALL_STATE(787)] = 15728,
  [SMALL_STATE(788)] = 15737,
  [SMALL_STATE(789)] = 15746,
  [SMALL_STATE(790)] = 15755,
  [SMALL_STATE(791)] = 15764,
  [SMALL_STATE(792)] = 15773,
  [SMALL_STATE(793)] = 15782,
  [SMALL_STATE(794)] = 15791,
  [SMALL_STATE(795)] = 15800,
  [SMALL_STATE(796)] = 15809,
  [SMALL_STATE(797)] = 15818,
  [SMALL_STATE(798)] = 15827,
  [SMALL_STATE(799)] = 15836,
  [SMALL_STATE(800)] = 15845,
  [SMALL_STATE(801)] = 15854,
  [SMALL_STATE(802)] = 15863,
  [SMALL_STATE(803)] = 15872,
  [SMALL_STATE(804)] = 15881,
  [SMALL_STATE(805)] = 15890,
  [SMALL_STATE(806)] = 15899,
  [SMALL_STATE(807)] = 15908,
  [SMALL_STATE(808)] = 15917,
  [SMALL_STATE(809)] = 15926,
  [SMALL_STATE(810)] = 15935,
  [SMALL_STATE(811)] = 15944,
  [SMALL_STATE(812)] = 15953,
  [SMALL_STATE(813)] = 15962,
  [SMALL_STATE(814)] = 15971,
  [SMALL_STATE(815)] = 15980,
  [SMALL_STATE(816)] = 15989,
  [SMALL_STATE(817)] = 15998,
  [SMALL_STATE(818)] = 16007,
  [SMALL_STATE(819)] = 16016,
  [SMALL_STATE(820)] = 16025,
  [SMALL_STATE(821)] = 16034,
  [SMALL_STATE(822)] = 16043,
  [SMALL_STATE(823)] = 16052,
  [SMALL_STATE(824)] = 16061,
  [SMALL_STATE(825)] = 16070,
  [SMALL_STATE(826)] = 16079,
  [SMALL_STATE(827)] = 16088,
  [SMALL_STATE(828)] = 16097,
  [SMALL_STATE(829)] = 16106,
  [SMALL_STATE(830)] = 16115,
  [SMALL_STATE(831)] = 16124,
  [SMALL_STATE(832)] = 16133,
  [SMALL_STATE(833)] = 16142,
  [SMALL_STATE(834)] = 16151,
  [SMALL_STATE(835)] = 16160,
  [SMALL_STATE(836)] = 16169,
  [SMALL_STATE(837)] = 16178,
  [SMALL_STATE(838)] = 16187,
  [SMALL_STATE(839)] = 16196,
  [SMALL_STATE(840)] = 16205,
  [SMALL_STATE(841)] = 16214,
  [SMALL_STATE(842)] = 16223,
  [SMALL_STATE(843)] = 16232,
  [SMALL_STATE(844)] = 16241,
  [SMALL_STATE(845)] = 16250,
  [SMALL_STATE(846)] = 16259,
  [SMALL_STATE(847)] = 16268,
  [SMALL_STATE(848)] = 16277,
  [SMALL_STATE(849)] = 16286,
  [SMALL_STATE(850)] = 16295,
  [SMALL_STATE(851)] = 16304,
  [SMALL_STATE(852)] = 16313,
  [SMALL_STATE(853)] = 16322,
  [SMALL_STATE(854)] = 16331,
  [SMALL_STATE(855)] = 16340,
  [SMALL_STATE(856)] = 16349,
  [SMALL_STATE(857)] = 16358,
  [SMALL_STATE(858)] = 16367,
  [SMALL_STATE(859)] = 16376,
  [SMALL_STATE(860)] = 16385,
  [SMALL_STATE(861)] = 16394,
  [SMALL_STATE(862)] = 16403,
  [SMALL_STATE(863)] = 16412,
  [SMALL_STATE(864)] = 16421,
  [SMALL_STATE(865)] = 16430,
  [SMALL_STATE(866)] = 16439,
  [SMALL_STATE(867)] = 16448,
  [SMALL_STATE(868)] = 16457,
  [SMALL_STATE(869)] = 16466,
  [SMALL_STATE(870)] = 16475,
  [SMALL_STATE(871)] = 16484,
  [SMALL_STATE(872)] = 16493,
  [SMALL_STATE(873)] = 16502,
};

static const TSParseActionEntry ts_parse_actions[] = {
  [0] = {.entry = {.count = 0, .reusable = false}},
  [1] = {.entry = {.count = 1, .reusable = false}}, RECOVER(),
  [3] = {.entry = {.count = 1, .reusable = true}}, SHIFT_EXTRA(),
  [5] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_source_file, 0, 0, 0),
  [7] = {.entry = {.count = 1, .reusable = false}}, SHIFT(162),
  [9] = {.entry = {.count = 1, .reusable = false}}, SHIFT(171),
  [11] = {.entry = {.count = 1, .reusable = false}}, SHIFT(198),
  [13] = {.entry = {.count = 1, .reusable = false}}, SHIFT(56),
  [15] = {.entry = {.count = 1, .reusable = false}}, SHIFT(89),
  [17] = {.entry = {.count = 1, .reusable = false}}, SHIFT(74),
  [19] = {.entry = {.count = 1, .reusable = false}}, SHIFT(79),
  [21] = {.entry = {.count = 1, .reusable = false}}, SHIFT(33),
  [23] = {.entry = {.count = 1, .reusable = false}}, SHIFT(58),
  [25] = {.entry = {.count = 1, .reusable = false}}, SHIFT(27),
  [27] = {.entry = {.count = 1, .reusable = false}}, SHIFT(149),
  [29] = {.entry = {.count = 1, .reusable = false}}, SHIFT(155),
  [31] = {.entry = {.count = 1, .reusable = false}}, SHIFT(226),
  [33] = {.entry = {.count = 1, .reusable = false}}, SHIFT(134),
  [35] = {.entry = {.count = 1, .reusable = false}}, SHIFT(91),
  [37] = {.entry = {.count = 1, .reusable = false}}, SHIFT(46),
  [39] = {.entry = {.count = 1, .reusable = false}}, SHIFT(50),
  [41] = {.entry = {.count = 1, .reusable = false}}, SHIFT(308),
  [43] = {.entry = {.count = 1, .reusable = false}}, SHIFT(4),
  [45] = {.entry = {.count = 1, .reusable = false}}, SHIFT(80),
  [47] = {.entry = {.count = 1, .reusable = false}}, SHIFT(45),
  [49] = {.entry = {.count = 1, .reusable = false}}, SHIFT(141),
  [51] = {.entry = {.count = 1, .reusable = false}}, SHIFT(113),
  [53] = {.entry = {.count = 1, .reusable = true}}, SHIFT(3),
  [55] = {.entry = {.count = 1, .reusable = true}}, SHIFT(808),
  [57] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_onbuild_instruction, 2, 0, 0),
  [59] = {.entry = {.count = 1, .reusable = true}}, SHIFT(13),
  [61] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_source_file, 1, 0, 0),
  [63] = {.entry = {.count = 1, .reusable = true}}, SHIFT(5),
  [65] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_onbuild_instruction, 1, 0, 0),
  [67] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0),
  [69] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(162),
  [72] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(171),
  [75] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(198),
  [78] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(56),
  [81] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(89),
  [84] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(74),
  [87] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(79),
  [90] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(33),
  [93] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(58),
  [96] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(27),
  [99] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(149),
  [102] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(155),
  [105] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(226),
  [108] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(134),
  [111] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(91),
  [114] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(46),
  [117] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(50),
  [120] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(308),
  [123] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(4),
  [126] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(80),
  [129] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(45),
  [132] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(141),
  [135] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(113),
  [138] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(5),
  [141] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(808),
  [144] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_flag_value, 2, 0, 0),
  [146] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_flag_value, 2, 0, 0),
  [148] = {.entry = {.count = 1, .reusable = true}}, SHIFT(267),
  [150] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym_rootfs_instruction_repeat1, 2, 0, 0),
  [152] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_rootfs_instruction_repeat1, 2, 0, 0),
  [154] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_rootfs_instruction_repeat1, 2, 0, 0), SHIFT_REPEAT(13),
  [157] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym_flag_value_repeat1, 2, 0, 0),
  [159] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_flag_value_repeat1, 2, 0, 0),
  [161] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_flag_value_repeat1, 2, 0, 0), SHIFT_REPEAT(267),
  [164] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_flag_value, 1, 0, 0),
  [166] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_flag_value, 1, 0, 0),
  [168] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_variable, 6, 0, 0),
  [170] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_variable, 6, 0, 0),
  [172] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0),
  [174] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_flag, 2, 0, 1),
  [176] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_flag, 2, 0, 1),
  [178] = {.entry = {.count = 1, .reusable = true}}, SHIFT(188),
  [180] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_flag, 1, 0, 1),
  [182] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_flag, 1, 0, 1),
  [184] = {.entry = {.count = 1, .reusable = true}}, SHIFT(12),
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
  [214] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_flag, 4, 0, 18),
  [216] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_flag, 4, 0, 18),
  [218] = {.entry = {.count = 1, .reusable = true}}, SHIFT(34),
  [220] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__quoted_anywhere_text, 1, 0, 0),
  [222] = {.entry = {.count = 1, .reusable = true}}, SHIFT(131),
  [224] = {.entry = {.count = 1, .reusable = true}}, SHIFT(115),
  [226] = {.entry = {.count = 1, .reusable = true}}, SHIFT(713),
  [228] = {.entry = {.count = 1, .reusable = true}}, SHIFT(607),
  [230] = {.entry = {.count = 1, .reusable = true}}, SHIFT(706),
  [232] = {.entry = {.count = 1, .reusable = true}}, SHIFT(788),
  [234] = {.entry = {.count = 1, .reusable = true}}, SHIFT(382),
  [236] = {.entry = {.count = 1, .reusable = true}}, SHIFT(37),
  [238] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__quoted_anywhere_template, 1, 0, 0),
  [240] = {.entry = {.count = 1, .reusable = true}}, SHIFT(412),
  [242] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_shell_instruction, 2, 0, 0),
  [244] = {.entry = {.count = 1, .reusable = true}}, SHIFT(256),
  [246] = {.entry = {.count = 1, .reusable = true}}, SHIFT(129),
  [248] = {.entry = {.count = 1, .reusable = true}}, SHIFT(723),
  [250] = {.entry = {.count = 1, .reusable = true}}, SHIFT(501),
  [252] = {.entry = {.count = 1, .reusable = true}}, SHIFT(660),
  [254] = {.entry = {.count = 1, .reusable = true}}, SHIFT(704),
  [256] = {.entry = {.count = 1, .reusable = true}}, SHIFT(32),
  [258] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_export_instruction, 2, 0, 4),
  [260] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_shell_instruction, 1, 0, 0),
  [262] = {.entry = {.count = 1, .reusable = true}}, SHIFT(52),
  [264] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_yum_instruction, 2, 0, 4),
  [266] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_yum_instruction, 3, 0, 11),
  [268] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_export_instruction, 3, 0, 11),
  [270] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__quoted_anywhere_text_repeat1, 2, 0, 0),
  [272] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__quoted_anywhere_text_repeat1, 2, 0, 0), SHIFT_REPEAT(131),
  [275] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__quoted_anywhere_text_repeat1, 2, 0, 0), SHIFT_REPEAT(115),
  [278] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__quoted_anywhere_text_repeat1, 2, 0, 0), SHIFT_REPEAT(713),
  [281] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__quoted_anywhere_text_repeat1, 2, 0, 0), SHIFT_REPEAT(607),
  [284] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__quoted_anywhere_text_repeat1, 2, 0, 0), SHIFT_REPEAT(706),
  [287] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__quoted_anywhere_text_repeat1, 2, 0, 0), SHIFT_REPEAT(788),
  [290] = {.entry = {.count = 1, .reusable = true}}, SHIFT(174),
  [292] = {.entry = {.count = 1, .reusable = true}}, SHIFT(744),
  [294] = {.entry = {.count = 1, .reusable = true}}, SHIFT(512),
  [296] = {.entry = {.count = 1, .reusable = true}}, SHIFT(641),
  [298] = {.entry = {.count = 1, .reusable = true}}, SHIFT(844),
  [300] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_workdir_instruction, 1, 0, 0),
  [302] = {.entry = {.count = 1, .reusable = true}}, SHIFT(288),
  [304] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__quoted_anywhere_text, 2, 0, 0),
  [306] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_stopsignal_instruction, 2, 0, 0),
  [308] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__quoted_anywhere_template, 2, 0, 0),
  [310] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__quoted_anywhere_text, 3, 0, 0),
  [312] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__quoted_anywhere_template, 3, 0, 0),
  [314] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_rootfs_instruction_repeat1, 2, 0, 0), SHIFT_REPEAT(66),
  [317] = {.entry = {.count = 1, .reusable = true}}, SHIFT(251),
  [319] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_maintainer_instruction, 2, 0, 0),
  [321] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_flag_value_repeat1, 2, 0, 0), SHIFT_REPEAT(251),
  [324] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_include_instruction, 1, 0, 0),
  [326] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_stopsignal_instruction, 1, 0, 0),
  [328] = {.entry = {.count = 1, .reusable = true}}, SHIFT(110),
  [330] = {.entry = {.count = 1, .reusable = true}}, SHIFT(199),
  [332] = {.entry = {.count = 1, .reusable = true}}, SHIFT(167),
  [334] = {.entry = {.count = 1, .reusable = true}}, SHIFT(757),
  [336] = {.entry = {.count = 1, .reusable = true}}, SHIFT(508),
  [338] = {.entry = {.count = 1, .reusable = true}}, SHIFT(636),
  [340] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_include_instruction, 2, 0, 0),
  [342] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_target_instruction, 2, 0, 4),
  [344] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_maintainer_instruction, 1, 0, 0),
  [346] = {.entry = {.count = 1, .reusable = false}}, SHIFT(29),
  [348] = {.entry = {.count = 1, .reusable = false}}, SHIFT(55),
  [350] = {.entry = {.count = 1, .reusable = false}}, SHIFT(163),
  [352] = {.entry = {.count = 1, .reusable = false}}, SHIFT(103),
  [354] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_yum_instruction, 2, 0, 0),
  [356] = {.entry = {.count = 1, .reusable = true}}, SHIFT(66),
  [358] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_workdir_instruction, 2, 0, 0),
  [360] = {.entry = {.count = 1, .reusable = false}}, SHIFT(28),
  [362] = {.entry = {.count = 1, .reusable = false}}, SHIFT(51),
  [364] = {.entry = {.count = 1, .reusable = false}}, SHIFT(156),
  [366] = {.entry = {.count = 1, .reusable = false}}, SHIFT(108),
  [368] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_yum_instruction, 1, 0, 0),
  [370] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_user_instruction, 2, 0, 0),
  [372] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_user_instruction, 1, 0, 0),
  [374] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_target_instruction, 3, 0, 11),
  [376] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__quoted_anywhere_text_repeat2, 2, 0, 0),
  [378] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__quoted_anywhere_text_repeat2, 2, 0, 0), SHIFT_REPEAT(174),
  [381] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__quoted_anywhere_text_repeat2, 2, 0, 0), SHIFT_REPEAT(744),
  [384] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__quoted_anywhere_text_repeat2, 2, 0, 0), SHIFT_REPEAT(512),
  [387] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__quoted_anywhere_text_repeat2, 2, 0, 0), SHIFT_REPEAT(641),
  [390] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__quoted_anywhere_text_repeat2, 2, 0, 0), SHIFT_REPEAT(844),
  [393] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__quoted_anywhere_repeat1, 2, 0, 0),
  [395] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__quoted_anywhere_repeat1, 2, 0, 0), SHIFT_REPEAT(199),
  [398] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__quoted_anywhere_repeat1, 2, 0, 0), SHIFT_REPEAT(167),
  [401] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__quoted_anywhere_repeat1, 2, 0, 0), SHIFT_REPEAT(757),
  [404] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__quoted_anywhere_repeat1, 2, 0, 0), SHIFT_REPEAT(508),
  [407] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__quoted_anywhere_repeat1, 2, 0, 0), SHIFT_REPEAT(636),
  [410] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_copy_instruction, 2, 0, 0),
  [412] = {.entry = {.count = 1, .reusable = true}}, SHIFT(286),
  [414] = {.entry = {.count = 1, .reusable = true}}, SHIFT(274),
  [416] = {.entry = {.count = 1, .reusable = true}}, SHIFT(770),
  [418] = {.entry = {.count = 1, .reusable = true}}, SHIFT(658),
  [420] = {.entry = {.count = 1, .reusable = true}}, SHIFT(841),
  [422] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_add_instruction, 2, 0, 0),
  [424] = {.entry = {.count = 1, .reusable = true}}, SHIFT(67),
  [426] = {.entry = {.count = 1, .reusable = true}}, SHIFT(180),
  [428] = {.entry = {.count = 1, .reusable = true}}, SHIFT(106),
  [430] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__quoted_anywhere, 1, 0, 0),
  [432] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_copy_instruction, 1, 0, 0),
  [434] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_add_instruction, 1, 0, 0),
  [436] = {.entry = {.count = 1, .reusable = false}}, SHIFT(26),
  [438] = {.entry = {.count = 1, .reusable = false}}, SHIFT(47),
  [440] = {.entry = {.count = 1, .reusable = false}}, SHIFT(173),
  [442] = {.entry = {.count = 1, .reusable = false}}, SHIFT(148),
  [444] = {.entry = {.count = 1, .reusable = false}}, SHIFT(118),
  [446] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_export_instruction, 1, 0, 0),
  [448] = {.entry = {.count = 1, .reusable = true}}, SHIFT(93),
  [450] = {.entry = {.count = 1, .reusable = true}}, SHIFT(268),
  [452] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_rootfs_instruction_repeat1, 2, 0, 0), SHIFT_REPEAT(93),
  [455] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_flag_value_repeat1, 2, 0, 0), SHIFT_REPEAT(268),
  [458] = {.entry = {.count = 1, .reusable = false}}, SHIFT(30),
  [460] = {.entry = {.count = 1, .reusable = false}}, SHIFT(59),
  [462] = {.entry = {.count = 1, .reusable = false}}, SHIFT(145),
  [464] = {.entry = {.count = 1, .reusable = false}}, SHIFT(146),
  [466] = {.entry = {.count = 1, .reusable = false}}, SHIFT(107),
  [468] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_export_instruction, 2, 0, 0),
  [470] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_run_instruction, 2, 0, 0),
  [472] = {.entry = {.count = 1, .reusable = true}}, SHIFT(406),
  [474] = {.entry = {.count = 1, .reusable = true}}, SHIFT(415),
  [476] = {.entry = {.count = 1, .reusable = true}}, SHIFT(873),
  [478] = {.entry = {.count = 1, .reusable = true}}, SHIFT(189),
  [480] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_run_instruction, 1, 0, 0),
  [482] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_volume_instruction, 1, 0, 0),
  [484] = {.entry = {.count = 1, .reusable = true}}, SHIFT(388),
  [486] = {.entry = {.count = 1, .reusable = true}}, SHIFT(505),
  [488] = {.entry = {.count = 1, .reusable = true}}, SHIFT(726),
  [490] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_volume_instruction, 2, 0, 0),
  [492] = {.entry = {.count = 1, .reusable = true}}, SHIFT(88),
  [494] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__pairs_variables, 1, 0, 0),
  [496] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_healthcheck_instruction, 3, 0, 11),
  [498] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_healthcheck_instruction, 2, 0, 4),
  [500] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__quoted_anywhere, 2, 0, 0),
  [502] = {.entry = {.count = 1, .reusable = true}}, SHIFT(280),
  [504] = {.entry = {.count = 1, .reusable = true}}, SHIFT(782),
  [506] = {.entry = {.count = 1, .reusable = true}}, SHIFT(518),
  [508] = {.entry = {.count = 1, .reusable = true}}, SHIFT(644),
  [510] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__quoted_anywhere, 3, 0, 0),
  [512] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_flag_value_repeat1, 2, 0, 0), SHIFT_REPEAT(203),
  [515] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_unknown_instruction, 1, 0, 0),
  [517] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_quoted_word, 1, 0, 0),
  [519] = {.entry = {.count = 1, .reusable = true}}, SHIFT(203),
  [521] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_quoted_word, 2, 0, 0),
  [523] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__pairs, 1, 0, 6),
  [525] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__quoted_anywhere_repeat2, 2, 0, 0),
  [527] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__quoted_anywhere_repeat2, 2, 0, 0), SHIFT_REPEAT(280),
  [530] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__quoted_anywhere_repeat2, 2, 0, 0), SHIFT_REPEAT(782),
  [533] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__quoted_anywhere_repeat2, 2, 0, 0), SHIFT_REPEAT(518),
  [536] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__quoted_anywhere_repeat2, 2, 0, 0), SHIFT_REPEAT(644),
  [539] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_heredoc_redirect, 2, 0, 0),
  [541] = {.entry = {.count = 1, .reusable = true}}, SHIFT(177),
  [543] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_text, 1, 0, 0),
  [545] = {.entry = {.count = 1, .reusable = true}}, SHIFT(139),
  [547] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_expose_instruction, 2, 0, 0),
  [549] = {.entry = {.count = 1, .reusable = true}}, SHIFT(440),
  [551] = {.entry = {.count = 1, .reusable = true}}, SHIFT(132),
  [553] = {.entry = {.count = 1, .reusable = true}}, SHIFT(191),
  [555] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_expose_instruction, 1, 0, 0),
  [557] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_text_repeat1, 2, 0, 0),
  [559] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_text_repeat1, 2, 0, 0), SHIFT_REPEAT(139),
  [562] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_text_repeat1, 2, 0, 0), SHIFT_REPEAT(723),
  [565] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_text_repeat1, 2, 0, 0), SHIFT_REPEAT(501),
  [568] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_text_repeat1, 2, 0, 0), SHIFT_REPEAT(660),
  [571] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__list_text, 1, 0, 0),
  [573] = {.entry = {.count = 1, .reusable = false}}, SHIFT(49),
  [575] = {.entry = {.count = 1, .reusable = false}}, SHIFT(116),
  [577] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_target_instruction, 1, 0, 0),
  [579] = {.entry = {.count = 1, .reusable = true}}, SHIFT(240),
  [581] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_rootfs_instruction_repeat1, 2, 0, 0), SHIFT_REPEAT(256),
  [584] = {.entry = {.count = 1, .reusable = true}}, SHIFT(259),
  [586] = {.entry = {.count = 1, .reusable = true}}, SHIFT(430),
  [588] = {.entry = {.count = 1, .reusable = true}}, SHIFT(374),
  [590] = {.entry = {.count = 1, .reusable = true}}, SHIFT(773),
  [592] = {.entry = {.count = 1, .reusable = true}}, SHIFT(209),
  [594] = {.entry = {.count = 1, .reusable = true}}, SHIFT(470),
  [596] = {.entry = {.count = 1, .reusable = true}}, SHIFT(781),
  [598] = {.entry = {.count = 1, .reusable = true}}, SHIFT(469),
  [600] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_arg_instruction, 2, 0, 0),
  [602] = {.entry = {.count = 1, .reusable = true}}, SHIFT(423),
  [604] = {.entry = {.count = 1, .reusable = true}}, SHIFT(747),
  [606] = {.entry = {.count = 1, .reusable = true}}, SHIFT(466),
  [608] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_cmd_instruction, 1, 0, 0),
  [610] = {.entry = {.count = 1, .reusable = true}}, SHIFT(454),
  [612] = {.entry = {.count = 1, .reusable = true}}, SHIFT(748),
  [614] = {.entry = {.count = 1, .reusable = true}}, SHIFT(413),
  [616] = {.entry = {.count = 1, .reusable = true}}, SHIFT(733),
  [618] = {.entry = {.count = 1, .reusable = true}}, SHIFT(522),
  [620] = {.entry = {.count = 1, .reusable = true}}, SHIFT(648),
  [622] = {.entry = {.count = 1, .reusable = true}}, SHIFT(541),
  [624] = {.entry = {.count = 1, .reusable = true}}, SHIFT(777),
  [626] = {.entry = {.count = 1, .reusable = true}}, SHIFT(532),
  [628] = {.entry = {.count = 1, .reusable = true}}, SHIFT(655),
  [630] = {.entry = {.count = 1, .reusable = false}}, SHIFT(60),
  [632] = {.entry = {.count = 1, .reusable = false}}, SHIFT(109),
  [634] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_target_instruction, 2, 0, 0),
  [636] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_cmd_instruction, 2, 0, 0),
  [638] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entrypoint_instruction, 2, 0, 0),
  [640] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entrypoint_instruction, 1, 0, 0),
  [642] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_flag_value_repeat1, 2, 0, 0), SHIFT_REPEAT(259),
  [645] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_rootfs_instruction_repeat1, 2, 0, 0), SHIFT_REPEAT(240),
  [648] = {.entry = {.count = 1, .reusable = true}}, SHIFT(269),
  [650] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_rootfs_instruction, 1, 0, 0),
  [652] = {.entry = {.count = 1, .reusable = true}}, SHIFT(371),
  [654] = {.entry = {.count = 1, .reusable = true}}, SHIFT(767),
  [656] = {.entry = {.count = 1, .reusable = true}}, SHIFT(239),
  [658] = {.entry = {.count = 1, .reusable = true}}, SHIFT(314),
  [660] = {.entry = {.count = 1, .reusable = true}}, SHIFT(778),
  [662] = {.entry = {.count = 1, .reusable = true}}, SHIFT(589),
  [664] = {.entry = {.count = 1, .reusable = true}}, SHIFT(696),
  [666] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__list_text_repeat1, 2, 0, 0),
  [668] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__list_text_repeat1, 2, 0, 0), SHIFT_REPEAT(274),
  [671] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__list_text_repeat1, 2, 0, 0), SHIFT_REPEAT(770),
  [674] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__list_text_repeat1, 2, 0, 0), SHIFT_REPEAT(841),
  [677] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_rootfs_instruction, 2, 0, 0),
  [679] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_flag_value_repeat1, 2, 0, 0), SHIFT_REPEAT(239),
  [682] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_arg_instruction, 1, 0, 0),
  [684] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_flag_value_repeat1, 2, 0, 0), SHIFT_REPEAT(269),
  [687] = {.entry = {.count = 1, .reusable = true}}, SHIFT(241),
  [689] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_flag_value_repeat1, 2, 0, 0), SHIFT_REPEAT(241),
  [692] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_heredoc_redirect, 3, 0, 0),
  [694] = {.entry = {.count = 1, .reusable = true}}, SHIFT(340),
  [696] = {.entry = {.count = 1, .reusable = true}}, SHIFT(754),
  [698] = {.entry = {.count = 1, .reusable = true}}, SHIFT(526),
  [700] = {.entry = {.count = 1, .reusable = true}}, SHIFT(652),
  [702] = {.entry = {.count = 1, .reusable = true}}, SHIFT(277),
  [704] = {.entry = {.count = 1, .reusable = true}}, SHIFT(41),
  [706] = {.entry = {.count = 1, .reusable = true}}, SHIFT(712),
  [708] = {.entry = {.count = 1, .reusable = true}}, SHIFT(538),
  [710] = {.entry = {.count = 1, .reusable = true}}, SHIFT(657),
  [712] = {.entry = {.count = 1, .reusable = true}}, SHIFT(283),
  [714] = {.entry = {.count = 1, .reusable = true}}, SHIFT(717),
  [716] = {.entry = {.count = 1, .reusable = true}}, SHIFT(544),
  [718] = {.entry = {.count = 1, .reusable = true}}, SHIFT(661),
  [720] = {.entry = {.count = 1, .reusable = true}}, SHIFT(208),
  [722] = {.entry = {.count = 1, .reusable = true}}, SHIFT(724),
  [724] = {.entry = {.count = 1, .reusable = true}}, SHIFT(549),
  [726] = {.entry = {.count = 1, .reusable = true}}, SHIFT(665),
  [728] = {.entry = {.count = 1, .reusable = true}}, SHIFT(197),
  [730] = {.entry = {.count = 1, .reusable = true}}, SHIFT(731),
  [732] = {.entry = {.count = 1, .reusable = true}}, SHIFT(553),
  [734] = {.entry = {.count = 1, .reusable = true}}, SHIFT(670),
  [736] = {.entry = {.count = 1, .reusable = true}}, SHIFT(143),
  [738] = {.entry = {.count = 1, .reusable = true}}, SHIFT(738),
  [740] = {.entry = {.count = 1, .reusable = true}}, SHIFT(557),
  [742] = {.entry = {.count = 1, .reusable = true}}, SHIFT(674),
  [744] = {.entry = {.count = 1, .reusable = true}}, SHIFT(385),
  [746] = {.entry = {.count = 1, .reusable = true}}, SHIFT(745),
  [748] = {.entry = {.count = 1, .reusable = true}}, SHIFT(562),
  [750] = {.entry = {.count = 1, .reusable = true}}, SHIFT(677),
  [752] = {.entry = {.count = 1, .reusable = true}}, SHIFT(291),
  [754] = {.entry = {.count = 1, .reusable = true}}, SHIFT(751),
  [756] = {.entry = {.count = 1, .reusable = true}}, SHIFT(567),
  [758] = {.entry = {.count = 1, .reusable = true}}, SHIFT(679),
  [760] = {.entry = {.count = 1, .reusable = true}}, SHIFT(295),
  [762] = {.entry = {.count = 1, .reusable = true}}, SHIFT(758),
  [764] = {.entry = {.count = 1, .reusable = true}}, SHIFT(571),
  [766] = {.entry = {.count = 1, .reusable = true}}, SHIFT(683),
  [768] = {.entry = {.count = 1, .reusable = true}}, SHIFT(9),
  [770] = {.entry = {.count = 1, .reusable = true}}, SHIFT(762),
  [772] = {.entry = {.count = 1, .reusable = true}}, SHIFT(575),
  [774] = {.entry = {.count = 1, .reusable = true}}, SHIFT(687),
  [776] = {.entry = {.count = 1, .reusable = true}}, SHIFT(81),
  [778] = {.entry = {.count = 1, .reusable = true}}, SHIFT(765),
  [780] = {.entry = {.count = 1, .reusable = true}}, SHIFT(579),
  [782] = {.entry = {.count = 1, .reusable = true}}, SHIFT(690),
  [784] = {.entry = {.count = 1, .reusable = true}}, SHIFT(159),
  [786] = {.entry = {.count = 1, .reusable = true}}, SHIFT(771),
  [788] = {.entry = {.count = 1, .reusable = true}}, SHIFT(584),
  [790] = {.entry = {.count = 1, .reusable = true}}, SHIFT(630),
  [792] = {.entry = {.count = 1, .reusable = true}}, SHIFT(121),
  [794] = {.entry = {.count = 1, .reusable = true}}, SHIFT(164),
  [796] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_rootfs_instruction_repeat1, 2, 0, 0), SHIFT_REPEAT(288),
  [799] = {.entry = {.count = 1, .reusable = true}}, SHIFT(257),
  [801] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_env_instruction, 1, 0, 0),
  [803] = {.entry = {.count = 1, .reusable = true}}, SHIFT(102),
  [805] = {.entry = {.count = 1, .reusable = true}}, SHIFT(200),
  [807] = {.entry = {.count = 1, .reusable = true}}, SHIFT(192),
  [809] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_flag_value_repeat1, 2, 0, 0), SHIFT_REPEAT(255),
  [812] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_env_instruction, 2, 0, 0),
  [814] = {.entry = {.count = 1, .reusable = true}}, SHIFT(133),
  [816] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_rootfs_instruction_repeat1, 2, 0, 0), SHIFT_REPEAT(286),
  [819] = {.entry = {.count = 1, .reusable = true}}, SHIFT(255),
  [821] = {.entry = {.count = 1, .reusable = true}}, SHIFT(515),
  [823] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__pairs_variables_anywhere, 1, 0, 0),
  [825] = {.entry = {.count = 1, .reusable = true}}, SHIFT(238),
  [827] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_flag_value_repeat1, 2, 0, 0), SHIFT_REPEAT(257),
  [830] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_label_instruction, 2, 0, 0),
  [832] = {.entry = {.count = 1, .reusable = true}}, SHIFT(711),
  [834] = {.entry = {.count = 1, .reusable = true}}, SHIFT(119),
  [836] = {.entry = {.count = 1, .reusable = true}}, SHIFT(282),
  [838] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__pairs_anywhere_repeat1, 2, 0, 0),
  [840] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__pairs_anywhere_repeat1, 2, 0, 0), SHIFT_REPEAT(374),
  [843] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__pairs_anywhere_repeat1, 2, 0, 0), SHIFT_REPEAT(781),
  [846] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__pairs_anywhere_repeat1, 2, 0, 0), SHIFT_REPEAT(469),
  [849] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_label_instruction, 1, 0, 0),
  [851] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__pairs_variables_anywhere_repeat1, 2, 0, 0),
  [853] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__pairs_variables_anywhere_repeat1, 2, 0, 0), SHIFT_REPEAT(374),
  [856] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__pairs_variables_anywhere_repeat1, 2, 0, 0), SHIFT_REPEAT(773),
  [859] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__pairs_variables_anywhere_repeat1, 2, 0, 0), SHIFT_REPEAT(238),
  [862] = {.entry = {.count = 1, .reusable = true}}, SHIFT(210),
  [864] = {.entry = {.count = 1, .reusable = true}}, SHIFT(242),
  [866] = {.entry = {.count = 1, .reusable = true}}, SHIFT(215),
  [868] = {.entry = {.count = 1, .reusable = true}}, SHIFT(190),
  [870] = {.entry = {.count = 1, .reusable = true}}, SHIFT(342),
  [872] = {.entry = {.count = 1, .reusable = true}}, SHIFT(559),
  [874] = {.entry = {.count = 1, .reusable = true}}, SHIFT(442),
  [876] = {.entry = {.count = 1, .reusable = true}}, SHIFT(614),
  [878] = {.entry = {.count = 1, .reusable = true}}, SHIFT(68),
  [880] = {.entry = {.count = 1, .reusable = true}}, SHIFT(394),
  [882] = {.entry = {.count = 1, .reusable = true}}, SHIFT(296),
  [884] = {.entry = {.count = 1, .reusable = true}}, SHIFT(264),
  [886] = {.entry = {.count = 1, .reusable = true}}, SHIFT(302),
  [888] = {.entry = {.count = 1, .reusable = true}}, SHIFT(230),
  [890] = {.entry = {.count = 1, .reusable = true}}, SHIFT(434),
  [892] = {.entry = {.count = 1, .reusable = true}}, SHIFT(472),
  [894] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__pairs_anywhere, 1, 0, 0),
  [896] = {.entry = {.count = 1, .reusable = true}}, SHIFT(358),
  [898] = {.entry = {.count = 1, .reusable = true}}, SHIFT(184),
  [900] = {.entry = {.count = 1, .reusable = true}}, SHIFT(369),
  [902] = {.entry = {.count = 1, .reusable = true}}, SHIFT(15),
  [904] = {.entry = {.count = 1, .reusable = true}}, SHIFT(98),
  [906] = {.entry = {.count = 1, .reusable = true}}, SHIFT(217),
  [908] = {.entry = {.count = 1, .reusable = true}}, SHIFT(393),
  [910] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_rootfs_instruction_repeat1, 2, 0, 0), SHIFT_REPEAT(388),
  [913] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__template_body, 2, 0, 0),
  [915] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__template_body, 2, 0, 0), SHIFT_REPEAT(768),
  [918] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__template_body, 2, 0, 0), SHIFT_REPEAT(593),
  [921] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_word, 1, 0, 0),
  [923] = {.entry = {.count = 1, .reusable = true}}, SHIFT(707),
  [925] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_word, 2, 0, 0),
  [927] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_word_repeat1, 2, 0, 0),
  [929] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_word_repeat1, 2, 0, 0), SHIFT_REPEAT(707),
  [932] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_value, 1, 0, 0),
  [934] = {.entry = {.count = 1, .reusable = true}}, SHIFT(270),
  [936] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_value, 2, 0, 0),
  [938] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_rootfs_instruction_repeat1, 2, 0, 0), SHIFT_REPEAT(406),
  [941] = {.entry = {.count = 1, .reusable = true}}, SHIFT(243),
  [943] = {.entry = {.count = 1, .reusable = true}}, SHIFT(253),
  [945] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_flag_value_repeat1, 2, 0, 0), SHIFT_REPEAT(243),
  [948] = {.entry = {.count = 1, .reusable = true}}, SHIFT(287),
  [950] = {.entry = {.count = 1, .reusable = true}}, SHIFT(182),
  [952] = {.entry = {.count = 1, .reusable = true}}, SHIFT(289),
  [954] = {.entry = {.count = 1, .reusable = true}}, SHIFT(183),
  [956] = {.entry = {.count = 1, .reusable = true}}, SHIFT(263),
  [958] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_flag_value_repeat1, 2, 0, 0), SHIFT_REPEAT(253),
  [961] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_rootfs_instruction_repeat1, 2, 0, 0), SHIFT_REPEAT(331),
  [964] = {.entry = {.count = 1, .reusable = true}}, SHIFT(265),
  [966] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__text_body, 2, 0, 0),
  [968] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__text_body, 2, 0, 0), SHIFT_REPEAT(720),
  [971] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__text_body, 2, 0, 0), SHIFT_REPEAT(489),
  [974] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_healthcheck_instruction, 3, 0, 14),
  [976] = {.entry = {.count = 1, .reusable = false}}, SHIFT(387),
  [978] = {.entry = {.count = 1, .reusable = false}}, SHIFT(320),
  [980] = {.entry = {.count = 1, .reusable = false}}, SHIFT(105),
  [982] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_healthcheck_instruction, 1, 0, 0),
  [984] = {.entry = {.count = 1, .reusable = true}}, SHIFT(331),
  [986] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_flag_value_repeat1, 2, 0, 0), SHIFT_REPEAT(263),
  [989] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_flag_value_repeat1, 2, 0, 0), SHIFT_REPEAT(265),
  [992] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_healthcheck_instruction, 2, 0, 7),
  [994] = {.entry = {.count = 1, .reusable = false}}, SHIFT(351),
  [996] = {.entry = {.count = 1, .reusable = false}}, SHIFT(307),
  [998] = {.entry = {.count = 1, .reusable = false}}, SHIFT(104),
  [1000] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_healthcheck_instruction, 2, 0, 0),
  [1002] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_flag_value_repeat1, 2, 0, 0), SHIFT_REPEAT(270),
  [1005] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__template_heredoc, 1, 0, 17),
  [1007] = {.entry = {.count = 1, .reusable = true}}, SHIFT(768),
  [1009] = {.entry = {.count = 1, .reusable = true}}, SHIFT(593),
  [1011] = {.entry = {.count = 1, .reusable = true}}, SHIFT(755),
  [1013] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__text_heredoc, 1, 0, 17),
  [1015] = {.entry = {.count = 1, .reusable = true}}, SHIFT(720),
  [1017] = {.entry = {.count = 1, .reusable = true}}, SHIFT(489),
  [1019] = {.entry = {.count = 1, .reusable = true}}, SHIFT(750),
  [1021] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__stage, 1, 0, 3),
  [1023] = {.entry = {.count = 1, .reusable = true}}, SHIFT(421),
  [1025] = {.entry = {.count = 1, .reusable = true}}, SHIFT(332),
  [1027] = {.entry = {.count = 1, .reusable = true}}, SHIFT(187),
  [1029] = {.entry = {.count = 1, .reusable = true}}, SHIFT(463),
  [1031] = {.entry = {.count = 1, .reusable = true}}, SHIFT(247),
  [1033] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_rootfs_instruction_repeat1, 2, 0, 0), SHIFT_REPEAT(423),
  [1036] = {.entry = {.count = 1, .reusable = true}}, SHIFT(705),
  [1038] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__stage_repeat1, 2, 0, 0),
  [1040] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__stage_repeat1, 2, 0, 0), SHIFT_REPEAT(505),
  [1043] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__stage_repeat1, 2, 0, 0), SHIFT_REPEAT(726),
  [1046] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_flag_value_repeat1, 2, 0, 0), SHIFT_REPEAT(245),
  [1049] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_flag_value_repeat1, 2, 0, 0), SHIFT_REPEAT(261),
  [1052] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__words, 1, 0, 0),
  [1054] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__list, 1, 0, 0),
  [1056] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__value, 1, 0, 0),
  [1058] = {.entry = {.count = 1, .reusable = true}}, SHIFT(179),
  [1060] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_word_repeat1, 2, 0, 0), SHIFT_REPEAT(705),
  [1063] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__stage, 3, 0, 16),
  [1065] = {.entry = {.count = 1, .reusable = true}}, SHIFT(375),
  [1067] = {.entry = {.count = 1, .reusable = true}}, SHIFT(165),
  [1069] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_flag_value_repeat1, 2, 0, 0), SHIFT_REPEAT(247),
  [1072] = {.entry = {.count = 1, .reusable = true}}, SHIFT(245),
  [1074] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_shell_command_repeat1, 2, 0, 0),
  [1076] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_shell_command_repeat1, 2, 0, 0), SHIFT_REPEAT(381),
  [1079] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_shell_command_repeat1, 2, 0, 0), SHIFT_REPEAT(873),
  [1082] = {.entry = {.count = 1, .reusable = true}}, SHIFT(737),
  [1084] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__stage, 2, 0, 3),
  [1086] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_rootfs_instruction_repeat1, 2, 0, 0), SHIFT_REPEAT(454),
  [1089] = {.entry = {.count = 1, .reusable = true}}, SHIFT(261),
  [1091] = {.entry = {.count = 1, .reusable = true}}, SHIFT(389),
  [1093] = {.entry = {.count = 1, .reusable = true}}, SHIFT(186),
  [1095] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_rootfs_instruction_repeat1, 2, 0, 0), SHIFT_REPEAT(440),
  [1098] = {.entry = {.count = 1, .reusable = true}}, SHIFT(407),
  [1100] = {.entry = {.count = 1, .reusable = true}}, SHIFT(181),
  [1102] = {.entry = {.count = 1, .reusable = true}}, SHIFT(741),
  [1104] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__stage, 4, 0, 16),
  [1106] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_shell_command, 1, 0, 0),
  [1108] = {.entry = {.count = 1, .reusable = true}}, SHIFT(381),
  [1110] = {.entry = {.count = 1, .reusable = true}}, SHIFT(405),
  [1112] = {.entry = {.count = 1, .reusable = true}}, SHIFT(775),
  [1114] = {.entry = {.count = 1, .reusable = true}}, SHIFT(594),
  [1116] = {.entry = {.count = 1, .reusable = true}}, SHIFT(445),
  [1118] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_pair, 2, 0, 12),
  [1120] = {.entry = {.count = 1, .reusable = true}}, SHIFT(467),
  [1122] = {.entry = {.count = 1, .reusable = true}}, SHIFT(616),
  [1124] = {.entry = {.count = 1, .reusable = true}}, SHIFT(451),
  [1126] = {.entry = {.count = 1, .reusable = true}}, SHIFT(514),
  [1128] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__pairs, 1, 0, 0),
  [1130] = {.entry = {.count = 1, .reusable = true}}, SHIFT(643),
  [1132] = {.entry = {.count = 1, .reusable = true}}, SHIFT(465),
  [1134] = {.entry = {.count = 1, .reusable = true}}, SHIFT(474),
  [1136] = {.entry = {.count = 1, .reusable = true}}, SHIFT(774),
  [1138] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_word_repeat1, 2, 0, 0), SHIFT_REPEAT(637),
  [1141] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_stage_name, 1, 0, 0),
  [1143] = {.entry = {.count = 1, .reusable = true}}, SHIFT(637),
  [1145] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__names_variables_repeat1, 2, 0, 0),
  [1147] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__names_variables_repeat1, 2, 0, 0), SHIFT_REPEAT(747),
  [1150] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__names_variables_repeat1, 2, 0, 0), SHIFT_REPEAT(446),
  [1153] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__pairs_variables, 2, 0, 0),
  [1155] = {.entry = {.count = 1, .reusable = true}}, SHIFT(446),
  [1157] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_flag_value_repeat1, 2, 0, 0), SHIFT_REPEAT(249),
  [1160] = {.entry = {.count = 1, .reusable = true}}, SHIFT(455),
  [1162] = {.entry = {.count = 1, .reusable = true}}, SHIFT(185),
  [1164] = {.entry = {.count = 1, .reusable = true}}, SHIFT(491),
  [1166] = {.entry = {.count = 1, .reusable = true}}, SHIFT(725),
  [1168] = {.entry = {.count = 1, .reusable = true}}, SHIFT(492),
  [1170] = {.entry = {.count = 1, .reusable = true}}, SHIFT(150),
  [1172] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__names_variables, 1, 0, 0),
  [1174] = {.entry = {.count = 1, .reusable = true}}, SHIFT(178),
  [1176] = {.entry = {.count = 1, .reusable = true}}, SHIFT(483),
  [1178] = {.entry = {.count = 1, .reusable = true}}, SHIFT(487),
  [1180] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__pairs_anywhere_repeat1, 1, 0, 6),
  [1182] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__pairs_anywhere, 2, 0, 0),
  [1184] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_shell_script, 1, 0, 0),
  [1186] = {.entry = {.count = 1, .reusable = true}}, SHIFT(581),
  [1188] = {.entry = {.count = 1, .reusable = true}}, SHIFT(249),
  [1190] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__value, 3, 0, 19),
  [1192] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__pairs_variables_anywhere, 3, 0, 0),
  [1194] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_assignment, 2, 0, 9),
  [1196] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_variable_repeat1, 2, 0, 0),
  [1198] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_variable_repeat1, 2, 0, 0), SHIFT_REPEAT(775),
  [1201] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_variable_repeat1, 2, 0, 0), SHIFT_REPEAT(487),
  [1204] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__text_body, 1, 0, 0),
  [1206] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_double_quoted_string_repeat1, 2, 0, 0),
  [1208] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_double_quoted_string_repeat1, 2, 0, 0), SHIFT_REPEAT(725),
  [1211] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_double_quoted_string_repeat1, 2, 0, 0), SHIFT_REPEAT(492),
  [1214] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__pairs_anywhere_repeat2, 2, 0, 0),
  [1216] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__pairs_anywhere_repeat2, 2, 0, 0), SHIFT_REPEAT(711),
  [1219] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__pairs_anywhere_repeat2, 2, 0, 0), SHIFT_REPEAT(643),
  [1222] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__pairs, 2, 0, 0),
  [1224] = {.entry = {.count = 1, .reusable = true}}, SHIFT(453),
  [1226] = {.entry = {.count = 1, .reusable = true}}, SHIFT(456),
  [1228] = {.entry = {.count = 1, .reusable = true}}, SHIFT(137),
  [1230] = {.entry = {.count = 1, .reusable = true}}, SHIFT(347),
  [1232] = {.entry = {.count = 1, .reusable = true}}, SHIFT(507),
  [1234] = {.entry = {.count = 1, .reusable = true}}, SHIFT(367),
  [1236] = {.entry = {.count = 1, .reusable = true}}, SHIFT(227),
  [1238] = {.entry = {.count = 1, .reusable = true}}, SHIFT(509),
  [1240] = {.entry = {.count = 1, .reusable = true}}, SHIFT(231),
  [1242] = {.entry = {.count = 1, .reusable = true}}, SHIFT(458),
  [1244] = {.entry = {.count = 1, .reusable = true}}, SHIFT(511),
  [1246] = {.entry = {.count = 1, .reusable = true}}, SHIFT(461),
  [1248] = {.entry = {.count = 1, .reusable = true}}, SHIFT(258),
  [1250] = {.entry = {.count = 1, .reusable = true}}, SHIFT(513),
  [1252] = {.entry = {.count = 1, .reusable = true}}, SHIFT(266),
  [1254] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__pairs_variables_anywhere, 2, 0, 0),
  [1256] = {.entry = {.count = 1, .reusable = true}}, SHIFT(482),
  [1258] = {.entry = {.count = 1, .reusable = true}}, SHIFT(629),
  [1260] = {.entry = {.count = 1, .reusable = true}}, SHIFT(517),
  [1262] = {.entry = {.count = 1, .reusable = true}}, SHIFT(610),
  [1264] = {.entry = {.count = 1, .reusable = true}}, SHIFT(348),
  [1266] = {.entry = {.count = 1, .reusable = true}}, SHIFT(519),
  [1268] = {.entry = {.count = 1, .reusable = true}}, SHIFT(350),
  [1270] = {.entry = {.count = 1, .reusable = true}}, SHIFT(127),
  [1272] = {.entry = {.count = 1, .reusable = true}}, SHIFT(521),
  [1274] = {.entry = {.count = 1, .reusable = true}}, SHIFT(128),
  [1276] = {.entry = {.count = 1, .reusable = true}}, SHIFT(425),
  [1278] = {.entry = {.count = 1, .reusable = true}}, SHIFT(523),
  [1280] = {.entry = {.count = 1, .reusable = true}}, SHIFT(433),
  [1282] = {.entry = {.count = 1, .reusable = true}}, SHIFT(229),
  [1284] = {.entry = {.count = 1, .reusable = true}}, SHIFT(525),
  [1286] = {.entry = {.count = 1, .reusable = true}}, SHIFT(254),
  [1288] = {.entry = {.count = 1, .reusable = true}}, SHIFT(447),
  [1290] = {.entry = {.count = 1, .reusable = true}}, SHIFT(527),
  [1292] = {.entry = {.count = 1, .reusable = true}}, SHIFT(449),
  [1294] = {.entry = {.count = 1, .reusable = true}}, SHIFT(462),
  [1296] = {.entry = {.count = 1, .reusable = true}}, SHIFT(468),
  [1298] = {.entry = {.count = 1, .reusable = true}}, SHIFT(650),
  [1300] = {.entry = {.count = 1, .reusable = true}}, SHIFT(531),
  [1302] = {.entry = {.count = 1, .reusable = true}}, SHIFT(651),
  [1304] = {.entry = {.count = 1, .reusable = true}}, SHIFT(626),
  [1306] = {.entry = {.count = 1, .reusable = true}}, SHIFT(533),
  [1308] = {.entry = {.count = 1, .reusable = true}}, SHIFT(628),
  [1310] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_stage_name, 2, 0, 0),
  [1312] = {.entry = {.count = 1, .reusable = true}}, SHIFT(237),
  [1314] = {.entry = {.count = 1, .reusable = true}}, SHIFT(537),
  [1316] = {.entry = {.count = 1, .reusable = true}}, SHIFT(244),
  [1318] = {.entry = {.count = 1, .reusable = true}}, SHIFT(70),
  [1320] = {.entry = {.count = 1, .reusable = true}}, SHIFT(539),
  [1322] = {.entry = {.count = 1, .reusable = true}}, SHIFT(72),
  [1324] = {.entry = {.count = 1, .reusable = true}}, SHIFT(416),
  [1326] = {.entry = {.count = 1, .reusable = true}}, SHIFT(543),
  [1328] = {.entry = {.count = 1, .reusable = true}}, SHIFT(417),
  [1330] = {.entry = {.count = 1, .reusable = true}}, SHIFT(334),
  [1332] = {.entry = {.count = 1, .reusable = true}}, SHIFT(545),
  [1334] = {.entry = {.count = 1, .reusable = true}}, SHIFT(336),
  [1336] = {.entry = {.count = 1, .reusable = true}}, SHIFT(488),
  [1338] = {.entry = {.count = 1, .reusable = true}}, SHIFT(548),
  [1340] = {.entry = {.count = 1, .reusable = true}}, SHIFT(490),
  [1342] = {.entry = {.count = 1, .reusable = true}}, SHIFT(298),
  [1344] = {.entry = {.count = 1, .reusable = true}}, SHIFT(550),
  [1346] = {.entry = {.count = 1, .reusable = true}}, SHIFT(329),
  [1348] = {.entry = {.count = 1, .reusable = true}}, SHIFT(585),
  [1350] = {.entry = {.count = 1, .reusable = true}}, SHIFT(552),
  [1352] = {.entry = {.count = 1, .reusable = true}}, SHIFT(503),
  [1354] = {.entry = {.count = 1, .reusable = true}}, SHIFT(303),
  [1356] = {.entry = {.count = 1, .reusable = true}}, SHIFT(554),
  [1358] = {.entry = {.count = 1, .reusable = true}}, SHIFT(305),
  [1360] = {.entry = {.count = 1, .reusable = true}}, SHIFT(428),
  [1362] = {.entry = {.count = 1, .reusable = true}}, SHIFT(556),
  [1364] = {.entry = {.count = 1, .reusable = true}}, SHIFT(429),
  [1366] = {.entry = {.count = 1, .reusable = true}}, SHIFT(246),
  [1368] = {.entry = {.count = 1, .reusable = true}}, SHIFT(558),
  [1370] = {.entry = {.count = 1, .reusable = true}}, SHIFT(250),
  [1372] = {.entry = {.count = 1, .reusable = true}}, SHIFT(618),
  [1374] = {.entry = {.count = 1, .reusable = true}}, SHIFT(561),
  [1376] = {.entry = {.count = 1, .reusable = true}}, SHIFT(619),
  [1378] = {.entry = {.count = 1, .reusable = true}}, SHIFT(436),
  [1380] = {.entry = {.count = 1, .reusable = true}}, SHIFT(563),
  [1382] = {.entry = {.count = 1, .reusable = true}}, SHIFT(438),
  [1384] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__pairs_anywhere, 3, 0, 0),
  [1386] = {.entry = {.count = 1, .reusable = true}}, SHIFT(77),
  [1388] = {.entry = {.count = 1, .reusable = true}}, SHIFT(566),
  [1390] = {.entry = {.count = 1, .reusable = true}}, SHIFT(78),
  [1392] = {.entry = {.count = 1, .reusable = true}}, SHIFT(363),
  [1394] = {.entry = {.count = 1, .reusable = true}}, SHIFT(568),
  [1396] = {.entry = {.count = 1, .reusable = true}}, SHIFT(365),
  [1398] = {.entry = {.count = 1, .reusable = true}}, SHIFT(372),
  [1400] = {.entry = {.count = 1, .reusable = true}}, SHIFT(570),
  [1402] = {.entry = {.count = 1, .reusable = true}}, SHIFT(373),
  [1404] = {.entry = {.count = 1, .reusable = true}}, SHIFT(377),
  [1406] = {.entry = {.count = 1, .reusable = true}}, SHIFT(572),
  [1408] = {.entry = {.count = 1, .reusable = true}}, SHIFT(379),
  [1410] = {.entry = {.count = 1, .reusable = true}}, SHIFT(317),
  [1412] = {.entry = {.count = 1, .reusable = true}}, SHIFT(574),
  [1414] = {.entry = {.count = 1, .reusable = true}}, SHIFT(318),
  [1416] = {.entry = {.count = 1, .reusable = true}}, SHIFT(16),
  [1418] = {.entry = {.count = 1, .reusable = true}}, SHIFT(576),
  [1420] = {.entry = {.count = 1, .reusable = true}}, SHIFT(14),
  [1422] = {.entry = {.count = 1, .reusable = true}}, SHIFT(323),
  [1424] = {.entry = {.count = 1, .reusable = true}}, SHIFT(578),
  [1426] = {.entry = {.count = 1, .reusable = true}}, SHIFT(324),
  [1428] = {.entry = {.count = 1, .reusable = true}}, SHIFT(94),
  [1430] = {.entry = {.count = 1, .reusable = true}}, SHIFT(580),
  [1432] = {.entry = {.count = 1, .reusable = true}}, SHIFT(96),
  [1434] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_shell_script_repeat1, 2, 0, 0),
  [1436] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_shell_script_repeat1, 2, 0, 0), SHIFT_REPEAT(581),
  [1439] = {.entry = {.count = 1, .reusable = true}}, SHIFT(194),
  [1441] = {.entry = {.count = 1, .reusable = true}}, SHIFT(583),
  [1443] = {.entry = {.count = 1, .reusable = true}}, SHIFT(220),
  [1445] = {.entry = {.count = 1, .reusable = true}}, SHIFT(221),
  [1447] = {.entry = {.count = 1, .reusable = true}}, SHIFT(586),
  [1449] = {.entry = {.count = 1, .reusable = true}}, SHIFT(223),
  [1451] = {.entry = {.count = 1, .reusable = true}}, SHIFT(478),
  [1453] = {.entry = {.count = 1, .reusable = true}}, SHIFT(588),
  [1455] = {.entry = {.count = 1, .reusable = true}}, SHIFT(479),
  [1457] = {.entry = {.count = 1, .reusable = true}}, SHIFT(396),
  [1459] = {.entry = {.count = 1, .reusable = true}}, SHIFT(590),
  [1461] = {.entry = {.count = 1, .reusable = true}}, SHIFT(398),
  [1463] = {.entry = {.count = 1, .reusable = true}}, SHIFT(401),
  [1465] = {.entry = {.count = 1, .reusable = true}}, SHIFT(592),
  [1467] = {.entry = {.count = 1, .reusable = true}}, SHIFT(402),
  [1469] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__template_body, 1, 0, 0),
  [1471] = {.entry = {.count = 1, .reusable = true}}, SHIFT(330),
  [1473] = {.entry = {.count = 1, .reusable = true}}, SHIFT(21),
  [1475] = {.entry = {.count = 1, .reusable = true}}, SHIFT(596),
  [1477] = {.entry = {.count = 1, .reusable = true}}, SHIFT(10),
  [1479] = {.entry = {.count = 1, .reusable = true}}, SHIFT(101),
  [1481] = {.entry = {.count = 1, .reusable = true}}, SHIFT(598),
  [1483] = {.entry = {.count = 1, .reusable = true}}, SHIFT(90),
  [1485] = {.entry = {.count = 1, .reusable = true}}, SHIFT(495),
  [1487] = {.entry = {.count = 1, .reusable = true}}, SHIFT(600),
  [1489] = {.entry = {.count = 1, .reusable = true}}, SHIFT(496),
  [1491] = {.entry = {.count = 1, .reusable = true}}, SHIFT(235),
  [1493] = {.entry = {.count = 1, .reusable = true}}, SHIFT(602),
  [1495] = {.entry = {.count = 1, .reusable = true}}, SHIFT(236),
  [1497] = {.entry = {.count = 1, .reusable = true}}, SHIFT(701),
  [1499] = {.entry = {.count = 1, .reusable = true}}, SHIFT(604),
  [1501] = {.entry = {.count = 1, .reusable = true}}, SHIFT(702),
  [1503] = {.entry = {.count = 1, .reusable = true}}, SHIFT(410),
  [1505] = {.entry = {.count = 1, .reusable = true}}, SHIFT(606),
  [1507] = {.entry = {.count = 1, .reusable = true}}, SHIFT(411),
  [1509] = {.entry = {.count = 1, .reusable = true}}, SHIFT(135),
  [1511] = {.entry = {.count = 1, .reusable = true}}, SHIFT(504),
  [1513] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_json_string_repeat1, 2, 0, 0),
  [1515] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_json_string_repeat1, 2, 0, 0), SHIFT_REPEAT(613),
  [1518] = {.entry = {.count = 1, .reusable = true}}, SHIFT(716),
  [1520] = {.entry = {.count = 1, .reusable = true}}, SHIFT(613),
  [1522] = {.entry = {.count = 1, .reusable = true}}, SHIFT(151),
  [1524] = {.entry = {.count = 1, .reusable = true}}, SHIFT(734),
  [1526] = {.entry = {.count = 1, .reusable = true}}, SHIFT(615),
  [1528] = {.entry = {.count = 1, .reusable = true}}, SHIFT(222),
  [1530] = {.entry = {.count = 1, .reusable = true}}, SHIFT(694),
  [1532] = {.entry = {.count = 1, .reusable = true}}, SHIFT(138),
  [1534] = {.entry = {.count = 1, .reusable = true}}, SHIFT(695),
  [1536] = {.entry = {.count = 1, .reusable = true}}, SHIFT(752),
  [1538] = {.entry = {.count = 1, .reusable = true}}, SHIFT(813),
  [1540] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__list_text, 2, 0, 0),
  [1542] = {.entry = {.count = 1, .reusable = true}}, SHIFT(818),
  [1544] = {.entry = {.count = 1, .reusable = true}}, SHIFT(228),
  [1546] = {.entry = {.count = 1, .reusable = true}}, SHIFT(638),
  [1548] = {.entry = {.count = 1, .reusable = true}}, SHIFT(622),
  [1550] = {.entry = {.count = 1, .reusable = true}}, SHIFT(232),
  [1552] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__command_shell, 1, 0, 0),
  [1554] = {.entry = {.count = 1, .reusable = true}}, SHIFT(441),
  [1556] = {.entry = {.count = 1, .reusable = true}}, SHIFT(260),
  [1558] = {.entry = {.count = 1, .reusable = true}}, SHIFT(642),
  [1560] = {.entry = {.count = 1, .reusable = true}}, SHIFT(195),
  [1562] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__pairs_anywhere_repeat2, 1, 0, 6),
  [1564] = {.entry = {.count = 1, .reusable = true}}, SHIFT(349),
  [1566] = {.entry = {.count = 1, .reusable = true}}, SHIFT(646),
  [1568] = {.entry = {.count = 1, .reusable = true}}, SHIFT(352),
  [1570] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__quoted_anywhere_text, 4, 0, 0),
  [1572] = {.entry = {.count = 1, .reusable = true}}, SHIFT(432),
  [1574] = {.entry = {.count = 1, .reusable = true}}, SHIFT(649),
  [1576] = {.entry = {.count = 1, .reusable = true}}, SHIFT(435),
  [1578] = {.entry = {.count = 1, .reusable = true}}, SHIFT(448),
  [1580] = {.entry = {.count = 1, .reusable = true}}, SHIFT(653),
  [1582] = {.entry = {.count = 1, .reusable = true}}, SHIFT(450),
  [1584] = {.entry = {.count = 1, .reusable = true}}, SHIFT(627),
  [1586] = {.entry = {.count = 1, .reusable = true}}, SHIFT(656),
  [1588] = {.entry = {.count = 1, .reusable = true}}, SHIFT(608),
  [1590] = {.entry = {.count = 1, .reusable = true}}, SHIFT(71),
  [1592] = {.entry = {.count = 1, .reusable = true}}, SHIFT(659),
  [1594] = {.entry = {.count = 1, .reusable = true}}, SHIFT(732),
  [1596] = {.entry = {.count = 1, .reusable = true}}, SHIFT(623),
  [1598] = {.entry = {.count = 1, .reusable = true}}, SHIFT(73),
  [1600] = {.entry = {.count = 1, .reusable = true}}, SHIFT(459),
  [1602] = {.entry = {.count = 1, .reusable = true}}, SHIFT(666),
  [1604] = {.entry = {.count = 1, .reusable = true}}, SHIFT(335),
  [1606] = {.entry = {.count = 1, .reusable = true}}, SHIFT(663),
  [1608] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__command, 1, 0, 5),
  [1610] = {.entry = {.count = 1, .reusable = true}}, SHIFT(337),
  [1612] = {.entry = {.count = 1, .reusable = true}}, SHIFT(299),
  [1614] = {.entry = {.count = 1, .reusable = true}}, SHIFT(667),
  [1616] = {.entry = {.count = 1, .reusable = true}}, SHIFT(497),
  [1618] = {.entry = {.count = 1, .reusable = true}}, SHIFT(301),
  [1620] = {.entry = {.count = 1, .reusable = true}}, SHIFT(727),
  [1622] = {.entry = {.count = 1, .reusable = true}}, SHIFT(304),
  [1624] = {.entry = {.count = 1, .reusable = true}}, SHIFT(671),
  [1626] = {.entry = {.count = 1, .reusable = true}}, SHIFT(306),
  [1628] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__quoted_anywhere_template, 4, 0, 0),
  [1630] = {.entry = {.count = 1, .reusable = true}}, SHIFT(248),
  [1632] = {.entry = {.count = 1, .reusable = true}}, SHIFT(676),
  [1634] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__shell_heredoc, 1, 0, 0),
  [1636] = {.entry = {.count = 1, .reusable = true}}, SHIFT(736),
  [1638] = {.entry = {.count = 1, .reusable = true}}, SHIFT(252),
  [1640] = {.entry = {.count = 1, .reusable = true}}, SHIFT(437),
  [1642] = {.entry = {.count = 1, .reusable = true}}, SHIFT(678),
  [1644] = {.entry = {.count = 1, .reusable = true}}, SHIFT(439),
  [1646] = {.entry = {.count = 1, .reusable = true}}, SHIFT(364),
  [1648] = {.entry = {.count = 1, .reusable = true}}, SHIFT(681),
  [1650] = {.entry = {.count = 1, .reusable = true}}, SHIFT(753),
  [1652] = {.entry = {.count = 1, .reusable = true}}, SHIFT(366),
  [1654] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__plain_command, 2, 0, 0),
  [1656] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__plain_command, 2, 0, 0), SHIFT_REPEAT(748),
  [1659] = {.entry = {.count = 1, .reusable = true}}, SHIFT(418),
  [1661] = {.entry = {.count = 1, .reusable = true}}, SHIFT(684),
  [1663] = {.entry = {.count = 1, .reusable = true}}, SHIFT(380),
  [1665] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_json_array_repeat1, 2, 0, 0), SHIFT_REPEAT(752),
  [1668] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_json_array_repeat1, 2, 0, 0),
  [1670] = {.entry = {.count = 1, .reusable = true}}, SHIFT(17),
  [1672] = {.entry = {.count = 1, .reusable = true}}, SHIFT(689),
  [1674] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__command_shell_repeat1, 2, 0, 0),
  [1676] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__command_shell_repeat1, 2, 0, 0), SHIFT_REPEAT(441),
  [1679] = {.entry = {.count = 1, .reusable = true}}, SHIFT(18),
  [1681] = {.entry = {.count = 1, .reusable = true}}, SHIFT(95),
  [1683] = {.entry = {.count = 1, .reusable = true}}, SHIFT(691),
  [1685] = {.entry = {.count = 1, .reusable = true}}, SHIFT(97),
  [1687] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__quoted_anywhere_text_repeat3, 2, 0, 0),
  [1689] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__quoted_anywhere_text_repeat3, 2, 0, 0), SHIFT_REPEAT(382),
  [1692] = {.entry = {.count = 1, .reusable = true}}, SHIFT(224),
  [1694] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_single_quoted_string_repeat1, 2, 0, 0),
  [1696] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_single_quoted_string_repeat1, 2, 0, 0), SHIFT_REPEAT(695),
  [1699] = {.entry = {.count = 1, .reusable = true}}, SHIFT(397),
  [1701] = {.entry = {.count = 1, .reusable = true}}, SHIFT(698),
  [1703] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__command_shell, 2, 0, 0),
  [1705] = {.entry = {.count = 1, .reusable = true}}, SHIFT(399),
  [1707] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__quoted_anywhere_template_repeat1, 2, 0, 0),
  [1709] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__quoted_anywhere_template_repeat1, 2, 0, 0), SHIFT_REPEAT(412),
  [1712] = {.entry = {.count = 1, .reusable = true}}, SHIFT(810),
  [1714] = {.entry = {.count = 1, .reusable = true}}, SHIFT(443),
  [1716] = {.entry = {.count = 1, .reusable = true}}, SHIFT(136),
  [1718] = {.entry = {.count = 1, .reusable = true}}, SHIFT(632),
  [1720] = {.entry = {.count = 1, .reusable = true}}, SHIFT(338),
  [1722] = {.entry = {.count = 1, .reusable = true}}, SHIFT(551),
  [1724] = {.entry = {.count = 1, .reusable = true}}, SHIFT(546),
  [1726] = {.entry = {.count = 1, .reusable = true}}, SHIFT(560),
  [1728] = {.entry = {.count = 1, .reusable = true}}, SHIFT(620),
  [1730] = {.entry = {.count = 1, .reusable = true}}, SHIFT(617),
  [1732] = {.entry = {.count = 1, .reusable = true}}, SHIFT(75),
  [1734] = {.entry = {.count = 1, .reusable = true}}, SHIFT(859),
  [1736] = {.entry = {.count = 1, .reusable = true}}, SHIFT(124),
  [1738] = {.entry = {.count = 1, .reusable = true}}, SHIFT(850),
  [1740] = {.entry = {.count = 1, .reusable = true}}, SHIFT(524),
  [1742] = {.entry = {.count = 1, .reusable = true}}, SHIFT(204),
  [1744] = {.entry = {.count = 1, .reusable = true}}, SHIFT(565),
  [1746] = {.entry = {.count = 1, .reusable = true}}, SHIFT(76),
  [1748] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_json_string, 3, 0, 0),
  [1750] = {.entry = {.count = 1, .reusable = true}}, SHIFT(362),
  [1752] = {.entry = {.count = 1, .reusable = true}}, SHIFT(860),
  [1754] = {.entry = {.count = 1, .reusable = true}}, SHIFT(542),
  [1756] = {.entry = {.count = 1, .reusable = true}}, SHIFT(392),
  [1758] = {.entry = {.count = 1, .reusable = true}}, SHIFT(510),
  [1760] = {.entry = {.count = 1, .reusable = true}}, SHIFT(457),
  [1762] = {.entry = {.count = 1, .reusable = true}}, SHIFT(480),
  [1764] = {.entry = {.count = 1, .reusable = true}}, SHIFT(855),
  [1766] = {.entry = {.count = 1, .reusable = true}}, SHIFT(569),
  [1768] = {.entry = {.count = 1, .reusable = true}}, SHIFT(368),
  [1770] = {.entry = {.count = 1, .reusable = true}}, SHIFT(540),
  [1772] = {.entry = {.count = 1, .reusable = true}}, SHIFT(848),
  [1774] = {.entry = {.count = 1, .reusable = true}}, SHIFT(313),
  [1776] = {.entry = {.count = 1, .reusable = true}}, SHIFT(784),
  [1778] = {.entry = {.count = 1, .reusable = true}}, SHIFT(708),
  [1780] = {.entry = {.count = 1, .reusable = true}}, SHIFT(852),
  [1782] = {.entry = {.count = 1, .reusable = true}}, SHIFT(621),
  [1784] = {.entry = {.count = 1, .reusable = true}}, SHIFT(849),
  [1786] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_json_array, 4, 0, 0),
  [1788] = {.entry = {.count = 1, .reusable = true}}, SHIFT(573),
  [1790] = {.entry = {.count = 1, .reusable = true}}, SHIFT(315),
  [1792] = {.entry = {.count = 1, .reusable = true}}, SHIFT(506),
  [1794] = {.entry = {.count = 1, .reusable = true}}, SHIFT(341),
  [1796] = {.entry = {.count = 1, .reusable = true}}, SHIFT(547),
  [1798] = {.entry = {.count = 1, .reusable = true}}, SHIFT(485),
  [1800] = {.entry = {.count = 1, .reusable = true}}, SHIFT(319),
  [1802] = {.entry = {.count = 1, .reusable = true}}, SHIFT(862),
  [1804] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_json_array, 2, 0, 0),
  [1806] = {.entry = {.count = 1, .reusable = true}}, SHIFT(500),
  [1808] = {.entry = {.count = 1, .reusable = true}}, SHIFT(856),
  [1810] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_json_string, 2, 0, 0),
  [1812] = {.entry = {.count = 1, .reusable = true}}, SHIFT(577),
  [1814] = {.entry = {.count = 1, .reusable = true}}, SHIFT(321),
  [1816] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__shell_heredoc, 2, 0, 0),
  [1818] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__text_heredoc, 1, 0, 0),
  [1820] = {.entry = {.count = 1, .reusable = true}}, SHIFT(211),
  [1822] = {.entry = {.count = 1, .reusable = true}}, SHIFT(863),
  [1824] = {.entry = {.count = 1, .reusable = true}}, SHIFT(530),
  [1826] = {.entry = {.count = 1, .reusable = true}}, SHIFT(645),
  [1828] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__template_heredoc, 1, 0, 0),
  [1830] = {.entry = {.count = 1, .reusable = true}}, SHIFT(520),
  [1832] = {.entry = {.count = 1, .reusable = true}}, SHIFT(126),
  [1834] = {.entry = {.count = 1, .reusable = true}}, SHIFT(582),
  [1836] = {.entry = {.count = 1, .reusable = true}}, SHIFT(216),
  [1838] = {.entry = {.count = 1, .reusable = true}}, SHIFT(205),
  [1840] = {.entry = {.count = 1, .reusable = true}}, SHIFT(853),
  [1842] = {.entry = {.count = 1, .reusable = true}}, SHIFT(473),
  [1844] = {.entry = {.count = 1, .reusable = true}}, SHIFT(864),
  [1846] = {.entry = {.count = 1, .reusable = true}}, SHIFT(529),
  [1848] = {.entry = {.count = 1, .reusable = true}}, SHIFT(534),
  [1850] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__plain_command, 1, 0, 0),
  [1852] = {.entry = {.count = 1, .reusable = true}}, SHIFT(516),
  [1854] = {.entry = {.count = 1, .reusable = true}}, SHIFT(625),
  [1856] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__text_heredoc, 2, 0, 17),
  [1858] = {.entry = {.count = 1, .reusable = true}}, SHIFT(395),
  [1860] = {.entry = {.count = 1, .reusable = true}}, SHIFT(865),
  [1862] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_json_array, 3, 0, 0),
  [1864] = {.entry = {.count = 1, .reusable = true}}, SHIFT(420),
  [1866] = {.entry = {.count = 1, .reusable = true}}, SHIFT(857),
  [1868] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__template_heredoc, 2, 0, 17),
  [1870] = {.entry = {.count = 1, .reusable = true}}, SHIFT(591),
  [1872] = {.entry = {.count = 1, .reusable = true}}, SHIFT(400),
  [1874] = {.entry = {.count = 1, .reusable = true}}, SHIFT(234),
  [1876] = {.entry = {.count = 1, .reusable = true}}, SHIFT(851),
  [1878] = {.entry = {.count = 1, .reusable = true}}, SHIFT(403),
  [1880] = {.entry = {.count = 1, .reusable = true}}, SHIFT(866),
  [1882] = {.entry = {.count = 1, .reusable = true}}, SHIFT(419),
  [1884] = {.entry = {.count = 1, .reusable = true}}, SHIFT(404),
  [1886] = {.entry = {.count = 1, .reusable = true}}, SHIFT(536),
  [1888] = {.entry = {.count = 1, .reusable = true}}, SHIFT(207),
  [1890] = {.entry = {.count = 1, .reusable = true}}, SHIFT(19),
  [1892] = {.entry = {.count = 1, .reusable = true}}, SHIFT(867),
  [1894] = {.entry = {.count = 1, .reusable = true}}, SHIFT(595),
  [1896] = {.entry = {.count = 1, .reusable = true}}, SHIFT(20),
  [1898] = {.entry = {.count = 1, .reusable = true}}, SHIFT(555),
  [1900] = {.entry = {.count = 1, .reusable = true}}, SHIFT(426),
  [1902] = {.entry = {.count = 1, .reusable = true}}, SHIFT(99),
  [1904] = {.entry = {.count = 1, .reusable = true}}, SHIFT(868),
  [1906] = {.entry = {.count = 1, .reusable = true}}, SHIFT(597),
  [1908] = {.entry = {.count = 1, .reusable = true}}, SHIFT(100),
  [1910] = {.entry = {.count = 1, .reusable = true}}, SHIFT(502),
  [1912] = {.entry = {.count = 1, .reusable = true}}, SHIFT(822),
  [1914] = {.entry = {.count = 1, .reusable = true}}, SHIFT(493),
  [1916] = {.entry = {.count = 1, .reusable = true}}, SHIFT(869),
  [1918] = {.entry = {.count = 1, .reusable = true}}, SHIFT(599),
  [1920] = {.entry = {.count = 1, .reusable = true}}, SHIFT(494),
  [1922] = {.entry = {.count = 1, .reusable = true}}, SHIFT(339),
  [1924] = {.entry = {.count = 1, .reusable = true}}, SHIFT(847),
  [1926] = {.entry = {.count = 1, .reusable = true}}, SHIFT(233),
  [1928] = {.entry = {.count = 1, .reusable = true}}, SHIFT(870),
  [1930] = {.entry = {.count = 1, .reusable = true}}, SHIFT(601),
  [1932] = {.entry = {.count = 1, .reusable = true}}, SHIFT(271),
  [1934] = {.entry = {.count = 1, .reusable = true}}, SHIFT(359),
  [1936] = {.entry = {.count = 1, .reusable = true}}, SHIFT(699),
  [1938] = {.entry = {.count = 1, .reusable = true}}, SHIFT(871),
  [1940] = {.entry = {.count = 1, .reusable = true}}, SHIFT(603),
  [1942] = {.entry = {.count = 1, .reusable = true}}, SHIFT(700),
  [1944] = {.entry = {.count = 1, .reusable = true}}, SHIFT(612),
  [1946] = {.entry = {.count = 1, .reusable = true}}, SHIFT(858),
  [1948] = {.entry = {.count = 1, .reusable = true}}, SHIFT(408),
  [1950] = {.entry = {.count = 1, .reusable = true}}, SHIFT(872),
  [1952] = {.entry = {.count = 1, .reusable = true}}, SHIFT(605),
  [1954] = {.entry = {.count = 1, .reusable = true}}, SHIFT(409),
  [1956] = {.entry = {.count = 1, .reusable = true}}, SHIFT(390),
  [1958] = {.entry = {.count = 1, .reusable = true}}, SHIFT(854),
  [1960] = {.entry = {.count = 1, .reusable = true}}, SHIFT(587),
  [1962] = {.entry = {.count = 1, .reusable = true}}, SHIFT(475),
  [1964] = {.entry = {.count = 1, .reusable = true}}, SHIFT(728),
  [1966] = {.entry = {.count = 1, .reusable = true}},  ACCEPT_INPUT(),
  [1968] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__pairs_variables, 2, 0, 10),
  [1970] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_export_instruction, 4, 0, 11),
  [1972] = {.entry = {.count = 1, .reusable = true}}, SHIFT(125),
  [1974] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_label_instruction, 3, 0, 0),
  [1976] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_workdir_instruction, 3, 0, 0),
  [1978] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_maintainer_instruction, 3, 0, 0),
  [1980] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__pairs, 2, 0, 13),
  [1982] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_healthcheck_instruction, 3, 0, 7),
  [1984] = {.entry = {.count = 1, .reusable = true}}, SHIFT(11),
  [1986] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_include_instruction, 3, 0, 0),
  [1988] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_target_instruction, 3, 0, 4),
  [1990] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_target_instruction, 4, 0, 11),
  [1992] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_healthcheck_instruction, 3, 0, 4),
  [1994] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_copy_instruction, 3, 0, 0),
  [1996] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_onbuild_instruction, 3, 0, 0),
  [1998] = {.entry = {.count = 1, .reusable = true}}, SHIFT(838),
  [2000] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_rootfs_instruction, 3, 0, 8),
  [2002] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_user_instruction, 3, 0, 0),
  [2004] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_env_instruction, 3, 0, 0),
  [2006] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_export_instruction, 3, 0, 4),
  [2008] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_healthcheck_instruction, 4, 0, 14),
  [2010] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__instruction, 1, 0, 0),
  [2012] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_expose_instruction, 3, 0, 0),
  [2014] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_add_instruction, 3, 0, 0),
  [2016] = {.entry = {.count = 1, .reusable = true}}, SHIFT(746),
  [2018] = {.entry = {.count = 1, .reusable = true}}, SHIFT(826),
  [2020] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_directive, 4, 0, 15),
  [2022] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_healthcheck_instruction, 4, 0, 11),
  [2024] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_yum_instruction, 3, 0, 4),
  [2026] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_arg_instruction, 3, 0, 0),
  [2028] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_unknown_instruction, 2, 0, 0),
  [2030] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_shell_instruction, 3, 0, 0),
  [2032] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_rootfs_instruction, 2, 0, 2),
  [2034] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_run_instruction, 3, 0, 0),
  [2036] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_yum_instruction, 4, 0, 11),
  [2038] = {.entry = {.count = 1, .reusable = true}}, SHIFT(823),
  [2040] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_volume_instruction, 3, 0, 0),
  [2042] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_cmd_instruction, 3, 0, 0),
  [2044] = {.entry = {.count = 1, .reusable = true}}, SHIFT(333),
  [2046] = {.entry = {.count = 1, .reusable = true}}, SHIFT(219),
  [2048] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_stopsignal_instruction, 3, 0, 0),
  [2050] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entrypoint_instruction, 3, 0, 0),
  [2052] = {.entry = {.count = 1, .reusable = true}}, SHIFT(729),
  [2054] = {.entry = {.count = 1, .reusable = true}}, SHIFT(719),
  [2056] = {.entry = {.count = 1, .reusable = true}}, SHIFT(749),
  [2058] = {.entry = {.count = 1, .reusable = true}}, SHIFT(742),
  [2060] = {.entry = {.count = 1, .reusable = true}}, SHIFT(714),
  [2062] = {.entry = {.count = 1, .reusable = true}}, SHIFT(740),
  [2064] = {.entry = {.count = 1, .reusable = true}}, SHIFT(761),
  [2066] = {.entry = {.count = 1, .reusable = true}}, SHIFT(718),
  [2068] = {.entry = {.count = 1, .reusable = true}}, SHIFT(730),
  [2070] = {.entry = {.count = 1, .reusable = true}}, SHIFT(709),
  [2072] = {.entry = {.count = 1, .reusable = true}}, SHIFT(764),
  [2074] = {.entry = {.count = 1, .reusable = true}}, SHIFT(710),
  [2076] = {.entry = {.count = 1, .reusable = true}}, SHIFT(715),
  [2078] = {.entry = {.count = 1, .reusable = true}}, SHIFT(721),
  [2080] = {.entry = {.count = 1, .reusable = true}}, SHIFT(735),
  [2082] = {.entry = {.count = 1, .reusable = true}}, SHIFT(743),
  [2084] = {.entry = {.count = 1, .reusable = true}}, SHIFT(783),
  [2086] = {.entry = {.count = 1, .reusable = true}}, SHIFT(756),
  [2088] = {.entry = {.count = 1, .reusable = true}}, SHIFT(759),
  [2090] = {.entry = {.count = 1, .reusable = true}}, SHIFT(763),
  [2092] = {.entry = {.count = 1, .reusable = true}}, SHIFT(766),
  [2094] = {.entry = {.count = 1, .reusable = true}}, SHIFT(769),
  [2096] = {.entry = {.count = 1, .reusable = true}}, SHIFT(772),
  [2098] = {.entry = {.count = 1, .reusable = true}}, SHIFT(776),
  [2100] = {.entry = {.count = 1, .reusable = true}}, SHIFT(779),
  [2102] = {.entry = {.count = 1, .reusable = true}}, SHIFT(424),
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

static const bool ts_external_scanner_states[76][EXTERNAL_TOKEN_COUNT] = {
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
  [20] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token__plain_text] = true,
    [ts_external_token__variable_start] = true,
    [ts_external_token__heredoc_arrow] = true,
    [ts_external_token__heredoc_line_end] = true,
  },
  [21] = {
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
    [ts_external_token_flag_name] = true,
    [ts_external_token__pair_name] = true,
    [ts_external_token__bare_name] = true,
  },
  [24] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token_flag_name] = true,
    [ts_external_token__shell_text] = true,
    [ts_external_token__list_start] = true,
  },
  [25] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__quoted_text] = true,
    [ts_external_token__variable_start] = true,
    [ts_external_token__double_start] = true,
    [ts_external_token__single_start] = true,
  },
  [26] = {
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
    [ts_external_token_DASH_DASH] = true,
    [ts_external_token__quoted_text] = true,
    [ts_external_token__variable_start] = true,
    [ts_external_token__double_start] = true,
    [ts_external_token__single_start] = true,
  },
  [30] = {
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
  [31] = {
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
  [32] = {
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
  [33] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token__variable_start] = true,
    [ts_external_token__heredoc_line_end] = true,
    [ts_external_token__template_text] = true,
    [ts_external_token_heredoc_end] = true,
  },
  [34] = {
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
  [35] = {
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
  },
  [37] = {
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
  [38] = {
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
  [39] = {
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
  [40] = {
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
  [41] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token__variable_start] = true,
    [ts_external_token__heredoc_line_end] = true,
    [ts_external_token__heredoc_text] = true,
    [ts_external_token_heredoc_end] = true,
  },
  [42] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token__plain_text] = true,
    [ts_external_token__variable_start] = true,
  },
  [43] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token__as] = true,
    [ts_external_token__plain_text] = true,
    [ts_external_token__variable_start] = true,
  },
  [44] = {
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
  [45] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token__concat] = true,
    [ts_external_token_flag_name] = true,
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
    [ts_external_token__shell_text] = true,
    [ts_external_token__list_start] = true,
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
  },
  [49] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token__concat] = true,
    [ts_external_token_flag_name] = true,
    [ts_external_token__shell_text] = true,
    [ts_external_token__list_start] = true,
  },
  [50] = {
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
    [ts_external_token__variable_start] = true,
    [ts_external_token__heredoc_text] = true,
    [ts_external_token_heredoc_end] = true,
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
  },
  [54] = {
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
  [55] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__variable_start] = true,
    [ts_external_token__template_text] = true,
    [ts_external_token_heredoc_end] = true,
  },
  [56] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__variable_start] = true,
    [ts_external_token__expansion_text] = true,
  },
  [57] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token__equals] = true,
    [ts_external_token_flag_name] = true,
    [ts_external_token__pair_name] = true,
    [ts_external_token__bare_name] = true,
  },
  [58] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token__shell_text] = true,
    [ts_external_token__heredoc_arrow] = true,
    [ts_external_token__heredoc_quote] = true,
    [ts_external_token__heredoc_line_end] = true,
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
    [ts_external_token__heredoc_text] = true,
    [ts_external_token_heredoc_end] = true,
  },
  [62] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token__concat] = true,
    [ts_external_token__plain_text] = true,
    [ts_external_token__variable_start] = true,
  },
  [63] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token__concat] = true,
    [ts_external_token__pair_name] = true,
    [ts_external_token__bare_name] = true,
  },
  [64] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token__equals] = true,
    [ts_external_token_flag_name] = true,
    [ts_external_token__shell_text] = true,
    [ts_external_token__list_start] = true,
  },
  [65] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__variable_start] = true,
    [ts_external_token__double_text] = true,
  },
  [66] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token__heredoc_line_end] = true,
    [ts_external_token__heredoc_text] = true,
    [ts_external_token_heredoc_end] = true,
  },
  [67] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
  },
  [68] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__single_text] = true,
  },
  [69] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token__heredoc_line_end] = true,
  },
  [70] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__plain_text] = true,
    [ts_external_token__variable_start] = true,
  },
  [71] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token__shell_text] = true,
  },
  [72] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token__heredoc_line_end] = true,
    [ts_external_token_heredoc_end] = true,
  },
  [73] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__equals] = true,
  },
  [74] = {
    [ts_external_token_line_continuation] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__gap] = true,
    [ts_external_token__line_end] = true,
  },
  [75] = {
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
