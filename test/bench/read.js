// Reads a workbook in one of three ways: read.js haicap|sheetjs-best|sheetjs-default FILE
import { readFileSync } from 'node:fs';

/** What SheetJS reads fastest with and still lets a code such as 1.000110 be shown as it is. */
const BEST = { dense: true, cellFormula: false, cellHTML: false, cellText: false, cellNF: true };

async function readWithLibrary(path, options) {
  const { read } = await import('xlsx');
  return read(readFileSync(path), options).SheetNames.length;
}

async function readWithHaicap(path) {
  const { readContent } = await import('../../dist/lib/tables/index.js');
  return (await readContent(path)).grids.length;
}

const WAYS = {
  haicap: readWithHaicap,
  'sheetjs-best': (path) => readWithLibrary(path, BEST),
  'sheetjs-default': (path) => readWithLibrary(path, {}),
};

const [way = '', path = ''] = process.argv.slice(2);
await WAYS[way](path);
