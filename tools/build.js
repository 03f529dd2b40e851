// Builds dist/: each room of src/ in one file. As many files as modules took as long to find and to compile as
// most commands take to run. Rooms stay importable by themselves, for tools and tests (`dist/core/register/index.js`).
import { readdirSync } from 'node:fs';
import { build } from 'rolldown';

const rooms = ['lib', 'core']
  .flatMap((floor) => readdirSync(`src/${floor}`).map((room) => `${floor}/${room}`))
  .concat('report', 'jobs');
// Parts of a job without the job: what the fuzzer reads files with.
const forTests = ['account', 'summary', 'tables'].map((name) => `jobs/reading/${name}`);
const entries = ['cli/main', ...forTests, ...rooms.map((room) => `${room}/index`)];

await build({
  input: Object.fromEntries(entries.map((entry) => [entry, `src/${entry}.ts`])),
  platform: 'node',
  external: /^[^./]/,
  output: { dir: 'dist', cleanDir: true, chunkFileNames: 'shared/[name].js' },
});
