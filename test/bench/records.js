// Makes a table of records keyed by old wards, always the same for the same numbers of rows.
import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs';
import {
  communesOn,
  districtOf,
  fullName,
  loadRegister,
  provinceOf,
} from '../../dist/core/register/index.js';
import { randomNumbers } from './random.js';

const OLD_DAY = '2025-06-30';
const HEADER = 'STT,Mã hộ,Chủ hộ,Ngày sinh,Mã xã,Xã,Huyện,Tỉnh,Địa chỉ,Ghi chú';

/**
 * Writes `rows` × 10 as csv. `unique`: of a fifth of the rows the spelling of the ward occurs once, as people
 * type: another case for some letters, spaces where none belong.
 */
export function writeRecords(path, rows, { unique }) {
  const units = oldUnits();
  const random = randomNumbers(7);
  const file = openSync(path, 'w');
  let text = `${HEADER}\r\n`;
  for (let row = 1; row <= rows; row += 1) {
    const { code, ward, district, province } = units[random(units.length)];
    const spelt = unique && row % 5 === 0 ? respelt(ward, row, random) : ward;
    const address =
      row % 40 === 0
        ? `"Số ${random(300)}\ntổ ${random(40)}, ngõ ""Chợ"""`
        : `"Số ${random(300)}, tổ ${random(40)}"`;
    text += `${row},H${row},"Nguyễn Văn ${random(9999)}, chủ hộ",19${10 + random(89)}-0${1 + random(9)}-1${random(9)},${code},${spelt},${district},${province},${address},"Đã kiểm tra, đợt ${random(9)}"\r\n`;
    if (text.length > 1_000_000) {
      writeSync(file, text);
      text = '';
    }
  }
  writeSync(file, text);
  closeSync(file);
}

/** The wards of before, with the names of their places. */
function oldUnits() {
  const register = loadRegister();
  return communesOn(register, OLD_DAY).map((unit) => ({
    code: unit.code,
    ward: fullName(unit),
    district: fullName(districtOf(register, unit)),
    province: fullName(provinceOf(register, unit)),
  }));
}

/**
 * Writes `rows` × 3 as csv: each with an address and nothing else that says where it lies. One in `unique` occurs
 * once, the others again and again.
 */
export function writeAddresses(path, rows, { unique }) {
  const units = oldUnits();
  const random = randomNumbers(11);
  const address = (house) => {
    const { ward, district, province } = units[random(units.length)];
    return `"Số ${house}, tổ ${random(40)}, ${ward}, ${district}, ${province}"`;
  };
  const usual = Array.from({ length: 2000 }, () => address(random(300)));
  const lines = Array.from({ length: rows }, (_, row) => {
    const own = row % unique === 0 ? address(row) : usual[random(usual.length)];
    return `${row + 1},H${row + 1},${own}`;
  });
  writeFileSync(path, ['STT,Mã hộ,Địa chỉ', ...lines, ''].join('\r\n'));
}

/** Writes `rows` × 4 as csv: wards with two letters others than they are, in their districts and provinces. */
export function writeUnknownNames(path, rows) {
  const units = oldUnits();
  const random = randomNumbers(13);
  const slip = (name) => {
    const at = 1 + random(name.length - 1);
    return `${name.slice(0, at)}${'bdghklmnrstvx'[random(13)]}${name.slice(at + 1)}`;
  };
  const lines = Array.from({ length: rows }, (_, row) => {
    const { ward, district, province } = units[random(units.length)];
    const [type, ...name] = ward.split(' ');
    return `${row + 1},${type} ${slip(slip(name.join(' ')))},${district},${province}`;
  });
  writeFileSync(path, ['STT,Xã,Huyện,Tỉnh', ...lines, ''].join('\r\n'));
}

/** The letters' case tells the row's number: no two rows are spelt alike. */
function respelt(ward, row, random) {
  const letters = [...ward];
  const changed = letters.map((letter, index) =>
    (row >> (index % 20)) & 1 ? letter.toLocaleUpperCase('vi') : letter,
  );
  return `${changed.join('').replace(' ', ' '.repeat(1 + random(3)))}${' '.repeat(random(3))}`;
}
