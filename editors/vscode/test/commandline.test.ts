import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commandLine, complaint, shown, title, type Definition } from '../src/commandline';

const build = (d: Partial<Definition>): Definition => ({ type: 'sysbuild', command: 'build', ...d });
const check = (d: Partial<Definition>): Definition => ({ type: 'sysbuild', command: 'check', ...d });

test('the context is the directory of the file, and unsaid where it is the folder', () => {
  assert.deepEqual(commandLine(build({ file: 'Sysfile' }), []), ['build', '-f', 'Sysfile']);
  assert.deepEqual(commandLine(build({ file: 'a/b.sysbuild', target: 'x:1' }), []), ['build', '-f', 'a/b.sysbuild', '-t', 'x:1', 'a']);
  assert.deepEqual(commandLine(build({ file: 'a/b.sysbuild', context: '.' }), []), ['build', '-f', 'a/b.sysbuild']);
  assert.deepEqual(commandLine(build({}), []), ['build']);
});

test('arguments of all builds stand before those of a task', () => {
  assert.deepEqual(commandLine(build({ arguments: ['--push'] }), ['--jobs', '2']), ['build', '--jobs', '2', '--push']);
  assert.deepEqual(commandLine({ type: 'sysbuild', command: 'lock', file: 'a/Sysfile' }, ['--jobs', '2', '--build-arg', 'A=1', '--build-arg=B=2']), ['lock', '--build-arg', 'A=1', '--build-arg=B=2', '-f', 'a/Sysfile', 'a']);
  assert.deepEqual(commandLine(check({ file: 'Sysfile', arguments: ['--format', 'github'] }), ['--jobs', '2']), ['check', '--format', 'github', 'Sysfile']);
});

test('a name that begins with a dash is no flag', () => {
  assert.deepEqual(commandLine(check({ file: '-' }), []), ['check', './-']);
  assert.deepEqual(commandLine(build({ file: '-x/Sysfile' }), []), ['build', '-f', '-x/Sysfile', './-x']);
});

test('what people write into tasks.json may be wrong', () => {
  assert.equal(complaint(build({ file: 'Sysfile' })), undefined);
  assert.match(complaint({ type: 'sysbuild' }) ?? '', /build, check or lock/);
  assert.match(complaint({ ...build({}), arguments: '--push' as never }) ?? '', /no list/);
  assert.match(complaint({ ...build({}), file: 1 as never }) ?? '', /"file"/);
  assert.match(complaint(check({ target: 'x' })) ?? '', /goes with build/);
});

test('titles tell tasks apart', () => {
  const all = [build({}), build({ file: 'a' }), check({ file: 'a' }), build({ file: 'a', target: 't:1' }), build({ file: 'b', target: 't:1' })];
  assert.deepEqual(all.map(title), ['build', 'build a', 'check a', 'build t:1 (a)', 'build t:1 (b)']);
});

test('a command line is shown as a shell would take it', () => {
  assert.equal(shown(['sysbuild', 'build', '-t', 'a b', "it's", '']), "sysbuild build -t 'a b' 'it'\\''s' ''");
});
