// A task's terminal. The program gets no terminal of its own: its progress is
// plain lines, which a problem matcher can read.
import { spawn, type ChildProcess } from 'node:child_process';
import * as vscode from 'vscode';
import { shown } from './commandline';

/** How long a program may take to end once it was asked to, in milliseconds. */
const patience = 10_000;

/** Terminal shows a run of a program. */
export class Terminal implements vscode.Pseudoterminal {
  private readonly written = new vscode.EventEmitter<string>();
  private readonly closed = new vscode.EventEmitter<number>();
  private child: ChildProcess | undefined;
  private asked = false;

  readonly onDidWrite = this.written.event;
  readonly onDidClose = this.closed.event;

  constructor(
    private readonly file: string,
    private readonly args: readonly string[],
    private readonly cwd: string,
  ) {}

  open(): void {
    this.say(`\x1b[1m${shown(['sysbuild', ...this.args])}\x1b[0m\n`);
    const child = spawn(this.file, this.args, { cwd: this.cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    this.child = child;
    child.stdout.setEncoding('utf8').on('data', (text: string) => this.say(text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => this.say(text));
    child.on('error', (err) => {
      this.say(`${this.file}: ${err.message}\n`);
      this.closed.fire(1);
    });
    child.on('close', (status) => {
      this.child = undefined;
      this.closed.fire(status ?? 130);
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

  private say(text: string): void {
    this.written.fire(text.replace(/\r?\n/g, '\r\n'));
  }
}
