// Which program is meant by sysbuild. Nothing here knows of the editor.
import * as path from 'node:path';

/** Where a program is looked for. */
export interface Surroundings {
  platform: NodeJS.Platform;
  home: string;
  /** The trusted folder that is open; undefined: none is. */
  folder: string | undefined;
  /** The value of PATH. */
  searched: string;
  /** True for a file that can be run. */
  runs(file: string): boolean;
}

/** A program that was found, or why none was. */
export type Found = { file: string } | { missing: string };

/**
 * findProgram gives the program of the setting, or the first of PATH where
 * the setting is empty. A setting that leads nowhere is never made good by PATH.
 */
export function findProgram(setting: string, s: Surroundings): Found {
  const wanted = setting.trim();
  if (wanted === '') {
    const file = onPath('sysbuild', s);
    return file ? { file } : { missing: 'sysbuild is not on PATH' };
  }
  const file = expand(wanted, s);
  if (file === undefined) {
    return { missing: `sysbuild.path is ${wanted}, and no trusted folder is open` };
  }
  if (!path.isAbsolute(file)) {
    if (file.includes('/')) {
      return { missing: `sysbuild.path is ${wanted}: it must begin with /, ~ or \${workspaceFolder}` };
    }
    const named = onPath(file, s);
    return named ? { file: named } : { missing: `sysbuild.path is ${wanted}, which is not on PATH` };
  }
  return s.runs(file) ? { file } : { missing: `sysbuild.path is ${wanted}: there is no program at ${file}` };
}

function expand(text: string, s: Surroundings): string | undefined {
  if (text === '~' || text.startsWith('~/')) {
    return s.home + text.slice(1);
  }
  if (text.includes('${workspaceFolder}')) {
    return s.folder === undefined ? undefined : text.replaceAll('${workspaceFolder}', s.folder);
  }
  return text;
}

function onPath(name: string, s: Surroundings): string | undefined {
  const delimiter = s.platform === 'win32' ? ';' : ':';
  const names = s.platform === 'win32' && !name.endsWith('.exe') ? [name + '.exe'] : [name];
  for (const dir of s.searched.split(delimiter)) {
    // A relative directory of PATH would be one of an opened, maybe hostile, folder.
    if (!path.isAbsolute(dir)) {
      continue;
    }
    for (const n of names) {
      const file = path.join(dir, n);
      if (s.runs(file)) {
        return file;
      }
    }
  }
  return undefined;
}
