/** One that fails keeps none of the others from its turn. @throws what the first that failed threw, at the end */
export async function inTurn(all: readonly (() => Promise<unknown>)[]): Promise<void> {
  const failures: unknown[] = [];
  for (const one of all) await one().catch((error: unknown) => failures.push(error));
  if (failures.length > 0) throw failures[0];
}
