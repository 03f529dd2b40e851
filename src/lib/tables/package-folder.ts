import { existsSync } from 'node:fs';

/** Where the package's own data stands, with a slash at its end: the nearest folder above that has a manifest. */
export const PACKAGE_FOLDER: URL = folderAbove(import.meta.url);

/** The code runs as it is written and as it is built, at different depths: so its folder is looked for. */
function folderAbove(module: string): URL {
  let folder = new URL('./', module);
  while (!existsSync(new URL('package.json', folder))) {
    const parent = new URL('../', folder);
    if (parent.href === folder.href) throw new Error(`no package.json above ${module}`);
    folder = parent;
  }
  return folder;
}
