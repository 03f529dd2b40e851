// Loaded before the command: a disk on which there is room for so many more bytes, as `HAICAP_DISK_BYTES` says.
import { open } from 'node:fs/promises';

const handle = await open(process.execPath);
const { prototype } = handle.constructor;
await handle.close();

const { write } = prototype;
let free = Number(process.env.HAICAP_DISK_BYTES);
prototype.write = async function (bytes, ...rest) {
  free -= bytes.length;
  if (free < 0)
    throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
  return write.call(this, bytes, ...rest);
};
