import { shorten } from '../../../text/index.js';
import { cellAddress } from '../../address.js';
import { applyEdits, type ElementPlaces, lastChildEdits, prefixOf } from '../add/xlsx/edits.js';
import { type Span, tagOf } from '../add/xlsx/scan.js';
import { elementText } from '../add/xlsx/text.js';
import { type XmlPart, xmlReader } from '../add/xlsx/xml-part.js';
import type { XmlReader } from '../xml/reader.js';
import { type CellMark, NOTE_AUTHOR, NOTE_BEGINS } from './marking.js';

/** The part of a sheet's notes before anybody wrote one, in the namespace of the workbook's sheets. */
export function noNotes(namespace: string): Buffer {
  return Buffer.from(
    `<comments xmlns="${namespace}"><authors></authors><commentList></commentList></comments>`,
  );
}

interface Note extends Span {
  readonly cell: string;
  /** Index of its author. */
  readonly author: number;
  readonly text: string;
}

interface Notes {
  readonly authors: readonly string[];
  readonly authorsSpan: ElementPlaces;
  readonly notes: readonly Note[];
  readonly notesSpan: ElementPlaces;
  readonly prefix: string;
}

/** A sheet's notes with those of this marking in place of those of an earlier one. */
export interface ChangedNotes {
  readonly bytes: Buffer;
  /** The cells whose notes went, and those that were given one. */
  readonly gone: ReadonlySet<string>;
  readonly given: readonly CellMark[];
}

/** Takes the part of a sheet's notes and the marks; a cell that has a note of somebody else keeps that one. */
export function changeNotes(part: XmlPart, marks: readonly CellMark[]): ChangedNotes {
  const { bytes } = part;
  const { authors, authorsSpan, notes, notesSpan, prefix } = readNotes(part);
  const own = authors.indexOf(NOTE_AUTHOR);
  const isOwn = ({ author, text }: Note) => author === own || text.startsWith(NOTE_BEGINS);
  const gone = notes.filter(isOwn);
  const taken = new Set(notes.filter((one) => !isOwn(one)).map(({ cell }) => cell));
  const given = marks.filter(({ row, column }) => !taken.has(cellAddress(row, column)));
  const author = own === -1 ? authors.length : own;
  const added = given.map((mark) => noteXml(mark, author, prefix)).join('');
  const name = `<${prefix}author>${NOTE_AUTHOR}</${prefix}author>`;
  const authorEdits =
    own === -1 && given.length > 0
      ? lastChildEdits(bytes, authorsSpan, `${prefix}authors`, name)
      : [];
  return {
    bytes: applyEdits(bytes, [
      ...authorEdits,
      ...gone.map(({ start, end }) => ({ start, end, text: '' })),
      ...lastChildEdits(bytes, notesSpan, `${prefix}commentList`, added),
    ]),
    gone: new Set(gone.map(({ cell }) => cell)),
    given,
  };
}

/** Characters of a note: nobody reads further, and Excel opens no workbook in which one is longer than a cell. */
const NOTE_CHARACTERS = 4_000;

function noteXml({ row, column, note }: CellMark, author: number, p: string): string {
  const text = `<${p}t xml:space="preserve">${elementText(shorten(`${NOTE_BEGINS}${note}`, NOTE_CHARACTERS))}</${p}t>`;
  return `<${p}comment ref="${cellAddress(row, column)}" authorId="${author}"><${p}text><${p}r>${text}</${p}r></${p}text></${p}comment>`;
}

function readNotes(part: XmlPart): Notes {
  const xml = xmlReader(part);
  const root = xml.root('comments');
  const prefix = prefixOf(part.bytes, tagOf(xml));
  let authors: Pick<Notes, 'authors' | 'authorsSpan'> | undefined;
  let notes: Pick<Notes, 'notes' | 'notesSpan'> | undefined;
  while (xml.nextChild(root)) {
    if (xml.name === 'authors') authors = readAuthors(xml);
    else if (xml.name === 'commentList') notes = readList(xml);
  }
  if (authors === undefined || notes === undefined) throw xml.malformed();
  return { prefix, ...authors, ...notes };
}

function readAuthors(xml: XmlReader): Pick<Notes, 'authors' | 'authorsSpan'> {
  const tag = tagOf(xml);
  const list = xml.depth;
  const authors: string[] = [];
  while (xml.nextChild(list)) authors.push(xml.text());
  return { authors, authorsSpan: { tag, end: xml.tagStart } };
}

function readList(xml: XmlReader): Pick<Notes, 'notes' | 'notesSpan'> {
  const tag = tagOf(xml);
  const list = xml.depth;
  const notes: Note[] = [];
  while (xml.nextChild(list)) {
    const start = xml.tagStart;
    const cell = xml.attribute('ref') ?? '';
    const author = Number(xml.attribute('authorId'));
    const text = xml.textWithin();
    notes.push({ start, end: xml.position, cell, author, text });
  }
  return { notes, notesSpan: { tag, end: xml.tagStart } };
}
