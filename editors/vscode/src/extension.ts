// The extension: a client of `sysbuild lsp`, tasks, and views of what sysbuild
// prints. It downloads nothing; without the program only colours are left.
import * as vscode from 'vscode';
import { registerCommands } from './commands';
import { Server } from './server';
import { Tasks } from './tasks';
import { Views } from './views';

let server: Server | undefined;

export function activate(context: vscode.ExtensionContext): void {
  server = new Server();
  const tasks = new Tasks(server);
  const views = new Views();
  context.subscriptions.push(server, views, ...registerCommands(server, tasks, views));
  context.subscriptions.push(vscode.tasks.registerTaskProvider('sysbuild', tasks));
  void server.start();
}

export function deactivate(): Promise<void> | undefined {
  return server?.stop();
}
