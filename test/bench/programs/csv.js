// The same with csv-parse and csv-stringify: csv.js LIBRARIES RECORDS ANSWERS OUT
import { createReadStream, createWriteStream, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parse } from 'csv-parse';
import { parse as parseSync } from 'csv-parse/sync';

const [libraries = '', records = '', answers = '', out = ''] = process.argv.slice(2);
const { stringify } = createRequire(join(libraries, 'package.json'))('csv-stringify');

const [header, ...rows] = parseSync(readFileSync(answers), { bom: true });
const added = header.slice(1);
const byCode = new Map(rows.map(([code, ...cells]) => [code, cells]));
let isHeader = true;
const append = new Transform({
  objectMode: true,
  transform(row, _, done) {
    const cells = isHeader ? added : (byCode.get(row[4]) ?? added.map(() => ''));
    isHeader = false;
    done(null, [...row, ...cells]);
  },
});
await pipeline(
  createReadStream(records),
  parse({ bom: true }),
  append,
  stringify(),
  createWriteStream(out),
);
