import { unknownName } from '../../core/checked-json/index.js';
import type { Problem } from '../../core/findings/index.js';
import type { Shape } from './shape.js';
import { NoticeTemplate, placeNamed, type TemplatePart, templateLine } from './template.js';

/** A line that begins or ends a block. */
const BLOCK = /^\{(each|end) ([^{}]*)\}$/;

/** Whatever stands in braces means a place. */
const BRACES = /\{[^{}]*\}/g;

/** What a template tells whoever changes it. */
const REMARK = /<!--[\s\S]*?-->/g;

interface Open {
  readonly name: string;
  readonly line: number;
  readonly shape: Shape;
  /** Those of its own and of all that it stands in. */
  readonly places: readonly string[];
  readonly parts: TemplatePart[];
}

/**
 * Takes the text of a template and what it may name; gives the template and all that is wrong in it: places and blocks
 * that aren't there, blocks that don't end or never began.
 */
export function readTemplate(
  text: string,
  shape: Shape,
): { readonly template: NoticeTemplate; readonly problems: readonly Problem[] } {
  const reader = new TemplateReader(shape);
  // The lines keep their numbers.
  const lines = text.replace(REMARK, (remark) => remark.replace(/[^\n]/g, '')).split(/\r?\n/);
  for (const [at, line] of lines.entries()) reader.take(line, at + 1);
  return reader.end();
}

class TemplateReader {
  readonly #root: Open;
  readonly #problems: Problem[] = [];
  #open: Open[];

  constructor(shape: Shape) {
    this.#root = { name: '', line: 0, shape, places: shape.places, parts: [] };
    this.#open = [this.#root];
  }

  take(written: string, line: number): void {
    const [, word, named = ''] = BLOCK.exec(written.trim()) ?? [];
    const name = named.trim();
    if (word === 'each') this.#begin(name, line);
    else if (word === 'end') this.#close(name, line);
    else this.#line(written, line);
  }

  end() {
    for (const { name, line } of this.#open.slice(1)) this.#unclosed(name, line);
    return { template: new NoticeTemplate(this.#root.parts), problems: this.#problems };
  }

  get #inner(): Open {
    return this.#open.at(-1) ?? this.#root;
  }

  #begin(name: string, line: number): void {
    const { shape, places, parts } = this.#inner;
    const own = Object.hasOwn(shape.each, name) ? shape.each[name] : undefined;
    if (own === undefined) {
      const problem = unknownName(`{each ${name}}`, name, Object.keys(shape.each));
      this.#problems.push({ ...problem, line });
    }
    const inside: TemplatePart[] = [];
    parts.push({ type: 'each', name, parts: inside });
    // In a block that isn't there every name is as good as any: it is told once.
    const known = own ?? { places: [], each: {} };
    const allowed = own === undefined ? ANY : [...places, ...known.places];
    this.#open.push({ name, line, shape: known, places: allowed, parts: inside });
  }

  #close(name: string, line: number): void {
    const at = this.#open.findLastIndex((open) => open.name === name);
    if (at <= 0) {
      const [path, expected] = [`{end ${name}}`, `{each ${name}}`];
      this.#problems.push({ path, rule: 'template-begin', expected, line });
      return;
    }
    for (const inner of this.#open.slice(at + 1)) this.#unclosed(inner.name, inner.line);
    this.#open = this.#open.slice(0, at);
  }

  #unclosed(name: string, line: number): void {
    const [path, expected] = [`{each ${name}}`, `{end ${name}}`];
    this.#problems.push({ path, rule: 'template-end', expected, line });
  }

  #line(written: string, line: number): void {
    const { places, parts } = this.#inner;
    for (const [whole] of written.matchAll(BRACES)) {
      const name = placeNamed(whole);
      if (places === ANY || (name !== undefined && places.includes(name))) continue;
      this.#problems.push({ ...unknownName(whole, whole.slice(1, -1), places), line });
    }
    parts.push({ type: 'line', line: templateLine(written) });
  }
}

const ANY: readonly string[] = [];
