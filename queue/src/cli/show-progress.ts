export interface Progress {
  readonly tell: (share: number) => void;
  readonly end: () => void;
}

/** A line on a terminal that says how many percent are done; nothing where the output goes elsewhere. */
export function showProgress(output: NodeJS.WriteStream): Progress {
  if (!output.isTTY) return { tell: () => {}, end: () => {} };
  let shown = -1;
  const tell = (share: number) => {
    const percent = Math.floor(share * 100);
    if (percent === shown) return;
    shown = percent;
    output.write(`\rsimulating: ${percent} %`);
  };
  const end = () => {
    if (shown >= 0) output.write('\r\u{1B}[K');
  };
  return { tell, end };
}
