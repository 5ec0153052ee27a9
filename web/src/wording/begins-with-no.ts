/** Whether the name of a value says no itself: 没有漫游却收漫游费, not border roaming. Pure. */
export function beginsWithNo(name: string): boolean {
  return /^(?:没|不|未|非|无|(?:not?|without|never)\b)/iu.test(name.trim());
}
