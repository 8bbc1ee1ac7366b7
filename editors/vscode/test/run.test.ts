import assert from 'node:assert/strict';
import { test } from 'node:test';
import { run } from '../src/run';

test('both streams and the status are given', async () => {
  const got = await run('/bin/sh', ['-c', 'echo out; echo err >&2; exit 3'], '/');
  assert.deepEqual(got, { status: 3, out: 'out\n', err: 'err\n' });
});

test('a program that is not wanted any more ends', async () => {
  const stop = new AbortController();
  setTimeout(() => stop.abort(), 20);
  await assert.rejects(run('/bin/sh', ['-c', 'exec sleep 60'], '/', stop.signal), { name: 'AbortError' });
});

test('a program that is not there is an error', async () => {
  await assert.rejects(run('/nowhere/sysbuild', [], '/'), { code: 'ENOENT' });
});
