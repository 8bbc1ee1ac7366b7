// Tasks of type sysbuild: what can be built and checked in the open folders.
import * as path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import * as vscode from 'vscode';
import { commandLine, complaint, title, type Definition } from './commandline';
import type { Server } from './server';
import { buildArguments, program } from './settings';
import { Terminal } from './terminal';

/** Sysfiles that tasks are listed of, at most. */
const mostFiles = 100;

/** How long output is held back for the editor to read along, in milliseconds. */
const patience = 3000;

/** Tasks lists tasks, and makes them of what tasks.json holds. */
export class Tasks implements vscode.TaskProvider {
  constructor(private readonly server: Server) {}

  async provideTasks(token: vscode.CancellationToken): Promise<vscode.Task[]> {
    const found = await vscode.workspace.findFiles('**/{Sysfile,Sysfile.*,*.sysbuild,*.sysfile}', undefined, mostFiles, token);
    const out: vscode.Task[] = [];
    for (const uri of found.sort((a, b) => a.path.localeCompare(b.path))) {
      const place = placeOf(uri);
      out.push(task({ type: 'sysbuild', command: 'build', file: place.file }, place.scope));
      out.push(task({ type: 'sysbuild', command: 'check', file: place.file }, place.scope));
      for (const target of await this.targets(uri)) {
        out.push(task({ type: 'sysbuild', command: 'build', file: place.file, target }, place.scope));
      }
    }
    return out;
  }

  resolveTask(t: vscode.Task): vscode.Task | undefined {
    const wrong = complaint(t.definition as Partial<Definition>);
    if (wrong) {
      this.server.log.warn(`tasks.json: ${t.name}: ${wrong}`);
      return undefined;
    }
    // The editor finds the task again by this very definition.
    return task(t.definition as Definition, t.scope, t.name);
  }

  /** targets are the names of a file's targets, as its lenses have them. */
  async targets(uri: vscode.Uri): Promise<string[]> {
    const uriText = uri.toString();
    const lenses = await this.server.ask<Lens[] | null>('textDocument/codeLens', { textDocument: { uri: uriText } }).catch(() => null);
    const names = (lenses ?? []).map((l) => l.command?.arguments?.[1]);
    return [...new Set(names.filter((n): n is string => typeof n === 'string'))];
  }
}

interface Lens {
  command?: { arguments?: unknown[] };
}

/** placeOf gives a file's path as a task has it, and whose task that is. */
export function placeOf(uri: vscode.Uri): { file: string; scope: vscode.WorkspaceFolder | vscode.TaskScope } {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  return folder
    ? { file: path.relative(folder.uri.fsPath, uri.fsPath), scope: folder }
    : { file: uri.fsPath, scope: vscode.TaskScope.Workspace };
}

/** task makes a task of what it is to do. */
export function task(d: Definition, scope: vscode.Task['scope'], name?: string): vscode.Task {
  const matchers = [d.command === 'check' ? '$sysbuild-check' : '$sysbuild'];
  const t = new vscode.Task(d, scope ?? vscode.TaskScope.Workspace, name ?? title(d), 'sysbuild', execution(d, scope), matchers);
  t.group = d.command === 'build' ? vscode.TaskGroup.Build : vscode.TaskGroup.Test;
  t.presentationOptions = { reveal: d.command === 'build' ? vscode.TaskRevealKind.Always : vscode.TaskRevealKind.Silent, clear: true };
  return t;
}

function execution(d: Definition, scope: vscode.Task['scope']): vscode.CustomExecution {
  return new vscode.CustomExecution(async (resolved) => {
    return new Terminal(program(), commandLine(d, buildArguments()), directory(d, scope), heard(resolved));
  });
}

/**
 * heard ends when the editor has put its problem matchers to a task's terminal,
 * which it does only after the terminal was opened; at the latest after a while.
 */
function heard(d: vscode.TaskDefinition): Promise<void> {
  return new Promise((resolve) => {
    const listener = vscode.tasks.onDidStartTaskProcess((e) => {
      if (isDeepStrictEqual({ ...e.execution.task.definition }, { ...d })) {
        done();
      }
    });
    const timer = setTimeout(done, patience);
    function done(): void {
      clearTimeout(timer);
      listener.dispose();
      resolve();
    }
  });
}

/** directory is where a task's program runs: its folder, else that of its file. */
function directory(d: Definition, scope: vscode.Task['scope']): string {
  const folder = typeof scope === 'object' ? scope : vscode.workspace.workspaceFolders?.[0];
  if (d.file !== undefined && path.isAbsolute(d.file) && typeof scope !== 'object') {
    return path.dirname(d.file);
  }
  return folder?.uri.fsPath ?? process.cwd();
}
