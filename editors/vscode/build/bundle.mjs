// Makes out/extension.js, one file, and THIRD-PARTY.txt, the licences of what
// is in it and is not ours.
import fs from 'node:fs';
import { build } from 'esbuild';

const { metafile } = await build({
  entryPoints: ['src/extension.ts'], outfile: 'out/extension.js', bundle: true, minify: true, metafile: true,
  platform: 'node', target: 'node20', format: 'cjs', external: ['vscode'], legalComments: 'none', logLevel: 'warning',
});

const used = new Set();
for (const file of Object.keys(metafile.inputs)) {
  const found = /^(.*node_modules\/((?:@[^/]+\/)?[^/]+))\//.exec(file);
  if (found) used.add(found[1]);
}
const parts = [...used].sort().map((dir) => {
  const { name, version, license } = JSON.parse(fs.readFileSync(`${dir}/package.json`, 'utf8'));
  const file = fs.readdirSync(dir).find((f) => /^licen[cs]e/i.test(f));
  if (!file) throw new Error(`${name}: it says nowhere what its licence is`);
  return `${name} ${version} (${license})\n\n${fs.readFileSync(`${dir}/${file}`, 'utf8').trim()}\n`;
});
fs.writeFileSync('THIRD-PARTY.txt', parts.join(`\n${'-'.repeat(72)}\n\n`));
