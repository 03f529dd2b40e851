// Loaded before a program: says how much memory and time of the processor it took when it ends.
import { writeSync } from 'node:fs';
import { peakMegabytes } from '../support/peak-memory.js';

process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  writeSync(2, `peak ${peakMegabytes()} cpu ${(user + system) / 1e6}\n`);
});
