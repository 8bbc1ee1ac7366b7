// Read-only documents of what the program prints: the graph of a Sysfile, and
// pages of rules.
import * as path from 'node:path';
import * as vscode from 'vscode';
import { page, type Rule } from './rules';
import { run } from './run';
import { buildArguments, program } from './settings';

const graphScheme = 'sysbuild-ir';
const ruleScheme = 'sysbuild-rule';

/** Views gives the text of documents whose scheme is ours. */
export class Views implements vscode.TextDocumentContentProvider, vscode.Disposable {
  private readonly changes = new vscode.EventEmitter<vscode.Uri>();
  private readonly own: vscode.Disposable[];
  private readonly running = new Map<string, AbortController>();
  private all: Rule[] | undefined;

  readonly onDidChange = this.changes.event;

  constructor() {
    this.own = [
      this.changes,
      vscode.workspace.registerTextDocumentContentProvider(graphScheme, this),
      vscode.workspace.registerTextDocumentContentProvider(ruleScheme, this),
      vscode.workspace.onDidSaveTextDocument(() => this.refresh()),
      vscode.workspace.onDidCloseTextDocument((d) => this.running.get(d.uri.toString())?.abort()),
    ];
  }

  dispose(): void {
    this.running.forEach((r) => r.abort());
    this.own.forEach((d) => d.dispose());
  }

  provideTextDocumentContent(uri: vscode.Uri): Promise<string> {
    return uri.scheme === graphScheme ? this.graph(uri) : this.rulePage(path.posix.basename(uri.path, '.md'));
  }

  /** showGraph shows what a file compiles to, beside it; it follows what is saved. */
  async showGraph(file: vscode.Uri): Promise<void> {
    const uri = vscode.Uri.from({ scheme: graphScheme, path: `${file.path}.ir`, query: file.fsPath });
    const doc = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(doc, { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true, preview: true });
  }

  async showRule(name: string): Promise<void> {
    await vscode.commands.executeCommand('markdown.showPreviewToSide', vscode.Uri.from({ scheme: ruleScheme, path: `/${name}.md` }));
  }

  /** rules are all rules that the program knows. */
  async rules(): Promise<Rule[]> {
    if (!this.all) {
      const { out } = await this.ask(['explain', '--format', 'json'], process.cwd());
      this.all = (JSON.parse(out) as { rules: Rule[] }).rules;
    }
    return this.all;
  }

  /** forget drops what another program may say otherwise. */
  forget(): void {
    this.all = undefined;
  }

  /** A file may be included by another: whatever was saved, all graphs are made anew. */
  private refresh(): void {
    for (const d of vscode.workspace.textDocuments) {
      if (d.uri.scheme === graphScheme) {
        this.changes.fire(d.uri);
      }
    }
  }

  private async graph(uri: vscode.Uri): Promise<string> {
    const file = uri.query;
    const key = uri.toString();
    this.running.get(key)?.abort();
    const stop = new AbortController();
    this.running.set(key, stop);
    try {
      const args = ['ir', ...buildArguments(), '--progress', 'quiet', '-f', file, path.dirname(file)];
      const { status, out, err } = await this.ask(args, path.dirname(file), stop.signal);
      return status === 0 ? out : comment(`sysbuild ir: no graph:\n${err}`);
    } catch (err) {
      return comment(`sysbuild ir: ${err instanceof Error ? err.message : String(err)}`);
    } finally {
      if (this.running.get(key) === stop) {
        this.running.delete(key);
      }
    }
  }

  private async rulePage(name: string): Promise<string> {
    const rule = (await this.rules()).find((r) => r.name === name);
    return rule ? page(rule) : `sysbuild has no rule ${name}.\n`;
  }

  private ask(args: readonly string[], cwd: string, signal?: AbortSignal) {
    const found = program();
    return 'missing' in found ? Promise.reject(new Error(found.missing)) : run(found.file, args, cwd, signal);
  }
}

function comment(text: string): string {
  return text.replace(/\n*$/, '\n').replace(/^/gm, '# ').replace(/# $/, '');
}
