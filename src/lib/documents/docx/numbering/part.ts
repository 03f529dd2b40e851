import { wholeNumber, type XmlReader } from '../../../tables/index.js';
import { isOn } from '../properties.js';

/** The index of the deepest level that a list can have. */
const DEEPEST = 8;

/** One level of a list (ECMA-376 Part 1, 17.9.6). */
export interface Level {
  readonly start: number;
  /** How its numbers are written: `decimal`, `lowerLetter`, … */
  readonly format: string;
  /** What stands before the paragraph, with `%1` for the number of the first level. */
  readonly text: string;
  /** What stands between the number and the paragraph. */
  readonly suffix: '' | ' ';
  /** Counts anew after a paragraph of a level below this one, counted from 0: by default its own. */
  readonly restartsBelow: number;
  /** Shows the numbers of all levels as decimal ones. */
  readonly legal: boolean;
  /** The style whose paragraphs are of this level. */
  readonly style?: string;
}

/** Levels by their index, from 0. */
export type Levels = ReadonlyMap<number, Level>;

/** What lists are made of. */
export interface AbstractList {
  readonly levels: Levels;
  /** The style that leads to the list whose levels are meant. */
  readonly styleLink?: string;
}

/** A list as paragraphs refer to it. */
export interface ListInstance {
  readonly abstract: string;
  /** Levels of its own. */
  readonly levels: Levels;
  /** By the index of a level: its number when this list begins. */
  readonly starts: ReadonlyMap<number, number>;
}

/** The numbering part; both by their ids. */
export interface NumberingPart {
  readonly abstracts: ReadonlyMap<string, AbstractList>;
  readonly instances: ReadonlyMap<string, ListInstance>;
}

export const NO_LISTS: NumberingPart = { abstracts: new Map(), instances: new Map() };

/** Takes the numbering part. */
export function readNumbering(xml: XmlReader): NumberingPart {
  const abstracts = new Map<string, AbstractList>();
  const instances = new Map<string, ListInstance>();
  const root = xml.root('numbering');
  while (xml.nextChild(root)) {
    if (xml.name === 'abstractNum') {
      abstracts.set(xml.prefixedAttribute('abstractNumId') ?? '', readAbstract(xml));
    } else if (xml.name === 'num') {
      instances.set(xml.prefixedAttribute('numId') ?? '', readInstance(xml));
    }
  }
  return { abstracts, instances };
}

function readAbstract(xml: XmlReader): AbstractList {
  const depth = xml.depth;
  const levels = new Map<number, Level>();
  let styleLink: string | undefined;
  while (xml.nextChild(depth)) {
    if (xml.name === 'lvl') addLevel(xml, levels);
    else if (xml.name === 'numStyleLink') styleLink = xml.prefixedAttribute('val');
  }
  return { levels, ...(styleLink !== undefined && { styleLink }) };
}

function readInstance(xml: XmlReader): ListInstance {
  const depth = xml.depth;
  const levels = new Map<number, Level>();
  const starts = new Map<number, number>();
  let abstract = '';
  while (xml.nextChild(depth)) {
    if (xml.name === 'abstractNumId') abstract = xml.prefixedAttribute('val') ?? '';
    else if (xml.name === 'lvlOverride') readOverride(xml, levels, starts);
  }
  return { abstract, levels, starts };
}

function readOverride(xml: XmlReader, levels: Map<number, Level>, starts: Map<number, number>) {
  const depth = xml.depth;
  const index = wholeNumber(xml.prefixedAttribute('ilvl'));
  while (xml.nextChild(depth)) {
    if (xml.name === 'lvl') addLevel(xml, levels);
    else if (xml.name === 'startOverride' && index <= DEEPEST)
      starts.set(index, toNumber(xml.prefixedAttribute('val'), 0));
  }
}

function addLevel(xml: XmlReader, levels: Map<number, Level>): void {
  const index = wholeNumber(xml.prefixedAttribute('ilvl'));
  if (index <= DEEPEST) levels.set(index, readLevel(xml, index));
}

function readLevel(xml: XmlReader, index: number): Level {
  const values = readValues(xml);
  const style = values.get('pStyle');
  return {
    start: toNumber(values.get('start'), 0),
    format: values.get('numFmt') ?? 'decimal',
    text: values.get('lvlText') ?? '',
    suffix: values.get('suff') === 'nothing' ? '' : ' ',
    restartsBelow: toNumber(values.get('lvlRestart'), index),
    legal: values.has('isLgl') && isOn(values.get('isLgl')),
    ...(style !== undefined && { style }),
  };
}

/**
 * The values of an open level by the names of their elements. Where a format stands twice, the
 * first is for newer versions of Word, and nobody sees the other.
 */
function readValues(xml: XmlReader): ReadonlyMap<string, string> {
  const depth = xml.depth;
  const values = new Map<string, string>();
  while (xml.nextChild(depth)) {
    if (xml.name !== 'AlternateContent') addValue(xml, values);
    else {
      const alternatives = xml.depth;
      while (xml.nextWithin(alternatives)) addValue(xml, values);
    }
  }
  return values;
}

function addValue(xml: XmlReader, values: Map<string, string>): void {
  if (!values.has(xml.name)) values.set(xml.name, xml.prefixedAttribute('val') ?? '');
}

function toNumber(value: string | undefined, otherwise: number): number {
  const number = wholeNumber(value);
  return Number.isNaN(number) ? otherwise : number;
}
