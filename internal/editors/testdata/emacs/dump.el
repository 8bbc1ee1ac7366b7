;;; dump.el --- The face of every byte of some files -*- lexical-binding: t; -*-
;; emacs -Q --batch -L DIRECTORY -l dump.el FILE...: JSON, for each file a list of
;; [BYTES, FACE], the face nil or the topmost one's name.
(require 'sysfile-mode)
(require 'json)

(defun dump-runs ()
  "The runs of the buffer."
  (let (runs)
    (goto-char (point-min))
    (while (not (eobp))
      (let ((face (get-text-property (point) 'face)) (end (next-single-property-change (point) 'face nil (point-max))))
        (push (vector (string-bytes (buffer-substring-no-properties (point) end)) (if face (symbol-name face))) runs)
        (goto-char end)))
    (vconcat (nreverse runs))))

(princ
 (json-encode
  (vconcat
   (mapcar (lambda (file)
             (with-temp-buffer
               (let ((coding-system-for-read 'utf-8-unix))
                 (insert-file-contents file))
               (sysfile-mode)
               (font-lock-ensure)
               (dump-runs)))
           command-line-args-left))))
(setq command-line-args-left nil)
