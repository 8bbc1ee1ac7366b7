// The command lines of tasks. Nothing here knows of the editor.
import * as path from 'node:path';

/** What tasks.json holds of a task of type sysbuild; paths from the folder on. */
export interface Definition {
  type: 'sysbuild';
  command: 'build' | 'check' | 'lock';
  file?: string;
  context?: string;
  target?: string;
  arguments?: string[];
}

/** commandLine gives the arguments of sysbuild; extra are the user's for every build. */
export function commandLine(d: Definition, extra: readonly string[]): string[] {
  if (d.command === 'check') {
    return ['check', ...(d.arguments ?? []), ...(d.file === undefined ? [] : [operand(d.file)])];
  }
  const out = [d.command, ...(d.command === 'lock' ? buildArgs(extra) : extra), ...(d.arguments ?? [])];
  if (d.file !== undefined) {
    out.push('-f', d.file);
  }
  if (d.target !== undefined) {
    out.push('-t', d.target);
  }
  const context = d.context ?? (d.file === undefined ? undefined : path.dirname(d.file));
  if (context !== undefined && context !== '.') {
    out.push(operand(context));
  }
  return out;
}

/** buildArgs are the words of --build-arg among the user's: what is locked depends on them as a build does. */
function buildArgs(words: readonly string[]): string[] {
  return words.filter((w, i) => w === '--build-arg' || w.startsWith('--build-arg=') || words[i - 1] === '--build-arg');
}

/** What is wrong with a definition that people wrote; undefined: nothing. */
export function complaint(d: Partial<Definition>): string | undefined {
  if (d.command !== 'build' && d.command !== 'check' && d.command !== 'lock') {
    return `"command" is ${JSON.stringify(d.command)}: it is build, check or lock`;
  }
  for (const key of ['file', 'context', 'target'] as const) {
    if (d[key] !== undefined && typeof d[key] !== 'string') {
      return `"${key}" is no text`;
    }
  }
  if (d.arguments !== undefined && !(Array.isArray(d.arguments) && d.arguments.every((a) => typeof a === 'string'))) {
    return '"arguments" is no list of texts';
  }
  if (d.command !== 'build' && d.target !== undefined) {
    return '"target" goes with build';
  }
  return undefined;
}

/** title is the name of a task in lists. */
export function title(d: Definition): string {
  const words: string[] = [d.command];
  if (d.target !== undefined) {
    words.push(d.target);
  }
  if (d.file !== undefined) {
    words.push(d.target === undefined ? d.file : `(${d.file})`);
  }
  return words.join(' ');
}

/** shown is a command line as somebody would type it into a shell. */
export function shown(words: readonly string[]): string {
  return words.map((w) => (/^[\w@%+=:,./-]+$/.test(w) ? w : `'${w.replaceAll("'", `'\\''`)}'`)).join(' ');
}

/** operand keeps a path from being read as a flag, or as standard input. */
function operand(file: string): string {
  return file.startsWith('-') ? `./${file}` : file;
}
