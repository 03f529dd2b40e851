// Reads the whole ward register: what every `wards` command waits for besides starting.
import { loadRegister } from '../../dist/core/register/index.js';

const start = process.hrtime.bigint();
loadRegister().relations.at(-1);
if (process.argv.includes('--print'))
  process.stdout.write(`${Number(process.hrtime.bigint() - start) / 1e6} ms\n`);
