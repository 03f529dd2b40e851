import type { Block } from '../../../table.js';
import { rangeAddress, readRange } from '../../xlsx/references.js';
import type { Span } from './scan.js';

/** Text that takes the place of a span; of an empty one, it stands before what follows. */
export interface Edit extends Span {
  readonly text: string;
}

/** Takes bytes and edits that don't overlap; gives the bytes with them. Those of one place keep their order. */
export function applyEdits(bytes: Buffer, edits: readonly Edit[]): Buffer {
  const chunks: Buffer[] = [];
  let at = 0;
  for (const { start, end, text } of [...edits].sort((a, b) => a.start - b.start)) {
    chunks.push(bytes.subarray(at, start), Buffer.from(text));
    at = end;
  }
  return Buffer.concat([...chunks, bytes.subarray(at)]);
}

/** The text of a tag with an attribute changed; without it when there is no value. */
export function withAttribute(tag: string, name: string, value: string | undefined): string {
  const changed = value === undefined ? '' : ` ${name}="${value}"`;
  const known = new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
  if (known.test(tag)) return tag.replace(known, changed);
  return tag.replace(/(?<!\s)\s*\/?>$/, (end) => `${changed}${end}`);
}

/**
 * Takes the tag of an element that names a range, and what becomes of the range; gives the edit, or none
 * when the range stays or can't be read.
 */
export function rangeEdits(bytes: Buffer, tag: Span, change: (range: Block) => Block): Edit[] {
  const text = bytes.toString('utf8', tag.start, tag.end);
  const range = readRange(/\sref\s*=\s*["']([^"']*)/.exec(text)?.[1] ?? '');
  if (range === undefined) return [];
  const changed = rangeAddress(change(range));
  if (changed === rangeAddress(range)) return [];
  return [{ ...tag, text: withAttribute(text, 'ref', changed) }];
}

/** An element: its opening tag, and where its closing one begins; nothing counts as the end of one of a single tag. */
export interface ElementPlaces {
  readonly tag: Span;
  readonly end: number;
}

/**
 * Takes an element, its name with its prefix, and what is to stand in it behind all else; gives the edits. `opening`: its
 * opening tag where that changes, too.
 */
export function lastChildEdits(
  bytes: Buffer,
  { tag, end }: ElementPlaces,
  name: string,
  text: string,
  opening = bytes.toString('utf8', tag.start, tag.end),
): Edit[] {
  if (opening.endsWith('/>'))
    return [{ ...tag, text: `${opening.slice(0, -2)}>${text}</${name}>` }];
  return [
    { ...tag, text: opening },
    { start: end, end, text },
  ];
}

/** The namespace prefix that an element's tag is written with, and its colon; often none. */
export function prefixOf(bytes: Buffer, { start, end }: Span): string {
  return /^<([^\s/>:]+:)/.exec(bytes.toString('utf8', start, end))?.[1] ?? '';
}
