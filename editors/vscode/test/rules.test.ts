import assert from 'node:assert/strict';
import { test } from 'node:test';
import { page, ruleAt, type Finding } from '../src/rules';

const found = (rule: string, line: number, from: number, to: number): Finding => ({
  rule, start: { line, character: from }, end: { line, character: to },
});

test('the smallest finding at the cursor comes first', () => {
  const all = [found('Line', 1, 0, 20), found('Word', 1, 4, 8), found('Other', 2, 0, 3)];
  assert.deepEqual(ruleAt(all, { line: 1, character: 5 }), ['Word', 'Line']);
  assert.deepEqual(ruleAt(all, { line: 1, character: 8 }), ['Word', 'Line']);
});

test('beside every finding those of the line are meant', () => {
  const all = [found('Word', 1, 4, 8), found('Word', 1, 10, 12), found('Other', 2, 0, 3)];
  assert.deepEqual(ruleAt(all, { line: 1, character: 30 }), ['Word']);
  assert.deepEqual(ruleAt(all, { line: 5, character: 0 }), []);
});

test('a page has both examples', () => {
  const text = page({
    name: 'UnusedStage', severity: 'warning', summary: 'Every stage is used.', detail: 'Why.', fixable: true, since: '0.1',
    bad: 'ROOTFS a\n', good: 'ROOTFS b\n', url: 'https://example.org/',
  });
  assert.match(text, /^# UnusedStage\n\n\*\*Every stage is used\.\*\* \(warning; can be fixed; since 0\.1\)\n/);
  assert.match(text, /## Bad\n\n```sysfile\nROOTFS a\n```\n\n## Good\n\n```sysfile\nROOTFS b\n```/);
});
