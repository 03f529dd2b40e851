// What one would write to check a list of procedures, with csv-parse and ajv: checked.js FILE [REPORT]
import { createReadStream, writeFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse';

const [file = '', report] = process.argv.slice(2);
const text = { type: 'string' };
const check = new Ajv2020({ allErrors: true }).compile({
  type: 'object',
  required: ['Mã TTHC', 'Tên TTHC'],
  properties: {
    'Mã TTHC': { type: 'string', pattern: '^[1-9]\\.\\d{6}$' },
    'Tên TTHC': { type: 'string', minLength: 1 },
    'Cấp thực hiện': { enum: ['Cấp bộ', 'Cấp tỉnh', 'Cấp xã', 'Cơ quan khác'] },
    'Số quyết định': { type: 'string', pattern: '^\\d+/QĐ-[A-Z]+$' },
  },
  additionalProperties: text,
});

const wrong = [];
let row = 1;
for await (const record of createReadStream(file).pipe(parse({ bom: true, columns: true }))) {
  row += 1;
  if (!check(record)) wrong.push(row);
}
const found = JSON.stringify({ rows: row - 1, wrong });
if (report !== undefined) writeFileSync(report, found);
