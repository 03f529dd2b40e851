// Loads the schemas that the code defines. They are no part of dist/: the product never loads them.
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'rolldown';

/** What a file is called that defines schemas: of reports, and in core of the user's own files. */
const SCHEMAS = { report: 'schema.ts', features: 'schema.ts', core: 'file-schema.ts' };

const CACHE = join('node_modules', '.cache');

/** Every schema that is a file of its own, by the name of its file, as it is written there. */
export async function loadSchemas() {
  mkdirSync(CACHE, { recursive: true });
  // Below node_modules, so that what is built finds its libraries.
  const dir = mkdtempSync(join(CACHE, 'schemas-'));
  try {
    const modules = await modulesIn(dir);
    const found = modules.flatMap((module) => Object.values(module)).filter(isFile);
    const { jsonText, writtenSchema } = modules.find((module) => 'writtenSchema' in module);
    const byId = new Map(found.map((schema) => [schema.$id, schema]));
    return [...byId].map(([id, schema]) => [
      id.slice(id.lastIndexOf('/') + 1),
      `${jsonText(writtenSchema(schema))}\n`,
    ]);
  } finally {
    rmSync(dir, { recursive: true });
  }
}

async function modulesIn(dir) {
  const files = Object.entries(SCHEMAS).flatMap(([floor, name]) =>
    readdirSync(`src/${floor}`, { recursive: true, encoding: 'utf8' })
      .filter((file) => basename(file) === name)
      .map((file) => `${floor}/${file.replaceAll('\\', '/')}`),
  );
  const input = Object.fromEntries(
    [...files, 'schemas/write.ts'].map((file) => [file.slice(0, -'.ts'.length), `src/${file}`]),
  );
  const { output } = await build({
    input,
    platform: 'node',
    external: /^[^./]/,
    output: { dir, chunkFileNames: 'shared/[name].js' },
  });
  const entries = output.filter((chunk) => chunk.type === 'chunk' && chunk.isEntry);
  return Promise.all(
    entries.map(({ fileName }) => import(pathToFileURL(join(dir, fileName)).href)),
  );
}

/** A described copy of a file isn't the file. */
function isFile(value) {
  return typeof value?.$id === 'string' && value.title !== undefined && value.$said === undefined;
}
