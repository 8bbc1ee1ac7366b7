// Pages of rules. Nothing here knows of the editor.

/** Rule is one of `sysbuild explain --format json`. */
export interface Rule {
  name: string;
  severity: string;
  summary: string;
  detail: string;
  fixable: boolean;
  since: string;
  bad?: string;
  good?: string;
  url?: string;
}

/** page is a rule's page, in Markdown. */
export function page(r: Rule): string {
  const facts = [r.severity, ...(r.fixable ? ['can be fixed'] : []), `since ${r.since}`];
  const out = [`# ${r.name}`, '', `**${r.summary}** (${facts.join('; ')})`, '', r.detail, ''];
  for (const [heading, text] of [['Bad', r.bad], ['Good', r.good]] as const) {
    if (text) {
      out.push(`## ${heading}`, '', '```sysfile', text.replace(/\n$/, ''), '```', '');
    }
  }
  if (r.url) {
    out.push(r.url, '');
  }
  return out.join('\n');
}

/** Place is a line and a column, from 0 on. */
export interface Place {
  line: number;
  character: number;
}

/** Finding is what a rule found. */
export interface Finding {
  rule: string;
  start: Place;
  end: Place;
}

/**
 * ruleAt gives the rules of the findings at a place, the smallest finding first;
 * else those of its line.
 */
export function ruleAt(all: readonly Finding[], at: Place): string[] {
  const inside = all.filter((f) => !before(at, f.start) && !before(f.end, at));
  const near = inside.length > 0 ? inside : all.filter((f) => f.start.line <= at.line && at.line <= f.end.line);
  return [...new Set([...near].sort((a, b) => size(a) - size(b)).map((f) => f.rule))];
}

function before(a: Place, b: Place): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}

function size(f: Finding): number {
  return (f.end.line - f.start.line) * 10_000 + f.end.character - f.start.character;
}
