import { expect, test } from 'vitest';
import { XmlReader } from '../../../tables/workbook/xml/reader.js';
import { readBody } from '../body.js';
import { Tally } from '../tally.js';
import { Lists } from './lists.js';
import { Numbers } from './numbers.js';
import { readNumbering } from './part.js';
import { readStyles } from './styles.js';

function part(name: string, content: string): XmlReader {
  return new XmlReader(Buffer.from(`<w:${name}>${content}</w:${name}>`), { file: 'a', part: name });
}

interface Made {
  readonly body: string;
  readonly numbering: string;
  readonly styles?: string;
}

/** Paragraphs of a document, and how many numbers were restored and how many could not be. */
function read({ body, numbering, styles = '' }: Made) {
  const known = readStyles(part('styles', styles));
  const numbers = new Numbers(new Lists(readNumbering(part('numbering', numbering)), known), known);
  const tally = new Tally();
  const paragraphs = readBody(part('document', body), { numbers, tally, file: 'a' });
  const counts = new Map(tally.notes().map(({ code, count }) => [code as string, count]));
  return {
    paragraphs,
    restored: counts.get('numbers-restored') ?? 0,
    unresolved: counts.get('numbers-unresolved') ?? 0,
  };
}

/** A paragraph, with what stands in its properties; its text is `x`. */
function p(properties = '', text = 'x'): string {
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
}

/** A paragraph of a list. */
function item(list: number, level = 0): string {
  return p(`<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
}

function styled(style: string): string {
  return p(`<w:pStyle w:val="${style}"/>`);
}

/** A level of a list: its format, its text, and more elements. */
function level(index: number, format: string, text: string, more = ''): string {
  return `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
}

function abstract(id: number, content: string): string {
  return `<w:abstractNum w:abstractNumId="${id}">${content}</w:abstractNum>`;
}

function num(id: number, abstractId: number, overrides = ''): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstractId}"/>${overrides}</w:num>`;
}

function startAt(index: number, start: number): string {
  return `<w:lvlOverride w:ilvl="${index}"><w:startOverride w:val="${start}"/></w:lvlOverride>`;
}

/** The numbers before paragraphs of list 1, whose levels are these. */
function numbersOf(levels: string, items: readonly number[]): readonly string[] {
  const body = items.map((index) => item(1, index)).join('');
  return read({ body, numbering: abstract(0, levels) + num(1, 0) }).paragraphs;
}

test.each([
  ['decimal', '%1.', ['1. x', '2. x']],
  ['decimal', 'Điều %1.', ['Điều 1. x', 'Điều 2. x']],
  ['lowerLetter', '%1)', ['a) x', 'b) x']],
  ['upperLetter', '%1.', ['A. x', 'B. x']],
  ['lowerRoman', '(%1)', ['(i) x', '(ii) x']],
  ['upperRoman', 'Chương %1', ['Chương I x', 'Chương II x']],
  ['decimalZero', '%1', ['01 x', '02 x']],
  ['bullet', '\uf0b7', ['- x', '- x']],
  ['none', '', ['x', 'x']],
  ['none', 'Khoản', ['Khoản x', 'Khoản x']],
])('%s numbers in %j', (format, text, expected) => {
  expect(numbersOf(level(0, format, text), [0, 0])).toEqual(expected);
});

test('a level without a format is decimal, without a start it starts at 0', () => {
  expect(numbersOf('<w:lvl w:ilvl="0"><w:lvlText w:val="%1."/></w:lvl>', [0, 0])).toEqual([
    '0. x',
    '1. x',
  ]);
});

test('nothing, a space or a tab stands between number and text', () => {
  const suffix = (value: string) => `<w:suff w:val="${value}"/>`;
  expect(numbersOf(level(0, 'decimal', '%1.', suffix('nothing')), [0])).toEqual(['1.x']);
  expect(numbersOf(level(0, 'decimal', '%1. ', suffix('nothing')), [0])).toEqual(['1. x']);
  expect(numbersOf(level(0, 'decimal', '%1. ', suffix('space')), [0])).toEqual(['1. x']);
  expect(numbersOf(level(0, 'decimal', '%1.', suffix('tab')), [0])).toEqual(['1. x']);
});

const THREE =
  level(0, 'upperRoman', '%1.') + level(1, 'decimal', '%1.%2.') + level(2, 'lowerLetter', '%3)');

test('each level counts anew below the one above it, and shows the numbers of others', () => {
  expect(numbersOf(THREE, [0, 1, 2, 2, 1, 2, 0, 1])).toEqual(
    ['I.', 'I.1.', 'a)', 'b)', 'I.2.', 'a)', 'II.', 'II.1.'].map((number) => `${number} x`),
  );
});

test('a level can show all numbers as decimal ones', () => {
  const levels = level(0, 'upperRoman', '%1.') + level(1, 'decimal', '%1.%2', '<w:isLgl/>');
  expect(numbersOf(levels, [0, 1])).toEqual(['I. x', '1.1 x']);
  const off = levels.replace('<w:isLgl/>', '<w:isLgl w:val="0"/>');
  expect(numbersOf(off, [0, 1])).toEqual(['I. x', 'I.1 x']);
});

test('a level can count on, or count anew below a certain level only', () => {
  const clauses = (restart: number) =>
    level(0, 'decimal', 'Điều %1.') +
    level(1, 'decimal', '%2.') +
    level(2, 'lowerLetter', '%3)', `<w:lvlRestart w:val="${restart}"/>`);
  const last = (restart: number) => numbersOf(clauses(restart), [0, 1, 2, 1, 2, 0, 1, 2]).slice(-1);
  expect([last(0), last(1), last(2)]).toEqual([['c) x'], ['a) x'], ['a) x']]);
  expect(numbersOf(clauses(1), [0, 1, 2, 1, 2]).slice(-1)).toEqual(['b) x']);
});

const CLAUSES = abstract(0, level(0, 'decimal', '%1.') + level(1, 'lowerLetter', '%2)'));

test('lists of the same kind count on, other lists count for themselves', () => {
  const numbering = CLAUSES + abstract(5, level(0, 'decimal', '%1.')) + num(1, 0) + num(2, 0);
  const body = item(1) + item(5) + item(2) + item(1) + item(5);
  expect(read({ body, numbering: numbering + num(5, 5) }).paragraphs).toEqual(
    ['1.', '1.', '2.', '3.', '2.'].map((number) => `${number} x`),
  );
});

test('plain paragraphs between items stop no counting', () => {
  const body = item(1) + p() + item(1);
  expect(read({ body, numbering: CLAUSES + num(1, 0) }).paragraphs).toEqual(['1. x', 'x', '2. x']);
});

test('a list with a start of its own begins there, once', () => {
  const numbering = CLAUSES + num(1, 0) + num(2, 0, startAt(0, 1)) + num(3, 0, startAt(0, 7));
  const body = [1, 1, 2, 2, 3, 3].map((list) => item(list)).join('');
  expect(read({ body, numbering }).paragraphs).toEqual(
    ['1.', '2.', '1.', '2.', '7.', '8.'].map((number) => `${number} x`),
  );
});

test('a start of its own holds whenever the level begins', () => {
  const numbering = CLAUSES + num(1, 0, startAt(1, 3));
  const body = item(1) + item(1, 1) + item(1) + item(1, 1);
  expect(read({ body, numbering }).paragraphs).toEqual(['1. x', 'c) x', '2. x', 'c) x']);
});

test('a list can have a level of its own', () => {
  const own = `<w:lvlOverride w:ilvl="0">${level(0, 'upperRoman', 'Mục %1:')}</w:lvlOverride>`;
  expect(read({ body: item(1), numbering: CLAUSES + num(1, 0, own) }).paragraphs).toEqual([
    'Mục I: x',
  ]);
});

function style(id: string, content: string, more = ''): string {
  return `<w:style w:type="paragraph" w:styleId="${id}" ${more}>${content}</w:style>`;
}

function numbered(list: number, more = ''): string {
  return `<w:pPr><w:numPr>${more}<w:numId w:val="${list}"/></w:numPr></w:pPr>`;
}

test('a style numbers its paragraphs at the level that names it', () => {
  const numbering = abstract(
    0,
    level(0, 'decimal', 'Điều %1.', '<w:pStyle w:val="Dieu"/>') +
      level(1, 'decimal', '%2.', '<w:pStyle w:val="Khoan"/>'),
  );
  const styles = style('Dieu', numbered(1)) + style('Khoan', numbered(1));
  const body = ['Dieu', 'Khoan', 'Khoan', 'Dieu', 'Khoan'].map(styled).join('');
  expect(read({ body, numbering: numbering + num(1, 0), styles }).paragraphs).toEqual(
    ['Điều 1.', '1.', '2.', 'Điều 2.', '1.'].map((number) => `${number} x`),
  );
});

test('a style numbers at its own level, and so do the styles that are based on it', () => {
  const styles =
    style('A', numbered(1, '<w:ilvl w:val="1"/>')) +
    style('B', '<w:basedOn w:val="A"/>') +
    style('C', `<w:basedOn w:val="A"/>${numbered(0)}`) +
    style('D', '<w:basedOn w:val="D"/>');
  const body = ['A', 'B', 'C', 'D'].map(styled).join('');
  expect(read({ body, numbering: CLAUSES + num(1, 0), styles }).paragraphs).toEqual([
    'a) x',
    'b) x',
    'x',
    'x',
  ]);
});

test('what a paragraph says of its number outweighs its style', () => {
  const styles = style('A', numbered(1));
  const properties = (numPr: string) => `<w:pStyle w:val="A"/><w:numPr>${numPr}</w:numPr>`;
  const body =
    p(properties('<w:numId w:val="0"/>')) +
    p(properties('<w:ilvl w:val="1"/>')) +
    p(properties('<w:ilvl w:val="0"/><w:numId w:val="2"/>'));
  const numbering = CLAUSES + abstract(2, level(0, 'decimal', 'Điều %1.')) + num(1, 0) + num(2, 2);
  expect(read({ body, numbering, styles }).paragraphs).toEqual(['x', 'a) x', 'Điều 1. x']);
});

test('the usual style numbers paragraphs without one', () => {
  const other = '<w:style w:type="numbering" w:styleId="NoList" w:default="1"/>';
  const styles = style('Normal', numbered(1), 'w:default="1"') + other;
  const body = p() + styled('unknown');
  expect(read({ body, numbering: CLAUSES + num(1, 0), styles }).paragraphs).toEqual([
    '1. x',
    '2. x',
  ]);
});

test('a list can be that of a numbering style', () => {
  const styles = `<w:style w:type="numbering" w:styleId="L">${numbered(1)}</w:style>`;
  const numbering =
    CLAUSES + abstract(7, '<w:numStyleLink w:val="L"/>') + num(1, 0) + num(2, 7) + num(3, 7);
  const { paragraphs } = read({ body: item(2) + item(3) + item(1), numbering, styles });
  expect(paragraphs).toEqual(['1. x', '2. x', '3. x']);
});

test('a paragraph whose end was deleted has no number; the one it goes on in has', () => {
  const deleted = item(1).replace('</w:pPr>', '<w:rPr><w:del/></w:rPr></w:pPr>');
  const { paragraphs } = read({
    body: item(1) + deleted + item(1),
    numbering: CLAUSES + num(1, 0),
  });
  expect(paragraphs).toEqual(['1. x', '2. xx']);
});

test('a paragraph is counted before the text box that hangs on it', () => {
  const box = `<w:r><w:txbxContent>${item(1)}</w:txbxContent></w:r>`;
  const body = item(1).replace('<w:r>', `${box}<w:r>`);
  expect(read({ body, numbering: CLAUSES + num(1, 0) }).paragraphs).toEqual(['1. x', '2. x']);
});

test('an item without text has its number, as in Word', () => {
  expect(read({ body: item(1).replace('>x<', '><'), numbering: CLAUSES + num(1, 0) })).toEqual({
    paragraphs: ['1.'],
    restored: 1,
    unresolved: 0,
  });
});

test('restored numbers are counted, bullets and plain paragraphs are not', () => {
  const numbering = CLAUSES + abstract(2, level(0, 'bullet', 'o')) + num(1, 0) + num(2, 2);
  const body = item(1) + item(2) + p() + item(1);
  expect(read({ body, numbering })).toMatchObject({ restored: 2, unresolved: 0 });
});

const CUSTOM =
  '<mc:AlternateContent><mc:Choice><w:numFmt w:val="custom" w:format="001"/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent>';

test.each([
  ['a list that is not there', CLAUSES, item(9)],
  ['a list of nothing', num(1, 9), item(1)],
  ['a level that is not there', CLAUSES + num(1, 0), item(1, 5)],
  ['a level that no list has', abstract(0, level(9, 'none', 'a')) + num(1, 0), item(1, 9)],
  ['a format we can not write', abstract(0, level(0, 'ideograph', '%1')) + num(1, 0), item(1)],
  [
    'a format of newer versions of Word',
    abstract(0, `<w:lvl w:ilvl="0">${CUSTOM}<w:lvlText w:val="%1."/></w:lvl>`) + num(1, 0),
    item(1),
  ],
  ['the number of a level that was not counted', abstract(0, THREE) + num(1, 0), item(1, 1)],
  ['a text without end', abstract(0, level(0, 'decimal', 'x'.repeat(256))) + num(1, 0), item(1)],
  ['numbers without end', abstract(0, level(0, 'decimal', '%1'.repeat(10))) + num(1, 0), item(1)],
])('%s is told', (_, numbering, body) => {
  expect(read({ body, numbering })).toEqual({ paragraphs: ['x'], restored: 0, unresolved: 1 });
});
