// The same as a join in DuckDB, rows kept in order: duckdb.js LIBRARIES RECORDS ANSWERS OUT
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [libraries = '', records = '', answers = '', out = ''] = process.argv.slice(2);
const { DuckDBInstance } = createRequire(join(libraries, 'package.json'))('@duckdb/node-api');

const instance = await DuckDBInstance.create(':memory:', { threads: '2' });
const connection = await instance.connect();
const read = (path) =>
  `read_csv('${path}', header = true, all_varchar = true, quote = '"', escape = '"')`;
await connection.run('SET preserve_insertion_order = true');
await connection.run(`
  COPY (
    SELECT r.* EXCLUDE (haicap_row), a.* EXCLUDE ("Mã xã")
    FROM (SELECT *, row_number() OVER () AS haicap_row FROM ${read(records)}) r
    LEFT JOIN ${read(answers)} a ON r."Mã xã" = a."Mã xã"
    ORDER BY haicap_row
  ) TO '${out}' (HEADER, DELIMITER ',')`);
