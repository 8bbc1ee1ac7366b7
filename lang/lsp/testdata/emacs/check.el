;;; check.el --- What a user of Emacs sees of the language server -*- lexical-binding: t; -*-
;; emacs -Q --batch -L EDITORS/emacs -l check.el, in a writable copy of the
;; project, with sysbuild on PATH.
(require 'package)
(setq package-directory-list '("/usr/share/emacs/site-lisp/elpa"))
(package-initialize)
(require 'sysfile-mode)
(require 'eglot)
(require 'cl-lib)

(defvar failed 0)

(defun check (name ok &optional detail)
  "Say whether NAME is OK, and DETAIL if not."
  (princ (format "%s %s%s\n" (if ok "ok  " "FAIL") name (if ok "" (format ": %S" detail))))
  (unless ok
    (setq failed (1+ failed))))

(defun wait (pred)
  "Wait until PRED holds; its value."
  (let ((end (+ (float-time) 10)) value)
    (while (and (not (setq value (funcall pred))) (< (float-time) end))
      (accept-process-output nil 0.05))
    value))

(defun tell ()
  "Tell the server of edits; the timer that does it never runs in batch."
  (eglot--signal-textDocument/didChange))

(defun at (text)
  "Go to TEXT, behind it."
  (goto-char (point-min))
  (search-forward text))

(defun line (number)
  "The text of the line NUMBER."
  (save-excursion
    (goto-char (point-min))
    (forward-line (1- number))
    (buffer-substring-no-properties (point) (line-end-position))))

(defun findings ()
  "What flymake shows, as one text."
  (mapconcat (lambda (d) (format "%d %s" (line-number-at-pos (flymake-diagnostic-beg d)) (flymake-diagnostic-text d)))
             (flymake-diagnostics) "\n"))

(setq eglot-sync-connect 10 eglot-autoshutdown nil)
(fset 'y-or-n-p (lambda (&rest _) t))
(setq project-find-functions (list (let ((root default-directory)) (lambda (_) (cons 'transient root)))))
(find-file "Sysfile")
(check "the mode" (eq major-mode 'sysfile-mode) major-mode)
(apply #'eglot--connect (eglot--guess-contact))
(eglot--maybe-activate-editing-mode)
(check "eglot manages the buffer" (eglot-managed-p))

(flymake-mode 1)
(flymake-start)
(check "diagnostics" (wait (lambda () (string-match-p "^8 .*has no verb" (findings)))) (findings))

(let (said)
  (at "tool-$REL")
  (eglot-hover-eldoc-function (lambda (text &rest _) (setq said text)))
  (check "hover" (wait (lambda () (and said (string-match-p "RELEASE" said)))) said)
  (setq said nil)
  (at "TARG")
  (eglot-hover-eldoc-function (lambda (text &rest _) (setq said text)))
  (check "hover of a keyword" (wait (lambda () (and said (string-match-p "TARGET" said)))) said))

(at "COPY --from=\n")
(backward-char)
(let* ((capf (eglot-completion-at-point))
       (list (all-completions "" (nth 2 capf))))
  (check "completion" (member "tools" list) list))

(at "COPY --from=too")
(let ((found (xref-backend-definitions 'eglot (xref-backend-identifier-at-point 'eglot))))
  (check "definition" (and found (= 2 (xref-location-line (xref-item-location (car found)))))
         found))

(at "instal")
(backward-char)
(cl-letf* ((offered nil)
           ((symbol-function 'completing-read)
            (lambda (_ items &rest _) (setq offered (mapcar #'car items)) (caar items)))
           (last-nonmenu-event t))
  (call-interactively #'eglot-code-actions)
  (check "code action" (equal (car offered) "Change to install") offered))
(check "after the action" (equal (line 8) "YUM install bash") (line 8))
(tell)
(check "the finding is gone" (wait (lambda () (not (string-match-p "has no verb" (findings))))) (findings))

(goto-char (point-min))
(forward-line 5)
(delete-region (point) (progn (forward-line 2) (point)))
(tell)
(at "AS tools")
(backward-char)
(eglot-rename "kit")
(check "rename" (and (equal (line 2) "ROOTFS scratch AS kit") (equal (line 5) "COPY --from=kit /opt /opt"))
       (buffer-string))
(with-current-buffer (find-file-noselect "parts/docs.sysbuild")
  (check "rename in an included file" (equal (line 2) "COPY --from=kit /usr/share/doc /usr/share/doc") (buffer-string))
  (check "eglot manages that too" (eglot-managed-p))
  (tell))

(goto-char (point-max))
(insert "label   a=b\n")
(tell)
(eglot-format-buffer)
(tell)
(check "formatting" (and (string-match-p "\nLABEL a=b" (buffer-string)) (string-match-p "\n\nROOTFS scratch AS image" (buffer-string)))
       (buffer-string))

(let ((index (funcall imenu-create-index-function)))
  (check "the index" (string-match-p "kit" (format "%S" index)) index))

(at "AS ki")
(let ((refs (xref-backend-references 'eglot (xref-backend-identifier-at-point 'eglot))))
  (check "references, over files" (= 3 (length refs)) refs))

(let ((server (eglot-current-server)))
  (eglot-shutdown server)
  (check "stop" (wait (lambda () (not (jsonrpc-running-p server))))))
(princ (if (= failed 0) "all passed\n" (format "%d failed\n" failed)))
(kill-emacs (if (= failed 0) 0 1))
