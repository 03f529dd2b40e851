import { expect, test } from 'vitest';
import {
  bytesOf,
  changePart,
  text,
  workbookOf,
} from '../../../../../test/support/documents/workbooks.js';
import { zipOf } from '../../../../../test/support/documents/zip.js';
import { temporaryFile, textsOf } from '../../../../../test/support/files.js';
import { readContent } from '../../read/read-content.js';
import { Package } from '../package.js';

const CELL = '<table:table-cell office:value-type="string"><text:p>a</text:p></table:table-cell>';

async function readTable(content: string) {
  const bytes = changePart(bytesOf(workbookOf({ A: [[text('a')]] }), 'ods'), 'content.xml', (xml) =>
    xml.replace(/(<table:table table:name[^>]*>).*(<\/table:table>)/s, `$1${content}$2`),
  );
  const { grids, notices } = await readContent(temporaryFile('a.ods', bytes));
  return { grid: grids[0], notices };
}

test('hidden rows and columns, repeated ones too', async () => {
  const { grid } = await readTable(
    `<table:table-column table:number-columns-repeated="2"/>
     <table:table-column table:visibility="collapse" table:number-columns-repeated="2"/>
     <table:table-row>${CELL}</table:table-row>
     <table:table-row table:visibility="filter" table:number-rows-repeated="2">${CELL}</table:table-row>
     <table:table-row>${CELL}</table:table-row>`,
  );
  expect(grid?.rows.map(({ number, hidden }) => [number, hidden])).toEqual([
    [1, undefined],
    [2, true],
    [3, true],
    [4, undefined],
  ]);
  expect(grid?.hiddenColumns).toEqual(new Set([2, 3]));
});

test('a formula without a value is empty, and named', async () => {
  const formula = '<table:table-cell table:formula="of:=1+1"/>';
  const { grid, notices } = await readTable(
    `<table:table-row table:number-rows-repeated="2"><table:table-cell/></table:table-row>
     <table:table-row>${CELL}${formula}</table:table-row>`,
  );
  expect(textsOf(grid)).toEqual([['a']]);
  expect(notices).toMatchObject([
    { code: 'formula-without-value', place: { sheet: 'A', row: 3, cell: 'B3' } },
  ]);
});

test('repeated cells are as many as they say', async () => {
  const { grid } = await readTable(
    `<table:table-row table:number-rows-repeated="2">${CELL.replace(' office', ' table:number-columns-repeated="3" office')}</table:table-row>`,
  );
  expect(textsOf(grid)).toEqual([
    ['a', 'a', 'a'],
    ['a', 'a', 'a'],
  ]);
});

const STYLES = `<office:automatic-styles>
  <style:style style:name="out" style:family="table-cell"><style:text-properties style:text-line-through-style="solid"/></style:style>
  <style:style style:name="child" style:family="table-cell" style:parent-style-name="out"/>
  <style:style style:name="in" style:family="table-cell" style:parent-style-name="out"><style:text-properties style:text-line-through-style="none"/></style:style>
  <style:style style:name="out" style:family="paragraph"/>
  <style:style style:name="T1" style:family="text"><style:text-properties style:text-line-through-type="single"/></style:style>
  </office:automatic-styles>`;

const styled = (style: string, text = 'a b') =>
  `<table:table-cell table:style-name="${style}" office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;

test('cells struck through by their style, a style it builds on, their row’s or column’s style, or in their runs', async () => {
  const content = (body: string) =>
    readContent(
      temporaryFile(
        'a.ods',
        changePart(bytesOf(workbookOf({ A: [[text('a')]] }), 'ods'), 'content.xml', (xml) =>
          xml
            .replace(/<office:automatic-styles>.*<\/office:automatic-styles>/s, STYLES)
            .replace(/(<table:table table:name[^>]*>).*(<\/table:table>)/s, `$1${body}$2`),
        ),
      ),
    );
  const { grids } = await content(
    `<table:table-column table:number-columns-repeated="4"/><table:table-column table:default-cell-style-name="out"/>
     <table:table-row>${styled('out')}${styled('child')}${styled('in')}${CELL}${CELL}</table:table-row>
     <table:table-row table:default-cell-style-name="child">${CELL}${styled('in')}</table:table-row>
     <table:table-row>${styled('x', '<text:span text:style-name="T1">a<text:s/>b</text:span>')}${styled('x', '<text:span text:style-name="T1">a</text:span> b')}</table:table-row>
     <table:table-row table:number-rows-repeated="2">${styled('in')}${styled('out').replace(' office', ' table:number-columns-repeated="2" office')}</table:table-row>
     <table:table-row>${styled('in')}</table:table-row>`,
  );
  expect(grids[0]?.rows.map(({ struck }) => [...(struck ?? [])])).toEqual([
    [
      [0, 'whole'],
      [1, 'whole'],
      [4, 'whole'],
    ],
    [[0, 'whole']],
    [
      [0, 'whole'],
      [1, 'part'],
    ],
    [
      [1, 'whole'],
      [2, 'whole'],
    ],
    [
      [1, 'whole'],
      [2, 'whole'],
    ],
    [],
  ]);
});

test('a workbook whose package holds little but its content is read', async () => {
  const bytes = bytesOf(workbookOf({ A: [[text('Mã số'), text('00634')]] }), 'ods');
  const parts = new Package(bytes, 'a.ods');
  for (const left of [
    ['content.xml'],
    ['mimetype', 'content.xml', 'META-INF/manifest.xml'],
    ['styles.xml', 'content.xml'],
  ]) {
    const less = zipOf(left.map((name) => ({ name, content: parts.read(name) })));
    const { source, grids } = await readContent(temporaryFile('a.ods', less));
    expect([source.format, textsOf(grids[0])]).toEqual(['ods', [['Mã số', '00634']]]);
  }
});
