import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findProgram, type Surroundings } from '../src/program';

function at(files: string[], more: Partial<Surroundings> = {}): Surroundings {
  return {
    platform: 'linux', home: '/home/me', folder: '/w', searched: '.:bin:/usr/local/bin:/usr/bin',
    runs: (f) => files.includes(f), ...more,
  };
}

test('an empty setting is the first of PATH', () => {
  assert.deepEqual(findProgram(' ', at(['/usr/bin/sysbuild', '/usr/local/bin/sysbuild'])), { file: '/usr/local/bin/sysbuild' });
  assert.deepEqual(findProgram('', at([])), { missing: 'sysbuild is not on PATH' });
});

test('a relative directory of PATH is passed over', () => {
  assert.deepEqual(findProgram('', at(['sysbuild', 'bin/sysbuild'])), { missing: 'sysbuild is not on PATH' });
});

test('a setting is taken as it is, and never made good by PATH', () => {
  const here = at(['/usr/bin/sysbuild', '/home/me/go/bin/sysbuild', '/w/bin/sysbuild', '/usr/bin/sb']);
  assert.deepEqual(findProgram('~/go/bin/sysbuild', here), { file: '/home/me/go/bin/sysbuild' });
  assert.deepEqual(findProgram('${workspaceFolder}/bin/sysbuild', here), { file: '/w/bin/sysbuild' });
  assert.deepEqual(findProgram('sb', here), { file: '/usr/bin/sb' });
  assert.deepEqual(findProgram('/opt/sysbuild', here), { missing: 'sysbuild.path is /opt/sysbuild: there is no program at /opt/sysbuild' });
  assert.match((findProgram('bin/sysbuild', here) as { missing: string }).missing, /must begin with/);
});

test('without a trusted folder there is none to stand for', () => {
  const { missing } = findProgram('${workspaceFolder}/s', at(['/w/s'], { folder: undefined })) as { missing: string };
  assert.match(missing, /no trusted folder/);
});

test('Windows has its own names and separator', () => {
  const here = at(['/a/sysbuild.exe'], { platform: 'win32', searched: '/b;/a' });
  assert.deepEqual(findProgram('', here), { file: '/a/sysbuild.exe' });
});
