import { type Commune, fullName, loadRegister, provinceOf } from '../../../core/register/index.js';
import { wardText } from '../../../report/index.js';

/** "00637 Phường Đại Mỗ, Thành phố Hà Nội": a ward of today as it is told from its namesakes. */
export function unitLine(unit: Commune): string {
  const province = provinceOf(loadRegister(), unit);
  const { code } = unit;
  const name = fullName(unit);
  return wardText({ code, name, ...(province !== undefined && { province: fullName(province) }) });
}
