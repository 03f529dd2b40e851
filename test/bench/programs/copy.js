// Copies a file chunk by chunk: what reading and writing alone cost. copy.js FROM TO
import { createReadStream, createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';

const [from = '', to = ''] = process.argv.slice(2);
const chunk = { highWaterMark: 4 * 1024 * 1024 };
await pipeline(createReadStream(from, chunk), createWriteStream(to, chunk));
