// Reads the files that it is told of, one after another, as `haicap validate procedures` does, and
// tells how each ended. What it doesn't survive is seen by whoever started it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runChecks } from '../../dist/core/checks/index.js';
import { countFindings, Failure } from '../../dist/core/findings/index.js';
import { buildRecords, loadKind } from '../../dist/core/kinds/index.js';
import { accountsOf, inputSummaries, readTables } from '../../dist/core/reading/index.js';
import { openWorkspace } from '../../dist/core/store/index.js';
import { importFiles } from '../../dist/features/import/run.js';
import { FileFailure } from '../../dist/lib/tables/index.js';
import { render, validationReport } from '../../dist/report/index.js';
import { forgetPeak, peakMegabytes } from '../support/peak-memory.js';

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

process.on('message', ({ path, places, over }) => {
  forgetPeak();
  const before = process.cpuUsage();
  endingOf(() => (over === undefined ? read(path, places) : updated(over, path))).then((ending) => {
    const { user, system } = process.cpuUsage(before);
    process.send({ ...ending, seconds: (user + system) / 1e6, megabytes: peakMegabytes() });
  });
});

async function endingOf(work) {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Failure || error instanceof FileFailure)
      return { ended: 'failure', code: error.code };
    return { ended: 'error', stack: error instanceof Error ? error.stack : String(error) };
  }
}

async function read(path, places) {
  const reading = await readTables(KIND, [path], READING, () => {});
  const { records, findings: repairs } = buildRecords(KIND, reading.tables, () => true);
  const names = places ? KIND.checks : CHECKS;
  const checks = await runChecks(names, { kind: KIND, asOf: '2026-01-01' }, records);
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

/** What a dataset holds of one file after it was updated by another, and what that told. */
async function updated(first, second) {
  const folder = mkdtempSync(join(tmpdir(), 'haicap-update-'));
  const workspace = join(folder, '.haicap');
  try {
    await importFiles(KIND.name, [first], importing(workspace), () => {});
    const { report } = await importFiles(KIND.name, [second], importing(workspace), () => {});
    const { findings } = report;
    const opened = await openWorkspace(workspace, { create: false, readOnly: true });
    const [latest] = opened.revisions();
    const records = latest === undefined ? [] : [...opened.records(latest)];
    opened.close();
    return {
      ended: 'records',
      tables: 1,
      findings: findings.length,
      records: records.map(({ key, fields }) => ({ key, fields })),
      told: Array.from(findings, toldPlace),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function importing(workspace) {
  return {
    reading: { ...READING, struck: 'read', severities: {}, ignore: [], asOf: '2026-01-01' },
    dataset: KIND.name,
    mode: { type: 'update' },
    dropFields: [],
    allowRemovals: undefined,
    dryRun: false,
    workspace,
    author: 'fuzz',
    language: 'vi',
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
  const told = validationReport({ ...validation, inputs, unreadable, summary, findings });
  const { output } = await render(told, 'pretty', REPORTING);
  return output;
}
