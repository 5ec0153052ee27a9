/** What a post that does not need more may see of a name: the surname (two characters for compound ones). */
export function maskName(name: string): string {
  const surname = surnameOf(name);
  return surname + '*'.repeat(Math.max(1, name.length - surname.length));
}

/** `138****2041`: enough to recognise, too little to call. Takes E.164, shows the national number. */
export function maskPhone(phone: string): string {
  const national = phone.replace(/^\+86/, '');
  return `${national.slice(0, 3)}****${national.slice(-4)}`;
}

const compoundSurnames = new Set([
  '欧阳',
  '司马',
  '上官',
  '诸葛',
  '东方',
  '皇甫',
  '尉迟',
  '公孙',
  '慕容',
  '令狐',
  '夏侯',
  '司徒',
]);

export function surnameOf(name: string): string {
  return compoundSurnames.has(name.slice(0, 2)) ? name.slice(0, 2) : name.slice(0, 1);
}

/** How to address the customer (docs/rules/identity.md#address): surname and 先生/女士. */
export function addressOf(name: string, title: string): { zh: string; en: string } {
  return { zh: surnameOf(name) + title, en: title === '女士' ? `Ms ${surnameOf(name)}` : `Mr ${surnameOf(name)}` };
}
