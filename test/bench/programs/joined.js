// What changed between two lists, by a full join in DuckDB: joined.js LIBRARIES OLD NEW [REPORT]
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [libraries = '', before = '', after = '', report] = process.argv.slice(2);
const { DuckDBInstance } = createRequire(join(libraries, 'package.json'))('@duckdb/node-api');

const instance = await DuckDBInstance.create(':memory:', { threads: '2' });
const connection = await instance.connect();
const table = (path) =>
  `read_csv('${path}', header = true, all_varchar = true, quote = '"', escape = '"')`;
const reader = await connection.runAndReadAll(`
  SELECT
    count(*) FILTER (b."Mã TTHC" IS NULL)::INTEGER AS removed,
    count(*) FILTER (a."Mã TTHC" IS NULL)::INTEGER AS added,
    count(*) FILTER (a."Mã TTHC" = b."Mã TTHC" AND a IS DISTINCT FROM b)::INTEGER AS changed
  FROM ${table(before)} a FULL JOIN ${table(after)} b ON a."Mã TTHC" = b."Mã TTHC"`);
const [[removed, added, changed]] = reader.getRows();
if (report !== undefined) writeFileSync(report, JSON.stringify({ added, removed, changed }));
