;;; sysfile-lexer.el --- What stands where in a Sysfile -*- lexical-binding: t; -*-

;; Made by `make editors` from the instruction table; edits here are lost.

;; SPDX-License-Identifier: Apache-2.0

;;; Commentary:

;; `sysfile-lexer-read' reads one instruction with its heredocs and gives its
;; tokens.  The buffer is narrowed to what is read, so that nothing that is left
;; open reaches beyond its instruction.

;;; Code:

(require 'subr-x)

(defface sysfile-option '((t :inherit font-lock-builtin-face))
  "Flags of instructions and of shell commands."
  :group 'sysfile)

(defface sysfile-property '((t :inherit font-lock-constant-face))
  "The NAME of NAME=VALUE where it is no variable."
  :group 'sysfile)

(defface sysfile-heredoc '((t :inherit font-lock-preprocessor-face))
  "The word that a heredoc ends with."
  :group 'sysfile)

(defface sysfile-shell-word '((t :inherit font-lock-keyword-face))
  "A shell's own words."
  :group 'sysfile)

;;; The language, from the instruction table

(defconst sysfile-lexer--instructions
  '(("ROOTFS" stage nil ("checksum" "platform"))
    ("FROM" stage nil ("checksum" "platform"))
    ("ARG" variable nil ())
    ("ENV" variable nil ())
    ("YUM" verbs nil ()
     ("repo" words text ("module-hotfixes" "repo-gpgcheck" "sslclientcert" "sslclientkey" "includepkgs" "mirrorlist" "nogpgcheck" "sslcacert" "metalink" "password" "priority" "username" "baseurl" "exclude" "gpgkey" "proxy" "cost" "keep"))
     ("key" words nil ())
     ("set" property nil ())
     ("var" property nil ("keep"))
     ("install" words nil ("disableexcludes" "allowerasing" "no-weak-deps" "disablerepo" "skip-broken" "enablerepo" "nogpgcheck" "noscripts" "exclude" "nobest" "nodocs" "xattrs" "langs"))
     ("remove" words nil ("noscripts"))
     ("upgrade" words nil ("disableexcludes" "allowerasing" "no-weak-deps" "disablerepo" "skip-broken" "enablerepo" "nogpgcheck" "noscripts" "exclude" "nobest" "nodocs" "xattrs" "langs"))
     ("downgrade" words nil ("disableexcludes" "allowerasing" "no-weak-deps" "disablerepo" "skip-broken" "enablerepo" "nogpgcheck" "noscripts" "exclude" "nobest" "nodocs" "xattrs" "langs"))
     ("module" words nil ())
     ("snapshot" words nil ()))
    ("RUN" shell shell ("security" "network" "device" "mount"))
    ("COPY" words text ("exclude" "parents" "chmod" "chown" "from" "link"))
    ("ADD" words text ("keep-git-dir" "checksum" "exclude" "unpack" "chmod" "chown" "link"))
    ("WORKDIR" words nil ())
    ("USER" words nil ())
    ("SHELL" words nil ())
    ("CMD" shell nil ())
    ("ENTRYPOINT" shell nil ())
    ("LABEL" property nil ())
    ("EXPOSE" words nil ())
    ("VOLUME" words nil ())
    ("STOPSIGNAL" words nil ())
    ("MAINTAINER" words nil ())
    ("HEALTHCHECK" verbs nil ("start-interval" "start-period" "interval" "retries" "timeout")
     ("CMD" shell nil ("start-interval" "start-period" "interval" "retries" "timeout"))
     ("NONE" words nil ("start-interval" "start-period" "interval" "retries" "timeout")))
    ("ONBUILD" inner nil ())
    ("EXPORT" verbs nil ()
     ("file" words template ("template" "chmod" "chown" "from"))
     ("dir" words nil ("chmod"))
     ("symlink" words nil ())
     ("service" words template ())
     ("config" words template ("rootfs-propagation" "no-new-privileges" "oom-score-adj" "selinux-label" "annotation" "apparmor" "cap-drop" "hostname" "terminal" "cap-add" "network" "cgroup" "device" "rlimit" "sysctl" "mount" "cwd" "env" "ipc" "pid" "uts"))
     ("tmpfiles" words template ())
     ("default" variable nil ())
     ("rename" property nil ()))
    ("INCLUDE" words nil ())
    ("TARGET" verbs nil ()
     ("oci" words nil ("compression" "layers"))
     ("tar" words nil ("compression"))
     ("aci" words nil ("supplementary-gid" "path-whitelist" "event-handler" "compression" "annotation" "dependency" "isolator" "manifest"))
     ("system" words nil ("compression" "no-service" "no-links" "layers"))))
  "Instructions: (KEYWORD BODY HEREDOC FLAGS . VERBS), verbs in the same form.")

(defconst sysfile-lexer--directive
  (concat "[ \t]*\\(#\\)[ \t]*" (regexp-opt '("sysfile" "syntax" "escape" "check") t)
          "[ \t]*\\(=\\)[ \t]*\\(.*?\\)[ \t]*$")
  "A directive at the head of a file, but for the case of its letters.")

(defconst sysfile-lexer--shell-word
  (concat (regexp-opt '("if" "then" "elif" "else" "fi" "case" "in" "esac" "for" "while" "until" "do" "done") t)
          "\\(?:[ \t\n;)]\\|\\'\\)")
  "The words that lead a shell's commands.")

(defconst sysfile-lexer--variable
  "\\$\\(?:[A-Za-z_][A-Za-z0-9_]*\\|[0-9@*#?$!-]\\|{[^}\n]*}\\)"
  "A variable.")

;;; What was read

(defvar sysfile-lexer--tokens nil
  "The tokens so far, the last first: (BEGIN END FACE . KIND).
FACE may be nil.  A token covers what stands before it in the text's
order.  KIND is `string' for what quotes enclose.")

(defvar sysfile-lexer--heredocs nil
  "The instruction's heredocs so far, the last first: (NAME KIND TABS).")

(defvar sysfile-lexer--escape ?\\
  "The character that joins lines.")

(defun sysfile-lexer--token (begin end face &optional kind)
  "Note that FACE is from BEGIN to END, for a token of KIND."
  (when (< begin end)
    (push (cons begin (cons end (cons face kind))) sysfile-lexer--tokens)))

(defun sysfile-lexer--take (regexp &optional face)
  "Move behind REGEXP if it is here, and give it FACE."
  (when (looking-at regexp)
    (when face
      (sysfile-lexer--token (point) (match-end 0) face))
    (goto-char (match-end 0))))

(defmacro sysfile-lexer--covering (face &rest body)
  "Give FACE to the text behind BODY, below the tokens of BODY.
The value of BODY is the kind of the token."
  (declare (indent 1) (debug t))
  (let ((from (make-symbol "from")) (before (make-symbol "before")) (kind (make-symbol "kind")))
    `(let ((,from (point)) (,before sysfile-lexer--tokens) ,kind)
       (setq sysfile-lexer--tokens nil)
       (setq ,kind (progn ,@body))
       (setq sysfile-lexer--tokens
             (append sysfile-lexer--tokens
                     (cons (cons ,from (cons (point) (cons ,face ,kind))) ,before)))
       t)))

;;; Blanks and words

(defun sysfile-lexer--join ()
  "Move over the end of a joined line, and comments and empty lines below it."
  (when (and (eq (char-after) sysfile-lexer--escape) (looking-at ".[ \t]*\n"))
    (sysfile-lexer--token (point) (match-end 0) nil)
    (goto-char (match-end 0))
    (while (and (not (eobp)) (looking-at "[ \t]*\\(#.*\\)?\\(?:\n\\|\\'\\)"))
      (when (match-beginning 1)
        (sysfile-lexer--token (match-beginning 1) (match-end 1) 'font-lock-comment-face))
      (goto-char (match-end 0)))
    t))

(defun sysfile-lexer--blank ()
  "Move over blanks and the ends of joined lines; nil where nothing follows."
  (while (progn (skip-chars-forward " \t\r\n") (sysfile-lexer--join)))
  (not (eobp)))

(defun sysfile-lexer--escaped ()
  "Move over an escaped character."
  (and (eq (char-after) sysfile-lexer--escape) (sysfile-lexer--take "..")))

(defun sysfile-lexer--variable ()
  "Move over a variable."
  (and (eq (char-after) ?$) (sysfile-lexer--take sysfile-lexer--variable 'font-lock-variable-name-face)))

(defun sysfile-lexer--expanded ()
  "Move over what has a meaning of its own in a word: an escape, a variable."
  (or (sysfile-lexer--escaped) (sysfile-lexer--variable)))

(defun sysfile-lexer--string (joins inside)
  "Move over a quoted string.
Lines are joined in it if JOINS.  INSIDE is called where something may
have a meaning of its own; it is to move over that, or to give nil."
  (let ((quote (char-after)))
    (sysfile-lexer--covering 'font-lock-string-face
      (forward-char)
      (while (not (or (eobp) (eq (char-after) quote)))
        (or (> (skip-chars-forward "A-Za-z0-9 _./:=,-") 0)
            (and joins (sysfile-lexer--join))
            (funcall inside)
            (forward-char)))
      (unless (eobp)
        (forward-char)
        'string))))

(defun sysfile-lexer--rest (open)
  "Move over the rest of a word; quotes in it may stay open if OPEN."
  (while (not (or (eobp) (memq (char-after) '(?\s ?\t ?\n ?\r))))
    (or (> (skip-chars-forward "A-Za-z0-9_./:=,-") 0)
        (sysfile-lexer--join)
        (and (or open (looking-at "\"[^\"\n]*\"\\|'[^'\n]*'")) (sysfile-lexer--quoted))
        (sysfile-lexer--expanded)
        (forward-char))))

(defun sysfile-lexer--quoted ()
  "Move over a string, if one is here."
  (pcase (char-after)
    (?\' (sysfile-lexer--string t #'ignore))
    (?\" (sysfile-lexer--string t #'sysfile-lexer--expanded))))

(defun sysfile-lexer--value ()
  "Move over a value: the rest of a word."
  (sysfile-lexer--covering 'font-lock-string-face
    (sysfile-lexer--rest t)))

(defun sysfile-lexer--word ()
  "Move over a word that is nothing else."
  (if (memq (char-after) '(?\' ?\"))
      (sysfile-lexer--value)
    (sysfile-lexer--rest nil)))

(defun sysfile-lexer--flag (flags)
  "Move over --NAME or --NAME=VALUE, if it is one of FLAGS."
  (when (and flags (looking-at "--\\([a-z-]+\\)\\(?:\\(=\\)\\|[ \t\r\n]\\|\\'\\)")
             (member (match-string-no-properties 1) flags))
    (let ((valued (match-end 2)) (name (match-string-no-properties 1)))
      (sysfile-lexer--token (point) (match-end 1) 'sysfile-option)
      (goto-char (or valued (match-end 1)))
      (when valued
        (if (and (equal name "from") (looking-at "\\([A-Za-z][A-Za-z0-9_.-]*\\)\\(?:[ \t\r\n]\\|\\'\\)"))
            (progn
              (sysfile-lexer--token (point) (match-end 1) 'font-lock-type-face)
              (goto-char (match-end 1)))
          (sysfile-lexer--value)))
      t)))

(defun sysfile-lexer--list ()
  "Move over a JSON list, if one is here."
  (when (looking-at "\\[[ \t]*[]\"\\\\]")
    (forward-char)
    (while (and (sysfile-lexer--blank) (not (eq (char-after) ?\])))
      (if (eq (char-after) ?\")
          (sysfile-lexer--string t (lambda () (sysfile-lexer--take "\\\\.")))
        (forward-char)))
    (unless (eobp)
      (forward-char))
    t))

(defun sysfile-lexer--heredoc (kind)
  "Move over <<NAME, the beginning of a heredoc of KIND; nil is none."
  (when (and kind (looking-at "[0-9]*<<\\(-?\\)\\([\"']?\\)\\([A-Za-z_][A-Za-z0-9_]*\\)\\2\\(?:[ \t\r\n]\\|\\'\\)"))
    (let ((plain (and (eq kind 'text) (not (equal (match-string 2) "")))))
      (push (list (match-string-no-properties 3) (if plain 'plain kind) (< (match-beginning 1) (match-end 1)))
            sysfile-lexer--heredocs)
      (sysfile-lexer--token (match-beginning 3) (match-end 3) 'sysfile-heredoc)
      (goto-char (+ (match-end 3) (- (match-end 2) (match-beginning 2)))))
    t))

;;; Instructions

(defun sysfile-lexer--words (body heredoc flags)
  "Move over words of BODY, with heredocs of kind HEREDOC and FLAGS."
  (let ((index 0))
    (while (sysfile-lexer--blank)
      (or (sysfile-lexer--flag flags)
          (sysfile-lexer--heredoc heredoc)
          (progn
            (pcase body
              ('stage (sysfile-lexer--stage index))
              ('variable (sysfile-lexer--pair 'font-lock-variable-name-face))
              ('property (sysfile-lexer--pair 'sysfile-property))
              (_ (or (sysfile-lexer--list) (sysfile-lexer--word))))
            (setq index (1+ index)))))))

(defun sysfile-lexer--stage (index)
  "Move over a word of a ROOTFS, the one at INDEX."
  (unless (and (= index 1)
               (sysfile-lexer--take "[Aa][Ss]\\_>" 'font-lock-keyword-face)
               (sysfile-lexer--blank)
               (sysfile-lexer--take "[A-Za-z][A-Za-z0-9_.-]*" 'font-lock-type-face))
    (let ((from (point)))
      (sysfile-lexer--rest nil)
      (when (and (= index 0) (sysfile-lexer--named (buffer-substring-no-properties from (point)) from))
        (sysfile-lexer--token from (point) 'font-lock-type-face)))))

(defun sysfile-lexer--named (name limit)
  "Whether a stage above LIMIT has this NAME."
  (save-excursion
    (save-restriction
      (widen)
      (goto-char limit)
      (let ((case-fold-search t))
        (re-search-backward (concat "^[ \t]*\\(?:FROM\\|ROOTFS\\)[ \t].*[ \t]AS[ \t]+" (regexp-quote name) "[ \t]*$")
                            nil t)))))

(defun sysfile-lexer--pair (face)
  "Move over NAME or NAME=VALUE, whose name has FACE."
  (if (not (looking-at "\\([A-Za-z_/][A-Za-z0-9_.:/-]*\\)\\(?:\\(=\\)\\|[ \t\r\n]\\|\\'\\)"))
      (sysfile-lexer--word)
    (let ((valued (match-end 2)))
      (sysfile-lexer--token (point) (match-end 1) face)
      (goto-char (or valued (match-end 1)))
      (when valued
        (sysfile-lexer--value)))))

(defun sysfile-lexer--rule (rule)
  "Move over what follows the keyword or the verb of RULE."
  (pcase-let ((`(,_ ,body ,heredoc ,flags . ,verbs) rule))
    (pcase body
      ('inner (when (sysfile-lexer--blank)
                (sysfile-lexer--instruction)))
      ('verbs (sysfile-lexer--verb flags verbs))
      ('shell (while (and (sysfile-lexer--blank) (sysfile-lexer--flag flags)))
              (or (eobp)
                  (sysfile-lexer--list)
                  (sysfile-lexer--shell nil nil heredoc)))
      (_ (sysfile-lexer--words body heredoc flags)))))

(defun sysfile-lexer--verb (flags verbs)
  "Move over one of VERBS and what follows it, and over FLAGS before it."
  (while (and (sysfile-lexer--blank) (sysfile-lexer--flag flags)))
  (when (looking-at "[A-Za-z]+")
    ;; Verbs with flags before them are written in any case.
    (let ((verb (assoc-string (match-string-no-properties 0) verbs (and flags t))))
      (when verb
        (sysfile-lexer--token (point) (match-end 0) 'font-lock-function-name-face)
        (goto-char (match-end 0))
        (sysfile-lexer--rule verb)))))

(defun sysfile-lexer--instruction ()
  "Move over an instruction, or to the end of its keyword if it is unknown."
  (skip-chars-forward " \t")
  (when (looking-at "\\([A-Za-z]+\\)\\(?:[ \t\r\n]\\|\\'\\)")
    (goto-char (match-end 1))
    (let ((rule (assoc (upcase (match-string-no-properties 1)) sysfile-lexer--instructions)))
      (when rule
        (sysfile-lexer--token (match-beginning 1) (match-end 1) 'font-lock-keyword-face)
        (sysfile-lexer--rule rule)))))

;;; The shell

(defvar sysfile-lexer--start t
  "A program's name may stand here.")

(defvar sysfile-lexer--assigned nil
  "The value of an assignment may stand here.")

(defun sysfile-lexer--shell (script stop heredoc)
  "Move over commands: lines of a SCRIPT, or one that is joined of lines.
STOP is the character that ends them in a string, or nil.  HEREDOC is the
kind that heredocs of a joined line have, or nil."
  (let ((sysfile-lexer--start t) (sysfile-lexer--assigned nil))
    (while (not (or (eobp) (and stop (eq (char-after) stop))))
      (or (sysfile-lexer--shell-blank script)
          (sysfile-lexer--shell-remark script)
          (and (not script) (sysfile-lexer--shell-begins) (sysfile-lexer--heredoc heredoc)
               (not (setq sysfile-lexer--start nil)))
          (and script (sysfile-lexer--shell-inner-heredoc))
          (sysfile-lexer--shell-mark)
          (sysfile-lexer--shell-name)
          (progn
            (sysfile-lexer--shell-word script stop)
            (unless sysfile-lexer--assigned
              (setq sysfile-lexer--start nil)))))))

(defun sysfile-lexer--shell-begins ()
  "Whether a word of a command begins here."
  (or (bobp) (memq (char-before) '(?\s ?\t ?\n ?\r ?\; ?& ?| ?\( ?\) ?`))))

(defun sysfile-lexer--shell-blank (script)
  "Move over blanks, and in a SCRIPT over the end of a line."
  (cond
   ((> (skip-chars-forward (if script " \t\r" " \t\r\n")) 0)
    (setq sysfile-lexer--assigned nil)
    t)
   ((not script) (sysfile-lexer--join))
   ((sysfile-lexer--take "\\\\\n"))
   ((eq (char-after) ?\n)
    (setq sysfile-lexer--assigned nil sysfile-lexer--start t)
    (forward-char)
    t)))

(defun sysfile-lexer--shell-remark (script)
  "Move over a comment: up to the end of the line in a SCRIPT, else of all."
  (when (and (eq (char-after) ?#) (sysfile-lexer--shell-begins))
    (if script
        (sysfile-lexer--take ".*" 'font-lock-comment-face)
      (sysfile-lexer--take ".*?\\(?:[ \t]*\\\\[ \t]*\n\\|$\\)" 'font-lock-comment-face)
      (while (not (eobp))
        (or (sysfile-lexer--join)
            (sysfile-lexer--take "[^\\\\\n]+" 'font-lock-comment-face)
            (forward-char))))
    t))

(defun sysfile-lexer--shell-mark ()
  "Move over the end of a command, or over a redirection of its output."
  (cond
   ((sysfile-lexer--take "[;&|()`]+")
    (setq sysfile-lexer--start t sysfile-lexer--assigned nil)
    (sysfile-lexer--token (match-beginning 0) (match-end 0) nil)
    t)
   ((and (sysfile-lexer--shell-begins) (looking-at "[{}!]\\(?:[ \t\n;]\\|\\'\\)"))
    (setq sysfile-lexer--start t)
    (forward-char)
    t)
   ((sysfile-lexer--take "[<>]+&?")
    (setq sysfile-lexer--assigned nil)
    (sysfile-lexer--token (match-beginning 0) (match-end 0) nil)
    t)))

(defun sysfile-lexer--shell-name ()
  "Move over a word of the shell's own, a name that is assigned, or a flag."
  (when (sysfile-lexer--shell-begins)
    (cond
     ((and sysfile-lexer--start (looking-at "\\([A-Za-z_][A-Za-z0-9_]*\\)\\(?:\\[[^]\n]*\\]\\)?\\+?="))
      (sysfile-lexer--token (point) (match-end 1) 'font-lock-variable-name-face)
      (setq sysfile-lexer--assigned t)
      (goto-char (match-end 0)))
     ((and (looking-at sysfile-lexer--shell-word)
           (or sysfile-lexer--start (equal (match-string 1) "in")))
      (sysfile-lexer--token (point) (match-end 1) 'sysfile-shell-word)
      (goto-char (match-end 1))
      (setq sysfile-lexer--start
            (member (match-string 1) '("if" "then" "elif" "else" "while" "until" "do")))
      t)
     ((and (not sysfile-lexer--start) (memq (char-before) '(?\s ?\t ?\n)))
      (sysfile-lexer--take-flag)))))

(defun sysfile-lexer--take-flag ()
  "Move over a flag of a shell's command."
  (when (looking-at "\\(-[^ \t\n;|&<>()$\"'`\\\\]*\\)\\(?:[ \t\n;|&<>)]\\|\\'\\)")
    (sysfile-lexer--token (point) (match-end 1) 'sysfile-option)
    (goto-char (match-end 1))))

(defun sysfile-lexer--shell-word (script stop)
  "Move over a part of a word, of a SCRIPT or a command.
STOP is nil outside of strings."
  (pcase (char-after)
    (?\' (sysfile-lexer--string (not script) #'ignore))
    (?\" (sysfile-lexer--string (not script) (lambda () (sysfile-lexer--in-string script))))
    ((and ?\\ (guard (sysfile-lexer--take "\\\\."))))
    ((and ?$ (guard (sysfile-lexer--variable))))
    (_ (let ((from (point)))
         (when (= (skip-chars-forward "^ \t\r\n\"'\\\\$;&|<>()`") 0)
           (forward-char))
         (when (and stop sysfile-lexer--start)
           (sysfile-lexer--token from (point) nil))
         (when (member (buffer-substring-no-properties from (point))
                       '("declare" "export" "local" "readonly" "typeset"))
           (setq sysfile-lexer--assigned t)))))) ; names that are assigned follow

(defun sysfile-lexer--in-string (script)
  "Move over what has a meaning in a string of a shell, in a SCRIPT or not."
  (cond
   ((sysfile-lexer--take "\\\\\\(?:.\\|\n\\)"))
   ((sysfile-lexer--take "\\$(("))
   ((sysfile-lexer--take "\\$(")
    (sysfile-lexer--shell script ?\) nil)
    t)
   ((sysfile-lexer--variable))))

(defun sysfile-lexer--shell-inner-heredoc ()
  "Move over a heredoc of a script; what follows it in its line is left out."
  (when (looking-at "<<\\(-?\\)\\([\"']?\\)\\([A-Za-z_][A-Za-z0-9_]*\\)\\2.*\n")
    (let ((end (concat "^" (if (equal (match-string 1) "-") "\t*" "") (match-string 3) "$")) (text (match-end 0)))
      (save-excursion
        (goto-char text)
        (setq text (and (re-search-forward end nil t) (point))))
      (when text
        (goto-char text)))))

;;; What is read from outside

(defun sysfile-lexer--command-end ()
  "Where the line ends that begins at point, with those that are joined to it."
  (save-excursion
    (end-of-line)
    (while (and (not (eobp))
                (save-excursion
                  (skip-chars-backward " \t\r")
                  (eq (char-before) sysfile-lexer--escape)))
      (forward-line)
      (while (and (not (eobp)) (looking-at "[ \t]*\\(?:#.*\\)?\\(?:\n\\|\\'\\)"))
        (goto-char (match-end 0)))
      (end-of-line))
    (point)))

(defun sysfile-lexer--body (heredoc)
  "Move over the text of HEREDOC and its end, if it has one."
  (pcase-let* ((`(,name ,kind ,tabs) heredoc) (from (point))
               (end (concat "^" (if tabs "\t*" "") "\\(" (regexp-quote name) "\\)$")))
    (when (re-search-forward end nil t)
      (sysfile-lexer--token (match-beginning 1) (match-end 1) 'sysfile-heredoc)
      (save-restriction
        (narrow-to-region from (line-beginning-position))
        (goto-char from)
        (if (eq kind 'shell)
            (sysfile-lexer--shell t nil nil)
          (sysfile-lexer--covering 'font-lock-string-face
            (while (not (eobp))
              (or (> (skip-chars-forward "^\\\\$") 0)
                  (and (eq kind 'template) (sysfile-lexer--take "\\$\\$"))
                  (and (not (eq kind 'plain))
                       (or (sysfile-lexer--take "\\\\.") (sysfile-lexer--variable)))
                  (forward-char)))
            'string)))
      (forward-line))))

(defun sysfile-lexer-read ()
  "Move over the instruction that begins at point, with its heredocs.
Give its tokens, as (BEGIN END FACE . KIND), in an order in which a token
covers those before it.  A `string' is one that ends as it should."
  (let ((sysfile-lexer--tokens nil) (sysfile-lexer--heredocs nil) (case-fold-search nil))
    (save-restriction
      (narrow-to-region (point) (sysfile-lexer--command-end))
      (sysfile-lexer--instruction)
      (goto-char (point-max)))
    (forward-line)
    (mapc #'sysfile-lexer--body (nreverse sysfile-lexer--heredocs))
    (nreverse sysfile-lexer--tokens)))

(defun sysfile-lexer-read-head ()
  "Move over the directives at the head of the file, and give their tokens.
`sysfile-lexer--escape' is set to what they say."
  (let ((sysfile-lexer--tokens nil) (case-fold-search t))
    (setq sysfile-lexer--escape ?\\)
    (goto-char (point-min))
    (while (and (not (eobp)) (looking-at sysfile-lexer--directive))
      (when (and (equal (downcase (match-string 2)) "escape") (equal (match-string 4) "`"))
        (setq sysfile-lexer--escape ?`))
      (sysfile-lexer--token (match-beginning 1) (match-end 3) 'font-lock-comment-face)
      (sysfile-lexer--token (match-beginning 2) (match-end 2) 'font-lock-preprocessor-face)
      (sysfile-lexer--token (match-beginning 4) (match-end 4) 'font-lock-string-face)
      (forward-line))
    (nreverse sysfile-lexer--tokens)))

(provide 'sysfile-lexer)

;;; sysfile-lexer.el ends here
