// Reads one file and prints how that ended, as JSON: the failure's code or the rows of the first
// sheet, and what it took: seconds of work and megabytes of memory at the highest.
import { readContent } from '../../dist/lib/tables/index.js';
import { peakMegabytes } from './peak-memory.js';

const before = process.cpuUsage();
const ended = await readContent(process.argv[2] ?? '').then(
  ({ grids }) => grids[0]?.rows.length,
  (error) => error.code ?? String(error),
);
const { user, system } = process.cpuUsage(before);
const megabytes = peakMegabytes();
process.stdout.write(JSON.stringify({ ended, seconds: (user + system) / 1e6, megabytes }));
