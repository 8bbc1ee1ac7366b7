// Made by `make editors` from the instruction table; edits here are lost.
//
// A Sysfile is lines, and what a line's words are depends on its instruction.
// src/scanner.c cuts them; here stands which may follow which.

/// <reference types="tree-sitter-cli/dsl" />
// @ts-check

// What follows the keywords, or the verbs, of the table of instructions:
//   stage    SOURCE AS NAME                 words  words
//   list     a JSON list, or words          quoted words, in quotes where they hold blanks
//   names    NAME or NAME=VALUE             pairs  NAME=VALUE
//   text     one text                       exec   a JSON list, or one text
//   command  a JSON list, or a command      inner  an instruction of another kind
// variables says that names are of variables, anywhere that flags stand between
// words, mounts that one of them is --mount, anycase that verbs are in any case. A heredoc is shell, text (with
// variables, unless its word is quoted) or template.
const INSTRUCTIONS = {
  rootfs: { keywords: ['ROOTFS', 'FROM'], body: 'stage' },
  arg: { keywords: ['ARG'], body: 'names', variables: true },
  env: { keywords: ['ENV'], body: 'pairs', variables: true },
  yum: { keywords: ['YUM'], verbs: [
    { verb: 'repo', body: 'quoted', anywhere: true, heredoc: 'text' },
    { verb: 'key', body: 'quoted', anywhere: true },
    { verb: 'set', body: 'pairs', anywhere: true },
    { verb: 'var', body: 'pairs', anywhere: true },
    { verb: 'install', body: 'quoted', anywhere: true },
    { verb: 'remove', body: 'quoted', anywhere: true },
    { verb: 'upgrade', body: 'quoted', anywhere: true },
    { verb: 'downgrade', body: 'quoted', anywhere: true },
    { verb: 'module', body: 'quoted', anywhere: true },
    { verb: 'snapshot', body: 'quoted', anywhere: true },
  ] },
  run: { keywords: ['RUN'], body: 'command', mounts: true, heredoc: 'shell' },
  copy: { keywords: ['COPY'], body: 'list', heredoc: 'text' },
  add: { keywords: ['ADD'], body: 'list', heredoc: 'text' },
  workdir: { keywords: ['WORKDIR'], body: 'text' },
  user: { keywords: ['USER'], body: 'text' },
  shell: { keywords: ['SHELL'], body: 'exec' },
  cmd: { keywords: ['CMD'], body: 'command' },
  entrypoint: { keywords: ['ENTRYPOINT'], body: 'command' },
  label: { keywords: ['LABEL'], body: 'pairs' },
  expose: { keywords: ['EXPOSE'], body: 'words' },
  volume: { keywords: ['VOLUME'], body: 'list' },
  stopsignal: { keywords: ['STOPSIGNAL'], body: 'text' },
  maintainer: { keywords: ['MAINTAINER'], body: 'text' },
  healthcheck: { keywords: ['HEALTHCHECK'], anycase: true, verbs: [
    { verb: 'CMD', body: 'command' },
    { verb: 'NONE', body: 'words' },
  ] },
  onbuild: { keywords: ['ONBUILD'], body: 'inner' },
  export: { keywords: ['EXPORT'], verbs: [
    { verb: 'file', body: 'quoted', anywhere: true, heredoc: 'template' },
    { verb: 'dir', body: 'quoted', anywhere: true },
    { verb: 'symlink', body: 'quoted', anywhere: true },
    { verb: 'service', body: 'quoted', anywhere: true, heredoc: 'template' },
    { verb: 'config', body: 'quoted', anywhere: true, mounts: true, heredoc: 'template' },
    { verb: 'tmpfiles', body: 'quoted', anywhere: true, heredoc: 'template' },
    { verb: 'default', body: 'pairs', variables: true, anywhere: true },
    { verb: 'rename', body: 'pairs', anywhere: true },
  ] },
  include: { keywords: ['INCLUDE'], body: 'text' },
  target: { keywords: ['TARGET'], verbs: [
    { verb: 'oci', body: 'quoted', anywhere: true },
    { verb: 'tar', body: 'quoted', anywhere: true },
    { verb: 'aci', body: 'quoted', anywhere: true },
    { verb: 'system', body: 'quoted', anywhere: true },
  ] },
};

const nodes = Object.keys(INSTRUCTIONS);

// A variable's name; numbers and signs are a shell's.
const NAME = /[A-Za-z_][A-Za-z0-9_]*|[0-9]+|[@*#?$!-]/;

// word is its letters in any case.
const word = (letters) => new RegExp(letters.replace(/[a-z]/gi, (c) => `[${c.toUpperCase()}${c.toLowerCase()}]`));

// oneOf is choice, of one rule too.
const oneOf = (...rules) => rules.length > 1 ? choice(...rules) : rules[0];

// glued are parts of one word, with no blank between.
const glued = ($, part) => seq(part, repeat(seq($._concat, part)));

// flag is --name=value, or --name.
const flag = ($, name, value) => seq(
  field('name', name), optional(seq(alias($._equals, '='), optional(seq($._concat, field('value', value))))),
);

// flags are those of a row; that of a mount has options in its value.
const flags = ($, row) => row.mounts ? choice($.flag, alias($._mount_flag, $.flag)) : $.flag;

// bodies are what follows a keyword and its flags. None is empty.
const bodies = {
  stage: ($) => seq(
    field('source', $.word),
    optional(choice(
      seq(alias($._as, $.keyword), optional(seq(field('name', $.stage_name), repeat($.word)))),
      repeat1($.word),
    )),
  ),
  words: ($) => repeat1($.word),
  list: ($, row) => choice($.json_array, repeat1(row.heredoc ? choice($.word, $.heredoc_redirect) : $.word)),
  quoted: ($, row) => several($, row, alias($.quoted_word, $.word), ...(row.heredoc ? [$.heredoc_redirect] : [])),
  names: ($, row) => several($, row, pair($, row), name($, row)),
  pairs: ($, row) => row.anywhere
    ? several($, row, pair($, row), name($, row))
    : choice(
      seq(name($, row), optional(alias($.text, $.value))),
      seq(pair($, row), repeat(choice(pair($, row), name($, row)))),
    ),
  text: ($) => $.text,
  exec: ($) => choice($.json_array, $.text),
  command: ($, row) => choice($.json_array, row.heredoc ? $.shell_command : alias($._plain_command, $.shell_command)),
  inner: ($) => choice(...nodes.filter((name) => INSTRUCTIONS[name].body !== 'inner').map((name) => $[`${name}_instruction`]), $.unknown_instruction),
};

// several are words of some kinds, with flags between them where a row has them
// anywhere.
const several = ($, row, ...rules) => {
  const words = repeat1(row.anywhere ? choice(flags($, row), ...rules) : oneOf(...rules));
  const behind = seq('--', repeat(oneOf(...rules)));
  return row.anywhere ? choice(seq(words, optional(behind)), behind) : words;
};

const pair = ($, row) => row.variables ? $.assignment : $.pair;

const name = ($, row) => alias($._bare_name, row.variables ? $.variable_name : $.property_name);

// heredocs are the texts behind a line.
const heredocs = ($, row) => row.heredoc ? [repeat(seq($._heredoc_line_end, optional(alias($[`_${row.heredoc}_heredoc`], $.heredoc))))] : [];

// Rows that read alike share a rule: its name says how.
const alike = (row) => '_' + [row.body, row.variables && 'variables', row.anywhere && 'anywhere', row.mounts && 'mounts', row.heredoc].filter(Boolean).join('_');

const following = ($, row) => optional($[alike(row)]);

const shared = {};
for (const row of Object.values(INSTRUCTIONS).flatMap((row) => row.verbs ?? [row])) {
  shared[alike(row)] = ($) => seq(bodies[row.body]($, row), ...heredocs($, row));
}

// verbs are the verbs of an instruction, those that read alike together.
const verbs = ($, row) => {
  const verb = (v) => alias(token(row.anycase ? word(v.verb) : v.verb), $.verb);
  const groups = Object.values(row.verbs.reduce((all, v) => ({ ...all, [alike(v)]: [...(all[alike(v)] ?? []), v] }), {}));
  return optional(choice(
    ...groups.map((group) => seq(field('verb', oneOf(...group.map(verb))), following($, group[0]))),
    seq(field('verb', $.unknown_verb), optional($.text)),
  ));
};

const instructions = {};
for (const [name, row] of Object.entries(INSTRUCTIONS)) {
  instructions[`${name}_instruction`] = ($) => seq(
    choice(...row.keywords.map((k) => alias(token(word(k)), $.keyword))),
    repeat(flags($, row)),
    row.verbs ? verbs($, row) : following($, row),
  );
}

module.exports = grammar({
  name: 'sysfile',

  // In the order of the scanner's tokens.
  externals: ($) => [
    $.line_continuation, $.comment, $._gap, $._line_end, $._blank_line, $._directive_start,
    $._concat, $._equals, $.flag_name, $._mount_name, $._mount_key, $._mount_text, $._mount_comma, '--', $._as,
    $._plain_text, $._quoted_text, $._shell_text, $._pair_name, $._bare_name,
    $._variable_start, $._expansion_text, $._double_start, $._double_text, $._single_start, $._single_text, $._list_start,
    $._heredoc_arrow, $.heredoc_name, $._heredoc_quote, $._heredoc_line_end, $._heredoc_text, $._template_text, $.heredoc_end,
    $._error_sentinel,
  ],

  extras: ($) => [/[ \t\r\v\f]/, $.line_continuation, $.comment, $._gap],

  supertypes: ($) => [$._instruction],

  rules: {
    source_file: ($) => repeat(choice(seq(choice($.directive, $._instruction), $._line_end), $._blank_line)),

    directive: ($) => seq(
      alias($._directive_start, '#'), field('name', $.directive_name), '=', field('value', $.directive_value),
    ),
    directive_name: () => /[A-Za-z]+/,
    directive_value: () => /\S([^\r\n]*\S)?/,

    _instruction: ($) => choice(...nodes.map((name) => $[`${name}_instruction`]), $.unknown_instruction),
    ...instructions,
    ...shared,
    unknown_instruction: ($) => seq($.unknown_keyword, optional($.text)),

    flag: ($) => flag($, $.flag_name, $.flag_value),
    _mount_flag: ($) => flag($, alias($._mount_name, $.flag_name), alias($.mount, $.flag_value)),
    flag_value: ($) => glued($, $._quoted_part),

    // NAME=VALUE,NAME=VALUE
    mount: ($) => {
      const more = repeat1(seq(alias($._mount_comma, ','), optional(seq($._concat, $.mount_option))));
      return choice(seq($.mount_option, optional(more)), more);
    },
    mount_option: ($) => choice(
      seq(
        field('name', alias($._mount_key, $.mount_key)),
        alias($._equals, '='), optional(seq($._concat, field('value', $.mount_value))),
      ),
      field('value', $.mount_value),
    ),
    mount_value: ($) => glued($, choice($._mount_text, $.variable, $.double_quoted_string, $.single_quoted_string)),

    // Words.
    word: ($) => glued($, choice($._plain_text, $.variable)),
    stage_name: ($) => glued($, choice($._plain_text, $.variable)),
    quoted_word: ($) => glued($, $._quoted_part),
    text: ($) => repeat1($._quoted_part),
    _quoted_part: ($) => choice($._quoted_text, $.variable, $.double_quoted_string, $.single_quoted_string),

    double_quoted_string: ($) => seq(
      alias($._double_start, '"'), repeat(choice($._double_text, $.variable)), token.immediate('"'),
    ),
    single_quoted_string: ($) => seq(alias($._single_start, "'"), repeat($._single_text), token.immediate("'")),

    variable: ($) => seq(
      alias($._variable_start, '$'),
      choice(
        alias(token.immediate(NAME), $.variable_name),
        seq(
          token.immediate('{'),
          alias(token.immediate(NAME), $.variable_name),
          optional(seq(
            alias(token.immediate(/:?[-+?]|##?|%%?|\/\/?/), $.operator),
            repeat(choice($._expansion_text, $.variable)),
          )),
          token.immediate('}'),
        ),
      ),
    ),

    // NAME=VALUE.
    assignment: ($) => seq(field('name', alias($._pair_name, $.variable_name)), $._value),
    pair: ($) => seq(field('name', alias($._pair_name, $.property_name)), $._value),
    _value: ($) => seq(alias($._equals, '='), optional(seq($._concat, field('value', $.value)))),
    value: ($) => glued($, $._quoted_part),

    // Lists and commands.
    json_array: ($) => seq(
      alias($._list_start, '['), optional(seq($.json_string, repeat(seq(',', $.json_string)))), ']',
    ),
    json_string: ($) => seq('"', repeat(choice(token.immediate(/[^"\\\r\n]+/), $.escape_sequence)), token.immediate('"')),
    escape_sequence: () => token.immediate(/\\./),

    shell_command: ($) => repeat1(choice($._shell_text, $.heredoc_redirect)),
    _plain_command: ($) => repeat1($._shell_text),

    // Heredocs.
    heredoc_redirect: ($) => seq(alias($._heredoc_arrow, '<<'), $.heredoc_name, optional(alias($._heredoc_quote, '"'))),
    _shell_heredoc: ($) => choice(seq($.shell_script, optional($.heredoc_end)), $.heredoc_end),
    _text_heredoc: ($) => choice(seq(alias($._text_body, $.heredoc_body), optional($.heredoc_end)), $.heredoc_end),
    _template_heredoc: ($) => choice(seq(alias($._template_body, $.heredoc_body), optional($.heredoc_end)), $.heredoc_end),
    shell_script: ($) => repeat1($._heredoc_text),
    _text_body: ($) => repeat1(choice($._heredoc_text, $.variable)),
    _template_body: ($) => repeat1(choice($._template_text, $.variable)),

    // Last, so that every keyword and verb is tried before.
    unknown_keyword: () => /[^\s\\`#][^\s\\`]*/,
    unknown_verb: () => /[^\s\\`]+/,
  },
});
