package lint

var languageErrors = []*Rule{}
