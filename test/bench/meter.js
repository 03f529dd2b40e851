// Loaded before a program: says how much memory it took when it ends.
import { writeSync } from 'node:fs';
import { peakMegabytes } from '../support/peak-memory.js';

process.on('exit', () => writeSync(2, `peak ${peakMegabytes()}\n`));
