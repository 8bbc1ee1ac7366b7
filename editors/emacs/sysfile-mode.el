;;; sysfile-mode.el --- Major mode for the Sysfiles of sysbuild -*- lexical-binding: t; -*-

;; Made by `make editors` from the instruction table; edits here are lost.

;; Author: The sysbuild authors
;; Version: 1.0.0
;; Package-Requires: ((emacs "27.1"))
;; Keywords: languages, tools
;; URL: https://github.com/sysbuild/sysbuild
;; SPDX-License-Identifier: Apache-2.0

;;; Commentary:

;; Colours, comments, indentation and an index of Sysfiles, and of Dockerfiles,
;; which they are a superset of:
;;
;;   (add-to-list 'load-path "…/sysbuild/editors/emacs")
;;   (require 'sysfile-mode)
;;
;; Findings, completion, hover, definitions, renaming and fixes come from the
;; language server, `sysbuild lsp', which eglot and lsp-mode are told of:
;;
;;   (add-hook 'sysfile-mode-hook #'eglot-ensure)
;;
;; `sysfile-check' checks the file; `next-error' goes to what it finds.
;; `sysfile-build' builds it, `sysfile-format' writes it in its canonical form.

;;; Code:

(require 'compile)
(require 'sysfile-lexer)

(defvar eglot-server-programs)
(defvar lsp-language-id-configuration)
(declare-function lsp-register-client "lsp-mode" (client))
(declare-function lsp-stdio-connection "lsp-mode" (command &optional test-command))
(declare-function make-lsp-client "lsp-mode" (&rest slots))

(defgroup sysfile nil
  "Sysfiles of sysbuild."
  :group 'languages)

(defcustom sysfile-program "sysbuild"
  "The program that checks, builds, formats and serves Sysfiles."
  :type 'string)

(defcustom sysfile-indent-offset 4
  "How many columns the lines that continue an instruction are indented."
  :type 'integer
  :safe #'integerp)

;;; Where instructions are

(defvar-local sysfile--narrowed nil
  "Something was marked while the buffer was narrowed, and may be wrong.")

(defun sysfile--propertize (start end)
  "Mark instructions, comments and strings from START to END."
  (setq sysfile--narrowed (or sysfile--narrowed (buffer-narrowed-p)))
  (remove-text-properties start end '(sysfile--instruction nil))
  (save-restriction
    (widen)
    (sysfile-lexer-read-head))
  (goto-char start)
  (while (< (point) end)
    (if (looking-at "[ \t\r]*\\(?:\\(#\\).*\\)?$")
        (progn
          (when (match-beginning 1)
            (sysfile--put-syntax (match-beginning 1) "<"))
          (forward-line))
      (let ((from (point)))
        (mapc #'sysfile--propertize-token (sysfile-lexer-read))
        (put-text-property from (point) 'sysfile--instruction (list from))))))

(defun sysfile--propertize-token (token)
  "Mark what TOKEN, of the lexer, is to commands that know of syntax."
  (pcase-let ((`(,begin ,end ,face . ,kind) token))
    (cond
     ((and (eq face 'font-lock-comment-face) (eq (char-after begin) ?#))
      (sysfile--put-syntax begin "<"))
     ((eq kind 'string)
      (sysfile--put-syntax begin "|")
      (sysfile--put-syntax (1- end) "|")))))

(defun sysfile--put-syntax (at descriptor)
  "Give the character AT the syntax of DESCRIPTOR."
  (put-text-property at (1+ at) 'syntax-table (string-to-syntax descriptor)))

(defun sysfile--widen-propertize (start end)
  "Give the bounds of START and END, at the beginning of an instruction."
  (save-excursion
    (goto-char start)
    (forward-line 0)
    (let ((from (point)))
      (when (and (not (bobp)) (get-text-property (1- from) 'sysfile--instruction))
        (setq from (or (previous-single-property-change from 'sysfile--instruction) (point-min))))
      (goto-char end)
      (unless (bolp)
        (forward-line))
      (unless (and (= from start) (= (point) end))
        (cons from (point))))))

(defun sysfile--bounds (at)
  "Where the instruction AT a place begins and ends, as a cons; nil for none."
  (save-excursion
    (save-restriction
      (widen)
      (when sysfile--narrowed
        (setq sysfile--narrowed nil)
        (syntax-ppss-flush-cache (point-min)))
      (goto-char at)
      (syntax-propertize (line-beginning-position 2))
      (when (and (not (eobp)) (get-text-property at 'sysfile--instruction))
        (cons (or (previous-single-property-change (1+ at) 'sysfile--instruction) (point-min))
              (or (next-single-property-change at 'sysfile--instruction) (point-max)))))))

;;; Colours

(defvar font-lock-beg)
(defvar font-lock-end)

(defun sysfile--extend-region ()
  "Have whole instructions coloured."
  (let ((begin (or (car (sysfile--bounds font-lock-beg)) font-lock-beg))
        (end (or (cdr (sysfile--bounds (max font-lock-beg (1- font-lock-end)))) font-lock-end)))
    (unless (and (= begin font-lock-beg) (= end font-lock-end))
      (setq font-lock-beg begin font-lock-end end)
      t)))

(defun sysfile--fontify (limit)
  "Colour the instructions and comments from point to LIMIT."
  (let* ((from (point)) (head (sysfile-lexer-read-head)) (lines (point)))
    (if (< from lines)
        (sysfile--paint head)
      (goto-char from)))
  (while (< (point) limit)
    (if (looking-at "[ \t\r]*\\(#.*\\)?$")
        (progn
          (when (match-beginning 1)
            (put-text-property (match-beginning 1) (match-end 1) 'face 'font-lock-comment-face))
          (forward-line))
      (sysfile--paint (sysfile-lexer-read))))
  nil)

(defun sysfile--paint (tokens)
  "Give TOKENS their faces."
  (pcase-dolist (`(,begin ,end ,face . ,_) tokens)
    (put-text-property begin end 'face face)))

(defconst sysfile--keywords '((sysfile--fontify))
  "What font-lock is told: the lexer does it all.")

;;; Indentation and comments

(defun sysfile-indent-line ()
  "Indent the line: one that continues an instruction as the one before.
The texts of heredocs are left alone."
  (let* ((bounds (sysfile--bounds (line-beginning-position)))
         (begin (car bounds)))
    (cond
     ((or (null bounds) (= begin (line-beginning-position))) (sysfile--indent-to 0))
     ((>= (line-beginning-position) (save-excursion (goto-char begin) (sysfile-lexer--command-end))) 'noindent)
     (t (sysfile--indent-to (sysfile--continued begin))))))

(defun sysfile--continued (begin)
  "How far the line is indented, in an instruction that begins at BEGIN."
  (save-excursion
    (while (progn (forward-line -1) (looking-at-p "[ \t]*$")))
    (if (> (point) begin)
        (current-indentation)
      (+ (current-indentation) sysfile-indent-offset))))

(defun sysfile--indent-to (column)
  "Indent the line to COLUMN; point stays where it is in the text."
  (let ((from-end (- (point-max) (point))))
    (indent-line-to column)
    (when (> (- (point-max) from-end) (point))
      (goto-char (- (point-max) from-end)))))

(defun sysfile--insert-comment ()
  "Begin a comment above the instruction: none can stand behind one."
  (goto-char (or (car (sysfile--bounds (line-beginning-position))) (line-beginning-position)))
  (save-excursion
    (insert comment-start "\n"))
  (end-of-line))

(defun sysfile--fill-comment (justify)
  "Fill a comment, justified if JUSTIFY; code is left as it is."
  (or (fill-comment-paragraph justify) t))

;;; The index

(defconst sysfile--stage-regexp
  "^[ \t]*\\(?:FROM\\|ROOTFS\\)[ \t]+\\(?:--[^ \t\n]+[ \t]+\\)*\\([^ \t\n]+\\)\\(?:[ \t]+as[ \t]+\\([^ \t\n]+\\)\\)?"
  "The beginning of a stage: its source, and its name.")

(defun sysfile--index ()
  "Stages and targets, for imenu."
  (let ((case-fold-search t) stages targets)
    (save-excursion
      (goto-char (point-min))
      (while (not (eobp))
        (let ((bounds (sysfile--bounds (point))))
          (cond
           ((looking-at sysfile--stage-regexp)
            (push (cons (match-string-no-properties (if (match-beginning 2) 2 1)) (point)) stages))
           ((looking-at "[ \t]*TARGET[ \t]+\\(.*?\\)[ \t\\\\]*$")
            (push (cons (match-string-no-properties 1) (point)) targets)))
          (if bounds
              (goto-char (cdr bounds))
            (forward-line)))))
    (append (and stages (list (cons "Stages" (nreverse stages))))
            (and targets (list (cons "Targets" (nreverse targets)))))))

(defun sysfile-beginning-of-stage (&optional count)
  "Go to the beginning of the stage, or of the one COUNT stages before."
  (interactive "p")
  (let ((case-fold-search t))
    (when (< (or count 1) 0)
      (end-of-line))
    (when (re-search-backward sysfile--stage-regexp nil t (or count 1))
      (goto-char (match-beginning 0)))))

(defun sysfile-end-of-stage ()
  "Go to the end of the stage."
  (interactive)
  (let ((case-fold-search t))
    (end-of-line)
    (goto-char (if (re-search-forward sysfile--stage-regexp nil t) (match-beginning 0) (point-max)))))

;;; The program

(add-to-list 'compilation-error-regexp-alist-alist
             '(sysfile "^\\([^:\n]+\\):\\([0-9]+\\):\\([0-9]+\\): \\(?:error\\|\\(warning\\)\\|\\(advice\\)\\)\\[[A-Za-z0-9]+\\]: "
                       1 2 3 (4 . 5)))
(add-to-list 'compilation-error-regexp-alist 'sysfile)

(defun sysfile--command (&rest words)
  "A command of the program with WORDS."
  (mapconcat #'shell-quote-argument (cons sysfile-program words) " "))

(defun sysfile--file ()
  "The name of the file in its directory; an error where there is none."
  (file-name-nondirectory (or buffer-file-name (user-error "Save the file first"))))

(defun sysfile-check ()
  "Check the file; then `next-error' visits the findings."
  (interactive)
  (save-some-buffers (not compilation-ask-about-save) (lambda () (derived-mode-p 'sysfile-mode)))
  (compile (sysfile--command "check" (sysfile--file))))

(defun sysfile-build ()
  "Build the file, with its directory as the context."
  (interactive)
  (save-some-buffers (not compilation-ask-about-save) (lambda () (derived-mode-p 'sysfile-mode)))
  (compile (sysfile--command "build" "-f" (sysfile--file) ".")))

(defun sysfile-format ()
  "Write the buffer in the canonical form.
A text with an error of syntax is left as it is."
  (interactive)
  (let ((out (generate-new-buffer " *sysfile-format*")) (errors (make-temp-file "sysfile")))
    (unwind-protect
        (if (eq 0 (call-process-region nil nil sysfile-program nil (list out errors) nil "fmt" "-"))
            (replace-buffer-contents out)
          (user-error "%s" (with-temp-buffer
                             (insert-file-contents errors)
                             (string-trim (buffer-string)))))
      (kill-buffer out)
      (delete-file errors))))

;;; The mode

(defvar sysfile-mode-syntax-table
  (let ((table (make-syntax-table prog-mode-syntax-table)))
    ;; What begins a comment, and what encloses a string, its place decides.
    (modify-syntax-entry ?# "." table)
    (modify-syntax-entry ?\n ">" table)
    (modify-syntax-entry ?\" "." table)
    (modify-syntax-entry ?\' "." table)
    (modify-syntax-entry ?$ "'" table)
    (modify-syntax-entry ?= "." table)
    table)
  "The syntax of Sysfiles.")

(defvar sysfile-mode-map
  (let ((map (make-sparse-keymap)))
    (define-key map (kbd "C-c C-c") #'sysfile-check)
    (define-key map (kbd "C-c C-b") #'sysfile-build)
    (define-key map (kbd "C-c C-f") #'sysfile-format)
    map)
  "The keys of Sysfiles.")

;;;###autoload
(define-derived-mode sysfile-mode prog-mode "Sysfile"
  "Major mode for Sysfiles.

\\{sysfile-mode-map}"
  (make-local-variable 'sysfile-lexer--escape)
  (setq-local syntax-propertize-function #'sysfile--propertize)
  (add-hook 'syntax-propertize-extend-region-functions #'sysfile--widen-propertize nil t)
  (setq-local parse-sexp-lookup-properties t)
  (setq-local font-lock-defaults
              '(sysfile--keywords nil nil nil (font-lock-syntactic-face-function . ignore)))
  (add-hook 'font-lock-extend-region-functions #'sysfile--extend-region nil t)
  (setq-local comment-start "# ")
  (setq-local comment-end "")
  (setq-local comment-start-skip "#+[ \t]*")
  (setq-local comment-insert-comment-function #'sysfile--insert-comment)
  (setq-local fill-paragraph-function #'sysfile--fill-comment)
  (setq-local indent-line-function #'sysfile-indent-line)
  (setq-local imenu-create-index-function #'sysfile--index)
  (setq-local beginning-of-defun-function #'sysfile-beginning-of-stage)
  (setq-local end-of-defun-function #'sysfile-end-of-stage)
  (when buffer-file-name
    (setq-local compile-command (sysfile--command "check" (sysfile--file)))))

;;;###autoload
(progn
  (add-to-list 'auto-mode-alist '("\\(?:\\`\\|/\\)Sysfile\\'" . sysfile-mode))
  (add-to-list 'auto-mode-alist '("\\(?:\\`\\|/\\)Sysfile\\.[^/]*\\'" . sysfile-mode))
  (add-to-list 'auto-mode-alist '("\\(?:\\`\\|/\\)[^/]*\\.sysbuild\\'" . sysfile-mode))
  (add-to-list 'auto-mode-alist '("\\(?:\\`\\|/\\)[^/]*\\.sysfile\\'" . sysfile-mode)))

;;;###autoload
(with-eval-after-load 'eglot
  (add-to-list 'eglot-server-programs '(sysfile-mode . ("sysbuild" "lsp"))))

(with-eval-after-load 'lsp-mode
  (add-to-list 'lsp-language-id-configuration '(sysfile-mode . "sysfile"))
  (lsp-register-client
   (make-lsp-client :new-connection (lsp-stdio-connection (lambda () (list sysfile-program "lsp")))
                    :major-modes '(sysfile-mode)
                    :server-id 'sysbuild)))

(provide 'sysfile-mode)

;;; sysfile-mode.el ends here
