import type { Cost, NoAnswer } from '../worker.js';

/** What a command came to. */
export interface Ran extends Cost {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly ended?: undefined;
}

const MOST_SECONDS = 4;
/** A table of short rows, each with three findings, takes five. */
const MOST_SECONDS_PER_MEGABYTE = 8;
const MOST_MEGABYTES = 1024;

/** What a terminal would obey instead of showing it. */
const CONTROL = /(?![\t\n]|\r\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;

const INTERNAL = /Lỗi bên trong|Internal error|\bat .+\.js:\d+/;

/** Takes what became of a command that read so many bytes; says what is wrong with that. */
export function wrongWith(outcome: Ran | NoAnswer, bytes: number): string | undefined {
  if (outcome.ended === 'hang') return 'hangs';
  if (outcome.ended === 'death') return `kills the process: ${outcome.said.slice(0, 2000)}`;
  const { status, stdout, stderr, seconds, megabytes } = outcome;
  if (![0, 1, 2, 3].includes(status)) return `ends with ${status}: ${stderr}`;
  if (INTERNAL.test(stderr)) return `ends in ${stderr}`;
  if (status > 1 && stderr === '') return `ends with ${status} and says nothing`;
  const obeyed = CONTROL.exec(stdout) ?? CONTROL.exec(stderr);
  if (obeyed !== null) return `writes ${JSON.stringify(obeyed[0])} to the screen`;
  const mostSeconds = MOST_SECONDS + (MOST_SECONDS_PER_MEGABYTE * bytes) / 1e6;
  if (seconds > mostSeconds) return `takes ${seconds} seconds`;
  return megabytes > MOST_MEGABYTES ? `takes ${megabytes} MB` : undefined;
}

interface Counted {
  readonly inputs?: readonly { readonly account?: Readonly<Record<string, number>> }[];
  readonly summary?: Readonly<Record<string, unknown>>;
  readonly ledger?: Readonly<Record<string, unknown>>;
}

/** Takes what a command wrote as JSON; says which account in it does not balance. */
export function unbalancedIn(stdout: string): string | undefined {
  const document = parsed(stdout);
  if (document === undefined) return `writes no document: ${stdout.slice(0, 300)}`;
  const { inputs = [], summary = {}, ledger } = document;
  for (const { account } of inputs) {
    if (account === undefined) continue;
    const { rows, ...roles } = account;
    const sum = Object.values(roles).reduce((all, count) => all + count, 0);
    if (sum !== rows) return `has an account that does not balance: ${JSON.stringify(account)}`;
  }
  const { rows, accepted, rejected } = summary;
  if (typeof accepted === 'number' && accepted + Number(rejected) !== rows)
    return `has a summary that does not balance: ${JSON.stringify(summary)}`;
  const { rowsIn, rowsOut, rowsSetAside } = ledger ?? {};
  return rowsIn === undefined || rowsIn === Number(rowsOut) + Number(rowsSetAside)
    ? undefined
    : `has a ledger that does not balance: ${JSON.stringify(ledger)}`;
}

function parsed(stdout: string): Counted | undefined {
  try {
    return JSON.parse(stdout);
  } catch {
    return undefined;
  }
}
