// The commands of the palette, and those that lenses have.
import * as path from 'node:path';
import * as vscode from 'vscode';
import type { Definition } from './commandline';
import { ruleAt } from './rules';
import { versionOf, type Server } from './server';
import { isServed, program } from './settings';
import { placeOf, task, type Tasks } from './tasks';
import type { Views } from './views';

/** registerCommands gives every command its function. */
export function registerCommands(server: Server, tasks: Tasks, views: Views): vscode.Disposable[] {
  const on = vscode.commands.registerCommand;
  return [
    on('sysbuild.build', (file?: unknown, target?: unknown) => build(file, target)),
    on('sysbuild.buildTarget', (file?: unknown) => pickAndBuild(tasks, file)),
    on('sysbuild.check', (file?: unknown) => start('check', file)),
    on('sysbuild.lock', (file?: unknown) => start('lock', file)),
    on('sysbuild.fix', fix),
    on('sysbuild.explain', (rule?: unknown) => explain(views, rule)),
    on('sysbuild.showGraph', (file?: unknown) => showGraph(views, file)),
    on('sysbuild.showProgram', () => showProgram(server)),
    on('sysbuild.restart', () => {
      views.forget();
      return server.start();
    }),
    on('sysbuild.showLog', () => server.log.show()),
  ];
}

/** build is what a lens asks for too: its arguments are a path and a target's name. */
function build(file: unknown, target: unknown): Promise<void> {
  return start('build', file, typeof target === 'string' ? target : undefined);
}

async function start(command: Definition['command'], file: unknown, target?: string): Promise<void> {
  const uri = fileOf(file);
  if (!uri) {
    return;
  }
  // What is built is what is seen: all that it may include is saved too.
  for (const d of vscode.workspace.textDocuments) {
    if (d.isDirty && isServed(d) && !(await d.save())) {
      return;
    }
  }
  const place = placeOf(uri);
  const d: Definition = { type: 'sysbuild', command, file: place.file, ...(target === undefined ? {} : { target }) };
  await vscode.tasks.executeTask(task(d, place.scope));
}

async function pickAndBuild(tasks: Tasks, file: unknown): Promise<void> {
  const uri = fileOf(file);
  if (!uri) {
    return;
  }
  const names = await tasks.targets(uri);
  if (names.length === 0) {
    void vscode.window.showInformationMessage(`${path.basename(uri.fsPath)} has no TARGET`);
    return;
  }
  const picked = await vscode.window.showQuickPick(names, { title: 'Build which target?' });
  if (picked !== undefined) {
    await build(uri, picked);
  }
}

/** fix applies what the server says can be fixed; undo takes it back. */
async function fix(): Promise<void> {
  if (fileOf(undefined)) {
    await vscode.commands.executeCommand('editor.action.sourceAction', { kind: 'source.fixAll', apply: 'first' });
  }
}

async function explain(views: Views, rule: unknown): Promise<void> {
  const name = typeof rule === 'string' ? rule : await pickRule(views);
  if (name !== undefined) {
    await views.showRule(name);
  }
}

/** pickRule gives the rule at the cursor; where there are several or none, the user says which. */
async function pickRule(views: Views): Promise<string | undefined> {
  const editor = vscode.window.activeTextEditor;
  const here = editor ? ruleAt(findings(editor.document.uri), editor.selection.active) : [];
  if (here.length === 1) {
    return here[0];
  }
  const rules = (await views.rules()).filter((r) => here.length === 0 || here.includes(r.name));
  const items = rules.map((r) => ({ label: r.name, description: r.severity, detail: r.summary }));
  return (await vscode.window.showQuickPick(items, { title: 'Explain which rule?', matchOnDetail: true }))?.label;
}

function findings(uri: vscode.Uri) {
  return vscode.languages.getDiagnostics(uri).flatMap((d) => {
    const code = typeof d.code === 'object' ? d.code.value : d.code;
    return d.source === 'sysbuild' && code !== undefined ? [{ rule: String(code), start: d.range.start, end: d.range.end }] : [];
  });
}

async function showGraph(views: Views, file: unknown): Promise<void> {
  const uri = fileOf(file);
  if (uri) {
    await views.showGraph(uri);
  }
}

async function showProgram(server: Server): Promise<void> {
  const found = program();
  if ('missing' in found) {
    await server.start(); // which says what can be done
    return;
  }
  const version = await versionOf(found.file).catch((err: Error) => err.message);
  const restart = 'Restart the Server';
  if ((await vscode.window.showInformationMessage(`${version} (${found.file})`, restart)) === restart) {
    await server.start();
  }
}

/** fileOf is the file that is meant: a path, a URI, or that of the editor. */
function fileOf(file: unknown): vscode.Uri | undefined {
  if (typeof file === 'string') {
    return vscode.Uri.file(file);
  }
  if (file instanceof vscode.Uri) {
    return file;
  }
  const doc = vscode.window.activeTextEditor?.document;
  if (doc && isServed(doc)) {
    return doc.uri;
  }
  void vscode.window.showInformationMessage('No Sysfile is being edited: open one, and save it.');
  return undefined;
}
