package compiler

import (
	"context"
	"errors"
	"fmt"
	"unicode/utf8"

	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/diag"
)

// maxTargetFile is more than any manifest has, in bytes.
const maxTargetFile = 4 << 20

// targetFiles puts the texts of files that targets name, by --manifest, in the
// place of the names.
func (j *job) targetFiles(ctx context.Context) error {
	for _, t := range j.targets {
		for i, f := range t.node.Flags {
			if f.Name != "manifest" {
				continue
			}
			text, err := j.contextText(ctx, f.Value)
			if err != nil && !j.take(err) {
				return err
			}
			t.node.Flags[i].Value.Text = text
		}
	}
	return nil
}

// contextText reads a text file of the context. The error is a diagnostic at its
// name where there is none.
func (j *job) contextText(ctx context.Context, w check.Word) (string, error) {
	files, err := j.world.Context(ctx, "")
	if err != nil {
		return "", err
	}
	defer files.Close()
	if near, missing := absent(files, w.Text); missing {
		return "", noSuchFile(w, near)
	}
	data, err := files.ReadFile(w.Text)
	if err == nil && len(data) > maxTargetFile {
		err = fmt.Errorf("it has more than %d bytes", maxTargetFile)
	}
	if err == nil && !utf8.Valid(data) {
		err = errors.New("it is not UTF-8 text")
	}
	if err != nil {
		return "", diag.Diagnostic{Rule: "NoSuchFile", Summary: fmt.Sprintf("%q cannot be read", w.Text), Detail: err.Error(), Span: w.Span}
	}
	return string(data), nil
}
