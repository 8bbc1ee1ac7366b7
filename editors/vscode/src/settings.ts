// The user's settings, and the program that they name.
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as vscode from 'vscode';
import { findProgram, type Found } from './program';

/** The language of Sysfiles. */
export const language = 'sysfile';

/** What the language server reads of the settings. */
export interface ServerSettings {
  formatShell: boolean;
  noInlayHints: boolean;
}

function section(): vscode.WorkspaceConfiguration {
  return vscode.workspace.getConfiguration('sysbuild');
}

export function serverSettings(): ServerSettings {
  return { formatShell: section().get('formatShell', false), noInlayHints: section().get('noInlayHints', false) };
}

/** Lenses are left out here: so they go and come at once. */
export function wantsLenses(): boolean {
  return !section().get('noCodeLens', false);
}

export function buildArguments(): string[] {
  return section().get<string[]>('buildArguments', []);
}

/** The languages whose files the server is asked about. */
export function languages(): string[] {
  return section().get('dockerfiles', false) ? [language, 'dockerfile'] : [language];
}

export function isServed(d: vscode.TextDocument): boolean {
  return d.uri.scheme === 'file' && languages().includes(d.languageId);
}

/** program is the sysbuild that is meant. */
export function program(): Found {
  return findProgram(section().get('path', ''), {
    platform: process.platform,
    home: os.homedir(),
    folder: vscode.workspace.isTrusted ? vscode.workspace.workspaceFolders?.[0]?.uri.fsPath : undefined,
    searched: process.env['PATH'] ?? '',
    runs: isProgram,
  });
}

function isProgram(file: string): boolean {
  try {
    fs.accessSync(file, fs.constants.X_OK);
    return fs.statSync(file).isFile();
  } catch {
    return false;
  }
}
