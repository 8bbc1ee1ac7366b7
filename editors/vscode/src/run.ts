// Runs a program and gives what it printed. Nothing here knows of the editor.
import { spawn } from 'node:child_process';

/** Outcome is what a program printed, and its exit status; null: a signal ended it. */
export interface Outcome {
  status: number | null;
  out: string;
  err: string;
}

/** What one stream may hold of a program's output, in characters. */
const most = 16 * 1024 * 1024;

/** run gives a program's outcome; it is told by the signal to stop, and then ends by it. */
export function run(file: string, args: readonly string[], cwd: string, signal?: AbortSignal): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'], ...(signal ? { signal } : {}) });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out = (out + text).slice(0, most);
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err = (err + text).slice(-most);
    });
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, out, err }));
  });
}
