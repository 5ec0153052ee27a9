/** Runs one at a time; asked for meanwhile, it runs once more. `run` does not throw. */
export function onceMore(run: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let again = false;
  async function runAll(): Promise<void> {
    while (again) {
      again = false;
      await run();
    }
    running = null;
  }
  return () => {
    again = true;
    running ??= runAll();
    return running;
  };
}
