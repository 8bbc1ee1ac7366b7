// A user's hour with the extension, in a real VS Code: every step is asserted
// by what the page shows or by what stands on the disk behind it. It prints a
// line for each step, and ends with status 1 where one was not as it should be.
import fs from 'node:fs';
import path from 'node:path';
import { Window, equal, launch, until } from './page.mjs';

const { URL: url, WORKSPACE: ws, CHROMIUM: chromium } = process.env;
const kubelet = 'system-containers/kubernetes-kubelet.sysbuild';
const problems = '.markers-panel .monaco-list-rows';

const read = (file) => fs.readFileSync(path.join(ws, file), 'utf8');
const onDisk = (file, text) =>
  until(`${file} with ${JSON.stringify(text)}`, () => read(file).includes(text) || (text, false));
const at = (folder) => `${url}/?folder=${encodeURIComponent(folder)}`;

let failed = 0;

/** step does one thing; what fails is told, shown, and no reason to stop. */
async function step(w, name, what) {
  const start = Date.now();
  try {
    await what();
    console.log(`ok ${name} ${Date.now() - start} ms`);
  } catch (err) {
    failed++;
    console.log(`not ok ${name}: ${err.message.replaceAll('\n', ' | ')}`);
  }
  await w.screenshot(name);
  await w.key('Escape');
  await w.key('Escape');
}

/** reads opens a real Sysfile with a mistake in it. */
async function reads(w) {
  await step(w, 'language', async () => {
    await w.open(kubelet);
    await w.see('.part.statusbar', 'Sysfile');
    await w.key('Control+b'); // the list of files takes room
  });
  await step(w, 'colours', async () => {
    await until('more than five colours', async () => (await colours(w)).size > 5);
    // What a bare name is, the grammar cannot know: only the server says that it is a stage.
    await until('the colour of a stage', async () => (await colourOf(w, 'ROOTFS node', 'node')) === 'rgb(78, 201, 176)');
  });
  await step(w, 'problems', async () => {
    await w.run('Problems: Focus on Problems View');
    await w.see(problems, 'EXPORT has no verb "dri"');
    await w.see(problems, 'kubernetes-kubelet.sysbuild');
    await until('a squiggle', () => w.count('.cdr.squiggly-error'));
    await w.screenshot('edit');
    await w.run('View: Hide Panel').catch(() => w.key('Control+j'));
  });
  await step(w, 'inlay', () => w.see('.view-lines', '= kubernetes-kubelet:1.13'));
  await step(w, 'lens', () => w.see('.codelens-decoration', 'build system kubernetes-kubelet:1.13'));
  await step(w, 'hover', async () => {
    await w.go(5, 3);
    await w.run('Show or Focus Hover');
    await w.see('.monaco-hover', 'begins a stage');
  });
}

/** writes has the extension change files. */
async function writes(w) {
  await step(w, 'quickfix', async () => {
    await w.go(18, 9);
    await w.run('Quick Fix...');
    const row = w.page.locator('.action-widget .monaco-list-row', { hasText: 'dir' }).first();
    await row.waitFor();
    await row.click();
    await w.save();
    await onDisk(kubelet, '\nEXPORT dir /etc/cni/net.d\n');
    await until('no squiggle', async () => (await w.count('.cdr.squiggly-error')) === 0);
  });
  await step(w, 'format', async () => {
    await onDisk(kubelet, 'label   name=');
    await w.run('Format Document');
    await until('a formatted line', async () => (await w.lines()).some((l) => l.startsWith('LABEL name=kubernetes-kubelet')));
    await w.save();
    await onDisk(kubelet, '\nLABEL name=kubernetes-kubelet \\\n');
  });
  await step(w, 'completion', async () => {
    await w.go(6, 12);
    await w.key('Enter');
    await w.type('COPY --from=');
    await w.see('.suggest-widget', 'node');
    await w.type('no');
    await until('the stage as the first one', async () => (await w.text('.suggest-widget .monaco-list-row.focused')).includes('node'));
    await w.key('Tab');
    await until('a completed stage', async () => (await w.lines()).includes('COPY --from=node'));
    await w.key('Control+Shift+k');
    await w.go(6, 12);
    await w.key('Enter');
    await w.type('WOR');
    await w.see('.suggest-widget', 'WORKDIR');
    await w.key('Escape');
    await w.key('Control+Shift+k');
  });
  await step(w, 'typing', async () => {
    await w.go(31, 1);
    await w.type('RUN true && \\');
    await until('a coloured line', async () => (await colourOf(w, 'RUN true && \\', 'RUN')) !== (await colourOf(w, 'RUN true && \\', 'true')));
    await w.key('Enter');
    await w.type('true');
    await new Promise((r) => setTimeout(r, 1000)); // what a line is, VS Code knows a while after it was typed
    await w.key('Enter');
    await w.type('WORKDIR /');
    const want = 'RUN true && \\\n    true\nWORKDIR /';
    await until('an indented line that goes on, and none behind it', async () => (await w.lines()).join('\n').includes(want)).catch(async (err) => {
      throw new Error(`${err.message}: ${JSON.stringify(await w.lines())}`);
    });
    await w.run('File: Revert File');
    await until('the file as it was', async () => !(await w.lines()).some((l) => l.startsWith('WORKDIR')));
  });
  await step(w, 'rename', async () => {
    await w.go(5, 9);
    await w.key('F2');
    const input = w.page.locator('.rename-box input');
    await input.waitFor();
    equal(await input.inputValue(), 'node', 'the name that is offered');
    await input.fill('worker');
    await w.key('Enter');
    await until('the new name', async () => (await w.lines()).includes('ROOTFS worker'));
    await w.save();
    await onDisk('system-containers/parts/kubernetes-node.sysbuild', 'ROOTFS fedora:rawhide AS worker\n');
    for (const file of [kubelet, 'system-containers/kubernetes-proxy.sysbuild']) {
      await onDisk(file, 'ROOTFS worker\n');
    }
  });
  await step(w, 'definition', async () => {
    await w.go(5, 9);
    await w.key('F12');
    await w.page.locator('.tab.active[data-resource-name="kubernetes-node.sysbuild"]').waitFor();
    await w.see('.part.statusbar', 'Ln 3, Col 26');
  });
}

/** builds has the extension run the program. */
async function builds(w) {
  await step(w, 'graph', async () => {
    await w.open('hello/Sysfile');
    await w.run('sysbuild: Show the Graph');
    await w.see('.editor-group-container .view-lines', 'sysbuild-ir 1');
    await w.see('.editor-group-container .view-lines', 'target {"format":"oci","name":"hello","tag":"1"');
    await w.screenshot('ir');
    await w.run('View: Close All Editors');
  });
  await step(w, 'build', async () => {
    await w.open('hello/Sysfile');
    await w.see('.codelens-decoration', 'build oci hello:1');
    await w.page.locator('.codelens-decoration a', { hasText: 'build oci hello:1' }).click();
    await w.see('.xterm-rows', 'podman load -i out/hello_1.oci.tar');
    await w.run('Terminal: Scroll to Top'); // what was called has been scrolled away by what it said, or not yet
    await w.see('.xterm-rows', 'sysbuild build --jobs=2 -f hello/Sysfile -t hello:1 hello');
    await until('the image', () => fs.existsSync(path.join(ws, 'out/hello_1.oci.tar')));
  });
  await step(w, 'failure', async () => {
    await w.open('hello/broken.sysbuild');
    await w.run('sysbuild: Build the Targets of This File');
    await w.see('.xterm-rows', 'StepFailed');
    await w.run('Problems: Focus on Problems View');
    await w.see(problems, /RUN \[\"\/bin\/false\"\].*\bsysbuild\b.*StepFailed/s);
    await w.see(problems, 'broken.sysbuild');
  });
  await step(w, 'task', async () => {
    await w.run('Tasks: Run Task');
    await w.pick('sysbuild', 'sysbuild');
    await w.pick('check advice', 'check hello/advice.sysbuild');
    await w.see('.xterm-rows', 'warning[SudoInRun]');
    await w.run('Problems: Focus on Problems View');
    await w.see(problems, 'advice.sysbuild');
  });
  await step(w, 'cancel', async () => {
    await w.open('hello/slow.sysbuild');
    await w.page.locator('.codelens-decoration a', { hasText: 'build oci slow:1' }).click();
    await w.see('.xterm-rows', 'it sleeps');
    await w.run('Tasks: Terminate Task');
    await w.pick('slow', 'build slow:1');
    await until('no build', () => running('build').length === 0);
    equal(fs.existsSync(path.join(ws, 'out/slow_1.oci.tar')), false, 'an image');
  });
  await step(w, 'explain', async () => {
    await w.open('hello/advice.sysbuild');
    await w.see('.view-lines', 'cd /srv');
    await w.go(2, 5);
    await until('a finding', () => w.count('.cdr.squiggly-warning, .cdr.squiggly-info, .cdr.squiggly-hint'));
    await w.run('sysbuild: Explain the Rule');
    await w.page.locator('.tab.active', { hasText: 'Preview SudoInRun.md' }).waitFor();
    await until('the page of the rule', () => w.framed('RUN does not call sudo.'));
  });
  await step(w, 'fix', async () => {
    await w.run('View: Close All Editors');
    await w.open('hello/advice.sysbuild');
    await until('a finding', () => w.count('.cdr.squiggly-warning'));
    await w.run('sysbuild: Fix What Can Be Fixed');
    await until('the fixed line', async () => (await w.lines()).includes('RUN cd /srv && ls'));
    await w.save();
    await onDisk('hello/advice.sysbuild', 'RUN cd /srv && ls\n');
  });
}

/** changes has the server die, and its settings be others. */
async function changes(w) {
  await step(w, 'crash', async () => {
    const [pid] = await until('the server', () => running('lsp').length === 1 && running('lsp'));
    process.kill(pid, 'SIGKILL');
    await until('another server', () => running('lsp').length === 1 && running('lsp')[0] !== pid);
    await w.open('hello/Sysfile');
    await w.go(1, 3);
    await until('its answer', async () => {
      await w.run('Show or Focus Hover');
      return (await w.text('.monaco-hover')).includes('begins a stage');
    });
    await until('a status that is not busy', async () => (await w.count('.part.statusbar .codicon-loading')) === 0);
  });
  await step(w, 'settings', async () => {
    await w.open(kubelet);
    await w.go(30, 1);
    await w.see('.codelens-decoration', 'build system');
    await w.see('.view-lines', '= kubernetes-kubelet:1.13');
    await w.open('.vscode/settings.json');
    await w.key('Control+a');
    await w.page.keyboard.insertText('{"sysbuild.noCodeLens": true, "sysbuild.noInlayHints": true}');
    await w.save();
    await onDisk('.vscode/settings.json', 'noInlayHints": true}');
    await w.open(kubelet);
    await w.go(30, 1);
    await until('no link, no value', async () => {
      const [lenses, lines] = [await w.text('.codelens-decoration'), await w.text('.view-lines')];
      return lines.includes('TARGET system') && !lenses.includes('build system') && !lines.includes('= kubernetes-kubelet');
    });
  });
}

/** running are the numbers of the processes that run a command of the program. */
function running(command) {
  return fs.readdirSync('/proc').filter((pid) => {
    try {
      return fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').startsWith(`${process.env.PROGRAM}\0${command}\0`);
    } catch {
      return false; // no process, or one that has ended since
    }
  }).map(Number);
}

/** lost opens folders whose program is not there, or is another. */
async function lost(browser) {
  for (const [folder, message] of [
    ['missing', 'sysbuild.path is /nowhere/sysbuild: there is no program at /nowhere/sysbuild'],
    ['other', 'sysbuild lsp did not start: /bin/false is not sysbuild'],
  ]) {
    const w = await Window.open(browser, at(path.join(ws, '..', folder)));
    await step(w, folder, async () => {
      await w.open('Sysfile');
      await w.see('.notifications-toasts', message);
      await w.see('.notifications-toasts', 'Choose the Program');
      equal(await w.count('.notifications-toasts .notification-list-item'), 1, 'messages');
      await until('colours all the same', async () => (await colours(w)).size > 1);
    });
    await w.close();
  }
}

/** colours are those of the editor's text. */
async function colours(w) {
  return new Set(await w.page.evaluate(() => [...document.querySelectorAll('.view-line span span')].map((s) => getComputedStyle(s).color)));
}

/** colourOf gives the colour of a word in the line that reads as line. */
function colourOf(w, line, word) {
  return w.page.evaluate(([line, word]) => {
    const row = [...document.querySelectorAll('.view-line')].find((r) => r.innerText.replaceAll('\u00a0', ' ') === line);
    const span = [...(row?.querySelectorAll('span span') ?? [])].find((s) => s.innerText.trim() === word);
    return span && getComputedStyle(span).color;
  }, [line, word]);
}

const browser = await launch(chromium);
try {
  const w = await Window.open(browser, at(ws));
  await reads(w);
  await writes(w);
  await builds(w);
  await changes(w);
  await w.close();
  await lost(browser);
} finally {
  await browser.close();
}
process.exit(failed === 0 ? 0 : 1);
