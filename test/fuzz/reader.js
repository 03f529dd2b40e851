// Reads the files that it is told of, one after another, as `haicap validate procedures` does, and
// tells how each ended. What it doesn't survive is seen by whoever started it.
import { runChecks } from '../../dist/checks/index.js';
import { buildRecords, loadKind } from '../../dist/datasets/index.js';
import { Failure } from '../../dist/findings/index.js';
import { accountsOf } from '../../dist/jobs/reading/account.js';
import { inputSummaries } from '../../dist/jobs/reading/summary.js';
import { readTables } from '../../dist/jobs/reading/tables.js';
import { countFindings, REPORTERS } from '../../dist/report/index.js';
import { peakMegabytes } from '../support/peak-memory.js';

/** Loaded once, which a command does for every run. */
const KIND = loadKind('procedures');

/** All but that by the schema, which takes longer than everything else and no text surprises. */
const CHECKS = KIND.checks.filter((name) => name !== 'schema');

const READING = {
  columns: [],
  sheets: [],
  hidden: 'read',
  repairs: () => true,
};

const REPORTING = { lang: 'vi', redact: false, colour: false, width: 100, samples: 3 };

/** What a terminal would obey instead of showing it. */
const CONTROL = /(?![\t\n])\p{Cc}/u;

process.on('message', ({ path, places }) => {
  const before = process.cpuUsage();
  endingOf(path, places).then((ending) => {
    const { user, system } = process.cpuUsage(before);
    process.send({ ...ending, seconds: (user + system) / 1e6, megabytes: peakMegabytes() });
  });
});

async function endingOf(path, places) {
  try {
    return await read(path, places);
  } catch (error) {
    if (error instanceof Failure) return { ended: 'failure', code: error.code };
    return { ended: 'error', stack: error instanceof Error ? error.stack : String(error) };
  }
}

async function read(path, places) {
  const reading = await readTables(KIND, [path], READING, () => {});
  const { records, findings: repairs } = buildRecords(KIND, reading.tables, () => true);
  const checks = await runChecks(places ? KIND.checks : CHECKS, {
    kind: KIND,
    records,
    asOf: '2026-01-01',
  });
  const findings = [...reading.findings, ...repairs, ...checks];
  const obeyed = CONTROL.exec(await report(reading, findings))?.[0];
  if (obeyed !== undefined) throw new Error(`the report holds ${JSON.stringify(obeyed)}`);
  return {
    ended: 'records',
    tables: reading.tables.length,
    findings: findings.length,
    records: records.map(({ key, fields }) => ({ key, fields })),
    told: places ? findings.map(toldPlace) : [],
  };
}

function toldPlace({ code, place: { row, column }, field }) {
  return { code, row, column, field };
}

async function report({ tables, sheets, unreadable }, findings) {
  const rows = tables.reduce((sum, { table }) => sum + table.rows.length, 0);
  const inputs = inputSummaries({ accounts: accountsOf(sheets) });
  const summary = { rows, accepted: rows, rejected: 0, repaired: 0, ...countFindings(findings) };
  const validation = { type: 'validation', command: 'validate', kind: KIND.name };
  const { output } = await REPORTERS.pretty(
    { ...validation, inputs, unreadable, summary, findings },
    REPORTING,
  );
  return output;
}
