// The language server's life: found, started, restarted, and what the user is
// told of it.
import * as path from 'node:path';
import * as vscode from 'vscode';
import {
  CloseAction, ErrorAction, LanguageClient, RevealOutputChannelOn, State, type ErrorHandler, type LanguageClientOptions,
} from 'vscode-languageclient/node';
import { run } from './run';
import { languages, program, serverSettings, wantsLenses } from './settings';

/** How often a server that dies is started again, within so many milliseconds. */
const maxRestarts = 3;
const within = 3 * 60_000;

/** How long a program may take to tell its version, in milliseconds. */
const patience = 10_000;

/** Server is the language server of this window; there is one at most. */
export class Server implements vscode.Disposable {
  readonly log = vscode.window.createOutputChannel('sysbuild', { log: true });
  private readonly status: vscode.LanguageStatusItem;
  private readonly own: vscode.Disposable[] = [];
  private client: LanguageClient | undefined;
  private turn: Promise<void> = Promise.resolve();
  private told = '';

  constructor() {
    this.status = vscode.languages.createLanguageStatusItem('sysbuild.server', languages());
    this.status.name = 'sysbuild';
    this.own.push(
      this.log,
      this.status,
      vscode.workspace.onDidChangeConfiguration((e) => this.changed(e)),
      vscode.workspace.onDidGrantWorkspaceTrust(() => void this.start()), // the path may be another now
    );
  }

  /** start starts the server, or starts it anew. One start follows the other. */
  start(): Promise<void> {
    this.turn = this.turn.then(() => this.restart()).catch((err: unknown) => this.failed(err));
    return this.turn;
  }

  stop(): Promise<void> {
    this.turn = this.turn.then(() => this.end());
    return this.turn;
  }

  dispose(): void {
    this.own.forEach((d) => d.dispose());
  }

  /** ask sends a request; undefined where no server runs. */
  async ask<R>(method: string, params: unknown): Promise<R | undefined> {
    await this.turn;
    return this.client?.state === State.Running ? this.client.sendRequest<R>(method, params) : undefined;
  }

  private async restart(): Promise<void> {
    await this.end();
    this.status.selector = languages();
    const found = program();
    if ('missing' in found) {
      this.show('sysbuild is missing', found.missing, vscode.LanguageStatusSeverity.Error);
      void this.tellMissing(found.missing);
      return;
    }
    this.told = '';
    const version = await versionOf(found.file);
    this.log.info(`starts ${found.file} lsp: ${version}`);
    const client = new LanguageClient('sysbuild', 'sysbuild', { command: found.file, args: ['lsp'] }, this.options());
    this.client = client;
    client.onDidChangeState((e) => client === this.client && this.state(e.newState, version, found.file));
    await client.start();
  }

  private options(): LanguageClientOptions {
    return {
      documentSelector: languages().map((id) => ({ scheme: 'file', language: id })),
      initializationOptions: serverSettings(),
      outputChannel: this.log,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      errorHandler: new Restarts(),
      middleware: {
        provideCodeLenses: (d, token, next) => (wantsLenses() ? next(d, token) : []),
      },
    };
  }

  private async end(): Promise<void> {
    const client = this.client;
    this.client = undefined;
    if (client?.needsStop()) {
      await client.stop().catch((err: unknown) => this.log.warn(`stop: ${text(err)}`));
    }
    await client?.dispose().catch(() => undefined); // it was stopped, well or not
  }

  private state(s: State, version: string, file: string): void {
    switch (s) {
      case State.Starting:
        return this.show('sysbuild starts', file, vscode.LanguageStatusSeverity.Information, true);
      case State.Running: // again too, after it had died
        return this.show(version, file, vscode.LanguageStatusSeverity.Information);
      default:
        return this.show('sysbuild has stopped', 'its log says why', vscode.LanguageStatusSeverity.Error);
    }
  }

  private failed(err: unknown): void {
    const cause = text(err);
    this.log.error(cause);
    this.show('sysbuild did not start', cause, vscode.LanguageStatusSeverity.Error);
    void this.offer(`sysbuild lsp did not start: ${cause}`);
  }

  private show(what: string, detail: string, severity: vscode.LanguageStatusSeverity, busy = false): void {
    this.status.text = what;
    this.status.detail = detail;
    this.status.severity = severity;
    this.status.busy = busy;
    this.status.command = { title: 'Restart', command: 'sysbuild.restart' };
  }

  /** tellMissing says once that there is no program, until something changes. */
  private async tellMissing(why: string): Promise<void> {
    this.log.error(why);
    if (this.told !== why) {
      this.told = why;
      await this.offer(`${why}. There are colours and snippets without it, and no findings, completion or builds.`);
    }
  }

  /** offer shows an error with the ways out of it. */
  private async offer(message: string): Promise<void> {
    const choose = 'Choose the Program…';
    const settings = 'Open Settings';
    const log = 'Show the Log';
    switch (await vscode.window.showErrorMessage(message, choose, settings, log)) {
      case choose:
        return this.choose();
      case settings:
        return vscode.commands.executeCommand('workbench.action.openSettings', 'sysbuild.path');
      case log:
        return this.log.show();
    }
  }

  private async choose(): Promise<void> {
    const picked = await vscode.window.showOpenDialog({ title: 'The program sysbuild', canSelectMany: false });
    if (picked?.[0]) {
      await vscode.workspace.getConfiguration('sysbuild').update('path', picked[0].fsPath, vscode.ConfigurationTarget.Global);
    }
  }

  private changed(e: vscode.ConfigurationChangeEvent): void {
    if (e.affectsConfiguration('sysbuild.path') || e.affectsConfiguration('sysbuild.dockerfiles')) {
      void this.start();
      return;
    }
    const client = this.client;
    if (client?.state !== State.Running || !e.affectsConfiguration('sysbuild')) {
      return;
    }
    const sent = client.sendNotification('workspace/didChangeConfiguration', { settings: { sysbuild: serverSettings() } });
    void sent.then(() => refresh(client));
  }
}

/**
 * Restarts has a server that died started again. What could not be written to it
 * in the meantime, and there may be much, is no reason to give it up.
 */
class Restarts implements ErrorHandler {
  private died: number[] = [];

  error() {
    return { action: ErrorAction.Continue };
  }

  closed() {
    const now = Date.now();
    this.died = [...this.died.filter((at) => now - at < within), now];
    if (this.died.length <= maxRestarts) {
      return { action: CloseAction.Restart };
    }
    const message = `sysbuild lsp died ${this.died.length} times within three minutes, and is not started again. Its log says why.`;
    return { action: CloseAction.DoNotRestart, message };
  }
}

/** versionOf asks a program whether it is sysbuild at all, and which one. */
export async function versionOf(file: string): Promise<string> {
  const got = await run(file, ['version'], path.dirname(file), AbortSignal.timeout(patience)).catch((err: unknown) => text(err));
  const said = typeof got === 'string' ? got : got.out.split('\n', 1)[0] ?? '';
  if (typeof got === 'string' || got.status !== 0 || !said.startsWith('sysbuild ')) {
    throw new Error(`${file} is not sysbuild: asked for its version it says ${JSON.stringify(said)}`);
  }
  return said;
}

/** refresh has lenses and values asked for anew. */
function refresh(client: LanguageClient): void {
  for (const d of vscode.workspace.textDocuments) {
    client.getFeature('textDocument/codeLens').getProvider(d)?.onDidChangeCodeLensEmitter.fire();
    client.getFeature('textDocument/inlayHint').getProvider(d)?.onDidChangeInlayHints.fire();
  }
}

function text(err: unknown): string {
  return err instanceof Error ? err.message : String(err);
}
