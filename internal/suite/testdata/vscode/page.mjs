// What a user of VS Code sees and does, by the parts of its page.
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const playwright = await import(pathToFileURL(path.join(process.env.PLAYWRIGHT, 'index.mjs')));

/** How long the page may take for anything, in milliseconds: longer than people wait, for busy machines. */
const patience = 30_000;

/** launch starts a browser. */
export function launch(chromium) {
  return playwright.chromium.launch({
    executablePath: chromium, args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  });
}

/** until waits for a condition that a page fulfils by and by, and gives its value. */
export async function until(what, condition, ms = patience) {
  const end = Date.now() + ms;
  for (let last; ; ) {
    try {
      const got = await condition();
      if (got) return got;
      last = got;
    } catch (err) {
      last = err.message.split('\n')[0];
    }
    if (Date.now() > end) throw new Error(`${what}: still ${JSON.stringify(last)} after ${ms} ms`);
    await new Promise((r) => setTimeout(r, 50));
  }
}

/** equal wants two values to be the same. */
export function equal(got, want, what) {
  if (got !== want) throw new Error(`${what}: ${JSON.stringify(got)}, not ${JSON.stringify(want)}`);
}

/** Window is a window of VS Code in a browser. */
export class Window {
  static async open(browser, url) {
    const page = await browser.newPage({ viewport: { width: 1080, height: 720 } });
    page.setDefaultTimeout(patience);
    await page.goto(url, { timeout: 2 * patience });
    await page.waitForSelector('.monaco-workbench .part.statusbar', { timeout: 2 * patience });
    return new Window(page);
  }

  constructor(page) {
    this.page = page;
  }

  close() {
    return this.page.close();
  }

  key(name) {
    return this.page.keyboard.press(name);
  }

  type(text) {
    return this.page.keyboard.type(text);
  }

  /** text is what a part of the page reads as, with its blanks as blanks. */
  async text(selector) {
    const all = await this.page.locator(selector).allInnerTexts();
    return all.join('\n').replaceAll('\u00a0', ' ').replaceAll('\u200b', '');
  }

  see(selector, what, ms) {
    return until(`${what} in ${selector}`, async () => {
      const text = await this.text(selector);
      return (what instanceof RegExp ? what.test(text) : text.includes(what)) && text;
    }, ms).catch(async (err) => {
      throw new Error(`${err.message}; it reads ${JSON.stringify((await this.text(selector)).slice(0, 600))}`);
    });
  }

  /** pick types into the palette, and takes the row that reads as it should. */
  async pick(typed, row, ms = patience) {
    const input = this.page.locator('.quick-input-widget input[type=text]').first();
    await input.waitFor();
    await input.fill(typed);
    const entry = this.page.locator('.quick-input-list .monaco-list-row', { hasText: row }).first();
    await entry.waitFor({ timeout: ms });
    await entry.click();
  }

  /** run runs a command of the palette. */
  async run(title) {
    await this.key('F1');
    await this.pick(`>${title}`, title);
  }

  /** open opens a file of the folder by its name, which is its own. */
  async open(name) {
    await until(`the file ${name}`, async () => {
      await this.key('Escape'); // a young window may look for files too early, and find none
      await this.key('Control+p');
      await this.pick(name, name.split('/').pop(), 4000);
      return true;
    });
    await this.page.locator(`.editor-group-container.active .tab.active[data-resource-name="${name.split('/').pop()}"]`).waitFor();
    await this.page.waitForSelector('.editor-group-container.active .monaco-editor .view-lines .view-line');
  }

  /** go puts the cursor at a line and a column, from 1 on. */
  async go(line, column) {
    await this.key('Control+g');
    const input = this.page.locator('.quick-input-widget input[type=text]').first();
    await input.waitFor();
    await input.fill(`:${line}:${column}`);
    await this.key('Enter');
    await until('the cursor', async () => (await this.text('.part.statusbar')).includes(`Ln ${line}, Col ${column}`));
  }

  /** save writes all files to disk. */
  async save() {
    await this.run('File: Save All Files').catch(() => undefined);
  }

  /** lines are those of the editor that are in sight, from top to bottom. */
  async lines() {
    return this.page.evaluate(() => {
      const rows = [...document.querySelectorAll('.editor-group-container.active .monaco-editor .view-lines .view-line')];
      const sorted = rows.sort((a, b) => parseInt(a.style.top) - parseInt(b.style.top));
      return sorted.map((r) => r.innerText.replaceAll('\u00a0', ' ').replaceAll('\u200b', ''));
    });
  }

  /** framed is true where a part of the page that is a page of its own has a text. */
  async framed(text) {
    for (const frame of this.page.frames()) {
      const got = await frame.evaluate(() => document.body?.innerText ?? '').catch(() => ''); // it may be gone by now
      if (frame !== this.page.mainFrame() && got.includes(text)) return true;
    }
    return false;
  }

  async count(selector) {
    return this.page.locator(selector).count();
  }

  async screenshot(name) {
    const dir = process.env.SYSBUILD_SCREENSHOTS;
    if (dir) await this.page.screenshot({ path: path.join(dir, `${name}.png`) });
  }
}
