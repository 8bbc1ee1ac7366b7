;;; sysfile-mode-tests.el --- Tests of the mode -*- lexical-binding: t; -*-
(require 'cl-lib)
(require 'compile)
(require 'ert)
(require 'package)
(setq package-directory-list '("/usr/share/emacs/site-lisp/elpa"))
(package-initialize)
(require 'sysfile-mode)

(defmacro tests-with (text &rest body)
  "Run BODY in a buffer of the mode that holds TEXT, at its beginning."
  (declare (indent 1) (debug t))
  `(with-temp-buffer
     (insert ,text)
     (sysfile-mode)
     (goto-char (point-min))
     ,@body))

(defun tests-faces ()
  "The faces of the buffer, once it is coloured."
  (font-lock-ensure)
  (let (out)
    (dotimes (n (buffer-size))
      (push (get-text-property (1+ n) 'face) out))
    (nreverse out)))

(defconst tests-text
  "# escape=\\
ROOTFS scratch AS tools
RUN set -e; \\
    # a remark
    its; \\

    echo \"$HOME it's\" # all of the rest \\
    of it
LABEL a=\"unclosed
EXPORT file /etc/x <<'EOF'
# not a comment: it's $NAME $$
FROM nowhere AS nothing
EOF
COPY <<-A <<B /x/
\tit's
\tA
ROOTFS no AS no
\tB
ROOTFS no AS no
B
FROM --platform=linux/amd64 tools as image

TARGET oci \\
  example:1 \\
")

(ert-deftest sysfile-file-names ()
  (dolist (name '("/x/Sysfile" "Sysfile" "Sysfile.el9" "a.sysbuild" "/x/b.sysfile"))
    (should (eq (assoc-default name auto-mode-alist #'string-match) 'sysfile-mode)))
  (dolist (name '("mySysfile" "x.sysbuilder" "sysbuild"))
    (should-not (eq (assoc-default name auto-mode-alist #'string-match) 'sysfile-mode))))

(ert-deftest sysfile-index ()
  (tests-with tests-text
    (let ((index (sysfile--index)))
      (should (equal (mapcar #'car (cdr (assoc "Stages" index))) '("tools" "image")))
      (should (equal (mapcar #'car (cdr (assoc "Targets" index))) '("oci")))
      (goto-char (cdr (assoc "image" (assoc "Stages" index))))
      (should (looking-at "FROM --platform"))
      (sysfile-beginning-of-stage)
      (should (looking-at "ROOTFS")))))

(ert-deftest sysfile-syntax-of-places ()
  (tests-with tests-text
    (cl-flet ((at (text) (goto-char (point-min)) (search-forward text) (syntax-ppss (1- (point)))))
      (should (nth 4 (at "a remark")))
      (should (nth 4 (at "all of")))
      (should (nth 3 (at "$HOME")))
      (should-not (nth 8 (at "its; ")))
      (should-not (nth 8 (at "a=\"unclosed")))
      (should (nth 3 (at "not a comment")))
      (should-not (nth 8 (at "FROM --platform"))))))

(ert-deftest sysfile-comments ()
  (tests-with "FROM a\nRUN b \\\n  c\n"
    (comment-region (point-min) (point-max))
    (should (equal (buffer-string) "# FROM a\n# RUN b \\\n#   c\n"))
    (uncomment-region (point-min) (point-max))
    (should (equal (buffer-string) "FROM a\nRUN b \\\n  c\n"))
    (goto-char (point-max))
    (forward-line -1)
    (comment-dwim nil)
    (should (equal (buffer-string) "FROM a\n# \nRUN b \\\n  c\n"))))

(ert-deftest sysfile-indentation ()
  (tests-with "  FROM a\nRUN b && \\\nc && \\\n# remark\n\n  d\nRUN <<EOF\n  if x; then\nEOF\nCOPY \\\n\n a b\n"
    (indent-region (point-min) (point-max))
    (should (equal (buffer-string)
                   "FROM a\nRUN b && \\\n    c && \\\n    # remark\n\n    d\nRUN <<EOF\n  if x; then\nEOF\nCOPY \\\n\n    a b\n"))))

(ert-deftest sysfile-fills-comments-only ()
  (tests-with (concat "# " (make-string 60 ?a) " " (make-string 60 ?b) "\nRUN a " (make-string 80 ?c) " d\n")
    (fill-paragraph)
    (should (looking-at "# a+\n# b+\nRUN"))
    (forward-line 2)
    (fill-paragraph)
    (should (looking-at "RUN a c+ d\n"))))

(ert-deftest sysfile-compilation ()
  (with-temp-buffer
    (insert "a/b.sysbuild:2:5: error[UnknownVerb]: YUM has no verb\n"
            "b.sysbuild:3:1: warning[UnusedStage]: x\nb.sysbuild:4:2: advice[X]: y\n")
    (compilation-mode)
    (let ((inhibit-read-only t) found)
      (compilation-parse-errors (point-min) (point-max))
      (goto-char (point-min))
      (while (not (eobp))
        (let* ((m (get-text-property (point) 'compilation-message)) (loc (compilation--message->loc m)))
          (push (list (caar (compilation--loc->file-struct loc)) (compilation--loc->line loc)
                      (compilation--loc->col loc) (compilation--message->type m))
                found))
        (forward-line))
      (should (equal (nreverse found)
                     '(("a/b.sysbuild" 2 5 2) ("b.sysbuild" 3 1 1) ("b.sysbuild" 4 2 0)))))))

(ert-deftest sysfile-colours-after-edits ()
  "However it came about, a text has the colours that it has when it is opened."
  (tests-with ""
    (let ((n 0))
      (dolist (c (string-to-list tests-text))
        (insert c)
        (when (= 0 (% (setq n (1+ n)) 7))
          (syntax-ppss))))
    (should (equal (tests-faces) (tests-with tests-text (tests-faces))))
    ;; What opens a heredoc, or ends one, colours what is below.
    (dolist (edit '(("<<'EOF'" . "EOF") ("\nEOF\n" . "\nEOT\n") ("echo" . "\"echo") (" \\\n" . "\n") ("\nLABEL" . "LABEL")))
      (goto-char (point-min))
      (search-forward (car edit))
      (replace-match (cdr edit) t t)
      (font-lock-flush (match-beginning 0) (point-max)) ; as jit-lock does
      (let ((text (buffer-string)))
        (should (equal (tests-faces) (tests-with text (tests-faces))))))))

(ert-deftest sysfile-escape-directive ()
  (tests-with "# escape=`\nRUN a `\n  b\nCOPY c:\\ d\nRUN e\n"
    (let ((starts 0))
      (font-lock-ensure)
      (while (not (eobp))
        (when (eq (get-text-property (point) 'face) 'font-lock-keyword-face)
          (setq starts (1+ starts)))
        (forward-line))
      (should (= starts 3)))))

(ert-deftest sysfile-reads-anything ()
  "No text keeps the lexer from its end."
  (dotimes (n (length tests-text))
    (dolist (part (list (substring tests-text 0 n) (substring tests-text n)))
      (tests-with part
        (while (not (eobp))
          (let ((from (point)))
            (sysfile-lexer-read)
            (should (> (point) from))))))))

(ert-deftest sysfile-format-and-check ()
  (skip-unless (getenv "SERVER"))
  (let ((sysfile-program (getenv "SERVER")))
    (tests-with "from scratch\nLABEL   a=b\n"
      (goto-char (point-max))
      (sysfile-format)
      (should (equal (buffer-string) "FROM scratch\nLABEL a=b\n")))
    (tests-with "FROM scratch\nYUM instal x\n"
      (should (string-match-p "UnknownVerb" (cadr (should-error (sysfile-format) :type 'user-error))))
      (should (equal (buffer-string) "FROM scratch\nYUM instal x\n")))))

(ert-deftest sysfile-servers ()
  (require 'eglot)
  (should (equal (cdr (assoc 'sysfile-mode (symbol-value 'eglot-server-programs))) '("sysbuild" "lsp"))))
