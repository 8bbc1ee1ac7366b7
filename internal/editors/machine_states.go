package main

// wordStates are the states of what is no shell.
func wordStates() []state {
	pairs := func(c class) []step {
		return []step{
			{Pattern: `(?<!\S)([A-Za-z_/][\w.:/-]*)(?==)`, Classes: []class{c}, Push: "value"},
			one(`(?<!\S)[A-Za-z_][\w.-]*(?=\s|\Z)`, c), from("words"),
		}
	}
	return []state{
		{"rest", []step{{Pattern: `(?=\n)`, Pop: true}, from("words")}},
		{"words", []step{
			from("join"), from("lists"), from("strings"), one(reVariable, clsVariable), one(`\\.`, clsText),
			one(`[ \t]+`, clsText), one(`[^\s$"'\\\[]+`, clsText), one(`[^\n]`, clsText),
		}},
		{"stage", []step{
			from("join"), {Pattern: `(?<=\s)((?i:as))([ \t]+)([A-Za-z][\w.-]*)`, Classes: []class{clsKeyword, clsText, clsStage}},
			one(reVariable, clsVariable), one(`[ \t]+`, clsText), one(`[^\s$\\]+|[^\n]`, clsText),
		}},
		{"variable", pairs(clsVariable)},
		{"property", pairs(clsProperty)},
		{"value", []step{
			one(`(?<=[\w-])=`, clsOperator), from("join"), from("strings"), one(reVariable, clsVariable), one(`\\.`, clsString),
			one(`[^\s$"'\\]+|\$`, clsString), {Pop: true},
		}},
		{"strings", []step{
			one(`'[^'\n]*'`, clsString), one(`"(?=(?:[^"\\\n]|\\[ \t]*\n|\\.)*")`, clsString).push("double"),
		}},
		{"double", []step{
			one(`"`, clsString).pop(), from("join"), one(reVariable, clsVariable), one(`\$\(`, clsString).push("substitution"),
			one(`\\.`, clsString), one(`[^"\\$\n]+|\$`, clsString), {Pop: true},
		}},
		{"lists", []step{one(`(?<!\S)\[(?=\s*(?:"|\]))`, clsOperator).push("list")}},
		{"list", []step{
			from("join"), one(`\]`, clsOperator).pop(), one(`,`, clsOperator), one(`"(?:[^"\\\n]|\\.)*"`, clsString),
			one(`[ \t]+`, clsText), {Pop: true},
		}},
		{"text", []step{one(`\$\$`, clsString), one(reVariable, clsVariable), one(`\\.`, clsString), one(`[^$\\\n]+|[$\\]`, clsString), one(`\n`, clsText)}},
		{"plain", []step{one(`[^\n]+`, clsString), one(`\n`, clsText)}},
	}
}

// shellStates are the states of commands, which end with their joined line, and
// of scripts.
func shellStates() []state {
	const assign = `[A-Za-z_]\w*(?=\+?=)`
	common := []step{
		one(`\\.`, clsText), one(reVariable, clsVariable),
		one("(?<![^\\s;&|(])(?:"+alternatives(shellWords)+`)(?=[\s;)]|\Z)`, clsShellWord),
		one(reBehind+assign, clsVariable),
		one("(?<!\\S)-[^\\s;|&<>()$\"'`\\\\]*(?=[\\s;|&<>)]|\\Z)", clsFlag),
		one(`&&|\|\|?|<<?|>>?&?`, clsOperator),
	}
	const word = "[^\\s$\"'\\\\;&|<>()#-]+|[^\\n]"
	plain, inString := one(word, clsText), one(word, clsString)
	program := one(reBehind+`[\w./+-]+(?=[\s;&|)]|\Z)`, clsText)
	command := append([]step{
		from("join"), hereStep(reQuoted, "command", "script"), hereStep(reBare, "command", "script"),
		from("strings"), one(`(?<![^\s;])#[^\n]*`, clsComment), one(`[ \t]+`, clsText),
	}, common...)
	script := append([]step{
		one(`(?<![^\s;])#[^\n]*`, clsComment), one(`'[^']*'`, clsString), one(`"`, clsString).push("script-double"),
		{Pattern: `^([ \t]*)(` + assign + `)`, Classes: []class{clsText, clsVariable}}, one(`\s+`, clsText),
	}, common...)
	return []state{
		{"command-start", []step{{Pattern: `(?=\n)`, Pop: true}, one(assign, clsVariable), {Push: "command-line"}}},
		{"command-line", []step{{Pattern: `(?=\n)`, Pop: true}, from("command")}},
		{"command-words", command},
		{"script-words", script},
		{"command", []step{from("command-words"), plain}},
		{"script", []step{from("script-words"), plain}},
		{"script-double", []step{
			one(`"`, clsString).pop(), one(reVariable, clsVariable), one(`\$\(`, clsString).push("script-substitution"),
			one(`\\(?:.|\n)`, clsString), one(`[^"\\$]+|\$`, clsString),
		}},
		{"substitution", []step{one(`\)`, clsString).pop(), {Pattern: `(?=\n)`, Pop: true}, from("command-words"), program, inString}},
		{"script-substitution", []step{one(`\)`, clsString).pop(), from("script-words"), program, inString}},
	}
}
