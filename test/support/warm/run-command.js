import fs from 'node:fs';
import { main } from '../../../dist/cli/main.js';

/** What a command added to the process, which would have ended with it. */
const LISTENED = ['SIGINT', 'SIGTERM', 'SIGHUP', 'exit'];

/** Catches all that is written to a stream, or to its file; gives how to put it back, with what was caught. */
function caught(stream) {
  const { write } = stream;
  const { writeSync } = fs;
  const chunks = [];
  fs.writeSync = (descriptor, bytes, ...rest) => {
    if (descriptor !== stream.fd) return writeSync(descriptor, bytes, ...rest);
    chunks.push(Buffer.from(bytes).subarray(rest[0]));
    return chunks.at(-1).length;
  };
  stream.write = (chunk, encoding, done) => {
    chunks.push(Buffer.from(chunk));
    const after = typeof encoding === 'function' ? encoding : done;
    if (after !== undefined) process.nextTick(after);
    return true;
  };
  return () => {
    stream.write = write;
    fs.writeSync = writeSync;
    stream.removeAllListeners('error');
    return Buffer.concat(chunks).toString();
  };
}

/** Runs one built command in this process, in a folder and surroundings of its own; gives what it wrote, and its exit code. */
export async function runCommand({ folder, env, args }) {
  process.chdir(folder);
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, env);
  process.exitCode = undefined;
  const [stdout, stderr] = [caught(process.stdout), caught(process.stderr)];
  const { exit } = process;
  let status;
  process.exit = (code) => {
    status ??= code ?? process.exitCode ?? 0;
  };
  try {
    await main([process.execPath, 'haicap', ...args]);
    process.emit('exit', status);
  } finally {
    process.exit = exit;
    for (const event of LISTENED) process.removeAllListeners(event);
  }
  const [err, out] = [stderr(), stdout()];
  return { status, stdout: out, stderr: err };
}
