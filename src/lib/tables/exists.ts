import fs from 'node:fs/promises';

/** Whether something stands at a path. */
export async function exists(path: string): Promise<boolean> {
  return fs.access(path).then(
    () => true,
    () => false,
  );
}
