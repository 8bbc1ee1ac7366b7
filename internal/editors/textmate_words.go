package main

// joins are what keeps a region open over the end of a line.
func joins() []node {
	return []node{
		{"match": `\\\\`},
		{"match": `\\[ \t]*\n`, "name": scopeJoin},
		{"match": `^\s*(#.*)\n`, "captures": node{"1": named(scopeComment)}},
		{"match": `^\s*\n`},
	}
}

// textmateWords are the rules of what is no shell.
func textmateWords() node {
	value := []node{include("join"), include("single"), include("double"), include("variables")}
	pairs := func(scope string) node {
		return node{"patterns": []node{
			include("single"), include("double"),
			{
				"begin": `(?<!\S)([A-Za-z_/][\w.:/-]*)(=)`, "beginCaptures": node{"1": named(scope), "2": named(scopeOperator)},
				"end": `(?=\s)`, "contentName": scopeValue, "patterns": value,
			},
			{"match": `(?<!\S)[A-Za-z_][\w.-]*(?=\s|$)`, "name": scope},
			include("variables"),
		}}
	}
	return node{
		"stage": node{"patterns": []node{
			{
				"match":    `(?<=\s)((?i:as))\s+([A-Za-z][\w.-]*)`,
				"captures": node{"1": named(scopeKeyword), "2": named(scopeStage)},
			},
			include("variables"),
		}},
		"variable": pairs(scopeVariable),
		"property": pairs(scopeProperty),
		"words":    node{"patterns": []node{include("list"), include("single"), include("double"), include("variables")}},
		"list": node{
			"name": "meta.list.sysfile", "begin": `(?<=\s)\[(?=\s*(?:"|\]))`, "end": `\]|(?=\n)`,
			"beginCaptures": node{"0": named(scopeOperator)}, "endCaptures": node{"0": named(scopeOperator)},
			"patterns": []node{
				include("join"), {"match": `,`, "name": scopeOperator},
				{"match": `"(?:[^"\\\n]|\\.)*"`, "name": scopeDouble},
			},
		},
		"single": node{"begin": `'`, "end": `'|(?=\n)`, "name": scopeSingle, "patterns": []node{include("join")}},
		"double": node{"begin": `"`, "end": `"|(?=\n)`, "name": scopeDouble, "patterns": []node{
			include("join"), {"match": `\\.`}, include("variables"),
		}},
		"variables": node{"patterns": []node{
			{"match": `\\\$`},
			{"match": `\$(?:[A-Za-z_]\w*|[0-9@*#?$!-])|\$\{[^}\n]*\}`, "name": scopeVariable},
		}},
	}
}

// textmateShell are the rules of commands and scripts. Both know the same words;
// strings of a script go over lines.
func textmateShell() node {
	common := func(double, substitution string) []node {
		return []node{
			{"match": `\\.`},
			include(double), include(substitution), include("variables"),
			{"match": `(?<![^\s;&|(])(?:` + alternatives(shellWords) + `)(?=[\s;)]|$)`, "name": scopeShellWord},
			{"match": `(?<=[;&|(]|[;&|(] |do |then |else )[A-Za-z_]\w*(?=\+?=)`, "name": scopeVariable},
			{"match": "(?<!\\S)-[^\\s;|&<>()$\"'`\\\\]*(?=[\\s;|&<>)]|$)", "name": scopeFlag},
			{"match": `&&|\|\|?|<<?|>>?&?`, "name": scopeOperator},
		}
	}
	region := func(begin, end, name string, patterns ...node) node {
		n := node{"begin": begin, "end": end, "patterns": patterns}
		if name != "" {
			n["name"] = name
		}
		return n
	}
	assigns := node{"match": `^\s*([A-Za-z_]\w*)(?=\+?=)`, "captures": node{"1": named(scopeVariable)}}
	remark := node{"match": `(?<![^\s;])#.*$`, "name": scopeComment}
	command := append([]node{
		include("join"), heredoc(`["']?`, "shell", "command"), remark, include("single"),
		{"match": `\G([A-Za-z_]\w*)(?=\+?=)`, "name": scopeVariable}, assigns,
	}, common("command-double", "command-substitution")...)
	script := append([]node{remark, include("script-single"), assigns}, common("script-double", "script-substitution")...)
	// In a string this alone is no part of it.
	program := node{"match": `(?<=[;&|(]|[;&|(] |do |then |else )[\w./+-]+(?=[\s;&|)]|$)`, "name": scopeProgram}
	return node{
		"command": node{"patterns": command},
		"script":  node{"patterns": script},
		"command-double": region(`"`, `"|(?=\n)`, scopeDouble,
			include("join"), node{"match": `\\.`}, include("command-substitution"), include("variables")),
		"script-double": region(`"`, `"`, scopeDouble,
			node{"match": `\\.`}, include("script-substitution"), include("variables")),
		"command-substitution": region(`\$\(`, `\)|(?=\n)`, "", include("command"), program),
		"script-substitution":  region(`\$\(`, `\)`, "", include("script"), program),
		"script-single":        region(`'`, `'`, scopeSingle),
	}
}
