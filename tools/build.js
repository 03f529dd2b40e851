// Builds dist/: each room of src/ in one file. As many files as modules took as long to find and to compile as
// most commands take to run. Rooms stay importable by themselves, for tools and tests (`dist/core/register/index.js`).
import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { build } from 'rolldown';

const rooms = ['lib', 'core']
  .flatMap((floor) => readdirSync(`src/${floor}`).map((room) => `${floor}/${room}`))
  .concat('report');
const features = readdirSync('src/features', { recursive: true })
  .filter((file) => basename(file) === 'run.ts')
  .map((file) => `features/${file.slice(0, -'.ts'.length)}`);
const entries = ['cli/main', ...features, ...rooms.map((room) => `${room}/index`)];

await build({
  input: Object.fromEntries(entries.map((entry) => [entry, `src/${entry}.ts`])),
  platform: 'node',
  external: /^[^./]/,
  output: {
    dir: 'dist',
    cleanDir: true,
    chunkFileNames: 'shared/[name].js',
    // What every command starts with is one file, not a piece of each room that it is a choice of.
    codeSplitting: { groups: [{ name: 'choices', test: /\/choices\.ts$/ }] },
  },
});
