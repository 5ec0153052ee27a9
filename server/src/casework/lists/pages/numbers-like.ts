/** As it is read out: in full, or the running number of this year or the last. */
export function numbersLike(text: string, year: number): string[] {
  const said = text.trim().toUpperCase();
  if (!/^\d{1,6}$/u.test(said)) return [said];
  return [year, year - 1].map((one) => `T${one}-${said.padStart(6, '0')}`);
}
