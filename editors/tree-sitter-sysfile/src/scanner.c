// What a Sysfile's words are depends on the line that they stand in, so most of
// them are cut here: joined lines, comments, words, commands, heredocs.
//
// No keyword is known here, only what the parser can take at a place.

#include <stddef.h>
#include <string.h>

#include "tree_sitter/alloc.h"
#include "tree_sitter/parser.h"

enum Token {
  LINE_CONTINUATION,
  COMMENT,
  GAP, // from a comment between joined lines to the next of them
  LINE_END,
  BLANK_LINE,
  DIRECTIVE_START,
  CONCAT, // no width: a word goes on
  EQUALS,
  FLAG_NAME,
  MOUNT_NAME,
  MOUNT_KEY,  // an = is behind it
  MOUNT_TEXT, // of a word, up to a comma
  MOUNT_COMMA,
  FLAGS_END,
  AS,
  PLAIN_TEXT,  // of a word; quotes are letters
  QUOTED_TEXT, // of a word; quotes begin a string
  SHELL_TEXT,
  PAIR_NAME, // an = is behind it
  BARE_NAME,
  VARIABLE_START,
  EXPANSION_TEXT,
  DOUBLE_START,
  DOUBLE_TEXT,
  SINGLE_START,
  SINGLE_TEXT,
  LIST_START,
  HEREDOC_ARROW,
  HEREDOC_NAME,
  HEREDOC_QUOTE,
  HEREDOC_LINE_END,
  HEREDOC_TEXT,
  TEMPLATE_TEXT,
  HEREDOC_END,
  ERROR_SENTINEL,
};

enum { MAX_HEREDOCS = 8, MAX_NAME = 56 }; // as many as fit into the buffer of a state
enum { MAX_DEPTH = 100 };                 // of ${a:-${b:-…}}, which is looked through at each $

// Heredoc is one whose text is still to come.
typedef struct {
  uint8_t expands; // variables in its text
  uint8_t chomps;  // tabs before its lines
  uint8_t quote;   // that its word begins with; 0: none
  uint16_t length;
  uint16_t name[MAX_NAME]; // the low bits of its characters
} Heredoc;

typedef struct {
  int32_t escape;
  int32_t quote;     // that is open in a command; 0: none
  uint8_t head;      // directives may stand here
  uint8_t directive; // one is being read
  uint8_t start;     // 1: the last token of ours ended where a line begins; 2: there was none yet
  uint8_t joined;    // a line was joined with this one
  uint8_t within;    // within a word, which goes on in the next line
  uint8_t remarked;  // the last token was a comment between joined lines
  uint8_t count;
  Heredoc heredocs[MAX_HEREDOCS];
} Scanner;

_Static_assert(sizeof(Scanner) <= TREE_SITTER_SERIALIZATION_BUFFER_SIZE, "a state does not fit");

static void advance(TSLexer *lexer) { lexer->advance(lexer, false); }

static void skip(TSLexer *lexer) { lexer->advance(lexer, true); }

static bool is_blank(int32_t c) { return c == ' ' || c == '\t' || c == '\r' || c == '\v' || c == '\f'; }

// at_end is true at the end of a line, and of the file.
static bool at_end(TSLexer *lexer) { return lexer->lookahead == '\n' || lexer->eof(lexer); }

static bool is_word_end(TSLexer *lexer) { return at_end(lexer) || is_blank(lexer->lookahead); }

static bool is_digit(int32_t c) { return c >= '0' && c <= '9'; }

static bool is_one_of(int32_t c, const char *set) {
  for (; *set; set++) {
    if (c == *set) return true;
  }
  return false;
}

static bool is_letter(int32_t c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }

// at_start is true where a line begins, in the file's first line behind its byte
// order mark. The column alone would not do: a token is taken over into the next
// tree where the scanner's state is what it was. It is not asked for at the end of
// the file, from where tree-sitter does not find back.
static bool at_start(const Scanner *s, TSLexer *lexer) {
  return s->start && !lexer->eof(lexer) && lexer->get_column(lexer) < s->start;
}

// emit ends a token here.
static bool emit(TSLexer *lexer, enum Token token) {
  lexer->mark_end(lexer);
  lexer->result_symbol = token;
  return true;
}

// emit_marked ends a token where an end was marked last.
static bool emit_marked(TSLexer *lexer, enum Token token) {
  lexer->result_symbol = token;
  return true;
}

// Joined lines.

// joins is asked behind an escape, and goes to the end of its line where that is
// joined with the next one.
static bool joins(TSLexer *lexer) {
  while (is_blank(lexer->lookahead)) advance(lexer);
  return at_end(lexer);
}

// skip_empty goes behind lines that hold nothing; the end of the last of them is
// marked.
static void skip_empty(TSLexer *lexer) {
  for (;;) {
    lexer->mark_end(lexer);
    while (is_blank(lexer->lookahead)) advance(lexer);
    if (lexer->lookahead != '\n') return;
    advance(lexer);
  }
}

// next_joined goes, from the end of a line, to the text of the line that is
// joined with it.
static void next_joined(TSLexer *lexer) {
  while (lexer->lookahead == '\n') {
    advance(lexer);
    while (is_blank(lexer->lookahead)) advance(lexer);
    if (lexer->lookahead == '#') {
      while (!at_end(lexer)) advance(lexer);
    }
  }
}

// over_escape goes behind the escape that stands here, what it escapes, and the
// join that it makes; false where the text ends there.
static bool over_escape(const Scanner *s, TSLexer *lexer, bool escapes) {
  advance(lexer);
  if (lexer->lookahead == s->escape) {
    advance(lexer);
    return true;
  }
  if (is_blank(lexer->lookahead) || at_end(lexer)) {
    if (joins(lexer)) {
      if (lexer->eof(lexer)) return false;
      next_joined(lexer);
    }
    return true;
  }
  if (escapes) advance(lexer);
  return true;
}

// line_continuation is what an escape begins that is read already, at the end of
// its line.
static bool line_continuation(Scanner *s, TSLexer *lexer) {
  if (lexer->lookahead == '\n') {
    advance(lexer);
    skip_empty(lexer);
  } else {
    lexer->mark_end(lexer);
  }
  s->joined = true;
  return emit_marked(lexer, LINE_CONTINUATION);
}

static bool comment(Scanner *s, TSLexer *lexer) {
  lexer->mark_end(lexer);
  while (!at_end(lexer)) {
    bool ends = lexer->lookahead == '\r';
    advance(lexer);
    if (!ends) lexer->mark_end(lexer);
  }
  s->head = false;
  s->remarked = s->joined;
  return emit_marked(lexer, COMMENT);
}

// What may follow: each of these reads ahead and changes nothing else.

// quote_closes is asked behind a quote.
static bool quote_closes(const Scanner *s, TSLexer *lexer, int32_t quote) {
  while (!at_end(lexer)) {
    if (lexer->lookahead == quote) return true;
    if (lexer->lookahead != s->escape) {
      advance(lexer);
    } else if (!over_escape(s, lexer, quote == '"')) {
      return false;
    }
  }
  return false;
}

// brace_closes is asked behind a ${. A quote that the variable stands in ends
// the search.
static bool brace_closes(const Scanner *s, TSLexer *lexer, int32_t quote) {
  int depth = 1;
  while (!at_end(lexer) && (quote == 0 || lexer->lookahead != quote)) {
    if (lexer->lookahead == s->escape) {
      if (!over_escape(s, lexer, true)) return false;
      continue;
    }
    bool opens = lexer->lookahead == '$';
    if (lexer->lookahead == '}' && --depth == 0) return true;
    advance(lexer);
    if (opens && lexer->lookahead == '{' && ++depth > MAX_DEPTH) return false;
  }
  return false;
}

// starts_variable is asked behind a $.
static bool starts_variable(const Scanner *s, TSLexer *lexer, bool template, int32_t quote) {
  bool braced = lexer->lookahead == '{';
  if (braced) advance(lexer);
  int32_t c = lexer->lookahead;
  if (is_letter(c)) {
    while (is_letter(lexer->lookahead) || is_digit(lexer->lookahead)) advance(lexer);
  } else if (!template && is_digit(c)) {
    while (is_digit(lexer->lookahead)) advance(lexer);
  } else if (!template && is_one_of(c, "@*#?$!-")) {
    advance(lexer);
  } else {
    return false;
  }
  if (!braced) return true;
  if (lexer->lookahead == '}') return true;
  if (template) return false;
  if (lexer->lookahead == ':') {
    advance(lexer);
    return is_one_of(lexer->lookahead, "-+?") && brace_closes(s, lexer, quote);
  }
  return is_one_of(lexer->lookahead, "-+?#%/") && brace_closes(s, lexer, quote);
}

// is_json is asked behind the quote that a string of JSON begins with, and goes
// behind the one that ends it.
static bool is_json(const Scanner *s, TSLexer *lexer) {
  while (!at_end(lexer)) {
    int32_t c = lexer->lookahead;
    advance(lexer);
    if (c == '"') return true;
    if (c == s->escape && is_word_end(lexer)) {
      if (!joins(lexer)) return false;
      next_joined(lexer);
    } else if (c == '\\') {
      if (!is_one_of(lexer->lookahead, "\"\\/bfnrtu")) return false;
      advance(lexer);
    } else if (c < ' ') {
      return false;
    }
  }
  return false;
}

// is_list is asked behind a [: a JSON list of strings, and nothing behind it.
static bool is_list(const Scanner *s, TSLexer *lexer) {
  enum { FIRST, ITEM, BEHIND, DONE } at = FIRST;
  while (!at_end(lexer)) {
    int32_t c = lexer->lookahead;
    if (is_blank(c)) {
      advance(lexer);
    } else if (c == s->escape) {
      advance(lexer);
      if (!joins(lexer)) return false;
      next_joined(lexer);
    } else if (c == '"' && (at == FIRST || at == ITEM)) {
      advance(lexer);
      if (!is_json(s, lexer)) return false;
      at = BEHIND;
    } else if (c == ',' && at == BEHIND) {
      advance(lexer);
      at = ITEM;
    } else if (c == ']' && (at == FIRST || at == BEHIND)) {
      advance(lexer);
      at = DONE;
    } else {
      return false;
    }
  }
  return at == DONE;
}

// Heredocs.

static void add_letter(Heredoc *h, int32_t c) {
  if (h->length < MAX_NAME) h->name[h->length++] = (uint16_t)c;
}

// heredoc_arrow reads [0-9]*<<[-]WORD, of whose arrow, with the quote that WORD
// begins with, the end is marked where that is asked for; false where something
// else stands here.
static bool heredoc_arrow(const Scanner *s, TSLexer *lexer, Heredoc *h, bool mark) {
  while (is_digit(lexer->lookahead)) advance(lexer);
  for (int n = 0; n < 2; n++) {
    if (lexer->lookahead != '<') return false;
    advance(lexer);
  }
  memset(h, 0, sizeof *h);
  h->expands = true;
  if (lexer->lookahead == '-') {
    h->chomps = true;
    advance(lexer);
  }
  while (is_blank(lexer->lookahead)) advance(lexer);
  int32_t quote = 0;
  for (bool first = true; !at_end(lexer) && (quote != 0 || !is_blank(lexer->lookahead)); first = false) {
    int32_t c = lexer->lookahead;
    bool opens = quote == 0 && (c == '\'' || c == '"');
    if (first && mark && !opens) lexer->mark_end(lexer);
    advance(lexer);
    if (first && mark && opens) lexer->mark_end(lexer);
    if (first && opens) h->quote = (uint8_t)c;
    if (c == s->escape && is_word_end(lexer) && joins(lexer)) break;
    if (opens) {
      quote = c;
      h->expands = false;
    } else if (c == quote) {
      quote = 0;
    } else if (c == '<') {
      return false;
    } else {
      if (c == '\\' && quote != '\'' && !is_word_end(lexer)) {
        c = lexer->lookahead;
        advance(lexer);
      }
      add_letter(h, c);
    }
  }
  return h->length > 0 && quote == 0;
}

static bool heredoc_found(Scanner *s, TSLexer *lexer, Heredoc h) {
  if (s->count < MAX_HEREDOCS) s->heredocs[s->count++] = h;
  s->quote = h.quote;
  return emit_marked(lexer, HEREDOC_ARROW);
}

// heredoc_word reads the rest of the word: its name, and what closes that.
static bool heredoc_word(Scanner *s, TSLexer *lexer, const bool *valid) {
  bool any = false;
  while (s->quote ? !at_end(lexer) && lexer->lookahead != s->quote : !is_word_end(lexer)) {
    bool escape = lexer->lookahead == s->escape;
    lexer->mark_end(lexer);
    advance(lexer);
    if (escape && is_word_end(lexer) && joins(lexer)) return any && valid[HEREDOC_NAME] && emit_marked(lexer, HEREDOC_NAME);
    any = true;
  }
  if (any) return valid[HEREDOC_NAME] && emit(lexer, HEREDOC_NAME);
  if (s->quote == 0 || !valid[HEREDOC_QUOTE]) return false;
  s->quote = 0;
  while (!is_word_end(lexer)) advance(lexer);
  return emit(lexer, HEREDOC_QUOTE);
}

static void drop_heredoc(Scanner *s) {
  s->count--;
  memmove(s->heredocs, s->heredocs + 1, s->count * sizeof(Heredoc));
}

// ends_heredoc reads a line as long as it is the heredoc's name, and tells
// whether it is nothing else. The name's end is marked, and tabs before it are
// no part of a token, where it would begin one.
static bool ends_heredoc(const Heredoc *h, TSLexer *lexer, bool begins, bool *any) {
  while (h->chomps && lexer->lookahead == '\t') begins ? skip(lexer) : advance(lexer);
  for (unsigned n = 0; n < h->length; n++) {
    if (at_end(lexer) || (uint16_t)lexer->lookahead != h->name[n]) return false;
    advance(lexer);
    *any = true;
  }
  if (begins) lexer->mark_end(lexer);
  if (lexer->lookahead == '\r') advance(lexer);
  return at_end(lexer);
}

// heredoc_text reads the text up to its end, or up to a variable in it.
static bool heredoc_text(Scanner *s, TSLexer *lexer, const bool *valid) {
  if (s->count == 0) return false;
  const Heredoc *h = &s->heredocs[0];
  bool template = valid[TEMPLATE_TEXT];
  bool variables = valid[VARIABLE_START] && (template || h->expands);
  enum Token token = template ? TEMPLATE_TEXT : HEREDOC_TEXT;
  bool any = false, start = s->start;
  s->start = false;
  while (!lexer->eof(lexer)) {
    int32_t c = lexer->lookahead;
    if (start) {
      bool begins = !any;
      start = false;
      if (any) lexer->mark_end(lexer);
      if (!ends_heredoc(h, lexer, begins, &any)) continue;
      if (!begins) {
        s->start = true;
        return emit_marked(lexer, token);
      }
      drop_heredoc(s);
      return emit_marked(lexer, HEREDOC_END);
    }
    if (variables && c == '$') {
      if (any) lexer->mark_end(lexer);
      advance(lexer);
      if (!any) lexer->mark_end(lexer);
      if (template && lexer->lookahead == '$') {
        advance(lexer);
      } else if (starts_variable(s, lexer, template, 0)) {
        return emit_marked(lexer, any ? token : VARIABLE_START);
      }
      any = true;
      continue;
    }
    if (variables && !template && c == '\\') advance(lexer);
    start = lexer->lookahead == '\n';
    advance(lexer);
    any = true;
  }
  return any && emit(lexer, token);
}

// Strings, and the word of ${NAME:-word}.

// string_text reads up to what closes it, a variable or the end of the line.
static bool string_text(Scanner *s, TSLexer *lexer, const bool *valid) {
  enum Token token = valid[DOUBLE_TEXT] ? DOUBLE_TEXT : valid[SINGLE_TEXT] ? SINGLE_TEXT : EXPANSION_TEXT;
  int32_t close = token == DOUBLE_TEXT ? '"' : token == SINGLE_TEXT ? '\'' : '}';
  bool any = false, start = s->start;
  while (start && is_blank(lexer->lookahead)) {
    advance(lexer);
    any = true;
  }
  if (start && lexer->lookahead == '#') return comment(s, lexer);
  if (any) lexer->mark_end(lexer);
  while (!at_end(lexer) && lexer->lookahead != close) {
    int32_t c = lexer->lookahead;
    advance(lexer);
    if (c == s->escape) {
      bool twice = lexer->lookahead == s->escape;
      if (!twice && (is_blank(lexer->lookahead) || at_end(lexer)) && joins(lexer)) {
        return any ? emit_marked(lexer, token) : line_continuation(s, lexer);
      }
      if (twice || (token != SINGLE_TEXT && !at_end(lexer))) advance(lexer);
    } else if (c == '$' && valid[VARIABLE_START]) {
      if (!any) lexer->mark_end(lexer);
      if (starts_variable(s, lexer, false, token == DOUBLE_TEXT ? '"' : 0)) {
        return emit_marked(lexer, any ? token : VARIABLE_START);
      }
    }
    any = true;
    lexer->mark_end(lexer);
  }
  return any && emit_marked(lexer, token);
}

// Words.

// word_escape is asked behind an escape that a blank or nothing follows: it joins
// lines, or is part of a word, and so is the blank where quotes are.
static bool word_escape(Scanner *s, TSLexer *lexer, enum Token token) {
  if (token != PLAIN_TEXT && !at_end(lexer)) advance(lexer);
  lexer->mark_end(lexer);
  return joins(lexer) ? line_continuation(s, lexer) : emit_marked(lexer, token);
}

// word_text reads the rest of a word, of which something may have been read
// already.
static bool word_text(Scanner *s, TSLexer *lexer, const bool *valid, enum Token token, bool any) {
  if (any) lexer->mark_end(lexer);
  while (!is_word_end(lexer) && (token != MOUNT_TEXT || lexer->lookahead != ',')) {
    int32_t c = lexer->lookahead;
    advance(lexer);
    if (c == s->escape) {
      if (is_word_end(lexer)) return any ? emit_marked(lexer, token) : word_escape(s, lexer, token);
      if (token != PLAIN_TEXT || lexer->lookahead == s->escape) advance(lexer);
    } else if (c == '$' && valid[VARIABLE_START]) {
      if (!any) lexer->mark_end(lexer);
      if (starts_variable(s, lexer, false, 0)) return emit_marked(lexer, any ? token : VARIABLE_START);
    } else if (token != PLAIN_TEXT && (c == '"' || c == '\'')) {
      if (!any) lexer->mark_end(lexer);
      enum Token quote = c == '"' ? DOUBLE_START : SINGLE_START;
      if (quote_closes(s, lexer, c)) return emit_marked(lexer, any ? token : quote);
    }
    any = true;
    lexer->mark_end(lexer);
  }
  return any && emit_marked(lexer, token);
}

// mount_text reads NAME= or a part of a value, of --mount=NAME=VALUE,…, or a comma
// that begins it.
static bool mount_text(Scanner *s, TSLexer *lexer, const bool *valid) {
  bool any = false;
  if (valid[MOUNT_COMMA] && lexer->lookahead == ',') {
    advance(lexer);
    return emit(lexer, MOUNT_COMMA);
  }
  while (valid[MOUNT_KEY] && (is_letter(lexer->lookahead) || lexer->lookahead == '-')) {
    advance(lexer);
    any = true;
  }
  if (any && lexer->lookahead == '=') return emit(lexer, MOUNT_KEY);
  return word_text(s, lexer, valid, MOUNT_TEXT, any);
}

// pair_name reads NAME, with blanks in quotes, and tells by the token whether an =
// is behind it.
static bool pair_name(const Scanner *s, TSLexer *lexer, bool any) {
  int32_t quote = 0;
  if (any) lexer->mark_end(lexer);
  while (!at_end(lexer) && (quote != 0 || !is_blank(lexer->lookahead)) && (!any || lexer->lookahead != '=')) {
    int32_t c = lexer->lookahead;
    advance(lexer);
    if (c == s->escape && is_word_end(lexer) && joins(lexer)) return any && emit_marked(lexer, BARE_NAME);
    if (quote == 0 && (c == '"' || c == '\'')) {
      quote = c;
    } else if (c == quote) {
      quote = 0;
    }
    any = true;
    lexer->mark_end(lexer);
  }
  return any && emit_marked(lexer, lexer->lookahead == '=' ? PAIR_NAME : BARE_NAME);
}

// shell_text reads a command up to a heredoc's word, or to the end of the line.
static bool shell_text(Scanner *s, TSLexer *lexer, const bool *valid, bool any) {
  bool start = !any && !(s->within && at_start(s, lexer));
  if (any) lexer->mark_end(lexer);
  while (!at_end(lexer)) {
    int32_t c = lexer->lookahead;
    if (start && s->quote == 0 && valid[HEREDOC_ARROW] && (is_digit(c) || c == '<')) {
      Heredoc h;
      if (heredoc_arrow(s, lexer, &h, !any)) return any ? emit_marked(lexer, SHELL_TEXT) : heredoc_found(s, lexer, h);
      any = true;
      start = false;
      lexer->mark_end(lexer);
      continue;
    }
    advance(lexer);
    start = is_blank(c);
    if (c == s->escape) {
      bool twice = lexer->lookahead == s->escape;
      if (!twice && is_word_end(lexer) && joins(lexer)) {
        return any ? emit_marked(lexer, SHELL_TEXT) : line_continuation(s, lexer);
      }
      if (twice || (s->escape == '\\' && s->quote != '\'' && !is_word_end(lexer))) advance(lexer);
    } else if (c == '\\' && s->quote != '\'' && !is_word_end(lexer)) {
      advance(lexer);
    } else if (s->quote == 0 && (c == '"' || c == '\'')) {
      s->quote = c;
    } else if (c == s->quote) {
      s->quote = 0;
    }
    if (start) continue;
    any = true;
    lexer->mark_end(lexer);
  }
  return any && emit_marked(lexer, SHELL_TEXT);
}

// text reads what may stand here of a word or a command.
static bool text(Scanner *s, TSLexer *lexer, const bool *valid, bool any) {
  if (valid[SHELL_TEXT]) return shell_text(s, lexer, valid, any);
  if (valid[QUOTED_TEXT]) return word_text(s, lexer, valid, QUOTED_TEXT, any);
  if (valid[PLAIN_TEXT]) return word_text(s, lexer, valid, PLAIN_TEXT, any);
  return valid[PAIR_NAME] && pair_name(s, lexer, any);
}

// flag reads --name; what else begins with a hyphen is text.
static bool flag(Scanner *s, TSLexer *lexer, const bool *valid) {
  const char *mount = "mount"; // what of it was not read yet
  bool is_mount = true;
  advance(lexer);
  if (lexer->lookahead != '-') return text(s, lexer, valid, true);
  advance(lexer);
  if (is_word_end(lexer)) return valid[FLAGS_END] ? emit(lexer, FLAGS_END) : text(s, lexer, valid, true);
  for (; !is_word_end(lexer) && lexer->lookahead != '='; mount += is_mount) {
    int32_t c = lexer->lookahead;
    is_mount = is_mount && *mount != 0 && c == *mount;
    lexer->mark_end(lexer);
    advance(lexer);
    if (c == s->escape && is_word_end(lexer) && joins(lexer)) return emit_marked(lexer, FLAG_NAME);
  }
  return emit(lexer, is_mount && *mount == 0 && valid[MOUNT_NAME] ? MOUNT_NAME : FLAG_NAME);
}

// as reads AS, in any case.
static bool as(Scanner *s, TSLexer *lexer, const bool *valid) {
  advance(lexer);
  if (lexer->lookahead == 's' || lexer->lookahead == 'S') {
    advance(lexer);
    lexer->mark_end(lexer);
    if (is_word_end(lexer)) return emit_marked(lexer, AS);
  }
  return text(s, lexer, valid, true);
}

// list reads the [ of a list; what else begins with one is text.
static bool list(Scanner *s, TSLexer *lexer, const bool *valid) {
  advance(lexer);
  lexer->mark_end(lexer);
  if (is_list(s, lexer)) return emit_marked(lexer, LIST_START);
  return emit_marked(lexer, valid[SHELL_TEXT] ? SHELL_TEXT : valid[QUOTED_TEXT] ? QUOTED_TEXT : PLAIN_TEXT);
}

// Lines.

// directive reads the # of "# name=value" at the head of the file; what else
// begins with one is a comment.
static bool directive(Scanner *s, TSLexer *lexer) {
  static const char *const names[] = {"sysfile", "syntax", "escape", "check"};
  char name[16] = "";
  advance(lexer);
  lexer->mark_end(lexer);
  while (is_blank(lexer->lookahead)) advance(lexer);
  for (unsigned n = 0; n + 1 < sizeof name && is_letter(lexer->lookahead); n++) {
    name[n] = (char)(lexer->lookahead | 0x20);
    advance(lexer);
  }
  while (is_blank(lexer->lookahead)) advance(lexer);
  if (lexer->lookahead != '=') return comment(s, lexer);
  advance(lexer);
  while (is_blank(lexer->lookahead)) advance(lexer);
  for (unsigned n = 0; n < sizeof names / sizeof *names && !at_end(lexer); n++) {
    if (strcmp(name, names[n]) != 0) continue;
    if (strcmp(name, "escape") == 0 && lexer->lookahead == '`') s->escape = '`';
    s->directive = true;
    return emit_marked(lexer, DIRECTIVE_START);
  }
  return comment(s, lexer);
}

// line_end reads the end of a line, as what it is here.
static bool line_end(Scanner *s, TSLexer *lexer, const bool *valid) {
  bool eof = lexer->eof(lexer);
  if (!eof) advance(lexer);
  if (s->remarked && !eof) {
    s->remarked = false;
    skip_empty(lexer);
    return emit_marked(lexer, GAP);
  }
  s->joined = s->within = s->remarked = false;
  s->quote = 0;
  if (valid[HEREDOC_LINE_END] && s->count > 0 && !eof) return emit(lexer, HEREDOC_LINE_END);
  if (!valid[LINE_END] && (eof || !valid[BLANK_LINE])) return false;
  s->count = 0;
  s->head = s->directive;
  s->directive = false;
  return emit(lexer, valid[LINE_END] ? LINE_END : BLANK_LINE);
}

// goes_on is true where nothing stands between this and what was read last.
static bool goes_on(const Scanner *s, TSLexer *lexer) {
  return !is_word_end(lexer) && !(at_start(s, lexer) && (!s->within || lexer->lookahead == '#'));
}

// glued reads what follows with no blank between: the = of a flag or a name, a
// comma, or nothing, where a word goes on.
static bool glued(Scanner *s, TSLexer *lexer, const bool *valid, bool *joined) {
  if (!goes_on(s, lexer)) return false;
  if (valid[EQUALS] && lexer->lookahead == '=') {
    advance(lexer);
    return emit(lexer, EQUALS);
  }
  if (valid[MOUNT_COMMA] && lexer->lookahead == ',') {
    advance(lexer);
    return emit(lexer, MOUNT_COMMA);
  }
  if (!valid[CONCAT]) return false;
  lexer->mark_end(lexer);
  if (lexer->lookahead == s->escape) {
    advance(lexer);
    *joined = is_word_end(lexer) && joins(lexer);
    s->within = *joined;
  }
  return !*joined && emit_marked(lexer, CONCAT);
}

// escape reads one where no text can stand.
static bool escape(Scanner *s, TSLexer *lexer, const bool *valid) {
  advance(lexer);
  bool twice = lexer->lookahead == s->escape;
  if (!twice && is_word_end(lexer) && joins(lexer)) return line_continuation(s, lexer);
  return !valid[ERROR_SENTINEL] && valid[PAIR_NAME] && pair_name(s, lexer, true);
}

// word reads what begins behind blanks.
static bool word(Scanner *s, TSLexer *lexer, const bool *valid) {
  int32_t c = lexer->lookahead;
  bool words = valid[PLAIN_TEXT] || valid[QUOTED_TEXT] || valid[SHELL_TEXT];
  if (c == s->escape && (valid[ERROR_SENTINEL] || !words)) return escape(s, lexer, valid);
  if (valid[ERROR_SENTINEL]) return false;
  if (valid[FLAG_NAME] && c == '-') return flag(s, lexer, valid);
  if (valid[AS] && (c == 'a' || c == 'A')) return as(s, lexer, valid);
  if (valid[LIST_START] && c == '[') return list(s, lexer, valid);
  if (valid[HEREDOC_ARROW] && !valid[SHELL_TEXT] && (is_digit(c) || c == '<')) {
    Heredoc h;
    if (heredoc_arrow(s, lexer, &h, true)) return heredoc_found(s, lexer, h);
    return text(s, lexer, valid, true);
  }
  return text(s, lexer, valid, false);
}

static bool scan(Scanner *s, TSLexer *lexer, const bool *valid) {
  bool error = valid[ERROR_SENTINEL], joined = false;
  if (s->directive) {
    while (is_blank(lexer->lookahead)) skip(lexer);
    return at_end(lexer) && line_end(s, lexer, valid);
  }
  if (!error) {
    if (valid[HEREDOC_TEXT] || valid[TEMPLATE_TEXT] || valid[HEREDOC_END]) {
      if (heredoc_text(s, lexer, valid)) return true;
      if (!lexer->eof(lexer)) return false;
    }
    if (valid[DOUBLE_TEXT] || valid[SINGLE_TEXT] || valid[EXPANSION_TEXT]) return string_text(s, lexer, valid);
    if (valid[HEREDOC_NAME] || (valid[HEREDOC_QUOTE] && s->quote != 0)) return heredoc_word(s, lexer, valid);
    if (valid[MOUNT_TEXT]) return mount_text(s, lexer, valid);
    if (glued(s, lexer, valid, &joined)) return true;
    if (joined) return line_continuation(s, lexer);
  }
  bool start = at_start(s, lexer);
  bool blank = is_blank(lexer->lookahead);
  while (is_blank(lexer->lookahead)) skip(lexer);
  if (lexer->lookahead == s->escape && (blank || !start)) s->within = !blank;
  if (at_end(lexer)) return line_end(s, lexer, valid);
  if (start && lexer->lookahead == '#') {
    return s->head && !error && valid[DIRECTIVE_START] ? directive(s, lexer) : comment(s, lexer);
  }
  return word(s, lexer, valid);
}

// What tree-sitter calls.

void tree_sitter_sysfile_external_scanner_destroy(void *payload) { ts_free(payload); }

unsigned tree_sitter_sysfile_external_scanner_serialize(void *payload, char *buffer) {
  const Scanner *s = payload;
  unsigned size = (unsigned)(offsetof(Scanner, heredocs) + s->count * sizeof(Heredoc));
  memcpy(buffer, s, size);
  return size;
}

void tree_sitter_sysfile_external_scanner_deserialize(void *payload, const char *buffer, unsigned size) {
  Scanner *s = payload;
  memset(s, 0, sizeof *s);
  s->escape = '\\';
  s->head = true;
  s->start = 2;
  if (size > 0) memcpy(s, buffer, size);
}

void *tree_sitter_sysfile_external_scanner_create(void) {
  Scanner *s = ts_calloc(1, sizeof(Scanner));
  tree_sitter_sysfile_external_scanner_deserialize(s, NULL, 0);
  return s;
}

bool tree_sitter_sysfile_external_scanner_scan(void *payload, TSLexer *lexer, const bool *valid) {
  Scanner *s = payload;
  if (!scan(s, lexer, valid)) return false;
  switch (lexer->result_symbol) {
  case HEREDOC_TEXT:
  case TEMPLATE_TEXT:
    break; // told by heredoc_text
  case LINE_CONTINUATION:
  case GAP:
  case LINE_END:
  case BLANK_LINE:
  case HEREDOC_LINE_END:
    s->start = true;
    break;
  default:
    s->start = false;
  }
  return true;
}
