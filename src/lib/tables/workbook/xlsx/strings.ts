import type { Cell } from '../../cell.js';
import { refuseElementsBeyondLimit } from '../../limits.js';
import { textCell } from '../../rows.js';
import type { XmlReader } from '../xml/reader.js';
import { strikesThrough } from './styles.js';

const ESCAPED = /_x([0-9a-f]{4})_/gi;

/**
 * Takes text as a workbook stores it; gives it with the characters that XML can't hold, which are
 * escaped as `_x000D_` (ECMA-376 Part 1, 22.9.2.19), and its line breaks as line feeds.
 */
export function unescapeText(text: string): string {
  if (!text.includes('_x') && !text.includes('\r')) return text;
  return text
    .replace(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replaceAll('\r\n', '\n');
}

/** How the runs of a text look: struck through, not, or, where a run says nothing, as their cell does. */
export type RunLooks = ReadonlySet<boolean | undefined>;

/** A text and, when it has runs, how they look. */
export interface RichText {
  readonly text: string;
  readonly looks?: RunLooks;
}

/** The text of the open element, its runs joined. How they are to be pronounced (`rPh`) is none. */
export function richText(xml: XmlReader): RichText {
  const depth = xml.depth;
  let text = '';
  let looks: Set<boolean | undefined> | undefined;
  while (xml.nextChild(depth)) {
    if (xml.name === 't') text += unescapeText(xml.text());
    if (xml.name !== 'r') continue;
    const run = readRun(xml);
    text += run.text;
    if (run.text.trim() !== '') looks = (looks ?? new Set()).add(run.struck);
  }
  return looks === undefined ? { text } : { text, looks };
}

function readRun(xml: XmlReader): { readonly text: string; readonly struck: boolean | undefined } {
  const depth = xml.depth;
  let text = '';
  let struck: boolean | undefined;
  while (xml.nextChild(depth)) {
    if (xml.name === 't') text += unescapeText(xml.text());
    else if (xml.name === 'rPr') struck = strikesThrough(xml);
  }
  return { text, struck };
}

/** The texts that cells share, by their index. */
export interface SharedStrings {
  /** The cell of each: one object for all the cells of a text. A blank one is no cell. */
  readonly cells: readonly (Cell | undefined)[];
  /** Of those with runs, how these look. */
  readonly looks: ReadonlyMap<number, RunLooks>;
}

export const NO_STRINGS: SharedStrings = { cells: [], looks: new Map() };

/** Takes the part of the texts that cells share. */
export function readSharedStrings(xml: XmlReader, file: string): SharedStrings {
  const cells: (Cell | undefined)[] = [];
  const looks = new Map<number, RunLooks>();
  const root = xml.root('sst');
  while (xml.nextChild(root)) {
    if (xml.name !== 'si') continue;
    const found = richText(xml);
    if (found.looks !== undefined) looks.set(cells.length, found.looks);
    cells.push(textCell(found.text));
    refuseElementsBeyondLimit('si', cells.length, file);
  }
  return { cells, looks };
}
