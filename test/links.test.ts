import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const markdown = (folder: string): string[] =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name).replaceAll('\\', '/'));
const documents = [...markdown('.'), ...markdown('docs')];

/** The text without what is code. */
function prose(text: string): string {
  return text
    .replace(/^ *```.*?^ *```/gms, '')
    .replace(/`[^`\n]*`/g, (code) => code.replace(/[[\]()#<]/g, ''));
}

/** The names that the headings of a document have in a link, as GitHub makes them. */
function anchors(text: string): Set<string> {
  const found = new Set<string>();
  const headings = text.replace(/^ *```.*?^ *```/gms, '').matchAll(/^#{1,6} +(.+?) *#*$/gm);
  for (const [, heading = ''] of headings) {
    const shown = heading.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
    const name = shown
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
      .replaceAll(' ', '-');
    let unique = name;
    for (let number = 1; found.has(unique); number++) unique = `${name}-${number}`;
    found.add(unique);
  }
  return found;
}

/** The links of a document that lead nowhere. */
function brokenLinks(document: string, text: string): string[] {
  const links = [...prose(text).matchAll(/\]\(<?([^)\s>]+)>?(?: "[^"]*")?\)|^\[[^\]]+\]: *(\S+)/gm)];
  return links
    .map((match) => match[1] ?? match[2] ?? '')
    .filter((link) => !/^(?:https|mailto):/.test(link))
    .filter((link) => {
      const [path = '', anchor] = link.split('#');
      const file = path === '' ? document : join(dirname(document), decodeURIComponent(path));
      if (!existsSync(join(root, file))) return true;
      if (anchor === undefined) return false;
      if (!file.endsWith('.md')) return true;
      const target = path === '' ? text : readFileSync(join(root, file), 'utf8');
      return !anchors(target).has(decodeURIComponent(anchor));
    });
}

describe('the links', () => {
  it.each(documents)('of %s lead to what is there', (document) => {
    expect(brokenLinks(document, readFileSync(join(root, document), 'utf8'))).toEqual([]);
  });

  it('are many', () => {
    const count = (document: string) => readFileSync(join(root, document), 'utf8').split('](').length - 1;
    expect(documents.map(count).reduce((sum, each) => sum + each)).toBeGreaterThan(20);
  });
});

describe('a link that leads nowhere', () => {
  it.each([
    ['[a](nowhere.md)'],
    ['[a](docs/nowhere.md#words)'],
    ['[a](docs/how-it-works.md#nowhere)'],
    ['[a](#nowhere)'],
    ['[a][b]\n\n[b]: nowhere.md'],
    ['[a](http://example.org)'],
    ['```\n# Nowhere\n```\n[a](#nowhere)'],
  ])('is found: %s', (text) => {
    expect(brokenLinks('README.md', text)).toHaveLength(1);
  });

  it.each([
    ['[a](docs/how-it-works.md#words)'],
    ['# One `two`: three!\n[a](#one-two-three)'],
    ['# One\n# One\n[a](#one-1)'],
    ['`[a](nowhere.md)`'],
    ['[a](https://example.org/#nowhere)'],
  ])('is not found in: %s', (text) => {
    expect(brokenLinks('README.md', text)).toEqual([]);
  });
});
