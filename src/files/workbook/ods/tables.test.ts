import { expect, test } from 'vitest';
import { temporaryFile, textsOf } from '../../../../test/support/files.js';
import { bytesOf, changePart, text, workbookOf } from '../../../../test/support/workbooks.js';
import { readContent } from '../../read/content.js';

const CELL = '<table:table-cell office:value-type="string"><text:p>a</text:p></table:table-cell>';

async function readTable(content: string) {
  const bytes = changePart(bytesOf(workbookOf({ A: [[text('a')]] }), 'ods'), 'content.xml', (xml) =>
    xml.replace(/(<table:table table:name[^>]*>).*(<\/table:table>)/s, `$1${content}$2`),
  );
  const { grids, findings } = await readContent(temporaryFile('a.ods', bytes));
  return { grid: grids[0], findings };
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
  const { grid, findings } = await readTable(
    `<table:table-row table:number-rows-repeated="2"><table:table-cell/></table:table-row>
     <table:table-row>${CELL}${formula}</table:table-row>`,
  );
  expect(textsOf(grid)).toEqual([['a']]);
  expect(findings).toMatchObject([
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
