/** One line of a template: what Markdown begins it with, then its text, each stretch bold or not. */
export interface TemplateLine {
  readonly type: 'heading' | 'item' | 'text' | 'blank';
  /** Of a heading its level from 1, of an item how deep it stands from 0. */
  readonly depth: number;
  readonly stretches: readonly Stretch[];
  /** The places that it names. */
  readonly names: readonly string[];
}

export interface Stretch {
  readonly template: string;
  readonly bold: boolean;
}

/** A line, or a block that is repeated. */
export type TemplatePart =
  | { readonly type: 'line'; readonly line: TemplateLine }
  | { readonly type: 'each'; readonly name: string; readonly parts: readonly TemplatePart[] };

/** A template that was read and names nothing that isn't there. A class: no mask goes over an office's own words. */
export class NoticeTemplate {
  constructor(readonly parts: readonly TemplatePart[]) {}
}

/** A place, alone or with its two forms of number; group 1: its name. */
const PLACE = /\{(\w+)(?:\|[^{}|]*\|[^{}|]*)?\}/g;

/** The place that a text in braces names; `undefined` where it is none. */
export function placeNamed(braces: string): string | undefined {
  const [whole, name] = [...braces.matchAll(PLACE)][0] ?? [];
  return whole === braces ? name : undefined;
}

/** What stands before the text of a heading or of an item of a list. */
const START = /^(?:(#{1,6}) +|( *)[-*] +)?/;

/** Spaces that an item stands in for each level. */
const STEP = 2;

/** Takes a line of a template as it is written. */
export function templateLine(written: string): TemplateLine {
  const [start = '', marks, indent] = START.exec(written) ?? [];
  const text = written.slice(start.length).trim();
  const names = [...text.matchAll(PLACE)].map(([, name = '']) => name);
  const stretches = stretchesOf(text);
  if (marks !== undefined) return { type: 'heading', depth: marks.length, stretches, names };
  if (indent !== undefined)
    return { type: 'item', depth: Math.ceil(indent.length / STEP), stretches, names };
  return { type: text === '' ? 'blank' : 'text', depth: 0, stretches, names };
}

/** Two asterisks begin and end what is bold; where one pair isn't closed they are asterisks. */
function stretchesOf(text: string): Stretch[] {
  const parts = text.split('**');
  if (parts.length % 2 === 0) return [{ template: text, bold: false }];
  return parts.flatMap((template, at) =>
    template === '' ? [] : [{ template, bold: at % 2 === 1 }],
  );
}
