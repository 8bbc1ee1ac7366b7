// node textmate.cjs MODULES GRAMMAR FILE...: the scopes of every token, as JSON.
const fs = require('fs')
const [modules, grammar, ...files] = process.argv.slice(2)
const textmate = require(modules + '/vscode-textmate')
const onig = require(modules + '/vscode-oniguruma')

async function main() {
  await onig.loadWASM(fs.readFileSync(modules + '/vscode-oniguruma/release/onig.wasm').buffer)
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new onig.OnigScanner(patterns),
      createOnigString: (s) => new onig.OnigString(s),
    }),
    loadGrammar: async () => textmate.parseRawGrammar(fs.readFileSync(grammar, 'utf8'), grammar),
  })
  const g = await registry.loadGrammar('source.sysfile')
  const out = files.map((file) => {
    let stack = textmate.INITIAL
    return fs.readFileSync(file, 'utf8').split('\n').map((line) => {
      const r = g.tokenizeLine(line, stack)
      stack = r.ruleStack
      return r.tokens.map((t) => ({ text: line.slice(t.startIndex, t.endIndex), scopes: t.scopes }))
    })
  })
  process.stdout.write(JSON.stringify(out))
}
main().catch((e) => { console.error(e); process.exit(1) })
