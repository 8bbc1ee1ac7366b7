package lint

var buildErrors = []*Rule{}
