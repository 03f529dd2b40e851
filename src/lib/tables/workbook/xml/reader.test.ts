import fc from 'fast-check';
import { expect, test } from 'vitest';
import { XmlReader } from './reader.js';
import { utf8Xml } from './text.js';

function readerOf(xml: string): XmlReader {
  return new XmlReader(Buffer.from(xml), { file: 'a.xlsx', part: 'p.xml' });
}

/** The tree of an element as nested lists: name, then children. */
function treeOf(xml: XmlReader): unknown[] {
  const { depth, name } = xml;
  const children: unknown[] = [];
  while (xml.nextChild(depth)) children.push(treeOf(xml));
  return [name, ...children];
}

function wholeTree(text: string): unknown[] {
  const xml = readerOf(text);
  const roots: unknown[] = [];
  while (xml.nextChild(0)) roots.push(treeOf(xml));
  return roots;
}

test('goes through children, and past grandchildren that nobody asked for', () => {
  const xml = readerOf('<a><b><c/></b><d/><x:e></x:e></a>');
  const root = xml.root('a');
  const names: string[] = [];
  while (xml.nextChild(root)) names.push(xml.name);
  expect(names).toEqual(['b', 'd', 'e']);
  expect(xml.nextChild(0)).toBe(false);
});

test('goes through all elements within one', () => {
  const xml = readerOf('<a><b><c/></b><d/></a>');
  const names: string[] = [];
  for (const root = xml.root('a'); xml.nextWithin(root); ) names.push(xml.name);
  expect(names).toEqual(['b', 'c', 'd']);
});

test('attributes: either quote, any order, blanks, and a > inside', () => {
  const xml = readerOf(`<a one='1 > 0' two = "a&quot;b"\n three=''/>`);
  xml.root('a');
  expect(['one', 'two', 'three', 'four', 'e'].map((name) => xml.attribute(name))).toEqual([
    '1 > 0',
    'a"b',
    '',
    undefined,
    undefined,
  ]);
});

test('an attribute of another namespace is another attribute', () => {
  const xml = readerOf('<a y:one="other" one="own" r:id="rId1"/>');
  xml.root('a');
  expect(xml.attribute('one')).toBe('own');
  expect(xml.attribute('id')).toBeUndefined();
  expect(xml.prefixedAttribute('id')).toBe('rId1');
});

test.each([
  ['<a>x</a>', 'x'],
  ['<a/>', ''],
  ['<a>x<!-- no --><?no?>y</a>', 'xy'],
  ['<a>x<b>no</b>y</a>', 'xy'],
  ['<a><![CDATA[<x> & ]]>y</a>', '<x> & y'],
  ['<a>&lt;&#7879;&#x1EC7;&amp;lt;</a>', '<ệệ&lt;'],
  ['<a>x\r\ny\rz</a>', 'x\ny\nz'],
])('the text of %j is %j', (text, expected) => {
  const xml = readerOf(text);
  xml.root('a');
  expect(xml.text()).toBe(expected);
  expect(xml.depth).toBe(0);
});

test.each([
  '',
  'text',
  '<a>',
  '<a></b>',
  '<a></ab>',
  '</a>',
  '<a><b></a></b>',
  '<a x="1>',
  '<a><!-- </a>',
  '<a><![CDATA[ </a>',
  '<a><? </a>',
])('%j is malformed', (text) => {
  expect(() => wholeTree(text)).toThrow(
    expect.objectContaining({
      code: 'file-truncated',
      params: { file: 'a.xlsx', reason: 'p.xml' },
    }),
  );
});

test.each(['&x;', '&', '&#0;', '&#xD800;', '&#1114112;', '&amp'])(
  '%s stands for nothing',
  (text) => {
    const xml = readerOf(`<a>${text}</a>`);
    xml.root('a');
    expect(() => xml.text()).toThrow(expect.objectContaining({ code: 'file-truncated' }));
  },
);

test('a document type is refused, wherever it stands', () => {
  for (const text of ['<!DOCTYPE a><a/>', '<a><!ENTITY b "c"></a>']) {
    expect(() => wholeTree(text)).toThrow(
      expect.objectContaining({
        code: 'file-unsafe',
        params: { file: 'a.xlsx', reason: 'p.xml: <!DOCTYPE>' },
      }),
    );
  }
});

const name = fc.constantFrom('a', 'row', 'sheetData', 'tên');
type Tree = readonly [name: string, children: readonly Tree[]];

const tree = fc.letrec<{ tree: Tree; leaf: Tree; node: Tree }>((tie) => ({
  tree: fc.oneof({ maxDepth: 4 }, tie('leaf'), tie('node')),
  leaf: fc.tuple(name, fc.constant([])),
  node: fc.tuple(name, fc.array(tie('tree'), { maxLength: 4 })),
})).tree;

function xmlOf([tag, children]: Tree): string {
  const inside = children.map(xmlOf).join(' ');
  return inside === '' ? `<x:${tag} a=">"/>` : `<${tag}>${inside}</${tag}>`;
}

/** The tree as the reader gives it, which takes the bytes of long names for Latin letters. */
function listOf([tag, children]: Tree): unknown[] {
  return [Buffer.from(tag).toString('latin1'), ...children.map(listOf)];
}

test('any tree comes back as it was written', () => {
  fc.assert(
    fc.property(tree, (drawn) => {
      expect(wholeTree(xmlOf(drawn))).toEqual([listOf(drawn)]);
    }),
    { seed: 20250701, numRuns: 200 },
  );
});

test('cut anywhere it is malformed, and never read in part without a word', () => {
  const text = '<a x="1"><b>&amp;</b><!-- c --><![CDATA[d]]><e/></a>';
  for (let length = 0; length < text.length; length += 1) {
    expect(() => wholeTree(text.slice(0, length))).toThrow();
  }
});

test('UTF-16 becomes UTF-8; other encodings and NULs are refused', () => {
  const bytes = Buffer.from('\uFEFF<a>ệ</a>', 'utf16le');
  expect(utf8Xml(bytes)?.toString()).toBe('\uFEFF<a>ệ</a>');
  expect(utf8Xml(Buffer.from(bytes).swap16())?.toString()).toBe('\uFEFF<a>ệ</a>');
  expect(utf8Xml(Buffer.from('<a>\xe7</a>', 'latin1'))).toBeUndefined();
  expect(utf8Xml(Buffer.from('<a>\0</a>'))).toBeUndefined();
});
