// A task's terminal. The program gets no terminal of its own: its progress is
// plain lines, which a problem matcher can read.
import { spawn, type ChildProcess } from 'node:child_process';
import * as vscode from 'vscode';
import { shown } from './commandline';
import type { Found } from './program';

/** How long a program may take to end once it was asked to, in milliseconds. */
const patience = 10_000;

/**
 * A terminal that ends sooner than this, in milliseconds, and badly, is told by
 * the editor to have never started.
 */
const launch = 600;

/** What the program cannot see of its terminal: that it has colours, and its width. */
function environment(size: vscode.TerminalDimensions | undefined): NodeJS.ProcessEnv {
  return { CLICOLOR_FORCE: '1', ...process.env, ...(size ? { COLUMNS: String(size.columns) } : {}) };
}

/** Terminal shows a run of a program. */
export class Terminal implements vscode.Pseudoterminal {
  private readonly written = new vscode.EventEmitter<string>();
  private readonly closed = new vscode.EventEmitter<number>();
  private child: ChildProcess | undefined;
  private asked = false;
  private opened = 0;
  private held: string | undefined = ''; // undefined: nothing is held back

  readonly onDidWrite = this.written.event;
  readonly onDidClose = this.closed.event;

  constructor(
    private readonly found: Found,
    private readonly args: readonly string[],
    private readonly cwd: string,
    /** When the editor reads along: what is written before it, a problem matcher does not see. */
    private readonly heard: Promise<void>,
  ) {}

  open(size: vscode.TerminalDimensions | undefined): void {
    this.opened = Date.now();
    this.written.fire(`\x1b[1m${shown(['sysbuild', ...this.args])}\x1b[0m\r\n`);
    void this.heard.then(() => this.release());
    if ('missing' in this.found) {
      this.say(`${this.found.missing}: see the setting sysbuild.path\n`);
      this.end(1);
      return;
    }
    const { file } = this.found;
    const child = spawn(file, this.args, { cwd: this.cwd, env: environment(size), stdio: ['ignore', 'pipe', 'pipe'] });
    this.child = child;
    child.stdout.setEncoding('utf8').on('data', (text: string) => this.say(text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => this.say(text));
    child.on('error', (err) => {
      this.say(`${file}: ${err.message}\n`);
      this.end(1);
    });
    child.on('close', (status) => {
      this.child = undefined;
      this.end(status ?? 130);
    });
  }

  /** The first end asks the program to clean up after itself, a second one ends it. */
  close(): void {
    if (!this.child) {
      return;
    }
    if (this.asked) {
      this.child.kill('SIGKILL');
      return;
    }
    this.asked = true;
    this.child.kill('SIGINT');
    setTimeout(() => this.child?.kill('SIGKILL'), patience).unref();
  }

  handleInput(typed: string): void {
    if (typed === '\x03') {
      this.child?.kill('SIGINT'); // sysbuild itself ends at once at the second
    }
  }

  private end(status: number): void {
    const left = status === 0 ? 0 : this.opened + launch - Date.now();
    void this.heard.then(() => setTimeout(() => this.closed.fire(status), Math.max(left, 0)));
  }

  private say(text: string): void {
    const lines = text.replace(/\r?\n/g, '\r\n');
    if (this.held === undefined) {
      this.written.fire(lines);
    } else {
      this.held += lines;
    }
  }

  private release(): void {
    if (this.held) {
      this.written.fire(this.held);
    }
    this.held = undefined;
  }
}
