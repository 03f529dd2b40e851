import { expect, test } from 'vitest';
import { XmlReader } from '../../tables/workbook/xml/reader.js';
import type { DocumentNote } from '../document.js';
import { readBody } from './body.js';
import { Lists } from './numbering/lists.js';
import { Numbers } from './numbering/numbers.js';
import { NO_LISTS } from './numbering/part.js';
import { NO_STYLES } from './numbering/styles.js';
import { Tally } from './tally.js';

interface Body {
  readonly paragraphs: readonly string[];
  readonly notes: readonly DocumentNote[];
}

function read(body: string): Body {
  const xml = new XmlReader(Buffer.from(`<w:document><w:body>${body}</w:body></w:document>`), {
    file: 'a.docx',
    part: 'word/document.xml',
  });
  const tally = new Tally();
  const numbers = new Numbers(new Lists(NO_LISTS, NO_STYLES), NO_STYLES);
  const paragraphs = readBody(xml, { numbers, tally, file: 'a.docx' });
  return { paragraphs, notes: tally.notes() };
}

function run(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

function p(content: string, mark = ''): string {
  return `<w:p><w:pPr><w:rPr>${mark}</w:rPr></w:pPr>${content}</w:p>`;
}

test.each([
  ['runs follow each other without a gap', run('Xã Bến') + run(' Đò'), 'Xã Bến Đò'],
  ['a tab is a space', `${run('1.')}<w:r><w:tab/></w:r>${run('Xã')}`, '1. Xã'],
  ['a line break is one', `${run('a')}<w:r><w:br/></w:r>${run('b')}`, 'a\nb'],
  ['a break of the file is none', run('a\nb\tc'), 'a b c'],
  ['a hyphen that keeps a word whole', `${run('ĐA')}<w:r><w:noBreakHyphen/></w:r>`, 'ĐA-'],
  ['a link', `<w:hyperlink>${run('a')}</w:hyperlink>`, 'a'],
  ['a field without its code', `<w:fldSimple w:instr="PAGE">${run('7')}</w:fldSimple>`, '7'],
  ['a code of a field', `<w:r><w:instrText>REF x</w:instrText></w:r>${run('a')}`, 'a'],
  ['a symbol by its code', '<w:r><w:sym w:font="Times" w:char="2192"/></w:r>', '→'],
  ['a symbol that only its font knows', '<w:r><w:sym w:font="X" w:char="F0B7"/></w:r>', '\ufffd'],
  ['a content control', `<w:sdt><w:sdtContent>${run('a')}</w:sdtContent></w:sdt>`, 'a'],
  ['a smart tag', `<w:smartTag>${run('a')}</w:smartTag>`, 'a'],
  ['no pronunciation', `<w:ruby><w:rt>${run('x')}</w:rt>${run('a')}</w:ruby>`, 'a'],
])('%s', (_, content, text) => {
  expect(read(p(content))).toEqual({ paragraphs: [text], notes: [] });
});

test('blank paragraphs are none', () => {
  expect(read(p('') + p(run('a ')) + p(run(' \u00a0')) + p(run(' b'))).paragraphs).toEqual([
    'a',
    'b',
  ]);
});

test('cells of tables, tables in tables and controls around rows are read in their order', () => {
  const cell = (content: string) => `<w:tc>${content}</w:tc>`;
  const table = (cells: string) => `<w:tbl><w:tblPr/><w:tr><w:trPr/>${cells}</w:tr></w:tbl>`;
  const inner = table(cell(p(run('c'))));
  const body = p(run('a')) + table(cell(p(run('b')) + inner) + cell(p(run('d')))) + p(run('e'));
  expect(read(body).paragraphs).toEqual(['a', 'b', 'c', 'd', 'e']);
});

function box(content: string): string {
  return `<w:txbxContent>${content}</w:txbxContent>`;
}

test('a text box follows the paragraph it hangs on, once', () => {
  const modern = `<mc:Choice Requires="wps"><w:drawing>${box(p(run('hộp')))}</w:drawing></mc:Choice>`;
  const old = `<mc:Fallback><w:pict>${box(p(run('hộp')))}</w:pict></mc:Fallback>`;
  const host = `${run('a')}<w:r><mc:AlternateContent>${modern}${old}</mc:AlternateContent></w:r>${run('b')}`;
  expect(read(p(host) + p(run('c'))).paragraphs).toEqual(['ab', 'hộp', 'c']);
});

test('a text box of an old version', () => {
  const host = `<w:r><w:pict><v:textbox>${box(p(run('hộp')))}</v:textbox></w:pict></w:r>`;
  expect(read(p(host)).paragraphs).toEqual(['hộp']);
});

test('inserted text is read, deleted text is not, and both are told', () => {
  const content = `${run('a')}<w:ins>${run('b')}</w:ins><w:del><w:r><w:delText>c</w:delText></w:r>${run('c')}</w:del>`;
  expect(read(p(content))).toEqual({
    paragraphs: ['ab'],
    notes: [{ code: 'tracked-changes', count: 2 }],
  });
});

test('moved text stands where it was moved to', () => {
  const body = p(`<w:moveFrom>${run('a')}</w:moveFrom>`, '<w:moveFrom/>') + p(run('b'));
  const { paragraphs, notes } = read(body + p(`<w:moveTo>${run('a')}</w:moveTo>`));
  expect(paragraphs).toEqual(['b', 'a']);
  expect(notes).toEqual([{ code: 'tracked-changes', count: 3 }]);
});

test('a paragraph whose end was deleted goes on in the next one', () => {
  const body = p(run('Xã '), '<w:del/>') + p(run('Bến '), '<w:del/>') + p(run('Đò'));
  expect(read(body).paragraphs).toEqual(['Xã Bến Đò']);
  expect(read(p(run('a'), '<w:del/>')).paragraphs).toEqual(['a']);
});

test('a deleted row is not read', () => {
  const row = (properties: string, text: string) =>
    `<w:tr><w:trPr>${properties}</w:trPr><w:tc>${p(run(text))}</w:tc></w:tr>`;
  expect(read(`<w:tbl>${row('<w:del/>', 'a')}${row('<w:ins/>', 'b')}</w:tbl>`)).toEqual({
    paragraphs: ['b'],
    notes: [{ code: 'tracked-changes', count: 2 }],
  });
});

test('changes of format are changes, too', () => {
  const content = '<w:p><w:pPr><w:pPrChange><w:pPr/></w:pPrChange></w:pPr></w:p>';
  expect(read(content + p(run('a', '<w:rPrChange/>'))).notes).toEqual([
    { code: 'tracked-changes', count: 2 },
  ]);
});

test('hidden text is left out and told', () => {
  const content =
    run('a') + run('b', '<w:vanish/>') + run('', '<w:vanish/>') + run('c', '<w:vanish w:val="0"/>');
  expect(read(p(content))).toEqual({
    paragraphs: ['ac'],
    notes: [{ code: 'hidden-text', count: 1 }],
  });
});

test.each([
  ['comments', '<w:r><w:commentReference w:id="0"/></w:r>'],
  ['footnotes', '<w:r><w:footnoteReference w:id="1"/></w:r>'],
  ['footnotes', '<w:r><w:endnoteReference w:id="1"/></w:r>'],
  ['pictures', '<w:r><w:drawing><pic:blipFill><a:blip/></pic:blipFill></w:drawing></w:r>'],
  ['pictures', '<w:r><w:pict><v:shape><v:imagedata/></v:shape></w:pict></w:r>'],
  ['embedded-text', '<w:altChunk/>'],
  ['embedded-text', '<w:subDoc/>'],
  ['numbers-unresolved', '<w:r><w:instrText> AUTONUM </w:instrText></w:r>'],
  ['numbers-unresolved', '<w:fldSimple w:instr="LISTNUM"/>'],
])('%s are told of %s', (code, content) => {
  expect(read(p(run('a') + content))).toEqual({ paragraphs: ['a'], notes: [{ code, count: 1 }] });
});

test('what was deleted tells nothing of its own', () => {
  const comment = '<w:r><w:commentReference w:id="0"/></w:r>';
  expect(read(p(`<w:del>${comment}</w:del>`)).notes).toEqual([
    { code: 'tracked-changes', count: 1 },
  ]);
});

test('a body without anything', () => {
  expect(read('<w:sectPr/>')).toEqual({ paragraphs: [], notes: [] });
});
